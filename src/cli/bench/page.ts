import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { COOKIE } from '../../server/cookie.js';
import { PAGES } from '../../server/pages.js';
import { serve } from '../../server/serve.js';
import { startSignIn } from '../../stages/accounts/sign-in.js';
import { saveAccount } from '../../store/accounts.js';
import type { Database } from '../../store/connection.js';
import { longDecision } from './archive.js';
import { storePapers } from './archive-store.js';
import { withEmptyInstallation } from './empty-installation.js';
import { median } from './speed.js';

/** Milliseconds. */
export interface PageMeasure {
  /** Of the document, in UTF-8. */
  readonly bytes: number;
  readonly claims: number;
  /** From the address to the painted claims, the files of the page being in the browser already. */
  readonly opened: number;
  /** The same from the list of documents. */
  readonly followed: number;
  readonly keys: readonly KeyMeasure[];
}

/** From a key until what it changes is painted. */
interface KeyMeasure {
  readonly key: string;
  readonly median: number;
  readonly p95: number;
  /** Of the page's processor time all that followed the key until the next, in the mean: the same on a machine that does much else. */
  readonly processor: number;
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const [CLAIMS, BYTES] = [1000, 60_000];
const TIMES_OPENED = 7;
/** Between what a key painted and the next key: faster than anybody reviews, so that saving goes on meanwhile. */
const PAUSE = 100;
/** What is pressed, and how often; an Escape closes the form that `e` opens. */
const PRESSED = [
  [['j'], 100],
  [['k'], 50],
  [['a'], 100],
  [['e', 'Escape'], 40],
] as const;

/** How quick the page of a document with many claims is in Chromium, or why that was not measured. */
export async function measurePage(): Promise<PageMeasure | string> {
  if (!CHROMIUM) return 'there is no Chromium in /usr/bin';
  if (!existsSync(`${PAGES}index.html`)) return 'the pages are not built';
  const text = longDecision(CLAIMS, BYTES, 1);
  return withEmptyInstallation(async ({ database }) => {
    await storePapers(database, () => ({ text, province: 'Bắc Ninh', published: null }), 0, 1);
    const [{ claims }] = await database.query<{ claims: number }>('select count(*)::int as claims from claim');
    return { bytes: Buffer.byteLength(text), claims, ...(await inBrowser(database)) };
  });
}

async function inBrowser(database: Database): Promise<Pick<PageMeasure, 'opened' | 'followed' | 'keys'>> {
  const now = () => new Date();
  const account = await saveAccount(database, { name: 'Bench', roles: ['reviewer'], password: '-', at: now() });
  const value = await startSignIn(database, account!, 'bench', now());
  const listen = { host: '127.0.0.1', port: 0, origin: null, report: (error: unknown) => console.error(error) };
  const serving = await serve({ database, root: '/nowhere', now }, listen);
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.addCookies([{ name: COOKIE, value, url: serving.address }]);
    const page = await context.newPage();
    await page.addInitScript(NOTE_KEYS);
    const times = { opened: [] as number[], followed: [] as number[] };
    for (let i = 0; i <= TIMES_OPENED; i++) {
      await page.goto(`${serving.address}/documents/1`);
      const opened = await page.evaluate<number>(SHOWN);
      await page.goto(`${serving.address}/documents`);
      await page.locator('a[href="/documents/1"]').focus();
      await page.keyboard.press('Enter');
      const followed = (await page.evaluate<number>(SHOWN)) - (await page.evaluate<number>('keyed.at(-1)'));
      // The first time it is loaded and compiled.
      if (i === 0) continue;
      times.opened.push(opened);
      times.followed.push(followed);
    }
    await page.keyboard.press('n');
    const tools = await context.newCDPSession(page);
    await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const processor = async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    };
    const keys = [];
    for (const [pressed, count] of PRESSED) keys.push(...(await press(page, processor, pressed, count)));
    return { opened: median(times.opened), followed: median(times.followed), keys };
  } finally {
    await browser.close();
    await serving.close();
  }
}

/** Presses keys in turn; what each took. */
async function press(
  page: Page,
  processor: () => Promise<number>,
  keys: readonly string[],
  count: number,
): Promise<KeyMeasure[]> {
  const took = keys.map((): number[] => []);
  const worked = keys.map(() => 0);
  for (let i = 0; i < count; i++) {
    for (const [at, key] of keys.entries()) {
      const start = await processor();
      const before = await page.evaluate<number>('painted.length');
      await page.keyboard.press(key);
      took[at].push(await page.evaluate<number>(`paintedAfter(${before})`));
      await page.waitForTimeout(PAUSE);
      worked[at] += (await processor()) - start;
    }
  }
  return keys.map((key, at) => ({
    ...{ key, median: median(took[at]), p95: highShare(took[at], 0.95), processor: worked[at] / count },
  }));
}

const highShare = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];

// The frame that follows a key shows what it changed; a message sent in it comes when it is painted. Times are those of the page.
const NOTE_KEYS = `
  globalThis.keyed = [];
  globalThis.painted = [];
  globalThis.paintedAfter = (before) => new Promise((done) => {
    const look = () => (painted.length > before ? done(painted[before]) : setTimeout(look, 5));
    look();
  });
  globalThis.afterPaint = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  addEventListener('keydown', ({ timeStamp }) => {
    keyed.push(timeStamp);
    afterPaint(() => painted.push(performance.now() - timeStamp));
  }, true);`;

const SHOWN = `new Promise((done) => {
  const look = () => document.querySelector('.claims .claim') ? afterPaint(() => done(performance.now())) : requestAnimationFrame(look);
  look();
})`;
