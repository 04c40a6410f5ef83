import type { Argument } from '../../domain/claim.js';
import { type ArgumentChange, changedArguments, markOf } from '../../domain/claim-mark.js';
import { StageFailure } from '../../domain/failure.js';
import type { Database, Session } from '../../store/connection.js';
import { alone, type NewReview, saveReviews } from '../../store/reviews.js';
import { doesSecond, finishSecond } from '../../store/seconds.js';
import { storable } from '../../store/storable.js';
import { loadReviews } from '../../store/stored-reviews.js';
import { failureOf } from '../failure-of.js';
import { type AtDesk, holdDocument, refuseHeld } from '../queues/lease.js';
import { documentAsked } from '../subject.js';
import type { ReviewLine } from './line.js';
import { type NumberedClaim, numbered } from './list.js';
import { againOf } from './redo.js';
import { claimNamed, holdsAlready, resolveReview, type Said } from './resolve.js';
import { argumentsSeen, loadReviewState, type ReviewState, unsaved, withReviews } from './state.js';

/** What a reviewer asks for, or what is wrong with a line that asks for nothing. `name`: "line 12". */
export type Asked =
  | { readonly name: string; readonly line: ReviewLine }
  | { readonly name: string; readonly failure: StageFailure };

/** Who reviews, why and with what else, where a line does not say; `now` gives the ISO moment. */
export interface Reviewer {
  readonly author: string;
  readonly reason: string | null;
  readonly batch: string;
  now(): string;
  /** Of who sits at the desk: documents that another holds are refused, and second reviews are kept apart. */
  readonly desk?: AtDesk;
}

/** What became of a line. */
export type Outcome = { readonly name: string; readonly line: ReviewLine | null } & (
  | {
      readonly outcome: 'saved';
      readonly document: number;
      readonly review: number;
      /** As it stands after all that came with it; null where the review speaks of none, or holds no more. */
      readonly claim: NumberedClaim | null;
    }
  /** It held already. */
  | { readonly outcome: 'unchanged'; readonly document: number }
  /** `changes`: from what the reviewer saw to what the claim says now, where that is why. */
  | { readonly outcome: 'refused'; readonly failure: StageFailure; readonly changes: readonly ArgumentChange[] }
);

/** Lines of one document are stored together, so many at once. */
const AT_ONCE = 200;

/**
 * Reviews line by line; a line that cannot be is refused and takes no other with it. Each line sees what those before
 * it said. Run again it changes nothing.
 */
export async function* review(
  database: Database,
  asked: AsyncIterable<Asked> | Iterable<Asked>,
  by: Reviewer,
): AsyncGenerator<Outcome> {
  let together: { name: string; line: ReviewLine }[] = [];
  let document = '';
  for await (const one of asked) {
    if ('failure' in one) {
      yield* await reviewDocument(database, document, together, by);
      together = [];
      yield { name: one.name, line: null, outcome: 'refused', failure: one.failure, changes: [] };
      continue;
    }
    const next = await documentOf(database, one.line);
    if (next !== document || together.length >= AT_ONCE) {
      yield* await reviewDocument(database, document, together, by);
      together = [];
    }
    document = next;
    together.push(one);
  }
  yield* await reviewDocument(database, document, together, by);
}

/** How the line names its document; a review that is not there has none. */
async function documentOf(session: Session, line: ReviewLine): Promise<string> {
  if (line.action !== 'revert' && line.action !== 'redo') return line.document;
  const ids = { ids: [line.review] };
  const [review] = [...(await loadReviews(session, ids)), ...(await loadReviews(session, ids, 'blind_review'))];
  return review ? (line.document ?? String(review.documentId)) : '';
}

async function reviewDocument(
  database: Database,
  document: string,
  lines: readonly { readonly name: string; readonly line: ReviewLine }[],
  by: Reviewer,
): Promise<Outcome[]> {
  if (lines.length === 0) return [];
  try {
    return await alone(database, (session) => reviewAlone(session, document, lines, by));
  } catch (error) {
    if (error instanceof StageFailure && !error.permanent) throw error;
    // What the database refuses it refuses for all that came with it: then each comes by itself.
    if (lines.length > 1) {
      const outcomes: Outcome[] = [];
      for (const line of lines) outcomes.push(...(await reviewDocument(database, document, [line], by)));
      return outcomes;
    }
    return [refused(lines[0], failureOf(error, lines[0].name))];
  }
}

