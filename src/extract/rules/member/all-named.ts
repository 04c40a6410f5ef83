import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COLON, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import { listFrom } from './list.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { opensNames, pair } from './nouns.js';

/**
 * "Cụm là mái nhà chung của | 7 anh em |: A, B, …", "Điểm danh | 5 nhà của Cụm 4 |: …": a number and a word for kin or a house before the
 * colon, and as many names behind it to the end of the sentence.
 */
export function kinNamed(scan: Scan, from: number, colon: number, limit: number): Opening | null {
  for (let at = colon - 1; at >= from && colon - at < REACH; at--) {
    if (!scan.has(at, NUMBER) && scan.kind('count', at) !== 'number') continue;
    const number = scan.has(at, NUMBER) ? 1 : scan.size('count', at);
    if (!isKin(scan, at + number)) return null;
    const count = scan.has(at, NUMBER) ? Number(scan.slice(at, at + 1)) : Number(scan.at('count', at)?.traits?.value);
    const found = wholeList(scan, colon, limit, false);
    return found?.count === count ? { ...opening('listed', colon, colon + 1, limit), count, exact: true } : null;
  }
  return null;
}
const REACH = 10;
const isKin = (scan: Scan, at: number): boolean =>
  KIN.some(([first, second]) => pair(scan, at, first, second)) ||
  (scan.word(at) === 'nhà' && scan.word(at + 1) === 'của');
const KIN = [
  ['anh', 'em'],
  ['ngôi', 'nhà'],
  ['mảnh', 'ghép'],
] as const;

/** "Cụm có | công an 6 tỉnh |: Bến Đá, Lam Hải, …": the head before the number is that of each. `at`: "có". */
export function headOfEach(scan: Scan, at: number, limit: number): Opening | null {
  const head = anyUnitHead(scan, at + 1);
  if (!head || isTerritory(head.kind) || !scan.has(head.to, NUMBER)) return null;
  const territory = anyUnitHead(scan, head.to + 1);
  if (!territory || !isTerritory(territory.kind) || scan.mark(territory.to) !== COLON) return null;
  const word = scan.slice(head.from, head.to);
  const noun = `${word[0].toUpperCase()}${word.slice(1)} ${scan.slice(territory.from, territory.to)}`;
  const count = Number(scan.slice(head.to, head.to + 1));
  const items = opensNames(scan, territory.to + 1, limit) ? listFrom(scan, territory.to + 1, limit, noun) : [];
  if (items.length < 2 || items.length !== count || isGiven(scan, items[items.length - 1].to)) return null;
  return { ...opening('listed', at, territory.to + 1, limit), count, noun, exact: true };
}

/** "Các cơ quan có mặt đầy đủ: A, B, C | - tất cả 3 thành viên của khối": as many as all members are said to be. */
export function allMembers(scan: Scan, colon: number, limit: number): Opening | null {
  const found = wholeList(scan, colon, limit, true);
  if (!found) return null;
  return { ...opening('called-members', colon, colon + 1, found.end), count: found.count, exact: true };
}

/** How many names stand behind the colon, up to the end or, where they are `told`, to the words that count them all; null for other lists. */
function wholeList(
  scan: Scan,
  colon: number,
  limit: number,
  told: boolean,
): { readonly count: number; readonly end: number } | null {
  if (!opensNames(scan, colon + 1, limit)) return null;
  const items = listFrom(scan, colon + 1, limit, null);
  const last = items.at(-1);
  if (!last || items.length < 2) return null;
  if (!told) return last.to >= limit - 1 ? { count: items.length, end: last.to } : null;
  let i = last.to;
  if (DASHES.has(scan.mark(i)) || scan.mark(i) === OPEN || scan.mark(i) === COMMA) i++;
  if (i === last.to || !pair(scan, i, 'tất', 'cả') || !scan.has(i + 2, NUMBER)) return null;
  const all = pair(scan, i + 3, 'thành', 'viên') && Number(scan.slice(i + 2, i + 3)) === items.length;
  return all ? { count: items.length, end: last.to } : null;
}
