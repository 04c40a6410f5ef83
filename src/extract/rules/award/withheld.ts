import type { Scan } from '../../../lexicon/scan.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { type Denial, denialBefore, denialBehind, fellShort, isBody, isResult } from './denial.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';
import type { Governor } from './governor.js';
import type { Item } from './item.js';
import { blocOf, rowOf } from './row.js';
import { RULES } from './rules.js';
import { yearOf } from './year.js';

/**
 * Awards that a sentence refuses or takes back, one row for each who is named; of what is only counted, or where it is
 * not clear whom the words are about, none.
 */
export function withheldRows(
  passage: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  frame: Frame,
): AwardRow[] {
  if (frame.outcome !== 'refused' && frame.outcome !== 'revoked') return [];
  const { scan } = passage;
  const before = denialBefore(scan, elements, frame.index) ?? denialOverColon(scan, elements, frame.index);
  const denial = before ?? denialBehind(scan, elements, frame.index + 1, elements.length);
  if (!denial) return [];
  const items = namedIn(scan, elements, frame, denial, before !== null);
  const { award, granter } = frame;
  const bloc = blocOf(passage, sentence, award.from);
  const year = yearOf(passage, sentence, elements, frame, bloc);
  const said = { award, status: denial.stage, trigger: denial, granter, bloc, year, sentence };
  return items
    .filter((item) => item.count === null && (isWithin(item, sentence) || pointsTo(elements, item)))
    .map((item) => rowOf(RULES[denial.stage], item, said));
}

const isWithin = (item: Item, sentence: Parsed): boolean => item.from >= sentence.from && item.to <= sentence.to;

/** "thu hồi Bằng khen đã tặng | hai đơn vị này": they are named before, and meant by words of the sentence. */
const pointsTo = (elements: readonly Element[], item: Item): boolean =>
  elements.some((element) => element.kind === 'group' && element.items.includes(item));

/** Who a line of a list names and refuses, under the award that heads it: "- Sở Y tế: 01/05 phiếu (không đề nghị)". */
export function withheldLine(
  { scan }: Passage,
  sentence: Parsed,
  elements: readonly Element[],
  { frame, bloc, year }: Governor,
): AwardRow[] {
  const denial = denialBehind(scan, elements, 0, elements.length);
  const group = elements.find((element) => element.kind === 'group');
  if (!denial || group?.kind !== 'group') return [];
  // "- Không được Hội đồng thông qua: | Sở Y tế và Thuế tỉnh |": all behind the colon
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const behind = denial.to <= (elements[colon]?.from ?? 0);
  const groups = behind ? elements.slice(colon).flatMap((e) => (e.kind === 'group' ? [e] : [])) : [group];
  const items = groups.flatMap((one) => one.items);
  if ((!behind && items.length !== 1) || items.some(({ count }) => count !== null)) return [];
  const { award, granter } = frame;
  const said = { award, status: denial.stage, trigger: denial, granter, bloc, year, sentence };
  return items.map((item) => rowOf(RULES[denial.stage], item, said));
}

/**
 * "Hội đồng không thông qua 02 hồ sơ: | Sở Y tế (Cờ thi đua), | Sở Nội vụ (Bằng khen)", "Thu hồi khen thưởng của 02 trường hợp, gồm: |
 * Sở Y tế (Bằng khen); | …": all behind the colon, up to another verb.
 */
function denialOverColon(scan: Scan, elements: readonly Element[], index: number): Denial | null {
  let colon = index - 1;
  while (colon > 0 && index - colon < LONGEST_LIST && !opensList(elements, colon) && elements[colon].kind !== 'verb')
    colon--;
  if (!isMark(entryAt(elements, colon), ':')) return null;
  let end = colon;
  while (LEADS.has(wordOf(scan, entryAt(elements, end - 1))) || isMark(entryAt(elements, end - 1), ',')) end--;
  return denialBefore(scan, elements, end);
}
const LONGEST_LIST = 80;
/** The colon of a list; not that of one of its parts, "; Sở Y tế|: Bằng khen". */
const opensList = (elements: readonly Element[], at: number): boolean =>
  isMark(elements[at], ':') &&
  !(entryAt(elements, at - 1)?.kind === 'group' && isMark(entryAt(elements, at - 2), ':', ';'));
/** ", (bao) gồm:", ", cụ thể như sau:" */
const LEADS = new Set(['gồm', 'bao', 'là', 'có', 'cụ', 'thể', 'như', 'sau', 'đây']);

function namedIn(
  scan: Scan,
  elements: readonly Element[],
  frame: Frame,
  denial: Denial,
  before: boolean,
): readonly Item[] {
  const owners = before && denial.stage === 'revoked' ? ownersBefore(scan, elements, frame) : [];
  if (owners.length > 0) return owners;
  if (frame.side === 'right' || (before && frame.items.length > 0 && denial.to <= frame.items[0].from))
    return frame.items;
  if (frame.side === 'none' && before)
    return denial.stage === 'revoked' ? ownerOf(scan, elements, frame) : caseOf(scan, elements, denial);
  if (frame.side === 'none') return fileOf(scan, elements, frame);
  if (frame.side !== 'left' || frame.items.length === 0) return [];
  return isAbout(scan, frame, denial) ? frame.items : [];
}

