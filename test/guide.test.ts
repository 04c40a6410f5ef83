import { describe, expect, it } from 'vitest';
import { practise } from '../src/stages/review/practice.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const AT = '2026-11-26T08:00:00.000Z';

describe('the sample', () => {
  it('has a name cut short and a member missing, and is right in all else', () => {
    const { state } = practise([], 'Lan', AT);
    const { text } = state.reading.document;
    const said = state.extracted.map(({ claim }) => claim);
    const members = said.filter(({ kind }) => kind === 'member').map((one) => nameOf(one, 'org'));
    expect(members).toEqual(['Sở Y tế', 'Sở Văn hóa', 'Sở Nội vụ']);
    expect(text).toContain('Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ và Hội Liên hiệp Phụ nữ tỉnh.');
    expect(said.filter(({ kind }) => kind === 'award').map((one) => nameOf(one, 'recipient'))).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
    for (const { arguments: all } of said)
      for (const { written, spans } of all)
        if (written !== null && spans.length === 1) expect(text.slice(spans[0]!.start, spans[0]!.end)).toBe(written);
  });

  it('is reviewed by the rules of all documents: what holds is no news, what is wrong is refused', () => {
    const accept = { action: 'accept', document: '0', claim: '4' } as const;
    const { state, outcomes } = practise([accept, accept, { ...accept, claim: '99' }], 'Lan', AT);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['saved', 'unchanged', 'refused']);
    expect(state.reviewed.claims[3]).toMatchObject({ state: 'accepted', review: { author: 'Lan' } });
  });
});

const nameOf = (claim: { arguments: readonly { role: string; value: unknown }[] }, role: string) =>
  claim.arguments.find((one) => one.role === role)?.value;

describe('the guide', () => {
  it.skipIf(NO_BROWSER !== '')(
    `takes a newcomer through a reviewer's work by keyboard, is left and gone on with, and leaves nothing in the record${NO_BROWSER}`,
    { timeout: 120_000 },
    async () => {
      const { database } = test();
      await stored(database, paper(['Sở Y tế tổng kết năm 2019']), '/giay/that.txt');
      await signedIn(database, 'Chị mới', ['reviewer'], new Date());
      const record = () =>
        database.query(
          'select digest from review union all select digest from blind_review union all select digests from journal',
        );
      const before = await record();
      const page = await browser.openAs('Chị mới', '/documents');
      const offer = page.locator('.guide-offer');
      const step = page.locator('.guide [role=status] b');
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const chosen = page.locator('.claim.chosen .said');

      await offer.getByRole('link', { name: 'Bắt đầu tập' }).focus();
      await press('Enter');
      await expect.poll(() => step.textContent()).toContain('Bước 1/7. Chọn một mục');
      // The steps are there before what they are about.
      await page.locator('.claim').first().waitFor();
      await press('j');
      await expect.poll(() => step.textContent()).toContain('Bước 2/7. Xem vì sao');
      expect(await page.locator('.claim.chosen').textContent()).toContain('Quy tắc');
      await press('Enter');
      await expect.poll(() => step.textContent()).toContain('Bước 3/7');
      await press('a');
      await expect.poll(() => step.textContent()).toContain('Bước 4/7');

      // Left in the middle, and found again where it was.
      await page.goto(`${browser.address()}/documents`);
      await expect.poll(() => offer.textContent()).toContain('3/7 bước');
      await offer.getByRole('link', { name: 'Tập tiếp' }).focus();
      await press('Enter');
      await expect.poll(() => page.locator('.claim.accepted').count()).toBe(1);

      while (((await chosen.count()) ? await chosen.textContent() : null) !== 'Sở Văn hóa') await press('n');
      await press('e');
      await page.locator('form.amend').waitFor();
      // By the keys that the guide names.
      await press('Tab');
      expect(await page.evaluate('document.activeElement.value')).toBe('Sở Văn hóa');
      while ((await page.evaluate('document.activeElement.value')) !== 'Sở Văn hóa, Thể thao và Du lịch')
        await press('Alt+ArrowRight');
      await press('Enter');
      await expect.poll(() => step.textContent()).toContain('Bước 5/7');
      await press('m', '1');
      await page.locator('form.amend').waitFor();
      await page.keyboard.type('Hội Liên hiệp Phụ nữ tỉnh');
      await press('Enter');
      await expect.poll(() => step.textContent()).toContain('Bước 6/7');
      expect(await page.locator('.claim.added').textContent()).toContain('Hội Liên hiệp Phụ nữ tỉnh');
      await press('u');
      await expect.poll(() => step.textContent()).toContain('Bước 7/7');
      expect(await page.locator('.claim.added').count()).toBe(0);
      await press('U');
      await expect.poll(() => page.locator('.claim.added').count()).toBe(1);
      await press('?');
      await page.locator('dialog[open]').waitFor();
      await press('Escape');
      await expect.poll(() => page.locator('.guide [role=status]').textContent()).toContain('Bạn đã làm qua mọi việc');

      // Nothing of it was said of anything, and nobody asks again; the sheet of keys leads back.
      expect(await record()).toEqual(before);
      await page.goto(`${browser.address()}/documents/1`);
      await page.locator('.claims').waitFor();
      await press('?');
      await page.getByRole('link', { name: 'Tập soát trên văn bản mẫu' }).focus();
      await press('Enter');
      await page.locator('.guide').waitFor();
      await page.getByRole('button', { name: 'Tập lại từ đầu' }).focus();
      await press('Enter');
      await expect.poll(() => step.textContent()).toContain('Bước 1/7');
      await expect.poll(() => page.locator('.claim.added, .claim.accepted').count()).toBe(0);
      await page.getByRole('button', { name: 'Bỏ qua' }).focus();
      await press('Enter');
      await page.locator('table.list').waitFor();
      expect(await offer.count()).toBe(0);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(NO_BROWSER !== '')(
    `is offered to nobody who has reviewed before, nor to who only reads${NO_BROWSER}`,
    async () => {
      const { database } = test();
      const { id, headers } = await signedIn(database, 'Anh cũ', ['reviewer'], new Date());
      expect(id).toBeGreaterThan(0);
      await signedIn(database, 'Chị tra cứu', ['analyst'], new Date());
      const document = await stored(database, paper(['Sở Tài chính tổng kết năm 2019']), '/giay/hai.txt');
      const { claims } = await (await fetch(`${browser.address()}/api/documents/${document}`, { headers })).json();
      const said = await fetch(`${browser.address()}/api/documents/${document}/reviews`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ reviews: [{ action: 'accept', claim: claims[0].mark }] }),
      });
      expect((await said.json())[0].outcome).toBe('saved');
      for (const name of ['Anh cũ', 'Chị tra cứu']) {
        const page = await browser.openAs(name, '/documents');
        await page.waitForLoadState('networkidle');
        expect(await page.locator('.guide-offer').count()).toBe(0);
      }
    },
  );
});
