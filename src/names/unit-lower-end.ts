import type { Scan } from '../lexicon/scan.js';
import { SLASH } from '../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { ACT, BLOC, CUE, ROLE, STOP, SURNAME, UNIT, VERB } from './layer-bits.js';
import { unitHead } from './unit-head.js';
import { isTerritory } from './unit-kinds.js';

/** A word in lower case ends the name where it is a verb, a role, a place's word or the head of another unit. */
export function endsAtLower(scan: Scan, at: number): boolean {
  // "công trình", "giao thông": a part of a noun is no verb.
  if (isInNoun(scan, at) || buildsInName(scan, at)) return false;
  // "Vùng 4 Hải quân", "Phòng không - Không quân": no people
  if (scan.word(at) === 'quân' && ARMS.has(scan.word(at - 1))) return false;
  // "Công ty Môi trường Đô thị", "Thiết bị trường học": no school, no passive.
  if (scan.word(at) === 'trường' && (NO_SCHOOL.has(scan.word(at - 1)) || scan.word(at + 1) === 'học')) return false;
  if (scan.word(at) === 'bị' && scan.word(at - 1) === 'thiết') return false;
  if (scan.word(at) === 'thôn' && scan.word(at - 1) === 'nông') return false;
  // "Trung tâm Kỹ thuật | số", "Công ty Công nghệ | số"; not "Công ty Kỹ thuật | số 3"
  if (scan.word(at) === 'số' && DIGITAL.has(scan.pairAt(at - 2)) && !scan.has(at + 1, NUMBER)) return false;
  // "Xúc tiến đầu tư và | hỗ trợ doanh nghiệp"
  if (scan.word(at) === 'hỗ' && scan.word(at - 1) === 'và' && !scan.has(at + 2, CAPITAL | NUMBER | PUNCTUATION))
    return false;
  // "Vụ Các vấn đề chung | về xây dựng pháp luật", "Công ty Dệt may 29 | tháng | 3"
  if (scan.word(at) === 'về' && MATTERS.has(scan.pairAt(at - 2))) return false;
  if (scan.word(at) === 'tháng' && isDayInName(scan, at)) return false;
  // "Hiệu trưởng Trường THPT Bến Đá | cô Hà Nhàn": who leads it
  if (TEACHERS.has(scan.word(at)) && scan.has(at - 1, CAPITAL) && isSurname(scan, at + 1)) return true;
  // "Hội Sinh vật cảnh | các tỉnh: Bến Đá"
  if (scan.word(at) === 'các' && isTerritory(scan.kind('unit', at + 1))) return true;
  // "Công ty Thủy điện Bến Đá | phát triển bền vững": how it fares
  if (scan.word(at) === 'phát' && scan.has(at - 1, CAPITAL) && FARES.has(scan.slice(at + 2, at + 3).toLowerCase()))
    return true;
  // "Công ty Bến Đá | hai lần nhận", "Khoa Nội | ba năm liền đạt"
  if (NUMBERS.has(scan.word(at)) && (scan.word(at + 1) === 'lần' || scan.word(at + 1) === 'năm')) return true;
  // "tặng Trường THPT Bến Đá | danh hiệu …", "Trường THPT Bến Đá | giúp Sở Y tế"
  if (scan.pairAt(at) === 'danh hiệu') return true;
  if (scan.word(at) === 'giúp' && scan.has(at - 1, CAPITAL) && scan.has(at + 1, CAPITAL | NUMBER)) return true;
  // "Công ty Than Bến Đá | phụ trách năm 2028"
  if (scan.word(at) === 'phụ' && scan.word(at + 1) === 'trách' && scan.has(at - 1, CAPITAL)) return true;
  // "chuyển về Trường Tiểu học Bến Đá | công tác với vai trò …"
  if (scan.pairAt(at) === 'công tác' && scan.has(at - 1, CAPITAL) && HELD.has(scan.word(at + 2))) return true;
  // "Công ty Dệt Bến Đá | hiện là Khối phó"
  if (scan.word(at) === 'hiện' && NOW.has(scan.word(at + 1))) return true;
  // "Trường THPT Bến Đá | đủ điều kiện, | đủ tiêu chuẩn"
  if (scan.word(at) === 'đủ' && ENOUGH.has(scan.word(at + 1))) return true;
  if (saysWhenOrHow(scan, at)) return true;
  // "Công ty Bến Đá | thi đua lập nhiều thành tích"
  if (scan.pairAt(at) === 'thi đua' && scan.word(at + 2) === 'lập' && scan.has(at - 1, CAPITAL)) return true;
  // "Ban Quản lý Di tích | thuộc Sở Du lịch"
  if (scan.word(at) === 'thuộc' || (scan.word(at) === 'trực' && scan.word(at + 1) === 'thuộc')) return true;
  const layers = scan.layers(at);
  // "Ban Công | đoàn Quốc phòng", "Phòng Tiếp | nhận": half of a head, or of a verb that the name begins with.
  if (layers === 0 || (scan.has(at - 1, CAPITAL) && isHalved(scan, at - 1))) return false;
  if ((layers & (STOP | CUE | ROLE)) !== 0 || ((layers & BLOC) !== 0 && scan.size('bloc', at) > 1)) return true;
  if (VERBS.has(scan.kind('verb', at))) return true;
  // "Trường THPT Bến Đá | sắp được tặng"
  if (scan.kind('verb', at) === 'modal' && scan.has(at - 1, CAPITAL)) return true;
  // "Ban Chăm | sóc": a hamlet has a name or a number.
  if (isTerritory(scan.kind('unit', at)))
    return scan.kind('unit', at) !== 'hamlet' || scan.has(at + scan.size('unit', at), CAPITAL | NUMBER);
  // "Văn phòng Bộ Công an và | công an các tỉnh"
  const past = at + scan.size('unit', at);
  if (past - at > 1 && scan.word(past) === 'các' && isTerritory(scan.kind('unit', past + 1))) return true;
  const head = unitHead(scan, at);
  // "Ban Đối ngoại nhân dân | Tỉnh ủy", "Phát triển kinh tế tập thể": said of the field.
  return head !== null && head.kind !== 'division' && head.kind !== 'people' && scan.has(head.to, CAPITAL);
}
const TEACHERS = new Set(['cô', 'thầy']);
const isSurname = (scan: Scan, at: number): boolean => scan.has(at, CAPITAL) && (scan.layers(at) & SURNAME) !== 0;
const DIGITAL = new Set(['kỹ thuật', 'công nghệ', 'kinh tế', 'chuyển đổi', 'truyền thông', 'chính quyền']);
const MATTERS = new Set(['đề chung', 'vấn đề']);
/** "29 | tháng | 3": a day without a year in the name of a company; not "May 10 | tháng 3 năm 2027", "… tháng 3/2027". */
const isDayInName = (scan: Scan, at: number): boolean =>
  scan.has(at - 1, NUMBER) &&
  scan.has(at + 1, NUMBER) &&
  scan.word(at - 2) !== 'ngày' &&
  !WHEN.has(scan.word(at + 2)) &&
  scan.mark(at + 2) !== SLASH;
