import type { Scan } from '../lexicon/scan.js';
import { WordSet } from '../lexicon/word-set.js';
import { ALL_CAPS, CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../text/tokens.js';
import { opensTime } from './bloc-time.js';
import { ADDRESS, AWARD, FORM, ROLE, STOP, TITLE } from './layer-bits.js';

/** Function words that a descriptive name may run over, though they end the name of a unit. */
export const INSIDE = new Set(['của', 'về', 'trong', 'ngoài', 'trên']);

/** Verbs that end the name of a bloc, which no names of units need to stop at. */
const VERBS = new WordSet('nhìn bàn khép ngồi gặp bước chốt chấm nghe gửi rà đúng'.split(' '));
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
  'trân trọng',
  'kính đề',
  'kính trình',
  'hội tụ',
  'quy tụ',
  'nhóm họp',
  'khởi động',
  'trao đổi',
  // "Khối thi đua các báo Đảng Nam Bộ | hiện có 7 cơ quan"
  ...['hiện có', 'hiện gồm', 'hiện nay', 'hiện do'],
  // what a bloc does, or how: "trong Cụm thi đua | phát triển chưa đều", "Khối thi đua các trường | quyết tâm"
  ...['diễn biến', 'phát triển', 'tích cực', 'xác định', 'quyết tâm', 'nỗ lực', 'đoàn kết', 'tập trung', 'chủ động'],
  ...['thường xuyên', 'nghiêm túc', 'cùng nhau', 'thi đua', 'phấn đấu', 'hăng hái', 'sôi nổi', 'hưởng ứng', 'duy trì'],
  ...['đẩy mạnh', 'bám sát', 'chung tay', 'gắn với', 'quan tâm', 'chú trọng', 'kịp thời', 'ra sức', 'góp phần'],
  ...['đủ điều', 'đủ tiêu', 'không đủ', 'chưa đủ'],
  ...['mới thành', 'mới được', 'đồng loạt', 'vừa qua', 'đề ra'],
  // whom it takes in, what it agrees on and what it does beside
  ...['bổ sung', 'kết nạp', 'lựa chọn', 'tuyển chọn', 'chia thành', 'rút kinh', 'điều chỉnh', 'sửa đổi', 'phê duyệt'],
  ...['ấn định', 'quy định', 'áp dụng', 'thông báo', 'hoàn thiện', 'đồng tình', 'hội ý', 'tạm hoãn', 'xuất hiện'],
  ...['gắn kết', 'tôn vinh', 'bế mạc', 'tọa đàm', 'hội thảo', 'liên hoan', 'dâng hương', 'viếng nghĩa', 'viếng lăng'],
  ...['đi thực', 'trồng cây'],
  ...['vinh dự', 'tiêu biểu', 'phối hợp', 'tăng cường', 'đổi mới', 'nghiên cứu', 'tuyên truyền', 'vận động'],
]);
/** What must follow for a verb that may be a noun of the name: "xây dựng | kế hoạch", "học tập | kinh nghiệm"; not "các đơn vị xây dựng". */
const FOLLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hoạt động', new Set('với theo hiệu tích sôi có đúng ổn nền khá rất từ trên được'.split(' '))],
  ['xây dựng', new Set('kế quy chương được quỹ môi phong nông đội tiêu bảng'.split(' '))],
  ['kiểm tra', new Set(['chéo'])],
  ['học tập', new Set(['kinh'])],
  ['khảo sát', new Set(['thực'])],
  ['tổng hợp', new Set(['kết', 'ý'])],
]);

/**
 * A line that opens with "Các" or "Hội nghị" begins another sentence: in a name that is broken the word is small, or all is in
 * capitals.
 */
export const opensLine = (scan: Scan, at: number): boolean =>
  (scan.word(at) === 'các' || (scan.word(at) === 'hội' && scan.word(at + 1) === 'nghị')) &&
  scan.has(at, LINE_START) &&
  scan.has(at, CAPITAL) &&
  !scan.has(at, ALL_CAPS);

/** "các đơn vị trong Khối | Tiếp tục quán triệt": what they are to do, though with a capital; no field of work begins so. */
export const opensDeed = (scan: Scan, at: number): boolean =>
  scan.has(at, CAPITAL) && !scan.has(at + 1, CAPITAL) && DEEDS.has(scan.slice(at, at + 2).toLowerCase());
const DEEDS = new Set([
  ...['tiếp tục', 'thực hiện', 'triển khai', 'phát huy', 'đẩy mạnh', 'tăng cường', 'nâng cao', 'phấn đấu', 'hưởng ứng'],
  ...['tích cực', 'chủ động', 'quán triệt', 'hoàn thành', 'thường xuyên', 'phát động', 'tổng kết', 'đề nghị'],
]);

