import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './mentioned.js';
import type { Subject } from './subject.js';

/**
 * "Đồng chí Tô Văn Hải, sinh ngày 13-8-1947; quê quán: xã Bến Đá; nguyên Bí thư Huyện ủy; | Huân chương Độc lập hạng Nhất": what is told of a life
 * ends with what one had, and no verb says so. Also in a sentence of awards alone that goes on about somebody: "Ông là hội viên sáng lập. | Huy
 * hiệu 50 năm tuổi Đảng; …", "Danh hiệu khác: | Huân chương Sao vàng".
 */
export function lifeInLine(
  scan: Scan,
  elements: readonly Element[],
  award: number,
  { verbs }: Chain,
  mentioned: Mentioned,
): Subject | null {
  if (verbs.length > 0) return null;
  const joint = entryAt(elements, award - 1);
  if (isMark(joint, ';', ',') || wordOf(scan, joint) === 'và') {
    const index = pastNotice(scan, elements);
    const one = elements[index];
    const told = isMark(joint, ';') ? opensLife(scan, elements, index) : false;
    return one?.kind === 'group' && (told || endsLife(scan, elements, index))
      ? { items: one.items, index, verbs: ['receive'] }
      : null;
  }
  if (award > 0 && !isLabelOfOthers(scan, elements, award)) return null;
  if (scan.has(elements[0].from, LINE_START) || !elements.slice(award).every(isOfRow(scan))) return null;
  const one = mentioned.goesOnAbout();
  return one?.kind === 'person' ? { items: [one], index: 0, verbs: ['receive'] } : null;
}

/** "Huyện ủy vô cùng thương tiếc báo tin: |": index of who is named behind it, or 0. */
function pastNotice(scan: Scan, elements: readonly Element[]): number {
  const colon = elements.findIndex((element) => isMark(element, ':'));
  return colon > 0 && scan.pairAt(elements[colon].from - 2) === 'báo tin' ? colon + 1 : 0;
}

/** One who is named, and then a mark. */
function isOneNamed(elements: readonly Element[], at: number): boolean {
  const [one, mark] = elements.slice(at, at + 2);
  const person = one?.kind === 'group' && one.items.length === 1 && one.items[0].kind === 'person';
  return person && isNamed(one.items[0]) && mark !== undefined;
}

/** "Đồng chí Tô Văn Hải | , sinh ngày 13-8-1947 |": one who is named opens the sentence, and when or where he was born follows. */
function opensLife(scan: Scan, elements: readonly Element[], at: number): boolean {
  const [comma, born] = elements.slice(at + 1, at + 3);
  const told = isMark(comma, ',', ';') ? born : comma;
  return isOneNamed(elements, at) && told !== undefined && LIFE.has(scan.slice(told.from, told.from + 1).toLowerCase());
}
/** "Đồng chí Tô Văn Hải, Huân chương Độc lập hạng Nhất, đã | từ trần |": the same of whose death the sentence tells, and nobody else is named. */
function endsLife(scan: Scan, elements: readonly Element[], at: number): boolean {
  if (!isOneNamed(elements, at) || !isMark(elements[at + 1], ',', ';')) return false;
  const others = elements
    .slice(at + 1)
    .some((one) => one.kind === 'group' && one.items.some(({ kind }) => kind === 'person'));
  return !others && elements.some(({ from }) => DIED.has(scan.pairAt(from)));
}
const DIED = new Set(['từ trần', 'qua đời', 'tạ thế']);
const LIFE = new Set(['sinh', 'sn', 'quê']);

/** "Danh hiệu khác | : | Huân chương", "Khen thưởng | : |" opens the sentence. */
const isLabelOfOthers = (scan: Scan, elements: readonly Element[], award: number): boolean =>
  award <= LONGEST_LABEL && isMark(elements[award - 1], ':') && LABELS.has(scan.pairAt(elements[0].from));
const LABELS = new Set(['danh hiệu', 'khen thưởng', 'phần thưởng']);
/** "danh", "hiệu", "khác", ":" */
const LONGEST_LABEL = 4;

const isOfRow =
  (scan: Scan) =>
  (element: Element): boolean =>
    element.kind === 'award' ||
    element.kind === 'year' ||
    element.kind === 'bracket' ||
    element.kind === 'mark' ||
    JOINS.has(wordOf(scan, element));
const JOINS = new Set(['và', 'cùng', 'năm']);
