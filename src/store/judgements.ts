import type { Judgement } from '../domain/judgement.js';
import type { JudgedKind, Situation } from '../domain/mention.js';
import { sealJudgement, sealTakenBack } from '../domain/seal.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { columnsOfSides, type Side } from './sides.js';
import { statement } from './statement.js';

/** Taking a judgement back, which needs a reason. */
export interface TakenBack {
  readonly reverts: Pick<StoredJudgement, 'id' | 'digest'>;
  readonly author: string;
  readonly reason: string;
  readonly batch: string;
  readonly at: string;
}

interface Stored {
  readonly id: number;
  readonly digest: Buffer;
}

export interface StoredJudgement extends Stored, Judgement {
  /** It was taken back. */
  readonly reverted: boolean;
}

export interface StoredTakenBack extends Stored, Omit<TakenBack, 'reverts'> {
  readonly reverts: Stored;
}

export interface Said {
  readonly judgements: readonly StoredJudgement[];
  readonly takenBack: readonly StoredTakenBack[];
}

/** All that was said, each in its order; with `ids` those, with `kind` what speaks of such. */
export async function loadJudgements(
  session: Session,
  { ids = null, kind = null }: { readonly ids?: readonly number[] | null; readonly kind?: JudgedKind | null } = {},
): Promise<Said> {
  return saidBy(await session.query<Row>(statement('judgements'), [ids, kind, 0]));
}

function saidBy(rows: readonly Row[]): Said {
  const judgements: StoredJudgement[] = [];
  const takenBack: StoredTakenBack[] = [];
  for (const row of rows) {
    const { id, digest, author, reason, batch, reverts, reverted } = row;
    const said = { id, digest, author, batch, at: row.said_at.toISOString() };
    if (reverts === null)
      judgements.push({
        ...said,
        reason,
        reverted,
        verdict: row.verdict!,
        of: situation(row, 'of'),
        as: situation(row, 'as'),
      });
    else takenBack.push({ ...said, reason: reason!, reverts: { id: reverts, digest: row.reverts_digest! } });
  }
  return { judgements, takenBack };
}

/** What was said behind one, and that one's seal; null where there is none such. */
export async function saidSince(
  session: Session,
  id: number,
): Promise<{ readonly said: Said; readonly digest: Buffer | null }> {
  const rows = await session.query<Row>(statement('judgements'), [null, null, id]);
  const [first] = rows;
  const there = first?.id === id;
  return { said: saidBy(there ? rows.slice(1) : rows), digest: there ? first.digest : null };
}

/** What was said of names in their places, whatever years it speaks of, in its order. */
export async function judgementsOn(session: Session, sides: readonly Side[]): Promise<Said> {
  if (sides.length === 0) return NOTHING_SAID;
  const found = await session.query<Pick<Stored, 'id'>>(statement('judgements_on_sides'), columnsOfSides(sides));
  return found.length === 0 ? NOTHING_SAID : loadJudgements(session, { ids: found.map(({ id }) => id) });
}

/** Some judgements, with what takes them back. */
export async function judgementsWithBack(session: Session, ids: readonly number[]): Promise<Said> {
  if (ids.length === 0) return NOTHING_SAID;
  const back = await session.query<Pick<Stored, 'id'>>(statement('taking_back'), [ids]);
  return loadJudgements(session, { ids: [...ids, ...back.map(({ id }) => id)] });
}

/** Judgements that were said before one, the latest of them, with what takes them back; each in its order. */
export async function judgementsLately(session: Session, before: number | null, limit: number): Promise<Said> {
  const lately = await session.query<Pick<Stored, 'id'>>(statement('judgements_lately'), [before, limit]);
  return judgementsWithBack(
    session,
    lately.map(({ id }) => id),
  );
}

const NOTHING_SAID: Said = { judgements: [], takenBack: [] };

/** Ids of the judgements that were said with one, itself among them; of what is none, itself. */
export async function saidTogether(session: Session, id: number): Promise<number[]> {
  const said = await session.query<Pick<Stored, 'id'>>(statement('judgements_together'), [id]);
  return said.length > 0 ? said.map((one) => one.id) : [id];
}

