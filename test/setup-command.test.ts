import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const COMMAND = 'console.log(JSON.stringify(process.argv.slice(2)));';

// A checkout with one source, which has the packages of this one.
let checkout: string;
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'sovang-checkout-'));
  await chmod(checkout, 0o755);
  await mkdir(join(checkout, 'src/cli'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) {
    await copyFile(join(PROJECT, file), join(checkout, file));
  }
  for (const file of ['setup.mjs', 'setup-lock.mjs']) {
    await cp(join(PROJECT, 'src/cli', file), join(checkout, 'src/cli', file));
  }
  await symlink(join(PROJECT, 'node_modules'), join(checkout, 'node_modules'));
  await writeSource(COMMAND);
});
afterEach(() => rm(checkout, { recursive: true }));

const writeSource = (text: string) => writeFile(join(checkout, 'src/cli/main.ts'), text);
const stamp = () => stat(join(checkout, 'dist/src/cli/main.js')).then(({ mtimeMs }) => mtimeMs);

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function setUp(args: string[], options: { node?: string[]; uid?: number } = {}): Promise<Outcome> {
  const command = [...(options.node ?? []), join(checkout, 'src/cli/setup.mjs'), ...args];
  const identity = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
  return outcome(spawn(process.execPath, command, { cwd: checkout, ...identity }));
}

function outcome(child: ChildProcess): Promise<Outcome> {
  let [out, said] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

describe('npm start', () => {
  it('builds, and gives stdout to the command alone', async () => {
    const { code, out, said } = await setUp(['start', 'import', '--batch', 'Đợt 1']);
    expect([code, out]).toEqual([0, '["import","--batch","Đợt 1"]\n']);
    expect(said).toBe('sovang: building …\n');
  });

  it('does nothing where all is up to date', async () => {
    await setUp(['start']);
    const before = await stamp();
    expect(await setUp(['start'])).toEqual({ code: 0, out: '[]\n', said: '' });
    expect(await stamp()).toBe(before);
  });

  it('builds again when a source has changed', async () => {
    await setUp(['start']);
    await writeSource(`console.log('changed');`);
    expect((await setUp(['start'])).out).toBe('changed\n');
  });

  it('can be run twice at once', async () => {
    const outcomes = await Promise.all([1, 2, 3].map((n) => setUp(['start', String(n)])));
    expect(outcomes.map(({ code, out }) => [code, out])).toEqual([1, 2, 3].map((n) => [0, `["${n}"]\n`]));
    expect(outcomes.filter(({ said }) => said.includes('building'))).toHaveLength(1);
    expect((await readdir(checkout)).filter((name) => name.startsWith('.setup'))).toEqual([]);
  });

  it('takes over from one that was killed', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await outcome(dead);
    await writeFile(join(checkout, '.setup.lock'), String(dead.pid));
    expect((await setUp(['start'])).code).toBe(0);
  });

  it('fails with the compiler when the sources are wrong, and tries again', async () => {
    await writeSource(`const n: number = 'x'; console.log(n);`);
    const { code, out, said } = await setUp(['start']);
    expect([code, out]).toEqual([1, '']);
    expect(said).toMatch(/main\.ts.*TS2322[\s\S]*do not compile/);
    await writeSource(COMMAND);
    expect((await setUp(['start'])).code).toBe(0);
  });

  it('gives the exit code of the command', async () => {
    await writeSource('process.exitCode = 3;');
    expect((await setUp(['start'])).code).toBe(3);
  });

  it.each(['20.18.3', '18.20.0'])('is refused by Node %s', async (version) => {
    const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
    const { code, said } = await setUp(['start'], { node: ['--import', `data:text/javascript,${pretend}`] });
    expect(code).toBe(1);
    expect(said).toContain('needs Node.js 20.19 or later');
  });

  // Root may write everywhere; it tries as somebody else.
  it('says who can help in a checkout of another that was never built', async () => {
    const root = process.getuid?.() === 0;
    if (!root) await chmod(checkout, 0o555);
    const { code, said } = await setUp(['start'], root ? { uid: 65534 } : {});
    await chmod(checkout, 0o755);
    expect(code).toBe(1);
    expect(said).toMatch(/may not write in it \(EACCES\); run "npm run build" there as its owner/);
  });
});
