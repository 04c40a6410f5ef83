import type { Judgement } from '../../domain/judgement.js';
import type { Situation } from '../../domain/mention.js';
import { type Likely, likelyPersons, type Persons } from '../../reconcile/persons.js';
import { keyOf, nameWords } from '../../reconcile/words.js';
import type { Database, Session } from '../../store/connection.js';
import { loadJudgements, type StoredJudgement, type StoredTakenBack } from '../../store/judgements.js';
import {
  findPersons,
  type NameOfPersons,
  type Quoted,
  quotesOf,
  type ToldOfPerson,
  toldOfPerson,
} from '../../store/persons.js';
import { freshen } from '../identity/up-to-date.js';

/** Of a common name so much is looked at; who asks for more asks by a longer name. */
const MOST = 2000;
/** So many sentences are shown: to find each takes a while. */
const QUOTED = 300;

export interface Told extends ToldOfPerson {
  /** Null for what only a reviewer says, and behind the first three hundred. */
  readonly said: Quoted | null;
}

export interface NamedPersons extends Persons<Told> {
  /** How the name is compared. */
  readonly key: string;
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
  const [{ told, quotes }, said] = await Promise.all([toldWithQuotes(database, key), judgementsOn(database, key)]);
  const found = likelyPersons(
    told.map((one, index): Told => ({ ...one, said: quotes[index] ?? null })),
    said.filter(({ reverted }) => !reverted),
  );
  return { ...found, key, judgements: said.toReversed() };
}

async function toldWithQuotes(session: Session, key: string) {
  const told = await toldOfPerson(session, key, MOST);
  return { told, quotes: await quotesOf(session, told.slice(0, QUOTED)) };
}

async function judgementsOn(session: Session, key: string): Promise<NamedPersons['judgements']> {
  const { judgements, takenBack } = await loadJudgements(session);
  return judgements
    .filter(({ of }) => of.kind === 'person' && keyOf(nameWords(of.name)) === key)
    .map((one) => ({ ...one, back: takenBack.find(({ reverts }) => reverts.id === one.id) ?? null }));
}

/** How a judgement speaks of a likely person: by the name, a unit of its titles, the province and the years. */
export function situationOfPerson({ person, appearances, units, since, until }: Likely): Situation {
  const place = appearances.find(({ province }) => province !== null)?.province ?? null;
  return { kind: 'person', name: person, key: keyOf(nameWords(person)), place, within: units[0] ?? '', since, until };
}

/** Persons who would be one, or would not be one any more. */
export interface PersonsMoved {
  readonly joined: readonly (readonly Likely<Told>[])[];
  readonly parted: readonly (readonly Likely<Told>[])[];
  /** It would join two that were kept apart, so it joins nobody. */
  readonly against: boolean;
}

/** What becomes of the persons of a name where some judgements are added, or taken back. */
export function personsMoved(
  before: NamedPersons,
  change: { readonly added?: readonly Judgement[]; readonly without?: readonly number[] },
): PersonsMoved {
  const told = before.persons.flatMap(({ appearances }) => appearances);
  const holding = before.judgements
    .filter(({ id, reverted }) => !reverted && !change.without?.includes(id))
    .toReversed();
  const after = likelyPersons(told, [...holding, ...(change.added ?? [])]);
  const parts = (whole: Likely<Told>, others: readonly Likely<Told>[]) =>
    others.filter(({ appearances }) => appearances.some((one) => whole.appearances.includes(one)));
  return {
    joined: after.persons.map((one) => parts(one, before.persons)).filter((some) => some.length > 1),
    parted: before.persons.map((one) => parts(one, after.persons)).filter((some) => some.length > 1),
    against: after.against.length > before.against.length,
  };
}
