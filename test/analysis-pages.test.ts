import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../src/read/read.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { personsNamed } from '../src/stages/persons/persons.js';
import { listReviewed } from '../src/stages/review/list.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { say } from './reviews.js';
import { stored } from './stored.js';
import { documentsOfWorld, OPEN } from './world/documents/worlds.js';
import { imported } from './world/record.js';

/**
 * Every figure that the analyst's pages show is read in a browser and compared with a plain count of its own, over the view of facts (or the
 * tables of evidence) and not over what is kept for the pages; on the documents of fixtures/ and of a generated world.
 */
const PATIENCE = 400_000;
const why = NO_BROWSER;
const test = useDatabase();
const browser = useBrowser(test);
const WHO = 'Người tra cứu';
const FIXTURES = new URL('../fixtures/documents/', import.meta.url);

beforeAll(async () => {
  if (NO_BROWSER) return;
  const { database } = test();
  await imported(database, documentsOfWorld(OPEN).papers);
  for (const name of readdirSync(FIXTURES)) {
    if (name.endsWith('.csv')) continue;
    const file = readdirSync(new URL(`${name}/`, FIXTURES)).find((one) => !/\.json$/.test(one))!;
    const document = await readDocument(readFileSync(new URL(`${name}/${file}`, FIXTURES)), { name: file });
    await stored(database, document, `/${name}/${file}`);
  }
  await bringUpToDate(database);
  // Some that somebody looked at, and some of which one claim was rejected and others stand.
  const looked = await database.query<{ id: number; anchor: string }>(
    `select distinct on (e.course) e.document_id as id, encode(e.anchor, 'hex') as anchor from award_evidence e
     join award_fact f on f.course = e.course where f.claims_for > 1 and 'decided' = any (f.stages) order by e.course, e.document_id limit 6`,
  );
  for (const [i, { id, anchor }] of looked.entries()) {
    const { claims } = await listReviewed(database, String(id));
    const { number } = claims.find(({ claim }) => claim.anchor.toString('hex') === anchor)!;
    const action = i % 2 === 0 ? { action: 'accept' } : { action: 'reject', reason: 'thử' };
    await say(database, [{ ...action, document: String(id), claim: String(number) }]);
  }
  await bringUpToDate(database);
  await signedIn(database, WHO, ['analyst'], new Date());
}, PATIENCE);

const count = async (sql: string, parameters: readonly unknown[] = []): Promise<number> =>
  (await test().database.query<{ count: number }>(sql, parameters))[0].count;

/** What a page says to a piece of code that runs in it. */
const read = <T>(page: Page, code: string): Promise<T> => page.evaluate(code);

interface Figure {
  readonly row: Readonly<Record<string, string>>;
  readonly column: Readonly<Record<string, string>>;
  readonly shown: string;
  readonly link: string | null;
}

/** What each figure of a table says and where its link goes, by row and column. */
const figures = (page: Page, chart: string): Promise<Figure[]> =>
  read(
    page,
    `[...document.querySelectorAll('table[data-chart="${chart}"] td.number')].map((cell) => ({
      row: { ...cell.closest('tr').dataset },
      column: { ...cell.dataset },
      shown: (cell.querySelector('a') ?? cell).textContent.trim(),
      link: cell.querySelector('a')?.getAttribute('href') ?? null,
    }))`,
  );
/** What a filter offers, with the number beside it. */
const offered = (page: Page, facet: string): Promise<{ value: string; count: number }[]> =>
  read(
    page,
    `[...document.querySelectorAll('select[data-facet="${facet}"] option[data-count]')].map((option) => ({
      value: option.value,
      count: Number(option.dataset.count),
    }))`,
  );
const numberOf = (shown: string): number => Number(shown.replaceAll('.', ''));

