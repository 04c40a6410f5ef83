import type { ClaimKind } from './claim.js';

/** What may be mentioned and is known again in other documents; persons are told apart by those who review. */
export const MENTIONED = ['organisation', 'bloc-series'] as const;
export type Mentioned = (typeof MENTIONED)[number];

/** What people may say is the same or not. */
export const JUDGED = [...MENTIONED, 'person'] as const;
export type JudgedKind = (typeof JUDGED)[number];

/** A name of a unit or a bloc in a claim that holds. */
export interface Mention {
  /** Of the claim, as are role and ordinal of its argument. */
  readonly anchor: Buffer;
  readonly claim: ClaimKind;
  readonly role: string;
  readonly ordinal: number;
  readonly kind: Mentioned;
  /** In full, as far as its document tells. */
  readonly name: string;
  /** The year that the claim is about. */
  readonly year: number | null;
}

/**
 * Where a mention stands among all others: what a judgement may speak of. It names no entity, so that a judgement outlives
 * every change of how entities are found.
 */
export interface Situation {
  readonly kind: JudgedKind;
  /** As it was written somewhere; what counts is the key. */
  readonly name: string;
  /** The name as it is compared, without its place. */
  readonly key: string;
  /** Code of the province that the name says, or its document; null where nothing says, or it is of the whole country. Of a person the province as its documents call it. */
  readonly place: string | null;
  /** Below the province: "huyện yên phong"; for a bloc whose name is a number, who has it; of a person the unit. Empty for none. */
  readonly within: string;
  /** First and last year, inclusive; both null where no year is known. */
  readonly since: number | null;
  readonly until: number | null;
}

/**
 * `list`: the authority list alone has the name, or the words that it stands for; `papers`: no list has it, it is known by
 * itself in its place; `judgement`: a person said what it is.
 */
export const IDENTITY_BASES = ['list', 'papers', 'judgement'] as const;
export type IdentityBasis = (typeof IDENTITY_BASES)[number];

/**
 * Why a mention is nobody: nothing tells its province; units of other levels have the name; several have it; it had the
 * name at another time; a person said that it is not the one that has it; or judgements contradict each other.
 */
export const OPEN_REASONS = ['no-place', 'level', 'several', 'other-time', 'different', 'contradiction'] as const;
export type OpenReason = (typeof OPEN_REASONS)[number];

export interface Proposal {
  readonly entity: string;
  readonly code: string;
  /** Per mille; orders proposals for one mention and is no probability. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Who a mention is, or why it is nobody yet and whom it may be. */
export type Identity =
  | {
      readonly entity: string;
      readonly code: string;
      readonly basis: IdentityBasis;
      /** Of what only papers know: those of the list that it may be under another name. */
      readonly proposals: readonly Proposal[];
    }
  | { readonly entity: null; readonly open: OpenReason; readonly proposals: readonly Proposal[] };

/** Who a mention is by its name alone, whatever people said. */
export type Alone =
  | { readonly entity: string; readonly code: string; readonly open: null }
  | { readonly entity: null; readonly code: null; readonly open: OpenReason };

export interface IdentifiedMention {
  readonly mention: Mention;
  readonly situation: Situation;
  readonly identity: Identity;
  /** Its place and whose it is there are told, so that what people say of the name is said of it too. */
  readonly placed: boolean;
  /** Who it would be if nobody had said anything; null where it is that. */
  readonly alone: Alone | null;
}
