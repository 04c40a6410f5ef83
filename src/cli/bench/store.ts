import { groupCopies } from '../../stages/identity/origins.js';
import { bringUpToDate } from '../../stages/identity/up-to-date.js';
import { factsOfBloc, factsOfUnit } from '../../store/facts.js';
import { archivePaper } from './archive.js';
import { storePapers } from './archive-store.js';
import { type EmptyInstallation, withEmptyInstallation } from './empty-installation.js';
import { often } from './facts.js';
import { processorOf } from './processes.js';

/** Processor time of this process and of the server, and time that went by; milliseconds. */
export interface Work {
  readonly node: number;
  readonly server: number;
  readonly passed: number;
}

export interface StoreMeasure {
  readonly documents: number;
  /** One of those that came since the size before, when all of them are identified and their copies found. */
  readonly each: Work;
  /** One new document in a store of this size. */
  readonly oneNew: Work;
  /** To tell of a unit, of a bloc: milliseconds that go by. */
  readonly unit: number;
  readonly bloc: number;
  readonly awards: number;
}

export interface RepostsMeasure {
  readonly reposts: number;
  /** One repost, when so many are added to the group of one text. */
  readonly each: Work;
}

/** How many new documents are brought in one by one. */
const ONE_BY_ONE = 40;

/**
 * What it costs to reconcile an archive, at each of some sizes, the smallest first; then what reposts of one text cost. Papers are stored
 * with their claims, which is not measured. Each measure is told when it is there.
 */
export const measureStore = (
  sizes: readonly number[],
  reposts: readonly number[],
  tell: (measure: StoreMeasure | RepostsMeasure) => Promise<void>,
): Promise<void> =>
  withEmptyInstallation(async (installation) => {
    let from = 0;
    for (const size of sizes) {
      await tell(await measureSize(installation, from, size));
      from = size + ONE_BY_ONE;
    }
    let copies = 0;
    for (const many of reposts) {
      await tell(await measureReposts(installation, copies, many));
      copies = many;
    }
  });

async function measureSize(installation: EmptyInstallation, from: number, documents: number): Promise<StoreMeasure> {
  const { database } = installation;
  const paper = (index: number) => archivePaper(index, 1);
  await storePapers(database, paper, from, documents);
  const each = await worked(installation, documents - from, () => bringUpToDate(database));
  const news: Work[] = [];
  for (let i = 0; i < ONE_BY_ONE; i++) {
    await storePapers(database, paper, documents + i, documents + i + 1);
    news.push(await worked(installation, ONE_BY_ONE, () => bringUpToDate(database)));
  }
  // Whoever tells of things reads what was written lately from memory, and statistics are of now.
  await database.change('analyze');
  const asked = await database.query<{ unit: string; bloc: string; awards: number }>(`
    select unit_id as unit, bloc_id as bloc, (select count(*) from award_evidence) as awards
    from membership_evidence where bloc_id is not null and unit_id is not null order by document_id limit 1`);
  const [{ unit, bloc, awards }] = asked;
  return {
    ...{ documents, each, oneNew: news.reduce(added), awards },
    unit: await often(() => factsOfUnit(database, unit)),
    bloc: await often(() => factsOfBloc(database, bloc)),
  };
}

async function measureReposts(installation: EmptyInstallation, from: number, reposts: number): Promise<RepostsMeasure> {
  const { database } = installation;
  const { text, ...known } = archivePaper(0, 2);
  const repost = (index: number) => ({ text: `${text}Đăng lại lần thứ ${index}.\n`, ...known });
  await storePapers(database, repost, from, reposts);
  return { reposts, each: await worked(installation, reposts - from, () => groupCopies(database)) };
}

/** What one of `count` took. */
async function worked({ server }: EmptyInstallation, count: number, work: () => Promise<unknown>): Promise<Work> {
  const [start, own, others] = [performance.now(), process.cpuUsage(), processorOf(server)];
  await work();
  const { user, system } = process.cpuUsage(own);
  return {
    node: (user + system) / 1000 / count,
    server: ((processorOf(server) - others) * 1000) / count,
    passed: (performance.now() - start) / count,
  };
}

const added = (a: Work, b: Work): Work => ({
  node: a.node + b.node,
  server: a.server + b.server,
  passed: a.passed + b.passed,
});
