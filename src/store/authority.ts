import type { EntityName, EntityRelation, EntityRows, ListedEntity } from '../domain/entity.js';
import { sealEdition } from '../domain/seal-edition.js';
import type { Database, Session } from './connection.js';
import { copyRows } from './copy-rows.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

export interface Edition {
  readonly name: string;
  /** It came with sovang; of these the last counts. */
  readonly shipped: boolean;
  readonly author: string;
}

export interface StoredEdition extends Edition {
  readonly id: number;
  readonly digest: Buffer;
  readonly addedAt: Date;
  readonly current: boolean;
}

/** Editions, oldest first. */
export const listEditions = (session: Session): Promise<StoredEdition[]> => session.query(statement('editions'));

/** Whether the list that ships under this name is kept already. */
export async function isKept(session: Session, name: string): Promise<boolean> {
  const [{ there }] = await session.query<{ there: boolean }>(statement('edition_shipped'), [name]);
  return there;
}

/** Keeps an edition; false where one with the same rows, name and author is there. `at`: the ISO moment when it was added. */
export async function addEdition(
  database: Database,
  edition: Edition,
  rows: EntityRows,
  at: string = new Date().toISOString(),
): Promise<boolean> {
  const { shipped } = edition;
  const [name, author] = [storable(edition.name), storable(edition.author)];
  const digest = sealEdition({ name, author }, rows);
  return database.transaction(async (session) => {
    await session.change(statement('lock_authority'));
    const row = [name, shipped, author, digest, at];
    const [added] = await session.query<{ id: number }>(statement('insert_edition'), row);
    if (!added) return false;
    await copyEdition(session, added.id, rows);
    if (!shipped) await appendToJournal(session, [digest]);
    return true;
  });
}

async function copyEdition(session: Session, id: number, { entities, names, relations }: EntityRows): Promise<void> {
  const placed = <Row>(rows: readonly Row[]) => rows.map((row, position) => ({ row, position }));
  await session.copy(
    statement('copy_entities'),
    copyRows(placed(entities), ({ row: e, position }) => [
      ...[id, position, e.id, e.kind, e.code, e.jurisdiction, e.level, e.shared ? 't' : 'f'],
      ...[e.since, e.until, e.source],
    ]),
  );
  await session.copy(
    statement('copy_entity_names'),
    copyRows(placed(names), ({ row: { id: entity, name: n }, position }) => [
      ...[id, position, entity, n.name, n.kind, n.since, n.until, n.source],
    ]),
  );
  await session.copy(
    statement('copy_entity_relations'),
    copyRows(placed(relations), ({ row: r, position }) => [
      ...[id, position, r.kind, r.from, r.to, r.since, r.until, r.source],
    ]),
  );
}

/** All rows of an edition, in the order of its list. */
export async function loadEdition(session: Session, id: number): Promise<EntityRows> {
  const names = await session.query<EntityName & { id: string }>(statement('entity_names_of_edition'), [id]);
  return {
    entities: await session.query<ListedEntity>(statement('entities_of_edition'), [id]),
    names: names.map(({ id: of, ...name }) => ({ id: of, name })),
    relations: await session.query<EntityRelation>(statement('entity_relations_of_edition'), [id]),
  };
}

export interface CountedEdition extends Omit<StoredEdition, 'digest'> {
  readonly entities: number;
  readonly names: number;
  readonly relations: number;
}

/** Editions, the latest first, with how much each says. */
export const countedEditions = (session: Session): Promise<CountedEdition[]> =>
  session.query(statement('editions_counted'));

/** A law, decree or page with how much of the list that counts comes from it. */
export interface SourceOfList {
  readonly source: string;
  readonly entities: number;
  readonly names: number;
  readonly relations: number;
}

export const sourcesOfList = (session: Session): Promise<SourceOfList[]> => session.query(statement('sources_of_list'));
