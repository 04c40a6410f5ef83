import type { Scan } from '../../../lexicon/scan.js';
import { sectorEnd } from '../../../names/granter.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { COMMA, DASHES } from '../../../text/marks.js';
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { entryAt } from '../../entry.js';
import type { Chain } from './chain.js';
import { REACH } from './counted-subject.js';
import { type Element, isMark, wordOf } from './element.js';

// Who stands before the verb of an award and is not whom it is about: who holds the meeting, who weighs the file, whose kin, home or anniversary it is.

/** "chồng | chị", "con trai | bà", "bố của | anh": somebody's kin, who is not the one named; "vợ chồng | ông Hải" are. */
export function isOfKin(scan: Scan, at: number): boolean {
  const last = scan.word(at - 1) === 'của' ? at - 2 : at - 1;
  const [kin, before] = [scan.word(last), scan.word(last - 1)];
  if (KIN.has(kin)) return !(kin === 'chồng' && before === 'vợ');
  return SIDES.has(kin) && RELATIVES.has(before);
}

const KIN = new Set(['chồng', 'vợ', 'cha', 'bố', 'con']);

const SIDES = new Set(['trai', 'gái', 'nội', 'ngoại', 'ruột', 'đẻ', 'dâu', 'rể']);

const RELATIVES = new Set(['con', 'cháu', 'em', 'anh', 'chị', 'ông', 'bà', 'cha', 'bố', 'mẹ']);

/** "Sở Y tế tổ chức Lễ | trao Bằng khen", "Xã A tổ chức họp | bình xét": who holds the ceremony or the meeting gets nothing by it. */
export function organizes(scan: Scan, elements: readonly Element[], { stop, verbs }: Chain): boolean {
  if (verbs.length === 0 || !verbs.every(({ verb }) => verb === 'give' || verb === 'vote')) return false;
  const [before, last] = [wordOf(scan, entryAt(elements, stop - 1)), wordOf(scan, entryAt(elements, stop))];
  if (last === 'lễ' || last === 'họp' || (before === 'tổ' && last === 'chức')) return true;
  // "Sở Y tế tổ chức hội nghị | , trao | Cờ thi đua, Bằng khen cho 5 cá nhân": who hands over
  if (
    isMark(entryAt(elements, stop), ',') &&
    verbs.every(({ verb }) => verb === 'give') &&
    scan.word(verbs[0].from) === 'trao'
  )
    return true;
  // "Hội đồng họp lần thứ nhất để | xem xét khen thưởng"
  if (!CONSIDERS.has(scan.word(verbs[0].from))) return false;
  for (let i = stop; i >= 0 && stop - i < MET_FOR; i--) if (wordOf(scan, elements[i]) === 'họp') return true;
  return false;
}

/** Tokens of "đã long trọng", "(huyện Lam Sơn)". */
export const LONGEST_MANNER = 6;

/** How many elements may stand between "họp" and what a council meets for. */
const MET_FOR = 8;

/** "100% | đơn vị", "80% số cán bộ": a share of those who receive. */
export const isShareOf = (scan: Scan, at: number): boolean =>
  ['org', 'person', 'household'].includes(scan.kind('count', at)) || scan.word(at) === 'số' || scan.word(at) === 'các';

/** "chị Hà Nhàn giúp | 25 hội viên | thoát nghèo, được tặng", "tạo việc làm cho | 30 lao động |": for whom somebody did what is rewarded. */
export function isHelped(scan: Scan, { from, items }: Extract<Element, { kind: 'group' }>): boolean {
  if (!items.every(({ count }) => count !== null)) return false;
  // "đã giúp | hơn | 25 hội viên"
  const at = ABOUT.has(scan.word(from - 1)) ? from - 1 : from;
  if (HELPS.has(scan.word(at - 1)) || HELPS.has(scan.pairAt(at - 2))) return true;
  return scan.word(at - 1) === 'cho' && SERVES.has(scan.word(at - 2));
}

/**
 * "Chi hội hiện có | 210 hội viên |, nhiều năm liền được tặng": what follows the comma is told of who was named before; not "Chi hội có | 5 hội
 * viên | được tặng", "có | 17 giáo viên |, nhân viên được tặng".
 */
