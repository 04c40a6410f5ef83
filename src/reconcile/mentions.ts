import type { Claim, ClaimKind } from '../domain/claim.js';
import type { Mention, Mentioned } from '../domain/mention.js';
import { numberOf, textOf } from './document-facts.js';

/** A claim with the key that says which one it is. */
export interface AnchoredClaim {
  readonly anchor: Buffer;
  readonly claim: Claim;
}

/** The roles that name a unit or a bloc. A recipient that is a person or a household is none. */
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
      const name = textOf(claim, role);
      if (name === null || (role === 'recipient' && textOf(claim, 'recipient_kind') !== 'org')) return [];
      const year = numberOf(claim, 'year') ?? yearOfBloc.get(textOf(claim, 'bloc') ?? '') ?? null;
      return [{ anchor, claim: claim.kind, role, ordinal: 0, kind, name: withoutTitle(role, name), year }];
    }),
  );
}

// "Chủ tịch UBND tỉnh" signs what the committee gives, "Giám đốc Công an tỉnh" what the police give. "Chủ tịch nước" gives himself.
function withoutTitle(role: string, name: string): string {
  const [title] = (role === 'granter' ? TITLE.exec(name) : null) ?? [];
  if (title === undefined) return name;
  const unit = name.slice(title.length);
  return unit[0] !== unit[0].toLowerCase() && !/^nước(?!\p{L})/iu.test(unit) ? unit : name;
}
const TITLE =
  /^(?:phó |quyền )?(?:chủ tịch|tổng giám đốc|giám đốc|bộ trưởng|thống đốc|hiệu trưởng|chánh án|viện trưởng|cục trưởng|tổng cục trưởng|tư lệnh|chỉ huy trưởng|bí thư) (?=\S)/iu;

function yearsOfBlocs(claims: readonly AnchoredClaim[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const { claim } of claims) {
    const year = claim.kind === 'bloc' ? numberOf(claim, 'year') : null;
    const name = claim.kind === 'bloc' ? textOf(claim, 'name') : null;
    if (year !== null && name !== null) years.set(name, year);
  }
  return years;
}
