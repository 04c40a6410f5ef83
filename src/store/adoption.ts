import { sealAdoption } from '../domain/seal.js';
import { columns } from './columns.js';
import type { Database, Session } from './connection.js';
import { appendToJournal } from './journal.js';
import { statement } from './statement.js';

/** Lets extractions count from now on; one that counts already changes nothing. Returns how many were adopted. */
export async function adopt(database: Database, extractionIds: readonly number[]): Promise<number> {
  if (extractionIds.length === 0) return 0;
  return database.transaction(async (session) => {
    const wanted = await session.query<Adoptable>(statement('adoptable'), [extractionIds]);
    const digests = await adoptInOrder(session, wanted);
    await appendToJournal(session, digests);
    return digests.length;
  });
}

export interface Adoptable {
  readonly documentId: number;
  readonly sha256: string;
  readonly extractionId: number;
  /** Seal of the extraction. */
  readonly digest: Buffer;
  /** Adopt only where nothing counts yet, or an extraction of this reading by this extractor. */
  readonly onlyOver?: { readonly readingId: number; readonly extractor: string };
}

/** Appends adoptions within a transaction; the caller enters the digests that come back in the journal. */
export async function adoptInOrder(session: Session, wanted: readonly Adoptable[]): Promise<Buffer[]> {
  if (wanted.length === 0) return [];
  const documents = wanted.map(({ documentId }) => documentId);
  const current = new Map(
    (await session.query<Current>(statement('current_extractions'), [documents])).map((c) => [c.documentId, c]),
  );
  const rows = [...new Map(wanted.map((w) => [w.documentId, w])).values()]
    .filter((w) => mayFollow(w, current.get(w.documentId)))
    .map((w) => {
      const ordinal = (current.get(w.documentId)?.ordinal ?? -1) + 1;
      return { ...w, ordinal, seal: sealAdoption(w.sha256, ordinal, w.digest) };
    });
  if (rows.length === 0) return [];
  const inserted = await session.query<{ digest: Buffer }>(
    statement('insert_adoptions'),
    columns(
      rows,
      (r) => r.documentId,
      (r) => r.ordinal,
      (r) => r.extractionId,
      (r) => r.seal,
    ),
  );
  return inserted.map(({ digest }) => digest);
}

interface Current {
  readonly documentId: number;
  readonly ordinal: number;
  readonly extractionId: number;
  readonly readingId: number;
  readonly extractor: string;
}

function mayFollow(wanted: Adoptable, current: Current | undefined): boolean {
  if (!current) return true;
  if (current.extractionId === wanted.extractionId) return false;
  const over = wanted.onlyOver;
  return !over || (current.readingId === over.readingId && current.extractor === over.extractor);
}
