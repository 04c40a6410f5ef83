import type { Argument, Claim } from '../domain/claim.js';
import type { KeyedClaim } from '../domain/comparison.js';
import type { Context } from '../domain/document.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { group } from './group.js';
import { statement } from './statement.js';

export interface StoredExtraction {
  readonly extractionId: number;
  readonly documentId: number;
  readonly readingId: number;
  readonly extractor: string;
  readonly context: Context;
  /** How many claims it had when it was stored. */
  readonly count: number;
  readonly digest: Buffer;
  readonly claims: readonly StoredClaim[];
}

export interface StoredClaim extends KeyedClaim {
  readonly ordinal: number;
  /** Of each argument, in order, what is stored beside it. */
  readonly stored: readonly StoredWords[];
}

export interface StoredWords {
  /** Of each span, the block in which it starts and the words under it. */
  readonly blocks: readonly number[];
  readonly quotes: readonly string[];
  readonly plain: string | null;
}

/** Extractions with their claims in order. */
export const loadExtractions = (session: Session, extractionIds: readonly number[]): Promise<StoredExtraction[]> =>
  load(session, extractionIds, async () =>
    byClaim(await session.query<ArgumentRow>(statement('arguments_of_extractions'), [extractionIds])),
  );

/**
 * The same where only what claims say matters: of where an argument stands there is the first span, and of that where it begins, for
 * the roles by which numbers are held against names; nothing is stored beside them. Most of what is known of an argument is where it
 * stands: a third of the work of identifying a document was to read that.
 */
export const loadSaid = (session: Session, extractionIds: readonly number[]): Promise<StoredExtraction[]> =>
  load(session, extractionIds, async () =>
    saidBy(
      await session.query<SaidClaim>(statement('said_of_extractions'), [extractionIds]),
      (begins: number | null) => (begins === null ? [] : [{ start: begins, end: begins }]),
    ),
  );

/** The same with everywhere that it stands, as people see it; nothing is stored beside it. */
const loadPlaced = (session: Session, extractionIds: readonly number[]): Promise<StoredExtraction[]> =>
  load(session, extractionIds, async () =>
    saidBy(await session.query<SaidClaim>(statement('placed_of_extractions'), [extractionIds]), spansIn),
  );

/** `spansOf`: where an argument stands, by what the statement tells of that. */
const saidBy = <Where>(rows: readonly SaidClaim[], spansOf: (where: Where) => Span[]): Map<string, SaidOfClaim> =>
  new Map(
    rows.map(({ extraction_id, claim, said }) => [
      `${extraction_id} ${claim}`,
      {
        arguments: (JSON.parse(said) as SaidArgument<Where>[]).map(
          ([role, ordinal, kind, basis, written, text, number, where]) => ({
            role,
            ordinal,
            kind,
            written,
            value: text ?? number,
            basis,
            spans: spansOf(where),
          }),
        ),
        stored: [],
      },
    ]),
  );

/** Of ranges as the database writes them: `{"[154,158)","[159,202)"}`; one without words is "empty". */
function spansIn(ranges: string): Span[] {
  if (ranges.includes('empty')) return spansIn(ranges.replaceAll('empty', '0,0'));
  const numbers = ranges.match(/\d+/g) ?? [];
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    start: Number(numbers[2 * at]),
    end: Number(numbers[2 * at + 1]),
  }));
}

/** What a claim says, with what is stored beside each argument. */
type SaidOfClaim = Pick<StoredClaim, 'stored'> & Pick<Claim, 'arguments'>;
const NOTHING: SaidOfClaim = { arguments: [], stored: [] };

const byClaim = (rows: readonly ArgumentRow[]): Map<string, SaidOfClaim> =>
  new Map(
    [...group(rows, (a) => `${a.extraction_id} ${a.claim}`)].map(([key, said]) => [
      key,
      {
        arguments: said.map(argumentOf),
        stored: said.map(({ blocks, quotes, plain }) => ({ blocks, quotes, plain })),
      },
    ]),
  );

async function load(
  session: Session,
  extractionIds: readonly number[],
  saidByClaim: () => Promise<ReadonlyMap<string, SaidOfClaim>>,
): Promise<StoredExtraction[]> {
  if (extractionIds.length === 0) return [];
  const rows = await session.query<ExtractionRow>(statement('extractions'), [extractionIds]);
  const claims = await session.query<StoredClaimRow>(statement('claims_of_extractions'), [extractionIds]);
  const saidOf = await saidByClaim();
  const claimsOf = group(claims, (c) => c.extraction_id);
  return rows.map(({ published, publisher, province, ...row }) => ({
    ...row,
    context: { published, publisher, province },
    claims: (claimsOf.get(row.extractionId) ?? []).map((claim) =>
      claimOf(claim, saidOf.get(`${claim.extraction_id} ${claim.ordinal}`) ?? NOTHING),
    ),
  }));
}

