import type { IdentityBasis, Mentioned, OpenReason, Situation } from '../domain/mention.js';
import type { Session } from './connection.js';
import { statement } from './statement.js';

/** A way in which documents write the name of a unit or bloc. */
export interface Surface {
  readonly name: string;
  /** Code of the province; null for what is of the whole country. */
  readonly place: string | null;
  readonly within: string;
  readonly basis: IdentityBasis;
  readonly mentions: number;
  readonly documents: number;
  readonly since: number | null;
  readonly until: number | null;
}

/** The writings that documents use most, and how many there are in all. */
export async function surfacesOfEntity(
  session: Session,
  id: string,
  limit: number,
): Promise<{ readonly surfaces: Surface[]; readonly writings: number }> {
  const rows = await session.query<Surface & { writings: number }>(statement('surfaces_of_entity'), [id, limit]);
  return { surfaces: rows.map(({ writings: _, ...surface }) => surface), writings: rows[0]?.writings ?? 0 };
}

/** A place where a document names a unit or bloc; `quote` is null where only a reviewer says it. */
export interface PlaceOfSurface {
  readonly documentId: number;
  readonly position: number;
  /** Of the claim, in hexadecimal. */
  readonly anchor: string;
  readonly claim: string;
  readonly role: string;
  readonly year: number | null;
  readonly basis: IdentityBasis;
  readonly published: string | null;
  readonly page: number | null;
  readonly quote: string | null;
}

/** Places behind one, in the order of documents. */
export const placesOfSurface = (
  session: Session,
  id: string,
  { name, place, within }: Pick<Surface, 'name' | 'place' | 'within'>,
  after: { readonly documentId: number; readonly position: number },
  limit: number,
): Promise<PlaceOfSurface[]> =>
  session.query(statement('places_of_surface'), [id, name, place, within, after.documentId, after.position, limit]);

/** Of some ids those that documents name. */
export async function idsMentioned(session: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ id: string }>(statement('entities_there'), [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** Counts of the mentions of something. */
interface Counted {
  readonly mentions: number;
  readonly documents: number;
  readonly since: number | null;
  readonly until: number | null;
}

/** A name that may be, or whose unit may be, another; the reasons stand with blanks between. */
export interface ProposedName extends Counted {
  readonly name: string;
  readonly place: string | null;
  readonly within: string;
  readonly score: number;
  readonly reasons: string;
  /** One that names it. */
  readonly document: number;
}

/** Names that were proposed to be this unit's: those of nobody, with why, and those of others, with their code. */
export const proposedForEntity = (
  session: Session,
  id: string,
  limit: number,
): Promise<
  (ProposedName & { readonly kind: Mentioned; readonly code: string | null; readonly open: OpenReason | null })[]
> => session.query(statement('proposed_for_entity'), [id, limit]);

/** Units of the list that were proposed for names of this one. */
export const proposalsOfEntity = (
  session: Session,
  id: string,
  limit: number,
): Promise<(ProposedName & { readonly code: string })[]> =>
  session.query(statement('proposals_of_entity'), [id, limit]);

export interface NameInPapers {
  readonly name: string;
  readonly key: string;
  readonly within: string;
  readonly place: string;
  readonly entityId: string;
  readonly code: string;
  readonly document: number;
}

/** Names that papers alone know in a place and that begin so, as they are compared; each once. */
export const namesInPapers = (
  session: Session,
  kind: Mentioned,
  place: string,
  begins: string,
  limit: number,
): Promise<NameInPapers[]> => session.query(statement('names_in_papers'), [kind, place, begins, limit]);

export const countsOfEntities = (
  session: Session,
  ids: readonly string[],
): Promise<(Counted & { readonly entityId: string })[]> => session.query(statement('counts_of_entities'), [ids]);

/** Under which compared names, each in its place, documents mention a unit or bloc. */
export const sidesOfEntity = (
  session: Session,
  id: string,
): Promise<Pick<Situation, 'kind' | 'key' | 'place' | 'within'>[]> => session.query(statement('sides_of_entity'), [id]);
