import type { Scan } from '../../../lexicon/scan.js';
import { plainWords } from '../../../names/plain-words.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, type Verb, wordOf } from './element.js';
import { type Item, itemOf } from './item.js';
import type { Mentioned } from './mentioned.js';
import { isPlace, type Subject } from './subject.js';

/** "| Sở Y tế |: đạt 99 điểm; đề nghị tặng Cờ thi đua": who opens the line, of whom all of it tells; nobody else is named before the verb. */
function openedBy(scan: Scan, elements: readonly Element[], { stop }: Chain): readonly Item[] | null {
  const [group, colon] = elements;
  if (group?.kind !== 'group' || !isMark(colon, ':') || !group.items.every(isNamed)) return null;
  if (!scan.has(group.from, LINE_START) || stop < 2 || !isMark(entryAt(elements, stop), ';', ',')) return null;
  return elements.slice(2, stop).every((one) => tellsOnly(scan, one)) ? group.items : null;
}

/** "đạt 99 điểm", "(7/7 phiếu)": no name, no award, and no verb but of what it reached. */
const tellsOnly = (scan: Scan, { kind, from }: Element): boolean =>
  kind === 'word' ||
  kind === 'filler' ||
  kind === 'mark' ||
  kind === 'bracket' ||
  (kind === 'verb' && scan.word(from) === 'đạt');

/** Named, or so many: "; | 2 cá nhân |: đề nghị …". */
const isKnown = (item: Item): boolean => isNamed(item) || (item.count !== null && !item.unknown);

/** "đề nghị", "được", "nhận" */
const OPENING: ReadonlySet<Verb> = new Set(['propose', 'passive', 'receive']);

/**
 * "kết quả: | Sở Y tế: đề nghị UBND tỉnh tặng Cờ; Sở Nội vụ (6/7 phiếu): đề nghị … tặng Bằng khen": who stands alone
 * between two marks, the second a colon before the proposal. Null where the colon follows other words, as in "ý kiến của Sở Y tế: đề nghị …".
 */
export function colonSubject(
  scan: Scan,
  elements: readonly Element[],
  chain: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [first] = chain.verbs;
  const whole = first?.verb === 'propose' ? openedBy(scan, elements, chain) : null;
  if (whole) return { items: whole.map((item) => mentioned.person(item)), index: 0, verbs: [] };
  if (!first || !OPENING.has(first.verb) || !isMark(entryAt(elements, chain.stop), ':')) return null;
  const index = entryAt(elements, chain.stop - 1)?.kind === 'bracket' ? chain.stop - 2 : chain.stop - 1;
  const unheard = unheardLabel(scan, elements, index, first.verb);
  if (unheard) return unheard;
  const group = entryAt(elements, index);
  const opens = index === 0 || isMark(entryAt(elements, index - 1), ';', ':', '-', '+');
  if (group?.kind !== 'group' || !opens || !group.items.every(isKnown) || isPlace(scan, elements, index)) return null;
  return { items: group.items.map((item) => mentioned.person(item)), index, verbs: [] };
}

/**
 * "2. | Vườn chim Bến Đá |: đề nghị tặng Bằng khen": the label of a numbered line is a name of no shape that a grammar knows, with
 * capitals at both ends.
 */
function unheardLabel(scan: Scan, elements: readonly Element[], index: number, verb: Verb): Subject | null {
  let first = index;
  while (entryAt(elements, first - 1)?.kind === 'word' && index - first < LONGEST_LABEL) first--;
  const numbered = first === 2 && isMark(elements[1], '.', ')') && scan.has(elements[0].from, NUMBER);
  if (verb !== 'propose' || !numbered || !isUnheard(elements[index]) || first === index) return null;
  const [{ from }, { to }] = [elements[first], elements[index]];
  if (TOPICS.has(scan.word(from))) return null;
  for (let i = from; i < to; i++)
    if (scan.size('verb', i) > 0 || scan.size('bloc', i) > 0 || scan.kind('count', i) !== '') return null;
  const capitals = scan.has(from, CAPITAL) && scan.has(to - 1, CAPITAL);
  return capitals ? { items: [itemOf(from, to, 'org', null, null)], index, verbs: [] } : null;
}
const LONGEST_LABEL = 7;
/** "4. | Công tác Đảng |: đề nghị tặng Giấy khen": of what the line speaks. */
const TOPICS = new Set('về công lĩnh phong chuyên thành danh hình nội đối mức kết ý'.split(' '));
const isUnheard = (element: Element | undefined): boolean =>
  element?.kind === 'word' || (element?.kind === 'group' && element.items.every(({ unknown }) => unknown));

