import type { Resolved } from '../../calendar.js';
import { chunksOf } from '../../chunk.js';
import { chunksWithin } from '../../chunker.js';
import { entryAt } from '../../entry.js';
import type { Parsed, Passage } from '../../passage.js';
import { overCell } from './table-above.js';

/**
 * "Hội nghị bình bầu thi đua | năm 2027 |. Hội nghị đã suy tôn các tập thể như bảng sau:" over a table, "BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA |
 * NĂM 2027 |": the year that the lines right over a table name, where nothing else says of which its rows are. The nearest line that
 * names one counts, and none that names two.
 */
export function yearOverTable(passage: Passage, cell: Parsed): Resolved<number> | null {
  const { scan, sentences } = passage;
  const over = overCell(passage, cell)?.table;
  if (!over) return null;
  for (let i = over.index; over.index - i < LINES; i--) {
    const line = entryAt(sentences, i);
    if (!line || line.kind === 'table-cell') return null;
    if (UNSAID.has(line.zone)) continue;
    const [year, other] = chunksOf(chunksWithin(scan, line), 'year');
    if (other) return null;
    if (year) return { value: year.year.last, basis: 'from_context', span: scan.span(year.from, year.to) };
  }
  return null;
}

/** How many sentences a table may be announced in. */
const LINES = 3;
/** What the paper rests on, and who signs it, tell of other years. */
const UNSAID: ReadonlySet<string> = new Set(['basis', 'signature', 'furniture']);
