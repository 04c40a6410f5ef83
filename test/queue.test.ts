import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueueAddress } from '../src/queue/address.js';
import { openQueue, type TaskQueue } from '../src/queue/queue.js';
import { type Task, taskId } from '../src/queue/task.js';
import { startWorker, type Work } from '../src/queue/worker.js';
import { useDatabase } from './database.js';
import { NO_REDIS, startRedis, type TestRedis } from './redis.js';
import { until } from './until.js';

const task = (ids: number[], more: Partial<Task> = {}): Task => ({
  step: 'read',
  version: 'text/3',
  ids,
  urgent: false,
  wave: 'w1',
  ...more,
});

describe.each(['PostgreSQL', 'Redis'])('the queue on %s', (backend) => {
  const why = backend === 'Redis' ? NO_REDIS : '';
  const test = useDatabase({ migrated: false });
  let redis: TestRedis | undefined;
  beforeAll(async () => {
    if (backend === 'Redis' && why === '') redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  // A queue of its own for each test, in the same server.
  async function open(): Promise<{ address: QueueAddress; queue: TaskQueue }> {
    const address = { databaseUrl: test().url, redisUrl: redis?.url, installation: randomUUID() };
    return { address, queue: await openQueue(address) };
  }

  function record(perform: (task: Task) => Promise<void> | void = () => {}) {
    const seen: string[] = [];
    const gaveUp: string[] = [];
    const troubles: string[] = [];
    const step = async (task: Task) => {
      seen.push(`${task.step} ${task.ids.join(' ')}`);
      await perform(task);
    };
    const work: Work = {
      perform: { read: step, extract: step },
      giveUp: async (step, id, times) => void gaveUp.push(`${step} ${id} after ${times}`),
      trouble: (error) => void troubles.push(error.message),
    };
    return { work, seen, gaveUp, troubles };
  }

  const empty = (queue: TaskQueue) => until(async () => (await queue.size()) === 0, 'an empty queue');

  it.skipIf(why !== '')(`takes what somebody waits for first${why}`, async () => {
    const { address, queue } = await open();
    const { work, seen } = record();
    await queue.add([task([1, 2]), task([3, 4]), task([5], { urgent: true })]);
    const worker = await startWorker(address, queue, work);
    await empty(queue);
    expect(seen).toEqual(['read 5', 'read 1 2', 'read 3 4']);
    await worker.close();
    await queue.close();
  });

  it.skipIf(why !== '')(
    `does a task that two sweeps of one minute ask for once, and again for a later one${why}`,
    async () => {
      const { address, queue } = await open();
      const { work, seen } = record();
      await queue.add([task([1, 2]), task([1, 2])]);
      await queue.add([task([1, 2])]);
      await queue.add([task([1, 2], { wave: 'w2' })]);
      const worker = await startWorker(address, queue, work);
      await empty(queue);
      expect(seen).toEqual(['read 1 2', 'read 1 2']);
      await worker.close();
      await queue.close();
    },
  );

  it.skipIf(why !== '')(
    `asks again for the documents of a failed batch one by one, whatever its message holds${why}`,
    async () => {
      const { address, queue } = await open();
      const { work, seen, troubles } = record(({ ids }) => {
        if (ids.length > 1) throw new Error('a NUL \0 and half of a pair \ud800 in it');
      });
      await queue.add([task([7, 8, 9])]);
      const worker = await startWorker(address, queue, work);
      await empty(queue);
      expect(seen.sort()).toEqual(['read 7', 'read 7 8 9', 'read 8', 'read 9']);
      expect(troubles).toHaveLength(1);
      await worker.close();
      await queue.close();
    },
  );

  it.skipIf(why !== '')(`gives a task whose worker fell silent to another, document by document${why}`, async () => {
    const { address, queue } = await open();
    const silent = record(() => new Promise(() => {}));
    // As many as it has hands: with one free it would take its own tasks again, until they are given up.
    await queue.add([task([1, 2]), task([11]), task([12]), task([13])]);
    const dead = await startWorker(address, queue, silent.work, { silence: 1000, renew: false });
    await until(() => silent.seen.length === 4, 'the first starts');
    const { work, seen } = record();
    const worker = await startWorker(address, queue, work, { silence: 1000 });
    await empty(queue);
    expect(seen.sort()).toEqual(['read 1', 'read 11', 'read 12', 'read 13', 'read 2']);
    await worker.close();
    await dead.abandon();
    await queue.close();
  });

  it.skipIf(why !== '')(`counts a document that ends its workers, and gives it up${why}`, async () => {
    const { address, queue } = await open();
    const deadly = record(() => new Promise(() => {}));
    await queue.add([task([1])]);
    const dead = await startWorker(address, queue, deadly.work, { silence: 400, renew: false });
    await until(() => deadly.gaveUp.length === 1, 'giving up');
    expect([deadly.seen, deadly.gaveUp]).toEqual([['read 1', 'read 1', 'read 1'], ['read 1 after 3']]);
    await dead.abandon();
    await queue.close();
  });

  if (backend === 'Redis') {
    it.skipIf(why !== '')(`says what to do when Redis is down${why}`, async () => {
      const address = { databaseUrl: test().url, redisUrl: 'redis://127.0.0.1:1/0', installation: 'x' };
      await expect(openQueue(address)).rejects.toMatchObject({
        code: 'queue-lost',
        permanent: false,
        message: expect.stringContaining('unset REDIS_URL'),
      });
    });
  }
});

describe('the id of a task', () => {
  it('names step, version, documents and wave, without ":"', () => {
    expect(taskId(task([3, 5, 9], { version: 'html/3: x', wave: '7' }))).toBe('read-html_3__x-3-9-3-7');
  });
});
