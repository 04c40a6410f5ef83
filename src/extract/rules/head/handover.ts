import type { Holder, Line } from './holder.js';
import type { RuleName } from './rules.js';

/** What one pattern makes of the role at `index`: who bears it, and in which year if the pattern itself knows. */
export interface Found {
  readonly rule: RuleName;
  readonly index: number;
  readonly holders: readonly Holder[];
  /** A year, "review" for the year under review, "next" for the one after, null to be worked out. */
  readonly year: number | 'review' | 'next' | null;
  /** Where the word for it is no chunk of its own: "Trưởng, Phó khối". */
  readonly role?: 'head' | 'deputy';
  /** The number of its bloc, where the role stands once for several. */
  readonly of?: string;
  /** The chunk that names its bloc: "Khối trưởng: A (| Cụm phía Bắc |)". */
  readonly at?: number;
  /** "nguyên Khối trưởng": of the year before the one for which the bloc pledges. */
  readonly former?: boolean;
}

/** "A bàn giao Khối trưởng cho B", "B nhận bàn giao Khối trưởng từ A", "B tiếp nhận Khối trưởng từ A". */
export function handedOver(line: Line, index: number): Found[] {
  let i = index - 1;
  let words = '';
  // "bàn giao | “ghế” | Cụm trưởng"
  while (
    i >= 0 &&
    index - i < 14 &&
    !line.isLetters(i) &&
    (['cue', 'word', 'bloc'].includes(line.chunks[i].kind) || line.isMark(i, QUOTES))
  )
    words = `${line.text(i--)} ${words}`;
  // "Sở Y tế chuyển sang làm Khối phó": its own new role
  if (/chuyển sang (làm|giữ) /.test(words)) return [];
  const first = line.afterRole(index);
  const hands = fromHands(line, index, first);
  if (hands.length > 0) return hands;
  const onTo = handedOn(line, index, first);
  if (onTo.length > 0) return onTo;
  // "Cờ Khối trưởng | được chuyển giao | từ A sang B"
  const passive = passedOn(line, first);
  // "Lễ trao cờ Khối trưởng | diễn ra giữa | A và B"
  const held = line.text(first) === 'diễn' && line.text(first + 1) === 'ra' ? first + 2 : first;
  // "bàn giao vai trò Khối trưởng | lại cho | B"
  const again = line.text(first) === 'lại' && line.text(first + 1) === 'cho' ? first + 1 : first;
  const after = Math.max(passive, again, held);
  const link = line.text(after);
  const takenOver = /nhận /.test(words) && (link === 'do' || link === 'từ');
  if (
    passive === first &&
    !takenOver &&
    !/bàn giao|chuyển|trao |tiếp nhận|nhận cờ|nhường|nhả ghế|nhả \S? ?ghế/.test(words)
  )
    return [];
  const next = pastYear(line, after + 2);
  const onward =
    line.after(after + 1).length > 0 && ['sang', 'cho'].includes(line.text(next)) ? line.after(next + 1) : [];
  // "chuyển nhiệm vụ Khối trưởng từ A sang B"
  if (link === 'từ' && onward.length > 0) {
    const changed = yearOfChange(line, index) ?? yearInBracket(line, next + 2) ?? yearBehind(line, index, next + 1);
    return [
      { rule: 'handed-over', index, holders: line.after(after + 1).slice(-1), year: changed ? changed - 1 : 'review' },
      { rule: 'handed-over', index, holders: onward.slice(0, 1), year: changed ?? 'next' },
    ];
  }
  // "Chủ tịch UBND huyện trao quyết định công nhận Cụm trưởng cho xã Bến Đá": who decides hands nothing on
  const decides = /quyết định/.test(words) && !/bàn giao|chuyển/.test(words);
  const left = line.before(line.isMark(i, ',') ? i - 1 : i);
  // "Sở Y tế được (tin tưởng) trao trọng trách Khối trưởng": it hands nothing on
  const given = /^được .*trao /.test(words) && !/bàn giao|chuyển|lại /.test(words) && link !== 'cho';
  const receives = /nhận/.test(words) || (given && left.length > 0);
  // "giữa A và B": the one that led, and the one that will
  const both = link === 'giữa' ? line.after(after + 1) : [];
  if (both.length === 2)
    return [
      { rule: 'handed-over', index, holders: both.slice(0, 1), year: 'review' },
      { rule: 'handed-over', index, holders: both.slice(1), year: 'next' },
    ];
  const links = receives ? ['cho', 'từ', 'sang', 'của', 'do'] : ['cho', 'từ', 'sang', 'của', 'về'];
  // "bàn giao nhiệm vụ cho Khối trưởng năm 2028 là B"
  if (/cho $/.test(words)) links.push('là');
  const onto = pastSpeakers(line, link === 'sang' && line.text(after + 1) === 'cho' ? after + 2 : after + 1);
  const right = links.includes(link) ? line.after(onto) : [];
  // "Thuế tỉnh nhận Khối trưởng từ Sở Y tế, | Sở Nội vụ làm Khối phó": the last of the list has the next role
  const from = receives && right.length > 1 && line.roleTaken(after + 1) > 0 ? right.slice(0, -1) : right;
  // "Ông Tô Hải, Giám đốc Sở Y tế và bà Hà Nhàn, Giám đốc Sở Nội vụ ký biên bản bàn giao nhiệm vụ Khối trưởng": both, and which is which unsaid
  if (from.length === 0 && /ký (kết )?biên bản/.test(words)) return [];
  // "Nhận cờ Khối trưởng năm 2028 từ A vào chiều 27/12 | là B"
  const named = receives && left.length === 0 && link === 'từ' ? isNamed(line, after + 2) : [];
  const [old, fresh] = decides ? [[], from] : receives ? [from, left.length > 0 ? left : named] : [left, from];
  // "Năm 2028, | Sở Y tế nhận nhiệm vụ Khối trưởng từ Thuế tỉnh": in that year the one, before it the other
  const [opening] = line.chunks;
  const opens = link === 'từ' && receives && opening.kind === 'year' && line.yearAfter(index) === null;
  const changed = opens ? opening.year.last : receives || link !== 'cho' ? null : yearBehind(line, index, onto);
  const found: Found[] = [];
  const add = (holders: readonly Holder[], year: Found['year']): void => {
    if (holders.length > 0) found.push({ rule: 'handed-over', index, holders, year });
  };
  add(old.slice(-1), changed === null ? 'review' : changed - 1);
  add(fresh.slice(0, 1), changed ?? 'next');
  return found;
}

