import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTexts, writeCorpus } from '../src/cli/bench/corpus.js';
import { COOKIE } from '../src/server/cookie.js';
import { type Installed, install, type Running, workersOf } from './installation-run.js';
import { until } from './until.js';

// The whole desk as a process: what is sent is read by workers that it hires, and says what a command would have found.
const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));
const DOCUMENTS = 40;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-serve-'));
  await writeCorpus(await readTexts(SAMPLES), join(folder, 'bulk'), DOCUMENTS);
});
afterAll(() => rm(folder, { recursive: true }));

let here: Installed;
let cookie: string;
beforeEach(async () => {
  here = await install();
  cookie = '';
});
afterEach(() => here.remove());

interface Served {
  readonly running: Running;
  readonly address: string;
  out(): string;
}

async function serve(...options: string[]): Promise<Served> {
  const running = here.command('serve', '--port', '0', ...options);
  let out = '';
  running.child.stdout!.on('data', (text) => {
    out += text;
  });
  await until(() => /^http\S+\/\n/m.test(out), `the desk is there: ${out}`, 60);
  const address = /^(http\S+)\/\n/m.exec(out)![1]!;
  if (cookie === '') {
    await until(() => /invitation#\S+\n/.test(out), 'a link');
    const secret = /invitation#(\S+)/.exec(out)![1]!;
    const accepted = await fetch(`${address}/api/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret, name: 'Người nhập', password: 'một câu dài dễ nhớ' }),
    });
    cookie = new RegExp(`${COOKIE}=[^;]+`).exec(accepted.headers.get('set-cookie') ?? '')![0];
  }
  return { running, address, out: () => out };
}

async function ask<T>({ address }: Served, method: string, url: string, body?: object | FormData): Promise<T> {
  const json = body && !(body instanceof FormData);
  const answer = await fetch(`${address}/api${url}`, {
    method,
    headers: { cookie, ...(json && { 'content-type': 'application/json' }) },
    ...(body && { body: json ? JSON.stringify(body) : (body as FormData) }),
  });
  expect(answer.ok, `${method} ${url}: ${answer.status}`).toBe(true);
  return (await answer.json()) as T;
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());

/** Sends a folder as one batch and has it imported; gives the batch. */
async function sendFolder(served: Served, place: string, batch: string): Promise<number> {
  const { id } = await ask<{ id: number }>(served, 'POST', '/imports', { batch });
  const files = filesIn(place);
  for (let i = 0; i < files.length; i += 50) {
    const some = files.slice(i, i + 50);
    const form = new FormData();
    const list = some.map((path) => ({ path: relative(place, path), size: statSync(path).size }));
    form.append('files', JSON.stringify(list));
    for (const [n, path] of some.entries())
      form.append(String(n), new Blob([new Uint8Array(await readFile(path))]), 'x');
    await ask(served, 'POST', `/imports/${id}/files`, form);
  }
  return (await ask<{ batchId: number }>(served, 'POST', `/imports/${id}/start`)).batchId;
}

const figures = (served: Served, batch: number) =>
  ask<{ documents: number; extracted: number; due: number; sent: number; looked: number }>(
    served,
    'GET',
    `/batches/${batch}/progress`,
  );
const through = (served: Served, batch: number, documents: number) =>
  until(async () => (await figures(served, batch)).extracted === documents, 'all is extracted', 120);

const claims = async ({ ask: query }: Installed): Promise<string[]> =>
  (
    await query<{ line: string }>(`
      select concat_ws(' ', encode(d.sha256, 'hex'), c.kind, encode(c.anchor, 'hex'), encode(c.content, 'hex')) as line
      from current_extraction e join document d on d.id = e.document_id join claim c on c.extraction_id = e.extraction_id`)
  )
    .map(({ line }) => line)
    .sort();

const stop = async ({ running }: Served) => {
  running.child.kill('SIGINT');
  expect((await running.ended).code).toBe(0);
};

describe('what is sent to the desk', { timeout: 240_000 }, () => {
  it('gives the claims that the command gives, and goes on by itself after a kill', async () => {
    const first = await serve();
    const batch = await sendFolder(first, join(folder, 'bulk'), 'đợt gửi');
    await until(() => workersOf(first.running).length > 0, 'workers are hired', 60);
    first.running.child.kill('SIGKILL');
    await first.running.ended;
    const second = await serve();
    await through(second, batch, DOCUMENTS);
    await until(
      async () => (await ask<{ reports: object[] }>(second, 'GET', `/batches/${batch}`)).reports.length > 0,
      'the report is kept',
      60,
    );
    const { reports } = await ask<{ reports: { report: object }[] }>(second, 'GET', `/batches/${batch}`);
    expect(reports[0]!.report).toMatchObject({ files: DOCUMENTS, refused: 0, stopped: false });
    await until(async () => readdirSync(join(here.home.root, 'uploads')).length === 0, 'what was sent is kept once');
    const ours = await claims(here);
    await stop(second);

    const other = await install();
    try {
      const { code, said } = await other.command('import', join(folder, 'bulk')).ended;
      expect(code, said).toBe(0);
      expect(ours.length).toBeGreaterThan(DOCUMENTS);
      expect(ours).toEqual(await claims(other));
    } finally {
      await other.remove();
    }
  });

  it('waits for workers elsewhere where the desk has none', async () => {
    const desk = await serve('--workers', '0');
    const batch = await sendFolder(desk, join(folder, 'bulk'), 'không người đọc');
    await until(async () => (await figures(desk, batch)).documents === DOCUMENTS, 'all is registered', 60);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await figures(desk, batch)).toMatchObject({ extracted: 0, due: DOCUMENTS });
    expect(workersOf(desk.running)).toEqual([]);
    const worker = here.command('worker');
    await through(desk, batch, DOCUMENTS);
    worker.child.kill('SIGTERM');
    await worker.ended;
    await stop(desk);
  });

  it('is not needed for workers: what a command left due is read', async () => {
    const left = await here.command('import', join(folder, 'bulk'), '--workers', '0', '--json');
    const ended = left.ended;
    await until(
      async () =>
        (await here.ask<{ count: number }>('select count(*) as count from document').catch(() => []))[0]?.count ===
        DOCUMENTS,
      'all is registered',
      60,
    );
    left.child.kill('SIGINT');
    await ended;
    const desk = await serve();
    const [{ id }] = await here.ask<{ id: number }>('select id from batch');
    await through(desk, id, DOCUMENTS);
    await stop(desk);
  });
});

it('a port that is taken is left for the next one, unless it was named', { timeout: 120_000 }, async () => {
  const first = here.command('serve');
  let said = '';
  first.child.stdout!.on('data', (text) => {
    said += text;
  });
  await until(() => /^http:\S+:\d+\/\n/m.test(said), 'the first is there', 60);
  const port = Number(/:(\d+)\/\n/.exec(said)![1]);
  const named = await here.command('serve', '--port', String(port)).ended;
  expect([named.code, named.said]).toEqual([3, expect.stringContaining('EADDRINUSE')]);
  const second = here.command('serve');
  let out = '';
  second.child.stdout!.on('data', (text) => {
    out += text;
  });
  await until(() => /^http:\S+:\d+\/\n/m.test(out), 'the second is there', 60);
  expect(Number(/:(\d+)\/\n/.exec(out)![1])).toBeGreaterThan(port);
  second.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect((await second.ended).said).toMatch(/port 8480 is taken; the desk is on port \d+/);
  await first.ended;
});

it('npm start on a terminal goes on to serve after the samples, and ends at Ctrl-C', { timeout: 180_000 }, async () => {
  const start = here.command('welcome', '--serve');
  let out = '';
  start.child.stdout!.on('data', (text) => {
    out += text;
  });
  await until(() => out.includes('invitation#'), 'the link is there', 120);
  expect(out.indexOf('Try next:')).toBeLessThan(out.indexOf('http://127.0.0.1:'));
  start.child.kill('SIGINT');
  const { code, said } = await start.ended;
  expect([code, said]).toEqual([0, expect.not.stringContaining('stopping:')]);
});