const LEVEL = `level_of_award(f.award_code, f.granter_code)`;
const PLACE = `place_of_code(f.unit_code)`;
const FIRST = `least(f.voted, f.recommended, f.council)`;
const GIVEN = `least(f.decided, f.presented)`;
const OPEN_STILL = `not (f.stages && array['decided', 'presented', 'refused', 'revoked'])`;
const DAYS: Readonly<Record<string, string>> = {
  before: `${GIVEN} < ${FIRST}`,
  '0-30': `${GIVEN} - ${FIRST} between 0 and 30`,
  '31-60': `${GIVEN} - ${FIRST} between 31 and 60`,
  '61-90': `${GIVEN} - ${FIRST} between 61 and 90`,
  '91-180': `${GIVEN} - ${FIRST} between 91 and 180`,
  '181-365': `${GIVEN} - ${FIRST} between 181 and 365`,
  '366-': `${GIVEN} - ${FIRST} > 365`,
};
const waitIs = (wait: string): string =>
  wait === 'open'
    ? OPEN_STILL
    : wait === 'unknown'
      ? `not (${OPEN_STILL}) and ${GIVEN} - ${FIRST} is null`
      : `not (${OPEN_STILL}) and ${DAYS[wait]}`;

const facts = (where: string, parameters: readonly unknown[] = []) =>
  count(`select count(*) as count from award_fact f where ${where}`, parameters);

/** The list behind a figure has as many awards as the figure says. */
async function opens(page: Page, link: string, shown: string): Promise<void> {
  const opened = await browser.open(link, page.context());
  const total = opened.locator('[data-total]');
  await total.waitFor();
  await expect.poll(() => total.getAttribute('data-total')).toBe(String(numberOf(shown)));
  await opened.close();
}

describe('the charts', () => {
  it.skipIf(why !== '')(
    `show awards by year and level as the facts have them${why}`,
    { timeout: PATIENCE },
    async () => {
      const page = await browser.openAs(WHO, '/charts/awards');
      await page.locator('table[data-chart="awards"]').waitFor();
      const all = await figures(page, 'awards');
      expect(all.length).toBeGreaterThan(50);
      for (const { row, column, shown } of all) {
        const conditions = ['true'];
        const values: string[] = [];
        if (row.year !== undefined) {
          values.push(row.year);
          conditions.push(`coalesce(f.year::text, '') = $${values.length}`);
        }
        if (column.value !== undefined) {
          values.push(column.value);
          conditions.push(`coalesce(${LEVEL}, '') = $${values.length}`);
        }
        expect([row, column, numberOf(shown)]).toEqual([row, column, await facts(conditions.join(' and '), values)]);
      }
      for (const one of all.filter(({ link }) => link !== null).filter((_, i) => i % 9 === 0))
        await opens(page, one.link!, one.shown);
      // The canvas is drawn, and both pictures can be had.
      expect(await page.locator('.chart canvas').count()).toBe(1);
      for (const [name, begins] of [
        ['Lưu SVG', '<svg'],
        ['Lưu PNG', '\x89PNG'],
      ]) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name }).click(),
        ]);
        const bytes = readFileSync(await download.path());
        expect(bytes.subarray(0, 4).toString('latin1')).toBe(begins);
        if (begins === '<svg') expect(bytes.toString()).toContain('Khen thưởng theo năm và cấp khen');
      }
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(`split awards by review, filtered${why}`, { timeout: PATIENCE }, async () => {
    const page = await browser.openAs(WHO, '/charts/awards?by=review&outcome=given');
    await page.locator('table[data-chart="awards"]').waitFor();
    const all = await figures(page, 'awards');
    expect(new Set(all.map(({ column }) => column.value))).toEqual(
      new Set([undefined, 'reviewed', 'unreviewed', 'disputed']),
    );
    for (const { row, column, shown } of all.filter(({ column }) => column.value !== undefined)) {
      const own = await facts(
        `f.stages && array['decided', 'presented'] and not 'revoked' = any (f.stages) and f.review = $1 and ($2::text is null or coalesce(f.year::text, '') = $2)`,
        [column.value, row.year ?? null],
      );
      expect([row, column, numberOf(shown)]).toEqual([row, column, own]);
    }
  });

  it.skipIf(why !== '')(
    `tell how long decisions took, and which steps are missing${why}`,
    { timeout: PATIENCE },
    async () => {
      const page = await browser.openAs(WHO, '/charts/waits?by=place');
      await page.locator('table[data-chart="missing"]').waitFor();
      const all = await figures(page, 'waits');
      expect(all.length).toBeGreaterThan(50);
      for (const { row, column, shown } of all) {
        if (column.median !== undefined) {
          const [{ days }] = await test().database.query<{ days: number | null }>(
            `select percentile_cont(0.5) within group (order by ${GIVEN} - ${FIRST})::float8 as days from award_fact f where coalesce(${PLACE}, '') = $1`,
            [row.group],
          );
          expect([row, shown]).toEqual([row, days === null ? '—' : days.toLocaleString('vi-VN')]);
          continue;
        }
        const condition = column.value === undefined ? 'true' : waitIs(column.value);
        const own = await facts(`coalesce(${PLACE}, '') = $1 and ${condition}`, [row.group]);
        expect([row, column, numberOf(shown)]).toEqual([row, column, own]);
      }
      for (const { row, column, shown } of await figures(page, 'missing')) {
        const step = column.value;
        const ends = ['decided', 'presented'].includes(step) ? `and not 'refused' = any (f.stages)` : '';
        const own = await facts(`coalesce(${PLACE}, '') = $1 and not $2 = any (f.stages) ${ends}`, [row.group, step]);
        expect([row, column, numberOf(shown)]).toEqual([row, column, own]);
      }
      for (const one of all.filter(({ link }) => link !== null).filter((_, i) => i % 15 === 0))
        await opens(page, one.link!, one.shown);
    },
  );

  it.skipIf(why !== '')(
    `show who led a bloc, and its units against their awards${why}`,
    { timeout: PATIENCE },
    async () => {
      const [{ id, code }] = await test().database.query<{ id: string; code: string }>(
        'select bloc_id as id, min(bloc_code) as code from headship_fact group by bloc_id order by count(*) desc, 1 limit 1',
      );
      const page = await browser.openAs(WHO, `/charts/heads?bloc=${encodeURIComponent(code)}`);
      await page.locator('table[data-chart="heads"]').waitFor();
      expect(await page.locator('table[data-chart="heads"] tbody tr').count()).toBe(
        await count('select count(*) as count from headship_fact where bloc_id = $1', [id]),
      );
      await page.goto(`${browser.address()}/charts/units?bloc=${encodeURIComponent(code)}`);
      await page.locator('table[data-chart="units"]').waitFor();
      const all = await figures(page, 'units');
      for (const { row, column, shown } of all) {
        const own = await facts(
          `f.bloc_ids @> array[$1] and ($2::text is null or f.unit_code = $2) and ($3::text is null or coalesce(f.year::text, '') = $3)`,
          [id, row.unit ?? null, column.value ?? null],
        );
        expect([row, column, shown === '' || shown === '·' ? 0 : numberOf(shown)]).toEqual([row, column, own]);
        if (shown === '·')
          expect(
            await count(
              'select count(*) as count from membership_fact where bloc_id = $1 and unit_code = $2 and year::text = $3',
              [id, row.unit, column.value],
            ),
          ).toBe(1);
      }
      expect(browser.complaints).toEqual([]);
    },
  );
});

