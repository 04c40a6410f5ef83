import type { ReviewedClaim, ReviewState as State } from '../../domain/reviewed.js';
import type { Session } from '../../store/connection.js';
import { loadReviews, type StoredReview } from '../../store/stored-reviews.js';
import { loadReviewState, type ReviewState } from './state.js';

/** A claim with its number in its document, counted from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: ReviewedClaim<StoredReview>;
}

export interface DocumentReviews {
  readonly state: ReviewState;
  readonly claims: readonly NumberedClaim[];
}

/** The claims of a document with their reviews; of some states only, where asked; `blindOf`: as a second reviewer sees them. */
export async function listReviewed(
  session: Session,
  asked: string,
  only?: readonly State[],
  blindOf: string | null = null,
): Promise<DocumentReviews> {
  const state = await loadReviewState(session, asked, blindOf);
  return { state, claims: numbered(state).filter(({ claim }) => !only || only.includes(claim.state)) };
}

export const numbered = ({ reviewed }: ReviewState): NumberedClaim[] =>
  reviewed.claims.map((claim, index) => ({ number: index + 1, claim }));

/** A review with whether it was taken back. */
export interface ListedReview extends StoredReview {
  readonly reverted: boolean;
}

/** The reviews of a batch in the order in which they were said. */
export async function listBatch(session: Session, batch: string): Promise<ListedReview[]> {
  const reviews = await loadReviews(session, { batch });
  const documentIds = [...new Set(reviews.map(({ documentId }) => documentId))];
  const reverts = (await loadReviews(session, { documentIds })).map((one) => one.reverts?.toString('hex'));
  const reverted = new Set(reverts);
  return reviews.map((one) => ({ ...one, reverted: reverted.has(one.digest.toString('hex')) }));
}
