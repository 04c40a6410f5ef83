import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import { onBehalf, received, representative } from './behalf.js';
import { type Found, handedOver } from './handover.js';
import type { Holder, Line } from './holder.js';
import { byYears, inTurn, isRespectively } from './in-turn.js';
import type { RuleName } from './rules.js';

type Pattern = (line: Line, index: number) => Found[];

/** In this order: the first that finds something has the role. */
export const PATTERNS: readonly Pattern[] = [
  bracketed,
  byYears,
  inTurn,
  handedOver,
  respective,
  roleFirst,
  finished,
  elided,
  taken,
  onBehalf,
  representative,
  received,
  apposed,
];

/** "Thuế tỉnh (Khối trưởng)", "Thuế tỉnh (làm phó cụm)", "A và B (Phó khối)". */
function bracketed(line: Line, index: number): Found[] {
  let open = index - 1;
  while (line.isTaking(open)) open--;
  // "Thuế tỉnh (dẫn đầu phong trào, Khối trưởng năm 2028)"
  if (line.isMark(open, ',') && line.isMark(line.afterRole(index), ')'))
    for (let i = open; i >= 0 && open - i < 8 && !line.isMark(open, '('); i--) if (line.isMark(i, '(')) open = i;
  if (!line.isMark(open, '(')) return [];
  const kind = line.chunks[open - 1]?.kind;
  const all = line.widened(open - 1);
  // "Cao su Bến Đá (Khối trưởng)": two words or more that no list holds
  const closed = line.isMark(line.afterRole(index), ')');
  const named = kind === 'word' && closed && all.length === 1 && all[0].unit.to - all[0].unit.from > 1;
  // "ông Tô Hải, Chủ tịch Hội Luật gia (Khối phó)": the unit of the title
  const person = kind === 'persons' && closed && all.length === 1;
  if (kind !== 'units' && kind !== 'office' && !named && !person) return [];
  const chunk = line.chunks[open - 1];
  // "…: Viện Khoa học Đo đạc và Bản đồ (Khối trưởng); …": one name of the list, parted at its "và"
  if (chunk?.kind === 'units' && isOneName(line, chunk, open - 1)) {
    const unit = { ...all[0].unit, from: chunk.from, to: chunk.to };
    return [{ rule: 'bracketed', index, holders: [{ unit, title: null }], year: null }];
  }
  const pair =
    all.length === 2 &&
    line.role(index)?.role.role === 'deputy' &&
    !listsMembers(line, open - 1) &&
    line.isMark(open - 2, ',:;');
  // "Ngân hàng Nhà nước (Trưởng khối) đã chuyển giao": the old head; what follows is another role's.
  return [{ rule: 'bracketed', index, holders: pair ? all : all.slice(-1), year: null }];
}

/** Two units of which the second borrows its head from a first that names a field, alone between marks of a list. */
const isOneName = (line: Line, { list, from }: Extract<Chunk, { kind: 'units' }>, index: number): boolean =>
  list.units.length === 2 &&
  list.units[0].from === from &&
  list.units[0].full === null &&
  list.units[1].full !== null &&
  line.isMark(index - 1, ':;') &&
  line.text(index).includes(' và ') &&
  !line.text(index).includes(',') &&
  list.units[0].kind === 'force';

const listsMembers = (line: Line, units: number): boolean =>
  line.chunks.slice(0, units).some((_, i) => ['gồm', 'có', 'là'].includes(line.text(i)));

/** "Khối trưởng, Khối phó năm 2028 lần lượt là A và B"; "A và B lần lượt làm Khối trưởng, Khối phó". */
function respective(line: Line, index: number): Found[] {
  const shared = sharedWord(line, index);
  if (shared.length > 0) return shared;
  const second = index + 2;
  // "Khối trưởng, Khối phó", "Khối trưởng - Khối phó", "Khối trưởng và Khối phó"
  const joined = line.isMark(index + 1, ',-–') || ['và', 'cùng'].includes(line.text(index + 1));
  if (!line.role(second) || !joined) return [];
  let i = line.afterRole(second);
  while (isRespectively(line, i) || line.isTaking(i) || line.isMark(i, ':') || line.text(i) === 'mới') i++;
  if (line.text(i) === 'thuộc' && line.text(i + 1) === 'về') i += 2;
  const after = i > line.afterRole(second) ? bothAfter(line, i) : [];
  if (after.length === 2) return pairs(index, second, after);
  let left = index - 1;
  while (isRespectively(line, left) || line.isTaking(left)) left--;
  const giver = pastGiver(line, left);
  if (giver < left) for (left = giver; isRespectively(line, left); ) left--;
  const before = left < index - 1 ? bothBefore(line, left) : [];
  return before.length === 2 ? pairs(index, second, before) : [];
}

