import type { Parsed, Passage } from '../../passage.js';

/** What stands over each cell: the sentence right over its table, and the row of its own that its section opens with. */
interface Over {
  readonly table: Parsed | null;
  readonly section: Parsed | null;
}

/** By the index of the sentence. Asked for each row of a table, and answered by one look at all of them. */
const ABOVE = new WeakMap<Passage, ReadonlyMap<number, Over>>();

/** What stands over the cell; null for a sentence of the text. */
export function overCell(passage: Passage, { index }: Parsed): Over | null {
  let above = ABOVE.get(passage);
  if (!above) {
    above = aboveCells(passage);
    ABOVE.set(passage, above);
  }
  return above.get(index) ?? null;
}

function aboveCells({ document, sentences }: Passage): Map<number, Over> {
  const cellOf = (sentence: Parsed | undefined) => (sentence ? document.blocks[sentence.block].cell : null);
  const above = new Map<number, Over>();
  let table: Parsed | null = null;
  let last: ReturnType<typeof cellOf> = null;
  let section: Parsed | null = null;
  sentences.forEach((sentence, i) => {
    const cell = cellOf(sentence);
    if (cell === null) return;
    const before = cellOf(sentences[i - 1]);
    // The number of a page may stand between two rows.
    if (last?.table !== cell.table) {
      table = sentences[i - 1] ?? null;
      section = null;
    }
    last = cell;
    const next = cellOf(sentences[i + 1]);
    const alone = before?.row !== cell.row && !(next?.table === cell.table && next.row === cell.row);
    if (alone) section = sentence;
    above.set(i, { table, section });
  });
  return above;
}