describe('the list of awards', () => {
  it.skipIf(why !== '')(`has the number of each filter right${why}`, { timeout: PATIENCE }, async () => {
    const page = await browser.openAs(WHO, '/awards');
    await page.locator('tr[data-course]').first().waitFor();
    await expect.poll(() => page.locator('[data-total]').getAttribute('data-total')).toBe(String(await facts('true')));
    const options = await read<{ facet: string; value: string; shown: number }[]>(
      page,
      `[...document.querySelectorAll('.filters option[data-count]')].map((option) => ({
        facet: option.parentElement.dataset.facet,
        value: option.value.slice(1),
        shown: Number(option.dataset.count),
      }))`,
    );
    const conditions: Readonly<Record<string, string>> = {
      year: `coalesce(f.year::text, '') = $1`,
      place: `coalesce(${PLACE}, '') = $1`,
      level: `coalesce(${LEVEL}, '') = $1`,
      award: 'f.award_code = $1',
      review: 'f.review = $1',
    };
    let summed = 0;
    for (const { facet, value, shown } of options.filter((one) => conditions[one.facet])) {
      expect([facet, value, shown]).toEqual([facet, value, await facts(conditions[facet], [value])]);
      if (facet === 'review') summed += shown;
    }
    expect(summed).toBe(await facts('true'));
    for (const { value, shown } of options.filter(({ facet }) => facet === 'wait'))
      expect([value, shown]).toEqual([value, await facts(waitIs(value))]);
    await page.locator('select[data-facet="outcome"]').selectOption('=open');
    await expect
      .poll(() => page.locator('[data-total]').getAttribute('data-total'))
      .toBe(String(await facts(OPEN_STILL)));
    expect(new URL(page.url()).search).toBe('?outcome=open');
  });
});

