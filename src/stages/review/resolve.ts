import { isDeepStrictEqual } from 'node:util';
import { type AmendedText, addedClaim, amendedArguments } from '../../domain/amendment.js';
import { contentOf, keysOf } from '../../domain/anchor.js';
import type { Claim } from '../../domain/claim.js';
import { type Mark, markOf, parseMark } from '../../domain/claim-mark.js';
import { StageFailure } from '../../domain/failure.js';
import { needsReason, type Review } from '../../domain/review.js';
import type { ReviewedClaim } from '../../domain/reviewed.js';
import type { StoredReview } from '../../store/stored-reviews.js';
import { HOLDING, reviewNamed } from './holding.js';
import type { ReviewLine } from './line.js';
import { againOf, saidAgain } from './redo.js';
import type { ReviewState } from './state.js';

/** Who reviews, why, and with what else; `at` is an ISO moment. */
export type Said = Pick<Review, 'author' | 'reason' | 'batch' | 'at'>;

/** The review that a line asks for; null where it holds already. */
export function resolveReview(state: ReviewState, line: ReviewLine, said: Said): Review | null {
  if (line.action !== 'redo' && needsReason(line.action) && said.reason === null)
    throw new StageFailure('bad-review', `to ${line.action} needs a reason`);
  const blank = { anchor: null, kind: null, trigger: null, seen: null, said: null, found: null, reverts: null };
  switch (line.action) {
    case 'complete':
      return isComplete(state) ? null : { ...blank, ...said, action: 'complete' };
    case 'revert': {
      const reverts = toRevert(state, line.review);
      return reverts && { ...blank, ...said, action: 'revert', reverts };
    }
    case 'redo': {
      const again = againOf(state, line.review);
      if (!again || (again.review.action === 'complete' && isComplete(state))) return null;
      return saidAgain(again, said);
    }
    case 'add': {
      const added = toAdd(state, line);
      return added && { ...blank, ...said, action: 'add', ...added };
    }
    default:
      return ofClaim(state, line, said);
  }
}

type OfClaim = Extract<ReviewLine, { action: 'accept' | 'reject' | 'amend' }>;

function ofClaim(state: ReviewState, line: OfClaim, said: Said): Review | null {
  const { action } = line;
  const target = claimNamed(state, line.claim).claim;
  const { anchor, asked, found } = target;
  const holds = HOLDING.has(target.state);
  const amended = action === 'amend' ? amend(state, asked, line) : null;
  const same = amended !== null && isDeepStrictEqual(amended, asked.arguments);
  if (action === 'reject' ? target.state === 'rejected' : holds && (amended === null || same)) return null;
  if (same) throw new StageFailure('bad-review', 'nothing would change; accept the claim as it is');
  const { kind, trigger, arguments: seen } = asked;
  return {
    ...said,
    ...{ action, anchor, kind, trigger, seen, said: amended, reverts: null },
    found: found && contentOf(found),
  };
}

/** Whether a claim says already what a line asks for, whatever it said when it was seen: the answer to who asks again was lost. */
export function holdsAlready(state: ReviewState, line: ReviewLine): boolean {
  if (line.action !== 'amend') return false;
  const { claim } = claimNamed(state, line.claim);
  if (!HOLDING.has(claim.state)) return false;
  try {
    return isDeepStrictEqual(amend(state, claim.asked, line), claim.asked.arguments);
  } catch (error) {
    // What it says now does not bear the amendment: it was seen otherwise.
    if (error instanceof StageFailure) return false;
    throw error;
  }
}

const amend = (state: ReviewState, asked: Claim, { set, near }: Extract<ReviewLine, { action: 'amend' }>) =>
  amendedArguments(asked.kind, asked.arguments, set, placeIn(state, near ?? asked.trigger.start));

const placeIn = (state: ReviewState, near: number | null): AmendedText => ({
  text: state.reading.document.text,
  near,
  blocs: blocNames(state.reviewed.claims),
});

/** What blocs that hold are called, as other claims refer to them. */
export const blocNames = (claims: readonly ReviewedClaim[]): string[] => [
  ...new Set(
    claims
      .filter(({ state, claim }) => claim.kind === 'bloc' && state !== 'rejected')
      .flatMap(({ claim }) => claim.arguments)
      .filter(({ role }) => role === 'name' || role === 'alias')
      .flatMap(({ written, value }) => [written, value])
      .filter((name) => typeof name === 'string'),
  ),
];

/** The claim of this number or mark; `stale`: it does not say any more what the mark says. */
export function claimNamed(
  { reviewed: { claims }, row }: ReviewState,
  name: string,
): { claim: ReviewedClaim<StoredReview>; stale: Mark | null } {
  const mark = parseMark(name);
  const number = /^\d{1,7}$/.test(name) ? Number(name) : 0;
  const found = mark ? claims.filter(({ anchor }) => anchor.toString('hex').startsWith(mark.anchor)) : [];
  const claim = mark ? found[0] : claims[number - 1];
  if (claim === undefined) {
    const list = `"sovang review list ${row.id}" lists them`;
    throw new StageFailure('claim-unknown', `document ${row.id} has no claim "${name}"; ${list}`);
  }
  if (found.length > 1)
    throw new StageFailure('claim-ambiguous', `"${name}" may be ${found.map(markOf).join(' or ')}; give more digits`);
  const stale = mark && !contentOf(claim.asked).toString('hex').startsWith(mark.content);
  return { claim, stale: stale ? mark : null };
}

function toAdd(state: ReviewState, { kind, set, near }: Extract<ReviewLine, { action: 'add' }>) {
  const { trigger, arguments: said } = addedClaim(kind, set, placeIn(state, near ?? null));
  const content = contentOf({ arguments: said });
  const same = state.reviewed.claims.find(({ asked }) => asked.kind === kind && contentOf(asked).equals(content));
  if (same && HOLDING.has(same.state)) return null;
  if (same) throw new StageFailure('bad-review', `claim ${markOf(same)} says it already; accept it`);
  return { kind, trigger, said, anchor: freeAnchor(state, { kind, trigger, arguments: said }) };
}

/** The anchor that an extractor would give a claim there, behind those that are there already. */
function freeAnchor(
  { extracted, reading, reviewed }: ReviewState,
  words: Pick<Claim, 'kind' | 'trigger' | 'arguments'>,
) {
  const { sha256, text } = reading.document;
  const taken = new Set(reviewed.claims.map(({ anchor }) => anchor.toString('hex')));
  const claims = extracted.map(({ claim }) => claim);
  for (;;) {
    claims.push({ ...words, rule: 'review.add', confidence: 0 });
    const { anchor } = keysOf(sha256, text, claims).at(-1)!;
    if (!taken.has(anchor.toString('hex'))) return anchor;
  }
}

function isComplete({ reviewed: { claims, complete } }: ReviewState): boolean {
  if (complete) return true;
  const open = claims.filter(({ state }) => state === 'open' || state === 'changed').length;
  if (open === 0) return false;
  throw new StageFailure('claims-open', `${open} of its claims are not reviewed; accept or reject them first`);
}

function toRevert(state: ReviewState, id: number): Buffer | null {
  const review = reviewNamed(state, id);
  if (review.action === 'revert')
    throw new StageFailure('bad-review', 'what takes a review back cannot be taken back; say the review again (redo)');
  return state.reviews.some(({ reverts }) => reverts?.equals(review.digest)) ? null : review.digest;
}
