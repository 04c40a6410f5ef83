import type { Scan } from '../../../lexicon/scan.js';
import { anyUnitHead } from '../../../names/unit-head.js';
import { isTerritory } from '../../../names/unit-kinds.js';
import { CLOSE, COLON, COMMA, DASHES, HYPHEN, OPEN, SEMICOLON, SLASH } from '../../../text/marks.js';
import { CAPITAL, NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import type { Parsed } from '../../passage.js';
import { pastPersons } from './headed.js';
import { afterIncludes } from './includes.js';
import { listFrom } from './list.js';
import { afterBracket } from './list-links.js';
import { isGiven, type Opening, opening, ownerBefore, sharedHead } from './list-start.js';
import { type Counted, countOfUnits, opensNames, pair, pastNumber, territoriesEnd } from './nouns.js';
import { countedThatIs } from './whole-bloc.js';

/** "Bốn đơn vị thành viên của Cụm đăng ký như sau:" over lines that begin with their names, four in all. */
export function ofEach(scan: Scan, { from, to }: Parsed): Opening | null {
  if (scan.mark(to - 1) !== COLON || scan.word(to - 2) !== 'sau') return null;
  for (let i = from; i < to; i++) {
    const counted = countOfUnits(scan, i);
    if (!counted) continue;
    const called =
      pair(scan, counted.to, 'thành', 'viên') ||
      (OF.has(scan.word(counted.to)) && scan.size('bloc', counted.to + 1) > 0);
    return called ? { ...opening('called-members', i, to, to), count: counted.count, exact: true } : null;
  }
  return null;
}

/** "(các|N) đơn vị (thành viên) (trong|của|thuộc) (Khối|Cụm) …" and a colon, "là", "gồm" or a bracket. */
export function calledMembers(scan: Scan, from: number, at: number, limit: number): Opening | null {
  let i = at;
  const unit = pair(scan, i, 'đơn', 'vị') || pair(scan, i, 'cơ', 'quan');
  const member = pair(scan, i, 'thành', 'viên');
  if (!unit && !member) return null;
  i += 2;
  // "cùng các đơn vị | còn lại | trong Cụm là A, B"
  if (unit && (pair(scan, i, 'còn', 'lại') || scan.word(i) === 'khác')) i += scan.word(i) === 'khác' ? 1 : 2;
  const called = member || pair(scan, i, 'thành', 'viên');
  if (called && isOfOthers(scan, unit ? i + 2 : i)) return null;
  if (unit && called) i += 2;
  else if (unit && !OF.has(scan.word(i))) {
    i = pastTogether(scan, i);
    if (!OF.has(scan.word(i)) || scan.size('bloc', i + 1) === 0) return null;
  }
  const named = called ? countedHere(scan, at, i, limit) : null;
  if (named) return named;
  const present = called ? attendingNames(scan, from, at, i, limit) : null;
  if (present) return present;
  if (OF.has(scan.word(i))) i++;
  // The bloc's name, short or long, up to the colon or "là", "gồm".
  for (let steps = 0; i < limit && steps < (called ? LONGEST_CALL : LONGEST_NAME); i++, steps++) {
    const word = scan.word(i);
    const mark = scan.mark(i);
    // "Thành viên: | Khối thi đua số 6 có 7 đơn vị: A, B": a label of the sentence that lists them
    if (mark === COLON && scan.size('bloc', i + 1) > 0) return null;
    // "3 đơn vị thành viên | có mặt | , gồm: A, B"
    if (called && word === 'có' && scan.word(i + 1) === 'mặt') {
      i++;
      continue;
    }
    // "thành viên của Khối còn có A, B"
    const further = member && word === 'có' && scan.word(i - 1) === 'còn';
    // "thành viên của Khối | có A, B, C": to the end of the sentence
    const names = member && word === 'có' && steps > 0 ? listFrom(scan, i + 1, limit, null) : [];
    // "Trong số 9 đơn vị của cụm | có A (Cụm trưởng), B và C": some of them, to the end of the sentence
    const some = word === 'có' && steps > 0 && amongAll(scan, at) ? listFrom(scan, i + 1, limit, null) : names;
    const have = some.length >= 3 && onlyMarks(scan, some[some.length - 1].to, limit);
    const says =
      have ||
      further ||
      mark === COLON ||
      (word === 'gồm' && (called || steps > 0)) ||
      // "các thành viên | – Sở Y tế, Thuế tỉnh"
      (steps === 0 && called && DASHES.has(mark) && scan.has(i + 1, CAPITAL)) ||
      // "Sáu thành viên của cụm | - A, B, C - | cùng chung cái khó"
      // "Cả 6 đơn vị thành viên Khối | – A, B, C – | đã gửi báo cáo"
      (called && DASHES.has(mark) && listsCounted(scan, from, at, i + 1, limit)) ||
      (word === 'là' &&
        (steps > 0 ||
          (called && (scan.word(at - 1) === 'các' || isCounted(scan, at) || isBesideRoles(scan, from, at)))));
    // "Ban Giám khảo có 3 thành viên gồm": of something else.
    if (says && member && at - pastNumber(scan, from) > 2 && !ofKind(scan, at) && !namesBloc(scan, from, i))
      return ofOurs(scan, from, at, i + 1, limit);
    if (says && i + 1 === limit) return opening('called-members', at, limit, limit);
    // "các đơn vị thuộc Khối là: A, B"
    // "Các ngân hàng thành viên bao gồm 5 đơn vị: …"
    const counted = says && word === 'gồm' ? afterIncludes(scan, i, limit) : null;
    if (counted?.count) return { ...counted, rule: 'called-members' };
    if (says) {
      const to = word === 'gồm' && scan.word(i + 1) === 'có' ? i + 2 : i + 1;
      const first = pastUnits(scan, mark !== COLON && scan.mark(to) === COLON ? to + 1 : to);
      // "Đại diện các đơn vị thành viên gồm:" over a list
      const named = pastPersons(scan, first, limit) > first;
      return first < limit && named ? namesAfter(scan, at, first, limit) : opening('called-members', at, limit, limit);
    }
    // "còn có các thành viên của Cụm | Hội A, Hội B, Hội C": no word between
    const size = member && scan.word(at - 1) === 'các' ? scan.size('bloc', i) : 0;
    if (size > 0 && scan.has(i + size, CAPITAL) && listFrom(scan, i + size, limit, null).length >= 3)
      return opening('called-members', at, i + size, limit);
    // "Bốn thành viên của Khối, từ trái sang: A, B"
    if (mark === COMMA && ORDERS.has(scan.word(i + 1))) continue;
    // "đủ 4 thành viên, | gồm: A, B"
    if (mark === COMMA && (scan.word(i + 1) === 'gồm' || (scan.word(i + 1) === 'bao' && scan.word(i + 2) === 'gồm')))
      continue;
    // "thành viên Khối thi đua số 3 | , cụ thể: A, B"
    if (mark === COMMA && pair(scan, i + 1, 'cụ', 'thể')) {
      i += 2;
      continue;
    }
    // "toàn bộ thành viên của cụm | , đó là A, B"
    if (mark === COMMA && pair(scan, i + 1, 'đó', 'là')) {
      i++;
      continue;
    }
    // "các đơn vị thành viên Cụm thi đua các huyện | , | thị xã, thành phố:"
    if (mark === COMMA && isTerritory(anyUnitHead(scan, i + 1)?.kind ?? '')) continue;
    if (mark === OPEN) {
      const close = afterBracket(scan, i, limit) - 1;
      // "2/3 đơn vị thành viên (Sở A vắng):"
      const away = close > i && saysAway(scan, i, close);
      if (close > i && !away && opensNames(scan, i + 1, close) && !isGiven(scan, close + 1))
        return opening('called-members', at, i + 1, close);
      // "4 đơn vị thành viên Khối (có danh sách):"
      if (close > i && (away || close - i < 12) && scan.mark(close + 1) === COLON) i = close;
    }
    if (scan.has(i, PUNCTUATION) && mark !== HYPHEN && mark !== OPEN && mark !== CLOSE) return null;
    if (ACTS.has(word)) return null;
  }
  return null;
}

/** "các thành viên là | các đơn vị | Sở Y tế, …": past what all of them are. */
const pastUnits = (scan: Scan, at: number): number =>
  scan.word(at) === 'các' &&
  (pair(scan, at + 1, 'đơn', 'vị') || pair(scan, at + 1, 'cơ', 'quan')) &&
  scan.has(at + 3, CAPITAL)
    ? at + 3
    : at;

/** "Khối trưởng là Sở Y tế; | thành viên | là …": what the others are, behind who leads. */
function isBesideRoles(scan: Scan, from: number, at: number): boolean {
  const joint = scan.word(at - 1) === 'và' || scan.mark(at - 1) === SEMICOLON || scan.mark(at - 1) === COMMA;
  if (!joint) return false;
  for (let i = from; i < at; i++) if (scan.size('role', i) > 0) return true;
  return false;
}

/** "các thành viên | Hội đồng", "các thành viên | khác của Ban giám khảo": members of another body. */
function isOfOthers(scan: Scan, at: number): boolean {
  const of = scan.word(at) === 'khác' ? at + 1 : at;
  return OTHERS.has(scan.pairAt(scan.word(of) === 'của' ? of + 1 : of));
}
const OTHERS = new Set([
  ...['hội đồng', 'ban giám', 'ban chấp', 'ban thư'],
  ...['tổ giúp', 'tổ thư', 'tổ chấm', 'tổ kiểm', 'tổ công', 'đoàn kiểm', 'đoàn giám'],
]);

/** "thành viên | Khối thi đua các ngành Văn hóa - Xã hội tỉnh Lào Cai dự họp | (05/05):" */
const LONGEST_CALL = 28;
/** "các đơn vị thuộc | Khối thi đua các cơ quan tổng hợp |:" */
const LONGEST_NAME = 16;

/** "các đơn vị | cùng sinh hoạt | trong cụm là A, B": past words for what they do as members. */
function pastTogether(scan: Scan, at: number): number {
  let i = at;
  while (i - at < LONGEST_TOGETHER && TOGETHER.has(scan.word(i))) i++;
  return i;
}
const TOGETHER = new Set(['đang', 'cùng', 'sinh', 'hoạt', 'động', 'thi', 'đua', 'tham', 'gia', 'có', 'tên', 'chung']);
const LONGEST_TOGETHER = 6;

/** "đủ năm | thành viên", "6 | thành viên" */
const isCounted = (scan: Scan, at: number): boolean =>
  scan.has(at - 1, NUMBER) || scan.kind('count', at - 1) === 'number';

/** "Cả 6 trường | thành viên Cụm – A, B, … – đã gửi báo cáo": three names or more behind a number, as many as it says where other words part the two. */
function listsCounted(scan: Scan, from: number, at: number, names: number, limit: number): boolean {
  let number = at - 1;
  while (number > from && at - number < LONGEST_NOUN && !scan.has(number, NUMBER)) number--;
  if (!isCounted(scan, at) && !scan.has(number, NUMBER)) return false;
  const { length } = listFrom(scan, names, limit, null);
  return length >= FEWEST && (isCounted(scan, at) || length === Number(scan.slice(number, number + 1)));
}
/** "5 | tỉnh, thành hội | thành viên" */
const LONGEST_NOUN = 7;

/**
 * "Mái nhà chung của chúng ta có năm | thành viên: Sở Y tế, …", "… cùng ba | thành viên là …": as many units as the number says, where
 * the sentence speaks of no other body.
 */
function ofOurs(scan: Scan, from: number, trigger: number, behind: number, limit: number): Opening | null {
  // "Danh sách ký tên của các | thành viên:" over the lines that name them
  if (behind >= limit)
    return scan.word(trigger - 1) === 'các' && pair(scan, from, 'danh', 'sách')
      ? opening('called-members', trigger, limit, limit)
      : null;
  const at = scan.mark(behind) === COLON ? behind + 1 : behind;
  const counted = isCounted(scan, trigger) ? countOfUnits(scan, trigger - 1) : null;
  const told = scan.word(trigger - 1) === 'các' && (scores(scan, from, trigger) || SENDS.has(scan.pairAt(trigger - 3)));
  const all = counted ? counted.count >= FEWEST : told;
  if (!all || !opensNames(scan, at, limit)) return null;
  for (let i = from; i < trigger; i++)
    if (BODIES.has(scan.word(i)) && !(scan.word(i) === 'hội' && scan.word(i + 1) === 'nghị')) return null;
  const items = listFrom(scan, at, limit, null);
  if (items.length < FEWEST || items.some(({ kind }) => kind === undefined)) return null;
  if (!counted) return opening('called-members', trigger, at, limit);
  if (items.length !== counted.count) return null;
  return { ...opening('called-members', trigger, at, limit), count: counted.count, exact: true };
}
const FEWEST = 3;
/** "lãnh đạo | các thành viên gồm: Sở Y tế, …": who has others speak for them is a unit. */
const SENDS = new Set(['lãnh đạo', 'đại diện', 'thủ trưởng']);

/** "Kết quả chấm điểm của các | thành viên: …": who is scored belongs to the bloc. */
function scores(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'điểm' || scan.word(i) === 'hạng') return true;
  return false;
}
/** What else has members: "Ban Giám khảo", "Tổ thẩm định", "Câu lạc bộ", "Liên minh". */
const BODIES = new Set('ban tổ đoàn đội nhóm hội liên hiệp câu clb chuỗi hệ tiểu ủy'.split(' '));

