import type { Scan } from '../../../lexicon/scan.js';
import { callingEnd } from '../../../names/person-evidence.js';
import { isSyllable } from '../../../text/syllable.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import { type Chain, UNNAMED } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

// A clause of receiving is read from its start: who opens it has what its last predicate tells, however much is told between, as long as nobody
// else takes the place of the subject. It is asked last, where reading back from the verb has met nobody.

/** Who opens the clause, and the element behind. */
interface Opening {
  readonly items: readonly Item[];
  readonly index: number;
  readonly end: number;
}

/**
 * "| Nghệ sĩ Tô Lan | là ca sĩ tự do đầu tiên được phong tặng …", "| Công ty Bến Đá | đầu tư máy móc, mở rộng thị trường, nâng cao thu nhập của người
 * lao động nên được tặng", "Trong những năm qua, | VINACO | là doanh nghiệp liên tục nhận được …": null where others are told of between ("… các đơn vị
 * được tặng"), and where who opens the clause gives, holds a meeting or says something.
 */
export function mainSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (!isReceiving(scan, chain)) return null;
  const start = clauseStart(elements, chain.stop);
  for (let i = start; i <= chain.stop; i = nextPart(scan, elements, i)) {
    const opening = openingAt(scan, elements, i, mentioned);
    if (!opening) {
      if (goesOn(scan, elements[i])) return whoGoesOn(scan, elements, i, chain, mentioned);
      const opens = i === start || isMark(elements[i - 1], ',');
      if (opens && !isAdverbial(scan, elements[i])) return null;
      continue;
    }
    return leadsTo(scan, elements, opening, chain) ? { items: opening.items, index: opening.index, verbs: [] } : null;
  }
  return null;
}

/** "được tặng", "vinh dự nhận", "được đề nghị tặng": what is done to somebody; not "nhận Cờ", which one may do for others. */
function isReceiving(scan: Scan, { verbs }: Chain): boolean {
  if (!verbs.every(({ verb }) => RECEIVING.has(verb))) return false;
  return verbs.some(({ verb, from }) => verb === 'passive' || (verb === 'receive' && GOT.has(scan.word(from))));
}
const RECEIVING: ReadonlySet<Verb> = new Set(['passive', 'receive', 'fact', 'give', 'propose']);
const GOT = new Set(['được', 'đạt', 'vinh', 'đón']);

/** Behind the last mark that ends a clause. */
function clauseStart(elements: readonly Element[], stop: number): number {
  for (let i = stop; i >= 0; i--) if (isMark(elements[i], ';', ':', '.')) return i + 1;
  return 0;
}

/** Behind the next comma, or what says when: "Trong những năm qua | Công ty". */
function nextPart(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at + 1;
  while (i < elements.length && !isMark(elements[i - 1], ',') && !saysWhen(scan, elements[i - 1])) i++;
  return isMark(elements[i], ',') ? i + 1 : i;
}
const saysWhen = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' || element.kind === 'date' || WHEN.has(scan.word(element.to - 1));
/** "Nhiều năm liền | huyện dẫn đầu" */
const WHEN = new Set(['qua', 'nay', 'đây', 'đó', 'này', 'ấy', 'liền', 'tục']);

/** "Năm 2019, | trong đợt này, | với thành tích trên, |": what may stand before the subject. */
const isAdverbial = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' ||
  element.kind === 'date' ||
  ADVERBS.has(wordOf(scan, element)) ||
  scan.has(element.from, NUMBER);
const ADVERBS = new Set(
  'sáng chiều tối ngày năm từ trong với qua trải sau nhờ do để nhân tại theo bên ngoài cụ đặc hiện kết tính đến ghi phát riêng mới gần vừa trước đầu cuối vào ở bằng những nhiều liên suốt hơn gần nay không'.split(
    ' ',
  ),
);

/** "Cụ thể, | có nhiều sáng kiến được Bộ tặng Bằng khen": the clause tells more of the one before. */
const goesOn = (scan: Scan, element: Element): boolean =>
  element.kind === 'verb'
    ? TOLD.has(element.verb)
    : (element.kind === 'word' || element.kind === 'filler') &&
      GOES_ON.has(wordOf(scan, element)) &&
      !scan.has(element.from, CAPITAL);
const GOES_ON = new Set('có luôn là liên nhiều đã cũng còn từng không tiếp vinh thường'.split(' '));

function whoGoesOn(
  scan: Scan,
  elements: readonly Element[],
  at: number,
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (at > chain.stop || !leadsTo(scan, elements, { items: [], index: at, end: at }, chain)) return null;
  const one = mentioned.goesOnAbout();
  return one && { items: [one], index: at - 1, verbs: [] };
}

