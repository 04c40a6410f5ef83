import type { DocumentEvidence } from '../domain/fact.js';
import type {
  Alone,
  IdentifiedMention,
  IdentityBasis,
  Mention,
  Mentioned,
  OpenReason,
  Proposal,
  Situation,
} from '../domain/mention.js';
import { arrayLiteral } from './claims.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { copyRows } from './copy-rows.js';
import { copyEvidence } from './fact-evidence.js';
import { group } from './group.js';
import { clearOutdated, countingNow, lockOutdated } from './outdated.js';
import { columnsOfSides, type Side } from './sides.js';
import { statement } from './statement.js';

export interface DueDocument {
  readonly id: number;
  readonly sha256: string;
  readonly extractionId: number;
  readonly lastReview: number | null;
}

/** Documents whose mentions have to be identified anew, in order of id after `after`; of some, or of all. */
export const dueForIdentity = (
  session: Session,
  limit: number,
  after = 0,
  documentIds: readonly number[] | null = null,
): Promise<DueDocument[]> => session.query(statement('due_for_identity'), [after, limit, documentIds]);

/**
 * Ids, after `after`, of documents that wait to be identified and were not refused; `again`: of those that are marked so, as another
 * extraction counts since, or somebody reviewed them.
 */
export async function dueToFollow(session: Session, limit: number, after: number, again: boolean): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('due_to_follow'), [after, limit, again])).map(({ id }) => id);
}

/** Ids, before `before`, of documents that wait for their new names, as somebody judged one in them: the newest first. */
export async function judgedToFollow(session: Session, limit: number, before: number | null): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('judged_to_follow'), [before, limit])).map(({ id }) => id);
}

/** How many documents wait to be identified, counted no further than to `limit`. */
export const countDue = (session: Session, limit: number): Promise<number> =>
  counted(session, 'due_for_identity_count', limit);

/** How many of them wait for their new names. */
export const countJudged = (session: Session, limit: number): Promise<number> =>
  counted(session, 'judged_count', limit);

async function counted(session: Session, name: string, limit: number): Promise<number> {
  const [{ due }] = await session.query<{ due: number }>(statement(name), [limit]);
  return due;
}

/** Does some work unless another process does the same now; whether it was done. `work` has its own connections. */
export const inTurn = (database: Database, work: () => Promise<void>): Promise<boolean> =>
  database.transaction(async (session) => {
    const [{ taken }] = await session.query<{ taken: boolean }>(statement('take_turn'));
    if (taken) await work();
    return taken;
  });

/** Whether any document was identified by others than `madeBy`. */
export async function identifiedByOthers(session: Session, madeBy: string): Promise<boolean> {
  const [{ there }] = await session.query<{ there: boolean }>(statement('identified_by_others'), [madeBy]);
  return there;
}

/** Documents that were identified by others than `madeBy` are due from now on. */
export const outdateIdentified = (session: Session, madeBy: string): Promise<number> =>
  session.change(statement('outdate_identified'), [madeBy]);

/** Of some documents those that were not identified from what counts now by `madeBy`, or wait for that. */
export async function identifiedOtherwise(
  session: Session,
  madeBy: string,
  documentIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ id: number }>(statement('identified_otherwise'), [madeBy, documentIds]);
  return new Set(rows.map(({ id }) => id));
}

/** Documents that count and were neither identified nor are due to be. */
export async function forgottenDocuments(session: Session): Promise<readonly number[]> {
  return (await session.query<{ id: number }>(statement('forgotten'))).map(({ id }) => id);
}

/** What was kept of a document beside its mentions. */
export interface KeptDocument
  extends DueDocument,
    Pick<DocumentEvidence, 'published' | 'kind' | 'number' | 'place' | 'dated'> {
  readonly rejectedKeys: readonly string[];
  /** Claims that wait for a reviewer. */
  readonly open: number;
  readonly conflicts: number;
}

/** All documents whose mentions were identified, some at a time. */
export async function* eachIdentified(session: Session, atOnce: number): AsyncGenerator<KeptDocument[]> {
  for (let after = 0; ; ) {
    const some = await session.query<KeptDocument>(statement('identified_after'), [after, atOnce]);
    if (some.length === 0) return;
    yield some;
    after = some.at(-1)!.id;
  }
}

/** Mentions as they are stored, those of each document in their order. */
export async function loadIdentities(
  session: Session,
  documentIds: readonly number[],
): Promise<Map<number, IdentifiedMention[]>> {
  const rows = await session.query<StoredIdentity>(statement('mentions_of_documents'), [documentIds]);
  const groups = group(rows, ({ documentId }) => documentId);
  return new Map([...groups].map(([id, mentions]) => [id, mentions.map(identifiedOf)]));
}

