import { contentOf } from '../../domain/anchor.js';
import type { Argument, Claim } from '../../domain/claim.js';
import type { Review } from '../../domain/review.js';
import { claimOf, type ReviewedClaim, type ReviewedDocument } from '../../domain/reviewed.js';

/** What a document says by its reviews alone, or why they do not tell. */
export type GoldClaims =
  | { readonly claims: readonly Claim[]; readonly rejected: readonly ReviewedClaim[] }
  | { readonly left: string };

export const UNREVIEWED = 'nothing in it was reviewed';

/**
 * The claims that reviewers said hold. Of a document that was read to the end they are all there is, whatever an
 * extractor finds; of another they are only where every claim was reviewed.
 */
export function goldClaims({ claims, complete }: ReviewedDocument): GoldClaims {
  const open = claims.filter(({ state }) => state === 'open').length;
  const changed = claims.filter(({ state }) => state === 'changed').length;
  if (!complete) {
    if (open === claims.length) return { left: UNREVIEWED };
    if (open > 0) return { left: `${open} of ${claims.length} claims are not reviewed` };
    if (changed > 0) return { left: `${changed} of ${claims.length} claims have changed since they were reviewed` };
  }
  const held = claims.filter(({ review }) => review && review.action !== 'reject');
  const right = withAmendedBlocs(withoutEchoes(held));
  const lost = strangeBloc(right);
  if (lost !== null)
    return { left: `a claim that holds names the bloc "${lost}", and no bloc that holds is called so` };
  return { claims: right, rejected: claims.filter(({ state }) => state === 'rejected') };
}

// Found again in another place, and reviewed there as well: it is said once.
function withoutEchoes(held: readonly ReviewedClaim[]): ReviewedClaim[] {
  const key = ({ review }: ReviewedClaim) => `${review!.kind} ${contentOf(claimOf(review!)).toString('hex')}`;
  const found = new Set(held.filter((one) => one.found !== null).map(key));
  return held.filter((one) => one.found !== null || !found.has(key(one)));
}

/** The claims, with the new names of blocs whose name was amended wherever a claim refers to them. */
function withAmendedBlocs(held: readonly ReviewedClaim[]): Claim[] {
  const names = new Map<string, string>();
  for (const { review } of held) {
    const { kind, seen, said } = review as Review;
    const [before, after] = [nameIn(seen), nameIn(said)];
    if (kind === 'bloc' && before !== null && after !== null && before !== after) names.set(before, after);
  }
  const renamed = (argument: Argument): Argument => {
    const name = argument.role === 'bloc' ? names.get(String(argument.value)) : undefined;
    return name === undefined ? argument : { ...argument, value: name };
  };
  return held.map(({ review }) => {
    const claim = claimOf(review!);
    return { ...claim, arguments: claim.arguments.map(renamed) };
  });
}

const nameIn = (words: readonly Argument[] | null): string | null => {
  const name = words?.find(({ role }) => role === 'name');
  return name ? (name.written ?? String(name.value)) : null;
};

/** A bloc that claims refer to and that none of them is about. */
function strangeBloc(claims: readonly Claim[]): string | null {
  const known = new Set<unknown>();
  for (const { kind, arguments: words } of claims)
    if (kind === 'bloc')
      for (const { role, written, value } of words)
        if (role === 'name' || role === 'alias') known.add(written).add(value);
  const asked = claims.flatMap(({ arguments: words }) => words.filter(({ role }) => role === 'bloc'));
  return (asked.find(({ value }) => value !== null && !known.has(value))?.value as string | undefined) ?? null;
}
