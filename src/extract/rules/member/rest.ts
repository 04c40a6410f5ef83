import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, OPEN } from '../../../text/marks.js';
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
    // "các thành viên | khác gồm A, B", "các đơn vị | khác trong khối: A, B"
    const ofBloc = OF.has(scan.word(i + 1)) && BLOCS.has(scan.word(i + 2));
    const others = scan.word(i) === 'khác' && (members || (ofBloc && pair(scan, i - 2, 'đơn', 'vị')));
    const named = pair(scan, i, 'còn', 'lại') ? i + 2 : others ? i + 1 : -1;
    if (named < 0 || !(spoken || members || others)) continue;
    // "các thành viên còn lại | của Cụm | là"
    const at = OF.has(scan.word(named)) && BLOCS.has(scan.word(named + 1)) ? named + 2 : named;
    const link = scan.word(at) === 'là' || scan.word(at) === 'gồm' || scan.mark(at) === COLON;
    if (!link || !opensNames(scan, at + 1, to)) return null;
    const rest = listFrom(scan, at + 1, to, null);
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

/** "Sở Y tế | làm trưởng", "Sở Y tế | (Khối trưởng)", "Sở Y tế | (đơn vị Khối trưởng)", "Sở Y tế |, đơn vị Khối trưởng" */
const leads = (scan: Scan, at: number): boolean => {
  const past = TAKES.has(scan.word(at)) || scan.mark(at) === OPEN || scan.mark(at) === COMMA ? at + 1 : at;
  const role = pair(scan, past, 'đơn', 'vị') ? past + 2 : past;
  return scan.size('role', at) > 0 || scan.size('role', role) > 0;
};
const TAKES = new Set(['làm', 'là', 'giữ']);
