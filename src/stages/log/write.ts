import type { Session } from '../../store/connection.js';
import { loadWaivers, type StoredWaiver } from '../../store/findings.js';
import { loadJudgements, type StoredJudgement, type StoredTakenBack } from '../../store/judgements.js';
import { eachReview, type StoredReview } from '../../store/stored-reviews.js';
import type { Entry, LogEntry } from './entry.js';

/** Reviews that are at hand together. */
const AT_ONCE = 200;

/** All that people said: reviews in their order, then judgements, then waivers. Two stores in which the same was said give the same. */
export async function* logEntries(session: Session): AsyncGenerator<LogEntry> {
  for await (const reviews of eachReview(session, AT_ONCE)) yield* reviews.map(ofReview);
  const { judgements, takenBack } = await loadJudgements(session);
  yield* [...judgements.map(ofJudgement), ...takenBack.map(ofTakenBack)]
    .sort((a, b) => a.id - b.id)
    .map(({ entry }) => entry);
  yield* (await loadWaivers(session)).map(ofWaiver);
}

const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : bytes.toString('hex'));

const ofReview = (review: StoredReview): Entry<'review'> => ({
  said: 'review',
  at: review.at,
  author: review.author,
  document: review.sha256,
  reading: hex(review.readingDigest),
  action: review.action,
  anchor: hex(review.anchor),
  kind: review.kind,
  trigger: review.trigger,
  found: hex(review.found),
  seen: review.seen?.map((one) => ({ ...one, spans: [...one.spans] })) ?? null,
  means: review.said?.map((one) => ({ ...one, spans: [...one.spans] })) ?? null,
  reverts: hex(review.reverts),
  reason: review.reason,
  batch: review.batch,
  seal: review.digest.toString('hex'),
});

const ofJudgement = ({ id, digest, verdict, of, as, author, reason, batch, at }: StoredJudgement) => {
  const entry: Entry<'judgement'> = {
    said: 'judgement',
    at,
    author,
    verdict,
    of,
    as,
    reason,
    batch,
    seal: hex(digest)!,
  };
  return { id, entry };
};

const ofTakenBack = ({ id, digest, reverts, author, reason, batch, at }: StoredTakenBack) => {
  const back = hex(reverts.digest)!;
  const entry: Entry<'judgement-revert'> = {
    said: 'judgement-revert',
    at,
    author,
    reverts: back,
    reason,
    batch,
    seal: hex(digest)!,
  };
  return { id, entry };
};

const ofWaiver = ({ code, subject, waived, author, reason, digest, saidAt }: StoredWaiver): Entry<'waiver'> => ({
  ...{ said: 'waiver', at: saidAt.toISOString(), author, code, subject, waived, reason },
  seal: hex(digest)!,
});
