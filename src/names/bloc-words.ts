import type { Scan } from '../lexicon/scan.js';
import { AMPERSAND, CLOSE, COLON, COMMA, DASHES, STOP as FULL_STOP, OPEN, SLASH } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION, SPACED } from '../text/tokens.js';
import { continuesAfterComma } from './bloc-comma.js';
import { endsBloc } from './bloc-end.js';
import { ADDRESS, BLOC, FIELD, PLACE, STOP, UNIT } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { isTerritory } from './unit-kinds.js';

/** "Khối | cơ quan Nội chính tỉnh", "Khối | đơn vị Văn hóa": those of a field, with a capital; not "Khối cơ quan UBND tỉnh", who work there. */
const isOfField = (scan: Scan, at: number): boolean =>
  scan.has(at - 1, CAPITAL) &&
  BODIES.has(scan.pairAt(at)) &&
  scan.has(at + 2, CAPITAL) &&
  scan.size('field', at + 2) > 1 &&
  scan.size('unit', at + 2) === 0;
const BODIES = new Set(['cơ quan', 'đơn vị', 'doanh nghiệp']);

/** The noun phrase of a descriptive name, up to a verb, a date, a person or a mark that parts clauses. */
export function description(scan: Scan, at: number, limit: number, sure: boolean): number {
  // "Khối trưởng Khối thi đua | và Sở Y tế làm khối phó"
  if (scan.word(at) === 'và') return at;
  let end = at;
  let i = at;
  const counted = countedEnd(scan, at, limit);
  const plural = scan.word(at) === 'các' || scan.word(at) === 'những' || counted > at;
  const terrain = scan.has(at - 1, CAPITAL) && TERRAINS.has(`${scan.word(at)} ${scan.word(at + 1)}`);
  if (!sure && !plural && !scan.has(at, CAPITAL) && !kindOfPlaces(scan, at) && !terrain && !isOfField(scan, at))
    return at;
  if (counted > at) {
    i = counted;
    // "5 đơn vị" alone only counts; "5 thành phố", "8 doanh nghiệp nhà nước" describe.
    if (scan.kind('count', at + 1) !== 'org' || scan.size('unit', at + 1) > 0) end = counted;
  }
  const agent = !plural && isAgent(scan, at);
  while (i < limit && i - at < 40) {
    if (i > at && scan.has(i, PARAGRAPH_START)) break;
    if (agent && i > at && opensVerb(scan, i)) break;
    const mark = scan.mark(i);
    if (scan.has(i, PUNCTUATION)) {
      const next = i + 1;
      if (i === at || next >= limit) break;
      // "miền Đông và TP|.Hồ Chí Minh": the stop of an abbreviation
      if (mark === FULL_STOP && TOWNS.has(scan.word(i - 1)) && scan.has(next, CAPITAL)) {
        i = next;
        continue;
      }
      // "Cụm thi đua Hội Nhà báo | (HNB) | các tỉnh": what stands for the words before it
      const shortened = mark === OPEN && i > at ? shortFormsEnd(scan, i, limit) : i;
      if (shortened > i && goesOn(scan, shortened)) {
        i = shortened;
        continue;
      }
      // "Trưởng Cụm thi đua các tỉnh miền núi | - Tô Văn Hải": somebody
      if (DASHES.has(mark) && scan.has(i, SPACED) && startsPerson(scan, next, limit)) break;
      // "Cụm thi đua các xã vùng cao | - xã Tân Mỹ": one of them
      if (plural && DASHES.has(mark) && scan.word(next) === scan.word(at + 1) && scan.has(next + 1, CAPITAL)) break;
      // "các trường THPT | - Năm học 2027 - 2028"
      if (scan.word(next) === 'năm' && (scan.word(next + 1) === 'học' || scan.has(next + 1, NUMBER))) break;
      if (
        (DASHES.has(mark) || mark === AMPERSAND || mark === SLASH) &&
        !scan.has(next, PUNCTUATION) &&
        !endsBloc(scan, next)
      ) {
        i = next;
        continue;
      }
      // "các cơ quan T.Ư"
      if (mark === FULL_STOP && isInitial(scan, i - 1) && isInitial(scan, next) && !scan.has(next, SPACED)) {
        i = next;
        continue;
      }
      if (mark === COMMA && continuesAfterComma(scan, next, plural, i - at)) {
        i = next;
        continue;
      }
      break;
    }
    // "Tiểu học | số 2", "thuộc Quân | khu 9": the number ends the name.
    if (i > at && NUMBERED.has(scan.word(i)) && scan.has(i + 1, NUMBER) && i + 1 < limit) return i + 2;
    // "Cụm thi đua Bộ CHQS | 12 tỉnh, thành phố | thuộc Quân khu 9"
    const inside = i > at ? countedEnd(scan, i, limit) : i;
    if (inside > i && isTerritory(scan.kind('unit', i + 1))) {
      const second = scan.mark(inside) === COMMA ? inside + 1 : inside;
      end = second > inside && isTerritory(scan.kind('unit', second)) ? second + scan.size('unit', second) : inside;
      i = end;
      continue;
    }
    // "Cụm thi đua cơ quan | 4 phòng"
    if (inside > i && scan.pairAt(i - 2) === 'cơ quan' && scan.kind('unit', i + 1) === 'division') {
      end = i = inside;
      continue;
    }
    // "dọc Quốc lộ | 1", "các phường Quận | 5", "sự nghiệp công lập | 3 | tổng kết": a number of the name ends it
    if (i > at && scan.has(i, NUMBER) && isOfName(scan, i)) return i + 1;
    if (scan.has(i, NUMBER) || endsBloc(scan, i)) break;
    // "Tiểu khối Kinh tế | thuộc Khối thi đua các sở": the bloc that it is part of
    if (scan.word(i) === 'thuộc' && scan.size('bloc', i + 1) > 1) break;
    if (i > at && (scan.layers(i) & BLOC) !== 0 && scan.word(i) !== 'khối' && !isClusterOfArea(scan, i)) break;
    if (scan.word(i) === 'và' || scan.word(i) === 'của' || scan.word(i) === 'về') {
      if (i + 1 >= limit || endsBloc(scan, i + 1) || (scan.layers(i + 1) & (BLOC | ADDRESS)) !== 0) break;
      i++;
      continue;
    }
    i++;
    end = i;
  }
  return end;
}

