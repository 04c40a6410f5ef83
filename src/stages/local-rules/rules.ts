import { readFile } from 'node:fs/promises';
import { StageFailure } from '../../domain/failure.js';
import { type LocalRule, measuredConfidence, type RuleTest } from '../../domain/local-rule.js';
import { checkExamples } from '../../engines/local-rules/examples.js';
import { parseRules } from '../../extract/local-rules/rule-file.js';
import type { Database, Session } from '../../store/connection.js';
import { addRule, listRules, ruleEvents, type StoredRule, switchOn } from '../../store/local-rules.js';
import { fileFailure } from '../file-failure.js';

/** The rules of a file, each with its examples found to hold; a StageFailure says what does not. */
export async function readRules(path: string): Promise<LocalRule[]> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw fileFailure(error, path);
  });
  const rules = parseRules(text, path);
  for (const rule of rules) await checkExamples(rule);
  return rules;
}

export interface Added {
  readonly name: string;
  readonly version: number;
  /** False where the latest version says the same. */
  readonly added: boolean;
}

/** Keeps the rules of a file; all of them have to hold, or none is kept. They are off until they are switched on. */
export async function addRules(database: Database, path: string, author: string): Promise<Added[]> {
  const added: Added[] = [];
  for (const rule of await readRules(path)) added.push({ name: rule.name, ...(await addRule(database, rule, author)) });
  return added;
}

/** The latest version of a rule. */
export async function ruleNamed(session: Session, name: string): Promise<StoredRule> {
  const rule = (await listRules(session, name)).at(-1);
  if (rule) return rule;
  throw new StageFailure('rule-unknown', `There is no local rule "${name}"; "sovang rules list" lists them.`);
}

export interface SwitchedOn {
  readonly rule: StoredRule;
  readonly confidence: number;
  /** The test by which it has its confidence. */
  readonly test: RuleTest;
  /** False where it was on already. */
  readonly changed: boolean;
}

/** Switches the latest version of a rule on, with the confidence that its last test measured; refused without a test. */
export async function turnOn(database: Database, name: string, author: string): Promise<SwitchedOn> {
  const rule = await ruleNamed(database, name);
  const tests = (await ruleEvents(database, name)).filter(
    ({ act, version }) => act === 'tested' && version === rule.version,
  );
  const figures = tests.at(-1)?.figures;
  if (!figures) {
    const says = `Version ${rule.version} of ${name} was not tested; run "sovang rules test ${name}" and look at what it gains and loses.`;
    throw new StageFailure('rule-untested', says);
  }
  const test = JSON.parse(figures) as RuleTest;
  const confidence = measuredConfidence(test.right, test.made);
  return { rule, confidence, test, changed: await switchOn(database, rule, author, confidence) };
}
