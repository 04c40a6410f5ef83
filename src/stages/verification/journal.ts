import { createHash } from 'node:crypto';
import {
  chainLink,
  sealCopyWord,
  sealLocalRule,
  sealLocalRuleEvent,
  sealQuota,
  sealWaiver,
  sealWaiverTakenBack,
  sealWithdrawal,
} from '../../domain/seal.js';
import type { Session } from '../../store/connection.js';
import { loadCopyWords } from '../../store/copy-words.js';
import { listStrays, listWithdrawals } from '../../store/evidence.js';
import { eachJournalEntry, journalHead, journalMisfits } from '../../store/journal.js';
import { listRules, ruleEvents } from '../../store/local-rules.js';
import { loadQuotas } from '../../store/quotas.js';
import { loadWaivers, type StoredWaiverWord } from '../../store/waivers.js';
import type { Differs } from './difference.js';

/** More than this many say no more than that all is lost. */
const MOST = 1000;

/** Whether the journal is unbroken and names every sealed row once, and whether no row is without an owner. */
export async function checkJournal(session: Session, differs: Differs): Promise<void> {
  await checkChain(session, differs);
  for (const { digest, kind, id, named, there } of await journalMisfits(session, MOST)) {
    const times = `the journal names it ${named} times, it is there ${there} times`;
    if (kind === null)
      differs('journal', `a row with the seal ${digest.slice(0, 16)}… was removed or changed: ${times}`);
    else differs('journal', `${ROWS[kind] ?? kind} ${id} has the seal ${digest.slice(0, 16)}…: ${times}`);
  }
  for (const { kind, owner, rows } of await listStrays(session))
    differs('stray', `${rows} rows of kind ${kind} belong to ${owner}, which is not there`);
}

const ROWS: Readonly<Record<string, string>> = {
  adoption: 'an adoption of document',
  authority_edition: 'authority list',
  local_rule: 'local rule',
  local_rule_event: 'an act on a local rule,',
  copy_word: 'a word on copies,',
  quota_rule: 'quota',
};

// Others may write meanwhile: the entry at which the journal ended when we began must be there, and the last one that
// we saw must not lie behind its end.
async function checkChain(session: Session, differs: Differs): Promise<void> {
  const began = await journalHead(session);
  let [last, chain]: [number, Buffer] = [0, createHash('sha256').digest()];
  let fits = began?.id === 0 && began.chain.equals(chain);
  for await (const entry of eachJournalEntry(session)) {
    if (entry.id !== last + 1) differs('journal', `entries ${last + 1} to ${entry.id - 1} of the journal are missing`);
    else if (!chainLink(chain, entry.digests).equals(entry.chain))
      differs('journal', `entry ${entry.id} of the journal does not follow from the one before`);
    [last, chain] = [entry.id, entry.chain];
    if (began?.id === last) fits = began.chain.equals(chain);
  }
  const ended = await journalHead(session);
  if (!fits || !ended || ended.id < last)
    differs('journal', `the journal ends at entry ${last}, its head says ${began?.id ?? 'nothing'}`);
}

/** Whether what was said of withdrawals is what their seals say. */
export async function checkWithdrawals(session: Session, differs: Differs): Promise<void> {
  for (const { id, sha256, batch, withdrawn, reason, digest, saidAt, author } of await listWithdrawals(session)) {
    const subject = sha256 ?? batch;
    if (
      subject === null ||
      !sealWithdrawal(subject, { withdrawn, reason, author, at: saidAt.toISOString() }).equals(digest)
    )
      differs('withdrawal', `withdrawal ${id} (${subject ?? 'of nothing'}, "${reason}") is not what its seal says`);
  }
}

/** Whether what was said of findings is what its seals say. */
export async function checkWaivers(session: Session, differs: Differs): Promise<void> {
  for (const word of await loadWaivers(session))
    if (!sealOf(word).equals(word.digest))
      differs('waiver', `waiver ${word.id} (${word.author}) is not what its seal says`);
}

const sealOf = (word: StoredWaiverWord) =>
  word.reverts === null
    ? sealWaiver(word.code, word.subject, word.waived, word.author, word.reason, word.at)
    : sealWaiverTakenBack(word.reverts.digest, word.author, word.reason, word.at);

/** Whether what was said of quotas is what its seals say. */
export async function checkQuotas(session: Session, differs: Differs): Promise<void> {
  for (const { id, digest, saidAt, ...rule } of await loadQuotas(session))
    if (!sealQuota({ ...rule, at: saidAt.toISOString() }).equals(digest))
      differs('quota', `quota ${id} (${rule.author}, ${rule.awardCode}) is not what its seal says`);
}

/** Whether what was said of copies is what its seals say. */
export async function checkCopyWords(session: Session, differs: Differs): Promise<void> {
  for (const word of await loadCopyWords(session))
    if (!sealCopyWord(word).equals(word.digest))
      differs('copies', `word ${word.id} on copies (${word.author}) is not what its seal says`);
}

/** Whether local rules, and what was done with them, are what their seals say. */
export async function checkLocalRules(session: Session, differs: Differs): Promise<void> {
  for (const { id, name, version, source, author, digest, addedAt } of await listRules(session))
    if (!sealLocalRule(name, version, source, author, addedAt.toISOString()).equals(digest))
      differs('local rule', `local rule ${id} (${name}, version ${version}) is not what its seal says`);
  for (const { id, name, ruleDigest, act, author, confidence, figures, digest, saidAt } of await ruleEvents(session)) {
    const seal = ruleDigest && sealLocalRuleEvent(ruleDigest, act, author, confidence, figures, saidAt.toISOString());
    if (!seal?.equals(digest))
      differs('local rule', `act ${id} (${act}, ${name ?? 'of a rule that is not there'}) is not what its seal says`);
  }
}
