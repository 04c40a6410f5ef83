import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { paperOfUnit } from '../src/cli/bench/archive.js';
import { storePapers } from '../src/cli/bench/archive-store.js';
import { entityId } from '../src/domain/entity.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { factsOfBloc, factsOfUnit } from '../src/store/facts.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { useDatabase } from './database.js';
import { signedIn } from './desk.js';
import { historyOf } from './history.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
const REVIEWER = 'Người soát đơn vị';

const TEXTS = [
  'Khối thi đua Kinh tế tổng kết năm 2018. Khối gồm 2 đơn vị: Sở Y tế và Ban Quản lý Một Cửa. Hội nghị bầu Ban Quản lý Một Cửa làm Khối trưởng năm 2019.',
  'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Một Cửa tỉnh. Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Ban Quản lý Một Cửa.',
  'Khối thi đua các cơ quan Kinh tế tổng kết năm 2020. Khối gồm 2 đơn vị: Sở Y tế và Trung tâm Hành chính công tỉnh.',
];

beforeAll(async () => {
  const { database } = test();
  await keepShippedList(database);
  for (const [n, text] of TEXTS.entries())
    await stored(database, paper([text]), `/tin/${n}.txt`, undefined, {
      province: 'Bắc Ninh',
      published: `${2018 + n}-12-05`,
    });
  await bringUpToDate(database);
  await signedIn(database, REVIEWER, ['reviewer'], new Date());
});

const unit = (code: string) => `/units/${encodeURIComponent(code)}`;

