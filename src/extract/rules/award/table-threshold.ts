import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { PERCENT } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { amountBefore } from './amounts.js';
import type { Denial } from './denial.js';
import { awardIn, type Columns, cellText, type TableCell } from './table-layout.js';

/** "Tỷ lệ | 69,2" under "trường hợp được dưới 80% số phiếu thì gạch tên khỏi danh sách": too few of the votes, as the text says. */
export function belowThreshold(
  passage: Passage,
  row: readonly TableCell[],
  columns: Columns,
  section: string | undefined,
): Denial | null {
  const cell = row.find((one) => columns.get(one.cell.column) === 'share');
  const least = cell ? thresholdOf(passage, codeOf(row, columns) ?? section) : null;
  const [, share] = cell ? (SHARE.exec(cellText(passage.scan, cell)) ?? []) : [];
  if (!cell || least === null || share === undefined || Number(share.replace(',', '.')) >= least) return null;
  return { stage: 'refused', from: cell.sentence.from, to: cell.sentence.to };
}
const codeOf = (row: readonly TableCell[], columns: Columns): string | undefined => {
  const award = row.find((one) => columns.get(one.cell.column) === 'award');
  return award && awardIn(award)?.award.code;
};
const SHARE = /^(\d{1,3}(?:[.,]\d{1,2})?) ?%?$/u;

/** The share in percent below which the text strikes somebody off; null where it says none of all awards or of this one, or several. */
function thresholdOf(passage: Passage, code: string | undefined): number | null {
  let told = THRESHOLDS.get(passage);
  if (!told) THRESHOLDS.set(passage, (told = passage.sentences.flatMap((one) => strikesIn(passage.scan, one))));
  const found = new Set(
    told.flatMap(({ least, of }) => (of.length === 0 || of.every((one) => one === (code ?? of[0])) ? [least] : [])),
  );
  const [only] = found;
  return found.size === 1 ? only : null;
}
/** Asked for each row, and answered by all sentences. */
const THRESHOLDS = new WeakMap<Passage, readonly Threshold[]>();
interface Threshold {
  readonly least: number;
  /** The awards of which alone the sentence says it. */
  readonly of: readonly string[];
}

/** "dưới 80% (số) phiếu … gạch tên", "không đạt 75% số phiếu thì loại", "đạt từ 80% số phiếu …; | dưới 80% không được bình bầu |". */
function strikesIn(scan: Scan, sentence: Parsed): Threshold[] {
  const { from, to } = sentence;
  if (VOTES.next(scan, from, to) < 0) return [];
  for (let i = from; i < to; i++) {
    const amount = scan.mark(i) === PERCENT && scan.has(i - 1, NUMBER) ? amountBefore(scan, i, from) : null;
    if (!amount || !isBelow(scan, amount.from) || !strikesOut(scan, pastVotes(scan, i + 1, to), to)) continue;
    const awards = (sentence.layers & AWARD) === 0 ? [] : chunksOf(chunksWithin(scan, sentence), 'award');
    return [{ least: amount.value, of: awards.map(({ award }) => award.code) }];
  }
  return [];
}
const VOTES = new WordSet(['phiếu']);
const AWARD = layerBits('award');

/** "80% | số phiếu | thì loại" */
function pastVotes(scan: Scan, at: number, to: number): number {
  const votes = scan.word(at) === 'số' ? at + 1 : at;
  return votes < to && scan.word(votes) === 'phiếu' ? votes + 1 : at;
}

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
