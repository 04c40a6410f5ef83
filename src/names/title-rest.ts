import type { Scan } from '../lexicon/scan.js';
import { COMMA, DASHES } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { ACT, ADDRESS, AWARD, BLOC, CUE, POSTS, ROLE, STOP, SURNAME, UNIT, VERB } from './layer-bits.js';
import { nameEnd } from './person-name.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { isTerritory } from './unit-kinds.js';

/**
 * What a title goes on with where no grammar of units knows it: "Phó Bí thư | Quân ủy Trung ương", "Chính ủy | Hải quân", "Vụ phó Vụ |
 * truyền thông và Thi đua", "Trưởng ban | công tác đại biểu Quốc hội". A title ends at a mark, at what its holder does, or where a name or
 * the next title begins; what stands between belongs to it, as long as no word in it can be a verb. `at` for nothing.
 */
export function titleRestEnd(scan: Scan, at: number, limit: number): number {
  if (at >= limit || scan.has(at, PUNCTUATION | NUMBER | LINE_START)) return at;
  if (isOfCentre(scan, at)) return startsPerson(scan, at + 1, limit) || !scan.has(at + 1, CAPITAL) ? at + 1 : at;
  if (isBeforeDoan(scan, at, limit)) return at + 1;
  const opens = scan.has(at, CAPITAL) ? opensCapital(scan, at, limit) : opensSmall(scan, at, limit);
  return opens ? runEnd(scan, at, limit) : at;
}

/** "Bí thư Trung ương | Đoàn | Tô Văn Hải": no family name behind "Trung ương". */
export const isOfCentre = (scan: Scan, at: number): boolean =>
  WHOLES.has(scan.word(at)) && scan.has(at, CAPITAL) && CENTRES.test(scan.slice(at - 2, at));
const CENTRES = /(?:^|\s|\.)(?:trung ương|tw|tư)$/iu;

/** "UBND tỉnh | Đoàn Ngọc Lâm": of whom "Đoàn" is the family name, and no youth union of the province. */
const isBeforeDoan = (scan: Scan, at: number, limit: number): boolean =>
  scan.kind('unit', at) === 'youth' && !scan.has(at, CAPITAL) && startsPerson(scan, at + 1, limit);

/** "Quân ủy", "Hải quân", "Đảng": a word in capitals that is no name of a person, no title and no shout. */
function opensCapital(scan: Scan, at: number, limit: number): boolean {
  if (scan.has(at, ALL_CAPS) || (scan.layers(at) & OTHERS) !== 0 || isName(scan, at, limit)) return false;
  // "Đảng ủy Khối | Đại học": the head of another name
  if ((scan.layers(at) & UNIT) !== 0 && scan.kind('unit', at) !== 'troop' && !parseUnit(scan, at, limit)) return false;
  return !ends(scan, at + 1, limit) || WHOLES.has(scan.word(at));
}
/** Words that say of what somebody is an officer all by themselves. */
const WHOLES = new Set(['đảng', 'đoàn', 'đội', 'hội']);

/** "Nội chính | tỉnh ủy", "Dân nguyện | của Quốc hội", "Kiều bào | cơ quan Ủy ban MTTQ"; behind a bare head any field: "Trưởng ban | dân vận tỉnh ủy". */
function opensSmall(scan: Scan, at: number, limit: number): boolean {
  if (scan.word(at) === 'của') return at + 1 < limit && isOfState(scan, at + 1);
  if (COMMITTEES.has(scan.kind('unit', at)) || REACHES.has(scan.pairAt(at))) return true;
  if (scan.pairAt(at) === 'cơ quan') return parseUnit(scan, at + 2, limit) !== null && scan.has(at + 2, CAPITAL);
  return (BARE_HEADS.has(scan.word(at - 1)) && isField(scan, at)) || opensSecond(scan, at, limit);
}

