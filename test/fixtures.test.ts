import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/read/read.js';
import { blocsNamed, DOCUMENTS, FIXTURES, fixtures, fullNames, readExpected, writtenIn } from './fixtures.js';

const FORMATS: Record<string, string> = { '.txt': 'text', '.html': 'html', '.pdf': 'pdf', '.docx': 'docx' };

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
const wordsOf = (text: string): string[] => folded(text).split(/[^\p{L}\p{N}]+/u);

describe('the folder of fixtures', () => {
  const count = (extension: string) => fixtures.filter(({ file }) => extname(file) === extension).length;

  it('holds documents of four formats, enough of each', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(15);
    expect(count('.txt')).toBeGreaterThanOrEqual(8);
    expect(count('.html')).toBeGreaterThanOrEqual(3);
    expect(count('.pdf')).toBeGreaterThanOrEqual(2);
    expect(count('.docx')).toBeGreaterThanOrEqual(3);
  });

  it('holds a document and what is expected of it in each place, and nothing else', () => {
    for (const { slug, file } of fixtures)
      expect(readdirSync(join(DOCUMENTS, slug)).sort(), slug).toEqual([file, 'expected.json']);
  });

  it('names each document once in the manifest and once in the README', () => {
    const manifest = readFileSync(join(DOCUMENTS, 'manifest.csv'), 'utf8').trim().split('\n').slice(1);
    const paths = fixtures.map(({ slug, file }) => `${slug}/${file}`);
    expect(manifest.map((row) => row.split(',')[0])).toEqual(paths);
    const readme = readFileSync(join(FIXTURES, 'README.md'), 'utf8');
    const linked = [...readme.matchAll(/\(documents\/([^)]+)\)/g)].map((match) => match[1]!);
    expect(linked.sort()).toEqual(paths);
  });

  it('can be made again, byte for byte', () => {
    const made = mkdtempSync(join(tmpdir(), 'sovang-made-'));
    try {
      // Another time zone: nothing of the machine may get into the files.
      const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh' };
      execFileSync(process.execPath, [join(FIXTURES, 'make/make.mjs'), made], { env });
      const again = fixtures.filter(({ file }) => ['.pdf', '.docx'].includes(extname(file)));
      expect(readdirSync(made).sort()).toEqual(again.map(({ slug }) => slug));
      for (const { slug, file, path } of again)
        expect(readFileSync(join(made, slug, file)).equals(readFileSync(path)), slug).toBe(true);
    } finally {
      rmSync(made, { recursive: true });
    }
  });
});

describe.each(fixtures)('$slug', (fixture) => {
  const expected = readExpected(fixture);

  it('expects strings that stand in the text', async () => {
    const document = await readDocument(readFileSync(fixture.path), { name: fixture.file });
    expect(document.format).toBe(FORMATS[extname(fixture.file)]);
    // What the container says (the name of the site) stands beside the text.
    const says = folded([document.text, ...Object.values(document.stated)].join('\n'));
    expect(writtenIn(expected).filter((one) => !says.includes(folded(one)))).toEqual([]);
    const words = new Set(wordsOf(says));
    expect(
      fullNames(expected)
        .flatMap(wordsOf)
        .filter((word) => !words.has(word)),
    ).toEqual([]);
  });

  it('is well-formed: names itself, its blocs and each record once', () => {
    expect(expected.id).toBe(fixture.slug);
    const blocs = expected.blocs.map(({ name }) => name);
    expect(blocsNamed(expected).filter((bloc) => !blocs.includes(bloc))).toEqual([]);
    for (const kind of ['blocs', 'members', 'officials', 'awards', 'heads', 'meetings'] as const) {
      const rows = expected[kind].map((row) => JSON.stringify(row));
      expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    }
  });

  it('counts only recipients that it does not name', () => {
    for (const { recipient, count, award } of expected.awards)
      expect((recipient === null) === (count !== null), award).toBe(true);
  });
});
