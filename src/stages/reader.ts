import type { SourceDocument } from '../domain/document.js';
import { readDocument } from '../read/read.js';

/** Reads originals; close it when done. */
export interface Reader {
  /** The document, or a StageFailure. `name` appears in messages and helps to tell formats apart. */
  read(bytes: Uint8Array, name: string): Promise<SourceDocument>;
  close(): Promise<void>;
}

export function openReader(): Reader {
  return {
    read: async (bytes, name) => readDocument(bytes, { name }),
    close: async () => {},
  };
}