/** "trong số 9 | đơn vị", "trong 9 | đơn vị" */
function amongAll(scan: Scan, at: number): boolean {
  const number = scan.has(at - 1, NUMBER) || scan.word(at - 1) === 'các' ? at - 2 : -1;
  return scan.word(number) === 'trong' || (scan.word(number) === 'số' && scan.word(number - 1) === 'trong');
}

function onlyMarks(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!scan.has(i, PUNCTUATION)) return false;
  return true;
}

/**
 * "Đủ mặt các thành viên | về dự: | Sở A; Sở B", "Có mặt đông đủ các thành viên | : | …": between the members and the colon, or before
 * them, they only attend; two names or more.
 */
function attendingNames(scan: Scan, from: number, trigger: number, at: number, limit: number): Opening | null {
  let i = at;
  while (i < limit && i - at < 8 && ATTENDS.has(scan.word(i))) i++;
  // "tham gia | bỏ phiếu, bình xét |:"
  if (pair(scan, i - 2, 'tham', 'gia')) while (i < limit && i - at < 10 && isVoting(scan, i)) i++;
  if (scan.mark(i) !== COLON || !opensNames(scan, i + 1, limit)) return null;
  if (i === at && !attendBefore(scan, from, trigger)) return null;
  const items = listFrom(scan, i + 1, limit, null);
  return items.length > 1 && items.every(({ kind }) => kind !== undefined)
    ? opening('called-members', trigger, i + 1, limit)
    : null;
}

