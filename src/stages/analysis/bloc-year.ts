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
import {
  type BlocYearFact,
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

/**
 * All that documents say of a bloc in a year, with the sentences behind it; `asked` is its code or name. Of the facts those that have the
 * values are told, with how many have which, its awards (a list of their own) among them; quotas and papers are of all.
 */
export async function blocYear(database: Database, asked: string, year: number, chosen: Chosen<BlocYearFacet> = {}) {
  await freshen(database);
  const authority = await currentAuthority(database);
  const bloc = await entityMentioned(database, authority, 'bloc-series', asked, undefined);
  const { entityId: id, code, name } = bloc;
  const [all, evidence, quotas, papers, ofAwards] = await Promise.all([
    factsOfBlocYear(database, id, year),
    evidenceOfBlocYear(database, id, year),
    quotasOfBlocYear(database, id, year, code),
    papersOfBlocYear(database, id, year),
    countsOfAwards(database, code, year, chosen),
  ]);
  const { rows: facts, counts } = filterRows(all, BLOC_YEAR_FACETS, (fact) => facetsOfFact(fact, code), chosen);
  const masked = evidence.map((one) => ({ ...one, quote: maskedIn(one.quote) }));
  const named = addCounts([...ofAwards, ...counts]).map((one) => placeNamed(authority, one));
  return { code, name, year, facts, counts: named, evidence: masked, quotas, papers };
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
