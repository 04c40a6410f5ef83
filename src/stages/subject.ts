import { resolve } from 'node:path';
import { StageFailure } from '../domain/failure.js';
import { type Batch, findBatch } from '../store/batches.js';
import type { Session } from '../store/connection.js';
import { type DocumentRow, findDocuments } from '../store/documents.js';

/** The batch of this name. */
export async function batchNamed(session: Session, name: string): Promise<Batch> {
  const batch = await findBatch(session, name);
  if (batch) return batch;
  throw new StageFailure('batch-unknown', `There is no batch "${name}"; "sovang status" lists them.`);
}

/** The one document that a person means: its id, the start of its SHA-256, or the path that it was imported from. */
export async function documentAsked(session: Session, asked: string): Promise<DocumentRow> {
  const found = await documentsAsked(session, asked);
  if (found.length === 1) return found[0];
  if (found.length === 0) throw unknown(asked, 'document');
  const list = found.map(({ id, sha256 }) => `${id} (${sha256.slice(0, 12)})`).join(', ');
  throw new StageFailure('document-ambiguous', `"${asked}" may be the documents ${list}; name one by its id.`);
}

// An id is what tables print: who types 123456 means it, not a hash that starts so.
async function documentsAsked(session: Session, asked: string): Promise<DocumentRow[]> {
  const found = await findDocuments(session, asked);
  const byId = found.filter(({ id }) => String(id) === asked);
  if (byId.length > 0) return byId;
  return found.length > 0 ? found : findDocuments(session, resolve(asked));
}

/** A document or a batch, as `withdraw` takes them. */
export type Asked =
  | { readonly kind: 'document'; readonly document: DocumentRow }
  | { readonly kind: 'batch'; readonly batch: Batch };

/** What a person means who may mean either. Importing one file makes a batch of its name: then both are meant. */
export async function subjectAsked(session: Session, asked: string): Promise<Asked> {
  const batch = await findBatch(session, asked);
  const documents = await documentsAsked(session, asked);
  if (batch && documents.length > 0) {
    const says = `"${asked}" is a batch and a document; say --batch or --document.`;
    throw new StageFailure('subject-ambiguous', says);
  }
  if (batch) return { kind: 'batch', batch };
  if (documents.length === 0) throw unknown(asked, 'document and no batch');
  return { kind: 'document', document: await documentAsked(session, asked) };
}

const unknown = (asked: string, what: string): StageFailure =>
  new StageFailure(
    'document-unknown',
    `There is no ${what} "${asked}"; name an id, the start of a SHA-256 (6 digits or more), or the path of a source.`,
  );
