/** A half-open range of offsets, in UTF-16 code units, into one text. `start <= end`; the empty span is allowed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** What a span cuts out of its text. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span without the blanks at its ends: "  Sở Y tế " → "Sở Y tế". */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Space, tab, line ends, no-break, zero-width and other Unicode blanks. */
export const isBlank = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200b) ||
  unit === 0x202f ||
  unit === 0x2060 ||
  unit === 0x3000 ||
  unit === 0xfeff;
