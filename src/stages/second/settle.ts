import { isDeepStrictEqual } from 'node:util';
import { contentOf } from '../../domain/anchor.js';
import { markOf } from '../../domain/claim-mark.js';
import { StageFailure } from '../../domain/failure.js';
import type { Review } from '../../domain/review.js';
import type { Database } from '../../store/connection.js';
import { alone, saveReviews } from '../../store/reviews.js';
import { finishedSeconds } from '../../store/seconds.js';
import { type AtDesk, holdDocument } from '../queues/lease.js';
import { loadReviewState, type ReviewState } from '../review/state.js';
import { type Disagreement, disagreementsIn } from './disagreements.js';
import { comparisons } from './finished.js';

export interface Settling {
  /** Which second review, and which claim of it (hexadecimal). */
  readonly second: number;
  readonly anchor: string;
  /** What the claim was when it was seen. */
  readonly mark: string | null;
  readonly for: 'first' | 'second';
  readonly author: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * Settles a disagreement for one of the two: a review like any other, with its reason, by a third. A StageFailure where it is not
 * open (any more), the claim says something else by now, or who settles is one of the two. Returns the id of the review.
 */
export const settle = (database: Database, said: Settling, desk: AtDesk): Promise<number> =>
  alone(database, async (session) => {
    const [second] = (await finishedSeconds(session, said.second + 1, 1)).filter(({ id }) => id === said.second);
    const [finished] = second ? await comparisons(session, [second]) : [];
    const one =
      finished && disagreementsIn(finished).find(({ compared }) => compared.anchor.toString('hex') === said.anchor);
    if (!one) throw new StageFailure('disagreement-unknown', 'There is no such disagreement, or somebody settled it.');
    const { first } = one.compared;
    if ([one.secondAuthor, first?.review?.author].includes(said.author))
      throw new StageFailure('not-a-third', 'Who made one of the two reviews does not settle between them.');
    await holdDocument(session, one.documentId, desk);
    const state = await loadReviewState(session, String(one.documentId));
    const review = reviewFor(state, one, said);
    const { row, reading } = state;
    const [id] = await saveReviews(session, [{ documentId: row.id, sha256: row.sha256, reading, review }]);
    return id!;
  });

function reviewFor(state: ReviewState, { compared, mark }: Disagreement, said: Settling): Review {
  const target = state.reviewed.claims.find(({ anchor }) => anchor.equals(compared.anchor));
  if (mark !== said.mark || (target ? markOf(target) : null) !== mark)
    throw new StageFailure('stale-review', 'The claim says something else since you saw it.');
  const chosen = compared[said.for];
  const about = (chosen?.review ?? compared.first?.review ?? compared.second?.review)!;
  const { author, reason, at } = said;
  const blank = { seen: null, said: null, found: null, reverts: null, author, reason, batch: `${at} ${author}`, at };
  const { anchor, kind } = compared;
  if (!target) {
    // Only the second reviewer has it: it is added, or kept as what somebody took for a claim.
    const words = compared.second!.arguments;
    const trigger = about.trigger!;
    return chosen?.verdict === 'holds'
      ? { ...blank, action: 'add', anchor, kind, trigger, said: words }
      : { ...blank, action: 'reject', anchor, kind, trigger, seen: words };
  }
  const { asked, found } = target;
  const seen = { anchor, kind, trigger: asked.trigger, seen: asked.arguments, found: found && contentOf(found) };
  if (chosen?.verdict !== 'holds') return { ...blank, ...seen, action: 'reject' };
  const same = isDeepStrictEqual(chosen.arguments, asked.arguments);
  return same
    ? { ...blank, ...seen, action: 'accept' }
    : { ...blank, ...seen, action: 'amend', said: chosen.arguments };
}