/** A verb, a date, a time, a person, an award, the motto in the other column: no name of a bloc runs over these. */
export function endsBloc(scan: Scan, at: number): boolean {
  if (isVerb(scan, at) || opensTime(scan, at)) return true;
  // "Khối thi đua các sở | trong năm 2027"; not "các đơn vị trong ngành Y tế"
  if (scan.word(at) === 'trong' && WITHIN.has(scan.word(at + 1))) return true;
  // "các đơn vị trong cụm thi đua | trên tất cả các lĩnh vực"; not "các doanh nghiệp trên địa bàn"
  if (scan.word(at) === 'trên' && ALL.has(scan.word(at + 1))) return true;
  // "tặng Cờ cho Sở Y tế, thuộc Khối thi đua các sở(,) | về thành tích năm 2027"; not "các cơ quan quản lý về văn hóa"
  if (scan.word(at) === 'về' && DONE.has(scan.pairAt(at + 1))) return true;
  // "thông báo tới Khối thi đua các sở | kết quả khen thưởng", "đề nghị của Khối các sở và | kết quả thẩm định hồ sơ"
  if (isTold(scan, at)) return true;
  const layers = scan.layers(at);
  if (layers === 0 || isOfCapital(scan, at)) return false;
  if ((layers & (ROLE | ADDRESS | AWARD)) !== 0) return true;
  if ((layers & FORM) !== 0 && scan.kind('form', at) === 'motto') return true;
  // "kết quả bình xét của Khối các sở và | Biên bản họp"
  if (scan.word(at) === 'biên' && scan.word(at + 1) === 'bản' && scan.has(at, CAPITAL)) return true;
  const stop = (layers & STOP) === 0 ? 0 : scan.size('stop', at);
  if (stop === 0) return (layers & TITLE) !== 0 && scan.size('title', at) > 1 && !scan.has(at, CAPITAL);
  if (INSIDE.has(scan.word(at)) && stop === 1) return false;
  // "Khối thi đua các bệnh viện | hạng II | ngành Y tế": which of them
  if (scan.word(at) === 'hạng' && RANKS.has(scan.slice(at + 1, at + 2))) return false;
  // "vùng Đồng | bằng sông Hồng"
  if (isHalf(scan, at) || isHalf(scan, at - 1)) return false;
  // "TỈNH CAO | BẰNG"
  if (scan.size('place', at - 1) > 1 && scan.size('place', at - 1) > stop) return false;
  if (stop === 2 && organises(scan, at)) return true;
  if (scan.size('field', at) >= stop || scan.size('unit', at) > stop || scan.size('count', at) > stop) return false;
  // "các tổ chức xã hội", "Thi hành án": verbs that are nouns after "các" or written with a capital.
  if (scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS)) return false;
  return !(scan.word(at) === 'tổ' && ['các', 'và', ','].includes(scan.word(at - 1)) && stop === 2);
}

/** "trong năm", "trong thời gian", "trong phong trào" */
const WITHIN = new Set(['năm', 'tháng', 'quý', 'thời', 'giai', 'nhiệm', 'dịp', 'đợt', 'phong', 'việc', 'khi']);
const DONE = new Set(['thành tích', 'kết quả', 'việc đã', 'việc đề', 'việc tặng']);
const ALL = new Set(['tất', 'mọi', 'cơ']);
const RANKS = new Set(['I', 'II', 'III', 'IV']);

/** "các doanh nghiệp | có vốn | do Nhà nước sở hữu": what they are, rather than what they do. */
const isOfCapital = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'có' ? scan.word(at + 1) === 'vốn' : scan.word(at) === 'do' && scan.word(at - 1) === 'vốn';

/** What is told or sent to a bloc, or of it: "Khối thi đua các sở | danh sách khen thưởng". */
const isTold = (scan: Scan, at: number): boolean => TOLD_FIRST.holds(scan, at) && TOLD.has(scan.pairAt(at));
const TOLD = new Set([
  'kết quả',
  'danh sách',
  'nội dung',
  'thời gian',
  'lịch trao',
  'lịch họp',
  'các quyết',
  'số liệu',
]);
const TOLD_FIRST = new WordSet([...TOLD].map((pair) => pair.split(' ')[0]));

/** Half of a noun that looks like a verb: "Đồng | bằng", "xếp | dỡ". */
const isHalf = (scan: Scan, at: number): boolean => scan.kind('verb', at) === 'noun' && scan.size('verb', at) === 2;

/** "Khối … Đoàn Luật sư bàn chuyện"; not "các xã địa bàn biên giới". */
function isVerb(scan: Scan, at: number): boolean {
  if (scan.has(at, CAPITAL)) return false;
  if (VERBS.holds(scan, at)) return scan.word(at - 1) !== 'địa';
  if (!PAIR_STARTS.holds(scan, at)) return false;
  const pair = scan.pairAt(at);
  const followed = FOLLOWED.get(pair);
  if (followed === undefined) return VERB_PAIRS.has(pair);
  // "Khối … các doanh nghiệp hoạt động với 5 thành viên"; not "các cơ quan hoạt động xã hội"
  return followed.has(scan.word(at + 2)) || (pair === 'hoạt động' && scan.has(at + 2, NUMBER | PUNCTUATION));
}
const PAIR_STARTS = new WordSet([...FOLLOWED.keys(), ...VERB_PAIRS].map((words) => words.split(' ')[0]));

/** "Khối … nội chính tổ chức ký kết": the verb; "các tổ chức xã hội", "Ban Tổ chức", "và tổ chức tín dụng" are names. */
const organises = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'tổ' &&
  !scan.has(at, CAPITAL) &&
  !BEFORE_NOUN.has(scan.word(at - 1)) &&
  !scan.has(at - 1, PUNCTUATION);
const BEFORE_NOUN = new Set(['các', 'và', 'ban', 'phòng', 'những', 'mọi']);
