import type { Mention, Situation } from '../domain/mention.js';
import { overlap } from '../domain/period.js';
import { inFull } from '../names/in-full.js';
import { foldCase } from '../text/fold-case.js';
import { ownerAtEnd, ownerOf, territoryIn } from './below-province.js';
import { type NamedPlace, type PlaceAtEnd, territoryBefore } from './gazetteer.js';
import { kindsListed, listsDistricts, lowerLevel } from './level.js';
import type { DocumentFacts, MentionContext } from './mention-context.js';
import { spelledOut } from './readings.js';
import type { Register } from './register.js';
import { withoutShortForms } from './short-forms.js';
import { longWords } from './short-words.js';
import { spelled } from './spelled.js';
import { keyOf, nameWords, type Word } from './words.js';

/** A mention with what is known of where it stands; `unknown`: what it would take to tell it from its namesakes. */
export interface Situated {
  readonly situation: Situation;
  readonly unknown: 'no-place' | 'level' | null;
}

/**
 * Where a mention stands. Names of the whole country need no place; names that many communes, schools or blocs share need
 * to be told whose they are: by the name itself ("xã Tân Tiến, huyện An Dương") or by who issues or publishes the paper.
 */
export function situate(
  { kind, name, year }: Pick<Mention, 'kind' | 'name' | 'year'>,
  facts: DocumentFacts,
  context: MentionContext,
  register: Register,
): Situated {
  const words = inLongWords(name, context);
  const { rest, places, said } = placeOf(kind, words, context, register);
  const owned = ownerAtEnd(rest);
  const national = kind === 'organisation' ? isNational(words) : OF_PROVINCES.test(foldCase(name));
  const place = national ? null : onlyPlace(places, context);
  const within =
    owned?.owner ??
    (national || (said && (kind === 'bloc-series' || OFTEN_OF_PROVINCE.test(keyOf(rest))))
      ? ''
      : withinOf(kind, rest, facts, context, register));
  const own = owned?.rest ?? (rest.length > 0 ? rest : words);
  const key = keyOf(within ? withoutKindOf(own, within) : own).replace(SCHOOL, '');
  return {
    situation: { kind, name, key, place, within: within ?? '', since: year, until: year },
    unknown: national ? null : place === null ? 'no-place' : within === null ? 'level' : null,
  };
}

const inLongWords = (name: string, { defined }: MentionContext): readonly Word[] =>
  nameWords(longWords(inFull(spelledOut(withoutShortForms(name), defined))));

/** The words that a name is compared by, and those of where it is. */
export const wordsOfName = (name: string, context: MentionContext): readonly string[] =>
  keyOf(inLongWords(name, context)).replace(SCHOOL, '').split(' ').filter(Boolean);

/** "Công an huyện" in a paper of huyện Tiên Du is "Công an huyện Tiên Du". */
function withoutKindOf(words: readonly Word[], owner: string): readonly Word[] {
  const own = territoryIn(words);
  if (!own || own.named) return words;
  const kind = keyOf(words.slice(own.at));
  return own.at > 1 && owner.startsWith(`${kind} `) ? words.slice(0, own.at) : words;
}

/** "THPT Hàm Luông" is "Trường THPT Hàm Luông". */
const SCHOOL = /^trường (?=(?:trung học|tiểu học|mầm non|mẫu giáo|phổ thông|đại học|cao đẳng|trung cấp) )/;

/**
 * The words without the province at their end, and which one it may be; `said`: "tỉnh Bắc Ninh" stands there, or behind a bloc
 * in a paper of no district "Bắc Ninh".
 */
