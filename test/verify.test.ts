import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../src/domain/anchor.js';
import type { Argument } from '../src/domain/claim.js';
import { sealAdoption, sealExtraction } from '../src/domain/seal.js';
import { EXTRACTOR, extract } from '../src/extract/extract.js';
import { openReader, type Reader } from '../src/stages/reader.js';
import type { Difference } from '../src/stages/verification/difference.js';
import { verify } from '../src/stages/verification/verify.js';
import { openBatch } from '../src/store/batches.js';
import type { Database, Session } from '../src/store/connection.js';
import { saveExtractions } from '../src/store/extractions.js';
import { originalPath, saveOriginal } from '../src/store/originals.js';
import { saveReadings } from '../src/store/readings.js';
import { registerSources } from '../src/store/sources.js';
import { loadCurrentExtractions } from '../src/store/stored-extractions.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { restoreWithdrawn, withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { sourceOf } from './papers.js';

const PAPERS = [
  `Khối thi đua số 3 tổng kết phong trào thi đua năm 2027

Chiều 5-12-2027, tại Sở Y tế, Khối thi đua số 3 tổng kết phong trào thi đua năm 2027. Khối gồm 3 đơn vị: Sở Y tế, Thuế tỉnh và Bưu điện tỉnh. Đồng chí Đỗ Văn Ánh, Giám đốc Sở Y tế, chủ trì hội nghị.

Hội nghị bầu Sở Y tế làm Khối trưởng năm 2028.
`,
  `Cụm thi đua các huyện miền núi ký giao ước thi đua

Ngày 8-3-2026, Cụm thi đua các huyện miền núi ký giao ước thi đua năm 2026. Cụm gồm 2 đơn vị: huyện Thượng Sơn và huyện Hạ Khê. Ông Lê Minh Khánh, Chủ tịch UBND huyện Thượng Sơn, phát biểu.
`,
];

const test = useDatabase();
let root: string;
let reader: Reader;
/** The documents, and the SHA-256 of the first one. */
let ids: readonly number[];
let sha256: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sovang-verify-'));
  reader = openReader();
  [ids, sha256] = await fill(test().database);
});
afterAll(async () => {
  await reader.close();
  await rm(root, { recursive: true });
});

/** Two papers as an import leaves them, the first with an extraction by an older extractor beside; a withdrawal taken back. */
async function fill(database: Database): Promise<[number[], string]> {
  const batch = await openBatch(database, 'năm 2027');
  const ids: number[] = [];
  let first = '';
  for (const [n, text] of PAPERS.entries()) {
    const bytes = Buffer.from(text.replaceAll('\n', '\r\n').normalize('NFD'));
    const { sha256 } = await saveOriginal(root, bytes);
    const document = await reader.read(bytes, `${n}.txt`);
    const source = { ...sourceOf(document, `/tin/${n}.txt`, { publisher: 'Báo tỉnh' }), bytes: bytes.length };
    const [{ documentId: id }] = await registerSources(database, batch, [source]);
    await saveReadings(database, [{ id, document }]);
    const [reading] = await loadReadings(database, [id]);
    const claims = extract(reading.document, reading.context);
    const made = { reading, extractor: EXTRACTOR, context: reading.context, claims };
    await saveExtractions(database, [made]);
    if (n === 0) {
      await saveExtractions(database, [{ ...made, extractor: 'test/0', claims: claims.slice(1) }]);
      first = sha256;
    }
    ids.push(id);
  }
  const subject = { documentId: ids[1], sha256: (await loadReadings(database, [ids[1]]))[0].document.sha256 };
  await withdraw(database, subject, 'nhầm thư mục', 'Lan');
  await restoreWithdrawn(database, subject, 'đúng thư mục');
  await openBatch(database, 'khác');
  return [ids, first];
}

async function differences(database: Session): Promise<Difference[]> {
  const all: Difference[] = [];
  const sum = await verify({
    database,
    root,
    reader,
    found: async (difference) => {
      all.push(difference);
    },
    report: () => {},
  });
  expect(sum.differences).toBe(all.length);
  return all;
}

/** What verify finds after a tampering with every trigger and foreign key off; then all is as it was. */
async function differencesAfter(tamper: (session: Session) => Promise<unknown>): Promise<Difference[]> {
  const original = await readFile(originalPath(root, sha256));
  let found: Difference[] = [];
  const undo = new Error('undo');
  const tampering = test().database.transaction(async (session) => {
    await session.change('set local session_replication_role = replica');
    await tamper(session);
    found = await differences(session);
    throw undo;
  });
  await expect(tampering).rejects.toBe(undo);
  await writeFile(originalPath(root, sha256), original);
  return found;
}

