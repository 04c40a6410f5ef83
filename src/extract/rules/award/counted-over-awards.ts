import type { Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';

// Counts of those who receive one or another of several awards, where lists name so many of all of them.

/** "Tặng Cờ thi đua, danh hiệu … và | Bằng khen cho 10 tập thể" over lists of the three awards that name ten. */
export function countsAllAwards(
  { scan }: Passage,
  { award, recipient, status }: AwardRow,
  rows: readonly AwardRow[],
): boolean {
  if (scan.word(award.from - 1) !== 'và' || recipient.from < award.to || recipient.count === null) return false;
  const named = rows.filter(
    (one) =>
      one.recipient.count === null &&
      one.recipient.kind === recipient.kind &&
      one.recipient.from > recipient.to &&
      one.status === status,
  );
  return named.length === recipient.count && named.some(({ code }) => code !== named[0].code);
}

/**
 * "| 11 tập thể, cá nhân | được trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động" over a list of each title, which name
 * four and seven, or before "4 tập thể được tặng …, 7 cá nhân được tặng …".
 */
export function countsAllTitles({ recipient, status }: AwardRow, rows: readonly AwardRow[]): boolean {
  const titles = rows.filter((one) => one.recipient.from === recipient.from && one.recipient.count === recipient.count);
  const codes = new Set(titles.map(({ code }) => code));
  if (codes.size < 2) return false;
  const said = rows.filter((one) => one.recipient.from > recipient.to && one.status === status && codes.has(one.code));
  const sum = said.reduce((all, one) => all + (one.recipient.count ?? 1), 0);
  return sum === recipient.count && codes.size === new Set(said.map(({ code }) => code)).size;
}
