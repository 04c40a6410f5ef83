import type { Argument, Claim } from '../domain/claim.js';
import type { Block, SourceDocument } from '../domain/document.js';
import { ROLES } from '../domain/roles.js';
import type { Automaton } from '../lexicon/automaton.js';
import { withDiacritics, withHorns } from '../lexicon/diacritics.js';
import { withDrawnMarks } from '../lexicon/drawn-marks.js';
import { withLetterCase } from '../lexicon/letter-case.js';
import { lexicon } from '../lexicon/lexicon.js';
import { withLineBreaks } from '../lexicon/line-breaks.js';
import { withoutMisreadings } from '../lexicon/misreadings.js';
import { withoutOpenChoices } from '../lexicon/open-choices.js';
import { Scan } from '../lexicon/scan.js';
import { withoutSlips, withStrokedD } from '../lexicon/slips.js';
import { type Alignment, toOriginal } from '../text/alignment.js';
import { hull, type Span } from '../text/span.js';
import { written } from './argument.js';
import { withFormRows } from './form-rows.js';
import { withoutEmptyLines, withoutLineEnds, withoutPageNumbers } from './unparted.js';

/** A document as it is read: what damage took from its words is put back. */
export interface FairCopy {
  /** The document itself where nothing is amiss. */
  readonly document: SourceDocument;
  readonly scan: Scan;
  /** From the copy back to the document; null where both have the same offsets. */
  readonly alignment: Alignment | null;
}

/** Grammars and rules read the copy, claims quote the original. `known`: what the copy is scanned with. */
export function fairCopy(document: SourceDocument, known: Automaton = lexicon()): FairCopy {
  const laid = withFormRows(document);
  const marked = withoutSlips(withDiacritics(withHorns(withStrokedD(unparted(laid)))));
  const scan = new Scan(marked, known);
  const right = withoutMisreadings(scan);
  const text = withoutOpenChoices(withDrawnMarks(withLineBreaks(withLetterCase(right?.text ?? marked))));
  if (text === document.text) return { document, scan, alignment: null };
  const alignment = right?.alignment ?? null;
  const blocks = alignment === null ? laid.blocks : blocksOf(laid.blocks, alignment);
  return {
    document: { ...document, text, blocks },
    scan: text === marked ? scan : new Scan(text, known),
    alignment,
  };
}

/** The text without what a page put between the words of its paragraphs. */
const unparted = ({ text, blocks }: SourceDocument): string =>
  withoutLineEnds(withoutEmptyLines(withoutPageNumbers(text, blocks), blocks), blocks);

/** The blocks where they stand in the copy: no edit runs over the end of one. */
function blocksOf(blocks: readonly Block[], { at, from, size }: Alignment): Block[] {
  let run = 0;
  const inCopy = (offset: number): number => {
    while (run + 1 < from.length && from[run + 1] <= offset) run++;
    return Math.min(at[run] + offset - from[run], at[run + 1] ?? size);
  };
  let end = 0;
  return blocks.map((block, i) => {
    const start = end;
    end = i + 1 < blocks.length ? inCopy(block.span.end) : size;
    return { ...block, span: { start, end } };
  });
}

/** A span of the copy in the document. */
export const onOriginal = ({ alignment }: FairCopy, span: Span): Span =>
  alignment === null ? span : toOriginal(alignment, span);

/** What was read in mended words is less sure: its precision is that share of what undamaged texts have. */
const SURENESS = 0.93;

/** The claims with the words and offsets that the original has where the copy has its own. */
export function claimsOnOriginal(claims: readonly Claim[], copy: FairCopy, original: SourceDocument): Claim[] {
  if (copy.document === original) return [...claims];
  const back = (span: Span): Span => onOriginal(copy, span);
  const wordsAt = (text: string, spans: readonly Span[]): string => spans.map((span) => written(text, span)).join(' ');
  const originals = new Map<unknown, string>();
  for (const { arguments: found } of [...claims].sort(blocsLast))
    for (const { spans } of found)
      if (spans.length > 0) {
        const there = spans.map(back);
        const [words, read] = [wordsAt(original.text, there), wordsAt(copy.document.text, spans)];
        const whole = (): string => there.map(({ start, end }) => original.text.slice(start, end)).join(' ');
        originals.set(read, words === read || isRespaced(whole(), read) ? read : words);
      }
  const quoting = (argument: Argument): Argument => {
    const spans = argument.spans.map(back);
    return {
      ...argument,
      written: argument.written === null ? null : wordsAt(original.text, spans),
      value: originals.get(argument.value) ?? argument.value,
      spans,
    };
  };
  return claims.map((claim) => {
    let whole = claim.trigger;
    for (const { role, spans } of claim.arguments)
      if (!ROLES[claim.kind][role]?.beside) whole = spans.reduce(hull, whole);
    const { start, end } = whole;
    const from = back({ start, end });
    const mended = !isSame(copy.document.text.slice(start, end), original.text.slice(from.start, from.end));
    return {
      ...claim,
      confidence: mended ? Math.round(claim.confidence * SURENESS) : claim.confidence,
      trigger: back(claim.trigger),
      arguments: claim.arguments.map(quoting),
    };
  });
}

/** But for how many blanks part the words. */
function isSame(copy: string, original: string): boolean {
  let j = 0;
  for (let i = 0; i < copy.length; ) {
    const blank = isBlank(copy, i);
    if (blank !== isBlank(original, j) || (!blank && copy.charCodeAt(i) !== original.charCodeAt(j))) return false;
    for (i++; blank && isBlank(copy, i); ) i++;
    for (j++; blank && isBlank(original, j); ) j++;
  }
  return j === original.length;
}
const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code <= SPACE_CODE || code === NO_BREAK;
};
const SPACE_CODE = 0x20;
const NO_BREAK = 0xa0;

/** "củaChính phủ" and "của Chính phủ": blanks and numbers of pages say nothing, and a name without those that were lost or set into a word is the same name. */
const isRespaced = (words: string, read: string): boolean => words.replace(SPACE, '') === read.replace(/\s+/gu, '');
/** Blanks, and the number of a page among them. */
const SPACE = /\s*\n\s*(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|trang \d{1,3}(?: ?(?:\/|trên) ?\d{1,3})?)[^\S\n]*\n\s*|\s+/giu;

/** A bloc is called by all claims as the claim of the bloc itself writes it, whatever the other places have. */
const blocsLast = (a: Claim, b: Claim): number => Number(a.kind === 'bloc') - Number(b.kind === 'bloc');