/** "bàn giao nhiệm vụ Trưởng, Phó khối năm 2028 cho A và B", "A và B làm Trưởng, Phó khối": the bloc is said once. */
function sharedWord(line: Line, index: number): Found[] {
  const joined = line.isMark(index - 1, ',-–/') || line.text(index - 1) === 'và';
  if (!joined || line.text(index - 2) !== 'trưởng' || line.role(index)?.role.role !== 'deputy') return [];
  let i = line.afterRole(index);
  while (isRespectively(line, i)) i++;
  const leads = ['cho', 'là', 'sang'].includes(line.text(i)) || line.isMark(i, ':');
  while (leads && isRespectively(line, i + 1)) i++;
  let left = index - 3;
  while (isRespectively(line, left) || line.isTaking(left)) left--;
  const holders = leads ? line.after(i + 1) : left < index - 3 ? line.before(left) : [];
  const [head, deputy] = pairs(index, index, holders);
  return holders.length === 2 ? [{ ...head, role: 'head' }, deputy] : [];
}

/** "A và B"; "A; B": two lists of one, where no role tells of its own who has it. */
function bothAfter(line: Line, index: number): Holder[] {
  const first = line.after(index);
  if (first.length !== 1 || !line.isMark(index + 1, ';,')) return first;
  const next = line.after(index + 2);
  return next.length === 1 && line.roleTaken(index + 2) < 0 ? [...first, ...next] : first;
}

/** "A và B": one list of units, or a name that no list holds beside one. */
function bothBefore(line: Line, index: number): Holder[] {
  const last = line.before(index);
  const start = line.nameStart(index);
  if (last.length !== 1 || !(line.text(start - 1) === 'và' || line.isMark(start - 1, ','))) return last;
  return [...line.before(start - 2).slice(-1), ...last];
}

const pairs = (first: number, second: number, holders: readonly Holder[]): Found[] => [
  { rule: 'respective', index: first, holders: [holders[0]], year: null },
  { rule: 'respective', index: second, holders: [holders[1]], year: null },
];

