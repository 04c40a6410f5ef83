import { crc32, deflateRawSync } from 'node:zlib';

/** Archives and Word documents written by hand. */

export interface Entry {
  readonly content: string | Buffer;
  /** What the headers say of the unpacked size, where they lie. */
  readonly claims?: number;
  /** Not packed, as the first entry of an OpenDocument file. */
  readonly stored?: boolean;
}

export function zipOf(entries: Readonly<Record<string, string | Buffer | Entry>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, given] of Object.entries(entries)) {
    const {
      content,
      claims,
      stored = false,
    }: Entry = typeof given === 'object' && 'content' in given ? given : { content: given };
    const body = Buffer.from(content as string);
    const packed = stored ? body : deflateRawSync(body, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claims ?? body.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const made = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed];
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(name));
    local.push(...made);
    at += made.reduce((sum, part) => sum + part.length, 0);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** One part of a document: `<w:document>`, `<w:numbering>`, … around the content. */
export const part = (element: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${element} ${WORD}>${content}</w:${element}>`;

/** A Word document with this body; `parts` are further files in it. */
export const docxOf = (body: string, parts: Readonly<Record<string, string | Buffer | Entry>> = {}): Buffer =>
  zipOf({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...parts });

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text or of runs. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A table; a cell is a text, or its properties and its paragraphs. */
export const table = (rows: readonly (readonly (string | readonly [string, string])[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

const cell = (given: string | readonly [string, string]): string => {
  const [properties, content] = typeof given === 'string' ? ['', p(given)] : given;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
};
