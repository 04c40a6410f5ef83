import type { PatternToken } from 'compromise/one';
import { StageFailure } from '../../domain/failure.js';
import type { LocalRule } from '../../domain/local-rule.js';
import { ROLES } from '../../extract/local-rules/roles.js';
import { comparedWord, TAGS } from '../../extract/local-rules/tags.js';
import { tokenize } from '../../text/tokens.js';
import { spellings } from '../../text/tone.js';
import { Vocabulary } from '../../text/vocabulary.js';
import type { Matcher } from './matcher.js';
import { pitfallIn, pitfallInTokens } from './pitfalls.js';

/** A pattern ready to be matched. */
export interface Pattern {
  readonly tokens: readonly PatternToken[];
  /** Tags that it asks for. */
  readonly tags: ReadonlySet<string>;
  /** Words of which each must stand in a sentence, in small letters; only such as are spelt in one way. */
  readonly needs: readonly string[];
}

/**
 * The patterns of a rule, with what compromise would silently take for something else refused: a StageFailure
 * "bad-pattern" says what, and what to write instead.
 */
export function compileRule(matcher: Matcher, rule: LocalRule): { pattern: Pattern; unless: Pattern | null } {
  const pattern = compile(matcher, rule.pattern, rule.name);
  const groups = new Set(pattern.tokens.flatMap(({ group }) => (group == null ? [] : [group])));
  const { captured, needed } = ROLES[rule.yields];
  for (const group of groups)
    if (!captured.includes(group))
      throw bad(rule.name, rule.pattern, `<${group}> is no role of ${rule.yields}; there are ${captured.join(', ')}`);
  const lacking = needed.find((roles) => !roles.some((role) => groups.has(role)));
  if (lacking) throw bad(rule.name, rule.pattern, `it lacks a group for ${lacking.join(' or ')}: [<${lacking[0]}>…]`);
  const unless = rule.unless === null ? null : compile(matcher, rule.unless, rule.name);
  if (unless?.tokens.some(({ group }) => group != null))
    throw bad(rule.name, rule.unless!, 'what a sentence must not hold has no groups');
  return { pattern, unless };
}

function compile(matcher: Matcher, source: string, name: string): Pattern {
  const pitfall = pitfallIn(source);
  if (pitfall) throw bad(name, source, pitfall);
  const tokens = matcher.parse(source);
  const wrong = pitfallInTokens(tokens) ?? strangerIn(tokens);
  if (wrong) throw bad(name, source, wrong);
  for (const token of everyToken(tokens)) {
    if (token.word !== undefined) token.word = comparedWord(token.word);
    if (token.fastOr) token.fastOr = new Set([...token.fastOr].map(comparedWord));
  }
  return {
    tokens,
    tags: new Set(everyToken(tokens).flatMap(({ tag }) => (tag === undefined ? [] : [tag]))),
    needs: tokens.flatMap(({ word, optional, negative }) =>
      word === undefined || optional || negative || spellings(word).length > 0 ? [] : [word.toLowerCase()],
    ),
  };
}

const METHODS = ['isTitleCase', 'isUpperCase'];

/** A tag or a test that nobody knows, or a word that is never one word of a text: compromise would match nothing. */
function strangerIn(tokens: readonly PatternToken[]): string | null {
  for (const { tag, method, word, fastOr } of everyToken(tokens)) {
    if (tag !== undefined && !TAGS.includes(tag)) return `there is no tag #${tag}; there are #${TAGS.join(' #')}`;
    if (method !== undefined && !METHODS.includes(method))
      return `there is no @${method}; there are @${METHODS.join(' @')}`;
    for (const one of word === undefined ? (fastOr ?? []) : [word]) {
      const parts = partsOf(one);
      if (parts.length !== 1) return `"${one}" is ${parts.length} words here: write "${parts.join(' ')}"`;
    }
  }
  return null;
}

const everyToken = (tokens: readonly PatternToken[]): PatternToken[] =>
  tokens.flatMap((token) => [token, ...everyToken((token.choices ?? []).flat())]);

/** A text is cut so: "tế-xã" is three, "3,5" is three, "Kim," is two. */
function partsOf(word: string): string[] {
  const { count, start, end } = tokenize(word, NO_WORDS);
  return Array.from({ length: count }, (_, i) => word.slice(start[i], end[i]));
}

const NO_WORDS = new Vocabulary();

const bad = (name: string, pattern: string, says: string): StageFailure =>
  new StageFailure('bad-pattern', `The pattern "${pattern}" of the rule ${name} does not do: ${says}.`);
