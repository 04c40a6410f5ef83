import type { Scan } from '../../../lexicon/scan.js';
import type { Passage } from '../../passage.js';
import { type Denial, denialBehind } from './denial.js';
import { elementsIn } from './elements-in.js';
import { cellText, type TableCell } from './table-layout.js';

/** By its mark, what a note under the table refuses: "(*) Không đủ phiếu, Hội đồng không trình." under "Tô Hải | 6/11 (*)". */
export type RefusalNotes = ReadonlyMap<string, Denial>;

/** The notes right under the rows that refuse whom they mark. */
export function refusalNotes(passage: Passage, body: readonly TableCell[][]): RefusalNotes {
  const { scan, sentences } = passage;
  const notes = new Map<string, Denial>();
  const marked = body.some((row) => row.some((cell) => markIn(scan, cell) !== null));
  const last = body.at(-1)?.at(-1)?.sentence.index ?? -1;
  if (!marked || last < 0) return notes;
  for (let i = last + 1; i <= last + REACH && i < sentences.length; i++) {
    const sentence = sentences[i];
    const [, mark] = NOTE.exec(scan.slice(sentence.from, sentence.to)) ?? [];
    if (mark === undefined || notes.has(bare(mark))) continue;
    const elements = elementsIn(passage, sentence);
    const denial = denialBehind(scan, elements, 0, elements.length);
    if (denial) notes.set(bare(mark), denial);
  }
  return notes;
}

/** What a note says of the row, by the mark at the end of one of its cells. */
export function refusedByNote(scan: Scan, row: readonly TableCell[], notes: RefusalNotes): Denial | null {
  if (notes.size === 0) return null;
  for (const cell of row) {
    const denial = notes.get(markIn(scan, cell) ?? '');
    if (denial) return denial;
  }
  return null;
}

/** "6/11 (*)" → "*", "Tô Hải (1)" → "1" */
function markIn(scan: Scan, cell: TableCell): string | null {
  const found = MARKED.exec(cellText(scan, cell));
  return found && found.index > 0 ? bare(found[1]) : null;
}
const bare = (mark: string): string => mark.replace(/[()\s]/g, '');
const MARKED = /(\(\s?(?:\*{1,3}|\d)\s?\)|\*{1,3})$/u;
const NOTE = /^(?:Ghi chú ?: ?)?(\(\s?(?:\*{1,3}|\d)\s?\)|\*{1,3})/u;
/** Sentences between the last row and its notes: the rule, other notes. */
const REACH = 6;
