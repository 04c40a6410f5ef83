import { REVIEW_OF } from '../../domain/fact.js';
import type { Judgement } from '../../domain/judgement.js';
import type { Situation } from '../../domain/mention.js';
import {
  type Chosen,
  type FacetCount,
  type Faceted,
  filterRows,
  PERSON_FACETS,
  type PersonFacet,
} from '../../domain/row-filter.js';
import { type Likely, likelyPersons, type Persons } from '../../reconcile/persons.js';
import { keyOf, nameWords } from '../../reconcile/words.js';
import type { Database } from '../../store/connection.js';
import { judgementsWithBack, type StoredJudgement, type StoredTakenBack } from '../../store/judgements.js';
import {
  findPersons,
  type NameOfPersons,
  type Quoted,
  quotesOf,
  type ToldOfPerson,
  toldOfPerson,
} from '../../store/persons.js';
import { identificationNow } from '../identity/reconcile.js';
import { saidOfNames } from '../identity/said-of-names.js';
import { freshen } from '../identity/up-to-date.js';

/** Of a common name so much is looked at; who asks for more asks by a longer name. */
const MOST = 2000;
/** So many sentences are shown: to find each takes a while. */
const QUOTED = 300;

export interface Told extends ToldOfPerson {
  /** Null for what only a reviewer says, and behind the first three hundred. */
  readonly said: Quoted | null;
}

export interface NamedPersons extends Persons<ToldOfPerson> {
  /** How the name is compared. */
  readonly key: string;
  /** All that is told of them, by year. */
  readonly told: readonly ToldOfPerson[];
  /** Of persons of the name, the latest first, those that were taken back too. */
  readonly judgements: readonly (StoredJudgement & { readonly back: StoredTakenBack | null })[];
}

export interface AskingPersons {
  readonly find?: string | undefined;
  /** Words of a title: "Sở Y tế". */
  readonly unit?: string | undefined;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** Names of persons, those first that documents tell of most; none where nothing was asked. */
export async function personsFound(
  database: Database,
  { find = '', unit = '', since, until }: AskingPersons,
  limit: number,
): Promise<NameOfPersons[]> {
  await freshen(database);
  const name = wordsOf(keyOf(nameWords(find)));
  const titles = wordsOf(unit);
  if (name.length + titles.length === 0) return [];
  const asked = { name, titles, exact: keyOf(nameWords(find)), since: since ?? null, until: until ?? null };
  return findPersons(database, asked, limit);
}

/** As the words of the index are: without diacritics. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .match(/[a-z\d]+/g) ?? [];

/** All that is told of people of a name, as they are most likely told apart, with what people said of it. */
export async function personsNamed(database: Database, asked: string): Promise<NamedPersons> {
  await freshen(database);
  const key = keyOf(nameWords(asked));
  const [told, said] = await Promise.all([toldOfPerson(database, key, MOST), judgementsOn(database, key)]);
  const found = likelyPersons(
    told,
    said.filter(({ reverted }) => !reverted),
  );
  return { ...found, key, told, judgements: said.toReversed() };
}

/** The same persons, told apart by all that is known of them, with the part of it that has the values, and its words. */
export interface ShownPersons extends NamedPersons {
  /** As `persons`: what is shown of each. */
  readonly shown: readonly (readonly Told[])[];
  readonly counts: readonly FacetCount<PersonFacet>[];
}

export async function personsShown(
  database: Database,
  asked: string,
  chosen: Chosen<PersonFacet>,
): Promise<ShownPersons> {
  const named = await personsNamed(database, asked);
  const { rows, counts } = filterRows(named.told, PERSON_FACETS, facetsOfTold, chosen);
  const quotes = await quotesOf(database, rows.slice(0, QUOTED));
  const told = new Map(rows.map((one, index): [ToldOfPerson, Told] => [one, { ...one, said: quotes[index] ?? null }]));
  const shown = named.persons.map(({ appearances }) => appearances.flatMap((one) => told.get(one) ?? []));
  return { ...named, shown, counts };
}

function facetsOfTold(one: ToldOfPerson): Faceted<PersonFacet> {
  return {
    year: { value: one.year === null ? '' : String(one.year) },
    bloc: { value: one.blocCode ?? '', label: one.bloc },
    place: { value: one.place ?? '', label: one.province },
    review: { value: REVIEW_OF[one.state] },
    ...(one.what === 'award'
      ? {
          kind: { value: 'award' },
          award: { value: one.awardCode ?? '', label: one.award },
          stage: { value: one.stage ?? '' },
        }
      : { kind: { value: 'official' }, act: { value: one.act } }),
  };
}

async function judgementsOn(database: Database, key: string): Promise<NamedPersons['judgements']> {
  const { register } = await identificationNow(database);
  const { ofPersons } = await saidOfNames(database, database.url, register);
  const { judgements, takenBack } = await judgementsWithBack(database, ofPersons.get(key) ?? []);
  const backs = new Map(takenBack.map((one) => [one.reverts.id, one]));
  return judgements.map((one) => ({ ...one, back: backs.get(one.id) ?? null }));
}

/** How a judgement speaks of a likely person: by the name, a unit of its titles, the province and the years. */
export function situationOfPerson({ person, appearances, units, since, until }: Likely): Situation {
  const place = appearances.find(({ province }) => province !== null)?.province ?? null;
  return { kind: 'person', name: person, key: keyOf(nameWords(person)), place, within: units[0] ?? '', since, until };
}

/** Persons who would be one, or would not be one any more. */
export interface PersonsMoved {
  readonly joined: readonly (readonly Likely<ToldOfPerson>[])[];
  readonly parted: readonly (readonly Likely<ToldOfPerson>[])[];
  /** It would join two that were kept apart, so it joins nobody. */
  readonly against: boolean;
}

/** What becomes of the persons of a name where some judgements are added, or taken back. */
export function personsMoved(
  before: NamedPersons,
  change: { readonly added?: readonly Judgement[]; readonly without?: readonly number[] },
): PersonsMoved {
  const holding = before.judgements
    .filter(({ id, reverted }) => !reverted && !change.without?.includes(id))
    .toReversed();
  const after = likelyPersons(before.told, [...holding, ...(change.added ?? [])]);
  const parts = (whole: Likely<ToldOfPerson>, others: readonly Likely<ToldOfPerson>[]) =>
    others.filter(({ appearances }) => appearances.some((one) => whole.appearances.includes(one)));
  return {
    joined: after.persons.map((one) => parts(one, before.persons)).filter((some) => some.length > 1),
    parted: before.persons.map((one) => parts(one, after.persons)).filter((some) => some.length > 1),
    against: after.against.length > before.against.length,
  };
}
