import type { Scan } from '../../../lexicon/scan.js';
import type { DateName } from '../../../names/date.js';
import { parsePaperNumber } from '../../../names/paper-number.js';
import { parseTitle } from '../../../names/title.js';
import { parseUnit } from '../../../names/unit.js';
import { dateIn } from './date.js';
import { firstWord, type Line, type Range } from './lines.js';

/** The paper that a list belongs to, as the list names it. */
export interface Attached {
  readonly number: Range | null;
  readonly date: DateName | null;
  readonly authority: Range | null;
  /** A submission: what it sends up has no number of its own, and its head says who issues it. */
  readonly submitted: boolean;
}

/** "(Kèm theo Quyết định số 987/QĐ-UBND ngày 12/5/2016 của Chủ tịch UBND tỉnh)": a list is decided with its decision. */
export function attachedTo(scan: Scan, lines: readonly Line[]): Attached | null {
  const line = lines.find((l) => scan.kind('form', firstWord(scan, l)) === 'attached');
  if (!line) return null;
  let number: Range | null = null;
  let authority: Range | null = null;
  const submitted = scan.nextPair('tờ', 'trình', line.from, Math.min(line.to, line.from + NEAR)) >= 0;
  for (let i = line.from; i + 1 < line.to; i++) {
    if (scan.word(i) === 'số') number ??= parsePaperNumber(scan, i + 1, line.to);
    if (scan.word(i) === 'của')
      authority = parseTitle(scan, i + 1, line.to) ?? parseUnit(scan, i + 1, line.to) ?? authority;
  }
  return { number: submitted ? null : number, date: dateIn(scan, line.from, line.to), authority, submitted };
}
/** Tokens from the bracket to the name of the paper. */
const NEAR = 8;
