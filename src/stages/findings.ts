import { StageFailure } from '../domain/failure.js';
import type { Database } from '../store/connection.js';
import { loadFindings, saveWaiver, type Waiver } from '../store/findings.js';
import { freshen } from './identity/up-to-date.js';

/** Says of a finding that it does not matter, or does again; whether that is new. A StageFailure where there is none such. */
export async function sayOfFinding(database: Database, said: Waiver): Promise<boolean> {
  await freshen(database);
  const { code, subject, waived } = said;
  const all = await loadFindings(database, { codes: [code], waived: true }, null);
  const found = all.find((one) => one.subject === subject);
  if (!found) {
    throw new StageFailure(
      'finding-unknown',
      `There is no finding ${code} "${subject}"; "sovang findings" lists them.`,
    );
  }
  if ((found.waived !== null) === waived) return false;
  await saveWaiver(database, said);
  return true;
}
