import { argumentOf, type Claim } from '../../domain/claim.js';
import type { Misfit, Named } from '../../domain/fact.js';
import { isWithheld } from '../../domain/withheld.js';
import { numberOf, textOf } from '../document-facts.js';
import type { StandingClaim } from '../evidence.js';
import { add } from '../gazetteer.js';

/** What a claim names, and whom that is. */
export type Naming = (standing: StandingClaim, role: string) => Named | null;

/**
 * Lists that have fewer or more names than their text says: members of a bloc ("gồm 12 đơn vị: …"), those who receive
 * ("cho 5 tập thể: …"), those of an annex, of which an article tells. What reviewers rejected or added counts as they say.
 */
export function miscounted(standing: readonly StandingClaim[], named: Naming): Misfit[] {
  const holding = standing.filter(({ state }) => state !== 'rejected');
  const lists = new Map<string, StandingClaim[]>();
  for (const one of holding) {
    const list = isWithheld(one.claim) ? null : listOf(one.claim);
    if (list !== null) add(lists, list, one);
  }
  const awards = holding.filter(({ claim }) => claim.kind === 'award');
  return [...lists.values()].flatMap((list) => miscountedList(list, awards, holding, named));
}

/** Which list a claim stands in: its number, and what it says of all in it; null for one without a number. */
function listOf(claim: Claim): string | null {
  const announced = argumentOf(claim, 'announced');
  if (!announced || numberOf(claim, 'announced') === null) return null;
  const number = announced.spans[0]?.start ?? 0;
  // Rows of a table behind the number name their award each for itself.
  const named = startOf(claim, 'award');
  const award = named > number ? textOf(claim, 'award') : named;
  const said = ['bloc', 'recipient_kind', 'status'].map((role) =>
    role === 'bloc' && claim.kind === 'award' ? null : textOf(claim, role),
  );
  return JSON.stringify([claim.kind, number, award, ...said]);
}

function miscountedList(
  list: readonly StandingClaim[],
  awards: readonly StandingClaim[],
  holding: readonly StandingClaim[],
  named: Naming,
): Misfit[] {
  const [first] = list;
  const { claim } = first;
  const said = numberOf(claim, 'announced')!;
  const year = numberOf(claim, 'year');
  const bloc = named(first, 'bloc');
  const subject = first.anchor.toString('hex');
  if (claim.kind === 'member') {
    const more = holding.filter((one) => one.claim.kind === 'member' && one.state === 'added' && isOfBloc(one, claim));
    const names = list.length + more.length;
    return names === said ? [] : [{ code: 'member-count', subject, year, bloc, unit: null, detail: { said, names } }];
  }
  const kind = textOf(claim, 'recipient_kind');
  const award = textOf(claim, 'award')!;
  const alike = awards.filter((one) => textOf(one.claim, 'recipient_kind') === kind);
  const added = alike.filter((one) => one.state === 'added' && textOf(one.claim, 'award') === award);
  // Somebody in the list gets nothing: the number may be of all.
  if (alike.some((one) => isWithheld(one.claim) && textOf(one.claim, 'award') === award)) return [];
  const names = list.length + added.length;
  const annexed = isAnnexed(claim, holding);
  // "tặng danh hiệu và Giấy khen cho 2 tập thể (có danh sách)": of all awards together.
  const together = alike.filter((one) => isBehind(one.claim, claim)).length;
  if (names === said || (annexed && together === said)) return [];
  const code = annexed ? 'annex-count' : 'recipient-count';
  return [{ code, subject, year, bloc, unit: null, detail: { said, names, award, kind } }];
}

const isOfBloc = ({ claim }: StandingClaim, member: Claim): boolean => textOf(claim, 'bloc') === textOf(member, 'bloc');

/** Another article begins between the number and the names. */
function isAnnexed(claim: Claim, holding: readonly StandingClaim[]): boolean {
  const paper = holding.find((one) => one.claim.kind === 'document')?.claim;
  const from = startOf(claim, 'announced');
  const to = startOf(claim, 'recipient');
  return (paper?.arguments ?? []).some(
    ({ role, spans }) => role === 'article' && spans.some(({ start }) => start > from && start < to),
  );
}

/** It names somebody behind the number. */
const isBehind = (claim: Claim, counted: Claim): boolean =>
  argumentOf(claim, 'recipient')?.kind === 'value' && startOf(claim, 'recipient') > startOf(counted, 'announced');

const startOf = (claim: Claim, role: string): number => argumentOf(claim, role)?.spans[0]?.start ?? 0;
