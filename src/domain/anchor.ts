import { hash } from 'node:crypto';
import { isBlank } from '../text/span.js';
import type { Claim } from './claim.js';

/** The two keys of a claim: `anchor` says which claim it is, `content` what it says. Both are SHA-256. */
export interface ClaimKeys {
  readonly anchor: Buffer;
  readonly content: Buffer;
}

/** Units of text on either side of the trigger that tell it from its like. */
const CONTEXT = 32;

/**
 * The keys of all claims of one extraction, in their order. The anchor is made of the document, the kind, the trigger's
 * words in their context with blanks folded, and the place among claims for which all this is equal: never of an
 * argument, an offset or a run, so that it stays when a better reader or extractor comes.
 */
export function keysOf(sha256: string, text: string, claims: readonly Claim[]): ClaimKeys[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const said = [sha256, claim.kind, ...surroundings(text, claim)];
    const base = JSON.stringify(said);
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    // As JSON of all of it and the ordinal would be.
    return { anchor: digest(`${base.slice(0, -1)},${ordinal}]`), content: contentOf(claim) };
  });
}

/** SHA-256 of the arguments, whatever order they come in; spans are where it is said, not what. */
export function contentOf(claim: Pick<Claim, 'arguments'>): Buffer {
  const said = claim.arguments.map((a) => [a.role, a.ordinal, a.kind, a.written, a.value, a.basis] as const);
  return digest(JSON.stringify(said.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))));
}

function surroundings(text: string, { trigger }: Claim): string[] {
  return [
    foldBlanks(text.slice(Math.max(0, trigger.start - CONTEXT), trigger.start)),
    foldBlanks(text.slice(trigger.start, trigger.end)),
    foldBlanks(text.slice(trigger.end, trigger.end + CONTEXT)),
  ];
}

function foldBlanks(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isBlank(text.charCodeAt(i))) continue;
    if (i > from) folded += folded ? ` ${text.slice(from, i)}` : text.slice(from, i);
    from = i + 1;
  }
  const last = text.slice(from);
  return (folded && last ? `${folded} ${last}` : folded + last).trim();
}

const digest = (said: string): Buffer => hash('sha256', said, 'buffer');
