import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ParserProcess } from '../src/engines/parser-pool/parser-process.js';
import { createParserPool, DOCUMENTS_A_PROCESS, type ParserPool } from '../src/engines/parser-pool/pool.js';
import { docxOf, p } from './office-files.js';
import { inflatingPdf, nestedForms, pdfOfLines } from './pdf-files.js';
import { parsersOf, runningProcesses } from './processes.js';
import { until } from './until.js';

const HTML = Buffer.from('<p>Sở Y tế được đề nghị tặng Cờ thi đua.');
const TEXT = Buffer.from('Sở Y tế được đề nghị tặng Cờ thi đua.');
const PDF = pdfOfLines([['Sở Y tế được đề nghị tặng Cờ thi đua.']]);
const DOCX = docxOf(p('Sở Y tế được đề nghị tặng Cờ thi đua.'));

let pool: ParserPool;
let folder: string;
beforeEach(() => {
  pool = createParserPool({ size: 2 });
  folder = mkdtempSync(join(tmpdir(), 'sovang-parsers-'));
});
afterEach(async () => {
  await pool.close();
  await until(() => parsersOf().length === 0, 'the parsers are gone');
  rmSync(folder, { recursive: true, force: true });
});

const outcome = (name: string, bytes: Buffer, timeoutMs?: number): Promise<unknown> =>
  pool.read(bytes, { name }, timeoutMs === undefined ? {} : { timeoutMs }).then(
    (document) => document.text.trim(),
    (failure) => failure.code,
  );

describe('the pool', () => {
  it('reads HTML, PDF and DOCX in its processes, and gives the document as it is', async () => {
    for (const [name, bytes] of Object.entries({ 'a.html': HTML, 'a.pdf': PDF, 'a.docx': DOCX })) {
      const document = await pool.read(bytes, { name });
      expect(document.text.trim()).toBe(TEXT.toString());
      expect(document.alignment.at).toBeInstanceOf(Int32Array);
    }
    expect(parsersOf()).toHaveLength(1);
  });

  it('has no time for them that it does not have for itself: only text is read here', async () => {
    expect(await outcome('a.txt', TEXT, 1)).toBe(TEXT.toString());
    for (const [name, bytes] of Object.entries({ 'a.html': HTML, 'a.pdf': PDF, 'a.docx': DOCX }))
      expect(await outcome(name, bytes, 1)).toBe('parser-timeout');
  });

  it('gives the failures of the readers as they are', async () => {
    const failure = await pool.read(PDF.subarray(0, 300), { name: 'a.pdf' }).catch((error) => error);
    expect(failure).toMatchObject({ name: 'StageFailure', code: 'broken-document', permanent: true });
    expect(parsersOf()).toHaveLength(1);
  });

  it('puts a fresh process in the place of one that read many', async () => {
    await outcome('a.html', HTML);
    const [first] = parsersOf();
    for (let i = 1; i < DOCUMENTS_A_PROCESS; i++) await outcome('a.html', HTML);
    await outcome('a.html', HTML);
    expect(parsersOf()).not.toContain(first);
  });

  it('gives what was not read yet back when it is closed, to be read again', async () => {
    const reading = [nestedForms(), PDF, PDF, PDF].map((bytes) => pool.read(bytes, { name: 'a.pdf' }));
    await pool.close();
    for (const result of await Promise.allSettled(reading))
      expect(result).toMatchObject({ reason: { code: 'parser-closed', permanent: false } });
  });
});

describe('a file that its parser cannot bear', () => {
  it('and would take for ever is killed by the clock, twice, and the others are read', async () => {
    const hostile = nestedForms();
    expect(hostile.length).toBeLessThan(3000);
    const began = performance.now();
    const results = await Promise.all([
      outcome('hostile.pdf', hostile, 1500),
      ...Array.from({ length: 20 }, (_, i) => outcome(`${i}.pdf`, PDF)),
    ]);
    expect(results).toEqual(['parser-timeout', ...Array(20).fill(TEXT.toString())]);
    expect(performance.now() - began).toBeLessThan(12_000);
  });

  it('and would take all memory is killed before, and the others are read', async () => {
    const hostile = inflatingPdf(1500);
    expect(hostile.length).toBeLessThan(50_000);
    const results = await Promise.all([
      outcome('hostile.pdf', hostile),
      ...Array.from({ length: 20 }, (_, i) => outcome(`${i}.pdf`, PDF)),
    ]);
    expect(results).toEqual(['parser-memory', ...Array(20).fill(TEXT.toString())]);
  });

  it.each([
    ['parser-timeout', nestedForms(), 300, /^a\.pdf was not read within 0\.3 s, twice: .* import that\.$/],
    ['parser-memory', inflatingPdf(1500), 30_000, /^a\.pdf takes more memory than a document may: .* import that\.$/],
  ])('%s says what to do', async (code, bytes, timeoutMs, says) => {
    await expect(pool.read(bytes, { name: 'a.pdf' }, { timeoutMs })).rejects.toMatchObject({
      code,
      permanent: true,
      message: expect.stringMatching(says),
    });
  });
});

describe('a parser', () => {
  it('that is killed takes with it what it started', async () => {
    const noted = join(folder, 'pid');
    const parser = new ParserProcess(fileURLToPath(new URL('endless-parser.mjs', import.meta.url)));
    const result = await parser.run({ bytes: PDF, name: noted }, 1000);
    expect(result).toEqual({ end: 'timeout' });
    const program = Number(readFileSync(noted, 'utf8'));
    await until(() => !runningProcesses().some(({ pid }) => pid === program), 'the program is gone');
  });

  it('that crashes says so', async () => {
    const entry = join(folder, 'crash.mjs');
    writeFileSync(entry, 'process.on("message", () => process.kill(process.pid, "SIGSEGV"));');
    expect(await new ParserProcess(entry).run({ bytes: PDF, name: 'a' }, 5000)).toEqual({ end: 'crash' });
  });

  it('does not outlive the process that it works for', async () => {
    const file = join(folder, 'hostile.pdf');
    writeFileSync(file, nestedForms());
    const holder = spawn(process.execPath, [fileURLToPath(new URL('hold-parser.mjs', import.meta.url)), file]);
    await until(() => parsersOf(holder.pid).length === 1, 'it parses');
    const [parser] = parsersOf(holder.pid);
    holder.kill('SIGKILL');
    await until(() => !runningProcesses().some(({ pid }) => pid === parser), 'the parser is gone', 5);
  });
});
