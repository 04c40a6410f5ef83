import { layerBits, type Scan } from '../../../lexicon/scan.js';
import { COLON, COMMA, OPEN } from '../../../text/marks.js';
import type { Chunk } from '../../chunk.js';
import type { Parsed } from '../../passage.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { opensNames, pair } from './nouns.js';

const ROLE = layerBits('role');

/**
 * "Cụm do Sở Y tế làm trưởng, Sở Nội vụ và Sở Tư pháp làm phó; | còn lại là | Thuế tỉnh, Sở Xây dựng": those who lead, and
 * the rest of the members; also where the sentence `before` says who leads, or the sentence whom the rest goes with: "Cùng ký với | Sở Y tế | là
 * các thành viên còn lại của khối: …". The token of "còn" and all of them; null for another sentence.
 */
export function leadersAndRest(
  scan: Scan,
  { from, to, chunks, layers }: Parsed,
  before: Parsed | undefined,
): { readonly items: readonly Item[]; readonly trigger: number } | null {
  const above = before && (before.layers & ROLE) !== 0 ? before.chunks : [];
  const led = (layers & ROLE) !== 0 || above.length > 0;
  const joins = JOINS.has(scan.word(from));
  if (!led && !joins) return null;
  const spoken = chunks.some(({ kind }) => kind === 'bloc');
  if (chunks.some(({ kind }) => kind === 'award')) return null;
  for (let i = from + 1; i + 2 < to; i++) {
    // "các đơn vị | còn lại: A, B"
    const members = pair(scan, i - 2, 'thành', 'viên');
    // "các thành viên | khác gồm A, B", "các đơn vị | khác trong khối: A, B"
    const ofBloc = OF.has(scan.word(i + 1)) && BLOCS.has(scan.word(i + 2));
    const others = scan.word(i) === 'khác' && (members || (ofBloc && pair(scan, i - 2, 'đơn', 'vị')));
    const named = pair(scan, i, 'còn', 'lại') ? i + 2 : others && led ? i + 1 : -1;
    if (named < 0) continue;
    // "các thành viên còn lại | của Cụm | là"
    const at = OF.has(scan.word(named)) && BLOCS.has(scan.word(named + 1)) ? named + 2 : named;
    if (!(spoken || members || others || at > named)) continue;
    const link = scan.word(at) === 'là' || scan.word(at) === 'gồm' || scan.mark(at) === COLON;
    // "gồm | : A, B"
    const first = scan.mark(at) !== COLON && scan.mark(at + 1) === COLON ? at + 2 : at + 1;
    if (!link || !opensNames(scan, first, to)) return null;
    const rest = listFrom(scan, first, to, null);
    const whole = rest.length > 0 && rest[rest.length - 1].to >= to - 1;
    const leaders = [...above, ...chunks].flatMap((chunk) =>
      chunk.kind === 'units' && chunk.to < i && (leads(scan, chunk.to) || (joins && isBeside(scan, chunk)))
        ? chunk.list.units
        : [],
    );
    return whole && leaders.length > 0 ? { items: [...leaders, ...rest], trigger: i } : null;
  }
  return null;
}

/** "Cùng ký với | Sở Y tế và Sở Nội vụ", "Ngoài | Sở Y tế" */
const isBeside = (scan: Scan, { kind, from }: Chunk): boolean => kind === 'units' && BESIDE.has(scan.word(from - 1));
const BESIDE = new Set(['với', 'ngoài']);
const JOINS = new Set(['cùng', 'ngoài']);

const OF = new Set(['của', 'trong']);
const BLOCS = new Set(['cụm', 'khối']);

/**
 * "Sở Y tế | làm trưởng", "Sở Y tế | giữ vai trò Khối trưởng", "Sở Y tế | được giao nhiệm vụ Khối trưởng", "Sở Y tế | (Khối trưởng)",
 * "Sở Y tế | (đơn vị Khối trưởng)", "Sở Y tế |, đơn vị Khối trưởng"
 */
function leads(scan: Scan, at: number): boolean {
  if (scan.size('role', at) > 0) return true;
  let past = scan.mark(at) === OPEN || scan.mark(at) === COMMA ? at + 1 : at;
  while (past - at < LONGEST_OFFICE && OFFICE.has(scan.word(past))) past++;
  return scan.size('role', past) > 0;
}
/** How one comes to an office, and what it is called. */
const OFFICE = new Set(
  'được giao phân công cử bầu chọn tín nhiệm tiếp tục làm là giữ đảm đương nhận nhiệm đơn vị vai trò nhiệm vụ cương chức trách'.split(
    ' ',
  ),
);
const LONGEST_OFFICE = 8;
