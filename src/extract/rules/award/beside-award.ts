import type { Scan } from '../../../lexicon/scan.js';
import { isGivingUnit } from '../../../names/granter.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { type Element, isMark, wordOf } from './element.js';
import { endsGiverClause } from './giver.js';
import { namesIn } from './grouped.js';
import type { Item } from './item.js';

// What stands right beside an award: names in a bracket, many who are unnamed, the chair that a flag goes with.

type AwardElement = Extract<Element, { kind: 'award' }>;

/** "đăng ký: Cờ thi đua | (Sở Y tế, Sở Nội vụ); Bằng khen | (Sở Tài chính)": names alone, none of which may be who gives. */
export function bracketedNames(scan: Scan, elements: readonly Element[], index: number): readonly Item[] {
  const last = endsGiverClause(scan, elements, index + 1) ? index + 1 : index;
  const bracket = elements[last + 1];
  const after = elements[last + 2];
  if (bracket?.kind !== 'bracket' || !(after === undefined || isMark(after, ';', ',', '.'))) return [];
  // "Cờ thi đua | (cho Sở Y tế) | , …"
  const [to, ...rest] = bracket.inside;
  if (wordOf(scan, to) === 'cho') return namesIn(scan, rest);
  const named = pastCount(scan, bracket.inside);
  const names = namesIn(scan, named);
  // "(02 tập thể: UBND huyện Bến Đá và UBND huyện Tân Khê)": those who are counted give nothing
  const gives = (at: number): boolean => named === bracket.inside && isGivingUnit(scan, at);
  return names.some(({ kind, from, unknown }) => unknown || (kind === 'org' && gives(from))) ? [] : names;
}

/** "(02 tập thể: | Sở Y tế và Sở Nội vụ)", "(02 đơn vị gồm | Sở Y tế, Sở Nội vụ)": what a number announces in the bracket. */
function pastCount(scan: Scan, inside: readonly Element[]): readonly Element[] {
  const [counted, link, ...names] = inside;
  const announces = counted?.kind === 'group' && counted.items.length === 1 && counted.items[0].count !== null;
  return announces && (isMark(link, ':', '-', '–') || ANNOUNCES.has(wordOf(scan, link))) ? names : inside;
}
const ANNOUNCES = new Set(['gồm', 'là']);

/** "các trường | còn lại đề nghị tặng", "những đơn vị khác được": many and unnamed, in a clause of their own. */
export function hasOthers(scan: Scan, elements: readonly Element[], from: number, stop: number): boolean {
  if (countsUnknown(scan, elements, from, stop) || namesUnknown(scan, elements, from, stop)) return true;
  for (let i = from; i <= stop && i - from < 6; i++) {
    const word = scan.word(elements[i].from);
    if (isMark(elements[i], ',') && i > from) return false;
    if ((word === 'các' || word === 'những' || word === 'số') && RECEIVE.has(scan.kind('count', elements[i].from + 1)))
      return true;
    // "…, | nhiều đồng chí | được tặng" too
    const opens =
      i === from || (i === from + 1 && isMark(elements[from], ',')) || JOINED.has(wordOf(scan, elements[i - 1]));
    if (CROWDS.has(word) && opens && receivesBehind(scan, elements, i + 1, stop)) return true;
    // "…, | 14 lượt giáo viên | đạt danh hiệu": so many times, whoever they were
    if (word === 'lượt' && scan.has(elements[i].from - 1, NUMBER) && receivesBehind(scan, elements, i + 1, stop))
      return true;
    // "số còn lại nhận Giấy khen", "các đơn vị còn lại": those who were not named
    if (word === 'còn' && scan.word(elements[i].from + 1) === 'lại') return true;
  }
  return false;
}
const JOINED = new Set(['và', 'cùng']);
/** "nhiều", "hàng chục", "hàng trăm" */
const CROWDS = new Set(['nhiều', 'hàng']);
const RECEIVE = new Set(['org', 'person', 'household']);

