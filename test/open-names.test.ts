import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { findMentioned } from '../src/stages/identity/entity-mentioned.js';
import { judge, takeBackJudgements } from '../src/stages/identity/judge.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { situationAsked } from '../src/stages/identity/situation-asked.js';
import { countDue, countNames, openNames } from '../src/store/identities.js';
import { namesAstray } from '../src/store/kept-again.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { createDatabase } from './database.js';
import { paper } from './papers.js';
import { say } from './reviews.js';
import { stored } from './stored.js';

/** Names that wait for a judgement are counted as documents are identified; what is counted is what all mentions tell. */
let test: Awaited<ReturnType<typeof createDatabase>>;
beforeEach(async () => {
  test = await createDatabase();
  await keepShippedList(test.database);
});
afterEach(() => test.drop());

const paperOf = (n: number, units: string) =>
  paper([`Khối thi đua số ${n} tổng kết năm ${2010 + n}. Khối gồm 2 đơn vị: ${units}.`]);
const keep = (n: number, units = 'Công an và Ban Quản lý Một Cửa') =>
  stored(test.database, paperOf(n, units), `/tin/${n}.txt`, undefined, { province: 'Hà Nam' });

/** A look at all mentions. */
const lookedAt = (alike: boolean) =>
  test.database.query(
    `select m.kind, m.key, m.place, m.within, m.open, count(*)::integer as mentions, count(distinct m.document_id)::integer as documents,
       min(m.year) as since, max(m.year) as until
     from mention m
     where m.document_id not in (select w.document_id from withdrawn_document w)
       and (m.open is not null or ($1 and m.basis = 'papers'
         and exists (select from mention_proposal p where p.document_id = m.document_id and p.position = m.position)))
     group by m.kind, m.key, m.place, m.within, m.open order by mentions desc, m.key, m.place, m.within`,
    [alike],
  );

async function expectRight() {
  const { database } = test;
  for (const alike of [false, true])
    expect((await openNames(database, { alike }, null)).map(({ name, document, proposals, ...rest }) => rest)).toEqual(
      await lookedAt(alike),
    );
  expect(await countNames(database)).toBe((await lookedAt(false)).length);
  expect(await namesAstray(database)).toEqual([]);
}

it('names that are nobody are counted as mentions tell, through imports, reviews, judgements and withdrawals', async () => {
  const { database } = test;
  const ids = [
    await keep(1),
    await keep(2),
    await keep(3, 'Sở Tư pháp và Công an'),
    await keep(3, 'Công an và Sở Y tế'),
  ];
  await reconcileDue(database);
  const [first] = await openNames(database, {}, 1);
  expect(first).toMatchObject({ mentions: expect.any(Number), open: expect.any(String) });
  expect(await countNames(database)).toBeGreaterThan(1);
  await expectRight();

  await say(database, [{ action: 'reject', document: String(ids[0]), claim: '2', reason: 'sai' }]);
  await reconcileDue(database);
  await expectRight();

  const authority = await currentAuthority(database);
  const said = {
    ...{ verdict: 'same' as const, author: 'Lan', reason: null, batch: 'thử', at: '2026-01-01T00:00:00.000Z' },
    of: situationAsked(authority, { name: 'Công an', province: 'Hà Nam' }),
    as: situationAsked(authority, { name: 'cong-an@ha-nam' }),
  };
  const before = await openNames(database, {}, null);
  const { ids: judged } = await judge(database, [said]);
  await expectRight();
  expect((await openNames(database, {}, null)).length).toBeLessThan(before.length);
  await takeBackJudgements(database, judged, { author: 'Lan', reason: 'nhầm', batch: 'thôi', at: said.at });
  await expectRight();
  // Of the one that was reviewed, and all others.
  expect(await openNames(database, {}, null)).toEqual(before);

  const subject = { documentId: ids[1]!, sha256: paperOf(2, 'Công an và Ban Quản lý Một Cửa').sha256 };
  await withdraw(database, subject, 'thử');
  await expectRight();
  await restoreWithdrawn(database, subject, 'thôi');
  await expectRight();
  expect(await openNames(database, {}, null)).toEqual(before);
});

