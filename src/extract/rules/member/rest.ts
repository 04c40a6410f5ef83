import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, OPEN } from '../../../text/marks.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { opensNames, pair } from './nouns.js';

const ROLE = layerBits('role');

/**
 * "Cụm do Sở Y tế làm trưởng, Sở Nội vụ và Sở Tư pháp làm phó; | còn lại là | Thuế tỉnh, Sở Xây dựng": those who lead, and
 * the rest of the members; also where the sentence `before` says who leads. The token of "còn" and all of them; null for another sentence.
 */
export function leadersAndRest(
  scan: Scan,
  { from, to, chunks, layers }: Parsed,
  before: Parsed | undefined,
): { readonly items: readonly Item[]; readonly trigger: number } | null {
  const above = before && (before.layers & ROLE) !== 0 ? before.chunks : [];
  if ((layers & ROLE) === 0 && above.length === 0) return null;
  const spoken = chunks.some(({ kind }) => kind === 'bloc');
  if (chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = from + 1; i + 2 < to; i++) {
    // "các đơn vị | còn lại: A, B"
    const members = pair(scan, i - 2, 'thành', 'viên');
    // "các thành viên | khác gồm A, B"
    const named = pair(scan, i, 'còn', 'lại') ? i + 2 : members && scan.word(i) === 'khác' ? i + 1 : -1;
    if (named < 0 || !(spoken || members)) continue;
    // "các thành viên còn lại | của Cụm | là"
    const others = OF.has(scan.word(named)) && BLOCS.has(scan.word(named + 1)) ? named + 2 : named;
    const link = scan.word(others) === 'là' || scan.word(others) === 'gồm' || scan.mark(others) === COLON;
    if (!link || !opensNames(scan, others + 1, to)) return null;
    const rest = listFrom(scan, others + 1, to, null);
    const whole = rest.length > 0 && rest[rest.length - 1].to >= to - 1;
    const leaders = [...above, ...chunks].flatMap((chunk) =>
      chunk.kind === 'units' && chunk.to < i && leads(scan, chunk.to) ? chunk.list.units : [],
    );
    return whole && leaders.length > 0 ? { items: [...leaders, ...rest], trigger: i } : null;
  }
  return null;
}

const OF = new Set(['của', 'trong']);
const BLOCS = new Set(['cụm', 'khối']);

/** "Sở Y tế | làm trưởng", "Sở Y tế | (Khối trưởng)" */
const leads = (scan: Scan, at: number): boolean => {
  const role = TAKES.has(scan.word(at)) || scan.mark(at) === OPEN ? at + 1 : at;
  return scan.size('role', at) > 0 || scan.size('role', role) > 0;
};
const TAKES = new Set(['làm', 'là', 'giữ']);
