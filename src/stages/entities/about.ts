import type { Mentioned } from '../../domain/mention.js';
import type { Authority } from '../../reconcile/authority.js';
import type { Database } from '../../store/connection.js';
import { sidesOfEntity, surfacesOfEntity } from '../../store/entity-pages.js';
import { judgementsOn, type StoredJudgement, type StoredTakenBack } from '../../store/judgements.js';
import { currentAuthority } from '../authority/authority.js';
import { situationAsked } from '../identity/situation-asked.js';
import { freshen } from '../identity/up-to-date.js';
import { type Candidate, candidatesFor, type NameSaid, ownName } from './candidates.js';
import { type AskedFor, askedFor } from './entity.js';

/** What people said of a unit or bloc, and what else may be the same. */
export interface About {
  readonly own: NameSaid | null;
  readonly candidates: readonly Candidate[];
  /** The latest first; with who took it back. */
  readonly judgements: readonly (StoredJudgement & { readonly back: StoredTakenBack | null })[];
}

const WRITINGS = 100;

export async function aboutEntity(database: Database, kind: Mentioned, asked: string): Promise<About> {
  await freshen(database);
  const authority = await currentAuthority(database);
  const one = await askedFor(database, authority, kind, asked);
  const { surfaces } = await surfacesOfEntity(database, one.id, WRITINGS);
  const sides = [...(await sidesOfEntity(database, one.id)), ...listedSide(authority, one)];
  const { judgements, takenBack } = await judgementsOn(database, sides);
  return {
    own: ownName(one, surfaces),
    candidates: await candidatesFor(database, authority, one, surfaces),
    judgements: judgements
      .map((said) => ({ ...said, back: takenBack.find(({ reverts }) => reverts.id === said.id) ?? null }))
      .reverse(),
  };
}

/** One of the list is judged under its first name, whether documents write that or not. */
const listedSide = (authority: Authority, { kind, code, listed }: AskedFor) =>
  listed ? [situationAsked(authority, { kind, name: code })] : [];
