import type { Cell } from '../../domain/document.js';
import { attributeOf, type Element, isDropped, isElement, isLink, walk } from './elements.js';

/**
 * The cells of the tables that hold data, in the order of the page. A cell under a rowspan is not there: the cell
 * above carries down. Tables that only lay out a page are left out: those with tables or long texts within.
 */
export function dataCells(root: Parameters<typeof walk>[0]): Map<Element, Cell> {
  const cells = new Map<Element, Cell>();
  let table = 0;
  walk(
    root,
    (node) => {
      if (!isElement(node)) return true;
      if (isDropped(node)) return false;
      if (node.tagName !== 'table') return true;
      const rows = rowsOf(node);
      if (!isData(node, rows)) return true;
      addCells(cells, rows, table++);
      return false;
    },
    () => {},
  );
  return cells;
}

/** Characters that a cell may hold: in a table with a head or with lines, else. */
const LONGEST_CELL = { ruled: 5000, other: 600 };

function isData(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (rows.length < 2 || !rows.some((row) => row.length > 1) || holdsLayout(table)) return false;
  const cells = rows.flat();
  const texts = cells.map((cell) => textOf(cell));
  const longest = isRuled(table, rows[0]) ? LONGEST_CELL.ruled : LONGEST_CELL.other;
  // The head of an official paper, recipients and signer stand in tables without lines.
  if (texts.some((text) => text.length > longest || LAYOUT.test(text))) return false;
  const linked = cells.reduce((sum, cell) => sum + textOf(cell, true).trim().length, 0);
  if (linked > 0.7 * texts.reduce((sum, text) => sum + text.trim().length, 0)) return false;
  return texts.filter((text) => text.trim() !== '').length >= 0.4 * texts.length;
}

const LAYOUT = /Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận\s*:|CỘNG H(?:ÒA|OÀ) XÃ HỘI/u;

function holdsLayout(table: Element): boolean {
  let found = false;
  walk(
    table,
    (node) => {
      if (isElement(node) && node !== table && /^(?:table|form)$/.test(node.tagName)) found = true;
      return !found;
    },
    () => {},
  );
  return found;
}

const isRuled = (table: Element, head: readonly Element[]): boolean =>
  /^[1-9]/.test(attributeOf(table, 'border')) ||
  head.some((cell) => cell.tagName === 'th') ||
  /^\s*(?:S?TT|Số TT)\s*$/u.test(textOf(head[0]));

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  walk(
    table,
    (node) => {
      if (!isElement(node)) return true;
      if (isDropped(node) || (node.tagName === 'table' && node !== table)) return false;
      if (node.tagName === 'tr') rows.push([]);
      if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(node);
      return true;
    },
    () => {},
  );
  return rows.filter((row) => row.length > 0);
}

function addCells(cells: Map<Element, Cell>, rows: readonly (readonly Element[])[], table: number): void {
  /** The first row that is free again, by column. */
  const free: number[] = [];
  rows.forEach((row, r) => {
    let column = 0;
    for (const element of row) {
      while ((free[column] ?? 0) > r) column++;
      const columns = spanOf(element, 'colspan');
      const over = spanOf(element, 'rowspan');
      const below = r + over;
      for (let c = column; c < column + columns; c++) free[c] = below;
      cells.set(element, { table, row: r, column, columns, ...(over > 1 ? { rows: over } : {}) });
      column += columns;
    }
  });
}

const spanOf = (element: Element, name: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(attributeOf(element, name), 10) || 1));

/** The text of a cell, or only what is linked. */
function textOf(cell: Element, linked = false): string {
  let text = '';
  let links = 0;
  walk(
    cell,
    (node) => {
      if ('value' in node && (links > 0 || !linked)) text += node.value;
      if (isElement(node) && isLink(node)) links++;
      return !isElement(node) || !isDropped(node);
    },
    (element) => {
      if (isLink(element)) links--;
    },
  );
  return text.normalize('NFC');
}
