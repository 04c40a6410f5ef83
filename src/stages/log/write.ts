import type { EntityRows } from '../../domain/entity.js';
import { listEditions, loadEdition, type StoredEdition } from '../../store/authority.js';
import type { Session } from '../../store/connection.js';
import { loadCopyWords, type SaidCopyWord } from '../../store/copy-words.js';
import { listWithdrawals, type StoredWithdrawal } from '../../store/evidence.js';
import { loadJudgements, type StoredJudgement, type StoredTakenBack } from '../../store/judgements.js';
import { listRules, type RuleEvent, ruleEvents, type StoredRule } from '../../store/local-rules.js';
import { loadQuotas, type StoredQuota } from '../../store/quotas.js';
import { eachReview, type StoredReview } from '../../store/stored-reviews.js';
import { loadWaivers, type StoredWaiverWord } from '../../store/waivers.js';
import type { Entry, LogEntry } from './entry.js';

/** Reviews that are at hand together. */
const AT_ONCE = 200;

/**
 * All that people said: lists, rules and what was done with them, withdrawals, reviews, second reviews, judgements, waivers, quotas, of copies, each in their order. Two
 * stores in which the same was said give the same.
 */
export async function* logEntries(session: Session): AsyncGenerator<LogEntry> {
  for (const edition of await listEditions(session))
    if (!edition.shipped) yield ofList(edition, await loadEdition(session, edition.id));
  yield* [...(await listRules(session))].sort((a, b) => a.id - b.id).map(ofRule);
  yield* (await ruleEvents(session)).map(ofRuleEvent);
  yield* (await listWithdrawals(session)).map(ofWithdrawal);
  for await (const reviews of eachReview(session, AT_ONCE)) yield* reviews.map(ofReview);
  for await (const reviews of eachReview(session, AT_ONCE, 'blind_review'))
    yield* reviews.map((one) => ({ ...ofReview(one), blind: true as const }));
  const { judgements, takenBack } = await loadJudgements(session);
  yield* [...judgements.map(ofJudgement), ...takenBack.map(ofTakenBack)]
    .sort((a, b) => a.id - b.id)
    .map(({ entry }) => entry);
  yield* (await loadWaivers(session)).map(ofWaiver);
  yield* (await loadQuotas(session)).map(ofQuota);
  yield* (await loadCopyWords(session)).map(ofCopies);
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

const ofWaiver = (word: StoredWaiverWord): Entry<'waiver'> | Entry<'waiver-revert'> => {
  const { at, author, reason, digest } = word;
  const seal = hex(digest)!;
  if (word.reverts !== null)
    return { said: 'waiver-revert', at, author, reverts: hex(word.reverts.digest)!, reason, seal };
  const { code, subject, waived } = word;
  return { said: 'waiver', at, author, code, subject, waived, reason, seal };
};

const ofQuota = ({ awardCode, blocCode, saidAt, digest, ...rule }: StoredQuota): Entry<'quota'> => {
  const { place, since, until, most, share, source, author } = rule;
  const said = { said: 'quota', at: saidAt.toISOString(), author, award: awardCode, place, bloc: blocCode } as const;
  return { ...said, since, until, most, share, source, seal: hex(digest)! };
};

const ofCopies = ({
  sha256,
  otherSha256,
  verdict,
  author,
  reason,
  at,
  digest,
  reverts,
}: SaidCopyWord): Entry<'copies'> => {
  const [document, other] = [sha256, otherSha256].sort() as [string, string];
  const back = reverts === null ? {} : { reverts };
  return { said: 'copies', at, author, document, other, verdict, reason, ...back, seal: hex(digest)! };
};

const ofList = ({ name, author, digest, addedAt }: StoredEdition, rows: EntityRows): Entry<'list'> => ({
  ...{ said: 'list', at: addedAt.toISOString(), author, name },
  entities: [...rows.entities],
  names: [...rows.names],
  relations: [...rows.relations],
  seal: hex(digest)!,
});

const ofRule = ({ name, version, source, author, addedAt, digest }: StoredRule): Entry<'rule'> => ({
  ...{ said: 'rule', at: addedAt.toISOString(), author, name, version, source, seal: hex(digest)! },
});

const ofRuleEvent = ({
  ruleDigest,
  act,
  author,
  confidence,
  figures,
  digest,
  saidAt,
}: RuleEvent): Entry<'rule-act'> => ({
  ...{ said: 'rule-act', at: saidAt.toISOString(), author, rule: hex(ruleDigest)!, act, confidence, figures },
  seal: hex(digest)!,
});

const ofWithdrawal = ({
  sha256,
  batch,
  withdrawn,
  reason,
  digest,
  saidAt,
  author,
}: StoredWithdrawal): Entry<'withdrawal'> => ({
  ...{ said: 'withdrawal', at: saidAt.toISOString(), document: sha256, batch, withdrawn, reason, seal: hex(digest)! },
  ...(author === null ? {} : { author }),
});
