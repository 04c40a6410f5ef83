import { isDeepStrictEqual } from 'node:util';
import { type Amendment, placesOf, type WantedArgument } from './amendment.js';
import type { Argument, Claim, ClaimKind } from './claim.js';
import type { Review } from './review.js';
import { IDENTITY } from './roles.js';

/** What a reviewer changed in a claim, as it may be changed in others that say the same in the same words. */
export interface Change {
  readonly kind: ClaimKind;
  /** By role what others have to say as this one did: the roles that were changed, and else what the claim is about. */
  readonly alike: ReadonlyMap<string, readonly Argument[]>;
  /** By role what it should be; null where the claim was rejected. */
  readonly roles: ReadonlyMap<string, readonly Argument[]> | null;
}

/**
 * The change that an amendment or a rejection makes; null of any other review, and where no words tell which others are meant. `isSearched`:
 * of an argument, whether claims are found by it.
 */
export function changeOf({ action, kind, seen, said }: Review, isSearched: (one: Argument) => boolean): Change | null {
  if (!kind || !seen || (action !== 'amend' && action !== 'reject')) return null;
  const all = [...new Set([...seen, ...(said ?? [])].map(({ role }) => role))];
  const changed = said ? all.filter((role) => !sayTheSame(ofRole(seen, role), ofRole(said, role))) : [];
  const tells = (role: string) => ofRole(seen, role).some(isSearched);
  const about = IDENTITY[kind].filter(tells);
  // A verb or a year alone is the same in thousands: with it goes what the claim is about first, "Cờ thi đua".
  const beside = said === null ? about : changed.some(tells) ? [] : about.slice(0, 1);
  const roles = [...new Set([...changed, ...beside])];
  if (!roles.some(tells)) return null;
  const alike = new Map(roles.map((role) => [role, ofRole(seen, role)]));
  return { kind, alike, roles: said && new Map(changed.map((role) => [role, ofRole(said, role)])) };
}

/** Whether a claim says what the changed one said, where that matters. */
export const isAlike = ({ alike }: Change, claim: Claim): boolean =>
  [...alike].every(([role, said]) => sayTheSame(said, ofRole(claim.arguments, role)));

/** The same change for another claim; null where its text does not have the words that it takes. */
export function changeFor({ roles, alike }: Change, claim: Claim, text: string): Amendment | null {
  const set: Record<string, WantedArgument[] | null> = {};
  for (const [role, wanted] of roles ?? []) {
    const own = ofRole(claim.arguments, role);
    const made = wanted.map((one, index) => wantedFor(one, alike.get(role)?.[index], own[index], claim, text));
    if (made.includes(null)) return null;
    set[role] = made.length === 0 ? null : (made as WantedArgument[]);
  }
  return set;
}

/** The words that are changed stand here, or nearly. */
const NEAR = 120;

function wantedFor(
  wanted: Argument,
  before: Argument | undefined,
  own: Argument | undefined,
  claim: Claim,
  text: string,
): WantedArgument | null {
  const value = wanted.value ?? wanted.written!;
  if (wanted.spans.length === 0 || wanted.written === null) return { value, basis: wanted.basis };
  const [span] = own?.spans ?? [];
  if (span && before?.written === wanted.written) return { span: [span.start, span.end], value, basis: wanted.basis };
  const near = span?.start ?? claim.trigger.start;
  const place = placesOf(text, wanted.written).find(
    ({ start, end }) => Math.abs(start - near) <= NEAR || (start <= near && near < end),
  );
  return place ? { span: [place.start, place.end], value, basis: wanted.basis } : null;
}

const ofRole = (list: readonly Argument[], role: string): Argument[] => list.filter((one) => one.role === role);

const sayTheSame = (a: readonly Argument[], b: readonly Argument[]): boolean =>
  isDeepStrictEqual(a.map(bare), b.map(bare));

const bare = ({ kind, written, value }: Argument) => [kind, written?.normalize('NFC').toLowerCase() ?? null, value];
