import { Command } from 'commander';
import type { Situation } from '../../domain/mention.js';
import { loadJudgements } from '../../store/judgements.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';

export const listCommand = (): Command =>
  new Command('list')
    .summary('what was judged, by whom and why')
    .description('Lists all judgements in the order in which they were said, those that were taken back among them.')
    .option('--json', 'print a line of JSON for each')
    .action(({ json }: { json?: boolean }) =>
      withInstallation(async ({ database }) => {
        const { judgements, takenBack } = await loadJudgements(database);
        const backBy = new Map(takenBack.map((one) => [one.reverts.id, one]));
        if (judgements.length === 0 && !json) return print('nothing was judged\n');
        for (const { digest: _, ...one } of judgements) {
          const back = backBy.get(one.id);
          const took = back && { author: back.author, reason: back.reason, at: back.at };
          if (json) await print(`${JSON.stringify({ ...one, takenBack: took ?? null })}\n`);
          else {
            const { id, verdict, of, as, author, reason, batch } = one;
            const why = reason === null ? '' : `: ${reason}`;
            const undone = took ? `\n   taken back by ${took.author}: ${took.reason}` : '';
            await print(`${id}  ${say(of)}  ${verdict}  ${say(as)}\n   ${author}${why} (${batch})${undone}\n`);
          }
        }
      }),
    );

/** "Hội Phụ nữ" (bac-ninh, –2024) */
function say({ name, place, within, since, until }: Situation): string {
  const years = since === null && until === null ? [] : [`${since ?? ''}–${until ?? ''}`];
  const where = [...[place, within].filter((part) => part), ...years];
  return where.length === 0 ? `"${name}"` : `"${name}" (${where.join(', ')})`;
}
