import { entryAt } from '../../entry.js';
import { CHOSEN, isGiving } from './giving.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';

/** "Khối trưởng năm 2028 là Thuế tỉnh", "Cụm trưởng: Thuế tỉnh", "Cụm phó - Thuế tỉnh". */
export function roleFirst(line: Line, index: number): Found[] {
  if (isHelped(line, index)) return [];
  let i = line.afterRole(index);
  const given = givenTo(line, i);
  if (given > i) {
    // "Khối trưởng và Khối phó được bầu là A (Khối trưởng) và B (Khối phó)": the brackets tell who is what.
    const told = line.isMark(given + 1, '(') && line.role(given + 2) !== null;
    const holders = told ? [] : line.after(given).slice(0, 1);
    return holders.length === 0 ? [] : [{ rule: 'role-first', index, holders, year: 'next' }];
  }
  // "2. Đơn vị Khối phó | (Thuế tỉnh): phối hợp …": whose duties follow
  if (line.isMark(i, '(') && line.isMark(i + 2, ')') && line.isMark(i + 3, ':') && line.chunks[i + 1]?.kind === 'units')
    return [{ rule: 'role-first', index, holders: line.after(i + 1).slice(0, 1), year: 'review' }];
  // "Nhiệm vụ Khối trưởng năm 2028 | giao | Thuế tỉnh."
  const duty =
    DUTIES.has(
      line
        .text(index - 1)
        .split(' ')
        .at(-1) ?? '',
    ) && line.text(i) === 'giao';
  if (duty && line.chunks[i + 1]?.kind === 'units' && (i + 2 >= line.chunks.length || line.isMark(i + 2, ';,.')))
    return [{ rule: 'role-first', index, holders: line.after(i + 1).slice(0, 1), year: null }];
  // "Trưởng Khối | năm 2026 | (Thuế tỉnh) bàn giao": of the year that is said
  if (standsInBracket(line, index, i))
    return [
      { rule: 'role-first', index, holders: line.after(i + 1).slice(0, 1), year: line.yearAfter(index) ?? 'review' },
    ];
  while (ADVERBS.has(line.text(i))) i++;
  // "Khối trưởng mới | cho | năm 2028"
  if (line.text(i) === 'cho' && line.chunks[i + 1]?.kind === 'year') i++;
  // "Khối trưởng luân phiên | năm 2028 | là"
  const dated = i > line.afterRole(index) ? line.chunks[i] : undefined;
  if (dated?.kind === 'year') i++;
  i = pastAside(line, i);
  const rota = inYears(line, index, i);
  if (rota.length > 0) return rota;
  // "Khối trưởng năm 2028 | Thuế tỉnh": two cells of a line
  const ruled = line.isMark(i, '|') && index < 3;
  const link = ruled || line.isMark(i, ':') ? ':' : line.text(i);
  // "Về Khối trưởng năm 2028 |, các thành viên thống nhất để Thuế tỉnh đảm nhận"
  const about = link === ',' && isTopic(line, index);
  if ((link === 'thuộc' && line.text(i + 1) === 'về') || (link === 'gọi' && line.text(i + 1) === 'tên')) i++;
  else if (link === 'về' && line.text(i + 1) === 'tay') i++;
  else if (!about && !['là', ':', '-', '–', 'gồm', 'do'].includes(link)) return [];
  // "Khối thi đua số 1 do Thuế tỉnh làm | Khối trưởng | gồm 2 đơn vị: …": of the bloc
  if (link === 'gồm' && line.text(index - 1) === 'làm') return [];
  if (link === '-' || link === '–') {
    // "Khối trưởng - Thuế tỉnh" opens a clause; "Thuế tỉnh - Khối trưởng - trình bày" does not.
    const unit = line.text(index - 1) === 'vị';
    // "hội nghị do Trưởng Cụm thi đua số 6 - Trường THCS Trần Phú tổ chức"
    const hosts = line.text(index - 1) === 'do';
    const listed = line.text(index - 1) === 'có' || line.text(index - 1) === 'gồm';
    if (index > 0 && !unit && !hosts && !listed && !line.isMark(index - 1, ':;,-+.')) return [];
    if (hosts && line.chunks[i + 2]?.kind === 'word') return named(line, index, i + 1);
    if (unit && line.isMark(i + 2, '-–,')) return named(line, index, i + 1);
  }
  const chosen = link === ':' || about ? chosenBehind(line, index, i + 1, about) : null;
  if (chosen) return [chosen];
  if (about) return [];
  // "là: | Thuế tỉnh", "thuộc về đơn vị | Thuế tỉnh", "gồm 2 đơn vị: | Thuế tỉnh và Sở Y tế"
  while (line.isMark(i + 1, ':') || ['đơn', 'vị'].includes(line.text(i + 1)) || isCountOf(line, i)) i++;
  const holders = line.after(i + 1);
  const short = byShortRoles(line, index, i + 1);
  if (short.length > 0) return short;
  // "danh sách Khối trưởng, Khối phó: A (Khối trưởng), B (Khối phó)": the brackets tell who is what.
  if (line.isMark(i + 2, '(') && line.role(i + 3)) return [];
  // "Khối trưởng, Khối phó năm 2028: | A: Khối trưởng, B: Khối phó"
  if (line.isMark(i + 2, ':') && line.role(i + 3)) return [];
  // "Khối trưởng, Khối phó: | A Khối trưởng; B Khối phó": the role right behind the unit is its own
  if (line.role(i + 2) && !line.isMark(i + 3, ':-–') && line.text(i + 3) !== 'là') return [];
  // "Nhiệm vụ Khối trưởng do Thuế tỉnh | thực hiện"
  const done =
    line.text(i + 2).startsWith('thực') &&
    DUTIES.has(
      line
        .text(index - 1)
        .split(' ')
        .at(-1) ?? '',
    );
  if (link === 'do' && !line.isTaking(i + 2) && !done) return [];
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
  // "Từ tay Khối trưởng cũ là Thuế tỉnh"
  const former = line.text(line.afterRole(index)) === 'cũ' && line.yearAfter(index) === null;
  const year = hands || former ? 'review' : dated?.kind === 'year' ? dated.year.last : fresh ? 'next' : null;
  return own.length === 0
    ? []
    : [
        ...(goesOn(line, i + 2) || isKept(line, index)
          ? [{ rule: 'kept-on', index, holders: own, year: 'review' } as const]
          : []),
        { rule: 'role-first', index, holders: own, year, former },
        ...byYears(line, index, i + 2),
      ];
}

