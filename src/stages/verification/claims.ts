import { keysOf } from '../../domain/anchor.js';
import type { Argument, Claim } from '../../domain/claim.js';
import type { SourceDocument } from '../../domain/document.js';
import { sealExtraction, sealReading } from '../../domain/seal.js';
import { blockAt, plainOf } from '../../store/claims.js';
import type { StoredClaim, StoredExtraction, StoredWords } from '../../store/stored-extractions.js';
import { quote } from '../../text/span.js';
import { type Differs, short } from './difference.js';

/** Cuts every quote of an extraction from the document anew and compares keys and seal. Returns how many it cut. */
export function checkExtraction(extraction: StoredExtraction, document: SourceDocument, differs: Differs): number {
  const { extractionId, extractor, context, claims, count, digest } = extraction;
  const which = `extraction ${extractionId} (${extractor})`;
  if (claims.length !== count) differs('claim', `${which}: it has ${claims.length} claims instead of ${count}`);
  if (claims.some(({ ordinal }, place) => ordinal !== place))
    differs('claim', `${which}: its claims are not numbered in order`);
  const bare = claims.map(({ claim }) => claim);
  const keys = keysOf(document.sha256, document.text, bare);
  let quotes = 0;
  claims.forEach((claim, place) => {
    const name = `${which}, ${claim.claim.kind} claim ${claim.ordinal + 1}`;
    if (!keys[place].anchor.equals(claim.keys.anchor))
      differs(
        'anchor',
        `${name}: its anchor is not that of its kind and trigger "${triggerOf(claim.claim, document)}"`,
      );
    if (!keys[place].content.equals(claim.keys.content))
      differs('content', `${name}: its arguments are not what its content key says`);
    quotes += checkWords(claim, document, name, differs);
  });
  if (!sealExtraction(sealReading(document), extractor, context, bare).equals(digest))
    differs('extraction', `${which}: claims, rules, confidences, extractor or context are not what its seal says`);
  return quotes;
}

const triggerOf = ({ trigger }: Claim, document: SourceDocument): string => short(quote(document.text, trigger));

function checkWords({ claim, stored }: StoredClaim, document: SourceDocument, name: string, differs: Differs): number {
  let cut = 0;
  claim.arguments.forEach((argument, i) => {
    const at = (part: string, says: string) => differs(part, `${name}, ${argument.role}: ${says}`);
    cut += checkQuotes(argument, stored[i], document, at);
    const plain = plainOf(argument);
    if (plain !== stored[i].plain) at('search key', `it is searched by "${stored[i].plain}" instead of "${plain}"`);
  });
  return cut;
}

function checkQuotes({ spans }: Argument, { quotes, blocks }: StoredWords, document: SourceDocument, at: Differs) {
  if (quotes.length !== spans.length || blocks.length !== spans.length)
    at('quote', 'it does not have one quote for each span');
  spans.forEach((span, i) => {
    const words = quote(document.text, span);
    const place = `${span.start}-${span.end}`;
    if (quotes[i] !== words)
      at('quote', `the quote "${short(quotes[i] ?? '')}" is not the text at ${place}, "${short(words)}"`);
    if (blocks[i] !== blockAt(document.blocks, span.start)) at('quote', `${place} is not in block ${blocks[i]}`);
  });
  return spans.length;
}
