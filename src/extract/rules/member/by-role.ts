import { layerBits, type Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { CLOSE, COLON, DASHES, OPEN } from '../../../text/marks.js';
import { NUMBER, PUNCTUATION } from '../../../text/tokens.js';
import { type Chunk, chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import { isLed } from './leading.js';
import { listFrom } from './list.js';
import type { Item } from './list-item.js';
import { pair } from './nouns.js';

const ROLE = layerBits('role');

/**
 * "Dự họp có Sở Y tế (Khối trưởng), Thuế tỉnh (Khối phó), Sở Nội vụ và Sở Tư pháp | (thành viên)": units before brackets that say what each
 * of them is in the bloc; one leads at least. Null for other sentences.
 */
export function memberBrackets(
  scan: Scan,
  { from, to, chunks, layers }: Parsed,
): { readonly items: readonly Item[]; readonly trigger: number } | null {
  if ((layers & ROLE) === 0 || chunks.some(({ kind }) => kind === 'award')) return null;
  let trigger = -1;
  const items: Item[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!(scan.mark(i) === OPEN || DASHES.has(scan.mark(i))) || !saysMember(scan, i)) continue;
    const list = chunksOf(chunks, 'units').find((chunk) => chunk.to === i);
    if (!list) continue;
    if (trigger < 0) trigger = i + 1;
    items.push(...listFrom(scan, list.from, i, null));
  }
  const leaders = trigger < 0 ? [] : leadersOf(scan, chunks);
  return leaders.length > 0 ? { items: [...leaders, ...items].sort((a, b) => a.from - b.from), trigger } : null;
}

/** "| (thành viên)", "| (các đơn vị thành viên)", "| - thành viên" */
function saysMember(scan: Scan, open: number): boolean {
  let i = open + 1;
  while (scan.word(i) === 'các' || scan.word(i) === 'đều' || scan.word(i) === 'là') i++;
  if (pair(scan, i, 'đơn', 'vị')) i += 2;
  if (!pair(scan, i, 'thành', 'viên')) return false;
  // "Sở Nội vụ và Sở Tư pháp | - thành viên."
  return scan.mark(open) === OPEN ? scan.mark(i + 2) === CLOSE : scan.has(i + 2, PUNCTUATION);
}

const leadersOf = (scan: Scan, chunks: readonly Chunk[]): UnitName[] =>
  chunks.flatMap((chunk, i) => {
    if (chunk.kind !== 'units' || !isLed(scan, chunks, i)) return [];
    // "Sở Nội vụ, Thuế tỉnh (Khối phó)": the bracket is of the last
    return chunk.list.units.slice(-1);
  });

/**
 * "- Khối trưởng: Sở Y tế" and "- Khối phó: Thuế tỉnh" right above or under "- Thành viên: Sở Nội vụ, Sở Tư pháp": who leads, in lines
 * that begin alike. `at`: the words "thành viên" of that line.
 */
export function leadersInLines({ scan, sentences }: Passage, sentence: Parsed, at: number): UnitName[] {
  if (at - sentence.from > 5) return [];
  const found: UnitName[] = [];
  for (const step of [-1, 1])
    for (let i = sentence.index + step; Math.abs(i - sentence.index) <= LINES; i += step) {
      const leader = sentences[i] ? leaderLine(scan, sentences[i]) : null;
      if (!leader) break;
      found.push(...leader);
    }
  return found.sort((a, b) => a.from - b.from);
}
const LINES = 4;
const OFFICES = new Set(['đơn vị', 'cơ quan']);

/** "- Khối phó năm 2027: | Thuế tỉnh |", "1. Đơn vị Khối phó: | Thuế tỉnh |" */
function leaderLine(scan: Scan, line: Parsed): readonly UnitName[] | null {
  if ((line.layers & ROLE) === 0 || line.to - line.from > 40) return null;
  const chunks = chunksWithin(scan, line);
  const at = chunks.findIndex(({ kind }) => kind === 'role');
  const office = at >= 2 && OFFICES.has(scan.pairAt(chunks[at].from - 2)) ? at - 2 : at;
  if (at < 0 || office > 2) return null;
  let i = chunks[at].to;
  if (scan.word(i) === 'năm' && scan.has(i + 1, NUMBER)) i += 2;
  const linked = scan.mark(i) === COLON || DASHES.has(scan.mark(i)) || scan.word(i) === 'là';
  const units = chunks.find((chunk) => chunk.kind === 'units' && chunk.from === i + 1);
  return linked && units?.kind === 'units' ? units.list.units : null;
}
