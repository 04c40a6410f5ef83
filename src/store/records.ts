import { StageFailure } from '../domain/failure.js';
import { plainKey } from '../text/fold.js';
import type { Session } from './connection.js';
import { type Cell, type RecordKind, type Said, shapeOf } from './record-shape.js';
import { statement } from './statement.js';

/** Words match with or without diacritics, anywhere in the name; those spelled as asked come first. */
export interface RecordFilter {
  /** Recipient of an award, member or head; of officials, a title ("Sở Y tế" finds its director). */
  readonly unit?: string;
  readonly bloc?: string;
  readonly award?: string;
  /** Any name in the record. */
  readonly text?: string;
  /** Status of an award, role of a head, act of an official. */
  readonly status?: string;
  /** Of an award; without it, what was refused or revoked is left out. */
  readonly stage?: string;
  /** Year of merit; of members and officials, the year of their bloc. */
  readonly year?: number;
}

type WordFilter = 'unit' | 'bloc' | 'award' | 'text';

interface Search {
  readonly claims: string;
  /** The role at whose words a record stands. */
  readonly main: string;
  /** The roles in which each filter looks for words. */
  readonly words: Partial<Record<WordFilter, readonly string[]>>;
  readonly status: string | null;
}

const SEARCHES: Record<RecordKind, Search> = {
  awards: {
    claims: 'award',
    main: 'recipient',
    words: {
      unit: ['recipient'],
      bloc: ['bloc'],
      award: ['award'],
      text: ['award', 'recipient', 'granter', 'bloc'],
    },
    status: 'status',
  },
  heads: {
    claims: 'head',
    main: 'org',
    words: { unit: ['org'], bloc: ['bloc'], text: ['org', 'bloc'] },
    status: 'role',
  },
  members: {
    claims: 'member',
    main: 'org',
    words: { unit: ['org'], bloc: ['bloc'], text: ['org', 'bloc'] },
    status: null,
  },
  officials: {
    claims: 'official',
    main: 'name',
    words: { unit: ['title'], bloc: ['bloc'], text: ['name', 'title', 'bloc'] },
    status: 'act',
  },
  blocs: { claims: 'bloc', main: 'name', words: { bloc: ['name', 'alias'], text: ['name', 'alias'] }, status: null },
};

/** The filters that a kind knows. */
export const filtersOf = (kind: RecordKind): readonly (keyof RecordFilter)[] => [
  ...(Object.keys(SEARCHES[kind].words) as WordFilter[]),
  ...(SEARCHES[kind].status ? (['status'] as const) : []),
  ...(kind === 'awards' ? (['stage'] as const) : []),
  'year',
];

export interface StoredRecord {
  /** Those of docs/records.md, in order. */
  readonly fields: Readonly<Record<string, Cell>>;
  readonly place: RecordPlace;
}

export interface RecordPlace {
  readonly documentId: number;
  readonly sha256: string;
  /** Path of a source. */
  readonly path: string;
  readonly page: number | null;
  /** Cut from the text by the span; null where a claim has no words at all. */
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  /** Per mille. */
  readonly confidence: number;
}

/**
 * What extractions that count say, without withdrawn documents. A filter that the kind does not know is refused.
 * `limit` null gives all.
 */
export async function findRecords(
  session: Session,
  kind: RecordKind,
  filter: RecordFilter = {},
  limit: number | null = null,
): Promise<StoredRecord[]> {
  const { claims, main, words, status } = SEARCHES[kind];
  refuseOthers(kind, filter);
  const asked = (Object.keys(words) as WordFilter[]).filter((name) => filter[name] !== undefined);
  const typed = asked.map((name) => filter[name]!.normalize('NFC').trim().toLowerCase());
  const keys = typed.map(keyOf);
  const rows = await session.query<Found>(statement('find_records'), [
    claims,
    main,
    asked.map((name) => words[name]!.join()),
    keys,
    // Who typed no diacritics asked for no spelling.
    typed.map((words, i) => (words === keys[i] ? null : words)),
    status,
    filter.status ?? null,
    filter.year ?? null,
    limit,
    filter.stage ?? null,
  ]);
  return rows.map(({ said, year, ...place }) => ({ fields: shapeOf(kind, said ?? [], year), place }));
}

interface Found extends RecordPlace {
  readonly year: number | null;
  readonly said: readonly Said[] | null;
}

function refuseOthers(kind: RecordKind, filter: RecordFilter): void {
  const known = filtersOf(kind);
  const other = (Object.keys(filter) as (keyof RecordFilter)[]).find(
    (name) => filter[name] !== undefined && !known.includes(name),
  );
  if (other) throw new StageFailure('filter-unknown', `${kind} are not filtered by ${other}; use ${known.join(', ')}.`);
}

function keyOf(typed: string): string {
  const key = plainKey(typed);
  if (key === '')
    throw new StageFailure('filter-empty', `"${typed}" has no letters to look for; name at least one word.`);
  return key;
}
