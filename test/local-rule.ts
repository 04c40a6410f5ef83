import type { LocalRule } from '../src/domain/local-rule.js';
import { openLocalRules } from '../src/engines/local-rules/local-rules.js';
import { parseRules } from '../src/extract/local-rules/rule-file.js';
import { readText } from '../src/read/text.js';

export const documentOf = (text: string) => readText(new TextEncoder().encode(text), 'bao.txt');
export const ruleOf = (text: string): LocalRule => parseRules(text, 'rules.txt')[0];
export const open = (...rules: LocalRule[]) =>
  openLocalRules(rules.map((rule) => ({ rule, version: 1, confidence: 700 })));

/** An award rule of this pattern; the examples do not matter. */
export const withPattern = (pattern: string, more = ''): LocalRule =>
  ruleOf(`rule: thu\nyields: award\npattern: ${pattern}\nstatus: awarded\n${more}example: a\n  award: a\nnot: b`);
