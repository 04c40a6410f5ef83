import type { Alignment } from '../text/alignment.js';
import type { Span } from '../text/span.js';

export type Format = 'text' | 'html' | 'pdf' | 'docx';

export type BlockKind =
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'table-cell'
  | 'caption'
  | 'byline'
  | 'header'
  | 'footer'
  | 'boilerplate';

/** A place on a page: points (1/72 inch), origin at the top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a table cell stands, all counted from 0; `table` numbers the tables of the document. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns the cell covers; a merged section row covers them all. */
  readonly columns: number;
  /** How many rows it covers, where a page says that they are several. */
  readonly rows?: number;
}

/**
 * A stretch of the text with one function. Blocks tile the text: the first starts at 0, each starts where the one
 * before ends, the last ends at the length of the text. A line end belongs to the block that it closes.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Counted from 1; null where the format has no pages. */
  readonly page: number | null;
  readonly box: Box | null;
  readonly cell: Cell | null;
}

/** What the container of a text says of it (HTML metadata, a DOCX property): not in the text, so without a span. */
export interface Stated {
  readonly title: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** A doubt of the reader that did not stop it: a page without text, a replaced character. */
export interface Note {
  readonly code: string;
  readonly message: string;
  readonly page: number | null;
}

/** One reading of one document: `text` is NFC without NUL, lone surrogates or astral characters. */
export interface SourceDocument {
  /** SHA-256 of the original bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly format: Format;
  /** Name and version of the reader, e.g. "html/2": a better reader makes a new reading beside this one. */
  readonly reader: string;
  /** Character encoding that the bytes were decoded with, where the format has one. */
  readonly encoding: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From `text` back to what was decoded (for text and HTML: the decoded characters; for PDF and DOCX: the parser's). */
  readonly alignment: Alignment;
  readonly stated: Stated;
  readonly notes: readonly Note[];
}

/** What the archivist knows about a document that its text may not state (the manifest). All are optional. */
export interface Context {
  /** ISO date. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly province: string | null;
}

export const NO_CONTEXT: Context = { published: null, publisher: null, province: null };
export const NOTHING_STATED: Stated = { title: null, published: null, byline: null, publisher: null };
