import type { Scan } from '../../../lexicon/scan.js';
import { CLOSE, COLON, COMMA, DASHES, OPEN } from '../../../text/marks.js';
import { CAPITAL, NUMBER } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import { isGiven, type Opening, opening } from './list-start.js';
import { countOfUnits, nounOfName, opensNames, pastMembers, pluralNouns } from './nouns.js';

/** "Cụm thi đua số 3 | (các đơn vị: A, B, C)": right behind the name. */
export function inBracketOf(scan: Scan, { chunks, to }: Parsed, at: number): Opening | null {
  if (!chunks.some((chunk) => chunk.kind === 'bloc' && chunk.to === at)) return countedInBracket(scan, at, to);
  const close = outerClose(scan, at, to);
  const ofBloc = membersOf(scan, { chunks }, at, close);
  if (ofBloc) return ofBloc;
  // "(6 đơn vị): A, B, …": as many as are counted
  const counted = countOfUnits(scan, at + 1);
  if (counted && pastMembers(scan, counted.to) === close)
    return scan.mark(close + 1) === COLON && !chunks.some((chunk) => chunk.kind === 'award')
      ? { ...opening('listed', at, close + 2, to), count: counted.count, noun: counted.noun, exact: true }
      : null;
  if (counted && !isGiven(scan, close + 1)) {
    // "(4 đơn vị: A, B, C, D)"
    const colon = pastMembers(scan, counted.to);
    const items = scan.mark(colon) === COLON && colon < close ? listFrom(scan, colon + 1, close, counted.noun) : [];
    if (items.length > 1 && items.length === counted.count && items[items.length - 1].to === close)
      return { ...opening('listed', at, colon + 1, close), count: counted.count, noun: counted.noun };
  }
  const plural = close > at ? pluralNouns(scan, at + 1, close) : null;
  const colon = close > at && !isGiven(scan, close + 1) ? describedColon(scan, at + 1, close) : 0;
  if (colon > 0 && opensNames(scan, colon + 1, close) && listFrom(scan, colon + 1, close, null).length > 1)
    return opening('listed', at, colon + 1, close);
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
  // "(Huyện ủy Bến Đá và Huyện ủy Tân Khê)": names and nothing else
  const named = chunks.some((chunk) => chunk.kind === 'bloc' && !chunk.bloc.bare && chunk.to === at);
  if (named && !plural && close > at && opensNames(scan, at + 1, close) && !isGiven(scan, close + 1)) {
    const noun = nounOfName(scan, at);
    const items = chunks.some((chunk) => chunk.kind === 'award') ? [] : listFrom(scan, at + 1, close, noun);
    const whole = items.length > 1 && items[items.length - 1].to === close;
    return whole ? { ...opening('listed', at, at + 1, close), noun } : null;
  }
  if (!plural || scan.mark(plural.at - 1) !== COLON || isGiven(scan, close + 1)) return null;
  return { ...opening('listed', at, plural.at, close), noun: plural.noun };
}

/** "(các đơn vị sự nghiệp, điều tra, kiểm định | : Viện A, Trường B)": the colon behind what the members are like; 0 for none. */
function describedColon(scan: Scan, at: number, limit: number): number {
  const nouns = scan.word(at) === 'các' && NOUNS.has(`${scan.word(at + 1)} ${scan.word(at + 2)}`);
  for (let i = at + 3; nouns && i < limit && i - at < LONGEST; i++) {
    if (scan.mark(i) === COLON) return i;
    if (scan.has(i, CAPITAL | NUMBER) || (scan.mark(i) !== 0 && scan.mark(i) !== COMMA)) break;
  }
  return 0;
}
const NOUNS = new Set(['đơn vị', 'cơ quan', 'tổ chức', 'doanh nghiệp', 'địa phương', 'thành viên']);
/** Words from the bracket to the colon. */
const LONGEST = 16;

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

/** "các công ty trong Cụm | (Công ty A, Công ty B, Công ty C)", "6 trường trong Cụm | (…)": as many names as are counted before the bloc, or three. */
function membersOf(scan: Scan, { chunks }: Pick<Parsed, 'chunks'>, at: number, close: number): Opening | null {
  const bloc = chunks.find(({ kind, to }) => kind === 'bloc' && to === at);
  if (!bloc || close === at || !OF.has(scan.word(bloc.from - 1)) || !opensNames(scan, at + 1, close)) return null;
  for (let i = bloc.from - 2; i >= 0 && bloc.from - i < NOUN_AT_MOST; i--) {
    const all = scan.word(i) === 'các';
    const counted = all ? null : countOfUnits(scan, i);
    if (!all && counted?.to !== bloc.from - 1) continue;
    const items = listFrom(scan, at + 1, close, counted?.noun ?? null);
    const whole = items.length > 2 && items[items.length - 1].to === close;
    if (!whole || (counted && items.length !== counted.count)) return null;
    return {
      ...opening('called-members', i, at + 1, close),
      count: counted?.count ?? null,
      noun: counted?.noun ?? null,
    };
  }
  return null;
}
/** "04 công đoàn cơ sở |" */
const NOUN_AT_MOST = 7;

/** The bracket that closes the one at the token, over those within. */
function outerClose(scan: Scan, at: number, limit: number): number {
  let depth = 0;
  for (let i = at; i < limit && i - at < 160; i++) {
    if (scan.mark(i) === OPEN) depth++;
    if (scan.mark(i) === CLOSE && --depth === 0) return i;
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

/** "Khối thi đua số 3 (các đơn vị ngoài vùng than) | 4 đơn vị | : A, B, C, D": as many as are counted between the name and the colon. */
export function countedBehindBloc(scan: Scan, { chunks, from, to }: Parsed, at: number): Opening | null {
  for (const { kind, to: end } of chunks) {
    if (kind !== 'bloc' || end >= at || at - end > NEAR) continue;
    const start = scan.mark(end) === COMMA || DASHES.has(scan.mark(end)) ? end + 1 : end;
    const counted = countOfUnits(scan, start);
    if (counted && pastMembers(scan, counted.to) === at && !chunks.some((chunk) => chunk.kind === 'award'))
      return { ...opening('listed', from, at + 1, to), count: counted.count, noun: counted.noun, exact: true };
  }
  return null;
}
/** "| - 04 đơn vị thành viên | :" */
const NEAR = 9;