/** Ids of the judgements that were said together under a name. */
export async function judgementsOfBatch(session: Session, batch: string): Promise<number[]> {
  return (await session.query<Pick<Stored, 'id'>>(statement('judgements_of_batch'), [batch])).map(({ id }) => id);
}

/** Work in which nobody else judges, and nothing is identified that knows less than what is said here. */
export const judgingAlone = <T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_judgements'));
    return work(session);
  });

/**
 * Keeps judgements, within a transaction. Documents that mention one of `sides` are due to be identified anew. Returns the ids
 * of those that were new.
 */
export async function saveJudgements(
  session: Session,
  judgements: readonly Judgement[],
  sides: readonly Side[],
): Promise<number[]> {
  return save(session, judgements.map(rowOf), sides);
}

/** Takes judgements back, within a transaction, likewise. */
export async function takeBack(
  session: Session,
  takenBack: readonly TakenBack[],
  sides: readonly Side[],
): Promise<number[]> {
  const rows = takenBack.map(({ reverts, author, reason, batch, at }) => {
    const digest = sealTakenBack(reverts.digest, author, reason, batch, at);
    return { verdict: null, of: null, as: null, reverts: reverts.id, author, reason, batch, at, digest };
  });
  return save(session, rows, sides);
}

const rowOf = (judgement: Judgement): NewRow => ({ ...judgement, reverts: null, digest: sealJudgement(judgement) });

async function save(session: Session, rows: readonly NewRow[], sides: readonly Side[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const inserted = await session.query<{ id: number; digest: Buffer }>(
    statement('insert_judgements'),
    columns(
      rows,
      (r) => r.verdict,
      (r) => r.of?.kind ?? null,
      ...sideColumns((r) => r.of),
      ...sideColumns((r) => r.as),
      (r) => r.reverts,
      (r) => r.author,
      (r) => r.reason,
      (r) => r.batch,
      (r) => r.digest,
      (r) => r.at,
    ),
  );
  const fresh = new Set(inserted.map(({ digest }) => digest.toString('hex')));
  if (inserted.length > 0 && sides.length > 0) await session.change(statement('outdate_sides'), columnsOfSides(sides));
  await appendToJournal(
    session,
    rows.map(({ digest }) => digest).filter((digest) => fresh.has(digest.toString('hex'))),
  );
  return inserted.map(({ id }) => id);
}

/** Documents that mention one of some names, wherever, are due to be identified anew. */
export async function outdateMentions(session: Session, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await session.change(statement('outdate_mentions_of'), [keys]);
}

const sideColumns = (side: (row: NewRow) => Situation | null): ((row: NewRow) => unknown)[] => [
  (r) => side(r)?.name ?? null,
  (r) => side(r)?.key ?? null,
  (r) => side(r)?.place ?? null,
  (r) => side(r)?.within ?? null,
  (r) => side(r)?.since ?? null,
  (r) => side(r)?.until ?? null,
];

interface NewRow {
  readonly verdict: Judgement['verdict'] | null;
  readonly of: Situation | null;
  readonly as: Situation | null;
  readonly reverts: number | null;
  readonly author: string;
  readonly reason: string | null;
  readonly batch: string;
  readonly at: string;
  readonly digest: Buffer;
}

type Half = 'of' | 'as';

type Row = Record<`${Half}_${'name' | 'key' | 'within'}`, string | null> &
  Record<`${Half}_place`, string | null> &
  Record<`${Half}_${'since' | 'until'}`, number | null> & {
    readonly id: number;
    readonly verdict: Judgement['verdict'] | null;
    readonly kind: JudgedKind | null;
    readonly author: string;
    readonly reason: string | null;
    readonly batch: string;
    readonly digest: Buffer;
    readonly said_at: Date;
    readonly reverts: number | null;
    readonly reverts_digest: Buffer | null;
    readonly reverted: boolean;
  };

const situation = (row: Row, side: Half): Situation => ({
  kind: row.kind!,
  name: row[`${side}_name`]!,
  key: row[`${side}_key`]!,
  place: row[`${side}_place`],
  within: row[`${side}_within`]!,
  since: row[`${side}_since`],
  until: row[`${side}_until`],
});
