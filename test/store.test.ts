import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/domain/claim.js';
import { NO_CONTEXT, type SourceDocument } from '../src/domain/document.js';
import { StageFailure } from '../src/domain/failure.js';
import { adopt } from '../src/store/adoption.js';
import { findBatch, keepSummary, openBatch } from '../src/store/batches.js';
import type { Database } from '../src/store/connection.js';
import { findDocuments, sourcesOf } from '../src/store/documents.js';
import { dueDocuments, stillDue } from '../src/store/due.js';
import { saveExtractions } from '../src/store/extractions.js';
import { failureCauses, listFailures, retryFailures, saveFailures, saveImportFailures } from '../src/store/failures.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources } from '../src/store/sources.js';
import { batchStatus, totals } from '../src/store/status.js';
import { loadCurrentExtractions, loadExtractions, pendingExtractions } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { awardPaper, claimOf, paper, says, sourceOf, spanOf } from './papers.js';

const test = useDatabase();
const READER = 'text/3';
const EXTRACTOR = 'test/1';
let papers = 1000;

/** A paper that nothing knows yet, registered. */
async function registered(database: Database, document?: SourceDocument, claims: Claim[] = []) {
  const made = document ? { document, claims } : awardPaper(papers++);
  const batch = await openBatch(database, 'tests');
  const [row] = await registerSources(database, batch, [sourceOf(made.document, `${made.document.sha256}.txt`)]);
  return { ...made, id: row.documentId };
}

async function extracted(database: Database, document?: SourceDocument, claims: Claim[] = []) {
  const made = await registered(database, document, claims);
  await saveReadings(database, [made]);
  const [reading] = await loadReadings(database, [made.id]);
  const extraction = { reading, extractor: EXTRACTOR, context: reading.context, claims: made.claims };
  await saveExtractions(database, [extraction]);
  return { ...made, reading, extraction };
}

const count = async (database: Database, table: string): Promise<number> =>
  (await database.query<{ n: number }>(`select count(*) as n from ${table}`))[0].n;

const COUNTED = [
  'document',
  'source',
  'reading',
  'block',
  'extraction',
  'claim',
  'claim_argument',
  'adoption',
  'journal',
];

async function counts(database: Database): Promise<number[]> {
  return Promise.all(COUNTED.map((table) => count(database, table)));
}

describe('a source', () => {
  it('is registered once, however often it comes', async () => {
    const { database } = test();
    const [a, b] = [awardPaper(papers++).document, awardPaper(papers++).document];
    const batch = await openBatch(database, 'once');
    const rows = [sourceOf(a, 'a.txt'), sourceOf(b, 'b.txt'), sourceOf(a, 'copy of a.txt')];
    const first = await registerSources(database, batch, rows);
    expect(first.map((r) => [r.new, r.sourceNew])).toEqual([
      [true, true],
      [true, true],
      [false, true],
    ]);
    expect(first[2].documentId).toBe(first[0].documentId);
    const before = await counts(database);
    const again = await registerSources(database, await openBatch(database, 'another name'), rows);
    expect(again.map((r) => [r.documentId, r.new, r.sourceNew])).toEqual(
      first.map((r) => [r.documentId, false, false]),
    );
    expect(await counts(database)).toEqual(before);
    expect((await sourcesOf(database, first[0].documentId)).map((s) => s.path).sort()).toEqual([
      'a.txt',
      'copy of a.txt',
    ]);
  });

  it('is registered once by importers that race', async () => {
    const { database } = test();
    const documents = Array.from({ length: 20 }, () => awardPaper(papers++).document);
    const batch = await openBatch(database, 'race');
    const rows = documents.map((d, i) => sourceOf(d, `race/${i}.txt`));
    const answers = await Promise.all(
      [rows, [...rows].reverse(), rows].map((r) => registerSources(database, batch, r)),
    );
    expect(answers.flat().filter((r) => r.new)).toHaveLength(20);
    expect(answers.flat().filter((r) => r.sourceNew)).toHaveLength(20);
  });

  it('may carry NUL and lone surrogates in its path', async () => {
    const { database } = test();
    const batch = await openBatch(database, 'odd\0name');
    const { document } = awardPaper(papers++);
    const row = sourceOf(document, 'odd\0\ud800.txt', { publisher: 'Báo\0 tỉnh' });
    const [{ documentId }] = await registerSources(database, batch, [row]);
    expect(await sourcesOf(database, documentId)).toMatchObject([
      { path: 'odd\ufffd\ufffd.txt', publisher: 'Báo\ufffd tỉnh' },
    ]);
    expect((await registerSources(database, batch, [row]))[0].sourceNew).toBe(false);
  });

  it('is found by id, by the start of its hash and by path', async () => {
    const { database } = test();
    const { document, id } = await registered(database);
    for (const asked of [String(id), document.sha256.slice(0, 10), document.sha256, `${document.sha256}.txt`])
      expect((await findDocuments(database, asked)).map((d) => d.id)).toContain(id);
    expect(await findDocuments(database, 'no such thing')).toEqual([]);
  });
});

