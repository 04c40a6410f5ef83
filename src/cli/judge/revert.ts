import { Command } from 'commander';
import { StageFailure } from '../../domain/failure.js';
import { takeBackJudgements } from '../../stages/identity/judge.js';
import type { Session } from '../../store/connection.js';
import { judgementsOfBatch } from '../../store/judgements.js';
import { authorOption } from '../author.js';
import { lookedAt } from '../looked-at.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';
import { describeJudged } from './moved.js';

interface Options {
  readonly of?: string;
  readonly reason: string;
  readonly author: string;
  readonly dryRun?: boolean;
  readonly evenSo?: boolean;
  readonly json?: boolean;
}

export const revertCommand = (): Command =>
  new Command('revert')
    .summary('take judgements back')
    .description('Takes judgements back, as if they had not been said; both stay on record.')
    .argument('[judgement...]', 'their ids ("sovang judge list")')
    .option('--of <batch>', 'all that was said together under this name')
    .requiredOption('--reason <words>', 'why')
    .addOption(authorOption())
    .option('--dry-run', 'only print what would move')
    .option('--even-so', 'also where what is left contradicts itself')
    .option('--json', 'print as JSON')
    .action((named: readonly string[], options: Options, command: Command) => {
      if (named.length > 0 === (options.of !== undefined))
        command.error('error: name judgements, or their batch by --of');
      if (named.some((id) => !/^\d{1,15}$/.test(id))) command.error('error: a judgement is named by its id, a number');
      if (options.reason.trim() === '') command.error('error: --reason says why: name at least one word');
      return withInstallation(async ({ database }) => {
        const ids = options.of === undefined ? named.map(Number) : await idsOf(database, options.of);
        const at = new Date().toISOString();
        const said = { author: options.author, reason: options.reason.trim(), batch: `${at} ${options.author}`, at };
        const done = await takeBackJudgements(database, ids, said, { ...options, report: lookedAt.show });
        lookedAt.clear();
        await print(options.json ? `${JSON.stringify(done)}\n` : describeJudged(done, options.dryRun ?? false));
      });
    });

async function idsOf(session: Session, batch: string): Promise<number[]> {
  const ids = await judgementsOfBatch(session, batch);
  if (ids.length > 0) return ids;
  throw new StageFailure('batch-unknown', `Nothing was judged under the name "${batch}"; "sovang judge list" tells.`);
}