/** "bàn giao nhiệm vụ Khối trưởng cho | Sở Nội vụ | năm 2028": the year right behind the unit that leads from now on; null where the role has its own. */
function yearBehind(line: Line, index: number, at: number): number | null {
  const [unit, year] = [line.chunks[at], line.chunks[at + 1]];
  if (unit?.kind !== 'units' || year?.kind !== 'year' || line.yearAfter(index) !== null) return null;
  return year.year.first === year.year.last ? year.year.last : null;
}

/** "từ A | (năm 2027) | sang B (năm 2028)": past the year in brackets; the index for none. */
const pastYear = (line: Line, at: number): number => (yearInBracket(line, at) === null ? at : at + 3);

/** "B | (năm 2028)" */
function yearInBracket(line: Line, at: number): number | null {
  const year = line.chunks[at + 1];
  const held = line.isMark(at, '(') && line.isMark(at + 2, ')');
  return held && year?.kind === 'year' && year.year.first === year.year.last ? year.year.last : null;
}

const QUOTES = '“”"';

/** "trao cờ Khối trưởng cho | đại diện | Sở Nội vụ", "cho | lãnh đạo đơn vị | Sở Nội vụ": past those who take it for the unit. */
function pastSpeakers(line: Line, at: number): number {
  let i = at;
  while (SPEAKERS.has(line.text(i)) && line.chunks[i].kind === 'word') i++;
  return line.chunks[i]?.kind === 'units' ? i : at;
}
const SPEAKERS = new Set(['đại', 'diện', 'lãnh', 'đạo', 'người', 'đứng', 'đầu', 'đơn', 'vị', 'tập', 'thể']);