describe('a reading', () => {
  it('comes back as it went in', async () => {
    const { database } = test();
    const document: SourceDocument = {
      ...paper(['Tiêu đề "trong ngoặc"', 'a\\b, {c}', 'NULL', '']),
      sha256: 'ab'.repeat(32),
      alignment: { at: Int32Array.of(0, 5), from: Int32Array.of(0, 6), length: Int32Array.of(5, 99), size: 36 },
      stated: { title: 'Tiêu đề', published: '2019-12-03', byline: null, publisher: 'Báo Bắc Ninh' },
      notes: [{ code: 'page-without-text', message: 'Page 2 has no text.', page: 2 }],
    };
    const [first, second, ...rest] = document.blocks;
    const cell = { table: 0, row: 1, column: 2, columns: 3 };
    const box = { left: 1.5, top: 0.1, right: 2 / 3, bottom: 1e3 };
    const blocks = [{ ...first, page: 3, box }, { ...second, kind: 'table-cell' as const, cell }, ...rest];
    const whole = { ...document, blocks };
    const { id } = await registered(database, whole);
    await saveReadings(database, [{ id, document: whole }]);
    const [stored] = await loadReadings(database, [id]);
    expect(stored.document).toEqual(whole);
  });

  it('keeps empty blocks and texts', async () => {
    const { database } = test();
    const document = paper(['một', 'hai']);
    const empty = { ...document.blocks[0], span: { start: 4, end: 4 } };
    const blocks = [document.blocks[0], empty, document.blocks[1]];
    const nothing = paper([]);
    for (const whole of [{ ...document, blocks }, nothing]) {
      const { id } = await registered(database, whole);
      await saveReadings(database, [{ id, document: whole }]);
      expect((await loadReadings(database, [id]))[0].document).toEqual(whole);
    }
  });

  it('is stored once, and by another reader beside', async () => {
    const { database } = test();
    const { id, document } = await registered(database);
    expect(await saveReadings(database, [{ id, document }])).toBe(1);
    const before = await counts(database);
    expect(await saveReadings(database, [{ id, document }])).toBe(0);
    expect(await counts(database)).toEqual(before);
    expect(await saveReadings(database, [{ id, document: { ...document, reader: 'text/99' } }])).toBe(1);
    expect((await loadReadings(database, [id]))[0].document.reader).toBe('text/99');
  });

  it.each<[string, (d: SourceDocument) => SourceDocument]>([
    ['leaves a gap', (d) => ({ ...d, blocks: d.blocks.slice(1) })],
    ['stops early', (d) => ({ ...d, blocks: d.blocks.slice(0, 1) })],
    ['is not NFC', (d) => ({ ...paper(['Hội nghi\u0323']), sha256: d.sha256 })],
    ['holds characters beyond the basic plane', (d) => ({ ...paper(['một 😀 hai']), sha256: d.sha256 })],
  ])('is refused when it %s', async (_, spoil) => {
    const { database } = test();
    const { id, document } = await registered(database);
    await expect(saveReadings(database, [{ id, document: spoil(document) }])).rejects.toThrow();
    expect(await loadReadings(database, [id])).toEqual([]);
  });
});

/** Of the document the extraction that counts. */
const currentOf = async (id: number): Promise<number[]> =>
  (await loadCurrentExtractions(test().database, [id])).map(({ extractionId }) => extractionId);

