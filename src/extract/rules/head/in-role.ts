import type { Found } from './handover.js';
import type { Line } from './holder.js';

/** "Thuế tỉnh trong vai trò khối trưởng", "Thuế tỉnh sẽ cầm lái Khối (trong) năm 2028 với vai trò Khối trưởng". */
export function inRole(line: Line, index: number): Found[] {
  let i = index - 1;
  while (CAPACITIES.has(line.text(i))) i--;
  if (i === index - 1 || !['trong', 'với', 'trên'].includes(line.text(i))) return [];
  if (line.isMark(i - 1, ',')) i--;
  const near = line.before(i - 1).slice(-1);
  const year0 = line.saysNextYear() ? 'next' : 'review';
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

const CAPACITIES = new Set(['vai', 'trò', 'tư', 'cách', 'cương', 'vị', 'là']);
