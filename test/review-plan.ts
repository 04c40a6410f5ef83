import type { Argument, Claim } from '../src/domain/claim.js';

/** What is to be said of a claim; of one that is right but for some arguments: what these roles should be. */
export type Step =
  | { readonly does: 'accept' | 'reject' }
  | { readonly does: 'amend'; readonly roles: ReadonlyMap<string, readonly Argument[]> };

export interface Plan {
  /** By the place of each claim that was found. */
  readonly steps: readonly Step[];
  readonly missing: readonly Claim[];
  /** By the wrong name of a bloc the right one. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a reviewer who knows what is right has to say of what was found. */
export function planOf(found: readonly Claim[], right: readonly Claim[]): Plan {
  const pairs = pairsOf(found, right);
  const names = new Map<string, string>();
  for (const [at, claim] of pairs)
    if (claim.kind === 'bloc') names.set(firstOf(found[at]!, 'name'), firstOf(claim, 'name'));
  const steps = found.map((claim, index): Step => {
    const should = pairs.get(index);
    if (!should) return { does: 'reject' };
    const roles = new Set([...claim.arguments, ...should.arguments].map(({ role }) => role));
    const wrong = [...roles].filter((role) => said(claim, role, names) !== said(should, role, NONE));
    if (wrong.length === 0) return { does: 'accept' };
    return { does: 'amend', roles: new Map(wrong.map((role) => [role, ofRole(should, role)])) };
  });
  const met = new Set(pairs.values());
  return { steps, missing: right.filter((claim) => !met.has(claim)), names };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Claims that are to be the same: those that are, then those that a rule found at the same words, the most alike first. */
function pairsOf(found: readonly Claim[], right: readonly Claim[]): Map<number, Claim> {
  const pairs = new Map<number, Claim>();
  const met = new Set<Claim>();
  const candidates = found
    .flatMap((claim, index) =>
      right
        .filter((one) => one.kind === claim.kind && one.trigger.start === claim.trigger.start)
        .map((one) => ({ index, one, alike: likeness(claim, one) })),
    )
    .sort((a, b) => b.alike - a.alike);
  for (const { index, one } of candidates) {
    if (pairs.has(index) || met.has(one)) continue;
    pairs.set(index, one);
    met.add(one);
  }
  return pairs;
}

function likeness(a: Claim, b: Claim): number {
  const roles = new Set([...a.arguments, ...b.arguments].map(({ role }) => role));
  const same = [...roles].filter((role) => said(a, role, NONE) === said(b, role, NONE));
  return same.length / roles.size;
}

export const ofRole = (claim: Claim, role: string): Argument[] => claim.arguments.filter((one) => one.role === role);

const firstOf = (claim: Claim, role: string): string => String(ofRole(claim, role)[0]?.value ?? '');

function said(claim: Claim, role: string, names: ReadonlyMap<string, string>): string {
  const called = ({ value, written, kind }: Argument) =>
    kind === 'value'
      ? [role === 'bloc' ? (names.get(String(value)) ?? value) : value, role === 'bloc' ? null : written]
      : kind;
  return JSON.stringify(ofRole(claim, role).map(called));
}
