import { argumentOf, type Claim } from '../domain/claim.js';

/** The officials of whom a text says nothing but that they are named with their post. */
const MENTIONED = 'official.mentioned';
const AWARD = 'award';

/**
 * The claims without those that make officials of people who are only commended: "tặng Bằng khen cho 3 cá nhân, gồm: 1- Bà
 * Hà Nhàn, Hiệu trưởng Trường A; …". Who also acts somewhere is another rule's.
 */
export function withoutCommended(claims: readonly Claim[]): Claim[] {
  const commended = new Set(
    claims.flatMap((claim) => (claim.kind === AWARD ? (nameOf(claim, 'recipient') ?? []) : [])),
  );
  if (commended.size === 0) return [...claims];
  return claims.filter((claim) => claim.rule !== MENTIONED || !commended.has(nameOf(claim, 'name') ?? ''));
}

const nameOf = (claim: Claim, role: string): string | null => argumentOf(claim, role)?.written?.toLowerCase() ?? null;
