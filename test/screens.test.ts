import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../src/read/read.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { stored } from './stored.js';
import { documentsOfWorld, OPEN } from './world/documents/worlds.js';
import { imported } from './world/record.js';

// The pictures of README, of a generated world and the samples: `SOVANG_WRITE=1 npm test -- screens` takes them anew.
const FOLDER = new URL('../docs/screens/', import.meta.url);
const FIXTURES = new URL('../fixtures/documents/', import.meta.url);
const WHO = 'Lê Thị Soát';
const test = useDatabase();
const browser = useBrowser(test);
const NAMED = new Set(
  ['README.md', 'README.vi.md'].flatMap((file) =>
    [...readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').matchAll(/docs\/screens\/([\w-]+)\.png/g)].map(
      ([, name]) => name,
    ),
  ),
);
/** By what an address leaves open. */
const ids = new Map<string, string>();

beforeAll(async () => {
  if (NO_BROWSER) return;
  const { database } = test();
  await imported(database, documentsOfWorld(OPEN).papers);
  for (const name of readdirSync(FIXTURES)) {
    if (name.endsWith('.csv')) continue;
    const file = readdirSync(new URL(`${name}/`, FIXTURES)).find((one) => !/\.json$/.test(one))!;
    const document = await readDocument(readFileSync(new URL(`${name}/${file}`, FIXTURES)), { name: file });
    await stored(database, document, `/${name}/${file}`);
  }
  await bringUpToDate(database);
  await signedIn(database, WHO, ['administrator', 'archivist', 'reviewer'], new Date());
  const one = async (what: string, sql: string) => {
    const [row] = await database.query<{ value: string | number }>(sql);
    ids.set(what, encodeURIComponent(String(row.value)));
  };
  const claims =
    'select document_id, count(*) from claim c join current_extraction e on e.extraction_id = c.extraction_id';
  await one(
    'document',
    `select document_id as value from (${claims} group by 1) as counted where count between 12 and 30 order by count desc, 1 limit 1`,
  );
  await one('unit', 'select unit_code as value from award_fact group by 1 order by count(*) desc, 1 limit 1');
  await one('bloc', 'select bloc_id as value from membership_fact group by 1 order by count(*) desc, 1 limit 1');
  await one(
    'year',
    'select year as value from membership_fact where year is not null group by 1 order by count(*) desc, 1 limit 1',
  );
}, 400_000);

const PAGES: readonly (readonly [string, string])[] = [
  ['document', '/documents/{document}'],
  ['queue', '/queue'],
  ['unit', '/units/{unit}'],
  ['bloc-year', '/blocs/{bloc}/{year}'],
  ['charts', '/charts'],
  ['search', '/search?find=s%E1%BB%9F%20y%20t%E1%BA%BF'],
  ['awards', '/awards'],
  ['imports', '/imports'],
];

describe.skipIf(NO_BROWSER !== '')(`the main pages${NO_BROWSER}`, () => {
  it('are pictured in README, and complain of nothing', async () => {
    const page = await browser.openAs(WHO, '/');
    // Who has seen the guide, or wants none.
    await page.getByRole('button', { name: 'Bỏ qua' }).click();
    if (process.env.SOVANG_WRITE) mkdirSync(FOLDER, { recursive: true });
    for (const [name, template] of PAGES) {
      await page.goto(`${browser.address()}${template.replace(/\{(\w+)\}/g, (_, what) => ids.get(what)!)}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      if (name === 'document') for (const key of ['j', 'j', 'j']) await page.keyboard.press(key);
      const picture = await page.screenshot({ animations: 'disabled' });
      expect(picture.length, name).toBeGreaterThan(20_000);
      if (process.env.SOVANG_WRITE && NAMED.has(name)) writeFileSync(new URL(`${name}.png`, FOLDER), picture);
    }
    expect(browser.complaints).toEqual([]);
  }, 400_000);

  it('have pictures in README that are there', () => {
    expect(NAMED.size).toBeGreaterThan(0);
    for (const name of NAMED) {
      expect(existsSync(new URL(`${name}.png`, FOLDER)), name).toBe(true);
      expect(PAGES.map(([one]) => one)).toContain(name);
    }
  });
});
