import { hash } from 'node:crypto';
import { holdingClaims, reviewed } from '../../domain/reviewed.js';
import { documentFactsOf } from '../../reconcile/document-facts.js';
import { evidenceOf } from '../../reconcile/evidence.js';
import { IDENTIFIER, identifierOf } from '../../reconcile/identify.js';
import { namedNow } from '../../reconcile/judged-names.js';
import { type Judgements, judgementsOf } from '../../reconcile/judgements.js';
import { mentionsOf } from '../../reconcile/mentions.js';
import { type Register, registerOf } from '../../reconcile/register.js';
import { listEditions } from '../../store/authority.js';
import type { Database, Session } from '../../store/connection.js';
import { group } from '../../store/group.js';
import { type DueDocument, dueForIdentity, type IdentifiedDocument, saveIdentities } from '../../store/identities.js';
import { loadJudgements } from '../../store/judgements.js';
import { loadExtractions, type StoredExtraction } from '../../store/stored-extractions.js';
import { loadReviews, type StoredReview } from '../../store/stored-reviews.js';
import { currentAuthority } from '../authority/authority.js';
import { isOfDocuments, noteRefused } from './refused.js';

/** What mentions are identified with: the list, what people said, and a name for both and for the rules. */
export interface Identification {
  readonly register: Register;
  readonly judgements: Judgements;
  /** Id of the last one. */
  readonly lastJudgement: number;
  /** Names rules and lists; judgements come one by one, and undo by themselves what they change. */
  readonly madeBy: string;
}

/** The lists and judgements as they stand now. A register that is at hand for the same lists is taken over. */
export async function openIdentification(session: Session, before?: Identification): Promise<Identification> {
  const editions = (await listEditions(session)).filter(({ current }) => current);
  const lists = hash('sha256', editions.map(({ digest }) => digest.toString('hex')).join()).slice(0, 16);
  const madeBy = `${IDENTIFIER}+${lists}`;
  const { judgements, takenBack } = await loadJudgements(session);
  const register = before?.madeBy === madeBy ? before.register : registerOf(await currentAuthority(session));
  const holding = judgements.filter(({ reverted }) => !reverted).map((one) => namedNow(one, register));
  return {
    register,
    judgements: judgementsOf(holding),
    lastJudgement: Math.max(0, ...[...judgements, ...takenBack].map(({ id }) => id)),
    madeBy,
  };
}

/** Few: their claims are at hand together. */
export const AT_ONCE = 100;

/**
 * Identifies the mentions of all documents (or of some) of which something has changed since: their claims, their reviews,
 * the list, the rules, a judgement of a name in them. Returns how many; `report` is told now and then.
 */
export async function reconcileDue(
  database: Database,
  report: (documents: number) => void = () => {},
  documentIds: readonly number[] | null = null,
): Promise<number> {
  let identification = await openIdentification(database);
  let done = 0;
  for (let after = 0; ; ) {
    const due = await dueForIdentity(database, identification.madeBy, AT_ONCE, after, documentIds);
    if (due.length === 0) return done;
    const identified = await identifyAndSave(database, due, identification);
    if (identified !== null) {
      done += identified;
      after = due.at(-1)!.id;
      report(done);
      // Somebody judged meanwhile, and documents that were done are due again.
    } else [identification, after] = [await openIdentification(database, identification), 0];
  }
}

/** How many documents were identified and stored; null, with nothing more stored, where somebody judged meanwhile. */
async function identifyAndSave(
  database: Database,
  documents: readonly DueDocument[],
  identification: Identification,
): Promise<number | null> {
  const { madeBy, lastJudgement } = identification;
  try {
    const identified = await identifyDocuments(database, documents, identification);
    return (await saveIdentities(database, identified, madeBy, lastJudgement)) ? documents.length : null;
  } catch (error) {
    if (!isOfDocuments(error)) throw error;
    if (documents.length === 1) {
      await noteRefused(database, documents[0], madeBy, error);
      return 0;
    }
  }
  // One of them is refused, and takes no other with it.
  let done = 0;
  for (const document of documents) {
    const one = await identifyAndSave(database, [document], identification);
    if (one === null) return null;
    done += one;
  }
  return done;
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
  const extractions = await loadExtractions(
    session,
    documents.map(({ extractionId }) => extractionId),
  );
  const byId = new Map(extractions.map((one) => [one.extractionId, one]));
  const inReview = documents.filter(({ lastReview }) => lastReview !== null).map(({ id }) => id);
  const said = inReview.length === 0 ? [] : await loadReviews(session, { documentIds: inReview });
  const reviews = until === null ? said : said.filter(({ at }) => at <= until);
  const reviewsOf = group(reviews, ({ documentId }) => documentId);
  return documents.map((document) => ({
    document,
    ...identified(document, byId.get(document.extractionId)!, reviewsOf.get(document.id) ?? [], identification),
  }));
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
  const said = evidenceOf(sha256, standing, [...mentions, ...against], facts.defined);
  // What is known of a document from outside holds where it says nothing itself.
  const rejectedKeys = [...new Set(against.map(({ situation }) => situation.key))].sort();
  return { mentions, rejectedKeys, evidence: { ...said, published: said.published ?? context.published } };
}
