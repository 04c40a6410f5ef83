import type { Argument, Claim } from '../domain/claim.js';
import type { SourceDocument } from '../domain/document.js';
import { withDiacritics } from '../lexicon/diacritics.js';
import { withLetterCase } from '../lexicon/letter-case.js';
import type { Span } from '../text/span.js';
import { written } from './argument.js';

/**
 * The document with what damage took from its words put back, letter for letter, so that its spans are those of the
 * original; the document itself where nothing is amiss. Grammars and rules read the copy, claims quote the original.
 */
export function fairCopy(document: SourceDocument): SourceDocument {
  const text = withLetterCase(withDiacritics(document.text));
  return text === document.text ? document : { ...document, text };
}

/** What was read in a fair copy is less sure. */
const SURENESS = 0.8;

/** The claims with the words that the original has where the copy has its own. */
export function claimsOnOriginal(claims: readonly Claim[], copy: string, original: string): Claim[] {
  const wordsAt = (text: string, spans: readonly Span[]): string => spans.map((span) => written(text, span)).join(' ');
  const originals = new Map<unknown, string>();
  for (const { arguments: found } of claims)
    for (const { spans } of found) if (spans.length > 0) originals.set(wordsAt(copy, spans), wordsAt(original, spans));
  const quoting = (argument: Argument): Argument => ({
    ...argument,
    written: argument.written === null ? null : wordsAt(original, argument.spans),
    value: originals.get(argument.value) ?? argument.value,
  });
  return claims.map((claim) => ({
    ...claim,
    confidence: Math.round(claim.confidence * SURENESS),
    arguments: claim.arguments.map(quoting),
  }));
}
