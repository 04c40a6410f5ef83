import type { Scan } from '../../../lexicon/scan.js';
import type { Passage } from '../../passage.js';
import { type Element, isMark, wordOf } from './element.js';
import { awardIn, type Column, cellText, columnOf, isSum, type TableCell } from './table-layout.js';

/**
 * "Nội dung lấy ý kiến | Đồng ý" over "Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế | 17": award and unit in one cell of each row, in either order. The
 * table with that column as two, the award and who has it, and a third with the year of which the cell tells behind them ("… cho Sở Y tế đã có
 * thành tích năm 2027"); null where names or awards have columns of their own, or a cell says anything else.
 */
export function parted(passage: Passage, table: readonly TableCell[][]): TableCell[][] | null {
  const { scan } = passage;
  const [heads, ...rows] = table;
  if (rows.length === 0 || heads.some((cell) => awardIn(cell) || NAMES.has(columnOf(passage, cell) ?? null)))
    return null;
  const told = rows.flat().find((cell) => partsOf(scan, cell) !== null);
  const head = heads.find(({ cell }) => cell.column === told?.cell.column);
  if (!head) return null;
  const { column } = head.cell;
  const body: TableCell[][] = [];
  for (const row of rows) {
    const parts: TableCell[] = [];
    for (const cell of row) {
      const whole = cell.cell.column !== column || isAside(scan, row, cell);
      const both = whole ? [cell] : partsOf(scan, cell);
      if (both === null) return null;
      parts.push(...both);
    }
    body.push(parts);
  }
  const held = [as(head, 'award'), as(behind(head), 'name'), as(behind(behind(head)), 'year')];
  return [heads.flatMap((cell) => (cell === head ? held : [cell])), ...body];
}
const NAMES: ReadonlySet<Column | 'kind' | null> = new Set<Column | 'kind' | null>(['name', 'kind']);

/** An empty cell, a sum, or the only words of a row: "I | Cấp tỉnh". */
const isAside = (scan: Scan, row: readonly TableCell[], cell: TableCell): boolean =>
  cellText(scan, cell) === '' ||
  isSum(scan, cell) ||
  row.filter((one) => cellText(scan, one) !== '').length <= (row[0] === cell ? 1 : 2);

const as = (cell: TableCell, holds: Column): TableCell => ({ ...cell, holds });
/** A quarter of a column to the right: the columns beside keep their numbers. */
const behind = (cell: TableCell): TableCell => ({ ...cell, cell: { ...cell.cell, column: cell.cell.column + 0.25 } });

/** The award, who has it and the year of what they did, a cell each; null where the cell does not tell of one award and, behind or before it, of somebody. */
function partsOf(scan: Scan, cell: TableCell): TableCell[] | null {
  const { sentence } = cell;
  const elements = opened(cell.elements);
  const awards = elements.filter(({ kind }) => kind === 'award');
  if (awards.length !== 1) return null;
  const at = elements.indexOf(awards[0]);
  const next = elements.findIndex((one, i) => i > at && !FOR_WHAT.has(one.kind));
  const lead = elements[next];
  if (lead && leadsOn(scan, lead)) {
    const from = elements[next + 1] ? startOf(scan, elements, next + 1) : sentence.to;
    return from < sentence.to
      ? [within(cell, sentence.from, lead.from), ...nameAndYear(scan, behind(cell), from)]
      : null;
  }
  const named = elements.findIndex(({ kind }, i) => i < at && kind === 'group');
  const between = named < 0 ? -1 : elements.findIndex((one, i) => i > named && i < at && partsFrom(scan, one));
  const whole = { ...cell, elements };
  if (between >= 0) {
    const { from } = elements[between];
    return [within(whole, from, sentence.to), within(behind(whole), sentence.from, from)];
  }
  // "Đề nghị tặng | Sở Y tế | Cờ thi đua", "Sở Y tế | (Cờ thi đua)": with nothing between but marks
  const near = named >= 0 && elements.slice(named + 1, at).every(({ kind }) => kind === 'mark' || kind === 'filler');
  if (!near) return null;
  const { from, to } = elements[named];
  return [within(whole, to, sentence.to), within(behind(whole), from, to)];
}

/** "Sở Y tế và Thuế tỉnh | đã có thành tích năm 2027": who has it, and the year of what they did, where the cell goes on to that. */
function nameAndYear(scan: Scan, cell: TableCell, from: number): TableCell[] {
  const { to } = cell.sentence;
  const did = cell.elements.findIndex((one) => one.from > from && DID.has(scan.pairAt(one.from)));
  if (did < 0) return [within(cell, from, to)];
  const year = cell.elements.find(({ kind }, i) => i > did && kind === 'year');
  return [within(cell, from, cell.elements[did].from), ...(year ? [within(behind(cell), year.from, year.to)] : [])];
}
const DID = new Set([
  ...['đã có', 'đã đạt', 'đã hoàn', 'đã lập', 'có thành', 'có nhiều', 'đạt thành', 'vì đã', 'vì có', 'do đã', 'do có'],
  ...['hoàn thành', 'về thành'],
]);

/** "Sở Y tế | (Cờ thi đua của UBND tỉnh)": what stands in a bracket that holds an award, as if there were none. */
const opened = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((one) =>
    one.kind === 'bracket' && one.inside.some(({ kind }) => kind === 'award') ? one.inside : [one],
  );
/** What tells of the award between it and who has it. */
const FOR_WHAT = new Set<Element['kind']>(['bracket', 'year', 'filler']);

/** "… | cho | Sở Y tế", "… | : | Sở Y tế", "… | tặng | Sở Y tế", "… | đối với | Sở Y tế" */
const leadsOn = (scan: Scan, element: Element): boolean =>
  isMark(element, ':', '-', '–') ||
  (element.kind === 'verb' && element.verb === 'give') ||
  LEADS.has(wordOf(scan, element));
const LEADS = new Set(['cho', 'đối']);

/** "Sở Y tế | - | Cờ thi đua", "Sở Y tế | : | Cờ thi đua", "Sở Y tế | được tặng | Cờ thi đua", "Sở Y tế | đề nghị | …" */
const partsFrom = (scan: Scan, element: Element): boolean =>
  isMark(element, ':', '-', '–') || (element.kind === 'verb' && !/^(?:và|cho)$/.test(scan.word(element.from)));

/** Past "với", "02 tập thể:": where the names begin. */
function startOf(scan: Scan, elements: readonly Element[], index: number): number {
  const colon = elements.findIndex((one, i) => i >= index && i - index < 4 && isMark(one, ':'));
  const first = wordOf(scan, elements[index]) === 'với' ? index + 1 : index;
  const own = colon >= 0 ? colon + 1 : first;
  return elements[own]?.from ?? elements[index].from;
}

const within = (cell: TableCell, from: number, to: number): TableCell => ({
  ...cell,
  sentence: { ...cell.sentence, from, to },
  elements: cell.elements.filter((element) => element.from >= from && element.to <= to),
});