/** Who stands at the element, at the start of a part of the clause. */
function openingAt(scan: Scan, elements: readonly Element[], at: number, mentioned: Mentioned): Opening | null {
  const first = elements[at];
  if (!first) return null;
  const index = pastCalling(scan, elements, at);
  const element = elements[index];
  if (element?.kind === 'group') {
    // "VINAMOC", a name that is no word of the language
    const [one] = element.items;
    const brand = element.items.length === 1 && one.unknown && one.count === null && scan.has(one.from, ALL_CAPS);
    if (!brand && !element.items.every(isNamed)) return null;
    return {
      items: element.items.map((item) => mentioned.person(item)),
      index,
      end: pastOthers(scan, elements, index + 1),
    };
  }
  if (first.kind !== 'word') return null;
  const doer = DEEDS.has(scan.pairAt(first.from)) ? doerAt(scan, elements, at) : null;
  if (doer) return doer;
  const brand = brandAt(scan, elements, at);
  if (brand) return brand;
  const one = mentioned.unit(first.from) ?? mentioned.place(first.from) ?? mentioned.pronoun(first.from);
  return one && { items: [one], index: at, end: pastNoun(scan, elements, at + 1) };
}

/** "Hành động dũng cảm của | em Tô Lan | được tặng": whose deed it is. */
function doerAt(scan: Scan, elements: readonly Element[], at: number): Opening | null {
  const of = elements.findIndex((one, i) => i > at && (wordOf(scan, one) === 'của' || one.kind !== 'word'));
  const group = elements[of + 1];
  if (wordOf(scan, elements[of]) !== 'của' || group?.kind !== 'group') return null;
  const persons = group.items.every((item) => isNamed(item) && item.kind === 'person');
  return persons ? { items: group.items, index: of + 1, end: of + 2 } : null;
}
const DEEDS = new Set(['hành động', 'việc làm', 'nghĩa cử', 'tấm gương', 'chiến công', 'sự hy']);

/** "Nghệ sĩ | Tô Lan": past what somebody is, up to the name. */
function pastCalling(scan: Scan, elements: readonly Element[], at: number): number {
  const { kind, from } = elements[at];
  const end = kind === 'word' || kind === 'filler' ? callingEnd(scan, from) : -1;
  let i = at;
  while (i < elements.length && elements[i].from < end) i++;
  return elements[i]?.from === end ? i : at;
}

/** "ông Tô Hải | và một số tập thể, cá nhân |": past those beside who are not named. */
function pastOthers(scan: Scan, elements: readonly Element[], at: number): number {
  if (!['và', 'cùng'].includes(wordOf(scan, elements[at]))) return at;
  let i = at + 1;
  while (i - at < LONGEST_OTHERS && (isMark(elements[i], ',') || OTHERS.has(wordOf(scan, entryAt(elements, i))))) i++;
  return i > at + 2 ? i : at;
}
const OTHERS = new Set('một số nhiều các những tập thể cá nhân đơn vị khác'.split(' '));
const LONGEST_OTHERS = 12;

/** "Nhà | trường |", "Đơn | vị |", "đồng | chí |": past the rest of the noun that stands for somebody. */
function pastNoun(scan: Scan, elements: readonly Element[], at: number): number {
  const noun = entryAt(elements, at);
  return noun && NOUN_ENDS.has(wordOf(scan, noun)) ? at + 1 : at;
}
const NOUN_ENDS = new Set('trường vị chí viện ty thể phương này sĩ nhân'.split(' '));

/** "| VINACO | là", "| Thaco | được", "| May 10 | được": a name that is no word of the language, or one with a number. */
function brandAt(scan: Scan, elements: readonly Element[], at: number): Opening | null {
  const { from } = elements[at];
  if (!scan.has(from, CAPITAL) || scan.has(from, NUMBER | PUNCTUATION)) return null;
  const word = scan.slice(from, from + 1);
  const numbered = elements[at + 1]?.kind === 'word' && /^\d{1,3}$/.test(scan.slice(from + 1, from + 2));
  const foreign = word.length > 2 && !isSyllable(word.toLowerCase());
  const letters = word.length > 1 && scan.has(from, ALL_CAPS) && !isSyllable(word.toLowerCase());
  if (!(foreign || letters || numbered) || scan.layers(from) !== 0) return null;
  const end = numbered ? at + 2 : at + 1;
  const last = elements[end - 1];
  return { items: [itemOf(from, last.to, 'org', null, null)], index: at, end };
}

/** Whether all from the opening to the verb tells of it. */
function leadsTo(scan: Scan, elements: readonly Element[], { end }: Opening, chain: Chain): boolean {
  // the chain may have passed over those beside who are not named
  const said = elements[end] === chain.verbs[0] ? chain.stop + 1 : predicateStart(scan, elements, end);
  if (said < 0 || said > chain.stop + 1) return false;
  const nominal = nominalStart(scan, elements, said, chain.stop);
  // "gửi danh sách | tập thể, cá nhân | đã được đề nghị": others than who sends it
  const first = chain.verbs[0];
  const kinds = nominal < 0 && elements[end] !== first && KINDS.has(scan.pairAt(first.from - 2));
  if (kinds || (chain.plural && nominal < 0)) return false;
  for (let i = said; i <= chain.stop; i++) {
    const element = elements[i];
    if (nominal >= 0 && i >= nominal) {
      if (element.kind === 'verb' || (element.kind === 'group' && !isBeside(scan, elements, i) && !isPart(element)))
        return false;
    } else if (!isTold(scan, elements, i, chain.stop)) return false;
  }
  return true;
}