/** "| Giúp việc cho | Khối trưởng là Thuế tỉnh (Khối phó)", "; hỗ trợ | Khối trưởng là …": who stands beside the one that leads. */
function isHelped(line: Line, index: number): boolean {
  let i = index - 1;
  while (i > 0 && HELPING.has(line.text(i)) && HELPING.has(line.text(i - 1))) i--;
  return HELPS.has(line.text(i)) && (i === 0 || line.isMark(i - 1, ';,-+.:–'));
}
const HELPS = new Set(['giúp', 'giúp việc', 'hỗ', 'hỗ trợ', 'tham', 'tham mưu']);
const HELPING = new Set([...HELPS, 'trợ', 'mưu', 'việc', 'giúp việc', 'cho']);

/** "Khối trưởng: Thuế tỉnh | (tiếp tục đảm nhiệm)": it led before too. */
const goesOn = (line: Line, at: number): boolean =>
  line.isMark(at, '(') &&
  line.text(at + 1) === 'tiếp' &&
  line.text(at + 2) === 'tục' &&
  (line.isTaking(at + 3) || HOLDS.has(line.text(at + 3)));
const HOLDS = new Set(['đảm', 'giữ', 'làm', 'đảm nhiệm', 'đảm nhận']);

/** "giữ nguyên | Khối trưởng là Thuế tỉnh": too. */
const isKept = (line: Line, index: number): boolean =>
  line.text(index - 1) === 'giữ nguyên' || (line.text(index - 1) === 'nguyên' && line.text(index - 2) === 'giữ');

