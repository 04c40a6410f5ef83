import type { Database } from '../../store/connection.js';
import { type SaidBy, saidBy, undoable } from '../../store/said-by.js';
import { asReviewLine } from './line.js';
import { type Outcome, type Reviewer, review } from './say.js';

/** Who sits at the desk, under the name of an account. */
type AtDeskReviewer = Reviewer & Required<Pick<Reviewer, 'desk'>>;

/** What became of a step back or forward; nothing where there is none. */
export interface Step {
  /** Of the first review. */
  readonly document: number | null;
  readonly outcomes: readonly Outcome[];
}

/** Takes back what the reviewer said last, in whatever document, with all that was said together with it. */
export async function undo(database: Database, by: AtDeskReviewer): Promise<Step> {
  const last = await undoable(database, { id: by.desk.account, name: by.author });
  return step(database, 'revert', last, by);
}

/** Says again what the reviewer took back last, as long as they said nothing else since; what changed meanwhile is refused as stale. */
export async function redo(database: Database, by: AtDeskReviewer): Promise<Step> {
  const said = await saidBy(database, { id: by.desk.account, name: by.author }, null, REMEMBERED);
  const last = redoable(by.author, said.reverse());
  return last ? step(database, 'redo', last.taken, { ...by, batch: last.batch }) : { document: null, outcomes: [] };
}

async function step(
  database: Database,
  action: 'revert' | 'redo',
  reviews: readonly { readonly id: number; readonly documentId: number }[],
  by: Reviewer,
): Promise<Step> {
  const asked = reviews.map(({ id, documentId }, index) => ({
    name: `review ${index + 1}`,
    line: asReviewLine({ action, review: id, document: documentId }),
  }));
  const outcomes: Outcome[] = [];
  for await (const one of review(database, asked, by)) outcomes.push(one);
  return { document: reviews[0]?.documentId ?? null, outcomes };
}

/** Steps back in a row that can be said again; steps back themselves go to the first review ever. */
const REMEMBERED = 2000;

interface TakenBack {
  /** Of the reviews that were taken back; they are said again under its name. */
  readonly batch: string;
  /** In the order in which they were said. */
  readonly taken: readonly { readonly id: number; readonly documentId: number }[];
  /** Of the reviews that took them back. */
  readonly back: string;
}

/** Of all that an author said in order, what a redo says again: the last step back after which nothing new was said. */
export function redoable(author: string, rows: readonly SaidBy[]): TakenBack | null {
  let open: TakenBack[] = [];
  let again: string | null = null;
  for (const row of rows) {
    const batch = row.revertedBatch;
    if (batch !== null) {
      // What others said is not theirs to say again.
      if (row.revertedAuthor !== author) continue;
      const back = `${row.batch} ${row.saidAt.getTime()}`;
      const one = { id: row.reverts!, documentId: row.documentId };
      const last = open.at(-1);
      again = null;
      if (last?.back === back) open = [...open.slice(0, -1), { ...last, taken: [one, ...last.taken] }];
      else open.push({ batch, taken: [one], back });
    } else if (open.at(-1)?.batch === row.batch) {
      again = row.batch;
      open.pop();
    } else if (row.batch !== again) {
      again = null;
      open = [];
    }
  }
  return open.at(-1) ?? null;
}
