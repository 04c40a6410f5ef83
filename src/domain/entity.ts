import { hash } from 'node:crypto';
import { spanOfTime, type Term } from './period.js';

export const ENTITY_KINDS = ['organisation', 'person', 'bloc-series', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const NAME_KINDS = ['official', 'alias', 'abbreviation', 'former'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** `part-of` lasts; the others happen on a day (their `since`). */
export const RELATION_KINDS = ['part-of', 'renamed-to', 'merged-into', 'split-into', 'succeeds', 'dissolved'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const ENTITY_LEVELS = ['central', 'province', 'district', 'commune'] as const;
export type EntityLevel = (typeof ENTITY_LEVELS)[number];

/** A name that an entity has had; `former` is one that was official once. */
export interface EntityName extends Term {
  readonly name: string;
  readonly kind: NameKind;
  /** The law, the decree, the page that says so; "[K]" marks what none confirmed. */
  readonly source: string;
}

/** Something that stays itself while its names change: a unit, a person, a bloc over the years, a place. */
export interface Entity extends Term {
  readonly id: string;
  readonly kind: EntityKind;
  /** What the id is made of, unique: "so-y-te@bac-ninh" is a unit and its province. */
  readonly code: string;
  /** The id of the place that it is of; null for a province itself, or what is of the whole country. */
  readonly jurisdiction: string | null;
  readonly level: EntityLevel;
  /** Other levels have units of the same names: bare "Công an" may be that of a district. */
  readonly shared: boolean;
  /** In order of the list; the first is how it is called. */
  readonly names: readonly EntityName[];
  readonly source: string;
}

/** `from` became, or is part of, `to`; null where it ended without a successor. */
export interface EntityRelation extends Term {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** A list as rows: entities without their names, and names that may be of entities of another list. */
export interface EntityRows {
  readonly entities: readonly ListedEntity[];
  readonly names: readonly NameOf[];
  readonly relations: readonly EntityRelation[];
}

export type ListedEntity = Omit<Entity, 'names'>;

export interface NameOf {
  /** Of the entity. */
  readonly id: string;
  readonly name: EntityName;
}

/**
 * The id of an entity: 32 hexadecimal digits of SHA-256 over its kind and code. It follows from the list alone and
 * never from a name, so that a replay gives the same one and a corrected name keeps it.
 */
export const entityId = (kind: EntityKind, code: string): string =>
  hash('sha256', JSON.stringify(['entity', kind, code])).slice(0, 32);

/** What it is called: its official name of the day, or else the first one of the list. */
export function titleOf({ names }: Entity, day?: string): string {
  const official = names.filter(({ kind }) => kind === 'official' || kind === 'former');
  const then = official.find((name) => day !== undefined && holdsOn(name, day));
  return (then ?? official[0] ?? names[0]).name;
}

function holdsOn(period: Term, day: string): boolean {
  const { from, to } = spanOfTime(period);
  return from <= day && day <= to;
}