/** "Công ty CP thương mại | và Dịch vụ du lịch": another field behind one in small letters, which no unit or title opens. */
function opensSecond(scan: Scan, at: number, limit: number): boolean {
  if (scan.word(at) !== 'và' || at + 1 >= limit || scan.has(at - 1, CAPITAL)) return false;
  if (scan.size('unit', at + 1) > 0 || opensPost(scan, at + 1) || isName(scan, at + 1, limit)) return false;
  const small = scan.size('field', at - 2) === 2 && !scan.has(at - 2, CAPITAL);
  return scan.size('field', at + 1) > 1 || (small && scan.has(at + 1, CAPITAL) && !ends(scan, at + 2, limit));
}
/** How far it reaches. */
const REACHES = new Set(['trung ương', 'quốc gia', 'khu vực']);
/** "Trưởng ban Dân nguyện của | Quốc hội"; in "Bằng khen của Chủ tịch UBND tỉnh của | Sở Y tế" it opens who has the award. */
const isOfState = (scan: Scan, at: number): boolean => scan.kind('unit', at) === 'government' && scan.has(at, CAPITAL);
const COMMITTEES = new Set(['party-committee', 'government']);
/** Last words of heads that say nothing without what completes them. */
const BARE_HEADS = new Set([
  'ban',
  'vụ',
  'cục',
  'phòng',
  'khoa',
  'viện',
  'tâm',
  'hát',
  'tàng',
  'ty',
  'phần',
  'đoàn',
  'đài',
]);

/** Words that can only be the work of somebody: "dân vận", "công tác". */
const isField = (scan: Scan, at: number): boolean =>
  scan.size('field', at) > 1 ||
  WORK.has(scan.pairAt(at)) ||
  (scan.pairAt(at) === 'công tác' && (scan.layers(at + 2) & TELLS) === 0);
const WORK = new Set(['truyền thông', 'múa rối', 'ca múa', 'lịch sử', 'đầu tư']);

const opensPost = (scan: Scan, at: number): boolean => (scan.layers(at) & OTHERS) !== 0;

/** Past the words in capitals with what completes each of them, and past words in small letters behind a field. */
function runEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  const small = !scan.has(at, CAPITAL);
  for (let i = at; i < limit && i - at < LONGEST; i++) {
    if (isJoint(scan, i, limit)) continue;
    if (scan.has(i, CAPITAL)) {
      if (opensPost(scan, i) || scan.has(i, LINE_START) || isPerson(scan, i, limit)) break;
      const unit = parseUnit(scan, i, limit);
      if (unit) i = unit.to - 1;
    } else if (COMMITTEES.has(scan.kind('unit', i)) || scan.size('field', i) > 1) {
      i += Math.max(scan.size('unit', i), scan.size('field', i)) - 1;
    } else if (isTerritory(scan.kind('unit', i))) {
      end = parseUnit(scan, i, limit)?.to ?? i + Math.max(1, scan.size('unit', i));
      break;
    } else if (commends(scan, i)) i += 2;
    else if (scan.word(i) === 'và' || ends(scan, i, limit) || !(small || scan.has(i - 1, CAPITAL))) break;
    end = Math.min(i + 1, limit);
  }
  return end;
}
const LONGEST = 14;

/** "Phòng không | - | Không quân", "Đối ngoại | và | Kiều bào", "Dân nguyện | của | Quốc hội": what joins a word in capitals to the next. */
function isJoint(scan: Scan, at: number, limit: number): boolean {
  const joins =
    scan.word(at) === 'và' || (scan.word(at) === 'của' && isOfState(scan, at + 1)) || DASHES.has(scan.mark(at));
  if (!joins || at + 1 >= limit || isName(scan, at + 1, limit) || opensPost(scan, at + 1)) return false;
  return scan.has(at + 1, CAPITAL) || (scan.word(at) === 'và' && scan.size('field', at + 1) > 1);
}

/** "truyền thông và Thi đua | , khen thưởng" */
const commends = (scan: Scan, at: number): boolean =>
  scan.mark(at) === COMMA && scan.pairAt(at - 2) === 'thi đua' && scan.pairAt(at + 1) === 'khen thưởng';

/** "… | Tô Hải", not "… Thăng Long | Hà Nội": of two words a common family name must be the first, for a place or a company may have two. */
const isPerson = (scan: Scan, at: number, limit: number): boolean =>
  startsPerson(scan, at, limit) ||
  (scan.kind('surname', at) === 'surname' && scan.size('place', at) < 2 && isName(scan, at, limit));

/** Nothing that a name goes on with: a mark, a verb, a word of the clause. */
const ends = (scan: Scan, at: number, limit: number): boolean =>
  at >= limit || scan.has(at, PUNCTUATION | NUMBER | LINE_START) || (scan.layers(at) & TELLS) !== 0;

const isName = (scan: Scan, at: number, limit: number): boolean =>
  startsPerson(scan, at, limit) ||
  ((scan.layers(at) & (UNIT | SURNAME)) !== UNIT && nameEnd(scan, at, limit, 'title') >= 0);

const OTHERS = POSTS | AWARD | BLOC;
const TELLS = ACT | ADDRESS | AWARD | BLOC | CUE | ROLE | STOP | VERB;
