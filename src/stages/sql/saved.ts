import { StageFailure } from '../../domain/failure.js';
import type { Database } from '../../store/connection.js';
import { changeSavedQuery, insertSavedQuery, type SavedQuery, savedQuery } from '../../store/saved-queries.js';
import { readQuestion } from './question.js';

/** A saved question with the names of its parameters. */
export interface AskableQuery extends SavedQuery {
  readonly parameters: readonly string[];
}

export const askable = (query: SavedQuery): AskableQuery => ({
  ...query,
  parameters: readQuestion(query.statement).parameters,
});

/** A StageFailure where there is none that this account may ask. */
export async function queryAsked(database: Database, accountId: number, id: number): Promise<AskableQuery> {
  const query = await savedQuery(database, accountId, id);
  if (!query)
    throw new StageFailure('query-unknown', `There is no saved question ${id}, or it is another's and not shared.`);
  return askable(query);
}

/** Keeps a question; one that is never asked is refused. */
export async function saveQuery(
  database: Database,
  query: {
    readonly accountId: number;
    readonly name: string;
    readonly statement: string;
    readonly shared: boolean;
    readonly madeAt: Date;
  },
): Promise<AskableQuery> {
  readQuestion(query.statement);
  return queryAsked(database, query.accountId, await insertSavedQuery(database, query));
}

/** Renames one's own question, shares it or not, closes it or lists it again. */
export async function reviseQuery(
  database: Database,
  accountId: number,
  id: number,
  {
    name,
    shared,
    closed,
  }: {
    readonly name?: string | undefined;
    readonly shared?: boolean | undefined;
    readonly closed?: boolean | undefined;
  },
  now: Date,
): Promise<AskableQuery> {
  const query = await queryAsked(database, accountId, id);
  if (query.accountId !== accountId) throw new StageFailure('not-own-query', 'Only who saved a question changes it.');
  const closedAt = closed === undefined ? query.closedAt : closed ? (query.closedAt ?? now) : null;
  await changeSavedQuery(database, { ...query, name: name ?? query.name, shared: shared ?? query.shared, closedAt });
  return queryAsked(database, accountId, id);
}
