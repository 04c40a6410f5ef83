import type { Scan } from '../../../lexicon/scan.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { countOfUnits, opensNames, pastMembers, pluralNouns } from './nouns.js';

const COLON = 0x3a;
const OPEN = 0x28;

/** "Cụm thi đua số 3 | (các đơn vị: A, B, C)": right behind the name. */
export function inBracketOf(scan: Scan, { chunks, to }: Parsed, at: number): Opening | null {
  if (!chunks.some((chunk) => chunk.kind === 'bloc' && chunk.to === at)) return countedInBracket(scan, at, to);
  const close = outerClose(scan, at, to);
  // "(6 đơn vị): A, B, …": as many as are counted
  const counted = countOfUnits(scan, at + 1);
  if (counted && pastMembers(scan, counted.to) === close)
    return scan.mark(close + 1) === COLON && !chunks.some((chunk) => chunk.kind === 'award')
      ? { ...opening('listed', at, close + 2, to), count: counted.count, noun: counted.noun, exact: true }
      : null;
  const plural = close > at ? pluralNouns(scan, at + 1, close) : null;
  // "(Vụ A - Khối trưởng, Vụ B, Vụ C)", "(Sở A (Khối trưởng), Sở B)"
  if (
    !plural &&
    close > at &&
    hasRole(scan, at, close) &&
    opensNames(scan, at + 1, close) &&
    !isGiven(scan, close + 1)
  ) {
    const items = listFrom(scan, at + 1, close, null);
    return items.length >= 2 ? opening('listed', at, at + 1, close) : null;
  }
  if (!plural || scan.mark(plural.at - 1) !== COLON || isGiven(scan, close + 1)) return null;
  return { ...opening('listed', at, plural.at, close), noun: plural.noun };
}

/** "thay mặt 4 đơn vị | (Bến Đá, Tân Khê, Vân Trạch, Lam Sơn) | trong Cụm": as many names as are counted of the bloc. */
function countedInBracket(scan: Scan, at: number, to: number): Opening | null {
  const start = [at - 3, at - 2].find((i) => i >= 0 && countOfUnits(scan, i)?.to === at) ?? -1;
  const counted = start < 0 ? null : countOfUnits(scan, start);
  const close = counted ? outerClose(scan, at, to) : at;
  if (!counted || close === at || !OF.has(scan.word(close + 1)) || scan.size('bloc', close + 2) === 0) return null;
  const items = listFrom(scan, at + 1, close, counted.noun);
  const whole = items.length === counted.count && items.length > 1 && items[items.length - 1].to === close;
  return whole ? { ...opening('called-members', at, at + 1, close), count: counted.count, noun: counted.noun } : null;
}
const OF = new Set(['trong', 'thuộc', 'của']);

/** The bracket that closes the one at the token, over those within. */
function outerClose(scan: Scan, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit && i - at < 160; i++) {
    if (scan.mark(i) === OPEN) depth++;
    if (scan.mark(i) === 0x29 && --depth === 0) return i;
  }
  return at;
}

function hasRole(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.size('role', i) > 0) return true;
  return false;
}

/**
 * "Khối thi đua các văn phòng: | Văn phòng Tỉnh ủy, Văn phòng UBND tỉnh, Văn phòng HĐND tỉnh | tổ chức tổng kết": three
 * names or more between the bloc and what it does, where nobody is given anything.
 */
export function namesBehindBloc(scan: Scan, { chunks, to, zone }: Parsed, at: number): Opening | null {
  const named = chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare && chunk.to === at);
  if (!named || (zone !== 'body' && zone !== 'item') || chunks.some((chunk) => chunk.kind === 'award')) return null;
  if (!opensNames(scan, at + 1, to)) return null;
  const items = listFrom(scan, at + 1, to, null);
  const end = items.at(-1)?.to ?? to;
  const meets = scan.kind('stop', end) === 'verb' || (scan.word(end) === 'đã' && scan.kind('stop', end + 1) === 'verb');
  // "Cụm 1: Sở Y tế (Cụm trưởng), Sở Nội vụ, Sở Tư pháp.": all of the line, with who leads
  const whole = end >= to - 1 && hasRole(scan, at + 1, to);
  return items.length >= 3 && ((meets && zone === 'body') || whole) ? opening('listed', at, at + 1, end) : null;
}
