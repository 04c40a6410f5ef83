import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { holdingClaims, reviewed } from '../../domain/reviewed.js';
import { documentFactsOf } from '../../reconcile/document-facts.js';
import { evidenceOf } from '../../reconcile/evidence.js';
import { IDENTIFIER, identifierOf } from '../../reconcile/identify.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { type Judgements, judgementsOf } from '../../reconcile/judgements.js';
import { provinceOf } from '../../reconcile/mention-context.js';
import { mentionsOf } from '../../reconcile/mentions.js';
import { type Register, registerOf } from '../../reconcile/register.js';
import { waitingClaims } from '../../reconcile/waiting.js';
import { listEditions } from '../../store/authority.js';
import type { Database, Session } from '../../store/connection.js';
import { group } from '../../store/group.js';
import {
  type DueDocument,
  dueForIdentity,
  type IdentifiedDocument,
  identifiedByOthers,
  outdateIdentified,
  saveIdentities,
} from '../../store/identities.js';
import { loadJudgements } from '../../store/judgements.js';
import { loadExtractions, loadSaid, type StoredExtraction } from '../../store/stored-extractions.js';
import { loadReviews, type StoredReview } from '../../store/stored-reviews.js';
import { currentAuthority } from '../authority/authority.js';
import { isOfDocuments, noteRefused } from './refused.js';
import { saidOfNames } from './said-of-names.js';

/** What mentions are identified with: the list, what people said, and a name for both and for the rules. */
export interface Identification {
  readonly register: Register;
  readonly judgements: Judgements;
  /** Id of the last one. */
  readonly lastJudgement: number;
  /** Names rules and lists; judgements come one by one, and undo by themselves what they change. */
  readonly madeBy: string;
}

/** The lists and judgements as they stand now. */
export async function openIdentification(session: Session): Promise<Identification> {
  const lists = await listsNow(session);
  const madeBy = madeByLists(lists);
  const { judgements, takenBack } = await loadJudgements(session);
  const register = await registerFor(session, lists);
  const holding = judgements.filter(({ reverted }) => !reverted).map((one) => namedNow(one, register));
  return {
    register,
    judgements: judgementsOf(holding),
    lastJudgement: Math.max(0, ...[...judgements, ...takenBack].map(({ id }) => id)),
    madeBy,
  };
}

/** The same in a database, where of judgements only those are read that were said since it was asked last. */
export async function identificationNow(database: Database): Promise<Identification> {
  const lists = await listsNow(database);
  const register = await registerFor(database, lists);
  const { book, last } = await saidOfNames(database, database.url, register);
  return { register, judgements: book.judgements, lastJudgement: last.id, madeBy: madeByLists(lists) };
}

/** A name for the lists that count. */
async function listsNow(session: Session): Promise<string> {
  const editions = (await listEditions(session)).filter(({ current }) => current);
  return hash('sha256', editions.map(({ digest }) => digest.toString('hex')).join()).slice(0, 16);
}

const madeByLists = (lists: string): string => `${IDENTIFIER}+${lists}`;

/** Has all documents due that were identified by other rules or lists. */
export const outdateByLists = async (database: Database): Promise<void> =>
  outdateOthers(database, madeByLists(await listsNow(database)));

// After an upgrade or a new list a whole store was identified by others, and is made anew for half an hour. Each page would look through
// all of it for what is not due yet: only who wrote with the former lists in that very moment, which is found soon enough.
const LOOK_AGAIN = 10_000;
let looked: { readonly url: string; readonly madeBy: string; readonly at: number } | undefined;

async function outdateOthers(database: Database, madeBy: string): Promise<void> {
  if (!(await identifiedByOthers(database, madeBy))) return;
  const { url } = database;
  if (looked?.url === url && looked.madeBy === madeBy && Date.now() - looked.at < LOOK_AGAIN) return;
  await outdateIdentified(database, madeBy);
  looked = { url, madeBy, at: Date.now() };
}

// To make it takes more work than a document does; who identifies one after the other has the same lists nearly always.
let latest: { readonly lists: string; readonly register: Register } | undefined;
async function registerFor(session: Session, lists: string): Promise<Register> {
  if (latest?.lists !== lists) latest = { lists, register: registerOf(await currentAuthority(session)) };
  return latest.register;
}

/** Few: their claims are at hand together. With half of them, names that several have are stored twice as often: a tenth more of the server's work. */
export const AT_ONCE = 200;
/** So many batches are stored while the next one is identified: to store one takes the server longer than to identify it takes here. */
const SAVED_AT_ONCE = 2;

/**
 * Identifies the mentions of all documents (or of some) of which something has changed since: their claims, their reviews,
 * the list, the rules, a judgement of a name in them. Returns how many; `report` is told now and then.
 */
export async function reconcileDue(
  database: Database,
  report: (documents: number) => void = () => {},
  documentIds: readonly number[] | null = null,
): Promise<number> {
  let identification = await startIdentifying(database);
  let done = 0;
  let again = false;
  const saving: Promise<Saved>[] = [];
  /** Waits until `most` batches at most are being stored, or none where somebody judged meanwhile; whether nobody did. */
  const settled = async (most: number): Promise<boolean> => {
    let judged = false;
    while (saving.length > (judged ? 0 : most)) {
      const saved = await saving.shift()!;
      judged ||= saved.judged;
      again ||= saved.left > 0;
      report((done += saved.stored));
    }
    return !judged;
  };
  try {
    for (let after = 0; ; ) {
      const due = await dueForIdentity(database, AT_ONCE, after, documentIds);
      const identified = await identifyEach(database, due, identification);
      if (!(await settled(due.length > 0 ? SAVED_AT_ONCE - 1 : 0))) {
        // What was done for what is known since is due again, and this batch was identified by what was known before.
        [identification, after] = [await startIdentifying(database), 0];
      } else if (due.length > 0) {
        saving.push(save(database, identified, identification));
        saving.at(-1)!.catch(() => {}); // whoever waits for it is told
        after = due.at(-1)!.id;
      } else if (again) [again, after] = [false, 0];
      else return done;
    }
  } finally {
    await Promise.allSettled(saving);
  }
}

