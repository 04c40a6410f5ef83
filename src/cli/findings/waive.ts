import { Command, Option } from 'commander';
import { FINDING_CODES, type FindingCode } from '../../domain/finding.js';
import { sayOfFinding } from '../../stages/findings.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { authorOption } from '../author.js';
import { print } from '../output.js';
import { withInstallation } from '../with-installation.js';

interface Options {
  readonly author: string;
  readonly reason: string;
  readonly json?: boolean;
}

export const waiveCommand = (name: 'waive' | 'unwaive'): Command =>
  new Command(name)
    .summary(name === 'waive' ? 'say that a finding does not matter' : 'say that it does again')
    .description(
      name === 'waive'
        ? 'Says of a finding that it does not matter, and why; it is not listed any more. What was said is kept.'
        : 'Takes a waiver back.',
    )
    .argument('<code>', 'its kind')
    .argument('<subject...>', 'what it is about, as it is listed')
    .addOption(authorOption())
    .addOption(new Option('--reason <words>', 'why').makeOptionMandatory())
    .option('--json', 'print as JSON')
    .action((code: string, subject: readonly string[], _: object, command: Command) => {
      const { author, reason, json } = command.optsWithGlobals<Options>();
      const known = FINDING_CODES.find((one) => one === code);
      if (!known) command.error(`error: no kind "${code}"; the kinds are ${FINDING_CODES.join(', ')}`);
      if (reason.trim() === '') command.error('error: --reason says why: name at least one word');
      return withInstallation(async ({ database }) => {
        await bringUpToDate(database);
        const said = { code: known as FindingCode, subject: subject.join(' '), waived: name === 'waive' };
        const at = new Date().toISOString();
        const changed = await sayOfFinding(database, { ...said, author, reason: reason.trim(), at });
        const state = said.waived ? 'waived' : 'not waived';
        await print(
          json
            ? `${JSON.stringify({ ...said, changed })}\n`
            : `it ${changed ? `is ${state} now` : `was ${state} already`}\n`,
        );
      });
    });
