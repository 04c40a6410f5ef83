import type { SourceDocument } from '../../../domain/document.js';
import type { Scan } from '../../../lexicon/scan.js';
import { type Article, articleOf } from './article.js';
import { type Line, linesOf } from './lines.js';
import { type Paper, paperOf } from './paper.js';

/** How the document is laid out: an official paper, or an article of a newspaper or portal. */
export type Form =
  | { readonly lines: readonly Line[]; readonly paper: Paper; readonly article: null }
  | { readonly lines: readonly Line[]; readonly paper: null; readonly article: Article };

export function formOf(document: SourceDocument, scan: Scan): Form {
  const lines = linesOf(document, scan);
  const paper = paperOf(scan, lines);
  return paper ? { lines, paper, article: null } : { lines, paper: null, article: articleOf(scan, lines) };
}
