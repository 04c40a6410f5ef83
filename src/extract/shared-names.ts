import { argumentOf, type Claim } from '../domain/claim.js';

/**
 * The claims with one full name for the words of one place: "gồm 5 Cục Thuế: | Thái Bình | (Khối trưởng)" is "Cục Thuế Thái Bình" as
 * a member, and so as the head.
 */
export function withSharedNames(claims: readonly Claim[]): Claim[] {
  const names = new Map<string, string>();
  for (const claim of claims) {
    if (claim.kind !== 'member') continue;
    const org = argumentOf(claim, 'org');
    if (org && typeof org.value === 'string' && org.value !== org.written && org.spans.length === 1)
      names.set(placeOf(org), org.value);
  }
  if (names.size === 0) return [...claims];
  return claims.map((claim) => (claim.kind === 'head' ? named(claim, names) : claim));
}

function named(claim: Claim, names: ReadonlyMap<string, string>): Claim {
  const org = argumentOf(claim, 'org');
  const value = org && org.value === org.written && org.spans.length === 1 ? names.get(placeOf(org)) : undefined;
  if (value === undefined) return claim;
  return { ...claim, arguments: claim.arguments.map((one) => (one === org ? { ...one, value } : one)) };
}

const placeOf = ({
  spans: [{ start, end }],
}: {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}) => `${start}-${end}`;
