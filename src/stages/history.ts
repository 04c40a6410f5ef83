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
  type BlocFactPlace,
  cellsOfBloc,
  cellsOfUnit,
  type EvidencePlace,
  evidenceOfUnit,
  type FactPlace,
  factsOfBloc,
  factsOfUnit,
  type Part,
  placeOfBlocFact,
  placeOfFact,
  type UnitCell,
  type UnitEvidence,
  type UnitFact,
  type UnitPart,
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
 * All that documents say of a unit that has the values that are chosen, and what the list says it came from and became; with the sentences
 * behind it, where asked.
 */
export async function historyOfUnit(
  database: Database,
  { asked, province, knownBy, evidence, personal, chosen = {} }: AskingUnit,
) {
  const { unit, relations } = await unitAsked(database, asked, province);
  const all = { chosen, after: null, limit: null };
  const [facts, said] = await asKnown(database, knownBy, unit.entityId, async (session, from) => [
    await factsOfUnit(session, unit.entityId, from, all),
    evidence ? (await evidenceOfUnit(session, unit.entityId, from, all)).evidence : [],
  ]);
  return { unit, relations, facts, evidence: personal ? said : said.map(masked) };
}

export interface AskingUnitPage extends Asking, Omit<UnitPart<FactPlace>, 'limit'> {
  readonly limit: number;
}

/**
 * A page of that, with how many have which value and how many awards there are of each year: of some units there are tens of thousands of facts,
 * which are counted where they are kept.
 */
export async function unitPage(database: Database, { asked, knownBy, chosen, after, limit }: AskingUnitPage) {
  const { unit, relations } = await unitAsked(database, asked, undefined);
  const [cells, found] = await asKnown(database, knownBy, unit.entityId, async (session, from) => [
    await cellsOfUnit(session, unit.entityId, from),
    await factsOfUnit(session, unit.entityId, from, { chosen, after, limit: limit + 1 }),
  ]);
  const { rows, counts } = filterRows(cells, UNIT_FACETS, facetsOfUnitFact, chosen, ({ facts }) => facts);
  const facts = found.slice(0, limit);
  return {
    ...{ unit, relations, facts, counts },
    years: awardsByYear(rows),
    claims: rows.reduce((sum, one) => sum + one.claims, 0),
    next: found.length > limit ? placeOfFact(facts.at(-1)!) : null,
  };
}

/** Awards of a year, and how many of them somebody reviewed or disputes. */
export interface AwardYear {
  readonly year: number | null;
  readonly awards: number;
  readonly reviewed: number;
  readonly disputed: number;
}

/** The latest year first. */
function awardsByYear(cells: readonly UnitCell[]): AwardYear[] {
  const awards = cells.filter(({ what }) => what === 'award');
  const years = [...new Set(awards.map(({ year }) => year))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return years.map((year) => {
    const own = awards.filter((one) => one.year === year);
    const count = (some: readonly UnitCell[]) => some.reduce((sum, { facts }) => sum + facts, 0);
    const of = (review: UnitCell['review']) => count(own.filter((one) => one.review === review));
    return { year, awards: count(own), reviewed: of('reviewed'), disputed: of('disputed') };
  });
}

/** A page of the sentences behind what is known of a unit that has the values. */
export async function unitSentences(
  database: Database,
  asked: string,
  part: UnitPart<EvidencePlace> & { readonly limit: number },
) {
  const { unit } = await unitAsked(database, asked, undefined);
  const { evidence, next } = await evidenceOfUnit(database, unit.entityId, 'kept', part);
  return { sentences: evidence.map(masked), next };
}

const masked = <S extends { readonly quote: string | null }>(one: S): S => ({ ...one, quote: maskedIn(one.quote) });

async function unitAsked(database: Database, asked: string, province: string | undefined) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const unit = await entityMentioned(database, authority, 'organisation', asked, province);
  const listed = authority.entities.find(({ id }) => id === unit.entityId);
  return { unit, relations: listed ? entityShown(authority, listed).timeline : [] };
}

export interface AskingBloc extends Asking {
  readonly year?: number | undefined;
  readonly chosen?: Chosen<BlocFacet>;
}

/** What documents say of a bloc, of one year or of all, that has the values that are chosen; the latest year first. */
export async function historyOfBloc(database: Database, { asked, province, knownBy, year, chosen = {} }: AskingBloc) {
  const { bloc } = await blocAsked(database, asked, province);
  const all = { chosen: year === undefined ? chosen : { ...chosen, year: String(year) }, after: null, limit: null };
  const facts = await asKnown(database, knownBy, bloc.entityId, (session, from) =>
    factsOfBloc(session, bloc.entityId, from, all),
  );
  return { bloc, facts };
}

export interface AskingBlocPage extends Asking, Omit<Part<BlocFacet, BlocFactPlace>, 'limit'> {
  readonly limit: number;
}

/** A page of that, the latest year first, with how many have which value. */
export async function blocPage(database: Database, { asked, knownBy, chosen, after, limit }: AskingBlocPage) {
  const { bloc, authority } = await blocAsked(database, asked, undefined);
  const [cells, found] = await asKnown(database, knownBy, bloc.entityId, async (session, from) => [
    await cellsOfBloc(session, bloc.entityId, from),
    await factsOfBloc(session, bloc.entityId, from, { chosen, after, limit: limit + 1 }),
  ]);
  const { counts } = filterRows(cells, BLOC_FACETS, facetsOfBlocFact, chosen, ({ facts }) => facts);
  const facts = found.slice(0, limit);
  return {
    ...{ bloc, facts, counts: counts.map((one) => placeNamed(authority, one)) },
    next: found.length > limit ? placeOfBlocFact(facts.at(-1)!) : null,
  };
}

async function blocAsked(database: Database, asked: string, province: string | undefined) {
  await freshen(database);
  const authority = await currentAuthority(database);
  return { bloc: await entityMentioned(database, authority, 'bloc-series', asked, province), authority };
}

/** Asks of now, or of what was known on a day: what is kept is of now. */
const asKnown = <T>(
  database: Database,
  day: string | undefined,
  id: string,
  ask: (session: Session, from: AwardsFrom) => Promise<T>,
): Promise<T> =>
  day === undefined ? ask(database, 'kept') : asOf(database, day, id, (session) => ask(session, 'evidence'));

/** Names a fact of a unit, and what speaks for it the same. */
export const factOf = ({ what, year, blocId, course }: UnitFact | UnitEvidence): string =>
  `${what} ${year} ${what === 'award' ? course : blocId}`;
