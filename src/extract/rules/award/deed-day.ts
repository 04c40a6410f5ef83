import type { Scan } from '../../../lexicon/scan.js';
import { parseDate } from '../../../names/date.js';
import type { Resolved } from '../../calendar.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import type { Frame } from './frame.js';

/**
 * "cho Thượng úy Tô Hải, | người dũng cảm bắt cướp trong đêm 30-9-2027", "cho anh Tô Hải | vì đã cứu người ngày 30-9-2027": the year of the
 * day on which somebody did what he is given it for; null where the day is of a paper or a feast ("theo Tờ trình ngày 30-9-2027").
 */
export function yearOfDeed(scan: Scan, elements: readonly Element[], frame: Frame): Resolved<number> | null {
  if (!frame.items.every((item) => item.kind === 'person' && isNamed(item))) return null;
  const to = Math.min(frame.clause.to, elements.length);
  let told = false;
  for (let i = frame.index + 1; i < to; i++) {
    const element = elements[i];
    const word = wordOf(scan, element);
    if (element.kind === 'award' || element.kind === 'bloc' || OF_OTHERS.has(word)) return null;
    told ||= word === 'vì' || (word === 'người' && isMark(elements[i - 1], ','));
    // "từ ngày 01/6 | đến ngày 30/9/2027": the last of the two
    if (!told || element.kind !== 'date' || wordOf(scan, elements[i - 1]) === 'từ') continue;
    const year = parseDate(scan, element.from, element.to)?.year ?? null;
    return year === null ? null : { value: year, basis: 'stated', span: scan.span(element.from, element.to) };
  }
  return null;
}
/** Also of anniversaries: "chào mừng ngày 30/4/1975", "ngày thành lập". */
const OF_OTHERS = new Set(['theo', 'tại', 'quyết', 'trình', 'văn', 'mừng', 'niệm', 'lập', 'truyền', 'sinh']);
