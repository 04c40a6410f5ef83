import type { Claim } from '../../domain/claim.js';
import type { Context, SourceDocument } from '../../domain/document.js';
import type { Scan } from '../../lexicon/scan.js';
import type { DocumentFacts, Passage, Zoned } from '../passage.js';
import type { Sentence } from '../sentences.js';

/** Says of each sentence what it is for. */
export function zonesOf(_document: SourceDocument, _scan: Scan, sentences: readonly Sentence[]): Zoned[] {
  return sentences.map((sentence) => ({ ...sentence, zone: sentence.kind === 'boilerplate' ? 'furniture' : 'body' }));
}

/** Reads the form of the paper: kind, date, title, publisher, year of merit. */
export function factsOf(
  _document: SourceDocument,
  _context: Context,
  _scan: Scan,
  _sentences: readonly Zoned[],
): DocumentFacts {
  return { kind: 'news', published: null, title: null, publisher: null, year: null };
}

export function documents(_passage: Passage): Claim[] {
  return [];
}
