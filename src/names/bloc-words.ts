import type { Scan } from '../lexicon/scan.js';
import { WordSet } from '../lexicon/word-set.js';
import { DASHES } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PARAGRAPH_START, PUNCTUATION, SPACED } from '../text/tokens.js';
import { ADDRESS, AWARD, BLOC, FIELD, FORM, PLACE, ROLE, STOP, TITLE } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { isTerritory, unitHead } from './unit-head.js';

const COMMA = 0x2c;
const STOP_MARK = 0x2e;
const OPEN = 0x28;
const CLOSE = 0x29;

/** One letter, a capital. */
const isInitial = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && scan.slice(at, at + 1).length === 1;

/** Function words that a descriptive name may run over, though they end the name of a unit. */
const INSIDE = new Set(['của', 'về', 'trong', 'ngoài', 'trên']);

/** Verbs that end the name of a bloc, which no names of units need to stop at. */
const VERBS = new WordSet('nhìn bàn khép ngồi gặp bước chốt chấm nghe gửi rà'.split(' '));
const VERB_PAIRS = new Set([
  'tuyên bố',
  'phát biểu',
  'chủ trì',
  'đồng chủ',
  'chủ tọa',
  'nêu rõ',
  'cho biết',
  'chứng kiến',
  'giới thiệu',
  'biểu dương',
  'nhấn mạnh',
  'bình chọn',
  'kiểm điểm',
  'thảo luận',
  'hội tụ',
  'quy tụ',
  'nhóm họp',
  'khởi động',
  'trao đổi',
  // what a bloc does, or how: "trong Cụm thi đua | phát triển chưa đều", "Khối thi đua các trường | quyết tâm"
  ...['diễn biến', 'phát triển', 'tích cực', 'xác định', 'quyết tâm', 'nỗ lực', 'đoàn kết', 'tập trung', 'chủ động'],
  ...['thường xuyên', 'nghiêm túc', 'cùng nhau', 'thi đua', 'phấn đấu', 'hăng hái', 'sôi nổi', 'hưởng ứng', 'duy trì'],
  ...['đẩy mạnh', 'bám sát', 'chung tay', 'gắn với', 'quan tâm', 'chú trọng', 'kịp thời', 'ra sức', 'góp phần'],
  ...['vinh dự', 'tiêu biểu', 'phối hợp', 'tăng cường', 'đổi mới', 'nghiên cứu', 'tuyên truyền', 'vận động'],
]);
/** "xây dựng | kế hoạch"; not "các đơn vị xây dựng". */
const BUILT = new Set(['kế', 'quy', 'chương', 'được', 'quỹ', 'môi', 'phong', 'nông', 'đội', 'tiêu', 'bảng']);