describe('the page of a bloc and year', () => {
  it.skipIf(why !== '')(
    `has the members, heads, people, awards, findings and papers that the facts have${why}`,
    { timeout: PATIENCE },
    async () => {
      const { database } = test();
      const [{ id, code, year }] = await database.query<{ id: string; code: string; year: number }>(
        `select m.bloc_id as id, min(m.bloc_code) as code, m.year from membership_fact m
       where exists (select from membership_fact o where o.bloc_id = m.bloc_id and o.year = m.year - 1)
         and exists (select from award_fact a where a.bloc_ids @> array[m.bloc_id] and a.year = m.year)
       group by m.bloc_id, m.year order by count(*) desc, 1, 3 desc limit 1`,
      );
      const [member] = await database.query<{ id: number; number: number }>(
        `select document_id as id, claim + 1 as number from membership_evidence where bloc_id = $1 and year = $2 and state = 'open'
         order by 1, 2 limit 1`,
        [id, year],
      );
      await say(database, [{ action: 'accept', document: String(member.id), claim: String(member.number) }]);
      const page = await browser.openAs(WHO, `/blocs/${encodeURIComponent(code)}/${year}?with=${year - 1}`);
      await page.locator('[data-section="comparison"]').waitFor();
      const told = (section: string) =>
        page.locator(`[data-section="${section}"] [data-count]`).first().getAttribute('data-count').then(Number);
      const of = (view: string, year: number, more = 'true') =>
        count(`select count(*) as count from ${view} where bloc_id = $1 and year = $2 and ${more}`, [id, year]);
      expect(await told('members')).toBe(await of('membership_fact', year));
      expect(await told('heads')).toBe(await of('headship_fact', year));
      expect(await told('next')).toBe(await of('headship_fact', year + 1));
      expect(await told('officials')).toBe(
        await count(
          'select count(distinct person_key) as count from appearance_fact where bloc_id = $1 and year = $2',
          [id, year],
        ),
      );
      expect(await told('findings')).toBe(await of('finding', year));
      const [gap] = await database.query<Record<string, number>>(
        'select news, minutes, submissions, decisions from gap where bloc_id = $1 and year = $2',
        [id, year],
      );
      const papers = await read<Record<string, number>>(
        page,
        `Object.fromEntries([...document.querySelectorAll('[data-section="papers"] li')].map((one) => [one.dataset.value, Number(one.dataset.count)]))`,
      );
      expect(papers).toEqual(gap);
      for (const { row, column, shown } of await figures(page, 'quotas')) {
        const awards = await database.query<{ stages: string[] }>(
          'select stages from award_fact where bloc_ids @> array[$1] and year = $2 and award_code = $3',
          [id, year, row.award],
        );
        const order = ['registered', 'voted', 'recommended', 'council', 'decided', 'presented', 'refused', 'revoked'];
        const furthest = awards.map(({ stages }) => order.findLast((step) => stages.includes(step)));
        const own =
          column.value === undefined ? awards.length : furthest.filter((step) => step === column.value).length;
        expect([row, column, numberOf(shown)]).toEqual([row, column, own]);
      }
      const differ = async (a: number, b: number) =>
        (
          await database.query<{ code: string }>(
            `select unit_code as code from membership_fact where bloc_id = $1 and year = $2
           except select unit_code from membership_fact where bloc_id = $1 and year = $3 order by 1`,
            [id, a, b],
          )
        ).map(({ code }) => code);
      const shown = (row: string) =>
        read<string[]>(
          page,
          `[...document.querySelectorAll('[data-row="${row}"] li')].map((one) => one.dataset.code).sort()`,
        );
      expect(await shown('came')).toEqual((await differ(year, year - 1)).sort());
      expect(await shown('went')).toEqual((await differ(year - 1, year)).sort());
      const total = page.locator('tr[data-row="awards"] td');
      const [then, now, change] = (await total.allTextContents()).map((one) => Number(one.replace('.', '')));
      expect(change).toBe(now! - then!);
      // What a person did is said in the reader's words.
      expect(await page.locator('[data-section="officials"]').textContent()).not.toMatch(
        /· (chair|direct|sign|present|speak|attend|other)\b/,
      );
      // By who looked at it: as many as the facts say, and all of them again.
      const awards = () => page.locator('[data-section="awards"] table.awards tbody tr').count();
      const reviews = await offered(page, 'review');
      expect(reviews.length).toBeGreaterThan(1);
      for (const { value } of [...reviews, { value: '*' }]) {
        await page.locator('select[data-facet="review"]').selectOption(value);
        const only = value === '*' ? 'true' : `review = '${value.slice(1)}'`;
        await expect.poll(() => told('members')).toBe(await of('membership_fact', year, only));
        await expect.poll(() => told('heads')).toBe(await of('headship_fact', year, only));
        await expect
          .poll(awards)
          .toBe(
            await count(
              `select count(*) as count from award_fact where bloc_ids @> array[$1] and year = $2 and ${only}`,
              [id, year],
            ),
          );
      }
      // Every choice of the filters of its awards leaves as many as it says, and none of anything else.
      const rows = () => page.locator('tr[data-course], tr[data-code]').count();
      for (const facet of ['kind', 'review', 'place']) {
        const sum = (await offered(page, facet)).reduce((all, { count }) => all + count, 0);
        expect([facet, sum]).toEqual([facet, await rows()]);
      }
      for (const facet of ['reached', 'award', 'kind', 'place']) {
        const choices = await offered(page, facet);
        expect([facet, choices.length > 0]).toEqual([facet, true]);
        for (const { value, count } of choices) {
          await page.locator(`select[data-facet="${facet}"]`).selectOption(value);
          await expect.poll(rows).toBe(count);
          await expect
            .poll(() => page.locator('[role="status"] [data-total]').getAttribute('data-total'))
            .toBe(String(count));
          if (facet === 'reached') expect(await awards()).toBe(count);
        }
        await page.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
        await expect.poll(() => new URL(page.url()).search).toBe(`?with=${year - 1}`);
      }
      // The address of a filtered page shows another the same, and its files have what it shows.
      const [{ value, count: reached }] = await offered(page, 'reached');
      const sent = await browser.open(
        `/blocs/${encodeURIComponent(code)}/${year}?reached=${value.slice(1)}`,
        page.context(),
      );
      await expect.poll(() => sent.locator('tr[data-course]').count()).toBe(reached);
      expect(await sent.locator('tr[data-code]').count()).toBe(0);
      const [file] = await Promise.all([
        sent.waitForEvent('download'),
        sent
          .getByRole('group', { name: /khen thưởng/i })
          .getByRole('button', { name: 'JSON Lines' })
          .click(),
      ]);
      expect(
        readFileSync(await file.path(), 'utf8')
          .trimEnd()
          .split('\n'),
      ).toHaveLength(reached);
      await sent.goto(`${browser.address()}/blocs/${encodeURIComponent(code)}/${year}?place=kh%C3%B4ng`);
      await sent.getByText('Không mục nào có đủ các điều đang lọc').waitFor();
      // What the API refuses is no dead end.
      await sent.goto(`${browser.address()}/blocs/${encodeURIComponent(code)}/${year}?review=sai`);
      await sent.getByRole('alert').waitFor();
      await sent.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
      await sent.locator('[data-section="members"]').waitFor();
      await sent.close();
      // A sentence behind a member opens at its place.
      const evidence = page.locator('[data-section="members"] details').first();
      await evidence.locator('summary').click();
      expect(await evidence.locator('a').first().getAttribute('href')).toMatch(/^\/documents\/\d+\?claim=[\da-f]{8}$/);
      expect(browser.complaints).toEqual([]);
    },
  );
});