type StoredIdentity = Omit<Mention, 'year'> &
  Omit<Situation, 'since' | 'until'> & {
    readonly documentId: number;
    readonly year: number | null;
    readonly entity: string | null;
    readonly code: string | null;
    readonly basis: IdentityBasis | null;
    readonly open: OpenReason | null;
    readonly proposals: readonly Proposal[];
    readonly placed: boolean;
    readonly aloneId: string | null;
    readonly aloneCode: string | null;
    readonly aloneOpen: OpenReason | null;
  };

const identifiedOf = (row: StoredIdentity): IdentifiedMention => {
  const { anchor, claim, role, ordinal, kind, name, key, place, within, year, entity, code, basis, open, proposals } =
    row;
  const { placed, aloneId, aloneCode, aloneOpen } = row;
  return {
    placed,
    alone: aloneId === null && aloneOpen === null ? null : aloneOf(aloneId, aloneCode, aloneOpen),
    mention: { anchor, claim, role, ordinal, kind, name, year },
    situation: { kind, name, key, place, within, since: year, until: year },
    identity: entity === null ? { entity, open: open!, proposals } : { entity, code: code!, basis: basis!, proposals },
  };
};

const aloneOf = (entity: string | null, code: string | null, open: OpenReason | null): Alone =>
  entity === null ? { entity, code: null, open: open! } : { entity, code: code!, open: null };

export interface ConcernedDocument {
  readonly id: number;
  /** ISO day from which on it could be known. */
  readonly day: string | null;
}

/**
 * Documents that tell of a unit or bloc, or may: that mention one of the names, an award that came through the bloc, or were
 * reviewed after the ISO moment, and may have told of it before.
 */
export const documentsConcerning = (
  session: Session,
  keys: readonly string[],
  entityId: string,
  moment: string,
): Promise<ConcernedDocument[]> => session.query(statement('documents_concerning'), [keys, entityId, moment]);

export async function keysOfEntity(session: Session, entityId: string): Promise<string[]> {
  return (await session.query<{ key: string }>(statement('keys_of_entity'), [entityId])).map(({ key }) => key);
}

/** Takes away what was identified of documents, within a transaction. */
export const forgetIdentities = (session: Session, documentIds: readonly number[]): Promise<number> =>
  session.change(statement('forget_identified'), [documentIds]);

/** What the mentions of documents were identified from. */
export const identifiedDocuments = (session: Session, documentIds: readonly number[]): Promise<DueDocument[]> =>
  session.query(statement('identified_documents'), [documentIds]);

export interface IdentifiedDocument {
  readonly document: DueDocument;
  readonly mentions: readonly IdentifiedMention[];
  /** Keys of the names in claims that were rejected, each once, in order. */
  readonly rejectedKeys: readonly string[];
  readonly evidence: DocumentEvidence;
}

/**
 * Stores who the mentions of documents are and what the documents say towards facts, in place of what was stored.
 * `lastJudgement`: the last one that was known when they were identified; where somebody judged since, nothing is stored, and null is
 * returned. Else those that are due still come back, as another extraction counts meanwhile or somebody reviewed them; what another
 * process identified is left as it is.
 */
export async function saveIdentities(
  database: Database,
  documents: readonly IdentifiedDocument[],
  madeBy: string,
  lastJudgement: number,
): Promise<readonly number[] | null> {
  return database.transaction(async (session) => {
    await session.change(statement('share_judgements'));
    const [{ last }] = await session.query<{ last: number }>(statement('last_judgement'));
    if (last !== lastJudgement) return null;
    const due = await lockOutdated(
      session,
      'identity',
      documents.map(({ document }) => document.id),
    );
    const now = await countingNow(session, due);
    const fresh = documents.filter(({ document: { id, extractionId, lastReview } }) => {
      const counting = now.get(id);
      return counting?.extractionId === extractionId && counting.lastReview === lastReview;
    });
    const ids = fresh.map(({ document }) => document.id);
    await storeIdentities(session, fresh, madeBy);
    await clearOutdated(session, 'identity', ids);
    await session.change(statement('resolve_failures'), [ids, ['store']]);
    const done = new Set(ids);
    return due.filter((id) => !done.has(id));
  });
}