export function isPassedOver(scan: Scan, elements: readonly Element[], index: number, { verbs, stop }: Chain): boolean {
  const group = elements[index];
  if (group.kind !== 'group' || group.items.some(({ count }) => count === null)) return false;
  if (verbs[0]?.verb !== 'passive' || !OWNS.has(scan.word(group.from - 1))) return false;
  const comma = elements.findLastIndex((element, i) => i > index && i <= stop && isMark(element, ','));
  return comma > 0 && elements.slice(comma + 1, stop + 1).every((one) => saysWhen(scan, one));
}

const OWNS = new Set(['có', 'cho']);

/** "năm 2027", "nhiều năm liền", "3 năm liên tục" */
const saysWhen = (scan: Scan, element: Element): boolean =>
  element.kind === 'year' || RUNS.has(wordOf(scan, element)) || scan.has(element.from, NUMBER);

const RUNS = new Set(['nhiều', 'năm', 'liền', 'liên', 'tục', 'vừa', 'đã', 'từng']);

const ABOUT = new Set(['hơn', 'trên', 'gần', 'khoảng', 'được', 'tới']);

const HELPS = new Set([
  ...['giúp', 'cứu', 'bắt', 'nuôi', 'dạy', 'vận động', 'giúp đỡ', 'cứu sống', 'cứu giúp', 'bắt giữ', 'đỡ đầu'],
  ...['hỗ trợ', 'tuyên truyền', 'đào tạo', 'kết nạp', 'thu hút', 'tập hợp', 'hướng dẫn', 'bồi dưỡng', 'chăm sóc'],
  ...['phụng dưỡng', 'điều trị', 'cảm hóa', 'cưu mang', 'giải cứu', 'tiếp nhận', 'phục vụ', 'cùng với', 'bảo vệ'],
]);

/** "tạo việc làm | cho", "khám bệnh | cho", "dạy nghề | cho", "tặng quà | cho" */
const SERVES = new Set(['làm', 'bệnh', 'nghề', 'quà', 'nhà', 'vốn', 'thuốc', 'chữ']);

/** "suy tôn Sở Y tế | để Hội đồng Thi đua - Khen thưởng (ngành Y tế) | xem xét, đề nghị tặng": who considers it gets nothing. */
export function considers(scan: Scan, from: number, to: number): boolean {
  const end = scan.word(to) === 'ngành' ? sectorEnd(scan, to + 1, to + SECTOR) : to;
  if (!CONSIDERS.has(scan.word(end))) return false;
  for (let i = from - 1; i >= 0 && from - i < 10; i--) {
    const mark = scan.mark(i);
    if (scan.word(i) === 'để') return true;
    if (mark !== 0 && !DASHES.has(mark)) return false;
  }
  return false;
}

const SECTOR = 6;

/**
 * "kỷ niệm 54 năm ngày truyền thống ngành | Bưu điện | và đón nhận", "thành lập | lực lượng Kiểm lâm", "Hội Nông dân tỉnh tổ chức kỷ niệm Ngày thành lập |
 * Hội Nông dân Việt Nam |": whose day it is does not receive by it; the whole country's is kept by somebody else.
 */
export function isAnniversary(scan: Scan, elements: readonly Element[], index: number): boolean {
  const { from, to } = elements[index];
  const national = NATIONAL.has(scan.pairAt(to - 2)) || scan.word(to - 1) === 'vn';
  if (scan.pairAt(from) === 'lực lượng' && DAYS.has(scan.word(from - 1))) return true;
  if (DAYS.has(scan.word(from - 1))) return national && isHeldByAnother(scan, elements, index);
  return scan.word(from - 1) === 'ngành' && DAYS.has(scan.word(from - 2));
}

const NATIONAL = new Set(['việt nam', 'thanh niên', 'công đoàn', 'phụ nữ', 'nông dân']);

/** "| Hội Nông dân tỉnh | (long trọng) tổ chức …": somebody who is named holds what the words tell. */
function isHeldByAnother(scan: Scan, elements: readonly Element[], index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const { kind, to } = elements[i];
    if (kind === 'award' || isMark(elements[i], ';', '.')) return false;
    // "Tổng Liên đoàn Lao động Việt Nam | tổ chức kỷ niệm ngày thành lập Công đoàn Việt Nam": its own
    if (kind === 'group' && NATIONAL.has(scan.pairAt(to - 2))) return false;
    if (kind === 'group')
      for (let at = to; at < to + LONGEST_MANNER; at++) if (scan.pairAt(at) === 'tổ chức') return true;
  }
  return false;
}