function placeOf(
  kind: Mention['kind'],
  words: readonly Word[],
  { places: here, time, wider, level }: MentionContext,
  { gazetteer }: Register,
) {
  const lower = lowerLevel(words) !== null;
  const found = behindKinds(words, gazetteer.endOf(words));
  // "Khối thi đua số 2 huyện Tiên Du, tỉnh Bắc Ninh" says the province, "UBND huyện Quảng Ninh" does not.
  const told =
    !lower ||
    (found?.territory ?? null) !== null ||
    (kind === 'bloc-series' && found === null && words.at(-1)?.key === 'tỉnh');
  if (!told) return { rest: words, places: here, said: false };
  const end = found?.territory === null && COMPANY.test(keyOf(words.slice(0, found.from))) ? null : found;
  if (end && end.from > 0 && !NAMESAKE.test(keyOf(words))) {
    const named = end.places.filter(({ territory }) => end.territory === null || end.territory === territory);
    // "xã Thủy Biều, thành phố Huế" of 2019 is in no city that is a province, as that is since 2025.
    const places = lower ? named.filter((one) => overlap(one.time, time) || overlap(one.time, wider)) : named;
    const below = level === 'district' || level === 'commune';
    const said = end.territory !== null || (kind === 'bloc-series' && !below);
    return places.length > 0
      ? { rest: words.slice(0, end.from), places, said }
      : { rest: words, places: here, said: false };
  }
  // "các huyện, thành phố" ends with no word for the province.
  const last = kindsListed(words).has(words.length - 1) ? null : territoryBefore(words, words.length);
  if (!last || last.size === words.length) return { rest: words, places: here, said: false };
  const rest = words.slice(0, words.length - last.size);
  return { rest, places: here.filter(({ territory }) => territory === last.territory), said: true };
}

/** "các huyện, thị xã, thành phố | Hải Dương": no city, as no province of that name is one; the last kind is listed. */
function behindKinds(words: readonly Word[], end: PlaceAtEnd | null): PlaceAtEnd | null {
  if (end?.territory !== 'thành phố' || end.places.some(({ territory }) => territory === 'thành phố')) return end;
  const kinds = kindsListed(words);
  let { from } = end;
  while (kinds.has(from)) from++;
  return from === end.from ? end : { ...end, from, territory: null };
}

/** "Công ty TNHH Hòa Bình" is called so, and is of any province. */
const COMPANY = spelled(/(?:trách nhiệm hữu hạn|một thành viên|cổ phần|tư nhân)$/);
/** "Đoàn Thanh niên Cộng sản Hồ Chí Minh" is no unit of the city. */
const NAMESAKE = /(?:cộng sản|tiền phong) hồ chí minh$/;

/** The code of the one place that bore the name on the day, or else in the years at hand. */
function onlyPlace(places: readonly NamedPlace[], { time, wider }: MentionContext): string | null {
  for (const span of [time, wider]) {
    const codes = new Set(places.filter((one) => overlap(one.time, span)).map(({ place }) => place.code));
    if (codes.size > 0) return codes.size === 1 ? [...codes][0] : null;
  }
  const all = new Set(places.map(({ place }) => place.code));
  return all.size === 1 ? [...all][0] : null;
}

function isNational(words: readonly Word[]): boolean {
  const key = keyOf(words);
  return NATIONAL.test(key) && !OF_A_PLACE.test(key);
}
const NATIONAL = spelled(
  /^(?:bộ|tổng công ty|tập đoàn|tổng cục|tổng liên đoàn|thủ tướng|chủ tịch nước|quốc hội|chính phủ|nhà nước) |^(?:chính phủ|nhà nước|thủ tướng)$|(?:trung ương|việt nam|chính phủ)$/,
);
/** "Cụm thi đua Hội Nông dân các tỉnh đồng bằng sông Hồng": its members are of several provinces, or of none. */
const OF_PROVINCES =
  /(?:các tỉnh|các thành phố|tỉnh, thành|trung ương|các bộ|các tập đoàn|các tổng công ty|của bộ|tổng cục|thuộc bộ)(?: |,|\)|$)/;
const OF_A_PLACE = /^bộ (?:chỉ huy|tư lệnh|phận|đội|môn) |^bộ trưởng$/;

