import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COOKIE } from '../src/server/cookie.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { saveQuery } from '../src/stages/sql/saved.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
const ENGINE = readFileSync(new URL('../node_modules/accessibility-checker-engine/ace.js', import.meta.url), 'utf8');
const ROUTES = readFileSync(new URL('../src/web/app.tsx', import.meta.url), 'utf8');

// Every page, with something on it; by the paths of src/web/app.tsx, which a test compares.
const PAGES: Readonly<Record<string, string>> = {
  '/invitation': '/invitation#secret',
  '/new-password': '/new-password#secret',
  '/': '/',
  '/queue': '/queue',
  '/documents': '/documents?find=Khoi',
  '/documents/:id': '/documents/1',
  '/guide': '/guide',
  '/search': '/search?find=so%20y%20te',
  '/awards': '/awards',
  '/charts': '/charts',
  '/charts/:chart': '/charts/heads',
  '/history': '/history?find=So%20Y%20te',
  '/persons': '/persons?find=Mai',
  '/persons/:key': '/persons/nguy%E1%BB%85n%20th%E1%BB%8B%20mai',
  '/facts': '/facts?kind=award',
  '/blocs/:code/:year': '/blocs/BLOC/2019',
  '/units/:code': '/units/so-y-te@bac-ninh',
  '/blocs/:code': '/blocs/BLOC',
  '/authority': '/authority',
  '/quotas': '/quotas',
  '/copies': '/copies',
  '/findings': '/findings',
  '/sql': '/sql?sql=select%20unit%2C%20year%20from%20award_fact',
  '/sql/:id': '/sql/1?p.year=2019',
  '/names': '/names',
  '/imports': '/imports',
  '/imports/failures': '/imports/failures',
  '/imports/:id': '/imports/1',
  '/account': '/account',
  '/accounts': '/accounts',
};
const BLOC = encodeURIComponent('khối-thi-đua-văn-hoá-xã-hội@bac-ninh');
const addressOf = (path: string) => PAGES[path]!.replace('BLOC', BLOC);
let cookie = '';

beforeAll(async () => {
  if (why !== '') return;
  const { database } = test();
  await keepShippedList(database);
  const keep = (name: string, published: string, ...lines: readonly string[]) =>
    stored(database, paper(lines), `/tin/${name}.txt`, undefined, {
      province: 'Bắc Ninh',
      published,
      address: `https://bao.example/${name}`,
    });
  await keep(
    'khoi',
    '2019-12-05',
    'Khối thi đua Văn hóa - Xã hội tổng kết năm 2019',
    'Khối gồm 3 đơn vị: Sở Y tế, Sở Nội vụ và Hội Phụ nữ. Dự hội nghị có bà Nguyễn Thị Mai, Giám đốc Sở Y tế.',
    'Hội nghị suy tôn Sở Y tế đề nghị UBND tỉnh tặng Cờ thi đua; Sở Nội vụ đề nghị Chủ tịch UBND tỉnh tặng Bằng khen. Hội nghị bầu Sở Nội vụ làm Khối trưởng năm 2020.',
  );
  await keep(
    'quyet-dinh',
    '2020-02-10',
    'Chủ tịch UBND tỉnh quyết định tặng Cờ thi đua xuất sắc của UBND tỉnh Bắc Ninh năm 2019 cho Sở Y tế tỉnh Bắc Ninh.',
  );
  await bringUpToDate(database);
  const roles = ['reviewer', 'archivist', 'administrator'] as const;
  const { id, headers } = await signedIn(database, 'Người thử', roles, new Date());
  cookie = headers.cookie.slice(COOKIE.length + 1);
  const statement = 'select unit, year from award_fact where year = :year';
  await saveQuery(database, { accountId: id, name: 'Cờ theo năm', statement, shared: true, madeAt: new Date() });
});

async function within(language: 'vi' | 'en', viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await browser.context({ viewport });
  await context.addInitScript(`localStorage.setItem('sovang-language', '${language}')`);
  await context.addCookies([{ name: COOKIE, value: cookie, url: browser.address() }]);
  return context;
}

/** Opens a page and waits until it has all that it asks for. */
async function opened(context: BrowserContext, path: string): Promise<Page> {
  const page = await browser.open(addressOf(path), context);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('.pending').count(), { timeout: 20_000 }).toBe(0);
  return page;
}

interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

// What the engine cannot tell, and a person looked at: by its rule, why it is none.
const LOOKED_AT: Readonly<Record<string, string>> = {
  style_focus_visible: 'every element that has the focus has an outline of 3px (:focus-visible in style.css)',
  style_color_misuse: 'what colours say is also said in words: states, reviews, kinds of claims, severities',
  text_contrast_sufficient: 'the background of lit words is a line under them, not behind them',
  element_tabbable_unobscured: 'what has the focus is scrolled to, below headings that stay (scroll-padding)',
  text_sensory_misuse:
    '"left empty" and "below" are no places on the screen alone: what is meant stands next, in the order of reading',
  blockquote_cite_exists: 'sentences of documents, with a link to the document beside them',
  input_checkboxes_grouped: 'boxes that belong together stand in a fieldset; those that are left stand for themselves',
};

