import { type Compared, compareReviews } from '../../domain/agreement.js';
import type { Session } from '../../store/connection.js';
import { group } from '../../store/group.js';
import { countingNow } from '../../store/outdated.js';
import { type FinishedSecond, finishedSeconds } from '../../store/seconds.js';
import { loadExtractions, type StoredClaim } from '../../store/stored-extractions.js';
import { loadReviews, type StoredReview } from '../../store/stored-reviews.js';

/** A second review that is done, beside what was said before. */
export interface FinishedComparison {
  readonly second: FinishedSecond;
  readonly compared: readonly Compared<StoredReview>[];
  /** All that was said of the document so that it counts, until now. */
  readonly reviews: readonly StoredReview[];
  readonly extracted: readonly StoredClaim[];
}

/** Documents whose claims are at hand together. */
const AT_ONCE = 50;

/** Second reviews that are done, the latest first, each beside the reviews that were there when it was done. */
export async function* eachFinished(session: Session, below: number | null = null): AsyncGenerator<FinishedComparison> {
  for (let before = below; ; ) {
    const some = await finishedSeconds(session, before, AT_ONCE);
    if (some.length === 0) return;
    yield* await comparisons(session, some);
    before = some.at(-1)!.id;
  }
}

export async function comparisons(session: Session, some: readonly FinishedSecond[]): Promise<FinishedComparison[]> {
  const documentIds = [...new Set(some.map(({ documentId }) => documentId))];
  const counting = await countingNow(session, documentIds);
  const ids = [...counting.values()].map(({ extractionId }) => extractionId);
  const extractions = new Map((await loadExtractions(session, ids)).map((one) => [one.extractionId, one.claims]));
  const reviewsOf = group(await loadReviews(session, { documentIds }), ({ documentId }) => documentId);
  const blindOf = group(await loadReviews(session, { documentIds }, 'blind_review'), ({ documentId }) => documentId);
  return some.map((second) => {
    const { documentId, author } = second;
    const extracted = extractions.get(counting.get(documentId)!.extractionId)!;
    const reviews = reviewsOf.get(documentId) ?? [];
    const first = reviews.filter(({ at }) => at <= second.at.toISOString());
    const blind = (blindOf.get(documentId) ?? []).filter((one) => one.author === author);
    return { second, compared: compareReviews(extracted, first, blind), reviews, extracted };
  });
}
