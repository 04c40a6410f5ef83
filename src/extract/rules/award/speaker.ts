import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { COLON } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Item, itemOf, itemsOf } from './item.js';

interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
}

/**
 * "“Chúng tôi xin đăng ký Cờ thi đua”, đại diện Sở Y tế phát biểu", "Giám đốc Sở Y tế nói: “Chúng tôi …”": the unit for which somebody
 * speaks who says "chúng tôi" within quotation marks; null for other tokens.
 */
export function speakerOf(passage: Passage, sentence: Parsed, at: number): Spoken | null {
  const { scan } = passage;
  const to = weEnd(scan, at);
  if (to === at) return null;
  const open = markBefore(passage, sentence, at);
  if (open === null) return null;
  const close = markBehind(passage, sentence, to);
  const said = close === null ? null : unitBehind(passage, sentence, close);
  const item = said ?? unitBefore(passage, sentence, open);
  return item && { from: at, to, items: [item] };
}

/** "Chúng tôi", "đơn vị chúng tôi": past the words. */
function weEnd(scan: Scan, at: number): number {
  if (scan.word(at) === 'chúng' && scan.word(at + 1) === 'tôi') return NOUNS.holds(scan, at - 2) ? at : at + 2;
  return NOUNS.holds(scan, at) && scan.word(at + 2) === 'chúng' && scan.word(at + 3) === 'tôi' ? at + 4 : at;
}
const NOUNS = new WordPairs(['đơn vị', 'tập thể', 'cơ quan', 'địa phương']);

const STRAIGHT = 0x22;
const opens = (mark: number): boolean => mark === 0x201c || mark === 0xab || mark === STRAIGHT;
const closes = (mark: number): boolean => mark === 0x201d || mark === 0xbb || mark === STRAIGHT;

/** What is said may take so many tokens, and who says it stand so near. */
const LONGEST = 160;
const NEAR = 12;

function markBefore({ scan, sentences }: Passage, { block, index }: Parsed, at: number): number | null {
  let first = index;
  while (first > 0 && sentences[first - 1].block === block) first--;
  const { from } = sentences[first];
  // “… danh hiệu “Tập thể …” …”: one may be quoted within
  let depth = 0;
  for (let i = at - 1; i >= from && at - i < LONGEST; i--) {
    if (opens(scan.mark(i)) && depth-- === 0) return i;
    if (closes(scan.mark(i)) && scan.mark(i) !== STRAIGHT) depth++;
  }
  return null;
}

function markBehind({ scan, sentences }: Passage, { block, index }: Parsed, at: number): number | null {
  let last = index;
  while (last + 1 < sentences.length && sentences[last + 1].block === block) last++;
  const { to } = sentences[last];
  let depth = 0;
  for (let i = at; i < to && i - at < LONGEST; i++) {
    if (closes(scan.mark(i)) && depth-- === 0) return i;
    if (opens(scan.mark(i)) && scan.mark(i) !== STRAIGHT) depth++;
  }
  return null;
}

/** "”, | đại diện Sở Y tế | phát biểu": the first unit in the rest of the sentence. */
function unitBehind(passage: Passage, sentence: Parsed, close: number): Item | null {
  const { scan, sentences } = passage;
  let { index } = sentence;
  while (sentences[index].to <= close) index++;
  const own = sentences[index].to > close + 1 ? sentences[index] : sentences[index + 1];
  if (own?.block !== sentence.block) return null;
  const found = chunksWithin(scan, own).find((chunk) => chunk.from > close && unitOf(scan, chunk) !== null);
  return found && found.from - close < NEAR ? unitOf(scan, found) : null;
}

/** "Đại diện Sở Y tế phát biểu: | “": the last unit before, with a colon in front of what is said. */
function unitBefore(passage: Passage, sentence: Parsed, open: number): Item | null {
  const { scan, sentences } = passage;
  let { index } = sentence;
  while (index > 0 && sentences[index].from > open) index--;
  if (scan.mark(open - 1) !== COLON) return null;
  const own = sentences[index].from < open ? sentences[index] : sentences[index - 1];
  const named = chunksWithin(scan, own).filter((chunk) => chunk.to < open && unitOf(scan, chunk) !== null);
  const last = named.at(-1);
  return last ? unitOf(scan, last) : null;
}

/** The one unit of the chunk, or that of the post of the one person. */
function unitOf(scan: Scan, chunk: Chunk): Item | null {
  if (chunk.kind === 'units') {
    const [item, ...more] = itemsOf(scan, chunk);
    if (!item || more.length > 0) return null;
    // "lãnh đạo | Sở Y tế"
    const led =
      scan.word(item.from) === 'lãnh' && scan.word(item.from + 1) === 'đạo' && scan.has(item.from + 2, CAPITAL);
    return led ? { ...item, from: item.from + 2 } : item;
  }
  const titles =
    chunk.kind === 'persons' && chunk.list.persons.length === 1
      ? chunk.list.persons[0].titles
      : chunk.kind === 'office'
        ? [chunk.title]
        : [];
  const unit = titles.map((title) => title.unit).find((one) => one != null);
  return unit ? itemOf(unit.from, unit.to, 'org', unit.full, null) : null;
}
