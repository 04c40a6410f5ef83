import type { Scan } from '../../../lexicon/scan.js';
import type { Chunk } from '../../chunk.js';

/** "Ghi nhận đóng góp của | ông Tô Hải, Chủ tịch UBND tỉnh | đã tặng Bằng khen": thanked by the holder of the office behind the comma. */
export function isThanked(scan: Scan, [first]: readonly Chunk[], { from, to }: Chunk): boolean {
  const opens = scan.word(first.from) === 'ghi' && scan.word(first.from + 1) === 'nhận';
  if (!opens || scan.word(from - 1) !== 'của') return false;
  return scan.kind('verb', scan.word(to) === 'đã' ? to + 1 : to) === 'give';
}