/** "…, | Ban chuyên án | được tặng", "…; | cán bộ và nhân dân trong xã | được tặng": a name that no grammar knows, or people, opens the clause. */
function namesUnknown(scan: Scan, elements: readonly Element[], from: number, stop: number): boolean {
  const passive = elements.findIndex(
    (one, i) => i >= from && i < stop && one.kind === 'verb' && one.verb === 'passive',
  );
  if (passive < 0) return false;
  let first = passive;
  while (first > from && (elements[first - 1].kind === 'word' || elements[first - 1].kind === 'filler')) first--;
  if (passive - first < 2 || !isMark(entryAt(elements, first - 1), ',', ';')) return false;
  const { from: at } = elements[first];
  return PEOPLE.has(scan.pairAt(at)) || (scan.has(at, CAPITAL) && BODIES.has(scan.word(at)));
}
const PEOPLE = new Set(['cán bộ', 'nhân dân', 'bà con', 'hội viên', 'đoàn viên']);
const BODIES = new Set(['ban', 'tổ', 'nhóm', 'đội', 'đoàn', 'câu', 'cụm']);

/** "và nhiều | cán bộ, viên chức được | tặng", "nhiều | lượt cá nhân đạt": many whom nobody names; "nhiều năm liền được tặng", "nhiều lượt được tặng" say how often. */
function receivesBehind(scan: Scan, elements: readonly Element[], from: number, stop: number): boolean {
  const first = elements[from];
  const each = first && scan.word(first.from) === 'lượt' && RECEIVE.has(scan.kind('count', first.to));
  if (first === undefined || (TIMES.has(scan.word(first.from)) && !each)) return false;
  for (let i = from; i <= stop && i - from < 12; i++) {
    const element = elements[i];
    if (element.kind === 'verb') return i > from && (element.verb === 'passive' || element.verb === 'receive');
    if (element.kind !== 'word' && element.kind !== 'filler' && !isMark(element, ',')) return false;
  }
  return false;
}

/** "…; | 07 giám đốc doanh nghiệp | được tặng", "…; | nhiều gương sáng | được tặng": words that no grammar counts, and no others. */
function countsUnknown(scan: Scan, elements: readonly Element[], from: number, stop: number): boolean {
  const first = entryAt(elements, from);
  if (!isMark(entryAt(elements, from - 1), ';') || first === undefined) return false;
  // "…; 3 lần được tặng", "…; 5 năm liền đạt": how often
  if (TIMES.has(scan.word(first.from + 1))) return false;
  const many = first.kind === 'word' && (scan.has(first.from, NUMBER) || MANY.has(scan.word(first.from)));
  for (let i = from + 1; many && i <= stop && i - from < 10; i++) {
    const element = elements[i]!;
    // "…; | hàng nghìn lượt tập thể, cá nhân được | tặng": of two kinds
    if (isMark(element, ',') && RECEIVE.has(scan.kind('count', element.to))) continue;
    if (element.kind === 'verb') return element.verb === 'passive' || element.verb === 'receive';
    if (element.kind !== 'word' && element.kind !== 'filler' && element.kind !== 'office') return false;
  }
  return false;
}
const TOWARDS = new Set(['tới', 'đến']);
const TIMES = new Set(['lần', 'năm', 'lượt']);
const MANY = new Set(['nhiều', 'hàng', 'hơn', 'gần', 'trên']);

/**
 * "Sở Nội vụ sẽ trình UBND tỉnh tặng Bằng khen | cho đơn vị", "Hội tổ chức giải cờ, trao cờ | cho 11 đoàn": for somebody whom it does
 * not name, not for who proposes or gives.
 */
