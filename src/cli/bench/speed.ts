import type { SourceDocument } from '../../domain/document.js';
import { extract } from '../../extract/extract.js';
import { lexicon } from '../../lexicon/lexicon.js';
import { tokenize } from '../../text/tokens.js';

export interface Speed {
  /** Millions of UTF-16 code units a second. */
  readonly tokenizer: number;
  readonly claims: number;
  /** Of the tokenizer's speed, the median of the rounds. */
  readonly share: number;
}

/** From string to claims, beside the bare tokenizer loop over the same texts in the same run; medians of `rounds`. */
export function measureSpeed(documents: readonly SourceDocument[], rounds = 15): Speed {
  const units = documents.reduce((sum, { text }) => sum + text.length, 0);
  const { vocabulary } = lexicon();
  const tokenizer: number[] = [];
  const claims: number[] = [];
  // The compiler of Node goes on improving what runs often for some seconds.
  for (const end = performance.now() + WARM_UP; performance.now() < end; )
    documents.forEach((one) => void extract(one));
  // In turn, so that a slow moment of the machine meets both.
  for (let round = 0; round < rounds; round++) {
    tokenizer.push(rate(units, () => documents.forEach((document) => void tokenize(document.text, vocabulary))));
    claims.push(rate(units, () => documents.forEach((document) => void extract(document))));
  }
  const share = median(claims.map((speed, round) => speed / tokenizer[round]));
  return { tokenizer: median(tokenizer), claims: median(claims), share };
}

const WARM_UP = 5000;

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
