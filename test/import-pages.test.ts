import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractHere } from '../src/stages/extraction/here.js';
import { type Office, openOffice } from '../src/stages/importing/office.js';
import { type Installation, openInstallation } from '../src/stages/installation.js';
import { startWork } from '../src/stages/work.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';

const test = useDatabase();
const why = NO_BROWSER;
const home = mkdtempSync(join(tmpdir(), 'sovang-import-pages-'));
let installation: Installation;
let office: Office;
let work: { close(): Promise<void> };
const troubles: string[] = [];
beforeAll(async () => {
  if (why !== '') return;
  installation = await openInstallation({ DATABASE_URL: test().url, SOVANG_HOME: home });
  const trouble = ({ message }: Error) => void troubles.push(message);
  work = await startWork(installation, { extract: extractHere, trouble, follow: false });
  office = openOffice(installation, await installation.openQueue(), { hire() {}, trouble, interval: 300 });
});
const browser = useBrowser(test, { root: home });
afterAll(async () => {
  await office?.close();
  await work?.close();
  await installation?.close();
  rmSync(home, { recursive: true });
});

const text = (n: number) =>
  `Ngày ${n}-12, Khối thi đua số ${n} tổng kết năm 2019. Hội nghị tặng Cờ thi đua cho Sở Y tế số ${n}.`;

