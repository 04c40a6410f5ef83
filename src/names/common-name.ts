import { COLLECTIVES, NO_WORK_OF_NAMES, QUALITIES } from '../lexicon/heads-of-names.js';
import { layerBits, type Scan } from '../lexicon/scan.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { opensCollective } from './open-name.js';

/**
 * End of the name of a collective that has nothing proper in it: a noun with a capital and what it works at, in small letters: "Ban | chuyên án",
 * "Đội | bóng", "Ban | tổ chức hội thi"; `at` where the words only say of which sort somebody is ("Chi hội tiêu biểu"), or more follows than a
 * name holds. It is asked only where somebody must be named: the capital alone says that one is meant, and not any.
 */
export function commonNameEnd(scan: Scan, at: number, limit: number): number {
  if (!scan.has(at, CAPITAL) || scan.has(at, LINE_START | ALL_CAPS) || !opensCollective(scan, at)) return at;
  // "Hợp tác xã", "Câu lạc bộ"; "Ban chuyên án" says what it works at
  const house = scan.kind('unit', at) === 'division' ? 1 : scan.size('unit', at);
  const head = at + Math.max(house, COLLECTIVES.has(pair(scan, at)) ? 2 : 1);
  let end = head;
  for (; end < limit && !scan.has(end, PUNCTUATION | LINE_START); end++) {
    if (holds(scan, QUALITIES, end) || (end === head && holds(scan, NO_WORK_OF_NAMES, end))) return at;
    if (scan.word(end) === 'và' || scan.word(end) === 'cùng') break;
    if (scan.has(end, CAPITAL | NUMBER) || end - at > LONGEST) return at;
    if (end > head && endsName(scan, end)) break;
    if (end === head && opensOther(scan, end)) return at;
  }
  return end > head ? end : at;
}
/** In tokens. */
const LONGEST = 8;
/** Right behind the noun: "Đội | đã", "Ban | cùng", "Hội | 2 lần"; what it does is a name: "Ban | tổ chức". */
const opensOther = (scan: Scan, at: number): boolean =>
  (scan.kind('stop', at) !== '' || (scan.layers(at) & OTHERS) !== 0 || COUNTED.has(scan.kind('count', at))) &&
  !WORKS.has(pair(scan, at));
const OTHERS = layerBits('award', 'bloc', 'role', 'verb', 'cue', 'place');
const WORKS = new Set(['tổ chức', 'tuyển chọn', 'vận động', 'đề cử']);

const holds = (scan: Scan, words: ReadonlySet<string>, at: number): boolean =>
  words.has(lower(scan, at)) || words.has(pair(scan, at));
const pair = (scan: Scan, at: number): string => `${lower(scan, at)} ${lower(scan, at + 1)}`;
const lower = (scan: Scan, at: number): string => scan.slice(at, at + 1).toLowerCase();

/** A stop ("vì", "trong", "đã") or another thing that the sentence speaks of. */
const endsName = (scan: Scan, at: number): boolean =>
  (scan.kind('stop', at) !== '' && scan.kind('stop', at) !== 'verb') ||
  (scan.layers(at) & ENDS) !== 0 ||
  COUNTED.has(scan.kind('count', at)) ||
  scan.kind('count', at) === 'person';
const ENDS = layerBits('award', 'bloc', 'role', 'cue');
const COUNTED = new Set(['number', 'household']);
