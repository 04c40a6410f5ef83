import { checkIdentities, checkJudgements } from '../src/stages/verification/identity.js';
import { checkJournal } from '../src/stages/verification/journal.js';
import type { Database } from '../src/store/connection.js';

/** What `verify` finds to differ of who is who, of judgements and of the journal. */
export async function differencesOf(database: Database): Promise<string[]> {
  const found: string[] = [];
  const differs = (_: string, says: string) => void found.push(says);
  await checkJudgements(database, differs);
  await checkIdentities(database, differs);
  await checkJournal(database, differs);
  return found;
}
