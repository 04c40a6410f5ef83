import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { yearOfDivision } from '../../bloc-years.js';
import { dividesIntoBlocs } from '../../division.js';
import { entryAt } from '../../entry.js';
import type { Bloc, Passage } from '../../passage.js';
import { type Found, isOfReplaced } from './handover.js';
import { Line, type TitlesByName } from './holder.js';

const NAMES_BLOCS = layerBits('role', 'bloc');

/** Years that the text around a sentence gives to roles. */
export interface Years {
  /** Of the sentence before, or of the paper. */
  readonly before: number | null;
  /** That a line with a colon gives to the roles under it: "Công nhận Khối trưởng, Khối phó năm 2028:". */
  readonly headed: number | null;
  /** That the section assigns roles for, or looks ahead to. */
  readonly section: number | null;
  /** For which the whole text names heads. */
  readonly assigned: number | null;
  /** The first that was said with a role. */
  readonly said: number | null;
  /** Of publication. */
  readonly published: number | null;
  /** The bloc meets within its year to fill a place: "họp bầu bổ sung Khối phó". */
  readonly fills: () => boolean;
}

/** The year of a head; `supposed` where nothing but the verb gives it: who "is chosen" leads in the next year. */
export interface HeadYear {
  readonly value: number | null;
  readonly supposed: boolean;
}

/** The year of a head that the line names. */
export function yearOfHead(line: Line, found: Found, bloc: Bloc, years: Years): HeadYear {
  const value = resolveYear(line, found, bloc, years);
  return value === CHOSEN
    ? {
        value: years.fills() ? (bloc.year ?? years.assigned ?? years.said) : (years.assigned ?? bloc.nextYear),
        supposed: true,
      }
    : { value, supposed: false };
}
const CHOSEN = 'chosen';

/** After the role; else with another role or at the head of the sentence; else by the verb: who is chosen leads next year. */
function resolveYear(line: Line, found: Found, bloc: Bloc, years: Years): number | null | typeof CHOSEN {
  const { before, assigned, said } = years;
  // A bloc of which nothing is reviewed has the year for which its heads are named.
  const current = bloc.year ?? assigned ?? said;
  const next = years.fills() ? current : (assigned ?? bloc.nextYear);
  if (line.isOfLastYear(found.index)) {
    const now = years.published ?? current;
    return now && now - 1;
  }
  if (line.isOfYearGone(found.index)) return current;
  // "A đã bàn giao nhiệm vụ Khối trưởng | năm 2027 | cho B" in a plan for 2028: A led then, and B since
  const past = found.rule === 'handed-over' ? line.yearAfter(found.index) : null;
  if (past !== null && current !== null && past < current && typeof found.year === 'string')
    return found.year === 'review' ? past : past + 1;
  // "Thuế tỉnh thôi làm Khối trưởng, giao Sở Y tế làm Khối trưởng đến hết năm 2028": within that year
  const until = found.rule === 'replaced' && line.yearAfter(found.index) === null ? lastsUntil(line) : null;
  if (until !== null) return until;
  // "Thuế tỉnh làm Khối trưởng thay | Sở Y tế": not the one who led before
  const led = found.former || found.rule === 'replaced' || found.rule === 'kept-on';
  if (years.section !== null && found.year !== 'next' && typeof found.year !== 'number' && !led)
    return line.yearAfter(found.index) ?? years.section;
  const headed = found.rule === 'bracketed' || (found.rule === 'apposed' && !found.former) ? years.headed : null;
  const leads = found.rule === 'apposed' && !found.former ? yearOfLeadership(line, found.index) : null;
  if (leads !== null) return leads;
  if (found.year === 'review' && headed === null) {
    // "A bàn giao nhiệm vụ Khối trưởng năm 2028 cho B", "B làm Khối trưởng năm 2028 thay A": A led before.
    const hands = found.rule === 'handed-over' || found.rule === 'replaced';
    const handed = hands ? line.yearAfter(found.index) : null;
    // "Phân công Cụm trưởng năm 2028: A (thay B)": B led before
    const named = assigned ?? years.section;
    if (found.rule === 'replaced' && named !== null && named === current) return named - 1;
    // "Năm 2026, Sở Y tế - nguyên Khối trưởng - được tặng": in that year
    const former = found.former ? (line.yearAfter(found.index) ?? yearAtHead(line, found.index, true)) : null;
    if (former !== null) return former;
    // "họp ký giao ước năm 2028: … Thuế tỉnh làm Khối phó thay | Sở Y tế": it led before the year that they pledge for
    const gone = found.former || (found.rule === 'replaced' && handed === null);
    if (gone && bloc.year !== null && bloc.year === bloc.nextYear) return bloc.year - 1;
    // "Phân công Khối trưởng năm 2028" over "giữ nguyên Sở Y tế làm Khối trưởng": it led the year before
    if (found.rule === 'kept-on' && assigned !== null && assigned === current) return assigned - 1;
    if (current === null) return yearOfNone(line, found);
    return handed !== null && handed === current ? handed - 1 : current;
  }
  if (typeof found.year === 'number') return found.year;
  const after = line.yearAfter(found.index);
  // "được phân công làm Khối phó năm nay"
  const behind = line.afterRole(found.index);
  if (after === null && line.text(behind) === 'nay' && line.text(behind - 1) === 'năm')
    return years.published ?? current;
  if (after !== null) return after;
  const ending = yearPastComma(line, found.index);
  if (ending !== null) return ending;
  if (opensWithThisYear(line)) return current;
  if (isOfThisYear(line, found.index)) return years.published ?? current;
  if (found.year === 'next' || line.isOfSuccessor(found.index)) return next;
  if (line.saysNextYear()) return next;
  const shared = sharedYear(line, found);
  if (shared !== null && !(found.rule === 'bracketed' && listsCurrent(line, found.index))) return shared;
  // "bầu A (Khối trưởng) và B (Khối phó) năm 2028"
  if (found.rule === 'bracketed' && elects(line, found.index)) return yearAtEnd(line, found.index) ?? next;
  // "Kết quả bầu: Khối trưởng Thuế tỉnh, Khối phó Sở Y tế"
  if (found.rule === 'apposed' && announces(line, found.index)) return yearAtEnd(line, found.index) ?? next;
  if (found.rule === 'bracketed' || found.rule === 'apposed') return headed ?? current;
  return chooses(line, found.index) && !carriesOut(line) ? CHOSEN : (before ?? current);
}

