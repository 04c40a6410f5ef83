import { namedNow } from '../../reconcile/judged-names.js';
import { judgementsOf, tiedKeys } from '../../reconcile/judgements.js';
import type { Database, Session } from '../../store/connection.js';
import {
  documentsConcerning,
  forgetIdentities,
  identifiedDocuments,
  keysOfEntity,
  storeIdentities,
} from '../../store/identities.js';
import { judgingAlone, loadJudgements } from '../../store/judgements.js';
import { AT_ONCE, identifyDocuments, openIdentification } from './reconcile.js';

/**
 * Asks what was known of a unit or bloc on a day: what documents say that were published by then (or, where they have no
 * date, brought in), as far as reviews and judgements said by then let it. What follows from just these is made within a
 * transaction, asked, and undone; those who identify or judge wait meanwhile, as both would write the same rows. `day` is ISO and counts whole.
 */
export async function asOf<T>(
  database: Database,
  day: string,
  entityId: string,
  ask: (session: Session) => Promise<T>,
): Promise<T> {
  const until = `${day}T23:59:59.999Z`;
  let answer: { readonly value: T } | undefined;
  const undone = new Error('undone');
  await judgingAlone(database, async (session) => {
    const now = await openIdentification(session);
    const { judgements: kept, takenBack } = await loadJudgements(session);
    const judgements = kept.map((one) => namedNow(one, now.register));
    const back = new Set(takenBack.filter(({ at }) => at <= until).map(({ reverts }) => reverts.id));
    const said = judgements.filter(({ at, id }) => at <= until && !back.has(id));
    const keys = tiedKeys(await keysOfEntity(session, entityId), judgements);
    const concerned = await documentsConcerning(session, keys, entityId, until);
    const late = concerned.filter((one) => one.day === null || one.day > day).map(({ id }) => id);
    const known = concerned.filter((one) => one.day !== null && one.day <= day).map(({ id }) => id);
    const identification = { ...now, judgements: judgementsOf(said) };
    const documents = await identifiedDocuments(session, known);
    for (let at = 0; at < documents.length; at += AT_ONCE) {
      const some = await identifyDocuments(session, documents.slice(at, at + AT_ONCE), identification, until);
      await storeIdentities(session, some, identification.madeBy);
    }
    await forgetIdentities(session, late);
    answer = { value: await ask(session) };
    throw undone;
  }).catch((error) => {
    if (error !== undone) throw error;
  });
  return answer!.value;
}