/** "Khối trưởng năm 2028 là Thuế tỉnh", "Cụm trưởng: Thuế tỉnh", "Cụm phó - Thuế tỉnh". */
function roleFirst(line: Line, index: number): Found[] {
  let i = line.afterRole(index);
  const given = givenTo(line, i);
  if (given > i) {
    // "Khối trưởng và Khối phó được bầu là A (Khối trưởng) và B (Khối phó)": the brackets tell who is what.
    const told = line.isMark(given + 1, '(') && line.role(given + 2) !== null;
    const holders = told ? [] : line.after(given).slice(0, 1);
    return holders.length === 0 ? [] : [{ rule: 'role-first', index, holders, year: 'next' }];
  }
  while (ADVERBS.has(line.text(i))) i++;
  // "Khối trưởng luân phiên | năm 2028 | là"
  const dated = i > line.afterRole(index) ? line.chunks[i] : undefined;
  if (dated?.kind === 'year') i++;
  const link = line.text(i);
  if (link === 'thuộc' && line.text(i + 1) === 'về') i++;
  else if (link === 'về' && line.text(i + 1) === 'tay') i++;
  else if (!['là', ':', '-', '–', 'gồm', 'do'].includes(link)) return [];
  if (link === '-' || link === '–') {
    // "Khối trưởng - Thuế tỉnh" opens a clause; "Thuế tỉnh - Khối trưởng - trình bày" does not.
    const unit = line.text(index - 1) === 'vị';
    // "hội nghị do Trưởng Cụm thi đua số 6 - Trường THCS Trần Phú tổ chức"
    const hosts = line.text(index - 1) === 'do';
    if (index > 0 && !unit && !hosts && !line.isMark(index - 1, ':;,-+.')) return [];
    if (hosts && line.chunks[i + 2]?.kind === 'word') return named(line, index, i + 1);
    if (unit && line.isMark(i + 2, '-–,')) return named(line, index, i + 1);
  }
  const chosen = link === ':' ? chosenBehind(line, index, i + 1) : null;
  if (chosen) return [chosen];
  // "là: | Thuế tỉnh", "thuộc về đơn vị | Thuế tỉnh"
  while (line.isMark(i + 1, ':') || ['đơn', 'vị'].includes(line.text(i + 1))) i++;
  const holders = line.after(i + 1);
  // "danh sách Khối trưởng, Khối phó: A (Khối trưởng), B (Khối phó)": the brackets tell who is what.
  if (line.isMark(i + 2, '(') && line.role(i + 3)) return [];
  if (link === 'do' && !line.isTaking(i + 2)) return [];
  // "Khối trưởng do Chủ tịch UBND tỉnh chỉ định": who chooses.
  if (link === 'do' && line.chunks[i + 1]?.kind === 'office' && isGiving(line, i + 2)) return [];
  // "Khối trưởng là Thuế tỉnh, Sở Y tế là Khối phó": the last of the list has the next role.
  const own =
    holders.length > 1 && line.roleTaken(i + 1) > 0 ? holders.slice(0, -1) : [...holders, ...more(line, i + 2)];
  // "Bàn giao vị trí Khối trưởng: Thuế tỉnh bàn giao cho Sở Y tế": the one that led.
  const hands = line.text(i + 2) === 'bàn' && line.text(i + 3) === 'giao';
  // "bầu Trưởng, Phó Khối: Thuế tỉnh làm Trưởng khối": the role that is said of it
  if (link === ':' && holders.length === 1 && line.roleTaken(i + 1) > 0) return [];
  // "Khối trưởng mới là Thuế tỉnh"
  const fresh = line.text(line.afterRole(index)) === 'mới' && line.yearAfter(index) === null;
  const year = hands ? 'review' : dated?.kind === 'year' ? dated.year.last : fresh ? 'next' : null;
  return own.length === 0 ? [] : [{ rule: 'role-first', index, holders: own, year }];
}

/** "Khối trưởng năm 2028: | 100% đại biểu nhất trí chọn | Thuế tỉnh", "Về luân phiên Khối trưởng: | năm 2028 do | Thuế tỉnh đảm nhiệm". */
function chosenBehind(line: Line, index: number, at: number): Found | null {
  const dated = entryAt(line.chunks, at);
  const found = (unit: number, year: Found['year']): Found | null => {
    const holders = line.chunks[unit]?.kind === 'units' ? line.after(unit).slice(0, 1) : [];
    return holders.length > 0 ? { rule: 'role-first', index, holders, year } : null;
  };
  if (dated?.kind === 'year' && line.text(at + 1) === 'do' && line.isTaking(at + 3))
    return found(at + 2, dated.year.last);
  for (let i = at; i - at < 12 && ['word', 'cue', 'count', 'mark'].includes(line.chunks[i]?.kind); i++) {
    if (line.isMark(i, ';.:')) return null;
    if (CHOOSES.has(line.text(i)) && line.roleTaken(i + 1) < 0) return found(i + 1, null);
  }
  return null;
}
const CHOOSES = new Set(['chọn', 'bầu', 'cử']);

/** "Khối phó: Thuế tỉnh | ; Sở Y tế; Sở Nội vụ.": names between semicolons with nothing said of them. */
function more(line: Line, at: number): Holder[] {
  if (!line.isMark(at, ';')) return [];
  const next = line.chunks[at + 1]?.kind === 'units' ? line.after(at + 1) : [];
  const ends = at + 2 >= line.chunks.length || line.isMark(at + 2, ';.');
  return next.length > 0 && ends ? [...next, ...more(line, at + 2)] : [];
}

/** "Khối phó | hiện nay | là", "nhiệm vụ Khối trưởng | sẽ | do" */
const ADVERBS = new Set('mới hiện nay tại sẽ vẫn tiếp tục đã đang luân phiên'.split(' '));

const CHOSEN = new Set(['bầu', 'cử', 'chọn', 'định', 'thiệu', 'nhiệm', 'công', 'tôn', 'nhất', 'giao']);

/** "đơn vị Khối trưởng - Thuế tỉnh - báo cáo": the one that leads now. */
function named(line: Line, index: number, at: number): Found[] {
  const holders = line.after(at).slice(0, 1);
  return holders.length === 0 ? [] : [{ rule: 'role-first', index, holders, year: 'review' }];
}

