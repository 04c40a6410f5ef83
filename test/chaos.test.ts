import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readTexts, writeCorpus } from '../src/cli/bench/corpus.js';
import { keysOf } from '../src/domain/anchor.js';
import { runningPostmaster } from '../src/engines/postgres-server/postmaster.js';
import { extract } from '../src/extract/extract.js';
import { findFiles } from '../src/stages/paths.js';
import { openReader } from '../src/stages/reader.js';
import { type Installed, install, type Running, summaryOf, workersOf } from './installation-run.js';
import { NO_REDIS, startRedis, type TestRedis } from './redis.js';
import { until } from './until.js';

// The proof of the road: whatever is killed while documents are imported, running the command again to its end gives
// the claims that the documents make, each once. `SOVANG_CHAOS=2000 npm test -- chaos` proves it with more documents.
const DOCUMENTS = Number(process.env.SOVANG_CHAOS ?? 120);
const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));

let folder: string;
let expected: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-chaos-'));
  await writeCorpus(await readTexts(SAMPLES), folder, DOCUMENTS);
  expected = await claimsOfFiles();
});
afterAll(() => rm(folder, { recursive: true }));

/** What the files say, without any database, queue or worker: of each claim its document, kind, anchor and content. */
async function claimsOfFiles(): Promise<string[]> {
  const reader = openReader();
  const lines: string[] = [];
  for await (const found of findFiles([folder])) {
    if (!('file' in found)) continue;
    const document = await reader.read(await readFile(found.file.path), found.file.path);
    const claims = extract(document);
    const keys = keysOf(document.sha256, document.text, claims);
    claims.forEach(({ kind }, i) => {
      lines.push([document.sha256, kind, keys[i].anchor.toString('hex'), keys[i].content.toString('hex')].join(' '));
    });
  }
  await reader.close();
  return lines.sort();
}

async function claimsStored({ ask }: Installed): Promise<string[]> {
  const rows = await ask<{ line: string }>(`
    select concat_ws(' ', encode(d.sha256, 'hex'), c.kind, encode(c.anchor, 'hex'), encode(c.content, 'hex')) as line
    from current_extraction e
    join document d on d.id = e.document_id
    join claim c on c.extraction_id = e.extraction_id`);
  return rows.map(({ line }) => line).sort();
}

const counts = async ({ ask }: Installed): Promise<object> =>
  (
    await ask<object>(`
      select (select count(*) from document) as documents, (select count(*) from source) as sources,
        (select count(*) from reading) as readings, (select count(*) from extraction) as extractions,
        (select count(*) from adoption) as adoptions, (select count(*) from failure where resolved_at is null) as failures`)
  )[0];

const ONCE = {
  documents: DOCUMENTS,
  sources: DOCUMENTS,
  readings: DOCUMENTS,
  extractions: DOCUMENTS,
  adoptions: DOCUMENTS,
  failures: 0,
};

interface Scene {
  readonly installed: Installed;
  readonly command: Running;
  readonly redis: TestRedis | undefined;
}

/** What happens while the command runs; it ends when it happened. */
type Disturbance = (scene: Scene) => Promise<unknown> | unknown;

const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  nothing: () => {},
  'the command, as soon as documents are committed': async ({ installed, command }) => {
    await rowsIn(installed, 'document');
    command.child.kill('SIGKILL');
  },
  'the command, with workers at work': async ({ installed, command }) => {
    await rowsIn(installed, 'reading');
    command.child.kill('SIGKILL');
  },
  'each worker, three times': async ({ installed, command }) => {
    await rowsIn(installed, 'reading');
    for (let time = 0; time < 3; time++) {
      await until(() => workersOf(command).length > 0 || command.child.exitCode !== null, 'a worker');
      for (const pid of workersOf(command)) process.kill(pid, 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  },
  'PostgreSQL, as soon as it runs': async ({ installed }) => {
    await until(() => runningPostmaster(installed.home) !== undefined, 'a server', 60);
    process.kill(runningPostmaster(installed.home)!.pid, 'SIGKILL');
  },
  PostgreSQL: async ({ installed }) => {
    await rowsIn(installed, 'reading');
    process.kill(runningPostmaster(installed.home)!.pid, 'SIGKILL');
  },
  'the memory of the queue, and the command': async ({ installed, command, redis }) => {
    await rowsIn(installed, 'reading');
    command.child.kill('SIGKILL');
    await until(() => workersOf(command).length === 0, 'the end of the workers');
    if (redis) {
      await redis.kill();
      await redis.start();
    } else await installed.ask('truncate bullmq.job cascade');
  },
  Redis: async ({ installed, redis }) => {
    await rowsIn(installed, 'reading');
    await redis!.kill();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await redis!.start();
  },
};

// The server is still being made when the command has just begun.
async function rowsIn({ home, ask }: Installed, table: string): Promise<void> {
  const some = () => ask<{ rows: number }>(`select count(*) as rows from ${table}`).catch(() => [{ rows: 0 }]);
  await until(async () => runningPostmaster(home) !== undefined && (await some())[0].rows > 0, `rows in ${table}`, 60);
}

describe.each(['PostgreSQL', 'Redis'])('with the queue on %s, killing', (backend) => {
  const why = backend === 'Redis' ? NO_REDIS : '';
  let redis: TestRedis | undefined;
  let installed: Installed | undefined;
  beforeAll(async () => {
    if (backend === 'Redis' && why === '') redis = await startRedis();
  });
  afterEach(async () => {
    await installed?.remove();
    installed = undefined;
  });
  afterAll(() => redis?.stop());

  const names = Object.keys(DISTURBANCES).filter((name) => name !== 'Redis' || backend === 'Redis');
  it.skipIf(why !== '').each(names)(
    `%s${why} loses nothing and doubles nothing`,
    { timeout: 600_000 },
    async (name) => {
      const here = await install({ REDIS_URL: redis?.url, SOVANG_SWEEP: '2000' });
      installed = here;
      const disturbed = here.command('import', folder, '--json');
      await DISTURBANCES[name]({ installed: here, command: disturbed, redis });
      const first = await disturbed.ended;
      if (name === 'nothing') expect(first).toMatchObject({ code: 0, said: expect.not.stringContaining('worker:') });

      const again = await here.command('import', folder, '--json').ended;
      expect(again.code, again.said).toBe(0);
      expect(summaryOf(again)).toMatchObject({ files: DOCUMENTS, batch: { extracted: DOCUMENTS, failed: 0, due: 0 } });
      expect(await counts(here)).toEqual(ONCE);
      expect(await claimsStored(here)).toEqual(expected);
      const verified = await here.command('verify').ended;
      expect([verified.code, verified.out]).toEqual([0, expect.stringMatching(/ 0 differences\n$/)]);
    },
  );
});
