import { existsSync } from 'node:fs';
import type { SourceDocument } from '../domain/document.js';
import type { StageFailure } from '../domain/failure.js';
import { type Explanation, explain } from '../extract/explain.js';
import type { Session } from '../store/connection.js';
import { failureOf } from './failure-of.js';
import { type Installation, openInstallation } from './installation.js';
import { readFileBytes } from './original-bytes.js';
import { findFiles } from './paths.js';
import { openReader, type Reader } from './reader.js';
import { readingThatCounts } from './show.js';
import { documentAsked } from './subject.js';

/** `name` is the path of the file, or "document 12". */
export type Explained =
  | { readonly name: string; readonly document: SourceDocument; readonly explanation: Explanation }
  | { readonly name: string; readonly failure: StageFailure };

/** An id or the start of a SHA-256; all else is a path. */
const STORED = /^(\d+|[\da-f]{6,64})$/i;

/**
 * What this extractor makes of each document that is named: files, what lies in folders, and stored documents by their
 * ids. The database is opened for stored documents only; a StageFailure is thrown where it cannot be.
 */
export async function* explainDocuments(names: readonly string[]): AsyncGenerator<Explained> {
  const reader = openReader();
  let installation: Installation | null = null;
  try {
    for (const name of names) {
      if (STORED.test(name) && !existsSync(name)) {
        installation ??= await openInstallation();
        yield await explainStored(installation.database, name);
      } else yield* explainFiles(reader, name);
    }
  } finally {
    await reader.close();
    await installation?.close();
  }
}

async function* explainFiles(reader: Reader, path: string): AsyncGenerator<Explained> {
  for await (const found of findFiles([path])) {
    if ('failure' in found) yield { name: found.path, failure: found.failure };
    if (!('file' in found)) continue;
    const name = found.file.path;
    try {
      const document = await reader.read(await readFileBytes(name), name);
      yield { name, document, explanation: explain(document) };
    } catch (error) {
      yield { name, failure: failureOf(error, name) };
    }
  }
}

async function explainStored(session: Session, asked: string): Promise<Explained> {
  try {
    const row = await documentAsked(session, asked);
    const { document, context } = (await readingThatCounts(session, row)).reading;
    return { name: `document ${row.id}`, document, explanation: explain(document, context) };
  } catch (error) {
    return { name: asked, failure: failureOf(error, asked) };
  }
}
