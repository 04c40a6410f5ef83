import { describe, expect, it } from 'vitest';
import { listReviewed } from '../src/stages/review/list.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { claimOf, follows, paper, says } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;

/** Somebody at a paper of one bloc and one member whose name was cut off. */
async function atPaper(name: string) {
  const { database } = test();
  const document = paper([`Khối thi đua số 5 tổng kết (${name})`, 'Khối gồm Sở Y tế tỉnh Bắc Ninh và Sở Tư pháp.']);
  const bloc = 'Khối thi đua số 5';
  const id = await stored(
    database,
    document,
    `/giay/${name}.txt`,
    [
      claimOf(document, 'bloc', bloc, says(document, 'name', bloc), follows('kind', 'khoi'), follows('year', 2018)),
      claimOf(document, 'member', 'gồm', follows('bloc', bloc), says(document, 'org', 'Sở Y tế')),
    ],
    { province: 'Bắc Ninh' },
  );
  await signedIn(database, name, ['reviewer'], new Date());
  const page = await browser.openAs(name, `/documents/${id}`);
  await page.locator('.claim.member .summary').click();
  const org = async () => {
    const { claims } = await listReviewed(database, String(id));
    const said = claims.find(({ claim }) => claim.asked.kind === 'member')!.claim.asked.arguments;
    return said.find(({ role }) => role === 'org')!;
  };
  return { page, org, document };
}

describe('the form of a claim', () => {
  it.skipIf(why !== '')(`moves the ends of words by keys, and shows them in the text${why}`, async () => {
    const { page, org, document } = await atPaper('Người dời');
    await page.keyboard.press('e');
    const unit = page.getByRole('combobox', { name: 'Đơn vị' });
    await unit.focus();
    const lit = () => page.locator('.paper .lit.chosen').allTextContents();
    for (let n = 0; n < 3; n++) await page.keyboard.press('Alt+ArrowRight');
    expect(await unit.inputValue()).toBe('Sở Y tế tỉnh Bắc Ninh');
    await expect.poll(async () => (await lit()).join('')).toContain('Sở Y tế tỉnh Bắc Ninh');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    expect(await unit.inputValue()).toBe('Sở Y tế tỉnh Bắc');
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await org()).value).toBe('Sở Y tế tỉnh Bắc Ninh');
    const start = document.text.indexOf('Sở Y tế tỉnh');
    expect((await org()).spans).toEqual([{ start, end: start + 'Sở Y tế tỉnh Bắc Ninh'.length }]);
    expect(browser.complaints).toEqual([]);
  });

  it.skipIf(why !== '')(`offers names of the list, walked by arrows and told to a screen reader${why}`, async () => {
    const { page, org } = await atPaper('Người gõ');
    await page.keyboard.press('e');
    const unit = page.getByRole('combobox', { name: 'Đơn vị' });
    await unit.focus();
    await unit.selectText();
    await page.keyboard.type('so tu phap');
    await page.getByRole('option').first().waitFor();
    expect(await unit.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await unit.getAttribute('aria-activedescendant');
    const option = page.locator(`[id="${active}"]`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await option.textContent()).toContain('Sở Tư pháp');
    // Escape closes the list, and not the form.
    await page.keyboard.press('Escape');
    expect(await unit.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await unit.inputValue()).toBe('Sở Tư pháp');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await org()).written).toBe('Sở Tư pháp');
    expect(browser.complaints).toEqual([]);
  });
});