export function isForOthers(scan: Scan, elements: readonly Element[], index: number, { verbs, stop }: Chain): boolean {
  if (isForTheChosen(scan, elements, index)) return true;
  const [to, whom] = [elements[index + 1], elements[index + 2]];
  const gives = verbs.length > 0 && verbs.every(({ verb }) => verb === 'give' || verb === 'fact');
  if (gives && wordOf(scan, to) === 'cho' && whom?.kind === 'word' && scan.has(whom.from, NUMBER)) return true;
  // "UBND tỉnh tặng Bằng khen tới | toàn bộ 34 thành viên"
  if (gives && TOWARDS.has(wordOf(scan, to)) && scan.word(to.to) === 'toàn') return true;
  // "Sở Y tế cùng Tỉnh đoàn tặng Bằng khen cho | đội bóng đá"
  if (gives && wordOf(scan, to) === 'cho' && whom?.kind === 'word' && !REASONS.has(wordOf(scan, whom))) return true;
  if (isForMany(scan, elements, index) && !verbs.some(({ verb }) => verb === 'passive' || verb === 'receive'))
    return verbs.length > 0;
  const said = verbs.find(({ verb }) => verb !== 'future' && verb !== 'fact');
  if (said?.verb !== 'propose' || verbs.some(({ verb }) => verb === 'passive')) return false;
  // "suy tôn Sở Y tế, | đề nghị tặng Cờ thi đua cho đơn vị": for whom is named before.
  // "BĐBP tỉnh đang làm | thủ tục | đề nghị Nhà nước tặng Huân chương cho đơn vị"
  if (elements[stop]?.kind !== 'group' && !PAPERS.has(wordOf(scan, elements[stop]))) return false;
  let i = index + 1;
  while (elements[i]?.kind === 'year' || elements[i]?.kind === 'bracket') i++;
  return wordOf(scan, elements[i]) === 'cho' && !REASONS.has(wordOf(scan, elements[i + 1]));
}
/** "tặng Giấy khen | cho các tập thể, cá nhân |", "… | đối với những cá nhân |": whoever they are; not "cho các thành tích". */
function isForMany(scan: Scan, elements: readonly Element[], index: number): boolean {
  let i = index + 1;
  while (elements[i]?.kind === 'year' || elements[i]?.kind === 'bracket') i++;
  if (wordOf(scan, elements[i]) === 'đối' && wordOf(scan, elements[i + 1]) === 'với') i++;
  else if (wordOf(scan, elements[i]) !== 'cho') return false;
  const many = wordOf(scan, elements[i + 1]);
  return (many === 'các' || many === 'những') && RECEIVERS.has(wordOf(scan, elements[i + 2]));
}
const RECEIVERS = new Set([
  'tập',
  'cá',
  'đơn',
  'đồng',
  'hộ',
  'gia',
  'chi',
  'đảng',
  'cán',
  'địa',
  'doanh',
  'học',
  'giáo',
]);

/** "giới thiệu 05 đơn vị | để hội nghị bỏ phiếu kín chọn đơn vị đề nghị | UBND tỉnh tặng": for whom of them it will be is still to be chosen. */
function isForTheChosen(scan: Scan, elements: readonly Element[], index: number): boolean {
  const vote = elements.findLastIndex((one, i) => i < index && one.kind === 'verb' && one.verb === 'vote');
  const propose = elements[vote + 3];
  if (vote < 0 || wordOf(scan, elements[vote + 2]) !== 'vị' || propose?.kind !== 'verb') return false;
  if (propose.verb !== 'propose') return false;
  for (let i = vote - 1; i >= 0 && vote - i < PURPOSE; i--) {
    if (wordOf(scan, elements[i]) === 'để') return true;
    if (elements[i].kind === 'group' || isMark(elements[i], ';')) return false;
  }
  return false;
}
const PURPOSE = 8;

/** Last words of "thủ tục", "hồ sơ" */
const PAPERS = new Set(['tục', 'sơ']);
/** "đề nghị tặng Bằng khen cho | thành tích năm 2027" */
const REASONS = new Set(['thành', 'kết', 'những', 'các']);

/** "trao Cờ cho Sở Nội vụ | làm Khối trưởng năm 2028": a bare flag that goes with the chair. */
export function isHandedOn(scan: Scan, elements: readonly Element[], { from, to }: AwardElement, end: number): boolean {
  if (to !== from + 1 || scan.word(from) !== 'cờ') return false;
  for (let i = end; i < elements.length && i - end < 8; i++) {
    if (elements[i].kind === 'award' || isMark(elements[i], ';', '.')) return false;
    // "đề nghị tặng Cờ cho Sở Y tế và | bầu | Sở Nội vụ làm Khối trưởng": somebody else
    if (ELECTS.has(wordOf(scan, elements[i]))) return false;
    if (elements[i].kind === 'bloc' && scan.size('role', elements[i].from) > 0)
      return TAKES_CHAIR.has(scan.word(elements[i].from - 1)) || TAKES_CHAIR.has(scan.word(elements[i].from - 2));
  }
  return false;
}
const ELECTS = new Set(['bầu', 'cử', 'chọn']);
const TAKES_CHAIR = new Set(['làm', 'nhận', 'nhiệm', 'giữ', 'vụ']);