/** "Năm 2028, | Khối trưởng | chuyển từ Thuế tỉnh sang Sở Y tế": the year that opens the sentence, with nothing but the office behind it. */
function yearOfChange(line: Line, index: number): number | null {
  const [opening] = line.chunks;
  if (opening.kind !== 'year' || opening.year.first !== opening.year.last || line.yearAfter(index) !== null)
    return null;
  for (let i = 1; i < index; i++) if (!line.isMark(i, ',') && !OFFICE_OF.has(line.text(i))) return null;
  return opening.year.last;
}

/** "Lá cờ Khối trưởng | từ tay A được chuyển sang | B": the one that led, and the one that will. */
function fromHands(line: Line, index: number, at: number): Found[] {
  if (line.text(at) !== 'từ') return [];
  const held = line.text(at + 1) === 'tay' ? at + 2 : at + 1;
  let i = held + 1;
  while (line.chunks[held]?.kind === 'units' && i - held < 6 && PASSES.has(line.text(i))) i++;
  const [old, fresh] = [line.after(held), line.after(line.text(i + 1) === 'tay' ? i + 2 : i + 1)];
  if (i === held + 1 || !ONWARD.has(line.text(i)) || old.length === 0 || fresh.length === 0) return [];
  return [
    { rule: 'handed-over', index, holders: old.slice(0, 1), year: 'review' },
    { rule: 'handed-over', index, holders: fresh.slice(0, 1), year: 'next' },
  ];
}
const ONWARD = new Set(['sang', 'cho', 'về']);

/**
 * "Chiếc ghế Khối trưởng năm 2028 | A đã bàn giao (lại) cho B": the one that led, and the one that will; not "Khối trưởng A đã trao cho B |
 * phần quà".
 */
function handedOn(line: Line, index: number, at: number): Found[] {
  if (!OFFICE_OF.has(line.text(line.isMark(index - 1, QUOTES) ? index - 2 : index - 1))) return [];
  const old = line.chunks[at]?.kind === 'units' ? line.after(at).slice(0, 1) : [];
  let said = false;
  for (let i = at + 1; old.length > 0 && i - at < 6; i++) {
    if (line.text(i) === 'cho') {
      const fresh = said ? line.after(i + 1).slice(0, 1) : [];
      if (fresh.length === 0 || !endsClause(line, i + 2)) return [];
      return [
        { rule: 'handed-over', index, holders: old, year: 'review' },
        { rule: 'handed-over', index, holders: fresh, year: line.yearAfter(index) ?? 'next' },
      ];
    }
    if (!PASSES.has(line.text(i))) return [];
    said ||= /bàn|chuyển|trao/.test(line.text(i));
  }
  return [];
}

/** What of the role is handed on: "chiếc ghế |", "vai trò |". */
const OFFICE_OF = new Set(['ghế', 'cờ', 'lưu', 'trò', 'vụ', 'vị', 'trí', 'chức', 'trách', 'nhiệm', 'nhiệm vụ']);

const endsClause = (line: Line, at: number): boolean =>
  at >= line.chunks.length || ['mark', 'year', 'role'].includes(line.chunks[at].kind);

/** "… vào chiều 27/12 | là B": who it is, behind the day. */
function isNamed(line: Line, at: number): readonly Holder[] {
  for (let i = at; i - at < 6 && ['word', 'date'].includes(line.chunks[i]?.kind); i++)
    if (line.text(i) === 'là') return line.after(i + 1);
  return [];
}

