import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listReviewed } from '../src/stages/review/list.js';
import { loadReviews } from '../src/store/stored-reviews.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { PASSWORD, signedIn } from './desk.js';
import { awardPaper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
const LONG = { timeout: 120_000 };
let papers = 7000;

const paperOf = async () => {
  const { document, claims } = awardPaper(papers++);
  return stored(test().database, document, `/giay/${papers}.txt`, claims);
};
const statesOf = async (id: number) =>
  (await listReviewed(test().database, String(id))).claims.map(({ claim }) => claim.state).join(' ');

async function reviewerAt(path: string) {
  const name = `Người soát ${papers}`;
  const { id } = await signedIn(test().database, name, ['reviewer'], new Date());
  const page = await browser.openAs(name, path);
  await page.locator('.claims').waitFor();
  return { page, name, account: id };
}

const REVIEWS = '**/api/documents/*/reviews';
const cutOff = (page: Page) => page.route(REVIEWS, (route) => route.abort());
const comesBack = (page: Page) => page.evaluate("dispatchEvent(new Event('online'))");
const signOut = (account: number) =>
  test().database.change('update account_session set revoked_at = now() where account_id = $1', [account]);
async function signInAgain(page: Page, name: string) {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByLabel('Họ tên').fill(name);
  await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.count()).toBe(0);
}
const field = (page: Page) => page.getByRole('combobox', { name: 'Được khen' });