/** What tells it from its namesakes in the province; null where nothing does. */
function withinOf(
  kind: Mention['kind'],
  words: readonly Word[],
  facts: DocumentFacts,
  { level, time }: MentionContext,
  register: Register,
): string | null {
  const { issuer, publisher } = facts;
  const own = territoryIn(words);
  const unsigned = !issuer && !publisher ? ownerOfAll(facts, register) : null;
  const owner = [issuer, publisher].map((name) => name && ownerOf(name, register)).find((name) => name) ?? unsigned;
  const below = level === 'district' || level === 'commune';
  if (kind === 'bloc-series') {
    if ((own?.named && own.level === 'district') || listsDistricts(words)) return '';
    if (below) return owner ?? null;
    // "KHỐI THI ĐUA CÁC TRƯỜNG MẦM NON" over its own minutes, which ask a district alone for its awards
    if (!NUMBERED.test(keyOf(words))) return isOfDistrict(facts, level, unsigned, register) ? unsigned : '';
    // "CỤM THI ĐUA SỐ 1" over its own minutes: of the province, where those who came from above are.
    if (facts.ofBloc && !issuer && !publisher) return level === 'province' ? '' : unsigned;
    return ownerOfNumber(words, issuer ?? publisher ?? '', level, register);
  }
  if (own?.named && (own.level === 'district' || time.from >= NO_DISTRICTS)) return '';
  // "UBND xã" in a paper of a district is that of any commune.
  if (own?.level === 'commune' && !own.named) return owner && COMMUNE.test(owner) ? owner : null;
  if (below) return owner ?? null;
  return own !== null || COMMON.test(keyOf(words)) ? unsigned : '';
}

/**
 * Of whom a paper speaks that says neither who issues nor who publishes it: the one district that its blocs, those who preside
 * and those who give name, whatever else they are; null where they name two, or none.
 */
function ownerOfAll({ blocs = [], hosts = [], givers = [] }: DocumentFacts, register: Register): string | null {
  const owners = new Set([
    ...blocs.map((name) => ownerAtEnd(nameWords(inFull(name)))?.owner ?? null),
    ...[...hosts, ...givers].map((name) => ownerOf(name, register)),
  ]);
  owners.delete(null);
  return owners.size === 1 ? [...owners][0] : null;
}

const isOfDistrict = (
  { ofBloc, issuer, publisher, givers = [] }: DocumentFacts,
  level: MentionContext['level'],
  district: string | null,
  register: Register,
): boolean =>
  district !== null &&
  ofBloc === true &&
  !issuer &&
  !publisher &&
  level !== 'province' &&
  givers.length > 0 &&
  givers.every((name) => ownerOf(name, register) === district);

/**
 * Who has a bloc that is known by its number: who issues the paper; nobody below the province where that is the
 * government of the province, its council of emulation, or the bloc itself, which says so.
 */
function ownerOfNumber(
  words: readonly Word[],
  issuer: string,
  level: MentionContext['level'],
  { gazetteer }: Register,
): string | null {
  const by = nameWords(inFull(issuer));
  const key = keyOf(by);
  const itself = gazetteer.endOf(by);
  if (itself && itself.territory !== null && keyOf(by.slice(0, itself.from)) === keyOf(words)) return '';
  return level === 'province' && OF_ALL.test(key) ? '' : key || null;
}
const OF_ALL = spelled(
  /^(?:(?:phó )?chủ tịch )?(?:ủy ban nhân dân|hội đồng thi đua khen thưởng)(?: tỉnh| thành phố)(?: |$)/,
);

const COMMUNE = spelled(/^(?:xã|phường|thị trấn|đặc khu) /);

/** Since then communes are the only level below provinces (Constitution as amended by resolution 203/2025/QH15). */
const NO_DISTRICTS = '2025-07-01';
/** "Khối thi đua số 3", "Cụm III": every province, sector and district has one. */
const NUMBERED = /(?: \d+| [ivx]+)$/;
/** "Ban Quản lý dự án đầu tư xây dựng tỉnh": provinces have them as districts do, and say so. */
const OFTEN_OF_PROVINCE = spelled(/^(?:ban quản lý dự án|trung tâm (?:y tế|chính trị|văn hóa)) /);
/** Districts of a province have them alike. */
const COMMON = spelled(
  /^(?:(?:trường )?(?:tiểu học|mầm non|mẫu giáo|trung học cơ sở|th|mn|thcs)|trạm|tổ|phòng|hợp tác xã|chi bộ|chi hội|chi đoàn|thôn|ấp|bản|khu phố|đội|ban quản lý dự án|hạt kiểm lâm|trung tâm y tế|trung tâm chính trị|trung tâm văn hóa) /,
);