/** The same within a transaction, whoever judges meanwhile. */
export async function storeIdentities(
  session: Session,
  documents: readonly IdentifiedDocument[],
  madeBy: string,
): Promise<void> {
  const ids = documents.map(({ document }) => document.id);
  await session.change(statement('forget_identified'), [ids]);
  await session.change(statement('insert_identified'), [
    ...columns(
      documents,
      ({ document }) => document.id,
      ({ document }) => document.extractionId,
      ({ document }) => document.lastReview,
      ({ evidence }) => evidence.published,
      ({ evidence }) => evidence.kind,
      ({ evidence }) => evidence.number,
      ({ rejectedKeys }) => arrayLiteral(rejectedKeys),
    ),
    madeBy,
    ...columns(
      documents,
      ({ evidence }) => evidence.place,
      ({ evidence }) => evidence.waiting.filter(({ state }) => state === 'open').length,
      ({ evidence }) => evidence.waiting.filter(({ state }) => state !== 'open').length,
      ({ evidence }) => evidence.dated,
    ),
  ]);
  const rows = documents.flatMap(({ document, mentions }) =>
    mentions.map((one, position) => ({ id: document.id, position, ...one })),
  );
  await session.copy(statement('copy_mentions'), copyRows(rows, cellsOf));
  const proposals = rows.flatMap(({ id, position, identity }) =>
    identity.proposals.map((proposal, rank) => ({ id, position, rank, ...proposal })),
  );
  await session.copy(
    statement('copy_proposals'),
    copyRows(proposals, (p) => [p.id, p.position, p.rank, p.entity, p.code, p.score, arrayLiteral(p.reasons)]),
  );
  await copyEvidence(session, documents);
  // What others may add too comes last, as they wait for us until we commit.
  await session.change(statement('make_search_rows'), [ids]);
  await session.change(statement('keep_called'), [ids]);
}

type Row = IdentifiedMention & { readonly id: number; readonly position: number };

const cellsOf = ({ id, position, mention, situation, identity, placed, alone }: Row) => {
  const doubted = identity.entity !== null && identity.basis === 'papers' && identity.proposals.length > 0;
  return [
    ...[id, position, mention.anchor, mention.claim, mention.role, mention.ordinal, mention.kind, mention.name],
    ...[situation.key, situation.place, situation.within, mention.year],
    ...(identity.entity === null
      ? [null, null, null, identity.open]
      : [identity.entity, identity.code, identity.basis, null]),
    ...[doubted ? 't' : 'f', placed ? 't' : 'f'],
    ...(alone === null ? [null, null, null] : [alone.entity, alone.code, alone.open]),
  ];
};

export interface IdentityTotal {
  readonly kind: Mentioned;
  readonly basis: IdentityBasis | null;
  readonly open: OpenReason | null;
  readonly mentions: number;
  readonly entities: number;
}

/** How mentions came out, by kind, basis and reason. */
export const identityTotals = (session: Session): Promise<IdentityTotal[]> =>
  session.query(statement('identity_totals'));

export interface OpenName {
  readonly kind: Mentioned;
  readonly name: string;
  readonly key: string;
  readonly place: string | null;
  readonly within: string;
  /** Null for a name that papers know and the list may have under another. */
  readonly open: OpenReason | null;
  readonly mentions: number;
  readonly documents: number;
  readonly since: number | null;
  readonly until: number | null;
  /** One that mentions it. */
  readonly document: number;
  readonly proposals: readonly { readonly code: string; readonly score: number; readonly reasons: readonly string[] }[];
}

export interface OpenFilter {
  readonly kind?: Mentioned;
  /** Code of a province. */
  readonly place?: string;
  /** Those too that papers alone know and that are like names of the list. */
  readonly alike?: boolean;
}

/** Names that wait for a judgement, those first that settle most. */
export const openNames = (
  session: Session,
  { kind, place, alike }: OpenFilter,
  limit: number | null,
): Promise<OpenName[]> => session.query(statement('open_names'), [limit, kind ?? null, place ?? null, alike ?? false]);

/** How many names are nobody. */
export async function countNames(session: Session): Promise<number> {
  const [{ names }] = await session.query<{ names: number }>(statement('count_names'));
  return names;
}

/** Mentions of one name in one place, in papers of one day, that are the same one or nobody for the same reason. */
export interface MentionGroup {
  readonly kind: Mentioned;
  readonly name: string;
  readonly key: string;
  readonly place: string | null;
  readonly within: string;
  readonly year: number | null;
  readonly role: string;
  readonly entityId: string | null;
  readonly code: string | null;
  readonly open: OpenReason | null;
  readonly placed: boolean;
  readonly aloneId: string | null;
  readonly aloneCode: string | null;
  readonly aloneOpen: OpenReason | null;
  /** What the day of their documents is. */
  readonly dated: string | null;
  /** Where they stand: the positions beside their documents. */
  readonly documents: readonly number[];
  readonly positions: readonly number[];
}

/** Mentions under some names, each in its place. */
export const mentionsOfSides = (session: Session, sides: readonly Side[]): Promise<MentionGroup[]> =>
  session.query(statement('mentions_of_sides'), columnsOfSides(sides));

/** Documents that are due to be identified, and had one of the names when they last were. */
export async function dueOnSides(session: Session, sides: readonly Side[]): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('due_on_sides'), columnsOfSides(sides))).map(({ id }) => id);
}

/** Documents in which a claim was rejected that has one of the names. */
export async function documentsWithRejected(session: Session, keys: readonly string[]): Promise<number[]> {
  return (await session.query<{ id: number }>(statement('documents_with_rejected'), [keys])).map(({ id }) => id);
}
