import { Command, Option } from 'commander';
import {
  FINDING_CODES,
  type Finding,
  type FindingCode,
  SEVERITIES,
  SEVERITY_OF,
  type Severity,
} from '../../domain/finding.js';
import { sentence } from '../../domain/finding-sentence.js';
import { eachFinding, findingPage } from '../../stages/findings.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { counted } from '../counted.js';
import { limitOf } from '../limit.js';
import { complain, print } from '../output.js';
import { withInstallation } from '../with-installation.js';
import { yearOf } from '../year.js';
import { gapsCommand } from './gaps.js';
import { waiveCommand } from './waive.js';

interface Options {
  readonly code?: readonly FindingCode[];
  readonly severity?: readonly Severity[];
  readonly year?: number;
  readonly about?: string;
  readonly waived?: boolean;
  readonly language: 'vi' | 'en';
  readonly limit: number;
  readonly json?: boolean;
}

export const findingsCommand = (): Command => {
  const findings = new Command('findings')
    .summary('what does not fit together, and which papers are missing')
    .description(
      'Lists what does not fit together in all that documents say (docs/findings.md): heads that are no members, awards without a ' +
        'decision, two decisions on one award … One that does not matter can be waived, with a reason.',
    )
    .addOption(new Option('--code <code...>', 'only of these kinds').choices([...FINDING_CODES]))
    .addOption(new Option('--severity <severity...>', 'only of these').choices([...SEVERITIES]))
    .option('--year <year>', 'only of this year', yearOf)
    .option('--about <words>', 'part of the name of a bloc or a unit')
    .option('--waived', 'also those that were waived')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['vi', 'en']).default('vi'))
    .option('--limit <count>', 'findings at most, or "all"', limitOf, 50)
    .option('--json', 'print as JSON')
    .action(list);
  for (const command of [waiveCommand('waive'), waiveCommand('unwaive'), gapsCommand()])
    findings.addCommand(command.exitOverride().allowExcessArguments(false).showHelpAfterError(true));
  return findings;
};

const list = ({ code, severity, year, about, waived, language, limit, json }: Options): Promise<void> =>
  withInstallation(async ({ database }) => {
    await bringUpToDate(database);
    const codes = FINDING_CODES.filter(
      (one) => (!code || code.includes(one)) && (!severity || severity.includes(SEVERITY_OF[one])),
    );
    const filter = { codes, waived: waived ?? false, ...(year ? { year } : {}), ...(about ? { about } : {}) };
    const shown = json ? inJson : (some: readonly Finding[]) => some.map((one) => describe(one, language)).join('');
    let listed = 0;
    if (json) await print('[');
    const show = async (some: readonly Finding[]) => {
      await print(json && listed > 0 ? `,${shown(some)}` : shown(some));
      listed += some.length;
    };
    let more = false;
    if (Number.isFinite(limit)) {
      const { findings, next } = await findingPage(database, filter, null, limit);
      if (findings.length > 0) await show(findings);
      more = next !== null;
    } else for await (const some of eachFinding(database, filter)) await show(some);
    if (json) return print(listed > 0 ? '\n]\n' : ']\n');
    if (listed === 0) return print('nothing was found that does not fit together\n');
    if (more) complain(`${counted(listed, 'finding')} of more; --limit all shows all`);
  });

// As they stand in a list, between its commas.
const inJson = (some: readonly Finding[]): string =>
  some.map((one) => `\n${JSON.stringify(asJson(one), null, 2).replace(/^/gm, '  ')}`).join(',');

const asJson = (finding: Finding) => ({
  ...finding,
  severity: SEVERITY_OF[finding.code],
  vi: sentence(finding, 'vi'),
  en: sentence(finding, 'en'),
});

function describe(finding: Finding, language: 'vi' | 'en'): string {
  const { code, subject, bloc, documents, waived } = finding;
  const where = [...(bloc === null ? [] : [bloc]), `doc ${documents.join(' ')}`].join(', ');
  const said = waived === null ? '' : `\n   waived: ${waived}`;
  return `${SEVERITY_OF[code]}  ${sentence(finding, language)}\n   ${code} ${subject}  (${where})${said}\n`;
}
