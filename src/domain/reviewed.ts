import { contentOf } from './anchor.js';
import type { Claim } from './claim.js';
import type { KeyedClaim } from './comparison.js';
import { mergedWords } from './merge.js';
import type { Review } from './review.js';

/**
 * `open`: nobody reviewed it. `changed`: of something that the reviewer said or let stand the extractor says something else than
 * then, and something else than the reviewer.
 */
export const REVIEW_STATES = ['open', 'accepted', 'amended', 'rejected', 'added', 'changed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A claim with the review of it that holds. */
export interface ReviewedClaim<R extends Review = Review> {
  readonly anchor: Buffer;
  readonly state: ReviewState;
  /** As the extractor finds it; null where it does not (any more). */
  readonly found: Claim | null;
  readonly review: R | null;
  /** What holds: as the reviewer says, else as it was accepted, else as it was found; a rejected claim as it was seen. */
  readonly claim: Claim;
  /** What the next reviewer is asked about: what holds, but of a changed claim what the extractor finds now. */
  readonly asked: Claim;
}

export interface ReviewedDocument<R extends Review = Review> {
  /** In the order of the extraction; then those that it does not find, in the order of their reviews. */
  readonly claims: readonly ReviewedClaim<R>[];
  /** Somebody read it to the end: what is neither accepted, amended nor added is not there. */
  readonly complete: R | null;
}

/** Per mille: a person has seen it. */
const SURE = 1000;

/** What an extraction says, as it stands after the reviews (all that were ever made, in order). */
export function reviewed<R extends Review & { readonly digest: Buffer }>(
  extracted: readonly KeyedClaim[],
  reviews: readonly R[],
): ReviewedDocument<R> {
  const holding = holdingReviews(reviews);
  const last = new Map<string, R>();
  for (const review of holding) if (review.anchor) last.set(hex(review.anchor), review);
  const claims = extracted.map(({ claim, keys }): ReviewedClaim<R> => {
    const review = last.get(hex(keys.anchor)) ?? null;
    last.delete(hex(keys.anchor));
    const { anchor } = keys;
    if (!review) return { anchor, state: 'open', found: claim, review, claim, asked: claim };
    const merged = mergeOf(review, claim, keys.content);
    const state = merged ? STATES[review.action]! : 'changed';
    const holds = merged ?? claimOf(review);
    return { anchor, state, found: claim, review, claim: holds, asked: merged ? holds : claim };
  });
  for (const review of last.values()) {
    const claim = claimOf(review);
    claims.push({ anchor: review.anchor!, state: STATES[review.action]!, found: null, review, claim, asked: claim });
  }
  return { claims, complete: holding.findLast(({ action }) => action === 'complete') ?? null };
}

/** The claims that hold: those that nobody rejected; of a document that was read to the end, those that somebody said hold. */
export const holdingClaims = <R extends Review>({ claims, complete }: ReviewedDocument<R>): ReviewedClaim<R>[] =>
  claims.filter(({ state, review }) => state !== 'rejected' && (!complete || review !== null));

/** Without those that were reverted, and without the reverts. */
export function holdingReviews<R extends Review & { readonly digest: Buffer }>(reviews: readonly R[]): R[] {
  const reverted = new Set(reviews.map(({ reverts }) => reverts && hex(reverts)));
  return reviews.filter(({ action, digest }) => action !== 'revert' && !reverted.has(hex(digest)));
}

/** The claim that a review speaks of, as it holds. */
export function claimOf({ action, kind, trigger, seen, said }: Review): Claim {
  return {
    kind: kind!,
    rule: `review.${action}`,
    confidence: SURE,
    trigger: trigger!,
    arguments: said ?? seen ?? [],
  };
}

const STATES: Readonly<Partial<Record<Review['action'], ReviewState>>> = {
  accept: 'accepted',
  reject: 'rejected',
  amend: 'amended',
  add: 'added',
};

/** The claim after the review; null where the extractor says what the reviewer says is wrong. */
function mergeOf(review: Review, claim: Claim, content: Buffer): Claim | null {
  // The extractor says what it said, or has come to say what the reviewer says.
  const same = review.found?.equals(content) || (review.said && contentOf({ arguments: review.said }).equals(content));
  if (same) return claimOf(review);
  const words = mergedWords(review, claim.arguments);
  return words && { ...claimOf(review), trigger: claim.trigger, arguments: words };
}

const hex = (bytes: Buffer): string => bytes.toString('hex');