const WHEN = new Set(['năm', 'vừa', 'này']);
const HELD = new Set(['với', 'từ', 'tại', 'và']);
const ENOUGH = new Set(['điều', 'tiêu', 'số', 'phiếu', 'tỷ', 'hồ']);

/** At the capital; not "Trường THCS Đại Đồng | chủ trì", where the words behind it say all by themselves ("đồng chủ trì"). */
const isHalved = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & (UNIT | STOP | VERB)) !== 0 &&
  !(scan.has(at - 1, CAPITAL) && scan.size('stop', at + 1) > 1) &&
  (scan.size('unit', at) > 1 || scan.size('stop', at) > 1 || scan.size('verb', at) > 1);

/** "Công ty Bến Đá | lại nhận", "… | cuối năm được tặng", "… | trực tiếp trao": what no name goes on with. */
function saysWhenOrHow(scan: Scan, at: number): boolean {
  // "Công ty Bến Đá, | đơn vị duy nhất"; not "Vụ Quản lý đơn vị sự nghiệp"
  if (scan.word(at) === 'đơn' && scan.word(at + 1) === 'vị') return SINGLED_OUT.has(scan.word(at + 2));
  const behind = WHEN_OR_HOW.get(scan.word(at));
  if (behind === undefined) return false;
  const [next, second] = [scan.word(at + 1), scan.word(at + 2)];
  return (
    behind.length === 0 || behind.some((said) => (said === A_NUMBER ? isTime(scan, at + 1) : says(said, next, second)))
  );
}
const says = (said: string, next: string, second: string): boolean => said === next || said === `${next} ${second}`;
/** "quý I", "tối 12/3" */
const isTime = (scan: Scan, at: number): boolean => scan.has(at, NUMBER) || /^[IV]{1,3}$/.test(scan.slice(at, at + 1));
const SINGLED_OUT = new Set(['duy', 'đầu', 'dẫn', 'tiêu', 'có', 'được']);
/** In the table: a number, or a Roman one. */
const A_NUMBER = '#';
const GOT = ['được', 'nhận', 'đón', 'vinh', 'đã'];
/** By first words, one or two behind them; no matter which where there are none. */
const WHEN_OR_HOW: ReadonlyMap<string, readonly string[]> = new Map([
  ['lại', [...GOT, 'tiếp']],
  ['các', ['năm']],
  ['đi', ['vào', 'lên', 'qua', 'từ']],
  ['giờ', ['đây', 'đã', 'có', 'là']],
  ['mới', GOT],
  ['lập', ['nhiều', 'được', 'thành tích', 'chiến công']],
  ['thêm', [A_NUMBER, 'một', 'hai', 'ba', 'nhiều']],
  ['lúc', []],
  ['ngay', []],
  ['kèm', []],
  ['hồi', [A_NUMBER, 'tháng', 'đầu', 'cuối', 'năm']],
  ['suốt', [A_NUMBER, 'thời', 'những', 'năm', 'nhiều', 'các', 'mấy']],
  ['rồi', []],
  ['tối', [A_NUMBER, 'qua', 'nay']],
  ['sáng', [A_NUMBER, 'qua', 'nay']],
  ['trưa', [A_NUMBER, 'qua', 'nay']],
  ['chiều', [A_NUMBER, 'qua', 'nay']],
  ['đợt', [A_NUMBER, 'này', 'đầu']],
  ['nhân', ['dịp', 'kỷ', 'ngày']],
  ['đúng', ['dịp', 'ngày', 'vào']],
  ['tức', ['thì', 'khắc']],
  ['mức', ['thưởng', 'tiền']],
  ['kỳ', ['này', 'họp']],
  ['một', ['cách', 'trong']],
  ['kết', ['luận hội', 'luận buổi', 'luận cuộc', 'luận phiên', 'luận đại']],
  ['đọc', ['diễn', 'báo', 'quyết', 'lời']],
  ['quý', [A_NUMBER]],
  ['cuối', ['năm', 'tháng', 'quý', 'tuần', 'cùng', 'kỳ']],
  ['đầu', ['năm', 'tháng', 'quý', 'tuần', 'tiên']],
  ['giữa', ['năm', 'tháng']],
  ['số', ['phiếu', 'điểm']],
  ['tỷ', ['lệ']],
  ['tỉ', ['lệ']],
  ['hân', ['hạnh']],
  ['chính', GOT.map((verb) => `thức ${verb}`)],
  ['tiêu', [...GOT, 'là'].map((verb) => `biểu ${verb}`)],
  ['trực', [...GOT, 'trao', 'chỉ', 'dự', 'chủ', 'phát'].map((verb) => `tiếp ${verb}`)],
  ['hiện', ['được', 'nhận', 'đã', 'vẫn']],
]);
const NUMBERS = new Set('một hai ba bốn năm sáu bảy tám chín mười nhiều mấy vài'.split(' '));
const FARES = new Set(['bền', 'mạnh', 'nhanh', 'ổn', 'vượt', 'tốt']);
const NOW = new Set(['là', 'đang', 'nay', 'có', 'giữ', 'đảm', 'do']);
const ARMS = new Set(['hải', 'không']);
const NO_SCHOOL = new Set(['môi', 'thị', 'hội', 'nông', 'lâm', 'công', 'quảng']);