/** Statements that must touch something. $doc is the first document, $ext its extraction that counts, $other the other. */
const sql =
  (...statements: string[]) =>
  async (session: Session) => {
    for (const statement of statements) {
      const touched = await session.change(
        statement
          .replaceAll('$doc', String(ids[0]))
          .replaceAll('$other', String(ids[1]))
          .replaceAll('$claim', BLOC)
          .replaceAll('$ext', `(select extraction_id from adoption where document_id = ${ids[0]} and ordinal = 0)`)
          .replaceAll('$reading', `(select id from reading where document_id = ${ids[0]})`),
      );
      if (!statement.startsWith('alter')) expect(touched).toBeGreaterThan(0);
    }
  };

// The name of the bloc, and its claim.
const ARGUMENT = `extraction_id = $ext and claim = $claim and role = 'name' and ordinal = 0`;
const BLOC = `(select min(ordinal) from claim where extraction_id = $ext and kind = 'bloc')`;

/** Who knows how seals are made: value, content key and seal fit; only the journal still knows. */
async function forgeValue(session: Session): Promise<void> {
  const [{ extractionId, extractor, context, claims }] = await loadCurrentExtractions(session, [ids[0]]);
  const [reading] = await loadReadings(session, [ids[0]]);
  const at = claims.findIndex(({ claim }) => claim.arguments.some(({ role }) => role === 'year'));
  const year = (said: Argument): Argument => (said.role === 'year' ? { ...said, value: 1999 } : said);
  const forged = claims.map(({ claim }, i) => (i === at ? { ...claim, arguments: claim.arguments.map(year) } : claim));
  const digest = sealExtraction(reading.digest, extractor, context, forged);
  const where = [extractionId, at];
  await session.change(
    `update claim_argument set value_number = 1999 where extraction_id = $1 and claim = $2 and role = 'year'`,
    where,
  );
  const content = contentOf(forged[at]);
  await session.change('update claim set content = $3 where extraction_id = $1 and ordinal = $2', [...where, content]);
  await session.change('update extraction set digest = $2 where id = $1', [extractionId, digest]);
  const adoption = [extractionId, sealAdoption(sha256, 0, digest)];
  await session.change('update adoption set digest = $2 where extraction_id = $1', adoption);
}

/** An adoption that the journal has never heard of. */
async function forgeAdoption(session: Session): Promise<void> {
  const [{ id, digest }] = await session.query<{ id: number; digest: Buffer }>(
    `select id, digest from extraction where extractor = 'test/0'`,
  );
  const row = [ids[0], id, sealAdoption(sha256, 1, digest)];
  await session.change(
    'insert into adoption (document_id, ordinal, extraction_id, digest) values ($1, 1, $2, $3)',
    row,
  );
}

/** What was done, how, and the part in which it must be found; of the first document unless it says otherwise. */
type Tamper = (session: Session) => Promise<unknown>;