interface Saved {
  /** Somebody judged since they were identified, and nothing is stored. */
  readonly judged: boolean;
  readonly stored: number;
  /** So many changed since, and are due still. */
  readonly left: number;
}

async function save(
  database: Database,
  documents: readonly IdentifiedDocument[],
  identification: Identification,
): Promise<Saved> {
  const { madeBy, lastJudgement } = identification;
  try {
    const left = await saveIdentities(database, documents, madeBy, lastJudgement);
    if (left === null) return { judged: true, stored: 0, left: 0 };
    return { judged: false, stored: documents.length - left.length, left: left.length };
  } catch (error) {
    if (!isOfDocuments(error)) throw error;
    if (documents.length === 1) {
      await noteRefused(database, documents[0].document, madeBy, error);
      return { judged: false, stored: 0, left: 0 };
    }
  }
  // One of them is refused, and takes no other with it.
  const all = { judged: false, stored: 0, left: 0 };
  for (const document of documents) {
    const { judged, stored, left } = await save(database, [document], identification);
    if (judged) return { ...all, judged };
    all.stored += stored;
    all.left += left;
  }
  return all;
}

/** Those of them that can be identified; where that fails, it is noted of the one and the others go on. */
async function identifyEach(
  database: Database,
  documents: readonly DueDocument[],
  identification: Identification,
): Promise<IdentifiedDocument[]> {
  try {
    return await identifyDocuments(database, documents, identification);
  } catch (error) {
    if (!isOfDocuments(error)) throw error;
    if (documents.length === 1) {
      await noteRefused(database, documents[0], identification.madeBy, error);
      return [];
    }
  }
  const identified: IdentifiedDocument[] = [];
  for (const document of documents) identified.push(...(await identifyEach(database, [document], identification)));
  return identified;
}

async function startIdentifying(database: Database): Promise<Identification> {
  const identification = await identificationNow(database);
  await outdateOthers(database, identification.madeBy);
  return identification;
}

/**
 * Who the mentions of documents are, from their claims as reviews left them; `until`: only as those did that were said up to
 * this moment. Nothing is stored.
 */
export async function identifyDocuments(
  session: Session,
  documents: readonly DueDocument[],
  identification: Identification,
  until: string | null = null,
): Promise<IdentifiedDocument[]> {
  const [seen, unseen] = [true, false].map((inReview) =>
    documents.filter(({ lastReview }) => (lastReview !== null) === inReview),
  );
  const inReview = seen.map(({ id }) => id);
  // Reviews are of words where they stand.
  const extractions = [
    ...(await loadExtractions(
      session,
      seen.map(({ extractionId }) => extractionId),
    )),
    ...(await loadSaid(
      session,
      unseen.map(({ extractionId }) => extractionId),
    )),
  ];
  const byId = new Map(extractions.map((one) => [one.extractionId, one]));
  const said = inReview.length === 0 ? [] : await loadReviews(session, { documentIds: inReview });
  const reviews = until === null ? said : said.filter(({ at }) => at <= until);
  const reviewsOf = group(reviews, ({ documentId }) => documentId);
  const all: IdentifiedDocument[] = [];
  for (const document of documents) {
    const extraction = byId.get(document.extractionId)!;
    all.push({ document, ...identified(document, extraction, reviewsOf.get(document.id) ?? [], identification) });
    await setImmediate(); // the server stores others meanwhile, and waits for what it asks of us
  }
  return all;
}

function identified(
  { sha256 }: DueDocument,
  { claims, context }: StoredExtraction,
  reviews: readonly StoredReview[],
  { register, judgements }: Identification,
): Omit<IdentifiedDocument, 'document'> {
  const all = reviewed(claims, reviews);
  const holding = holdingClaims(all);
  const facts = documentFactsOf(
    holding.map(({ claim }) => claim),
    context,
  );
  const identify = identifierOf(facts, register, judgements);
  const mentions = mentionsOf(holding).map((mention) => ({ mention, ...identify(mention) }));
  const rejected = all.claims.filter(({ state }) => state === 'rejected');
  const against = mentionsOf(rejected).map((mention) => ({ mention, ...identify(mention) }));
  const numbers = new Map(claims.map(({ keys, ordinal }) => [keys.anchor.toString('hex'), ordinal]));
  const standing = [...holding, ...rejected].map(({ anchor, claim, state }) => {
    const ordinal = numbers.get(anchor.toString('hex')) ?? null;
    return { anchor, claim, state, ordinal };
  });
  // What people say of names makes documents anew that mention them; titles mention nobody, so that the list alone tells whose they are.
  const byList = identifierOf(facts, register, judgementsOf([]));
  const unitCalled = (name: string) => {
    const { identity } = byList({ kind: 'organisation', name, year: null });
    return identity.entity === null ? null : { name, entity: identity.entity, code: identity.code };
  };
  const said = evidenceOf(sha256, standing, [...mentions, ...against], facts.defined, context.published, unitCalled);
  const rejectedKeys = [...new Set(against.map(({ situation }) => situation.key))].sort();
  const evidence = {
    ...said,
    waiting: waitingClaims(all.claims, said, [...mentions, ...against], numbers),
    place: provinceOf(facts, register),
    dated: facts.published ?? null,
  };
  return { mentions, rejectedKeys, evidence };
}
