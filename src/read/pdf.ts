import { InvalidPDFException, PasswordException, PDFParse } from 'pdf-parse';
import { NOTHING_STATED, type Note, type SourceDocument } from '../domain/document.js';
import { StageFailure } from '../domain/failure.js';
import { normalise } from '../text/normalise.js';
import { refuseLegacy } from './decode.js';
import { finish } from './finish.js';
import { pagedText } from './paged-text.js';
import { plainBlocks } from './plain-blocks.js';

/**
 * Reads the text layer of a PDF. The alignment leads back to what the parser gave, page after page, with running
 * heads and feet moved out of the paragraphs that they cut.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const { pages, title } = await parse(bytes, name);
  if (pages.length === 0) throw broken(name, 'has no pages');
  const letters = pages.map((page) => page.match(/\p{L}/gu)?.length ?? 0);
  if (letters.every((count) => count < 5)) throw scanned(name);
  refuseLegacy(pages.join('\n'), name);
  const { text, alignment, lines } = pagedText(pages);
  return finish(bytes, {
    format: 'pdf',
    reader: 'pdf/20',
    encoding: null,
    text,
    blocks: plainBlocks(text, lines),
    alignment,
    stated: { ...NOTHING_STATED, title },
    notes: [...emptyPages(letters), ...garbled(text)],
  });
}

async function parse(bytes: Uint8Array, name: string): Promise<{ pages: string[]; title: string | null }> {
  // The parser keeps the buffer that it is given: it gets one of its own.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    const { info } = await parser.getInfo();
    return { pages: pages.map((page) => page.text), title: titleOf(info?.Title) };
  } catch (error) {
    if (error instanceof PasswordException)
      throw new StageFailure('encrypted-document', `${name} asks for a password; import an unlocked copy.`, {
        cause: error,
      });
    const reason = error instanceof InvalidPDFException ? 'is not a whole PDF' : 'is a broken PDF';
    throw broken(name, reason, error);
  } finally {
    await parser.destroy().catch(() => {});
  }
}

const broken = (name: string, reason: string, cause?: unknown): StageFailure =>
  new StageFailure('broken-document', `${name} ${reason}; get a sound copy, or open and save it once more.`, { cause });

/** Programs put the name of the file there; that is no title. */
function titleOf(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const { text } = normalise(title.trim());
  return text === '' || /\.(?:docx?|rtf|odt|html?|pdf|xlsx?)$|^microsoft word|^untitled|[\ufffd]/i.test(text)
    ? null
    : text;
}

const scanned = (name: string): StageFailure =>
  new StageFailure(
    'scanned-pdf',
    `${name} is a scan without text; a later version reads scans. Import a copy with a text layer.`,
  );

const emptyPages = (letters: readonly number[]): Note[] =>
  letters.flatMap((count, i) =>
    count === 0
      ? [{ code: 'page-without-text', message: `Page ${i + 1} has no text: a picture or a scan.`, page: i + 1 }]
      : [],
  );

/** Fonts without a map to Unicode give signs of their own: most of the text is then no letters. */
function garbled(text: string): Note[] {
  const signs = text.match(/\S/g)?.length ?? 0;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const strange = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  if (letters > 0.6 * signs && strange < 0.05 * signs) return [];
  const message = 'Much of the text is no letters: the fonts of this PDF do not say which. Look for a better copy.';
  return [{ code: 'garbled-text', message, page: null }];
}