/** "Có mặt đông đủ các | thành viên": the sentence opens with their coming. */
function attendBefore(scan: Scan, from: number, trigger: number): boolean {
  let present = false;
  for (let i = from; i < trigger; i++) {
    if (!ATTENDS.has(scan.word(i)) && scan.word(i) !== 'các' && !scan.has(i, NUMBER | PUNCTUATION)) return false;
    present ||= scan.word(i) === 'mặt' || scan.word(i) === 'dự';
  }
  return present;
}
const isVoting = (scan: Scan, at: number): boolean => VOTING.has(scan.word(at)) || scan.mark(at) === COMMA;
/** What only members do at their meeting. */
const VOTING = new Set('bỏ phiếu kín biểu quyết bình xét suy tôn bầu chọn chấm điểm ý kiến và'.split(' '));
const ATTENDS = new Set('về đến dự tham gia họp có mặt đông đầy đủ hội nghị cuộc buổi tại hôm nay gồm'.split(' '));

function saysAway(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'vắng') return true;
  return false;
}

/** "Hai | (đơn vị) thành viên | Sở A và Sở B vắng mặt": as many units as the number before says, with nothing between. */
function countedHere(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const first = scan.kind('count', trigger - 1) === 'number' || scan.has(trigger - 1, NUMBER) ? trigger - 1 : trigger;
  const counted = first < trigger ? countOfUnits(scan, first) : null;
  if (!counted || counted.count < 2 || !scan.has(at, CAPITAL) || !opensNames(scan, at, limit)) return null;
  const items = listFrom(scan, at, limit, null);
  if (items.length !== counted.count || items.some(({ kind }) => kind === undefined)) return null;
  return { ...opening('called-members', trigger, at, limit), count: counted.count, exact: true };
}

