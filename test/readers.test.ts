import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { StageFailure } from '../src/domain/failure.js';
import { createParserPool } from '../src/engines/parser-pool/pool.js';
import { decode } from '../src/read/decode.js';
import { readDocument } from '../src/read/read.js';
import { toOriginal } from '../src/text/alignment.js';
import { normalise } from '../src/text/normalise.js';
import type { Span } from '../src/text/span.js';
import { docxOf, p, run, table } from './office-files.js';
import { pdfOfLines } from './pdf-files.js';

// The law of the text floor, for every reader: whatever bytes go in, either a failure that says what to do comes out,
// or a text that can be stored, with blocks that tile it and spans that lead back.

const runs = (numRuns: number) => ({ seed: 20261125, numRuns });

/** The document, or null for a failure that is as it should be; fails the test otherwise. */
async function readLawfully(
  bytes: Uint8Array,
  name: string,
  read: (bytes: Uint8Array, hint: { name: string }) => Promise<SourceDocument> = readDocument,
): Promise<SourceDocument | null> {
  const outcome = await read(bytes, { name }).catch((error: unknown) => error);
  if (outcome instanceof StageFailure) {
    expect(outcome.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(outcome.message).toMatch(/^[^\n]+\.$/);
    return null;
  }
  if (outcome instanceof Error) throw outcome;
  const document = outcome as SourceDocument;
  expectStorable(document);
  expectTiled(document);
  expectTraceable(document);
  return document;
}

function expectStorable({ text, stated }: SourceDocument): void {
  for (const one of [text, ...Object.values(stated)]) {
    if (one === null) continue;
    expect(one.normalize('NFC')).toBe(one);
    expect(one).not.toMatch(/[\u{10000}-\u{10ffff}]/u);
    expect(one).not.toMatch(/[[\p{Cc}\p{Cs}]--[\t\n]]/v);
  }
  expect(text.trim()).not.toBe('');
}

function expectTiled({ text, blocks }: SourceDocument): void {
  let at = 0;
  for (const { span } of blocks) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBe(text.length);
  const places = blocks.flatMap(({ cell }) => (cell ? [`${cell.table} ${cell.row} ${cell.column}`] : []));
  expect(new Set(places).size).toBe(places.length);
  expect(blocks.every(({ kind, cell }) => (kind === 'table-cell') === (cell !== null))).toBe(true);
}

function expectTraceable({ text, alignment }: SourceDocument): void {
  expect(alignment.size).toBe(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = toOriginal(alignment, { start: i, end: i + 1 });
    expect(unit.start).toBeGreaterThanOrEqual(0);
    expect(unit.end).toBeGreaterThanOrEqual(unit.start);
    const all = toOriginal(alignment, { start: 0, end: i + 1 });
    expect(all.start).toBeLessThanOrEqual(unit.start);
    expect(all.end).toBeGreaterThanOrEqual(unit.end);
  }
}

const words = fc.constantFrom(
  ...[
    'Khối thi đua số 1',
    'Sở Y tế',
    'tặng Cờ thi đua',
    'Nguyễn Văn Ẩn',
    'năm 2019.',
    'Đắk Lắk',
    'TT',
    '1',
    'Tin liên quan',
  ],
  ...[
    'Số: 12/QĐ-UBND',
    'Độc lập - Tự do - Hạnh phúc',
    'QUYẾT ĐỊNH',
    'Căn cứ Luật;',
    '20/12/2019',
    'Ảnh: A',
    'Lượt xem: 3',
  ],
);
const oddUnits = fc.constantFrom(
  ...[
    '\0',
    '\ud83d',
    '\ude00',
    '\u{1f389}',
    '\u0301',
    '\u0302',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\x07',
    '\u2028',
    '\ufa6c',
  ],
);
const blanks = fc.constantFrom(' ', '\n', '\r\n', '\t', ' | ', '\xa0', '\n\n', '\f', '- ', '    ');
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 3, arbitrary: blanks },
      oddUnits,
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 30,
    },
  )
  .chain((parts) => fc.constantFrom(parts.join(''), parts.join('').normalize('NFD')));

describe('plain text', () => {
  const encoded = anyText.chain((text) =>
    fc.constantFrom(
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text, 'latin1'),
    ),
  );

  it('holds the law, and every span leads back to what makes its quote again', () =>
    fc.assert(
      fc.asyncProperty(encoded, fc.nat(), fc.nat(), async (bytes, a, b) => {
        const document = await readLawfully(bytes, 'a.txt');
        if (document?.format !== 'text') return;
        const source = decode(bytes, 'a.txt').text;
        const span = spanOf(document.text, a, b);
        const back = toOriginal(document.alignment, span);
        expect(back.end).toBeLessThanOrEqual(source.length);
        expect(normalise(source.slice(back.start, back.end)).text).toContain(
          document.text.slice(span.start, span.end).trim().slice(1, -1),
        );
      }),
      runs(800),
    ));

  it('holds the law for any bytes under any name', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(
          '',
          '%PDF-1.4\n',
          'PK\x03\x04',
          '<html>',
          '\xd0\xcf\x11\xe0',
          '{\\rtf',
          'II*',
          '\xff\xfe',
          '\xfe\xff',
          '<?xml ',
        ),
        fc.constantFrom('a.txt', 'a.pdf', 'a.docx', 'a.html', 'a'),
        async (bytes, head, name) =>
          void (await readLawfully(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), name)),
      ),
      runs(500),
    ));
});

