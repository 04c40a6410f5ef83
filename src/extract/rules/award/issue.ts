import { HYPHEN, SLASH } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';

/**
 * "Tạp chí Nghề mỏ | Số ra tháng 10/2027" at the head of an article: the end of the month of the issue, as an ISO date, from which a day
 * without a year ("tối 12/10") is told; so is a page of which only the month is known. Null where neither is named.
 */
export function monthOfIssue({ scan, facts, sentences }: Passage): string | null {
  if (facts.kind !== 'news') return null;
  const stored = STORED.exec(scan.text.slice(0, STORED_SIZE));
  if (stored) return `${stored[1]}-${stored[2]}-28`;
  for (const { from, to, zone } of sentences.slice(0, HEAD)) {
    if (zone !== 'header' && zone !== 'heading') continue;
    const at = scan.next('tháng', from, to);
    const month = at < 0 || !ofIssue(scan.slice(from, at)) ? 0 : Number(scan.slice(at + 1, at + 2));
    const joined = scan.mark(at + 2) === SLASH || scan.mark(at + 2) === HYPHEN || scan.word(at + 2) === 'năm';
    const year = scan.slice(at + 3, at + 4);
    if (month >= 1 && month <= 12 && joined && scan.has(at + 3, NUMBER) && /^(?:19|20)\d\d$/.test(year))
      return `${year}-${String(month).padStart(2, '0')}-28`;
  }
  return null;
}
const HEAD = 6;

/** "date 2027-03 |" before the first words: the month in which a page without a day of its own was kept. */
const STORED = /^\s*date ((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![-\d])/;
const STORED_SIZE = 24;

/** "Tạp chí Nghề mỏ | Số ra |", "Bản tin Số 12, |" */
const ofIssue = (before: string): boolean => /(?:^|[\s|,(-])số(?: ra| \d+)?[\s,(-]*$/iu.test(before);
