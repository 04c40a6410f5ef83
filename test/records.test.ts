import { beforeAll, describe, expect, it } from 'vitest';
import type { Argument, Claim } from '../src/domain/claim.js';
import type { SourceDocument } from '../src/domain/document.js';
import { openBatch } from '../src/store/batches.js';
import { saveExtractions } from '../src/store/extractions.js';
import { saveReadings } from '../src/store/readings.js';
import type { RecordKind } from '../src/store/record-shape.js';
import { filtersOf, findRecords, type RecordFilter } from '../src/store/records.js';
import { registerSources } from '../src/store/sources.js';
import { loadReadings } from '../src/store/stored-readings.js';
import { withdraw } from '../src/store/withdrawals.js';
import { useDatabase } from './database.js';
import { claimOf, follows, paper, says, sourceOf } from './papers.js';

const test = useDatabase();
let id: number;

// One paper with a record of each kind, its pages two.
const BLOC = 'Khối thi đua các sở, ngành số 3';
const LINES = [
  `${BLOC} tổng kết năm 2019`,
  'Sở Y tế và Sở Văn hoá, Thể thao là thành viên.',
  'Ông Đỗ Văn Ánh, Giám đốc Sở Y tế, chủ trì hội nghị.',
  'Khối đề nghị tặng Cờ thi đua của UBND tỉnh cho Sở Y tế.',
  'Năm 2020, Sở Tư pháp làm Khối trưởng.',
];

function written(): { document: SourceDocument; claims: Claim[] } {
  const plain = paper(LINES);
  const document = { ...plain, blocks: plain.blocks.map((block, i) => ({ ...block, page: i < 3 ? 1 : 2 })) };
  const inLine = (line: number, role: string, words: string, value?: string): Argument => {
    const start = document.text.indexOf(words, document.blocks[line].span.start);
    return { ...says(document, role, words, value ?? words), spans: [{ start, end: start + words.length }] };
  };
  const claims = [
    claimOf(document, 'bloc', BLOC, says(document, 'name', BLOC), follows('kind', 'khoi'), follows('year', 2019)),
    claimOf(document, 'member', 'thành viên', follows('bloc', BLOC), inLine(1, 'org', 'Sở Y tế')),
    claimOf(
      document,
      'member',
      'thành viên',
      follows('bloc', BLOC),
      inLine(1, 'org', 'Sở Văn hoá, Thể thao', 'Sở Văn hoá, Thể thao và Du lịch'),
    ),
    claimOf(
      document,
      'official',
      'chủ trì',
      says(document, 'name', 'Đỗ Văn Ánh'),
      says(document, 'title', 'Giám đốc Sở Y tế'),
      follows('act', 'chair'),
      follows('bloc', BLOC),
    ),
    claimOf(
      document,
      'award',
      'đề nghị tặng',
      follows('bloc', BLOC),
      says(document, 'award', 'Cờ thi đua của UBND tỉnh'),
      inLine(3, 'recipient', 'Sở Y tế'),
      follows('year', 2019),
      follows('status', 'recommended'),
      follows('stage', 'council'),
    ),
    claimOf(
      document,
      'award',
      'đề nghị tặng',
      says(document, 'award', 'Cờ thi đua của UBND tỉnh'),
      inLine(1, 'recipient', 'Sở Văn hoá, Thể thao'),
      follows('stage', 'refused'),
    ),
    claimOf(
      document,
      'award',
      'đề nghị tặng',
      follows('bloc', BLOC),
      says(document, 'award', 'Cờ thi đua của UBND tỉnh'),
      { ...follows('recipient', 'x'), kind: 'some', value: null },
      follows('count', 4),
      follows('status', 'voted'),
    ),
    claimOf(
      document,
      'head',
      'làm Khối trưởng',
      follows('bloc', BLOC),
      says(document, 'org', 'Sở Tư pháp'),
      follows('year', 2020),
      follows('role', 'head'),
    ),
  ];
  return { document, claims };
}

beforeAll(async () => {
  const { database } = test();
  const { document, claims } = written();
  const batch = await openBatch(database, 'records');
  [{ documentId: id }] = await registerSources(database, batch, [sourceOf(document, '/tin/khoi-3.txt')]);
  await saveReadings(database, [{ id, document }]);
  const [reading] = await loadReadings(database, [id]);
  await saveExtractions(database, [{ reading, extractor: 'test/1', context: reading.context, claims }]);
});

const found = (kind: RecordKind, filter: RecordFilter, limit?: number) =>
  findRecords(test().database, kind, filter, limit ?? null);

