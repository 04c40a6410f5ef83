import { type Cell, NOTHING_STATED, type SourceDocument, type Stated } from '../../domain/document.js';
import { normalise } from '../../text/normalise.js';
import { refuseLegacy } from '../decode.js';
import { finish } from '../finish.js';
import { noText } from '../text.js';
import { arrangeParts, type Part } from './arrange.js';
import { Numbering } from './numbering.js';
import { type Paragraph, readStory } from './story.js';
import { readStyles } from './styles.js';
import { attribute, parseXml } from './xml.js';
import { broken, unzip } from './zip.js';

/** Reads a DOCX by its parts. The alignment leads to the text of the parts, the numbers of lists included. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const files = await unzip(bytes, PARTS, name);
  const body = files.get('word/document.xml') ?? files.get('word/document2.xml');
  if (!body) throw broken(name, 'no word/document.xml');
  const parts = partsOf(files, body, name);
  const { text: source, blocks } = arrangeParts(parts);
  refuseLegacy(source, name);
  const { text, alignment } = normalise(source);
  if (text.trim() === '') throw noText(name);
  return finish(bytes, {
    format: 'docx',
    reader: 'docx/16',
    encoding: null,
    text,
    blocks,
    alignment,
    stated: statedIn(files.get('docProps/core.xml'), name),
    notes: [],
  });
}

const PARTS =
  /^(?:word\/(?:document2?|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|docProps\/core\.xml)$/;

/** Headers, body, notes, footers; a header that says what another says counts once. */
function partsOf(files: ReadonlyMap<string, Buffer>, body: Buffer, name: string): Part[] {
  const styleOf = readStyles(files.get('word/styles.xml'), name);
  const numbering = new Numbering(files.get('word/numbering.xml'), name);
  const numbered = (paragraph: Paragraph): Part => {
    const style = styleOf(paragraph.style);
    const list = paragraph.list ?? style.list;
    const number = list && paragraph.text.trim() !== '' ? numbering.next(list) : null;
    return { text: number ? `${number} ${paragraph.text}` : paragraph.text, kind: style.kind, cell: paragraph.cell };
  };
  const furniture = (pattern: RegExp, kind: 'header' | 'footer'): Part[] => {
    const texts = [...files.keys()]
      .filter((file) => pattern.test(file))
      .sort()
      .flatMap((file) => readStory(files.get(file)!, name).map((p) => p.text.trim()))
      .filter((text) => /\p{L}/u.test(text));
    return [...new Set(texts)].map((text) => ({ text, kind, cell: null }));
  };
  const paragraphs = readStory(body, name);
  const tables = paragraphs.reduce((count, { cell }) => Math.max(count, cell ? cell.table + 1 : 0), 0);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((file) => {
    const content = files.get(file);
    return content ? readStory(content, name, tables) : [];
  });
  return [
    ...furniture(/header/, 'header'),
    ...paragraphs.map(numbered),
    ...notes.map((p): Part => ({ text: p.text, kind: null, cell: null as Cell | null })),
    ...furniture(/footer/, 'footer'),
  ];
}

/** Title and author of the properties; when it was written is not when it was published. */
function statedIn(core: Buffer | undefined, name: string): Stated {
  if (!core) return NOTHING_STATED;
  const found: Record<string, string> = {};
  let element = '';
  parseXml(core, name, {
    open: (local, tag) => {
      element = attribute(tag, 'nil') ? '' : local;
    },
    close: () => {
      element = '';
    },
    text: (text) => {
      if (element) found[element] = normalise(text).text.trim();
    },
  });
  return { ...NOTHING_STATED, title: found.title || null, byline: found.creator || null };
}
