import { AWARD_FACETS } from '../../domain/award-life.js';
import { maskedIn } from '../../domain/personal.js';
import {
  addCounts,
  BLOC_YEAR_FACETS,
  type BlocYearFacet,
  type Chosen,
  type FacetCount,
  type Faceted,
  filterRows,
  shownOf,
} from '../../domain/row-filter.js';
import { awardsPage } from '../../store/award-lists.js';
import {
  type BlocYearFact,
  type BlocYearKey,
  evidenceOfBlocYear,
  factsOfBlocYear,
  findingsOfBlocYear,
  papersOfBlocYear,
  quotasOfBlocYear,
} from '../../store/bloc-years.js';
import type { Database } from '../../store/connection.js';
import { currentAuthority } from '../authority/authority.js';
import { KIND_OF } from '../history-facets.js';
import { entityMentioned } from '../identity/entity-mentioned.js';
import { freshen } from '../identity/up-to-date.js';
import { countAwards } from './award-counts.js';
import { placeNamed } from './place-named.js';

/** Which of a bloc's year is told; null for all of it. */
export interface BlocYearPart {
  /** Behind this fact. */
  readonly after: BlocYearPlace | null;
  readonly limit: number;
}

/** A fact, and how many stand before it and with it: where it is no more, that counts. */
export type BlocYearPlace = readonly [what: string, year: number, code: string, at: number];

/**
 * All that documents say of a bloc in a year, with the sentences behind it; `asked` is its code or name. Of the facts those that have the
 * values are told, with how many have which, its awards (a list of their own) among them; quotas and papers are of all. Of a part the sentences are those
 * of its facts, and of the first one those of the first awards too.
 */
export async function blocYear(
  database: Database,
  asked: string,
  year: number,
  chosen: Chosen<BlocYearFacet> = {},
  part: BlocYearPart | null = null,
) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const bloc = await entityMentioned(database, authority, 'bloc-series', asked, undefined);
  const { entityId: id, code, name } = bloc;
  const [all, quotas, papers, ofAwards] = await Promise.all([
    factsOfBlocYear(database, id, year),
    quotasOfBlocYear(database, id, year, code),
    papersOfBlocYear(database, id, year),
    countsOfAwards(database, code, year, chosen),
  ]);
  const { rows, counts } = filterRows(all, BLOC_YEAR_FACETS, (fact) => facetsOfFact(fact, code), chosen);
  const from = part?.after ? placeAmong(rows, part.after) : 0;
  const facts = part ? rows.slice(from, from + part.limit) : rows;
  const shown = part && [...facts, ...(part.after ? [] : await firstAwards(database, code, year, chosen))];
  const evidence = await evidenceOfBlocYear(database, id, year, shown);
  const masked = evidence.map((one) => ({ ...one, quote: maskedIn(one.quote) }));
  const named = addCounts([...ofAwards, ...counts]).map((one) => placeNamed(authority, one));
  const last = facts.at(-1);
  const end = from + facts.length;
  const next: BlocYearPlace | null = end < rows.length ? [last!.what, last!.year, last!.code, end] : null;
  return { code, name, year, facts, next, counts: named, evidence: masked, quotas, papers };
}

function placeAmong(facts: readonly BlocYearFact[], [what, year, code, at]: BlocYearPlace): number {
  const there = facts.findIndex((one) => one.what === what && one.year === year && one.code === code);
  return there < 0 ? at : there + 1;
}

/** As many as a page of their list has. */
const AWARDS = 200;

async function firstAwards(
  database: Database,
  bloc: string,
  year: number,
  { kind, ...values }: Chosen<BlocYearFacet>,
): Promise<BlocYearKey[]> {
  if (kind !== undefined && kind !== AWARD_KIND) return [];
  const awards = await awardsPage(database, { ...values, bloc, year: String(year) }, null, AWARDS);
  return awards.map(({ course }) => ({ what: AWARD_KIND, year, code: course }));
}

const AWARD_KIND = 'award';

/** A person is of no province, so that who took part is of the bloc's. */
const facetsOfFact = ({ what, code, review }: BlocYearFact, bloc: string): Faceted<BlocYearFacet> => ({
  kind: { value: KIND_OF[what] },
  review: { value: review },
  place: { value: placeOf(what === 'official' ? bloc : code) },
});

/** As `place_of_code` of the database has it. */
const placeOf = (code: string): string => /@([^@]+)$/.exec(code)?.[1] ?? '';

async function countsOfAwards(
  database: Database,
  bloc: string,
  year: number,
  { kind, ...values }: Chosen<BlocYearFacet>,
): Promise<FacetCount<BlocYearFacet>[]> {
  const facets = AWARD_FACETS.filter((facet) => facet !== 'year');
  const counted = await countAwards(database, { ...values, bloc, year: String(year) }, facets);
  const counts = counted.map(({ facet, value, label, awards }) => ({ facet, value, label, count: awards }));
  const count = shownOf(counts, 'review', values);
  const ofKind = count > 0 ? [{ facet: 'kind' as const, value: AWARD_KIND, label: null, count }] : [];
  const others = kind === undefined || kind === AWARD_KIND ? counts : [];
  return [...ofKind, ...(others as FacetCount<BlocYearFacet>[])];
}

/** What does not fit together in a bloc's year. It takes a look at all that is known, and is asked for by itself. */
export async function findingsOfYear(database: Database, asked: string, year: number) {
  await freshen(database);
  const bloc = await entityMentioned(database, await currentAuthority(database), 'bloc-series', asked, undefined);
  return findingsOfBlocYear(database, bloc.entityId, year);
}
