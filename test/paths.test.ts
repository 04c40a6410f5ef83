import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_DOCUMENT } from '../src/read/read.js';
import { fileFailure } from '../src/stages/file-failure.js';
import { NO_MANIFEST, readManifest } from '../src/stages/manifest.js';
import { readFileBytes } from '../src/stages/original-bytes.js';
import { type Found, findFiles, findListed } from '../src/stages/paths.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-paths-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer = 'x') => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function names(found: AsyncIterable<Found>): Promise<string[]> {
  const seen: string[] = [];
  for await (const one of found) {
    if ('file' in one) seen.push(one.file.name);
    else if ('failure' in one) seen.push(`! ${one.failure.code}`);
    else seen.push(`- ${one.skipped.slice(folder.length + 1)}`);
  }
  return seen;
}

describe('finding files', () => {
  it('walks folders in the order of names and skips what is no document', async () => {
    for (const name of ['b/2.txt', 'b/10.txt', 'a.pdf', 'b/expected.json', '.git/x.txt', '~$a.docx']) put(name);
    expect(await names(findFiles([folder]))).toEqual([
      '- .git',
      'a.pdf',
      'b/10.txt',
      'b/2.txt',
      '- b/expected.json',
      '- ~$a.docx',
    ]);
  });

  it('takes a file that is named outright, whatever its name', async () => {
    expect(await names(findFiles([put('x/list.csv')]))).toEqual(['list.csv']);
  });

  it('reads a list of paths, from a file or standard input', async () => {
    const paths = `${put('one.txt')}\r\n# a remark\n\n${put('d/two.txt')}\n${join(folder, 'd')}\n`;
    const all = ['one.txt', 'two.txt', 'two.txt'];
    expect(await names(findListed(put('list', paths)))).toEqual(all);
    expect(await names(findFiles(['-'], Readable.from([paths])))).toEqual(all);
  });

  it('goes on after a path that is not there and a link in a circle', async () => {
    put('in/a.txt');
    symlinkSync(join(folder, 'in'), join(folder, 'in/again'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'in/broken'));
    expect(await names(findFiles([join(folder, 'gone'), join(folder, 'in')]))).toEqual([
      '! file-missing',
      'a.txt',
      '- in/again',
      '! file-missing',
    ]);
  });
});

describe('reading the bytes of a file', () => {
  it.each<[string, () => string, string, RegExp]>([
    ['an empty file', () => put('empty.txt', ''), 'empty-file', /is empty/],
    ['a file that is gone', () => join(folder, 'gone.txt'), 'file-missing', /check the name/],
    ['a folder', () => folder, 'unreadable-file', /cannot be read/],
  ])('refuses %s', async (_, make, code, says) => {
    await expect(readFileBytes(make())).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
  });

  it('refuses a large file without reading it', async () => {
    const { truncateSync } = await import('node:fs');
    const path = put('film.txt');
    truncateSync(path, LARGEST_DOCUMENT + 1);
    const before = process.memoryUsage().rss;
    await expect(readFileBytes(path)).rejects.toMatchObject({ code: 'file-too-large', permanent: true });
    expect(process.memoryUsage().rss - before).toBeLessThan(LARGEST_DOCUMENT / 2);
  });

  // Root may read everything and no test fills a disk: what the system would say stands in for it.
  it.each([
    ['EACCES', 'file-forbidden', true, /change its permissions/],
    ['EIO', 'disk-error', false, /check the disk/],
    ['ENOSPC', 'disk-full', false, /free some space/],
    ['EMFILE', 'too-many-files', false, /ulimit -n/],
  ])('says what to do about %s', (code, failure, permanent, says) => {
    const error = Object.assign(new Error(code), { code });
    expect(fileFailure(error, 'a.txt')).toMatchObject({
      code: failure,
      permanent,
      message: expect.stringMatching(says),
    });
  });
});

describe('the manifest', () => {
  const read = async (text: string | Buffer) => readManifest(put('m/list.csv', text));

  it.each<[string, string]>([
    ['commas', 'path,published,publisher\na.txt,2019-12-03,Báo A'],
    [
      'semicolons, a byte order mark and Windows line ends',
      '\ufeffpath;published;publisher\r\na.txt;3/12/2019;Báo A\r\n',
    ],
    ['tabs, capitals and another order', 'Publisher\tPath\tPublished\nBáo A\t./a.txt\t2019-12-03T08:00:00+07:00'],
    ['quotes', '"path","published","publisher","province"\n"a.txt","03.12.2019","Báo A",""'],
  ])('reads %s', async (_, text) => {
    const manifest = await read(text);
    expect(manifest.of(join(folder, 'm/a.txt'))).toEqual({
      published: '2019-12-03',
      publisher: 'Báo A',
      province: null,
      address: null,
      licence: null,
    });
    expect(manifest.of(join(folder, 'm/b.txt'))).toEqual(NO_MANIFEST.of(''));
    expect(manifest.refused).toEqual([]);
  });

  it('names the line of a row that it refuses, and reads the rest', async () => {
    const manifest = await read('path,published\na.txt,31/2/2019\n,2019-12-03\nb.txt,2019-12-04');
    expect(manifest.refused).toEqual([
      expect.stringMatching(/list.csv line 2: published "31\/2\/2019" is no day/),
      expect.stringMatching(/list.csv line 3: the column "path" is empty/),
    ]);
    expect(manifest.of(join(folder, 'm/b.txt')).published).toBe('2019-12-04');
  });

  it.each([
    ['without a column "path"', 'file,published\na.txt,2019', /no column "path"/],
    ['with a quote that is never closed', 'path,publisher\na.txt,"Báo', /is no CSV table/],
  ])('refuses one %s', async (_, text, says) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'bad-manifest', message: expect.stringMatching(says) });
  });
});
