import type { ClaimKind } from './claim.js';

/**
 * `open`: nobody reviewed it. `changed`: a later extraction contradicts what a reviewer said. `orphaned`: no extraction finds any more
 * what a reviewer saw it find.
 */
export const WAITING_STATES = ['open', 'changed', 'orphaned'] as const;
export type WaitingState = (typeof WAITING_STATES)[number];

/** A claim that waits for a reviewer. */
export interface WaitingClaim {
  readonly anchor: Buffer;
  /** Its number in the extraction that counts; null where that does not find it. */
  readonly claim: number | null;
  readonly kind: ClaimKind;
  readonly state: WaitingState;
  /** Per mille, as the extractor says. */
  readonly confidence: number;
  readonly year: number | null;
  /** Id of the bloc that it is about. */
  readonly bloc: string | null;
  /** How many rows towards facts rest on it that nobody reviewed (docs/desk.md says which). */
  readonly settles: number;
}
