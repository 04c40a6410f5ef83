import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import type { StageFailure } from '../src/domain/failure.js';
import { extract } from '../src/extract/extract.js';
import { unexplained } from '../src/extract/unexplained.js';
import { readText } from '../src/read/text.js';
import type { SecondReader } from '../src/second-reader/reader.js';
import { tokenize } from '../src/second-reader/tokens.js';
import { askQuestions } from '../src/stages/questions.js';
import { adopt } from '../src/store/adoption.js';
import { openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { eachQuestion, saveAskings } from '../src/store/questions.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources } from '../src/store/sources.js';
import { extractionsBy } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { claimOf, says, sourceOf } from './papers.js';
import { NO_VNTK } from './vntk.js';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const documentOf = (text: string): SourceDocument => readText(new TextEncoder().encode(text), 'bao.txt');

const PAPER =
  'Khối thi đua số 3 đề nghị tặng Cờ thi đua cho Thuế tỉnh năm 2027. Khối cảm ơn Thuế tỉnh và Sonadezi Long Bình. ' +
  'Khối chưa tặng Bằng khen cho Bưu điện tỉnh. Khối chúc Sonadezi Long Bình cùng Tô Văn Hải thi đua tốt.\n';

/** Takes each word for what it is told. */
const saying = (entity: string, version = 'test 1'): SecondReader => ({
  version,
  read: (line) =>
    tokenize(line).map((span) => ({
      span,
      text: line.slice(span.start, span.end),
      partOfSpeech: '',
      phrase: '',
      entity,
    })),
});

describe('the names that are read', () => {
  const namesIn = (text: string, counting = extract(documentOf(text))) => {
    const document = documentOf(text);
    const context = { published: null, publisher: null, province: null };
    return unexplained(document, context, counting).map(({ span, reason }) => [
      document.text.slice(span.start, span.end),
      reason,
    ]);
  };

  it('are those without a stated reason, each once', () => {
    expect(namesIn(PAPER)).toEqual([
      ['Sonadezi Long Bình', 'unasked'],
      ['Tô Văn Hải', 'unasked'],
    ]);
    expect(namesIn('UBND tỉnh chưa tặng Cờ thi đua cho Bưu điện tỉnh năm 2027.')).toEqual([['UBND tỉnh', 'unasked']]);
  });

  it('are not those that a claim that counts holds, whoever made it', () => {
    const document = documentOf(PAPER);
    const other = claimOf(document, 'member', 'cảm ơn', says(document, 'org', 'Sonadezi Long Bình'));
    expect(namesIn(PAPER, [...extract(document), other])).toEqual([['Tô Văn Hải', 'unasked']]);
  });
});

describe('questions', () => {
  const test = useDatabase();
  let papers = 0;
  const refuse = (failure: StageFailure) => {
    throw failure;
  };

  async function stored(database: Database, text = PAPER) {
    const document = documentOf(`${text}\nBản tin số ${papers++}.\n`);
    const batch = await openBatch(database, `batch ${papers}`);
    const [row] = await registerSources(database, batch, [sourceOf(document, `${document.sha256}.txt`)]);
    await saveReadings(database, [{ id: row.documentId, document }]);
    const [reading] = await loadReadings(database, [row.documentId]);
    const extraction = { reading, extractor: 'test/1', context: reading.context, claims: extract(document) };
    await saveExtractions(database, [extraction]);
    const [{ extractionId }] = await extractionsBy(database, 'test/1', [reading.readingId]);
    return { id: row.documentId, batchId: batch.id, document, reading, extraction, extractionId };
  }

  const listed = async (database: Database, choice: object) => {
    const found = [];
    for await (const question of eachQuestion(database, choice, 1)) found.push(question);
    return found;
  };

  it('are asked once, with the words under their spans', async () => {
    const { database } = test();
    const { id, document, batchId } = await stored(database);
    const choice = { documentIds: [id] };
    expect(await askQuestions(database, saying('B-ORG'), choice, refuse)).toEqual({ documents: 1, questions: 2 });
    const questions = await listed(database, choice);
    expect(questions).toMatchObject([
      { documentId: id, asks: 'unit', quote: 'Sonadezi Long Bình', reason: 'unasked', page: null },
      { documentId: id, asks: 'unit', quote: 'Tô Văn Hải', reason: 'unasked' },
    ]);
    for (const { quote, start, end, before, behind } of questions) {
      expect(document.text.slice(start, end)).toBe(quote);
      expect(document.text).toContain(before + quote + behind);
    }
    expect(questions[0].before).toMatch(/Khối cảm ơn Thuế tỉnh và $/);
    expect(await askQuestions(database, saying('B-PER'), choice, refuse)).toEqual({ documents: 0, questions: 0 });
    expect(await listed(database, choice)).toEqual(questions);
    expect(await listed(database, { batchId })).toEqual(questions);
  });

  it('are asked once by two at the same time', async () => {
    const { database } = test();
    const { id } = await stored(database);
    const ask = () => askQuestions(database, saying('B-PER'), { documentIds: [id] }, refuse);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.documents + other.documents).toBe(1);
    expect(await listed(database, { documentIds: [id] })).toHaveLength(2);
  });

  it('of a second reader that asks nothing are remembered too', async () => {
    const { database } = test();
    const { id } = await stored(database);
    const ask = () => askQuestions(database, saying('O'), { documentIds: [id] }, refuse);
    expect(await ask()).toEqual({ documents: 1, questions: 0 });
    expect(await ask()).toEqual({ documents: 0, questions: 0 });
    expect(await listed(database, { documentIds: [id] })).toEqual([]);
  });

  it('are those of the last second reader, about the extraction that counts, of no withdrawn document', async () => {
    const { database } = test();
    const { id, document, reading, extraction } = await stored(database);
    const choice = { documentIds: [id] };
    await askQuestions(database, saying('B-ORG'), choice, refuse);
    await askQuestions(database, saying('B-PER', 'test 2'), choice, refuse);
    expect((await listed(database, choice)).map(({ asks }) => asks)).toEqual(['person', 'person']);

    const more = claimOf(document, 'member', 'cảm ơn', says(document, 'org', 'Sonadezi Long Bình'));
    const claims = [...extraction.claims, more];
    await saveExtractions(database, [{ ...extraction, extractor: 'test/2', claims }], 'never');
    const [{ extractionId }] = await extractionsBy(database, 'test/2', [reading.readingId]);
    await adopt(database, [extractionId]);
    expect(await listed(database, choice)).toEqual([]);
    await askQuestions(database, saying('B-PER', 'test 2'), choice, refuse);
    expect((await listed(database, choice)).map(({ quote }) => quote)).toEqual(['Tô Văn Hải']);

    await withdraw(database, { documentId: id, sha256: document.sha256 }, 'of another archive');
    expect(await listed(database, choice)).toEqual([]);
  });

  it('that one document breaks are told of, and the others are asked', async () => {
    const { database } = test();
    const [bad, good] = [await stored(database), await stored(database)];
    const reader: SecondReader = {
      version: 'fragile',
      read: (line) => {
        if (failures.length === 0) throw new Error('no');
        return saying('B-PER').read(line);
      },
    };
    const failures: StageFailure[] = [];
    const choice = { documentIds: [bad.id, good.id] };
    const asked = await askQuestions(database, reader, choice, (failure) => failures.push(failure));
    expect(asked).toEqual({ documents: 1, questions: 2 });
    expect(failures.map(({ message }) => message)).toEqual([expect.stringContaining('.txt: the program failed on it')]);
    expect(await askQuestions(database, reader, choice, refuse)).toEqual({ documents: 1, questions: 2 });
  });

  it.each([
    ['a quote that is not the text', `update_quote`],
    ['fewer questions than they are', `fewer`],
  ])('are refused with %s', async (_, how) => {
    const { database } = test();
    const { reading, extractionId } = await stored(database);
    const { document } = reading;
    const questions = [{ asks: 'unit' as const, span: { start: 0, end: 4 }, reason: 'unasked' }];
    const lying = { ...reading, document: { ...document, text: document.text.replace('Khối', 'Cụm ') } };
    const asking = { extractionId, reader: `liar ${how}`, questions, reading: how === 'fewer' ? reading : lying };
    if (how === 'fewer') {
      await database.change(`insert into asking (extraction_id, reader, questions) values ($1, 'few', 2)`, [
        extractionId,
      ]);
      const few = `insert into question select id, 0, 'unit', 0, int4range(0, 4), 'Khối', 'x' from asking where reader = 'few'`;
      await expect(database.change(few)).rejects.toThrow(/not the ones that it counts/);
    } else {
      await expect(saveAskings(database, [asking])).rejects.toThrow(/"Cụm " of question 0 .+ is not the text/);
      expect(await saveAskings(database, [{ ...asking, reading }])).toBe(1);
    }
  });

  it.each([
    'update question set reason = reason',
    'delete from question',
    'truncate question, asking',
    'delete from asking',
  ])('are never changed: %s', async (sql) => {
    await expect(test().database.change(sql)).rejects.toThrow(/only added/);
  });
});

