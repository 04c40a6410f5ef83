import { StageFailure } from '../../domain/failure.js';
import type { ReviewState as State } from '../../domain/reviewed.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import type { ReviewState } from './state.js';

/** States in which somebody said that a claim holds. */
export const HOLDING: ReadonlySet<State> = new Set(['accepted', 'amended', 'added']);

/** The review of the document with this id; a StageFailure where there is none, or none that the reviewer sees. */
export function reviewNamed({ reviews, row }: ReviewState, id: number): StoredReview {
  const review = reviews.find((one) => one.id === id);
  if (review) return review;
  throw new StageFailure('review-unknown', `There is no such review of document ${row.id}.`);
}
