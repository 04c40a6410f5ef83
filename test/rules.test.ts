import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentOf, type Claim } from '../src/domain/claim.js';
import { extract } from '../src/extract/extract.js';
import type { Rule } from '../src/extract/rule.js';
import { readText } from '../src/read/text.js';

const RULES_DIRECTORY = join(import.meta.dirname, '../src/extract/rules');

/** Every rule is a row of an exported table; a table is found wherever it stands under rules/. */
async function allRules(): Promise<Rule[]> {
  const files = readdirSync(RULES_DIRECTORY, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = new Map<string, Rule>();
  for (const file of files) {
    const module = (await import(join(RULES_DIRECTORY, file))) as Record<string, unknown>;
    for (const table of Object.values(module)) for (const rule of rulesIn(table)) found.set(rule.name, rule);
  }
  return [...found.values()];
}

function rulesIn(table: unknown): Rule[] {
  if (table === null || typeof table !== 'object' || Array.isArray(table)) return [];
  return Object.values(table).filter(
    (row): row is Rule => row !== null && typeof row === 'object' && 'counterexample' in row,
  );
}

const claimsOf = (text: string): Claim[] => extract(readText(new TextEncoder().encode(text), 'example.txt'));

const argumentValue = (claim: Claim, role: string) => {
  const argument = argumentOf(claim, role);
  return argument === undefined ? null : [argument.written, argument.value];
};

/** The words of the second text between those with which both begin and end, or of the first where it has more there. */
function difference(first: string, second: string): { kept: number; guard: readonly string[] } {
  const [a, b] = [first, second].map((text) => text.trim().split(/\s+/));
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before++;
  let after = 0;
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const [gone, guard] = [a, b].map((words) => words.slice(before, words.length - after));
  return { kept: before + after, guard: guard.length >= gone.length ? guard : gone };
}

const RULES = await allRules();

describe('a rule', () => {
  it('stands in a table that this test finds', () => expect(RULES.length).toBeGreaterThan(20));

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s matches its example', (name, rule) => {
    const claims = claimsOf(rule.example).filter((claim) => claim.rule === name);
    const finds = Object.entries(rule.finds);
    const matching = claims.filter((claim) =>
      finds.every(([role, value]) =>
        value === null ? argumentValue(claim, role) === null : argumentValue(claim, role)?.includes(value as never),
      ),
    );
    expect(
      matching.length,
      `${JSON.stringify(claims.map((c) => c.arguments.map((a) => [a.role, a.written, a.value])))}`,
    ).toBeGreaterThan(0);
  });

  // One edit makes the counterexample the example, which matches: what the edit takes away is all that guards the rule.
  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    '%s is kept from its counterexample by few words',
    (_, rule) => {
      const { kept, guard } = difference(rule.example, rule.counterexample);
      expect(guard.length).toBeGreaterThan(0);
      expect(guard.length, guard.join(' ')).toBeLessThanOrEqual(9);
      expect(kept).toBeGreaterThan(0);
    },
  );

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s does not match its counterexample', (name, rule) => {
    expect(claimsOf(rule.counterexample).filter((claim) => claim.rule === name)).toEqual([]);
  });
});
