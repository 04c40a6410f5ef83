import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, EN_DASH, HYPHEN, OPEN } from '../../../text/marks.js';
import { CAPITAL, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed, Passage } from '../../passage.js';
import { listFrom } from './list.js';
import { type Opening, opening, ownerBefore } from './list-start.js';
import { countOfUnits, opensNames, pair, pastMembers, territoriesEnd } from './nouns.js';

/**
 * "Chánh văn phòng Sở Y tế | 9 tỉnh, thành phố: Bến Đá, Tân Khê, …": as many as are named of the units that the bloc is
 * of, or of those that make up ("Thành phần") its meeting.
 */
export function ofSameKind(passage: Passage, sentence: Parsed, at: number): Opening | null {
  const { scan } = passage;
  const counted = at > sentence.from ? countOfUnits(scan, at) : null;
  if (!counted) return null;
  const colon = territoriesEnd(scan, counted.to, sentence.to);
  if (scan.mark(colon) !== COLON) return null;
  const owned = ownerBefore(scan, sentence.from, colon);
  const bloc = owned && passage.blocAt(sentence.index, at);
  if (!bloc || !opensNames(scan, colon + 1, sentence.to)) return null;
  const own = bloc.written.toLowerCase().includes(owned.owner.toLowerCase());
  if (!own && !pair(scan, sentence.from, 'thành', 'phần')) return null;
  return { ...opening('listed', at, colon + 1, sentence.to), ...owned, count: counted.count, exact: true };
}

/**
 * "Tám sở thành viên - gồm A, B - đã bình chọn", "5 trường gồm A, B ngồi lại": a count of units that opens its clause,
 * where nothing is given to them.
 */
export function countedBefore(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const dashed = scan.mark(at - 1) === HYPHEN || scan.mark(at - 1) === EN_DASH;
  const said = scan.word(at - 1) === 'bao' ? at - 1 : at;
  const end = dashed || scan.mark(said - 1) === COMMA ? said - 1 : said;
  for (let i = end - 2; i >= sentence.from && end - i < 7; i--) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const to = pastMembers(scan, counted.to);
    const opens = i === sentence.from || scan.has(i - 1, PUNCTUATION);
    const first = scan.word(at + 1) === 'có' ? at + 2 : at + 1;
    if (to !== end || !opens || !counted.noun || !opensNames(scan, first, sentence.to, counted.noun)) return null;
    if (sentence.chunks.some((c) => c.kind === 'award' || c.kind === 'persons')) return null;
    let limit = sentence.to;
    for (let j = at; dashed && j < sentence.to; j++)
      if (scan.mark(j) === scan.mark(at - 1) && !scan.has(j + 1, CAPITAL)) limit = Math.min(limit, j);
    return { rule: 'listed', trigger: at, at: first, limit, count: counted.count, noun: counted.noun };
  }
  return null;
}

/**
 * "Chủ tịch và công chức | 7 xã gồm: | Bến Đá (Cụm trưởng), Tân Khê, …": as many names as are counted, one of which leads the bloc, where
 * nothing is given to them.
 */
export function ledCount(scan: Scan, { from, to, chunks }: Parsed, at: number): Opening | null {
  const first = scan.mark(at + 1) === COLON ? at + 2 : at + 1;
  const leads = chunks.some(
    ({ kind, from: role }) =>
      kind === 'role' && role > first && scan.kind('role', role) === 'head' && isInBracket(scan, role),
  );
  if (!leads || chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = at - 2; i >= from && at - i < LONGEST_COUNT; i--) {
    const counted = countOfUnits(scan, i);
    if (counted?.to !== at || !opensNames(scan, first, to, counted.noun)) continue;
    return { ...opening('listed', at, first, to), count: counted.count, noun: counted.noun, exact: true };
  }
  return null;
}
const LONGEST_COUNT = 6;
const isInBracket = (scan: Scan, role: number): boolean => scan.mark(role - 1) === OPEN;

/**
 * "ký giao ước giữa Sở Y tế các tỉnh miền núi phía Bắc | gồm: Bến Đá, Tân Khê, Vân Trạch": three places or more that have
 * one each, where nobody receives, gives or speaks.
 */
export function ownedList(scan: Scan, sentence: Parsed, at: number): Opening | null {
  if (sentence.chunks.some(({ kind }) => kind === 'award' || kind === 'persons')) return null;
  const owned = ownerBefore(scan, sentence.from, at);
  const first = scan.mark(at + 1) === COLON ? at + 2 : at + 1;
  if (!owned || !opensNames(scan, first, sentence.to, owned.noun)) return null;
  const items = listFrom(scan, first, sentence.to, owned.noun, owned.owner);
  return items.length >= 3 ? { ...opening('called-members', at, first, sentence.to), ...owned } : null;
}
