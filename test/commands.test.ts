import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, CommanderError } from 'commander';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedText } from '../src/cli/marked-text.js';
import { program } from '../src/cli/program.js';
import type { Claim } from '../src/domain/claim.js';
import { NO_CONTEXT } from '../src/domain/document.js';
import { EXTRACTOR, extract } from '../src/extract/extract.js';
import { readDocument } from '../src/read/read.js';
import { adopt } from '../src/store/adoption.js';
import { openBatch } from '../src/store/batches.js';
import { findDocuments } from '../src/store/documents.js';
import { saveExtractions } from '../src/store/extractions.js';
import { saveOriginal } from '../src/store/originals.js';
import { saveReadings } from '../src/store/readings.js';
import { findRecords } from '../src/store/records.js';
import { registerSources } from '../src/store/sources.js';
import { extractionsBy } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { useDatabase } from './database.js';
import { claimOf, follows, says, sourceOf, spanOf } from './papers.js';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

const KHOI = `Khối thi đua số 3 tổng kết phong trào thi đua năm 2027

Chiều 5-12-2027, tại Sở Y tế, Khối thi đua số 3 tổng kết phong trào thi đua năm 2027. Khối gồm 3 đơn vị: Sở Y tế, Thuế tỉnh và Bưu điện tỉnh. Đồng chí Đỗ Văn Ánh, Giám đốc Sở Y tế, chủ trì hội nghị.

Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Bưu điện tỉnh; bầu Sở Y tế làm Khối trưởng năm 2028.
`;
const CUM = `Cụm thi đua các huyện miền núi tổng kết phong trào thi đua năm 2026

Ngày 8-12-2026, Cụm thi đua các huyện miền núi tổng kết phong trào thi đua năm 2026. Cụm gồm 2 đơn vị: huyện Thượng Sơn và huyện Hạ Khê.
`;

