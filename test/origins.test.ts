import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newGroups } from '../src/reconcile/groups.js';
import { bandsOf, COPY, likeness, signatureOf } from '../src/reconcile/near-copy.js';
import { keepShippedList } from '../src/stages/authority/authority.js';
import { findCopies } from '../src/stages/identity/copy-groups.js';
import { groupCopies } from '../src/stages/identity/origins.js';
import { reconcileDue } from '../src/stages/identity/reconcile.js';
import { adopt } from '../src/store/adoption.js';
import { saveExtractions } from '../src/store/extractions.js';
import type { LeadingSignature } from '../src/store/origins.js';
import { saveReadings } from '../src/store/readings.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { commandHere } from './command-here.js';
import { createDatabase, useDatabase } from './database.js';
import { paper } from './papers.js';
import { stored } from './stored.js';

/** So many words that no two of them in a row are the same. */
const words = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => `chữ${from + i}`);
const signed = (text: readonly string[]) => signatureOf(paper([text.join(' ')]))!;

describe('a signature', () => {
  it('tells how many rows of words two texts share, within a few points', () => {
    const text = words(0, 600);
    for (const [changed, least, most] of [
      [0, 1000, 1000],
      [6, 850, 960],
      [60, 230, 470],
      [600, 0, 30],
    ]) {
      // Every so many words one is another: each spoils five rows.
      const other = text.map((word, i) => (changed > 0 && i % Math.floor(600 / changed) === 0 ? `khác${i}` : word));
      const found = likeness(signed(text), signed(other));
      expect([changed, found >= least, found <= most]).toEqual([changed, true, true]);
    }
  });

  it('does not hang on capitals, marks, line ends or page furniture', () => {
    const text = words(0, 100).join(' ');
    const plain = signatureOf(paper([text]));
    expect(signatureOf(paper([`${text.toUpperCase().replaceAll(' ', ', ')}.`]))).toEqual(plain);
    const { blocks, ...rest } = paper([text, 'Lượt xem: 120. Tin liên quan']);
    const furnished = blocks.map((block, i) => (i === 1 ? { ...block, kind: 'boilerplate' as const } : block));
    expect(signatureOf({ ...rest, blocks: furnished })).toEqual(plain);
  });

  it('is none of a text that is too short to tell', () => {
    expect(signatureOf(paper([words(0, 43).join(' ')]))).toBeNull();
    expect(signatureOf(paper([words(0, 44).join(' ')]))).not.toBeNull();
  });

  it('has a band in common with that of a near copy, and seldom with another', () => {
    const shared = (a: readonly string[], b: readonly string[]) => {
      const bands = new Set(bandsOf(signed(a)));
      return bandsOf(signed(b)).some((band) => bands.has(band));
    };
    let strangers = 0;
    for (let n = 0; n < 60; n++) {
      const text = words(n * 1000, 400);
      expect(shared(text, text.with(200, 'khác').with(20, 'nữa'))).toBe(true);
      if (shared(text, words(n * 1000 + 350, 400))) strangers++;
    }
    expect(strangers).toBeLessThan(3);
  });
});

describe('groups', () => {
  it('are the same whatever the order of the pairs, each under its smallest number', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    const grouped = (pairs: readonly (readonly [number, number])[]) => {
      const groups = newGroups();
      for (const [a, b] of pairs) groups.join(a, b);
      return Array.from({ length: 12 }, (_, i) => groups.of(i + 1));
    };
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 15 }), (pairs) => {
        const groups = grouped(pairs);
        expect(grouped(pairs.toReversed().map(([a, b]) => [b, a] as const))).toEqual(groups);
        for (const [a, b] of pairs) expect(groups[a - 1]).toBe(groups[b - 1]);
        for (const [i, first] of groups.entries()) expect([first <= i + 1, groups[first - 1]]).toEqual([true, first]);
      }),
    );
  });
});

