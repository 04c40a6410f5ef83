import { PEOPLES } from '../../../lexicon/peoples.js';
import type { Scan } from '../../../lexicon/scan.js';
import { isLikeAddress } from '../../../names/address.js';
import { soundsLikePerson } from '../../../names/person-evidence.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { HYPHEN } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, SPACED } from '../../../text/tokens.js';
import { standsForUnit } from '../../abbreviations.js';
import type { Chunk } from '../../chunk.js';
import { type Item, isStaffInLetters, itemOf } from './item.js';

// Names that no grammar knows, as elements of a sentence.

/** Abbreviations that the text defines, with their long forms. */
export type Abbreviations = ReadonlyMap<string, string>;

const SECTIONS = new Set(['phần', 'mục', 'chương']);

/** A name that no grammar knows: an abbreviation ("PMU"), or two words and more in capitals ("Sonadezi Long Bình"). */
export function unknownName(
  scan: Scan,
  chunks: readonly Chunk[],
  index: number,
  abbreviations: Abbreviations,
): { item: Item; next: number } | null {
  const first = chunks[index];
  if (
    !(isNameWord(scan, first) || isExplained(scan, first, abbreviations)) ||
    !isNoSymbol(scan)(first) ||
    isPeople(scan, first.from) ||
    isStaffInLetters(scan, first.from) ||
    FOUGHT.has(scan.pairAt(first.from - 2))
  )
    return null;
  let next = index + 1;
  while (next < chunks.length && (isNameWord(scan, chunks[next]) || endsName(scan, chunks, next))) next++;
  const { from } = first;
  const { to } = chunks[next - 1];
  // "PHẦN A. CỜ THI ĐUA": a section
  if (to - from === 2 && SECTIONS.has(scan.word(from)) && /^(?:[A-ZĐ]|[IVX]+)$/u.test(scan.slice(from + 1, to)))
    return null;
  // "BV được tặng": letters for a kind of unit, which one of them the text has named
  const kind = to - from === 1 ? anyUnitHead(scan, from) : null;
  if (kind?.to === to && KINDS.has(kind.kind)) return null;
  const full = abbreviations.get(scan.slice(from, to)) ?? null;
  if (full === null && to - from < 2 && (!isAcronym(scan, from) || isCountedThing(scan, from))) return null;
  // A brand that the text explains is as good as the name in full.
  const short = full !== null && to - from === 1;
  const brand = short && (!scan.has(from, ALL_CAPS) || standsForUnit(abbreviations, scan.slice(from, to)));
  const level = brand && full !== null ? levelBehind(scan, to) : to;
  if (level > to && chunks[next]?.to === level)
    return { item: itemOf(from, level, 'org', `${full} ${scan.slice(to, level)}`, null), next: next + 1 };
  const who = full === null && soundsLikePerson(scan, from, to) ? 'person' : 'org';
  return { item: { ...itemOf(from, to, who, full, null), unknown: !brand }, next };
}

/** "HLV | Phú Lâm", where "Hội Làm vườn (HLV)" was explained: not those who train. */
const isExplained = (scan: Scan, { kind, from, to }: Chunk, abbreviations: Abbreviations): boolean =>
  kind === 'word' && to === from + 1 && scan.size('count', from) > 0 && abbreviations.has(scan.slice(from, to));

/** "HND | tỉnh | được tặng", where "Hội Nông dân (HND)" was explained: the level of the one that the text is about; `at` for a place with its name. */
const levelBehind = (scan: Scan, at: number): number =>
  LEVELS.has(scan.word(at)) && !scan.has(at, CAPITAL | LINE_START) && !scan.has(at + 1, CAPITAL) ? at + 1 : at;

const LEVELS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận']);

const KINDS = new Set(['hospital', 'coop', 'company']);

/** "40 năm chiến thắng | Truông Bồn", "chiến dịch | Điện Biên Phủ": where it was, and nobody who receives */
const FOUGHT = new Set(['chiến thắng', 'chiến dịch', 'khởi nghĩa', 'trận đánh']);

