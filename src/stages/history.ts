import { maskedIn } from '../domain/personal.js';
import type { Database, Session } from '../store/connection.js';
import { evidenceOfUnit, factsOfBloc, factsOfUnit } from '../store/facts.js';
import { currentAuthority } from './authority/authority.js';
import { entityShown } from './authority/shown.js';
import { asOf } from './identity/as-of.js';
import { entityMentioned } from './identity/entity-mentioned.js';
import { freshen } from './identity/up-to-date.js';

export interface Asking {
  /** A name, or a code. */
  readonly asked: string;
  readonly province?: string | undefined;
  /** An ISO day: only what was published and reviewed by then. */
  readonly knownBy?: string | undefined;
}

/** All that documents say of a unit, and what the list says it came from and became; with the sentences behind it, where asked. */
export async function historyOfUnit(
  database: Database,
  {
    asked,
    province,
    knownBy,
    evidence,
    personal,
  }: Asking & { readonly evidence: boolean; readonly personal?: boolean },
) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const unit = await entityMentioned(database, authority, 'organisation', asked, province);
  const listed = authority.entities.find(({ id }) => id === unit.entityId);
  const relations = listed ? entityShown(authority, listed).timeline : [];
  const ask = async (session: Session) => ({
    facts: await factsOfUnit(session, unit.entityId),
    said: evidence ? await evidenceOfUnit(session, unit.entityId) : [],
  });
  const { facts, said } = await (knownBy === undefined ? ask(database) : asOf(database, knownBy, unit.entityId, ask));
  const masked = personal ? said : said.map((one) => ({ ...one, quote: maskedIn(one.quote) }));
  return { unit, relations, facts, evidence: masked };
}

/** All that documents say of a bloc, of one year or of all. */
export async function historyOfBloc(
  database: Database,
  { asked, province, knownBy, year }: Asking & { readonly year?: number | undefined },
) {
  await freshen(database);
  const bloc = await entityMentioned(database, await currentAuthority(database), 'bloc-series', asked, province);
  const ask = (session: Session) => factsOfBloc(session, bloc.entityId, year ?? null);
  const facts = await (knownBy === undefined ? ask(database) : asOf(database, knownBy, bloc.entityId, ask));
  return { bloc, facts };
}