/**
 * "Thu hồi của | Sở Y tế | Huân chương …", "1. | Sở Y tế |: thu hồi Bằng khen": who had it, between what takes it back and the award, or
 * as the line opens.
 */
function ownersBefore(scan: Scan, elements: readonly Element[], { index }: Frame): readonly Item[] {
  const [who, colon, takes] = [elements[index - 3], elements[index - 2], elements[index - 1]];
  const labels = who?.kind === 'group' && isMark(colon, ':') && takes?.kind === 'verb' && takes.verb === 'revoke';
  if (labels && index <= MARKED) return who.items;
  const [verb, of, group] = [elements[index - 3], elements[index - 2], elements[index - 1]];
  return verb?.kind === 'verb' && verb.verb === 'revoke' && wordOf(scan, of) === 'của' && group?.kind === 'group'
    ? group.items
    : [];
}

/** "1 | . | Sở Y tế | : | thu hồi" */
const MARKED = 5;

/** "thu hồi Huân chương … (năm 2027) của | ông Tô Hải": who had it. */
export function ownerOf(scan: Scan, elements: readonly Element[], { index }: Frame): readonly Item[] {
  let at = index + 1;
  while (elements[at]?.kind === 'year' || elements[at]?.kind === 'bracket') at++;
  const group = elements[at + 1];
  if (wordOf(scan, elements[at]) === 'của' && group?.kind === 'group') return group.items.slice(0, 1);
  return hadBefore(scan, elements, index);
}

/** "thu hồi Cờ thi đua về thành tích năm 2027 mà | Sở Y tế và Thuế tỉnh | đã được tặng": who had it. */
function hadBefore(scan: Scan, elements: readonly Element[], index: number): readonly Item[] {
  for (let i = index + 1; i < elements.length && i - index < 12; i++) {
    const { kind } = elements[i];
    if (kind === 'award' || kind === 'mark' || kind === 'verb') return [];
    if (wordOf(scan, elements[i]) !== 'mà') continue;
    const group = elements[i + 1];
    const done = elements[i + 2];
    const verb = done?.kind === 'verb' && done.verb === 'fact' ? elements[i + 3] : done;
    const had = verb?.kind === 'verb' && (verb.verb === 'passive' || verb.verb === 'receive');
    return had && group?.kind === 'group' ? group.items : [];
  }
  return [];
}

/** "hồ sơ của | Sở Y tế | đề nghị tặng Bằng khen không được thông qua": whose file it is. */
function fileOf(scan: Scan, elements: readonly Element[], { index, clause }: Frame): readonly Item[] {
  for (let i = index - 1; i >= clause.from; i--) {
    const element = elements[i];
    if (element.kind === 'award' || element.kind === 'mark') return [];
    if (element.kind !== 'group' || wordOf(scan, elements[i - 1]) !== 'của') continue;
    return wordOf(scan, elements[i - 2]) === 'sơ' ? element.items : [];
  }
  return [];
}

/** "3. | Sở Y tế: | Hội đồng không nhất trí đề nghị … tặng Bằng khen": whose case it is, before the colon of a line. */
function caseOf(scan: Scan, elements: readonly Element[], { from }: Denial): readonly Item[] {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  const group = elements[colon - 1];
  if (colon > 4 || group?.kind !== 'group' || elements[colon].to > from || !isBody(scan, from)) return [];
  return group.items.length === 1 ? group.items : [];
}

/**
 * Whether those before the verb are refused, not refusing: "Sở Y tế không được xét", "Trường hợp ông Hải …, Hội đồng
 * không thông qua", "Sở Y tế … nên Khối không đề nghị"; "Sở Y tế không trình" says nothing of the department's own.
 */
function isAbout(scan: Scan, { items, award }: Frame, denial: Denial): boolean {
  const { from } = items[0];
  const { to } = items[items.length - 1];
  if (to > award.from) return false;
  for (let i = from - 1; i >= from - 3; i--) if (CASES.has(scan.word(i))) return true;
  if (denial.from >= to && isBody(scan, denial.from)) return true;
  if (fellShort(scan, denial) && (denial.from === to || isResult(scan, denial.from, denial.to))) return true;
  for (let i = to; i < award.from; i++)
    if (scan.word(i) === 'bị' || (scan.word(i) === 'được' && scan.kind('verb', i + 1) !== 'passive')) return true;
  return false;
}
/** "trường hợp", "riêng", "đối với" */
const CASES = new Set(['hợp', 'riêng', 'với']);
