import { reconcileDue } from '../../stages/identity/reconcile.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import type { Database } from '../../store/connection.js';
import { factsOfBloc, factsOfUnit } from '../../store/facts.js';
import { storePapers } from './archive-store.js';
import { withEmptyInstallation } from './empty-installation.js';
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
export const measureFacts = (texts: readonly string[], documents: number, rows: number): Promise<FactsMeasure> =>
  withEmptyInstallation(({ database }) => measure(database, texts, documents, rows));

async function measure(
  database: Database,
  texts: readonly string[],
  documents: number,
  rows: number,
): Promise<FactsMeasure> {
  const half = Math.floor(documents / 2);
  const paper = (index: number) => ({ text: varied(texts, index, 1), province: 'Bắc Ninh', published: null });
  await storePapers(database, paper, 0, half);
  const first = await timed(() => bringUpToDate(database));
  const oneInHalf = await oneAgain(database);
  await storePapers(database, paper, half, documents);
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
    bloc: await often(() => factsOfBloc(database, bloc)),
    blocYear: await often(() =>
      factsOfBloc(database, bloc, 'kept', { chosen: { year: '2012' }, after: null, limit: null }),
    ),
  };
}

async function oneAgain(database: Database): Promise<number> {
  const [{ id }] = await database.query<{ id: number }>('select max(document_id) as id from identified');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await database.change("insert into outdated (step, document_id, again) values ('identity', $1, true)", [id]);
    times.push(await timed(() => reconcileDue(database)));
  }
  return median(times);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function often(work: () => Promise<unknown>): Promise<number> {
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
    md5('course' || (g * 31 + i.document_id * 17) % 60000 || ' ' || g % 25), null, false
  from identified i
  cross join generate_series(1, $1) g`;
