import type { ClaimKind } from './claim.js';

/** What a local rule may yield: a document has one claim about itself, which is no local rule's business. */
export const LOCAL_KINDS = ['bloc', 'member', 'official', 'award', 'head', 'meeting'] as const satisfies ClaimKind[];
export type LocalKind = (typeof LOCAL_KINDS)[number];

/** A rule that an archivist wrote, as its file says it (docs/local-rules.md). */
export interface LocalRule {
  /** "co-don-vi-dan-dau": small letters without diacritics, digits, dashes. */
  readonly name: string;
  readonly yields: LocalKind;
  /** Why it is there; empty where nobody said. */
  readonly about: string;
  /** In compromise's match syntax; its groups `[<role>…]` give arguments. */
  readonly pattern: string;
  /** Sentences in which this stands anywhere are passed over. */
  readonly unless: string | null;
  /** Values that hold wherever it matches, by role: `status` "awarded". */
  readonly fixed: Readonly<Record<string, string>>;
  /** At least one. */
  readonly examples: readonly RuleExample[];
  /** Texts in which it must find nothing; at least one. */
  readonly counterexamples: readonly string[];
  /** The lines of the file that say all this. */
  readonly source: string;
}

export interface RuleExample {
  readonly text: string;
  /** What it gives: one a claim, in the order of the text. */
  readonly yields: readonly ExpectedClaim[];
}

/** By role, what is written or the value; of a role with several, the first ones. Roles that are not named may be anything. */
export type ExpectedClaim = Readonly<Record<string, readonly string[]>>;

/** A rule that is on, with the confidence of what it finds. */
export interface RuleAtWork {
  readonly rule: LocalRule;
  /** Counted from 1 within the name. */
  readonly version: number;
  /** Per mille. */
  readonly confidence: number;
}

/** What claims of a local rule have as their rule. */
export const localRuleName = (name: string): string => `local:${name}`;

/** Of a rule that was not measured, or found nothing where it was. */
export const UNMEASURED = 500;

/** A rule that is only tried: what it finds counts as unmeasured. */
export const asTried = (rule: LocalRule): RuleAtWork => ({ rule, version: 1, confidence: UNMEASURED });

/**
 * Per mille, from how many of the claims that the rule alone made on gold were right: as if four more had been seen,
 * two of them right. 0 of 0 gives 500, 5 of 5 gives 778, 20 of 20 gives 917.
 */
export const measuredConfidence = (right: number, made: number): number =>
  Math.round((1000 * (right + 2)) / (made + 4));

/** What a rule did to the figures on gold, beside the extractor alone. */
export interface RuleTest {
  readonly extractor: string;
  /** The folders, as they were named. */
  readonly gold: readonly string[];
  readonly documents: number;
  /** Records that the rule adds, and how many of them are right. */
  readonly made: number;
  readonly right: number;
  /** One line a record: what was missing and is found now; what is wrong now and was not. */
  readonly gains: readonly string[];
  readonly losses: readonly string[];
  readonly kinds: Readonly<Record<string, { readonly before: Scores; readonly after: Scores }>>;
}

/** Shares of 1; null where there is nothing to share. */
export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}