/** "(TTB), | Giám đốc Công ty Bến Đá, |": past what is said beside a name, to what begins the predicate; -1 where nothing does. */
function predicateStart(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at;
  if (elements[i]?.kind === 'bracket') i++;
  if (isMark(elements[i], ',') && elements[i + 1]?.kind === 'office') {
    i += 2;
    if (isMark(elements[i], ',')) i++;
  }
  const element = elements[i];
  if (!element) return -1;
  if (element.kind === 'verb') return element.verb === 'give' || element.verb === 'propose' ? -1 : i;
  if (element.kind !== 'word' && element.kind !== 'filler') return -1;
  // "xã | về đích | nông thôn mới"
  const reaches = scan.pairAt(element.from) === 'về đích';
  return scan.has(element.from, CAPITAL) || (NO_PREDICATES.has(wordOf(scan, element)) && !reaches) ? -1 : i;
}
const NO_PREDICATES = new Set(
  'của tại ở do thuộc về và cùng với cho để mà khi nơi tổ phối trong trên theo gồm như hay hoặc từ đến bởi vì'.split(
    ' ',
  ),
);

/** "là | một trong số các tác giả được tặng", "là | người duy nhất trong ngành được phong": where the words begin that say what the subject is, right before the verb; -1 for none. */
function nominalStart(scan: Scan, elements: readonly Element[], from: number, stop: number): number {
  let within = false;
  let one = false;
  for (let i = stop; i >= from && stop - i < LONGEST_NOMINAL; i--) {
    if (isMark(elements[i], ',')) return -1;
    const word = wordOf(scan, elements[i]);
    // "là cán bộ của cơ quan | được tặng" tells of the office, "là người duy nhất của cơ quan | được tặng" of the one
    if (word === 'là') return i < stop && (one || !within) ? i + 1 : -1;
    within ||= WITHIN.has(word);
    one ||= ONES.has(scan.pairAt(elements[i].from));
  }
  return -1;
}
const WITHIN = new Set(['của', 'trong', 'tại', 'ở', 'thuộc']);
const ONES = new Set([
  'một trong',
  '1 trong',
  '01 trong',
  'đầu tiên',
  'duy nhất',
  'trẻ nhất',
  'thứ hai',
  'thứ ba',
  'tiêu biểu',
]);
const LONGEST_NOMINAL = 20;

/** "một trong | 28 tập thể |": those of whom the subject is one. */
const isPart = ({ items }: Extract<Element, { kind: 'group' }>): boolean => items.every(({ count }) => count !== null);

/** What tells of the subject: its qualities and deeds, those named for whom or where it did them; nobody else who acts, and no other who has something. */
function isTold(scan: Scan, elements: readonly Element[], at: number, stop: number): boolean {
  const element = elements[at];
  switch (element.kind) {
    case 'group':
      return at < stop && isBeside(scan, elements, at) && element.items.every(isNamed);
    case 'office':
      return at < stop && isBeside(scan, elements, at);
    case 'verb':
      // "đạt 19/19 | tiêu chí |"
      return TOLD.has(element.verb) || (element.verb === 'procedure' && scan.has(element.from - 1, NUMBER));
    case 'word':
    case 'filler':
      if (ACTS.has(scan.kind('act', element.from)) || HOLDS.has(scan.pairAt(element.from))) return false;
      if (MEETS.has(scan.word(element.from))) return false;
      return !(UNNAMED.has(wordOf(scan, element)) && stop - at < NEAR && !isParted(elements, at, stop));
    case 'award':
      return false;
    default:
      return !isMark(element, '%');
  }
}
const TOLD: ReadonlySet<Verb> = new Set(['fact', 'passive', 'receive']);
const KINDS = new Set(['tập thể', 'cá nhân', 'đơn vị', 'gia đình', 'cơ quan', 'tổ chức', 'doanh nghiệp']);
const ACTS = new Set(['speak', 'utter', 'direct', 'attend', 'chair', 'present']);
const MEETS = new Set(['họp', 'gặp', 'mời', 'gửi', 'chọn']);
const HOLDS = new Set(['tổ chức', 'phối hợp', 'công bố', 'ban hành', 'phát động', 'khen thưởng', 'tuyên dương']);
/** "nâng cao thu nhập của | các | lao động, được tặng": a comma parts them from the verb. */
const isParted = (elements: readonly Element[], at: number, stop: number): boolean =>
  elements.slice(at, stop + 1).some((element) => isMark(element, ','));
const NEAR = 8;

/** "của | Sở Y tế", "với | bà Nhàn", "tại | xã Bến Đá": named beside what is told. */
const isBeside = (scan: Scan, elements: readonly Element[], at: number): boolean =>
  BESIDE.has(wordOf(scan, entryAt(elements, at - 1)));
const BESIDE = new Set('của tại ở thuộc với cùng cho về trong trên từ đến theo do bởi tới vào là như'.split(' '));
