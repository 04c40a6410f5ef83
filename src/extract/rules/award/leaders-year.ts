import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed } from '../../passage.js';

/**
 * "tặng Cờ thi đua cho các đơn vị | dẫn đầu phong trào thi đua năm 2027 |": the year in which those led whom the sentence rewards without
 * a name; null where something else stands between.
 */
export function yearOfLeaders(scan: Scan, sentence: Parsed): Resolved<number> | null {
  if ((sentence.layers & AWARD) === 0) return null;
  const at = scan.nextPair('dẫn', 'đầu', sentence.from, sentence.to);
  if (at < 0 || !LED.has(scan.slice(at - 3, at).toLowerCase())) return null;
  const year = chunksOf(chunksWithin(scan, sentence), 'year').find(({ from }) => from > at);
  if (!year || year.from - at > FARTHEST) return null;
  for (let i = at + 2; i < year.from; i++) if (!OF_LEADERS.has(scan.slice(i, i + 1).toLowerCase())) return null;
  return { value: year.year.last, basis: 'stated', span: scan.span(year.from, year.to) };
}
const AWARD = layerBits('award');
const LED = new Set(['các đơn vị', 'các tập thể', 'những đơn vị', 'những tập thể', 'đơn vị tiêu biểu']);
const FARTHEST = 16;
const OF_LEADERS = new Set([
  'phong',
  'trào',
  'thi',
  'đua',
  'các',
  'cụm',
  'khối',
  ',',
  'và',
  'của',
  'tỉnh',
  'trong',
  'yêu',
  'nước',
  'toàn',
]);

/** The sentence names an award of the code. */
export const namesAward = (scan: Scan, sentence: Parsed, code: string): boolean =>
  chunksOf(chunksWithin(scan, sentence), 'award').some(({ award }) => award.code === code);
