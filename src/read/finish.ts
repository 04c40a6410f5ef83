import { createHash } from 'node:crypto';
import type { Note, SourceDocument } from '../domain/document.js';

/** The document with its hash and the note that says how many characters could not be kept. */
export function finish(bytes: Uint8Array, document: Omit<SourceDocument, 'sha256'>): SourceDocument {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...document,
    notes: [...document.notes, ...replaced(document)],
  };
}

function replaced({ text, notes }: Omit<SourceDocument, 'sha256'>): Note[] {
  const count = text.match(/\ufffd/g)?.length ?? 0;
  if (count === 0 || notes.some(({ code }) => code === 'broken-utf8')) return [];
  const what = count === 1 ? '1 character is' : `${count} characters are`;
  const message = `${what} none that a text may hold (NUL, half a character, emoji) and became \ufffd; compare with the original.`;
  return [{ code: 'replaced-characters', message, page: null }];
}
