import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Command } from 'commander';
import { failureOf } from '../../stages/failure-of.js';
import { fileFailure } from '../../stages/file-failure.js';
import { parseReviewLine } from '../../stages/review/line.js';
import type { Asked } from '../../stages/review/say.js';
import { type ReviewOptions, reviewing, runReviews } from './reviewing.js';

export const applyCommand = (): Command =>
  reviewing(new Command('apply'))
    .summary('many reviews, a line of JSON each')
    .description(
      'Says the reviews of a file, a line of JSON each; docs/review.md tells their shape. A line that cannot be is ' +
        'refused and takes no other with it. Running it again changes nothing.',
    )
    .argument('<file>', 'the file; "-" is standard input')
    .action((file: string, options: ReviewOptions) =>
      runReviews(options, () => linesOf(file === '-' ? process.stdin : createReadStream(file), file)),
    );

async function* linesOf(input: Readable, file: string): AsyncGenerator<Asked> {
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const name = `line ${++number}`;
      if (text.trim() !== '') yield askedBy(name, text);
    }
  } catch (error) {
    throw fileFailure(error, file);
  }
}

function askedBy(name: string, text: string): Asked {
  try {
    return { name, line: parseReviewLine(text) };
  } catch (error) {
    return { name, failure: failureOf(error, name) };
  }
}