/** "Thực hiện Quyết định số 148 của UBND tỉnh về việc cử Khối trưởng, …": chosen before the bloc met. */
const carriesOut = (line: Line): boolean => line.words(0, OPENING).startsWith('thực hiện quyết định ');
const OPENING = 4;

/**
 * In a text that reviews no year: "Cụm do huyện Bến Đá làm Trưởng cụm | năm 2028" says it itself; "bầu Sở Y tế làm Khối trưởng năm 2028,
 * thay | Thuế tỉnh" and "tiếp tục làm Khối trưởng năm 2028" speak of the year before.
 */
function yearOfNone(line: Line, found: Found): number | null {
  const { rule, index } = found;
  const own = line.yearAfter(index);
  if (rule === 'kept-on') {
    const year = own ?? sharedYear(line, found);
    return year === null || lastsUntil(line) !== null ? null : year - 1;
  }
  if (rule === 'replaced' || rule === 'handed-over') return own === null || lastsUntil(line) !== null ? null : own - 1;
  return own ?? (rule === 'elected' ? yearOfNextRole(line, index) : null);
}

/** "do xã Bến Đá làm Cụm trưởng, xã Tân Khê làm Cụm phó | năm 2028": the year behind the role that the same list goes on with. */
function yearOfNextRole(line: Line, index: number): number | null {
  for (let i = index + 1; i < line.chunks.length; i++) {
    if (line.role(i)) return line.yearAfter(i);
    const joins = line.isMark(i, ',') || line.text(i) === 'và' || line.chunks[i].kind === 'units';
    if (!joins && !line.isTaking(i)) return null;
  }
  return null;
}

/** "bầu Sở Y tế làm Khối trưởng Khối thi đua số 4, | năm 2025 |.": alone behind the comma that ends the words for the role. */
function yearPastComma(line: Line, index: number): number | null {
  let comma = line.afterRole(index);
  if (line.chunks[comma]?.kind === 'bloc') comma++;
  const year = entryAt(line.chunks, comma + 1);
  const ends = comma + 2 >= line.chunks.length || line.isMark(comma + 2, '.;');
  return line.isMark(comma, ',') && year?.kind === 'year' && ends ? year.year.last : null;
}

/** "Năm học này | Sở Y tế được phân công làm Khối trưởng" */
const opensWithThisYear = (line: Line): boolean =>
  line.text(0) === 'năm' && (line.text(1) === 'này' || (line.text(1) === 'học' && line.text(2) === 'này'));

/** "Giúp việc | trong năm nay là hai | Khối phó Sở Nội vụ và Thuế tỉnh" */
function isOfThisYear(line: Line, index: number): boolean {
  let i = index - 1;
  while (BETWEEN.has(line.text(i))) i--;
  return i < index - 1 && `${line.text(i - 1)} ${line.text(i)}`.endsWith('năm nay');
}
const BETWEEN = new Set(['là', 'có', 'hai', 'ba', '2', '3', '02', '03']);

