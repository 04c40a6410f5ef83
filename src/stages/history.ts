import { maskedIn } from '../domain/personal.js';
import {
  BLOC_FACETS,
  type BlocFacet,
  type Chosen,
  filterRows,
  UNIT_FACETS,
  type UnitFacet,
} from '../domain/row-filter.js';
import type { Database, Session } from '../store/connection.js';
import {
  type AwardsFrom,
  evidenceOfUnit,
  factsOfBloc,
  factsOfUnit,
  type UnitEvidence,
  type UnitFact,
} from '../store/facts.js';
import { placeNamed } from './analysis/place-named.js';
import { currentAuthority } from './authority/authority.js';
import { entityShown } from './authority/shown.js';
import { facetsOfBlocFact, facetsOfUnitFact } from './history-facets.js';
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

export interface AskingUnit extends Asking {
  /** With the sentences behind what is told. */
  readonly evidence: boolean;
  readonly personal?: boolean;
  readonly chosen?: Chosen<UnitFacet>;
}

/**
 * What documents say of a unit that has the values that are chosen, with how many have which, and what the list says it came from and became;
 * with the sentences behind it, where asked.
 */
export async function historyOfUnit(
  database: Database,
  { asked, province, knownBy, evidence, personal, chosen = {} }: AskingUnit,
) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const unit = await entityMentioned(database, authority, 'organisation', asked, province);
  const listed = authority.entities.find(({ id }) => id === unit.entityId);
  const relations = listed ? entityShown(authority, listed).timeline : [];
  const { all, said } = await asKnown(database, knownBy, unit.entityId, async (session, from) => ({
    all: await factsOfUnit(session, unit.entityId, from),
    said: evidence ? await evidenceOfUnit(session, unit.entityId) : [],
  }));
  const { rows: facts, counts } = filterRows(all, UNIT_FACETS, facetsOfUnitFact, chosen);
  const behind = saidOf(facts, said);
  return {
    ...{ unit, relations, facts, counts },
    evidence: personal ? behind : behind.map((one) => ({ ...one, quote: maskedIn(one.quote) })),
  };
}

export interface AskingBloc extends Asking {
  readonly year?: number | undefined;
  readonly chosen?: Chosen<BlocFacet>;
}

/** What documents say of a bloc, of one year or of all, that has the values that are chosen, with how many have which. */
export async function historyOfBloc(database: Database, { asked, province, knownBy, year, chosen = {} }: AskingBloc) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const bloc = await entityMentioned(database, authority, 'bloc-series', asked, province);
  const all = await asKnown(database, knownBy, bloc.entityId, (session, from) =>
    factsOfBloc(session, bloc.entityId, year ?? null, from),
  );
  const { rows: facts, counts } = filterRows(all, BLOC_FACETS, facetsOfBlocFact, chosen);
  return { bloc, facts, counts: counts.map((one) => placeNamed(authority, one)) };
}

/** Asks of now, or of what was known on a day: what is kept is of now. */
const asKnown = <T>(
  database: Database,
  day: string | undefined,
  id: string,
  ask: (session: Session, from: AwardsFrom) => Promise<T>,
): Promise<T> =>
  day === undefined ? ask(database, 'kept') : asOf(database, day, id, (session) => ask(session, 'evidence'));

/** The evidence behind some facts. */
function saidOf(facts: readonly UnitFact[], said: readonly UnitEvidence[]): readonly UnitEvidence[] {
  const shown = new Set(facts.map(factOf));
  return said.filter((one) => shown.has(factOf(one)));
}

/** Names a fact of a unit, and what speaks for it the same. */
export const factOf = ({ what, year, blocId, course }: UnitFact | UnitEvidence): string =>
  `${what} ${year} ${what === 'award' ? course : blocId}`;
