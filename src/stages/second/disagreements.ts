import { agree, agreementFigures, type Compared, settledSince } from '../../domain/agreement.js';
import { markOf } from '../../domain/claim-mark.js';
import { reviewed } from '../../domain/reviewed.js';
import type { Session } from '../../store/connection.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { eachFinished, type FinishedComparison } from './finished.js';

/** Where two reviewers disagree about a claim, and nobody settled it yet. */
export interface Disagreement {
  readonly documentId: number;
  /** Id that says which second review, and in which order they come. */
  readonly second: number;
  readonly secondAuthor: string;
  /** What the claim is now, to be settled as it was seen; null where it is not there. */
  readonly mark: string | null;
  readonly compared: Compared<StoredReview>;
}

/** Disagreements that nobody settled, of the latest second reviews first; whole second reviews, until there are `limit` or more. */
export async function openDisagreements(
  session: Session,
  below: number | null,
  limit: number,
): Promise<{ found: Disagreement[]; next: number | null }> {
  const found: Disagreement[] = [];
  for await (const finished of eachFinished(session, below)) {
    found.push(...disagreementsIn(finished));
    if (found.length >= limit) return { found, next: finished.second.id };
  }
  return { found, next: null };
}

export function disagreementsIn({ second, compared, reviews, extracted }: FinishedComparison): Disagreement[] {
  const now = reviewed(extracted, reviews).claims;
  const moment = second.at.toISOString();
  return compared
    .filter((one) => !agree(one) && one.second !== null && (one.first !== null || one.second.verdict === 'holds'))
    .filter(({ anchor }) => !settledSince(anchor, reviews, moment))
    .map((one) => {
      const claim = now.find(({ anchor }) => anchor.equals(one.anchor));
      const mark = claim ? markOf(claim) : null;
      return { documentId: second.documentId, second: second.id, secondAuthor: second.author, mark, compared: one };
    });
}

/** The same to whoever asks, however many do: where it takes long it is told anew a thirtieth of the time at most. */
export function watchAgreement(
  session: Session,
  now: () => number = Date.now,
): () => ReturnType<typeof agreementSoFar> {
  let [until, answer]: [number, ReturnType<typeof agreementSoFar> | null] = [0, null];
  return async () => {
    if (answer && now() < until) return answer;
    const asked = now();
    const own = agreementSoFar(session);
    [until, answer] = [Number.POSITIVE_INFINITY, own];
    try {
      await own;
      const took = now() - asked;
      until = took > QUICK ? now() + 30 * took : 0;
      return await own;
    } catch (error) {
      answer = null;
      throw error;
    }
  };
}
/** Milliseconds; what takes no longer is told as it is. */
const QUICK = 300;

/** How well first and second reviewers agree, over all second reviews that are done. */
export async function agreementSoFar(session: Session) {
  const compared: Compared[] = [];
  let documents = 0;
  let open = 0;
  for await (const finished of eachFinished(session)) {
    documents++;
    open += disagreementsIn(finished).length;
    compared.push(...finished.compared);
  }
  return { documents, open, ...agreementFigures(compared) };
}
