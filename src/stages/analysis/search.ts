import { maskedIn } from '../../domain/personal.js';
import { FACETS, type Facet } from '../../domain/search-facet.js';
import type { Database, Session } from '../../store/connection.js';
import {
  type FacetValues,
  facetCounts,
  type HitDetails,
  type HitKey,
  hitDetails,
  isInName,
  type Phrases,
  searchHits,
} from '../../store/search.js';
import { plainKey } from '../../text/fold.js';
import { litIn } from '../../text/lit.js';
import type { Span } from '../../text/span.js';
import { freshen } from '../identity/up-to-date.js';
import { sentenceAround } from './sentence.js';

export interface SearchAsked {
  /** Words as they were typed. */
  readonly find: string;
  readonly values: FacetValues;
}

/** Words that stand together in names: where nothing bears "sở y tế cờ thi đua", "sở y tế" and "cờ thi đua" are sought. */
interface Part {
  readonly key: string;
  /** As it was typed, with diacritics; else the key. */
  readonly typed: string;
}

const PARTS = 4;

/** The parts of what was typed, the longest first words that some name has; null where a word is in no name. */
async function partsOf(session: Session, find: string): Promise<Part[] | null> {
  const typed = find
    .normalize('NFC')
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => plainKey(word) !== '');
  const parts: Part[] = [];
  for (let from = 0; from < typed.length; ) {
    let part: Part | null = null;
    for (let to = typed.length; to > from && !part; to--) {
      const words = typed.slice(from, to).join(' ');
      const key = plainKey(words);
      if (await isInName(session, key)) part = { key, typed: WITH_MARKS.test(words) ? words : key };
      if (part) from = to;
    }
    if (!part || parts.push(part) > PARTS) return null;
  }
  return parts;
}

// What parts words in `written_key` of the database.
const BETWEEN = /[^0-9a-z\u00c0-\u1fff\u2070-\uffff]+/u;
const WITH_MARKS = /[\u00c0-\u1fff]/u;

/** A claim that was found, with the sentence that says it. */
export interface Hit extends Omit<HitDetails, 'block' | 'blockStart'> {
  readonly sentence: string | null;
  /** Within the sentence: the words that were sought, else those of the claim. */
  readonly lit: readonly Span[];
  /** What was sought is spelled so in its names. */
  readonly exact: boolean;
}

/** Where a page ends: whether among those that are spelled as asked, and behind which claim. */
export interface Place extends HitKey {
  readonly exact: boolean;
}

export interface HitPage {
  readonly hits: readonly Hit[];
  readonly next: Place | null;
}

/** Claims that have the words and values: those that are spelled as asked first, then the newest document. */
export async function search(
  database: Database,
  asked: SearchAsked,
  after: Place | null,
  limit: number,
): Promise<HitPage> {
  await freshen(database);
  return hitPage(database, asked, after, limit);
}

/** The same of what is known, without waiting for what is due. */
export async function hitPage(
  database: Session,
  { find, values }: SearchAsked,
  after: Place | null,
  limit: number,
): Promise<HitPage> {
  const parts = await partsOf(database, find);
  if (!parts) return { hits: [], next: null };
  const phrases = parts.map(({ key }) => key);
  const exact = parts.map(({ typed }) => typed);
  // Who typed no diacritics asked for no spelling.
  const told = parts.some(({ key, typed }) => key !== typed);
  const found: Place[] = [];
  if (told && (after === null || after.exact)) {
    const some = await searchHits(database, { values, phrases: exact, without: null, after }, limit + 1);
    found.push(...some.map((hit) => ({ ...hit, exact: true })));
  }
  if (found.length <= limit) {
    const from = after?.exact === false ? after : null;
    const asked = { values, phrases, without: told ? exact : null, after: from };
    const some = await searchHits(database, asked, limit + 1 - found.length);
    found.push(...some.map((hit) => ({ ...hit, exact: false })));
  }
  const shown = found.slice(0, limit);
  const details = await hitDetails(database, shown);
  return {
    hits: details.map((one, i) => hitOf(one, shown[i].exact, phrases)),
    next: found.length > limit ? shown.at(-1)! : null,
  };
}

function hitOf({ block, blockStart, ...said }: HitDetails, exact: boolean, keys: readonly string[]): Hit {
  if (block === null || said.start === null || said.end === null) return { ...said, sentence: null, lit: [], exact };
  const place = { start: said.start - blockStart!, end: Math.min(said.end - blockStart!, block.length) };
  const sentence = sentenceAround(block, place);
  const sought = litIn(sentence.text, keys);
  const own = { start: place.start - sentence.start, end: Math.min(place.end - sentence.start, sentence.text.length) };
  return { ...said, sentence: maskedIn(sentence.text), lit: sought.length > 0 ? sought : [own], exact };
}

/** Counts of a facet among the claims that have the words and the values of all others. */
export interface CountedFacet {
  readonly facet: Facet;
  /** All of its counts together. */
  readonly total: number;
  /** There are more claims than were counted: the counts are of the newest. */
  readonly more: boolean;
  /** The most frequent, and the chosen one. */
  readonly values: readonly { readonly value: string; readonly label: string | null; readonly hits: number }[];
  /** How many others there are, and how many claims have one of them. */
  readonly others: { readonly values: number; readonly hits: number };
}

/** Claims that are counted at most, the newest first. */
export const COUNTED = 10_000;
/** Values that are listed of a facet. */
const LISTED = 30;

/**
 * How many claims have the words and values, and the counts of each facet. Those of a facet without a chosen value add up to the total, of
 * one with a value to the total without that.
 */
export async function countFacets(
  database: Database,
  { find, values }: SearchAsked,
): Promise<{ readonly total: number; readonly more: boolean; readonly facets: readonly CountedFacet[] }> {
  await freshen(database);
  const parts = await partsOf(database, find);
  const empty = { total: 0, more: false, values: [], others: { values: 0, hits: 0 } };
  if (!parts) return { total: 0, more: false, facets: FACETS.map((facet) => ({ facet, ...empty })) };
  const phrases = parts.map(({ key }) => key);
  const free = FACETS.filter((facet) => values[facet] === undefined);
  const chosen = FACETS.filter((facet) => values[facet] !== undefined);
  const [whole, ...others] = await Promise.all([
    countedOf(database, values, phrases, free.length > 0 ? free : [FACETS[0]]),
    ...chosen.map((facet) => countedOf(database, { ...values, [facet]: undefined }, phrases, [facet], values[facet])),
  ]);
  const counted = [...whole, ...others.flat()];
  const { total, more } = whole[0];
  return { total, more, facets: FACETS.map((facet) => counted.findLast((one) => one.facet === facet)!) };
}

async function countedOf(
  session: Session,
  values: FacetValues,
  phrases: Phrases,
  facets: readonly Facet[],
  chosen: string | null = null,
): Promise<CountedFacet[]> {
  const rows = await facetCounts(session, values, phrases, { facets, most: LISTED, chosen }, COUNTED);
  return facets.map((facet) => {
    const own = rows.filter((one) => one.facet === facet);
    const { total, values: all, more } = own[0] ?? { total: 0, values: 0, more: false };
    const listed = own.map(({ value, label, hits }) => ({ value, label, hits }));
    const others = { values: all - own.length, hits: own.reduce((rest, { hits }) => rest - hits, total) };
    return { facet, total, more, values: listed, others };
  });
}
