import type { ReviewState } from '../domain/reviewed.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** Somebody of a name who took part, signed or was put forward; `claim` is null where only a reviewer says it. */
export interface ToldOfPerson {
  readonly what: 'appearance' | 'award';
  readonly documentId: number;
  /** Of the claim, in hexadecimal. */
  readonly anchor: string;
  readonly claim: number | null;
  readonly extractionId: number;
  readonly person: string;
  readonly titles: readonly string[];
  readonly act: string;
  readonly award: string | null;
  readonly awardCode: string | null;
  readonly granter: string | null;
  readonly stage: string | null;
  readonly bloc: string | null;
  readonly blocCode: string | null;
  readonly year: number | null;
  readonly published: string | null;
  /** Of the document, as it is known from outside. */
  readonly province: string | null;
  /** Code of the province that the document is of. */
  readonly place: string | null;
  readonly state: ReviewState;
}

export const toldOfPerson = (session: Session, key: string, limit: number): Promise<ToldOfPerson[]> =>
  session.query(statement('told_of_person'), [key, limit]);

export interface Quoted {
  readonly page: number | null;
  readonly quote: string;
}

/** The words of claims by which they say what they say, in the order of the claims; null for those that have none. */
export async function quotesOf(
  session: Session,
  claims: readonly Pick<ToldOfPerson, 'extractionId' | 'claim' | 'what'>[],
): Promise<(Quoted | null)[]> {
  const rows = await session.query<Quoted & { n: number }>(statement('quotes_of_claims'), [
    claims.map(({ extractionId }) => extractionId),
    claims.map(({ claim }) => claim),
    claims.map(({ what }) => (what === 'award' ? 'recipient' : 'name')),
  ]);
  const byPlace = new Map(rows.map(({ n, ...quoted }) => [n, quoted]));
  return claims.map((_, index) => byPlace.get(index + 1) ?? null);
}

/** A name that people have, with how often documents tell of one of them. */
export interface NameOfPersons {
  readonly key: string;
  readonly name: string;
  readonly appearances: number;
  readonly awards: number;
  readonly documents: number;
  readonly since: number | null;
  readonly until: number | null;
  /** Some of those that documents give them. */
  readonly titles: readonly string[];
}

export interface AskedPersons {
  /** Words without diacritics: of the name, and of titles. */
  readonly name: readonly string[];
  readonly titles: readonly string[];
  /** The name as it is compared, with diacritics: who has them stands first. */
  readonly exact: string;
  readonly since: number | null;
  readonly until: number | null;
}

export const findPersons = (
  session: Session,
  { name, titles, exact, since, until }: AskedPersons,
  limit: number,
): Promise<NameOfPersons[]> =>
  session.query(statement('find_persons'), [
    [name, titles]
      .filter((words) => words.length > 0)
      .map(all)
      .join(' & '),
    name.length === 0 ? null : all(name),
    ...[exact, since, until, limit],
  ]);

// Words of letters and digits alone: nothing in them is an operator. The last may be begun only.
const all = (words: readonly string[]): string =>
  words.map((word, index) => (index === words.length - 1 ? `'${word}':*` : `'${word}'`)).join(' & ');
