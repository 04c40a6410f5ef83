import { layerBits, type Scan } from '../../lexicon/scan.js';
import { DASHES } from '../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../text/tokens.js';
import type { Chunk } from '../chunk.js';
import { comparedWord, NAME_TAGS, PHRASE_TAGS, type ShapeTag } from './tags.js';

/** What a pattern is matched against: a word, a mark, or a name or phrase that the pattern asks for; tokens `[from, to)`. */
export interface RuleTerm {
  readonly from: number;
  readonly to: number;
  /** As it stands. */
  readonly text: string;
  /** As it is compared. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

/**
 * The terms of a sentence for patterns that ask for these tags. Names and phrases that no pattern asks for stay single
 * words: "Sở Y tế" is one term for a pattern with #Unit, and three words for one without.
 */
export function termsOf(
  scan: Scan,
  { from, to, chunks }: { readonly from: number; readonly to: number; readonly chunks: readonly Chunk[] },
  asked: ReadonlySet<string>,
): RuleTerm[] {
  const names = new Map<number, { readonly chunk: Chunk; readonly tag: string }>();
  for (const chunk of chunks) {
    const tag = TAG_OF_CHUNK[chunk.kind];
    if (tag !== undefined && asked.has(tag)) names.set(chunk.from, { chunk, tag });
  }
  const phrases = Object.keys(PHRASE_TAGS).filter((tag) => asked.has(tag));
  const terms: RuleTerm[] = [];
  for (let at = from; at < to; ) {
    const name = names.get(at);
    const term = name
      ? termOf(scan, at, name.chunk.to, TAGGED[name.tag])
      : (phraseAt(scan, at, to, phrases, names) ?? termOf(scan, at, at + 1, shapeOf(scan, at)));
    terms.push(term);
    at = term.to;
  }
  return terms;
}

function termOf(scan: Scan, from: number, to: number, tags: ReadonlySet<string>): RuleTerm {
  const text = scan.slice(from, to);
  return { from, to, text, normal: comparedWord(text), tags };
}

/** The longest phrase at the token that reaches into no name; it has the tags of all phrases of its length. */
function phraseAt(
  scan: Scan,
  at: number,
  limit: number,
  tags: readonly string[],
  names: ReadonlyMap<number, unknown>,
): RuleTerm | null {
  if (tags.length === 0 || (scan.layers(at) & PHRASES) === 0) return null;
  const sizes = tags.map((tag) => scan.size(PHRASE_TAGS[tag], at));
  const size = Math.max(...sizes);
  if (size === 0 || at + size > limit) return null;
  for (let i = at + 1; i < at + size; i++) if (names.has(i)) return null;
  return termOf(scan, at, at + size, new Set(tags.filter((_, i) => sizes[i] === size)));
}

const PHRASES = layerBits(...Object.values(PHRASE_TAGS));

const TAG_OF_CHUNK: Partial<Record<Chunk['kind'], string>> = Object.fromEntries(
  Object.entries(NAME_TAGS).map(([tag, kind]) => [kind, tag]),
);

/** One set a tag, however many terms have it. */
const TAGGED: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.keys(NAME_TAGS).map((tag) => [tag, new Set([tag])]),
);

function shapeOf(scan: Scan, at: number): ReadonlySet<string> {
  if (scan.has(at, NUMBER)) return NUMBERS;
  if (!scan.has(at, PUNCTUATION)) return PLAIN;
  return MARKS.get(String.fromCharCode(scan.mark(at))) ?? OTHER_MARK;
}

const shape = (...tags: ShapeTag[]): ReadonlySet<string> => new Set(tags);
const PLAIN = shape();
const NUMBERS = shape('Number');
const OTHER_MARK = shape('Mark');
const MARKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...'()[]{}'].map((mark) => [mark, shape('Mark', 'Bracket')] as const),
  ...[...'"\'“”‘’«»'].map((mark) => [mark, shape('Mark', 'Quote')] as const),
  ...[...DASHES].map((mark) => [String.fromCharCode(mark), shape('Mark', 'Dash')] as const),
  ['/', shape('Mark', 'Slash')],
]);
