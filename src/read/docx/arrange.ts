import type { Block, BlockKind, Cell } from '../../domain/document.js';
import { normalise } from '../../text/normalise.js';
import { kindsOf } from '../kinds.js';
import type { Line } from '../lines.js';
import { tablesByBlanks } from '../table-lines.js';
import { type Start, tile } from '../tile.js';

/** A paragraph with its number, and what its style and place say. */
export interface Part {
  readonly text: string;
  readonly kind: BlockKind | null;
  readonly cell: Cell | null;
}

/**
 * One text of all paragraphs, with blocks that fit the normalised text. Each paragraph is a block, each cell one:
 * a cell ends with a tab, the last of its row with a line end. Lines of a paragraph that are broken by hand
 * are paragraphs of their own unless they go on in lower case.
 */
export function arrangeParts(parts: readonly Part[]): { text: string; blocks: Block[] } {
  const pieces = piecesOf(parts.map(numberTables(layoutTables(parts))));
  const texts = pieces.map(({ text }) => normalise(text).text);
  const lines: Line[] = [];
  const cells: { at: number; cell: Cell }[] = [];
  let at = 0;
  let gap = false;
  for (const [i, { text, kind, cell }] of pieces.entries()) {
    const size = texts[i].length;
    const content = text.trim();
    if (cell) cells.push({ at, cell });
    else if (content !== '')
      lines.push({
        span: { start: at, end: at + size },
        text: normalise(content).text,
        indent: 0,
        gap,
        page: null,
        kind,
      });
    gap = !cell && content === '';
    at += size;
  }
  const byHand = tablesByHand(texts.join(''), lines, cells);
  const prose = byHand.prose;
  const kinds = kindsOf(prose);
  const starts: Start[] = [
    ...prose.map((line, i) => ({ at: line.span.start, kind: kinds[i] })),
    ...byHand.cells.map(({ at: start, cell }) => ({ at: start, kind: 'table-cell' as const, cell })),
  ];
  return {
    text: pieces.map((piece) => piece.text).join(''),
    blocks: tile(
      at,
      starts.sort((a, b) => a.at - b.at),
    ),
  };
}

/**
 * "Đơn vị          Đã được tặng" over "Sở Y tế         Cờ thi đua": paragraphs whose cells blanks part, as tables between those of Word, and
 * the lines that are in none. Tables are numbered as they stand.
 */
function tablesByHand(text: string, lines: readonly Line[], cells: readonly { at: number; cell: Cell }[]) {
  // Two blanks in a row are rare, and then mostly one slip.
  if (lines.filter((line) => APART.test(line.text)).length < 2) return { prose: lines, cells };
  const set = lines.map((line) => ({ ...line, indent: indentOf(text, line) }));
  const found = tablesByBlanks(text, set).filter(
    ({ from, to }) => !cells.some((one) => liesIn(one.at, lines, from, to)),
  );
  const within = new Set(found.flatMap(({ from, to }) => lines.slice(from, to)));
  const all = [
    ...cells.map(({ at, cell }) => ({ at, cell, of: `word ${cell.table}` })),
    ...found.flatMap((table, n) =>
      table.cells.map(({ span, row, column, columns }) => ({
        at: span.start,
        cell: { table: 0, row, column, columns },
        of: `hand ${n}`,
      })),
    ),
  ].sort((a, b) => a.at - b.at);
  const numbers = new Map([...new Set(all.map(({ of }) => of))].map((of, i) => [of, i]));
  return {
    prose: lines.filter((line) => !within.has(line)),
    cells: all.map(({ at, cell, of }) => ({ at, cell: { ...cell, table: numbers.get(of)! } })),
  };
}
const APART = /\S {2,}\S/;

const indentOf = (text: string, { span }: Line): number => {
  const line = text.slice(span.start, span.end);
  return line.length - line.trimStart().length;
};
/** A cell of a table of Word parts the lines around it. */
const liesIn = (at: number, lines: readonly Line[], from: number, to: number): boolean =>
  at > lines[from].span.start && at < lines[to - 1].span.end;

/** Tables that only put things side by side: the head of an official paper, recipients and signer. */
function layoutTables(parts: readonly Part[]): Set<number> {
  const layout = new Set<number>();
  for (const { text, cell } of parts)
    if (
      cell &&
      /^\s*(?:Độc lập\s*[-–]\s*Tự do|Nơi nhận\s*:)|CỘNG HÒA XÃ HỘI CHỦ NGHĨA|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/mu.test(
        text.normalize('NFC'),
      )
    )
      layout.add(cell.table);
  return layout;
}

/** Tables that lay out only become paragraphs; the others are numbered anew. */
function numberTables(layout: ReadonlySet<number>): (part: Part) => Part {
  const numbers = new Map<number, number>();
  return (part) => {
    if (!part.cell || layout.has(part.cell.table)) return { ...part, cell: null };
    const table = numbers.get(part.cell.table) ?? numbers.size;
    numbers.set(part.cell.table, table);
    return { ...part, cell: { ...part.cell, table } };
  };
}

function piecesOf(parts: readonly Part[]): Part[] {
  const pieces: Part[] = [];
  parts.forEach((part, i) => {
    const { text, kind, cell } = part;
    const next = parts[i + 1]?.cell ?? null;
    if (!cell) {
      for (const line of brokenLines(text)) pieces.push({ text: `${line}\n`, kind, cell: null });
      return;
    }
    const before = pieces.at(-1);
    const end = next && sameRow(cell, next) ? (next.column === cell.column ? '\n' : '\t') : '\n';
    const words = text.replaceAll('\t', ' ');
    if (before?.cell && sameRow(before.cell, cell) && before.cell.column === cell.column)
      pieces[pieces.length - 1] = { ...before, text: `${before.text}${words}${end}` };
    else pieces.push({ text: `${words}${end}`, kind, cell });
  });
  return pieces;
}

const sameRow = (a: Cell, b: Cell): boolean => a.table === b.table && a.row === b.row;

const brokenLines = (text: string): string[] => text.split(/\n(?!\s*\p{Ll})/u);
