import { NOTHING_STATED, type SourceDocument } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { withDiacritics } from '../lexicon/diacritics.js';
import { withLineBreaks } from '../lexicon/line-breaks.js';
import { normalise } from '../text/normalise.js';
import { decode } from './decode.js';
import { finish } from './finish.js';
import { plainBlocks } from './plain-blocks.js';

/** Reads plain text. The alignment leads back to the decoded characters. */
export function readText(bytes: Uint8Array, name: string): SourceDocument {
  const { text: source, encoding, notes } = decode(bytes, name);
  const { text, alignment } = normalise(source);
  if (text.trim() === '') throw noText(name);
  return finish(bytes, {
    format: 'text',
    reader: 'text/20',
    encoding,
    text,
    blocks: plainBlocks(withLineBreaks(withDiacritics(text))),
    alignment,
    stated: NOTHING_STATED,
    notes,
  });
}

export const noText = (name: string): StageFailure =>
  new StageFailure('no-text', `${name} holds no text; get a copy with its content.`);
