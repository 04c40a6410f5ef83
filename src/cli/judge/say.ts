import { Command, Option } from 'commander';
import type { Verdict } from '../../domain/judgement.js';
import { MENTIONED, type Mentioned } from '../../domain/mention.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { judge } from '../../stages/identity/judge.js';
import { situationAsked } from '../../stages/identity/situation-asked.js';
import { authorOption } from '../author.js';
import { lookedAt } from '../looked-at.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';
import { yearOf } from '../year.js';
import { describeJudged } from './moved.js';

interface Options {
  readonly kind?: Mentioned;
  readonly province?: string;
  readonly asProvince?: string;
  readonly of?: string;
  readonly asOf?: string;
  readonly since?: number;
  readonly until?: number;
  readonly author: string;
  readonly reason?: string;
  readonly batch?: string;
  readonly dryRun?: boolean;
  readonly evenSo?: boolean;
  readonly json?: boolean;
}

export const sayCommand = (verdict: Verdict, says: string): Command =>
  new Command(verdict)
    .summary(`the first name ${says} the second`)
    .description(
      `Says that what papers call by the first name ${says} the second, and prints every mention that moves for it.`,
    )
    .argument('<name>', 'as papers write it ("sovang judge open" lists them)')
    .argument('<other>', 'another name, or the code of a unit of the list ("so-y-te@bac-ninh")')
    .addOption(new Option('--kind <kind>', 'unit or bloc').choices([...MENTIONED]).default('organisation'))
    .option('--province <name>', 'in papers of this province; left out for what is of the whole country')
    .option('--as-province <name>', 'the province of the other, where it is another')
    .option('--of <whom>', 'whose it is below the province: "huyện Yên Phong"')
    .option('--as-of <whom>', 'whose the other is')
    .option('--since <year>', 'only from this year on', yearOf)
    .option('--until <year>', 'only to this year', yearOf)
    .addOption(authorOption())
    .option('--reason <words>', verdict === 'different' ? 'why; needed' : 'why')
    .option('--batch <name>', 'what it is said together with (by default the moment)')
    .option('--dry-run', 'only print what would move')
    .option('--even-so', 'also where it contradicts earlier judgements: what they are about is nobody then')
    .option('--json', 'print as JSON')
    .action((name: string, other: string, options: Options, command: Command) => {
      if (verdict === 'different' && !options.reason?.trim())
        command.error('error: --reason says why they are not one');
      if (options.batch?.trim() === '') command.error('error: --batch is a name: give at least one word');
      if (options.since !== undefined && options.until !== undefined && options.since > options.until)
        command.error('error: --since is a year behind --until');
      return withInstallation(async ({ database }) => {
        const { kind = 'organisation', province, asProvince, since, until, author, reason, json } = options;
        const authority = await currentAuthority(database);
        const years = { ...(since ? { since } : {}), ...(until ? { until } : {}) };
        const asked = (of: string, where?: string, whose?: string) =>
          situationAsked(authority, {
            ...{ kind, name: of, ...years },
            ...(where === undefined ? {} : { province: where }),
            ...(whose === undefined ? {} : { within: whose }),
          });
        const at = new Date().toISOString();
        const said = {
          verdict,
          of: asked(name, province, options.of),
          as: { ...asked(other, asProvince ?? province, options.asOf), since: null, until: null },
          author,
          reason: reason?.trim() || null,
          batch: options.batch ?? `${at} ${author}`,
          at,
        };
        const done = await judge(database, [said], { ...options, report: lookedAt.show });
        lookedAt.clear();
        await print(json ? `${JSON.stringify({ ...done, said })}\n` : describeJudged(done, options.dryRun ?? false));
      });
    });
