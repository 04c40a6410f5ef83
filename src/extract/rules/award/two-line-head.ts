import type { Scan } from '../../../lexicon/scan.js';
import { parseGranter } from '../../../names/granter.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { AwardElement } from './frame.js';
import { cellText, type TableCell } from './table-layout.js';

/**
 * "Bằng khen" over "của Bộ Y tế", "Chiến sĩ thi đua" over "cấp tỉnh": the award of a column whose head goes on in the next row of the table; as it
 * is where that row is none of the heads.
 */
export function inTwoLines(
  scan: Scan,
  award: AwardElement,
  { cell }: TableCell,
  below: readonly TableCell[] | undefined,
): AwardElement {
  const next = below?.find((one) => one.cell.column === cell.column);
  if (!next || !below?.every((one) => goesOn(scan, one))) return award;
  const { from, to } = trimmed(scan, next);
  if (!CONTINUES.has(scan.word(from))) return award;
  const { nameFrom, nameTo, granter } = award.award;
  const giver = scan.word(from) === 'của' ? parseGranter(scan, from + 1, to) : null;
  return {
    ...award,
    award: {
      ...award.award,
      nameFrom: from,
      nameTo: to,
      borrowed: { from: nameFrom, to: nameTo },
      granter: giver ?? granter,
    },
  };
}

/** Words in small letters, or nothing: no number and no name of a row. */
const goesOn = (scan: Scan, cell: TableCell): boolean =>
  cellText(scan, cell) === '' || !scan.has(cell.sentence.from, CAPITAL | NUMBER);

function trimmed(scan: Scan, { sentence: { from, to } }: TableCell): { from: number; to: number } {
  let end = to;
  while (end > from && scan.has(end - 1, PUNCTUATION)) end--;
  return { from, to: end };
}
const CONTINUES = new Set(['của', 'cấp', 'hạng', 'toàn', 'cơ', 'tiên', 'xuất']);
