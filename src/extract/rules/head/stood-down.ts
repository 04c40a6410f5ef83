import type { Found } from './handover.js';
import type { Line } from './holder.js';

/**
 * "Thuế tỉnh | thôi giữ Khối trưởng", and who takes its place: "…; các thành viên bầu | Sở Y tế | thay thế", "… Sở Y tế | được
 * tín nhiệm thay thế từ năm 2028".
 */
export function stoodDown(line: Line, index: number, at: number): Found[] {
  const gone = line.before(['đã', 'xin', 'sẽ'].includes(line.text(at - 1)) ? at - 2 : at - 1);
  const found: Found[] = [];
  let year: number | null = null;
  for (let i = line.afterRole(index); i < line.chunks.length && i - index < 20; i++) {
    if (line.role(i)) break;
    if (line.text(i) !== 'thay') continue;
    let unit = i - 1;
    while (['word', 'cue'].includes(line.chunks[unit]?.kind)) unit--;
    const holders = unit > index && line.chunks[unit].kind === 'units' ? line.before(unit).slice(-1) : [];
    const since = line.chunks.slice(i, i + 4).find(({ kind }) => kind === 'year');
    year = since?.kind === 'year' ? since.year.last : null;
    if (holders.length > 0) found.push({ rule: 'elected', index, holders, year: year ?? 'next' });
    break;
  }
  if (gone.length > 0) {
    const end = line.afterRole(index) - 1;
    const after = line.yearAfter(index);
    // "thôi làm Khối trưởng kể | từ | năm 2028": not in that year any more; "từ ngày 10/7/2028": till then
    // "không còn làm Khối trưởng | năm 2028": not in that year; "thôi làm Khối trưởng năm 2028": in a part of it
    const never = line.text(at) === 'không';
    const since = after !== null && (never || (line.chunks[end].kind === 'year' && line.text(end - 1) === 'từ'));
    const last = (since ? after - 1 : after) ?? (year === null ? 'review' : year - 1);
    found.unshift({ rule: 'replaced', index, holders: gone, year: last });
  }
  return found;
}
