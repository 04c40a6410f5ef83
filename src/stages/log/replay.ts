import { StageFailure } from '../../domain/failure.js';
import type { Review } from '../../domain/review.js';
import { sealJudgement, sealReview, sealTakenBack, sealWaiver } from '../../domain/seal.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { tiedKeys } from '../../reconcile/judgements.js';
import type { Register } from '../../reconcile/register.js';
import type { Database, Session } from '../../store/connection.js';
import { findDocuments } from '../../store/documents.js';
import { saveWaiver } from '../../store/findings.js';
import { judgingAlone, loadJudgements, saveJudgements, takeBack } from '../../store/judgements.js';
import { alone, saveReviews } from '../../store/reviews.js';
import { readingsBySeal, sealsThere } from '../../store/said.js';
import { loadReadingsById } from '../../store/stored-readings.js';
import { loadReviews } from '../../store/stored-reviews.js';
import { openIdentification } from '../identity/reconcile.js';
import { type Entry, type LogEntry, logEntry } from './entry.js';

/** A line of a log, or what is wrong with it. `name`: "line 12". */
export type ReplayLine = { readonly name: string; readonly text: string };

export type Replayed = { readonly name: string } & (
  | { readonly outcome: 'saved' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly why: string }
);

/**
 * Says again what a log says was said, line by line in its order. What is there already changes nothing; a line that is not what its
 * seal says, or whose document or reading is not there, is refused and takes no other with it.
 */
export async function* replay(database: Database, lines: AsyncIterable<ReplayLine>): AsyncGenerator<Replayed> {
  // Names are compared as they are now, whatever the log says of how they were.
  let opened: Promise<Register> | undefined;
  const register = (): Promise<Register> =>
    (opened ??= openIdentification(database).then((identification) => identification.register));
  for await (const { name, text } of lines) {
    try {
      const entry = parsed(text);
      if ((await sealsThere(database, [entry.seal])).has(entry.seal)) yield { name, outcome: 'unchanged' };
      else {
        await sayAgain(database, entry, register);
        yield { name, outcome: 'saved' };
      }
    } catch (error) {
      if (!(error instanceof StageFailure) || !error.permanent) throw error;
      yield { name, outcome: 'refused', why: error.message };
    }
  }
}

function parsed(text: string): LogEntry {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refusal('it is no JSON');
  }
  const { success, data, error } = logEntry.safeParse(json);
  if (success) return data;
  const [{ path, message }] = error.issues;
  throw refusal(`${path.join('.') || 'said'}: ${message}`);
}

function sayAgain(database: Database, entry: LogEntry, register: () => Promise<Register>): Promise<unknown> {
  switch (entry.said) {
    case 'review':
      return reviewAgain(database, entry);
    case 'judgement':
      return judgeAgain(database, entry, register);
    case 'judgement-revert':
      return takeBackAgain(database, entry, register);
    case 'waiver':
      return waiveAgain(database, entry);
  }
}

async function reviewAgain(database: Database, entry: Entry<'review'>): Promise<void> {
  const review: Review = {
    ...{ action: entry.action, kind: entry.kind, trigger: entry.trigger, seen: entry.seen, said: entry.means },
    ...{ author: entry.author, reason: entry.reason, batch: entry.batch, at: entry.at },
    ...{ anchor: bytes(entry.anchor), found: bytes(entry.found), reverts: bytes(entry.reverts) },
  };
  holds(entry, sealReview(entry.document, bytes(entry.reading), review));
  await alone(database, async (session) => {
    const documentId = await documentOf(session, entry.document);
    if (review.reverts !== null) await refuseRevert(session, documentId, review.reverts);
    const reading = entry.reading === null ? null : await readingOf(session, documentId, entry.reading);
    await saveReviews(session, [{ documentId, sha256: entry.document, reading, review }]);
  });
}

async function refuseRevert(session: Session, documentId: number, taken: Buffer): Promise<void> {
  const reviews = await loadReviews(session, { documentIds: [documentId] });
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

async function judgeAgain(
  database: Database,
  entry: Entry<'judgement'>,
  register: () => Promise<Register>,
): Promise<void> {
  const { verdict, of, as, author, reason, batch, at } = entry;
  const said = { verdict, of, as, author, reason, batch, at };
  holds(entry, sealJudgement(said));
  const names = await register();
  await judgingAlone(database, async (session) => {
    const judgements = (await loadJudgements(session)).judgements.map((one) => namedNow(one, names));
    const now = namedNow(said, names);
    await saveJudgements(session, [said], tiedKeys([now.of.key, now.as.key], judgements));
  });
}

async function takeBackAgain(
  database: Database,
  entry: Entry<'judgement-revert'>,
  register: () => Promise<Register>,
): Promise<void> {
  const { author, reason, batch, at } = entry;
  holds(entry, sealTakenBack(bytes(entry.reverts)!, author, reason, batch, at));
  const names = await register();
  await judgingAlone(database, async (session) => {
    const judgements = (await loadJudgements(session)).judgements.map((one) => namedNow(one, names));
    const reverts = judgements.find(({ digest }) => digest.toString('hex') === entry.reverts);
    if (!reverts) throw refusal('the judgement that it takes back is not there');
    if (reverts.reverted) throw refusal('the judgement that it takes back was taken back already, in other words');
    const keys = tiedKeys([reverts.of.key, reverts.as.key], judgements);
    await takeBack(session, [{ reverts, author, reason, batch, at }], keys);
  });
}

async function waiveAgain(database: Database, entry: Entry<'waiver'>): Promise<void> {
  const { code, subject, waived, author, reason, at } = entry;
  holds(entry, sealWaiver(code, subject, waived, author, reason, at));
  await saveWaiver(database, { code, subject, waived, author, reason, at });
}

function holds({ seal }: LogEntry, digest: Buffer): void {
  if (digest.toString('hex') !== seal) throw refusal('it is not what its seal says');
}

const bytes = (hex: string | null): Buffer | null => (hex === null ? null : Buffer.from(hex, 'hex'));

const refusal = (why: string): StageFailure => new StageFailure('log-line', why);
