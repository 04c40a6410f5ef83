import type { Judgement } from '../src/domain/judgement.js';
import { type FactMove, type FactRow, factMoves, type PlacedRow } from '../src/reconcile/fact-moves.js';
import { namedNow } from '../src/reconcile/judged-names.js';
import { judgementsOf } from '../src/reconcile/judgements.js';
import { identifyDocuments, openIdentification } from '../src/stages/identity/reconcile.js';
import type { Database, Session } from '../src/store/connection.js';
import { factsOfUnits } from '../src/store/fact-rows.js';
import { identifiedDocuments, loadIdentities, storeIdentities } from '../src/store/identities.js';
import { loadJudgements } from '../src/store/judgements.js';

const ROWS = `
  select 'member' as what, e.document_id as "documentId", e.position, e.unit_id as "unitId", e.unit_code as "unitCode", e.unit,
    e.bloc_id as "blocId", e.bloc_code as "blocCode", e.bloc, e.year, null as course, null as award, null as granter, e.state
  from membership_evidence e
  union all
  select e.role, e.document_id, e.position, e.unit_id, e.unit_code, e.unit, e.bloc_id, e.bloc_code, e.bloc, e.year, null, null, null, e.state
  from headship_evidence e
  union all
  select 'award', e.document_id, e.position, e.unit_id, e.unit_code, e.unit, e.bloc_id, e.bloc_code, e.bloc, e.year, e.course, e.award, e.granter, e.state
  from award_step e
  union all
  select 'appearance', e.document_id, e.position, null, null, e.person, e.bloc_id, e.bloc_code, e.bloc, e.year, null, null, null, e.state
  from appearance_evidence e
  order by 2, 1, 3`;

/**
 * What would move, mention by mention and fact by fact, where judgements hold that are not those of the store: all documents are identified anew and stored,
 * what is there then is looked at, and all of it undone.
 */
export async function movesSlowly(database: Database, change: (holding: readonly Judgement[]) => readonly Judgement[]) {
  const now = await openIdentification(database);
  const holding = (await loadJudgements(database)).judgements
    .filter(({ reverted }) => !reverted)
    .map((one) => namedNow(one, now.register));
  const then = { ...now, judgements: judgementsOf(change(holding)) };
  return database.transaction(async (session) => {
    const ids = (await session.query<{ id: number }>('select document_id as id from identified order by 1')).map(
      ({ id }) => id,
    );
    const stored = await loadIdentities(session, ids);
    const before = await session.query<PlacedRow>(ROWS);
    const facts = await factsOfAll(session);
    const documents = await identifyDocuments(session, await identifiedDocuments(session, ids), then);
    const moved = documents.flatMap(({ document, mentions }) =>
      mentions.flatMap(({ mention: { name, year }, identity }, at) => {
        const { identity: was } = stored.get(document.id)![at];
        const same =
          was.entity === identity.entity && (was.entity !== null || was.open === (identity as typeof was).open);
        const [from, to] = [was, identity].map((one) => (one.entity === null ? null : one.code));
        const open = identity.entity === null ? identity.open : null;
        return same ? [] : { documentId: document.id, name, year, from, to, open };
      }),
    );
    await session.change('savepoint before');
    await storeIdentities(session, documents, now.madeBy);
    const after = await session.query<PlacedRow>(ROWS);
    const factsThen = await factsOfAll(session);
    await session.change('rollback to savepoint before');
    return { moved, facts: factMoves({ before, after }, { before: facts, after: factsThen }) as FactMove[] };
  });
}

async function factsOfAll(session: Session): Promise<FactRow[]> {
  const units = await session.query<{ id: string }>(
    `select unit_id as id from membership_evidence where unit_id is not null union select unit_id from headship_evidence where unit_id is not null
     union select unit_id from award_evidence where unit_id is not null`,
  );
  return factsOfUnits(
    session,
    units.map(({ id }) => id),
  );
}
