import type { SourceDocument } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { readText } from './text.js';

/** Reads any document. `hint.name` appears in messages; its extension counts less than the content. */
export async function readDocument(bytes: Uint8Array, hint: { readonly name: string }): Promise<SourceDocument> {
  if (bytes.length === 0) throw new StageFailure('empty-file', `${hint.name} is empty; get a copy with its content.`);
  return readText(bytes, hint.name);
}
