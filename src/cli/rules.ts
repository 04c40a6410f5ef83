import { Command } from 'commander';
import type { RuleTest } from '../domain/local-rule.js';
import { addRules, ruleNamed, turnOn } from '../stages/local-rules/rules.js';
import { switchOff } from '../store/local-rules.js';
import { authorOption } from './author.js';
import { counted } from './counted.js';
import { EXIT } from './exit.js';
import { complain, print } from './output.js';
import { listOfRules, ruleShown } from './rules/show.js';
import { runTest } from './rules/test.js';
import { withInstallation } from './with-installation.js';

export const rulesCommand = (): Command => {
  const rules = new Command('rules')
    .summary("the archivist's own rules: add, test, switch on and off")
    .description(
      'Local rules say in a line or two how papers of yours put what the extractor misses (docs/local-rules.md). A rule is ' +
        'tested on gold before it is switched on; what it finds is marked "local:NAME". Switched rules concern papers that ' +
        'are extracted from then on: "sovang reextract" shows what they change in the others.',
    );
  for (const command of [add(), list(), show(), test(), on(), off()]) rules.addCommand(strict(command));
  return rules;
};

const strict = (command: Command): Command =>
  command.exitOverride().allowExcessArguments(false).showHelpAfterError(true).option('--json', 'print as JSON');

interface Options {
  readonly author: string;
  readonly json?: boolean;
}

const add = (): Command =>
  new Command('add')
    .summary('keep the rules of a file')
    .description(
      'Keeps the rules of a file, after all their examples were found to hold. They are off until switched on.',
    )
    .argument('<file>', 'a file of rules')
    .addOption(authorOption())
    .action((file: string, { author, json }: Options) =>
      withInstallation(async ({ database }) => {
        const added = await addRules(database, file, author);
        if (json) return print(`${JSON.stringify(added)}\n`);
        for (const { name, version, added: fresh } of added)
          await print(
            fresh
              ? `${name} is kept as version ${version}; its examples hold. Next: sovang rules test ${name}\n`
              : `${name} is kept already, as version ${version}\n`,
          );
      }),
    );

const list = (): Command =>
  new Command('list')
    .summary('which rules there are, and which are on')
    .description('Lists the latest version of each rule, and the version that is on.')
    .action(({ json }: Options) =>
      withInstallation(async ({ database }) => {
        const { text, rows, idle } = await listOfRules(database);
        for (const failure of idle) complain(failure.message);
        await print(json ? `${JSON.stringify(rows)}\n` : text);
      }),
    );

const show = (): Command =>
  new Command('show')
    .summary('a rule, and all that was done with it')
    .description('Prints the versions of a rule as they were written, and who tested and switched them when.')
    .argument('<name>', 'name of the rule')
    .action((name: string, { json }: Options) =>
      withInstallation(async ({ database }) => {
        const { text, rule } = await ruleShown(database, name);
        await print(json ? `${JSON.stringify(rule)}\n` : text);
      }),
    );

const test = (): Command =>
  new Command('test')
    .summary('what a rule gains and loses on annotated documents')
    .description(
      'Extracts annotated documents with and without the rule, and shows record by record what it finds that was missing ' +
        '(+) and what it gives that is wrong (-), and F1 by kind before and after. The figures of a kept rule are kept with ' +
        'it. A file of rules is tested without any database.',
    )
    .argument('<rule>', 'name of a kept rule, or a file of rules')
    .argument('[gold...]', 'folders of annotations, as for "sovang evaluate"; the sample documents where none is named')
    .addOption(authorOption())
    .action(async (asked: string, gold: string[], options: Options) => {
      const failed = await runTest(asked, gold, options);
      if (failed > 0) process.exitCode = EXIT.partly;
    });

const on = (): Command =>
  new Command('on')
    .summary('switch a rule on')
    .description('Switches the latest version of a rule on, after it was tested; an earlier version goes off.')
    .argument('<name>', 'name of the rule')
    .addOption(authorOption())
    .action((name: string, { author, json }: Options) =>
      withInstallation(async ({ database }) => {
        const { rule, confidence, changed, test } = await turnOn(database, name, author);
        const { version } = rule;
        if (json) return print(`${JSON.stringify({ name, version, confidence, changed })}\n`);
        const what = `version ${version} of ${name}`;
        if (!changed) return print(`${what} was on already\n`);
        return print(
          `${what} is on now, with confidence ${confidence}: ${measured(test)}\n` +
            '"sovang reextract" shows what it changes in papers that were extracted before\n',
        );
      }),
    );

const measured = ({ made, right }: RuleTest): string =>
  made === 0 ? 'on gold it added nothing' : `of ${counted(made, 'record')} that it added to gold ${right} were right`;

const off = (): Command =>
  new Command('off')
    .summary('switch a rule off')
    .description(
      'Switches a rule off, whatever version of it is on. What it found stays until papers are extracted anew.',
    )
    .argument('<name>', 'name of the rule')
    .addOption(authorOption())
    .action((name: string, { author, json }: Options) =>
      withInstallation(async ({ database }) => {
        await ruleNamed(database, name);
        const changed = await switchOff(database, name, author);
        if (json) return print(`${JSON.stringify({ name, changed })}\n`);
        if (!changed) return print(`${name} was off already\n`);
        return print(
          `${name} is off now\n"sovang reextract" takes out what it found in papers that were extracted before\n`,
        );
      }),
    );
