import type { AwardName } from '../names/award.js';
import type { BlocName } from '../names/bloc.js';
import type { Count } from '../names/count.js';
import type { DateName, YearName } from '../names/date.js';
import type { PersonList } from '../names/person-list.js';
import type { Role } from '../names/role.js';
import type { Title } from '../names/title.js';
import type { UnitList } from '../names/unit-list.js';

/** A stretch of a sentence that one grammar understood; tokens `[from, to)`. Chunks of a sentence do not overlap. */
export type Chunk =
  | UnitsChunk
  | PersonsChunk
  | OfficeChunk
  | AwardChunk
  | BlocChunk
  | RoleChunk
  | DateChunk
  | YearChunk
  | CountChunk
  | CueChunk
  | MarkChunk
  | WordChunk;

interface Range {
  readonly from: number;
  readonly to: number;
}
export interface UnitsChunk extends Range {
  readonly kind: 'units';
  readonly list: UnitList;
}
export interface PersonsChunk extends Range {
  readonly kind: 'persons';
  readonly list: PersonList;
}
/** A title without a person: "Chủ tịch UBND tỉnh" as the giver of an award, "Trưởng phòng" alone. */
export interface OfficeChunk extends Range {
  readonly kind: 'office';
  readonly title: Title;
}
export interface AwardChunk extends Range {
  readonly kind: 'award';
  readonly award: AwardName;
}
export interface BlocChunk extends Range {
  readonly kind: 'bloc';
  readonly bloc: BlocName;
}
export interface RoleChunk extends Range {
  readonly kind: 'role';
  readonly role: Role;
}
export interface DateChunk extends Range {
  readonly kind: 'date';
  readonly date: DateName;
}
export interface YearChunk extends Range {
  readonly kind: 'year';
  readonly year: YearName;
}
export interface CountChunk extends Range {
  readonly kind: 'count';
  readonly count: Count;
}
/** A word or phrase of the layer "cue"; `cue` is its kind. */
export interface CueChunk extends Range {
  readonly kind: 'cue';
  readonly cue: string;
}
/** One punctuation mark. */
export interface MarkChunk extends Range {
  readonly kind: 'mark';
  readonly mark: string;
}
/** One word that no grammar took. */
export interface WordChunk extends Range {
  readonly kind: 'word';
}

/** What was found, under the name that chunks of the kind have for it; null for a kind that has none. */
export type Found<K extends string, C extends { readonly kind: string } & Range> =
  | Extract<C, { kind: K }>[Exclude<keyof Extract<C, { kind: K }>, 'kind' | keyof Range>]
  | null;

export const chunkOf = <K extends Chunk['kind']>(kind: K, from: number, to: number, found: Found<K, Chunk>): Chunk =>
  new AnyChunk(kind, from, to, found) as unknown as Chunk;

/**
 * Every chunk, whatever its kind: all rules ask every chunk for its kind, and an engine answers faster where all that
 * may be asked are objects of one shape (5 % of the time of string to claims).
 */
export class AnyChunk {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly found: unknown;

  constructor(kind: string, from: number, to: number, found: unknown) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.found = found;
  }
}

/** The last three are those of elements (rules/award/element.ts), which are chunks for the most part. */
const NAMES = [
  'list',
  'title',
  'award',
  'bloc',
  'role',
  'date',
  'year',
  'count',
  'cue',
  'mark',
  'verb',
  'items',
  'inside',
];
for (const name of NAMES)
  Object.defineProperty(AnyChunk.prototype, name, {
    get(this: AnyChunk) {
      return this.found;
    },
  });

/** The chunks of one kind, in order. */
export const chunksOf = <K extends Chunk['kind']>(chunks: readonly Chunk[], kind: K): Extract<Chunk, { kind: K }>[] =>
  chunks.filter((chunk): chunk is Extract<Chunk, { kind: K }> => chunk.kind === kind);
