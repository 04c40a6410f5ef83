import { hash } from 'node:crypto';
import type { DocumentKind } from './record.js';
import type { ReviewState } from './reviewed.js';
import type { WaitingClaim } from './waiting.js';

/** Who or what a claim names: the words, and whom they are of where that is known. */
export interface Named {
  readonly name: string;
  readonly entity: string | null;
  readonly code: string | null;
}

/** What one claim of a document says towards a fact; many may say the same, and some may have been rejected. */
export interface Evidence {
  /** Of the claim. */
  readonly anchor: Buffer;
  /** Its number in the extraction that counts; null where only reviewers say it. */
  readonly claim: number | null;
  readonly state: ReviewState;
  /** Per mille. */
  readonly confidence: number;
  readonly bloc: Named | null;
  readonly year: number | null;
}

export interface MembershipEvidence extends Evidence {
  readonly unit: Named;
}

export interface HeadshipEvidence extends Evidence {
  readonly unit: Named;
  readonly role: string;
}

export interface AwardEvidence extends Evidence {
  /** Null for "4 đơn vị", of which `count` tells. */
  readonly recipient: Named | null;
  readonly recipientKind: string | null;
  readonly count: number | null;
  readonly award: string;
  /** What kind of award it is, whatever it is called: "order-labour-3", "merit-certificate". */
  readonly awardCode: string;
  readonly granter: Named | null;
  /** It is one and the same whoever names its giver. */
  readonly ofState: boolean;
  readonly stage: string;
  /** The same for all that documents say of one award on its way from the vote to the ceremony; null for who is not known. */
  readonly course: string | null;
  /** Of a person who receives it, how the name is compared. */
  readonly personKey: string | null;
}

export interface AppearanceEvidence extends Evidence {
  readonly person: string;
  /** How the name is compared. */
  readonly personKey: string;
  readonly titles: readonly string[];
  readonly act: string;
}

/** Kinds of findings that one document brings up by itself. */
export const MISFIT_CODES = ['member-count', 'recipient-count', 'annex-count', 'giver-below', 'giver-above'] as const;
export type MisfitCode = (typeof MISFIT_CODES)[number];

/** Something in one document that does not fit together. */
export interface Misfit {
  readonly code: MisfitCode;
  /** Names it among those of its code, as long as what it is about stays the same. */
  readonly subject: string;
  readonly year: number | null;
  readonly bloc: Named | null;
  readonly unit: Named | null;
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** Who signed a paper in an office that one person holds at a time. */
export interface Signing {
  readonly unit: Named;
  /** "giám đốc" */
  readonly post: string;
  readonly signer: string;
  /** The name as it is compared. */
  readonly signerKey: string;
  /** A day. */
  readonly published: string;
}

/** Who heads a unit or is a deputy of the head there, as a paper of a day says. */
export interface OfficeHeld {
  readonly unit: Named;
  /** Of the head: "giám đốc" of a deputy too. */
  readonly post: string;
  readonly rank: 'head' | 'deputy';
  readonly person: string;
  /** The name as it is compared. */
  readonly personKey: string;
  /** A day. */
  readonly published: string;
}

/** All that a document says, as claims and reviews stand. */
export interface DocumentEvidence {
  /** A day; null where it says none that there is. */
  readonly published: string | null;
  readonly kind: DocumentKind | null;
  /** "12/QĐ-UBND" */
  readonly number: string | null;
  readonly memberships: readonly MembershipEvidence[];
  readonly headships: readonly HeadshipEvidence[];
  readonly awards: readonly AwardEvidence[];
  readonly appearances: readonly AppearanceEvidence[];
  readonly misfits: readonly Misfit[];
  /** One at most. */
  readonly signings: readonly Signing[];
  readonly offices: readonly OfficeHeld[];
  readonly waiting: readonly WaitingClaim[];
  /** Code of the province that it is of; null where nothing tells. */
  readonly place: string | null;
  /** The day, or what stands for one, on which its names are looked up; null where nothing tells. */
  readonly dated: string | null;
}

/**
 * 32 hexadecimal digits of SHA-256: a unit gets one award of a kind from one giver for a year. Where no year is told, only
 * what one document says is one.
 */
export const courseOf = (recipient: string, awardCode: string, granter: string, time: number | string): string =>
  hash('sha256', JSON.stringify(['award-course', recipient, awardCode, granter, time])).slice(0, 32);

/** What tells the course of an award of a recipient who is known. */
export interface Course {
  readonly recipient: string;
  readonly awardCode: string;
  readonly ofState: boolean;
  /** Who gives it, where that is known, and as it is written. */
  readonly granterId: string | null;
  readonly granter: string | null;
  readonly year: number | null;
  /** Of the document. */
  readonly sha256: string;
}

/** What is given by nobody named, or for no year, is one with itself alone: the same words in two papers may be two awards. */
export const courseIn = ({ recipient, awardCode, ofState, granterId, granter, year, sha256 }: Course): string =>
  courseOf(recipient, awardCode, ofState ? '' : (granterId ?? `${sha256} ${granter ?? ''}`), year ?? sha256);

/** What is known by all documents together, each kind with a view of its own (`sql/views`). */
export const FACT_KINDS = ['membership', 'headship', 'award', 'appearance'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Nobody reviewed any of the claims; somebody did, and all agree; reviewers and claims disagree. */
export const FACT_REVIEWS = ['unreviewed', 'reviewed', 'disputed'] as const;
export type FactReview = (typeof FACT_REVIEWS)[number];

/** Of what one claim says alone, as `review_of` of the database has it. */
export const REVIEW_OF = {
  open: 'unreviewed',
  accepted: 'reviewed',
  amended: 'reviewed',
  added: 'reviewed',
  rejected: 'disputed',
  changed: 'disputed',
} as const satisfies Readonly<Record<ReviewState, FactReview>>;