describe('what could not be sent', () => {
  it.skipIf(why !== '')(
    `is kept through a lost connection and a reload, and sent again in order${why}`,
    LONG,
    async () => {
      const id = await paperOf();
      const { page } = await reviewerAt(`/documents/${id}`);
      await cutOff(page);
      await page.keyboard.press('n');
      await page.keyboard.press('a');
      await page.keyboard.press('x');
      await page.keyboard.press('1');
      await page.getByText('2 việc vừa soát được giữ ở máy này').waitFor();
      // Who goes on sees what they said, not what the server has.
      expect(await page.locator('.claim .state').allTextContents()).toEqual(['đúng', 'sai']);
      await page.reload();
      await page.getByText('2 việc vừa soát được giữ ở máy này').waitFor();
      expect(await page.locator('.claim .state').allTextContents()).toEqual(['đúng', 'sai']);
      expect(await statesOf(id)).toBe('open open');
      expect(await page.getByRole('button', { name: 'Gửi ngay' }).count()).toBe(1);
      await page.unroute(REVIEWS);
      await comesBack(page);
      await expect.poll(() => statesOf(id)).toBe('accepted rejected');
      await expect.poll(() => page.getByText('giữ ở máy này').count()).toBe(0);
      const said = await loadReviews(test().database, { documentIds: [id] });
      expect(said.map(({ action }) => action)).toEqual(['accept', 'reject']);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(
    `and has become stale is shown with the difference, and nothing else is lost${why}`,
    LONG,
    async () => {
      const id = await paperOf();
      const { page } = await reviewerAt(`/documents/${id}`);
      await cutOff(page);
      await page.locator('.claim.award .summary').click();
      await page.keyboard.press('a');
      await page.locator('.claim.bloc .summary').click();
      await page.keyboard.press('a');
      await page.getByText('2 việc').first().waitFor();
      await say(test().database, [{ action: 'amend', document: id, claim: 2, set: { year: 2020 } }]);
      expect(await page.getByRole('button', { name: 'Gửi ngay' }).count()).toBe(1);
      await page.unroute(REVIEWS);
      await comesBack(page);
      const alert = page.getByRole('alert');
      await expect.poll(() => alert.textContent()).toContain('Năm: 2019 → 2020');
      await expect.poll(() => statesOf(id)).toBe('accepted amended');
      await alert.getByRole('link').click();
      await expect.poll(() => page.locator('.claim.chosen .said').first().textContent()).toContain('2020');
      await alert.getByRole('button', { name: 'Bỏ' }).click();
      await expect.poll(() => alert.count()).toBe(0);
    },
  );

  it.skipIf(why !== '')(
    `waits for who is signed out, who signs in again without losing the page${why}`,
    LONG,
    async () => {
      const id = await paperOf();
      const { page, name, account } = await reviewerAt(`/documents/${id}`);
      await page.locator('.claim.award .summary').click();
      await page.keyboard.press('e');
      await field(page).fill('Sở Y');
      // The session ends while the review is on its way: whatever else the page asks is answered before.
      await page.route(REVIEWS, (route) => signOut(account).then(() => route.continue()), { times: 1 });
      await page.keyboard.press('Enter');
      await signInAgain(page, name);
      await expect.poll(() => statesOf(id)).toBe('open amended');
      await expect.poll(() => page.locator('.claim.award .said').textContent()).toContain('Sở Y (');
    },
  );

  it.skipIf(why !== '')(
    `is not there yet when another question finds the session ended: who signs in again goes on in the form${why}`,
    LONG,
    async () => {
      const id = await paperOf();
      const { page, name, account } = await reviewerAt(`/documents/${id}`);
      await page.locator('.claim.award .summary').click();
      await page.keyboard.press('e');
      await field(page).waitFor();
      await signOut(account);
      // What is suggested for it is asked at once.
      await field(page).fill('Sở Y');
      await signInAgain(page, name);
      await expect.poll(() => field(page).evaluate((node) => node.matches(':focus'))).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => statesOf(id)).toBe('open amended');
    },
  );
});

describe('a form that was left', () => {
  it.skipIf(why !== '')(`is there after a reload, with what was typed${why}`, LONG, async () => {
    const id = await paperOf();
    const { page } = await reviewerAt(`/documents/${id}`);
    await page.locator('.claim.award .summary').click();
    await page.keyboard.press('e');
    await field(page).fill('Y tế');
    await page.reload();
    await page.getByRole('button', { name: 'Sửa tiếp' }).click();
    expect(await field(page).inputValue()).toBe('Y tế');
    await page.keyboard.press('Enter');
    await expect.poll(() => statesOf(id)).toBe('open amended');
    await page.reload();
    await page.locator('.claim').first().waitFor();
    expect(await page.getByRole('button', { name: 'Sửa tiếp' }).count()).toBe(0);
    expect(browser.complaints).toEqual([]);
  });
});

describe('undo and redo', () => {
  it.skipIf(why !== '')(
    `go through all documents by keys, also in a new tab, and are listed with their places${why}`,
    LONG,
    async () => {
      const [one, two] = [await paperOf(), await paperOf()];
      const { page } = await reviewerAt(`/documents/${one}?claim=`);
      const settled = (states: string, at: number) => expect.poll(() => statesOf(at)).toBe(states);
      await page.keyboard.press('n');
      await page.keyboard.press('a');
      await settled('accepted open', one);
      const other = await browser.open(`/documents/${two}`, page.context());
      await other.locator('.claim').first().waitFor();
      await other.keyboard.press('n');
      await other.keyboard.press('a');
      await settled('accepted open', two);
      await other.keyboard.press('u');
      await other.keyboard.press('Control+z');
      await settled('open open', two);
      await settled('open open', one);
      await other.getByRole('link', { name: `ở văn bản ${one}` }).waitFor();
      await other.keyboard.press('U');
      await other.keyboard.press('Control+y');
      await settled('accepted open', one);
      await settled('accepted open', two);
      await other.keyboard.press('h');
      const dialog = other.getByRole('dialog');
      await expect.poll(() => dialog.getByRole('listitem').count()).toBe(6);
      await dialog.getByRole('link').first().click();
      await expect.poll(() => dialog.count()).toBe(0);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(`work where single letters are turned off, which then do nothing${why}`, LONG, async () => {
    const id = await paperOf();
    const { page } = await reviewerAt(`/documents/${id}`);
    await page.goto(`${browser.address()}/account`);
    await page.getByLabel('Dùng phím một chữ').uncheck();
    await page.goto(`${browser.address()}/documents/${id}`);
    await page.locator('.claim').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.claim.chosen').waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('u');
    expect(await statesOf(id)).toBe('open open');
    await page.locator('.claim.chosen').getByRole('button', { name: 'Đúng' }).click();
    await expect.poll(() => statesOf(id)).toBe('accepted open');
    await page.keyboard.press('Control+z');
    await expect.poll(() => statesOf(id)).toBe('open open');
  });
});

describe('a page with a fault', () => {
  it.skipIf(why !== '')(`says what to do, and leaves the others${why}`, LONG, async () => {
    const id = await paperOf();
    const { page } = await reviewerAt(`/documents/${id}`);
    await page.route('**/api/documents/*', (route) => route.fulfill({ json: { id } }));
    await page.reload();
    await page.getByRole('heading', { name: 'Trang này gặp lỗi' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).click();
    await page.getByRole('heading', { name: 'Văn bản' }).waitFor();
    browser.complaints.length = 0;
  });
});