/**
 * "| Chị Hà Nhàn |: năm 2003 được tặng Bằng khen; năm 2005 được Bộ Y tế tặng Giấy khen", "Thành tích của | chị Hà Nhàn |: 5 năm liền đạt …": whose
 * record a sentence tells, part by part; nobody is named in the part before the verb.
 */
export function recordSubject(
  scan: Scan,
  elements: readonly Element[],
  { verbs, stop }: Chain,
  mentioned: Mentioned,
): Subject | null {
  const [first] = verbs;
  if (!first || !HAD.has(first.verb) || verbs.some(({ verb }) => verb === 'propose')) return null;
  const colon = elements.findIndex((element) => isMark(element, ':'));
  if (colon < 1 || colon > stop) return null;
  const whose =
    ownerOfRecord(scan, elements, colon, mentioned) ??
    toldOf(scan, elements, colon) ??
    milestonesOf(scan, elements, colon, mentioned);
  if (whose === null) return null;
  let begins = stop;
  while (begins > colon && !isMark(elements[begins], ';')) begins--;
  // The year may stand among the verbs of the chain.
  const part = elements.slice(begins + 1, elements.indexOf(first, begins));
  return part.every((one) => WHEN.has(one.kind) && (one.kind !== 'word' || tellsWhen(scan, one))) &&
    part.some((one) => saysWhen(scan, one))
    ? { items: [whose], index: colon - 1, verbs: [] }
    : null;
}

/** "| Chị Hà Nhàn |:", "Thành tích của | chị Hà Nhàn |:", "Thành tích của | chị | được nhiều nơi biết tới:" */
export function ownerOfRecord(
  scan: Scan,
  elements: readonly Element[],
  colon: number,
  mentioned: Mentioned,
): Item | null {
  const group = elements[colon - 1];
  if (group.kind === 'group') {
    const one = group.items.length === 1 && isNamed(group.items[0]);
    return one && (colon === 1 || isRecordOf(scan, elements, colon - 1)) ? group.items[0] : null;
  }
  for (let i = 1; i < colon; i++)
    if (wordOf(scan, elements[i - 1]) === 'của' && isRecordOf(scan, elements, i)) {
      const owner = elements[i];
      const named = owner.kind === 'group' && owner.items.length === 1 && isNamed(owner.items[0]);
      return named ? owner.items[0] : ownerMeant(elements, i, colon, mentioned);
    }
  return null;
}
/** "của | chị | được nhiều nơi biết", "của | tập thể sư phạm nhà trường | ghi:": who is meant by the first words behind "của" that stand for somebody. */
function ownerMeant(elements: readonly Element[], from: number, colon: number, mentioned: Mentioned): Item | null {
  const whose = mentioned.pronoun(elements[from].from);
  if (whose) return whose;
  for (let i = from; i < colon && i - from < LONGEST_OWNER; i++) {
    const element = elements[i];
    if (element.kind === 'group')
      return element.items.length === 1 && isNamed(element.items[0]) ? element.items[0] : null;
    const unit = element.kind === 'word' || element.kind === 'filler' ? mentioned.unit(element.from) : null;
    if (unit) return unit;
  }
  return null;
}
/** "tập thể cán bộ, viên chức bệnh viện" */
const LONGEST_OWNER = 9;

