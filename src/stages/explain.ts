import { existsSync } from 'node:fs';
import type { SourceDocument } from '../domain/document.js';
import type { StageFailure } from '../domain/failure.js';
import { asTried, type LocalRule } from '../domain/local-rule.js';
import { explainWith } from '../engines/local-rules/extract-with.js';
import { type LocalRules, openLocalRules } from '../engines/local-rules/local-rules.js';
import { type Explanation, explain } from '../extract/explain.js';
import type { Session } from '../store/connection.js';
import { failureOf } from './failure-of.js';
import { type Installation, openInstallation } from './installation.js';
import { currentExtractor } from './local-rules/current-extractor.js';
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
 * ids. The database is opened for stored documents only; a StageFailure is thrown where it cannot be. Of files `rules` are
 * tried beside the extractor's own, of stored documents the local rules that are on.
 */
export async function* explainDocuments(
  names: readonly string[],
  rules: readonly LocalRule[] = [],
): AsyncGenerator<Explained> {
  const tried = rules.length > 0 ? await openLocalRules(rules.map(asTried)) : null;
  const reader = openReader();
  let installation: Installation | null = null;
  try {
    for (const name of names) {
      if (STORED.test(name) && !existsSync(name)) {
        installation ??= await openInstallation();
        yield await explainStored(installation.database, name);
      } else yield* explainFiles(reader, name, tried);
    }
  } finally {
    await reader.close();
    await installation?.close();
  }
}

async function* explainFiles(reader: Reader, path: string, rules: LocalRules | null): AsyncGenerator<Explained> {
  for await (const found of findFiles([path])) {
    if ('failure' in found) yield { name: found.path, failure: found.failure };
    if (!('file' in found)) continue;
    const name = found.file.path;
    try {
      const document = await reader.read(await readFileBytes(name), name);
      yield { name, document, explanation: rules ? explainWith(rules, document) : explain(document) };
    } catch (error) {
      yield { name, failure: failureOf(error, name) };
    }
  }
}

async function explainStored(session: Session, asked: string): Promise<Explained> {
  try {
    return await explainReading(session, asked);
  } catch (error) {
    return { name: asked, failure: failureOf(error, asked) };
  }
}

/** What the extractor of today makes of a stored document, in the reading that counts. */
export async function explainReading(session: Session, asked: string) {
  const row = await documentAsked(session, asked);
  const { document, context } = (await readingThatCounts(session, row)).reading;
  const extractor = await currentExtractor(session);
  return { name: `document ${row.id}`, document, explanation: extractor.explain(document, context) };
}
