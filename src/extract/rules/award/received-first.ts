import type { Scan } from '../../../lexicon/scan.js';
import { OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { isNamed } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';
import { SHEETS } from './sheet.js';
import type { Subject } from './subject.js';

/**
 * "Nhận Bằng khen của Thủ tướng Chính phủ, | ông Tô Hải | xúc động", "Cầm trên tay tấm Huân chương, | bà Nhàn | nói": a sentence that opens with
 * what was received, the award at the index, and behind the comma who received it; not who has an office ("…, | ông Tô Hải, Giám đốc Sở Y tế |
 * phát biểu") or stands for others ("…, | ông Hải | thay mặt đơn vị hứa"), nor what somebody else does ("…, | bà Nhàn | được tặng …").
 */
export function receivedFirst(scan: Scan, elements: readonly Element[], award: number): Subject | null {
  if (!isPassiveOpening(elements, award) && !opensReceiving(scan, elements, award)) return null;
  // "Nhận Bằng khen | năm 2027 | , ông Tô Hải xúc động"
  const comma = elements[award + 1]?.kind === 'year' ? award + 2 : award + 1;
  const index = comma + 1;
  const group = elements[index];
  if (!isMark(elements[comma], ',') || group?.kind !== 'group' || group.items.length !== 1) return null;
  const [one] = group.items;
  if (!isNamed(one) || (one.kind === 'person' && one.to < group.to && !isAside(scan, one.to))) return null;
  const next = elements[index + 1];
  if (next === undefined || next.kind === 'mark' || next.kind === 'verb') return null;
  return isForOthers(scan, next) ? null : { items: group.items, index, verbs: [] };
}

/** "Nhận | Bằng khen", "Cầm trên tay | tấm | Huân chương", "Xúc động | đón nhận | Huy hiệu 70 năm tuổi Đảng": a verb of receiving and no more before it. */
function opensReceiving(scan: Scan, elements: readonly Element[], award: number): boolean {
  const start = FEELS.has(scan.pairAt(elements[0].from)) ? 2 : 0;
  for (let i = start; i < award; i++) {
    const element = elements[i];
    const receives =
      element.kind === 'verb' && (element.verb === 'receive' || (i > start && element.verb === 'passive'));
    if (!receives && (i === start || !BETWEEN.has(wordOf(scan, element)))) return false;
  }
  return award > start;
}
const FEELS = new Set(['xúc động', 'vui mừng', 'hạnh phúc', 'tự hào', 'vinh dự', 'phấn khởi']);
const BETWEEN = new Set([...SHEETS, 'danh', 'hiệu']);

/** "Được | Thủ tướng Chính phủ | tặng | Bằng khen, …" */
function isPassiveOpening(elements: readonly Element[], award: number): boolean {
  const [passive, giver, verb] = elements;
  const gives = award === 3 && verb.kind === 'verb' && verb.verb === 'give';
  const by = giver?.kind === 'office' || (giver?.kind === 'group' && giver.items.length === 1);
  return gives && by && passive.kind === 'verb' && passive.verb === 'passive';
}

/** "em Giàng A Tủa | (học sinh lớp 8)", "anh Tô Hải | (28 tuổi)": no office. */
const isAside = (scan: Scan, at: number): boolean =>
  scan.mark(at) === OPEN && (scan.has(at + 1, NUMBER) || ASIDES.has(scan.pairAt(at + 1)));
const ASIDES = new Set(['học sinh', 'sinh viên', 'sinh năm', 'lớp', 'trú tại', 'nông dân', 'công nhân']);
/** Behind who is named: what is received is another's, or goes to another. */
export const isForOthers = (scan: Scan, next: Element): boolean => FOR_OTHERS.has(wordOf(scan, next));
/** "thay mặt đơn vị", "đại diện cho …", "và bạn bè", "trao lại cho …": it is another's, or given to another. */
const FOR_OTHERS = new Set(['thay', 'đại', 'và', 'cùng', 'cho', 'trao', 'tặng']);

/**
 * "Bà Hà Nhàn nhận Bằng khen | thay con trai |", "… | thay cho chồng |", "… tấm Bằng khen | của con trai |": the award at the index was given to
 * another than who takes it.
 */
export function isTakenFor(scan: Scan, elements: readonly Element[], award: number): boolean {
  const at = elements[award + 1];
  if (at === undefined) return false;
  if (wordOf(scan, at) === 'của') return KIN.has(scan.word(at.to));
  if (wordOf(scan, at) !== 'thay') return false;
  const whom = scan.word(at.to) === 'cho' ? at.to + 1 : at.to;
  return KIN.has(scan.word(whom)) || PERSONS.has(scan.word(whom));
}
const KIN = new Set(['con', 'chồng', 'vợ', 'cha', 'bố', 'mẹ', 'cháu']);
/** "ông Hải", "chị gái", "đồng đội": of whom "của" may name who gave it. */
const PERSONS = new Set(['anh', 'chị', 'em', 'ông', 'bà', 'đồng']);
