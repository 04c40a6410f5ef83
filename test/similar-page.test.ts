import { describe, expect, it } from 'vitest';
import { listReviewed } from '../src/stages/review/list.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { awardPaper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;

describe('what was just rejected', () => {
  it.skipIf(why !== '')(
    `is said of similar claims by keyboard, row by row, and taken back by one key${why}`,
    { timeout: 120_000 },
    async () => {
      const { database } = test();
      const ids: number[] = [];
      for (const n of [7300, 7301, 7302]) {
        const { document, claims } = awardPaper(n);
        ids.push(await stored(database, document, `/giay/${n}.txt`, claims, { province: 'Bắc Ninh' }));
      }
      const states = async () => {
        const all: string[] = [];
        for (const id of ids) all.push((await listReviewed(database, String(id))).claims[1]!.claim.state);
        return all.join(' ');
      };
      await signedIn(database, 'Người áp dụng', ['reviewer'], new Date());
      const page = await browser.openAs('Người áp dụng', `/documents/${ids[0]}`);
      await page.locator('.claim.award .summary').click();
      await page.keyboard.press('x');
      await page.keyboard.press('2');
      await page.getByText('Còn 2 mục cùng chữ').waitFor();
      await page.keyboard.press('s');
      const dialog = page.getByRole('dialog');
      await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
      expect(await dialog.textContent()).toContain('Cờ thi đua');
      // One of them is something else: it is taken out.
      await dialog.getByRole('listitem').nth(1).getByRole('checkbox').focus();
      await page.keyboard.press('Space');
      await dialog.getByRole('button', { name: 'Áp dụng cho 1 mục' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(states).toBe('rejected rejected open');
      await expect.poll(() => dialog.count()).toBe(0);
      await page.keyboard.press('u');
      await expect.poll(states).toBe('rejected open open');
      expect(browser.complaints).toEqual([]);
    },
  );
});
