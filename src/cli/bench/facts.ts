import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeDirectory } from '../../engines/postgres-server/home.js';
import { runningPostmaster } from '../../engines/postgres-server/postmaster.js';
import { EXTRACTOR, extract } from '../../extract/extract.js';
import { readText } from '../../read/text.js';
import { reconcileDue } from '../../stages/identity/reconcile.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { openInstallation } from '../../stages/installation.js';
import { openBatch } from '../../store/batches.js';
import type { Database } from '../../store/connection.js';
import { saveExtractions } from '../../store/extractions.js';
import { factsOfBloc, factsOfUnit } from '../../store/facts.js';
import { saveReadings } from '../../store/readings.js';
import { registerSources } from '../../store/sources.js';
import { loadReadings } from '../../store/stored-readings.js';
import { median } from './speed.js';
import { varied } from './varied.js';

/** Milliseconds. */
export interface FactsMeasure {
  readonly documents: number;
  /** A document, when all are identified and their copies found. */
  readonly each: number;
  /** One document that changed, in a store of half of them and in one of all. */
  readonly oneInHalf: number;
  readonly oneInAll: number;
  /** Rows of award evidence, made up. */
  readonly rows: number;
  /** To count them all, which any question about all of them costs at least. */
  readonly count: number;
  readonly unit: number;
  readonly bloc: number;
  readonly blocYear: number;
}

/** Identifies generated documents on an empty embedded server that is removed again, then asks for facts among many. */
export async function measureFacts(texts: readonly string[], documents: number, rows: number): Promise<FactsMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-'));
  const home = homeDirectory({ SOVANG_HOME: join(folder, 'home') });
  try {
    await chmod(folder, 0o755); // the server's user enters it
    await mkdir(home.root);
    const installation = await openInstallation({
      ...process.env,
      SOVANG_HOME: home.root,
      DATABASE_URL: '',
      REDIS_URL: '',
    });
    try {
      return await measure(installation.database, texts, documents, rows);
    } finally {
      await installation.close();
    }
  } finally {
    const server = runningPostmaster(home);
    if (server) process.kill(server.pid, 'SIGINT');
    while (runningPostmaster(home)) await new Promise((resolve) => setTimeout(resolve, 50));
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  database: Database,
  texts: readonly string[],
  documents: number,
  rows: number,
): Promise<FactsMeasure> {
  const half = Math.floor(documents / 2);
  await store(database, texts, 0, half);
  const first = await timed(() => bringUpToDate(database));
  const oneInHalf = await oneAgain(database);
  await store(database, texts, half, documents);
  const second = await timed(() => bringUpToDate(database));
  const oneInAll = await oneAgain(database);
  await database.change(MADE_UP, [Math.ceil(rows / documents)]);
  await database.change('analyze award_evidence');
  const [{ unit, bloc }] = await database.query<{ unit: string; bloc: string }>(
    'select unit_id as unit, bloc_id as bloc from award_evidence where position >= 100000 limit 1',
  );
  return {
    ...{ documents, each: (first + second) / documents, oneInHalf, oneInAll, rows },
    count: await often(() => database.query('select count(*) from award_evidence')),
    unit: await often(() => factsOfUnit(database, unit)),
    bloc: await often(() => factsOfBloc(database, bloc, null)),
    blocYear: await often(() => factsOfBloc(database, bloc, 2012)),
  };
}

const AT_ONCE = 50;

async function store(database: Database, texts: readonly string[], from: number, to: number): Promise<void> {
  const batch = await openBatch(database, 'bench');
  for (let at = from; at < to; at += AT_ONCE) {
    const read = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, i) =>
      readText(Buffer.from(varied(texts, at + i, 1)), `${at + i}.txt`),
    );
    const nothing = { address: null, licence: null, published: null, publisher: null, province: 'Bắc Ninh' };
    const rows = await registerSources(
      database,
      batch,
      read.map(({ sha256, format, text }, i) => ({
        sha256,
        format,
        bytes: text.length,
        path: `/${at + i}.txt`,
        ...nothing,
      })),
    );
    await saveReadings(
      database,
      rows.map(({ documentId }, i) => ({ id: documentId, document: read[i] })),
    );
    const readings = await loadReadings(
      database,
      rows.map(({ documentId }) => documentId),
    );
    await saveExtractions(
      database,
      readings.map((reading) => ({
        reading,
        extractor: EXTRACTOR,
        context: reading.context,
        claims: extract(reading.document, reading.context),
      })),
    );
  }
}

async function oneAgain(database: Database): Promise<number> {
  const [{ id }] = await database.query<{ id: number }>('select max(document_id) as id from identified');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await database.change('delete from identified where document_id = $1', [id]);
    times.push(await timed(() => reconcileDue(database, () => {}, [id])));
  }
  return median(times);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function often(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) times.push(await timed(work));
  return median(times);
}

// So many rows a document, of sixty thousand units and three thousand blocs in 25 years.
const MADE_UP = `
  insert into award_evidence
  select i.document_id, 100000 + g, sha256((i.document_id || ' ' || g)::bytea), null, 'open', 900,
    'Khối thi đua', md5('bloc' || (g * 7 + i.document_id) % 3000), 'khối', 2000 + g % 25,
    'Đơn vị', md5('unit' || (g * 31 + i.document_id * 17) % 60000), 'đơn-vị', 'org', null, 'Bằng khen', 'merit-certificate',
    null, null, null, (array['voted', 'recommended', 'decided'])[1 + g % 3],
    md5('course' || (g * 31 + i.document_id * 17) % 60000 || ' ' || g % 25)
  from identified i
  cross join generate_series(1, $1) g`;
