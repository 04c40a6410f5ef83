import { type Entity, titleOf } from '../../domain/entity.js';
import { StageFailure } from '../../domain/failure.js';
import { AWARDS } from '../../lexicon/awards.js';
import type { Session } from '../../store/connection.js';
import { sourcesOf } from '../../store/documents.js';
import { plainKey } from '../../text/fold.js';
import { currentAuthority } from '../authority/authority.js';
import { provincesAsked } from '../authority/find.js';
import { findMentioned } from '../identity/entity-mentioned.js';

export const SUGGESTED = ['unit', 'bloc', 'award', 'granter'] as const;

/** A name that may be meant, and what tells it from others of that name: "Sở Y tế", "tỉnh Bắc Ninh". */
export interface Suggestion {
  readonly name: string;
  readonly hint: string | null;
}

export interface SuggestionAsked {
  readonly what: (typeof SUGGESTED)[number];
  /** What was typed so far, with diacritics or without. */
  readonly find: string;
  /** Units of this document's province come first. */
  readonly document?: number | undefined;
}

const MOST = 12;

/** What somebody who types the start of a name may mean, the likeliest first. */
export async function suggest(session: Session, { what, find, document }: SuggestionAsked): Promise<Suggestion[]> {
  const wanted = plainKey(find);
  if (wanted === '') return [];
  if (what === 'award')
    return best(AWARD_NAMES.map(({ name, plain }) => ({ name, hint: null, rank: rankOf(plain, wanted) })));
  const authority = await currentAuthority(session);
  if (what === 'bloc') {
    const found = await findMentioned(session, authority, 'bloc-series', find);
    return found.slice(0, MOST).map(({ name, code }) => ({ name, hint: code }));
  }
  const here = document === undefined ? new Set<string>() : await placesOf(session, authority, document);
  const places = new Map(authority.entities.filter(({ kind }) => kind === 'place').map((one) => [one.id, one]));
  const units = authority.entities
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((unit) => namesOf(unit).map((one) => ({ ...one, unit, rank: rankOf(one.plain, wanted) })))
    .filter(({ rank }) => rank < NOT)
    // Those of the document's place, then those of the whole country, then others; what is there still before what was.
    .map((one) => ({ ...one, rank: one.rank + 3 * nearness(one.unit, here) + (one.unit.until === null ? 0 : 1) }));
  const givers =
    what === 'granter'
      ? STATE_GIVERS.map(({ name, plain }) => ({ name, hint: null, rank: rankOf(plain, wanted) }))
      : [];
  const shown = units.map(({ name, unit, rank }) => {
    const hint = hintOf(unit, name, places);
    return { name: nearness(unit, here) === 0 ? withoutPlace(name, places.get(unit.jurisdiction!)) : name, hint, rank };
  });
  return best([...givers, ...shown]);
}

/** As its own province's papers call it: "Sở Y tế tỉnh Bắc Ninh" → "Sở Y tế". */
function withoutPlace(name: string, place: Entity | undefined): string {
  const title = place?.names.find((one) => name.endsWith(` ${one.name}`))?.name;
  return title === undefined ? name : name.slice(0, -title.length).replace(/ (?:tỉnh|thành phố)? ?$/, '');
}

const NOT = 100;

/** 0: it begins so; 1: a word of it does. */
function rankOf(plain: readonly string[], wanted: string): number {
  if (plain.some((one) => one.startsWith(wanted))) return 0;
  return plain.some((one) => ` ${one}`.includes(` ${wanted}`)) ? 1 : NOT;
}

function best(all: readonly (Suggestion & { readonly rank: number })[]): Suggestion[] {
  const sorted = all
    .filter(({ rank }) => rank < NOT)
    .sort((a, b) => a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  const seen = new Map(sorted.map(({ name, hint }) => [`${name}\n${hint}`, { name, hint }]));
  return [...seen.values()].slice(0, MOST);
}

const nearness = ({ jurisdiction }: Entity, here: ReadonlySet<string>): number =>
  jurisdiction !== null && here.has(jurisdiction) ? 0 : jurisdiction === null ? 1 : 2;

// By unit, so that names are folded once; a unit that gains a name is another object.
const NAMES = new WeakMap<Entity, readonly { readonly name: string; readonly plain: readonly [string] }[]>();

function namesOf(unit: Entity) {
  let names = NAMES.get(unit);
  if (!names) {
    names = unit.names.map(({ name }) => ({ name, plain: [plainKey(name)] as const }));
    NAMES.set(unit, names);
  }
  return names;
}

function hintOf(unit: Entity, name: string, places: ReadonlyMap<string, Entity>): string | null {
  const place = unit.jurisdiction === null ? undefined : places.get(unit.jurisdiction);
  const title = titleOf(unit);
  const parts = [title === name ? null : title, place ? titleOf(place) : null, unit.until && `– ${unit.until}`];
  return parts.filter(Boolean).join(' · ') || null;
}

/** The province that the sources of a document name, under all its entities: before and after a merger. */
async function placesOf(session: Session, authority: Parameters<typeof provincesAsked>[0], document: number) {
  const places = new Set<string>();
  for (const { province } of await sourcesOf(session, document)) {
    if (province === null) continue;
    try {
      for (const { id } of provincesAsked(authority, province)) places.add(id);
    } catch (error) {
      // A manifest may name what is no province of the list: then nothing is nearer.
      if (!(error instanceof StageFailure)) throw error;
    }
  }
  return places;
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** "cstđcs" finds "Chiến sĩ thi đua cơ sở"; what has grades is offered with each. */
const AWARD_NAMES = AWARDS.flatMap(({ forms, traits }) => {
  const long = forms.filter((form) => form.includes(' '));
  const short = forms.filter((form) => !form.includes(' ')).map(plainKey);
  return long.flatMap((form, index) => {
    const grades =
      traits?.graded && index === 0 && /^hu[ây]/.test(form) ? ['', ' hạng Nhất', ' hạng Nhì', ' hạng Ba'] : [''];
    return grades.map((grade) => ({
      name: `${capital(form)}${grade}`,
      plain: [plainKey(form + grade), ...(index === 0 ? short : [])],
    }));
  });
});

const STATE_GIVERS = ['Chủ tịch nước', 'Thủ tướng Chính phủ', 'Chính phủ'].map((name) => ({
  name,
  plain: [plainKey(name)],
}));
