import { layerBits } from '../../../lexicon/scan.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';

const AWARD = layerBits('award');

/**
 * "Công ty đón nhận Huân chương. | Đây là phần thưởng cho giai đoạn phấn đấu 2013 - 2017.": the years that the next sentence says it is for;
 * null where that one tells of something else, of another award or of what lies ahead.
 */
export function meritBehind({ scan, sentences }: Passage, { index, block }: Parsed): Resolved<number> | null {
  const next = sentences[index + 1];
  if (next?.block !== block || (next.layers & AWARD) !== 0) return null;
  const { from, to } = next;
  if (scan.word(from) !== 'đây' || scan.word(from + 1) !== 'là') return null;
  let rewards = -1;
  for (let i = from + 2; i + 1 < to && rewards < 0; i++) if (REWARDS.has(scan.pairAt(i))) rewards = i;
  if (rewards < 0) return null;
  const years = chunksOf(chunksWithin(scan, next), 'year').filter((year) => year.from > rewards);
  const [only, ...others] = years;
  if (!only || others.length > 0) return null;
  for (let i = rewards + 2; i < only.from; i++)
    if (scan.word(i) === 'giai' && scan.word(i + 1) === 'đoạn')
      return { value: only.year.last, basis: 'stated', span: scan.span(only.from, only.to) };
  return null;
}
const REWARDS = new Set(['phần thưởng', 'ghi nhận', 'thành quả', 'kết quả']);
