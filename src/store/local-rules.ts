import type { LocalRule, RuleTest } from '../domain/local-rule.js';
import { sealLocalRule, sealLocalRuleEvent } from '../domain/seal.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';
import { storable } from './storable.js';

/** A version of a rule as it is stored. */
export interface StoredRule {
  readonly id: number;
  readonly name: string;
  /** Counted from 1 within the name. */
  readonly version: number;
  readonly source: string;
  readonly author: string;
  readonly addedAt: Date;
  readonly digest: Buffer;
  /** The confidence of what it finds, per mille; null while it is off. */
  readonly on: number | null;
  readonly tested: boolean;
}

/** Versions by name and version; all, or those of one name. */
export const listRules = (session: Session, name: string | null = null): Promise<StoredRule[]> =>
  session.query(statement('local_rules'), [name]);

export interface RuleOn {
  readonly name: string;
  readonly version: number;
  readonly source: string;
  readonly confidence: number;
}

/** The rules that are on, by name. */
export const rulesOn = (session: Session): Promise<RuleOn[]> => session.query(statement('local_rules_on'));

/** Keeps a rule as the next version of its name; one that says what the latest says changes nothing. */
export async function addRule(
  database: Database,
  { name, source }: Pick<LocalRule, 'name' | 'source'>,
  author: string,
): Promise<{ readonly version: number; readonly added: boolean }> {
  return database.transaction(async (session) => {
    await session.change(statement('lock_local_rules'));
    const latest = (await listRules(session, name)).at(-1);
    const [said, by] = [storable(source), storable(author)];
    if (latest?.source === said) return { version: latest.version, added: false };
    const version = (latest?.version ?? 0) + 1;
    await insertRule(session, { name, version, source: said, author: by }, new Date().toISOString());
    return { version, added: true };
  });
}

/** Keeps a version as it was added elsewhere; false where the name has not just the versions before it. */
export const addRuleVersion = (
  database: Database,
  rule: Pick<StoredRule, 'name' | 'version' | 'source' | 'author'>,
  at: string,
): Promise<boolean> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_local_rules'));
    const latest = (await listRules(session, rule.name)).at(-1)?.version ?? 0;
    if (rule.version !== latest + 1) return false;
    await insertRule(session, rule, at);
    return true;
  });

async function insertRule(
  session: Session,
  { name, version, source, author }: Pick<StoredRule, 'name' | 'version' | 'source' | 'author'>,
  at: string,
): Promise<void> {
  const digest = sealLocalRule(name, version, source, author, at);
  await session.change(statement('insert_local_rule'), [name, version, source, author, digest, at]);
  await appendToJournal(session, [digest]);
}

/** Says again what was done with a version of a rule, by its seal; false where there is no such version. */
export const sayRuleEvent = (
  database: Database,
  {
    ruleDigest,
    act,
    author,
    confidence,
    figures,
  }: Pick<RuleEvent, 'act' | 'author' | 'confidence' | 'figures'> & {
    readonly ruleDigest: Buffer;
  },
  at: string,
): Promise<boolean> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_local_rules'));
    const rule = (await listRules(session)).find(({ digest }) => digest.equals(ruleDigest));
    if (rule) await insertEvent(session, rule, act, author, confidence, figures, at);
    return rule !== undefined;
  });

/** Keeps the figures of a test with the version that was tested. */
export const noteTest = (database: Database, rule: StoredRule, author: string, test: RuleTest): Promise<void> =>
  database.transaction((session) => say(session, rule, 'tested', author, null, test));

/** Switches a version on, and any other version of its name off. False: it was on already, with this confidence. */
export const switchOn = (database: Database, rule: StoredRule, author: string, confidence: number): Promise<boolean> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_local_rules'));
    const now = (await rulesOn(session)).find(({ name }) => name === rule.name);
    if (now?.version === rule.version && now.confidence === confidence) return false;
    await say(session, rule, 'on', author, confidence, null);
    return true;
  });

/** Switches off whatever version of the name is on; false where none was. */
export const switchOff = (database: Database, name: string, author: string): Promise<boolean> =>
  database.transaction(async (session) => {
    await session.change(statement('lock_local_rules'));
    const rule = (await listRules(session, name)).find(({ on }) => on !== null);
    if (!rule) return false;
    await say(session, rule, 'off', author, null, null);
    return true;
  });

export interface RuleEvent {
  readonly id: number;
  /** Of the rule; null where it is not there. */
  readonly name: string | null;
  readonly version: number | null;
  readonly ruleDigest: Buffer | null;
  readonly act: 'tested' | 'on' | 'off';
  readonly author: string;
  readonly confidence: number | null;
  /** JSON of a RuleTest. */
  readonly figures: string | null;
  readonly digest: Buffer;
  readonly saidAt: Date;
}

/** What was done with rules, in order: with all, or with those of one name. */
export const ruleEvents = (session: Session, name: string | null = null): Promise<RuleEvent[]> =>
  session.query(statement('local_rule_events'), [name]);

function say(
  session: Session,
  rule: StoredRule,
  act: RuleEvent['act'],
  author: string,
  confidence: number | null,
  test: RuleTest | null,
): Promise<void> {
  const figures = test && storable(JSON.stringify(test));
  return insertEvent(session, rule, act, storable(author), confidence, figures, new Date().toISOString());
}

async function insertEvent(
  session: Session,
  { id, digest }: StoredRule,
  act: RuleEvent['act'],
  by: string,
  confidence: number | null,
  figures: string | null,
  at: string,
): Promise<void> {
  const seal = sealLocalRuleEvent(digest, act, by, confidence, figures, at);
  const row = [id, act, by, confidence, figures, seal, at];
  await session.change(statement('insert_local_rule_event'), row);
  await appendToJournal(session, [seal]);
}
