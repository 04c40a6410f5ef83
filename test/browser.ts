import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { PAGES } from '../src/server/pages.js';
import { serve } from '../src/server/serve.js';
import type { TestDatabase } from './database.js';
import { PASSWORD } from './desk.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Empty where pages can be tested; else why they are not, for the names of the tests that are skipped. */
export const NO_BROWSER = !CHROMIUM
  ? ' (not run: there is no Chromium in /usr/bin)'
  : existsSync(`${PAGES}index.html`)
    ? ''
    : ' (not run: the pages are not built; "npm test" builds them)';

// What it would load from elsewhere by itself.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser before a desk over a test database; whatever a page complains of in its console is in `complaints`. */
export function useBrowser(database: () => TestDatabase, { root = '/nowhere' }: { readonly root?: string } = {}) {
  let browser: Browser;
  let serving: Awaited<ReturnType<typeof serve>>;
  const complaints: string[] = [];
  beforeAll(async () => {
    if (NO_BROWSER) return;
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: QUIET });
    serving = await serve(
      { database: database().database, root, now: () => new Date() },
      { host: '127.0.0.1', port: 0, origin: null, report: (error) => complaints.push(String(error)) },
    );
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });
  const open = async (path: string, context?: BrowserContext) => {
    const within = context ?? (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' }));
    const page = await within.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // An answer that refuses is no fault of the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    await page.goto(`${serving.address}${path}`);
    return page;
  };
  /** Opens an address as somebody who has an account already (`signedIn` of test/desk.ts), by keyboard alone. */
  const openAs = async (name: string, path: string, context?: BrowserContext) => {
    const page = await open(path, context);
    await page.getByLabel('Họ tên').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.frame').waitFor();
    return page;
  };
  /** What several pages share: who is signed in, the size of the window. */
  const context = (options: BrowserContextOptions) => browser.newContext({ locale: 'vi-VN', ...options });
  return { open, openAs, context, complaints, address: () => serving.address };
}
