import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGroups } from '../src/reconcile/groups.js';
import { bandsOf, COPY, likeness } from '../src/reconcile/near-copy.js';
import { textDifferences } from '../src/reconcile/text-differences.js';
import { type CopyWord, contradicted, type Told, witnesses } from '../src/reconcile/witnesses.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { copyGroupsPage } from '../src/stages/copies/groups.js';
import { groupCopies } from '../src/stages/identity/origins.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { logEntries } from '../src/stages/log/write.js';
import { checkOrigins } from '../src/stages/verification/copies.js';
import { checkCopyWords, checkJournal } from '../src/stages/verification/journal.js';
import type { Database, Session } from '../src/store/connection.js';
import { copyWordsNow } from '../src/store/copy-words.js';
import { outdateSignatures } from '../src/store/origins.js';
import { NO_BROWSER, useBrowser } from './browser.js';
import { commandHere } from './command-here.js';
import { createDatabase, useDatabase } from './database.js';
import { deskOn, signedIn } from './desk.js';
import { differencesOf } from './differences.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const words = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `chữ${from + i}`);

describe('witnesses', () => {
  // Texts in two families, of which some are copies of one another.
  const text = fc.record({ base: fc.nat(1), changed: fc.nat(24), from: fc.nat(100) });
  const told = ({ base, changed, from }: { base: number; changed: number; from: number }, n: number): Told => {
    const signature = Uint32Array.from(
      { length: 128 },
      (_, i) => base * 1000 + i + (i >= from && i < from + changed ? 500_000 + changed : 0),
    );
    return { documentId: n, sha256: n.toString(16).padStart(64, '0'), signature, bands: bandsOf(signature) };
  };
  const word = fc.record({
    documentId: fc.integer({ min: 1, max: 8 }),
    otherId: fc.integer({ min: 1, max: 8 }),
    verdict: fc.constantFrom('copies' as const, 'apart' as const),
  });
  const scene = fc.record({
    texts: fc.array(text, { minLength: 8, maxLength: 8 }).map((some) => some.map((one, i) => told(one, i + 1))),
    said: fc.array(word, { maxLength: 6 }).map((some) => consistent(some)),
  });
  function consistent(said: readonly CopyWord[]): CopyWord[] {
    const kept: CopyWord[] = [];
    for (const one of said) {
      if (one.documentId === one.otherId) continue;
      const pair = [one.documentId, one.otherId].sort().join();
      if (kept.some((other) => [other.documentId, other.otherId].sort().join() === pair)) continue;
      if (!contradicted(kept, one)) kept.push(one);
    }
    return kept;
  }

  it('are those that texts tell where nobody says anything', () => {
    fc.assert(
      fc.property(scene, ({ texts }) => {
        const pairs = newGroups();
        for (const a of texts)
          for (const b of texts)
            if (a.bands!.some((band) => b.bands!.includes(band)) && likeness(a.signature!, b.signature!) >= COPY)
              pairs.join(a.documentId, b.documentId);
        for (const [id, first] of witnesses(texts, [])) expect(first).toBe(pairs.of(id));
      }),
      { seed: 1 },
    );
  });

  it('follow what people say, whatever order documents came in', () => {
    fc.assert(
      fc.property(scene, fc.infiniteStream(fc.nat()), ({ texts, said }, dice) => {
        const found = witnesses(texts, said);
        for (const { documentId, otherId, verdict } of said)
          expect([verdict, found.get(documentId) === found.get(otherId)]).toEqual([verdict, verdict === 'copies']);
        // The same documents under other numbers.
        const numbers = texts.map((one) => ({ one, at: dice.next().value })).sort((a, b) => a.at - b.at);
        const anew = new Map(numbers.map(({ one }, i) => [one.documentId, i + 1]));
        const other = witnesses(
          numbers.map(({ one }) => ({ ...one, documentId: anew.get(one.documentId)! })),
          said.map((one) => ({ ...one, documentId: anew.get(one.documentId)!, otherId: anew.get(one.otherId)! })),
        );
        for (const a of texts)
          for (const b of texts) {
            const [x, y] = [a.documentId, b.documentId];
            expect(other.get(anew.get(x)!) === other.get(anew.get(y)!)).toBe(found.get(x) === found.get(y));
          }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

describe('differences of two texts', () => {
  it('are words within a sentence, and sentences that only one has', () => {
    const one = paper(['Thông báo số 1', 'Sở Y tế tặng Giấy khen cho ông Nguyễn Văn An trong năm 2019. Thôi!', 'Hết']);
    const other = paper([
      'THÔNG BÁO SỐ 1.',
      'Sở Y tế tặng Giấy khen cho bà Lê Thị Bình trong năm 2019.',
      'Theo báo tỉnh',
    ]);
    expect(textDifferences(one, other)).toEqual([
      {
        before: '… Y tế tặng Giấy khen cho',
        one: 'ông Nguyễn Văn An',
        other: 'bà Lê Thị Bình',
        after: 'trong năm 2019.',
      },
      { before: '', one: 'Thôi!', other: '', after: '' },
      { before: '', one: 'Hết', other: '', after: '' },
      { before: '', one: '', other: 'Theo báo tỉnh', after: '' },
    ]);
    expect(textDifferences(one, one)).toEqual([]);
  });

  it('count a sentence as often as it stands, and no page furniture', () => {
    const { blocks, ...rest } = paper(['A', 'lặp lại', 'Lượt xem: 12']);
    const furnished = {
      ...rest,
      blocks: blocks.map((one, i) => (i === 2 ? { ...one, kind: 'boilerplate' as const } : one)),
    };
    expect(textDifferences(furnished, paper(['A', 'lặp lại', 'lặp lại'])).map(({ other }) => other)).toEqual([
      'lặp lại',
    ]);
  });
});

const test = useDatabase();
const browser = useBrowser(test);
const why = NO_BROWSER;
const REVIEWER = 'Người soát';
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-copies-'));
  await keepShippedList(test().database);
  await signedIn(test().database, REVIEWER, ['reviewer'], new Date());
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (url: string, ...args: readonly string[]) => commandHere(args, { DATABASE_URL: url, SOVANG_HOME: folder });
const sovang = (...args: readonly string[]) => at(test().url, ...args);

const SAID = 'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.';
/** A text of 400 words, of which some of the last are others. */
const article = (changed: number, more: string) =>
  paper([SAID, [...words(0, 400 - changed), ...words(9000 + changed, changed)].join(' '), more]);
const facts = { province: 'Bắc Ninh', published: '2019-12-05', publisher: 'Báo Bắc Ninh' };
const add = (database: Database, text: ReturnType<typeof paper>, name: string) =>
  stored(database, text, `/tin/${name}.txt`, undefined, facts);

/** Which documents are one source, as they are kept, which is also what they come to when all is made anew. */
async function groups(database = test().database): Promise<number[][]> {
  await bringUpToDate(database);
  const differences: string[] = [];
  const differs = (part: string, says: string) => differences.push(`${part}: ${says}`);
  await checkOrigins(database, differs);
  await checkCopyWords(database, differs);
  await checkJournal(database, differs);
  expect(differences).toEqual([]);
  return (
    await database.query<{ ids: number[] }>(
      'select array_agg(document_id order by document_id) as ids from origin group by origin_id order by origin_id',
    )
  ).map(({ ids }) => ids);
}
const origins = async (database = test().database) =>
  (
    await database.query<{ origins: number }>(
      "select origins from membership_fact where unit_code = 'so-y-te@bac-ninh'",
    )
  )[0]!.origins;

describe('what people say of copies', () => {
  it('parts two that read alike, with whom each is more like, until it is taken back', async () => {
    const { database } = test();
    const [a, b] = [await add(database, article(0, 'một'), 'a'), await add(database, article(10, 'hai'), 'b')];
    expect([await groups(), await origins()]).toEqual([[[a, b]], 1]);
    const say = (verdict: string, ...more: string[]) =>
      sovang('copies', verdict, String(a), '/tin/b.txt', '--reason', 'hai kỳ khác nhau', '--author', 'Lan', ...more);
    expect((await say('open')).out).toBe('nothing changes by it\n');
    expect((await say('apart')).out).toBe('it is kept\n');
    expect((await say('apart')).out).toBe('nothing changes by it\n');
    expect([await groups(), await origins()]).toEqual([[], 2]);
    const repost = await add(database, article(10, 'hai, đăng lại'), 'b2');
    expect([await groups(), await origins()]).toEqual([[[b, repost]], 2]);
    const another = await add(database, article(0, 'một, đăng lại'), 'a2');
    expect([await groups(), await origins()]).toEqual([
      [
        [a, another],
        [b, repost],
      ],
      2,
    ]);
    expect(JSON.parse((await say('open', '--json')).out)).toMatchObject({ document: a, other: b, changed: true });
    expect([await groups(), await origins()]).toEqual([[[a, b, repost, another]], 1]);
    const said = JSON.parse((await sovang('copies', 'said', '--json')).out);
    expect(said.map((one: { verdict: string; holds: boolean }) => [one.verdict, one.holds])).toEqual([
      ['open', false],
      ['apart', false],
    ]);
  });

  it('ties two whose words differ, also one that is too short to tell', async () => {
    const { database } = test();
    const [[a]] = await groups();
    const other = await add(database, paper([`${SAID} Viết lại.`, words(5000, 300).join(' ')]), 'c');
    const short = await add(database, paper([SAID]), 'd');
    await groups();
    expect(await origins()).toBe(1 + 2);
    const say = (verdict: string, one: number, two: number) =>
      sovang('copies', verdict, String(one), String(two), '--reason', 'một bài', '--author', 'Lan');
    await say('same', a!, short);
    await say('same', other, short);
    expect([(await groups())[0]!.slice(-2), await origins()]).toEqual([[other, short], 1]);
    // Signatures that are made anew leave what was said.
    const before = await groups();
    await outdateSignatures(database, 'minhash/0');
    expect(await groups()).toEqual(before);
    await expect(say('apart', a!, other)).rejects.toThrow(
      /^It was said that \d+ and \d+ are copies; take that back first\.$/,
    );
    await say('open', a!, short);
    await say('apart', a!, other);
    await expect(say('same', a!, short)).rejects.toThrow(/are no copies; take that back first/);
    expect((await groups()).map((one) => one.length)).toEqual([4, 2]);
    await say('open', a!, other);
    await say('open', other, short);
    expect((await groups()).map((one) => one.length)).toEqual([4]);
    await expect(say('same', a!, a!)).rejects.toThrow(/name two\./);
  });

  it('comes to the same where it is said before the texts come together or after, and by the log', async () => {
    const texts = [article(0, 'x'), article(6, 'y'), article(12, 'z'), article(0, 'x, đăng lại'), article(12, 'z nữa')];
    const outcome: string[] = [];
    const lines = join(folder, 'log.jsonl');
    for (const [order, early, replay] of [
      [[0, 1, 2, 3, 4], false, false],
      [[4, 2, 3, 1, 0], true, false],
      [[3, 0, 4, 1, 2], false, true],
    ] as const) {
      const { database, url, drop } = await createDatabase();
      try {
        await keepShippedList(database);
        const ids = new Map<number, number>();
        for (const n of order) {
          ids.set(n, await add(database, texts[n]!, String(n)));
          if (n % 2 === 0) await groupCopies(database);
          if (early && ids.has(0) && ids.has(2) && n === 0) await apart();
        }
        if (replay) {
          const { out } = await at(url, 'log', 'replay', lines);
          expect(out).toBe('1 saved, 0 unchanged, 0 refused\n');
          expect((await at(url, 'log', 'replay', lines)).out).toBe('0 saved, 1 unchanged, 0 refused\n');
        } else if (!early) await apart();
        function apart() {
          const [one, two] = [String(ids.get(0)), String(ids.get(2))];
          return at(url, 'copies', 'apart', one, two, '--reason', 'khác', '--author', 'Lan');
        }
        const nameOf = new Map([...ids].map(([n, id]) => [id, n]));
        const found = (await groups(database)).map((one) => one.map((id) => nameOf.get(id)!).sort());
        outcome.push(JSON.stringify(found.sort()));
        if (!early && !replay) writeFileSync(lines, (await at(url, 'log')).out);
      } finally {
        await drop();
      }
    }
    expect(new Set(outcome).size).toBe(1);
    expect(JSON.parse(outcome[0]!).map((one: number[]) => one.includes(0) && one.includes(2))).not.toContain(true);
  });

  it('is sealed: who changes it, or what follows from it, is found out', async () => {
    const { database } = test();
    const undo = new Error('undone');
    const tampering = database.transaction(async (session: Session) => {
      await session.change('alter table copy_word disable trigger copy_word_stays');
      await session.change("update copy_word set reason = 'khác' where id = 1");
      await session.change('delete from origin where document_id = 1');
      const differences: string[] = [];
      await checkCopyWords(session, (_, says) => differences.push(says));
      await checkOrigins(session, (_, says) => differences.push(says));
      expect(differences).toEqual([
        'word 1 on copies (Lan) is not what its seal says',
        expect.stringMatching(/^document 1 counts as nobody’s copy/),
      ]);
      throw undo;
    });
    await expect(tampering).rejects.toBe(undo);
    await expect(database.change('update copy_word set reason = $1', ['x'])).rejects.toThrow(/only added/);
  });
});

describe('the groups', () => {
  it('are listed with who published what when, how alike it is and what differs', async () => {
    const [[a, b]] = await groups();
    const { out } = await sovang('copies');
    expect(out).toMatch(
      /^GROUP +DOC +PUBLISHED +PUBLISHER +LIKE +PATH\n1 +1 +2019-12-05 +Báo Bắc Ninh +\/tin\/a.txt\n/,
    );
    expect(out).toMatch(/\n1 +2 +2019-12-05 +Báo Bắc Ninh +9\d % +\/tin\/b.txt\n/);
    expect((await sovang('copies', '--of', String(b))).out).toBe(out);
    expect((await sovang('copies', 'compare', String(a), String(b))).out).toMatch(
      /^alike by 9\d %\n[\s\S]*^- \[một\]\n\+ \[hai\]$/m,
    );
    await sovang('withdraw', '--document', String(a), '--reason', 'thử');
    const [group] = (await copyGroupsPage(test().database, null, 20)).groups;
    expect(group).toMatchObject({ documents: 3, copies: [{ documentId: b, likeness: null }, {}, {}] });
    await sovang('withdraw', '--document', String(a), '--reason', 'thôi', '--revoke');
  });

  it('are told page by page, the largest first, at the cost of the page', async () => {
    const { database, drop } = await createDatabase();
    try {
      // Origins alone: what a page costs hangs on them.
      await database.change(`insert into document (sha256, format, bytes, digest)
        select sha256(int4send(n)), 'text', 1, sha256(int4send(-n)) from generate_series(1, 20000) n`);
      await database.change(`insert into source (document_id, batch_id, path, identity, digest)
        select d.id, b.id, d.id::text, d.sha256, d.digest from document d
        cross join (select id from batch limit 1) b`);
      await database.change(
        'insert into origin select n, n - n % 10 + 1 from generate_series(1, 19989) n where n % 10 > 0',
      );
      await database.change('insert into origin values (19995, 1), (19996, 11), (19997, 11)');
      await database.change('analyze');
      const first = await copyGroupsPage(database, null, 5);
      expect(first.groups.map(({ documents }) => documents)).toEqual([11, 10, 9, 9, 9]);
      const second = await copyGroupsPage(database, first.next, 5);
      expect(second.groups.map(({ documents }) => documents)).toEqual([9, 9, 9, 9, 9]);
      const shown = [...first.groups, ...second.groups].map(({ copies }) => copies[0]?.documentId);
      expect(shown).toEqual([11, 1, 21, 31, 41, 51, 61, 71, 81, 91]);
    } finally {
      await drop();
    }
  });

  it('are asked for and judged over the API', async () => {
    const on = await deskOn(test().database);
    try {
      const { headers } = await signedIn(test().database, 'Mai', ['reviewer'], on.clock.now);
      const [[a, b]] = (await groups()) as [[number, number]];
      const get = async (url: string) => (await on.desk.inject({ url, headers })).json();
      const { groups: shown, next } = await get('/api/copies');
      expect([next, shown.length, shown[0].documents]).toEqual([null, 1, 4]);
      expect(shown[0].copies[1]).toMatchObject({ documentId: b, publisher: 'Báo Bắc Ninh', published: '2019-12-05' });
      expect((await get(`/api/copies/${b}?after=${a}&limit=1`)).copies).toMatchObject([{ documentId: b }]);
      const { differences } = await get(`/api/copies/${a}/differences?other=${b}`);
      expect(differences).toContainEqual({ before: '', one: 'một', other: '', after: '' });
      const say = (body: object) => on.desk.inject({ method: 'POST', url: '/api/copies/said', headers, body });
      const word = { document: b, other: a, verdict: 'apart', reason: 'khác kỳ' };
      expect((await say({ ...word, reason: ' ' })).statusCode).toBe(400);
      expect((await say({ ...word, other: b })).json().error.code).toBe('copies-of-itself');
      expect((await say({ ...word, other: 999 })).statusCode).toBe(404);
      expect((await say(word)).json()).toEqual({ changed: true });
      expect((await groups()).map((one) => one.length)).toEqual([2, 2]);
      const { words: said } = await get('/api/copies/said');
      expect(said[0]).toMatchObject({ documentId: a, otherId: b, verdict: 'apart', author: 'Mai', holds: true });
      expect((await say({ ...word, verdict: 'open' })).json()).toEqual({ changed: true });
      expect((await groups()).map((one) => one.length)).toEqual([4]);
      expect(on.faults).toEqual([]);
    } finally {
      await on.desk.close();
    }
  });

  it('are judged, and that is taken back and said again step by step', async () => {
    const on = await deskOn(test().database);
    try {
      const { headers } = await signedIn(test().database, 'Thu', ['reviewer'], on.clock.now);
      const [[a, b]] = (await groups()) as [[number, number]];
      const post = async (url: string, body?: object) => {
        on.clock.now = new Date(on.clock.now.getTime() + 1000);
        return (await on.desk.inject({ method: 'POST', url, headers, ...(body ? { body } : {}) })).json();
      };
      const say = (verdict: string) =>
        post('/api/copies/said', { document: a, other: b, verdict, reason: `lời ${verdict}` });
      const undo = () => post('/api/undo', { reason: 'nhầm' });
      const redo = () => post('/api/redo');
      const sizes = async () => (await groups()).map((one) => one.length);
      expect(await say('apart')).toEqual({ changed: true });
      expect(await say('copies')).toEqual({ changed: true });
      expect(await say('open')).toEqual({ changed: true });
      expect(await sizes()).toEqual([4]);
      const copies = { document: a, other: b };
      // What holds then is what held before, whichever that was.
      expect(await undo()).toMatchObject({ ledger: 'copies', copies: { ...copies, verdict: 'open' } });
      expect((await copyWordsNow(test().database)).at(-1)).toMatchObject({ verdict: 'copies' });
      expect(await undo()).toMatchObject({ copies: { ...copies, verdict: 'copies' } });
      expect(await sizes()).toEqual([2, 2]);
      expect(await undo()).toMatchObject({ copies: { ...copies, verdict: 'apart' } });
      expect(await sizes()).toEqual([4]);
      expect(await undo()).toMatchObject({ ledger: null, copies: null });
      expect(await redo()).toMatchObject({ ledger: 'copies', copies: { ...copies, verdict: 'apart' } });
      expect(await sizes()).toEqual([2, 2]);
      const { said } = (await on.desk.inject({ url: '/api/said', headers })).json();
      expect(said.map(({ action, takenBack }: { action: string; takenBack: boolean }) => [action, takenBack])).toEqual([
        ['apart', false],
        ...Array.from({ length: 3 }, () => ['revert', false]),
        ...['open', 'copies', 'apart'].map((verdict) => [verdict, true]),
      ]);
      expect(said[0]).toMatchObject({ ledger: 'copies', copies: { ...copies, verdict: 'apart' }, names: null });
      // What would contradict others is refused, and stays.
      const others = (await groups()).flat().filter((id) => id !== a && id !== b);
      const tie = { other: others[0], verdict: 'copies', reason: 'cùng bài' };
      await undo();
      const both = [await post('/api/copies/said', { document: a, ...tie }), await say('apart')];
      expect(both).toEqual([{ changed: true }, { changed: true }]);
      expect(await post('/api/copies/said', { document: b, ...tie })).toMatchObject({
        error: { code: 'copies-contradict' },
      });
      const before = await sizes();
      expect([await undo(), await undo()]).toMatchObject([{ ledger: 'copies' }, { ledger: 'copies' }]);
      expect(await sizes()).toEqual([4]);
      expect(before).not.toEqual([4]);
      expect(on.faults).toEqual([]);
      // The log says it as it was, so that another store has the same.
      const entries = [];
      for await (const entry of logEntries(test().database)) if (entry.said === 'copies') entries.push(entry);
      expect(entries.filter(({ reverts }) => reverts !== undefined).length).toBe(6);
      expect(await differencesOf(test().database)).toEqual([]);
    } finally {
      await on.desk.close();
    }
  });

  it.skipIf(why !== '')(`are judged on their page, and that is taken back${why}`, { timeout: 60_000 }, async () => {
    const page = await browser.openAs(REVIEWER, '/documents/2');
    await page.getByText('bản gần trùng').click();
    await page.getByRole('link', { name: 'có phải bản trùng không' }).click();
    await page.getByRole('link', { name: 'Tất cả các nhóm' }).click();
    await page.getByRole('heading', { name: '4 văn bản, một nguồn' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'b.txt' }).first();
    await row.getByRole('button', { name: 'Khác ở đâu' }).click();
    await page.getByRole('columnheader', { name: 'Chỉ có ở văn bản 2' }).waitFor();
    await page.locator('mark', { hasText: 'hai' }).waitFor();
    await row.getByRole('button', { name: 'Không phải bản trùng' }).click();
    await row.getByLabel('Vì sao').fill('hai <b>kỳ</b>');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '2 văn bản, một nguồn' }).first().waitFor();
    const word = page.getByRole('listitem').filter({ hasText: 'hai <b>kỳ</b>' });
    await word.getByRole('button', { name: 'Rút lại' }).click();
    await word.getByLabel('Vì sao').fill('nhầm');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '4 văn bản, một nguồn' }).waitFor();
    // And step by step, as everywhere else.
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: '2 văn bản, một nguồn' }).first().waitFor();
    await page.getByText('Đã hoàn tác').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByRole('heading', { name: '4 văn bản, một nguồn' }).waitFor();
    await page.getByRole('button', { name: 'Tôi vừa soát' }).click();
    await page.getByRole('dialog').getByRole('link', { name: '1 · 2' }).first().waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
