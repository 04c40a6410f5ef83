import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { wordEnd } from '../../../lexicon/word-end.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { CLOSE, COMMA, DASHES, OPEN, SEMICOLON, STOP } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Item } from './list-item.js';
import { pastNumber } from './nouns.js';

/** So many tokens may one name have. */
const LONGEST = 20;
const OTHERS = layerBits('award', 'address', 'act');

interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * "6 đơn vị: | CN NH NNoPTNT, CN NH Vietcombank, Ban CHQS Viện Bản đồ …": names that no grammar knows, where the marks of
 * the list part exactly as many as the text counts; null where they part others. Semicolons count before commas.
 */
export function plainParts(
  scan: Scan,
  at: number,
  limit: number,
  count: number,
  noun: string | null,
): readonly Item[] | null {
  if (count < 3) return null;
  const end = listEnd(scan, at, limit, count);
  for (const mark of [SEMICOLON, COMMA]) {
    const marked = partsAt(scan, at, end, mark);
    // "Tòa Dân sự; Văn phòng; Phòng Thanh tra và Thi đua, Khen thưởng": where semicolons part all, "và" is of a name
    const whole = mark === SEMICOLON && marked.length === count;
    const parts = (whole ? marked : lastParted(scan, marked, mark)).map((part) => trimmed(scan, part));
    if (parts.length === count && parts.every((part) => isName(scan, part, noun)))
      return parts.map((part) => ({ ...part, full: fullOf(scan, part, noun) }));
  }
  return null;
}

/** The end of the sentence, or what the bloc does: "… và Sở Y tế | đã tổ chức". */
function listEnd(scan: Scan, at: number, limit: number, count: number): number {
  const last = Math.min(limit, at + count * LONGEST);
  for (let i = at + 1; i < last; i++) {
    if (scan.word(i) === 'đã' || (scan.mark(i) === STOP && (i + 1 >= limit || scan.has(i + 1, LINE_START)))) return i;
  }
  return limit;
}

/** Parted by the mark outside of brackets; by commas none where semicolons part the list. */
function partsAt(scan: Scan, from: number, to: number, mark: number): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let first = from;
  for (let i = from; i < to; i++) {
    if (scan.mark(i) === OPEN) depth++;
    if (scan.mark(i) === CLOSE) depth--;
    if (depth > 0) continue;
    if (mark === COMMA && scan.mark(i) === SEMICOLON) return [];
    if (scan.mark(i) !== mark) continue;
    parts.push({ from: first, to: i });
    first = i + 1;
  }
  if (first < to) parts.push({ from: first, to });
  return parts;
}

/** The last of them parted once more, by its last "và"; behind semicolons where the head of a unit follows: "Sở Y tế; Sở Nội vụ | và Sở Tư pháp". */
function lastParted(scan: Scan, parts: readonly Part[], mark: number): readonly Part[] {
  const begins = (at: number): boolean => (mark === SEMICOLON ? anyUnitHead(scan, at) !== null : opens(scan, at));
  const last = parts[parts.length - 1];
  if (!last) return parts;
  for (let i = last.to - 2; i > last.from; i--)
    if (scan.word(i) === 'và' && begins(i + 1))
      return [...parts.slice(0, -1), { from: last.from, to: i }, { from: i + 1, to: last.to }];
  return parts;
}

/** Without "và" and a number before it, a bracket, a role and marks behind it. */
function trimmed(scan: Scan, part: Part): Part {
  let { from, to } = part;
  if (scan.word(from) === 'và') from++;
  from = pastNumber(scan, from);
  for (let i = from; i < to; i++) {
    const role = DASHES.has(scan.mark(i)) && scan.size('role', i + 1) > 0;
    if (scan.mark(i) === OPEN || role) to = i;
  }
  return { from, to: wordEnd(scan, from, to) };
}

const opens = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) || anyUnitHead(scan, at) !== null;

function isName(scan: Scan, { from, to }: Part, noun: string | null): boolean {
  if (to <= from || to - from > LONGEST || !opens(scan, from) || scan.has(from, NUMBER)) return false;
  if (noun === null && to - from < 2) return false;
  if (scan.size('title', from) > scan.size('unit', from) || scan.size('role', from) > 0) return false;
  // "Phòng Cảnh | ⏎ sát cơ động", "Phòng | ⏎ Tổ chức": a line that was broken in the midst of a name goes on small, or behind the head alone
  const named = from + scan.size('unit', from);
  for (let i = from + 1; i < to; i++)
    if (scan.has(i, LINE_START) && scan.has(i, CAPITAL | NUMBER) && i !== named) return false;
  for (let i = from; i < to; i++) if ((scan.layers(i) & OTHERS) !== 0 && !scan.has(i, CAPITAL)) return false;
  return true;
}

/** "trường | Bến Đá": what names without a head of their own elide. */
const fullOf = (scan: Scan, { from, to }: Part, noun: string | null): string | null =>
  noun === null || anyUnitHead(scan, from) !== null ? null : `${noun} ${scan.slice(from, to)}`;
