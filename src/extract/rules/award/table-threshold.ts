import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { PERCENT } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Passage } from '../../passage.js';
import { amountBefore } from './amounts.js';
import type { Denial } from './denial.js';
import { type Columns, cellText, type TableCell } from './table-layout.js';

/** "Tỷ lệ | 69,2" under "trường hợp được dưới 80% số phiếu thì gạch tên khỏi danh sách": too few of the votes, as the text says. */
export function belowThreshold(passage: Passage, row: readonly TableCell[], columns: Columns): Denial | null {
  const cell = row.find((one) => columns.get(one.cell.column) === 'share');
  const least = cell ? thresholdOf(passage) : null;
  const [, share] = cell ? (SHARE.exec(cellText(passage.scan, cell)) ?? []) : [];
  if (!cell || least === null || share === undefined || Number(share.replace(',', '.')) >= least) return null;
  return { stage: 'refused', from: cell.sentence.from, to: cell.sentence.to };
}
const SHARE = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%?$/u;

/** The share in percent below which the text strikes somebody off; null where it says none, or several. */
function thresholdOf(passage: Passage): number | null {
  let least = THRESHOLDS.get(passage);
  if (least === undefined) {
    const found = new Set(
      passage.sentences.flatMap(({ from, to, layers }) => strikesIn(passage.scan, from, to, layers)),
    );
    const [only] = found;
    least = found.size === 1 ? only : null;
    THRESHOLDS.set(passage, least);
  }
  return least;
}
/** Asked for each row, and answered by all sentences. */
const THRESHOLDS = new WeakMap<Passage, number | null>();

/** "dưới 80% (số) phiếu … gạch tên", "không đạt 75% số phiếu thì loại"; of one award alone it says nothing of the others. */
function strikesIn(scan: Scan, from: number, to: number, layers: number): number[] {
  if ((layers & AWARD) !== 0) return [];
  for (let i = VOTES.next(scan, from, to); i >= 0; i = VOTES.next(scan, i + 1, to)) {
    const percent = scan.word(i - 1) === 'số' ? i - 2 : i - 1;
    const amount =
      scan.mark(percent) === PERCENT && scan.has(percent - 1, NUMBER) ? amountBefore(scan, percent, from) : null;
    if (amount && isBelow(scan, amount.from) && strikesOut(scan, i + 1, to)) return [amount.value];
  }
  return [];
}
const VOTES = new WordSet(['phiếu']);
const AWARD = layerBits('award');

const isBelow = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'dưới' || (NOT.has(scan.word(at - 2)) && REACHES.has(scan.word(at - 1)));
const NOT = new Set(['không', 'chưa']);
const REACHES = new Set(['đạt', 'đủ', 'được']);

/** "… thì | gạch tên", "… thì | không trình", "… | bị loại": right behind. */
function strikesOut(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + NEAR); i++)
    if (STRIKES.has(scan.word(i)) || (NOT.has(scan.word(i)) && PASSES.has(scan.word(i + 1)))) return true;
  return false;
}
const NEAR = 6;
const STRIKES = new Set(['gạch', 'loại']);
const PASSES = new Set(['trình', 'đề', 'xét', 'được', 'đưa', 'thông']);
