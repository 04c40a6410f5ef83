import { entryAt } from '../../entry.js';
import { isGiving, pastGiver } from './giving.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';
import type { RuleName } from './rules.js';
import { sharedSubject } from './shared-subject.js';
import { stoodDown } from './stood-down.js';

/** "Theo Quyết định số 12 | của": what the sentence goes by, before the names. */
const goesBy = (line: Line, start: number): boolean =>
  line.text(start - 1) === 'của' && (line.text(0) === 'theo' || line.text(0) === 'thực');

/** "chọn | Thuế tỉnh | Khối trưởng", "bầu | Thuế tỉnh | Khối trưởng": the verb, the name and what it is chosen to be. */
const isChosenTo = (line: Line, index: number): boolean =>
  entryAt(line.chunks, index - 1)?.kind === 'units' && CHOOSES_FOR.has(line.text(index - 2));
const CHOOSES_FOR = new Set(['chọn', 'bầu', 'cử']);

/** "(bầu) Thuế tỉnh làm Khối trưởng", "Thuế tỉnh được giao nhiệm vụ Khối trưởng", "giao nhiệm vụ Khối trưởng cho Thuế tỉnh". */
export function taken(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) || entryAt(line.chunks, i)?.kind === 'year') i--;
  // "Thuế tỉnh | còn | là Khối trưởng"
  if (line.text(i) === 'còn' && line.text(i + 1) === 'là' && !NO_MORE.has(line.text(i - 1))) i--;
  // "làm trưởng", "làm phó": the role holds the verb
  const taking =
    line.text(index).startsWith('làm ') ||
    isChosenTo(line, index) ||
    line.chunks.slice(i + 1, index).some((_, at) => line.isTaking(i + 1 + at));
  // "Thuế tỉnh được Khối trưởng công bố dẫn đầu": the head acts.
  if (!taking || line.text(index - 1) === 'được') return [];
  // "Thuế tỉnh thực hiện nhiệm vụ | Khối trưởng | giao": what the head has given it to do
  if (GIVES_WORK.has(line.text(line.afterRole(index))) && line.words(i + 1, index).includes('thực hiện ')) return [];
  // "Thuế tỉnh | đồng thời | tiếp tục được bầu làm Khối trưởng"
  if (line.text(i) === 'thời' && line.text(i - 1) === 'đồng' && line.chunks[i - 2]?.kind === 'units') i -= 2;
  i = pastVotes(line, i);
  const keeps = line.chunks.slice(i + 1, index).some((_, at) => isKeeping(line, i + 1 + at));
  // "Thuế tỉnh | chuyển sang | làm Khối phó"
  if (line.text(i) === 'sang' && line.text(i - 1) === 'chuyển') i -= 2;
  if (line.text(i) === 'thôi') return stoodDown(line, index, i);
  // "Thuế tỉnh không còn | là Khối trưởng", "Thuế tỉnh không | tiếp tục làm Khối trưởng"
  const ends = line.text(i) === 'còn' ? i - 1 : keeps ? i : -1;
  if (line.text(ends) === 'không') return stoodDown(line, index, ends);
  // "được chọn | đăng cai và | làm Khối trưởng"
  if (line.text(i) === 'và' && HOSTS.has(line.text(i - 1))) for (i--; i > 0 && isHosting(line, i); ) i--;
  // "Giám đốc Sở X, được khối tín nhiệm giữ chức": a comma closes the apposition; "Sở X - đơn vị giữ vai trò Khối trưởng".
  const comma = line.isMark(i, ',');
  if (comma || (line.isMark(i, '-–') && line.text(i + 1) === 'đơn' && index - i > 3)) i--;
  let holders = line.before(beforeOtherRole(line, index, i));
  // "Thuế tỉnh | đã nhận cờ luân lưu, | giữ vai trò Khối trưởng"
  const doer = comma && holders.length === 0 ? pastDeed(line, i) : i;
  if (doer < i) {
    i = doer;
    holders = line.before(i).slice(-1);
  }
  let rule: RuleName = 'elected';
  const after = line.afterRole(index);
  const given = line.text(after) === 'cho' ? line.after(after + 1) : [];
  // "suy tôn Thuế tỉnh dẫn đầu, đồng thời bầu đơn vị này làm Khối trưởng"
  if (holders.length === 0 && line.text(i) === 'này') holders = lastNamed(line, i);
  const chosen =
    holders.length === 0 ? Math.max(chosenAt(line, i, index), rewardedAt(line, i), sharedSubject(line, index)) : -1;
  if (chosen >= 0) {
    i = chosen;
    holders = line.before(i).slice(-1);
  }
  const start = line.nameStart(i);
  // "UBND tỉnh giao nhiệm vụ Khối trưởng cho Thuế tỉnh": who gives has no role.
  if (holders.length === 0 || (chosen < 0 && isGiving(line, i + 1))) {
    const receives = pastGiver(line, i);
    holders = given.length === 0 && receives < i ? line.before(receives).slice(-1) : given;
  }
  // "Khối trưởng là Thuế tỉnh, Sở Y tế là Khối phó": the others of the list have the role before.
  else if (holders.length > 1 && followsRole(line, start)) holders = holders.slice(-1);
  // "Theo phân công của | UBND tỉnh, Sở Y tế | được bầu": who says so, and then who leads
  else if (holders.length > 1 && goesBy(line, start)) holders = holders.slice(1);
  // "Các đơn vị nêu tại | Điều 1 | thực hiện nhiệm vụ Khối trưởng": where they are named
  const cited = ARTICLES.has(line.text(start).split(' ')[0]);
  if (holders.length === 0 || cited || isSupposed(line, index)) return [];
  // "thay | Sở Y tế", "thay thế | Sở Y tế"
  const verb = line.text(start - 1) === 'thế' ? start - 2 : start - 1;
  // "kế nhiệm | Sở Y tế"
  const succeeds =
    (line.text(start - 1) === 'nhiệm' && line.text(start - 2) === 'kế') ||
    // "tiếp nối | Sở Y tế"
    (line.text(start - 1) === 'nối' && line.text(start - 2) === 'tiếp');
  const instead = line.text(verb) === 'thay' || succeeds;
  // "… Khối trưởng năm 2028 thay Sở Y tế, Sở Nội vụ làm Khối phó": the others of the list led before.
  if (instead && holders.length > 1 && line.chunks.slice(0, start).some(({ kind }) => kind === 'role'))
    return [{ rule, index, holders: holders.slice(-1), year: null }];
  // "Thuế tỉnh thay Sở Y tế làm Khối trưởng"
  let doing = verb - 1;
  while (line.isTaking(doing) || SURELY.has(line.text(doing))) doing--;
  const before = instead ? line.before(doing) : [];
  if (before.length > 0)
    return [
      { rule: 'elected', index, holders: before.slice(-1), year: 'next' },
      { rule: 'replaced', index, holders, year: 'review' },
    ];
  // "… chuyển giao nhiệm vụ cho Agribank làm Trưởng khối": the new one.
  // "Khối được giao cho Thuế tỉnh làm Khối trưởng": charged with it, by whoever it was
  const charged = line.text(start - 1) === 'cho' && line.text(start - 2) === 'giao' && !MOVES.has(line.text(start - 3));
  if (/^(cho|sang)$/.test(line.text(start - 1)) && !charged) rule = 'handed-over';
  // "Cụm do huyện Thanh Sơn làm cụm trưởng": the one that leads now.
  // "năm 2028 do Thuế tỉnh làm Khối trưởng": the year that is stated; else of the bloc as it is.
  const dated = line.chunks
    .slice(0, start)
    .some(
      ({ kind }, at) => kind === 'year' && entryAt(line.chunks, at - 1)?.kind !== 'bloc' && line.text(at - 1) !== 'từ',
    );
  // "bầu Khối trưởng mới do Thuế tỉnh làm Khối trưởng": of the next
  const elects = line.chunks.slice(0, start).some((_, at) => line.text(at) === 'bầu');
  const now =
    (line.text(start - 1) === 'do' || followsNow(line, start)) &&
    !dated &&
    !elects &&
    !line.saysNextYear() &&
    line.yearAfter(index) === null;
  const year = rule === 'handed-over' ? 'next' : now ? 'review' : null;
  // "Thuế tỉnh tiếp tục làm Khối trưởng | như năm 2027": then, and in the year behind it
  const like = keeps && line.text(after) === 'như' ? entryAt(line.chunks, after + 1) : undefined;
  if (like?.kind === 'year')
    return [
      { rule, index, holders, year: like.year.last + 1 },
      { rule: 'kept-on', index, holders, year: like.year.last },
    ];
  const found: Found[] = [{ rule, index, holders, year }, ...alternating(line, start, index)];
  // "giữ nguyên | Thuế tỉnh làm Khối trưởng"
  const goesOn = line.text(i + 1) !== 'cho' && isGivenOn(line, start);
  if (keeps || goesOn || line.text(start - 1) === 'nguyên' || staysToo(line, start))
    found.push({ rule: 'kept-on', index, holders, year: 'review' });
  return found;
}