describe('HTML', () => {
  const tags = fc.constantFrom(
    ...'p div table tr td th tbody b a i span br h1 h3 ul li article nav aside center pre script style select form svg title head body template'
      .split(' ')
      .flatMap((tag) => [`<${tag}>`, `<${tag}>`, `</${tag}>`]),
    ...[
      '<td colspan=2>',
      '<td rowspan=3>',
      '<td rowspan=0>',
      '<table border=1>',
      '<p hidden>',
      '<p style="display:none">',
    ],
    ...[
      '<div class=title>',
      '<div class=related>',
      '<span class=author>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<',
      '&',
      '&amp;',
      '&nbsp',
      '&#0;',
    ],
    ...[
      '&#x1f389;',
      '&#xd83d;',
      '&eacute',
      '&#7871;',
      '&notit;',
      '&lt;b&gt;',
      '<meta charset=utf-16>',
      '<meta property="og:title" content="\u{1f389} e\u0302">',
    ],
  );
  const page = fc
    .array(fc.oneof({ weight: 3, arbitrary: tags }, words, blanks, oddUnits), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('holds the law, and every character leads back to what shows it', () =>
    fc.assert(
      fc.asyncProperty(page, async (html) => {
        const bytes = Buffer.from(`<html>${html}`);
        const document = await readLawfully(bytes, 'a.html');
        if (!document) return;
        const source = decode(bytes, 'a.html').text;
        for (let i = 0; i < document.text.length; i++) {
          const unit = document.text[i];
          if (/[\s\ufffd]/.test(unit)) continue;
          const { start, end } = toOriginal(document.alignment, { start: i, end: i + 1 });
          expect(normalise(shown(source.slice(start, end))).text).toContain(unit);
        }
      }),
      runs(1500),
    ));
});

/** What a stretch of HTML shows. */
function shown(html: string): string {
  const textIn = (node: { childNodes?: unknown[]; value?: string; content?: unknown }): string =>
    node.value ?? (node.childNodes ?? []).map((child) => textIn(child as typeof node)).join('');
  return textIn(parseFragment(html) as { childNodes: unknown[] });
}

describe('DOCX', () => {
  const xml = (text: string): string =>
    text
      .replace(/[[\p{Cc}\ufffe\uffff\ud800-\udfff]--[\t\n]]/gv, '')
      .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const paragraph = anyText.map((text) => p(text === '' ? '<w:r/>' : run(xml(text))));
  const cells = fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>');
  const tables = fc
    .array(fc.array(fc.tuple(cells, paragraph), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
    .map((rows) => table(rows));
  const body = fc.array(fc.oneof(paragraph, tables), { maxLength: 6 }).map((parts) => parts.join(''));

  it('holds the law', () =>
    fc.assert(
      fc.asyncProperty(body, async (b) => void (await readLawfully(docxOf(b), 'a.docx'))),
      runs(300),
    ));

  it('holds the law with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(
        changed(
          docxOf(
            p('Khối thi đua số 1') +
              table([
                ['1', 'Sở Y tế'],
                ['2', 'Sở Nội vụ'],
              ]),
          ),
        ),
        async (bytes) => {
          await readLawfully(bytes, 'a.docx');
        },
      ),
      runs(300),
    ));
});

describe('PDF', () => {
  const pool = createParserPool({ size: 2 });
  afterAll(() => pool.close());
  const pages = fc.array(
    fc.array(
      anyText.filter((text) => text !== ''),
      { maxLength: 5 },
    ),
    { minLength: 1, maxLength: 3 },
  );

  it(
    'holds the law',
    () =>
      fc.assert(
        fc.asyncProperty(pages, async (lines) => void (await readLawfully(pdfOfLines(lines), 'a.pdf'))),
        runs(150),
      ),
    60_000,
  );

  it(
    'holds the law with bytes changed, in its process',
    () =>
      fc.assert(
        fc.asyncProperty(changed(pdfOfLines([['Khối thi đua số 1 tổng kết.'], ['Sở Y tế.']])), async (bytes) => {
          await readLawfully(bytes, 'a.pdf', (content, hint) => pool.read(content, hint, { timeoutMs: 5000 }));
        }),
        runs(150),
      ),
    120_000,
  );
});

/** A file with some bytes of it changed, or cut off. */
function changed(file: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  return fc
    .tuple(fc.array(change, { maxLength: 8 }), fc.option(fc.nat(file.length), { freq: 4 }))
    .map(([changes, length]) => {
      const copy = Buffer.from(file);
      for (const [at, byte] of changes) copy[at] = byte;
      return copy.subarray(0, length ?? copy.length);
    });
}

const spanOf = (text: string, a: number, b: number): Span => {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return { start, end };
};
