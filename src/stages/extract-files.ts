import { parse } from 'node:path';
import type { Note } from '../domain/document.js';
import type { StageFailure } from '../domain/failure.js';
import { asTried, type LocalRule } from '../domain/local-rule.js';
import type { ExtractionRecord } from '../domain/record.js';
import { extractWith } from '../engines/local-rules/extract-with.js';
import { openLocalRules } from '../engines/local-rules/local-rules.js';
import { extract } from '../extract/extract.js';
import { toRecord } from '../extract/record.js';
import { failureOf } from './failure-of.js';
import type { Manifest } from './manifest.js';
import { readFileBytes } from './original-bytes.js';
import type { Found, NamedFile } from './paths.js';
import { openReader } from './reader.js';

export type Extracted =
  | { readonly file: NamedFile; readonly record: ExtractionRecord; readonly notes: readonly Note[] }
  | { readonly path: string; readonly failure: StageFailure };

/**
 * The records of each file as it is found, without any database; the id is the base name without extension. `rules` are
 * tried beside the extractor's own.
 */
export async function* extractFiles(
  found: AsyncIterable<Found>,
  manifest: Manifest,
  rules: readonly LocalRule[] = [],
): AsyncGenerator<Extracted> {
  const opened = rules.length > 0 ? await openLocalRules(rules.map(asTried)) : null;
  const reader = openReader();
  try {
    for await (const one of found) {
      if ('failure' in one) yield one;
      if (!('file' in one)) continue;
      const { file } = one;
      try {
        const document = await reader.read(await readFileBytes(file.path), file.path);
        const context = manifest.of(file.path);
        const claims = opened ? extractWith(opened, document, context) : extract(document, context);
        yield { file, record: toRecord(parse(file.path).name, document, claims), notes: document.notes };
      } catch (error) {
        yield { path: file.path, failure: failureOf(error, file.path) };
      }
    }
  } finally {
    await reader.close();
  }
}
