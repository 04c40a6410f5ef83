import type { Context, SourceDocument } from '../domain/document.js';
import type { Scan } from '../lexicon/scan.js';
import type { DocumentFacts, Parsed, Passage, Segment } from './passage.js';

/** Finds the blocs and cuts the document into the stretches about them. */
export function passageOf(
  document: SourceDocument,
  context: Context,
  scan: Scan,
  facts: DocumentFacts,
  sentences: readonly Parsed[],
): Passage {
  const whole: Segment = { from: 0, to: sentences.length, bloc: null, year: null, date: null };
  return {
    document,
    context,
    scan,
    facts,
    sentences,
    blocs: [],
    segments: [whole],
    segmentOf: () => whole,
    blocAt: () => null,
    abbreviations: new Map(),
  };
}
