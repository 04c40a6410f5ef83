import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const VNTK = 'vntk@1.4.4';

/**
 * Millions of code units a second that vntk's named entities take, on the beginning of the text; or why it was not
 * measured. It needs a compiler and install scripts, so it is built in a temporary folder that is removed again.
 */
export async function measureVntk(text: string): Promise<number | string> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-vntk-'));
  const run = (command: string, args: string[], timeout: number) =>
    promisify(execFile)(command, args, { cwd: folder, timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 24 });
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true}');
    await writeFile(join(folder, 'sample.txt'), text.slice(0, 3000));
    await writeFile(join(folder, 'measure.cjs'), MEASURE);
    await run('npm', ['install', VNTK, '--ignore-scripts=false', '--no-audit', '--no-fund'], 180_000);
    const { stdout } = await run(process.execPath, ['measure.cjs'], 60_000);
    return Number(stdout);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    return (stderr || message).trim().split('\n').at(-1)?.slice(0, 120) ?? 'unknown';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Lines as vntk's own examples give them; its models load before the clock starts.
const MEASURE = `
const lines = require('fs').readFileSync('sample.txt', 'utf8').split('\\n').filter(Boolean);
const ner = require('vntk').ner();
ner.tag('Sở Y tế');
const start = process.hrtime.bigint();
for (const line of lines) ner.tag(line);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
process.stdout.write(String(lines.join('\\n').length / seconds / 1e6));
`;
