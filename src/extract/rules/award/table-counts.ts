import type { Scan } from '../../../lexicon/scan.js';
import { WordPairs } from '../../../lexicon/word-pairs.js';
import { STOP } from '../../../text/marks.js';
import { chunksWithin } from '../../chunker.js';
import type { Parsed, Passage } from '../../passage.js';
import type { AwardRow } from './claim.js';
import { isMark, wordOf } from './element.js';
import type { Item } from './item.js';
import type { TableCell } from './table-layout.js';
import type { Given } from './table-opening.js';

// Tables that sum up: a unit in each row, and how many of its own receive in the cells behind it.

/** "2 tập thể, 3 cá nhân": those who are counted, where nothing else stands in the cell; nobody for another. */
export function countsIn({ scan }: Passage, { elements }: TableCell): readonly Item[] {
  const items = elements.flatMap((element) => (element.kind === 'group' ? element.items : []));
  const alone = elements.every(
    (element) => element.kind === 'group' || isMark(element, ',', ';', '|', '.') || wordOf(scan, element) === 'và',
  );
  return alone && items.every(({ count }) => count !== null) ? items : [];
}

/** "Phòng GD&ĐT huyện Bến Đá | 2 tập thể, 3 cá nhân | 5 cá nhân": who is counted under the award that heads the column. */
export const countsUnder = (
  passage: Passage,
  row: readonly TableCell[],
  crossed: ReadonlyMap<number, Given>,
): { readonly given: Given; readonly item: Item }[] =>
  row.flatMap((cell) => {
    const given = crossed.get(cell.cell.column);
    return given ? countsIn(passage, cell).map((item) => ({ given, item })) : [];
  });

/** "PHÂN BỔ CHỈ TIÊU KHEN THƯỞNG" over the table, "Dự kiến" among its heads: how many there may be. */
export function isQuota({ scan, sentences }: Passage, table: readonly TableCell[][]): boolean {
  const first = table[0][0].sentence.index;
  const above = sentences
    .slice(Math.max(0, first - ABOVE), first)
    // "… phấn đấu năm tới có tập thể được phong tặng." in prose further above tells of something else
    .filter(({ kind, index, to }) => kind !== 'table-cell' && (index === first - 1 || scan.mark(to - 1) !== STOP));
  const heads = table.slice(0, 2).flatMap((row) => row.map(({ sentence }) => sentence));
  return [...above, ...heads].some((sentence) => tellsOfQuota(scan, sentence));
}
/** "Dự kiến", "kế hoạch"; not "Sở | Kế hoạch | và Đầu tư". */
function tellsOfQuota(scan: Scan, sentence: Parsed): boolean {
  const { from, to } = sentence;
  for (let i = QUOTAS.next(scan, from, to); i >= 0; i = QUOTAS.next(scan, i + 1, to))
    if (!chunksWithin(scan, sentence).some((chunk) => chunk.kind === 'units' && chunk.from <= i && i < chunk.to))
      return true;
  return false;
}
const ABOVE = 3;
const QUOTAS = new WordPairs(['chỉ tiêu', 'phân bổ', 'dự kiến', 'kế hoạch', 'định mức', 'tối đa', 'phấn đấu']);

/** The rows without those that count whom others name: a sum before the list. */
export function withoutSums(rows: readonly AwardRow[], sums: ReadonlySet<AwardRow>): AwardRow[] {
  const named = new Set(rows.filter((row) => !sums.has(row)).map(({ code }) => code));
  return rows.filter((row) => !sums.has(row) || !named.has(row.code));
}
