import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LocalRule, measuredConfidence, type RuleTest } from '../../domain/local-rule.js';
import { parseRules } from '../../extract/local-rules/rule-file.js';
import { testRule } from '../../stages/local-rules/rule-test.js';
import { readRules, ruleNamed } from '../../stages/local-rules/rules.js';
import { noteTest } from '../../store/local-rules.js';
import { SQL_FOLDER } from '../../store/statement.js';
import { counted } from '../counted.js';
import { complain, print } from '../output.js';
import { withInstallation } from '../with-installation.js';

const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', SQL_FOLDER));

interface Options {
  readonly author: string;
  readonly json?: boolean;
}

/** Tests a kept rule and keeps the figures, or the rules of a file. Returns how many documents could not be read. */
export async function runTest(asked: string, folders: readonly string[], { author, json }: Options): Promise<number> {
  const gold = folders.length > 0 ? folders : [SAMPLES];
  let failed = 0;
  const run = async (rule: LocalRule): Promise<RuleTest> => {
    const test = await testRule(rule, gold, ({ message }) => {
      failed++;
      complain(message);
    });
    await print(json ? `${JSON.stringify({ rule: rule.name, ...test })}\n` : describeTest(rule.name, test));
    return test;
  };
  if (existsSync(asked)) for (const rule of await readRules(asked)) await run(rule);
  else
    await withInstallation(async ({ database }) => {
      const stored = await ruleNamed(database, asked);
      const [rule] = parseRules(stored.source, asked);
      await noteTest(database, stored, author, await run(rule));
    });
  return failed;
}

/** Record by record, then the figures by kind. */
export function describeTest(name: string, { documents, made, right, gains, losses, kinds }: RuleTest): string {
  const lines = [
    `${name} on ${counted(documents, 'document')}: ${counted(made, 'record')} added, ${right} right; confidence ${measuredConfidence(right, made)}`,
    ...gains.map((line) => `  + ${line}`),
    ...losses.map((line) => `  - ${line}`),
    `${'F1'.padEnd(11)}before   after`,
    ...Object.entries(kinds).map(
      ([kind, { before, after }]) => `${kind.padEnd(10)}${percent(before.f1)} ${percent(after.f1)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(2)).padStart(7);