/** "Khối phó | đến hết | năm 2028" */
function lastsUntil(line: Line): number | null {
  for (const [i, chunk] of line.chunks.entries())
    if (chunk.kind === 'year' && line.text(i - 1) === 'hết' && line.text(i - 2) === 'đến') return chunk.year.last;
  return null;
}

/** "Khối thi đua số 3 họp | bầu bổ sung | Khối phó": who is chosen leads at once. */
export function fillsPlace({ scan, sentences }: Passage): boolean {
  for (const { from, to, layers } of sentences) {
    if ((layers & NAMES_BLOCS) === 0) continue;
    for (let i = scan.next('bầu', from, to - 2); i >= 0; i = scan.next('bầu', i + 1, to - 2))
      if (scan.word(i + 1) === 'bổ' && scan.word(i + 2) === 'sung') return true;
  }
  return false;
}

/** The year that the sentence gives with another role or at its head; those of the same clause come first. */
function sharedYear(line: Line, found: Found): number | null {
  const steps = found.rule === 'bracketed' || found.rule === 'apposed' ? [-1] : [1, -1];
  return (
    yearOfOtherRole(line, found.index, steps, true) ??
    yearAtHead(line, found.index, true) ??
    yearOfOtherRole(line, found.index, steps, false) ??
    yearAtHead(line, found.index, false) ??
    yearAtTail(line, found)
  );
}

/** "Khối trưởng là A, Khối phó là B trong năm 2028": the year right behind the last unit that is named. */
function yearAtTail(line: Line, { rule, index }: Found): number | null {
  if (rule === 'bracketed' || rule === 'apposed') return null;
  for (let i = index + 1; i < line.chunks.length; i++) {
    const chunk = line.chunks[i];
    if (line.isMark(i, ';')) return null;
    if (chunk.kind !== 'year') continue;
    let before = i - 1;
    while (['trong', 'cho', 'kỳ', 'nhiệm'].includes(line.text(before))) before--;
    return line.chunks[before].kind === 'units' ? chunk.year.last : null;
  }
  return null;
}

/** "bầu A làm Khối trưởng và B làm Khối phó năm 2028": the year stands once for both roles. `clause`: not past a semicolon. */
function yearOfOtherRole(line: Line, index: number, steps: readonly number[], clause: boolean): number | null {
  for (const step of steps) {
    for (let i = index + step; i >= 0 && i < line.chunks.length; i += step) {
      if (clause && line.isMark(i, ';')) break;
      if (line.role(i) && (isOfReplaced(line, i) || isAside(line, index, i))) continue;
      // "A là Khối trưởng; B được chọn làm Khối trưởng năm 2028": another head, in another clause, has its own year.
      if (!clause && line.role(i)?.role.role === line.role(index)?.role.role && parts(line, index, i)) continue;
      if (line.role(i) && line.yearAfter(i) !== null) return line.yearAfter(i);
    }
  }
  return null;
}

/** "Năm 2028, Sở Y tế làm Khối trưởng | (Khối trưởng năm 2027 là Thuế tỉnh)": a bracket about another year than that at the head. */
function isAside(line: Line, index: number, other: number): boolean {
  let open = false;
  for (let i = index + 1; i < other; i++) {
    if (line.isMark(i, '(')) open = true;
    else if (line.isMark(i, ')')) open = false;
  }
  const year = open ? yearAtHead(line, index, true) : null;
  return year !== null && year !== line.yearAfter(other);
}

/** A semicolon stands between the two chunks. */
function parts(line: Line, index: number, other: number): boolean {
  for (let i = Math.min(index, other); i < Math.max(index, other); i++) if (line.isMark(i, ';')) return true;
  return false;
}

/** "Năm 2028, A làm Khối trưởng": the last year before the role, but not that of the bloc or of what it looks back on. */
function yearAtHead(line: Line, index: number, clause: boolean): number | null {
  for (let i = index - 1; i >= 0; i--) {
    const chunk = line.chunks[i];
    if (clause && line.isMark(i, ';')) return null;
    // "Từ ngày 01/01/2028, Sở Y tế làm Khối trưởng"
    if (chunk.kind === 'date' && chunk.date.year !== null && line.text(i - 1) === 'từ') return chunk.date.year;
    if (chunk.kind !== 'year' || chunk.year.last - chunk.year.first > 1 || isYearOfReplaced(line, i)) continue;
    // "Nhân sự điều hành Khối năm 2028: | Khối trưởng là A, Khối phó là B"
    if (line.isMark(i + 1, ':') && line.role(i + 2)) return chunk.year.last;
    const before = entryAt(line.chunks, i - 1);
    // "đề nghị tặng Cờ thi đua | năm 2027 |, phân công Sở Y tế (Khối phó) soạn bảng điểm": of the flag
    if (before?.kind === 'award') continue;
    if (before?.kind !== 'bloc' && !(before?.kind === 'cue' && before.cue === 'review')) return chunk.year.last;
  }
  return null;
}