/** What the engine finds on a page against WCAG 2.2 A and AA: what is wrong, and what may be. */
async function findings(page: Page): Promise<{ wrong: string[]; perhaps: string[] }> {
  await page.evaluate(ENGINE);
  const results = (await page.evaluate(
    "new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results.filter(({ value }) => value[1] !== 'PASS').map(({ ruleId, value, message, snippet, path }) => ({ ruleId, value, message, snippet, path })))",
  )) as Result[];
  const told = (some: readonly Result[]) => [
    ...new Set(some.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`)),
  ];
  return {
    wrong: told(results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')),
    perhaps: told(
      results.filter(({ value, ruleId }) => value[0] === 'VIOLATION' && value[1] !== 'FAIL' && !LOOKED_AT[ruleId]),
    ),
  };
}

const PATHS = Object.keys(PAGES);
const WINDOW = { width: 1366, height: 768 };

it('all pages are looked at', () => {
  const paths = [...ROUTES.matchAll(/path="(\/[^"]*)"|'(\/charts[^']*)'/g)].map(([, one, other]) => one ?? other);
  expect(PATHS.toSorted()).toEqual([...new Set(paths)].sort());
});

/** Opens a page in a window of its own, looks at it, and closes it. */
async function look<T>(
  path: string,
  language: 'vi' | 'en',
  viewport: typeof WINDOW,
  at: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await within(language, viewport);
  try {
    return await at(await opened(context, path));
  } finally {
    await context.close();
  }
}

const SLOWLY = { timeout: 120_000 };

describe.skipIf(why !== '')(`WCAG 2.2 AA forbids nothing${why}`, () => {
  describe.each(['vi', 'en'] as const)('in %s', (language) => {
    it.each(PATHS)('on %s', SLOWLY, async (path) => {
      expect(await look(path, language, WINDOW, findings)).toEqual({ wrong: [], perhaps: [] });
      expect(browser.complaints).toEqual([]);
    });
  });
});

describe.skipIf(why !== '')(`at 200 % zoom nothing scrolls sideways but tables${why}`, () => {
  it.each(PATHS)('on %s', SLOWLY, async (path) => {
    const [needed, there, who] = await look(
      path,
      'vi',
      { width: 683, height: 384 },
      async (page) => (await page.evaluate(TOO_WIDE)) as [number, number, string],
    );
    expect([who, needed]).toEqual([who, there]);
  });

  it('a claim and its words are seen together', SLOWLY, async () => {
    for (const viewport of [
      { width: 683, height: 384 },
      { width: 1366, height: 440 },
    ]) {
      const seen = await look('/documents/:id', 'vi', viewport, async (page) => {
        const claims = await page.locator('.claim').count();
        for (let i = 0; i < claims; i++) await page.keyboard.press('j');
        await page.waitForTimeout(300);
        return page.evaluate(SEEN_TOGETHER);
      });
      expect(seen).toEqual({ claim: true, words: true });
    }
  });
});

describe.skipIf(why !== '')(`Tab reaches all that can be used${why}`, () => {
  it.each(PATHS)('on %s', SLOWLY, async (path) => {
    const { usable, missed } = await look(path, 'vi', WINDOW, tabbed);
    expect(usable).toBeGreaterThan(2);
    expect(missed).toEqual([]);
  });
});

/** Goes through a page by Tab alone. */
async function tabbed(page: Page): Promise<{ usable: number; missed: string[] }> {
  const usable = (await page.evaluate(NUMBER_USABLE)) as string[];
  const reached = new Set<string>();
  await page.evaluate('document.activeElement?.blur(); getSelection().setPosition(document.body, 0)');
  for (let i = 0; i < usable.length + 15; i++) {
    await page.keyboard.press('Tab');
    reached.add(String(await page.evaluate("document.activeElement?.dataset.usable ?? ''")));
  }
  return { usable: usable.length, missed: usable.filter((_, i) => !reached.has(String(i))) };
}

// How wide the page wants to be, how wide it is, and the first that reaches out of it.
const TOO_WIDE = `(() => {
  const wide = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > innerWidth + 1);
  return [document.documentElement.scrollWidth, innerWidth, wide ? wide.tagName + '.' + wide.className : ''];
})()`;

// Whether the chosen claim and some of its words are what stands at their place on the screen.
const SEEN_TOGETHER = `(() => {
  const isSeen = (one) => {
    const { left, top, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + 5, top + height / 2));
  };
  return {
    claim: isSeen(document.querySelector('.claim.chosen')),
    words: [...document.querySelectorAll('.lit.chosen')].some(isSeen),
  };
})()`;

// What is seen and can be used, each numbered; of radio buttons of a name one stop is for all, and what stands in a list box is
// reached by arrows.
const NUMBER_USABLE = `(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [tabindex]')];
  const usable = all.filter((one) =>
    !one.disabled && one.checkVisibility({ visibilityProperty: true }) && one.getAttribute('tabindex') !== '-1' | one.matches('button, a')
    && !one.closest('[role="listbox"], [inert]') && !(one.type === 'radio' && !one.checked));
  return usable.map((one, i) => {
    one.dataset.usable = String(i);
    return one.outerHTML.slice(0, 120);
  });
})()`;