/** "được chuyển giao | từ", "sẽ bàn giao | từ": the link behind the words; `at` where it is not passed on from one to another. */
function passedOn(line: Line, at: number): number {
  let said = false;
  for (let i = at; i - at < 6; i++) {
    const text = line.text(i);
    if (text === 'từ')
      return said && line.after(i + 1).length > 0 && ['sang', 'cho'].includes(line.text(i + 2)) ? i : at;
    if (!PASSES.has(text)) return at;
    said ||= text !== 'được' && text !== 'sẽ' && text !== 'đã';
  }
  return at;
}
const PASSES = new Set(['được', 'sẽ', 'đã', 'chuyển', 'giao', 'bàn', 'bàn giao', 'chuyển giao', 'trao', 'lại', 'đổi']);

/** "… làm Khối trưởng năm 2028 thay Sở Y tế", "…, thay bà Mạc Bình, Giám đốc Sở Y tế": the ones before, role by role. */
export function replaced(line: Line, index: number): Found[] {
  let i = pastHolder(line, line.afterRole(index));
  while (line.isMark(i, ',(')) i++;
  const from = takenFrom(line, i);
  if (from < 0) return [];
  i = from;
  const named = line.after(i);
  // "… thay Sở Y tế, Sở Nội vụ làm Khối phó": the last of the list has the next role.
  const holders = named.length > 1 && line.roleTaken(i) > 0 ? named.slice(0, -1) : named;
  const roles = line.chunks.flatMap((chunk, at) => (chunk.kind === 'role' && at <= index ? [at] : []));
  if (holders.length === 2 && roles.length === 2)
    return roles.map((role, at) => ({ rule: 'replaced', index: role, holders: [holders[at]], year: 'review' }));
  // "thay cho Sở Y tế đã hoàn thành nhiệm vụ Khối trưởng năm 2027": the role that it had.
  // "(nhận bàn giao từ Sở Y tế, | Khối trưởng năm 2027)"
  const apposed = line.isMark(i + 1, ',') && isOfReplaced(line, i + 2) ? i + 2 : -1;
  const had = named.length === 1 ? Math.max(apposed, roleAfter(line, i + 1)) : -1;
  if (had > 0) return [{ rule: 'replaced', index: had, holders, year: line.yearAfter(had) ?? 'review' }];
  // "thay Sở Y tế | (Khối trưởng năm 2027)": the bracket says when it led
  if (line.isMark(i + 1, '(') && line.role(i + 2) && line.yearAfter(i + 2) !== null) return [];
  return holders.length === 0 ? [] : [{ rule: 'replaced', index, holders, year: 'review' }];
}

const HANDED = new Set(['giao', 'nhận']);
/** "thay Sở Y tế | (Khối trưởng năm 2027)", "(thay Sở Y tế là | Khối trưởng năm 2027)": the year of the one before alone. */
export function isOfReplaced(line: Line, index: number): boolean {
  // "(nhận bàn giao từ | Cụm trưởng năm 2027 là Sở Y tế)"
  if (line.text(index - 1) === 'từ' && HANDED.has(line.text(index - 2))) return true;
  // "(nhận bàn giao từ Sở Y tế, | Khối trưởng năm 2027)", "(thay Sở Y tế, | Khối trưởng năm 2027)"
  const left = line.text(index - 3) === 'từ' || line.text(index - 3) === 'thay';
  if (line.isMark(index - 1, ',') && left && line.isMark(line.afterRole(index), ')')) return true;
  const joined = line.isMark(index - 1, '(') || line.text(index - 1) === 'là' || line.text(index - 1) === 'làm';
  if (!joined || line.chunks[index - 2]?.kind !== 'units') return false;
  const verb = line.text(index - 3) === 'cho' ? index - 4 : index - 3;
  // "Thuế tỉnh thay Sở Y tế làm Khối trưởng năm 2028" says it of the other.
  return line.text(verb) === 'thay' && (line.isMark(index - 1, '(') || line.isMark(verb - 1, '('));
}

/**
 * "Sở Y tế, Khối trưởng, chuyển giao trách nhiệm điều hành sang | Thuế tỉnh", "Sở Y tế là Khối trưởng năm 2027; từ năm
 * 2028 nhiệm vụ này do | Thuế tỉnh đảm trách": who has it next, behind words that speak of the role again.
 */
