import { constants, deflateRawSync, deflateSync } from 'node:zlib';

/** PDF files written by hand, small enough to be read in a test. */

/** A file of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let at = parts[0].length;
  const places = objects.map((object, i) => {
    const place = at;
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    at += part.length;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`),
    Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

export const stream = (content: string | Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${Buffer.byteLength(content as string, 'latin1')} ${dictionary} >>\nstream\n`),
    typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
    Buffer.from('\nendstream'),
  ]);

/** Text at a place of a page, in points from its lower left corner. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Pages of A4 with words on them, in a font whose codes are Unicode. `info`: entries of the information dictionary. */
export function pdfOfWords(pages: readonly (readonly Words[])[], info: Readonly<Record<string, string>> = {}): Buffer {
  const first = 6;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const entries = Object.entries(info).map(([key, value]) => `/${key} <feff${hex(value)}>`);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      `<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [
         << /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)
         /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Test /Flags 4 /Ascent 800
         /Descent -200 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /CapHeight 700 /StemV 80 >> >>] >>`,
      stream(TO_UNICODE),
      `<< ${entries.join(' ')} >>`,
      ...pages.flatMap((words, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R
           /Resources << /Font << /F 3 0 R >> >> >>`,
        stream(deflateSync(words.map(shown).join('\n')), '/Filter /FlateDecode'),
      ]),
    ],
    '/Info 5 0 R',
  );
}

/** Lines from the top of each page on, at the left margin. */
export const pdfOfLines = (pages: readonly (readonly string[])[], info?: Readonly<Record<string, string>>): Buffer =>
  pdfOfWords(
    pages.map((lines) => lines.map((text, i) => ({ x: 60, y: 790 - 16 * i, text }))),
    info,
  );

const shown = ({ x, y, text }: Words): string => `BT /F 11 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`;

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 0x21 }, (_, high) => high.toString(16).padStart(2, '0'))
  .reduce<string[][]>((groups, high, i) => {
    if (i % 20 === 0) groups.push([]);
    groups.at(-1)!.push(`<${high}00> <${high}ff> <${high}00>`);
    return groups;
  }, [])
  .map((rows) => `${rows.length} beginbfrange\n${rows.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap end end`;

/** The words of a page without a text layer: a picture of one grey pixel. */
export const scannedPdf = (): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>',
    stream('q 595 0 0 842 0 0 cm /P Do Q'),
    stream('\x80', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  ]);

/** A file that opens with a password that nobody has. */
export const lockedPdf = (): Buffer =>
  pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`,
    ],
    `/Encrypt 3 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`,
  );

/** Forms that each show the next one ten times, the last one a letter: 10 to the power of `depth` letters in 3 kB. */
export function nestedForms(depth = 9): Buffer {
  const form = (content: string, resources: string): Buffer =>
    stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
    stream('/X Do'),
    ...Array.from({ length: depth }, (_, i) => form('/X Do '.repeat(10), `/XObject << /X ${6 + i} 0 R >>`)),
    form('BT /F 1 Tf (a) Tj ET', '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'),
  ]);
}

/** A page whose content unpacks, twice over, to `megabytes` of blanks. */
export function inflatingPdf(megabytes: number): Buffer {
  // One megabyte ends at a byte, so that it can stand there as often as wanted: nobody has to hold them all.
  const block = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const many = Buffer.concat([Buffer.of(0x78, 0xda), ...Array<Buffer>(megabytes).fill(block), Buffer.of(3, 0)]);
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>',
    stream(deflateSync(many, { level: 9 }), '/Filter [/FlateDecode /FlateDecode]'),
  ]);
}
