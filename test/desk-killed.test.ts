import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningPostmaster } from '../src/engines/postgres-server/postmaster.js';
import { WHILE_WAITING } from '../src/stages/identity/judge.js';
import { type Installed, install, type Running } from './installation-run.js';
import { runningProcesses } from './processes.js';
import { until } from './until.js';

// What the desk acknowledged is there, whatever is killed meanwhile, and who sends again what was not acknowledged says it once.
const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));
const [NAME, PASSWORD] = ['Lê Thử Nghiệm', 'một câu dài dễ nhớ'];

let installed: Installed;
let cookie: string;
let served: Serving;
beforeAll(async () => {
  installed = await install();
  const { code, said } = await installed.command('import', SAMPLES).ended;
  if (code !== 0) throw new Error(said);
  served = await serve();
  // The invitation is a line of its own, behind the address.
  await until(() => /invitation#\S+\n/.test(served.out()), 'the invitation is there', 60);
  const token = /invitation#(\S+)/.exec(served.out())![1];
  const answer = await send('POST', '/api/invitations/accept', { secret: token, name: NAME, password: PASSWORD });
  cookie = answer.headers.get('set-cookie')!.split(';')[0];
});
afterAll(async () => {
  served?.running.child.kill('SIGKILL');
  await served?.running.ended;
  await installed?.remove();
});

interface Serving {
  readonly running: Running;
  readonly address: string;
  out(): string;
}

async function serve(): Promise<Serving> {
  const running = installed.command('serve', '--port', '0');
  let out = '';
  running.child.stdout!.on('data', (text) => {
    out += text;
  });
  await until(() => /^http\S+\/\n/.test(out) || running.child.exitCode !== null, 'the desk answers', 60);
  return { running, address: /^(http\S+)\//.exec(out)![1], out: () => out };
}

const send = (method: string, path: string, body?: object) =>
  fetch(`${served.address}${path}`, {
    method,
    headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

interface Saying {
  readonly document: number;
  readonly claim: string;
}

/** All claims that nobody reviewed. */
async function openClaims(): Promise<Saying[]> {
  const all: Saying[] = [];
  for (const { id } of await installed.ask<{ id: number }>('select id from document order by id')) {
    const answer = await send('GET', `/api/documents/${id}`);
    if (answer.status !== 200) continue;
    const { claims } = (await answer.json()) as { claims: { mark: string; state: string }[] };
    all.push(...claims.filter(({ state }) => state === 'open').map(({ mark }) => ({ document: id, claim: mark })));
  }
  return all;
}

/** The review, or null where no answer came, or one of a server that could not. */
async function accept({ document, claim }: Saying): Promise<number | 'unchanged' | null> {
  const answer = await send('POST', `/api/documents/${document}/reviews`, { reviews: [{ action: 'accept', claim }] });
  if (answer.status >= 500) return null;
  const [said] = (await answer.json()) as { outcome: string; review: number }[];
  if (said.outcome === 'refused') throw new Error(JSON.stringify(said));
  return said.outcome === 'saved' ? said.review : 'unchanged';
}

/** Accepts from four hands at once; `disturb` once so many were acknowledged. */
async function acceptAll(wanted: readonly Saying[], after: number, disturb: () => void) {
  const acknowledged: number[] = [];
  const open: Saying[] = [];
  const queue = [...wanted];
  const hand = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      const review = await accept(one).catch(() => null);
      if (typeof review === 'number') acknowledged.push(review);
      else open.push(one);
      if (typeof review === 'number' && acknowledged.length === after) disturb();
    }
  };
  await Promise.all([hand(), hand(), hand(), hand()]);
  return { acknowledged, open };
}

const reviews = () =>
  installed.ask<{ id: number; anchor: Buffer }>("select id, anchor from review where action = 'accept' order by id");

describe('a reviewer whose', () => {
  const disturbances: readonly [string, () => void | Promise<void>, boolean][] = [
    ['desk is killed', () => void served.running.child.kill('SIGKILL'), true],
    ['PostgreSQL is killed', () => void process.kill(runningPostmaster(installed.home)!.pid, 'SIGKILL'), false],
  ];
  it.each(disturbances)(
    '%s in the middle of saving loses nothing that was acknowledged, and says nothing twice',
    async (_, disturb, restart) => {
      const before = await reviews();
      const wanted = (await openClaims()).slice(0, 60);
      expect(wanted).toHaveLength(60);
      const { acknowledged, open } = await acceptAll(wanted, 20, disturb);
      expect(acknowledged.length).toBeGreaterThanOrEqual(20);
      if (restart) {
        expect(open.length).toBeGreaterThan(0);
        await served.running.ended;
        served = await serve();
      }
      const kept = new Set((await reviews()).map(({ id }) => id));
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      // What was not acknowledged may be there or not: sent again, it is said once.
      for (const one of open)
        await until(async () => (await accept(one).catch(() => null)) !== null, 'the desk saves again');
      const after = (await reviews()).slice(before.length);
      expect(after).toHaveLength(60);
      expect(new Set(after.map(({ anchor }) => anchor.toString('hex'))).size).toBe(60);
    },
  );
});

describe('documents that wait for their new names', () => {
  it('get them from who comes next, where the desk and its workers are killed', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sovang-renamed-'));
    const papers = WHILE_WAITING + 50;
    for (let n = 0; n < papers; n++)
      writeFileSync(
        join(folder, `${n}.txt`),
        `Khối thi đua số ${n % 9} tỉnh Bắc Ninh tổng kết năm 2019. Khối gồm 2 đơn vị: Ban Quản lý Một Cửa tỉnh Bắc Ninh và Sở Nội vụ tỉnh Bắc Ninh. Tin số ${n}.`,
      );
    const { code, said } = await installed.command('import', folder).ended;
    expect([code, said]).toEqual([0, expect.anything()]);
    expect((await installed.command('reconcile').ended).code).toBe(0);
    const of = { name: 'Ban Quản lý Một Cửa', province: 'bac-ninh' };
    const answer = await send('POST', '/api/judgements', { verdict: 'same', of, as: { name: 'tt-hcc@bac-ninh' } });
    expect(await answer.json()).toMatchObject({ left: papers });
    const workers = runningProcesses().filter(({ parent }) => parent === served.running.child.pid);
    for (const pid of [served.running.child.pid!, ...workers.map(({ pid }) => pid)]) process.kill(pid, 'SIGKILL');
    await served.running.ended;
    served = await serve();
    const renaming = async () => ((await (await send('GET', '/api/pending')).json()) as { renaming: number }).renaming;
    await until(async () => (await renaming()) === 0, 'all have their new names', 60);
    const codes = await installed.ask(
      "select code, count(*)::integer as mentions from mention where name like 'Ban Quản lý Một Cửa%' group by 1",
    );
    expect(codes).toEqual([{ code: 'tt-hcc@bac-ninh', mentions: papers }]);
    rmSync(folder, { recursive: true });
  });
});
