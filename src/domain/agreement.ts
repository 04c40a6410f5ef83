import { type Argument, CLAIM_KINDS, type ClaimKind } from './claim.js';
import type { KeyedClaim } from './comparison.js';
import type { Review } from './review.js';
import { holdingReviews, type ReviewedClaim, reviewed } from './reviewed.js';

/** What one of two reviewers says of a claim: it holds, as `arguments` say; it is wrong; it is not there, as they read to the end. */
export interface Opinion<R extends Review = Review> {
  readonly verdict: 'holds' | 'wrong' | 'absent';
  readonly arguments: readonly Argument[];
  /** Null of what is not there. */
  readonly review: R | null;
}

/** A claim of which two reviewers spoke, or one alone: then the other is null. */
export interface Compared<R extends Review = Review> {
  readonly anchor: Buffer;
  readonly kind: ClaimKind;
  /** What the extractor says; null of a claim that a reviewer added. */
  readonly found: readonly Argument[] | null;
  readonly first: Opinion<R> | null;
  readonly second: Opinion<R> | null;
}

type Sealed = Review & { readonly digest: Buffer };

/**
 * What the first and the second reviewer of a document say of its claims, in order. `first`: reviews that were there when the second was
 * done. A claim that only one added stands beside its absence, if the other read to the end.
 */
export function compareReviews<R extends Sealed>(
  extracted: readonly KeyedClaim[],
  first: readonly R[],
  second: readonly R[],
): Compared<R>[] {
  const one = toldBy(extracted, first);
  const other = withSameAdditions(toldBy(extracted, second), one);
  return [...new Set([...one.claims.keys(), ...other.claims.keys()])].flatMap((key) => {
    const [a, b] = [one.claims.get(key), other.claims.get(key)];
    const { anchor, found, claim } = (a ?? b)!;
    const [x, y] = [opinionOf(a, one.complete), opinionOf(b, other.complete)];
    return x || y ? { anchor, kind: claim.kind, found: found?.arguments ?? null, first: x, second: y } : [];
  });
}

interface Told<R extends Review> {
  readonly claims: ReadonlyMap<string, ReviewedClaim<R>>;
  readonly complete: boolean;
}

function toldBy<R extends Sealed>(extracted: readonly KeyedClaim[], reviews: readonly R[]): Told<R> {
  const { claims, complete } = reviewed(extracted, reviews);
  return { claims: new Map(claims.map((one) => [hex(one.anchor), one])), complete: complete !== null };
}

// Two who add the same need not have put it at the same place.
function withSameAdditions<R extends Review>(told: Told<R>, beside: Told<R>): Told<R> {
  const added = [...beside.claims].filter(([, { state }]) => state === 'added');
  const moved = [...told.claims].map(([key, claim]) => {
    const same =
      claim.state === 'added' &&
      added.find(
        ([, { claim: its }]) =>
          its.kind === claim.claim.kind && meaningOf(its.arguments) === meaningOf(claim.claim.arguments),
      );
    return [same ? same[0] : key, claim] as const;
  });
  return { ...told, claims: new Map(moved) };
}

function opinionOf<R extends Review>(one: ReviewedClaim<R> | undefined, complete: boolean): Opinion<R> | null {
  if (!one) return complete ? { verdict: 'absent', arguments: [], review: null } : null;
  if (one.state === 'open' || one.state === 'changed') return null;
  const verdict = one.state === 'rejected' ? 'wrong' : 'holds';
  return { verdict, arguments: one.claim.arguments, review: one.review };
}

/** Whether both say the same: wherever it stands. */
export function agree({ first, second }: Compared): boolean {
  if (!first || !second) return false;
  const [a, b] = [first.verdict === 'holds', second.verdict === 'holds'];
  return a === b && (!a || meaningOf(first.arguments) === meaningOf(second.arguments));
}

/** How often two agree, and Cohen's kappa: what of that is more than chance; null where there is nothing to tell, or both always say one thing. */
export interface Agreement {
  readonly compared: number;
  readonly agreed: number;
  readonly kappa: number | null;
}

/** Of pairs of yes and no. */
export function agreementOf(pairs: readonly (readonly [boolean, boolean])[]): Agreement {
  const compared = pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length;
  const [yes, said] = [pairs.filter(([a]) => a).length, pairs.filter(([, b]) => b).length];
  const chance = (yes * said + (compared - yes) * (compared - said)) / compared ** 2;
  return {
    compared,
    agreed,
    kappa: compared === 0 || chance === 1 ? null : (agreed / compared - chance) / (1 - chance),
  };
}

export interface KindAgreement extends Agreement {
  readonly kind: ClaimKind;
  /** Claims that a reviewer added: both, only the first, only the second. */
  readonly added: { readonly both: number; readonly first: number; readonly second: number };
}

/** `same`: of claims that both let hold, in how many both leave the role with the same words; `kappa`: on whether they changed it. */
export interface RoleAgreement extends Agreement {
  readonly kind: ClaimKind;
  readonly role: string;
  readonly same: number;
}

/** Figures over many documents. What only one spoke of is in none of them. */
export function agreementFigures(all: readonly Compared[]): { kinds: KindAgreement[]; roles: RoleAgreement[] } {
  const of = (kind: ClaimKind) => all.filter((one) => one.kind === kind && one.first && one.second);
  const kinds = CLAIM_KINDS.filter((kind) => of(kind).length > 0);
  return {
    kinds: kinds.map((kind) => {
      const added = of(kind).filter(({ found }) => found === null);
      const by = (a: boolean, b: boolean) =>
        added.filter((one) => holds(one.first) === a && holds(one.second) === b).length;
      const pairs = of(kind).flatMap(({ found, first, second }) =>
        found ? [[holds(first), holds(second)] as const] : [],
      );
      const sides = { both: by(true, true), first: by(true, false), second: by(false, true) };
      return { kind, ...agreementOf(pairs), added: sides };
    }),
    roles: kinds.flatMap((kind) => rolesOf(kind, of(kind))),
  };
}

const holds = (opinion: Opinion | null): boolean => opinion?.verdict === 'holds';

function rolesOf(kind: ClaimKind, compared: readonly Compared[]): RoleAgreement[] {
  const both = compared.filter(({ found, first, second }) => found && holds(first) && holds(second));
  const words = (list: readonly Argument[], role: string) => meaningOf(list.filter((one) => one.role === role));
  const roles = new Set(
    both.flatMap((one) => [...one.found!, ...one.first!.arguments, ...one.second!.arguments].map(({ role }) => role)),
  );
  return [...roles].sort().map((role) => {
    const told = both
      .map(({ found, first, second }) => [found!, first!.arguments, second!.arguments].map((list) => words(list, role)))
      .filter((three) => three.some((one) => one !== NOTHING));
    const pairs = told.map(([was, a, b]) => [a !== was, b !== was] as const);
    return { kind, role, ...agreementOf(pairs), same: told.filter(([, a, b]) => a === b).length };
  });
}

/** What arguments say, wherever and in which words the text says it. */
function meaningOf(list: readonly Argument[]): string {
  const said = list.map(({ role, ordinal, kind, written, value }) => [role, ordinal, kind, value ?? written] as const);
  return JSON.stringify(said.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])));
}

const hex = (bytes: Buffer): string => bytes.toString('hex');
const NOTHING = '[]';

/** Whether somebody said of the claim what counts, after the second reviewer was done (ISO moment): it is settled. */
export const settledSince = (anchor: Buffer, reviews: readonly Sealed[], moment: string): boolean =>
  holdingReviews(reviews).some((one) => one.at > moment && one.anchor?.equals(anchor));
