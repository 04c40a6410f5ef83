import type { DocumentEvidence, Evidence } from '../domain/fact.js';
import type { IdentifiedMention } from '../domain/mention.js';
import type { ReviewedClaim } from '../domain/reviewed.js';
import type { WaitingClaim, WaitingState } from '../domain/waiting.js';
import { numberOf, textOf } from './document-facts.js';

type Said = Pick<DocumentEvidence, 'memberships' | 'headships' | 'awards' | 'appearances'>;

/**
 * The claims of a document that wait for a reviewer, in their order. What a claim settles: the rows towards facts that it makes itself;
 * of a bloc also those of claims that name it; of the document also its awards, whose steps have its day. Rows of claims that somebody
 * reviewed are settled already. `numbers`: of each anchor (hexadecimal) its number in the extraction.
 */
export function waitingClaims(
  claims: readonly ReviewedClaim[],
  said: Said,
  mentions: readonly IdentifiedMention[],
  numbers: ReadonlyMap<string, number>,
): WaitingClaim[] {
  const rows = new Map<string, Evidence>();
  const unsettled = new Map<string, number>();
  for (const row of [...said.memberships, ...said.headships, ...said.awards, ...said.appearances]) {
    const anchor = row.anchor.toString('hex');
    rows.set(anchor, row);
    if (row.state === 'open' || row.state === 'changed') unsettled.set(anchor, (unsettled.get(anchor) ?? 0) + 1);
  }
  const throughBloc = new Map<string, number>();
  for (const { anchor, claim } of claims) {
    const bloc = claim.kind === 'bloc' ? null : textOf(claim, 'bloc');
    if (bloc !== null) add(throughBloc, bloc, unsettled.get(anchor.toString('hex')) ?? 0);
  }
  const awards = said.awards.filter(({ state }) => state === 'open' || state === 'changed').length;
  const blocs = new Map(
    mentions
      .filter(({ mention }) => mention.kind === 'bloc-series')
      .map(({ mention, identity }) => [mention.anchor.toString('hex'), { year: mention.year, id: identity.entity }]),
  );
  return claims.flatMap((one) => {
    const state = waitingState(one);
    if (!state) return [];
    const { anchor, asked, claim } = one;
    const key = anchor.toString('hex');
    const own = state === 'orphaned' ? Number(rows.has(key)) : (unsettled.get(key) ?? 0);
    const name = asked.kind === 'bloc' ? textOf(claim, 'name') : null;
    const others = name !== null ? (throughBloc.get(name) ?? 0) : asked.kind === 'document' ? awards : 0;
    return {
      ...{ anchor, claim: numbers.get(key) ?? null, kind: asked.kind, state, confidence: asked.confidence },
      year: rows.get(key)?.year ?? numberOf(asked, 'year') ?? blocs.get(key)?.year ?? null,
      bloc: rows.get(key)?.bloc?.entity ?? blocs.get(key)?.id ?? null,
      settles: own + others,
    };
  });
}

/** Null for what somebody settled. Who looks again at a claim that is not found any more says so of it as it is. */
function waitingState({ state, found, review }: ReviewedClaim): WaitingState | null {
  if (state === 'open' || state === 'changed') return state;
  return found === null && review!.found !== null ? 'orphaned' : null;
}

const add = (counts: Map<string, number>, key: string, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count);
