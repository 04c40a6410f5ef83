import type { EntityLevel } from '../domain/entity.js';
import { BEGINNING, END, firstDay, firstOf, lastDay, overlap, type SpanOfTime } from '../domain/period.js';
import { type NamedPlace, territoryBefore } from './gazetteer.js';
import { lowerLevel, saysProvince } from './level.js';
import type { Register } from './register.js';
import { keyOf, nameWords } from './words.js';

/** What a document says of itself, as far as it tells whose units it speaks of. */
export interface DocumentFacts {
  /** What the archivist's manifest says. */
  readonly province?: string | null;
  readonly issuer?: string | null;
  readonly publisher?: string | null;
  /** It is a bloc's own paper, which says neither whose it is nor who issues it else. */
  readonly ofBloc?: boolean;
  /** The place of the date line: "Bắc Ninh, ngày 3 tháng 12". */
  readonly place?: string | null;
  /** ISO date of the document. */
  readonly published?: string | null;
  /** The year that the record is about. */
  readonly year?: number | null;
  /** The blocs that it is about: "Khối thi đua các ngành tổng hợp tỉnh Hà Nam". */
  readonly blocs?: readonly string[];
  /** Other units that it names. */
  readonly others?: readonly string[];
  /** The posts of those who preside: "Phó Chủ tịch UBND tỉnh Nam Định". */
  readonly hosts?: readonly string[];
  /** Who gives the awards that it tells of. */
  readonly givers?: readonly string[];
  /** On whose proposal it decides: "Chủ tịch UBND tỉnh Nam Định". */
  readonly proposers?: readonly string[];
  /** Short names that its text defines, with the long ones: "X (ABC)". */
  readonly defined?: ReadonlyMap<string, string>;
}

/** In which place, at which level and when a mention stands. */
export interface MentionContext {
  /** The place, with all that it was called; several where they had one name in turn, none where nothing says. */
  readonly places: readonly NamedPlace[];
  readonly level: EntityLevel | null;
  /** The day of the document, or else its year; without either, all time. */
  readonly time: SpanOfTime;
  /** From the year that the record is about to the day of the document. */
  readonly wider: SpanOfTime;
  readonly defined: ReadonlyMap<string, string>;
}

/** The manifest counts before who issues, that before who publishes, then the date line, the blocs, the other names, who presides and, in a bloc's own paper, who gives. */
export function contextOf(facts: DocumentFacts, register: Register): MentionContext {
  const {
    province,
    issuer,
    publisher,
    place,
    blocs = [],
    others = [],
    hosts = [],
    givers = [],
    proposers = [],
  } = facts;
  const { published, year, defined = new Map() } = facts;
  const found =
    placeIn(province, register) ??
    placeIn(issuer, register) ??
    placeIn(publisher, register) ??
    // The State dates its papers in the capital, of whatever province they are.
    (isState(issuer ?? publisher) ? placeOfAll(proposers, register, 1) : placeIn(place, register)) ??
    placeOfAll(blocs, register, 1) ??
    (facts.ofBloc ? placeOfAll(hosts, register, 1) : null) ??
    placeOfAll(others, register, 2) ??
    placeOfAll(hosts, register, 1) ??
    (facts.ofBloc ? placeOfAll(givers, register, 1) : null) ??
    [];
  const level =
    levelOf(issuer, register) ??
    levelOf(publisher, register) ??
    levelOfAll(others) ??
    levelOfHosts(hosts, register) ??
    levelOfPlace(facts, register);
  const { time, wider } = timesOf(published ?? null, year ?? null);
  return { places: withHeirs(found, time, register), level, time, wider, defined };
}

/** When a mention stands: on the day of its document, or else in the year that its record is about. */
export function timesOf(published: string | null, year: number | null): Pick<MentionContext, 'time' | 'wider'> {
  const time = published
    ? { from: published, to: published }
    : year
      ? { from: firstDay(String(year)), to: lastDay(String(year)) }
      : { from: BEGINNING, to: END };
  const begin = year ? firstDay(String(year)) : time.from;
  return { time, wider: { from: firstOf(begin, time.from), to: time.to } };
}

/** The code of the province that a document is of, by what is known of it and what it says of itself; null where that tells none. */
export function provinceOf(facts: DocumentFacts, register: Register): string | null {
  const { province, issuer, publisher, place } = facts;
  for (const written of [province, issuer, publisher, place]) {
    const [found] = placeIn(written, register) ?? [];
    if (found) return found.place.code;
  }
  return null;
}

/** A paper that outlives its province speaks of the one that took it in: "Báo Bắc Giang" of August 2025. */
function withHeirs(places: readonly NamedPlace[], now: SpanOfTime, { heirs, gazetteer }: Register): NamedPlace[] {
  if (places.some(({ time }) => overlap(time, now))) return [...places];
  const ids = new Set(places.map(({ place }) => place.id));
  return [...places, ...[...ids].flatMap(heirs).flatMap((id) => gazetteer.of(id))];
}

