import type { Scan } from '../../../lexicon/scan.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, newElement } from './element.js';

/**
 * "khoa Lao | ngoài phổi | (Bệnh viện Phổi)", "khoa Cấp tính | nữ | (Bệnh viện Tâm thần)", "; Vụ Quản lý thuế | thu cá nhân, hộ và khoán, |
 * Bộ Tài chính;": common words between a department and the house that it is of belong to its name. The elements, each such department as
 * one.
 */
export function withDivisionRest(scan: Scan, elements: readonly Element[]): readonly Element[] {
  const result: Element[] = [];
  for (let i = 0; i < elements.length; i++) {
    const group = elements[i];
    const end = restEnd(scan, elements, i);
    const [item] = group.kind === 'group' ? group.items : [];
    if (end === i + 1 || !item) {
      result.push(group);
      continue;
    }
    const { to } = elements[end - 1];
    result.push(newElement('group', group.from, to, [{ ...item, to }]));
    i = end - 1;
  }
  return result;
}

/** Past the words up to the house; the next element where none follows. */
function restEnd(scan: Scan, elements: readonly Element[], at: number): number {
  const group = elements[at];
  const [item, ...others] = group.kind === 'group' ? group.items : [];
  if (!item || others.length > 0 || item.count !== null || item.full !== null) return at + 1;
  if (isMark(elements[at - 1], ';', ':') && DEPARTMENTS.has(scan.word(item.from))) {
    const end = listedEnd(scan, elements, at);
    if (end > at + 1) return end;
  }
  if (scan.kind('unit', item.from) !== 'division') return at + 1;
  let i = at + 1;
  while (i - at <= LONGEST && isOfName(scan, elements[i])) i++;
  const bracket = elements[i];
  const [whole, ...more] = bracket?.kind === 'bracket' ? bracket.inside : [];
  const house =
    whole?.kind === 'group' && more.length === 0 && whole.items.length === 1 && whole.items[0].kind === 'org';
  return house && HOUSES.has(scan.kind('unit', whole.from)) ? i : at + 1;
}
const LONGEST = 4;

/** In a list that semicolons part, over commas and "và" to ", Bộ Tài chính;": the index of the comma before the house. */
function listedEnd(scan: Scan, elements: readonly Element[], at: number): number {
  let i = at + 1;
  for (; i - at <= LONGEST_LISTED; i++) {
    const joint = isMark(elements[i], ',') || scan.word(elements[i]?.from ?? -1) === 'và';
    if (!(joint ? isOfName(scan, elements[i + 1]) : isOfName(scan, elements[i]))) break;
  }
  const house = elements[i + 1];
  const named = isMark(elements[i], ',') && house?.kind === 'group' && house.items.length === 1;
  return named && isMark(elements[i + 2], ';') ? i : at + 1;
}
const LONGEST_LISTED = 16;
const DEPARTMENTS = new Set(['vụ', 'cục', 'phòng', 'ban']);
const HOUSES = new Set(['hospital', 'school', 'company', 'centre', 'office']);

/** A word in small letters that leads to nothing. */
const isOfName = (scan: Scan, element: Element | undefined): boolean =>
  (element?.kind === 'word' || element?.kind === 'filler') &&
  !scan.has(element.from, CAPITAL | NUMBER) &&
  scan.size('verb', element.from) === 0 &&
  scan.size('act', element.from) === 0 &&
  !LEADS.has(scan.word(element.from));
const LEADS = new Set('là của tại cho và cùng có do về vì với thuộc đã được để từ sẽ đạt'.split(' '));
