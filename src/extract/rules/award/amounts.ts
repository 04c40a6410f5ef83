import type { Scan } from '../../../lexicon/scan.js';
import { COMMA, SLASH, STOP } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';

// Numbers of scores, ranks and votes.

/** "98,5", "1.000", "7/9": the number that ends before the token, and of how many; tokens `[from, at)`. */
export function amountBefore(
  scan: Scan,
  at: number,
  start: number,
): { from: number; value: number; of: number | null } | null {
  let from = at - 1;
  if (from < start || !scan.has(from, NUMBER)) return null;
  while (from - 2 >= start && JOINTS.has(scan.mark(from - 1)) && scan.has(from - 2, NUMBER) && touch(scan, from))
    from -= 2;
  const [value, of = null, ...more] = scan.slice(from, at).split('/').map(amountOf);
  // "3/12/2027" is a day.
  return more.length > 0 || Number.isNaN(value) || Number.isNaN(of) ? null : { from, value, of };
}
/** , . / */
const JOINTS = new Set([COMMA, STOP, SLASH]);

const touch = ({ tokens }: Scan, at: number): boolean =>
  tokens.end[at - 2] === tokens.start[at - 1] && tokens.end[at - 1] === tokens.start[at];

/** A comma parts decimals, a dot thousands or, before one or two digits, decimals: "98,5", "1.000", "98.5". */
function amountOf(digits: string): number {
  const [, whole, more = ''] = /^(\d{1,3}(?:\.\d{3})*|\d{1,6})(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return whole === undefined ? Number.NaN : Number(`${whole.replaceAll('.', '')}.${more}`);
}

/** "từ 90 điểm trở lên", "dưới 900 điểm", "trừ 3 điểm", "tăng 0,5 điểm": a bound or a difference, not what somebody has. */
export const isBounded = (scan: Scan, from: number, to: number): boolean =>
  BOUNDS.has(scan.word(from - 1)) || (scan.word(to) === 'trở' && scan.word(to + 1) === 'lên');
const BOUNDS = new Set(
  'từ dưới trên hơn trừ chỉ tăng giảm cộng nhau cách quá thiểu đa nhất thêm bằng khoảng gần ít'.split(' '),
);

/** "xếp | thứ nhất", "đứng | vị thứ 2"; "xếp thứ 48/63 tỉnh", "xếp thứ nhất về …" are ranks of something else. */
export function rankBehind(scan: Scan, at: number, limit: number): { from: number; to: number; value: number } | null {
  let i = at + 1;
  while (i < limit && ORDINALS.has(scan.word(i))) i++;
  const value = i > at + 1 && i < limit ? rankAt(scan, i) : null;
  const next = scan.word(i + 1);
  const elsewhere = scan.mark(i + 1) === SLASH || WIDER.has(next) || (next === 'trong' && WIDER.has(scan.word(i + 2)));
  return value === null || elsewhere ? null : { from: at, to: i + 1, value };
}
const ORDINALS = new Set(['thứ', 'hạng', 'vị', 'trí']);
const WIDER = new Set(['về', 'toàn', 'cả', 'tỉnh', 'nước', 'quốc']);

/** "Nhất", "2", "thứ III" in a cell of its own. */
export function rankIn(scan: Scan, from: number, to: number): number | null {
  let i = from;
  while (i < to && ORDINALS.has(scan.word(i))) i++;
  return i === to - 1 ? rankAt(scan, i) : null;
}

/** "xếp hạng năm 2027" has a year, "xếp thứ năm" a rank. */
function rankAt(scan: Scan, at: number): number | null {
  const word = scan.slice(at, at + 1).toLowerCase();
  if (word === 'năm' && scan.has(at + 1, NUMBER)) return null;
  return RANKS.get(word) ?? (/^\d{1,3}$/.test(word) && Number(word) > 0 ? Number(word) : null);
}
const RANKS: ReadonlyMap<string, number> = new Map([
  ...['nhất', 'nhì', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, i) => [word, i + 1] as const),
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii'].map((word, i) => [word, i + 1] as const),
  ['hai', 2],
]);
