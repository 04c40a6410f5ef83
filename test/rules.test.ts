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

const claimsOf = (text: string): Claim[] => extract(readText(new TextEncoder().encode(text), { name: 'example.txt' }));

const argumentValue = (claim: Claim, role: string) => {
  const argument = argumentOf(claim, role);
  return argument === undefined ? null : [argument.written, argument.value];
};

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

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s does not match its counterexample', (name, rule) => {
    expect(claimsOf(rule.counterexample).filter((claim) => claim.rule === name)).toEqual([]);
  });
});