/** "các tỉnh | thành viên", "các sở, ngành | thành viên": units, and so those of the bloc. */
function ofKind(scan: Scan, at: number): boolean {
  // "8 bộ, ngành | thành viên", "các sở, ban, ngành | thành viên"
  if (scan.word(at - 1) === 'ngành' && scan.mark(at - 2) === COMMA) return true;
  for (let i = at - 1; i > at - 4 && i > 0; i--) {
    const head = anyUnitHead(scan, i);
    if (head?.to !== at) continue;
    const before = scan.word(i - 1);
    return before === 'các' || before === 'và' || scan.mark(i - 1) === COMMA || countOfUnits(scan, i - 1) !== null;
  }
  return false;
}

function namesBloc(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.size('bloc', i) > 0) return true;
  return false;
}

const OF = new Set(['trong', 'thuộc', 'của']);
const ORDERS = new Set(['từ', 'theo', 'lần', 'xếp', 'tính']);

/** The names after "Thành viên của Cụm là": a list, also "Đài PT-TH các tỉnh: A, B". */
function namesAfter(scan: Scan, trigger: number, at: number, limit: number): Opening | null {
  const shared = sharedHead(scan, trigger, at, limit);
  if (shared) return { ...shared, rule: 'called-members' };
  return opensNames(scan, at, limit) ? opening('called-members', trigger, at, limit) : null;
}