/** The noun phrase of a descriptive name, up to a verb, a date, a person or a mark that parts clauses. */
export function description(scan: Scan, at: number, limit: number, sure: boolean): number {
  // "Khối trưởng Khối thi đua | và Sở Y tế làm khối phó"
  if (scan.word(at) === 'và') return at;
  let end = at;
  let i = at;
  const counted = countedEnd(scan, at, limit);
  const plural = scan.word(at) === 'các' || scan.word(at) === 'những' || counted > at;
  if (!sure && !plural && !scan.has(at, CAPITAL)) return at;
  if (counted > at) {
    i = counted;
    // "5 đơn vị" alone only counts; "5 thành phố", "8 doanh nghiệp nhà nước" describe.
    if (scan.kind('count', at + 1) !== 'org' || scan.size('unit', at + 1) > 0) end = counted;
  }
  while (i < limit && i - at < 40) {
    if (i > at && scan.has(i, PARAGRAPH_START)) break;
    const mark = scan.mark(i);
    if (scan.has(i, PUNCTUATION)) {
      const next = i + 1;
      if (i === at || next >= limit) break;
      // "miền Đông và TP|.Hồ Chí Minh": the stop of an abbreviation
      if (mark === STOP_MARK && TOWNS.has(scan.word(i - 1)) && scan.has(next, CAPITAL)) {
        i = next;
        continue;
      }
      // "Cụm thi đua Hội Nhà báo | (HNB) | các tỉnh": what stands for the words before it
      const shortened = mark === OPEN && i > at ? shortFormEnd(scan, i, limit) : i;
      if (shortened > i && goesOn(scan, shortened)) {
        i = shortened;
        continue;
      }
      if (
        (DASHES.has(mark) || mark === 0x26 || mark === 0x2f) &&
        !scan.has(next, PUNCTUATION) &&
        !endsName(scan, next)
      ) {
        i = next;
        continue;
      }
      // "các cơ quan T.Ư"
      if (mark === STOP_MARK && isInitial(scan, i - 1) && isInitial(scan, next) && !scan.has(next, SPACED)) {
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
    // "dọc Quốc lộ | 1", "các phường Quận | 5", "sự nghiệp công lập | 3 | tổng kết": a number of the name ends it
    if (i > at && scan.has(i, NUMBER) && isOfName(scan, i)) return i + 1;
    // "Khối thi đua Campuchia 1 (khối …)"
    if (i > at && scan.has(i, NUMBER) && scan.has(i - 1, CAPITAL) && scan.mark(i + 1) === OPEN) return i + 1;
    if (scan.has(i, NUMBER) || endsName(scan, i)) break;
    if (i > at && (scan.layers(i) & BLOC) !== 0 && scan.word(i) !== 'khối') break;
    if (scan.word(i) === 'và' || scan.word(i) === 'của' || scan.word(i) === 'về') {
      if (i + 1 >= limit || endsName(scan, i + 1) || (scan.layers(i + 1) & (BLOC | ADDRESS)) !== 0) break;
      i++;
      continue;
    }
    i++;
    end = i;
  }
  return end;
}

const NUMBERED = new Set(['số', 'khu']);
const TOWNS = new Set(['tp', 'tx']);

/** One or two digits behind a word of the name, and then what the bloc does. */
function isOfName(scan: Scan, at: number): boolean {
  if (scan.tokens.end[at] - scan.tokens.start[at] > 2 || scan.has(at - 1, PUNCTUATION)) return false;
  const before = scan.word(at - 1);
  if (before === 'lộ' || before === 'quận') return true;
  if (TIMED.has(before) || (scan.layers(at - 1) & STOP) !== 0) return false;
  const next = scan.word(at + 1);
  return (
    next === 'gồm' ||
    next === 'đã' ||
    next === 'do' ||
    scan.kind('stop', at + 1) === 'verb' ||
    scan.kind('cue', at + 1) === 'review'
  );
}
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

/** A verb, a date, a person, an award, the motto in the other column: no name of a bloc runs over these. */
function endsName(scan: Scan, at: number): boolean {
  if (isVerb(scan, at)) return true;
  const layers = scan.layers(at);
  if (layers === 0 || isOfCapital(scan, at)) return false;
  if ((layers & (ROLE | ADDRESS | AWARD)) !== 0) return true;
  if ((layers & FORM) !== 0 && scan.kind('form', at) === 'motto') return true;
  const stop = (layers & STOP) === 0 ? 0 : scan.size('stop', at);
  if (stop === 0) return (layers & TITLE) !== 0 && scan.size('title', at) > 1 && !scan.has(at, CAPITAL);
  if (INSIDE.has(scan.word(at)) && stop === 1) return false;
  // "vùng Đồng | bằng sông Hồng"
  if (isHalf(scan, at) || isHalf(scan, at - 1)) return false;
  if (stop === 2 && organises(scan, at)) return true;
  if (scan.size('field', at) >= stop || scan.size('unit', at) > stop || scan.size('count', at) > stop) return false;
  // "các tổ chức xã hội", "Thi hành án": verbs that are nouns after "các" or written with a capital.
  if (scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS)) return false;
  return !(scan.word(at) === 'tổ' && ['các', 'và', ','].includes(scan.word(at - 1)) && stop === 2);
}

/** "các doanh nghiệp | có vốn | do Nhà nước sở hữu": what they are, rather than what they do. */
const isOfCapital = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'có' ? scan.word(at + 1) === 'vốn' : scan.word(at) === 'do' && scan.word(at - 1) === 'vốn';

/** Half of a noun that looks like a verb: "Đồng | bằng", "xếp | dỡ". */
const isHalf = (scan: Scan, at: number): boolean => scan.kind('verb', at) === 'noun' && scan.size('verb', at) === 2;

/** "Khối … Đoàn Luật sư bàn chuyện"; not "các xã địa bàn biên giới". */
function isVerb(scan: Scan, at: number): boolean {
  if (scan.has(at, CAPITAL)) return false;
  if (VERBS.holds(scan, at)) return scan.word(at - 1) !== 'địa';
  if (!PAIR_STARTS.holds(scan, at)) return false;
  const [word, next] = [scan.word(at), scan.word(at + 1)];
  // "Khối … các doanh nghiệp hoạt động với 5 thành viên"; not "các cơ quan hoạt động xã hội"
  if (word === 'hoạt' && next === 'động') return HOW.has(scan.word(at + 2)) || scan.has(at + 2, NUMBER | PUNCTUATION);
  if (word === 'xây' && next === 'dựng') return BUILT.has(scan.word(at + 2));
  return VERB_PAIRS.has(`${word} ${next}`);
}
const PAIR_STARTS = new WordSet(['hoạt', 'xây', ...[...VERB_PAIRS].map((words) => words.split(' ')[0])]);

const HOW = new Set('với theo hiệu tích sôi có đúng ổn nền khá rất từ trên được'.split(' '));

/** "Khối … nội chính tổ chức ký kết": the verb; "các tổ chức xã hội", "Ban Tổ chức", "và tổ chức tín dụng" are names. */
const organises = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'tổ' &&
  !scan.has(at, CAPITAL) &&
  !BEFORE_NOUN.has(scan.word(at - 1)) &&
  !scan.has(at - 1, PUNCTUATION);
const BEFORE_NOUN = new Set(['các', 'và', 'ban', 'phòng', 'những', 'mọi']);

/** Words after "tổ chức" that make it a noun. */
const SORTS = new Set('tín chính xã tôn nghề kinh khoa đoàn sự đảng phi quốc'.split(' '));

/**
 * "Sở Tư pháp, | Thi hành án dân sự các tỉnh", "Ban Quản lý các KCN, | KCX, KKT các tỉnh": kinds of units in capitals, and
 * then the places that have them.
 */
function listsKinds(scan: Scan, at: number): boolean {
  for (let i = at; i < scan.tokens.count && i - at < 20; i++) {
    const mark = scan.mark(i);
    if (mark === COMMA || scan.word(i) === 'và') {
      if (!scan.has(i + 1, CAPITAL)) return false;
      continue;
    }
    if (scan.word(i) === 'các' && i > at) return isTerritory(scan.kind('unit', i + 1));
    if (scan.has(i, PUNCTUATION | NUMBER | PARAGRAPH_START) || endsName(scan, i)) return false;
    if ((scan.layers(i) & (BLOC | ADDRESS | TITLE)) !== 0) return false;
  }
  return false;
}

/**
 * "khối Giáo dục, | Văn hóa, Xã hội và Đối ngoại", "Khối thi đua Nông, | Lâm, Thủy lợi": what the units of the bloc deal
 * with, in capitals: a known field of work, or several that "và" or a second comma joins; no unit, place or person.
 */
function listsFields(scan: Scan, at: number): boolean {
  let joined = ((scan.layers(at) & FIELD) !== 0 && scan.size('field', at) > 1) || followsField(scan, at - 1);
  let from = at;
  for (let i = at; i < scan.tokens.count && i - at < 24; i++) {
    const comma = scan.mark(i) === COMMA;
    if (comma || scan.word(i) === 'và') {
      if (!scan.has(i + 1, CAPITAL) || i === from) break;
      if (i - from > 5 || !isFieldAt(scan, i + 1)) return false;
      joined = true;
      from = i + 1;
    } else if (i === at && !isFieldAt(scan, i)) return false;
    else if (scan.has(i, PUNCTUATION | NUMBER | PARAGRAPH_START) || endsName(scan, i)) break;
  }
  return joined;
}

/** "Văn hóa, Thông tin | , Thể thao": a comma before that another comma already joined. */
function followsField(scan: Scan, comma: number): boolean {
  for (let i = comma - 1; i > 0 && comma - i < 5; i--) if (scan.mark(i) === COMMA) return scan.has(i + 1, CAPITAL);
  return false;
}

const isFieldAt = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'xã' && scan.word(at + 1) === 'hội') ||
  ((scan.layers(at) & (BLOC | ADDRESS | TITLE | ROLE | AWARD | PLACE)) === 0 &&
    (unitHead(scan, at) === null || scan.size('field', at) > scan.size('unit', at)) &&
    !startsPerson(scan, at, scan.tokens.count));

