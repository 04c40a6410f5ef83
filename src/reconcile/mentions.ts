import type { Claim, ClaimKind } from '../domain/claim.js';
import type { Mention, Mentioned } from '../domain/mention.js';
import { awardKind } from './award-kind.js';
import { numberOf, textOf } from './document-facts.js';
import { giverName } from './giver.js';

/** A claim with the key that says which one it is. */
export interface AnchoredClaim {
  readonly anchor: Buffer;
  readonly claim: Claim;
}

/** The roles that name a unit or a bloc. */
const NAMING: Partial<Record<ClaimKind, readonly (readonly [role: string, kind: Mentioned])[]>> = {
  document: [['issuer', 'organisation']],
  bloc: [['name', 'bloc-series']],
  member: [
    ['org', 'organisation'],
    ['bloc', 'bloc-series'],
  ],
  head: [
    ['org', 'organisation'],
    ['bloc', 'bloc-series'],
  ],
  award: [
    ['recipient', 'organisation'],
    ['granter', 'organisation'],
    ['bloc', 'bloc-series'],
  ],
  official: [['bloc', 'bloc-series']],
};

/** Every unit and bloc that claims name, in their order, each with the year that its claim is about. */
export function mentionsOf(claims: readonly AnchoredClaim[]): Mention[] {
  const yearOfBloc = yearsOfBlocs(claims);
  return claims.flatMap(({ anchor, claim }) =>
    (NAMING[claim.kind] ?? []).flatMap(([role, kind]) => {
      const name = nameIn(claim, role);
      if (name === null) return [];
      const year = numberOf(claim, 'year') ?? yearOfBloc.get(textOf(claim, 'bloc') ?? '') ?? null;
      return [{ anchor, claim: claim.kind, role, ordinal: 0, kind, name, year }];
    }),
  );
}

/**
 * The name of a unit or bloc in the role. Who gives an award may stand in its name alone ("BK UBND tỉnh"); a recipient that is a
 * person or a household is no unit.
 */
function nameIn(claim: Claim, role: string): string | null {
  const name = textOf(claim, role);
  if (role === 'recipient') return textOf(claim, 'recipient_kind') === 'org' ? name : null;
  if (role !== 'granter') return name;
  const giver = name ?? awardKind(textOf(claim, 'award') ?? '', null).giver;
  return giver === null ? null : giverName(giver);
}

function yearsOfBlocs(claims: readonly AnchoredClaim[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { claim } of claims) {
    const year = claim.kind === 'bloc' ? numberOf(claim, 'year') : null;
    const name = claim.kind === 'bloc' ? textOf(claim, 'name') : null;
    if (year !== null && name !== null) years.set(name, year);
  }
  return years;
}
