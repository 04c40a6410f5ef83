import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
const ARCHIVIST = 'Người lưu trữ';
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-list-'));
  const { database } = test();
  await keepShippedList(database);
  const people = [
    ['Giám đốc Sở Y tế', 2016],
    ['Giám đốc Sở Nội vụ', 2019],
  ] as const;
  for (const [n, [title, year]] of people.entries()) {
    const document = paper([`Hội nghị ${n}`, `Ông Nguyễn Văn An, ${title} dự.`]);
    const named = [says(document, 'name', 'Nguyễn Văn An'), says(document, 'title', title), follows('act', 'attend')];
    await stored(database, document, `/nguoi/${n}.txt`, [claimOf(document, 'official', 'dự', ...named)], {
      province: 'Bắc Ninh',
      published: `${year}-12-05`,
    });
  }
  await bringUpToDate(database);
  await signedIn(database, ARCHIVIST, ['archivist', 'reviewer'], new Date());
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pages of persons', () => {
  it.skipIf(why !== '')(`find a person, and join two after a preview${why}`, { timeout: 60_000 }, async () => {
    const page = await browser.openAs(ARCHIVIST, '/persons');
    await page.getByLabel('Họ tên, hoặc một phần').fill('nguyen van an');
    await page.getByRole('link', { name: 'Nguyễn Văn An' }).click();
    await page.getByRole('heading', { name: /^Người 2/ }).waitFor();
    await page.getByRole('button', { name: 'là một / khác / chưa chắc…' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('pair')).toBe('1-2');
    await page.getByRole('button', { name: 'Xem trước' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sẽ thành một người').waitFor();
    await page.getByRole('button', { name: 'Ghi quyết định' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Có lẽ là một người').waitFor();
    await page.getByRole('button', { name: 'Rút lại…' }).click();
    await page.getByLabel('Vì sao?').fill('nhầm');
    await page.keyboard.press('Enter');
    await page.getByText('Sẽ không còn là một người').waitFor();
    await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
    await page.getByRole('heading', { name: /^Người 2/ }).waitFor();
    expect(browser.complaints).toEqual([]);
  });
});

describe('the page of the authority list', () => {
  it.skipIf(why !== '')(`shows every line of a file before it is added${why}`, { timeout: 60_000 }, async () => {
    const file = (name: string, ...lines: string[]) => {
      const path = join(folder, name);
      writeFileSync(path, ['đơn vị,tỉnh,nội dung,giá trị,từ,nguồn', ...lines].join('\n'));
      return path;
    };
    const hospital = 'Bệnh viện Sản Nhi,bac-ninh,is,,2015,QĐ <b>1</b>';
    const page = await browser.openAs(ARCHIVIST, '/authority');
    const chosen = page.getByLabel('Tệp CSV');
    await chosen.setInputFiles(file('sai.csv', hospital, 'Sở Lạ,bac-ninh,alias,X,,sổ'));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Danh mục không có “Sở Lạ”').waitFor();
    expect(await page.getByRole('button', { name: 'Thêm vào danh mục' }).count()).toBe(0);
    await chosen.setInputFiles(file('dung.csv', hospital));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('1 dòng thêm đơn vị mới').waitFor();
    await page.getByRole('button', { name: 'Thêm vào danh mục' }).click();
    await page.getByText('Đã thêm.').waitFor();
    await page.getByRole('button', { name: 'Xem: dung.csv' }).click();
    await page.locator('#editions').getByText('QĐ <b>1</b>').first().waitFor();
    await page.getByLabel('Tên, một phần tên, hoặc chữ tắt').fill('san nhi');
    await page.getByRole('link', { name: 'Bệnh viện Sản Nhi' }).first().click();
    await page.getByRole('heading', { name: 'Bệnh viện Sản Nhi', level: 1 }).waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