const TAMPERINGS: readonly (readonly [what: string, tamper: Tamper, part: string, where?: 'none'])[] = [
  ['a changed quote', sql(`update claim_argument set quotes = array['Sở Nội vụ'] where ${ARGUMENT}`), 'quote'],
  [
    'a shifted span',
    sql(
      `update claim_argument set spans = array[int4range(lower(spans[1]) + 1, upper(spans[1]) + 1)] where ${ARGUMENT}`,
    ),
    'quote',
  ],
  [
    'a shifted span with its quote cut anew',
    sql(
      `update claim_argument a set spans = array[int4range(lower(spans[1]), upper(spans[1]) - 1)],
         quotes = array[left(quotes[1], -1)] where ${ARGUMENT}`,
    ),
    'extraction',
  ],
  [
    'a quote that was taken away',
    sql(`update claim_argument set quotes = '{}', spans = '{}', blocks = '{}', basis = 'inferred' where ${ARGUMENT}`),
    'extraction',
  ],
  [
    'another block of a span',
    sql(`update claim_argument set blocks = array[blocks[1] + 1] where ${ARGUMENT}`),
    'quote',
  ],
  ['a changed value', sql(`update claim_argument set value_text = 'Khối thi đua số 4' where ${ARGUMENT}`), 'content'],
  ['a changed written form', sql(`update claim_argument set written = 'Khối 4' where ${ARGUMENT}`), 'content'],
  ['a changed basis', sql(`update claim_argument set basis = 'inferred' where ${ARGUMENT}`), 'content'],
  [
    'a changed search key',
    sql(`update claim_argument set plain = 'khoi thi dua so 4' where ${ARGUMENT}`),
    'search key',
  ],
  ['a changed value, its keys and seals made anew', forgeValue, 'journal', 'none'],
  ['a deleted argument', sql(`delete from claim_argument where ${ARGUMENT}`), 'content'],
  [
    'an added argument',
    sql(
      `insert into claim_argument (extraction_id, claim, role, ordinal, position, kind, basis, written, value_text, blocks, spans, quotes)
       values ($ext, $claim, 'alias', 9, 9, 'value', 'inferred', null, 'Khối 3', '{}', '{}', '{}')`,
    ),
    'content',
  ],
  [
    'a changed confidence',
    sql('update claim set confidence = 1000 - confidence where extraction_id = $ext and ordinal = $claim'),
    'extraction',
  ],
  [
    'a changed rule',
    sql(`update claim set rule = 'bloc.better' where extraction_id = $ext and ordinal = $claim`),
    'extraction',
  ],
  ['a changed kind', sql(`update claim set kind = 'award' where extraction_id = $ext and ordinal = $claim`), 'anchor'],
  [
    'a moved trigger',
    sql('update claim set trigger_end = trigger_end + 9 where extraction_id = $ext and ordinal = $claim'),
    'anchor',
  ],
  [
    'a changed anchor',
    sql(`update claim set anchor = sha256('x') where extraction_id = $ext and ordinal = $claim`),
    'anchor',
  ],
  [
    'a changed content key',
    sql(`update claim set content = sha256('x') where extraction_id = $ext and ordinal = $claim`),
    'content',
  ],
  [
    'a deleted claim',
    sql(
      'delete from claim_argument where extraction_id = $ext and claim = (select max(ordinal) from claim where extraction_id = $ext)',
      'delete from claim where extraction_id = $ext and ordinal = (select max(ordinal) from claim where extraction_id = $ext)',
    ),
    'claim',
  ],
  [
    'a duplicated claim',
    sql(
      `insert into claim (extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content)
       select extraction_id, ordinal + 100, kind, rule, confidence, trigger_start, trigger_end, anchor, content
       from claim where extraction_id = $ext and ordinal = $claim`,
    ),
    'claim',
  ],
  [
    'a claim that belongs to nothing',
    sql(
      `insert into claim (extraction_id, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content)
       select 9999, ordinal, kind, rule, confidence, trigger_start, trigger_end, anchor, content
       from claim where extraction_id = $ext and ordinal = $claim`,
    ),
    'stray',
    'none',
  ],
  [
    'another version of the extractor',
    sql(`update extraction set extractor = extractor || '+' where id = $ext`),
    'extraction',
  ],
  ['another context', sql(`update extraction set published = '2001-01-01' where id = $ext`), 'extraction'],
  [
    'extractions that swapped their readings',
    sql(
      `update extraction set extractor = 'aside', reading_id = (select id from reading where document_id = $other) where id = $ext`,
      `update extraction set reading_id = $reading where extractor = '${EXTRACTOR}'`,
      `update extraction set extractor = '${EXTRACTOR}' where extractor = 'aside'`,
    ),
    'quote',
  ],
  ['a deleted extraction', sql(`delete from extraction where extractor = 'test/0'`), 'journal', 'none'],
  [
    'a changed block text',
    sql(`update block set text = overlay(text placing 'X' from 1 for 1) where reading_id = $reading and ordinal = 0`),
    'reading',
  ],
  [
    'a letter that went from one block to the next',
    sql(
      'alter table block drop constraint block_text_fills_span',
      `update block b set text = case when b.ordinal = 0 then left(b.text, -1) else right(a.text, 1) || b.text end
       from block a where a.reading_id = b.reading_id and a.ordinal = 0 and b.reading_id = $reading and b.ordinal < 2`,
    ),
    'reading',
  ],
  [
    'another kind of block',
    sql(`update block set kind = 'boilerplate' where reading_id = $reading and ordinal = 1`),
    'reading',
  ],
  ['a page that is none', sql(`update block set page = 7 where reading_id = $reading and ordinal = 1`), 'reading'],
  ['a deleted block', sql(`delete from block where reading_id = $reading and ordinal = 0`), 'reading'],
  [
    'an altered alignment',
    sql(`update reading set alignment = set_byte(alignment, 8, 77) where document_id = $doc`),
    'reading',
  ],
  ['a longer alignment', sql(`update reading set alignment = alignment || 'x' where document_id = $doc`), 'reading'],
  [
    'another title beside the text',
    sql(`update reading set stated_title = 'Tiêu đề khác' where document_id = $doc`),
    'reading',
  ],
  ['another seal of a reading', sql(`update reading set digest = sha256('x') where document_id = $doc`), 'reading'],
  [
    'readings that swapped their documents',
    sql(
      `update reading set reader = 'aside' where document_id = $doc`,
      `update reading set document_id = $doc where document_id = $other`,
      `update reading set document_id = $other, reader = 'text/3' where reader = 'aside'`,
    ),
    'reading',
  ],
  ['an altered original', () => appendFile(originalPath(root, sha256), 'x'), 'original'],
  ['a deleted original', () => rm(originalPath(root, sha256)), 'original'],
  ['another hash of a document', sql(`update document set sha256 = sha256('x') where id = $doc`), 'document'],
  ['another size of a document', sql('update document set bytes = bytes + 1 where id = $doc'), 'document'],
  ['a document that is gone', sql('delete from document where id = $doc'), 'stray', 'none'],
  [
    'another batch of a source',
    sql(`update source set batch_id = (select id from batch where name = 'khác') where document_id = $doc`),
    'source',
  ],
  ['a renamed batch', sql(`update batch set name = 'năm 2028' where name = 'năm 2027'`), 'source'],
  ['another publisher', sql(`update source set publisher = 'Báo khác' where document_id = $doc`), 'source'],
  ['another path', sql(`update source set path = '/tin/x.txt' where document_id = $doc`), 'source'],
  ['a source that is gone', sql('delete from source where document_id = $doc'), 'journal', 'none'],
  [
    'another adopted extraction',
    sql(
      `update adoption set extraction_id = (select id from extraction where extractor = 'test/0') where document_id = $doc`,
    ),
    'adoption',
  ],
  ['an adoption that nobody made', forgeAdoption, 'journal', 'none'],
  ['a deleted adoption', sql('delete from adoption where document_id = $doc'), 'journal', 'none'],
  [
    'another reason of a withdrawal',
    sql(`update withdrawal set reason = 'khác' where withdrawn`),
    'withdrawal',
    'none',
  ],
  [
    'another author of a withdrawal',
    sql(`update withdrawal set author = 'Minh' where withdrawn`),
    'withdrawal',
    'none',
  ],
  ['a withdrawal without its author', sql('update withdrawal set author = null where withdrawn'), 'withdrawal', 'none'],
  ['a withdrawal turned round', sql('update withdrawal set withdrawn = not withdrawn'), 'withdrawal', 'none'],
  ['a deleted withdrawal', sql('delete from withdrawal where not withdrawn'), 'journal', 'none'],
  [
    'a changed entry of the journal',
    sql(`update journal set digests = set_byte(digests, 0, 255 - get_byte(digests, 0)) where id = 2`),
    'journal',
    'none',
  ],
  ['a missing entry of the journal', sql('delete from journal where id = 2'), 'journal', 'none'],
  [
    'a journal that was cut off',
    sql('delete from journal where id = (select max(id) from journal)'),
    'journal',
    'none',
  ],
  [
    'a journal that was cut off with its head',
    sql(
      'delete from journal where id = (select max(id) from journal)',
      'update journal_head set (id, chain) = (select id, chain from journal order by id desc limit 1)',
    ),
    'journal',
    'none',
  ],
];

describe('verify', () => {
  it('finds nothing where nobody tampered', async () => {
    expect(await differences(test().database)).toEqual([]);
  });

  it.each(TAMPERINGS.map((row) => ({ row, what: row[0] })))('finds $what', async ({ row: [, tamper, part, where] }) => {
    const found = await differencesAfter(tamper);
    const document = where === 'none' ? null : ids[0];
    expect(found.map((one) => [one.part, one.document])).toContainEqual([part, document]);
  });

  it('finds nothing when all was undone', async () => {
    expect(await differences(test().database)).toEqual([]);
  });
});
