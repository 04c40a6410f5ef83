import type { Scan } from '../lexicon/scan.js';
import { COLON } from '../text/marks.js';
import { LINE_START } from '../text/tokens.js';
import type { Mention } from './bloc-mention.js';
import type { Chunk } from './chunk.js';
import type { Parsed } from './passage.js';

/** The title says that the paper assigns who leads: "Về việc phân công Cụm trưởng, Cụm phó các cụm năm 2028". */
export function assignsLeaders(scan: Scan, sentences: readonly Parsed[]): boolean {
  return sentences.some(({ zone, from, to, chunks }) => {
    if (zone !== 'title' || !chunks.some(({ kind }) => kind === 'role')) return false;
    for (let i = from; i + 1 < to; i++) if (ASSIGNS.has(`${scan.word(i)} ${scan.word(i + 1)}`)) return true;
    return false;
  });
}
const ASSIGNS = new Set(['phân công', 'chỉ định', 'cử đơn']);

/**
 * "Cụm 1: | Xã Bến Đá (Cụm trưởng), xã Tân Khê", "1. Khối nội chính" over "- Trưởng khối: Công an huyện": a bloc that opens its line, of which units
 * lead; "Khối 1: cô Hà Nhàn (Khối trưởng)" is a year of a school.
 */
export function isLedByUnits(scan: Scan, { sentence, name }: Mention, sentences: readonly Parsed[]): boolean {
  const { from, to, chunks } = sentences[sentence];
  if (!scan.has(from, LINE_START) || name.from - from > 3) return false;
  const behind = chunks.filter((chunk) => chunk.from >= name.to);
  if (name.to < to && scan.mark(name.to) === COLON && behind[1]?.kind === 'units')
    return behind.some(({ kind }) => kind === 'role');
  const below = sentences[sentence + 1];
  return behind.every(({ kind }) => kind === 'mark') && below !== undefined && namesLeader(below.chunks);
}

/** "- Trưởng khối: Công an huyện" */
function namesLeader(chunks: readonly Chunk[]): boolean {
  const [role, unit] = chunks.filter(({ kind }) => kind !== 'mark');
  return role?.kind === 'role' && unit?.kind === 'units';
}
