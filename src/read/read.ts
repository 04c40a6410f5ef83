import type { SourceDocument } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { formatOf } from './sniff.js';
import { readText } from './text.js';

/** Larger files are films, archives and disk images. */
export const LARGEST_DOCUMENT = 64 * 2 ** 20;

/**
 * Reads a document of any format, or throws a StageFailure that says what to do. `hint.name` appears in messages; its
 * extension counts less than the content. HTML, PDF and DOCX of strangers belong into the parser pool, which calls
 * this in a process that can be killed.
 */
export async function readDocument(bytes: Uint8Array, hint: { readonly name: string }): Promise<SourceDocument> {
  const { name } = hint;
  refuseSize(bytes, name);
  switch (formatOf(bytes, name)) {
    // Loaded when needed: a process that reads only text does without the parsers.
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes, name);
    case 'html':
      return (await import('./html/html.js')).readHtml(bytes, name);
    case 'docx':
      return (await import('./docx/docx.js')).readDocx(bytes, name);
    case 'text':
      return readText(bytes, name);
  }
}

/** Refuses what is empty or too large to be a document. */
export function refuseSize(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new StageFailure('empty-file', `${name} is empty; get a copy with its content.`);
  if (bytes.length <= LARGEST_DOCUMENT) return;
  const size = Math.round(bytes.length / 2 ** 20);
  const limit = LARGEST_DOCUMENT / 2 ** 20;
  throw new StageFailure('file-too-large', `${name} has ${size} MB; sovang reads files up to ${limit} MB: split it.`);
}
