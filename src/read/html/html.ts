import { parse } from 'parse5';
import type { BlockKind, Cell, SourceDocument } from '../../domain/document.js';
import { compose } from '../../text/alignment.js';
import { normalise } from '../../text/normalise.js';
import { decode, refuseLegacy } from '../decode.js';
import { finish } from '../finish.js';
import { kindsOf } from '../kinds.js';
import type { Line } from '../lines.js';
import { noText } from '../text.js';
import { type Start, tile } from '../tile.js';
import { tellKinds } from './article.js';
import { isAtRight } from './elements.js';
import type { Flow } from './flow.js';
import { metadataOf } from './metadata.js';
import { writeFlow } from './write-flow.js';

/** Reads a web page. The alignment leads to the decoded source: the tags, entities and blanks between the words. */
export function readHtml(bytes: Uint8Array, name: string): SourceDocument {
  const { text: source, encoding, notes } = decode(bytes, name, declaredEncoding(bytes));
  const root = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  const flow = writeFlow(root, source);
  const { text, alignment } = normalise(flow.blocks.map((block) => block.text).join(''));
  if (text.trim() === '') throw noText(name);
  const stated = metadataOf(root);
  const lines = linesOf(flow, tellKinds(flow, stated.title));
  const kinds = kindsOf(lines);
  // The frame of a page may be in Unicode, and its article in an old encoding.
  refuseLegacy(text, name);
  refuseLegacy(
    quotes(text, lines, (i) => kinds[i] !== 'boilerplate'),
    name,
  );
  const cellOf = numberedCells(flow.blocks.map(({ cell }, i) => (kinds[i] === 'table-cell' ? cell : null)));
  const starts = lines.map((line, i): Start => ({ at: line.span.start, kind: kinds[i], cell: cellOf[i] }));
  return finish(bytes, {
    format: 'html',
    reader: 'html/16',
    encoding,
    text,
    // A paragraph of nothing but invisible characters goes to the block before it.
    blocks: tile(
      text.length,
      starts.filter(({ cell }, i) => cell || lines[i].text !== ''),
    ),
    alignment: compose(alignment, flow.alignment),
    stated,
    notes,
  });
}

/** The blocks as lines of the normalised text. A block ends in a line end or a tab: nothing composes over its end. */
function linesOf(flow: Flow, told: readonly (BlockKind | null)[]): Line[] {
  let at = 0;
  return flow.blocks.map(({ text, element }, i): Line => {
    const made = normalise(text).text;
    const span = { start: at, end: (at += made.length) };
    return { span, text: made.trim(), indent: isAtRight(element) ? 40 : 0, gap: false, page: null, kind: told[i] };
  });
}

const quotes = (text: string, lines: readonly Line[], wanted: (i: number) => boolean): string =>
  lines
    .filter((_, i) => wanted(i))
    .map(({ span }) => text.slice(span.start, span.end))
    .join('');

/** Numbers the tables anew: those of menus and boxes do not count. */
function numberedCells(cells: readonly (Cell | null)[]): (Cell | null)[] {
  const numbers = new Map<number, number>();
  return cells.map((cell) => {
    if (!cell) return null;
    const table = numbers.get(cell.table) ?? numbers.size;
    numbers.set(cell.table, table);
    return { ...cell, table };
  });
}

/** What the page says of its own encoding; many say wrong. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
