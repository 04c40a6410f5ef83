import { type Argument, argumentOf, type Claim } from '../../domain/claim.js';
import type { LocalKind } from '../../domain/local-rule.js';
import { foldCase } from '../../text/fold-case.js';
import { ROLES } from './roles.js';

/**
 * The claims of the core, then those of local rules that say something else: one that agrees with a claim before it in
 * all that tells two claims of its kind apart (src/extract/local-rules/roles.ts) is left out, whatever its words are.
 */
export function withoutDoubles(core: readonly Claim[], local: readonly Claim[]): Claim[] {
  const known = new Map<string, Claim[]>();
  const note = (claim: Claim): void => {
    for (const key of keysOf(claim)) {
      const claims = known.get(key);
      if (claims) claims.push(claim);
      else known.set(key, [claim]);
    }
  };
  const kinds = new Set(local.map(({ kind }) => kind));
  for (const claim of core) if (kinds.has(claim.kind)) note(claim);
  const fresh: Claim[] = [];
  for (const claim of local) {
    if (keysOf(claim).some((key) => known.get(key)?.some((other) => saysTheSame(claim, other)))) continue;
    note(claim);
    fresh.push(claim);
  }
  return [...core, ...fresh];
}

/** By what a claim is found again: the words, the full name and the ends of the first argument that tells it apart. */
function keysOf(claim: Claim): string[] {
  const [role] = identityOf(claim).filter((one) => argumentOf(claim, one) !== undefined);
  const argument = role === undefined ? undefined : argumentOf(claim, role);
  if (!argument) return [];
  const ends = argument.spans.flatMap(({ start, end }) => [`<${start}`, `>${end}`]);
  return [...formsOf(argument), ...ends].map((key) => `${claim.kind} ${role} ${key}`);
}

const identityOf = ({ kind }: Claim): readonly string[] =>
  kind === 'document' ? [] : ROLES[kind satisfies LocalKind].identity;

const saysTheSame = (a: Claim, b: Claim): boolean =>
  identityOf(a).every((role) => agree(argumentOf(a, role), argumentOf(b, role)));

/** Nothing agrees with nothing; else the same words, the same value, or words that overlap. */
function agree(a: Argument | undefined, b: Argument | undefined): boolean {
  if (!a || !b) return a === b;
  const forms = formsOf(b);
  if (formsOf(a).some((form) => forms.includes(form))) return true;
  const named = a.written !== null && b.written !== null && typeof a.value !== 'number';
  return named && a.spans.some((one) => b.spans.some((other) => one.start < other.end && other.start < one.end));
}

const formsOf = ({ written, value }: Argument): string[] => {
  const forms = value === null ? [written] : typeof value === 'number' ? [String(value)] : [String(value), written];
  return forms.filter((form) => form !== null).map(foldCase);
};
