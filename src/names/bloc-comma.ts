import type { Scan } from '../lexicon/scan.js';
import { COMMA } from '../text/marks.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PARAGRAPH_START, PUNCTUATION } from '../text/tokens.js';
import { endsBloc, INSIDE } from './bloc-end.js';
import { ADDRESS, AWARD, BLOC, FIELD, PLACE, ROLE, STOP, TITLE } from './layer-bits.js';
import { startsPerson } from './person-start.js';
import { parseUnit } from './unit.js';
import { unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';

const ACTING = new Set(['lãnh đạo', 'đại diện', 'ban tổ', 'thường trực']);

/** Whether the name of a bloc goes on behind a comma: `plural` where "các" or a number opened it, `taken` tokens before. */
export function continuesAfterComma(scan: Scan, at: number, plural: boolean, taken: number): boolean {
  if (endsBloc(scan, at) || scan.has(at, NUMBER) || scan.has(at, PUNCTUATION)) return false;
  if (scan.has(at, CAPITAL) && ((!plural && listsKinds(scan, at)) || listsFields(scan, at))) return true;
  // "các ngân hàng, tổ chức tín dụng tỉnh" goes on; "các xã vùng cao, tổ chức hội nghị" has a verb.
  const noun = plural && scan.word(at) === 'tổ' && SORTS.has(scan.slice(at + 2, at + 3));
  if ((scan.layers(at) & STOP) !== 0 && !INSIDE.has(scan.word(at)) && !noun) return false;
  if ((scan.layers(at) & (TITLE | BLOC)) !== 0) return false;
  // "các Tỉnh, Thành Đoàn Đông Nam Bộ" goes on; "…, Hội Người cao tuổi được" is the next unit of the sentence.
  // "Khối thi đua các doanh nghiệp, Hội đồng bỏ phiếu": another subject.
  if (compiles(scan, at)) return false;
  // "dẫn đầu Khối thi đua các doanh nghiệp, ngoài ra Xí nghiệp A cũng được tặng"
  if (scan.pairAt(at) === 'ngoài ra') return false;
  // "các tập thể thuộc Khối thi đua các sở, | phân theo thẩm quyền như sau", "…, | kèm hồ sơ"
  if (ARRANGED.has(scan.pairAt(at)) || scan.word(at) === 'kèm') return false;
  // "thành tích của các tập thể thuộc Khối thi đua Kinh tế tỉnh, | lãnh đạo tỉnh đã trao Bằng khen": who acts
  if (ACTING.has(scan.pairAt(at))) return false;
  if (scan.word(at) === 'hội' && (scan.word(at + 1) === 'đồng' || scan.word(at + 1) === 'nghị')) return false;
  // "Khối thi đua các huyện, UBND thành phố Bến Đá tiếp tục làm": who acts, by its own name
  if (scan.kind('unit', at) === 'people-committee' && taken <= 2 && namesPlace(scan, at)) return false;
  // "Khối các đồn biên phòng, Đồn 212 làm …": one of them, by its number
  if (scan.has(at, CAPITAL) && scan.has(at + Math.max(1, scan.size('unit', at)), NUMBER)) return false;
  // "Khối thi đua các bệnh viện tuyến huyện, | Bệnh viện | đã được đề nghị", "… | Bệnh viện | đề nghị": the one that the text is about
  const own = at + scan.size('unit', at);
  if (scan.has(at, CAPITAL) && own > at && (DOES.has(scan.word(own)) || scan.kind('verb', own) === 'propose'))
    return false;
  if (isBareKind(scan, at) && followsBareKind(scan, at - 1)) return true;
  if (isSchooling(scan, at) && isSchooling(scan, at - 3)) return true;
  if (plural && isFrontAndOthers(scan, at)) return true;
  if (isKindInLetters(scan, at) && isKindInLetters(scan, at - 2)) return true;
  if (scan.has(at, CAPITAL) && scan.size('unit', at) > 0)
    return (
      plural &&
      (taken <= 2 ||
        parseUnit(scan, at, scan.tokens.count) === null ||
        isKindOfLevel(scan, at) ||
        isPlaceOfPlace(scan, at))
    );
  // "Tây Nguyên, Duyên hải miền Trung và Lào"
  if (scan.has(at, CAPITAL)) return plural || scan.kind('place', at) === 'region';
  return true;
}

/**
 * "CÁC HUYỆN, THỊ XÃ, | THÀNH PHỐ | TỈNH LAM HẢI", "… | THÀNH PHỐ ⏎ Số: 21": all of that kind in the place, and none by its name; "THÀNH PHỐ | LAM
 * HẢI" is one.
 */
function isPlaceOfPlace(scan: Scan, at: number): boolean {
  const end = at + scan.size('unit', at);
  return isTerritory(scan.kind('unit', at)) && (isTerritory(scan.kind('unit', end)) || scan.has(end, LINE_START));
}

/** "Khối trưởng Khối thi đua các trường, | tổng hợp đăng ký thi đua": what who leads it does; "các cơ quan tham mưu, tổng hợp" are such. */
const compiles = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'tổng' && scan.word(at + 1) === 'hợp' && COMPILED.has(`${scan.word(at + 2)} ${scan.word(at + 3)}`);
const COMPILED = new Set([
  'đăng ký',
  'kết quả',
  'báo cáo',
  'danh sách',
  'đề nghị',
  'ý kiến',
  'hồ sơ',
  'số liệu',
  'và báo',
  ...['như sau', 'theo bảng', 'theo biểu', 'theo thẩm', 'theo thứ'],
]);
const ARRANGED = new Set(['phân theo', 'phân thành', 'phân loại', 'chia theo', 'chia thành', 'chia làm', 'chi tiết']);

const DOES = new Set(['đã', 'được', 'vừa', 'cũng', 'sẽ', 'đang', 'tiếp', 'luôn']);

/** "KHỐI THI ĐUA PHÒNG, | BAN, TRUNG TÂM", "Khối thi đua Sở, | Ban, Ngành": what kind of offices, and none by its name. */
function isBareKind(scan: Scan, at: number): boolean {
  const pair = KINDS.has(`${scan.word(at)} ${scan.word(at + 1)}`);
  if (!pair && !KINDS.has(scan.word(at))) return false;
  const end = at + (pair ? 2 : 1);
  return end >= scan.tokens.count || scan.has(end, PUNCTUATION | LINE_START) || scan.word(end) === 'và';
}
const followsBareKind = (scan: Scan, comma: number): boolean =>
  KINDS.has(scan.word(comma - 1)) || KINDS.has(`${scan.word(comma - 2)} ${scan.word(comma - 1)}`);
/** "các cơ quan Đảng, | Mặt trận Tổ quốc và các đoàn thể |": the front beside those like it, in the name of the bloc. */
function isFrontAndOthers(scan: Scan, at: number): boolean {
  const end = at + scan.size('unit', at);
  const and = isTerritory(scan.kind('unit', end)) ? end + 1 : end;
  if (scan.kind('unit', at) !== 'front' || (scan.word(and) !== 'và' && scan.mark(and) !== COMMA)) return false;
  const first = scan.word(and + 1) === 'các' ? and + 2 : and + 1;
  return BODIES.has(scan.pairAt(first)) && !scan.has(first, CAPITAL);
}
const BODIES = new Set(['đoàn thể', 'tổ chức', 'hội quần']);

/** "các trường | Đại học |, | Cao đẳng | khu vực Bến Đá" */
const isSchooling = (scan: Scan, at: number): boolean => SCHOOLING.has(`${scan.word(at)} ${scan.word(at + 1)}`);
const SCHOOLING = new Set(['đại học', 'cao đẳng', 'trung cấp', 'tiểu học', 'trung học', 'mầm non', 'mẫu giáo']);

/** "các KCN, | KKT | khu vực Tây Nguyên", "các trường THCS, | THPT | huyện": a kind in letters, and none by its name, as "KKT Bến Đá" is. */
const isKindInLetters = (scan: Scan, at: number): boolean =>
  KINDS_IN_LETTERS.has(scan.word(at)) &&
  scan.has(at, ALL_CAPS) &&
  (!scan.has(at + 1, CAPITAL) || AREAS.has(scan.word(at + 1)) || isTerritory(scan.kind('unit', at + 1)));
const KINDS_IN_LETTERS = new Set('kcn kcx kkt ccn kcnc thcs thpt gdtx gdnn'.split(' '));
const AREAS = new Set(['khu', 'vùng', 'miền', 'phía', 'trên']);

const KINDS = new Set(['phòng', 'ban', 'ngành', 'sở', 'khoa', 'viện', 'trạm', 'trung tâm', 'đoàn thể', 'bộ môn']);

/** "các Bệnh viện, | Trung tâm Y tế tuyến huyện", "các Trường THPT, | Trung tâm GDTX cấp tỉnh": which of them, and none by its name. */
function isKindOfLevel(scan: Scan, at: number): boolean {
  for (let i = at + scan.size('unit', at); i < scan.tokens.count && i - at < 8; i++) {
    if (LEVELS.has(scan.word(i)) && isTerritory(scan.kind('unit', i + 1))) return !namesPlaceBehind(scan, i + 1);
    if (scan.has(i, PUNCTUATION | NUMBER | PARAGRAPH_START) || endsBloc(scan, i)) return false;
  }
  return false;
}
const LEVELS = new Set(['tuyến', 'cấp']);
const namesPlaceBehind = (scan: Scan, level: number): boolean =>
  !scan.has(level, LINE_START) && scan.has(level + 1, CAPITAL) && !scan.has(level + 1, LINE_START | ALL_CAPS);

/** "UBND thành phố | Bến Đá"; not "UBND huyện, thành phố". */
function namesPlace(scan: Scan, at: number): boolean {
  const place = at + scan.size('unit', at);
  const level = scan.size('unit', place);
  return isTerritory(scan.kind('unit', place)) && scan.has(place + level, CAPITAL);
}

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
    if (scan.has(i, PUNCTUATION | NUMBER | PARAGRAPH_START) || endsBloc(scan, i)) return false;
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
    else if (scan.has(i, PUNCTUATION | NUMBER | PARAGRAPH_START) || endsBloc(scan, i)) break;
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
