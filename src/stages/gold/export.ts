import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import type { Format } from '../../domain/document.js';
import { StageFailure } from '../../domain/failure.js';
import type { Session } from '../../store/connection.js';
import { openOriginal } from '../../store/originals.js';
import { type CountingDocument, type DocumentChoice, eachCountingDocument } from '../../store/stored-extractions.js';
import { reviewedDocuments } from '../../store/stored-reviews.js';
import { fileFailure } from '../file-failure.js';
import { loadReviewState, type ReviewState } from '../review/state.js';
import { goldClaims } from './claims.js';
import { goldRecord } from './record.js';

/** A document that was written, or was left out. */
export type Exported = { readonly document: CountingDocument } & (
  | { readonly name: string; readonly complete: boolean; readonly records: number }
  | { readonly left: string }
);

export interface ExportOptions {
  /** Writes text/ and gold/ here; both must be empty or not be there yet. */
  readonly folder: string;
  /** Where the originals lie, when they are wanted instead of the text that was read. */
  readonly originals: string | null;
}

/** Writes annotations of documents from their reviews; without a choice of all that have any. */
export async function* exportGold(
  session: Session,
  choice: DocumentChoice,
  { folder, originals }: ExportOptions,
): AsyncGenerator<Exported> {
  await prepare(folder);
  const taken = new Set<string>();
  const { batchId, documentIds } = choice;
  const chosen = batchId || documentIds ? choice : { documentIds: await reviewedDocuments(session) };
  for await (const documents of eachCountingDocument(session, chosen, AT_ONCE)) {
    for (const document of documents) {
      const state = await loadReviewState(session, String(document.id));
      const gold = goldClaims(state.reviewed);
      if ('left' in gold) {
        yield { document, ...gold };
        continue;
      }
      const name = nameOf(document, taken);
      const record = goldRecord(name, state.reading, gold, state.reviewed);
      await write(join(folder, 'gold', `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
      await writeDocument(join(folder, 'text', name), state, originals);
      const complete = state.reviewed.complete !== null;
      yield { document, name, complete, records: gold.claims.length };
    }
  }
}

const AT_ONCE = 20;

async function prepare(folder: string): Promise<void> {
  for (const part of ['text', 'gold'])
    try {
      await mkdir(join(folder, part), { recursive: true });
      if ((await readdir(join(folder, part))).length > 0)
        throw new StageFailure(
          'folder-not-empty',
          `${join(folder, part)} is not empty; name a new folder, so that no annotation of another day stays among these.`,
        );
    } catch (error) {
      throw fileFailure(error, folder);
    }
}

/** The base name of its path; of several that share one the later have the start of their hash behind it. */
function nameOf({ path, sha256, id }: CountingDocument, taken: Set<string>): string {
  const plain = parse(basename(path)).name || `document-${id}`;
  const name = taken.has(plain) ? `${plain}-${sha256.slice(0, 12)}` : plain;
  taken.add(name);
  return name;
}

async function writeDocument(path: string, { reading }: ReviewState, originals: string | null): Promise<void> {
  const { text, sha256, format } = reading.document;
  if (originals === null) await write(`${path}.txt`, text);
  else await write(`${path}.${ENDINGS[format]}`, await openOriginal(originals, sha256));
}

const ENDINGS: Readonly<Record<Format, string>> = { text: 'txt', html: 'html', pdf: 'pdf', docx: 'docx' };

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw fileFailure(error, path);
  }
}