/** "giữ nguyên Thuế tỉnh làm Khối trưởng | và | Sở Y tế làm Khối phó": what the verb says of the first it says of the next too; a comma begins a clause of its own. */
function staysToo(line: Line, start: number): boolean {
  if (line.text(start - 1) !== 'và') return false;
  let role = start - 2;
  while (role > 0 && ['year', 'bloc'].includes(line.chunks[role].kind)) role--;
  if (!line.role(role)) return false;
  let i = role - 1;
  while (line.isTaking(i)) i--;
  if (line.chunks[i]?.kind !== 'units') return false;
  const before = line.nameStart(i);
  return line.text(before - 1) === 'nguyên' || staysToo(line, before);
}

const ARTICLES = new Set(['điều', 'khoản', 'mục', 'phụ']);
const GIVES_WORK = new Set(['giao', 'phân', 'phân công', 'đề']);

/** "bàn | giao cho", "chuyển | giao cho" */
const MOVES = new Set(['bàn', 'chuyển']);

/** "không còn | là" */
const NO_MORE = new Set(['không', 'chẳng']);

/** "Thuế tỉnh | chính thức | thay Sở Y tế làm Khối trưởng" */
const SURELY = new Set(['chính', 'thức', 'chính thức', 'sẽ', 'đã']);

