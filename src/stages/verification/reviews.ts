import type { SourceDocument } from '../../domain/document.js';
import { sealReview } from '../../domain/seal.js';
import { blockAt } from '../../store/claims.js';
import type { Session } from '../../store/connection.js';
import type { ReviewTable } from '../../store/reviews.js';
import { loadReadingsById } from '../../store/stored-readings.js';
import { eachReview, type StoredReview } from '../../store/stored-reviews.js';
import { quote } from '../../text/span.js';
import { type Differs, short } from './difference.js';

/** Reviews whose readings are at hand together. */
const AT_ONCE = 50;

/** Compares every review, and every second one, with its seal and cuts its quotes from the reading that it was made on. Returns how many reviews and quotes. */
export async function checkReviews(session: Session, differs: Differs): Promise<{ reviews: number; quotes: number }> {
  const sum = { reviews: 0, quotes: 0 };
  for (const table of ['review', 'blind_review'] as const) await checkEach(session, table, sum, differs);
  return sum;
}

async function checkEach(
  session: Session,
  table: ReviewTable,
  sum: { reviews: number; quotes: number },
  differs: Differs,
): Promise<void> {
  const [what, blind] = table === 'review' ? ['review', false] : ['second review', true];
  for await (const reviews of eachReview(session, AT_ONCE, table)) {
    const ids = [...new Set(reviews.map(({ readingId }) => readingId).filter((id) => id !== null))];
    const readings = new Map((await loadReadingsById(session, ids)).map((one) => [one.readingId, one.document]));
    for (const review of reviews) {
      sum.reviews++;
      if (!sealReview(review.sha256, review.readingDigest, review, blind).equals(review.digest))
        differs('review', `${what} ${review.id} (${review.author}, ${review.action}) is not what its seal says`);
      const document = readings.get(review.readingId ?? 0);
      if (document) sum.quotes += checkQuotes(review, document, differs);
    }
  }
}

function checkQuotes({ id, seen, said, stored }: StoredReview, document: SourceDocument, differs: Differs): number {
  let cut = 0;
  [...(seen ?? []), ...(said ?? [])].forEach(({ role, spans }, i) => {
    const { quotes, blocks } = stored[i];
    spans.forEach((span, n) => {
      const words = quote(document.text, span);
      const place = `review ${id}, ${role}: ${span.start}-${span.end}`;
      if (quotes[n] !== words) differs('quote', `${place} is "${short(words)}", not "${short(quotes[n] ?? '')}"`);
      if (blocks[n] !== blockAt(document.blocks, span.start)) differs('quote', `${place} is not in block ${blocks[n]}`);
      cut++;
    });
  });
  return cut;
}
