import { contentOf } from '../../domain/anchor.js';
import type { Claim } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';
import type { Review } from '../../domain/review.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { HOLDING, reviewNamed } from './holding.js';
import type { ReviewState } from './state.js';

/** A review to be said again, and the claim that it speaks of as it is now; null of one that speaks of none, or whose claim is gone. */
export interface Again {
  readonly review: StoredReview;
  readonly target: { readonly asked: Claim; readonly found: Claim | null } | null;
  /** Whether the claim says something else than its reviewer saw. */
  readonly stale: boolean;
}

/** What a redo of the review with this id would say; null where it holds. */
export function againOf(state: ReviewState, id: number): Again | null {
  const review = reviewNamed(state, id);
  if (review.action === 'revert') throw new StageFailure('bad-review', 'what takes a review back is not said again');
  if (!state.reviews.some(({ reverts }) => reverts?.equals(review.digest))) return null;
  if (review.action === 'complete') return { review, target: null, stale: false };
  const target = state.reviewed.claims.find(({ anchor }) => anchor.equals(review.anchor!)) ?? null;
  const wanted = contentOf({ arguments: review.said ?? review.seen! });
  const same = target !== null && contentOf(target.asked).equals(wanted);
  if (target && (review.action === 'reject' ? target.state === 'rejected' : HOLDING.has(target.state)) && same)
    return null;
  // Its spans cut the text as it was read then.
  if (!review.readingDigest?.equals(state.reading.digest))
    throw new StageFailure('stale-review', 'the document was read anew since; say it of the text as it is now');
  if (review.action === 'add') return { review, target, stale: target !== null };
  if (!target) throw new StageFailure('stale-review', 'no extraction finds the claim any more');
  return { review, target, stale: !contentOf(target.asked).equals(contentOf({ arguments: review.seen! })) };
}

/** The same review, said now. */
export function saidAgain({ review, target }: Again, said: Pick<Review, 'author' | 'reason' | 'batch' | 'at'>): Review {
  const { action, anchor, kind, trigger, seen, said: words, reason } = review;
  const found = target?.found ? contentOf(target.found) : null;
  return {
    action,
    anchor,
    kind,
    trigger,
    seen,
    said: words,
    found,
    reverts: null,
    ...said,
    reason: said.reason ?? reason,
  };
}
