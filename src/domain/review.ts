import type { Span } from '../text/span.js';
import type { Argument, ClaimKind } from './claim.js';

/**
 * What a reviewer says: a claim is right, wrong, right but for some arguments; one was missed; the whole document was
 * read to the end and nothing else was missed; an earlier review does not hold.
 */
export const REVIEW_ACTIONS = ['accept', 'reject', 'amend', 'add', 'complete', 'revert'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/**
 * One review, which is never changed: whoever changes their mind says so in another. It holds the claim on both sides,
 * whole, so that it can be compared argument by argument with what a later extraction says, and stays readable when no
 * extraction finds the claim any more.
 */
export interface Review {
  readonly action: ReviewAction;
  /** Which claim, by the anchor that it had or would have; null of `complete` and `revert`. */
  readonly anchor: Buffer | null;
  readonly kind: ClaimKind | null;
  readonly trigger: Span | null;
  /** The arguments that the reviewer saw; null of `add`, `complete` and `revert`. */
  readonly seen: readonly Argument[] | null;
  /** Content of the extractor's own claim under it at that time; null where it had none. */
  readonly found: Buffer | null;
  /** What they should be, all of them: of `amend` and `add`. */
  readonly said: readonly Argument[] | null;
  /** Seal of the review that does not hold any more, of `revert`. */
  readonly reverts: Buffer | null;
  readonly author: string;
  readonly reason: string | null;
  /** What was reviewed together and can be reverted together. */
  readonly batch: string;
  /** ISO moment. */
  readonly at: string;
}

/** Reviews that say no to something tell why. */
export const needsReason = (action: ReviewAction): boolean => action === 'reject' || action === 'revert';
