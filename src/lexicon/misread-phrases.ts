import type { Replacement } from '../text/edit.js';
import { isSyllable } from '../text/syllable.js';
import { CAPITAL, NUMBER, PARAGRAPH_START } from '../text/tokens.js';
import { canonicalSpelling } from '../text/tone.js';
import type { KnownPhrase } from './known-phrases.js';
import { mostLetters, type Words } from './misread-words.js';
import { NUMERAL, type ShapeNode, shapes } from './shape-tree.js';
import { inCaseOf, misread, shapeOf } from './shapes.js';

/** A phrase as it stands in the text: which tokens are which of its words. */
export interface Match {
  readonly to: number;
  readonly edits: readonly Replacement[];
}

/** A phrase that the text may be read as. */
export interface Candidate extends Match {
  /** In words. */
  readonly size: number;
  readonly cost: number;
}

/** Tokens that were read as one word or, where `words` is 2, one token that was read as two. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly words: 1 | 2;
  /** Length of the first of two words. */
  readonly cut: number;
}

/** All phrases of the tree that may be read from the token on. */
export function matchesAt(words: Words, at: number): Candidate[] {
  const found: Candidate[] = [];
  walk(words, shapes().phrases, at, [], found);
  return found;
}

function walk(words: Words, node: ShapeNode, at: number, path: Step[], found: Candidate[]): void {
  for (const reading of node.readings) {
    const candidate = candidateOf(words, path, reading);
    if (candidate) found.push(candidate);
  }
  if (at >= words.scan.tokens.count || node.next.size === 0) return;
  if (path.length > 0 && words.scan.has(at, PARAGRAPH_START)) return;
  const goOn = (next: ShapeNode | undefined, step: Step): void => {
    if (next === undefined) return;
    path.push(step);
    walk(words, next, step.to, path, found);
    path.pop();
  };
  goOn(node.next.get(words.shape(at)), { from: at, to: at + 1, words: 1, cut: 0 });
  if (mayJoin(words, at)) {
    const joined = shapeOf(words.lower(at) + words.lower(at + 1));
    goOn(node.next.get(joined), { from: at, to: at + 2, words: 1, cut: 0 });
  }
  const word = words.lower(at);
  for (let cut = 1; words.isOdd(at) && cut < word.length; cut++) {
    const parted = node.next.get(shapeOf(word.slice(0, cut)))?.next.get(shapeOf(word.slice(cut)));
    goOn(parted, { from: at, to: at + 1, words: 2, cut });
  }
}

/** What it takes to read the phrase there; null where it takes too much. */
function candidateOf(
  words: Words,
  path: readonly Step[],
  { words: reading, named, firm }: KnownPhrase,
): Candidate | null {
  const first = words.written(path[0].from);
  if (named && first === first.toLowerCase()) return null;
  const edits: Replacement[] = [];
  let cost = 0;
  let word = 0;
  for (const { from, to, words: read, cut } of path) {
    const said = words.lower(from);
    const right = reading[word];
    word += read;
    if (read === 2) {
      if (said !== right + reading[word - 1]) return null;
      edits.push(parting(words, from, cut));
      cost += SURE;
    } else if (to - from === 2) {
      if (said + words.lower(from + 1) !== right) return null;
      edits.push(replacing(words, from, to, words.written(from) + words.written(from + 1)));
      cost += words.isOdd(from) || words.isOdd(from + 1) ? SURE : UNSURE;
    } else if (!words.scan.has(from, NUMBER) && canonicalSpelling(said) !== canonicalSpelling(right)) {
      const letters = misread(said, right);
      const odd = words.isOdd(from);
      const close = words.noisy && letters === 1 && (firm || (reading.length > 2 && !named)) && isSyllable(right);
      // "Tân Nam 2" is a name, "nam 2019" a year.
      if (!odd && reading.length === 2 && reading.includes(NUMERAL) && words.scan.has(from, CAPITAL)) return null;
      if (odd ? letters > mostLetters(said) : !close) return null;
      edits.push(replacing(words, from, to, inCaseOf(words.written(from), right)));
      cost += odd ? SURE : UNSURE;
    }
  }
  if (edits.length * 2 > reading.length) return null;
  return { to: path[path.length - 1].to, size: reading.length, cost, edits };
}

const SURE = 0.5;
const UNSURE = 1.5;

/** "Kh ối", "thư ởng": two pieces with one blank between them, of which one is no word. */
export function mayJoin(words: Words, at: number): boolean {
  const { tokens, text } = words.scan;
  if (at + 1 >= tokens.count || !(words.isOdd(at) || words.isOdd(at + 1) || words.noisy)) return false;
  return tokens.start[at + 1] === tokens.end[at] + 1 && text[tokens.end[at]] === ' ';
}

/** A blank between the first letters of a word and the others: "cho | Trường" quotes each as it stands. */
export function parting(words: Words, at: number, cut: number): Replacement {
  const start = words.scan.span(at, at + 1).start + cut;
  return { start, end: start, text: ' ' };
}

/** The text in place of the tokens. */
export const replacing = (words: Words, from: number, to: number, text: string): Replacement => ({
  ...words.scan.span(from, to),
  text,
});