const test = useDatabase();
let home: string;
let folder: string;

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the built command line against the database of this file. */
function sovang(...args: readonly string[]): Promise<Outcome> {
  const { REDIS_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(PROJECT, 'dist/src/cli/main.js'), ...args], {
    cwd: folder,
    env: { ...env, DATABASE_URL: test().url, SOVANG_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

async function json(...args: readonly string[]) {
  const { code, out, said } = await sovang(...args);
  expect(said).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

const documentOf = async (path: string): Promise<number> =>
  (await findDocuments(test().database, resolve(folder, path)))[0].id;

// The tests follow each other as a person would use the commands.
beforeAll(async () => {
  const build = spawn(process.execPath, [join(PROJECT, 'src/cli/setup.mjs'), 'build'], { stdio: 'inherit' });
  expect(await new Promise((resolve) => build.once('close', resolve))).toBe(0);
  const root = await mkdtemp(join(tmpdir(), 'sovang-commands-'));
  await chmod(root, 0o755);
  [home, folder] = [join(root, 'home'), join(root, 'bao')];
  await mkdir(folder);
  await writeFile(join(folder, 'khoi-3.txt'), KHOI);
  await writeFile(join(folder, 'cum.txt'), CUM);
  await writeFile(join(folder, 'rong.txt'), '');
  const imported = await sovang('import', '.', '--batch', 'năm 2027', '--workers', '1');
  expect(imported.said).toContain('rong.txt is empty');
  expect(imported.code).toBe(1);
  await addAwards();
});
afterAll(() => rm(join(home, '..'), { recursive: true }));

/** Two awards of the first paper, as an extractor of another version found them. */
async function addAwards(): Promise<void> {
  const { database } = test();
  const [reading] = await loadReadings(database, [await documentOf('khoi-3.txt')]);
  const { document } = reading;
  const award = (recipient: string, status: string) =>
    claimOf(
      document,
      'award',
      'đề nghị UBND tỉnh tặng',
      follows('bloc', 'Khối thi đua số 3'),
      says(document, 'award', 'Cờ thi đua'),
      { ...says(document, 'recipient', recipient), spans: [spanOf(document, recipient)] },
      follows('year', 2027),
      follows('status', status),
    );
  const claims = [
    ...extract(document, NO_CONTEXT).filter(({ kind }) => kind !== 'award'),
    award('Bưu điện tỉnh; bầu', 'recommended'),
    award('Thuế tỉnh', 'awarded'),
  ];
  await saveExtractions(database, [{ reading, extractor: 'test/1', context: NO_CONTEXT, claims }], 'never');
  const [{ extractionId }] = await extractionsBy(database, 'test/1', [reading.readingId]);
  expect(await adopt(database, [extractionId])).toBe(1);
}

const ALL = (await program()).commands;

describe('a command', () => {
  it('is loaded by its name, and all of them by no name or by none that there is', async () => {
    const all = ALL.map((command) => command.name());
    expect(all.length).toBeGreaterThan(30);
    for (const name of all) expect((await program(name)).commands.map((command) => command.name())).toEqual([name]);
    for (const name of ['prizes', '--help', 'constructor'])
      expect((await program(name)).commands.map((command) => command.name())).toEqual(all);
  });
});

describe('help', () => {
  it.each(ALL.map((command) => [command.name(), command] as const))('of %s tells its options', (name, command) => {
    const help = command.helpInformation();
    expect(help).toMatch(new RegExp(`^Usage: sovang ${name}`));
    expect(command.summary()).not.toBe('');
    for (const option of command.options) expect(option.description).not.toBe('');
  });

  it.each(['README.md', 'docs/commands.md'])('of every command is begun in %s', async (file) => {
    const text = await readFile(join(PROJECT, file), 'utf8');
    const missing = ALL.filter((command) => !text.includes(`\`${command.name()}`));
    expect(missing.map((command) => command.name())).toEqual([]);
  });

  it('goes to standard output, and wrong usage to standard error with code 2', async () => {
    const help = await sovang('query', 'awards', '--help');
    expect([help.code, help.said]).toEqual([0, '']);
    expect(help.out).toContain('--unit <words>');
    const { code, out, said } = await sovang('query', 'blocs', '--award', 'Cờ');
    expect([code, out]).toEqual([2, '']);
    expect(said).toMatch(/^error: unknown option '--award'\n\nUsage: sovang query blocs/);
  });

  it.each([
    [['query', 'awards', '--status', 'won'], 'Allowed choices are registered, voted, recommended, awarded'],
    [['query', 'awards', '--year', 'nay'], 'A year has four digits'],
    [['query', 'awards', '--unit', '…'], 'Name at least one word'],
    [['query', 'prizes'], "unknown command 'prizes'"],
    [['failures', '--limit', '0'], 'Say a number from 1, or "all"'],
    [['withdraw', '1'], "required option '--reason <words>' not specified"],
    [['withdraw', '1', '--reason', ' '], '--reason says why'],
    [['show'], "missing required argument 'document'"],
    [['explain'], "missing required argument 'document'"],
    [['status', 'x'], 'too many arguments'],
  ])('follows a refusal of %j', async (args, says) => {
    const sovang = await program(args[0]);
    let said = '';
    const listen = (command: Command) => {
      command.configureOutput({
        writeErr: (text) => {
          said += text;
        },
      });
      command.commands.forEach(listen);
    };
    listen(sovang);
    await expect(sovang.parseAsync(args, { from: 'user' })).rejects.toThrow(CommanderError);
    expect(said).toContain(says);
    expect(said).toContain('Usage: sovang');
  });
});

describe('status', () => {
  it('counts documents by step', async () => {
    const { code, out } = await sovang('status');
    expect(code).toBe(0);
    expect(out).toMatch(/^BATCH +MADE +DOCUMENTS +READ +EXTRACTED +FAILED +RETRYING +WITHDRAWN\n/);
    expect(out).toMatch(/\nnăm 2027 +\d{4}-\d\d-\d\d \d\d:\d\d +2 +2 +2 +1 +0 +0\n/);
    expect(out).toContain('2 documents from 2 sources');
    expect(out).toContain('1 failure (see "sovang failures")');
  });

  it('gives programs the same', async () => {
    const { totals, batches } = await json('status', '--json');
    expect(totals).toMatchObject({ documents: 2, sources: 2, withdrawn: 0, failures: 1 });
    expect(batches).toMatchObject([{ name: 'năm 2027', documents: 2, failed: 1, summary: { files: 3 } }]);
    expect(await json('status', '--batch', 'năm 2027', '--json')).toMatchObject({
      name: 'năm 2027',
      claims: { bloc: 2, award: 2, head: 1 },
    });
  });

  it('does not know a batch that is not there', async () => {
    const { code, said } = await sovang('status', '--batch', 'năm 1927');
    expect([code, said]).toEqual([3, 'sovang: There is no batch "năm 1927"; "sovang status" lists them.\n']);
  });
});

describe('failures', () => {
  it('are listed by cause with a sentence that says what to do', async () => {
    const path = join(folder, 'rong.txt');
    const { code, out } = await sovang('failures', '--batch', 'năm 2027');
    expect(code).toBe(0);
    expect(out).toBe(
      `      1  empty-file (import)\n\nempty-file (import)\n  ${path}\n    rong.txt is empty; get a copy with its content.\n`,
    );
    const { causes, failures } = await json('failures', '--json');
    expect(causes).toMatchObject([{ stage: 'import', code: 'empty-file', count: 1 }]);
    expect(failures).toMatchObject([{ code: 'empty-file', path, attempts: 1, permanent: true }]);
    expect((await sovang('failures', '--cause', 'damaged-pdf')).out).toBe('no failures\n');
  });

  it('fail again until they are mended', async () => {
    const again = await sovang('retry', '--cause', 'empty-file', '--document', 'rong.txt');
    expect([again.code, again.out]).toEqual([1, 'tried again 1 file: 1 failed again (see "sovang failures")\n']);
    expect(again.said).toContain('rong.txt is empty');
    await writeFile(join(folder, 'rong.txt'), 'Ngày mai tổng kết.');
    const mended = await sovang('retry', '--batch', 'năm 2027', '--json');
    expect(mended.code).toBe(0);
    expect(JSON.parse(mended.out)).toEqual({ documents: 0, files: 1, failed: 0, stopped: false });
    expect((await sovang('retry')).out).toBe('nothing to try again\n');
    expect((await json('status', '--json')).batches).toMatchObject([{ documents: 3, extracted: 3, failed: 0 }]);
  });

  it('of a document are tried from the step that failed', async () => {
    const { database } = test();
    const bytes = Buffer.from('Không có gì.');
    const { sha256 } = await saveOriginal(home, bytes);
    const document = await readDocument(bytes, { name: 'hong.txt' });
    const batch = await openBatch(database, 'hỏng');
    const [{ documentId }] = await registerSources(database, batch, [sourceOf(document, '/bao/hong.txt')]);
    await database.change(
      `insert into failure (document_id, stage, version, code, message, permanent) values ($1, 'read', '', 'worker-died', 'x', true)`,
      [documentId],
    );
    const { code, out } = await sovang('retry', '--document', sha256.slice(0, 12), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ documents: 1, files: 0, failed: 0, stopped: false });
    expect(await json('status', '--batch', 'hỏng', '--json')).toMatchObject({ extracted: 1, failed: 0 });
  });
});

describe('query', () => {
  it('prints a table of what was found', async () => {
    const { code, out, said } = await sovang('query', 'awards', '--unit', 'buu dien', '--year', '2027');
    expect([code, said]).toEqual([0, '']);
    const [head, row, ...rest] = out.trimEnd().split('\n');
    expect(head).toMatch(/^AWARD +RECIPIENT +COUNT +YEAR +STATUS +STAGE +GRANTER +BLOC +DOCUMENT +PAGE +QUOTE$/);
    expect(row).toMatch(
      /^Cờ thi đua +Bưu điện tỉnh; bầu +2027 +recommended +Khối thi đua số 3 +\d+ +đề nghị UBND tỉnh/,
    );
    expect(rest).toEqual([]);
    expect((await sovang('query', 'awards', '--award', 'huân chương')).out).toBe('nothing found\n');
  });

  it.each([
    ['awards', ['--status', 'awarded', '--award', 'CỜ THI ĐUA'], { recipient: 'Thuế tỉnh', year: 2027 }],
    ['heads', ['--unit', 'so y te', '--year', '2028'], { org: 'Sở Y tế', role: 'head', bloc: 'Khối thi đua số 3' }],
    ['members', ['--bloc', 'miền núi', '--unit', 'thuong son'], { org: 'huyện Thượng Sơn', year: 2026 }],
    ['officials', ['--text', 'do van anh'], { name: 'Đỗ Văn Ánh', titles: ['Giám đốc Sở Y tế'], act: 'chair' }],
    ['blocs', ['--year', '2026'], { name: 'Cụm thi đua các huyện miền núi', kind: 'cum' }],
  ] as const)('finds %s by %j with document, page and quote', async (kind, filters, record) => {
    const found = await json('query', kind, ...filters, '--format', 'json');
    expect(found).toMatchObject([record]);
    const [{ document, page, quote, start, end, path }] = found;
    const [reading] = await loadReadings(test().database, [document]);
    expect(reading.document.text.slice(start, end)).toBe(quote);
    expect(await documentOf(path)).toBe(document);
    expect(page).toBeNull();
  });

  it('gives CSV that other programs read', async () => {
    const { out } = await sovang('query', 'officials', '--format', 'csv');
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(rows).toMatchObject([{ name: 'Đỗ Văn Ánh', titles: 'Giám đốc Sở Y tế', year: '2027', page: '' }]);
    expect(Object.keys(rows[0])).toEqual(
      'name,titles,act,year,bloc,document,page,quote,path,sha256,start,end,rule,confidence'.split(','),
    );
    expect(await json('query', 'awards', '--text', 'không có', '--format', 'json')).toEqual([]);
  });

  it('says when there is more than the limit', async () => {
    const { out, said } = await sovang('query', 'members', '--limit', '2');
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(said).toBe('the first 2 are shown; there are more (--limit)\n');
    const { out: all, said: nothing } = await sovang('query', 'members', '--limit', 'all');
    expect([all.trimEnd().split('\n').length, nothing]).toEqual([6, '']);
  });
});

describe('explain', () => {
  it('tells of a file and of a stored document what was found and what was left', async () => {
    const file = await sovang('explain', 'khoi-3.txt');
    expect([file.code, file.said]).toEqual([0, '']);
    expect(file.out).toMatch(/^khoi-3\.txt: \d+ claims, 0 sentences with something left\n/);
    expect(file.out).toContain('\n   recipient «Bưu điện tỉnh» ');
    const id = await documentOf('khoi-3.txt');
    const stored = await sovang('explain', String(id));
    expect(stored.out).toBe(file.out.replace('khoi-3.txt', `document ${id}`));
  });

  it('prints an object a line and document as JSON', async () => {
    const hopes = join(home, '..', 'phan-dau.txt');
    await writeFile(hopes, 'Khối thi đua số 3 họp.\n\nSở Y tế phấn đấu đạt Cờ thi đua.');
    const { code, out } = await sovang('explain', 'khoi-3.txt', hopes, '--json');
    expect(code).toBe(0);
    const [khoi, hoping] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([khoi.document, khoi.left, hoping.document]).toEqual(['khoi-3.txt', [], hopes]);
    expect(hoping.left).toEqual([
      {
        ...{ start: 24, end: 56, words: 'Sở Y tế phấn đấu đạt Cờ thi đua.', zone: 'body' },
        left: [
          { kind: 'name', start: 24, end: 31, words: 'Sở Y tế', reason: 'planned' },
          { kind: 'award', start: 45, end: 55, words: 'Cờ thi đua', reason: 'planned' },
        ],
      },
    ]);
    const award = khoi.claims.find((claim: Claim) => claim.kind === 'award');
    expect(award).toMatchObject({ rule: 'award.recipient-behind', trigger: { words: 'đề nghị' } });
  });

  it('goes on past what it cannot read, and says so', async () => {
    const { code, out, said } = await sovang('explain', 'không-có.txt', '999999', 'cum.txt');
    expect(code).toBe(1);
    expect(out).toMatch(/^cum\.txt: /);
    expect(said.trim().split('\n')).toEqual([
      expect.stringContaining('không-có.txt is not there'),
      expect.stringContaining('There is no document "999999"'),
    ]);
  });
});

describe('show', () => {
  it('marks the words of claims in brackets, and lists the claims', async () => {
    const { code, out } = await sovang('show', 'khoi-3.txt');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^document \d+ · text · [0-9a-f]{64}\n.*khoi-3.txt \(batch "năm 2027"\)\nread by text\/\d+, extracted by test\/1\n/,
    );
    const number = /\n(\d+) {2}official .*name "Đỗ Văn Ánh", title "Giám đốc Sở Y tế"/.exec(out)?.[1];
    expect(out).toContain(`[Đỗ Văn Ánh]⟨official.name ${number}⟩, [Giám đốc Sở Y tế]⟨official.title ${number}⟩`);
    expect(out).not.toContain('\x1b[');
  });

  it('finds a document by id, by the start of its hash and by its path only', async () => {
    const id = await documentOf('cum.txt');
    const { sha256 } = await json('show', String(id), '--json');
    expect(await json('show', sha256.slice(0, 8), '--json')).toMatchObject({ id, withdrawn: false });
    expect(await json('show', join(folder, 'cum.txt'), '--json')).toMatchObject({ id });
    const { code, said } = await sovang('show', 'cum');
    expect([code, said]).toEqual([3, expect.stringContaining('There is no document "cum"; name an id')]);
  });

  it('marks in colour where there is a terminal', () => {
    const block = { kind: 'paragraph', span: { start: 0, end: 7 }, page: 1, box: null, cell: null } as const;
    const mark = { span: { start: 0, end: 7 }, kind: 'member', label: 'member.org 1' };
    expect(markedText('Sở Y tế', [block], [mark], false)).toBe('— page 1 —\n[Sở Y tế]⟨member.org 1⟩');
    expect(markedText('Sở Y tế', [block], [mark], true)).toContain('\x1b[1;34mSở Y tế\x1b[0m');
  });
});

describe('withdraw', () => {
  it('takes a document out of all answers and back in', async () => {
    const id = await documentOf('cum.txt');
    const ask = () => findRecords(test().database, 'blocs', { bloc: 'mien nui' });
    expect(await ask()).toHaveLength(1);
    const withdrawn = await sovang('withdraw', 'cum.txt', '--reason', 'nhầm tỉnh');
    expect(withdrawn.out).toMatch(new RegExp(`^document ${id} \\([0-9a-f]{12}\\) is withdrawn now\n$`));
    expect(await ask()).toEqual([]);
    expect((await sovang('withdraw', String(id), '--reason', 'x')).out).toContain('was withdrawn already');
    expect((await sovang('show', String(id))).out).toContain(' · withdrawn\n');
    const back = await json('withdraw', String(id), '--revoke', '--reason', 'đúng tỉnh', '--json');
    expect(back).toMatchObject({ documentId: id, withdrawn: false, changed: true });
    expect(await ask()).toHaveLength(1);
  });

  it('takes a batch out with all that only it brought', async () => {
    const { out } = await sovang('withdraw', 'năm 2027', '--reason', 'chưa duyệt');
    expect(out).toBe('the batch "năm 2027" is withdrawn now\n');
    expect((await json('status', '--json')).totals).toMatchObject({ documents: 4, withdrawn: 3 });
    await sovang('withdraw', 'năm 2027', '--batch', '--revoke', '--reason', 'đã duyệt');
    expect((await json('status', '--json')).totals).toMatchObject({ withdrawn: 0 });
    const { code, said } = await sovang('withdraw', 'năm 1927', '--reason', 'x');
    expect([code, said]).toEqual([3, expect.stringContaining('There is no document and no batch "năm 1927"')]);
  });
});

describe('a new extraction', () => {
  it('shows what it gains and loses, and counts only when adopted', async () => {
    const { code, out } = await sovang('reextract', '--batch', 'năm 2027');
    expect(code).toBe(0);
    expect(out).toContain(`document ${await documentOf('khoi-3.txt')} · ${join(folder, 'khoi-3.txt')}\n`);
    expect(out).toMatch(/\n {2}- award 900 award\.test: .*recipient "Thuế tỉnh", year 2027, status awarded\n/);
    expect(out).toContain('1 new extraction beside the old, which count as before; --adopt adopts them\n');
    const ask = async () => (await findRecords(test().database, 'awards', { unit: 'Thuế tỉnh' })).length;
    expect(await ask()).toBe(1);
    const { documents, summary } = await json('reextract', '--document', 'khoi-3.txt', '--adopt', '--json');
    expect(documents).toMatchObject([{ document: await documentOf('khoi-3.txt') }]);
    expect(summary).toMatchObject({ documents: 1, differing: 1, new: 1, adopted: 1, failed: 0 });
    expect(await ask()).toBe(0);
    expect((await sovang('reextract')).out).toMatch(
      /0 claims gained, 0 lost, 0 changed in 0 documents\nnothing new to adopt\n$/,
    );
  });
});

describe('an extractor that changed under its version', () => {
  it('shows what it gives now, and keeps what it gave', async () => {
    const { database } = test();
    const bytes = Buffer.from(CUM.replaceAll('miền núi', 'đồng bằng'));
    await saveOriginal(home, bytes);
    const document = await readDocument(bytes, { name: 'bang.txt' });
    const batch = await openBatch(database, 'bằng');
    const source = { ...sourceOf(document, '/bao/bang.txt'), bytes: bytes.length };
    const [{ documentId: id }] = await registerSources(database, batch, [source]);
    await saveReadings(database, [{ id, document }]);
    const [reading] = await loadReadings(database, [id]);
    await saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: reading.context, claims: [] }]);
    const { code, out, said } = await sovang('reextract', '--document', '/bao/bang.txt', '--adopt');
    expect(code).toBe(1);
    expect(out).toMatch(/\n {2}\+ member \d+ .*org "huyện Hạ Khê"[\s\S]+\nnothing new to adopt\n$/);
    expect(said).toContain(`1 document: ${EXTRACTOR} gives something else than it did`);
  });
});

