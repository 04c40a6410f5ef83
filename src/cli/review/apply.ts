import { Command } from 'commander';
import { failureOf } from '../../stages/failure-of.js';
import { parseReviewLine } from '../../stages/review/line.js';
import type { Asked } from '../../stages/review/say.js';
import { fileLines } from '../file-lines.js';
import { type ReviewOptions, reviewing, runReviews } from './reviewing.js';

export const applyCommand = (): Command =>
  reviewing(new Command('apply'))
    .summary('many reviews, a line of JSON each')
    .description(
      'Says the reviews of a file, a line of JSON each; docs/review.md tells their shape. A line that cannot be is ' +
        'refused and takes no other with it. Running it again changes nothing.',
    )
    .argument('<file>', 'the file; "-" is standard input')
    .action((file: string, options: ReviewOptions) => runReviews(options, () => askedIn(file)));

async function* askedIn(file: string): AsyncGenerator<Asked> {
  for await (const { name, text } of fileLines(file)) yield askedBy(name, text);
}

function askedBy(name: string, text: string): Asked {
  try {
    return { name, line: parseReviewLine(text) };
  } catch (error) {
    return { name, failure: failureOf(error, name) };
  }
}
