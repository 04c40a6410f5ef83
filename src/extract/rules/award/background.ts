import type { Scan } from '../../../lexicon/scan.js';
import { COLON, SEMICOLON } from '../../../text/marks.js';
import { ALL_CAPS, CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { isBody } from './denial.js';
import { type Element, isMark, newElement, wordOf } from './element.js';
import { isGivenBehind, tellsMerit } from './told-before.js';

type VerbElement = Extract<Element, { kind: 'verb' }>;

/**
 * Verbs that refuse, plan, set a quota or a condition, where they tell of somebody's merit and not of the award: "vì có thành tích | thu hồi
 * vũ khí", "Luôn | phấn đấu …, cô Hà Nhàn được tặng", "| Mỗi năm trồng 10 ha rừng, ông Tô Hải được tặng". They become plain words.
 */
export function withoutBackground(scan: Scan, elements: Element[]): Element[] {
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i];
    if (element.kind === 'verb' && isBackground(scan, elements, i, element))
      elements[i] = newElement('word', element.from, element.to, null);
  }
  return elements;
}

function isBackground(scan: Scan, elements: readonly Element[], at: number, verb: VerbElement): boolean {
  switch (verb.verb) {
    case 'revoke':
      return scan.word(verb.from) === 'bác' && verb.to === verb.from + 1
        ? isUncle(scan, verb.from)
        : takesThing(scan, elements, at) &&
            (isNameOfWork(scan, verb.from) || tellsMerit(scan, elements, at) || isGivenBehind(scan, elements, at));
    case 'plan':
      return isAim(scan, elements, at, verb);
    case 'quota':
      return isHabit(scan, elements, at, verb);
    case 'condition':
      return isPast(scan, elements, at, verb);
    case 'give':
      return isLabel(scan, elements, at, verb);
    default:
      return false;
  }
}

/** "Về | khen thưởng | cấp Nhà nước: trình Thủ tướng Chính phủ tặng …": the noun of a label, where a proposal opens behind its colon. */
function isLabel(scan: Scan, elements: readonly Element[], at: number, { from, to }: VerbElement): boolean {
  if (scan.pairAt(from) !== 'khen thưởng' || to !== from + 2) return false;
  for (let i = at + 1; i < elements.length && i - at < LONGEST; i++) {
    const { kind } = elements[i];
    if (isMark(elements[i], ':')) {
      const verb = elements.slice(i + 1, i + 1 + SOON).find((one) => one.kind === 'verb');
      return verb?.kind === 'verb' && verb.verb === 'propose';
    }
    if (kind !== 'word' && kind !== 'filler' && kind !== 'year') return false;
  }
  return false;
}
/** A council, and that it agrees, may stand before the proposal, in elements. */
const SOON = 4;

/** "làm theo | Bác", "thăm Lăng | Bác": Hồ Chí Minh; "Hội đồng | bác đề nghị" rejects. */
function isUncle(scan: Scan, at: number): boolean {
  if (UNCLE.has(scan.word(at - 1))) return true;
  return (
    scan.has(at, CAPITAL) && !scan.has(at, ALL_CAPS) && at > 0 && !scan.has(at - 1, NUMBER | PUNCTUATION | CAPITAL)
  );
}
const UNCLE = new Set(['theo', 'lời', 'gương', 'lăng']);

/** "| thu hồi | 12 khẩu súng", "| từ chối | nhận hối lộ", "| loại | bỏ các điểm buôn lậu": what is taken away is no award, no paper and nobody. */
function takesThing(scan: Scan, elements: readonly Element[], at: number): boolean {
  const { from, to } = elements[at];
  if (!TAKES.has(scan.word(from)) || scan.word(from - 1) === 'bị' || isBody(scan, from)) return false;
  const before = elements[at - 1];
  // "UBND tỉnh | thu hồi": who gives takes back
  if (before?.kind === 'office' || (before?.kind === 'verb' && before.verb !== 'fact')) return false;
  let first = to;
  while (MANY.has(scan.word(first))) first++;
  if (scan.has(first, CAPITAL | PUNCTUATION) || WHEN.has(scan.word(first))) return false;
  for (let i = at + 1; i < elements.length && i - at < LONGEST; i++) {
    const element = elements[i];
    const { kind } = element;
    if (isMark(element, ',', ';', '.', '”')) return i > at + 1;
    if (kind === 'award' || kind === 'office' || kind === 'bloc') return false;
    if (kind === 'group' && (i === at + 1 || element.items.some(({ count }) => count === null))) return false;
    if (kind === 'verb' && element.verb !== 'receive') return i > at + 1 && element.verb !== 'give';
    for (let token = element.from; token < element.to; token++)
      if (OF_AWARDS.has(scan.word(token)) || PAPERS.has(scan.pairAt(token))) return false;
  }
  return true;
}
const LONGEST = 12;
const TAKES = new Set(['thu', 'hủy', 'loại', 'dừng', 'tạm', 'thay', 'từ', 'rút', 'xin']);
const MANY = new Set(['bỏ', 'các', 'những', 'toàn', 'bộ', 'hơn', 'gần', 'nhiều', 'hàng']);
/** "thu hồi | do khai man", "từ chối | vào phút chót": nothing is named. */
const WHEN = new Set(
  'sau trước ngay lại năm tháng vào tại từ cùng cả hết nó này đó theo để khi trong trên ở ra rồi thì mà nhưng song vì do bởi với đối về như và hoặc là được bị việc đã một'.split(
    ' ',
  ),
);
const OF_AWARDS = new Set('khen thưởng tặng cờ huân huy xét phiếu điều khoản tên giải suất người họ'.split(' '));
const PAPERS = new Set([
  ...['danh hiệu', 'quyết định', 'hồ sơ', 'danh sách', 'đề nghị', 'kết quả', 'trường hợp', 'đơn vị', 'tập thể'],
  ...['cá nhân', 'thành tích', 'tờ trình', 'nghị quyết', 'văn bản', 'phụ lục', 'nội dung', 'công văn', 'thông báo'],
  ...['thành viên', 'cán bộ', 'chỉ tiêu', 'tiêu chuẩn', 'điều kiện', 'vinh dự', 'vinh danh', 'đề cử', 'đề xuất'],
  ...['thứ hạng', 'công nhận', 'chứng nhận', 'thi đua', 'kỷ niệm', 'số tiền', 'gia đình', 'hình thức'],
]);