/** "gồm | 2 đơn vị | :" */
const isCountOf = (line: Line, at: number): boolean =>
  (line.text(at) === 'gồm' || line.text(at) === 'là') &&
  line.chunks[at + 1]?.kind === 'count' &&
  (line.isMark(at + 2, ':') || line.text(at + 2) === 'là');

/** "Khối trưởng, Khối phó năm 2028 gồm: | Thuế tỉnh (trưởng), Sở Y tế (phó)": who is which, in a word. */
function byShortRoles(line: Line, index: number, at: number): Found[] {
  const found: Found[] = [];
  const year = line.yearAfter(index);
  for (let i = at; line.chunks[i]?.kind === 'units' && line.isMark(i + 1, '(') && line.isMark(i + 3, ')'); i += 5) {
    const role = SHORT_ROLES.get(line.text(i + 2));
    if (role === undefined) return [];
    found.push({ rule: 'role-first', index, holders: line.after(i).slice(0, 1), year, role });
    if (!line.isMark(i + 4, ',;') && line.text(i + 4) !== 'và') break;
  }
  return found;
}
const SHORT_ROLES: ReadonlyMap<string, 'head' | 'deputy'> = new Map([
  ['trưởng', 'head'],
  ['phó', 'deputy'],
]);

/** "Khối phó năm tới |, theo sự thống nhất của các thành viên, sẽ | là Thuế tỉnh", "… năm 2028 |, đó | là Thuế tỉnh": to the word that says who; `at` where none does. */
function pastAside(line: Line, at: number): number {
  let i = at;
  if (line.isMark(i, ',') && line.text(i + 1) === 'đó' && line.text(i + 2) === 'là') return i + 2;
  if (line.isMark(i, ',')) {
    for (i++; i - at < ASIDE_AT_MOST && ['word', 'cue', 'office'].includes(line.chunks[i]?.kind); ) i++;
    if (!line.isMark(i, ',')) return at;
    i++;
  }
  // "Khối trưởng năm 2028 | theo kết quả bầu, qua bỏ phiếu kín | là Thuế tỉnh"
  else if (HOW.has(line.text(i)))
    while (i - at < ASIDE_AT_MOST && ['word', 'cue', 'office'].includes(line.chunks[i]?.kind) && line.text(i) !== 'là')
      i++;
  if (line.text(i) === 'sẽ') i++;
  return i > at && line.text(i) === 'là' ? i : at;
}
const ASIDE_AT_MOST = 12;
const HOW = new Set(['theo', 'qua', 'sau']);

/** "Trưởng Khối | (Thuế tỉnh), Phó Trưởng Khối (Sở Y tế) theo dõi, đôn đốc": one unit, where none stands before the role. */
function standsInBracket(line: Line, index: number, at: number): boolean {
  const unit = entryAt(line.chunks, at + 1);
  const before = entryAt(line.chunks, index - 1)?.kind;
  const first = before === undefined || before === 'mark' || before === 'word';
  // "Nguyên Khối trưởng (Sở Y tế)"
  if (FORMER.has(line.text(index - 1))) return false;
  const alone =
    unit?.kind === 'units' && unit.list.units.length === 1 && line.isMark(at, '(') && line.isMark(at + 2, ')');
  return first && alone && !line.isMark(index - 1, '(-–');
}

const DUTIES = new Set(['vụ', 'trò', 'vị', 'trí']);
const FORMER = new Set(['nguyên', 'cựu', 'không', 'chưa']);

