import type { ExtractionRecord } from '../src/domain/record.js';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** What is extracted from a text file with these words. */
export function recordOf(text: string): ExtractionRecord {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document));
}
