import type { Claim } from '../../domain/claim.js';
import { type Context, NO_CONTEXT, type SourceDocument } from '../../domain/document.js';
import { type Explanation, explain } from '../../extract/explain.js';
import { claimsOf, parse } from '../../extract/extract.js';
import { claimsOnOriginal, fairCopy } from '../../extract/fair-copy.js';
import { withoutDoubles } from '../../extract/local-rules/merge.js';
import type { LocalRules } from './local-rules.js';

/** What a document says by the extractor's rules, then what local rules find besides. */
export function extractWith(rules: LocalRules, document: SourceDocument, context: Context = NO_CONTEXT): Claim[] {
  const copy = fairCopy(document);
  const passage = parse(copy, context);
  const core = claimsOnOriginal(claimsOf(passage), copy, document);
  return withoutDoubles(core, claimsOnOriginal(rules.find(passage), copy, document));
}

/** What "sovang explain" tells, with what local rules find among the claims. */
export const explainWith = (rules: LocalRules, document: SourceDocument, context: Context = NO_CONTEXT): Explanation =>
  explain(document, context, (passage) => rules.find(passage));

/** What the rules alone find. */
export function findWith(rules: LocalRules, document: SourceDocument, context: Context = NO_CONTEXT): Claim[] {
  const copy = fairCopy(document);
  return claimsOnOriginal(rules.find(parse(copy, context)), copy, document);
}