describe('the page of a unit', () => {
  it.skipIf(why !== '')(`shows names, writings with their places, and what came before and after${why}`, async () => {
    const page = await browser.openAs(REVIEWER, unit('so-y-te@bac-ninh'));
    await page.getByRole('heading', { name: 'Sở Y tế tỉnh Bắc Ninh', level: 1 }).waitFor();
    const timeline = page.locator('svg.timeline');
    await expect.poll(() => timeline.textContent()).toContain('Sở Y tế tỉnh Bắc Ninh');
    await page.getByText('Bảng: trước và sau').click();
    const rows = await page.locator('#timeline table tbody tr').allTextContents();
    expect(rows.join('\n')).toMatch(/so-y-te@bac-giang.*nhập vào.*so-y-te@bac-ninh-2025/);
    await page.getByRole('button', { name: 'Xem các chỗ: Sở Y tế', exact: true }).click();
    await expect.poll(() => page.locator('#surfaces q').count()).toBe(3);
    const place = await page.locator('#surfaces .preview a').first().getAttribute('href');
    expect(place).toMatch(/^\/documents\/\d+\?claim=[\da-f]{8}$/);
    // The places have an address.
    const again = await browser.open(new URL(page.url()).pathname + new URL(page.url()).search, page.context());
    await expect.poll(() => again.locator('#surfaces q').count()).toBe(3);
    await page.locator('#timeline a', { hasText: 'Bắc Giang' }).first().click();
    await page.getByRole('heading', { name: 'Sở Y tế tỉnh Bắc Giang', level: 1 }).waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it.skipIf(why !== '')(
    `shows one of which very much is known a page at a time${why}`,
    { timeout: 60_000 },
    async () => {
      const { database } = test();
      await storePapers(database, (index) => paperOfUnit('Sở Tư pháp tỉnh Bắc Ninh', index, 1), 0, 240);
      await bringUpToDate(database);
      const code = 'so-tu-phap@bac-ninh';
      const known = await factsOfUnit(database, entityId('organisation', code));
      const awards = known.filter(({ what }) => what === 'award').length;
      expect(known.length).toBeGreaterThan(220);
      const page = await browser.openAs(REVIEWER, unit(code));
      const rows = page.locator('#facts tr[data-what]');
      await expect.poll(() => rows.count()).toBe(200);
      // What is counted is counted of all pages.
      expect(await page.locator('[role="status"] [data-total]').getAttribute('data-total')).toBe(String(known.length));
      const years = await page.locator('.unit-years td a').allTextContents();
      expect(years.reduce((sum, count) => sum + Number(count), 0)).toBe(awards);
      await page.locator('#facts button', { hasText: 'Xem thêm' }).click();
      await expect.poll(() => rows.count()).toBe(known.length);
      expect(await page.locator('#facts button', { hasText: 'Xem thêm' }).count()).toBe(0);
      const claims = known.reduce((sum, one) => sum + one.claimsFor + one.claimsAgainst, 0);
      await page.getByText(`${claims} câu làm chứng`).click();
      const sentences = page.locator('#facts details q');
      await expect.poll(() => sentences.count()).toBe(200);
      await page.locator('#facts details button', { hasText: 'Xem thêm' }).click();
      await expect.poll(() => sentences.count()).toBe(claims);
      // Nor is a bloc shown whole, nor one of its years.
      const [{ bloc, id, year, members }] = await database.query<
        Record<'bloc' | 'id', string> & Record<'year' | 'members', number>
      >(
        `select bloc_code as bloc, bloc_id as id, year, count(*)::integer as members from membership_fact
         where bloc_code like 'cụm-thi-đua-số-1@%' group by 1, 2, 3 order by 4 desc limit 1`,
      );
      const facts = await factsOfBloc(database, id);
      await page.route(`**/api/blocs/**`, (route) => {
        const address = new URL(route.request().url());
        address.searchParams.set('limit', '2');
        return route.continue({ url: address.href });
      });
      await page.goto(new URL(`/blocs/${encodeURIComponent(bloc)}`, page.url()).href);
      await expect.poll(() => rows.count()).toBe(2);
      expect(await page.locator('[role="status"] [data-total]').getAttribute('data-total')).toBe(String(facts.length));
      await page.locator('#facts button', { hasText: 'Xem thêm' }).click();
      await expect.poll(() => rows.count()).toBe(Math.min(4, facts.length));
      await page.goto(new URL(`/blocs/${encodeURIComponent(bloc)}/${year}`, page.url()).href);
      const shown = page.locator('[data-section="members"] tbody tr');
      await expect.poll(() => shown.count()).toBe(2);
      for (let more = page.locator('button.more-facts'); (await more.count()) > 0; ) {
        const before = await page.locator('table.facts tbody tr').count();
        await more.click();
        await expect.poll(() => page.locator('table.facts tbody tr').count()).toBeGreaterThan(before);
      }
      expect(await shown.count()).toBe(members);
      expect(await page.locator('[data-section="members"] h2 small').textContent()).toBe(`(${members})`);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(
    `counts its awards by year, filters what it did by who looked at it, and saves what is shown${why}`,
    { timeout: 60_000 },
    async () => {
      const { database } = test();
      const code = 'so-y-te@bac-ninh';
      const page = await browser.openAs(REVIEWER, unit('ban-quản-lí-một-cửa@bac-ninh'));
      const number = page.locator('.unit-years td[data-year="2019"] a');
      await number.waitFor();
      expect(await number.textContent()).toBe('1');
      // What is filtered is drawn, and a number opens what it counts.
      await page.getByLabel('Kết quả').selectOption({ label: 'chưa có quyết định (1)' });
      await expect.poll(() => page.locator('#facts tr[data-what]').count()).toBe(1);
      await page.getByLabel('Loại').selectOption('*');
      await number.click();
      await page.waitForURL(/\/awards\?outcome=open&unit=/);
      await expect.poll(() => page.locator('main table.list tbody tr').count()).toBe(1);
      expect(await page.locator('main table.list tbody').textContent()).toContain('Cờ thi đua');

      await page.goto(new URL(unit(code), page.url()).href);
      const rows = page.locator('#facts tr[data-what]');
      await expect.poll(() => rows.count()).toBe(3);
      expect(await rows.allTextContents()).toEqual(Array(3).fill(expect.stringContaining('chưa soát')));
      const [{ id, number: claim }] = await database.query<{ id: number; number: number }>(
        'select document_id as id, claim + 1 as number from membership_evidence where unit_code = $1 and year = 2018',
        [code],
      );
      const [outcome] = await say(database, [{ action: 'accept', document: String(id), claim: String(claim) }]);
      expect(outcome).toMatchObject({ outcome: 'saved' });
      await page.reload();
      await page.getByLabel('Soát').selectOption({ label: 'đã soát (1)' });
      await expect.poll(() => rows.count()).toBe(1);
      expect(await rows.first().textContent()).toMatch(/^2018.*đã soát/);
      expect(new URL(page.url()).searchParams.get('review')).toBe('reviewed');
      // The sentences are those behind what is shown.
      await page.getByText('1 câu làm chứng').click();
      await expect
        .poll(() => page.locator('#facts details q').allTextContents())
        .toEqual([expect.stringContaining('Sở Y tế')]);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#facts .export').getByRole('button', { name: 'JSON Lines' }).click(),
      ]);
      const lines = readFileSync((await file.path())!, 'utf8')
        .trimEnd()
        .split('\n');
      expect(lines.map((line) => JSON.parse(line))).toMatchObject([
        { what: 'member', year: 2018, blocs: ['Khối thi đua Kinh tế'], review: 'reviewed' },
      ]);
      // An address with a value that nothing has says so, and leads back to all.
      await page.goto(new URL(`${unit(code)}?review=disputed`, page.url()).href);
      await page.getByText('Không mục nào có đủ các điều đang lọc').waitFor();
      expect(await rows.count()).toBe(0);
      await page.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
      await expect.poll(() => rows.count()).toBe(3);

      // Each choice of a bloc leaves as many as it says, in the address too, and its file has what the page shows.
      const [{ bloc }] = await database.query<{ bloc: string }>(
        'select bloc_code as bloc from membership_fact group by 1 order by count(*) desc limit 1',
      );
      await page.goto(new URL(`/blocs/${encodeURIComponent(bloc)}`, page.url()).href);
      const shown = page.locator('#facts tr[data-what]');
      await expect.poll(() => shown.count()).toBeGreaterThan(3);
      const all = await shown.count();
      for (const facet of ['kind', 'year', 'unit', 'review', 'outcome', 'place']) {
        const choices = page.locator(`select[data-facet="${facet}"]`);
        const options = await choices
          .locator('option[data-count]')
          .evaluateAll((some) =>
            some.map((one) => [one.getAttribute('value')!, Number(one.getAttribute('data-count'))] as const),
          );
        expect([facet, options.length > 0]).toEqual([facet, true]);
        for (const [value, count] of options) {
          await choices.selectOption(value);
          await expect.poll(() => shown.count()).toBe(count);
          expect(new URL(page.url()).searchParams.get(facet)).toBe(value.slice(1));
          await expect
            .poll(() => page.locator('[role="status"] [data-total]').getAttribute('data-total'))
            .toBe(String(count));
        }
        await page.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
        await expect.poll(() => shown.count()).toBe(all);
      }
      await page.getByLabel('Loại').selectOption('=member');
      await expect.poll(() => shown.count()).toBeLessThan(all);
      const [part] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#facts .export').getByRole('button', { name: 'JSON Lines' }).click(),
      ]);
      const saved = readFileSync((await part.path())!, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(saved).toHaveLength(await shown.count());
      expect(new Set(saved.map(({ what }) => what))).toEqual(new Set(['member']));
      await page.goto(new URL(`/blocs/${encodeURIComponent(bloc)}?unit=khong-co`, page.url()).href);
      await page.getByText('Không mục nào có đủ các điều đang lọc').waitFor();
      // An address that the API refuses says why, and leads back.
      await page.goto(new URL(`/blocs/${encodeURIComponent(bloc)}?review=sai`, page.url()).href);
      await page.getByRole('link', { name: 'Bỏ mọi lọc' }).click();
      await expect.poll(() => shown.count()).toBe(all);
      await page.locator('#facts h3 a').first().click();
      await page.waitForURL(/\/blocs\/.+\/20\d\d$/);
      expect(browser.complaints).toEqual([]);
    },
  );

  it.skipIf(why !== '')(
    `merges by keyboard after a preview of every fact, and takes it back${why}`,
    { timeout: 60_000 },
    async () => {
      const { database } = test();
      const before = await historyOf(database);
      const page = await browser.openAs(REVIEWER, unit('ban-quản-lí-một-cửa@bac-ninh'));
      const merge = page.getByRole('button', { name: 'Gộp vào đơn vị khác…' });
      await merge.focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Với (tên, hoặc mã trong danh mục)').focus();
      await page.keyboard.type('tt-hcc@bac-ninh');
      await page.keyboard.press('Enter');
      const preview = page.locator('section.preview');
      await preview.waitFor();
      expect(await preview.locator('h3').textContent()).toMatch(/^3 chỗ nhắc tên sẽ đổi · 3 dữ kiện sẽ đổi chủ$/);
      const facts = await preview.locator('tbody tr').allTextContents();
      expect(facts.join('\n')).toMatch(/trưởng khối.*ban-quản-lí-một-cửa@bac-ninh.*tt-hcc@bac-ninh/s);
      expect(facts.join('\n')).toMatch(/khen thưởng Cờ thi đua.*tt-hcc@bac-ninh/s);
      expect(await historyOf(database)).toBe(before);
      // An answer that comes when the form says something else already is not shown, and cannot be said.
      await page.route('**/api/judgements', (route) => setTimeout(() => route.continue(), 700), { times: 1 });
      await page.getByRole('button', { name: 'Xem trước' }).click();
      const late = page.waitForResponse('**/api/judgements');
      await page.getByLabel('Từ năm').fill('2018');
      await late;
      await page.waitForTimeout(100);
      expect(await preview.count()).toBe(0);
      await page.getByLabel('Từ năm').fill('');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await preview.getByRole('button', { name: 'Ghi quyết định' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Trung tâm Phục vụ hành chính công tỉnh Bắc Ninh', level: 1 }).waitFor();
      const after = await historyOf(database);
      expect(after).not.toBe(before);
      await page.getByRole('button', { name: 'Rút lại…' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Vì sao?').focus();
      await page.keyboard.type('nhầm');
      await page.keyboard.press('Enter');
      await expect.poll(() => preview.locator('h3').textContent()).toContain('3 dữ kiện sẽ đổi chủ');
      await preview.getByRole('button', { name: 'Rút lại' }).click();
      await page.getByText('rút lại ngày').waitFor();
      expect(await historyOf(database)).toBe(before);
      // Of more than a page the others are asked for.
      await page.goto(`${new URL(page.url()).origin}${unit('ban-quản-lí-một-cửa@bac-ninh')}`);
      await page.route('**/api/judgements', (route) => {
        const postData = JSON.stringify({ ...route.request().postDataJSON(), limit: 1 });
        return route.continue({ postData });
      });
      await merge.click();
      await page.getByLabel('Với (tên, hoặc mã trong danh mục)').fill('tt-hcc@bac-ninh');
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await preview.waitFor();
      expect(await preview.locator('h3').textContent()).toContain('3 chỗ nhắc tên sẽ đổi · 3 dữ kiện');
      expect(await preview.locator('tbody tr').count()).toBe(1);
      await preview.getByRole('button', { name: 'Xem thêm' }).first().click();
      await expect.poll(() => preview.locator('tbody tr').count()).toBe(2);
      for (const row of await preview.locator('tbody tr').allTextContents()) expect(facts).toContain(row);
      expect(browser.complaints).toEqual([]);
    },
  );
});

describe('the page of a bloc', () => {
  it.skipIf(why !== '')(`proposes blocs of other names, and asks why two are different${why}`, async () => {
    const page = await browser.openAs(REVIEWER, '/history?find=Kinh');
    await page.getByRole('link', { name: 'Khối thi đua Kinh tế', exact: true }).click();
    const candidate = page.locator('#candidates li', { hasText: 'Khối thi đua các cơ quan Kinh tế' });
    await candidate.getByRole('button', { name: /Quyết/ }).click();
    await page.getByLabel('khác', { exact: true }).check();
    await page.getByRole('button', { name: 'Xem trước' }).click();
    // Without a reason nothing is asked.
    expect(await page.locator('section.preview').count()).toBe(0);
    await page.getByLabel(/Vì sao/).fill('hai khối');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Không chỗ nào đổi').waitFor();
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await candidate.getByText('đã quyết: khác').waitFor();
    await page.locator('#judgements', { hasText: 'hai khối' }).waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
