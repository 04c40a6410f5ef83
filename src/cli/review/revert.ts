import { Command } from 'commander';
import { listBatch } from '../../stages/review/list.js';
import type { Session } from '../../store/connection.js';
import { lines, type ReviewOptions, reviewing, runReviews } from './reviewing.js';

interface Options extends ReviewOptions {
  readonly of?: string;
}

export const revertCommand = (): Command =>
  reviewing(new Command('revert'))
    .summary('take reviews back')
    .description('Takes reviews back, as if they had not been said; both stay on record.')
    .argument('[review...]', 'their ids')
    .option('--of <batch>', 'all that was reviewed together under this name')
    .action((reviews: readonly string[], options: Options, command: Command) => {
      if (reviews.length > 0 === (options.of !== undefined))
        command.error('error: name reviews, or their batch by --of');
      if (reviews.some((id) => !/^\d{1,15}$/.test(id))) command.error('error: a review is named by its id, a number');
      return runReviews(options, async (session) => lines(...(await revertsOf(session, reviews, options.of))));
    });

// The latest first, so that what was said upon an earlier review goes before it.
async function revertsOf(session: Session, reviews: readonly string[], batch: string | undefined) {
  const ids =
    batch === undefined
      ? reviews.map(Number)
      : (await listBatch(session, batch)).filter(({ action }) => action !== 'revert').map(({ id }) => id);
  return ids.sort((a, b) => b - a).map((review) => ({ action: 'revert', review }));
}
