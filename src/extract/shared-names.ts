import { type Argument, argumentOf, type Claim } from '../domain/claim.js';

/**
 * The claims with one full name for one unit. For the words of one place: "gồm 5 Cục Thuế: | Thái Bình | (Khối trưởng)" is "Cục Thuế Thái Bình" as a
 * member, and so as the head. And for a short name that only one member of the bloc can mean: "tặng Cờ thi đua cho | Agribank" where
 * "Agribank Bến Đá" is in it.
 */
export function withSharedNames(claims: readonly Claim[]): Claim[] {
  const members = claims.filter(({ kind }) => kind === 'member');
  if (members.length === 0) return [...claims];
  const places = new Map<string, string>();
  for (const member of members) {
    const org = argumentOf(member, 'org');
    if (org && typeof org.value === 'string' && org.value !== org.written && org.spans.length === 1)
      places.set(placeOf(org), org.value);
  }
  const short = shortNames(members);
  return claims.map((claim) => {
    if (claim.kind === 'head') return named(claim, 'org', places, short);
    return claim.kind === 'award' && !argumentOf(claim, 'count') ? named(claim, 'recipient', NONE, short) : claim;
  });
}
const NONE: ReadonlyMap<string, string> = new Map();

function named(
  claim: Claim,
  role: 'org' | 'recipient',
  places: ReadonlyMap<string, string>,
  short: ReadonlyMap<string, string | null>,
): Claim {
  const org = argumentOf(claim, role);
  if (!org || org.written === null || org.value !== org.written || org.spans.length !== 1) return claim;
  const value = places.get(placeOf(org)) ?? short.get(keyOf(claim, org.written));
  if (!value) return claim;
  return { ...claim, arguments: claim.arguments.map((one) => (one === org ? { ...one, value } : one)) };
}

/** By the bloc and a name without the place or the level that ends it: the only member that it can mean; null for one of several, or a member of that name. */
function shortNames(members: readonly Claim[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  const full = new Set<string>();
  for (const member of members) {
    const org = argumentOf(member, 'org');
    if (!org || typeof org.value !== 'string' || full.has(keyOf(member, org.value))) continue;
    full.add(keyOf(member, org.value));
    for (const name of shortened(org.value)) {
      const key = keyOf(member, name);
      names.set(key, names.has(key) ? null : org.value);
    }
  }
  for (const key of full) names.delete(key);
  return names;
}

/** "Agribank" of "Agribank Bến Đá", "Hội Luật gia" of "Hội Luật gia tỉnh"; nothing of "Trường Tiểu học Bến Đá 2", "Sở Nông nghiệp và Môi trường". */
function shortened(name: string): string[] {
  const found: string[] = [];
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
    if (PLACE.test(name.slice(at + 1))) found.push(name.slice(0, at));
  return found;
}
const PLACE =
  /^(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường)(?: (?=\p{Lu})|$))?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3})?$/u;

const keyOf = (claim: Claim, name: string): string => `${argumentOf(claim, 'bloc')?.value ?? ''}\n${name}`;

const placeOf = ({ spans: [{ start, end }] }: Pick<Argument, 'spans'>): string => `${start}-${end}`;
