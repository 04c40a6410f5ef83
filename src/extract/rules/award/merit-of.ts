import type { Scan } from '../../../lexicon/scan.js';

/** "những đóng góp của |", "thành tích và sự hy sinh của |", "hành động dũng cảm của |": whose merit is told at the token; some words may say what it is like. */
export function isMeritToldOf(scan: Scan, at: number): boolean {
  if (scan.word(at - 1) !== 'của') return false;
  for (let i = at - 3; i > at - LONGEST_MERIT; i--) if (MERITS.has(scan.pairAt(i))) return true;
  return false;
}
const LONGEST_MERIT = 8;

const MERITS = new Set([
  'đóng góp',
  'thành tích',
  'công lao',
  'nỗ lực',
  'cống hiến',
  'hy sinh',
  'cố gắng',
  'việc làm',
  'nghĩa cử',
  'hành động',
]);
