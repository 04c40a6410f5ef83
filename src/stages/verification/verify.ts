import type { SourceDocument } from '../../domain/document.js';
import type { Database, Session } from '../../store/connection.js';
import { type DocumentEvidence, eachDocument } from '../../store/evidence.js';
import { openOriginal } from '../../store/originals.js';
import { loadExtractions } from '../../store/stored-extractions.js';
import { loadReadingsById } from '../../store/stored-readings.js';
import { failureOf } from '../failure-of.js';
import { PARSERS, type Reader } from '../reader.js';
import { checkAuthority } from './authority.js';
import { checkExtraction } from './claims.js';
import { checkOrigins } from './copies.js';
import type { Difference, Differs } from './difference.js';
import { checkDocument } from './document.js';
import { checkIdentities, checkJudgements } from './identity.js';
import {
  checkCopyWords,
  checkJournal,
  checkLocalRules,
  checkQuotas,
  checkWaivers,
  checkWithdrawals,
} from './journal.js';
import { checkKept } from './kept.js';
import { checkReading } from './reading.js';
import { checkReviews } from './reviews.js';

export interface Verification {
  documents: number;
  readings: number;
  /** Of them, those by readers that this sovang does not have: only compared with their seals. */
  unrepeated: number;
  extractions: number;
  claims: number;
  reviews: number;
  /** Names of units and blocs whose identity was found anew. */
  mentions: number;
  /** Documents whose mentions wait for `reconcile`: not looked at. */
  waiting: number;
  /** Units, names, documents and years of blocs of which what is kept for lists waits to be made anew: not looked at. */
  moved: number;
  /** Cut anew. */
  quotes: number;
  differences: number;
}

export interface VerifyOptions {
  readonly database: Session;
  /** The data directory. */
  readonly root: string;
  readonly reader: Reader;
  /** Told of every difference as it is found. */
  found(difference: Difference): Promise<void>;
  /** Told now and then how far it is. */
  report(sum: Readonly<Verification>): void;
}

/** Documents whose rows are asked for together. */
const AT_ONCE = 20;

/** Reads every original again and compares all that is stored with it, with its seals and with the journal. */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { database, found, report } = options;
  const sum: Verification = {
    ...{
      documents: 0,
      readings: 0,
      unrepeated: 0,
      extractions: 0,
      claims: 0,
      reviews: 0,
      mentions: 0,
      waiting: 0,
      moved: 0,
      quotes: 0,
      differences: 0,
    },
  };
  const tell = async (differences: readonly Difference[]) => {
    sum.differences += differences.length;
    for (const difference of differences) await found(difference);
  };
  for await (const documents of eachDocument(database, AT_ONCE)) {
    const waiting = [...documents];
    const lane = async () => {
      for (let document = waiting.shift(); document; document = waiting.shift())
        await tell(await checkOne(document, options, sum));
    };
    await Promise.all(Array.from({ length: PARSERS }, lane));
    report(sum);
  }
  const rest: Difference[] = [];
  const differs: Differs = (part, says) => rest.push({ document: null, path: null, part, says });
  await checkWithdrawals(database, differs);
  await checkWaivers(database, differs);
  await checkQuotas(database, differs);
  await checkCopyWords(database, differs);
  await checkOrigins(database, differs);
  await checkLocalRules(database, differs);
  await checkAuthority(database, differs);
  const { reviews, quotes } = await checkReviews(database, differs);
  sum.reviews = reviews;
  sum.quotes += quotes;
  await checkJudgements(database, differs);
  const identified = await checkIdentities(database, differs);
  sum.mentions = identified.mentions;
  sum.waiting = identified.waiting;
  sum.moved = await checkKept(database, differs);
  await checkJournal(database, differs);
  await tell(rest);
  return sum;
}

/** The same as of one moment: what others bring in, say and make anew meanwhile is no difference. */
export const verifyAsOfNow = (database: Database, options: Omit<VerifyOptions, 'database'>): Promise<Verification> =>
  database.transaction(async (session) => {
    await session.change('set transaction isolation level repeatable read, read only');
    return verify({ ...options, database: session });
  });

async function checkOne(
  document: DocumentEvidence,
  { database, root, reader }: VerifyOptions,
  sum: Verification,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const { id, path } = document;
  const differs: Differs = (part, says) => differences.push({ document: id, path, part, says });
  checkDocument(document, differs);
  const again = await readAgain(document, root, reader, differs);
  const texts = new Map<number, SourceDocument>();
  for (const stored of await loadReadingsById(database, document.readingIds)) {
    texts.set(stored.readingId, checkReading(stored, again, differs));
    sum.readings++;
    if (again && again.reader !== stored.document.reader) sum.unrepeated++;
  }
  for (const extraction of await loadExtractions(database, document.extractionIds)) {
    sum.quotes += checkExtraction(extraction, texts.get(extraction.readingId)!, differs);
    sum.claims += extraction.claims.length;
    sum.extractions++;
  }
  sum.documents++;
  return differences;
}

/** What the original gives now; null where it is gone, or where it was never read. */
async function readAgain(
  { sha256, bytes, path, readingIds }: DocumentEvidence,
  root: string,
  reader: Reader,
  differs: Differs,
): Promise<SourceDocument | null> {
  try {
    const original = await openOriginal(root, sha256);
    if (original.length !== bytes) differs('original', `it has ${original.length} bytes, not ${bytes}`);
    return readingIds.length === 0 ? null : await reader.read(original, path);
  } catch (error) {
    differs('original', failureOf(error, path).message);
    return null;
  }
}