/** "Ban lãnh đạo Khối năm 2028: A - | Khối trưởng; B - Khối phó": the year of what a colon leads to. */
function yearOfLeadership(line: Line, index: number): number | null {
  for (let i = index - 1; i > 0; i--) {
    const chunk = line.chunks[i];
    if (line.isMark(i, ':')) {
      const year = line.chunks[i - 1];
      return year.kind === 'year' && LEADERSHIP.test(line.words(0, i)) ? year.year.last : null;
    }
    if (chunk.kind === 'year') return null;
  }
  return null;
}
const LEADERSHIP = /(?:lãnh đạo|nhân sự|điều hành|thường trực|đứng đầu) /;

/** "(thay Sở Y tế là Khối trưởng | năm 2027)" */
function isYearOfReplaced(line: Line, index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i <= 3; i--) if (line.role(i)) return isOfReplaced(line, i);
  return false;
}

/** "Khối có 6 đơn vị: A (Khối trưởng), …": the members of the year under review, whatever year the sentence opens with. */
const listsCurrent = (line: Line, index: number): boolean =>
  line.chunks.slice(0, index).some((_, i) => ['gồm', 'có'].includes(line.text(i)) && !followsDatedRole(line, i));

/** "Khối trưởng, Khối phó năm 2028 | gồm: A (Khối trưởng), …": those of that year. */
function followsDatedRole(line: Line, index: number): boolean {
  for (let i = index - 1; i >= 0 && index - i < 5; i--) {
    if (!line.role(i)) continue;
    return line.afterRole(i) === index && line.yearAfter(i) !== null;
  }
  return false;
}

/** Somebody is chosen, and not for an award. */
const elects = (line: Line, index: number): boolean =>
  line.chunks.every(({ kind }) => kind !== 'award') &&
  // "bầu chọn A (Khối trưởng) là đơn vị dẫn đầu"
  line.text(line.afterRole(index) + 1) !== 'là' &&
  line.chunks.slice(0, index).some((_, i) => ['bầu', 'cử', 'chọn'].includes(line.text(i)));

/** Somebody is chosen, and a colon leads to who it is. */
function announces(line: Line, index: number): boolean {
  let colon = index - 1;
  while (colon > 0 && !line.isMark(colon, ':;.')) colon--;
  return line.isMark(colon, ':') && line.chunks.slice(0, colon).some((_, i) => line.text(i).split(' ')[0] === 'bầu');
}

function yearAtEnd(line: Line, index: number): number | null {
  const last = line.chunks.slice(index).findLast(({ kind }) => kind === 'year');
  return last?.kind === 'year' ? last.year.last : null;
}

const CHOOSES = new Set([
  'bầu',
  'giới',
  'sẽ',
  'cử',
  'chọn',
  'giao',
  'phân',
  'chỉ',
  'tín',
  'suy',
  'luân',
  'tân',
  'nhận',
  'tiếp',
  'kế',
  'chuyển',
  'đề',
  'thống',
]);

function chooses(line: Line, index: number): boolean {
  for (let i = index - 1; i >= 0 && !line.isMark(i, ';'); i--) {
    const says = line.chunks[i].kind !== 'units' && CHOOSES.has(line.text(i).split(' ')[0]);
    if (says && !line.opensName(i)) return true;
  }
  return false;
}

/**
 * The year for which the whole text names heads: "Phân công Khối trưởng, Khối phó năm 2028" over a paper, "Giao nhiệm vụ
 * cụm, khối thi đua năm 2028" over an article too.
 */
export function assignedYear({ scan, sentences, facts }: Passage, titles: TitlesByName): number | null {
  const divided = yearOfDivision(scan, sentences);
  if (divided) return divided.value;
  for (const { zone, chunks, from, to, layers } of sentences) {
    if (zone !== 'title' || chunks.length === 0) continue;
    const assigns = (layers & NAMES_BLOCS) !== 0 && (assignsRoles(scan, from, to) || dividesIntoBlocs(scan, from, to));
    if (!assigns && facts.kind === 'news') continue;
    const line = new Line(scan, chunks, titles);
    for (let i = 0; i < chunks.length; i++) if (line.role(i) && line.yearAfter(i) !== null) return line.yearAfter(i);
    const last = assigns ? chunks.findLast((chunk) => chunk.kind === 'year') : undefined;
    if (last?.kind === 'year') return last.year.last;
  }
  return null;
}

/** "giao nhiệm vụ", "phân công" */
function assignsRoles(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const [word, next] = [scan.word(i), scan.word(i + 1)];
    if ((word === 'giao' && next === 'nhiệm') || (word === 'phân' && next === 'công')) return true;
  }
  return false;
}
