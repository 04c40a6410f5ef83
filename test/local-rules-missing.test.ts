import { expect, it, vi } from 'vitest';
import { checkExamples } from '../src/engines/local-rules/examples.js';
import { openLocalRules } from '../src/engines/local-rules/local-rules.js';
import { EXTRACTOR } from '../src/extract/extract.js';
import { parseRules } from '../src/extract/local-rules/rule-file.js';
import { currentExtractor } from '../src/stages/local-rules/current-extractor.js';
import { ruleNamed } from '../src/stages/local-rules/rules.js';
import { addRule, ruleEvents, switchOn } from '../src/store/local-rules.js';
import { useDatabase } from './database.js';

vi.mock('compromise/one', () => {
  throw Object.assign(new Error("Cannot find package 'compromise'"), { code: 'ERR_MODULE_NOT_FOUND' });
});

const SAYS = 'Local rules need the package compromise, which is not installed here';
const [RULE] = parseRules(
  'rule: thu\nyields: member\npattern: [<org>#Unit] về chung nhà\nexample: a\n  org: a\nnot: b',
  'rules.txt',
);
const test = useDatabase();

it('without compromise a rule is neither tried nor taken, and a sentence says so', async () => {
  await expect(checkExamples(RULE)).rejects.toThrow(SAYS);
  await expect(openLocalRules([{ rule: RULE, version: 1, confidence: 500 }])).rejects.toMatchObject({
    code: 'no-compromise',
  });
});

it('without compromise all else works: rules that are on do not run, and that is said', async () => {
  const { database } = test();
  await addRule(database, RULE, 'An');
  expect(await switchOn(database, await ruleNamed(database, 'thu'), 'An', 500)).toBe(true);
  const { version, idle } = await currentExtractor(database);
  expect(version).toBe(EXTRACTOR);
  expect(idle.map(({ message }) => message)).toEqual([expect.stringContaining(SAYS)]);
  expect((await ruleEvents(database)).map(({ act }) => act)).toEqual(['on']);
});
