import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { identifyDocuments, openIdentification, reconcileDue } from '../src/stages/identity/reconcile.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { openReader } from '../src/stages/reader.js';
import type { Difference } from '../src/stages/verification/difference.js';
import { checkIdentities } from '../src/stages/verification/identity.js';
import { verifyAsOfNow } from '../src/stages/verification/verify.js';
import { adopt } from '../src/store/adoption.js';
import type { Database, Session } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { dueForIdentity, saveIdentities, storeIdentities } from '../src/store/identities.js';
import { statement } from '../src/store/statement.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { commandHere } from './command-here.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper } from './papers.js';
import { stored } from './stored.js';

/** What follows from documents stays right and is made, whatever people said of their claims. */
const test = useDatabase();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-anew-'));
  await keepShippedList(test().database);
});
afterAll(() => rmSync(folder, { recursive: true }));
const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });

const keep = (name: string, text: string) =>
  stored(test().database, paper([text]), `/tin/${name}.txt`, undefined, {
    province: 'Bắc Ninh',
    published: '2019-12-05',
  });

async function differences(): Promise<string[]> {
  const found: string[] = [];
  await bringUpToDate(test().database);
  await checkIdentities(test().database, (_, says) => void found.push(says));
  return found;
}

/** The mark of the claim of a kind that holds the words. */
async function mark(document: number, kind: string, words: string): Promise<string> {
  const { out } = await sovang('review', 'list', String(document), '--json');
  const claims = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return claims.find((one) => one.kind === kind && JSON.stringify(one.arguments).includes(words)).claim;
}

describe('a claim that was rejected', () => {
  let id: number;
  beforeAll(async () => {
    id = await keep('a', 'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Một Cửa.');
    await keep('b', 'Khối thi đua Văn hóa tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Nội vụ và Ban Một Cửa.');
    const claim = await mark(id, 'member', 'Ban Một Cửa');
    await sovang('review', 'reject', String(id), claim, '--reason', 'nhầm', '--batch', 'a');
  });

  it('speaks against the unit that its name is by what people judged since', async () => {
    expect(await differences()).toEqual([]);
    const same = ['judge', 'same', 'Ban Một Cửa', 'tt-hcc@bac-ninh', '--province', 'bac-ninh'];
    await sovang(...same, '--batch', 'j');
    const rows = await test().database.query(
      "select unit_code from membership_evidence where document_id = $1 and state = 'rejected'",
      [id],
    );
    expect(rows).toEqual([{ unit_code: 'tt-hcc@bac-ninh' }]);
    expect(await differences()).toEqual([]);
    await sovang('judge', 'revert', '--of', 'j', '--reason', 'thử');
    expect(await differences()).toEqual([]);
  });

  it('was known before it was rejected', async () => {
    const blocs = async (...more: readonly string[]) =>
      JSON.parse((await sovang('history', 'Ban Một Cửa', '--json', ...more)).out).facts.map(
        ({ bloc }: { bloc: string }) => bloc,
      );
    expect(await blocs()).toEqual(['Khối thi đua Văn hóa']);
    expect(await blocs('--known-by', '2020-01-01')).toEqual(['Khối thi đua Kinh tế', 'Khối thi đua Văn hóa']);
    expect(await differences()).toEqual([]);
  });
});

describe('what a reviewer says', () => {
  const amend = async (words: string, set: object) => {
    const id = await keep(words, `Khối thi đua ${words} tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.`);
    const claim = await mark(id, 'member', 'Sở Y tế');
    const file = join(folder, 'reviews.jsonl');
    writeFileSync(file, JSON.stringify({ action: 'amend', document: id, claim, set }));
    return sovang('review', 'apply', file, '--reason', 'thử');
  };

  it('is no day that there is not, and one that somebody said so hinders nothing', async () => {
    const id = await keep('ngày', 'Khối thi đua Nội chính tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.');
    const set = ['--set', 'published=2019-02-31', '--set', 'kind=news'];
    expect((await sovang('review', 'amend', String(id), '1', ...set, '--reason', 'thử')).said).toContain(
      'a date is written',
    );
    const text = paper(['Khối thi đua Nội chính tổng kết năm 2018.']);
    const said = claimOf(text, 'document', 'tổng kết', follows('kind', 'news'), follows('published', '2019-02-31'));
    await stored(test().database, text, '/tin/31.txt', [said]);
    expect(await differences()).toEqual([]);
  });

  it('of a name is undone with --known-by', async () => {
    await amend('Tài chính', { org: { quote: 'Sở Y tế', value: 'Sở Y học' } });
    const { facts } = JSON.parse(
      (await sovang('history', 'so-y-te@bac-ninh', '--json', '--known-by', '2020-01-01')).out,
    );
    expect(facts.map(({ bloc }: { bloc: string }) => bloc)).toContain('Khối thi đua Tài chính');
  });

  it('may be longer than an index holds', async () => {
    const value = `Sở ${Array.from({ length: 3000 }, (_, n) => ((n * 7919) % 9973).toString(36)).join(' ')}`;
    expect((await amend('Pháp chế', { org: { quote: 'Sở Y tế', value } })).out).toMatch(/1 saved/);
    expect(await differences()).toEqual([]);
  });
});