describe('copies', () => {
  // Signatures of texts in a few families: some copies, some nearly, some neither.
  const family = fc.record({ base: fc.nat(3), changed: fc.nat(40), from: fc.nat(88) });
  const signatureLike = ({ base, changed, from }: { base: number; changed: number; from: number }) =>
    Uint32Array.from(
      { length: 128 },
      (_, i) => base * 1000 + i + (i >= from && i < from + changed ? 500_000 + changed : 0),
    );

  it('are those that all pairs would give, a few at a time, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(family, { minLength: 2, maxLength: 24 }),
        fc.infiniteStream(fc.nat()),
        async (families, dice) => {
          const documents = families.map((one, i) => {
            const signature = signatureLike(one);
            return { documentId: i + 1, signature, bands: bandsOf(signature) };
          });
          const pairs = newGroups();
          for (const a of documents)
            for (const b of documents)
              if (a.bands.some((band) => b.bands.includes(band)) && likeness(a.signature, b.signature) >= COPY)
                pairs.join(a.documentId, b.documentId);
          const order = documents.map((one) => ({ one, at: dice.next().value })).sort((a, b) => a.at - b.at);
          const size = 1 + (dice.next().value % 5);
          const stored = new Map<number, LeadingSignature & { readonly bands: readonly number[] }>();
          for (let at = 0; at < order.length; at += size) {
            const some = order.slice(at, at + size).map(({ one }) => one);
            const all = [...stored.values()];
            const { groups, leads } = await findCopies(some, {
              leading: all.filter((one) => one.leads.some((band) => some.some(({ bands }) => bands.includes(band)))),
              sharing: async (groupId, bands) =>
                all.filter((one) => one.groupId === groupId && one.bands.some((band) => bands.includes(band))),
            });
            for (const one of all) stored.set(one.documentId, { ...one, groupId: groups.of(one.groupId) });
            for (const one of some)
              stored.set(one.documentId, {
                ...one,
                leads: leads.get(one.documentId)!,
                groupId: groups.of(one.documentId),
              });
          }
          for (const { documentId } of documents) expect(stored.get(documentId)!.groupId).toBe(pairs.of(documentId));
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it('that come for the hundredth time lead next to nothing', async () => {
    const documents = Array.from({ length: 100 }, (_, i) => {
      const signature = signatureLike({ base: 0, changed: 1, from: i });
      return { documentId: i + 1, signature, bands: bandsOf(signature) };
    });
    const { copies, leads } = await findCopies(documents, { leading: [], sharing: async () => [] });
    expect(copies).toHaveLength(99);
    expect(leads.get(1)).toHaveLength(16);
    expect(leads.get(100)!.length).toBeLessThan(3);
  });
});

describe('documents', () => {
  const test = useDatabase();
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sovang-origins-'));
    await keepShippedList(test().database);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const SAID = 'Khối thi đua Kinh tế tổng kết năm 2019. Khối gồm 2 đơn vị: Sở Y tế và Sở Nội vụ.';
  const article = (more: string) => paper([SAID, words(0, 300).join(' '), more]);
  const facts = { province: 'Bắc Ninh', published: '2019-12-05' };
  const origins = async (database = test().database) =>
    (
      await database.query<{ id: number; origin: number }>(
        'select document_id as id, origin_id as origin from origin order by 1',
      )
    ).map(({ id, origin }) => [id, origin]);

  it('that repeat a text are one witness for a fact, another text is another', async () => {
    const { database } = test();
    const first = await stored(database, article('Nguồn: báo tỉnh'), '/tin/1.txt', undefined, facts);
    const other = await stored(
      database,
      paper([`${SAID} Tin khác.`, words(5000, 300).join(' ')]),
      '/tin/2.txt',
      undefined,
      facts,
    );
    const copy = await stored(database, article('Theo báo tỉnh, đăng lại'), '/tin/3.txt', undefined, facts);
    const sovang = (...args: readonly string[]) => commandHere(args, { DATABASE_URL: test().url, SOVANG_HOME: folder });
    expect((await sovang('copies', '--json')).out).toMatch(/^\[/);
    expect(await origins()).toEqual([
      [first, first],
      [copy, first],
    ]);
    const rows = await database.query(
      'select unit_code, origins, claims_for, documents from membership_fact order by unit_code',
    );
    expect(rows).toMatchObject([
      { unit_code: 'so-noi-vu@bac-ninh', origins: 2, claims_for: 3, documents: [first, other, copy] },
      { unit_code: 'so-y-te@bac-ninh', origins: 2, claims_for: 3 },
    ]);
    expect((await sovang('history', 'so-y-te@bac-ninh')).out).toMatch(
      /member +Khối thi đua Kinh tế +1 2 3 \(2 texts\)\n/,
    );
    expect((await sovang('copies')).out).toMatch(
      /^GROUP +DOC.*\n1 +1 +2019-12-05 +báo tỉnh +\/tin\/1.txt\n1 +3 +2019-12-05 +9\d % +\/tin\/3.txt\n/,
    );
    expect(await groupCopies(database)).toBe(0);
  });

  it('leave a group when they are read anew and say something else', async () => {
    const { database } = test();
    const [{ id }] = await database.query<{ id: number }>('select max(id) as id from document');
    const { sha256 } = article('Theo báo tỉnh, đăng lại');
    await saveReadings(database, [{ id, document: { ...paper([words(9000, 300).join(' ')], 'text/99'), sha256 } }]);
    const [reading] = await loadReadings(database, [id]);
    await saveExtractions(database, [{ reading, extractor: 'test/1', context: reading.context, claims: [] }]);
    expect(await groupCopies(database)).toBe(0); // it does not count yet
    const [{ extraction }] = await database.query<{ extraction: number }>(
      'select max(id) as extraction from extraction',
    );
    await adopt(database, [extraction]);
    expect(await groupCopies(database)).toBe(1);
    expect(await origins()).toEqual([]);
  });

  it('hang together by as few pairs as that takes, also when one of them is taken out', async () => {
    const { database, drop } = await createDatabase();
    try {
      await keepShippedList(database);
      const ids: number[] = [];
      for (let n = 0; n < 60; n++) ids.push(await stored(database, article(`bản ${n}`), `/${n}.txt`, [], {}));
      expect(await groupCopies(database)).toBe(60);
      expect(await origins(database)).toEqual(ids.map((id) => [id, ids[0]]));
      const pairs = async () => (await database.query<{ n: number }>('select count(*) as n from near_copy'))[0].n;
      expect(await pairs()).toBe(59);
      const { sha256 } = article('bản 0');
      const anew = { ...paper([words(9000, 300).join(' ')], 'text/99'), sha256 };
      await saveReadings(database, [{ id: ids[0], document: anew }]);
      const [reading] = await loadReadings(database, [ids[0]]);
      await saveExtractions(database, [{ reading, extractor: 'test/1', context: reading.context, claims: [] }]);
      const [{ extraction }] = await database.query<{ extraction: number }>(
        'select max(id) as extraction from extraction',
      );
      await adopt(database, [extraction]);
      expect(await groupCopies(database)).toBe(1);
      expect(await origins(database)).toEqual(ids.slice(1).map((id) => [id, ids[1]]));
      expect(await pairs()).toBe(58);
    } finally {
      await drop();
    }
  });

  it('come to the same groups in whatever order they come', async () => {
    const texts = [
      article('a'),
      article('b'),
      paper([words(7000, 200).join(' ')]),
      paper([[...words(7000, 199), 'x'].join(' ')]),
    ];
    const grouped: string[] = [];
    for (const order of [texts, texts.toReversed()]) {
      const { database, drop } = await createDatabase();
      try {
        await keepShippedList(database);
        const names = new Map<number, number>();
        for (const text of order) {
          names.set(await stored(database, text, `/${texts.indexOf(text)}.txt`, [], {}), texts.indexOf(text));
          await reconcileDue(database);
          await groupCopies(database);
        }
        const groups = new Map<number, number[]>();
        for (const [id, origin] of await origins(database))
          groups.set(origin, [...(groups.get(origin) ?? []), names.get(id)!].sort());
        grouped.push(JSON.stringify([...groups.values()].sort()));
      } finally {
        await drop();
      }
    }
    expect(grouped).toEqual(['[[0,1],[2,3]]', '[[0,1],[2,3]]']);
  });
});
