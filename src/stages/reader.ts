import { availableParallelism } from 'node:os';
import type { SourceDocument } from '../domain/document.js';
import { createParserPool } from '../engines/parser-pool/pool.js';

/** Reads originals; close it when done. */
export interface Reader {
  /** The document, or a StageFailure. `name` appears in messages and helps to tell formats apart. */
  read(bytes: Uint8Array, name: string): Promise<SourceDocument>;
  close(): Promise<void>;
}

/** As many parsers of untrusted files at once. */
export const PARSERS = Math.min(4, availableParallelism());

export function openReader(): Reader {
  const pool = createParserPool({ size: PARSERS });
  return {
    read: (bytes, name) => pool.read(bytes, { name }),
    close: () => pool.close(),
  };
}
