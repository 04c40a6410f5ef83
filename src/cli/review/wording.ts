import { Command, InvalidArgumentError, Option } from 'commander';
import { CLAIM_KINDS } from '../../domain/claim.js';
import { ROLES } from '../../domain/roles.js';
import { lines, type ReviewOptions, reviewing, runReviews } from './reviewing.js';

interface Options extends ReviewOptions {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly near?: number;
}

export const amendCommand = (): Command =>
  wording(new Command('amend'))
    .summary('a claim is right but for some of its arguments')
    .description('Says what arguments of a claim should be; the others are right.')
    .argument('<document>', 'its id, the start of its SHA-256 or the path of a source')
    .argument('<claim>', 'its number or mark')
    .option('--unset <role...>', 'the text does not say this')
    .action((document: string, claim: string, options: Options, command: Command) => {
      const set = { ...options.set, ...Object.fromEntries((options.unset ?? []).map((role) => [role, null])) };
      if (Object.keys(set).length === 0) command.error('error: say what changes, with --set or --unset');
      return runReviews(options, async () => lines({ action: 'amend', document, claim, set, near: options.near }));
    });

export const addCommand = (): Command =>
  wording(new Command('add'))
    .summary('a claim was missed')
    .description('Adds a claim that the extractor missed, with its words in the text.')
    .argument('<document>', 'its id, the start of its SHA-256 or the path of a source')
    .argument('<kind>', CLAIM_KINDS.join(', '))
    .action((document: string, kind: string, options: Options) =>
      runReviews(options, async () =>
        lines({ action: 'add', document, kind, set: options.set ?? {}, near: options.near }),
      ),
    )
    .addHelpText(
      'after',
      `\nRoles: ${CLAIM_KINDS.map((kind) => `${kind} (${Object.keys(ROLES[kind]).join(' ')})`).join(', ')}.`,
    );

const wording = (command: Command): Command =>
  reviewing(command)
    .addOption(
      new Option(
        '--set <role=what>',
        'words as they stand in the text, or a value: status=awarded. Both: ' +
          '\'recipient={"quote":"Y tế","value":"Sở Y tế"}\', with "span":[120,126] where the words stand. Of titles ' +
          'several, one after the other',
      ).argParser(withRole),
    )
    .option('--near <offset>', 'of words that stand several times those nearest to this place', offsetOf);

/** Roles that are said several times become lists. */
function withRole(text: string, said: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const [, role, what] = /^(\w+)=(.+)$/s.exec(text) ?? [];
  if (role === undefined) throw new InvalidArgumentError('Say a role and what it is: year=2019.');
  const one = what.startsWith('{') ? parsed(what) : what;
  const before = Object.hasOwn(said, role) ? [said[role]].flat() : [];
  return { ...said, [role]: before.length > 0 ? [...before, one] : one };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function offsetOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('An offset is a number.');
  return Number(text);
}