/** "(do Thuế tỉnh làm Khối trưởng, | Sở Y tế làm Khối phó)": the next role of the same bracket. */
function followsNow(line: Line, start: number): boolean {
  if (!line.isMark(start - 1, ',;') && line.text(start - 1) !== 'và') return false;
  let role = start - 2;
  while (role > 0 && !line.role(role) && line.chunks[role].kind === 'year') role--;
  if (!line.role(role)) return false;
  for (let i = role - 1; i > 0 && role - i < LONGEST_DEED; i--)
    if (line.text(i) === 'do') return line.isMark(i - 1, '(');
  return false;
}

/** "Nếu Thuế tỉnh làm | Khối trưởng thì …", "Giả sử được bầu, Thuế tỉnh sẽ làm | Khối trưởng": nobody said that it will. */
function isSupposed(line: Line, index: number): boolean {
  for (let i = 0; i < Math.min(index, 12); i++) {
    const text = line.text(i);
    if (text === 'nếu') return !contrastsYears(line, i);
    if (text === 'giả' && line.text(i + 1) === 'sử') return true;
  }
  return false;
}

/** "Nếu như | năm 2027 | Thuế tỉnh làm Khối trưởng thì sang | năm 2028 | …": what was in one year beside what is in the next; no condition. */
function contrastsYears(line: Line, at: number): boolean {
  const opening = line.text(at + 1) === 'như' ? at + 2 : at + 1;
  const first = line.chunks[opening];
  if (first?.kind !== 'year') return false;
  for (let i = opening + 1; i < line.chunks.length; i++) {
    if (line.text(i) !== 'thì') continue;
    const next = line.chunks[THEN.has(line.text(i + 1)) ? i + 2 : i + 1];
    return next?.kind === 'year' && next.year.first > first.year.first;
  }
  return false;
}
const THEN = new Set(['sang', 'đến', 'tới', 'từ', 'trong', 'bước sang']);

/** "Thuế tỉnh | (Khối phó năm 2027) | sẽ làm Khối trưởng": the unit before the bracket with another role; else `at`. */
function beforeOtherRole(line: Line, index: number, at: number): number {
  if (!line.isMark(at, ')')) return line.isMark(at + 1, ',') ? beforeApposed(line, index, at) : at;
  for (let i = at - 1; i > 0 && at - i < 5; i--) {
    const kind = entryAt(line.chunks, i)?.kind;
    if (line.isMark(i, '(')) return line.text(i - 1) !== '' && line.chunks[i - 1].kind === 'units' ? i - 1 : at;
    if (kind === 'role' && line.role(i)?.role.role === line.role(index)?.role.role) return at;
    if (kind !== 'role' && kind !== 'year') return at;
  }
  return at;
}

