import type { Claim } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';
import type { RuleAtWork } from '../../domain/local-rule.js';
import { chunksWithin } from '../../extract/chunker.js';
import { claimsOf } from '../../extract/local-rules/claims.js';
import { type RuleTerm, termsOf } from '../../extract/local-rules/terms.js';
import { type Parsed, type Passage, RELATIONAL } from '../../extract/passage.js';
import { type Matcher, openMatcher, type TermMatch, wordsOf } from './matcher.js';
import { compileRule, type Pattern } from './pattern.js';

/** Name and version of how rules are read and run: another version may find something else by the same rules. */
export const LOCAL_RULES = 'rules/1';

/** Rules made ready to be run. */
export interface LocalRules {
  /** What the rules find in a passage, rule by rule in their order; the same passage gives the same claims. */
  find(passage: Passage): Claim[];
}

/**
 * Compiles rules. Throws a StageFailure "no-compromise" where the package is not installed, "bad-pattern" where a pattern
 * does not do. `find` throws "rules-too-slow" where a document takes them far longer than any should.
 */
export async function openLocalRules(rules: readonly RuleAtWork[], pace: Pace = PATIENT): Promise<LocalRules> {
  const matcher = await openMatcher();
  const ready = rules.map((work): Ready => {
    const { pattern, unless } = compileRule(matcher, work.rule);
    return { work, pattern, unless, tags: new Set([...pattern.tags, ...(unless?.tags ?? [])]), found: [] };
  });
  return {
    find(passage) {
      const { length } = passage.document.text;
      const end = spent() + ready.length * (pace.least + length / pace.slowest);
      for (const one of ready) one.found = [];
      for (const paragraph of paragraphsOf(passage)) {
        const asked = new Map<string, Paragraph>();
        const words = wordsIn(passage, paragraph);
        for (const one of ready)
          if (one.pattern.needs.every((word) => words.includes(word))) {
            findIn(matcher, passage, paragraph, asked, one, end);
          }
      }
      return ready.flatMap(({ found }) => found);
    },
  };
}

/** The processor time that each rule has for a document: milliseconds, and characters for each further one. */
export interface Pace {
  readonly least: number;
  readonly slowest: number;
}

/** Characters a millisecond: a hundredth of what a rule reads at its usual pace. */
const PATIENT: Pace = { least: 5000, slowest: 20 };
/** A sentence of more terms is matched piece by piece: compromise's time grows with the square of its length. */
const LONGEST = 300;
/** So many sentences or pieces are matched before the time is looked at: compromise itself cannot be stopped. */
const AT_ONCE = 20;

/** Milliseconds of processor time of this process: on a busy machine the clock says little. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Ready {
  readonly work: RuleAtWork;
  readonly pattern: Pattern;
  readonly unless: Pattern | null;
  readonly tags: ReadonlySet<string>;
  /** In the document at hand. */
  found: Claim[];
}

/** A paragraph cut into terms for the tags that some rules ask for. */
interface Paragraph {
  readonly sentences: readonly Parsed[];
  readonly terms: readonly (readonly RuleTerm[])[];
  readonly words: readonly ReadonlySet<string>[];
}

/** The sentences of each block that is read for relations. */
function* paragraphsOf({ sentences }: Passage): Generator<Parsed[]> {
  let paragraph: Parsed[] = [];
  for (const sentence of sentences) {
    if (!RELATIONAL.has(sentence.zone)) continue;
    if (paragraph.length > 0 && paragraph[0].block !== sentence.block) {
      yield paragraph;
      paragraph = [];
    }
    paragraph.push(sentence);
  }
  if (paragraph.length > 0) yield paragraph;
}

/** The paragraph in small letters: what lacks a word of a pattern needs no cutting. */
const wordsIn = ({ scan }: Passage, paragraph: readonly Parsed[]): string =>
  scan.slice(paragraph[0].from, paragraph[paragraph.length - 1].to).toLowerCase();

function findIn(
  matcher: Matcher,
  passage: Passage,
  paragraph: Parsed[],
  asked: Map<string, Paragraph>,
  { work, pattern, unless, tags, found }: Ready,
  end: number,
): void {
  const key = [...tags].join();
  let cut = asked.get(key);
  if (!cut) asked.set(key, (cut = cutFor(passage, paragraph, tags)));
  const { sentences, terms, words } = cut;
  for (let at = 0; at < terms.length; at += AT_ONCE) {
    const some = [terms.slice(at, at + AT_ONCE), words.slice(at, at + AT_ONCE)] as const;
    const matches = matcher.match(some[0], pattern.tokens, some[1]);
    const barred = unless && matches.length > 0 ? matcher.match(some[0], unless.tokens, some[1]) : [];
    const silent = new Set(barred.map(({ sentence }) => sentence));
    for (const match of matches) {
      const n = at + match.sentence;
      if (!silent.has(match.sentence)) found.push(...claimsOf(passage, work, asTokens(sentences[n], terms[n], match)));
    }
    if (spent() > end) throw tooSlow(work.rule.name);
  }
}

/** Each piece has its own names only: all that is done with a match stays within the piece. */
function cutFor({ scan }: Passage, paragraph: readonly Parsed[], tags: ReadonlySet<string>): Paragraph {
  const sentences: Parsed[] = [];
  const terms: RuleTerm[][] = [];
  for (const sentence of paragraph) {
    const chunks = chunksWithin(scan, sentence);
    const all = termsOf(scan, { ...sentence, chunks }, tags);
    let next = 0;
    for (let i = 0; i < all.length; i += LONGEST) {
      const piece = all.slice(i, i + LONGEST);
      const first = next;
      while (next < chunks.length && chunks[next].to <= piece[piece.length - 1].to) next++;
      sentences.push({ ...sentence, chunks: chunks.slice(first, next) });
      terms.push(piece);
    }
  }
  return { sentences, terms, words: terms.map(wordsOf) };
}

function asTokens(sentence: Parsed, terms: readonly RuleTerm[], { start, end, groups }: TermMatch) {
  const range = (from: number, to: number) => ({ from: terms[from].from, to: terms[to - 1].to });
  return {
    sentence,
    ...range(start, end),
    groups: Object.fromEntries(Object.entries(groups).map(([role, group]) => [role, range(group.start, group.end)])),
  };
}

const tooSlow = (name: string): StageFailure =>
  new StageFailure(
    'rules-too-slow',
    `The local rule ${name} was at work when its processor time for the document was up; run "sovang rules off ${name}" and then "sovang retry".`,
  );
