import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START } from '../../../text/tokens.js';
import type { Chain } from './chain.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Mentioned } from './recipients.js';
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
  if (isMark(elements[award - 1], ';') && opensLife(scan, elements)) {
    const [one] = elements;
    return one.kind === 'group' ? { items: one.items, index: 0, verbs: ['receive'] } : null;
  }
  if (award > 0 && !isLabelOfOthers(scan, elements, award)) return null;
  if (scan.has(elements[0].from, LINE_START) || !elements.slice(award).every(isOfRow(scan))) return null;
  const one = mentioned.goesOnAbout();
  return one?.kind === 'person' ? { items: [one], index: 0, verbs: ['receive'] } : null;
}

/** "Đồng chí Tô Văn Hải | , sinh ngày 13-8-1947 |": one who is named opens the sentence, and when or where he was born follows. */
function opensLife(scan: Scan, elements: readonly Element[]): boolean {
  const [one, comma, born] = elements;
  const person =
    one?.kind === 'group' && one.items.length === 1 && one.items[0].kind === 'person' && isNamed(one.items[0]);
  const told = isMark(comma, ',') ? born : comma;
  return person && told !== undefined && LIFE.has(scan.slice(told.from, told.from + 1).toLowerCase());
}
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