/** "UBND tỉnh Bắc Ninh" → Bắc Ninh, "Báo Đồng Khởi" → Bến Tre; null for a unit below the province. */
function placeIn(
  written: string | null | undefined,
  { gazetteer, ownerOfName }: Register,
): readonly NamedPlace[] | null {
  if (!written) return null;
  const words = nameWords(written);
  const end = lowerLevel(words) ? null : gazetteer.endOf(words);
  const fits = end?.places.filter(({ territory }) => end.territory === null || end.territory === territory) ?? [];
  if (fits.length > 0) return [...new Set(fits.map(({ place }) => place.id))].flatMap((id) => gazetteer.of(id));
  const owner = ownerOfName(keyOf(words));
  return owner === null ? null : gazetteer.of(owner);
}

/** The one place that names end with: so many of them at least, and none with another. */
function placeOfAll(names: readonly string[], register: Register, least: number): readonly NamedPlace[] | null {
  const found = names.map((name) => placeIn(name, register)).filter((places) => places !== null);
  const same = found.every((places) => places[0].place.id === found[0][0].place.id);
  return found.length >= least && same ? found[0] : null;
}

/** The level of who issues or publishes; null where the name does not tell. */
function levelOf(written: string | null | undefined, register: Register): EntityLevel | null {
  if (!written) return null;
  const words = nameWords(written);
  const lower = lowerLevel(words);
  if (lower) return lower;
  const end = register.gazetteer.endOf(words);
  if (!end && territoryBefore(words, words.length)) return 'province';
  if (!end?.territory && CENTRAL.test(keyOf(words))) return 'central';
  if (!end) return register.ownerOfName(keyOf(words)) ? 'province' : null;
  // "UBND thành phố Bắc Ninh" is that of a city in a province.
  const fits = end.places.some(({ territory }) => end.territory === null || end.territory === territory);
  return fits ? 'province' : 'district';
}

/** "Sở Y tế", "Công an tỉnh", and no word of a district: the paper is of the province. Two have to say so. */
function levelOfAll(names: readonly string[]): EntityLevel | null {
  const read = names.map((name) => nameWords(name));
  if (read.some((words) => lowerLevel(words) !== null)) return null;
  const of = read.filter((words) => words[0]?.key === 'sở' || words.at(-1)?.key === 'tỉnh' || saysProvince(words));
  return of.length > 1 ? 'province' : null;
}

/** "Phó Chủ tịch UBND huyện Tiên Du", "Chủ tịch Hội đồng": the one level that the posts of those who preside tell. */
function levelOfHosts(posts: readonly string[], register: Register): EntityLevel | null {
  const levels = new Set(posts.map((post) => levelOf(post, register)));
  levels.delete(null);
  return levels.size === 1 ? [...levels][0] : null;
}

/**
 * "UBND tỉnh", "Chủ tịch UBND tỉnh", and besides them the State at most: a bloc that asks nobody below them, names no unit below, and dates its
 * paper "Lạng Sơn, ngày …", or says that it was made in "tỉnh Lạng Sơn", is of the province; "UBND phường Tân Khê" may be of a city that is called as
 * the province is. One that asks "Chủ tịch UBND huyện Tân Khê" and met in "huyện Tân Khê" is of the district.
 */
function levelOfPlace(
  { ofBloc, place, givers = [], others = [] }: DocumentFacts,
  register: Register,
): EntityLevel | null {
  if (!place || !(ofBloc || TERRITORY.test(place))) return null;
  const levels = new Set(givers.filter((name) => !isState(name)).map((name) => levelOf(name, register)));
  levels.delete('central');
  const [level] = levels;
  if (!level || levels.size > 1) return null;
  if (level !== 'province') return lowerLevel(nameWords(place)) === level ? level : null;
  const below = others.some((name) => lowerLevel(nameWords(name)) !== null);
  return placeIn(place, register) && !below ? 'province' : null;
}
/** "Biên bản được lập tại | tỉnh Lam Hải |", "Nơi họp: | huyện Tân Khê |" */
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã) /iu;

/** "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH NƯỚC"; a ministry has units of its own where it sits. */
const isState = (issuer: string | null | undefined): boolean => STATE.test(keyOf(nameWords(issuer ?? '')));
const STATE = /^(?:thủ tướng|chính phủ|chủ tịch nước)(?: |$)/;

const CENTRAL = /(^| )(thủ tướng|chính phủ|quốc hội|bộ trưởng|trung ương|chủ tịch nước)( |$)|^bộ /;
