import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed, Passage } from '../../passage.js';
import { type Denial, REVOKING } from './denial.js';
import type { Element } from './element.js';
import { elementsIn } from './elements-in.js';
import { pointsToAnnex } from './list-words.js';

/**
 * What takes back all that is listed under the words: "DANH SÁCH TẬP THỂ BỊ HỦY BỎ KẾT QUẢ KHEN THƯỞNG", "Điều 1. Thu hồi danh
 * hiệu thi đua năm 2027 của các tập thể sau:"; null where it is only asked for or may come ("Danh sách đề nghị thu hồi").
 */
export function takenBack(scan: Scan, elements: readonly Element[]): Denial | null {
  for (const element of elements) {
    if (element.kind === 'award') return null;
    if (element.kind !== 'verb') continue;
    if (element.verb === 'revoke' && REVOKING.has(scan.word(element.from)))
      return { stage: 'revoked', from: element.from, to: element.to };
    if (!HARMLESS.has(element.verb)) return null;
  }
  return null;
}
/** Verbs that may stand before: "Hình thức | khen thưởng | bị hủy bỏ". */
const HARMLESS = new Set(['give', 'passive', 'receive', 'fact']);

/** The same of a sentence. */
export const takenBackIn = (passage: Passage, sentence: Parsed): Denial | null =>
  takenBack(passage.scan, elementsIn(passage, sentence));

/** "Điều 1. Hủy bỏ kết quả khen thưởng đối với 02 tập thể (có danh sách kèm theo)", where no other article has an annex. */
export function annexTakenBack(passage: Passage): Denial | null {
  if (passage.facts.kind !== 'decision') return null;
  const pointing = passage.sentences.filter((one) => one.zone !== 'title' && pointsToAnnex(passage.scan, one));
  return pointing.length === 1 ? takenBackIn(passage, pointing[0]) : null;
}