/** The extractions of documents that count, with their claims, of which nothing is stored beside. */
export async function loadCurrentExtractions(
  session: Session,
  documentIds: readonly number[],
): Promise<StoredExtraction[]> {
  const current = await session.query<{ extractionId: number }>(statement('current_extractions'), [documentIds]);
  return loadPlaced(
    session,
    current.map(({ extractionId }) => extractionId),
  );
}

/** The claims with this anchor in all extractions of the document, the latest first. */
export async function loadClaimsOfAnchor(session: Session, documentId: number, anchor: Buffer): Promise<StoredClaim[]> {
  const rows = await session.query<{ extractionId: number }>(statement('extractions_with_anchor'), [
    documentId,
    anchor,
  ]);
  const extractions = await loadPlaced(
    session,
    rows.map(({ extractionId }) => extractionId),
  );
  return extractions
    .sort((a, b) => b.extractionId - a.extractionId)
    .flatMap(({ claims }) => claims.filter(({ keys }) => keys.anchor.equals(anchor)));
}

export interface Pending {
  readonly documentId: number;
  /** The one that counts. */
  readonly adopted: number;
  /** A later one that does not yet. */
  readonly newest: number;
}

/** Documents whose newest extraction is not the one that counts, in order of id after `after`. */
export const pendingExtractions = (session: Session, limit: number, after = 0): Promise<Pending[]> =>
  session.query(statement('pending_extractions'), [after, limit]);

export interface CountingDocument {
  readonly id: number;
  readonly sha256: string;
  /** Path of a source. */
  readonly path: string;
  /** The extraction that counts. */
  readonly extractionId: number;
}

/** Which documents: all, those of a batch, or some. */
export interface DocumentChoice {
  readonly batchId?: number;
  readonly documentIds?: readonly number[];
}

/** Documents of which an extraction counts, some at a time, in order of id; withdrawn ones are left out. */
export async function* eachCountingDocument(
  session: Session,
  { batchId, documentIds }: DocumentChoice,
  atOnce: number,
): AsyncGenerator<CountingDocument[]> {
  for (let after = 0; ; ) {
    const choice = [batchId ?? null, documentIds ?? null];
    const some = await session.query<CountingDocument>(statement('counting_documents'), [after, atOnce, ...choice]);
    if (some.length === 0) return;
    yield some;
    after = some.at(-1)!.id;
  }
}

export interface ExtractionOfDocument {
  readonly documentId: number;
  readonly extractionId: number;
  readonly digest: Buffer;
}

/** The extractions of readings by this extractor with what is known of the documents now. */
export const extractionsBy = (
  session: Session,
  extractor: string,
  readingIds: readonly number[],
): Promise<ExtractionOfDocument[]> => session.query(statement('extractions_of_readings'), [readingIds, extractor]);

interface ExtractionRow extends Context {
  readonly extractionId: number;
  readonly documentId: number;
  readonly readingId: number;
  readonly extractor: string;
  readonly count: number;
  readonly digest: Buffer;
}

interface StoredClaimRow {
  readonly extraction_id: number;
  readonly ordinal: number;
  readonly kind: Claim['kind'];
  readonly rule: string;
  readonly confidence: number;
  readonly trigger_start: number;
  readonly trigger_end: number;
  readonly anchor: Buffer;
  readonly content: Buffer;
}

/** An argument as the database gives it, of an extraction or of a review. */
export interface SaidRow {
  readonly role: string;
  readonly ordinal: number;
  readonly kind: Argument['kind'];
  readonly basis: Argument['basis'];
  readonly written: string | null;
  readonly value_text: string | null;
  readonly value_number: number | null;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface SaidClaim {
  readonly extraction_id: number;
  readonly claim: number;
  /** Of its arguments, in order. */
  readonly said: string;
}

type SaidArgument<Where> = readonly [
  role: string,
  ordinal: number,
  kind: SaidRow['kind'],
  basis: SaidRow['basis'],
  written: string | null,
  value_text: string | null,
  value_number: number | null,
  where: Where,
];

interface ArgumentRow extends SaidRow, StoredWords {
  readonly extraction_id: number;
  readonly claim: number;
}

const claimOf = (row: StoredClaimRow, { arguments: said, stored }: SaidOfClaim): StoredClaim => ({
  ordinal: row.ordinal,
  claim: {
    kind: row.kind,
    rule: row.rule,
    confidence: row.confidence,
    trigger: { start: row.trigger_start, end: row.trigger_end },
    arguments: said,
  },
  keys: { anchor: row.anchor, content: row.content },
  stored,
});

export const argumentOf = (row: SaidRow): Argument => ({
  role: row.role,
  ordinal: row.ordinal,
  kind: row.kind,
  written: row.written,
  value: row.value_text ?? row.value_number,
  basis: row.basis,
  spans: row.starts.map((start, i) => ({ start, end: row.ends[i] })),
});
