import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
const MANY = 300;
/** The machine that runs it may be a slow one. */
const SLOWLY = { timeout: 10_000 };

beforeAll(async () => {
  if (why) return;
  const { database } = test();
  await keepShippedList(database);
  await signedIn(database, 'Người hỏi', ['analyst'], new Date());
  const names = Array.from({ length: MANY }, (_, i) => `Trường THPT số ${String(i).padStart(3, '0')} <b>Lộc</b>`);
  const bloc = 'Khối thi đua số 1 tỉnh Bắc Ninh';
  const document = paper([`${bloc} tổng kết`, `Khối gồm ${names.join(', ')}.`]);
  const named = claimOf(
    document,
    'bloc',
    bloc,
    says(document, 'name', bloc),
    follows('kind', 'khoi'),
    follows('year', 2019),
  );
  const members = names.map((name) =>
    claimOf(document, 'member', name, follows('bloc', bloc), says(document, 'org', name)),
  );
  await stored(database, document, '/giay/khoi-1.txt', [named, ...members], {
    province: 'Bắc Ninh',
    published: '2019-12-05',
  });
  await bringUpToDate(database);
});

describe('the page of facts', () => {
  it.skipIf(why !== '')(`shows all of a kind, draws those in sight, and filters by its address${why}`, async () => {
    const page = await browser.openAs('Người hỏi', '/facts?kind=membership');
    await expect.poll(() => page.getByRole('status').last().textContent(), SLOWLY).toContain('200 dòng đầu, còn nữa');
    expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(80);
    const region = page.getByRole('region', { name: 'Thành viên khối' });
    await region.focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.getByRole('status').last().textContent(), SLOWLY).toContain(`${MANY} dòng`);
    await page.keyboard.press('End');
    await page.getByText('Trường THPT số 299 <b>Lộc</b>').waitFor();
    await page.getByLabel('Đơn vị').fill('thpt so 12');
    await expect.poll(() => page.getByRole('status').last().textContent(), SLOWLY).toBe('10 dòng');
    expect(new URL(page.url()).searchParams.get('unit')).toBe('thpt so 12');
    await page.getByLabel('Soát').selectOption('đã soát');
    await page.getByText('Không có dữ kiện nào như vậy.').waitFor();
    await page.getByLabel('Loại').selectOption('Khen thưởng');
    await expect.poll(() => page.getByLabel('Cấp khen').count(), SLOWLY).toBe(0);
    expect(browser.complaints).toEqual([]);
  });

  it.skipIf(why !== '')(`saves what it shows as a file, in the language of the page${why}`, async () => {
    const page = await browser.openAs('Người hỏi', `/facts?kind=membership&unit=${encodeURIComponent('số 00')}`);
    await expect.poll(() => page.getByRole('status').last().textContent(), SLOWLY).toBe('10 dòng');
    const shown = await page.locator('tbody tr[data-index] td:nth-child(3)').allTextContents();
    await page.getByLabel('kèm nguồn').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sovang-membership.csv');
    const rows = parse(readFileSync(await download.path()), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row['Đơn vị'])).toEqual(shown);
    expect(rows[0]!.Tệp).toBe('/giay/khoi-1.txt');
    await page.getByText('Đã có tệp CSV.').waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
