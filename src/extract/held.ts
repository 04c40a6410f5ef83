import type { Claim, ClaimKind } from '../domain/claim.js';
import { foldCase } from '../text/fold-case.js';
import type { Span } from '../text/span.js';
import { written } from './argument.js';

const BITS: Partial<Readonly<Record<ClaimKind, number>>> = { award: 1, member: 2 };
const ANY = 4;

/** What a paper is called, what it rests on and to whom it goes explains none of what its text says. */
const OF_THE_PAPER: ReadonlySet<string> = new Set([
  ...['title', 'subject', 'parent', 'issuer', 'place', 'basis', 'proposal', 'proposer'],
  ...['article', 'addressee', 'copied_to', 'authority', 'signer_title'],
]);

/** Which words of a text its claims hold: as what set them off, what they say or what they infer it from. */
export class Held {
  readonly #text: string;
  readonly #marks: Uint8Array;
  readonly #said = new Set<string>();

  constructor(text: string, claims: readonly Claim[]) {
    this.#text = text;
    this.#marks = new Uint8Array(text.length);
    for (const { kind, trigger, arguments: said } of claims) {
      const bits = ANY | (BITS[kind] ?? 0);
      // A document is about all that its title names.
      if (kind !== 'document') this.#mark(trigger, bits);
      for (const { role, spans, written: words, value } of said) {
        if (kind === 'document' && OF_THE_PAPER.has(role)) continue;
        for (const span of spans) this.#mark(span, bits);
        for (const name of [words, value]) if (typeof name === 'string') this.#said.add(foldCase(name));
      }
    }
  }

  /** Whether a claim holds one of these words; with a kind, a claim of that kind. */
  holds({ start, end }: Span, kind?: 'award' | 'member'): boolean {
    const bit = kind === undefined ? ANY : (BITS[kind] ?? 0);
    for (let i = start; i < end; i++) if ((this.#marks[i] & bit) !== 0) return true;
    return false;
  }

  /** Whether a claim says the same words, wherever it found them. */
  says(span: Span): boolean {
    return this.#said.has(foldCase(written(this.#text, span)));
  }

  #mark({ start, end }: Span, bits: number): void {
    for (let i = start; i < end; i++) this.#marks[i] |= bits;
  }
}
