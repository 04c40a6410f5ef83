import { StageFailure } from '../../domain/failure.js';
import { LOCAL_KINDS, type LocalKind, type LocalRule, type RuleExample } from '../../domain/local-rule.js';
import { PLURAL_ROLES, ROLES } from './roles.js';

/**
 * The rules of a file, each from its line "rule: NAME" to the next. Throws a StageFailure "bad-rule" that names the
 * line and says what to write instead; `name` is that of the file.
 *
 *     rule: duoc-nhan-co
 *     yields: award
 *     pattern: [<recipient>#Unit] được nhận [<award>#Award]
 *     status: awarded
 *     example: Sở Y tế được nhận Cờ thi đua của UBND tỉnh.
 *       recipient: Sở Y tế
 *     not: Sở Y tế phấn đấu được nhận Cờ thi đua của UBND tỉnh.
 */
export function parseRules(text: string, name: string): LocalRule[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .map((line, index) => lineOf(line, index + 1, name))
    .filter((line) => line !== null);
  if (lines.length === 0 || lines[0].key !== 'rule') throw bad(name, 1, 'a rule begins with the line "rule: NAME"');
  const starts = lines.flatMap(({ key, indented }, at) => (key === 'rule' && !indented ? [at] : []));
  const rules = starts.map((start, i) => ruleOf(lines.slice(start, starts[i + 1]), name));
  const twice = rules.find((rule, i) => rules.findIndex((other) => other.name === rule.name) < i);
  if (twice) throw bad(name, 1, `there are two rules "${twice.name}"; give each a name of its own`);
  return rules;
}

interface Line {
  readonly number: number;
  readonly indented: boolean;
  readonly key: string;
  readonly value: string;
  readonly text: string;
}

function lineOf(text: string, number: number, file: string): Line | null {
  if (text.trim() === '' || text.trimStart().startsWith('#')) return null;
  const found = /^(\s*)([a-z_]+):\s*(.*?)\s*$/.exec(text);
  if (!found?.[3]) throw bad(file, number, `"${text.trim()}" is not of the form "word: what it says"`);
  return { number, indented: found[1] !== '', key: found[2], value: found[3], text: text.trimEnd() };
}

/** Lines of which a rule has one at most; fixed values are the others. */
const SINGLE = ['rule', 'yields', 'about', 'pattern', 'unless'];

function ruleOf(lines: readonly Line[], file: string): LocalRule {
  const said = new Map<string, Line>();
  const examples: { text: string; lines: Line[] }[] = [];
  const counterexamples: string[] = [];
  for (const line of lines) {
    const { key, value, number } = line;
    if (line.indented) {
      const example = examples.at(-1);
      if (!example || lines[lines.indexOf(line) - 1].key === 'not')
        throw bad(file, number, 'only what an example yields is indented');
      example.lines.push(line);
    } else if (key === 'example') examples.push({ text: value, lines: [] });
    else if (key === 'not') counterexamples.push(value);
    else if (said.has(key)) throw bad(file, number, `"${key}" is said twice`);
    else said.set(key, line);
  }
  const first = lines[0].number;
  const must = (key: string): string => {
    const line = said.get(key);
    if (!line) throw bad(file, first, `the rule lacks its line "${key}: …"`);
    return line.value;
  };
  const rule = must('rule');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule) || rule.length > 60)
    throw bad(file, first, `"${rule}" is no name: small letters without diacritics, digits and dashes, 60 at most`);
  const yields = must('yields') as LocalKind;
  if (!LOCAL_KINDS.includes(yields)) throw bad(file, first, `a rule yields one of ${LOCAL_KINDS.join(', ')}`);
  if (examples.length === 0) throw bad(file, first, 'the rule needs an example that matches ("example: …")');
  if (counterexamples.length === 0) throw bad(file, first, 'the rule needs an example that must not match ("not: …")');
  return {
    name: rule,
    yields,
    about: said.get('about')?.value ?? '',
    pattern: must('pattern'),
    unless: said.get('unless')?.value ?? null,
    fixed: fixedOf(yields, [...said.values()], first, file),
    examples: examples.map((example) => exampleOf(yields, example, file)),
    counterexamples,
    source: lines.map((line) => line.text).join('\n'),
  };
}

function fixedOf(yields: LocalKind, lines: readonly Line[], first: number, file: string): Record<string, string> {
  const { fixed: known, mustFix } = ROLES[yields];
  const fixed: Record<string, string> = {};
  for (const { key, value, number } of lines) {
    if (SINGLE.includes(key)) continue;
    const values = known[key];
    if (values === undefined) {
      const names = [...SINGLE, 'example', 'not', ...Object.keys(known)].join(', ');
      throw bad(file, number, `"${key}" is no line of a rule that yields ${yields}; there are ${names}`);
    }
    if (values === null ? !/^(19|20)\d\d$|^next$/.test(value) : !values.includes(value))
      throw bad(file, number, `${key} is ${values === null ? 'a year, or "next"' : `one of ${values.join(', ')}`}`);
    fixed[key] = value;
  }
  const missing = mustFix.find((key) => !(key in fixed));
  if (missing) throw bad(file, first, `say "${missing}: …", one of ${known[missing]?.join(', ')}`);
  return fixed;
}

/** A role that comes again, where a claim has one of it, begins the next claim. */
function exampleOf(yields: LocalKind, { text, lines }: { text: string; lines: readonly Line[] }, file: string) {
  const claims: Record<string, string[]>[] = [{}];
  const { captured, fixed } = ROLES[yields];
  for (const { key, value, number } of lines) {
    if (!captured.includes(key) && !(key in fixed))
      throw bad(file, number, `a claim of kind ${yields} has no ${key}; it has ${captured.join(', ')}`);
    let claim = claims[claims.length - 1];
    if (claim[key] && !PLURAL_ROLES.has(key)) claims.push((claim = {}));
    claim[key] = [...(claim[key] ?? []), value];
  }
  return { text, yields: claims } satisfies RuleExample;
}

const bad = (file: string, line: number, says: string): StageFailure =>
  new StageFailure('bad-rule', `${file}, line ${line}: ${says}; docs/local-rules.md tells how a rule is written.`);