/** "các đơn vị do | Khối | Kinh tế - Kỹ thuật đỡ đầu": who does something; the verb stands right behind the name. */
function isAgent(scan: Scan, at: number): boolean {
  for (let head = at - 1; head >= at - LONGEST_HEAD; head--)
    if ((scan.layers(head) & BLOC) !== 0 && scan.word(head - 1) === 'do') return true;
  return false;
}
/** "Khối thi đua" */
const LONGEST_HEAD = 3;

/** "Kinh tế - Kỹ thuật | đỡ đầu": a small word behind one, which opens nothing that a name goes on with. */
const opensVerb = (scan: Scan, at: number): boolean =>
  !scan.has(at, CAPITAL | NUMBER | PUNCTUATION) &&
  !scan.has(at - 1, CAPITAL | NUMBER | PUNCTUATION) &&
  (scan.layers(at) & (FIELD | PLACE | UNIT)) === 0 &&
  !JOINING.has(scan.word(at)) &&
  scan.size('field', at - 1) < 2;
const JOINING = new Set(['và', 'của', 'thuộc', 'trên', 'trực', 'khu', 'miền', 'vùng', 'ngành']);

/** "Cụm Hội Luật gia | cụm Tây Bắc |", "Cụm thi đua Hội Nông dân | cụm miền Đông |": where those units are, and no other bloc. */
const isClusterOfArea = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'cụm' &&
  scan.size('bloc', at) === 1 &&
  (scan.kind('place', at + 1) === 'region' || AREAS.has(scan.word(at + 1)) || DIRECTIONS.has(scan.pairAt(at + 1)));
const DIRECTIONS = new Set(['tây bắc', 'đông bắc', 'bắc bộ', 'trung bộ', 'nam bộ']);

/** "khu công nghiệp | (KCN), khu chế xuất (KCX), khu kinh tế (KKT) | các tỉnh": kinds, each with its short form. */
function shortFormsEnd(scan: Scan, at: number, limit: number): number {
  let end = shortFormEnd(scan, at, limit);
  while (end > at && scan.mark(end) === COMMA) {
    let next = end + 1;
    while (next < limit && next - end < 6 && !scan.has(next, CAPITAL | NUMBER | PUNCTUATION)) next++;
    const another = scan.mark(next) === OPEN ? shortFormEnd(scan, next, limit) : next;
    if (another <= next) break;
    end = another;
  }
  return end;
}

/** "Cụm | đồng bằng", "Cụm | miền núi cao": where its units lie. */
const TERRAINS = new Set([
  'đồng bằng',
  'miền núi',
  'miền xuôi',
  'ven biển',
  'trung du',
  'vùng cao',
  'biên giới',
  'hải đảo',
  // whose units they are: "Cụm | biên phòng tuyến biển", "Cụm | biên phòng cửa khẩu"
  'biên phòng',
]);

