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
  const [facts, evidence, quotas, papers] = await Promise.all([
    factsOfBlocYear(database, id, year),
    evidenceOfBlocYear(database, id, year),
    quotasOfBlocYear(database, id, year, code),
    papersOfBlocYear(database, id, year),
  ]);
  const masked = evidence.map((one) => ({ ...one, quote: maskedIn(one.quote) }));
  return { code, name, year, facts, evidence: masked, quotas, papers };
}

/** What does not fit together in a bloc's year. It takes a look at all that is known, and is asked for by itself. */
export async function findingsOfYear(database: Database, asked: string, year: number) {
  await freshen(database);
  const bloc = await entityMentioned(database, await currentAuthority(database), 'bloc-series', asked, undefined);
  return findingsOfBlocYear(database, bloc.entityId, year);
}
