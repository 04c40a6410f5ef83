import { Command, InvalidArgumentError, Option } from 'commander';
import { quotaAwardOf, quotasOf, sayQuota } from '../stages/quotas.js';
import type { HeldQuota } from '../store/quotas.js';
import { authorOption } from './author.js';
import { print } from './output.js';
import { table } from './table.js';
import { withInstallation } from './with-installation.js';
import { yearOf } from './year.js';

interface Said {
  readonly province?: string;
  readonly bloc?: string;
  readonly since: number;
  readonly until?: number;
  readonly most?: number;
  readonly share?: number;
  readonly source: string;
  readonly author: string;
}

export const quotasCommand = (): Command =>
  new Command('quotas')
    .summary('how many units of a bloc may be put forward for an award')
    .description(
      'Lists the rules that findings and the pages of blocs hold awards against: those that ship, and what archivists said (docs/findings.md).',
    )
    .option('--province <name>', 'of this province, and of everywhere')
    .option('--json', 'print as JSON')
    .action(({ province, json }: { readonly province?: string; readonly json?: boolean }) =>
      withInstallation(async ({ database }) => {
        const rules = await quotasOf(database, province);
        if (json) return print(`${JSON.stringify(rules, null, 2)}\n`);
        const rows = rules.map((rule) => [
          rule.awardCode,
          whereText(rule),
          yearsText(rule),
          muchText(rule),
          whoText(rule),
        ]);
        await print(`${table(['award', 'blocs', 'years', 'units', 'by'], rows)}\n`);
      }),
    )
    .addCommand(strict(say()))
    .addCommand(strict(drop()));

const strict = (command: Command): Command =>
  command.exitOverride().allowExcessArguments(false).showHelpAfterError(true).option('--json', 'print as JSON');

const whereText = ({ place, blocCode }: HeldQuota): string => blocCode ?? place ?? 'all';
const yearsText = ({ since, until }: HeldQuota): string => (until === since ? `${since}` : `${since}–${until ?? ''}`);
const muchText = ({ most, share }: HeldQuota): string => (most === null ? `${share} %` : String(most));
const whoText = ({ source, author }: HeldQuota): string => (author === null ? source : `${source} (${author})`);

const scoped = (command: Command): Command =>
  command
    .argument('<award>', 'its code ("flag"), or its name ("Cờ thi đua của Chính phủ")')
    .option('--province <name>', 'of the blocs of this province: a name, or a code')
    .option('--bloc <name>', 'of this bloc alone: a name, or a code')
    .addOption(new Option('--since <year>', 'the first year').argParser(yearOf).makeOptionMandatory())
    .addOption(authorOption());

const say = (): Command =>
  scoped(
    new Command('say')
      .summary('say how many there may be')
      .description(
        'Says how many units of a bloc, or what share of its members who get no flag, may be put forward for an award. The last word for an ' +
          'award, province, bloc and first year counts; for one bloc before a province, for a province before all. Findings are made anew.',
      ),
  )
    .option('--until <year>', 'the last year', yearOf)
    .addOption(new Option('--most <count>', 'units of a bloc').argParser(wholeOf(10_000)).conflicts('share'))
    .addOption(new Option('--share <percent>', 'of 100 members without a flag').argParser(wholeOf(100)))
    .addOption(new Option('--source <words>', 'which paper says so').makeOptionMandatory())
    .action((award: string, _: object, command: Command) => {
      const said = command.optsWithGlobals<Said & { readonly json?: boolean }>();
      if (said.most === undefined && said.share === undefined)
        command.error('error: name --most or --share; "sovang quotas drop" takes a rule back');
      return tell(award, said, said.json);
    });

const drop = (): Command =>
  scoped(
    new Command('drop')
      .summary('say that there is no such rule')
      .description('Takes a rule back, also one that ships.'),
  )
    .addOption(new Option('--reason <words>', 'why').makeOptionMandatory())
    .action((award: string, _: object, command: Command) => {
      const { reason, json, ...said } = command.optsWithGlobals<
        Said & { readonly reason: string; readonly json?: boolean }
      >();
      return tell(award, { ...said, source: reason }, json);
    });

const wholeOf =
  (most: number) =>
  (written: string): number => {
    if (/^\d{1,5}$/.test(written) && Number(written) <= most) return Number(written);
    throw new InvalidArgumentError(`Say a whole number from 0 to ${most}.`);
  };

const tell = (award: string, said: Said, json: boolean | undefined): Promise<void> =>
  withInstallation(async ({ database }) => {
    const { province, bloc, since, until, most, share, source, author } = said;
    const rule = {
      award: quotaAwardOf(award),
      province,
      bloc,
      since,
      until,
      most,
      share,
      source: source.trim(),
      author,
    };
    const changed = await sayQuota(database, { ...rule, at: new Date().toISOString() });
    await print(
      json ? `${JSON.stringify({ ...rule, changed })}\n` : changed ? 'it is kept\n' : 'nothing changes by it\n',
    );
  });
