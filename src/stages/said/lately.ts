import { z } from 'zod';
import { markStart } from '../../domain/claim-mark.js';
import type { Session } from '../../store/connection.js';
import { type Author, LEDGERS, type SaidBy, type SaidPlace, saidBy } from '../../store/said-by.js';
import { loadReviews } from '../../store/stored-reviews.js';
import type { Span } from '../../text/span.js';
import { cursorOf, placeOf } from '../cursor.js';
import { aboutOf } from './about.js';

const place = z.tuple([z.iso.datetime(), z.enum(LEDGERS), z.number().int()]);

/** What somebody said behind a cursor, the latest first, each with what it speaks of as they left it; what they took back is among it. */
export async function saidLately(session: Session, author: Author, cursor: string | null, limit: number) {
  const rows = await saidBy(session, author, cursor === null ? null : behindWhat(cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const claims = await claimsOf(session, of(shown, 'review'));
  const names = await aboutOf(session, of(shown, 'judgement'));
  const findings = await aboutOf(session, of(shown, 'waiver'));
  const copies = await aboutOf(session, of(shown, 'copies'));
  const said = shown.map(
    ({ ledger, id, documentId: document, path, action, saidAt: at, batch, reverted, reverts }) => ({
      ...{ ledger, id, document, path, action, at, batch, takenBack: reverted, takesBack: reverts },
      claim: ledger === 'review' ? claims.get(id)! : null,
      names: (ledger === 'judgement' && names.get(id)?.names) || null,
      finding: (ledger === 'waiver' && findings.get(id)?.finding) || null,
      copies: (ledger === 'copies' && copies.get(id)?.copies) || null,
    }),
  );
  return { said, next: rows.length > limit ? behind(shown.at(-1)!) : null };
}

const of = (rows: readonly SaidBy[], ledger: SaidBy['ledger']) => rows.filter((one) => one.ledger === ledger);

const behind = ({ saidAt, ledger, id }: SaidPlace): string => cursorOf([saidAt.toISOString(), ledger, id]);

function behindWhat(cursor: string): SaidPlace {
  const [saidAt, ledger, id] = placeOf(cursor, place);
  return { saidAt: new Date(saidAt), ledger, id };
}

/** By review the claim that it speaks of; null for a review of a document as a whole, or of a review. */
async function claimsOf(session: Session, rows: readonly SaidBy[]) {
  const ids = { ids: rows.map(({ id }) => id) };
  const reviews = [...(await loadReviews(session, ids)), ...(await loadReviews(session, ids, 'blind_review'))];
  return new Map(
    reviews.map(({ id, anchor, kind, said, seen }) => {
      const words = (said ?? seen ?? []).map((one) => ({ ...one, spans: one.spans.map(pair) }));
      return [id, anchor && kind ? { anchor: markStart(anchor), kind, arguments: words } : null];
    }),
  );
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
