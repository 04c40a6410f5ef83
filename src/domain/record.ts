import type { Span } from '../text/span.js';
import type { Basis } from './claim.js';

/**
 * The result of an extraction as it is printed and scored: one object a document. Strings are as written in the
 * text; a field that is not stated is null. Shapes and meanings: docs/records.md.
 */
export interface ExtractionRecord {
  readonly id: string;
  readonly doc: DocumentRecord;
  readonly blocs: readonly BlocRecord[];
  readonly members: readonly MemberRecord[];
  readonly officials: readonly OfficialRecord[];
  readonly awards: readonly AwardRecord[];
  readonly heads: readonly HeadRecord[];
  readonly meetings: readonly MeetingRecord[];
  /** Awards that were refused, or taken back: no award rows. */
  readonly withheld: readonly WithheldRecord[];
}

/** What supports one argument of a record. */
export interface EvidenceRecord {
  readonly role: string;
  readonly basis: Basis;
  readonly spans: readonly Span[];
  readonly quotes: readonly string[];
}

export interface Supported {
  /** Per mille. */
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly EvidenceRecord[];
}

export const DOCUMENT_KINDS = [
  'news',
  'decision',
  'submission',
  'report',
  'minutes',
  'notice',
  'list',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const ACTS = ['chair', 'direct', 'sign', 'present', 'speak', 'attend', 'other'] as const;
/** Strongest first. */
export type Act = (typeof ACTS)[number];

export const STATUSES = ['registered', 'voted', 'recommended', 'awarded'] as const;
export type Status = (typeof STATUSES)[number];

/** What keeps an award from its recipient: it has no status. */
export const WITHHELD = ['refused', 'revoked'] as const;
export type Withheld = (typeof WITHHELD)[number];

/** How far an award has come, finer than its status: `council` is recommended, `decided` and `presented` are awarded. */
export const STAGES = ['registered', 'voted', 'recommended', 'council', 'decided', 'presented', ...WITHHELD] as const;
export type Stage = (typeof STAGES)[number];

export interface DocumentRecord extends Supported {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly signer: string | null;
  readonly parent: string | null;
  readonly issuer: string | null;
  readonly sign: string | null;
  readonly place: string | null;
  readonly subject: string | null;
  readonly basis: readonly string[];
  readonly proposals: readonly string[];
  readonly proposers: readonly string[];
  readonly articles: readonly number[];
  readonly addressees: readonly string[];
  readonly copied_to: readonly string[];
  readonly authority: readonly string[];
  readonly signer_titles: readonly string[];
  readonly clerk: string | null;
}

export interface BlocRecord extends Supported {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'khoi' | 'cum';
  readonly level: string | null;
  readonly year: number | null;
}

export interface MemberRecord extends Supported {
  readonly bloc: string;
  readonly org: string;
  readonly org_full: string | null;
  readonly basis: 'stated' | 'inferred';
  /** How many the text says that its list has: "gồm 8 đơn vị: …". */
  readonly announced: number | null;
}

export interface OfficialRecord extends Supported {
  readonly name: string;
  readonly titles: readonly string[];
  readonly act: Act;
  readonly bloc: string | null;
}

/** What awards have in common, whether they are given or withheld. */
interface NamedAward extends Supported {
  readonly bloc: string | null;
  readonly award: string;
  readonly granter: string | null;
  readonly recipient: string | null;
  readonly recipient_full: string | null;
  readonly recipient_kind: 'org' | 'person' | 'household';
  readonly count: number | null;
  /** How many the text says that its list has: "cho 5 tập thể: …". */
  readonly announced: number | null;
  readonly year: number | null;
  /** Words of merit. */
  readonly reason: string | null;
  /** Years of merit, as far as the text states them. */
  readonly period_from: number | null;
  readonly period_to: number | null;
  readonly score: number | null;
  readonly rank: number | null;
  /** Votes for it, of how many, or their share in per cent. */
  readonly votes: number | null;
  readonly votes_of: number | null;
  readonly votes_share: number | null;
}

export interface AwardRecord extends NamedAward {
  readonly status: Status;
  /** Null where only a local rule or a reviewer found the award. */
  readonly stage: Stage | null;
}

export interface WithheldRecord extends NamedAward {
  readonly stage: Withheld;
}

export interface HeadRecord extends Supported {
  readonly bloc: string;
  readonly org: string;
  readonly org_full: string | null;
  readonly year: number | null;
  readonly role: 'head' | 'deputy';
  readonly basis: 'stated' | 'inferred';
}

export interface MeetingRecord extends Supported {
  readonly bloc: string;
  readonly date: string | null;
  readonly venue: string | null;
  readonly year: number | null;
}