describe('the search page', () => {
  it.skipIf(why !== '')(
    `shows the counts that there are, and follows its facets${why}`,
    { timeout: PATIENCE },
    async () => {
      const page = await browser.openAs(WHO, '/search?find=s%E1%BB%9F%20y%20t%E1%BA%BF');
      const inAwards = `from award_evidence where state <> 'rejected' and concat_ws(' | ', unit, bloc, award, granter) ~* '(^|\\W)sở y tế'`;
      await page.locator('[data-facet="kind"] [data-value="award"]').click();
      await expect.poll(() => page.url()).toContain('kind=award');
      const facet = (name: string) =>
        read<Record<string, number>>(
          page,
          `Object.fromEntries([...document.querySelectorAll('[data-facet="${name}"] li')].map((one) => [
            one.querySelector('a').dataset.value,
            Number(one.querySelector('.number').textContent.replaceAll('.', '')),
          ]))`,
        );
      const rows = await test().database.query<{ value: string; hits: number }>(
        `select coalesce(year::text, '') as value, count(*) as hits ${inAwards} group by 1`,
      );
      await expect.poll(() => facet('year')).toEqual(Object.fromEntries(rows.map(({ value, hits }) => [value, hits])));
      const total = rows.reduce((sum, { hits }) => sum + hits, 0);
      expect(await page.getByRole('status').first().textContent()).toContain(`${total} mục`);
      for (const name of ['review', 'stage', 'level', 'place']) {
        const values = await facet(name);
        expect([name, Object.values(values).reduce((a, b) => a + b)]).toEqual([name, total]);
      }
      // Words are lit, the place opens.
      expect(await page.locator('.hit mark').first().textContent()).toMatch(/^sở y tế$/i);
      await page.locator('.hit blockquote a').first().click();
      await page.locator('.claim.chosen').waitFor();
      expect(browser.complaints).toEqual([]);
    },
  );
});

