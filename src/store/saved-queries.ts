import type { Session } from './connection.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

export interface SavedQuery {
  readonly id: number;
  readonly accountId: number;
  readonly author: string;
  readonly name: string;
  /** What it asks, which never changes. */
  readonly statement: string;
  readonly shared: boolean;
  readonly madeAt: Date;
  readonly closedAt: Date | null;
}

/** Those that an account may ask and that are listed, its own first. */
export const savedQueriesOf = (session: Session, accountId: number): Promise<SavedQuery[]> =>
  session.query(statement('saved_queries'), [accountId, null]);

/** One by its id, closed or not; null where the account may not ask it. */
export async function savedQuery(session: Session, accountId: number, id: number): Promise<SavedQuery | null> {
  const [query] = await session.query<SavedQuery>(statement('saved_queries'), [accountId, id]);
  return query ?? null;
}

export async function insertSavedQuery(
  session: Session,
  { accountId, name, statement: asks, shared, madeAt }: Omit<SavedQuery, 'id' | 'author' | 'closedAt'>,
): Promise<number> {
  const values = [accountId, storable(name), storable(asks), shared, madeAt];
  const [row] = await session.query<{ id: number }>(statement('insert_saved_query'), values);
  return row!.id;
}

/** Its name, whether others may ask it, whether it is listed. */
export const changeSavedQuery = (session: Session, { id, accountId, name, shared, closedAt }: SavedQuery) =>
  session.change(statement('change_saved_query'), [id, accountId, storable(name), shared, closedAt]);