/** "Vai trò Khối trưởng | được giao cho | Thuế tỉnh", "… được đặt lên vai", "… chuyển sang": past the words; `at` for none. */
function givenTo(line: Line, at: number): number {
  const goes = ['chuyển', 'giao'].includes(line.text(line.text(at) === 'sẽ' ? at + 1 : at));
  if (line.text(at) !== 'được' && !goes) return at;
  // "đơn vị Khối trưởng chuyển giao | hồ sơ | cho Thuế tỉnh": papers, and no role.
  if (line.text(at + 1) === 'giao' ? PAPERS.has(line.text(at + 2)) : PAPERS.has(line.text(at + 1))) return at;
  let chosen = false;
  for (let i = at + 1; i - at < 9 && ['word', 'cue', 'count'].includes(line.chunks[i]?.kind); i++) {
    const text = line.text(i);
    if (['cho', 'vai', 'sang'].includes(text)) return text === 'sang' && line.text(i + 1) === 'cho' ? i + 2 : i + 1;
    // "được bầu là", "được các đơn vị thống nhất lựa chọn là"
    if (chosen && text === 'là') return i + 1;
    chosen = CHOSEN.has(text);
  }
  return at;
}

const PAPERS = new Set(['hồ', 'sổ', 'tài', 'cờ', 'con', 'dấu']);

/** "(bầu) Thuế tỉnh làm Khối trưởng", "Thuế tỉnh được giao nhiệm vụ Khối trưởng", "giao nhiệm vụ Khối trưởng cho Thuế tỉnh". */
function taken(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) || entryAt(line.chunks, i)?.kind === 'year') i--;
  // "làm trưởng", "làm phó": the role holds the verb
  const taking =
    line.text(index).startsWith('làm ') || line.chunks.slice(i + 1, index).some((_, at) => line.isTaking(i + 1 + at));
  // "Thuế tỉnh được Khối trưởng công bố dẫn đầu": the head acts.
  if (!taking || line.text(index - 1) === 'được') return [];
  const keeps = line.chunks.slice(i + 1, index).some((_, at) => isKeeping(line, i + 1 + at));
  // "Thuế tỉnh | chuyển sang | làm Khối phó"
  if (line.text(i) === 'sang' && line.text(i - 1) === 'chuyển') i -= 2;
  // "Thuế tỉnh thôi giữ Khối trưởng"
  if (line.text(i) === 'thôi') {
    const gone = line.before(['đã', 'xin', 'sẽ'].includes(line.text(i - 1)) ? i - 2 : i - 1);
    return gone.length === 0
      ? []
      : [{ rule: 'replaced', index, holders: gone, year: line.yearAfter(index) ?? 'review' }];
  }
  // "được chọn | đăng cai và | làm Khối trưởng"
  if (line.text(i) === 'và' && HOSTS.has(line.text(i - 1))) for (i--; i > 0 && isHosting(line, i); ) i--;
  // "Giám đốc Sở X, được khối tín nhiệm giữ chức": a comma closes the apposition; "Sở X - đơn vị giữ vai trò Khối trưởng".
  if (line.isMark(i, ',') || (line.isMark(i, '-–') && line.text(i + 1) === 'đơn')) i--;
  let holders = line.before(i);
  const start = line.nameStart(i);
  let rule: RuleName = 'elected';
  const after = line.afterRole(index);
  const given = line.text(after) === 'cho' ? line.after(after + 1) : [];
  // "suy tôn Thuế tỉnh dẫn đầu, đồng thời bầu đơn vị này làm Khối trưởng"
  if (holders.length === 0 && line.text(i) === 'này') holders = lastNamed(line, i);
  // "UBND tỉnh giao nhiệm vụ Khối trưởng cho Thuế tỉnh": who gives has no role.
  if (holders.length === 0 || isGiving(line, i + 1)) {
    const receives = pastGiver(line, i);
    holders = given.length === 0 && receives < i ? line.before(receives).slice(-1) : given;
  }
  // "Khối trưởng là Thuế tỉnh, Sở Y tế là Khối phó": the others of the list have the role before.
  else if (holders.length > 1 && followsRole(line, start)) holders = holders.slice(-1);
  if (holders.length === 0) return [];
  // "thay | Sở Y tế", "thay thế | Sở Y tế"
  const verb = line.text(start - 1) === 'thế' ? start - 2 : start - 1;
  // "kế nhiệm | Sở Y tế"
  const succeeds = line.text(start - 1) === 'nhiệm' && line.text(start - 2) === 'kế';
  const instead = line.text(verb) === 'thay' || succeeds;
  // "… Khối trưởng năm 2028 thay Sở Y tế, Sở Nội vụ làm Khối phó": the others of the list led before.
  if (instead && holders.length > 1 && line.chunks.slice(0, start).some(({ kind }) => kind === 'role'))
    return [{ rule, index, holders: holders.slice(-1), year: null }];
  // "Thuế tỉnh thay Sở Y tế làm Khối trưởng"
  const before = instead ? line.before(line.isTaking(verb - 1) ? verb - 2 : verb - 1) : [];
  if (before.length > 0)
    return [
      { rule: 'elected', index, holders: before.slice(-1), year: 'next' },
      { rule: 'replaced', index, holders, year: 'review' },
    ];
  // "… chuyển giao nhiệm vụ cho Agribank làm Trưởng khối": the new one.
  if (/^(cho|sang)$/.test(line.text(start - 1))) rule = 'handed-over';
  // "Cụm do huyện Thanh Sơn làm cụm trưởng": the one that leads now.
  // "năm 2028 do Thuế tỉnh làm Khối trưởng": the year that is stated; else of the bloc as it is.
  const dated = line.chunks
    .slice(0, start)
    .some(
      ({ kind }, at) => kind === 'year' && entryAt(line.chunks, at - 1)?.kind !== 'bloc' && line.text(at - 1) !== 'từ',
    );
  // "bầu Khối trưởng mới do Thuế tỉnh làm Khối trưởng": of the next
  const elects = line.chunks.slice(0, start).some((_, at) => line.text(at) === 'bầu');
  const now = line.text(start - 1) === 'do' && !dated && !elects;
  const year = rule === 'handed-over' ? 'next' : now ? 'review' : null;
  const found: Found[] = [{ rule, index, holders, year }, ...alternating(line, start, index)];
  // "giữ nguyên | Thuế tỉnh làm Khối trưởng"
  if (keeps || line.text(start - 1) === 'nguyên') found.push({ rule: 'kept-on', index, holders, year: 'review' });
  return found;
}