describe('the page of imports', () => {
  it.skipIf(why !== '')(`takes files that are dropped and shows them arrive${why}`, { timeout: 120_000 }, async () => {
    await signedIn(test().database, 'Người nhập', ['archivist'], new Date());
    const page = await browser.openAs('Người nhập', '/imports');
    await page.getByRole('heading', { name: 'Nhập văn bản' }).waitFor();
    const files = JSON.stringify([
      ['một.txt', text(1)],
      ['<img src=x onerror=document.title="hit">.txt', text(2)],
      ['rỗng.txt', ''],
    ]);
    const dropped = await page.evaluateHandle(
      `(() => {
        const data = new DataTransfer();
        for (const [name, content] of ${files}) data.items.add(new File([content], name));
        return data;
      })()`,
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText('3 tệp').waitFor();
    await page.getByLabel('Tên đợt nhập').fill('Đợt <b>thả</b>');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/imports\/\d+$/);
    await page.getByRole('heading', { name: 'Đợt <b>thả</b>' }).waitFor();
    await page.getByText('Xong. · Hỏng: 1').waitFor({ timeout: 60_000 });
    await page.getByText('3 tệp: 2 văn bản mới, 1 không nhập được').waitFor({ timeout: 15_000 });
    await page.getByText('Tệp rỗng').waitFor();
    await page.getByRole('button', { name: 'Xem từng tệp' }).click();
    await page.getByLabel('Chọn rỗng.txt').check();
    await page.getByRole('button', { name: 'Thử lại 1 mục đã chọn' }).click();
    await page.getByText('1 mục đang được thử lại.').waitFor();
    expect(await page.locator('main img, main h1 b').count()).toBe(0);

    // The same again: nothing new, and it says so.
    await page.getByRole('link', { name: 'Nhập văn bản' }).first().click();
    await page.getByLabel('Chọn tệp…').setInputFiles({ name: 'một.txt', mimeType: '', buffer: Buffer.from(text(1)) });
    await page.getByLabel('Tên đợt nhập').fill('Đợt <b>thả</b>');
    await page.keyboard.press('Enter');
    await page.getByText('không có gì mới').waitFor({ timeout: 30_000 });
    expect(browser.complaints).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it.skipIf(why !== '')(`goes on with what was cut, without what came whole${why}`, { timeout: 120_000 }, async () => {
    await signedIn(test().database, 'Người gửi dở', ['archivist'], new Date());
    const folder = join(home, 'Gửi dở');
    mkdirSync(folder);
    const names = ['a.txt', 'b.txt', 'c.txt', 'rỗng.txt'];
    for (const [n, name] of names.entries()) writeFileSync(join(folder, name), n === 3 ? '' : text(20 + n));
    const page = await browser.openAs('Người gửi dở', '/imports');
    // As if the tab had been closed: a whole, b in part, and nothing of the others.
    const first = JSON.stringify([text(20), text(21)]);
    await page.evaluate(`(async () => {
        const [a, b] = ${first}.map((one) => new Blob([one]));
        const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"batch":"Gửi dở"}' };
        const { id } = await (await fetch('/api/imports', json)).json();
        const form = new FormData();
        form.append('files', JSON.stringify([['a.txt', a], ['b.txt', b]].map(([path, { size }]) => ({ path: 'Gửi dở/' + path, size, from: 0 }))));
        form.append('0', a, 'x');
        form.append('1', b.slice(0, 5), 'x');
        await fetch('/api/imports/' + id + '/files', { method: 'POST', body: form });
      })()`);
    await page.reload();
    await page.getByText('Để gửi tiếp: chọn lại').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (/\/imports\/\d+\/files$/.test(request.url())) sent.push(request.postData() ?? '');
    });
    await page.getByLabel('Chọn thư mục…').setInputFiles(folder);
    expect(await page.getByLabel(/^Gửi tiếp lần gửi dở của đợt này/).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    await page.waitForURL(/\/imports\/\d+$/);
    await page.getByText('4 tệp: 3 văn bản mới, 1 không nhập được').waitFor({ timeout: 60_000 });
    expect(sent).toHaveLength(2);
    expect(await test().database.query("select from upload where batch = 'Gửi dở'")).toHaveLength(1);
    const bytes = await test().database.query(
      "select s.path, d.bytes from source s join document d on d.id = s.document_id where s.path like 'Gửi dở/%' order by s.path",
    );
    expect(bytes).toEqual(
      [20, 21, 22].map((n, i) => ({ path: `Gửi dở/${names[i]}`, bytes: Buffer.byteLength(text(n)) })),
    );
    expect(browser.complaints).toEqual([]);
  });

  it.skipIf(why !== '')(
    `takes a folder, and withdraws what it brought by keyboard${why}`,
    { timeout: 120_000 },
    async () => {
      await signedIn(test().database, 'Người nhập hai', ['archivist'], new Date());
      const folder = join(home, 'Báo cáo 2020');
      mkdirSync(join(folder, 'quý 1'), { recursive: true });
      writeFileSync(join(folder, 'quý 1', 'a.txt'), text(11));
      writeFileSync(join(folder, 'manifest.csv'), 'path,publisher\nquý 1/a.txt,Báo tỉnh\n');
      const page = await browser.openAs('Người nhập hai', '/imports');
      await page.getByLabel('Chọn thư mục…').setInputFiles(folder);
      expect(await page.getByLabel('Tên đợt nhập').inputValue()).toBe('Báo cáo 2020');
      await page.getByRole('button', { name: 'Nhập', exact: true }).click();
      await page.waitForURL(/\/imports\/\d+$/);
      await page.getByText('Xong.').waitFor({ timeout: 60_000 });
      const [source] = await test().database.query<object>(
        "select path, publisher from source where publisher = 'Báo tỉnh'",
      );
      expect(source).toEqual({ path: 'Báo cáo 2020/quý 1/a.txt', publisher: 'Báo tỉnh' });
      await page.getByRole('button', { name: 'Rút cả đợt…' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^1 văn bản với \d+ mục sẽ không còn được tính đến/).waitFor();
      await page.keyboard.type('nhập nhầm');
      await page.keyboard.press('Enter');
      await page.getByText(/^Đã rút .*: nhập nhầm$/).waitFor();
      await page.goto(`${browser.address()}/imports`);
      await page.locator('.gone', { hasText: 'Báo cáo 2020' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(`tells who may not import so${why}`, async () => {
    await signedIn(test().database, 'Người đọc', ['analyst'], new Date());
    const page = await browser.openAs('Người đọc', '/imports');
    await page.getByText('Tài khoản này không được làm việc đó.').waitFor();
    expect(await page.getByRole('link', { name: 'Nhập văn bản' }).count()).toBe(0);
  });
});