describe('an extraction', () => {
  it('comes back as it went in', async () => {
    const { database } = test();
    const { id, claims, extraction } = await extracted(database);
    const [current] = await loadCurrentExtractions(database, [id]);
    const [stored] = await loadExtractions(database, await currentOf(id));
    for (const { claims: given } of [current, stored]) expect(given.map(({ claim }) => claim)).toEqual(claims);
    expect(stored).toMatchObject({ extractor: EXTRACTOR, context: extraction.context, count: 2 });
    expect(stored.claims[1].stored.map(({ quotes }) => quotes)).toEqual([
      [],
      ['Cờ thi đua'],
      ['Sở Y tế'],
      ['2019'],
      [],
    ]);
    expect(stored.claims[1].stored[2].plain).toBe('so y te');
  });

  it('is stored and adopted once', async () => {
    const { database } = test();
    const { extraction } = await extracted(database);
    const before = await counts(database);
    expect(await saveExtractions(database, [extraction])).toBe(0);
    expect(await counts(database)).toEqual(before);
  });

  it('is stored once by workers that race', async () => {
    const { database } = test();
    const made = await Promise.all(Array.from({ length: 8 }, () => registered(database)));
    await Promise.all([saveReadings(database, made), saveReadings(database, [...made].reverse())]);
    const readings = await loadReadings(
      database,
      made.map(({ id }) => id),
    );
    const extractions = readings.map((reading) => ({
      reading,
      extractor: EXTRACTOR,
      context: NO_CONTEXT,
      claims: made.find(({ id }) => id === reading.documentId)!.claims,
    }));
    const saved = await Promise.all([
      saveExtractions(database, extractions),
      saveExtractions(database, [...extractions].reverse()),
    ]);
    expect(saved[0] + saved[1]).toBe(8);
  });

  it('stands beside the one before until it is adopted', async () => {
    const { database } = test();
    const { id, extraction } = await extracted(database);
    expect(await saveExtractions(database, [{ ...extraction, extractor: 'test/2', claims: [] }])).toBe(1);
    expect((await loadCurrentExtractions(database, [id]))[0].extractor).toBe(EXTRACTOR);
    const [pending] = (await pendingExtractions(database, 100)).filter((p) => p.documentId === id);
    expect((await loadExtractions(database, [pending.newest]))[0].extractor).toBe('test/2');
    expect(await adopt(database, [pending.newest])).toBe(1);
    expect(await adopt(database, [pending.newest])).toBe(0);
    expect((await loadCurrentExtractions(database, [id]))[0].extractor).toBe('test/2');
    expect((await pendingExtractions(database, 100)).filter((p) => p.documentId === id)).toEqual([]);
    expect(await adopt(database, [pending.adopted])).toBe(1);
    expect((await loadCurrentExtractions(database, [id]))[0].extractor).toBe(EXTRACTOR);
  });

  it('is due again, and counts at once, when more is known of the document', async () => {
    const { database } = test();
    const { id, document, claims } = await extracted(database);
    expect(await stillDue(database, 'extract', EXTRACTOR, [id])).toEqual([]);
    const batch = await openBatch(database, 'tests');
    await registerSources(database, batch, [sourceOf(document, 'with date.txt', { published: '2019-12-03' })]);
    expect((await stillDue(database, 'extract', EXTRACTOR, [id])).map((d) => d.id)).toEqual([id]);
    const [reading] = await loadReadings(database, [id]);
    expect(reading.context).toEqual({ published: '2019-12-03', publisher: null, province: null });
    await saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: reading.context, claims }]);
    expect(await stillDue(database, 'extract', EXTRACTOR, [id])).toEqual([]);
    expect((await loadCurrentExtractions(database, [id]))[0].context.published).toBe('2019-12-03');
  });

  it('quotes across blocks', async () => {
    const { database } = test();
    const document = paper(['Bằng khen của', 'Chủ tịch "UBND"', 'tỉnh\\huyện']);
    const across = says(document, 'award', 'khen của\nChủ tịch "UBND"\ntỉnh\\');
    const { id } = await extracted(database, document, [claimOf(document, 'award', 'Bằng', across)]);
    const [stored] = await loadExtractions(database, await currentOf(id));
    expect(stored.claims[0].stored[0].quotes).toEqual(['khen của\nChủ tịch "UBND"\ntỉnh\\']);
  });

  it('keeps tabs, line ends, backslashes and what looks like NULL', async () => {
    const { database } = test();
    const document = paper(['Cụm\tthi đua \\N', '\\N', '"{Khối\r1},"']);
    const words = ['Cụm\tthi đua \\N', '\\N', '"{Khối\r1},"'];
    const odd = words.map((alias, ordinal) => ({
      ...says(document, 'alias', alias),
      ordinal,
    }));
    const { id } = await extracted(database, document, [claimOf(document, 'bloc', 'Cụm', ...odd)]);
    const [reading] = await loadReadings(database, [id]);
    expect(reading.document.text).toBe(document.text);
    const [stored] = await loadExtractions(database, await currentOf(id));
    expect(stored.claims[0].claim.arguments).toEqual(odd);
    expect(stored.claims[0].stored.map(({ quotes }) => quotes[0])).toEqual(words);
  });

  it('is refused whole when an argument has no words, or stands outside the text', async () => {
    const { database } = test();
    const document = paper(['Khối thi đua số 7']);
    const name = says(document, 'name', 'Khối thi đua số 7');
    const bad = [
      { ...name, spans: [] },
      { ...name, spans: [{ start: 3, end: 400 }] },
      { ...name, spans: [{ start: 5, end: 5 }] },
      { ...name, kind: 'none' as const },
    ];
    const { id } = await registered(database, document);
    await saveReadings(database, [{ id, document }]);
    const [reading] = await loadReadings(database, [id]);
    for (const argument of bad) {
      const claims = [claimOf(document, 'bloc', 'Khối', argument)];
      const saved = saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: NO_CONTEXT, claims }]);
      await expect(saved).rejects.toThrow();
    }
    const outside = { ...claimOf(document, 'bloc', 'Khối', name), trigger: { start: 0, end: 99 } };
    await expect(
      saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: NO_CONTEXT, claims: [outside] }]),
    ).rejects.toThrow(/outside its text/);
  });
});