/** "vẫn", "tiếp tục"; who "tiếp nối" led not before. */
const isKeeping = (line: Line, index: number): boolean =>
  line.text(index) === 'vẫn' ||
  (line.text(index) === 'tiếp' && !['nối', 'nhận', 'quản'].includes(line.text(index + 1)));

const HOSTS = new Set(['cai', 'chức', 'đăng cai', 'đăng cai tổ chức']);
const isHosting = (line: Line, index: number): boolean =>
  HOSTS.has(line.text(index)) || ['đăng', 'tổ'].includes(line.text(index)) || line.isTaking(index);

/** "đơn vị này": the last unit before it in the sentence. */
function lastNamed(line: Line, index: number): Holder[] {
  for (let i = index - 1; i >= 0; i--) if (line.chunks[i].kind === 'units') return line.before(i).slice(-1);
  return [];
}

/**
 * "A làm Khối trưởng và | Sở Y tế Khối phó", "Năm 2028: | Sở Y tế Khối trưởng", "giao nhiệm vụ Cụm trưởng cho A, | Cụm phó
 * cho B": the verb was said with the role before, or a colon stands for it.
 */
function elided(line: Line, index: number): Found[] {
  const unit = line.chunks[index - 1];
  const said = line.chunks.slice(0, index).some(({ kind }, i) => kind === 'role' && i < index - 1);
  const after = line.afterRole(index);
  if (said && line.text(after) === 'cho' && (line.isMark(index - 1, ',;') || line.text(index - 1) === 'và')) {
    const given = line.after(after + 1).slice(0, 1);
    return given.length === 0 ? [] : [{ rule: 'elected', index, holders: given, year: null }];
  }
  if (unit?.kind !== 'units' || unit.list.units.length > 1) return [];
  const joins = line.isMark(index - 2, ',;:') || ['và', 'còn'].includes(line.text(index - 2));
  const ends = after >= line.chunks.length || line.isMark(after, '.;,') || ['và', 'trong'].includes(line.text(after));
  const colon = line.chunks.slice(0, index - 1).some((_, i) => line.isMark(i, ':'));
  if (!joins || !ends || !(said || colon)) return [];
  return [{ rule: 'elected', index, holders: line.before(index - 1).slice(-1), year: null }];
}

