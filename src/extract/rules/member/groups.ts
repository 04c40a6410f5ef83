import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, OPEN, SEMICOLON } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { asCounted } from './counted.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { countOfUnits, opensNames, pair } from './nouns.js';

export interface Groups {
  readonly trigger: number;
  readonly items: readonly Item[];
}

/**
 * "Khối có 5 đơn vị, trong đó 2 sở là Sở Y tế và Sở Tư pháp; 3 hội gồm A, B, C; cùng với D": members by groups that
 * semicolons part. The first is counted and holds as many names; null for anything else.
 */
export function groupsIn(scan: Scan, { from, to, chunks }: Parsed): Groups | null {
  const bloc = chunks.find((chunk) => chunk.kind === 'bloc');
  if (!bloc) return null;
  let end = partEnd(scan, from, to);
  if (end >= to) return null;
  for (let i = bloc.to; i < end; i++) {
    if (scan.word(i) !== 'gồm' && scan.word(i) !== 'có') continue;
    const items = groupAt(scan, firstGroup(scan, i + 1), end);
    if (!items) continue;
    let groups = 1;
    while (end < to) {
      const next = partEnd(scan, end + 1, to);
      const more = groupAt(scan, end + 1, next) ?? addedAt(scan, end + 1, next) ?? groupAndMore(scan, end + 1, next);
      if (!more) break;
      items.push(...more);
      groups++;
      end = next;
    }
    return groups > 1 ? { trigger: i, items } : null;
  }
  return null;
}

function partEnd(scan: Scan, at: number, limit: number): number {
  let i = at;
  while (i < limit && scan.mark(i) !== SEMICOLON) i++;
  return i;
}

/** "5 đơn vị, trong đó (có) | 2 sở", "5 đơn vị gồm: | 2 sở": past the number of all. */
function firstGroup(scan: Scan, at: number): number {
  const whole = countOfUnits(scan, at);
  if (!whole) return at;
  let i = pair(scan, whole.to, 'thành', 'viên') ? whole.to + 2 : whole.to;
  for (
    let steps = 0;
    steps < 4 && (BETWEEN.has(scan.word(i)) || scan.mark(i) === COMMA || scan.mark(i) === COLON);
    steps++
  )
    i++;
  return countOfUnits(scan, i) ? i : at;
}
const BETWEEN = new Set(['trong', 'đó', 'gồm', 'bao', 'có', 'cụ', 'thể', 'là']);

/** "2 sở là A và B", "3 công ty cà phê thuộc Tổng công ty X gồm A, B, C": as many names as the number says. */
function groupAt(scan: Scan, at: number, limit: number): Item[] | null {
  const start = scan.word(at) === 'và' || scan.word(at) === 'có' ? at + 1 : at;
  const counted = countOfUnits(scan, start);
  const link = counted ? linkAfter(scan, counted.to, limit) : -1;
  if (!counted || link < 0 || !opensNames(scan, link, limit, counted.noun)) return null;
  const noun = nounInFull(scan, counted.noun, counted.to, link);
  const items = [...asCounted(scan, listFrom(scan, link, limit, noun), counted.count, noun)];
  return items.length === counted.count && isWhole(scan, items, limit) ? items : null;
}

/** "3 công ty | cà phê | là Công ty cà phê A, B": the noun with the words behind it, where the first name opens with both. */
function nounInFull(scan: Scan, noun: string | null, end: number, link: number): string | null {
  if (noun === null) return null;
  const size = noun.split(' ').length;
  let same = 0;
  while (end - size + same < link - 1 && scan.word(link + same) === scan.word(end - size + same)) same++;
  return same > size ? scan.slice(link, link + same) : noun;
}

/** "3 công ty là A, B và C | cùng với Công ty D và Công ty E": so many, and others that the number does not count. */
function groupAndMore(scan: Scan, at: number, limit: number): Item[] | null {
  for (let i = at + 1; i < limit; i++) {
    if (scan.word(i) !== 'cùng' || scan.word(i + 1) !== 'với') continue;
    const counted = groupAt(scan, at, i);
    const more = counted && addedAt(scan, i, limit);
    return more && [...counted, ...more];
  }
  return null;
}

/** The first token after "là", "gồm", a colon that words alone part from the number; -1 for none. */
function linkAfter(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i - at < 14; i++) {
    if (scan.mark(i) === COLON) return i + 1;
    if (scan.has(i, PUNCTUATION) || RANKS.has(scan.word(i))) return -1;
    if (scan.word(i) !== 'là' && scan.word(i) !== 'gồm') continue;
    const past = scan.word(i) === 'gồm' && scan.word(i + 1) === 'có' ? i + 2 : i + 1;
    return scan.mark(past) === COLON ? past + 1 : past;
  }
  return -1;
}

/** "2 đơn vị dẫn đầu là A và B": some of the members. */
const RANKS = new Set(['dẫn', 'xếp', 'đạt', 'hoàn', 'được', 'nhận', 'tiêu', 'xuất', 'nhất', 'nhì', 'ba']);

/** "cùng với Công ty A và Công ty B" */
function addedAt(scan: Scan, at: number, limit: number): Item[] | null {
  const joined = scan.word(at) === 'cùng' || scan.word(at) === 'và' || scan.word(at) === 'với';
  const first = scan.word(at + 1) === 'với' ? at + 2 : at + 1;
  if (!joined || !opensNames(scan, first, limit)) return null;
  const items = listFrom(scan, first, limit, null);
  return isWhole(scan, items, limit) ? items : null;
}

/** The list goes on to the end of its part. */
const isWhole = (scan: Scan, items: readonly Item[], limit: number): boolean => {
  const end = items.at(-1)?.to ?? -1;
  return end >= 0 && (end >= limit || (end === limit - 1 && scan.has(end, PUNCTUATION)) || scan.mark(end) === OPEN);
};