/** "5/5 đơn vị có mặt: A, B", "Các đơn vị có mặt 5/5, cụ thể là A, B": so many units of the bloc attend, and as many are named. */
export function attending(scan: Scan, { from, to }: Parsed, slash: number): Opening | null {
  const count = Number(scan.slice(slash - 1, slash));
  if (scan.mark(slash) !== SLASH || !scan.has(slash - 1, NUMBER) || !scan.has(slash + 1, NUMBER)) return null;
  if (!(count >= 2 && count <= Number(scan.slice(slash + 1, slash + 2)))) return null;
  let colon = slash + 2;
  while (colon < to && colon - slash < 12 && !leads(scan, colon)) colon++;
  if (!leads(scan, colon)) return null;
  const at = scan.mark(colon) !== COLON && scan.mark(colon + 1) === COLON ? colon + 2 : colon + 1;
  const kind = anyUnitHead(scan, slash + 2);
  const noun = kind && isTerritory(kind.kind) && kind.to === colon ? scan.slice(kind.from, kind.to) : null;
  let units = false;
  let present = false;
  for (let i = Math.max(from, slash - (noun ? FARTHER : 10)); i < colon; i++) {
    units ||= pair(scan, i, 'đơn', 'vị') || pair(scan, i, 'thành', 'viên') || pair(scan, i, 'cơ', 'quan');
    present ||= pair(scan, i, 'có', 'mặt') || pair(scan, i, 'tham', 'dự') || pair(scan, i, 'tham', 'gia');
    // "Các đơn vị trong cụm: Chủ tịch, công chức của 6/6 xã: A, B"
    present ||= noun !== null && scan.word(i) === 'trong' && scan.size('bloc', i + 1) > 0;
  }
  if (!units || !present || !opensNames(scan, at, to, noun)) return null;
  return { ...opening('called-members', slash, at, to), count, noun, exact: true };
}

const FARTHER = 24;

/** A colon, "gồm", "cụ thể là", in front of names. */
const leads = (scan: Scan, at: number): boolean =>
  scan.mark(at) === COLON || scan.word(at) === 'gồm' || (scan.word(at) === 'là' && pair(scan, at - 2, 'cụ', 'thể'));

