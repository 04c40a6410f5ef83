import { contentOf } from '../../domain/anchor.js';
import type { Argument } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';
import { type ReviewedDocument, reviewed } from '../../domain/reviewed.js';
import { sealReview } from '../../domain/seal.js';
import type { Session } from '../../store/connection.js';
import type { DocumentRow } from '../../store/documents.js';
import type { NewReview } from '../../store/reviews.js';
import { loadClaimsOfAnchor, type StoredClaim } from '../../store/stored-extractions.js';
import type { StoredReading } from '../../store/stored-readings.js';
import { loadReviews, type StoredReview } from '../../store/stored-reviews.js';
import { readingThatCounts } from '../show.js';
import { documentAsked } from '../subject.js';

/** A document as a reviewer meets it: the claims that count, and all that was said of them. */
export interface ReviewState {
  readonly row: DocumentRow;
  readonly reading: StoredReading;
  readonly extracted: readonly StoredClaim[];
  readonly reviews: readonly StoredReview[];
  readonly reviewed: ReviewedDocument<StoredReview>;
}

/** `blindOf`: as a second reviewer of this name sees it, who sees nothing of what others said. */
export async function loadReviewState(
  session: Session,
  asked: string,
  blindOf: string | null = null,
): Promise<ReviewState> {
  const row = await documentAsked(session, asked);
  const { reading, extraction } = await readingThatCounts(session, row);
  if (!extraction) throw new StageFailure('document-unextracted', `Document ${row.id} was not extracted yet.`);
  const choice = { documentIds: [row.id] };
  const reviews =
    blindOf === null
      ? await loadReviews(session, choice)
      : (await loadReviews(session, choice, 'blind_review')).filter(({ author }) => author === blindOf);
  const extracted = extraction.claims;
  return { row, reading, extracted, reviews, reviewed: reviewed(extracted, reviews) };
}

/** The state after some more reviews. */
export const withReviews = (state: ReviewState, more: readonly StoredReview[]): ReviewState => {
  const reviews = [...state.reviews, ...more];
  return { ...state, reviews, reviewed: reviewed(state.extracted, reviews) };
};

/** A review that later lines of the same document are to see, as it will be loaded. */
export function unsaved({ documentId, sha256, reading, review }: NewReview): StoredReview {
  const digest = sealReview(sha256, reading?.digest ?? null, review);
  return { ...review, id: 0, documentId, sha256, readingId: null, readingDigest: null, digest, stored: [] };
}

/** The arguments of a claim as they were when its content began so; null where nothing tells. */
export async function argumentsSeen(
  session: Session,
  { row, reviews }: ReviewState,
  anchor: Buffer,
  content: string,
): Promise<readonly Argument[] | null> {
  const said = reviews
    .filter((review) => review.anchor?.equals(anchor))
    .flatMap(({ seen, said }) => [seen, said])
    .filter((words) => words !== null);
  const found = (await loadClaimsOfAnchor(session, row.id, anchor)).map(({ claim }) => claim.arguments);
  const all = [...said, ...found];
  return all.find((words) => contentOf({ arguments: words }).toString('hex').startsWith(content)) ?? null;
}