describe('the database itself', () => {
  it('refuses a quote that is not the text under its span', async () => {
    const { database } = test();
    const { extraction, document } = await extracted(database);
    const insert = (block: number, start: number, end: number, quote: string) =>
      database.change(
        `insert into claim_argument (extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, blocks, spans, quotes)
         select max(e.id), 0, 'alias', 0, 9, 'value', 'stated', 'x', 'x', array[$2::int], array[int4range($3::int, $4::int)], array[$5]
         from extraction e where e.reading_id = $1`,
        [extraction.reading.readingId, block, start, end, quote],
      );
    const { start, end } = spanOf(document, 'tổng kết');
    await expect(insert(0, start, end, 'tổng kếT')).rejects.toThrow(/is not the text under its span/);
    await expect(insert(0, start + 1, end, 'tổng kết')).rejects.toThrow(/is not the text/);
    await expect(insert(1, start, end, 'tổng kết')).rejects.toThrow(/is not the text/);
    await expect(insert(99, start, end, 'tổng kết')).rejects.toThrow(/is not the text/);
    await expect(insert(0, start, 9999, 'tổng kết')).rejects.toThrow(/is not the text/);
    expect(await insert(0, start, end, 'tổng kết')).toBe(1);
  });

  it('refuses arguments, claims and blocks whose owner is not there', async () => {
    const { database } = test();
    const { extraction } = await extracted(database);
    const argument = (of: string, claim: number) =>
      database.change(
        `insert into claim_argument (extraction_id, claim, role, ordinal, position, kind, basis, written, blocks, spans, quotes)
         select ${of}, $2, 'alias', 0, 9, 'value', 'inferred', 'x', '{}', '{}', '{}' from extraction e where e.reading_id = $1`,
        [extraction.reading.readingId, claim],
      );
    await expect(argument('e.id', 99)).rejects.toThrow(/no claim 99 in extraction/);
    await expect(argument('e.id + 1000', 0)).rejects.toThrow(/no claim 0 in extraction/);
    expect(await argument('e.id', 0)).toBe(1);
    await expect(
      database.change(
        `insert into claim (extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content)
         values (999999, 0, 'bloc', 'x', 900, 0, 0, sha256(''), sha256(''))`,
      ),
    ).rejects.toThrow(/claims of extraction 999999/);
    await expect(
      database.change(
        `insert into block (reading_id, ordinal, kind, span_start, span_end, text) values (999999, 0, 'paragraph', 0, 1, 'x')`,
      ),
    ).rejects.toThrow(/blocks of reading 999999/);
  });

  it.each(['document', 'source', 'reading', 'block', 'extraction', 'claim', 'claim_argument', 'adoption', 'journal'])(
    'refuses to change or empty %s',
    async (table) => {
      const { database } = test();
      await extracted(database);
      const [{ column }] = await database.query<{ column: string }>(
        `select column_name as column from information_schema.columns
         where table_name = $1 and is_identity = 'NO' order by ordinal_position limit 1`,
        [table],
      );
      await expect(database.change(`update ${table} set ${column} = ${column}`)).rejects.toThrow(/only added/);
      await expect(database.change(`delete from ${table}`)).rejects.toThrow(/only added/);
      await expect(database.change(`truncate ${table} cascade`)).rejects.toThrow(/only added/);
    },
  );
});

