import type { Found } from './handover.js';
import type { Line } from './holder.js';

/** "Bà Lan thay mặt đơn vị (được giao làm) Khối trưởng năm 2028": the unit of her title. */
export function onBehalf(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) && !BEHALF.has(line.text(i))) i--;
  if (i < index - 1 && !BEHALF.has(line.text(i))) return [];
  const taken = i;
  while (BEHALF.has(line.text(i))) i--;
  // "Chủ tịch UBND xã Bến Đá - đơn vị Cụm trưởng, điều hành"
  if (i < index - 1 && line.isMark(i, '-–,')) i--;
  const kind = line.chunks[i]?.kind;
  if (i === taken || (kind !== 'persons' && kind !== 'office')) return [];
  const holders = line.before(i);
  // "thay mặt đơn vị Cụm trưởng | mới"
  const year = line.text(line.afterRole(index)) === 'mới' ? 'next' : null;
  return holders.length === 0 ? [] : [{ rule: 'apposed', index, holders, year }];
}

const BEHALF = new Set(['thay', 'mặt', 'đại', 'diện', 'đơn', 'vị']);

/** "Đại diện Khối trưởng, ông Tô Hải, Giám đốc Sở Y tế trình bày": the unit of his title. */
export function representative(line: Line, index: number): Found[] {
  const before = [4, 3, 2, 1].map((back) => line.text(index - back)).join(' ');
  const after = line.afterRole(index);
  if (!/(đại diện|thay mặt)( đơn vị)?$/.test(before) || !line.isMark(after, ',')) return [];
  // "thay mặt đơn vị Trưởng khối, | đồng chí | Trưởng Ban Tuyên giáo Tỉnh ủy phát động"
  let who = after + 1;
  while (CALLED.has(line.text(who)) && who - after <= 2) who++;
  const named = ['persons', 'units', 'office'].includes(line.chunks[who]?.kind ?? '');
  const holders = named ? line.after(who).slice(0, 1) : [];
  return holders.length === 0 ? [] : [{ rule: 'apposed', index, holders, year: null }];
}

const CALLED = new Set(['đồng', 'chí', 'đồng chí', 'ông', 'bà']);

/**
 * "Tiếp nhận cương vị Trưởng Khối năm 2028, Giám đốc Sở Y tế Tô Văn Hải cam kết", "Năm 2027, là Khối trưởng, Sở Y tế đã …":
 * the unit of the subject.
 */
export function received(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) || BESIDE.has(line.text(i))) i--;
  // "Phát biểu | nhận nhiệm vụ Khối trưởng năm 2028, Giám đốc Sở Y tế Tô Văn Hải cảm ơn"
  if (i < index - 1 && SPEAKS.test(line.words(0, i + 1).trim())) i = -1;
  const inside = i < index - 1 && line.isMark(i, ',') && opensClause(line, i - 1);
  if ((i >= 0 && !inside) || index === 0) return [];
  const after = line.afterRole(index);
  if (!line.isMark(after, ',')) return [];
  const holders = line.after(after + 1).slice(0, 1);
  if (holders.length === 0) return [];
  const before = inside ? line.chunks[i - 1] : undefined;
  const year = before?.kind === 'year' ? (line.yearAfter(index) ?? before.year.last) : null;
  return [{ rule: 'elected', index, holders, year }];
}

const SPEAKS = /^phát biểu$/i;
const BESIDE = new Set(['trên', 'với', 'trong', 'ở', 'tư', 'cách', 'tiếp', 'là', 'đơn', 'vị']);

/** "Năm 2027, |", "Sáng 5/12, |", "Ông Hải cho biết, |" */
const opensClause = (line: Line, index: number): boolean =>
  ['year', 'date'].includes(line.chunks[index]?.kind) || ['biết', 'rằng', 'đó', 'qua'].includes(line.text(index));
