import type { Argument, Claim } from '../../domain/claim.js';
import { StageFailure } from '../../domain/failure.js';
import { asTried, type ExpectedClaim, type LocalRule } from '../../domain/local-rule.js';
import { withoutDoubles } from '../../extract/local-rules/merge.js';
import { readText } from '../../read/text.js';
import { findWith } from './extract-with.js';
import { openLocalRules } from './local-rules.js';

/**
 * Runs a rule on its own examples, each as a whole document; throws a StageFailure "bad-example" that tells what it gave
 * where it should have given something else.
 */
export async function checkExamples(rule: LocalRule): Promise<void> {
  const rules = await openLocalRules([asTried(rule)]);
  const find = (text: string): Claim[] =>
    withoutDoubles([], findWith(rules, readText(new TextEncoder().encode(text), `${rule.name}.txt`)));
  for (const { text, yields } of rule.examples) {
    const found = find(text);
    const right = found.length === yields.length && yields.every((expected, i) => agrees(expected, found[i]));
    if (!right) throw bad(rule, text, `should give ${yields.map(expectedLine).join('; ')}, and gives ${told(found)}`);
  }
  for (const text of rule.counterexamples) {
    const found = find(text);
    if (found.length > 0) throw bad(rule, text, `must give nothing, and gives ${told(found)}`);
  }
}

const agrees = (expected: ExpectedClaim, claim: Claim): boolean =>
  Object.entries(expected).every(([role, values]) => {
    const said = claim.arguments.filter((argument) => argument.role === role);
    return values.every((value, i) => said[i] !== undefined && formsOf(said[i]).includes(value));
  });

const formsOf = ({ written, value }: Argument): (string | null)[] => [written, value === null ? null : String(value)];

const expectedLine = (expected: ExpectedClaim): string =>
  Object.entries(expected)
    .map(([role, values]) => `${role} "${values.join('", "')}"`)
    .join(', ') || 'a claim';

const told = (claims: readonly Claim[]): string =>
  claims.length === 0
    ? 'nothing'
    : claims.map((claim) => claim.arguments.map((a) => `${a.role} "${a.written ?? a.value}"`).join(', ')).join('; ');

const bad = (rule: LocalRule, text: string, says: string): StageFailure =>
  new StageFailure('bad-example', `The rule ${rule.name}: its example "${text}" ${says}.`);
