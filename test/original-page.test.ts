import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/read/read.js';
import { saveOriginal } from '../src/store/originals.js';
import { placeMeant, placesOnPage, timesBefore } from '../src/web/document/page-words.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { pdfOfLines, scannedPdf } from './pdf-files.js';
import { stored } from './stored.js';

const test = useDatabase();
const root = mkdtempSync(join(tmpdir(), 'sovang-originals-'));
const browser = useBrowser(test, { root });
const why = NO_BROWSER;

/** Somebody at a document of this text whose original is this file. */
async function open(name: string, text: Buffer, original = text) {
  const { sha256 } = await saveOriginal(root, original);
  const document = { ...(await readDocument(text, { name: 'a.pdf' })), sha256 };
  const id = await stored(test().database, document, `/giay/${name}.pdf`);
  await signedIn(test().database, name, ['analyst'], new Date());
  const page = await browser.openAs(name, `/documents/${id}`);
  await page.locator('.claim').first().waitFor();
  return page;
}

describe('the page of a PDF', () => {
  it.skipIf(why !== '')(
    `stands beside the text, with the chosen words marked${why}`,
    { timeout: 120_000 },
    async () => {
      const bytes = readFileSync(new URL('../fixtures/documents/thong-bao-yen-bai-2022/document.pdf', import.meta.url));
      const page = await open('Người xem trang', bytes);
      await page.keyboard.press('n');
      await page.keyboard.press('p');
      await page.locator('.original canvas').waitFor();
      await page.locator('.original .mark').first().waitFor();
      await expect.poll(() => page.locator('.original').textContent()).toMatch(/Trang 1\/\d/);
      const drawn = 'document.querySelector(".original canvas").width';
      expect(await page.evaluate<number>(drawn)).toBeGreaterThan(200);
      const box = (await page.locator('.original .mark').first().boundingBox())!;
      const sheet = (await page.locator('.original canvas').boundingBox())!;
      expect(box.width).toBeGreaterThan(10);
      expect(box.x >= sheet.x && box.x + box.width <= sheet.x + sheet.width + 1).toBe(true);
      await page.keyboard.press('p');
      await expect.poll(() => page.locator('.original').count()).toBe(0);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(`says so where it is a picture alone${why}`, { timeout: 120_000 }, async () => {
    const lines = ['Khối thi đua số 3 tỉnh Bắc Ninh tổng kết năm 2019', 'Khối gồm 2 đơn vị: Sở Y tế, Sở Tư pháp.'];
    const page = await open('Người xem hình', pdfOfLines([lines]), scannedPdf());
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    await page.getByText('chỉ có hình trang').waitFor();
    expect(browser.complaints).toEqual([]);
  });
});

describe('words on a page', () => {
  const pieces = ['Sở Y', ' ', 'tế tỉ', 'nh Bắc Ninh; S', 'Ở Y TẾ khác'].map((str) => ({ str }));

  it('are found over pieces that break anywhere, whatever their blanks and case', () => {
    const [first, second, ...none] = placesOnPage(pieces, 'Sở\nY  tế');
    expect(first).toEqual([
      { piece: 0, from: 0, to: 4 },
      { piece: 2, from: 0, to: 2 },
    ]);
    expect(second).toEqual([
      { piece: 3, from: 13, to: 14 },
      { piece: 4, from: 0, to: 6 },
    ]);
    expect(none).toEqual([]);
    expect(placesOnPage(pieces, 'Sở Tư pháp')).toEqual([]);
    expect(placesOnPage(pieces, ' ')).toEqual([]);
    expect(placesOnPage([{ str: 'Sở Y tế'.normalize('NFD') }], 'Sở Y tế')).toHaveLength(1);
  });

  it('are the one of several that comes as late as in our text', () => {
    expect(timesBefore('Sở Y tế và sở y  tế, rồi ', 'Sở Y tế')).toBe(2);
    expect(placeMeant(['a', 'b'], 1)).toBe('b');
    expect(placeMeant(['a', 'b'], 7)).toBe('b');
    expect(placeMeant([], 0)).toBeUndefined();
  });
});