describe('the page of a name', () => {
  it.skipIf(why !== '')(
    `shows what is told of its persons, by who looked at it${why}`,
    { timeout: PATIENCE },
    async () => {
      const { database } = test();
      const [{ key }] = await database.query<{ key: string }>(
        'select person_key as key from appearance_fact group by person_key order by count(*) desc, 1 limit 1',
      );
      const { persons } = await personsNamed(database, key);
      const told = persons.flatMap(({ appearances }) => appearances);
      expect(told.length).toBeGreaterThan(1);
      const [{ documentId, anchor }] = told.filter(({ state }) => state === 'open');
      const { claims } = await listReviewed(database, String(documentId));
      const { number } = claims.find(({ claim }) => claim.anchor.toString('hex') === anchor)!;
      await say(database, [{ action: 'accept', document: String(documentId), claim: String(number) }]);
      const page = await browser.openAs(WHO, `/persons/${encodeURIComponent(key)}`);
      const rows = page.locator('section[id^="person-"] tbody tr');
      await expect.poll(() => rows.count()).toBe(told.length);
      const looked = told.filter(({ state }) => state !== 'open').length + 1;
      await page.getByLabel('Soát').selectOption({ label: `đã soát (${looked})` });
      await expect.poll(() => rows.count()).toBe(looked);
      await page.getByLabel('Soát').selectOption('=unreviewed');
      await expect.poll(() => rows.count()).toBe(told.length - looked);
      expect(new URL(page.url()).searchParams.get('review')).toBe('unreviewed');
      await page.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
      await expect.poll(() => rows.count()).toBe(told.length);
      // By keyboard alone: the first year that the list offers.
      const years = await offered(page, 'year');
      await page.getByLabel('Năm').focus();
      await page.keyboard.press('ArrowDown');
      const first = years[0];
      await expect.poll(() => rows.count()).toBe(first.count);
      expect(told.filter(({ year }) => `=${year ?? ''}` === first.value)).toHaveLength(first.count);
      // The address alone shows the same, and what nothing has says what to do.
      const sent = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search, page.context());
      const there = sent.locator('section[id^="person-"] tbody tr');
      await expect.poll(() => there.count()).toBe(first.count);
      await sent.goto(`${browser.address()}/persons/${encodeURIComponent(key)}?year=1901`);
      await sent.getByText('Không mục nào có đủ các điều đang lọc').waitFor();
      expect(await there.count()).toBe(0);
      await sent.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
      await expect.poll(() => there.count()).toBe(told.length);
      expect(browser.complaints).toEqual([]);
    },
  );
});
