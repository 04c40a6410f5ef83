import { Command, Option } from 'commander';
import { MENTIONED, type Mentioned, type OpenReason } from '../../domain/mention.js';
import { currentAuthority } from '../../stages/authority/authority.js';
import { provincesAsked } from '../../stages/authority/find.js';
import { reconcileDue } from '../../stages/identity/reconcile.js';
import { type OpenName, openNames } from '../../store/identities.js';
import { limitOf } from '../limit.js';
import { print } from '../output.js';
import { table } from '../table.js';
import { withInstallation } from '../with-installation.js';

interface Options {
  readonly kind?: Mentioned;
  readonly province?: string;
  readonly alike?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

export const openCommand = (): Command =>
  new Command('open')
    .summary('names that are nobody yet, those first that settle most')
    .description(
      'Lists names that are nobody yet with why, in how many claims and documents they stand, and whom they may be, the ' +
        'likeliest first.',
    )
    .addOption(new Option('--kind <kind>', 'only units or only blocs').choices([...MENTIONED]))
    .option('--province <name>', 'of this province: a name or a code')
    .option('--alike', 'also names that only papers know, and that are like names of the list')
    .option('--limit <count>', 'names at most, or "all"', limitOf, 30)
    .option('--json', 'print as JSON')
    .action(({ province, limit, json, kind, alike }: Options) =>
      withInstallation(async ({ database }) => {
        await reconcileDue(database);
        const places =
          province === undefined
            ? [undefined]
            : provincesAsked(await currentAuthority(database), province).map(({ code }) => code);
        const most = Number.isFinite(limit) ? limit : null;
        const found: OpenName[] = [];
        for (const place of places)
          found.push(
            ...(await openNames(
              database,
              { ...(kind ? { kind } : {}), ...(place ? { place } : {}), alike: alike ?? false },
              most,
            )),
          );
        if (json) return print(`${JSON.stringify(found, null, 2)}\n`);
        await print(found.length === 0 ? 'every name is somebody\n' : `${tell(found)}\n`);
      }),
    );

const tell = (names: readonly OpenName[]): string =>
  table(
    ['claims', 'docs', 'name', 'province', 'of', 'years', 'why', 'may be'],
    names.map((one) => [
      one.mentions,
      one.documents,
      one.name,
      one.place,
      one.within,
      one.since === one.until ? one.since : `${one.since}–${one.until}`,
      one.open === null ? 'like one of the list' : WHY[one.open],
      one.proposals
        .slice(0, 3)
        .map(({ code }) => code)
        .join(', '),
    ]),
  );

const WHY: Readonly<Record<OpenReason, string>> = {
  'no-place': 'no province told',
  level: 'several levels have it',
  several: 'several have the name',
  'other-time': 'had it at another time',
  different: 'judged not to be it',
  contradiction: 'judgements contradict',
};
