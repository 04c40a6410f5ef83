import { layerBits } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Element } from './element.js';
import type { Frame } from './frame.js';
import type { Governor } from './governor.js';
import { HonourLines } from './honour-lines.js';
import { isListed, kindDivided } from './list-words.js';
import { statusOfPaper } from './paper.js';
import { isStatus } from './status.js';

/** Whether the title of a paper names one award, for nobody in particular: "V/v đề nghị tặng Bằng khen cho các tập thể". */
export function titlesList(passage: Passage, { zone }: Parsed, frames: readonly Frame[]): boolean {
  if (zone !== 'title' || frames.length !== 1 || statusOfPaper(passage) === null) return false;
  const [{ outcome, items }] = frames;
  return (outcome === 'unsaid' || isStatus(outcome)) && items.every(({ count }) => count !== null);
}

/**
 * "UBND huyện kính trình UBND tỉnh xem xét, khen tặng:" over names: the award is that of the title. Lines that name awards
 * of their own need none.
 */
export function governedByTitle(passage: Passage, sentence: Parsed, elements: readonly Element[]): boolean {
  const { scan, sentences } = passage;
  const gives = elements.some((element) => element.kind === 'verb' && element.verb === 'give');
  if (!gives || scan.mark(sentence.to - 1) !== COLON) return false;
  const [next, below] = sentences.slice(sentence.index + 1, sentence.index + 3);
  if (!next || (next.layers & AWARD) !== 0 || (below && (below.layers & AWARD) !== 0)) return false;
  const names = (line: Parsed | undefined): boolean => line !== undefined && isListed(scan, line) && namesSoon(line);
  return kindDivided(scan, next) === null ? names(next) : names(below);
}

/** "Danh sách đề nghị tặng danh hiệu Anh hùng Lao động" as the title of a page: one award, and what becomes of it, of all whom its lists name. */
export function titlesWholeList({ scan }: Passage, { zone, from }: Parsed, frames: readonly Frame[]): boolean {
  if (zone !== 'title' || frames.length !== 1 || scan.pairAt(from) !== 'danh sách') return false;
  const [{ outcome, items }] = frames;
  return isStatus(outcome) && items.every(({ count }) => count !== null);
}

/** "I. THỜI KỲ KHÁNG CHIẾN" over "1. Trung đoàn 22, Sư đoàn 3;" on such a page: a section that says nothing of awards, with names right under it. */
export function sectionOfNames(passage: Passage, { zone, index, from, to, layers }: Parsed): boolean {
  const { scan, sentences } = passage;
  if (zone !== 'heading' || (layers & AWARD_OR_ROLE) !== 0) return false;
  // "ĐẠI BIỂU DỰ HỘI NGHỊ", "THÀNH PHẦN"
  for (let i = from; i < to; i++)
    if (scan.size('act', i) > 0 || scan.size('verb', i) > 0 || OTHERS.has(scan.pairAt(i))) return false;
  const lines = HonourLines.of(passage);
  const [first, second] = sentences.slice(index + 1, index + 3);
  if (!first || !second || !isListed(scan, first) || (first.layers & AWARD) !== 0) return false;
  return (
    lines.formOf(index + 1)?.kind === 'name' || (isListed(scan, second) && lines.formOf(index + 2)?.kind === 'name')
  );
}

const OTHERS = new Set(['đại biểu', 'thành phần', 'hội đồng', 'khách mời', 'tổ chức', 'nơi nhận']);

/** "1) Sở Y tế" */
const namesSoon = ({ chunks }: Parsed): boolean =>
  chunks.slice(0, 4).some(({ kind }) => kind === 'units' || kind === 'persons');

/** The list that stands under the sentence, with what the title says of it. */
export const underTitle = (titled: Governor, sentence: Parsed, elements: readonly Element[]): Governor => ({
  ...titled,
  sentence,
  counts: elements.flatMap((e) => (e.kind === 'group' ? e.items.filter(({ count }) => count !== null) : [])),
});

const AWARD = layerBits('award');
const AWARD_OR_ROLE = layerBits('award', 'role', 'bloc');
