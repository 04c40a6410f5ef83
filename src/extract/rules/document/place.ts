import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, EN_DASH, HYPHEN, STOP } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import { firstWord, type Line, type Range } from './lines.js';

/** No name of a place has more words: "Thành phố Hồ Chí Minh". */
const WORDS = 6;

/**
 * Where the paper was made: what stands before its date at the end of a column, "Phú Lâm, ngày 21 tháng 3 năm 2023". A
 * number may stand before it where the columns ran together. "Hôm nay, ngày 6 tháng 3" names no place.
 */
export function placeBefore(scan: Scan, lines: readonly Line[], date: Range, number: Range | null): Range | null {
  const part = lines.find((line) => line.from <= date.from && date.to <= line.to)?.parts.find((p) => p.to >= date.to);
  if (!part || part.to - date.to > 1) return null;
  const after = number && number.from >= part.from && number.to < date.from ? number.to : part.from;
  const from = firstWord(scan, { from: after, to: date.from });
  const to = scan.mark(date.from - 1) === COMMA ? date.from - 1 : date.from;
  if (to <= from || to - from > WORDS || scan.size('form', from) > 0 || !scan.has(from, CAPITAL)) return null;
  // "Số: 12/QĐ-SYT Lam Hải" without a number that was read, "Mẫu 3.1": more than a name.
  for (let i = from; i < to; i++) if (scan.has(i, PUNCTUATION) && !isOfName(scan, i)) return null;
  return { from, to };
}

/** "TP. Lam Hải", "Bà Rịa - Vũng Tàu" */
const isOfName = (scan: Scan, at: number): boolean => MARKS.has(scan.mark(at));
const MARKS = new Set([STOP, HYPHEN, EN_DASH]);

/**
 * "Nơi họp: | tỉnh Lam Hải |; …", "Biên bản được lập tại | tỉnh Lam Hải |, vào hồi …": where minutes say that they were made; null where they name a
 * house ("tại hội trường UBND tỉnh Lam Hải"), or nothing.
 */
export function placeTold(scan: Scan, lines: readonly Line[]): Range | null {
  for (const line of lines) {
    const at = pastLabel(scan, line);
    const place = at < 0 ? null : territoryAt(scan, at, line.to);
    if (place) return place;
  }
  return null;
}

/** "Nơi họp: |", "Địa điểm: | ", "Biên bản (này) (được) lập tại |"; -1 for other lines. */
function pastLabel(scan: Scan, { from, to }: Line): number {
  const first = firstWord(scan, { from, to });
  for (let i = first; i < to && i - first < LABEL; i++) {
    if (scan.mark(i) === COLON) return LABELS.has(scan.pairAt(first)) ? i + 1 : -1;
    if (scan.pairAt(i) === 'lập tại') return scan.pairAt(first) === 'biên bản' ? i + 2 : -1;
  }
  return -1;
}
const LABEL = 8;
const LABELS = new Set(['nơi họp', 'nơi lập', 'địa điểm']);

/** "tỉnh Lam Hải", a word for a territory and its name, with nothing behind but a mark. */
function territoryAt(scan: Scan, from: number, limit: number): Range | null {
  const name = from + (TERRITORIES.has(scan.word(from)) ? 1 : TERRITORIES.has(scan.pairAt(from)) ? 2 : 0);
  let to = name;
  while (to < limit && to - name < WORDS && scan.has(to, CAPITAL)) to++;
  return name > from && to > name && (to === limit || scan.has(to, PUNCTUATION)) ? { from, to } : null;
}
const TERRITORIES = new Set(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã']);