describe('what is due', () => {
  it('is what lacks the step, in order, and no more', async () => {
    const { database } = test();
    const made = [await registered(database), await registered(database)];
    const ids = made.map(({ id }) => id);
    const due = () => dueDocuments(database, 'read', READER, 1000, ids[0] - 1);
    expect(await due()).toEqual(ids);
    expect(await dueDocuments(database, 'read', READER, 1, ids[0] - 1)).toEqual([ids[0]]);
    expect(await stillDue(database, 'read', READER, [ids[1]])).toEqual([
      { id: ids[1], sha256: made[1].document.sha256, format: 'text', name: `${made[1].document.sha256}.txt` },
    ]);
    await saveReadings(database, [made[0]]);
    expect(await due()).toEqual([ids[1]]);
    expect(await dueDocuments(database, 'read', 'html/3+text/3', 1000, ids[0] - 1)).toEqual([ids[1]]);
    expect(await dueDocuments(database, 'read', 'text/99', 1000, ids[0] - 1)).toEqual(ids);
    expect(await dueDocuments(database, 'read', null, 1000, ids[0] - 1)).toEqual([ids[1]]);
    expect(await dueDocuments(database, 'extract', EXTRACTOR, 1000, ids[0] - 1)).toEqual([ids[0]]);
  });

  it('is not what failed for good, until a retry or another version', async () => {
    const { database } = test();
    const { id, document } = await registered(database);
    const failure = new StageFailure('damaged\0', 'Tệp hỏng\0 \ud83d: get another copy.');
    await saveFailures(database, [{ id, stage: 'read', version: READER, failure }]);
    await saveFailures(database, [{ id, stage: 'read', version: READER, failure }]);
    const [row] = await listFailures(database, { documentId: id });
    expect(row).toMatchObject({
      code: 'damaged\ufffd',
      message: 'Tệp hỏng\ufffd \ufffd: get another copy.',
      attempts: 2,
      permanent: true,
      retryAt: null,
      path: `${document.sha256}.txt`,
    });
    expect(await stillDue(database, 'read', READER, [id])).toEqual([]);
    expect(await stillDue(database, 'read', 'text/99', [id])).toHaveLength(1);
    expect(await retryFailures(database, { documentId: id })).toEqual({ documentIds: [id], paths: [] });
    expect(await stillDue(database, 'read', READER, [id])).toHaveLength(1);
    await saveReadings(database, [{ id, document }]);
    expect(await listFailures(database, { documentId: id })).toEqual([]);
  });

  it('waits longer each time for what may pass, and gives up after the sixth', async () => {
    const { database } = test();
    const { id } = await registered(database);
    const failure = new StageFailure('busy', 'Try later.', { permanent: false });
    const waits: (number | null)[] = [];
    for (let attempt = 0; attempt < 6; attempt++) {
      await saveFailures(database, [{ id, stage: 'extract', failure }]);
      const [{ retryAt, failedAt }] = await listFailures(database, { documentId: id });
      waits.push(retryAt && Math.round((retryAt.getTime() - failedAt.getTime()) / 1000));
    }
    expect(waits).toEqual([2, 8, 32, 128, 512, null]);
  });

  it('is not what is withdrawn', async () => {
    const { database } = test();
    const { id, document } = await registered(database);
    const subject = { documentId: id, sha256: document.sha256 };
    expect(await withdraw(database, subject, 'wrong folder')).toBe(true);
    expect(await withdraw(database, subject, 'wrong folder')).toBe(false);
    expect(await stillDue(database, 'read', READER, [id])).toEqual([]);
    expect(await restoreWithdrawn(database, subject, 'it was right')).toBe(true);
    expect(await stillDue(database, 'read', READER, [id])).toHaveLength(1);
  });

  it('is not what only withdrawn batches brought', async () => {
    const { database } = test();
    const [a, b] = [awardPaper(papers++).document, awardPaper(papers++).document];
    const bad = await openBatch(database, 'bad batch');
    const good = await openBatch(database, 'good batch');
    const rows = await registerSources(database, bad, [sourceOf(a, 'bad/a'), sourceOf(b, 'bad/b')]);
    await registerSources(database, good, [sourceOf(b, 'good/b')]);
    const ids = rows.map((r) => r.documentId);
    await withdraw(database, { batchId: bad.id, batch: bad.name }, 'not ours');
    expect((await stillDue(database, 'read', READER, ids)).map((d) => d.id)).toEqual([ids[1]]);
    expect(await batchStatus(database, bad.id)).toMatchObject([{ documents: 2, withdrawn: 1, read: 0 }]);
  });
});