/** "Khối | huyện, thị: …", "Khối | xã và phường (12 đơn vị)": two kinds of places and none of them in particular. */
export function kindOfPlaces(scan: Scan, at: number): boolean {
  const joined = scan.mark(at + 1) === COMMA || scan.word(at + 1) === 'và' || DASHES.has(scan.mark(at + 1));
  return joined && KINDS.has(scan.word(at)) && KINDS.has(scan.word(at + 2)) && !isProper(scan, at + 2);
}
const isProper = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS);
const KINDS = new Set(['huyện', 'thị', 'xã', 'phường', 'quận', 'thành', 'tỉnh']);

const NUMBERED = new Set(['số', 'khu']);
const TOWNS = new Set(['tp', 'tx']);

/** One or two digits behind a word of the name, and then what the bloc does. */
function isOfName(scan: Scan, at: number): boolean {
  if (scan.tokens.end[at] - scan.tokens.start[at] > 2 || scan.has(at - 1, PUNCTUATION)) return false;
  const before = scan.word(at - 1);
  if (before === 'lộ' || before === 'quận' || (before === 'đường' && scan.has(at - 1, CAPITAL))) return true;
  if (TIMED.has(before) || (scan.layers(at - 1) & STOP) !== 0) return false;
  const next = scan.word(at + 1);
  // "Khối thi đua Campuchia 1 (khối …)", "Khối các tổ chức xã hội 1 (06 đơn vị):", "Khối các xã 2: …"
  if (scan.mark(at + 1) === OPEN || scan.mark(at + 1) === COLON) return true;
  return (
    next === 'gồm' ||
    next === 'đã' ||
    next === 'do' ||
    // "Khối thi đua Tây Nguyên | 2 | năm 2028", "Khối thi đua Doanh nghiệp | 1 | năm 2028"; not "… trong | 2 năm 2027, 2028"
    (next === 'năm' && isOneYear(scan, at + 2)) ||
    scan.kind('stop', at + 1) === 'verb' ||
    scan.kind('cue', at + 1) === 'review'
  );
}
/** "2028", no "2027, 2028", "2027 và 2028", "2027 - 2028" */
const isOneYear = (scan: Scan, at: number): boolean =>
  /^(?:19|20)\d\d$/.test(scan.slice(at, at + 1)) &&
  !(scan.has(at + 2, NUMBER) && (scan.has(at + 1, PUNCTUATION) || scan.word(at + 1) === 'và'));
const TIMED = new Set(['năm', 'ngày', 'tháng', 'quý', 'đợt', 'lần', 'khóa', 'thứ', 'có', 'với', 'là', 'đạt']);

/** "Cụm thi đua | 5 thành phố | trực thuộc Trung ương", "Cụm thi đua | bốn tỉnh": a number of units; `at` without. */
function countedEnd(scan: Scan, at: number, limit: number): number {
  const number = scan.has(at, NUMBER)
    ? scan.tokens.end[at] - scan.tokens.start[at] <= 2
    : scan.kind('count', at) === 'number';
  if (!number || at + 1 >= limit) return at;
  const size = Math.max(
    scan.size('unit', at + 1),
    scan.kind('count', at + 1) === 'org' ? scan.size('count', at + 1) : 0,
  );
  // "6 LĐLĐ tỉnh"; not "3 Sở Y tế"
  const common = !scan.has(at + 1, CAPITAL) || (size === 1 && scan.has(at + 1, ALL_CAPS));
  return size > 0 && at + 1 + size <= limit && common ? at + 1 + size : at;
}

/** One letter, a capital. */
const isInitial = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && scan.slice(at, at + 1).length === 1;

/** "(VHTT&DL)", "(CTĐ)": past a bracket of capitals; `at` for none. */
function shortFormEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < 6; i++) {
    if (scan.mark(i) === CLOSE) return i > at + 1 ? i + 1 : at;
    const mark = scan.mark(i);
    if (!scan.has(i, ALL_CAPS) && mark !== AMPERSAND && !DASHES.has(mark)) return at;
  }
  return at;
}

/** "… (LLVT) | tỉnh", "… (CTĐ) | TPHCM", "… (HNB) | các tỉnh", "… (VHTT)|/Sở …", "… (VHTT) | duyên hải", "đại học (ĐH), cao đẳng (CĐ) | và trung cấp". */
const goesOn = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'các' ||
  (scan.word(at) === 'và' && LEVELS_OF_SCHOOLS.has(scan.pairAt(at + 1))) ||
  scan.mark(at) === SLASH ||
  isTerritory(scan.kind('unit', at)) ||
  (scan.layers(at) & PLACE) !== 0 ||
  AREAS.has(scan.word(at));
const LEVELS_OF_SCHOOLS = new Set(['trung cấp', 'cao đẳng', 'đại học', 'trung học', 'tiểu học', 'mầm non']);
const AREAS = new Set(['duyên', 'vùng', 'miền', 'khu', 'đồng', 'phía', 'toàn']);