it('units and blocs are found by words with diacritics and without, with as many mentions as documents have', async () => {
  const { database } = test;
  const ids = [await keep(1, 'Sở Tư pháp và Sở Y tế'), await keep(2, 'Sở Y tế và Ban Quản lý Một Cửa'), await keep(3)];
  await reconcileDue(database);
  const authority = await currentAuthority(database);
  const found = async (asked: string, kind: 'organisation' | 'bloc-series' = 'organisation') =>
    (await findMentioned(database, authority, kind, asked)).map(({ code, mentions }) => [code, mentions]);
  const counted = (part: string) =>
    database
      .query<{ code: string; mentions: number }>(
        `select m.code, count(*)::integer as mentions from mention m
         where m.kind = 'organisation' and m.key like '%' || $1 || '%' and m.entity_id is not null
           and m.document_id not in (select w.document_id from withdrawn_document w)
         group by m.code order by mentions desc, m.code`,
        [part],
      )
      .then((rows) => rows.map(({ code, mentions }) => [code, mentions]));
  expect(await found('sở')).toEqual(await counted('sở'));
  expect(await found('so')).toEqual(await found('sở'));
  expect((await found('so y te'))[0]?.[0]).toBe('so-y-te@ha-nam');
  expect(await found('quan ly mot cua')).toEqual(await counted('quản lí một cửa'));
  expect(await found('sỡ y tế')).toEqual([]);
  expect((await found('khoi thi dua so 1', 'bloc-series')).length).toBe(
    (await found('Khối thi đua số 1', 'bloc-series')).length,
  );
  const subject = { documentId: ids[0]!, sha256: paperOf(1, 'Sở Tư pháp và Sở Y tế').sha256 };
  await withdraw(database, subject, 'thử');
  expect(await found('so')).toEqual(await counted('sở'));
  expect(await found('tu phap')).toEqual([]);
});

it('two who identify at the same time wait for nobody, and their counts add up', async () => {
  const { database } = test;
  const ids = [await keep(1), await keep(2), await keep(4), await keep(5)];
  await Promise.all(ids.map((id) => reconcileDue(database, undefined, [id])));
  await expectRight();
  const counted = await database.query('select count(*) as rows from name_count');
  await database.change("insert into outdated (step, document_id) select 'identity', unnest($1::bigint[])", [ids]);
  await reconcileDue(database);
  await expectRight();
  expect(await countNames(database)).toBeLessThanOrEqual(Number((counted[0] as { rows: number }).rows));
});

it('a judgement does not wait for documents that it does not concern, where many are due', async () => {
  const { database } = test;
  const known = [await keep(1), await keep(2)];
  await reconcileDue(database);
  for (let n = 10; n < 35; n++) await keep(n, 'Sở Tư pháp và Sở Y tế');
  await database.change("insert into outdated (step, document_id) select 'identity', unnest($1::bigint[])", [known]);
  const authority = await currentAuthority(database);
  const said = {
    ...{ verdict: 'same' as const, author: 'Lan', reason: null, batch: 'thử', at: '2026-01-01T00:00:00.000Z' },
    of: situationAsked(authority, { name: 'Công an', province: 'Hà Nam' }),
    as: situationAsked(authority, { name: 'cong-an@ha-nam' }),
  };
  const preview = await judge(database, [said], { dryRun: true });
  expect(preview.moved.map(({ documentId }) => documentId)).toEqual(known);
  const { moved } = await judge(database, [said]);
  expect(moved).toEqual(preview.moved);
  expect(await countDue(database, 1000)).toBe(25);
  const [{ nobody }] = await database.query<{ nobody: number }>(
    "select count(*)::integer as nobody from mention where name = 'Công an' and code is distinct from 'cong-an@ha-nam'",
  );
  expect(nobody).toBe(0);
});
