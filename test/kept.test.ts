import { beforeAll, describe, expect, it } from 'vitest';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { checkKept } from '../src/stages/verification/kept.js';
import { openBatch } from '../src/store/batches.js';
import type { Database, Session } from '../src/store/connection.js';
import { keepFacts, waitsToBeKept } from '../src/store/kept-facts.js';
import { registerSources } from '../src/store/sources.js';
import { statement } from '../src/store/statement.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { paper, sourceOf } from './papers.js';
import { stored } from './stored.js';

/** What is kept for lists, charts, queues and the search follows from documents, and where it does not, that is found. */
const test = useDatabase();

const NEWS = `Khối thi đua Kinh tế tổng kết năm 2017. Khối gồm 3 đơn vị: Sở Công Thương, Sở Xây dựng và Sở Tài chính.
Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Công Thương và Sở Y tế. Hội nghị bầu Sở Y tế làm Khối trưởng năm 2018.`;

let ids: number[];
beforeAll(async () => {
  await keepShippedList(test().database);
  const of = { province: 'Bắc Ninh', published: '2017-12-05' };
  const texts = [
    NEWS,
    NEWS.replace('Sở Tài chính', 'Sở Nội vụ').replaceAll('Kinh tế', 'Tổng hợp').replace('Cờ thi đua', 'Bằng khen'),
  ];
  ids = [];
  for (const [n, text] of texts.entries())
    ids.push(await stored(test().database, paper([text]), `/tin/${n}.txt`, undefined, of));
  await bringUpToDate(test().database);
});

async function differences(session: Session): Promise<string[]> {
  const found: string[] = [];
  await checkKept(session, (part) => void found.push(part));
  return [...new Set(found)].sort();
}

/** What is found of a tampering with every trigger off; then all is as it was. */
async function foundAfter(sql: string): Promise<string[]> {
  const undo = new Error('undo');
  let found: string[] = [];
  const tampering = test().database.transaction(async (session) => {
    await session.change('set local session_replication_role = replica');
    expect(await session.change(sql)).toBeGreaterThan(0);
    found = await differences(session);
    throw undo;
  });
  await expect(tampering).rejects.toBe(undo);
  return found;
}