/** "Thuế tỉnh hoàn thành (xuất sắc) nhiệm vụ Khối trưởng": it led. */
function finished(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) || ['xuất', 'sắc', 'tốt', 'xong'].includes(line.text(i))) i--;
  if (i < 1 || line.text(i) !== 'hoàn') return [];
  const before = line.text(i - 1) === 'đã' || line.text(i - 1) === 'vừa' ? i - 2 : i - 1;
  const holders = line.chunks[before]?.kind === 'units' ? line.before(before).slice(-1) : [];
  return holders.length === 0 ? [] : [{ rule: 'kept-on', index, holders, year: line.yearAfter(index) ?? 'review' }];
}

/**
 * "Thuế tỉnh | được Ban đại diện tỉnh | phân công làm Khối trưởng", "A và B | được UBND tỉnh | lần lượt giao": before
 * "được" and who gives it; `index` where nobody is said to.
 */
function pastGiver(line: Line, index: number): number {
  if (!isGiving(line, index + 1)) return index;
  for (let i = index; i >= 0 && index - i < 9; i--) {
    // "được biết UBND tỉnh giao …"
    if (line.text(i) === 'được') return line.text(i + 1) === 'biết' ? index : i - 1;
    if (!['word', 'cue', 'units', 'office'].includes(line.chunks[i].kind)) return index;
  }
  return index;
}

/** "giao nhiệm vụ", "lần lượt chỉ định": what somebody does who gives a role away. */
const isGiving = (line: Line, index: number): boolean => {
  let at = index;
  while (line.text(at) === 'đã' || line.text(at) === 'vừa' || isRespectively(line, at)) at++;
  return GIVES.has(line.text(at));
};
const GIVES = new Set(['giao', 'phân', 'chỉ', 'bầu', 'cử', 'chọn', 'suy', 'giới', 'đề']);