const VERBS = new Set([
  'propose',
  'vote',
  'register',
  'give',
  'receive',
  'passive',
  'negate',
  'deny',
  'revoke',
  'plan',
]);

/** "hình | ảnh", "người có | công": the token belongs to a noun of two to four syllables. */
export function isInNoun(scan: Scan, at: number): boolean {
  for (let from = at; from > at - 4 && from >= 0; from--)
    if ((scan.layers(from) & VERB) !== 0 && scan.kind('verb', from) === 'noun' && scan.size('verb', from) > at - from)
      return true;
  return false;
}

/** "Chi cục Giám định xây dựng", "trật tự xây dựng đô thị"; not "Công ty X | xây dựng nhà tình nghĩa", which it does. */
const buildsInName = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'xây' &&
  scan.word(at + 1) === 'dựng' &&
  (scan.has(at + 2, PUNCTUATION | LINE_START) ||
    at + 2 >= scan.tokens.count ||
    scan.word(at - 1) === 'về' ||
    BUILT.has(scan.word(at + 2)) ||
    buildsNothing(scan, at + 2) ||
    isTerritory(scan.kind('unit', at + 2)) ||
    isTrade(scan, at));
/** "Công ty Vật liệu | xây dựng Hồng Trà", "Công ty Đầu tư | xây dựng Bến Đá": two words of a trade, and where or what it is. */
const isTrade = (scan: Scan, at: number): boolean =>
  scan.has(at - 2, CAPITAL) && BUILDERS.has(`${scan.word(at - 2)} ${scan.word(at - 1)}`) && scan.has(at + 2, CAPITAL);
const BUILDERS = new Set(['vật liệu', 'đầu tư', 'tư vấn', 'thiết kế', 'thi công', 'cơ khí', 'sản xuất', 'kinh doanh']);
/** "Viện Kinh tế xây dựng | bàn giao", "Vụ Vật liệu xây dựng | giữ vai trò": another verb, so that "xây dựng" has nothing that it would build. */
const buildsNothing = (scan: Scan, at: number): boolean =>
  (scan.layers(at) & (ACT | ROLE)) !== 0 || PREDICATES.has(scan.word(at)) || PREDICATES.has(scan.pairAt(at));
const PREDICATES = new Set([
  ...'là cùng giữ đảm thay thôi tiếp nhận trao bầu sẽ đang vừa vẫn cũng còn không chưa gánh đứng xếp đạt dẫn lên kế nối bàn'.split(
    ' ',
  ),
  ...['phụ trách', 'luân phiên', 'đăng cai', 'gia nhập', 'tham gia', 'trúng cử', 'đề nghị', 'thực hiện'],
]);
/** First words of what is built for a living, and what may stand behind a name. */
const BUILT = new Set(['đô', 'dân', 'cơ', 'công', 'cầu', 'giao', 'thủy', 'hạ', 'số', 'khu', 'và', 'làm', 'được', 'đã']);
