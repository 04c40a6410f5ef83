import type { Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA } from '../../../text/marks.js';
import { PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { type Opening, opening } from './list-start.js';
import { type Counted, countOfUnits, opensNames, pair, pastMembers, pluralNouns } from './nouns.js';

/**
 * "Hội nghị của Khối, | với sự tham gia của 3 tổ chức: A, B, C": as many units as are named; "Khối có sự góp mặt của các
 * trường: A, B": of the bloc itself.
 */
export function takingPart(scan: Scan, { chunks, to: limit }: Parsed, at: number): Opening | null {
  if (scan.word(at + 1) !== 'sự') return null;
  const ofBloc = chunks.some((chunk) => chunk.kind === 'bloc' && chunk.to === at);
  for (let i = at + 2; i < limit && i - at < 9; i++) {
    if (scan.has(i, PUNCTUATION)) return null;
    const plural = ofBloc && scan.word(i) === 'của' ? pluralNouns(scan, i + 1, limit) : null;
    if (plural && opensNames(scan, plural.at, limit, plural.noun))
      return { ...opening('listed', at, plural.at, limit), noun: plural.noun };
    const counted = scan.word(i) === 'của' ? countOfUnits(scan, i + 1) : null;
    // "Cụm có sự tham gia của 3 đơn vị | là A, B, C": all that the bloc has
    const being = counted && ofBloc ? pastMembers(scan, counted.to) : -1;
    if (counted && scan.word(being) === 'là' && opensNames(scan, being + 1, limit, counted.noun))
      return { ...opening('listed', at, being + 1, limit), count: counted.count, noun: counted.noun, exact: true };
    if (counted) return asManyNamed(scan, at, counted, limit);
  }
  return null;
}

/** "Hội nghị quy tụ | đại diện 3 đơn vị: A, B, C": as many as are named. */
export function gathering(scan: Scan, at: number, limit: number): Opening | null {
  let i = at + 1;
  while (i < limit && i - at < 7 && SENDS.has(scan.word(i))) i++;
  const counted = countOfUnits(scan, i);
  return counted && asManyNamed(scan, at, counted, limit);
}
const SENDS = new Set(['đại', 'diện', 'lãnh', 'đạo', 'của', 'đông', 'đủ', 'tất', 'cả']);

/** "3 tổ chức | : A, B, C", "3 đơn vị thành viên | : A, B, C" */
function asManyNamed(scan: Scan, trigger: number, { count, noun, to }: Counted, limit: number): Opening | null {
  const colon = pastMembers(scan, to);
  if (scan.mark(colon) !== COLON || !opensNames(scan, colon + 1, limit, noun)) return null;
  return { ...opening('listed', trigger, colon + 1, limit), count, noun, exact: true };
}

/** "Cụm được lập năm 2028, | với 7 xã: A, B", "hoạt động | với 7 thành viên: A, B"; not "làm việc với 7 xã: A, B". */
export function isAside(scan: Scan, at: number): boolean {
  const counted = countOfUnits(scan, at + 1);
  if (counted === null) return false;
  const members = pair(scan, counted.to - 2, 'thành', 'viên');
  const to = pastMembers(scan, counted.to);
  return scan.mark(to) === COLON && (scan.mark(at - 1) === COMMA || members || to > counted.to);
}