describe('the command', () => {
  const test = useDatabase();
  let folder: string;

  function sovang(env: NodeJS.ProcessEnv, ...args: readonly string[]) {
    const child = spawn(process.execPath, [join(PROJECT, 'dist/src/cli/main.js'), ...args], {
      cwd: folder,
      env: { ...process.env, REDIS_URL: '', DATABASE_URL: test().url, SOVANG_HOME: join(folder, 'home'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    return new Promise<{ code: number | null; out: string; said: string }>((resolve) =>
      child.once('close', (code) => resolve({ code, out, said })),
    );
  }

  beforeAll(async () => {
    const build = spawn(process.execPath, [join(PROJECT, 'src/cli/setup.mjs'), 'build'], { stdio: 'inherit' });
    expect(await new Promise((resolve) => build.once('close', resolve))).toBe(0);
    folder = await mkdtemp(join(tmpdir(), 'sovang-questions-'));
    await writeFile(join(folder, 'bao.txt'), PAPER);
    expect((await sovang({}, 'import', 'bao.txt', '--batch', 'đợt 1', '--workers', '1')).code).toBe(0);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('says in a sentence that vntk is not there, and lists what was asked before', async () => {
    const { code, out, said } = await sovang({ SOVANG_VNTK: folder }, 'questions');
    expect(said).toMatch(/^The second reader has no models: .+ All else works without it\.\n$/);
    expect([code, out]).toEqual([1, 'không có câu hỏi nào (no questions)\n']);
  });

  it('takes documents or a batch', async () => {
    const { code, said } = await sovang({}, 'questions', '1', '--batch', 'đợt 1');
    expect([code, said]).toEqual([2, expect.stringContaining('name documents or --batch, not both')]);
    expect((await sovang({}, 'questions', '--batch', 'đợt 2')).code).toBe(3);
  });

  it.skipIf(NO_VNTK !== '')(`asks, and lists the questions with their words${NO_VNTK}`, async () => {
    const first = await sovang({}, 'questions', '--batch', 'đợt 1');
    expect([first.code, first.said]).toEqual([0, '']);
    expect(first.out).toMatch(/^tài liệu 1 \(document\) · .+bao\.txt\n/);
    // vntk is no judge of companies; the reviewer is.
    expect(first.out).toContain('«Sonadezi Long Bình» 91-109: có phải là một người không? (a person?)\n');
    expect(first.out).toMatch(/ và \[Sonadezi Long Bình\]\. Khối chưa .*· a name no rule asked for\n/);
    expect(first.out).toMatch(/\n1 câu hỏi về 1 tài liệu \(1 question about 1 document\)\n$/);
    const json = await sovang({}, 'questions', 'bao.txt', '--json');
    expect(JSON.parse(json.out)).toMatchObject([
      { document: 1, asks: 'person', quote: 'Sonadezi Long Bình', start: 91, end: 109 },
    ]);
    const without = await sovang({ SOVANG_VNTK: folder }, 'questions');
    expect(without.out).toBe(first.out);
  });
});
