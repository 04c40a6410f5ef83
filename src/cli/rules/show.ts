import type { StageFailure } from '../../domain/failure.js';
import type { RuleTest } from '../../domain/local-rule.js';
import { currentExtractor } from '../../stages/local-rules/current-extractor.js';
import { ruleNamed } from '../../stages/local-rules/rules.js';
import type { Session } from '../../store/connection.js';
import { listRules, type RuleEvent, ruleEvents, type StoredRule } from '../../store/local-rules.js';
import { table } from '../table.js';

interface ListedRule {
  readonly name: string;
  readonly yields: string;
  /** The latest, and whether it was tested. */
  readonly version: number;
  readonly tested: boolean;
  /** The version that is on, with the confidence of what it finds; null where none is. */
  readonly on: { readonly version: number; readonly confidence: number } | null;
  readonly author: string;
  readonly addedAt: Date;
  readonly about: string;
}

/** Every rule on a line; `idle` says which of those that are on do not run here. */
export async function listOfRules(session: Session): Promise<{
  readonly text: string;
  readonly rows: readonly ListedRule[];
  readonly idle: readonly StageFailure[];
}> {
  const versions = await listRules(session);
  const latest = [...new Map(versions.map((rule) => [rule.name, rule])).values()];
  const rows = latest.map((rule) => listed(rule, versions));
  const { idle } = await currentExtractor(session);
  if (rows.length === 0) return { text: 'no local rules\n', rows, idle };
  const cells = rows.map(({ name, yields, version, tested, on, author, addedAt, about }) => [
    ...[name, yields, on ? `on (version ${on.version}, confidence ${on.confidence})` : 'off'],
    ...[version, tested ? 'tested' : 'not tested', author, day(addedAt), about],
  ]);
  const headings = ['rule', 'yields', 'state', 'version', 'test', 'author', 'added', 'about'];
  return { text: `${table(headings, cells)}\n`, rows, idle };
}

function listed(
  { name, version, source, tested, author, addedAt }: StoredRule,
  versions: readonly StoredRule[],
): ListedRule {
  const at = versions.find((rule) => rule.name === name && rule.on !== null);
  const on = at ? { version: at.version, confidence: at.on! } : null;
  return {
    name,
    yields: lineOf(source, 'yields'),
    version,
    tested,
    on,
    author,
    addedAt,
    about: lineOf(source, 'about'),
  };
}

const lineOf = (source: string, key: string): string => new RegExp(`^${key}:\\s*(.*)$`, 'm').exec(source)?.[1] ?? '';

/** A rule as it was written, version by version, and what was done with each. */
export async function ruleShown(session: Session, name: string) {
  await ruleNamed(session, name);
  const versions = await listRules(session, name);
  const events = await ruleEvents(session, name);
  const rule = {
    name,
    versions: versions.map(({ version, source, author, addedAt, on }) => ({
      version,
      source,
      author,
      addedAt,
      confidence: on,
    })),
    events: events.map(({ version, act, author, confidence, figures, saidAt }) => ({
      ...{ version, act, author, saidAt, confidence },
      test: figures === null ? null : (JSON.parse(figures) as RuleTest),
    })),
  };
  const parts = versions.map(
    ({ version, source, author, addedAt, on }) =>
      `version ${version}, by ${author}, ${day(addedAt)}${on === null ? '' : `, on with confidence ${on}`}\n\n${source}`,
  );
  const done = events.map(
    (event) => `${day(event.saidAt)}  version ${event.version} ${doneWith(event)} by ${event.author}`,
  );
  return { text: `${[...parts, ...(done.length > 0 ? [done.join('\n')] : [])].join('\n\n')}\n`, rule };
}

function doneWith({ act, confidence, figures }: RuleEvent): string {
  if (act === 'on') return `switched on (confidence ${confidence})`;
  if (act === 'off') return 'switched off';
  const { documents, made, right, extractor } = JSON.parse(figures!) as RuleTest;
  return `tested beside ${extractor} on ${documents} documents (${made} records added, ${right} right)`;
}

const day = (at: Date): string => at.toISOString().slice(0, 10);
