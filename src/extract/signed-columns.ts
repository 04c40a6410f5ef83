import type { Scan } from '../lexicon/scan.js';
import { parseUnit, type UnitName } from '../names/unit.js';
import { BAR, CLOSE, OPEN } from '../text/marks.js';
import { LINE_START, PUNCTUATION } from '../text/tokens.js';
import type { Passage } from './passage.js';

/** Who signs the pledge of a bloc, under the word for the part that the unit has in it. */
export interface SignedFor {
  readonly role: 'head' | 'deputy' | 'member';
  /** Tokens of that word. */
  readonly from: number;
  readonly to: number;
  readonly unit: UnitName;
}

export interface Cell {
  readonly from: number;
  readonly to: number;
}

/**
 * "CỤM TRƯỞNG⇥CỤM PHÓ" over "UBND xã Bến Đá⇥UBND xã Tân Khê", "THÀNH VIÊN" over "UBND xã Anh Hòa", "UBND XÃ BẾN ĐÁ (CỤM TRƯỞNG)" over who
 * signs: the columns under a pledge that its members sign. Empty where no such word stands over a unit, and where the text pledges nothing.
 */
export function signedColumns(passage: Passage): readonly SignedFor[] {
  const known = COLUMNS.get(passage);
  if (known !== undefined) return known;
  const found = pledges(passage) ? columnsIn(passage.scan) : [];
  COLUMNS.set(passage, found);
  return found;
}
/** Asked for members and for heads. */
const COLUMNS = new WeakMap<Passage, readonly SignedFor[]>();

/** "giao ước" is said. */
const pledges = ({ scan }: Passage): boolean => scan.nextPair('giao', 'ước', 0, scan.tokens.count) >= 0;

function columnsIn(scan: Scan): SignedFor[] {
  const found: SignedFor[] = [];
  for (let from = 0; from < scan.tokens.count; from++) {
    if (!scan.has(from, LINE_START)) continue;
    if (scan.size('unit', from) > 0) found.push(...roleInBracket(scan, from));
    if (!opensRole(scan, from)) continue;
    const to = lineEnd(scan, from);
    const above = cellsOf(scan, from, to);
    const roles = above.map((cell) => roleOf(scan, cell));
    if (roles.length === 0 || roles.includes(null) || to >= scan.tokens.count) continue;
    const cells = cellsOf(scan, to, lineEnd(scan, to));
    if (cells.length !== above.length) continue;
    cells.forEach((cell, i) => {
      const unit = parseUnit(scan, cell.from, cell.to);
      const role = roles[i];
      if (unit?.to === cell.to && role && scan.size('title', cell.from) === 0) found.push({ role, ...above[i], unit });
    });
  }
  // "KHỐI TRƯỞNG" over one unit is the signature of any paper.
  return found.length > 1 ? found : [];
}

/** "SỞ Y TẾ (KHỐI TRƯỞNG)" in a line of its own over "Giám đốc": the unit that signs, with its part behind it. */
function roleInBracket(scan: Scan, from: number): SignedFor[] {
  const to = lineEnd(scan, from);
  if (to - from > MOST || scan.mark(to - 1) !== CLOSE || scan.size('title', to) === 0) return [];
  const unit = parseUnit(scan, from, to);
  if (unit === null || scan.mark(unit.to) !== OPEN) return [];
  const cell = { from: unit.to + 1, to: to - 1 };
  const role = roleOf(scan, cell);
  return role ? [{ role, ...cell, unit }] : [];
}

const opensRole = (scan: Scan, at: number): boolean =>
  scan.size('role', at) > 0 || scan.word(at) === 'thành' || scan.word(at) === 'đơn';

function lineEnd(scan: Scan, from: number): number {
  let to = from + 1;
  while (to < scan.tokens.count && !scan.has(to, LINE_START)) to++;
  return to;
}

/** The cells of a line, which tabs, bars or wide gaps part. */
export function cellsOf(scan: Scan, from: number, to: number): Cell[] {
  if (to - from > MOST) return [];
  const cells: Cell[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    const gap = i < to ? scan.text.slice(scan.tokens.end[i - 1], scan.tokens.start[i]) : '';
    if (i < to && !PARTS.test(gap) && scan.mark(i) !== BAR) continue;
    if (i > start) cells.push({ from: start, to: i });
    start = scan.mark(i) === BAR ? i + 1 : i;
  }
  return cells;
}
const MOST = 40;
const PARTS = /\t| {3}/;

/** "CỤM TRƯỞNG", "Phó Trưởng khối", "ĐƠN VỊ THÀNH VIÊN" and no more. */
function roleOf(scan: Scan, { from, to }: Cell): SignedFor['role'] | null {
  let at = scan.word(from) === 'đơn' && scan.word(from + 1) === 'vị' ? from + 2 : from;
  const size = scan.size('role', at);
  const member = scan.word(at) === 'thành' && scan.word(at + 1) === 'viên';
  const role = member ? 'member' : size > 0 ? (scan.kind('role', at) === 'deputy' ? 'deputy' : 'head') : null;
  at += member ? 2 : size;
  while (at < to && scan.has(at, PUNCTUATION)) at++;
  return at === to ? role : null;
}
