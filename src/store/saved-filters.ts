import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A filter of the queue under a name; `query` is what stands in the address. */
export interface SavedFilter {
  readonly id: number;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
  readonly owner: string;
  /** Whether it is the asker's own. */
  readonly own: boolean;
}

/** One's own, and those that others share, by name. */
export const savedFilters = (session: Session, account: number): Promise<SavedFilter[]> =>
  session.query(statement('saved_filters'), [account]);

/** Null where the account has one of this name. */
export async function saveFilter(
  session: Session,
  account: number,
  { name, query, shared }: Pick<SavedFilter, 'name' | 'query' | 'shared'>,
  at: Date,
): Promise<number | null> {
  const [row] = await session.query<{ id: number }>(statement('save_filter'), [account, name, query, shared, at]);
  return row?.id ?? null;
}

export type FilterRevised = 'revised' | 'unknown' | 'name-taken';

/** Renames or shares one's own; what is not said stays. */
export async function reviseFilter(
  session: Session,
  account: number,
  id: number,
  { name, shared }: { readonly name?: string | undefined; readonly shared?: boolean | undefined },
): Promise<FilterRevised> {
  const asked = [id, account, name ?? null, shared ?? null];
  const [{ known, revised }] = await session.query<{ known: boolean; revised: boolean }>(
    statement('revise_filter'),
    asked,
  );
  return revised ? 'revised' : known ? 'name-taken' : 'unknown';
}

export const dropFilter = async (session: Session, account: number, id: number): Promise<boolean> =>
  (await session.change(statement('drop_filter'), [id, account])) === 1;