describe('a new reading', () => {
  it('shows what it gains, and counts only when adopted', async () => {
    const { database } = test();
    // An older reader lost the second paragraph.
    const bytes = Buffer.from(CUM.replaceAll('miền núi', 'ven biển'));
    await saveOriginal(home, bytes);
    const now = await readDocument(bytes, { name: 'bien.txt' });
    const blocks = now.blocks.slice(0, 1);
    const document = { ...now, reader: 'text/0', blocks, text: now.text.slice(0, blocks[0].span.end) };
    const batch = await openBatch(database, 'biển');
    const source = { ...sourceOf(document, '/bao/bien.txt'), bytes: bytes.length };
    const [{ documentId: id }] = await registerSources(database, batch, [source]);
    await saveReadings(database, [{ id, document }]);
    const [reading] = await loadReadings(database, [id]);
    const claims = extract(reading.document, reading.context);
    await saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: reading.context, claims }]);

    const ask = async () => (await findRecords(database, 'members', { bloc: 'ven biển' })).length;
    const { out } = await sovang('reread', '--batch', 'biển');
    expect(out).toMatch(/\n {2}\+ member \d+ member\.[^:]+: .*org "huyện Hạ Khê"/);
    expect(await ask()).toBe(0);
    expect((await json('reread', '--batch', 'biển', '--adopt', '--json')).summary).toMatchObject({ adopted: 1 });
    expect(await ask()).toBe(2);
    const again = await sovang('reread', '--batch', 'biển');
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/nothing new to adopt\n$/)]);
  });

  it('is no reading where the original is gone', async () => {
    const { sha256 } = await json('show', '/bao/bien.txt', '--json');
    await rm(join(home, 'originals', sha256.slice(0, 2), sha256));
    const { code, said } = await sovang('reread', '--document', '/bao/bien.txt');
    expect([code, said]).toEqual([1, expect.stringContaining('is not there; restore a backup')]);
    await saveOriginal(home, Buffer.from(CUM.replaceAll('miền núi', 'ven biển')));
  });
});

