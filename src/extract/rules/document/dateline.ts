import { PRESS_HEADS } from '../../../lexicon/press.js';
import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { type DateName, parseDate } from '../../../names/date.js';
import { parseUnit } from '../../../names/unit.js';
import { DASHES } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, PUNCTUATION, SPACED } from '../../../text/tokens.js';
import type { Range } from './lines.js';

/** "(HQ Online)", "[LHTV]" */
const CLOSES = new Map([
  [0x28, 0x29],
  [0x5b, 0x5d],
]);
const AMPERSAND = 0x26;
const MAX = 9;

/** What opens an article: "(HQ Online) - Ngày 6-12", "TTO - Kết thúc", "Hà Tĩnh, ngày 24/02/2023 - Cụm". */
export interface Dateline {
  readonly publisher: Range | null;
  readonly date: DateName | null;
  /** Where the text itself begins. */
  readonly to: number;
}

export function datelineOf(scan: Scan, from: number, limit: number): Dateline | null {
  return bracketed(scan, from, limit) ?? dated(scan, from, limit) ?? abbreviated(scan, from, limit);
}

/** "(Cổng TTĐT tỉnh) - Sáng nay": the dash may be missing before a capital. */
function bracketed(scan: Scan, from: number, limit: number): Dateline | null {
  const end = CLOSES.get(scan.mark(from));
  if (end === undefined) return null;
  let close = from + 1;
  while (close < limit && close - from < MAX && scan.mark(close) !== end) close++;
  if (scan.mark(close) !== end || close + 1 >= limit || close === from + 1) return null;
  const dashed = DASHES.has(scan.mark(close + 1)) || scan.mark(close + 1) === 0x2e;
  if (!dashed && !scan.has(close + 1, CAPITAL)) return null;
  return { publisher: { from: from + 1, to: close }, date: null, to: dashed ? close + 2 : close + 1 };
}

/** "Nha Trang, 25/01/2024. Khối", "Hà Tĩnh, ngày 24/02/2023 - Cụm": a place and a full date before a stop or dash. */
function dated(scan: Scan, from: number, limit: number): Dateline | null {
  let at = from;
  while (at < limit && at - from < 6 && scan.has(at, CAPITAL)) at++;
  if (at === from || scan.mark(at) !== 0x2c) return null;
  const date = parseDate(scan, at + 1, limit);
  if (!date || date.year === null) return null;
  const mark = scan.mark(date.to);
  const ended = (DASHES.has(mark) && scan.has(date.to, SPACED)) || mark === 0x2e || mark === 0x3a;
  return ended ? { publisher: null, date, to: date.to + 1 } : null;
}

/** "TTO - ", "LCĐT - ", "Baohatinh.vn - ", "Báo Phú Thọ - ": the paper's letters, its address or its name. */
function abbreviated(scan: Scan, from: number, limit: number): Dateline | null {
  let dash = from + 1;
  while (dash < limit && dash - from < MAX && !isDash(scan, dash)) dash++;
  if (dash >= limit || !isDash(scan, dash) || !scan.has(dash + 1, CAPITAL)) return null;
  const publisher = { from, to: dash };
  const size = dash - from;
  const letters =
    scan.has(from, ALL_CAPS) &&
    (size === 1 ||
      (size === 3 && scan.mark(from + 1) === AMPERSAND && scan.has(from + 2, ALL_CAPS)) ||
      (size <= 3 && /^(?:online|điện|tv|news)/i.test(scan.slice(from + 1, dash))));
  const press = PRESS_HEADS.has(scan.slice(from, from + 1).toLowerCase()) && size > 1 && !hasMark(scan, publisher);
  const address = size <= 7 && /\.(?:vn|com|net|org)$/i.test(scan.slice(from, dash));
  // "UBND - ", "BHXH - ": a unit that acts.
  if (!letters && !press && !address) return null;
  if (letters && size === 1 && scan.size('unit', from) > 0) return null;
  return { publisher, date: null, to: dash + 1 };
}

/** A dash with a blank on a side, between the source and the text, or before a day: "LSO-Ngày 10/11". */
const isDash = (scan: Scan, at: number): boolean =>
  DASHES.has(scan.mark(at)) &&
  (scan.has(at + 1, SPACED) || scan.has(at, SPACED) || DAYS.has(scan.slice(at + 1, at + 2)));
const DAYS = new Set(['Ngày', 'Sáng', 'Chiều', 'Tối']);

const hasMark = (scan: Scan, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (scan.has(i, PUNCTUATION)) return true;
  return false;
};

const FORM = layerBits('form');

/** "Phóng viên Báo Phú Thọ ghi nhận": who publishes, in full. */
export function reporterOf(scan: Scan, from: number, to: number): Range | null {
  for (let i = from; i + 2 < to; i++) {
    if ((scan.layers(i) & FORM) === 0 || scan.kind('form', i) !== 'reporter') continue;
    const at = i + scan.size('form', i);
    if (!scan.has(at, CAPITAL) || !PRESS_HEADS.has(scan.slice(at, at + 1).toLowerCase())) continue;
    const unit = parseUnit(scan, at, to);
    return unit ? { from: unit.from, to: unit.to } : null;
  }
  return null;
}
