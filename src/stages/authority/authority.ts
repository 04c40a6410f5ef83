import { basename } from 'node:path';
import type { EntityRows } from '../../domain/entity.js';
import { additionsOf, type Outcome, type Refusal } from '../../reconcile/additions.js';
import { AUTHORITY, type Authority, rowsOf, shippedAuthority, withAdditions } from '../../reconcile/authority.js';
import type { ListLine } from '../../reconcile/list-line.js';
import { addEdition, isKept, listEditions, loadEdition } from '../../store/authority.js';
import type { Database, Session } from '../../store/connection.js';
import { readListFile } from './list-file.js';

/** Who made the list that ships. */
export const SHIPPER = 'sovang';

/** Keeps the list that ships, for those who ask the database; it is there already nearly always. */
export async function keepShippedList(database: Database): Promise<void> {
  if (await isKept(database, AUTHORITY)) return;
  await addEdition(database, { name: AUTHORITY, shipped: true, author: SHIPPER }, rowsOf(shippedAuthority()));
}

/** The list that ships with this sovang, and all that archivists added. */
export async function currentAuthority(session: Session): Promise<Authority> {
  const added = (await listEditions(session)).filter(({ shipped }) => !shipped);
  const lists = added.map(({ digest }) => digest.toString('hex')).join();
  if (latest?.lists === lists) return latest.authority;
  let authority = shippedAuthority();
  for (const { id } of added) authority = withAdditions(authority, await loadEdition(session, id));
  latest = { lists, authority };
  return authority;
}

// To put lists together takes more work than a question of one unit, and they change seldom.
let latest: { readonly lists: string; readonly authority: Authority } | undefined;

export interface ListImport {
  /** What is new; nothing of it is kept where a line was refused. */
  readonly rows: EntityRows;
  readonly refused: readonly Refusal[];
  /** What each line that is not refused does. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** False where nothing is new, or a line was refused, or it was only looked at. */
  readonly kept: boolean;
}

/** Adds an archivist's list, whole or not at all; what is known already is not added again. */
export const importList = async (database: Database, file: string, author: string): Promise<ListImport> =>
  addLines(database, await readListFile(file), { name: basename(file), author });

/** The same of lines that are at hand; with `dryRun` it only tells what each would do. */
export async function addLines(
  database: Database,
  lines: readonly ListLine[],
  { name, author, dryRun = false }: { readonly name: string; readonly author: string; readonly dryRun?: boolean },
): Promise<ListImport> {
  const { rows, refused, outcomes } = additionsOf(lines, await currentAuthority(database));
  const empty = rows.entities.length + rows.names.length + rows.relations.length === 0;
  if (refused.length > 0 || empty || dryRun) return { rows, refused, outcomes, kept: false };
  return { rows, refused, outcomes, kept: await addEdition(database, { name, shipped: false, author }, rows) };
}
