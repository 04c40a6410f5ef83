import type { Claim } from '../domain/claim.js';
import type { Context, SourceDocument } from '../domain/document.js';
import { foldCase } from '../text/fold-case.js';
import { quote, type Span } from '../text/span.js';
import { explain, type LeftReason } from './explain.js';
import { Held } from './held.js';

/** A name in a sentence with a trigger that nobody has an explanation for. */
export interface Unexplained {
  readonly span: Span;
  readonly sentence: Span;
  readonly reason: LeftReason;
}

// "UBND tỉnh chưa tặng Cờ thi đua cho Bưu điện tỉnh": the text says itself why there is nothing to claim.
const EXPLAINED: ReadonlySet<LeftReason> = new Set([
  ...(['refused', 'revoked', 'conditional', 'planned', 'ahead', 'quota', 'procedure'] as const),
  ...(['repeated', 'named-elsewhere'] as const),
]);

/**
 * The names that `explain` lists as left, but for those whose reason stands in the text and those that one of `counting`
 * holds: the claims that count, which another extractor may have made. Each name once, where it first stands.
 */
export function unexplained(document: SourceDocument, context: Context, counting: readonly Claim[]): Unexplained[] {
  const { text } = document;
  const held = new Held(text, counting);
  const names = new Set<string>();
  return explain(document, context).sentences.flatMap(({ span: sentence, left }) =>
    left.flatMap(({ kind, span, reason }): Unexplained[] => {
      if (kind !== 'name' || EXPLAINED.has(reason) || held.holds(span) || held.says(span)) return [];
      const name = foldCase(quote(text, span)).replace(/\s+/g, ' ');
      if (names.has(name)) return [];
      names.add(name);
      return [{ span, sentence, reason }];
    }),
  );
}