/** "Khối trưởng năm 2028 là | Thuế tỉnh, Sở Y tế", "Khối trưởng được giao cho | Thuế tỉnh, Sở Y tế" */
function followsRole(line: Line, start: number): boolean {
  const gives = ['cho', 'sang'].includes(line.text(start - 1));
  if (!gives && line.text(start - 1) !== 'là' && !line.isMark(start - 1, ':')) return false;
  let i = start - 2;
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

/** "Thuế tỉnh - Khối trưởng trình bày, "đơn vị Khối trưởng Thuế tỉnh". */
function apposed(line: Line, index: number): Found[] {
  // "Thuế tỉnh - đơn vị Khối trưởng năm 2028 đã bàn giao"
  let first = index;
  while (['đơn', 'vị', 'là', 'nguyên'].includes(line.text(first - 1))) first--;
  const lead = line.chunks[first - 2];
  const dashed =
    line.isMark(first - 1, '-–—') ||
    (line.isMark(first - 1, ',') &&
      (first < index ||
        line.isMark(index + 1, ',-') ||
        line.chunks[index + 1]?.kind === 'cue' ||
        // "Sở Y tế, Khối trưởng năm 2027, | báo cáo"
        (line.isMark(line.afterRole(index), ',') && line.isDoing(line.afterRole(index) + 1)) ||
        // "Sáng 5/12, Sở Y tế, Khối trưởng Khối thi đua số 3 báo cáo": the subject of the sentence.
        (opensSentence(line, first - 2) && line.chunks[line.afterRole(index)]?.kind === 'word')));
  // "- VNPT Lam Hải, Khối phó;" is a line of a list.
  const end = line.afterRole(index);
  const opens = index <= 4 || line.isMark(index - 3, ';');
  const listed = line.isMark(index - 1, ',') && opens && (end >= line.chunks.length || line.isMark(end, ';.'));
  // "trao cờ luân lưu cho Sở Y tế, Khối trưởng 2028."
  const dated =
    line.isMark(first - 1, ',') &&
    line.yearAfter(index) !== null &&
    (end >= line.chunks.length || line.isMark(end, ';.'));
  // "Sở Y tế, Khối trưởng Khối thi đua số 3 | cùng các sở …"
  const joined = line.isMark(first - 1, ',') && line.text(end) === 'cùng';
  const single =
    lead?.kind === 'units'
      ? joined || lead.list.units.length === 1 || line.isMark(first - 1, '-–—')
      : lead?.kind === 'office' || (line.isMark(first - 1, '-–—') && lead?.kind === 'word');
  if ((dashed || listed || joined || dated) && single)
    return [
      {
        rule: 'apposed',
        index,
        // "…; A và B - Khối phó;": both
        holders: bothDeputies(line, index, first - 2) ?? line.before(first - 2).slice(-1),
        // "A làm Khối trưởng năm 2028; B, Khối phó": of the year of the others
        year:
          line.yearAfter(index) ??
          (line.isMark(index - 3, ';') || choosesAll(line, first - 2) || followsDated(line, first - 2)
            ? null
            : 'review'),
        former: line.text(index - 1) === 'nguyên',
      },
    ];
  // "Kết quả: Thuế tỉnh: Khối trưởng; Sở Y tế: Khối phó."
  if (lead?.kind === 'units' && line.isMark(first - 1, ':') && (end >= line.chunks.length || line.isMark(end, ';,.')))
    return [{ rule: 'elected', index, holders: line.before(first - 2).slice(-1), year: null }];
  // "đơn vị Khối trưởng Thuế tỉnh", "Khối 3: khối trưởng Thuế tỉnh, khối phó Kho bạc": the unit right after the role.
  const next = line.chunks[index + 1];
  if (next?.kind === 'units')
    return [{ rule: 'apposed', index, holders: line.after(index + 1).slice(0, 1), year: null }];
  return inRole(line, index);
}

/** "A là Khối trưởng năm 2028, | B - Khối phó": of the year that was said of the role before. */
function followsDated(line: Line, at: number): boolean {
  if (!line.isMark(at - 1, ',') && line.text(at - 1) !== 'và') return false;
  for (let i = at - 2; i >= 0; i--) if (line.role(i)) return line.afterRole(i) === at - 1 && line.yearAfter(i) !== null;
  return false;
}

function bothDeputies(line: Line, index: number, at: number): Holder[] | null {
  const pair = line.before(at);
  const alone = pair.length === 2 && line.isMark(at - 1, ';:');
  return alone && line.role(index)?.role.role === 'deputy' ? pair : null;
}

/** "bầu Ban điều hành năm 2028 gồm: | A - Khối trưởng": of the year for which they are chosen. */
function choosesAll(line: Line, at: number): boolean {
  let i = at - 1;
  while (i > 0 && !line.isMark(i, ':')) i--;
  if (i <= 0) return false;
  return line.chunks.slice(0, i).some((_, before) => CHOSEN.has(line.text(before).split(' ')[0]));
}

/** Before the chunk stand only words, days and marks: "Sáng 5/12, | Sở Y tế". */
const opensSentence = (line: Line, index: number): boolean =>
  line.chunks.slice(0, index).every(({ kind }) => ['word', 'date', 'year', 'mark'].includes(kind));

/** "Thuế tỉnh trong vai trò khối trưởng", "Thuế tỉnh sẽ cầm lái Khối (trong) năm 2028 với vai trò Khối trưởng". */
function inRole(line: Line, index: number): Found[] {
  let i = index - 1;
  while (CAPACITIES.has(line.text(i))) i--;
  if (i === index - 1 || !['trong', 'với', 'trên'].includes(line.text(i))) return [];
  if (line.isMark(i - 1, ',')) i--;
  const near = line.before(i - 1).slice(-1);
  const year0 = line.saysNextYear() ? 'next' : 'review';
  if (near.length > 0) return [{ rule: 'apposed', index, holders: near, year: line.yearAfter(index) ?? year0 }];
  let ahead = false;
  let year: number | null = null;
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    const chunk = line.chunks[at];
    if (chunk.kind === 'units') {
      const holders = line.before(at).slice(-1);
      return [{ rule: 'apposed', index, holders, year: year ?? (ahead ? 'next' : year0) }];
    }
    if (chunk.kind === 'year') year = chunk.year.last;
    else if (!['word', 'cue', 'bloc'].includes(chunk.kind)) return [];
    if (line.text(at) === 'sẽ') ahead = true;
  }
  return [];
}

const CAPACITIES = new Set(['vai', 'trò', 'tư', 'cách', 'cương', 'vị', 'là']);
