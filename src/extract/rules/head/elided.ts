import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "A làm Khối trưởng và | Sở Y tế Khối phó", "Năm 2028: | Sở Y tế Khối trưởng", "giao nhiệm vụ Cụm trưởng cho A, | Cụm phó
 * cho B": the verb was said with the role before, or a colon stands for it.
 */
export function elided(line: Line, index: number): Found[] {
  const unit = line.chunks[index - 1];
  const said = line.chunks.slice(0, index).some(({ kind }, i) => kind === 'role' && i < index - 1);
  const after = line.afterRole(index);
  if (said && line.text(after) === 'cho' && (line.isMark(index - 1, ',;') || line.text(index - 1) === 'và')) {
    const given = line.after(after + 1).slice(0, 1);
    return given.length === 0 ? [] : [{ rule: 'elected', index, holders: given, year: null }];
  }
  // "PC45 làm Cụm trưởng, | PA72 | Cụm phó": a code stands for a unit
  const named = unit?.kind === 'units' ? unit.list.units.length === 1 : line.before(index - 1).length === 1;
  if (!named || unit?.kind === 'persons') return [];
  const joins = line.isMark(index - 2, ',;:') || ['và', 'còn'].includes(line.text(index - 2));
  const ends = after >= line.chunks.length || line.isMark(after, '.;,') || ['và', 'trong'].includes(line.text(after));
  const colon = line.chunks.slice(0, index - 1).some((_, i) => line.isMark(i, ':'));
  if (!joins || !ends || !(said || colon)) return [];
  return [{ rule: 'elected', index, holders: line.before(index - 1).slice(-1), year: null }];
}

/** "Thuế tỉnh hoàn thành (xuất sắc) nhiệm vụ Khối trưởng": it led. */
export function finished(line: Line, index: number): Found[] {
  let i = index - 1;
  while (line.isTaking(i) || ['xuất', 'sắc', 'tốt', 'xong'].includes(line.text(i))) i--;
  if (i < 1 || line.text(i) !== 'hoàn') return [];
  const before = line.text(i - 1) === 'đã' || line.text(i - 1) === 'vừa' ? i - 2 : i - 1;
  const holders = line.chunks[before]?.kind === 'units' ? line.before(before).slice(-1) : [];
  return holders.length === 0 ? [] : [{ rule: 'kept-on', index, holders, year: line.yearAfter(index) ?? 'review' }];
}
