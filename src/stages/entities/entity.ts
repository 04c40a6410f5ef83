import { type Entity, type EntityName, titleOf } from '../../domain/entity.js';
import type { Mentioned } from '../../domain/mention.js';
import type { Authority } from '../../reconcile/authority.js';
import { type Family, familyOf } from '../../reconcile/family.js';
import type { Database, Session } from '../../store/connection.js';
import { idsMentioned, type Surface, surfacesOfEntity } from '../../store/entity-pages.js';
import { currentAuthority } from '../authority/authority.js';
import { entityShown } from '../authority/shown.js';
import { entityMentioned } from '../identity/entity-mentioned.js';
import { freshen } from '../identity/up-to-date.js';

/** A unit or bloc that somebody asks for: of the list, or one that papers alone know. */
export interface AskedFor {
  readonly kind: Mentioned;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Null for what papers alone know. */
  readonly listed: Entity | null;
}

/** The one that a code or a name means; one of the list need not be named by any document. A StageFailure for none or several. */
export async function askedFor(
  session: Session,
  authority: Authority,
  kind: Mentioned,
  asked: string,
): Promise<AskedFor> {
  const listed = authority.entities.find((one) => one.kind === kind && (one.code === asked || one.id === asked));
  if (listed) return { kind, id: listed.id, code: listed.code, name: titleOf(listed), listed };
  const { entityId: id, code, name } = await entityMentioned(session, authority, kind, asked, undefined);
  return { kind, id, code, name, listed: authority.entities.find((one) => one.id === id) ?? null };
}

export interface EntityPage extends AskedFor {
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly names: readonly EntityName[];
  /** How documents write it, the most used first. */
  readonly surfaces: readonly Surface[];
  readonly writings: number;
  /** What it came from and became; which of them documents name. */
  readonly family: Family;
  readonly mentioned: ReadonlySet<string>;
  /** What it is part of, and its parts. */
  readonly parts: ReturnType<typeof entityShown>['timeline'];
}

const WRITINGS = 100;

/** Names with dates, how documents write them, and what came before and after. */
export async function entityPage(database: Database, kind: Mentioned, asked: string): Promise<EntityPage> {
  await freshen(database);
  const authority = await currentAuthority(database);
  const one = await askedFor(database, authority, kind, asked);
  const shown = one.listed && entityShown(authority, one.listed);
  const family = one.listed ? familyOf(authority, one.id) : { members: [], links: [] };
  return {
    ...one,
    place: shown?.jurisdiction ?? null,
    names: one.listed?.names ?? [],
    ...(await surfacesOfEntity(database, one.id, WRITINGS)),
    family,
    mentioned: await idsMentioned(
      database,
      family.members.map(({ id }) => id),
    ),
    parts: shown?.timeline.filter((relation) => relation.kind === 'part-of') ?? [],
  };
}