describe('what is kept', () => {
  it('follows from what documents say', async () => {
    const counts = await test().database.query(`
      select (select count(*) from award_kept) > 0 and (select count(*) from search_row) > 0 as kept,
        array(select distinct code from finding order by 1) as codes`);
    expect(counts).toEqual([{ kept: true, codes: ['head-not-member', 'no-decision', 'recipient-not-member'] }]);
    expect(await differences(test().database)).toEqual([]);
  });

  it.each([
    [
      'a fact of an award is gone',
      'delete from award_kept where course = (select min(course) from award_kept)',
      ['award', 'finding'],
    ],
    ['a fact was changed', "update award_kept set review = 'reviewed'", ['award']],
    [
      'a fact was made up',
      'insert into award_kept select (k).* from (select k from award_kept k limit 1) s',
      ['award', 'finding'],
    ],
    ['awards are counted otherwise', 'update award_cell set awards = awards + 1', ['award']],
    ['a count is gone', 'delete from award_cell', ['award']],
    ['documents of a batch are counted otherwise', 'update batch_count set extracted = extracted - 1', ['batch']],
    ['claims of a batch are counted otherwise', 'update batch_count set claims = claims + 1', ['batch']],
    [
      'a document is kept as withdrawn',
      'insert into document_withdrawn select min(id) from document',
      ['award', 'finding', 'withdrawal'],
    ],
    ['a batch is not counted', 'delete from batch_count', ['batch']],
    [
      'a name is counted that nobody mentions',
      "insert into name_count values ('organisation', 'x', null, '', null, null, 'level', false, 1, 1)",
      ['name'],
    ],
    ['a finding is gone', "delete from finding_kept where code = 'no-decision'", ['finding']],
    [
      'a finding was changed',
      `update finding_kept set detail = '{"role": "deputy"}' where code = 'head-not-member'`,
      ['finding'],
    ],
    [
      'a finding was made up',
      "insert into finding_kept (code, subject, detail, documents) select 'annex-count', 'x', '{}', array[document_id] from identified",
      ['finding'],
    ],
    [
      'findings of a document are counted otherwise',
      'update document_findings set findings = findings + 1',
      ['finding'],
    ],
    ['a row of the search is gone', "delete from search_row where kind = 'head'", ['search']],
    [
      'a row has words of another',
      "update search_row set words = words_of('{Sở Y tế Hà Nội}') where kind = 'member'",
      ['search'],
    ],
    [
      'a row has another year',
      "update search_row set facets[8] = term_of('year', '1999') where kind = 'award'",
      ['search'],
    ],
    [
      'a row was made up',
      "insert into search_row select document_id, 'award', 99, day, facets, words from search_row where position = 0 and kind = 'head'",
      ['search'],
    ],
    ['a term was changed', "update search_term set value = '2018' where facet = 'year'", ['search']],
    ['a name is gone', "delete from entity_called where name = 'Sở Y tế'", ['search']],
    ['a compared name is gone', "delete from compared_name where key = 'sở y tế'", ['search']],
    ['a term is gone', "delete from search_term where facet = 'year'", ['search']],
  ])('is found to differ where %s', async (_, sql, parts) => {
    expect(await foundAfter(sql)).toEqual(parts);
  });

  it('is left alone where it waits to be made anew, and counted', async () => {
    const undo = new Error('undo');
    const waiting = test().database.transaction(async (session) => {
      await session.change('delete from award_kept');
      await session.change('delete from award_cell');
      await session.change('delete from finding_kept');
      await session.change('delete from document_findings');
      await session.change('insert into award_moved select distinct unit_id from award_evidence');
      await session.change('insert into bloc_year_moved select distinct bloc_id, 2018 from headship_evidence');
      const found: string[] = [];
      expect(await checkKept(session, (part) => void found.push(part))).toBe(4);
      expect(found).toEqual([]);
      throw undo;
    });
    await expect(waiting).rejects.toBe(undo);
  });

  it('is the same where so much waits that two transactions keep it, of several processes', async () => {
    const { database } = test();
    const all = () =>
      database.query(`
        select to_jsonb(k)::text as row from award_kept k
        union all select to_jsonb(c)::text from award_cell c
        union all select (to_jsonb(f) - 'id')::text from finding_kept f
        union all select to_jsonb(d)::text from document_findings d where d.findings <> 0
        order by 1`);
    const before = await all();
    await database.change(statement('note_all_moved'));
    await database.change("insert into name_moved select 'không ai ' || n from generate_series(1, 2001) n");
    let now = 0;
    let most = 0;
    const watched: Database = {
      ...database,
      transaction: async (work) => {
        most = Math.max(most, ++now);
        return database.transaction(work).finally(() => now--);
      },
    };
    await Promise.all([keepFacts(watched), keepFacts(database)]);
    expect(most).toBe(2);
    expect(await all()).toEqual(before);
    expect(await differences(database)).toEqual([]);
    expect((await waitsToBeKept(database, 0)).any).toBe(false);
  });

  it('holds the year of a bloc anew against its members when it loses an award, and when it has it again', async () => {
    const { database } = test();
    const say = async (state: string) => {
      await database.change("update award_evidence set state = $1::review_state where unit = 'Sở Y tế'", [state]);
      await database.change(
        "insert into award_moved select distinct unit_id from award_evidence where unit = 'Sở Y tế'",
      );
      await keepFacts(database);
      const said = await database.query("select distinct unit from finding where code = 'recipient-not-member'");
      // Evidence does not change beneath the rows of the search; here it does.
      return { said, astray: (await differences(database)).filter((part) => part !== 'search') };
    };
    expect(await say('rejected')).toEqual({ said: [], astray: [] });
    expect(await say('open')).toEqual({ said: [{ unit: 'Sở Y tế' }], astray: [] });
  });

  it('follows when what was withdrawn with its batch comes with another', async () => {
    const { database } = test();
    const [{ batch, sha256 }] = await database.query<{ batch: number; sha256: string }>(
      `select s.batch_id as batch, encode(d.sha256, 'hex') as sha256 from source s join document d on d.id = s.document_id where d.id = $1`,
      [ids[0]],
    );
    await withdraw(
      database,
      {
        batchId: batch,
        batch: (await database.query<{ name: string }>('select name from batch where id = $1', [batch]))[0].name,
      },
      'thử',
    );
    await bringUpToDate(database);
    expect(await database.query('select code from finding')).toEqual([]);
    expect(await differences(database)).toEqual([]);
    const again = await openBatch(database, 'gửi lại');
    const document = paper([NEWS]);
    const [{ documentId }] = await registerSources(database, again, [
      { ...sourceOf(document, '/lại/0.txt', { publisher: null, province: 'Bắc Ninh' }), sha256 },
    ]);
    expect(documentId).toBe(ids[0]);
    await bringUpToDate(database);
    expect(await database.query("select documents from finding where code = 'head-not-member'")).toEqual([
      { documents: [ids[0]] },
    ]);
    expect(await differences(database)).toEqual([]);
  });
});
