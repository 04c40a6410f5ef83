import { CHOSEN } from './giving.js';
import type { Found } from './handover.js';
import type { Holder, Line } from './holder.js';
import { inRole } from './in-role.js';

/** "Thuế tỉnh - Khối trưởng trình bày, "đơn vị Khối trưởng Thuế tỉnh". */
export function apposed(line: Line, index: number): Found[] {
  // "Thuế tỉnh - đơn vị Khối trưởng năm 2028 đã bàn giao"
  let first = index;
  while (['đơn', 'vị', 'là', 'nguyên'].includes(line.text(first - 1))) first--;
  const lead = line.chunks[first - 2];
  // "Giám đốc Sở Y tế, Khối trưởng các Khối thi đua số 4, số 7", "Cụm trưởng một số cụm bạn": several heads, of whom it is none
  if (MANY.has(line.text(line.afterRole(index)))) return [];
  const dashed =
    line.isMark(first - 1, '-–—') ||
    (line.isMark(first - 1, ',') &&
      (first < index ||
        line.isMark(index + 1, ',-') ||
        line.chunks[index + 1]?.kind === 'cue' ||
        // "Sở Y tế, Khối trưởng năm 2027, | báo cáo"
        (line.isMark(line.afterRole(index), ',') && line.isDoing(line.afterRole(index) + 1)) ||
        pairsAhead(line, index) ||
        // "Sáng 5/12, Sở Y tế, Khối trưởng Khối thi đua số 3 báo cáo": the subject of the sentence.
        (opensSentence(line, first - 2) && line.chunks[line.afterRole(index)]?.kind === 'word')));
  // "- VNPT Lam Hải, Khối phó;" is a line of a list.
  const end = line.afterRole(index);
  // "- Cụm 2: trường A, Cụm trưởng (thay trường B); trường C, Cụm phó."
  const opens = index <= 4 || line.isMark(index - 3, ';:');
  const listed = line.isMark(index - 1, ',') && opens && (end >= line.chunks.length || line.isMark(end, ';.('));
  // "trao cờ luân lưu cho Sở Y tế, Khối trưởng 2028."
  const dated =
    line.isMark(first - 1, ',') &&
    line.yearAfter(index) !== null &&
    // "đại diện Sở Y tế, Khối trưởng năm 2027 | đã trao cờ cho Thuế tỉnh"
    (end >= line.chunks.length || line.isMark(end, ';.') || line.text(end).split(' ')[0] === 'đã');
  // "Sở Y tế, Khối trưởng Khối thi đua số 3 | cùng các sở …"
  const joined = line.isMark(first - 1, ',') && line.text(end) === 'cùng';
  const paired = line.isMark(first - 1, ',') && followsOtherRole(line, index, first - 2);
  const single =
    lead?.kind === 'units'
      ? joined || lead.list.units.length === 1 || line.isMark(first - 1, '-–—')
      : lead?.kind === 'office' || (line.isMark(first - 1, '-–—') && lead?.kind === 'word');
  if ((dashed || listed || joined || dated || paired) && single)
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
  // "(Thuế tỉnh: Khối trưởng; Sở Y tế: Khối phó)"
  if (lead?.kind === 'units' && line.isMark(first - 1, ':') && (end >= line.chunks.length || line.isMark(end, ';,.)')))
    return [{ rule: 'elected', index, holders: line.before(first - 2).slice(-1), year: null }];
  // "Sở Y tế | Khối trưởng Khối thi đua số 3 | chủ trì hội nghị": no comma parts them, and who leads does something
  const beside = line.chunks[index - 1];
  if (beside?.kind === 'units' && opensClause(line, index - 1) && line.isDoing(end))
    return [
      {
        rule: 'apposed',
        index,
        holders: line.before(index - 1).slice(-1),
        year: line.yearAfter(index) ?? 'review',
      },
    ];
  // "đơn vị Khối trưởng Thuế tỉnh", "Khối 3: khối trưởng Thuế tỉnh, khối phó Kho bạc": the unit right after the role.
  const next = line.chunks[index + 1];
  if (next?.kind === 'units') {
    const named = line.after(index + 1);
    // "hai | Khối phó | Sở Nội vụ và Thuế tỉnh": as many as are counted
    const all = named.length > 1 && COUNTED.get(line.text(index - 1)) === named.length;
    return [{ rule: 'apposed', index, holders: all ? named : named.slice(0, 1), year: null }];
  }
  return inRole(line, index);
}

