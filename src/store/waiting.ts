import type { Argument, ClaimKind } from '../domain/claim.js';
import type { WaitingState } from '../domain/waiting.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Which claims that wait; what is left out is not asked. */
export interface WaitingFilter {
  /** Those that changed or vanished since somebody reviewed them, in place of those that nobody reviewed. */
  readonly conflicts: boolean;
  readonly kind?: ClaimKind | undefined;
  /** Confidence below this, per mille. */
  readonly below?: number | undefined;
  readonly year?: number | undefined;
  /** Id of a bloc. */
  readonly bloc?: string | undefined;
  /** Code of a province. */
  readonly place?: string | undefined;
  readonly batchId?: number | undefined;
  /** Only of documents that nobody reviewed; that have findings. */
  readonly untouched: boolean;
  readonly findings: boolean;
  /** Those too at whose documents others are. */
  readonly leased: boolean;
}

/** Whose queue it is: a document of which they have a second review to do is not in it. `now`: leases end by it. */
export interface Asker {
  readonly account: number;
  readonly now: Date;
}

/** Where a claim stands in the queue; what comes next stands behind it. */
export interface QueuePlace {
  /** What it settles, below zero; 0 where the most doubtful come first. */
  readonly worth: number;
  readonly confidence: number;
  readonly documentId: number;
  readonly position: number;
}

export interface QueuedClaim extends QueuePlace {
  /** Hexadecimal. */
  readonly anchor: string;
  readonly kind: ClaimKind;
  readonly state: WaitingState;
  readonly year: number | null;
  readonly settles: number;
  readonly title: string | null;
  readonly path: string;
  readonly arguments: readonly Pick<Argument, 'role' | 'kind' | 'written' | 'value'>[];
  /** Who else is at the document, until when. */
  readonly heldBy: string | null;
  readonly heldUntil: Date | null;
}

/** Claims of a queue behind a place, in its order. */
export async function waitingPage(
  session: Session,
  filter: WaitingFilter,
  { account, now }: Asker,
  { doubt, after, limit }: { readonly doubt: boolean; readonly after: QueuePlace | null; readonly limit: number },
): Promise<QueuedClaim[]> {
  const asked = claimsAsked(filter, account, now);
  const few = !inOrder(filter, doubt) && (await areFew(session, filter, { account, now }));
  const { worth = null, confidence = null, documentId = null, position = null } = after ?? {};
  const from = [doubt, worth, confidence, documentId, position];
  return session.query(statement('waiting_page'), [...asked, ...from, few ? MOST_COUNTED : limit, few, limit]);
}

// A document has one at least.
async function areFew(session: Session, filter: WaitingFilter, asker: Asker): Promise<boolean> {
  const { claims, more } = await countWaiting(session, filter, asker, MOST_COUNTED + 1);
  return claims <= MOST_COUNTED && !more;
}

/** Whether an index has just the claims that are asked for, in their order. */
const inOrder = (
  { conflicts, below, year, bloc, place, batchId, untouched, findings }: WaitingFilter,
  doubt: boolean,
) =>
  conflicts ||
  ((below === undefined || doubt) &&
    [year, bloc, place, batchId].every((one) => one === undefined) &&
    !untouched &&
    !findings);

export interface WaitingCount {
  readonly claims: number;
  readonly documents: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

/** Claims that a filter asks for one by one are counted no further. */
export const MOST_COUNTED = 10_000;

/**
 * How many there are: a sum over documents (or so many of them) where nothing is asked of the claims themselves, else counted up to
 * `MOST_COUNTED`, whatever `documents` says.
 */
export async function countWaiting(
  session: Session,
  filter: WaitingFilter,
  asker: Asker,
  documents: number | null = null,
): Promise<WaitingCount> {
  const { kind, below, year, bloc } = filter;
  if ([kind, below, year, bloc].some((one) => one !== undefined))
    return counted(session, claimsAsked(filter, asker.account, asker.now));
  const { conflicts, place, untouched, batchId, findings, leased } = filter;
  const of = [conflicts, place ?? null, untouched, batchId ?? null, findings, leased];
  const asked = [...of, asker.account, asker.now, documents];
  const [total] = await session.query<Omit<WaitingCount, 'more'>>(statement('waiting_totals'), asked);
  return { ...total!, more: documents !== null && total!.documents >= documents };
}

async function counted(session: Session, asked: readonly unknown[]): Promise<WaitingCount> {
  const sql = statement('waiting_count');
  const [count] = await session.query<Omit<WaitingCount, 'more'>>(sql, [...asked, MOST_COUNTED + 1]);
  return count!.claims <= MOST_COUNTED ? { ...count!, more: false } : { ...count!, claims: MOST_COUNTED, more: true };
}

const claimsAsked = (f: WaitingFilter, account: number, now: Date): unknown[] => [
  ...[f.conflicts, f.kind ?? null, f.below ?? null, f.year ?? null, f.bloc ?? null, f.place ?? null, f.untouched],
  ...[f.batchId ?? null, f.findings, f.leased, account, now],
];

/** What a filter may be of: the provinces that documents are of, and the batches, those first that came last. */
export const placesWaiting = async (session: Session): Promise<string[]> =>
  (await session.query<{ place: string }>(statement('places_waiting'))).map(({ place }) => place);

export const batchNames = async (session: Session): Promise<string[]> =>
  (await session.query<{ name: string }>(statement('batch_names'))).map(({ name }) => name);
