import type { Claim, Document } from '../api-types.js';
import type { Outcome, Unsent } from './outbox.js';

/** Digits of a mark that say which claim it is, whatever it says. */
const ANCHOR = 8;
export const anchorOf = ({ mark }: Pick<Claim, 'mark'>): string => mark.slice(0, ANCHOR);

const STATES = { accept: 'accepted', reject: 'rejected', amend: 'amended' } as const;

/** The document as it will be when what is on its way has come: who reviews does not wait for the server. */
export function hopeful(document: Document, unsent: readonly Unsent[]): Document {
  const states = new Map<string, Claim['state']>();
  let { complete } = document;
  for (const { document: id, review, refused } of unsent) {
    if (id !== document.id || refused) continue;
    if ('claim' in review) states.set(anchorOf({ mark: review.claim }), STATES[review.action]);
    if (review.action === 'complete') complete ??= { author: '…', at: '' };
  }
  if (states.size === 0) return complete === document.complete ? document : { ...document, complete };
  const claims = document.claims.map((claim) => {
    const state = states.get(anchorOf(claim));
    return state && state !== claim.state ? { ...claim, state } : claim;
  });
  return { ...document, claims, complete };
}

/** The document after a review that was saved; null where it has to be fetched anew to know. */
export function afterReview(document: Document, { review }: Unsent, outcome: Outcome, author: string): Document | null {
  if (outcome.outcome !== 'saved') return null;
  // Who has made a second review sees from then on what others said.
  if (review.action === 'complete' && document.blind) return null;
  if (review.action === 'complete') return { ...document, complete: { author, at: new Date().toISOString() } };
  const { claim } = outcome;
  if (!claim) return null;
  const at = document.claims.findIndex((one) => anchorOf(one) === anchorOf(claim));
  const claims =
    at < 0 ? [...document.claims, claim] : document.claims.map((one, index) => (index === at ? claim : one));
  return { ...document, claims };
}
