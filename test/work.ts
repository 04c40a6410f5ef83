import type { SourceDocument } from '../src/domain/document.js';
import { extract } from '../src/extract/extract.js';
import { Scan } from '../src/lexicon/scan.js';
import { readText } from '../src/read/text.js';

/** What grammars and rules ask a text for. */
const ASKED = ['at', 'kind', 'size', 'layers', 'slice', 'word', 'has', 'mark', 'span'] as const;

/**
 * How often extraction looks at a token of the text: the same number in every run, whatever else the machine does, so
 * that a test can hold growth to it where seconds would lie.
 */
export function workOf(document: SourceDocument): number {
  let looks = 0;
  const prototype = Scan.prototype as unknown as Record<string, (...args: number[]) => unknown>;
  const originals = ASKED.map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals) {
    prototype[name] = function (this: Scan, ...args) {
      looks += name === 'slice' ? Math.max(1, args[1] - args[0]) : 1;
      return original.apply(this, args);
    };
  }
  try {
    extract(document);
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return looks;
}

export const textOf = (text: string): SourceDocument => readText(new TextEncoder().encode(text), 'text.txt');