/** "(VHTT&DL)", "(CTĐ)": past a bracket of capitals; `at` for none. */
function shortFormEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i - at < 6; i++) {
    if (scan.mark(i) === CLOSE) return i > at + 1 ? i + 1 : at;
    const mark = scan.mark(i);
    if (!scan.has(i, ALL_CAPS) && mark !== 0x26 && !DASHES.has(mark)) return at;
  }
  return at;
}

/** "… (LLVT) | tỉnh", "… (CTĐ) | TPHCM", "… (HNB) | các tỉnh", "… (VHTT)|/Sở …", "… (VHTT) | duyên hải". */
const goesOn = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'các' ||
  scan.mark(at) === 0x2f ||
  isTerritory(scan.kind('unit', at)) ||
  (scan.layers(at) & PLACE) !== 0 ||
  AREAS.has(scan.word(at));
const AREAS = new Set(['duyên', 'vùng', 'miền', 'khu', 'đồng', 'phía', 'toàn']);

function continuesAfterComma(scan: Scan, at: number, plural: boolean, taken: number): boolean {
  if (endsName(scan, at) || scan.has(at, NUMBER) || scan.has(at, PUNCTUATION)) return false;
  if (scan.has(at, CAPITAL) && ((!plural && listsKinds(scan, at)) || listsFields(scan, at))) return true;
  // "các ngân hàng, tổ chức tín dụng tỉnh" goes on; "các xã vùng cao, tổ chức hội nghị" has a verb.
  const noun = plural && scan.word(at) === 'tổ' && SORTS.has(scan.slice(at + 2, at + 3));
  if ((scan.layers(at) & STOP) !== 0 && !INSIDE.has(scan.word(at)) && !noun) return false;
  if ((scan.layers(at) & (TITLE | BLOC)) !== 0) return false;
  // "các Tỉnh, Thành Đoàn Đông Nam Bộ" goes on; "…, Hội Người cao tuổi được" is the next unit of the sentence.
  // "Khối thi đua các doanh nghiệp, Hội đồng bỏ phiếu": another subject.
  if (scan.word(at) === 'hội' && (scan.word(at + 1) === 'đồng' || scan.word(at + 1) === 'nghị')) return false;
  if (scan.has(at, CAPITAL) && scan.size('unit', at) > 0)
    return plural && (taken <= 2 || parseUnit(scan, at, scan.tokens.count) === null);
  // "Tây Nguyên, Duyên hải miền Trung và Lào"
  if (scan.has(at, CAPITAL)) return plural || scan.kind('place', at) === 'region';
  return true;
}