describe('rules', () => {
  const RULE = `rule: cam-trich
yields: head
pattern: [<org>#Unit] cầm trịch toàn khối
role: head
example: Khối thi đua số 3 họp. Thuế tỉnh cầm trịch toàn khối.
  org: Thuế tỉnh
not: Thuế tỉnh cầm trịch hội thi.
`;

  it('are kept, and not switched on before they were tested', async () => {
    await writeFile(join(folder, 'luat.rule'), RULE);
    const added = await json('rules', 'add', 'luat.rule', '--author', 'An', '--json');
    expect(added).toEqual([{ name: 'cam-trich', version: 1, added: true }]);
    const early = await sovang('rules', 'on', 'cam-trich');
    expect([early.code, early.said]).toEqual([3, expect.stringContaining('was not tested')]);
    const tested = await json('rules', 'test', 'cam-trich', '--json');
    expect(tested).toMatchObject({ rule: 'cam-trich', made: 0, gains: [], losses: [] });
    expect(tested.documents).toBeGreaterThan(15);
  });

  it('are switched on and off, and all that was done is shown', async () => {
    const on = await json('rules', 'on', 'cam-trich', '--author', 'An', '--json');
    expect(on).toEqual({ name: 'cam-trich', version: 1, confidence: 500, changed: true });
    expect(await json('rules', 'list', '--json')).toMatchObject([
      { name: 'cam-trich', on: { version: 1 }, author: 'An' },
    ]);
    expect((await sovang('rules', 'off', 'cam-trich')).out).toContain('cam-trich is off now');
    const { versions, events } = await json('rules', 'show', 'cam-trich', '--json');
    expect(versions).toMatchObject([{ version: 1, source: RULE.trim(), author: 'An' }]);
    expect(events.map(({ act }: { act: string }) => act)).toEqual(['tested', 'on', 'off']);
  });

  it('are tried on a file without any database', async () => {
    await writeFile(join(folder, 'hop.txt'), 'Khối thi đua số 3 họp. Thuế tỉnh cầm trịch toàn khối.');
    const [plain, tried] = [await json('extract', 'hop.txt'), await json('extract', 'hop.txt', '--rules', 'luat.rule')];
    expect(plain.heads).toEqual([]);
    expect(tried.heads).toMatchObject([{ org: 'Thuế tỉnh', role: 'head', rule: 'local:cam-trich', confidence: 500 }]);
    const told = await json('explain', 'hop.txt', '--rules', 'luat.rule', '--json');
    expect(told.claims.map(({ rule }: { rule: string }) => rule)).toContain('local:cam-trich');
    expect((await sovang('explain', 'hop.txt')).out).not.toContain('local:cam-trich');
    await rm(join(folder, 'hop.txt'));
  });

  it('are refused in a sentence where the file does not do', async () => {
    await writeFile(join(folder, 'sai.rule'), RULE.replace('role: head\n', ''));
    const { code, said } = await sovang('rules', 'add', 'sai.rule');
    expect([code, said]).toEqual([
      3,
      expect.stringMatching(/^sovang: sai\.rule, line 1: say "role: …", one of head, deputy;/),
    ]);
    expect((await sovang('rules', 'off', 'nix')).code).toBe(3);
  });
});

describe('verify', () => {
  it('counts no difference, and finds one that was made', async () => {
    expect((await sovang('reconcile')).code).toBe(0);
    const { code, out } = await sovang('verify');
    expect(out).toMatch(
      /^6 documents, 7 readings \(1 by earlier readers, .*\), \d+ extractions, \d+ claims, \d+ mentions, \d+ quotes: 0 differences\n$/,
    );
    expect(code).toBe(0);
    await test().database.transaction(async (session) => {
      await session.change('set local session_replication_role = replica');
      await session.change(`update claim_argument set quotes = array['Sở Y tệ'] where quotes = array['Đỗ Văn Ánh']`);
    });
    const found = await sovang('verify');
    expect(found.code).toBe(1);
    expect(found.out).toContain('the quote "Sở Y tệ" is not the text at');
    const { differences, summary } = JSON.parse((await sovang('verify', '--json')).out);
    expect(differences[0]).toMatchObject({ document: await documentOf('khoi-3.txt'), part: 'quote' });
    expect(summary.differences).toBe(differences.length);
  });
});
