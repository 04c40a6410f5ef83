import { stat } from 'node:fs/promises';
import { setImmediate as breath } from 'node:timers/promises';
import { NO_CONTEXT, type SourceDocument } from '../domain/document.js';
import { extractAll } from '../extract/batch.js';
import { readDocument } from '../read/read.js';
import { formatOf } from '../read/sniff.js';
import { readFileBytes } from './original-bytes.js';

/** Bytes: nothing holds up the work for long. */
const LARGEST = 50_000;
/** Texts between two looks at whether the work begins. */
const TOGETHER = 4;

/**
 * Reads and extracts what is to be imported, and forgets it, until the work begins: who waits for a database that is made and started (2 to 3 s)
 * compiles the rules meanwhile, on the like of what comes. Nothing is kept; what cannot be read, the import says.
 */
export async function rehearse(paths: readonly string[], begun: AbortSignal): Promise<void> {
  for (let from = 0; from < paths.length; from += TOGETHER) {
    const documents = await Promise.all(paths.slice(from, from + TOGETHER).map(smallText));
    await breath();
    if (begun.aborted) return;
    extractAll(documents.flatMap((document) => (document ? [{ document, context: NO_CONTEXT }] : [])));
  }
}

// Text alone: whatever else is parsed in processes that can be killed.
async function smallText(path: string): Promise<SourceDocument | null> {
  try {
    if ((await stat(path)).size > LARGEST) return null;
    const bytes = await readFileBytes(path);
    return formatOf(bytes, path) === 'text' ? await readDocument(bytes, { name: path }) : null;
  } catch {
    return null;
  }
}
