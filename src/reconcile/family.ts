import { type Entity, type EntityRelation, type RelationKind, titleOf } from '../domain/entity.js';
import { firstDay } from '../domain/period.js';
import type { Authority } from './authority.js';

/** A unit that came before or after another. */
export interface Relative {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly since: string | null;
  readonly until: string | null;
}

/** What became of one: `from` is the earlier; null at `to` where it ended without a successor. */
export interface Succession {
  readonly kind: Exclude<RelationKind, 'part-of'>;
  readonly from: string;
  readonly to: string | null;
  readonly since: string | null;
  readonly source: string;
}

export interface Family {
  readonly members: readonly Relative[];
  readonly links: readonly Succession[];
}

/**
 * All that a unit came from and became, over renamings, mergers and divisions, as far as the list knows; and those from which its
 * successors came besides: "Sở Y tế" of Bắc Ninh and of Bắc Giang, and that of the new Bắc Ninh. At most `most` members.
 */
export function familyOf({ entities, relations }: Authority, id: string, most = 40): Family {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const successions = relations.flatMap(successionOf);
  const before = walk(id, successions, 'back', most);
  const after = walk(id, successions, 'on', most);
  const there = new Set([...before, ...after]);
  for (const { from, to } of successions)
    if (to !== null && to !== id && after.has(to) && there.size < most) there.add(from);
  const known = [...there].flatMap((one) => byId.get(one) ?? []);
  const links = successions.filter(({ from, to }) => there.has(from) && (to === null || there.has(to)));
  return { members: known.map(relative).sort(byTime), links: links.sort(byTime) };
}

/** "A succeeds B" says of B what it became; a part is no successor. */
function successionOf({ kind, from, to, since, source }: EntityRelation): Succession[] {
  if (kind === 'part-of') return [];
  return kind === 'succeeds' && to !== null
    ? [{ kind, from: to, to: from, since, source }]
    : [{ kind, from, to, since, source }];
}

function walk(id: string, successions: readonly Succession[], way: 'back' | 'on', most: number): Set<string> {
  const there = new Set([id]);
  // A set is walked with all that comes to it on the way.
  for (const one of there)
    for (const { from, to } of successions) {
      const next = way === 'on' ? (from === one ? to : null) : to === one ? from : null;
      if (next !== null && there.size < most) there.add(next);
    }
  return there;
}

const relative = (entity: Entity): Relative => {
  const { id, code, since, until } = entity;
  return { id, code, name: titleOf(entity), since, until };
};

const byTime = (a: { since: string | null }, b: { since: string | null }): number => {
  const [one, other] = [a, b].map(({ since }) => (since === null ? '' : firstDay(since)));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
};
