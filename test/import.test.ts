import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTexts, writeCorpus } from '../src/cli/bench/corpus.js';
import { type Installed, install, summaryOf, workersOf } from './installation-run.js';
import { runningProcesses } from './processes.js';
import { until } from './until.js';

const SAMPLES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));
const DOCUMENTS = 120;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-import-'));
  const texts = await readTexts(SAMPLES);
  await writeCorpus(texts, join(folder, 'bulk'), DOCUMENTS);
  await writeCorpus(texts, join(folder, 'other'), 20, 2);
  await writeCorpus(texts, join(folder, 'twice'), 1, 3);
  await copyFile(join(folder, 'twice', '000', '000000.txt'), join(folder, 'twice', 'copy.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

let here: Installed;
beforeEach(async () => {
  here = await install();
});
afterEach(() => here.remove());

const importing = (name: string) => here.command('import', join(folder, name), '--json');

describe('an import', { timeout: 120_000 }, () => {
  it('takes the same bytes from two places as one document, and the second time finds nothing new', async () => {
    const first = summaryOf(await importing('twice').ended);
    expect(first).toMatchObject({ files: 2, newDocuments: 1, newSources: 1, known: 0, batch: { extracted: 1 } });
    expect(await here.ask('select document_id from source')).toHaveLength(2);
    const again = await here.command('import', join(folder, 'twice')).ended;
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/^2 files: 2 known\nnothing new\n/)]);
  });

  it('stops cleanly at Ctrl-C, and a second run goes on', async () => {
    const stopped = importing('bulk');
    await until(() => workersOf(stopped).length > 0, 'workers', 60);
    const workers = workersOf(stopped);
    stopped.child.kill('SIGINT');
    const end = await stopped.ended;
    expect([end.code, summaryOf(end).stopped]).toEqual([130, true]);
    expect(end.said).toContain('run the command again to go on');
    expect(runningProcesses().filter(({ pid }) => workers.includes(pid))).toEqual([]);
    const again = await importing('bulk').ended;
    expect(again.code, again.said).toBe(0);
    expect(summaryOf(again).batch).toEqual({
      documents: DOCUMENTS,
      read: DOCUMENTS,
      extracted: DOCUMENTS,
      failed: 0,
      due: 0,
    });
  });

  it('shares the server with another, and with who asks meanwhile', async () => {
    const running = [importing('bulk'), importing('other')];
    await until(() => running.some((one) => workersOf(one).length > 0), 'workers', 60);
    expect((await here.command('status').ended).code).toBe(0);
    const [bulk, other] = await Promise.all(running.map(({ ended }) => ended));
    expect([bulk.code, other.code], bulk.said + other.said).toEqual([0, 0]);
    expect([summaryOf(bulk).batch.extracted, summaryOf(other).batch.extracted]).toEqual([DOCUMENTS, 20]);
  });
});
