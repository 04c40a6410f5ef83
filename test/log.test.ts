import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { extractReadings } from '../src/stages/extract.js';
import { extractHere } from '../src/stages/extraction/here.js';
import { checkIdentities, checkJudgements } from '../src/stages/verification/identity.js';
import { checkJournal, checkWaivers } from '../src/stages/verification/journal.js';
import { checkReviews } from '../src/stages/verification/reviews.js';
import { openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { listRules, switchOff, switchOn } from '../src/store/local-rules.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources } from '../src/store/sources.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { loadWaivers, takeBackWaiver } from '../src/store/waivers.js';
import { commandHere } from './command-here.js';
import { createDatabase, type TestDatabase, useDatabase } from './database.js';
import { historyOf } from './history.js';
import { paper, sourceOf } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();
let folder: string;
let other: TestDatabase & { drop(): Promise<void> };
const TEXTS = [
  'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Ban Một Cửa. Hội nghị bầu Sở Y tế làm Khối trưởng năm 2020.',
  'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Nội vụ và Ban Một Cửa. Hội nghị bầu Sở Nội vụ làm Khối trưởng năm 2020.',
];
const RULE = `rule: cam-trich
yields: head
pattern: [<org>#Unit] cầm trịch toàn khối
role: head
example: Khối thi đua số 3 tổng kết năm 2027. Hội nghị nhất trí để Thuế tỉnh cầm trịch toàn khối.
  org: Thuế tỉnh
not: Thuế tỉnh cầm trịch hội thi.
`;
const FACTS = { province: 'Bắc Ninh', published: '2019-12-05' };

async function fill(database: Database, texts: readonly string[]): Promise<void> {
  await keepShippedList(database);
  for (const text of texts) await stored(database, paper([text]), `/tin/${TEXTS.indexOf(text)}.txt`, undefined, FACTS);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sovang-log-'));
  await fill(test().database, TEXTS);
  other = await createDatabase();
  await fill(other.database, TEXTS.toReversed()); // other ids for the same documents
});
afterAll(async () => {
  await other.drop();
  rmSync(folder, { recursive: true });
});

const at = (url: string, ...args: readonly string[]) => commandHere(args, { DATABASE_URL: url, SOVANG_HOME: folder });
const here = (...args: readonly string[]) => at(test().url, ...args);
const there = (...args: readonly string[]) => at(other.url, ...args);

/** A document that is read, and not extracted from yet. */
async function imported(database: Database, document: SourceDocument): Promise<number> {
  const batch = await openBatch(database, 'tests');
  const [{ documentId: id }] = await registerSources(database, batch, [sourceOf(document, '/tin.txt', FACTS)]);
  await saveReadings(database, [{ id, document }]);
  return id;
}

async function differences(database: Database): Promise<string[]> {
  const all: string[] = [];
  const differs = (_: string, says: string) => void all.push(says);
  await checkReviews(database, differs);
  await checkJudgements(database, differs);
  await checkWaivers(database, differs);
  await checkIdentities(database, differs);
  await checkJournal(database, differs);
  return all;
}

