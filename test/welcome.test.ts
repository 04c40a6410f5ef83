import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Home } from '../src/engines/postgres-server/home.js';
import { fixtures } from './fixtures.js';
import { removeHome, temporaryHome } from './postgres-processes.js';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));

let home: Home;
beforeAll(async () => {
  home = await temporaryHome();
});
afterAll(() => removeHome(home));

/** `npm start -- ARGS` on an embedded server of its own, built when it is not. */
function start(...args: string[]): Promise<{ code: number | null; out: string; said: string }> {
  const env = { ...process.env, SOVANG_HOME: home.root, DATABASE_URL: '', REDIS_URL: '' };
  const child = spawn(process.execPath, ['src/cli/setup.mjs', 'start', ...args], { cwd: PROJECT, env });
  let [out, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}

describe('npm start without a command', { timeout: 120_000 }, () => {
  it('imports the sample documents, shows what was found, and the second time finds nothing new', async () => {
    const first = await start();
    expect(first.code, first.said).toBe(0);
    const count = fixtures.length;
    expect(first.out).toContain(`${count} files: ${count} new`);
    expect(first.out).toContain(`${count} documents, ${count} read, ${count} extracted\n`);
    for (const kind of ['AWARDS', 'HEADS', 'MEMBERS', 'OFFICIALS', 'BLOCS'])
      expect(first.out).toMatch(new RegExp(`^${kind} \\([1-9]\\d*\\) .*DOCUMENT$`, 'm'));

    const second = await start();
    expect(second.code, second.said).toBe(0);
    expect(second.out).toContain(`${count} files: ${count} known`);
    expect(second.out).toContain('\nnothing new\n');
    expect(found(second.out)).toEqual(found(first.out));
  });

  it('proposes commands that work', async () => {
    const { out } = await start();
    const [show, serve, query] = [...out.matchAll(/^ {2}npm start -- (.+?) {3}/gm)].map((match) => match[1]!.trim());
    const shown = await start(...show!.split(' '));
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('Khối thi đua')]);
    const asked = await start(...query!.split(' ').slice(0, 3), 'so y te');
    expect([serve, query, asked.code]).toEqual(['serve', 'query awards --unit "so y te"', 0]);
    expect(asked.out).toContain('Sở Y tế');
  });

  it('leaves wrong words to the usage', async () => {
    const { code, said } = await start('imprt');
    expect(code).toBe(2);
    expect(said).toContain(`unknown command 'imprt'\n(Did you mean import?)`);
  });
});

const found = (out: string): string => out.slice(out.indexOf('\nfound:'));