export function passedTo(line: Line, index: number): Found[] {
  const first = line.afterRole(index);
  let year: number | null = null;
  let duty = false;
  let hands = false;
  for (let i = first; i < line.chunks.length && i - first < 14; i++) {
    const chunk = line.chunks[i];
    const text = line.text(i);
    if (chunk.kind === 'year') year = chunk.year.last;
    else if (chunk.kind !== 'word' && chunk.kind !== 'cue' && !line.isMark(i, ',;')) return [];
    if (DUTIES.has(text) || text === 'nhiệm vụ') duty = true;
    else if (text.endsWith('giao')) hands = line.isMark(first, ',') && handsOver(line, first + 1, i);
    const again = duty && text === 'do' && THIS.has(line.text(line.text(i - 1) === 'sẽ' ? i - 2 : i - 1));
    const onward = duty && hands && (text === 'sang' || text === 'cho');
    const holders = again || onward ? line.after(i + 1).slice(0, 1) : [];
    // "Khối trưởng năm 2027, đã bàn giao nhiệm vụ cho | Thuế tỉnh": the year after
    const led = onward ? line.yearAfter(index) : null;
    if (holders.length > 0)
      return [{ rule: 'handed-over', index, holders, year: year ?? (led === null ? 'next' : led + 1) }];
  }
  return [];
}

/** "| đã chính thức bàn | giao", "| chuyển | giao"; not "| đã | giao". */
function handsOver(line: Line, from: number, giao: number): boolean {
  for (let i = from; i < giao; i++) for (const word of line.text(i).split(' ')) if (!HANDS.has(word)) return false;
  return /(bàn|chuyển) giao$/.test(`${line.text(giao - 1)} ${line.text(giao)}`);
}
const HANDS = new Set(['chuyển', 'bàn', 'đã', 'vừa', 'sẽ', 'chính', 'thức']);
const DUTIES = new Set(['vụ', 'trò', 'trách', 'vị', 'nhiệm']);
const THIS = new Set(['này', 'trên', 'đó']);

/** "Khối trưởng | là Thuế tỉnh | (thay Sở Y tế)": past who has it, where a mark and who had it follow; `at` elsewhere. */
function pastHolder(line: Line, behind: number): number {
  // "Khối trưởng năm | nay | là"
  const at = line.text(behind) === 'nay' ? behind + 1 : behind;
  const named = (line.text(at) === 'là' || line.isMark(at, ':')) && HOLDERS.has(line.chunks[at + 1]?.kind);
  return named && (line.isMark(at + 2, ',(') || line.text(at + 2) === 'thay') ? at + 2 : behind;
}

const HOLDERS: ReadonlySet<string> = new Set(['units', 'persons', 'office']);

/** "thay |", "thay cho |", "nhận bàn giao từ |": before who led; -1 elsewhere. */
function takenFrom(line: Line, at: number): number {
  if (line.text(at) === 'thay') return at + (['cho', 'thế'].includes(line.text(at + 1)) ? 2 : 1);
  if (line.text(at) !== 'nhận' && line.text(at) !== 'tiếp') return -1;
  for (let i = at; i - at < 6 && ['word', 'cue'].includes(line.chunks[i]?.kind); i++) {
    if (line.text(i) === 'từ') return i + 1;
    // "Khối trưởng nhận | quà | từ Sở Y tế"
    if (
      !line
        .text(i)
        .split(' ')
        .every((word) => OF_OFFICE.has(word))
    )
      return -1;
  }
  return -1;
}
/** What is taken over with the role. */
const OF_OFFICE = new Set(
  'tiếp nhận bàn giao lại nhiệm vụ cờ luân lưu chức vai trò cương vị trọng trách trách hồ sơ con dấu và vị trí công việc quản lý'.split(
    ' ',
  ),
);

/** The role that only words part from the chunk; -1 for none. */
function roleAfter(line: Line, index: number): number {
  let i = index;
  while (i - index < 6 && ['word', 'cue'].includes(line.chunks[i]?.kind)) i++;
  return i > index && line.role(i) ? i : -1;
}