/**
 * "Từ đó, | Trường Tiểu học Bến Đá | có nhiều khởi sắc: năm 2027 được công nhận …": the unit of which the words before the colon tell;
 * null where it says something there ("Trường Tiểu học Bến Đá cho biết: …"), and where others stand beside it.
 */
function toldOf(scan: Scan, elements: readonly Element[], colon: number): Item | null {
  const at = elements.findIndex(({ kind }) => kind === 'group');
  const group = entryAt(elements, at);
  if (group?.kind !== 'group' || at >= colon - 1 || colon - at > LONGEST_TALE || group.items.length > 1) return null;
  const [unit] = group.items;
  if (unit.kind !== 'org' || !isNamed(unit) || unit.unknown || (at > 0 && !isMark(elements[at - 1], ','))) return null;
  const told = elements.slice(at + 1, colon);
  const plain = told.every(({ kind, from }) => (kind === 'word' || kind === 'filler') && scan.size('act', from) === 0);
  return plain && elements.slice(0, at).every(({ kind }) => LEADS_IN.has(kind)) ? unit : null;
}
const LONGEST_TALE = 9;
const LEADS_IN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'mark', 'year', 'date']);

/**
 * "Diễn văn do ông Tô Hải, Giám đốc | Xí nghiệp | đọc điểm lại những mốc son: năm 1973 được tặng …": the house of the one who tells its
 * milestones, as the text names it in full; null where anybody else stands before the colon.
 */
function milestonesOf(scan: Scan, elements: readonly Element[], colon: number, mentioned: Mentioned): Item | null {
  const end = elements[colon].from;
  if (!MILESTONES.test(plainWords(scan, end - 2, end))) return null;
  const groups = elements.slice(0, colon).filter(({ kind }) => kind === 'group' || kind === 'office');
  const [teller] = groups;
  if (groups.length !== 1 || teller.kind !== 'group' || teller.items.some(({ kind }) => kind !== 'person')) return null;
  for (let i = teller.from; i < teller.to; i++)
    if (scan.size('unit', i) > 0 && scan.has(i, CAPITAL)) return mentioned.unit(i);
  return null;
}
const MILESTONES = /^(?:mốc son|dấu mốc|cột mốc|dấu son|chặng đường|truyền thống)$/u;

const HAD: ReadonlySet<Verb> = new Set(['passive', 'receive', 'fact']);
const WHEN: ReadonlySet<Element['kind']> = new Set(['word', 'filler', 'year', 'bracket']);
/** "5", "năm", "liền"; not "chồng chị", who is another. */
function tellsWhen(scan: Scan, { from, to }: Element): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, NUMBER | PUNCTUATION) && !TIMES.has(scan.word(i))) return false;
  return true;
}
const TIMES = new Set(
  'năm học liền liên tục tiếp từ đến tới trong các nhiều và cũng đều đã còn ngày tháng quý cuối đầu gần đây giai đoạn lần riêng ngoài ra nay chị anh ông bà em'.split(
    ' ',
  ),
);
/** "năm 2003", "5 | năm | liền" */
const saysWhen = (scan: Scan, { kind, from }: Element): boolean => kind === 'year' || scan.word(from) === 'năm';

/** "Thành tích của | chị Hà Nhàn", "Một số thành tích nổi bật của | …", "Nhìn vào “gia tài” của | chị": no more than that stands before. */
function isRecordOf(scan: Scan, elements: readonly Element[], group: number): boolean {
  const before = elements.slice(0, group);
  const at = before.findIndex(({ from }) => RECORDS.has(scan.pairAt(from)));
  const plain = before.every((one) => one.kind === 'word' || one.kind === 'filler' || isMark(one, '“', '”', '"', ','));
  // "Trong phòng truyền thống, | bảng vàng | thành tích của …"
  const opens = at >= 0 && (at <= 3 || isMark(before[at - 1], ','));
  return opens && group - at <= 7 && plain && wordOf(scan, before.at(-1)) === 'của';
}
const RECORDS = new Set(['thành tích', 'gia tài', 'bảng vàng', 'tài sản', 'phần thưởng']);
