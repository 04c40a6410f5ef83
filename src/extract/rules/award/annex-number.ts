import type { Scan } from '../../../lexicon/scan.js';
import { LINE_START, NUMBER } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Governor } from './governor.js';
import { namesAnnex } from './list-words.js';

/**
 * Of the awards that articles announce those of the annex in which the sentence stands: "Giấy khen … có tên ở Danh sách số 2" for the rows
 * under "DANH SÁCH SỐ 2"; all of them where it has no number, or one that no article names.
 */
export function ofAnnex(passage: Passage, annexes: readonly Governor[], { index }: Parsed): readonly Governor[] {
  if (annexes.length < 2) return annexes;
  const { scan, sentences } = passage;
  for (let i = index - 1; i >= 0 && index - i <= REACH; i--) {
    const { from } = sentences[i];
    if (!scan.has(from, LINE_START) || !namesAnnex(scan, from)) continue;
    const own = nameAt(scan, from);
    const named = annexes.filter((annex) => own !== '' && annexOf(scan, annex) === own);
    return named.length > 0 ? named : annexes;
  }
  return annexes;
}
/** The first of the awards that is for the annex by its number: "DANH SÁCH SỐ 2". */
export function numberedAnnex(scan: Scan, annexes: readonly Governor[], { from }: Parsed): Governor | undefined {
  const own = namesAnnex(scan, from) ? nameAt(scan, from) : '';
  return own === '' ? undefined : annexes.find((annex) => annexOf(scan, annex) === own);
}

/** "… theo Phụ lục II Nghị định số 98/2023/NĐ-CP": the sentence names an annex behind the award, be it another paper's. */
export const pointsToNumber = (scan: Scan, governor: Governor): boolean => annexOf(scan, governor) !== '';

/** Sentences between the title of an annex and its table. */
const REACH = 5;

/** The annex that the sentence names first behind the award. */
function annexOf(scan: Scan, { frame: { award }, sentence: { to } }: Governor): string {
  for (let i = award.to; i < to; i++) if (namesAnnex(scan, i)) return nameAt(scan, i);
  return '';
}

/** "danh 2" of "Danh sách số 02", "phụ II" of "Phụ lục II"; "" for one without a number. */
function nameAt(scan: Scan, at: number): string {
  const next = scan.word(at + 2) === 'số' ? at + 3 : at + 2;
  const text = scan.slice(next, next + 1);
  const number = scan.has(next, NUMBER) ? String(Number(text)) : (/^[IVX]{1,4}$/.exec(text)?.[0] ?? '');
  return number === '' ? '' : `${scan.word(at)} ${number}`;
}
