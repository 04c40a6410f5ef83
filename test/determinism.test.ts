import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtures } from './fixtures.js';

// The same files give the same bytes: whoever runs the command, wherever, and in whatever order the files come.

const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

/** Milliseconds: all fixtures are read anew, PDF and DOCX too, on a machine that may be busy. */
const SLOW = 120_000;

interface Place {
  readonly locale: string;
  readonly zone: string;
  /** Of the paths on the command line. */
  readonly order: (paths: readonly string[]) => string[];
}

const HERE: Place = { locale: 'C', zone: 'UTC', order: (paths) => [...paths] };
const PLACES: Readonly<Record<string, Place>> = {
  'a second time': HERE,
  'in Vietnamese, in Ho Chi Minh City, from behind': {
    locale: 'vi_VN.UTF-8',
    zone: 'Asia/Ho_Chi_Minh',
    order: (paths) => paths.toReversed(),
  },
  // Where a capital of "i" has a dot, and the day is another one.
  'in Turkish, in Los Angeles, every other file first': {
    locale: 'tr_TR.UTF-8',
    zone: 'America/Los_Angeles',
    order: (paths) => [...paths.filter((_, i) => i % 2 === 1), ...paths.filter((_, i) => i % 2 === 0)],
  },
};

let folder: string;
let papers: string;
let first: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-same-'));
  papers = join(folder, 'papers');
  mkdirSync(papers);
  for (const { slug, path } of fixtures) copyFileSync(path, join(papers, slug + extname(path)));
  first = await recordsIn(HERE, 'first');
}, SLOW);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environmentOf = ({ locale, zone }: Place) => ({ ...process.env, LANG: locale, LC_ALL: locale, TZ: zone });

const node = (place: Place, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, args, { env: environmentOf(place) });

/** What `sovang extract --out` writes, by file. */
async function recordsIn(place: Place, name: string): Promise<Map<string, string>> {
  const out = join(folder, name);
  const paths = place.order(readdirSync(papers).sort()).map((file) => join(papers, file));
  expect(await node(place, MAIN, 'extract', ...paths, '--out', out)).toEqual({ stdout: '', stderr: '' });
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'base64')]));
}

it('has records of every fixture to compare', () => {
  expect([...first.keys()].sort()).toEqual(fixtures.map(({ slug }) => `${slug}.json`).sort());
});

it.each(Object.entries(PLACES))('gives the same bytes %s', { timeout: SLOW }, async (name, place) => {
  const again = await recordsIn(place, name);
  expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
  for (const [file, bytes] of first) expect(again.get(file) === bytes, file).toBe(true);
});

it.each(Object.values(PLACES).slice(1))('is really run in $locale and $zone', async (place) => {
  const asked = 'const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log(locale, timeZone)';
  const { stdout } = await node(place, '-e', asked);
  // Some versions call the city by its older name.
  expect(stdout.trim().replace('Asia/Saigon', 'Asia/Ho_Chi_Minh')).toBe(
    `${place.locale.slice(0, 5).replace('_', '-')} ${place.zone}`,
  );
});