/** "Khối trưởng năm 2027: Thuế tỉnh | ; năm 2028: Sở Y tế", "… là Thuế tỉnh | , năm 2028 là Sở Y tế": the role in the years that follow. */
function byYears(line: Line, index: number, at: number): Found[] {
  const dated = entryAt(line.chunks, at + 1);
  const told = line.isMark(at + 2, ':') || line.text(at + 2) === 'là';
  if (!line.isMark(at, ';,:') || dated?.kind !== 'year' || !told) return [];
  const holders = line.chunks[at + 3]?.kind === 'units' ? line.after(at + 3).slice(0, 1) : [];
  if (holders.length === 0) return [];
  return [{ rule: 'role-first', index, holders, year: dated.year.last }, ...byYears(line, index, at + 4)];
}

/** "luân phiên Khối trưởng | như sau: | năm 2028: Thuế tỉnh; năm 2029: Sở Y tế" */
function inYears(line: Line, index: number, at: number): Found[] {
  let i = at;
  while (FOLLOWS.has(line.text(i))) i++;
  return line.isMark(i, ':') ? byYears(line, index, i) : [];
}
const FOLLOWS = new Set(['như', 'sau', 'cụ', 'thể', 'các', 'năm', 'lần', 'lượt', 'là']);

/** "Khối trưởng năm 2028: | 100% đại biểu nhất trí chọn | Thuế tỉnh", "… nhất trí để | Thuế tỉnh nhận nhiệm vụ", "Về luân phiên Khối trưởng: | năm 2028 do | Thuế tỉnh đảm nhiệm". */
function chosenBehind(line: Line, index: number, at: number, about: boolean): Found | null {
  const dated = entryAt(line.chunks, at);
  const found = (unit: number, year: Found['year']): Found | null => {
    // "Khối phó năm 2028: nhất trí cử A (Khối trưởng), B (Khối phó)": the brackets tell who is what
    // "Khối trưởng, Khối phó năm 2028: bầu A - Khối trưởng; B - Khối phó"
    const told = line.isMark(unit + 1, '(-–') && line.role(unit + 2) !== null;
    const holders = line.chunks[unit]?.kind === 'units' && !told ? line.after(unit).slice(0, 1) : [];
    return holders.length > 0 ? { rule: 'role-first', index, holders, year } : null;
  };
  if (dated?.kind === 'year' && line.text(at + 1) === 'do' && line.isTaking(at + 3))
    return found(at + 2, dated.year.last);
  for (let i = at; i - at < 12 && ['word', 'cue', 'count', 'mark'].includes(line.chunks[i]?.kind); i++) {
    if (line.isMark(i, ';.:')) return null;
    // "không nhất trí để Thuế tỉnh đảm nhận", "chưa bầu Thuế tỉnh"
    if (REFUSES.test([i - 3, i - 2, i - 1].map((before) => line.text(before)).join(' '))) return null;
    if (CHOOSES.has(line.text(i)) && line.roleTaken(i + 1) < 0) {
      // "Đối với Khối trưởng, các đơn vị cử Thuế tỉnh | hỗ trợ"
      const then = entryAt(line.chunks, i + 2);
      if (about && then !== undefined && then.kind !== 'mark' && !TAKES_IT.test(line.text(i + 2))) return null;
      return found(i + 1, null);
    }
    // "các đơn vị nhất trí để | Thuế tỉnh | nhận nhiệm vụ", "nhất trí giao cho | Thuế tỉnh |.": not "để Thuế tỉnh báo cáo"
    const given = line.text(i) === 'cho' && line.text(i - 1) === 'giao' && endsPart(line, i + 2);
    if (LETS.has(line.text(i)) && (given || ACCEPTS.test(line.text(i + 2))) && line.roleTaken(i + 1) < 0)
      return found(i + 1, null);
  }
  return null;
}
const REFUSES = /(?:^| )(?:không|chưa)(?: nhất trí| thống nhất| đồng ý| tán thành)?$/;
/** "Về | Khối trưởng", "Đối với | nhiệm vụ Khối trưởng" */
function isTopic(line: Line, index: number): boolean {
  let i = index - 1;
  while (DUTY.has(line.text(i))) i--;
  return ABOUT.has(line.text(i));
}
const DUTY = new Set([
  'nhiệm',
  'vụ',
  'nhiệm vụ',
  'vai',
  'trò',
  'vai trò',
  'vị',
  'trí',
  'vị trí',
  'đơn',
  'chức',
  'danh',
]);
const ABOUT = new Set(['về', 'với']);
const LETS = new Set(['để', 'giao', 'cho', 'công', 'phân công']);
const ACCEPTS = /^(?:nhận|tiếp|đảm|giữ|gánh|phụ|thực)(?: |$)/;
const endsPart = (line: Line, at: number): boolean => at >= line.chunks.length || line.isMark(at, ';,.');
const TAKES_IT = /^(?:nhận|tiếp|đảm|giữ|gánh|phụ trách|làm|là|năm|với|và)(?: |$)/;
const CHOOSES = new Set(['chọn', 'bầu', 'cử']);