const COUNTED = new Map([
  ['hai', 2],
  ['ba', 3],
  ['2', 2],
  ['02', 2],
  ['3', 3],
  ['03', 3],
]);
const MANY = new Set(['các', 'một', 'những']);

/** "do A, Khối trưởng năm 2027 | và | (đại diện) B, Khối phó | chủ trì": the other role stands beside its unit as this one; not "…, Khối phó là C". */
function followsOtherRole(line: Line, index: number, at: number): boolean {
  let and = at - 1;
  while (line.text(and) === 'diện' || line.text(and) === 'đại') and--;
  if (line.text(and) !== 'và' || line.text(line.afterRole(index)) === 'là' || line.isMark(line.afterRole(index), ':'))
    return false;
  let other = and - 1;
  while (other > 0 && !line.role(other)) other--;
  const [said, own] = [line.role(other)?.role.role, line.role(index)?.role.role];
  const beside = line.chunks[other - 2]?.kind === 'units' && line.isMark(other - 1, ',');
  return said !== own && beside && line.afterRole(other) === and;
}

/** "A là Khối trưởng năm 2028, | B - Khối phó": of the year that was said of the role before. */
function followsDated(line: Line, at: number): boolean {
  if (!line.isMark(at - 1, ',') && line.text(at - 1) !== 'và') return false;
  for (let i = at - 2; i >= 0; i--) if (line.role(i)) return line.afterRole(i) === at - 1 && line.yearAfter(i) !== null;
  return false;
}

/** "do A, Khối trưởng năm 2027 | , và | B, Khối phó, phối hợp": a comma closes what is said of the first, and the second has the other role. */
function pairsAhead(line: Line, index: number): boolean {
  const end = line.afterRole(index);
  let i = line.isMark(end, ',') ? end + 1 : end;
  while (line.text(i) === 'năm' || line.text(i) === 'nay' || line.text(i) === 'năm nay') i++;
  if (line.isMark(i, ',')) i++;
  if (line.text(i) !== 'và' && line.text(i) !== 'cùng') return false;
  const other = line.role(i + 3)?.role.role;
  return (
    line.chunks[i + 1]?.kind === 'units' && line.isMark(i + 2, ',') && !!other && other !== line.role(index)?.role.role
  );
}

function bothDeputies(line: Line, index: number, at: number): Holder[] | null {
  const pair = line.before(at);
  // "A – Cụm trưởng, | B và C | – Cụm phó"
  const parted = line.isMark(at - 1, ';:') || (line.isMark(at - 1, ',') && line.role(at - 2) !== null);
  const alone = pair.length === 2 && parted;
  return alone && line.role(index)?.role.role === 'deputy' ? pair : null;
}

/** "bầu Ban điều hành năm 2028 gồm: | A - Khối trưởng": of the year for which they are chosen. */
function choosesAll(line: Line, at: number): boolean {
  let i = at - 1;
  while (i > 0 && !line.isMark(i, ':')) i--;
  if (i <= 0) return false;
  // "Khối trưởng, Khối phó năm 2028: …"
  const dated = line.chunks.slice(0, i).some((_, before) => line.role(before) && line.yearAfter(before) !== null);
  return dated || line.chunks.slice(0, i).some((_, before) => CHOSEN.has(line.text(before).split(' ')[0]));
}

/** Nothing stands before the chunk, or a mark or a day. */
const opensClause = (line: Line, index: number): boolean =>
  index === 0 || line.isMark(index - 1, ',;:') || line.chunks[index - 1].kind === 'date';

/** Before the chunk stand only words, days and marks: "Sáng 5/12, | Sở Y tế". */
const opensSentence = (line: Line, index: number): boolean =>
  line.chunks.slice(0, index).every(({ kind }) => ['word', 'date', 'year', 'mark'].includes(kind));
