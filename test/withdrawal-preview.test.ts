import { describe, expect, it } from 'vitest';
import { wouldWithdraw } from '../src/store/batch-pages.js';
import { type Batch, openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { batchesAstray } from '../src/store/kept-again.js';
import { registerSources } from '../src/store/sources.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { paper, sourceOf } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

/** What withdrawing a batch would take is told from what is counted: it is what a look at each document tells, and what then happens. */
const test = useDatabase();

// Each makes another number of claims.
const PAPERS = Array.from({ length: 8 }, (_, n) =>
  paper([
    `Khối thi đua số ${n + 1} tổng kết năm 2019. Khối gồm ${n + 1} đơn vị: ${Array.from({ length: n + 1 }, (_, at) => `Sở ${['Y tế', 'Tư pháp', 'Tài chính', 'Nội vụ', 'Xây dựng', 'Công Thương', 'Ngoại vụ', 'Du lịch'][at]}`).join(', ')}.`,
  ]),
);

/** By a look at each document. */
async function lookedAt(database: Database, batch: number) {
  const [row] = await database.query<Record<string, number>>(
    `with gone as (
       select d.id from document d
       where coalesce((select w.withdrawn from withdrawal w where w.document_id = d.id order by w.id desc limit 1), false)
     ),
     counting as (select b.id from batch b where not coalesce((select w.withdrawn from withdrawal w where w.batch_id = b.id order by w.id desc limit 1), false)),
     mine as (select distinct s.document_id as id from source s where s.batch_id = $1),
     alone as (
       select m.id from mine m
       where m.id not in (select id from gone) and $1 in (select id from counting)
         and not exists (select from source s where s.document_id = m.id and s.batch_id <> $1 and s.batch_id in (select id from counting))
     )
     select (select count(*) from mine) as documents, count(*) as alone,
       coalesce(sum((
         select count(*) from claim c
         where c.extraction_id = (select a.extraction_id from adoption a where a.document_id = l.id order by a.ordinal desc limit 1)
       )), 0)::integer as claims,
       count(*) filter (where exists (select from review r where r.document_id = l.id)) as reviewed
     from alone l`,
    [batch],
  );
  return row;
}

describe('what withdrawing a batch would take', () => {
  it('is right after documents came twice, were reviewed, withdrawn and brought back', async () => {
    const { database } = test();
    const bring = async (name: string, from: number, to: number): Promise<Batch> => {
      const batch = await openBatch(database, name);
      await registerSources(
        database,
        batch,
        PAPERS.slice(from, to).map((one, n) => sourceOf(one, `/${name}/${n}.txt`)),
      );
      return batch;
    };
    const ids = new Map<string, number>();
    // Some are extracted before a batch has them, some behind it, one never.
    const some = await bring('một', 0, 6);
    for (const one of PAPERS.slice(0, 4)) await stored(database, one, `/${one.sha256}.txt`);
    const more = await bring('hai', 4, 8);
    for (const one of PAPERS.slice(4, 7)) await stored(database, one, `/${one.sha256}.txt`);
    const third = await bring('ba', 2, 5);
    for (const { id, sha256 } of await database.query<{ id: number; sha256: string }>(
      "select id, encode(sha256, 'hex') as sha256 from document",
    ))
      ids.set(sha256, id);
    const own = (await database.query<{ id: number; name: string }>('select id, name from batch order by id')).map(
      ({ id, name }) => ({ batchId: id, batch: name }),
    );
    const seen: unknown[] = [];
    const check = async () => {
      for (const { batchId } of own) {
        const told = await wouldWithdraw(database, batchId);
        seen.push(told.alone);
        expect([batchId, told]).toEqual([batchId, await lookedAt(database, batchId)]);
      }
      expect(await batchesAstray(database)).toEqual([]);
    };
    const document = (n: number) => ({ documentId: ids.get(PAPERS[n]!.sha256)!, sha256: PAPERS[n]!.sha256 });
    await check();
    // What was stored by itself is of another batch, which holds it too.
    for (const other of own.filter(({ batchId }) => ![some.id, more.id, third.id].includes(batchId)))
      await withdraw(database, other, 'chỉ để thử');
    await check();
    for (const n of [0, 3, 5, 6])
      await say(database, [{ action: 'accept', document: String(document(n).documentId), claim: '1' }]);
    await check();
    await withdraw(database, document(1), 'nhầm');
    await check();
    await withdraw(database, { batchId: third.id, batch: 'ba' }, 'cả đợt');
    await check();
    await restoreWithdrawn(database, document(1), 'thôi');
    await restoreWithdrawn(database, { batchId: third.id, batch: 'ba' }, 'thôi');
    await check();
    expect(new Set(seen).size).toBeGreaterThan(3);
  });
});
