import { markStart } from '../../domain/claim-mark.js';
import type { Session } from '../../store/connection.js';
import { type Author, saidBy } from '../../store/said-by.js';
import { loadReviews } from '../../store/stored-reviews.js';
import type { Span } from '../../text/span.js';

/** What somebody said, the latest first, with the claim as they left it; what they took back is among it. */
export async function saidLately(session: Session, author: Author, below: number | null, limit: number) {
  const rows = await saidBy(session, author, below, limit);
  const ids = { ids: rows.map(({ id }) => id) };
  const all = [...(await loadReviews(session, ids)), ...(await loadReviews(session, ids, 'blind_review'))];
  const reviews = new Map(all.map((one) => [one.id, one]));
  return rows.map(({ id, documentId: document, path, action, saidAt: at, batch, reverted, reverts }) => {
    const { anchor, kind, said, seen } = reviews.get(id)!;
    const words = (said ?? seen ?? []).map((one) => ({ ...one, spans: one.spans.map(pair) }));
    const claim = anchor && kind ? { anchor: markStart(anchor), kind, arguments: words } : null;
    return { id, document, path, action, at, batch, takenBack: reverted, takesBack: reverts, claim };
  });
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
