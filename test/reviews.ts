import { asReviewLine } from '../src/stages/review/line.js';
import { type Outcome, type Reviewer, review } from '../src/stages/review/say.js';
import type { Database } from '../src/store/connection.js';

let clock = Date.parse('2027-12-06T08:00:00Z');

/** Lan, who needs a second for each review. */
export const LAN: Reviewer = {
  author: 'Lan',
  reason: null,
  batch: 'sáng thứ hai',
  now: () => new Date((clock += 1000)).toISOString(),
};

/** Reviews as lines of a file would be. */
export async function say(database: Database, lines: readonly object[], by: Reviewer = LAN): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const asked = lines.map((line, index) => ({ name: `line ${index + 1}`, line: asReviewLine(line) }));
  for await (const outcome of review(database, asked, by)) outcomes.push(outcome);
  return outcomes;
}
