import type { Scan } from '../../../lexicon/scan.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { COLON, OPEN } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening } from './list-start.js';
import { opensNames, pair } from './nouns.js';

/**
 * "Điểm danh khối: | Sở Y tế (có mặt); Thuế tỉnh (vắng mặt)": behind words that name the bloc or its units, two names or more, each of
 * which says in brackets whether it came; those who were invited are none.
 */
export function rollCall(scan: Scan, { from, to }: Parsed, colon: number): Opening | null {
  if (scan.mark(colon) !== COLON || colon - from > 16 || !called(scan, from, colon)) return null;
  if (!opensNames(scan, colon + 1, to) || !answers(scan, colon, to)) return null;
  const items = listFrom(scan, colon + 1, to, null);
  const all = items.length > 1 && items.every((item) => answersAt(scan, item.to));
  return all ? opening('called-members', colon, colon + 1, to) : null;
}

/** A bracket near behind the colon says whether somebody came: asked first, as few lists do. */
function answers(scan: Scan, colon: number, limit: number): boolean {
  for (let i = colon + 1; i < limit && i - colon < 24; i++) if (scan.mark(i) === OPEN) return answersAt(scan, i);
  return false;
}
const answersAt = (scan: Scan, at: number): boolean =>
  scan.mark(at) === OPEN && (pair(scan, at + 1, 'có', 'mặt') || scan.word(at + 1) === 'vắng');

/** "khách mời", "các đơn vị tài trợ", "các đơn vị ngoài khối" */
export const STRANGERS = new WordSet(['mời', 'khách', 'trợ', 'ngoài']);

function called(scan: Scan, from: number, to: number): boolean {
  let units = false;
  for (let i = from; i < to; i++) {
    if (STRANGERS.holds(scan, i)) return false;
    units ||= scan.size('bloc', i) > 0 || pair(scan, i, 'thành', 'viên') || pair(scan, i, 'đơn', 'vị');
  }
  return units;
}