describe('a record', () => {
  it.each<[RecordKind, object, object]>([
    [
      'awards',
      { award: 'Cờ thi đua của UBND tỉnh', recipient: 'Sở Y tế', year: 2019, status: 'recommended', bloc: BLOC },
      { page: 2, quote: 'đề nghị tặng Cờ thi đua của UBND tỉnh cho Sở Y tế' },
    ],
    ['heads', { org: 'Sở Tư pháp', role: 'head', year: 2020 }, { page: 2, quote: 'Sở Tư pháp làm Khối trưởng' }],
    [
      'members',
      { org: 'Sở Y tế', org_full: null, year: 2019, bloc: BLOC },
      { page: 1, quote: 'Sở Y tế và Sở Văn hoá, Thể thao là thành viên' },
    ],
    [
      'officials',
      { name: 'Đỗ Văn Ánh', titles: ['Giám đốc Sở Y tế'], act: 'chair', year: 2019 },
      { page: 1, quote: 'Đỗ Văn Ánh, Giám đốc Sở Y tế, chủ trì' },
    ],
    ['blocs', { name: BLOC, aliases: [], kind: 'khoi', level: null, year: 2019 }, { page: 1, quote: BLOC }],
  ])('of %s names its document, page and quote', async (kind, fields, place) => {
    const [record] = await found(kind, {});
    expect(record).toMatchObject({ fields, place: { documentId: id, path: '/tin/khoi-3.txt', ...place } });
    const { start, end, quote } = record.place;
    expect(written().document.text.slice(start!, end!)).toBe(quote);
  });

  it('may have no recipient but a count, and is quoted by what it does say', async () => {
    const [record] = await found('awards', { status: 'voted' });
    expect(record.fields).toMatchObject({ recipient: null, count: 4, year: null });
    expect(record.place.quote).toBe('đề nghị tặng Cờ thi đua của UBND tỉnh');
  });
});

describe('a search', () => {
  it.each<[number, RecordKind, RecordFilter]>([
    [1, 'awards', { unit: 'so y te' }],
    [1, 'awards', { unit: 'SỞ Y TẾ' }],
    [1, 'awards', { unit: 'So\u031b\u0309 Y te\u0302\u0301' }],
    [2, 'awards', { award: 'cờ thi đua' }],
    [2, 'awards', { text: 'ubnd tinh' }],
    [1, 'awards', { award: 'co thi dua', year: 2019, unit: 'y te', bloc: 'so 3', status: 'recommended' }],
    [0, 'awards', { award: 'co thi dua', unit: 'tu phap' }],
    [0, 'awards', { year: 2020 }],
    // What was refused is no award, unless it is asked for.
    [0, 'awards', { unit: 'Sở Văn hoá' }],
    [1, 'awards', { unit: 'Sở Văn hoá', stage: 'refused' }],
    [0, 'awards', { stage: 'revoked' }],
    [1, 'awards', { stage: 'council', status: 'recommended' }],
    [1, 'heads', { year: 2020 }],
    [0, 'heads', { year: 2019 }],
    [0, 'heads', { status: 'deputy' }],
    [1, 'members', { unit: 'Sở Văn hóa, Thể thao và Du lịch' }],
    [2, 'members', { year: 2019 }],
    [0, 'members', { year: 2020 }],
    [1, 'officials', { text: 'do van anh' }],
    [1, 'officials', { unit: 'Sở Y tế', status: 'chair', year: 2019 }],
    [0, 'officials', { unit: 'Sở Y tế', status: 'speak' }],
    [1, 'blocs', { bloc: 'cac so nganh so 3', year: 2019 }],
    [0, 'blocs', { bloc: 's_ 3' }],
  ])('finds %i %s by %o', async (count, kind, filter) => {
    expect(await found(kind, filter)).toHaveLength(count);
  });

  it('stops at the limit', async () => {
    expect(await found('members', {}, 1)).toHaveLength(1);
  });

  it('puts what is spelled as asked before what only sounds alike', async () => {
    const { database } = test();
    const document = paper(['Cụm số 1: Sở Y tệ và Sở y tế là thành viên']);
    const org = (words: string) => claimOf(document, 'member', 'thành viên', says(document, 'org', words));
    const batch = await openBatch(database, 'records');
    const [{ documentId }] = await registerSources(database, batch, [sourceOf(document, '/tin/hai.txt')]);
    await saveReadings(database, [{ id: documentId, document }]);
    const [reading] = await loadReadings(database, [documentId]);
    const claims = [org('Sở Y tệ'), org('Sở y tế')];
    await saveExtractions(database, [{ reading, extractor: 'test/1', context: reading.context, claims }]);
    const names = async (unit: string) => (await found('members', { unit })).map(({ fields }) => fields.org);
    expect(await names('Sở Y tế')).toEqual(['Sở y tế', 'Sở Y tế', 'Sở Y tệ']);
    expect(await names('so y te')).toEqual(['Sở Y tệ', 'Sở y tế', 'Sở Y tế']);
    await withdraw(database, { documentId, sha256: document.sha256 }, 'invented');
    expect(await names('Sở Y tế')).toEqual(['Sở Y tế']);
  });

  it('refuses filters that the kind does not know, and words without letters', async () => {
    expect(filtersOf('members')).toEqual(['unit', 'bloc', 'text', 'year']);
    await expect(found('members', { award: 'Cờ' })).rejects.toThrow('members are not filtered by award');
    await expect(found('members', { unit: '–' })).rejects.toThrow('has no letters to look for');
  });
});