const DAYS = new Set(['thống', 'lập', 'ngày']);

const CONSIDERS = new Set(['xem', 'xét', 'thẩm', 'trình', 'tổng']);

export const isPassive = (element: Element | undefined): boolean =>
  element?.kind === 'verb' && element.verb === 'passive';

/** "với quân hàm Đại tá | Quân đội nhân dân Việt Nam |": of which army the rank is. */
export const isOfRank = (scan: Scan, { from }: Element): boolean =>
  [1, 2].some((size) => scan.size('address', from - size) === size && scan.kind('address', from - size) === 'rank');

/** "Ban Tổ chức mời (đại diện) | Sở Y tế | lên sân khấu và trao Cờ": who is asked to come receives. */
export function isInvited(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) {
    if (scan.word(i) === 'mời') return true;
    if (!SENT.has(scan.word(i))) return false;
  }
  return false;
}

const SENT = new Set(['đại', 'diện', 'lãnh', 'đạo', 'các']);

/**
 * "em Tô Hải, 15 tuổi, | thôn Bến Đá |, được tặng", "ông Tô Hải, quê quán | xã Bến Đá |, được tặng", "…, người | làng Bút |, …": where
 * somebody lives, or is from.
 */
export const isHome = (scan: Scan, { from }: Element): boolean =>
  isTerritory(scan.kind('unit', from)) &&
  ((scan.mark(from - 1) === COMMA && scan.word(from - 2) === 'tuổi') ||
    scan.word(from - 1) === 'người' ||
    ORIGINS.has(scan.pairAt(from - 2)));

const ORIGINS = new Set(['quê quán', 'nguyên quán', 'sinh quán']);

/** "UBND huyện đến | gia đình em Tô Hải | để trao Giấy khen": who goes there gives. */
export const isVisited = (scan: Scan, { from }: Element): boolean =>
  scan.pairAt(from) === 'gia đình' && GOES_TO.has(scan.word(from - 1));

const GOES_TO = new Set(['đến', 'tới']);

/** "cuộc vận động “| Phụ nữ | biên cương”, được tặng": part of what a campaign or a model is called, and nobody. */
export const opensTitle = (scan: Scan, { from, to }: Element): boolean =>
  QUOTES.has(scan.mark(from - 1)) &&
  CALLED.has(scan.pairAt(from - 3)) &&
  !scan.has(to, PUNCTUATION | CAPITAL | LINE_START);

const QUOTES = new Set([0x22, 0x201c, 0xab]);

const CALLED = new Set(['vận động', 'phong trào', 'mô hình', 'chương trình', 'lạc bộ', 'dự án', 'đề án']);

/** "tham gia | Hội Cựu chiến binh | và được tặng": what somebody joined. */
export const isJoined = (scan: Scan, { from }: Element): boolean => scan.pairAt(from - 2) === 'tham gia';

/** "Giao | Phòng Nội vụ", "giao cho | Sở Y tế" */
export const isTasked = (scan: Scan, at: number): boolean =>
  scan.word(at - 1) === 'giao' || (scan.word(at - 1) === 'cho' && scan.word(at - 2) === 'giao');

/** "Sở Nội vụ | đã nhận 47 hồ sơ | đề nghị tặng Cờ thi đua": others ask, and it has their files. */
export function takesFiles(scan: Scan, at: number): boolean {
  let i = at;
  while (TAKES_IN.has(scan.word(i))) i++;
  return i > at && scan.has(i, NUMBER) && scan.word(i + 1) === 'hồ' && scan.word(i + 2) === 'sơ';
}

const TAKES_IN = new Set('đã có tiếp nhận được thẩm định rà soát kiểm tra tổng hợp'.split(' '));

