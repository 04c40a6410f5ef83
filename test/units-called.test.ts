import { beforeAll, describe, expect, it } from 'vitest';
import { currentAuthority, keepShippedList } from '../src/stages/authority/authority.js';
import { findMentioned } from '../src/stages/identity/entity-mentioned.js';
import { bringUpToDate } from '../src/stages/identity/up-to-date.js';
import { entitiesMentioned, type MentionedEntity } from '../src/store/facts.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

const test = useDatabase();

beforeAll(async () => {
  const { database } = test();
  await keepShippedList(database);
  const texts = [
    ['Bắc Ninh', 2019, 'Khối gồm 3 đơn vị: Sở Y tế, Ban Quản lý Một Cửa và Sở Sức khỏe 100% nhân dân.'],
    ['Bắc Ninh', 2018, 'Khối gồm 3 đơn vị: Sở Y Tế tỉnh Bắc Ninh, Sở Nội vụ và Trường THPT Hàn Thuyên.'],
    ['Bắc Ninh', 2017, 'Khối gồm 2 đơn vị: Sở Nội vụ tỉnh Bắc Ninh và Sở Tư pháp.'],
    ['Hà Nam', 2016, 'Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.'],
    ['Hà Nam', 2015, 'Khối gồm 2 đơn vị: Sở Y tế và Văn phòng Sở Nội vụ.'],
  ] as const;
  for (const [province, year, text] of texts) {
    const document = paper([`Khối thi đua số ${year - 2014} tổng kết năm ${year}. ${text}`]);
    const facts = { province, published: `${year}-12-05` };
    const documentId = await stored(database, document, `/${year}.txt`, undefined, facts);
    if (year === 2017) await withdraw(database, { documentId, sha256: document.sha256 }, 'thử');
  }
  await bringUpToDate(database);
});

const AS_THEY_STAND = { words: [], ofProvince: [], provinces: [] };

/** What a look at all mentions would find. */
const AMONG_ALL = `
  select m.entity_id as "entityId", m.code, mode() within group (order by m.name) as name, count(*) as mentions, min(m.year) as since,
    max(m.year) as until, bool_or(m.key = $2 and ($5 = '' or m.within = $5) or m.entity_id = any ($3::text[])) as exact
  from mention m
  where m.kind = $1::mentioned and m.entity_id is not null and ($4::text is null or m.place = $4)
    and (position($2 in m.key) > 0 and ($5 = '' or m.within = $5) or m.entity_id = any ($3))
    and m.document_id not in (select w.document_id from withdrawn_document w)
  group by m.entity_id, m.code
  order by exact desc, mentions desc, m.code`;

describe('units and blocs by a part of their names', () => {
  it.each([
    ['organisation', 'sở', null, ''],
    ['organisation', 'sở y tế', null, ''],
    ['organisation', 'y t', 'ha-nam', ''],
    ['organisation', 'sở nội vụ', null, ''],
    ['organisation', 'ở', null, ''],
    ['organisation', '100%', null, ''],
    ['organisation', '%', null, ''],
    ['organisation', '_', null, ''],
    ['organisation', 'không ai', null, ''],
    ['organisation', 'sở', null, 'không ai'],
    ['bloc-series', 'khối', 'bac-ninh', ''],
  ] as const)('%s "%s" in %s within "%s" are those among all mentions', async (kind, key, place, within) => {
    const { database } = test();
    const [other] = await database.query<{ id: string }>(
      "select entity_id as id from mention where entity_id is not null and key <> 'sở y tế' order by document_id, position limit 1",
    );
    for (const ids of [[], [other!.id, 'x']]) {
      const all = await database.query<MentionedEntity>(AMONG_ALL, [kind, key, ids, place, within]);
      for (const limit of [2, 100])
        expect(
          await entitiesMentioned(database, { ...{ kind, key, ids, place, within }, ...AS_THEY_STAND }, limit),
        ).toEqual(all.slice(0, limit));
    }
  });

  it.each([
    ['organisation', 'tế sở y', ['Sở Y tế@bac-ninh', 'Sở Y tế@ha-nam']],
    ['organisation', 'y te ha nam', ['Sở Y tế@ha-nam']],
    ['organisation', 'Bắc Ninh sở Y', ['Sở Y tế@bac-ninh']],
    ['organisation', 'Sở Y tế tỉnh Hà Nam', ['Sở Y tế@ha-nam']],
    ['organisation', 'sở nội vụ ha nam', ['Sở Nội vụ@ha-nam', 'Văn phòng Sở Nội vụ@ha-nam']],
    ['organisation', 'trường thpt thuyên bac ninh', ['Trường THPT Hàn Thuyên@bac-ninh']],
    ['organisation', 'thpt thuyén', []],
    ['organisation', 'ế sở', []],
    ['organisation', 'tế-sở@bac-ninh', []],
  ] as const)('%s "%s": %s', async (kind, asked, found) => {
    const { database } = test();
    const authority = await currentAuthority(database);
    const hits = await findMentioned(database, authority, kind, asked);
    expect(hits.map(({ name, code }) => `${name}@${code.split('@')[1]}`)).toEqual(found);
  });
});
