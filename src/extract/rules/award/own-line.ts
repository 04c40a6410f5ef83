import type { Scan } from '../../../lexicon/scan.js';
import { NUMBER } from '../../../text/tokens.js';
import { type Element, isMark, wordOf } from './element.js';

/**
 * "- Năm học 2026-2027: | được Bộ Y tế tặng | Bằng khen", "Năm 2022 đến năm 2025: | đạt danh hiệu | …": the line of a record says of the award at
 * the index that the one of the record had it, as nothing stands before it but its years, its label and who gave it; "5/5 tổ đạt …" tells of
 * others, and so does "xét tặng Bằng khen | cho các tập thể".
 */
export function isOwnLine(scan: Scan, elements: readonly Element[], award: number): boolean {
  const parted = elements.findLastIndex((one, i) => i < award && isMark(one, ';'));
  const colon = elements.findIndex((one, i) => i < award && isMark(one, ':'));
  for (let i = Math.max(parted, colon) + 1; i < award; i++) {
    const element = elements[i];
    if (element.kind === 'group' && elements[i + 1]?.kind !== 'verb') return false;
    if (element.kind !== 'word') continue;
    const numbers = i < 2 || scan.word(element.to) === 'năm' || COUNTED.has(scan.word(element.from - 1));
    if (scan.has(element.from, NUMBER) ? !numbers : !BESIDE.has(wordOf(scan, element))) return false;
  }
  return !givesToOthers(scan, elements, award);
}
const BESIDE = new Set(
  'từ đến và các năm học kỳ giai đoạn danh hiệu là vào ngày tháng vinh dự lần thứ liền liên tục tiếp trong theo của số quyết định qđ hình thức'.split(
    ' ',
  ),
);
/** "lần | 2", "lần thứ | 2", "số | 12" */
const COUNTED = new Set(['lần', 'thứ', 'số']);

/** "Bằng khen | cho các tập thể |": up to the next semicolon; not "Bằng khen cho thành tích". */
function givesToOthers(scan: Scan, elements: readonly Element[], award: number): boolean {
  for (let i = award; i < elements.length && !isMark(elements[i], ';'); i++)
    if (wordOf(scan, elements[i]) === 'cho' && scan.word(elements[i].to) !== 'thành') return true;
  return false;
}
