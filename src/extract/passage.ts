import type { Argument, Basis } from '../domain/claim.js';
import type { Context, SourceDocument } from '../domain/document.js';
import type { DocumentKind } from '../domain/record.js';
import type { Scan } from '../lexicon/scan.js';
import type { Span } from '../text/span.js';
import type { Chunk } from './chunk.js';
import type { Sentence } from './sentences.js';

/**
 * What a sentence is for. Only `body`, `item`, `cell`, `title` and `caption` sentences are read for relations.
 * `heading` governs the items under it; `basis` is the legal basis (Căn cứ …); `recipients` the list after "Nơi nhận";
 * `signature` the block of the signer; `furniture` page numbers, mottoes, boilerplate, teasers.
 */
export type Zone =
  | 'title'
  | 'body'
  | 'heading'
  | 'item'
  | 'cell'
  | 'caption'
  | 'byline'
  | 'header'
  | 'basis'
  | 'recipients'
  | 'signature'
  | 'furniture';

export interface Zoned extends Sentence {
  readonly zone: Zone;
}

/** A sentence that was cut into chunks. */
export interface Parsed extends Zoned {
  /** The layers of all its tokens together (`layerBits`): a relation passes over what cannot concern it. */
  readonly layers: number;
  readonly chunks: readonly Chunk[];
}

/** What is known of the whole document before relations are read. */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  /** ISO date of publication or signing. */
  readonly published: { readonly value: string; readonly basis: Basis; readonly span: Span | null } | null;
  readonly title: Span | null;
  /** The deciding authority of an official paper, the publisher of news. */
  readonly publisher: Span | null;
  /** Year of merit that the title or Điều 1 states ("khen thưởng năm 2015"), the default year of its awards. */
  readonly year: number | null;
  readonly signers: readonly Signer[];
  /** The arguments of the claim about the document itself, in their order. */
  readonly claimed: readonly Argument[];
}

/** Who signs an official paper; token ranges. */
export interface Signer {
  readonly name: { readonly from: number; readonly to: number };
  /** The titles over the name, and the degree before it: "PHÓ CHỦ TỊCH", not "KT. CHỦ TỊCH". */
  readonly titles: readonly { readonly from: number; readonly to: number }[];
  /** The first so many of them stand over the name; the others are degrees before it. */
  readonly posts: number;
  /** For whom it is signed, from the top: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  readonly authority: readonly (readonly { readonly from: number; readonly to: number }[])[];
  /** Who presided over a meeting signs its minutes. */
  readonly chair: boolean;
  /** The secretary of a meeting signs the minutes without deciding anything. */
  readonly clerk: boolean;
  /** One of those who sign a pact together, each for a unit. */
  readonly joint?: true;
}

/** One bloc of the document, however often it is named. */
export interface Bloc {
  /** The reported name: the longest mention. */
  readonly name: Span;
  readonly written: string;
  readonly aliases: readonly Span[];
  readonly kind: 'khoi' | 'cum';
  /** As a value, "6" for "số 06"; null for a bloc without. */
  readonly number: string | null;
  readonly year: number | null;
  /** The year for which it chooses who leads it. */
  readonly nextYear: number | null;
}

/** The stretch of sentences about one meeting or decision. */
export interface Segment {
  /** Sentence indexes `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The bloc in focus; null where the stretch is about none. */
  readonly bloc: Bloc | null;
  /** The year under review. */
  readonly year: { readonly value: number; readonly basis: Basis; readonly span: Span | null } | null;
  readonly date: { readonly value: string; readonly basis: Basis; readonly span: Span | null } | null;
}

/** A document as the relations read it. */
export interface Passage {
  readonly document: SourceDocument;
  readonly context: Context;
  readonly scan: Scan;
  readonly facts: DocumentFacts;
  readonly sentences: readonly Parsed[];
  readonly blocs: readonly Bloc[];
  readonly segments: readonly Segment[];
  /** The sentences with which the short news of a digest begin, which have nothing to do with each other. */
  readonly newsItems: ReadonlySet<number>;
  segmentOf(sentence: number): Segment;
  /** The bloc that words at the token speak of: named in the sentence before it, else the one in focus. */
  blocAt(sentence: number, token: number): Bloc | null;
  /** The bloc whose name, or another form of it, begins at the offset. */
  blocNamedAt(offset: number): Bloc | null;
  /** Abbreviations that the text defines, "X (ABC)": from the abbreviation as written to the long form. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export const RELATIONAL: ReadonlySet<Zone> = new Set(['title', 'body', 'heading', 'item', 'cell', 'caption']);