/** "“Thay thế bóng đèn sợi đốt”", "“Mỗi xã một sản phẩm”": the name of a work. */
function isNameOfWork(scan: Scan, at: number): boolean {
  let from = at - 1;
  while (from > 0 && at - from < NAME && scan.mark(from) !== OPENS && scan.mark(from) !== CLOSES) from--;
  const curly = scan.mark(from) === OPENS;
  if (!curly && scan.mark(at - 1) !== STRAIGHT) return false;
  const close = curly ? CLOSES : STRAIGHT;
  for (let i = at; i - at < NAME + NAME; i++) {
    if (scan.mark(i) === close) return true;
    if (scan.size('award', i) > 0 || AWARDING.has(scan.word(i))) return false;
  }
  return false;
}
const AWARDING = new Set(['khen', 'thưởng', 'tặng', 'xét', 'cờ']);
const NAME = 8;
const [OPENS, CLOSES, STRAIGHT] = [0x201c, 0x201d, 0x22];

/** "Luôn | phấn đấu …", "với | quyết tâm thoát nghèo", "| hướng tới kỷ niệm 80 năm": how it was done and what for, where the award is told of behind. */
function isAim(scan: Scan, elements: readonly Element[], at: number, { from, to }: VerbElement): boolean {
  const before = scan.word(from - 1);
  switch (scan.word(from)) {
    case 'phấn':
    case 'quyết': {
      if (to === from + 2 && isDoneBehind(scan, elements, at) && !isUrged(scan, elements, at)) return true;
      const years = before === 'năm' && (scan.word(from - 2) === 'nhiều' || scan.has(from - 2, NUMBER));
      const told = STRIVES.has(before) || years || STRIVING.has(scan.pairAt(to));
      if (to !== from + 2 || !told || isUrged(scan, elements, at)) return false;
      return isGivenBehind(scan, elements, at, true) || (tellsMerit(scan, elements, at) && !awardNear(elements, at));
    }
    case 'hướng': {
      const occasion = OCCASIONS.has(scan.word(to)) || OCCASIONS.has(scan.pairAt(to)) || scan.has(to, NUMBER);
      return (
        occasion && (isGivenBehind(scan, elements, at) || (tellsMerit(scan, elements, at) && !awardNear(elements, at)))
      );
    }
    case 'mong': {
      const wished = before === 'với' || (isMark(elements[at - 1], ',') && to === from + 1 && scan.word(to) !== 'được');
      return wished && isGivenBehind(scan, elements, at);
    }
    case 'hứa':
      return before === 'đã' && scan.word(to) === 'với' && isGivenBehind(scan, elements, at);
    default:
      return false;
  }
}
/** "| phấn đấu hoàn thành nhiệm vụ, Lữ đoàn 293 | đã được | tặng Huân chương": what was striven for is past before any award is named. */
function isDoneBehind(scan: Scan, elements: readonly Element[], at: number): boolean {
  let parted = false;
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i];
    if (element.kind === 'award' || isMark(element, ';', '.', ':')) return false;
    parted ||= isMark(element, ',');
    if (element.kind !== 'verb') continue;
    const past = scan.word(element.from) === 'đã' || (element.verb === 'fact' && elements[i + 1]?.kind === 'verb');
    return parted && past && (element.verb === 'passive' || element.verb === 'fact');
  }
  return false;
}
/** "không ngừng", "tinh thần", "quá trình", "nỗ lực", "ý chí": it is said of what was done. */
const STRIVES = new Set('ngừng luôn thần trình lực sự lòng chí gắng với bằng nhờ'.split(' '));
/** "xây dựng, phấn đấu | và trưởng thành", "phấn đấu | bền bỉ" */
const STRIVING = new Set(['và trưởng', 'bền bỉ', 'không ngừng', 'vươn lên', 'của bản']);
const OCCASIONS = new Set(['kỷ niệm', 'chào mừng', 'đại hội', 'ngày', 'lễ', 'dịp']);

