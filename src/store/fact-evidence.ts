import type { DocumentEvidence, Evidence, Named } from '../domain/fact.js';
import { arrayLiteral } from './claims.js';
import type { Session } from './connection.js';
import { type Copied, copyRows } from './copy-rows.js';
import { group } from './group.js';
import { statement } from './statement.js';

export interface EvidenceOfDocument {
  readonly document: { readonly id: number };
  readonly evidence: DocumentEvidence;
}

/** What a column of evidence holds. */
type Cell = string | number | boolean | Uint8Array | readonly string[] | Detail | null;
/** An object of few plain values, kept as JSON. */
type Detail = Readonly<Record<string, string | number | null>>;
/** Columns in the order of the table, behind those of the document and the position. */
type Cells = readonly (readonly [column: string, cell: Cell])[];

export const EVIDENCE_TABLES = [
  'membership',
  'headship',
  'award',
  'appearance',
  'misfit',
  'signing',
  'office',
  'waiting',
] as const;
export type EvidenceTable = (typeof EVIDENCE_TABLES)[number];

/** What a document says towards facts, as the rows of each table. */
export function evidenceRows(evidence: DocumentEvidence): Readonly<Record<EvidenceTable, readonly Cells[]>> {
  return {
    membership: evidence.memberships.map((one) => [...common(one), ...named('unit', one.unit)]),
    headship: evidence.headships.map((one) => [...common(one), ...named('unit', one.unit), ['role', one.role]]),
    award: evidence.awards.map((one) => [
      ...[...common(one), ...named('unit', one.recipient)],
      ['recipient_kind', one.recipientKind],
      ['count', one.count],
      ['award', one.award],
      ['award_code', one.awardCode],
      ...named('granter', one.granter),
      ['stage', one.stage],
      ['course', one.course],
      ['person_key', one.personKey],
      ['of_state', one.ofState],
    ]),
    appearance: evidence.appearances.map((one) => [
      ...common(one),
      ['person', one.person],
      ['person_key', one.personKey],
      ['titles', one.titles],
      ['act', one.act],
    ]),
    misfit: evidence.misfits.map((one) => [
      ['code', one.code],
      ['subject', one.subject],
      ['year', one.year],
      ...named('bloc', one.bloc),
      ...named('unit', one.unit),
      ['detail', one.detail],
    ]),
    signing: evidence.signings.map((one) => [
      ...named('unit', one.unit),
      ['post', one.post],
      ['signer', one.signer],
      ['signer_key', one.signerKey],
      ['published', one.published],
    ]),
    office: evidence.offices.map((one) => [
      ...named('unit', one.unit),
      ['post', one.post],
      ['rank', one.rank],
      ['person', one.person],
      ['person_key', one.personKey],
      ['published', one.published],
    ]),
    waiting: evidence.waiting.map((one) => [
      ['anchor', one.anchor],
      ['claim', one.claim],
      ['kind', one.kind],
      ['state', one.state],
      ['confidence', one.confidence],
      ['year', one.year],
      ['bloc_id', one.bloc],
      ['settles', one.settles],
    ]),
  };
}

const common = (one: Evidence): Cells => [
  ['anchor', one.anchor],
  ['claim', one.claim],
  ['state', one.state],
  ['confidence', one.confidence],
  ...named('bloc', one.bloc),
  ['year', one.year],
];

const named = (column: string, who: Named | null): Cells => [
  [column, who?.name ?? null],
  [`${column}_id`, who?.entity ?? null],
  [`${column}_code`, who?.code ?? null],
];

/** Copies what documents say towards facts, within a transaction. */
export async function copyEvidence(session: Session, documents: readonly EvidenceOfDocument[]): Promise<void> {
  const all = documents.map(({ document, evidence }) => ({ id: document.id, rows: evidenceRows(evidence) }));
  for (const table of EVIDENCE_TABLES) {
    const rows = all.flatMap(({ id, rows }) => rows[table].map((cells, position) => ({ id, position, cells })));
    await session.copy(
      statement(`copy_${table}s`),
      copyRows(rows, ({ id, position, cells }) => [id, position, ...cells.map(([, cell]) => copied(cell))]),
    );
  }
}

const copied = (cell: Cell): Copied =>
  typeof cell === 'boolean'
    ? cell
      ? 't'
      : 'f'
    : isList(cell)
      ? arrayLiteral(cell)
      : isDetail(cell)
        ? JSON.stringify(cell)
        : cell;

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
const isDetail = (cell: Cell): cell is Detail =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Uint8Array) && !isList(cell);

/** Rows of evidence as they are stored, by document, in order: each as JSON of its columns. */
export async function loadEvidence(
  session: Session,
  table: EvidenceTable,
  documentIds: readonly number[],
): Promise<Map<number, Readonly<Record<string, unknown>>[]>> {
  const rows = await session.query<{ documentId: number; said: Record<string, unknown> }>(
    statement(`${table}s_of_documents`),
    [documentIds],
  );
  const groups = group(rows, ({ documentId }) => documentId);
  return new Map([...groups].map(([id, some]) => [id, some.map(({ said }) => said)]));
}

/** A row as `loadEvidence` gives it. */
export const asStored = (cells: Cells): Record<string, unknown> =>
  Object.fromEntries(
    cells.map(([column, cell]) => [
      column,
      cell instanceof Uint8Array ? `\\x${Buffer.from(cell).toString('hex')}` : cell,
    ]),
  );
