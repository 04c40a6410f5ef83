import { describe, expect, it } from 'vitest';
import { wordsInAddress, wordsPointed } from '../src/web/document/pointed.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;

describe('the address of words', () => {
  const text = 'Sở Y tế và Sở Tư pháp; Sở Y tế nhận Cờ.';
  const read = (given: Partial<Record<'words' | 'quote', string>>, of = text) =>
    wordsPointed(of, given.words ?? null, given.quote ?? null);

  it('leads to them', () => {
    expect(wordsInAddress(text, [11, 21])).toEqual({ words: '11-21', quote: 'Sở Tư pháp' });
    expect(read(wordsInAddress(text, [11, 21]))).toEqual([11, 21]);
    expect(read({ words: '11-21' })).toEqual([11, 21]);
    const long = 'a'.repeat(300);
    expect(wordsInAddress(long, [0, 300]).quote).toHaveLength(80);
    expect(read(wordsInAddress(long, [100, 300]), long)).toEqual([100, 300]);
  });

  it('leads to where they are nearest in a text that was read anew', () => {
    const later = `Tin: ${text}`;
    expect(read(wordsInAddress(text, [23, 30]), later)).toEqual([28, 35]);
    expect(read(wordsInAddress(text, [0, 7]), later)).toEqual([5, 12]);
  });

  it.each([
    ['none of a document', {}, null],
    ['nonsense', { words: 'x' }, null],
    ['words that are gone', { words: '0-7', quote: 'Sở Nội vụ' }, 'gone'],
    ['behind the end', { words: '30-999' }, 'gone'],
    ['an end before its start', { words: '9-3' }, 'gone'],
  ] as const)('that names %s', (_, given, found) => expect(read(given)).toEqual(found));
});

describe('the page of a document', () => {
  it.skipIf(why !== '')(
    `gives and opens addresses of words, a claim and itself${why}`,
    { timeout: 120_000 },
    async () => {
      const lines = Array.from({ length: 60 }, (_, n) => `Dòng ${n}: hội nghị bàn nhiều việc.`);
      const text = [
        'Khối thi đua số 3 tỉnh Bắc Ninh tổng kết năm 2019.',
        ...lines,
        'Khối gồm 2 đơn vị: Sở Y tế và Sở Tư pháp.',
      ];
      const id = await stored(test().database, paper(text), '/tin/1.txt');
      await signedIn(test().database, 'Người gửi', ['analyst'], new Date());
      const page = await browser.openAs('Người gửi', `/documents/${id}`);
      await page.locator('.claim').first().waitFor();
      const said = page.locator('.said-last');
      const query = () => new URL(page.url()).searchParams;

      await page.keyboard.press('l');
      await expect.poll(() => said.textContent()).toContain('của văn bản này');
      expect([...query().keys()]).toEqual([]);

      await page.keyboard.press('n');
      await page.keyboard.press('l');
      await expect.poll(() => said.textContent()).toContain('của mục đang chọn');

      await page.evaluate(`(() => {
      const segment = [...document.querySelectorAll('.paper [data-start]')].find((one) => one.textContent.includes('Dòng 55'));
      const at = segment.firstChild.data.indexOf('bàn nhiều việc');
      getSelection().setBaseAndExtent(segment.firstChild, at, segment.firstChild, at + 'bàn nhiều việc'.length);
    })()`);
      await page.keyboard.press('l');
      await expect.poll(() => said.textContent()).toContain('của những chữ đang chọn');
      expect(query().get('quote')).toBe('bàn nhiều việc');
      expect(await page.locator('.paper .pointed').textContent()).toBe('bàn nhiều việc');

      // A colleague opens it.
      const { pathname } = new URL(page.url());
      const [words, quote] = [query().get('words')!, query().get('quote')!];
      await page.goto(new URL(`${pathname}?${new URLSearchParams({ words, quote })}`, page.url()).href);
      const mark = page.locator('.paper .pointed');
      await mark.waitFor();
      await expect.poll(() => said.textContent()).toBe('Địa chỉ này chỉ vào chữ: “bàn nhiều việc”');
      const box = (await mark.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y).toBeLessThan(page.viewportSize()!.height);
      await page.keyboard.press('Escape');
      await expect.poll(() => mark.count()).toBe(0);
      expect(query().has('words')).toBe(false);

      await page.goto(new URL(`${pathname}?words=0-9&quote=kh%C3%B4ng+c%C3%B3`, page.url()).href);
      await expect.poll(() => said.textContent()).toContain('không còn trong văn bản');
      expect(browser.complaints).toEqual([]);
    },
  );
});
