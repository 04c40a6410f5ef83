import { createHash } from 'node:crypto';
import type { Note, SourceDocument } from '../domain/document.js';

/** The document with its hash and the note that says how many characters could not be kept. */
export function finish(bytes: Uint8Array, document: Omit<SourceDocument, 'sha256'>): SourceDocument {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...document,
    notes: [...document.notes, ...replaced(document.text)],
  };
}

function replaced(text: string): Note[] {
  const count = text.match(/\ufffd/g)?.length ?? 0;
  if (count === 0) return [];
  const message = `${count} character${count === 1 ? '' : 's'} could not be kept; \ufffd stands in the text instead.`;
  return [{ code: 'replaced-characters', message, page: null }];
}