const ACTS = new Set(['đã', 'được', 'có', 'về', 'đạt', 'hoàn', 'thực', 'tham', 'ký', 'tiếp', 'đều']);

/** "8/8 BHXH tỉnh, thành phố | trong Cụm: Đà Nẵng, Quảng Nam, …": units of a kind before, three names or more after. */
export function namedInBloc(scan: Scan, sentence: Parsed, at: number): Opening | null {
  const size = scan.size('bloc', at + 1);
  if (size === 0) return null;
  // "trong cụm" in small letters is no chunk.
  const bloc = sentence.chunks.find((chunk) => chunk.kind === 'bloc' && chunk.from === at + 1) ?? { to: at + 1 + size };
  const whole = countedThatIs(scan, sentence, at, bloc.to);
  if (whole) return whole;
  // "3 bệnh viện trong Khối (, đó) là: A, B"
  let colon = bloc.to;
  if (scan.mark(colon) === COMMA) colon++;
  if (scan.word(colon) === 'đó') colon++;
  if (scan.word(colon) === 'là') colon++;
  if (scan.mark(colon) === OPEN) return countedInBloc(scan, sentence, at, colon);
  if (scan.mark(colon) !== COLON || !opensNames(scan, colon + 1, sentence.to)) return null;
  const owned = ownerBefore(scan, sentence.from, at);
  if (owned) return { ...opening('called-members', at, colon + 1, sentence.to), ...owned };
  for (let i = at - 1; i >= sentence.from && at - i < 9; i--) {
    const head = anyUnitHead(scan, i);
    // "6 trường trong cụm: A, B"
    const all = countOfUnits(scan, i - 1);
    const counted = all?.noun ?? null;
    // "Đại diện 6 xã trong cụm: Bến Đá, …": so many places, and as many names
    const places = head !== null && isTerritory(head.kind);
    if (places && (all === null || !namesAsMany(scan, colon + 1, sentence.to, all))) continue;
    if (!head || (scan.size('count', i) > 0 && counted === null)) continue;
    if (listFrom(scan, colon + 1, sentence.to, null).length < 3) return null;
    const noun = scan.pairAt(i) === 'lãnh đạo' ? ledPlaces(scan, i + 2) : scan.slice(head.from, head.to);
    return { ...opening('called-members', at, colon + 1, sentence.to), noun };
  }
  return null;
}

/** "lãnh đạo | các huyện | trong cụm: Bến Đá, …": what each place is; null for "các huyện, thành phố". */
function ledPlaces(scan: Scan, at: number): string | null {
  const head = scan.word(at) === 'các' ? anyUnitHead(scan, at + 1) : null;
  const one = head && isTerritory(head.kind) && scan.mark(head.to) !== COMMA && scan.word(head.to) !== 'và';
  return one ? scan.slice(head.from, head.to) : null;
}

const namesAsMany = (scan: Scan, at: number, limit: number, { count, noun }: Counted): boolean =>
  count > 1 && listFrom(scan, at, limit, noun).length === count;

/** "đại diện Hội Nông dân 5 huyện, thành phố trong cụm | (Bến Đá, …)": as many names in the bracket as are counted. */
function countedInBloc(scan: Scan, { from, to }: Parsed, at: number, open: number): Opening | null {
  const close = afterBracket(scan, open, to) - 1;
  if (close <= open || !opensNames(scan, open + 1, close)) return null;
  const start = Array.from({ length: 8 }, (_, back) => at - 2 - back).find(
    (i) => i >= from && countOfUnits(scan, i) !== null,
  );
  const counted = start === undefined ? null : countOfUnits(scan, start);
  if (!counted || territoriesEnd(scan, counted.to, at) !== at) return null;
  if (!namesAsMany(scan, open + 1, close, counted)) return null;
  const owned = ownerBefore(scan, from, at) ?? { noun: counted.noun };
  return { ...opening('called-members', at, open + 1, close), ...owned, count: counted.count };
}