/** "Sở Y tế cần | không ngừng phấn đấu": what is still to be done. */
function isUrged(scan: Scan, elements: readonly Element[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST && !isMark(elements[i], ';'); i--) {
    const { kind, from } = elements[i];
    if ((kind === 'word' || kind === 'filler') && URGES.has(scan.word(from))) return true;
  }
  return false;
}
const URGES = new Set('cần phải hãy chúc mong tiếp yêu tới sẽ'.split(' '));

/** "phấn đấu đạt | Cờ thi đua": an award in its own phrase. */
function awardNear(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i - at < LONGEST && !isMark(elements[i], ',', ';'); i++)
    if (elements[i].kind === 'award') return true;
  return false;
}

/** "| Mỗi năm trồng 10 ha rừng, ông Tô Hải được tặng", "“Mỗi xã một sản phẩm”", "hạn chế | tối đa tảo hôn"; "mỗi khối một Cờ" is a quota. */
function isHabit(scan: Scan, elements: readonly Element[], at: number, { from, to }: VerbElement): boolean {
  if (scan.word(from) !== 'mỗi') return FULLY.has(scan.word(from - 1)) && !scan.has(to, NUMBER | PUNCTUATION);
  if (isNameOfWork(scan, from) || isBonus(scan, to)) return true;
  const does = !scan.has(to + 1, NUMBER | PUNCTUATION | CAPITAL) && scan.word(to + 1) !== 'có';
  return TIMES.has(scan.word(to)) && does && !takesTurns(scan, to + 1) && isGivenBehind(scan, elements, at);
}
/** "tặng Giấy khen cho các đơn vị sau, mỗi | đơn vị kèm số tiền thưởng 200.000 đồng |": what goes with the award, before the clause ends. */
function isBonus(scan: Scan, from: number): boolean {
  for (let i = from; i - from < LONGEST_BONUS; i++) {
    if (scan.size('award', i) > 0 || scan.mark(i) === COLON || scan.mark(i) === SEMICOLON) return false;
    if (scan.word(i) === 'đồng' && scan.has(i - 1, NUMBER)) return true;
  }
  return false;
}
const LONGEST_BONUS = 16;

/** "Mỗi năm | luân phiên từng đơn vị, …": how it goes round. */
function takesTurns(scan: Scan, from: number): boolean {
  for (let i = from; i - from < LONGEST && !scan.has(i, PUNCTUATION); i++) if (TURNING.has(scan.word(i))) return true;
  return false;
}
const TURNING = new Set(['từng', 'phiên', 'vị', 'khối', 'cụm', 'chọn']);
const FULLY = new Set(['chế', 'thiểu', 'huy', 'dụng', 'thác', 'động']);
const TIMES = new Set('năm khi ngày tháng tuần vụ mùa dịp kỳ quý buổi đêm sáng chiều tối chuyến'.split(' '));

/** "Nếu như năm 2026 … | thì (đến) | năm 2027": two years are set side by side. */
function thenDated(scan: Scan, elements: readonly Element[], at: number): boolean {
  const then = elements.findIndex((one, i) => i > at && wordOf(scan, one) === 'thì');
  return then > 0 && elements.slice(then + 1, then + SOON).some(({ kind }) => kind === 'year');
}

/** "| Nếu như trước đây …, thì nay đã được tặng", "vì cấp cứu | trường hợp bị nạn": what was, or one who was helped. */
function isPast(scan: Scan, elements: readonly Element[], at: number, { from, to }: VerbElement): boolean {
  if (scan.word(from) === 'trường') return !isMark(elements[at - 1], ',') && tellsMerit(scan, elements, at);
  const before = scan.word(to) === 'như' ? to + 1 : to;
  // "Nếu như | năm 2026 | Sở Y tế được tặng Bằng khen thì năm 2027 …"
  const dated = before > to && scan.word(before) === 'năm' && scan.has(before + 1, NUMBER);
  if (dated) return scan.word(from) === 'nếu' && thenDated(scan, elements, at);
  const past = scan.word(before) === 'trước' && (scan.word(before + 1) === 'đây' || scan.word(before + 1) === 'kia');
  return scan.word(from) === 'nếu' && past && isGivenBehind(scan, elements, at);
}
