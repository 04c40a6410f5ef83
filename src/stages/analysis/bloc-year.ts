import { maskedIn } from '../../domain/personal.js';
import {
  evidenceOfBlocYear,
  factsOfBlocYear,
  findingsOfBlocYear,
  papersOfBlocYear,
  quotasOfBlocYear,
} from '../../store/bloc-years.js';
import type { Database } from '../../store/connection.js';
import { currentAuthority } from '../authority/authority.js';
import { entityMentioned } from '../identity/entity-mentioned.js';
import { freshen } from '../identity/up-to-date.js';

/** All that documents say of a bloc in a year, with the sentences behind it; `asked` is its code or name. */
export async function blocYear(database: Database, asked: string, year: number) {
  await freshen(database);
  const bloc = await entityMentioned(database, await currentAuthority(database), 'bloc-series', asked, undefined);
  const { entityId: id, code, name } = bloc;
  const [facts, evidence, quotas, findings, papers] = await Promise.all([
    factsOfBlocYear(database, id, year),
    evidenceOfBlocYear(database, id, year),
    quotasOfBlocYear(database, id, year, code),
    findingsOfBlocYear(database, id, year),
    papersOfBlocYear(database, id, year),
  ]);
  const masked = evidence.map((one) => ({ ...one, quote: maskedIn(one.quote) }));
  return { code, name, year, facts, evidence: masked, quotas, findings, papers };
}