/** "Thuế tỉnh | , Khối phó năm nay, | được bầu làm Khối trưởng": the unit before the other role that stands between commas; else `at`. */
function beforeApposed(line: Line, index: number, at: number): number {
  let other = at;
  while (other > 0 && at - other < LONGEST_APPOSED && !line.role(other)) other--;
  const role = line.role(other)?.role.role;
  if (!role || role === line.role(index)?.role.role || pastThisYear(line, line.afterRole(other)) !== at + 1) return at;
  const unit = line.text(other - 1) === 'vị' ? other - 4 : other - 2;
  return line.isMark(unit + 1, ',-–') && line.chunks[unit]?.kind === 'units' ? unit : at;
}
const LONGEST_APPOSED = 6;
/** "Khối phó | năm nay", "Khối phó | năm học này" */
function pastThisYear(line: Line, at: number): number {
  let i = at;
  while (i - at < 3 && THIS_YEAR.has(line.text(i))) i++;
  return i;
}
const THIS_YEAR = new Set(['năm', 'học', 'này', 'nay', 'năm nay', 'năm này', 'hiện', 'đương', 'nhiệm']);

/** The unit that did something before the comma, in a few words without a mark; `at` for none. */
function pastDeed(line: Line, at: number): number {
  for (let i = at; i >= 0 && at - i < LONGEST_DEED; i--) {
    const kind = entryAt(line.chunks, i)?.kind;
    if (kind === 'units') return DEEDS.has(line.text(i + 1)) ? i : at;
    if (kind !== 'word' && kind !== 'cue' && kind !== 'award') return at;
  }
  return at;
}
const LONGEST_DEED = 9;
const DEEDS = new Set(['đã', 'vừa', 'tiếp', 'nhận', 'lên']);

/** "Thuế tỉnh | được 5/5 đơn vị biểu quyết | làm Khối trưởng": the chunk before the votes; `at` where none are told. */
function pastVotes(line: Line, at: number): number {
  let counted = false;
  for (let i = at; i > 0 && at - i < LONGEST_VOTE; i--) {
    const { kind } = line.chunks[i];
    const text = line.text(i);
    if (kind === 'date' || kind === 'count' || /^\d+$/.test(text)) counted = true;
    else if (text === 'được' || text === 'đạt') return counted ? i - 1 : at;
    else if (!VOTE.has(text) && !line.isMark(i, '%/,')) return at;
  }
  return at;
}
const LONGEST_VOTE = 12;
const VOTE = new Set('biểu quyết phiếu bầu tán thành đồng ý nhất trí ý kiến đơn vị thành viên số'.split(' '));

/** "vẫn", "tiếp tục"; who "tiếp nối" led not before. */
const isKeeping = (line: Line, index: number): boolean =>
  line.text(index) === 'vẫn' ||
  // "được giữ lại làm Khối trưởng"
  (line.text(index) === 'giữ' && line.text(index + 1) === 'lại') ||
  (line.text(index) === 'tiếp' && !['nối', 'nhận', 'quản'].includes(line.text(index + 1)));

/** "tiếp tục giao | Thuế tỉnh", "tiếp tục tín nhiệm | Thuế tỉnh"; "tiếp tục bầu" may be the next of several votes. */
const isGivenOn = (line: Line, start: number): boolean => {
  const verb = line.text(start - 1) === 'nhiệm' || line.text(start - 1) === 'công' ? start - 2 : start - 1;
  return GIVEN_ON.has(line.text(verb)) && line.text(verb - 1) === 'tục' && line.text(verb - 2) === 'tiếp';
};
const GIVEN_ON = new Set(['giao', 'tín', 'phân']);

const HOSTS = new Set(['cai', 'chức', 'đăng cai', 'đăng cai tổ chức']);
const isHosting = (line: Line, index: number): boolean =>
  HOSTS.has(line.text(index)) || ['đăng', 'tổ'].includes(line.text(index)) || line.isTaking(index);

/** "đơn vị này": the last unit before it in the sentence. */
function lastNamed(line: Line, index: number): Holder[] {
  for (let i = index - 1; i >= 0; i--) if (line.chunks[i].kind === 'units') return line.before(i).slice(-1);
  return [];
}

/**
 * "Thuế tỉnh | được các tỉnh, thành trong cụm suy tôn là đơn vị dẫn đầu và | bầu làm Khối trưởng": the unit before "được", where small letters
 * tell by whom it was chosen, and for what besides; -1 for none, as of "được phân công hỗ trợ | đơn vị | làm Khối trưởng".
 */
