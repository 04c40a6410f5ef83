import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "Thuế tỉnh trong vai trò khối trưởng", "Thuế tỉnh sẽ cầm lái Khối (trong) năm 2028 với vai trò Khối trưởng", "Với vai trò Khối trưởng, Thuế tỉnh
 * đã tổ chức …".
 */
export function inRole(line: Line, index: number): Found[] {
  let i = index - 1;
  while (CAPACITIES.has(line.text(i))) i--;
  if (i === index - 1 || !['trong', 'với', 'trên', 'ở'].includes(line.text(i))) return [];
  // "2. | Trong vai trò Khối trưởng, Thuế tỉnh đã …", "Cũng tại đây, | trong vai trò Khối trưởng, …": nobody is named before it
  const opening = line.chunks.slice(0, i).every(({ kind }) => BEFORE.has(kind)) ? subjectBehind(line, index) : [];
  if (i === 0 || opening.length > 0) return opening;
  if (line.isMark(i - 1, ',')) i--;
  const near = line.before(i - 1).slice(-1);
  const year0 = openingYear(line) ?? (line.saysNextYear() ? 'next' : 'review');
  // "Người cầm lái khối năm 2028 là | Thuế tỉnh | với vai trò Khối trưởng"
  const is = line.nameStart(i - 1) - 1;
  const dated = line.text(is) === 'là' ? line.chunks[is - 1] : undefined;
  const said = dated?.kind === 'year' ? dated.year.last : null;
  if (near.length > 0) return [{ rule: 'apposed', index, holders: near, year: line.yearAfter(index) ?? said ?? year0 }];
  let ahead = false;
  let year = line.yearAfter(index);
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    const chunk = line.chunks[at];
    if (chunk.kind === 'units') {
      const holders = line.before(at).slice(-1);
      return [{ rule: 'apposed', index, holders, year: year ?? (ahead ? 'next' : year0) }];
    }
    if (chunk.kind === 'year') year ??= chunk.year.last;
    else if (!['word', 'cue', 'bloc'].includes(chunk.kind)) return [];
    if (line.text(at) === 'sẽ') ahead = true;
  }
  return [];
}

/** "Với vai trò Khối trưởng năm 2028, sáng 20/2, | Thuế tỉnh | đã tổ chức hội nghị": the one unit that does something, behind nothing but the day. */
function subjectBehind(line: Line, index: number): Found[] {
  let i = line.afterRole(index);
  let parted = false;
  for (; i < line.chunks.length && i - index < LONGEST_OPENING && line.chunks[i].kind !== 'units'; i++) {
    if (line.isMark(i, ',')) parted = true;
    else if (!WHEN.has(line.text(i)) && !['date', 'year', 'bloc'].includes(line.chunks[i].kind)) return [];
  }
  const subject = line.chunks[i];
  const acts = ['word', 'cue'].includes(line.chunks[i + 1]?.kind) && line.text(i + 1) !== 'và';
  if (!parted || subject?.kind !== 'units' || subject.list.units.length !== 1 || !acts) return [];
  return [{ rule: 'apposed', index, holders: line.after(i).slice(0, 1), year: line.yearAfter(index) ?? 'review' }];
}
const LONGEST_OPENING = 12;
const BEFORE: ReadonlySet<string> = new Set(['word', 'mark', 'cue', 'date', 'year']);
const WHEN = new Set(['sáng', 'trưa', 'chiều', 'tối', 'ngày', 'vào', 'hôm', 'nay', 'mới', 'đây', 'vừa', 'qua']);

/** "Sang năm 2028, | Thuế tỉnh làm Khối trưởng, Sở Y tế giúp việc với vai Khối phó": of all that the sentence tells; null for none. */
function openingYear(line: Line): number | null {
  const at = OPENS.has(line.text(0)) ? 1 : 0;
  const year = line.chunks[at];
  return year?.kind === 'year' && line.isMark(at + 1, ',') ? year.year.last : null;
}
const OPENS = new Set(['sang', 'trong', 'bước']);

const CAPACITIES = new Set(['vai', 'trò', 'tư', 'cách', 'cương', 'vị', 'là']);
