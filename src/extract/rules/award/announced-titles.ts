import type { Scan } from '../../../lexicon/scan.js';
import { parseAmount } from '../../../names/count.js';
import type { Chunk } from '../../chunk.js';

/**
 * "Bệnh viện | công bố danh sách | 21 chiến sĩ thi đua cơ sở, 168 lao động tiên tiến": past the words that make known who has a title of the
 * year; `at` of the chunk for others. A list of those who are proposed, or on whom opinions are asked, gives nothing.
 */
export function announcedEnd(scan: Scan, chunks: readonly Chunk[], index: number): number {
  const { from } = chunks[index];
  if (scan.pairAt(from) !== 'công bố' || scan.pairAt(from + 2) !== 'danh sách') return from;
  const amount = parseAmount(scan, from + 4, from + 4 + LONGEST_NUMBER);
  const award = chunks.find((chunk) => chunk.kind === 'award' && chunk.from === amount?.to);
  if (award?.kind !== 'award' || !TITLES.test(award.award.code)) return from;
  for (let i = award.to; i < chunks[chunks.length - 1].to; i++) if (ASKS.has(scan.word(i))) return from;
  return from + 4;
}
/** "1.081" */
const LONGEST_NUMBER = 3;
const TITLES = /^(?:advanced-|excellent-|national-fighter|local-fighter|fighter)/;
const ASKS = new Set(['đề', 'trình', 'đăng', 'dự', 'xét', 'lấy']);
