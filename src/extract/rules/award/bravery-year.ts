import type { Passage } from '../../passage.js';
import { type AwardRow, rowWith } from './claim.js';
import { recipientKey } from './same.js';

/**
 * The rows, with the year of a proposed Huân chương Dũng cảm that the text leaves open: "Ngày 12/8/2028, … truy tặng Bằng khen cho anh Tô Hải"
 * beside "… đề nghị Chủ tịch nước truy tặng Huân chương Dũng cảm cho anh Tô Hải". The order is for one deed, and so is what the same person
 * was given in the one year that the text has.
 */
export function withYearOfDeed(passage: Passage, rows: readonly AwardRow[]): readonly AwardRow[] {
  const isOpen = ({ code, year, recipient }: AwardRow): boolean =>
    code === BRAVERY && year === null && recipient.kind === 'person' && recipient.count === null;
  if (!rows.some(isOpen)) return rows;
  return rows.map((row) => {
    if (!isOpen(row)) return row;
    const name = recipientKey(passage, row);
    const years = rows.flatMap((one) =>
      one.year !== null && one.status === 'awarded' && recipientKey(passage, one) === name ? [one.year] : [],
    );
    const [year] = years;
    return year !== undefined && years.every(({ value }) => value === year.value)
      ? rowWith(row, { year: { ...year, basis: 'from_context' } })
      : row;
  });
}
const BRAVERY = 'order-bravery';
