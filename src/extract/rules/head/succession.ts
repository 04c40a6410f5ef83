import { argumentOf, type Claim } from '../../../domain/claim.js';
import type { Bloc } from '../../passage.js';

/** A head that the text speaks of as the one at hand, without a year of its own: "Sở Y tế - Khối trưởng", "thay Sở Y tế". */
export interface Current {
  readonly claim: Claim;
  readonly bloc: Bloc;
  /** Kept on in its role: it is the one that is chosen anew. */
  readonly kept: boolean;
  /** That it leads in the next year is only what the verb suggests: "được giao làm Khối trưởng". */
  readonly supposed?: boolean;
}

/**
 * A bloc that pledges for a year chooses who leads it in that year: then the head at hand, "Sở Nội vụ - Khối trưởng - đã
 * kiểm tra", "thay Sở Nội vụ", led in the year before, where another unit is said to lead in this one.
 */
export function succeeded(claims: readonly Claim[], current: readonly Current[]): Claim[] {
  const earlier = new Map<Claim, number>();
  const years = (claim: Claim, year: number | null): boolean => roleOf(claim, 'year') === year;
  const own = new Set(current.map(({ claim }) => claim));
  for (const { claim, bloc, supposed } of current) {
    // "Sở Y tế được giao làm Khối trưởng. … cử Sở Nội vụ làm Khối trưởng năm 2028": the first leads now
    if (!supposed || bloc.year === null || bloc.year === bloc.nextYear || !years(claim, bloc.nextYear)) continue;
    const next = claims.some(
      (other) =>
        !own.has(other) &&
        years(other, bloc.nextYear) &&
        roleOf(other, 'bloc') === roleOf(claim, 'bloc') &&
        succeeds(other, claim),
    );
    if (next) earlier.set(claim, bloc.year);
  }
  for (const { claim, bloc, kept, supposed } of current) {
    // A bloc may have several deputies.
    if (supposed || roleOf(claim, 'role') !== 'head') continue;
    if (bloc.year === null || bloc.year !== bloc.nextYear || roleOf(claim, 'year') !== bloc.year) continue;
    const chosen = claims.some(
      (other) =>
        !own.has(other) &&
        ['bloc', 'role', 'year'].every((role) => roleOf(other, role) === roleOf(claim, role)) &&
        (nameOf(other) === nameOf(claim)) === kept,
    );
    if (chosen) earlier.set(claim, bloc.year - 1);
  }
  return claims.map((claim) => {
    const year = earlier.get(claim);
    if (year === undefined) return claim;
    return {
      ...claim,
      arguments: claim.arguments.map((argument) =>
        argument.role === 'year' ? { ...argument, value: year } : argument,
      ),
    };
  });
}

/**
 * Another unit has the role of head after this one; or the deputy itself comes to lead: it is not both in one year. That another is deputy
 * says nothing, as a bloc may have several.
 */
const succeeds = (other: Claim, claim: Claim): boolean =>
  roleOf(other, 'role') === 'head' && (roleOf(claim, 'role') === 'head') !== (nameOf(other) === nameOf(claim));

const roleOf = (claim: Claim, role: string): unknown => argumentOf(claim, role)?.value;
const nameOf = (claim: Claim): string => {
  const org = argumentOf(claim, 'org');
  return String(org?.value ?? org?.written).toLowerCase();
};
