import { StageFailure } from '../../domain/failure.js';
import type { Database } from '../../store/connection.js';
import { loadCopyWords } from '../../store/copy-words.js';
import { loadJudgements } from '../../store/judgements.js';
import { type Ledger, type SaidId, saidBy, undoable } from '../../store/said-by.js';
import { loadWaivers, takeBackWaiver } from '../../store/waivers.js';
import { sayCopies, takeBackCopies } from '../copies/say.js';
import { sayOfFinding } from '../findings.js';
import { type Judged, judge, takeBackJudgements, WHILE_WAITING } from '../identity/judge.js';
import { asReviewLine } from '../review/line.js';
import { type Outcome, type Reviewer, review } from '../review/say.js';
import { type About, aboutOf } from './about.js';
import { redoable } from './redoable.js';

/** Who sits at the desk, under the name of an account. */
type AtDeskReviewer = Reviewer & Required<Pick<Reviewer, 'desk'>>;

/** Who takes back says why. */
type TakingBack = AtDeskReviewer & { readonly reason: string };

/** What became of a step back or forward. */
export interface Step extends About {
  /** Where it was; null where nothing was left. */
  readonly ledger: Ledger | null;
  /** Of the first review. */
  readonly document: number | null;
  /** Of reviews, each. */
  readonly outcomes: readonly Outcome[];
  /** Documents that workers are to put under the names that hold now. */
  readonly left: number;
}

const NOTHING: Step = { ledger: null, document: null, outcomes: [], left: 0, names: null, finding: null, copies: null };

/**
 * Takes back what somebody said last, whether of claims, of who is who, of a finding or of copies, with all that was said together with it. A StageFailure
 * where what others said since would contradict it.
 */
export async function undo(database: Database, by: TakingBack): Promise<Step> {
  const last = await undoable(database, { id: by.desk.account, name: by.author });
  return step(database, last, {
    reviews: () => sayReviews(database, 'revert', last, by),
    judgements: (ids) =>
      takeBackJudgements(
        database,
        ids,
        { author: by.author, reason: by.reason, batch: by.batch, at: by.now() },
        { atOnce: WHILE_WAITING },
      ),
    waiver: async (id) => {
      const [reverts] = await loadWaivers(database, { ids: [id] });
      await takeBackWaiver(database, { reverts, author: by.author, reason: by.reason, at: by.now() });
    },
    copies: (id) => takeBackCopies(database, id, { author: by.author, reason: by.reason, at: by.now() }),
  });
}

/** Says again what they took back last, as long as they said nothing else since; what changed meanwhile is refused as stale. */
export async function redo(database: Database, by: AtDeskReviewer): Promise<Step> {
  const said = await saidBy(database, { id: by.desk.account, name: by.author }, null, REMEMBERED);
  const last = redoable(by.author, said.reverse());
  if (!last) return NOTHING;
  const { taken, batch } = last;
  return step(database, taken, {
    reviews: () => sayReviews(database, 'redo', taken, { ...by, batch }),
    judgements: async (ids) => {
      const { judgements: again } = await loadJudgements(database, { ids });
      const at = by.now();
      return judge(
        database,
        again.map(({ verdict, of, as, reason }) => ({ verdict, of, as, reason, author: by.author, batch, at })),
        { atOnce: WHILE_WAITING },
      );
    },
    waiver: async (id) => {
      const [again] = await loadWaivers(database, { ids: [id] });
      if (again?.reverts !== null) throw new StageFailure('bad-review', 'What takes something back is not said again.');
      const { code, subject, waived, reason } = again;
      await sayOfFinding(database, { code, subject, waived, reason, author: by.author, at: by.now() });
    },
    copies: async (id) => {
      const [again] = await loadCopyWords(database, [id]);
      const one = { id: again!.documentId, sha256: again!.sha256 };
      const other = { id: again!.otherId, sha256: again!.otherSha256 };
      const { verdict, reason } = again!;
      await sayCopies(database, { one, other, verdict, reason, author: by.author, at: by.now() });
    },
  });
}

interface Doing {
  reviews(): Promise<Outcome[]>;
  judgements(ids: readonly number[]): Promise<Judged>;
  waiver(id: number): Promise<unknown>;
  copies(id: number): Promise<unknown>;
}

async function step(database: Database, said: readonly SaidId[], doing: Doing): Promise<Step> {
  const [first] = said;
  if (!first) return NOTHING;
  const { ledger, documentId: document } = first;
  let outcomes: Outcome[] = [];
  let left = 0;
  if (ledger === 'review') outcomes = await doing.reviews();
  else if (ledger === 'judgement') ({ left } = await doing.judgements(said.map(({ id }) => id)));
  else if (ledger === 'waiver') await doing.waiver(first.id);
  else await doing.copies(first.id);
  const about = (await aboutOf(database, [first])).get(first.id);
  return { ...NOTHING, ledger, document, outcomes, left, ...about };
}

async function sayReviews(
  database: Database,
  action: 'revert' | 'redo',
  reviews: readonly SaidId[],
  by: Reviewer,
): Promise<Outcome[]> {
  const asked = reviews.map(({ id, documentId }, index) => ({
    name: `review ${index + 1}`,
    line: asReviewLine({ action, review: id, document: documentId }),
  }));
  const outcomes: Outcome[] = [];
  for await (const one of review(database, asked, by)) outcomes.push(one);
  return outcomes;
}

/** Steps back in a row that can be said again; steps back themselves go to the first that was ever said. */
const REMEMBERED = 2000;