/** "| dân tộc Phù Lá |", "| người dân tộc thiểu số |", "| 35 tuổi |": past the chunks that say of what people or how old somebody is; `index` for others. */
export function traitEnd(scan: Scan, chunks: readonly Chunk[], index: number): number {
  const { from } = chunks[index];
  const people = scan.word(from) === 'người' ? from + 3 : from + 2;
  let to = from;
  if (scan.has(from, NUMBER) && scan.word(from + 1) === 'tuổi') to = from + 2;
  else if (scan.pairAt(people - 2) === 'dân tộc') {
    if (isNamedPeople(scan, people) || FEW.has(scan.pairAt(people))) to = people + 2;
    else if (scan.has(people, CAPITAL)) to = people + 1;
  }
  let next = index;
  while (next < chunks.length && chunks[next].from < to) next++;
  return next;
}

const FEW = new Set(['thiểu số', 'ít người']);

/** "dân tộc | Ba Na", "người | Phù Lá": a people, nobody who receives. */
const isPeople = (scan: Scan, at: number): boolean =>
  (scan.word(at - 1) === 'tộc' && scan.word(at - 2) === 'dân') || isNamedPeople(scan, at);

const isNamedPeople = (scan: Scan, at: number): boolean => PEOPLES.has(scan.slice(at, at + 2).toLowerCase());

function isNameWord(scan: Scan, chunk: Chunk): boolean {
  const { from, to } = chunk;
  if (chunk.kind !== 'word' || to !== from + 1 || !scan.has(from, CAPITAL) || scan.has(from, NUMBER)) return false;
  // "chống dịch | COVID-19"
  if (DISEASES.has(scan.slice(from, to).toLowerCase())) return false;
  // In a line of capitals ("CÁ NHÂN ĐƯỢC TẶNG") they are no evidence.
  if (scan.has(from, ALL_CAPS) && (scan.has(from - 1, ALL_CAPS) || scan.has(to, ALL_CAPS))) return false;
  // "Công an huyện Tân Kỳ, | Anh Sơn": a place that is called like somebody
  if (isLikeAddress(scan, from)) return true;
  // A place is named, not rewarded: "Ngày Thầy thuốc | Việt Nam".
  if (scan.size('place', from) > 0 && chunk.kind === 'word') return false;
  // "Ba | Đồn" is a place, no number.
  const counts = scan.size('count', from) > 0 && !(scan.kind('count', from) === 'number' && scan.has(to, CAPITAL));
  return scan.size('verb', from) === 0 && scan.size('stop', from) === 0 && !counts;
}

const DISEASES = new Set(['covid', 'covid-19', 'ncov', 'sars', 'hiv', 'aids']);

/** "Thiên | Trường," is a place, no school: the last word of a name, right before a mark. */
const endsName = (scan: Scan, chunks: readonly Chunk[], index: number): boolean => {
  const { kind, from, to } = chunks[index];
  const last = chunks[index + 1] === undefined || chunks[index + 1].kind === 'mark';
  const capital = scan.has(from, CAPITAL) && !scan.has(from, ALL_CAPS | NUMBER);
  return kind === 'word' && to === from + 1 && last && capital && scan.size('count', from) === 1;
};

const isAcronym = (scan: Scan, at: number): boolean =>
  scan.has(at, ALL_CAPS) &&
  scan.tokens.end[at] - scan.tokens.start[at] >= 3 &&
  !/^[IVX]+$/.test(scan.slice(at, at + 1));

/** "giành 3 | HCV", "đạt 120 | KPI": letters right behind a number are what it counts; not behind a year ("năm 2027 | PVN") or a marker ("1 | PVN"). */
const isCountedThing = (scan: Scan, at: number): boolean =>
  MEDALS.has(scan.slice(at, at + 1)) ||
  (scan.has(at - 1, NUMBER) &&
    !scan.has(at - 1, LINE_START) &&
    !DATED.has(scan.word(at - 2)) &&
    scan.size('count', at) === 0 &&
    Number(scan.slice(at - 1, at)) < 1000);

const MEDALS = new Set(['HCV', 'HCB', 'HCĐ']);

const DATED = new Set(['năm', 'tháng', 'quý', 'số', 'ngày', 'khối', 'cụm']);

/** "Quyết định số 123/QĐ-UBND, Sở Y tế": letters of a number are nobody; "-Sở Y tế" in a line of its own is. */
export const isNoSymbol =
  (scan: Scan) =>
  ({ from }: { readonly from: number }): boolean =>
    scan.mark(from - 1) !== HYPHEN || scan.has(from, SPACED) || scan.has(from - 1, LINE_START);
