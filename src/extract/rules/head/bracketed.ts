import type { Chunk } from '../../chunk.js';
import type { Found } from './handover.js';
import type { Line } from './holder.js';

/** "Thuế tỉnh (Khối trưởng)", "Thuế tỉnh (làm phó cụm)", "A và B (Phó khối)", "tỉnh Lam Hải (Cụm trưởng), Sơn La và Lai Châu (Cụm phó)". */
export function bracketed(line: Line, index: number): Found[] {
  let open = index - 1;
  while (line.isTaking(open)) open--;
  // "Thuế tỉnh (dẫn đầu phong trào, Khối trưởng năm 2028)"
  if (line.isMark(open, ',') && line.isMark(line.afterRole(index), ')'))
    for (let i = open; i >= 0 && open - i < 8 && !line.isMark(open, '('); i--) if (line.isMark(i, '(')) open = i;
  // "ông Tô Hải, Giám đốc Sở Y tế (thay Giám đốc Sở Nội vụ, Khối trưởng năm 2027)": the one before
  if (!line.isMark(open, '(') || line.text(open + 1) === 'thay') return [];
  // "Thuế tỉnh (Khối phó: Sở Y tế)": who is named behind the role
  const behind = line.afterRole(index) + 1;
  if (line.isMark(behind - 1, ':') && line.chunks[behind]?.kind === 'units')
    return [{ rule: 'role-first', index, holders: line.after(behind).slice(0, 1), year: null }];
  const presiding = presiderBefore(line, open);
  if (presiding >= 0 && line.isMark(line.afterRole(index), ')'))
    return [{ rule: 'bracketed', index, holders: line.before(presiding).slice(-1), year: null }];
  const signing = line.text(open - 1) === 'ký' ? line.chunks.findIndex(({ kind }) => kind === 'units') : -1;
  // "1. Phường Bến Đá – do ông Tô Hải, Chủ tịch UBND phường ký (Cụm trưởng)": the line of a pact is that of the unit
  if (signing >= 0 && signing <= 2 && line.isMark(line.afterRole(index), ')'))
    return [{ rule: 'bracketed', index, holders: line.after(signing).slice(0, 1), year: null }];
  const kind = line.chunks[open - 1]?.kind;
  const all = line.widened(open - 1);
  // "Cao su Bến Đá (Khối trưởng)": two words or more that no list holds
  const closed = line.isMark(line.afterRole(index), ')') || isLeftOpen(line, line.afterRole(index));
  const named = kind === 'word' && closed && all.length === 1 && all[0].unit.to - all[0].unit.from > 1;
  // "ông Tô Hải, Chủ tịch Hội Luật gia (Khối phó)": the unit of the title
  const person = kind === 'persons' && closed && all.length === 1;
  const field = closed ? line.elidedField(open - 1) : null;
  if (field) return [{ rule: 'bracketed', index, holders: [field], year: null }];
  if (kind !== 'units' && kind !== 'office' && !named && !person) return [];
  const both = named && line.role(index)?.role.role === 'deputy' ? line.twoPlaces(open - 1) : [];
  if (both.length > 0) return [{ rule: 'bracketed', index, holders: both, year: null }];
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

/** "Sở Y tế: | bà Hà Nhàn, Giám đốc | - chủ tọa | (đơn vị Khối trưởng)": the unit whose line it is, else who presides; -1 where nobody does. */
function presiderBefore(line: Line, open: number): number {
  let i = open - 1;
  while (PRESIDES.has(line.text(i))) i--;
  if (i === open - 1 || !line.isMark(i, '-–,') || line.chunks[i - 1]?.kind !== 'persons') return -1;
  return line.isMark(i - 2, ':-–') && line.chunks[i - 3]?.kind === 'units' ? i - 3 : i - 1;
}
const PRESIDES = new Set([
  'chủ',
  'tọa',
  'toạ',
  'trì',
  'điều',
  'hành',
  'cuộc',
  'họp',
  'hội',
  'nghị',
  'chủ tọa',
  'chủ trì',
  'hội nghị',
]);

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

/** "Bến Đá (Cụm trưởng | , Tân Khê (Cụm phó)": the next bracket opens before the one of the role was closed. */
function isLeftOpen(line: Line, at: number): boolean {
  for (let i = at + 1; line.isMark(at, ',') && i - at < LONGEST_NAME && i < line.chunks.length; i++)
    if (line.isMark(i, '()')) return line.isMark(i, '(') && line.role(i + 1) !== null;
  return false;
}
const LONGEST_NAME = 12;

const listsMembers = (line: Line, units: number): boolean =>
  line.chunks.slice(0, units).some((_, i) => ['gồm', 'có', 'là'].includes(line.text(i)));
