import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StageFailure } from '../../domain/failure.js';
import { COOKIE } from '../../server/cookie.js';
import { makeDesk } from '../../server/desk.js';
import { startSignIn } from '../../stages/accounts/sign-in.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { saveAccount } from '../../store/accounts.js';
import type { Database } from '../../store/connection.js';
import { archivePaper, paperOfUnit } from './archive.js';
import { storePapers } from './archive-store.js';
import { writeCorpus } from './corpus.js';
import { withEmptyInstallation } from './empty-installation.js';
import { median } from './speed.js';

/** How long an answer of the desk takes: milliseconds. */
export interface AnswerMeasure {
  readonly asked: string;
  /** Median while nothing else is done. */
  readonly alone: number;
  /** Median, and the longest, while texts are imported. */
  readonly beside: number;
  readonly longest: number;
}

const TIMES_ALONE = 5;

/** Of which a tenth as many papers tell as there are others. */
const UNIT = { name: 'Sở Y tế tỉnh Nam Định', code: 'so-y-te@nam-dinh' };

/** What the lists and counts of the desk take over a generated store, alone and while `imported` texts come in. */
export const measureDesk = (
  texts: readonly string[],
  documents: number,
  imported: number,
): Promise<readonly AnswerMeasure[]> =>
  withEmptyInstallation(async ({ database, root }) => {
    const more = Math.floor(documents / 10);
    await storePapers(database, (index) => paperOfUnit(UNIT.name, index, 1), documents, documents + more);
    await storePapers(database, (index) => archivePaper(index, 1), 0, documents);
    await bringUpToDate(database);
    await database.change('vacuum analyze');
    return askBesideImport(database, root, texts, imported);
  });

/** The same of a store that is there; `root`: its folder. */
export async function askBesideImport(
  database: Database,
  root: string,
  texts: readonly string[],
  imported: number,
): Promise<AnswerMeasure[]> {
  const ask = await askerOf(database, root);
  const asked = await questions(database);
  const alone = new Map<string, number[]>(asked.map((one) => [one, []]));
  const beside = new Map<string, number[]>(asked.map((one) => [one, []]));
  for (let round = 0; round <= TIMES_ALONE; round++)
    // The first round brings what is asked for into memory.
    for (const one of asked) round === 0 ? await ask(one) : alone.get(one)!.push(await ask(one));
  const files = join(root, 'bench-files');
  await writeCorpus(texts, files, imported, 7);
  const env = { ...process.env, SOVANG_HOME: root, DATABASE_URL: '', REDIS_URL: '' };
  const command = spawn(process.execPath, [MAIN, 'import', files], { env, stdio: 'ignore' });
  let code: number | null | undefined;
  command.once('close', (ended) => (code = ended));
  while (code === undefined) for (const one of asked) beside.get(one)!.push(await ask(one));
  if (code !== 0) throw new StageFailure('bench-desk', `The import beside it ended with ${code}.`);
  return asked.map((one) => ({
    asked: one,
    alone: median(alone.get(one)!),
    beside: median(beside.get(one)!),
    longest: Math.max(...beside.get(one)!),
  }));
}

/** Asks the desk as a browser does that is signed in; milliseconds. */
async function askerOf(database: Database, root: string): Promise<(path: string) => Promise<number>> {
  const now = () => new Date();
  const desk = await makeDesk({ database, root, secure: false, now }, { hosts: ['localhost'], report: console.error });
  const id = await saveAccount(database, {
    name: `bench ${Date.now()}`,
    roles: ['reviewer', 'archivist'],
    password: 'none',
    at: now(),
  });
  const secret = await startSignIn(database, id!, 'bench', now());
  return async (path) => {
    const start = performance.now();
    const { statusCode, body } = await desk.inject({
      url: `/api/${path}`,
      headers: { cookie: `${COOKIE}=${secret}`, host: 'localhost' },
    });
    if (statusCode !== 200)
      throw new StageFailure('bench-desk', `${path} was answered with ${statusCode}: ${body.slice(0, 200)}`);
    return performance.now() - start;
  };
}

/** Each list and count, without a filter and with those that people set; of what is in the store. */
async function questions(database: Database): Promise<string[]> {
  const [{ unit, bloc, place, year, name }] = await database.query<Record<string, string>>(`
    select a.unit_code as unit, a.bloc_code as bloc, split_part(a.unit_code, '@', 2) as place, a.year::text as year, a.unit as name
    from award_evidence a where a.unit_code is not null and a.bloc_code is not null order by a.document_id desc limit 1`);
  const [{ batch }] = await database.query<{ batch: number }>(
    'select batch_id as batch from batch_count group by 1 order by sum(documents) desc limit 1',
  );
  const [code, series, words, large] = [unit, bloc, name, UNIT.code].map(encodeURIComponent);
  return [
    ...['documents', `documents?find=999`, 'batches', `batches/${batch}/withdrawal`],
    ...['', '&order=doubt', '&kind=award&below=900', `&province=${place}`, `&bloc=${series}`, '&batch=bench'].map(
      (filter) => `queues/claims?queue=open${filter}`,
    ),
    ...['queues/claims?findings=true', 'queues/count', 'queues/count?findings=true', `queues/count?province=${place}`],
    ...['search', `search?find=${words}`, 'search?find=bang khen', `search?find=${words}&place=${place}&year=${year}`],
    ...['search/facets', `search/facets?find=${words}`, `search/facets?place=${place}&year=${year}`],
    ...['search/facets?find=bang khen', `search/facets?find=bang khen&year=${year}`, 'search/facets?find=co thi dua'],
    ...[
      'awards',
      `awards?place=${place}`,
      'awards/counts',
      `awards/counts?unit=${code}`,
      `awards/counts?place=${place}`,
    ],
    ...['charts/awards', 'charts/waits', `charts/units?bloc=${series}`],
    ...['findings', 'findings?severity=warning', `findings?about=${words}`],
    ...[`facts/award?year=${year}`, `facts/award?unit=${words}`, `facts/award?bloc=${series}`],
    ...[`facts/award?place=${place}`, `facts/award?place=${place}&year=${year}`, `facts/membership?place=${place}`],
    ...[`units/${large}`, `units/${large}?kind=award&year=${year}`, `units/${large}/sentences`],
    ...[`entities/organisation/${large}`, `entities/organisation/${large}/about`, `awards?unit=${large}`],
    ...[`units/${code}`, `blocs/${series}`, `entities?find=${words}`, 'persons?find=nguyen', 'pending'],
  ];
}

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