/** "Hội đồng | họp xét, đề nghị tặng", "Sở Nội vụ | thẩm định hồ sơ, đề nghị tặng": it is of others; "Xã Bến Đá | đã lập hồ sơ đề nghị tặng" asks for itself. */
export function weighs(scan: Scan, at: number): boolean {
  let i = at;
  while (DOES.has(scan.word(i))) i++;
  return WEIGHS.has(scan.word(i)) || WEIGHS.has(scan.slice(i, i + 2).toLowerCase());
}

const DOES = new Set(['đã', 'đang', 'cũng', 'vừa', 'sẽ', 'tiến', 'hành', 'tổ', 'chức', 'có', 'trách', 'nhiệm']);

const WEIGHS = new Set([
  ...['họp', 'hướng dẫn', 'rà soát', 'tổng hợp', 'thẩm định', 'tham mưu', 'xem xét', 'xét', 'lựa chọn', 'tiếp nhận'],
  ...[
    'kiểm tra',
    'phối hợp',
    'chủ trì',
    'bình chọn',
    'niêm yết',
    'công khai',
    'lấy ý',
    'xin ý',
    'nghe báo',
    'bỏ phiếu',
  ],
]);

/** "tại Hội trường | Bộ Tư lệnh", "tại trụ sở | Công ty": where they met. */
export const isHall = (scan: Scan, { from }: Element): boolean =>
  HALLS.has(`${scan.word(from - 2)} ${scan.word(from - 1)}`) && scan.word(from - 3) === 'tại';

const HALLS = new Set(['hội trường', 'trụ sở']);

/** "ấn tượng với | anh Tô Hải, vừa được tặng", "chia vui với | chị Lan": the one of whom more is told. */
export const isMetWith = (scan: Scan, { from }: Element): boolean =>
  scan.word(from - 1) === 'với' && MET.has(scan.slice(from - 2, from - 1).toLowerCase());

const MET = new Set(['tượng', 'vui', 'mừng', 'chuyện', 'gỡ', 'động']);

/**
 * "lấy ý kiến đối với | 12 cá nhân | được đề nghị tặng", "thông báo về | 2 tập thể | được trình": those of whom the words right behind tell; not
 * "Đối với | Sở Y tế |, đề nghị tặng …", "mức thưởng đối với | 01 cá nhân | được tặng …".
 */
export function isToldOf(scan: Scan, elements: readonly Element[], index: number, { verbs }: Chain): boolean {
  const group = elements[index];
  if (group.kind !== 'group' || !verbs.some(({ verb }) => verb === 'propose')) return false;
  // "đối với | 12 tập thể |, cá nhân được đề nghị tặng"
  const both = isMark(entryAt(elements, index + 1), ',') && wordOf(scan, entryAt(elements, index + 2)) === 'cá';
  const next = entryAt(elements, both ? index + 4 : index + 1);
  // "đối với | 12 cá nhân | đề nghị tặng"
  const asked = next?.kind === 'verb' && next.verb === 'propose' && group.items.every(({ count }) => count !== null);
  if (!isPassive(next) && !asked) return false;
  const { from } = group;
  return scan.pairAt(from - 2) === 'đối với' || (scan.word(from - 1) === 'về' && NEWS.has(scan.pairAt(from - 3)));
}

const NEWS = new Set(['ý kiến', 'dư luận', 'thông báo', 'thông tin', 'công khai', 'công bố', 'danh sách', 'hồ sơ']);

/** "Về | tập thể, Sở Y tế | được tặng": of what kind those are that follow. */
export const isOfKind = (scan: Scan, { from }: Element): boolean =>
  scan.word(from - 1) === 'về' &&
  scan.kind('count', from) !== '' &&
  scan.mark(from + scan.size('count', from)) === COMMA;

/** "tại xã cửa biển | Bến Đá", "ở thị trấn miền núi | Tân Khê": words between the kind of the place and its name tell what it is like. */
export function isPicturedPlace(scan: Scan, { from }: Element): boolean {
  if (!scan.has(from, CAPITAL)) return false;
  for (let i = from - 1; i >= from - LONGEST_PICTURE && !scan.has(i, CAPITAL | NUMBER | PUNCTUATION); i--)
    if (isTerritory(scan.kind('unit', i)) && PLACED.has(scan.word(i - 1))) return true;
  return false;
}

const LONGEST_PICTURE = 4;

const PLACED = new Set(['tại', 'ở']);
