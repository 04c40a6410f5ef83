import type { Scan } from '../../../lexicon/scan.js';
import { sectorEnd } from '../../../names/granter.js';
import { fieldEnd } from '../../../names/unit-fields.js';
import { CAPITAL } from '../../../text/tokens.js';
import { type Element, isMark } from './element.js';

/**
 * "| Ngành Kiểm sát nhân dân | đã vinh dự được …", "Năm 2010, | ngành tư pháp | được tặng": past a whole sector that opens its clause and of which a verb says
 * what it got; `at` for others, as "2 bác sĩ của ngành y tế được tặng", "ngành y tế có 5 cá nhân được tặng".
 */
export function sectorGettingEnd(scan: Scan, at: number, limit: number, before: Element | undefined): number {
  if (scan.word(at) !== 'ngành') return at;
  const opens = before === undefined || before.kind === 'year' || isMark(before, ',', ';', ':');
  if (!opens) return at;
  const field = fieldEnd(scan, at + 1, limit, true);
  let end = field > at + 1 ? field : sectorEnd(scan, at + 1, limit);
  if (end === at + 1) return at;
  const level = scan.word(end) === 'tỉnh' || scan.word(end) === 'huyện' ? end + 1 : end;
  const place = scan.has(level, CAPITAL) ? level + Math.max(scan.size('place', level), level > end ? 2 : 0) : level;
  end = place > level || level > end ? place : end;
  return GETS.has(scan.kind('verb', end)) ? end : at;
}
const GETS: ReadonlySet<string> = new Set(['passive', 'receive', 'fact']);
