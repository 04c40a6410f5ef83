import { layerBits } from '../../../lexicon/scan.js';
import { COLON } from '../../../text/marks.js';
import type { Parsed, Passage } from '../../passage.js';
import type { Silence } from '../../silence.js';
import { ofAnnex, pointsToNumber } from './annex-number.js';
import type { Annexes } from './annexes.js';
import type { AwardRow } from './claim.js';
import type { Denial } from './denial.js';
import type { Governor } from './governor.js';
import { kindDivided } from './list-words.js';
import { withoutSums } from './table-counts.js';
import { historyRows } from './table-history.js';
import { columnsCounted, countedRows, countingIn } from './table-kinds.js';
import { cellText, countedColumns, headingOf, type TableCell, tablesOf, turned } from './table-layout.js';
import { namedIn, namedRows } from './table-names.js';
import { type Open, opened } from './table-opening.js';
import { parted } from './table-parted.js';
import { rowsUnder } from './table-rows.js';
import { columnsOf, transposedIn, transposedRows } from './table-transposed.js';
import { annexTakenBack } from './taken-back.js';

/**
 * Annex tables: the columns of names and of awards are known by their headings; an award or a bloc may stand in a
 * section row, in a merged cell above, or in the article that the annex belongs to. `withheld` takes the rows that are
 * refused, `silences` what refuses them.
 */
export function tableRows(
  passage: Passage,
  { all: annexes, told: announced }: Pick<Annexes, 'all' | 'told'>,
  withheld: AwardRow[],
  silences?: Silence[],
): AwardRow[] {
  const rows: AwardRow[][] = [];
  const sums = new Set<AwardRow>();
  let open: Open | null = null;
  let end = -1;
  let head = '';
  let annex: Denial | null | undefined;
  const taken = (): Denial | null => {
    annex ??= annexTakenBack(passage);
    return annex;
  };
  for (const laid of tablesOf(passage)) {
    const table = turned(passage, laid) ?? parted(passage, laid) ?? laid;
    const [[first]] = table;
    const counting = countingIn(passage, table);
    if (counting) {
      const over = opened(passage, table, columnsCounted(counting), taken());
      rows.push(countedRows(passage, counting, over, table, before(annexes, first.sentence)));
      continue;
    }
    const transposed = transposedIn(passage, table);
    if (transposed) {
      rows.push(
        transposedRows(passage, transposed, opened(passage, table, columnsOf(transposed), taken()), table, annexes),
      );
      continue;
    }
    const named = namedIn(passage, table);
    if (named) {
      const over = opened(passage, table, named.columns, taken());
      rows.push(namedRows(passage, named, over, before(annexes, first.sentence)));
      continue;
    }
    const heading = headingOf(passage, table);
    // The head that stands over each page.
    const again = heading?.row === 0 && open !== null && headOf(passage, table[0]) === head;
    if (heading) {
      if (!again || !goesOn(passage, end, first.sentence))
        open = opened(passage, table, heading.columns, taken(), open);
      head = headOf(passage, table[heading.row]);
    } else if (open === null || !goesOn(passage, end, first.sentence)) {
      const columns = countedColumns(passage, table);
      open = columns && opened(passage, table, columns, taken());
    }
    end = table[table.length - 1].at(-1)?.sentence.index ?? first.sentence.index;
    if (open === null) continue;
    // Heads in two rows: what a council said under its own head
    const heads = heading && open.ballot?.row === heading.row + 1 ? 2 : (heading?.rows ?? 1);
    const body = heading ? table.slice(heading.row + heads) : table;
    const kinds = new Set(open.columns.values());
    if (kinds.has('name'))
      rows.push(
        rowsUnder(
          passage,
          open,
          body,
          ofAnnex(passage, before(annexes, first.sentence), first.sentence),
          before(announced, first.sentence).filter((one) => !pointsToNumber(passage.scan, one)),
          withheld,
          silences,
          sums,
        ),
      );
    else if (kinds.has('award')) rows.push(historyRows(passage, body, open.columns));
  }
  return withoutSums(rows.flat(), sums);
}

/** What is announced above a table: one below it says nothing of its rows. */
const before = (annexes: readonly Governor[], { index }: Parsed): readonly Governor[] =>
  annexes.length === 0 || annexes[annexes.length - 1].sentence.index < index
    ? annexes
    : annexes.filter(({ sentence }) => sentence.index < index);

const headOf = ({ scan }: Passage, row: readonly TableCell[]): string =>
  row.map((cell) => cellText(scan, cell).toLowerCase()).join('|');

const HEADS = layerBits('award', 'bloc');

/** Only the foot and the head of a page stand between two tables: "Trang 1/2". */
function goesOn({ scan, sentences }: Passage, end: number, next: Parsed): boolean {
  if (end < 0 || next.index - end > 3) return false;
  for (let i = end + 1; i < next.index; i++) {
    const { from, to, layers } = sentences[i];
    // "Kinh phí thực hiện:" leads to a table of its own
    if (scan.mark(to - 1) === COLON && kindDivided(scan, sentences[i]) === null) return false;
    // "II. Tập thể lao động tiên tiến" heads its own table, with the same columns
    if (to - from > 8 || (layers & HEADS) !== 0) return false;
  }
  return true;
}
