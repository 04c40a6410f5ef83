import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import { COLON, COMMA, SEMICOLON } from '../../../text/marks.js';
import { CAPITAL } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { type Element, wordOf } from './element.js';

/**
 * "| 22 | NSND mới là: Tô Hải, Hà Nhàn", "Trong đó, | 06 | Nghệ nhân nhân dân, gồm: Tô Hải, Hà Nhàn", "truy tặng danh hiệu cho | 2 | Mẹ Việt Nam anh hùng
 * gồm: mẹ A, mẹ B": past the number of those who are called by a title for life that they were given, and then named; `at` of the chunk for
 * others, as those who only came ("với sự tham dự của 3 NSND: Tô Hải, …").
 */
export function bearersCounted(scan: Scan, chunks: readonly Chunk[], index: number): number {
  const { from } = chunks[index];
  const amount = parseAmount(scan, from, from + LONGEST_NUMBER);
  const title = amount ? chunks[index + 1] : undefined;
  if (!amount || title?.kind !== 'award' || title.from !== amount.to || !FOR_LIFE.test(title.award.code)) return from;
  const fresh = scan.word(title.to) === 'mới';
  const names = namesAt(scan, chunks, fresh ? title.to + 1 : title.to);
  if (names < 0 || chunks[names]?.kind !== 'persons') return from;
  const given = opens(scan, chunks, index)
    ? isGivenAbove(scan, chunks[0].from, title.from)
    : isGivenTo(scan, from) || isHad(scan, chunks, index);
  return fresh || given ? amount.to : from;
}

/** "Nhà trường | có | 2 Nhà giáo ưu tú là …": a house whose people they are; not "Đến dự | có | …", "Ban giám khảo | có | …". */
function isHad(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const { from } = chunks[index];
  if (scan.word(from - 1) !== 'có') return false;
  let house = false;
  for (const chunk of chunks.slice(0, index)) {
    house ||= chunk.kind === 'units' && chunk.list.units.every(({ kind }) => HOUSE_KINDS.has(kind));
    for (let i = chunk.from; i < chunk.to; i++) {
      if (scan.size('act', i) > 0) return false;
      house ||= HOUSES.has(scan.word(i)) && !MEETS.has(scan.word(i - 1));
    }
  }
  return house;
}
const HOUSES = new Set(['trường', 'viện', 'hát', 'ngành', 'tỉnh', 'huyện', 'xã', 'ty']);
const HOUSE_KINDS = new Set([
  'school',
  'hospital',
  'company',
  'centre',
  'institute',
  'commune',
  'district',
  'province',
]);
/** "hội | trường" */
const MEETS = new Set(['hội', 'thị', 'quảng']);

/** "cho các | nghệ sĩ ưu tú |: Tô Hải, Hà Nhàn", "là những | Nhà giáo ưu tú |: …": a title for life that only says who those behind the colon are. */
export function labelsBearers(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const [title, colon, persons] = chunks.slice(index, index + 3);
  if (title.kind !== 'award' || !FOR_LIFE.test(title.award.code) || persons?.kind !== 'persons') return false;
  const named = colon.from === title.to && scan.mark(colon.from) === COLON;
  return named && MANY.has(scan.word(title.from - 1)) && LEADS_TO_THEM.has(scan.word(title.from - 2));
}
const MANY = new Set(['các', 'những']);
const LEADS_TO_THEM = new Set(['cho', 'là', 'gồm', 'có']);

/**
 * "Các | Nghệ nhân ưu tú | được phong tặng đợt này gồm: …", "Các | Mẹ Việt Nam anh hùng | tại Bến Đá được truy tặng: …": those who were given the title
 * are called by it; not "Các Nghệ nhân ưu tú được mời gồm", "… được tặng quà gồm".
 */
export function areHonoured(scan: Scan, elements: readonly Element[], index: number): boolean {
  const title = elements[index];
  if (title.kind !== 'award' || !FOR_LIFE.test(title.award.code)) return false;
  const at = pastTheirPlace(scan, elements, index + 1);
  const [passive, verb] = elements.slice(at, at + 2);
  return (
    passive?.kind === 'verb' && passive.verb === 'passive' && verb?.kind === 'verb' && HONOUR.has(scan.word(verb.from))
  );
}
const HONOUR = new Set(['phong', 'truy', 'công']);

/** "tại | Bến Đá", "của | Trường Bến Đá", "ở | xã Bến Đá" right before a verb: where those are of whom the word before speaks; `at` for others. */
export function pastTheirPlace(scan: Scan, elements: readonly Element[], at: number): number {
  if (!OF_PLACE.has(wordOf(scan, elements[at])) || elements[at + 2]?.kind !== 'verb') return at;
  return elements[at + 1].kind === 'group' || scan.has(elements[at + 1].from, CAPITAL) ? at + 2 : at;
}
const OF_PLACE = new Set(['tại', 'ở', 'của']);

/** Index of the chunk behind ", gồm (có):", "là:", ", trong đó có", ":"; -1 where nothing leads to names. */
function namesAt(scan: Scan, chunks: readonly Chunk[], end: number): number {
  let at = scan.mark(end) === COMMA ? end + 1 : end;
  if (scan.word(at) === 'bao') at++;
  // "12 Nhà giáo ưu tú |, trong đó có | thầy Tô Hải"
  const among = scan.pairAt(at) === 'trong đó' && scan.word(at + 2) === 'có';
  const leads = among || LEADS.has(scan.word(at));
  if (among) at += 3;
  else if (leads) at++;
  if (leads && scan.word(at) === 'có') at++;
  if (scan.mark(at) === COLON) at++;
  else if (!leads) return -1;
  return chunks.findIndex(({ from }) => from === at);
}
const LEADS = new Set(['gồm', 'là']);

/** "Trong đó, |", "Cụ thể: |", or nothing before the number in its part of the sentence. */
function opens(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const { from } = chunks[index];
  const start = chunks[0].from;
  if (from === start || scan.mark(from - 1) === SEMICOLON) return true;
  const at = [COMMA, COLON].includes(scan.mark(from - 1)) ? from - 3 : from - 2;
  return at >= start && OPENINGS.has(scan.pairAt(at)) && from - start <= LONGEST_OPENING;
}
const OPENINGS = new Set(['trong đó', 'cụ thể', 'đó có']);
const LONGEST_OPENING = 4;

/** "được phong tặng danh hiệu Nghệ nhân nhân dân, ưu tú." right above: titles of that sort are what the text is about. */
function isGivenAbove(scan: Scan, start: number, title: number): boolean {
  const kind = scan.kind('award', title).replace(EMINENT, '');
  let named = false;
  let given = false;
  for (let i = start - 1; i >= 0 && start - i < LOOK_BACK && !(named && given); i--) {
    named ||= kind === scan.kind('award', i).replace(EMINENT, '');
    given ||= scan.kind('verb', i) === 'give';
  }
  return named && given;
}
const EMINENT = /-eminent$/;
/** Tokens of a headline and a sentence. */
const LOOK_BACK = 90;

/** "truy tặng danh hiệu vinh dự Nhà nước | cho |" right before the number: a title, no gift. */
function isGivenTo(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'cho') return false;
  for (let i = at - 2; i > 0 && at - i < LONGEST_GIFT; i--)
    if (scan.pairAt(i) === 'danh hiệu')
      return scan.kind('verb', i - 2) === 'give' || scan.kind('verb', i - 1) === 'give';
  return false;
}
const LONGEST_GIFT = 9;
/** "1.081" */
const LONGEST_NUMBER = 3;
const FOR_LIFE = /^(?:people-|hero-|citizen)/;