describe('a batch', () => {
  it('counts its documents by step and keeps its summary', async () => {
    const { database } = test();
    const batch = await openBatch(database, 'counted');
    const made = Array.from({ length: 4 }, () => awardPaper(papers++));
    const rows = await registerSources(
      database,
      batch,
      made.map(({ document }, i) => sourceOf(document, `counted/${i}`)),
    );
    const readings = rows.slice(0, 2).map((r, i) => ({ id: r.documentId, document: made[i].document }));
    await saveReadings(database, readings);
    const [reading] = await loadReadings(database, [rows[0].documentId]);
    await saveExtractions(database, [{ reading, extractor: EXTRACTOR, context: NO_CONTEXT, claims: made[0].claims }]);
    const failure = new StageFailure('damaged', 'Get another copy.');
    await saveFailures(database, [{ id: rows[2].documentId, stage: 'read', failure }]);
    await saveImportFailures(database, batch.id, [{ path: 'counted/gone', failure }]);
    await keepSummary(database, batch.id, { done: 1 });
    await keepSummary(database, batch.id, { done: 2 });
    expect(await batchStatus(database, batch.id)).toMatchObject([
      {
        name: 'counted',
        sources: 4,
        documents: 4,
        withdrawn: 0,
        read: 2,
        extracted: 1,
        failed: 2,
        retrying: 0,
        summary: { done: 2 },
      },
    ]);
    expect((await findBatch(database, 'counted'))?.summary).toEqual({ done: 2 });
    expect(await findBatch(database, 'uncounted')).toBeNull();
    expect(await failureCauses(database, { batchId: batch.id })).toEqual([
      { stage: 'import', code: 'damaged', count: 1, again: 0, message: 'Get another copy.' },
      { stage: 'read', code: 'damaged', count: 1, again: 0, message: 'Get another copy.' },
    ]);
    expect(await retryFailures(database, { batchId: batch.id })).toEqual({
      documentIds: [rows[2].documentId],
      paths: [{ path: 'counted/gone', batchId: batch.id, batch: 'counted' }],
    });
    await registerSources(database, batch, [sourceOf(made[0].document, 'counted/gone')]);
    expect(await listFailures(database, { batchId: batch.id, code: 'damaged' })).toHaveLength(1);
    expect((await totals(database)).documents).toBeGreaterThan(3);
  });
});
