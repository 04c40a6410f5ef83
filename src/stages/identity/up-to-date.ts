import type { Database } from '../../store/connection.js';
import { groupCopies } from './origins.js';
import { reconcileDue } from './reconcile.js';

/** Makes anew what follows from documents, reviews, judgements and lists, where one of them changed. Returns how many documents were identified. */
export async function bringUpToDate(database: Database, report?: (documents: number) => void): Promise<number> {
  const documents = await reconcileDue(database, report);
  await groupCopies(database);
  return documents;
}
