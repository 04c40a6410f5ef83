import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from '../../domain/document.js';
import { sealReading } from '../../domain/seal.js';
import { asStored } from '../../store/readings.js';
import type { StoredReading } from '../../store/stored-readings.js';
import { type Differs, short } from './difference.js';

/**
 * Compares a stored reading with its seal and, where the same reader has read the original again, with that, part by
 * part. Returns the document to cut quotes from: the one just read, else the stored one.
 */
export function checkReading(stored: StoredReading, again: SourceDocument | null, differs: Differs): SourceDocument {
  const { readingId, document, digest, whole } = stored;
  const which = `reading ${readingId} (${document.reader})`;
  if (!whole) differs('reading', `${which}: its blocks do not fit together`);
  const sealed = sealReading(document).equals(digest);
  const fresh = again?.reader === document.reader ? asStored(again) : null;
  if (!fresh) {
    if (!sealed) differs('reading', `${which}: it is not what its seal says`);
    return document;
  }
  const parts = PARTS.filter((part) => !isDeepStrictEqual(fresh[part], document[part]));
  for (const part of parts)
    differs('reading', `${which}: its ${part} is not what the original gives${placeOf(part, fresh, document)}`);
  // What the original gives was not what was stored, or the seal itself was changed.
  if (parts.length === 0 && !sealReading(fresh).equals(digest)) differs('reading', `${which}: its seal has changed`);
  return fresh;
}

const PARTS = ['format', 'encoding', 'text', 'blocks', 'alignment', 'stated', 'notes'] as const;

function placeOf(part: string, fresh: SourceDocument, stored: SourceDocument): string {
  if (part !== 'text') return '';
  let at = 0;
  while (fresh.text[at] === stored.text[at]) at++;
  const around = (text: string) => `"${short(text.slice(Math.max(0, at - 10), at + 20))}"`;
  return `: at ${at} it has ${around(stored.text)}, the original ${around(fresh.text)}`;
}
