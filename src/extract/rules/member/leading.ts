import type { Scan } from '../../../lexicon/scan.js';
import type { UnitName } from '../../../names/unit.js';
import { COLON, COMMA, DASHES, OPEN, SEMICOLON } from '../../../text/marks.js';
import { NUMBER } from '../../../text/tokens.js';
import type { Chunk } from '../../chunk.js';
import { entryAt } from '../../entry.js';
import type { Parsed } from '../../passage.js';

/** : ( and dashes */
const LINKS = new Set([COLON, OPEN, ...DASHES]);

/**
 * "Thuế tỉnh - đơn vị Khối trưởng, Sở Y tế (Khối phó) | và 3 đơn vị thành viên gồm …": the units that lead, counted beside
 * the members that are listed. `at`: the words "đơn vị thành viên".
 */
export function leadersBefore(scan: Scan, { from, chunks }: Parsed, at: number): UnitName[] {
  let joined = at - 1;
  while (
    joined > from &&
    (scan.has(joined, NUMBER) || scan.word(joined) === 'các' || scan.kind('count', joined) === 'number')
  )
    joined--;
  // "Khách mời của Khối có 04 thành viên, gồm Khối trưởng là Sở Y tế cùng các đơn vị: …"
  if (scan.nextPair('khách', 'mời', from, joined) >= 0) return [];
  if (!JOINS.has(scan.word(joined)) && scan.mark(joined) !== COMMA && scan.mark(joined) !== SEMICOLON) return [];
  return chunks.flatMap((chunk, i) => {
    if (chunk.kind !== 'units' || chunk.from >= joined) return [];
    if (!isLed(scan, chunks, i) && !isRoleOf(scan, chunks, i)) return [];
    // "Khối trưởng – Sở Y tế, | các thành viên – …": those may stand in one list
    const named = chunk.list.units.filter(({ to }) => to <= joined);
    return named.length === 1 ? named : [];
  });
}
const JOINS = new Set(['và', 'cùng', 'với']);

/** "Thuế tỉnh - (đơn vị) Khối trưởng", "Thuế tỉnh (Khối trưởng)", "Khối trưởng Thuế tỉnh". */
export function isLed(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const { from, to } = chunks[index];
  if (entryAt(chunks, index - 1)?.kind === 'role' && chunks[index - 1].to === from) return true;
  // "Khối trưởng – | Thuế tỉnh", "Khối trưởng: | Thuế tỉnh", "Khối trưởng (| Thuế tỉnh)"
  const [mark, before] = [entryAt(chunks, index - 1), entryAt(chunks, index - 2)];
  const linked = mark?.kind === 'mark' && LINKS.has(scan.mark(mark.from));
  if (linked && before?.kind === 'role' && before.to === mark.from) return true;
  // "trong đó Thuế tỉnh là Khối trưởng"
  if ((scan.word(to) === 'là' || scan.word(to) === 'làm') && scan.size('role', to + 1) > 0) return true;
  if (!DASHES.has(scan.mark(to)) && scan.mark(to) !== OPEN) return false;
  const role = scan.word(to + 1) === 'đơn' && scan.word(to + 2) === 'vị' ? to + 3 : to + 1;
  return scan.size('role', role) > 0;
}

/** "Khối trưởng (năm 2027) là | Thuế tỉnh" */
function isRoleOf(scan: Scan, chunks: readonly Chunk[], index: number): boolean {
  const being = entryAt(chunks, index - 1);
  if (being?.kind !== 'word' || scan.word(being.from) !== 'là') return false;
  const before = entryAt(chunks, index - 2);
  const role = before?.kind === 'year' ? entryAt(chunks, index - 3) : before;
  return role?.kind === 'role';
}
