import { createHash, hash } from 'node:crypto';
import type { Argument, Claim } from './claim.js';
import type { CopyWord } from './copy-word.js';
import type { Context, SourceDocument } from './document.js';
import type { Judgement } from './judgement.js';
import type { Situation } from './mention.js';
import type { QuotaRule } from './quota.js';
import type { Review } from './review.js';

/** SHA-256 of what a row says, kept beside it: who changes the one without the other is found out. */
export type Seal = Buffer;

export const sealDocument = (sha256: string, format: string, bytes: number): Seal =>
  seal('document', [sha256, format, bytes]);

export interface SourceFacts extends Context {
  readonly path: string;
  readonly address: string | null;
  readonly licence: string | null;
}

/** What makes two mentions of a place the same source: the document and all that is said of it, but not the batch. */
export const sourceIdentity = (sha256: string, s: SourceFacts): Seal =>
  seal('identity', [sha256, s.path, s.address, s.published, s.publisher, s.province, s.licence]);

export const sealSource = (identity: Uint8Array, batch: string): Seal => seal('source', [hex(identity), batch]);

/** All of a reading: text, blocks, alignment, stated fields and notes. */
export function sealReading(d: SourceDocument): Seal {
  const { at, from, length, size } = d.alignment;
  return seal('reading', [
    d.sha256,
    d.reader,
    d.encoding,
    d.text,
    d.blocks.map((b) => [b.kind, b.span.start, b.span.end, b.page, boxOf(b.box), cellOf(b.cell)]),
    [size, hashed(bytesOf(at)), hashed(bytesOf(from)), hashed(bytesOf(length))],
    [d.stated.title, d.stated.published, d.stated.byline, d.stated.publisher],
    d.notes.map((n) => [n.code, n.message, n.page]),
  ]);
}

/** All of an extraction: what it read, what was known from outside, and every claim in order. */
export const sealExtraction = (
  reading: Uint8Array,
  extractor: string,
  context: Context,
  claims: readonly Claim[],
): Seal =>
  seal('extraction', [
    hex(reading),
    extractor,
    context.published,
    context.publisher,
    context.province,
    claims.map((c) => [c.kind, c.rule, c.confidence, c.trigger.start, c.trigger.end, c.arguments.map(wordsOf)]),
  ]);

export const sealAdoption = (sha256: string, ordinal: number, extraction: Uint8Array): Seal =>
  seal('adoption', [sha256, ordinal, hex(extraction)]);

/**
 * `subject` is the SHA-256 of a document or the name of a batch; `at` tells equal words of two days apart. What has no author was said
 * before it was asked who does.
 */
export const sealWithdrawal = (subject: string, { withdrawn, reason, at, author }: WithdrawalSaid): Seal =>
  seal('withdrawal', [subject, withdrawn, reason, at, ...(author === null ? [] : [author])]);

export interface WithdrawalSaid {
  readonly withdrawn: boolean;
  readonly reason: string;
  /** ISO moment. */
  readonly at: string;
  readonly author: string | null;
}

export const sealLocalRule = (name: string, version: number, source: string, author: string, at: string): Seal =>
  seal('local_rule', [name, version, source, author, at]);

/** `rule` is the seal of the version that it is about, `figures` their JSON text. */
export const sealLocalRuleEvent = (
  rule: Uint8Array,
  act: string,
  author: string,
  confidence: number | null,
  figures: string | null,
  at: string,
): Seal => seal('local_rule_event', [hex(rule), act, author, confidence, figures, at]);

/** All of a review, or of a second, `blind` one; of what it takes back the seal, so that no id of a database is in it. */
export const sealReview = (sha256: string, reading: Uint8Array | null, r: Review, blind = false): Seal =>
  seal(blind ? 'blind_review' : 'review', [
    sha256,
    reading && hex(reading),
    r.action,
    r.anchor && hex(r.anchor),
    r.kind,
    r.trigger && [r.trigger.start, r.trigger.end],
    r.found && hex(r.found),
    r.seen?.map(wordsOf) ?? null,
    r.said?.map(wordsOf) ?? null,
    r.reverts && hex(r.reverts),
    r.author,
    r.reason,
    r.batch,
    r.at,
  ]);

export const sealJudgement = (j: Judgement): Seal =>
  seal('judgement', [j.verdict, situationOf(j.of), situationOf(j.as), j.author, j.reason, j.batch, j.at]);

/** What takes a judgement back: of the judgement its seal. */
export const sealTakenBack = (reverts: Uint8Array, author: string, reason: string, batch: string, at: string): Seal =>
  seal('judgement-revert', [hex(reverts), author, reason, batch, at]);

export const sealWaiver = (
  code: string,
  subject: string,
  waived: boolean,
  author: string,
  reason: string,
  at: string,
): Seal => seal('finding_waiver', [code, subject, waived, author, reason, at]);

export const sealWaiverTakenBack = (reverts: Uint8Array, author: string, reason: string, at: string): Seal =>
  seal('finding_waiver-revert', [hex(reverts), author, reason, at]);

export const sealQuota = (q: QuotaRule): Seal =>
  seal('quota_rule', [
    ...[q.awardCode, q.place, q.blocCode, q.since, q.until, q.most, q.share],
    ...[q.source, q.author, q.at],
  ]);

/** Of two documents it does not count which is named first. */
export const sealCopyWord = ({ sha256, otherSha256, verdict, author, reason, at, reverts = null }: CopyWord): Seal => {
  const said = [...[sha256, otherSha256].sort(), verdict, author, reason, at];
  return reverts === null ? seal('copy_word', said) : seal('copy_word-revert', [...said, reverts]);
};

/** The link that an entry of the journal adds to the chain. */
export const chainLink = (previous: Uint8Array, digests: Uint8Array): Buffer =>
  createHash('sha256').update(previous).update(digests).digest();

const wordsOf = (a: Argument) => [
  a.role,
  a.ordinal,
  a.kind,
  a.written,
  a.value,
  a.basis,
  a.spans.flatMap((s) => [s.start, s.end]),
];

const situationOf = (s: Situation) => [s.kind, s.name, s.key, s.place, s.within, s.since, s.until];

const seal = (kind: string, said: readonly unknown[]): Seal =>
  hash('sha256', JSON.stringify([kind, ...said]), 'buffer');

const hashed = (bytes: Uint8Array): string => hash('sha256', bytes, 'base64');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
// Little-endian everywhere Node runs.
const bytesOf = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const boxOf = (box: SourceDocument['blocks'][number]['box']) => box && [box.left, box.top, box.right, box.bottom];
const cellOf = (cell: SourceDocument['blocks'][number]['cell']) =>
  cell && [cell.table, cell.row, cell.column, cell.columns];
