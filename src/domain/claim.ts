import type { Span } from '../text/span.js';

export const CLAIM_KINDS = ['document', 'bloc', 'member', 'official', 'award', 'head', 'meeting'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * How an argument came to its value: the text states it; it was worked out from the publication date; it stands in
 * the context (the bloc in focus, a heading); or it follows from another fact (a person's title names the unit).
 */
export const BASES = ['stated', 'from_publication', 'from_context', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** `some`: counted but unnamed ("4 đơn vị"); `none`: said not to be ("không có"); `unknown`: not said. */
export const VALUE_KINDS = ['value', 'some', 'none', 'unknown'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * One argument of a claim. A stated argument has at least one span; the others have the spans that they were
 * inferred from, which may be none (a manifest's date). `written` is the text as it stands, with the blanks of
 * line breaks folded; `value` is normalised (an ISO date, a number, a full name) and null unless `kind` is `value`.
 */
export interface Argument {
  readonly role: string;
  /** Counted from 0 within the role: the titles of an official, the aliases of a bloc. */
  readonly ordinal: number;
  readonly kind: ValueKind;
  readonly written: string | null;
  readonly value: string | number | null;
  readonly basis: Basis;
  readonly spans: readonly Span[];
}

/** One thing that a document says, as one rule understood it. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Name of the rule that made it, e.g. "award.proposed-granter-first". */
  readonly rule: string;
  /** Per mille, from the calibration table. */
  readonly confidence: number;
  /** The words that set the rule off; with their context they say which claim this is. */
  readonly trigger: Span;
  readonly arguments: readonly Argument[];
}

export const argumentsOf = (claim: Claim, role: string): readonly Argument[] =>
  claim.arguments.filter((a) => a.role === role);

export const argumentOf = (claim: Claim, role: string): Argument | undefined =>
  claim.arguments.find((a) => a.role === role);
