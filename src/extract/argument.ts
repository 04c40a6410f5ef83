import type { Argument, Basis, Claim, ClaimKind } from '../domain/claim.js';
import type { Scan } from '../lexicon/scan.js';
import type { Span } from '../text/span.js';

/** The words under a span as a record prints them: line breaks and runs of blanks become one blank. */
export function written(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return BREAKS.test(words) ? words.replace(/\s+/g, ' ') : words;
}
/** Blanks other than one space between words. */
const BREAKS = /[^\S ]| {2}/;

/** An argument that the text states, tokens `[from, to)`. `value` where it differs from what is written. */
export function stated(scan: Scan, role: string, from: number, to: number, value?: string | number): Argument {
  const span = scan.span(from, to);
  const words = written(scan.text, span);
  // A full name is put together from the text, line breaks and all.
  const given = typeof value === 'string' ? written(value, { start: 0, end: value.length }) : value;
  return { role, ordinal: 0, kind: 'value', written: words, value: given ?? words, basis: 'stated', spans: [span] };
}

/** An argument that several words state: `written` joins them. Ranges of tokens. */
export function statedIn(
  scan: Scan,
  role: string,
  words: readonly { readonly from: number; readonly to: number }[],
  value: string | number,
): Argument {
  const spans = words.map(({ from, to }) => scan.span(from, to));
  const said = spans.map((span) => written(scan.text, span)).join(' ');
  return { role, ordinal: 0, kind: 'value', written: said, value, basis: 'stated', spans };
}

/** An argument that follows from something else; `spans` are what it was inferred from. */
export function inferred(
  role: string,
  value: string | number,
  basis: Basis,
  spans: readonly (Span | null)[],
): Argument {
  return { role, ordinal: 0, kind: 'value', written: null, value, basis, spans: spans.filter((s) => s !== null) };
}

/** Counted but unnamed: "4 đơn vị". */
export function some(scan: Scan, role: string, from: number, to: number): Argument {
  const span = scan.span(from, to);
  return {
    role,
    ordinal: 0,
    kind: 'some',
    written: written(scan.text, span),
    value: null,
    basis: 'stated',
    spans: [span],
  };
}

/** A claim with its arguments numbered within each role; `null` arguments are left out. */
export function claim(
  kind: ClaimKind,
  rule: string,
  confidence: number,
  trigger: Span,
  args: readonly (Argument | null)[],
): Claim {
  const numbered: Argument[] = [];
  for (const argument of args) {
    if (argument === null) continue;
    // Most claims have few arguments: looking back takes less than a map of roles.
    let last = numbered.length - 1;
    while (last >= 0 && numbered[last].role !== argument.role) last--;
    const ordinal = last < 0 ? 0 : numbered[last].ordinal + 1;
    numbered.push(ordinal === argument.ordinal ? argument : { ...argument, ordinal });
  }
  return { kind, rule, confidence, trigger, arguments: numbered };
}
