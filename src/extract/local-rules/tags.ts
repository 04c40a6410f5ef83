import type { Layer } from '../../lexicon/phrase.js';
import { foldCase } from '../../text/fold-case.js';
import { canonicalSpelling } from '../../text/tone.js';
import type { Chunk } from '../chunk.js';

/** Names that the grammars find: each stands in a pattern as one word. */
export const NAME_TAGS: Readonly<Record<string, Chunk['kind']>> = {
  Unit: 'units',
  Person: 'persons',
  Title: 'office',
  Award: 'award',
  Bloc: 'bloc',
  Role: 'role',
  Date: 'date',
  Year: 'year',
  Count: 'count',
};

/** Phrases of the lexicon, of one word or several: each stands in a pattern as one word. */
export const PHRASE_TAGS: Readonly<Record<string, Layer>> = {
  UnitHead: 'unit',
  Field: 'field',
  Place: 'place',
  AwardWord: 'award',
  AwardVerb: 'verb',
  TitleWord: 'title',
  Address: 'address',
  Surname: 'surname',
  Act: 'act',
};

/** What a single token may be by its shape. */
export const SHAPE_TAGS = ['Number', 'Mark', 'Bracket', 'Quote', 'Slash', 'Dash'] as const;
export type ShapeTag = (typeof SHAPE_TAGS)[number];

export const TAGS: readonly string[] = [...Object.keys(NAME_TAGS), ...Object.keys(PHRASE_TAGS), ...SHAPE_TAGS];

/** A word as patterns and texts are compared: case, the place of tone marks and i/y do not count; diacritics do. */
export const comparedWord = (word: string): string => canonicalSpelling(foldCase(word));
