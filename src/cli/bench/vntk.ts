import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readVntkFiles } from '../../engines/vntk-files.js';
import { openSecondReader, type SecondReader, type VntkFiles } from '../../second-reader/reader.js';

const VNTK = 'vntk@1.4.4';

/** Millions of code units in a second of processor time, on the same lines: two programs do not share the load alike. */
export interface BesideVntk {
  readonly vntk: number;
  /** The second reader on the lines when it has read nothing before, when it has read others, and once more. */
  readonly first: number;
  readonly fresh: number;
  readonly again: number;
}

/**
 * How fast vntk's named entities and the second reader are on the beginning of the text, or why it was not measured.
 * vntk needs a compiler and install scripts, so it is built in a temporary folder that is removed again.
 */
export async function measureVntk(text: string): Promise<BesideVntk | string> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-vntk-'));
  const run = (command: string, args: string[], timeout: number) =>
    promisify(execFile)(command, args, { cwd: folder, timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 24 });
  try {
    const sample = text.slice(0, 3000);
    await writeFile(join(folder, 'package.json'), '{"private":true,"allowScripts":{"crfsuite":true}}');
    await writeFile(join(folder, 'sample.txt'), sample);
    await writeFile(join(folder, 'measure.cjs'), MEASURE);
    await run('npm', ['install', VNTK, '--ignore-scripts', '--no-audit', '--no-fund'], 180_000);
    await run('npm', ['rebuild', 'crfsuite', '--ignore-scripts=false'], 180_000);
    const { stdout } = await run(process.execPath, ['measure.cjs'], 60_000);
    const files = await readVntkFiles({ SOVANG_VNTK: folder });
    return { vntk: Number(stdout), ...measureSecondReader(files, linesOf(sample), linesOf(text.slice(3000))) };
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return (stderr || message).trim().split('\n').at(-1)?.slice(0, 120) ?? 'unknown';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

function measureSecondReader(files: VntkFiles, lines: readonly string[], others: readonly string[]) {
  const units = lines.join('\n').length;
  const rate = (readers: readonly SecondReader[]) => {
    const start = process.cpuUsage();
    for (const reader of readers) readAll(reader, lines);
    const { user, system } = process.cpuUsage(start);
    return (units * readers.length) / (user + system);
  };
  const readers = () => Array.from({ length: 10 }, () => openSecondReader(files));
  const experienced = readers();
  // Node compiles meanwhile.
  for (const reader of experienced) readAll(reader, others);
  return { first: rate(readers()), fresh: rate(experienced), again: rate(experienced) };
}

const readAll = (reader: SecondReader, lines: readonly string[]): void =>
  lines.forEach((line) => void reader.read(line));

// Lines as vntk's own examples give them; its models load before the clock starts.
const MEASURE = `
const lines = require('fs').readFileSync('sample.txt', 'utf8').split('\\n').filter(Boolean);
const ner = require('vntk/lib/ner');
ner.tag('Sở Y tế');
const start = process.cpuUsage();
for (const line of lines) ner.tag(line);
const { user, system } = process.cpuUsage(start);
process.stdout.write(String(lines.join('\\n').length / (user + system)));
`;
