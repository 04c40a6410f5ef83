import { NO_CONTEXT, type SourceDocument } from '../../domain/document.js';
import { extractAll } from '../../extract/batch.js';
import { extract } from '../../extract/extract.js';
import { toRecord } from '../../extract/record.js';
import type { Automaton } from '../../lexicon/automaton.js';
import { lexicon } from '../../lexicon/lexicon.js';
import { readText } from '../../read/text.js';
import { tokenize } from '../../text/tokens.js';

export interface Speed {
  /** Millions of UTF-16 code units a second. */
  readonly tokenizer: number;
  /** Documents in batches, as an import extracts from them. */
  readonly claims: number;
  /** Of the tokenizer's speed, the median of the rounds. */
  readonly share: number;
  /** The same share where each document is extracted from by itself. */
  readonly shareAlone: number;
  /** The same with a lexicon of more phrases. */
  readonly moreClaims: number;
  readonly moreShare: number;
  /** Millions of bytes a second, from the bytes of text files to their records as JSON. */
  readonly json: number;
}

/**
 * From string to claims, with the lexicon and with `more` phrases, and from bytes to JSON, beside the bare tokenizer loop
 * over the same texts in the same run; medians of `rounds`.
 */
export function measureSpeed(documents: readonly SourceDocument[], more: Automaton, rounds = 15): Speed {
  const files = documents.map(({ text }) => new TextEncoder().encode(text));
  const bytes = files.reduce((sum, { length }) => sum + length, 0);
  const asked = documents.map((document) => ({ document, context: NO_CONTEXT }));
  const readToJson = (file: Uint8Array): string => {
    const document = readText(file, 'text.txt');
    return JSON.stringify(toRecord('text', document, extract(document)));
  };
  const units = documents.reduce((sum, { text }) => sum + text.length, 0);
  const { vocabulary } = lexicon();
  const tokenizer: number[] = [];
  const claims: number[] = [];
  const alone: number[] = [];
  const moreClaims: number[] = [];
  const json: number[] = [];
  // The compiler of Node goes on improving what runs often for some seconds.
  for (const end = performance.now() + WARM_UP; performance.now() < end; ) {
    extractAll(asked);
    documents.forEach((one) => void extract(one));
  }
  // In turn, so that a slow moment of the machine meets all.
  for (let round = 0; round < rounds; round++) {
    tokenizer.push(rate(units, () => documents.forEach((document) => void tokenize(document.text, vocabulary))));
    claims.push(rate(units, () => void extractAll(asked)));
    alone.push(rate(units, () => documents.forEach((document) => void extract(document))));
    moreClaims.push(rate(units, () => void extractAll(asked, more)));
    json.push(rate(bytes, () => files.forEach((file) => void readToJson(file))));
  }
  const shareOf = (speeds: readonly number[]): number => median(speeds.map((speed, round) => speed / tokenizer[round]));
  return {
    tokenizer: median(tokenizer),
    claims: median(claims),
    share: shareOf(claims),
    shareAlone: shareOf(alone),
    moreClaims: median(moreClaims),
    moreShare: shareOf(moreClaims),
    json: median(json),
  };
}

const WARM_UP = 10_000;

/** Repeats the work for a tenth of a second. */
function rate(units: number, work: () => void): number {
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < 100) {
    work();
    times++;
  }
  return (units * times) / (performance.now() - start) / 1000;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
