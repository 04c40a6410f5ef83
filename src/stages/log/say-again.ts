import type { Review } from '../../domain/review.js';
import {
  sealCopyWord,
  sealLocalRule,
  sealLocalRuleEvent,
  sealQuota,
  sealReview,
  sealWaiver,
  sealWaiverTakenBack,
  sealWithdrawal,
} from '../../domain/seal.js';
import { sealEdition } from '../../domain/seal-edition.js';
import { addEdition } from '../../store/authority.js';
import { findBatch } from '../../store/batches.js';
import type { Database, Session } from '../../store/connection.js';
import { loadCopyWords } from '../../store/copy-words.js';
import { findDocuments } from '../../store/documents.js';
import { addRuleVersion, sayRuleEvent } from '../../store/local-rules.js';
import { groupingAlone } from '../../store/origins.js';
import { saveQuota } from '../../store/quotas.js';
import { alone, type ReviewTable, saveReviews } from '../../store/reviews.js';
import { readingsBySeal } from '../../store/said.js';
import { loadReadingsById } from '../../store/stored-readings.js';
import { loadReviews } from '../../store/stored-reviews.js';
import { loadWaivers, saveWaiver, takeBackWaiver } from '../../store/waivers.js';
import { type Subject, sayWithdrawn } from '../../store/withdrawals.js';
import { currentAuthority } from '../authority/authority.js';
import { keepCopyWord } from '../copies/say.js';
import type { Entry, LogEntry } from './entry.js';
import type { Judging } from './judge-again.js';
import { holdTo, refusal } from './refusal.js';

/** Says again what an entry says, but judgements. False where nothing changes by it; a refusal where it cannot be said here. */
export async function sayAgain(database: Database, entry: Exclude<LogEntry, Judging>): Promise<boolean> {
  switch (entry.said) {
    case 'review':
      return reviewAgain(database, entry);
    case 'waiver':
      return waiveAgain(database, entry);
    case 'waiver-revert':
      return takeBackWaiverAgain(database, entry);
    case 'quota':
      return quotaAgain(database, entry);
    case 'copies':
      return copiesAgain(database, entry);
    case 'withdrawal':
      return withdrawAgain(database, entry);
    case 'rule':
      return addRuleAgain(database, entry);
    case 'rule-act':
      return actAgain(database, entry);
    case 'list':
      return importAgain(database, entry);
  }
}

async function reviewAgain(database: Database, entry: Entry<'review'>): Promise<boolean> {
  const review: Review = {
    ...{ action: entry.action, kind: entry.kind, trigger: entry.trigger, seen: entry.seen, said: entry.means },
    ...{ author: entry.author, reason: entry.reason, batch: entry.batch, at: entry.at },
    ...{ anchor: bytes(entry.anchor), found: bytes(entry.found), reverts: bytes(entry.reverts) },
  };
  const table = entry.blind ? 'blind_review' : 'review';
  holdTo(entry, sealReview(entry.document, bytes(entry.reading), review, entry.blind));
  await alone(database, async (session) => {
    const documentId = await documentOf(session, entry.document);
    if (review.reverts !== null) await refuseRevert(session, documentId, review.reverts, table);
    const reading = entry.reading === null ? null : await readingOf(session, documentId, entry.reading);
    await saveReviews(session, [{ documentId, sha256: entry.document, reading, review }], table);
  });
  return true;
}

async function refuseRevert(session: Session, documentId: number, taken: Buffer, table: ReviewTable): Promise<void> {
  const reviews = await loadReviews(session, { documentIds: [documentId] }, table);
  if (!reviews.some(({ digest }) => digest.equals(taken))) throw refusal('the review that it takes back is not there');
  if (reviews.some(({ reverts }) => reverts?.equals(taken)))
    throw refusal('the review that it takes back was taken back already, in other words');
}

async function documentOf(session: Session, sha256: string): Promise<number> {
  const [found] = await findDocuments(session, sha256);
  if (!found) throw refusal(`document ${sha256.slice(0, 12)} is not there; import it first`);
  return found.id;
}

async function readingOf(session: Session, documentId: number, seal: string) {
  const [known] = await readingsBySeal(session, [seal]);
  if (known?.documentId !== documentId)
    throw refusal('the reading that it was made on is not there: another version of the reader read the document');
  return (await loadReadingsById(session, [known.id]))[0];
}