async function reviewAlone(
  session: Session,
  document: string,
  lines: readonly { readonly name: string; readonly line: ReviewLine }[],
  by: Reviewer,
): Promise<Outcome[]> {
  if (document === '')
    return lines.map((line) => refused(line, new StageFailure('review-unknown', 'There is no such review.')));
  const { id } = await documentAsked(session, document);
  const second = by.desk !== undefined && (await doesSecond(session, by.desk.account, id));
  if (by.desk && !second) await refuseHeld(session, id, by.desk);
  let state = await loadReviewState(session, document, second ? by.author : null);
  const made: NewReview[] = [];
  const before = state.reviews;
  const outcomes: (Outcome | { readonly saved: (typeof lines)[number] })[] = [];
  for (const one of lines) {
    try {
      const stale = await changesSince(session, state, one.line);
      if (stale) {
        outcomes.push({ ...one, outcome: 'refused', ...stale });
        continue;
      }
      const said = resolveReview(state, one.line, saidBy(one.line, by));
      if (!said) {
        outcomes.push({ ...one, outcome: 'unchanged', document: state.row.id });
        continue;
      }
      const { row, reading } = state;
      const read = said.action === 'revert' ? null : reading;
      made.push({ documentId: row.id, sha256: row.sha256, reading: read, review: said });
      state = withReviews(state, [unsaved(made.at(-1)!)]);
      outcomes.push({ saved: one });
    } catch (error) {
      outcomes.push(refused(one, failureOf(error, one.name)));
    }
  }
  if (by.desk && !second && made.length > 0) await holdDocument(session, id, by.desk);
  const ids = await saveReviews(session, made, second ? 'blind_review' : 'review');
  if (second && made.some(({ review }) => review.action === 'complete'))
    await finishSecond(session, by.desk!.account, id, by.desk!.now);
  const said = state.reviews.slice(before.length).map((one, index) => ({ ...one, id: ids[index]! }));
  const after = numbered(withReviews({ ...state, reviews: before }, said));
  const claims = new Map(after.map((one) => [one.claim.review?.id, one]));
  let next = 0;
  return outcomes.map((one) => {
    if (!('saved' in one)) return one;
    const id = ids[next++]!;
    return { ...one.saved, outcome: 'saved', document: state.row.id, review: id, claim: claims.get(id) ?? null };
  });
}

const refused = (one: { readonly name: string; readonly line: ReviewLine }, failure: StageFailure): Outcome => ({
  ...one,
  outcome: 'refused',
  failure,
  changes: [],
});

function saidBy({ author, reason, batch }: ReviewLine, by: Reviewer): Said {
  const why = reason ?? by.reason;
  return {
    author: storable(author ?? by.author),
    reason: why === null ? null : storable(why),
    batch: storable(batch ?? by.batch),
    at: by.now(),
  };
}

/** Why a line is refused that speaks of a claim as it was; null where the claim still says what the reviewer saw. */
async function changesSince(session: Session, state: ReviewState, line: ReviewLine) {
  if (line.action === 'redo') {
    const again = againOf(state, line.review);
    if (!again?.stale) return null;
    const changes = changedArguments(again.review.seen ?? again.review.said!, again.target!.asked.arguments);
    return {
      failure: new StageFailure('stale-review', 'the claim says something else since it was taken back'),
      changes,
    };
  }
  if (!('claim' in line)) return null;
  const { claim, stale } = claimNamed(state, line.claim);
  if (!stale || holdsAlready(state, line)) return null;
  const seen: readonly Argument[] | null = await argumentsSeen(session, state, claim.anchor, stale.content);
  const changes = seen ? changedArguments(seen, claim.asked.arguments) : [];
  const says = `claim ${line.claim} says something else since you saw it; it is ${markOf(claim)} now`;
  return { failure: new StageFailure('stale-review', says), changes };
}