describe('sovang log', () => {
  let log: string;
  beforeAll(async () => {
    const { out } = await here('review', 'list', '1', '--json');
    const [first, second, third] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).claim);
    await here('review', 'accept', '1', first, '--batch', 'a', '--author', 'Lan');
    await here('review', 'reject', '1', second, '--reason', 'nhầm', '--batch', 'b', '--author', 'Lan');
    await here('review', 'revert', '--of', 'b', '--reason', 'đúng rồi', '--author', 'Mai');
    await here('review', 'reject', '1', third, '--reason', 'không phải', '--author', 'Mai');
    await here(
      'review',
      'add',
      '1',
      'member',
      '--set',
      'bloc=Khối thi đua Kinh tế',
      '--set',
      'org=Sở Y tế',
      '--author',
      'Mai',
    );
    await here('judge', 'same', 'Ban Một Cửa', 'tt-hcc@bac-ninh', '--province', 'bac-ninh', '--author', 'Lan');
    await here('judge', 'different', 'Sở Nội vụ', 'Sở Y tế', '--province', 'bac-ninh', '--reason', 'x', '--batch', 'j');
    await here('judge', 'revert', '--of', 'j', '--reason', 'thừa');
    const [{ subject }] = JSON.parse((await here('findings', '--json', '--code', 'heads-differ')).out);
    await here('findings', 'waive', 'heads-differ', ...subject.split(' '), '--reason', 'hai bản tin');
    const [reverts] = await loadWaivers(test().database);
    await takeBackWaiver(test().database, { reverts, author: 'Lan', reason: 'nhầm', at: '2026-11-28T01:02:03.000Z' });
    const quota = ['flag', '--province', 'Bắc Ninh', '--since', '2018', '--source', 'QĐ 1', '--author', 'Lan'];
    await here('quotas', 'say', ...quota, '--most', '1');
    await here('copies', 'same', '1', '2', '--reason', 'một bài', '--author', 'Lan');
    await here('withdraw', '--batch', 'tests', '--reason', 'thử');
    await here('withdraw', '--batch', 'tests', '--reason', 'thôi', '--revoke');
    await here('withdraw', '2', '--reason', 'bản nháp');
    const list = join(folder, 'don-vi.csv');
    writeFileSync(list, 'unit,province,says,value,since,until,source\nBan Một Cửa,bac-ninh,is,,2015,2025-06-30,QĐ 1\n');
    await here('entities', 'import', list, '--author', 'Lan');
    const rules = join(folder, 'luat.txt');
    writeFileSync(rules, RULE);
    await here('rules', 'add', rules, '--author', 'Lan');
    const [rule] = await listRules(test().database);
    await switchOn(test().database, rule, 'Mai', 700);
    await switchOff(test().database, rule.name, 'Mai');
    writeFileSync(rules, RULE.replaceAll('toàn khối', 'cả khối'));
    await here('rules', 'add', rules, '--author', 'Lan');
    log = (await here('log')).out;
  });

  it('says all that was said, a line each', () => {
    const said = log
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).said);
    expect(said.slice(0, 5)).toEqual(['list', 'rule', 'rule', 'rule-act', 'rule-act']);
    expect(said.slice(5, 8)).toEqual(['withdrawal', 'withdrawal', 'withdrawal']);
    expect(said.slice(-7)).toEqual([
      ...['judgement', 'judgement', 'judgement-revert'],
      ...['waiver', 'waiver-revert', 'quota', 'copies'],
    ]);
    expect(said.filter((one) => one === 'review').length).toBeGreaterThanOrEqual(4);
    expect(log).not.toMatch(/"(documentId|reverted)"|"id":\d/);
  });

  it('said again in another database gives the same facts, findings and log, byte for byte', async () => {
    const file = join(folder, 'log.jsonl');
    writeFileSync(file, log);
    const lines = log.trimEnd().split('\n').length;
    expect(await historyOf(other.database)).not.toBe(await historyOf(test().database));
    expect((await there('log', 'replay', file)).out).toBe(`${lines} saved, 0 unchanged, 0 refused\n`);
    expect(await historyOf(other.database)).toBe(await historyOf(test().database));
    expect((await there('log')).out).toBe(log);
    expect(await differences(other.database)).toEqual([]);
    expect((await there('log', 'replay', file)).out).toBe(`0 saved, ${lines} unchanged, 0 refused\n`);
    expect((await here('log', 'replay', file)).out).toBe(`0 saved, ${lines} unchanged, 0 refused\n`);
  });

  it('and the originals give the same from nothing, what local rules find too', async () => {
    const text = 'Khối thi đua Kinh tế tổng kết năm 2027. Hội nghị nhất trí để Sở Y tế cầm trịch toàn khối.';
    const bringIn = async (database: Database) => {
      const id = await imported(database, paper([text]));
      const readings = await loadReadings(database, [id]);
      await extractReadings({ database, extract: extractHere }, readings, new Map([[id, 'tin.txt']]));
    };
    const [one, another] = [await createDatabase(), await createDatabase()];
    try {
      for (const { database } of [one, another]) await keepShippedList(database);
      const rules = join(folder, 'tu-dau.txt');
      writeFileSync(rules, RULE);
      await at(one.url, 'rules', 'add', rules, '--author', 'Lan');
      const [rule] = await listRules(one.database);
      await switchOn(one.database, rule, 'Lan', 700);
      await bringIn(one.database);
      const { out } = await at(one.url, 'review', 'list', '1', '--json');
      const found = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .find(({ rule }) => rule === 'local:cam-trich');
      await at(one.url, 'review', 'accept', '1', found.claim, '--author', 'Mai');
      const file = join(folder, 'nothing.jsonl');
      writeFileSync(file, (await at(one.url, 'log')).out);
      expect((await at(another.url, 'log', 'replay', file)).out).toBe('2 saved, 0 unchanged, 1 refused\n');
      await bringIn(another.database);
      expect((await at(another.url, 'log', 'replay', file)).out).toBe('1 saved, 2 unchanged, 0 refused\n');
      const history = await historyOf(one.database);
      expect(history).toMatch(/"role": "head".*"review": "reviewed"|"review": "reviewed".*"role": "head"/);
      expect(await historyOf(another.database)).toBe(history);
    } finally {
      await one.drop();
      await another.drop();
    }
  });

  it('refuses to take back what was taken back there in other words, and goes on', async () => {
    const { database, url, drop } = await createDatabase();
    try {
      await fill(database, TEXTS);
      const file = join(folder, 'twice.jsonl');
      const lines = log.trimEnd().split('\n');
      const reverts = lines.filter((line) => !line.includes('"reverts":null') && line.includes('"reverts":'));
      const first = lines.filter((line) => !reverts.includes(line));
      writeFileSync(file, first.join('\n'));
      await at(url, 'log', 'replay', file);
      await at(url, 'review', 'revert', '--of', 'b', '--reason', 'khác');
      await at(url, 'judge', 'revert', '--of', 'j', '--reason', 'khác');
      const [word] = await loadWaivers(database);
      await takeBackWaiver(database, { reverts: word, author: 'Lan', reason: 'khác', at: '2026-11-28T02:02:03.000Z' });
      expect(reverts).toHaveLength(3);
      writeFileSync(file, [...reverts, ...first].join('\n'));
      const { out, said } = await at(url, 'log', 'replay', file);
      expect(out).toBe(`0 saved, ${first.length} unchanged, 3 refused\n`);
      expect(said.match(/was taken back already/g)).toHaveLength(3);
      expect(await differences(database)).toEqual([]);
    } finally {
      await drop();
    }
  });

  it('refuses what is not what its seal says, or speaks of what is not there, and goes on', async () => {
    const { database, url, drop } = await createDatabase();
    try {
      await fill(database, TEXTS.slice(1));
      const lines = log.trimEnd().split('\n');
      const judgement = lines.find((line) => line.includes('"said":"judgement"'))!;
      const [waiver, waiverRevert, quota] = lines.slice(-4) as [string, string, string];
      const otherQuota = quota.replace('2018', '2019');
      const review = lines.find((line) => line.includes('"said":"review"'))!;
      const act = lines.find((line) => line.includes('"said":"rule-act"'))!;
      const file = join(folder, 'bad.jsonl');
      const revert = lines.find((line) => line.includes('judgement-revert'))!;
      writeFileSync(
        file,
        [
          '{',
          '{"said":"praise"}',
          review,
          judgement.replace('Lan', 'Mai'),
          revert,
          '',
          judgement,
          waiverRevert,
          waiver,
          waiverRevert,
          act,
          otherQuota,
          quota,
        ].join('\n'),
      );
      const { out, said, code } = await at(url, 'log', 'replay', file);
      expect(out).toBe('4 saved, 0 unchanged, 8 refused\n');
      expect(said).toMatch(/: the version of the rule that it is about is not there\n/);
      expect(said).toMatch(
        /^line 1: it is no JSON\nline 2: said: .*\nline 3: document [\da-f]{12} is not there; import it first\n/,
      );
      expect(said).toContain(
        'line 4: it is not what its seal says\nline 5: the judgement that it takes back is not there\n',
      );
      expect(code).toBe(1);
      expect(await differences(database)).toEqual([]);
    } finally {
      await drop();
    }
  });
});