async function waiveAgain(database: Database, entry: Entry<'waiver'>): Promise<boolean> {
  const { code, subject, waived, author, reason, at } = entry;
  holdTo(entry, sealWaiver(code, subject, waived, author, reason, at));
  await saveWaiver(database, { code, subject, waived, author, reason, at });
  return true;
}

async function takeBackWaiverAgain(database: Database, entry: Entry<'waiver-revert'>): Promise<boolean> {
  const { author, reason, at } = entry;
  const digest = Buffer.from(entry.reverts, 'hex');
  holdTo(entry, sealWaiverTakenBack(digest, author, reason, at));
  const [reverts] = await loadWaivers(database, { digest });
  if (!reverts) throw refusal('what it takes back of what was said of a finding is not there');
  if (await takeBackWaiver(database, { reverts, author, reason, at })) return true;
  throw refusal('what it takes back of what was said of a finding was taken back already, in other words');
}

async function quotaAgain(database: Database, entry: Entry<'quota'>): Promise<boolean> {
  const { award: awardCode, bloc: blocCode, said: _, seal: __, ...rest } = entry;
  const rule = { ...rest, awardCode, blocCode };
  holdTo(entry, sealQuota(rule));
  await saveQuota(database, rule);
  return true;
}

async function copiesAgain(database: Database, entry: Entry<'copies'>): Promise<boolean> {
  const { document, other, verdict, author, reason, at, reverts = null } = entry;
  const word = { sha256: document, otherSha256: other, verdict, author, reason, at, reverts };
  holdTo(entry, sealCopyWord(word));
  await groupingAlone(database, async (session) => {
    const [one, two] = [await documentOf(session, document), await documentOf(session, other)];
    if (reverts !== null && !(await loadCopyWords(session)).some(({ digest }) => digest.equals(bytes(reverts)!)))
      throw refusal('the word on copies that it takes back is not there');
    await keepCopyWord(session, one, two, word);
  });
  return true;
}

async function withdrawAgain(database: Database, entry: Entry<'withdrawal'>): Promise<boolean> {
  const { document, batch, withdrawn, reason, at } = entry;
  const said = { withdrawn, reason, at, author: entry.author ?? null };
  holdTo(entry, sealWithdrawal(document ?? batch ?? '', said));
  const subject: Subject =
    document === null
      ? { ...(await batchOf(database, batch ?? '')) }
      : { documentId: await documentOf(database, document), sha256: document };
  return sayWithdrawn(database, subject, said);
}

async function batchOf(session: Session, name: string): Promise<Subject> {
  const found = await findBatch(session, name);
  if (!found) throw refusal(`the batch "${name}" is not there; import its files under that name first`);
  return { batchId: found.id, batch: found.name };
}

async function addRuleAgain(database: Database, entry: Entry<'rule'>): Promise<boolean> {
  const { name, version, source, author, at } = entry;
  holdTo(entry, sealLocalRule(name, version, source, author, at));
  if (await addRuleVersion(database, { name, version, source, author }, at)) return true;
  throw refusal(`the rule ${name} has not just the versions before ${version} here`);
}

async function actAgain(database: Database, entry: Entry<'rule-act'>): Promise<boolean> {
  const { rule, act, author, confidence, figures, at } = entry;
  const ruleDigest = bytes(rule)!;
  holdTo(entry, sealLocalRuleEvent(ruleDigest, act, author, confidence, figures, at));
  if (await sayRuleEvent(database, { ruleDigest, act, author, confidence, figures }, at)) return true;
  throw refusal('the version of the rule that it is about is not there');
}

async function importAgain(database: Database, entry: Entry<'list'>): Promise<boolean> {
  const { name, author, entities, names, relations, at } = entry;
  const rows = { entities, names, relations };
  holdTo(entry, sealEdition({ name, author }, rows));
  const known = new Set([...(await currentAuthority(database)).entities, ...entities].map(({ id }) => id));
  const said = [...names.map(({ id }) => id), ...relations.flatMap(({ from, to }) => [from, to])];
  if (said.some((id) => id !== null && !known.has(id))) throw refusal('it speaks of a unit that no list here has');
  return addEdition(database, { name, author, shipped: false }, rows, at);
}

const bytes = (hex: string | null): Buffer | null => (hex === null ? null : Buffer.from(hex, 'hex'));
