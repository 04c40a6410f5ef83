import type { PatternToken } from 'compromise/one';
import { StageFailure } from '../../domain/failure.js';
import type { RuleTerm } from '../../extract/local-rules/terms.js';

/** compromise as we use it: its match syntax on terms of ours. Its own cutting into words and sentences never runs. */
export interface Matcher {
  parse(pattern: string): PatternToken[];
  /** `words`: of each sentence what `wordsOf` gives; one that lacks a word of the pattern is passed over at once. */
  match(
    sentences: readonly (readonly RuleTerm[])[],
    pattern: readonly PatternToken[],
    words: readonly ReadonlySet<string>[],
  ): TermMatch[];
}

/** Terms `[start, end)` of a sentence, and those of its groups. */
export interface TermMatch {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
}

/** Every word and tag of a sentence, as compromise asks for them. */
export const wordsOf = (terms: readonly RuleTerm[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ normal, tags }) => [normal, ...[...tags].map((tag) => `#${tag}`)]));

/** Loads compromise, which is an optional package; throws a StageFailure "no-compromise" where it is not installed. */
export const openMatcher = (): Promise<Matcher> => (opened ??= load());
let opened: Promise<Matcher> | undefined;

async function load(): Promise<Matcher> {
  const nlp = await import('compromise/one').then(
    (module) => module.default,
    (cause) => {
      throw new StageFailure(
        'no-compromise',
        'Local rules need the package compromise, which is not installed here; run "npm install compromise@14.17.0". All else works without it.',
        { cause },
      );
    },
  );
  // "Đảng ủy" became "dảng ủy" and "đua" "dua", and a capital counted only before a-z: "Tổ", "Sở" were no title case.
  nlp.plugin({
    mutate({ methods }) {
      methods.one.killUnicode = (text) => text;
      methods.one.termMethods.isTitleCase = ({ text }) => /^\p{Lu}/u.test(text) && !/^\p{Lu}{2}/u.test(text);
    },
  });
  const { match } = nlp.methods().one;
  return {
    parse: (pattern) => nlp.parseMatch(pattern),
    match(sentences, regs, words) {
      const { ptrs, byGroup } = match(sentences, { regs }, words);
      return ptrs.map(([sentence, start, end]) => ({
        sentence,
        start,
        end,
        groups: groupsIn(byGroup, sentence, start, end),
      }));
    },
  };
}

/**
 * compromise gives the groups of all matches together, and leaves out those that stayed empty: each belongs to the match
 * that it lies in, for matches of one pattern do not overlap.
 */
function groupsIn(
  byGroup: Readonly<Record<string, readonly (readonly [number, number, number])[]>>,
  sentence: number,
  start: number,
  end: number,
): TermMatch['groups'] {
  const groups: Record<string, { start: number; end: number }> = {};
  for (const [name, places] of Object.entries(byGroup)) {
    const place = places.find(([n, from, to]) => n === sentence && start <= from && to <= end && from < to);
    if (place) groups[name] = { start: place[1], end: place[2] };
  }
  return groups;
}
