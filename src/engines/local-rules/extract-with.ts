import type { Claim } from '../../domain/claim.js';
import { type Context, NO_CONTEXT, type SourceDocument } from '../../domain/document.js';
import { extractFrom, parse } from '../../extract/extract.js';
import { claimsOnOriginal, fairCopy } from '../../extract/fair-copy.js';
import { withoutDoubles } from '../../extract/local-rules/merge.js';
import type { LocalRules } from './local-rules.js';

/** What a document says by the extractor's rules, then what local rules find besides. */
export function extractWith(rules: LocalRules, document: SourceDocument, context: Context = NO_CONTEXT): Claim[] {
  const passage = parse(fairCopy(document), context);
  const core = extractFrom(document, passage);
  const local = rules.find(passage);
  return withoutDoubles(core, quoting(document, passage.document, local));
}

/** What the rules alone find. */
export function findWith(rules: LocalRules, document: SourceDocument, context: Context = NO_CONTEXT): Claim[] {
  const passage = parse(fairCopy(document), context);
  return quoting(document, passage.document, rules.find(passage));
}

const quoting = (document: SourceDocument, read: SourceDocument, claims: Claim[]): Claim[] =>
  read === document ? claims : claimsOnOriginal(claims, read.text, document.text);
