import type { ClaimKeys } from './anchor.js';
import type { Claim } from './claim.js';

export interface KeyedClaim {
  readonly claim: Claim;
  readonly keys: ClaimKeys;
}

/** What a new extraction of a document brings: claims paired by anchor, changed where their contents differ. */
export interface Comparison {
  readonly gained: readonly KeyedClaim[];
  readonly lost: readonly KeyedClaim[];
  readonly changed: readonly { readonly before: KeyedClaim; readonly after: KeyedClaim }[];
  /** How many stayed as they were. */
  readonly kept: number;
}

export function compareClaims(before: readonly KeyedClaim[], after: readonly KeyedClaim[]): Comparison {
  const old = new Map(before.map((claim) => [claim.keys.anchor.toString('hex'), claim]));
  const gained: KeyedClaim[] = [];
  const changed: { before: KeyedClaim; after: KeyedClaim }[] = [];
  let kept = 0;
  for (const claim of after) {
    const anchor = claim.keys.anchor.toString('hex');
    const was = old.get(anchor);
    old.delete(anchor);
    if (!was) gained.push(claim);
    else if (was.keys.content.equals(claim.keys.content)) kept++;
    else changed.push({ before: was, after: claim });
  }
  return { gained, lost: [...old.values()], changed, kept };
}
