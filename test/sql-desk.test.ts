import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askableViews } from '../src/stages/sql/views.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
let on: Awaited<ReturnType<typeof deskOn>>;
const callers: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  on = await deskOn(test().database);
  for (const name of ['An', 'Bình'])
    callers[name] = (await signedIn(test().database, name, ['analyst'], new Date())).headers;
});
afterAll(() => on.desk.close());

async function ask(who: string, method: 'GET' | 'POST' | 'PATCH', url: string, body?: object) {
  const answer = await on.desk.inject({ method, url: `/api${url}`, headers: callers[who]!, ...(body ? { body } : {}) });
  return {
    status: answer.statusCode,
    text: answer.payload,
    said: String(answer.headers['content-type']).includes('application/json') ? answer.json() : null,
  };
}
const SQL = "select 'Sở ' || g as unit, :year::int as year from generate_series(1, 3) g";

describe('the views that may be asked', () => {
  it('say what they and all their columns mean, in both languages', async () => {
    const views = await askableViews(test().database);
    const silent = views.flatMap(({ name, vi, en, columns }) => [
      ...(vi && en ? [] : [name]),
      ...columns.filter((column) => !column.vi || !column.en).map((column) => `${name}.${column.name}`),
    ]);
    expect(silent).toEqual([]);
    expect((await ask('An', 'GET', '/sql/views')).said).toEqual(views);
  });
});

describe('SQL on the desk', () => {
  it('is answered, and saved as a file', async () => {
    const { said } = await ask('An', 'POST', '/sql', { sql: SQL, parameters: { year: '2019' }, limit: 2 });
    expect(said).toEqual({
      columns: [
        { name: 'unit', type: 'text' },
        { name: 'year', type: 'integer' },
      ],
      rows: [
        ['Sở 1', 2019],
        ['Sở 2', 2019],
      ],
      more: true,
    });
    const { text } = await ask('An', 'GET', `/sql/file?${new URLSearchParams({ sql: SQL, 'p.year': '2019' })}`);
    expect(parse(text, { bom: true, columns: true })).toEqual(
      [1, 2, 3].map((n) => ({ unit: `Sở ${n}`, year: '2019' })),
    );
  });

  it('masks when people were born', async () => {
    expect((await ask('An', 'POST', '/sql', { sql: "select 'bà Mai, sinh năm 1975'" })).said.rows).toEqual([
      ['bà Mai, sinh năm ****'],
    ]);
  });

  it('refuses by stable codes', async () => {
    const codes = async (sql: string) => {
      const { status, said } = await ask('An', 'POST', '/sql', { sql });
      return [status, said.error.code];
    };
    expect(await codes('selec')).toEqual([422, 'sql-wrong']);
    expect(await codes('select * from account')).toEqual([422, 'sql-forbidden']);
    expect((await ask('An', 'GET', '/sql/file?sql=select%201&p.a=1&p.a=2')).said.error.code).toBe('bad-request');
  });
});

describe('a saved question', () => {
  const save = (who: string, shared: boolean) =>
    ask(who, 'POST', '/queries', { name: `của ${who}`, statement: SQL, shared });

  it('has an address that always asks the same, with its parameters', async () => {
    const { status, said } = await save('An', false);
    expect([status, said.parameters, said.own]).toEqual([201, ['year'], true]);
    const rows = (query: string) => ask('An', 'GET', `/queries/${said.id}/rows${query}`);
    expect((await rows('?p.year=2020&limit=1')).said.rows).toEqual([['Sở 1', 2020]]);
    expect((await rows('')).said.rows[0]).toEqual(['Sở 1', null]);
    expect((await rows('?p.month=1')).said.error.code).toBe('sql-wrong');
    expect((await ask('An', 'GET', `/queries/${said.id}/file?p.year=2020&format=jsonl`)).text.split('\n')[0]).toBe(
      '{"unit":"Sở 1","year":2020}',
    );
    await expect(test().database.change('update saved_query set statement = $1', ['select 1'])).rejects.toThrow(
      'does not change',
    );
    await ask('An', 'PATCH', `/queries/${said.id}`, { closed: true });
    expect((await ask('An', 'GET', '/queries')).said).toEqual([]);
    expect((await rows('?p.year=2021')).said.rows).toHaveLength(3);
  });

  it("is one's own until it is shared, and changed by its owner alone", async () => {
    const { id } = (await save('An', false)).said;
    const seen = async () => (await ask('Bình', 'GET', `/queries/${id}`)).said.error?.code ?? 'seen';
    expect(await seen()).toBe('query-unknown');
    expect((await ask('Bình', 'GET', `/queries/${id}/rows`)).status).toBe(404);
    await ask('An', 'PATCH', `/queries/${id}`, { shared: true, name: 'chung' });
    expect(await seen()).toBe('seen');
    expect((await ask('Bình', 'GET', '/queries')).said).toMatchObject([{ name: 'chung', own: false, author: 'An' }]);
    const { status, said } = await ask('Bình', 'PATCH', `/queries/${id}`, { closed: true });
    expect([status, said.error.code]).toEqual([403, 'not-own-query']);
  });

  it('is refused where it is never asked', async () => {
    const { said } = await ask('An', 'POST', '/queries', { name: 'x', statement: "select pg_read_file('x')" });
    expect(said.error.code).toBe('sql-forbidden');
  });
});

describe('the page of SQL', () => {
  it.skipIf(why !== '')(
    `asks by keyboard, shows what came and what was wrong, and keeps the question${why}`,
    { timeout: 60_000 },
    async () => {
      const slowly = { timeout: 15_000 };
      const page = await browser.openAs('Bình', '/sql');
      const field = page.getByLabel('Câu hỏi', { exact: true });
      await field.fill("select '<b>Sở</b> ' || g as unit, g as n from generate_series(1, 500) g where g > :least::int");
      await page.getByLabel(':least').fill('100');
      await field.focus();
      await page.keyboard.press('Control+Enter');
      await page.getByText(/^400 dòng · \d+,\d giây$/).waitFor(slowly);
      await page.getByRole('cell', { name: '<b>Sở</b> 101' }).waitFor();
      expect(await page.locator('tbody tr').count()).toBeLessThan(120);
      // What is filled in since goes with it.
      await page.getByLabel(':least').fill('200');
      await page.getByLabel('Tên', { exact: true }).fill('Các sở');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Các sở' }).waitFor(slowly);
      expect(page.url()).toMatch(/\/sql\/\d+\?p\.least=200$/);
      const again = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search, page.context());
      await again.getByText('300 dòng').waitFor(slowly);
      await again.getByLabel('Câu hỏi', { exact: true }).fill('select nothing');
      await again.getByRole('button', { name: 'Chạy' }).click();
      await expect
        .poll(() => again.getByRole('alert').textContent(), slowly)
        .toContain('column "nothing" does not exist');
      await again.getByText('award_fact', { exact: true }).click();
      await again.locator('details[open]').getByText('mã hồ sơ').waitFor();
      expect(browser.complaints).toEqual([]);
    },
  );
});
