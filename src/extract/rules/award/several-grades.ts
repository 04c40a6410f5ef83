import type { Scan } from '../../../lexicon/scan.js';
import { gradeWord } from '../../../names/award.js';
import { OPEN } from '../../../text/marks.js';
import type { AwardRow } from './claim.js';

/**
 * "Kho 5 được tặng Huân chương Chiến công hạng | Nhất, Nhì, Ba": one who is named received one of each grade, so each becomes a row.
 * Of many, named or counted, the text does not say who received which.
 */
export function eachGrade(scan: Scan, rows: readonly AwardRow[]): AwardRow[] {
  const several = rows.map((row) => (row.recipient.count === null && row.borrowed === null ? gradesIn(scan, row) : []));
  if (several.every((grades) => grades.length < 2)) return [...rows];
  const recipients = new Map<number, Set<number>>();
  for (const { award, recipient } of rows)
    recipients.set(award.from, (recipients.get(award.from) ?? new Set()).add(recipient.from));
  return rows.flatMap((row, i) =>
    several[i].length < 2 || recipients.get(row.award.from)!.size > 1
      ? [row]
      : several[i].map((at) => ofGrade(scan, row, at, several[i][0])),
  );
}

/** Where the grades stand behind "hạng", where there are several. */
function gradesIn(scan: Scan, { award }: AwardRow): number[] {
  const grades: number[] = [];
  let from = award.from;
  while (from < award.to && scan.word(from) !== 'hạng') from++;
  // "Huân chương Lao động (hạng Nhất, …": the bracket would part the name
  if (scan.mark(from - 1) === OPEN) return grades;
  for (let i = from + 1; i < award.to; i += 2) {
    if (gradeWord(scan, i) === null) break;
    grades.push(i);
  }
  return grades;
}

/**
 * The first grade ends the name as written; each other one stands apart from the words that it goes on with, as all do behind "các hạng" ("Huân chương
 * Chiến công các hạng | Nhất, Nhì").
 */
function ofGrade(scan: Scan, row: AwardRow, at: number, first: number): AwardRow {
  const { from } = row.award;
  const whole = at === first && scan.word(first - 2) !== 'các';
  const name = whole
    ? { award: { from, to: at + 1 }, borrowed: null }
    : { award: { from: at, to: at + 1 }, borrowed: { from, to: first } };
  return { ...row, ...name, code: `${row.code}-${gradeWord(scan, at)}` };
}