/**
 * "Khối phó: Thuế tỉnh | ; Sở Y tế; Sở Nội vụ.": names between semicolons with nothing said of them; "Khối phó: Thuế tỉnh | (7/8 phiếu), Sở Y tế
 * (6/8 phiếu)": each with its votes.
 */
function more(line: Line, at: number): Holder[] {
  const past = pastVotes(line, at);
  const voted = past > at;
  const kind = line.chunks[past + 1]?.kind;
  // "Phó Trưởng Cụm: Ông Hải, Giám đốc Sở Y tế; | ông Tô Nam, Cục trưởng Cục Thuế", "… Giám đốc Sở Y tế, | Cục trưởng Cục Thuế"
  const posts = (kind === 'persons' || kind === 'office') && kind === line.chunks[at - 1]?.kind;
  if (!line.isMark(past, voted || (posts && kind === 'office') ? ',;' : ';')) return [];
  const next = kind === 'units' || posts ? line.after(past + 1) : [];
  const end = voted ? pastVotes(line, past + 2) : past + 2;
  const ends = end >= line.chunks.length || line.isMark(end, voted ? ',;.' : ';.');
  return next.length > 0 && ends && voted === end > past + 2 ? [...next, ...more(line, past + 2)] : [];
}

/** Past "(7/8 phiếu)", "(87,5% phiếu)"; `at` for no bracket and others. */
function pastVotes(line: Line, at: number): number {
  if (!line.isMark(at, '(')) return at;
  let votes = false;
  for (let i = at + 1; i - at < 12; i++) {
    votes ||= line.text(i) === 'phiếu';
    if (line.isMark(i, ')')) return votes ? i + 1 : at;
  }
  return at;
}

/** "Khối phó | hiện nay | là", "Khối phó năm 2028 | không thay đổi | :", "nhiệm vụ Khối trưởng | sẽ | do" */
const ADVERBS = new Set('mới cũ hiện nay tại sẽ vẫn tiếp tục đã đang luân phiên giữ nguyên không thay đổi'.split(' '));

/** "đơn vị Khối trưởng - Thuế tỉnh - báo cáo": the one that leads now. */
function named(line: Line, index: number, at: number): Found[] {
  const holders = line.after(at).slice(0, 1);
  return holders.length === 0 ? [] : [{ rule: 'role-first', index, holders, year: 'review' }];
}

/** "Vai trò Khối trưởng | được giao cho | Thuế tỉnh", "… (được) đặt lên vai", "… giao về", "… chuyển sang": past the words; `at` for none. */
function givenTo(line: Line, at: number): number {
  if (line.text(at) === 'giao' && line.text(at + 1) === 'về') return at + 2;
  if (line.text(at) === 'đặt' && line.text(at + 1) === 'lên' && line.text(at + 2) === 'vai') return at + 3;
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