it('verify finds what a document says of itself, and its rejected names, changed', async () => {
  const undo = new Error('undo');
  for (const [change, says] of [
    ["published = '2000-01-01'", 'says of itself'],
    ["kind = 'minutes'", 'says of itself'],
    ["number = '1'", 'says of itself'],
    ["rejected_keys = '{x}'", 'the names in rejected claims'],
  ]) {
    const tampering = test().database.transaction(async (session) => {
      await session.change(`update identified set ${change}`);
      const found: string[] = [];
      await checkIdentities(session, (_, what) => void found.push(what));
      expect(found).toContainEqual(expect.stringContaining(says));
      throw undo;
    });
    await expect(tampering).rejects.toBe(undo);
  }
});

it('verify takes for no difference what is judged while it looks', async () => {
  const { database } = test();
  await keep('c', 'Khối thi đua Công thương tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Công Thương và Ban Hai Cửa.');
  expect(await differences()).toEqual([]);
  let judged = false;
  const meddling = (session: Session): Session => ({
    ...session,
    query: async <Row extends object>(sql: string, parameters?: readonly unknown[]) => {
      const rows = await session.query<Row>(sql, parameters);
      if (sql === statement('identified_after') && !judged) {
        judged = true;
        await sovang('judge', 'same', 'Ban Hai Cửa', 'tt-hcc@bac-ninh', '--province', 'bac-ninh');
      }
      return rows;
    },
  });
  const found: Difference[] = [];
  const reader = openReader();
  const transaction: Database['transaction'] = (work) => database.transaction((session) => work(meddling(session)));
  const options = { root: folder, reader, found: async (one: Difference) => void found.push(one), report: () => {} };
  await verifyAsOfNow({ ...database, transaction }, options).finally(() => reader.close());
  expect(judged).toBe(true);
  // Of the papers of this test no originals are kept.
  expect(found.filter(({ part }) => part !== 'original')).toEqual([]);
});

describe('what another extraction says', () => {
  it('counts where it was adopted while the document was identified from the one before', async () => {
    const { database } = test();
    const id = await keep(
      'hai',
      'Khối thi đua Nội chính tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Tư pháp và Sở Nội vụ.',
    );
    const identification = await openIdentification(database);
    const [due] = await dueForIdentity(database, 10, 0, [id]);
    const identified = await identifyDocuments(database, [due], identification);
    const [reading] = await loadReadings(database, [id]);
    const anew = { reading, extractor: 'other/1', context: reading.context, claims: [] };
    await saveExtractions(database, [anew], 'never');
    const [{ extraction }] = await database.query<{ extraction: number }>(
      'select max(id) as extraction from extraction',
    );
    await adopt(database, [extraction]);
    const save = () => saveIdentities(database, identified, identification.madeBy, identification.lastJudgement);
    expect(await save()).toEqual([id]);
    expect(await dueForIdentity(database, 10, 0, [id])).toMatchObject([{ id, extractionId: extraction }]);
    expect(await differences()).toEqual([]);
    const mentions = () => database.query('select from mention where document_id = $1', [id]);
    expect(await mentions()).toEqual([]);
    expect(await save()).toEqual([]); // it is due no more: another process has done it
    expect(await mentions()).toEqual([]);
  });
});

describe('two documents of the same new names', () => {
  it('are stored side by side: one does not wait until the other is', async () => {
    const { database } = test();
    const text = 'Khối thi đua Ven hồ tổng kết năm 2019. Khối gồm 2 đơn vị: Công ty Gốm Ven Hồ và Trường Lá Sen.';
    const ids = [await keep('hồ', text), await keep('sen', `${text} Tin thứ hai.`)];
    const identification = await openIdentification(database);
    const due = await dueForIdentity(database, 10, 0, ids);
    const [one, other] = await identifyDocuments(database, due, identification);
    const { madeBy, lastJudgement } = identification;
    let stored: readonly number[] | null = null;
    await database.transaction((session) => {
      const change: Session['change'] = async (sql, parameters) => {
        // All of the one is there but what both add; the other is begun and ended meanwhile.
        if (sql === statement('make_search_rows'))
          stored = await saveIdentities(database, [other], madeBy, lastJudgement);
        return session.change(sql, parameters);
      };
      return storeIdentities({ ...session, change }, [one], madeBy);
    });
    expect(stored).toEqual([]);
    await reconcileDue(database);
    expect(await differences()).toEqual([]);
    expect(
      await database.query('select document_id from search_row where document_id = any ($1) group by 1', [ids]),
    ).toHaveLength(2);
    expect(await database.query("select from compared_name where key like '%gốm ven hồ'")).toHaveLength(1);
  });
});
