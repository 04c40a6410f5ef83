import { beforeAll, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { WHILE_WAITING } from '../src/stages/identity/judge.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const REVIEWER = 'Người gộp đơn vị';
const PAPERS = WHILE_WAITING + 5;

beforeAll(async () => {
  if (NO_BROWSER !== '') return;
  const { database } = test();
  await keepShippedList(database);
  for (let n = 0; n < PAPERS; n++) {
    const text = `Khối thi đua số ${n % 5} tổng kết năm 2019. Khối gồm 2 đơn vị: Ban Quản lý Một Cửa và Sở Nội vụ. Tin số ${n}.`;
    const facts = { province: 'Bắc Ninh', published: '2019-12-05' };
    await stored(database, paper([text]), `/tin/${n}.txt`, undefined, facts);
  }
  await bringUpToDate(database);
  await signedIn(database, REVIEWER, ['reviewer'], new Date());
});

it.skipIf(NO_BROWSER !== '')(
  `A unit of many documents that is another: its page says how many still stand under it, and is left with the last${NO_BROWSER}`,
  { timeout: 90_000 },
  async () => {
    const page = await browser.openAs(REVIEWER, `/units/${encodeURIComponent('ban-quản-lí-một-cửa@bac-ninh')}`);
    await page.getByRole('button', { name: 'Gộp vào đơn vị khác…' }).click();
    await page.getByLabel('Với (tên, hoặc mã trong danh mục)').fill('tt-hcc@bac-ninh');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText(`Đã ghi. ${PAPERS} văn bản đang được đưa sang tên mới`).waitFor();
    const above = page.getByText(`${PAPERS} văn bản đang được đưa sang tên mới; ở đây chúng còn mang tên cũ.`);
    await above.waitFor();
    // What is taken back goes nowhere.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('Đã ghi.').count()).toBe(0);
    await page.keyboard.press('Control+y');
    await page.getByText(`Đã ghi. ${PAPERS} văn bản`).waitFor();
    // What else is asked of these names is told to be unsettled.
    await page.getByRole('button', { name: 'Rút lại…' }).click();
    await page.getByLabel('Vì sao?').fill('nhầm');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText(`${PAPERS} văn bản có các tên này còn đang được đưa sang tên mới`).waitFor();
    await page.getByText('English').click();
    await page.getByText(`${PAPERS} documents are still being put under their new names`).waitFor();
    // Nobody is at them here.
    await expect.poll(() => page.getByText('None was done in the last minute').count()).toBe(0);
    await page.clock.install();
    await page.clock.fastForward(61_000);
    await page.getByText('None was done in the last minute').waitFor();
    await bringUpToDate(test().database);
    await page.getByRole('heading', { name: 'Trung tâm Phục vụ hành chính công tỉnh Bắc Ninh', level: 1 }).waitFor();
    await expect.poll(() => page.getByText('being put under').count()).toBe(0);
  },
);