function chosenAt(line: Line, index: number, role: number): number {
  for (let i = index - 1; i < role; i++) if (line.text(i) === 'đơn' && isLeading(line, i)) return -1;
  let chosen = CHOICE.test(line.words(index + 1, role));
  for (let i = index; i > 0 && index - i < LONGEST_CHOICE; i--) {
    const { kind } = line.chunks[i];
    if (line.text(i) === 'được') return chosen && line.chunks[i - 1].kind === 'units' ? i - 1 : -1;
    chosen ||= CHOOSES.has(line.text(i));
    if (!BY_WHOM.has(kind) && !line.isMark(i, ',')) return -1;
    if ((kind !== 'bloc' && line.isCapital(i)) || NOT.has(line.text(i))) return -1;
  }
  return -1;
}
const LONGEST_CHOICE = 22;
const BY_WHOM: ReadonlySet<string> = new Set(['word', 'cue', 'bloc', 'count']);
const NOT = new Set(['không', 'chưa', 'bị', 'nếu', 'miễn', 'thôi', 'thay']);
const CHOOSES = new Set(['bầu', 'suy', 'tín', 'chọn', 'bầu chọn', 'suy tôn', 'tín nhiệm']);
/** "bầu | làm Khối trưởng", "nhất trí giao | nhiệm vụ Khối trưởng" */
const CHOICE = /(^| )(bầu|suy tôn|tín nhiệm|chọn|(nhất trí|thống nhất) (cử|giao|phân công)) /;

/** "hỗ trợ | đơn vị làm Khối trưởng"; not "được các | đơn vị bầu làm Khối trưởng", "bầu là | đơn vị Khối trưởng". */
function isLeading(line: Line, at: number): boolean {
  const before = line.text(at - 1);
  return line.text(at + 1) === 'vị' && !IS.has(before) && !(before === 'các' && CHOOSES.has(line.text(at + 2)));
}
const IS = new Set(['là', 'làm', 'trò']);

/**
 * "Thuế tỉnh | được (đề nghị) UBND tỉnh tặng Cờ năm 2027 và | được bầu làm Khối trưởng": the one unit before "được", where nothing but who gives is
 * named between; -1 for none.
 */
function rewardedAt(line: Line, index: number): number {
  // "Thuế tỉnh vừa được UBND tỉnh tặng Cờ, vừa | được bầu làm Khối trưởng"
  const again = line.text(index) === 'vừa' && line.isMark(index - 1, ',');
  if (line.text(index) !== 'và' && !again) return -1;
  let given = false;
  for (let i = again ? index - 2 : index - 1; i > 0 && index - i < LONGEST_CHOICE; i--) {
    const { kind } = line.chunks[i];
    const gets = line.text(i) === 'được' || (again && line.text(i) === 'vừa');
    // "PMU | được đề nghị …": by its letters
    if (gets && (line.chunks[i - 1].kind === 'units' || (given && line.isLetters(i - 1))))
      return given && line.before(i - 1).length === 1 ? i - 1 : -1;
    if (kind === 'award') given = true;
    const gives = kind === 'units' && GIVES.has(line.text(i + 1));
    if (!gives && !REWARD.has(kind) && !line.isMark(i, ',')) return -1;
    if (NOT.has(line.text(i))) return -1;
  }
  return -1;
}
const REWARD: ReadonlySet<string> = new Set([...BY_WHOM, 'award', 'year']);
const GIVES = new Set(['tặng', 'trao', 'khen', 'xét', 'công']);

/** "Khối trưởng năm 2028 là | Thuế tỉnh, Sở Y tế", "Khối trưởng được giao cho | Thuế tỉnh, Sở Y tế" */
function followsRole(line: Line, start: number): boolean {
  // "nhận Khối trưởng từ | Thuế tỉnh, Sở Y tế làm Khối phó": from whom, and the next
  const from = line.text(start - 1) === 'từ';
  const gives = ['cho', 'sang'].includes(line.text(start - 1));
  if (!gives && !from && line.text(start - 1) !== 'là' && !line.isMark(start - 1, ':')) return false;
  let i = line.text(start - 2) === 'cũ' ? start - 3 : start - 2;
  while (['year', 'bloc'].includes(line.chunks[i]?.kind) || (gives && line.chunks[i]?.kind === 'word')) i--;
  return line.role(i) !== null;
}

/** "Năm 2025 | Sở Y tế | rồi | năm 2026 | Thuế tỉnh đảm nhiệm vai trò Khối trưởng": the ones before, each with its year. */
function alternating(line: Line, start: number, index: number): Found[] {
  const own = entryAt(line.chunks, start - 1);
  const joined = ['rồi', 'và', 'đến'].includes(line.text(start - 2)) || line.isMark(start - 2, ',;');
  if (own?.kind !== 'year' || !joined) return [];
  const holders = line.before(start - 3);
  const before = line.nameStart(start - 3);
  const year = line.chunks[before - 1];
  if (holders.length === 0 || year?.kind !== 'year') return [];
  return [...alternating(line, before, index), { rule: 'elected', index, holders, year: year.year.last }];
}
