import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { readDocx } from '../src/read/docx/docx.js';
import { toOriginal } from '../src/text/alignment.js';
import { listBlocks } from './blocks.js';
import { docxOf, numbered, p, part, run, table, zipOf } from './office-files.js';

const read = (file: Buffer): Promise<SourceDocument> => readDocx(file, 'to-trinh.docx');
const blocks = async (body: string, parts = {}): Promise<string[]> => listBlocks(await read(docxOf(body, parts)));
const text = async (body: string, parts = {}): Promise<string> => (await read(docxOf(body, parts))).text;

describe('paragraphs', () => {
  it('are blocks, with what their styles say', async () => {
    const style = (id: string, name: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = part('styles', style('Tit', 'Title') + style('H', 'heading 1') + style('Cap', 'caption'));
    const body = [
      p('Khối thi đua số 1 tổng kết năm 2019', '<w:pStyle w:val="Tit"/>'),
      p('Kết quả', '<w:pStyle w:val="H"/>'),
      p('Khối gồm 7 đơn vị.'),
      p('Toàn cảnh', '<w:pStyle w:val="Cap"/>'),
    ];
    expect(await blocks(body.join(''), { 'word/styles.xml': styles })).toEqual([
      'title Khối thi đua số 1 tổng kết năm 2019',
      'heading Kết quả',
      'paragraph Khối gồm 7 đơn vị.',
      'caption Toàn cảnh',
    ]);
  });

  it.each([
    ['runs that part a word', p(run('Sở Y t') + run('ế', '<w:b/>')), 'Sở Y tế\n'],
    ['a decomposed letter over two runs', p(run('ke\u0302') + run('\u0301t')), 'kết\n'],
    ['entities and blanks', p('Thi đua &amp; khen thưởng &#x110;ợt  1'), 'Thi đua & khen thưởng Đợt  1\n'],
    ['tabs and hyphens', p('<w:r><w:t>Ủy</w:t><w:tab/><w:t>ban</w:t><w:noBreakHyphen/></w:r>'), 'Ủy\tban-\n'],
    ['lines broken by hand', p('<w:r><w:t>Gồm:</w:t><w:br/><w:t>- Sở Y tế</w:t></w:r>'), 'Gồm:\n- Sở Y tế\n'],
    ['hidden text', p(run('Sở') + run(' ẩn', '<w:vanish/>') + run(' Y', '<w:vanish w:val="0"/>')), 'Sở Y\n'],
    ['a field', p(`<w:fldSimple w:instr="DATE">${run('2019')}</w:fldSimple>`), '2019\n'],
    [
      'a field in parts',
      p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}<w:hyperlink>${run(' trang')}</w:hyperlink>`),
      '3 trang\n',
    ],
    ['a content control', `<w:sdt><w:sdtContent>${p('Sở Y tế')}</w:sdtContent></w:sdt>`, 'Sở Y tế\n'],
  ])('%s', async (_, body, expected) => expect(await text(body)).toBe(expected));

  it('of a text box come once, before their anchor', async () => {
    const box = `<w:txbxContent>${p('Trong hộp')}</w:txbxContent>`;
    const body = `<w:r><w:t>Ngoài</w:t><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await text(p(body))).toBe('Trong hộp\nNgoài\n');
  });

  it('of headers, notes and footers stand around the body', async () => {
    const parts = {
      'word/header1.xml': part('hdr', p('SỞ NỘI VỤ')),
      'word/header2.xml': part('hdr', p('SỞ NỘI VỤ')),
      'word/footer1.xml': part('ftr', p('Bản nháp') + p('1')),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:type="separator">${p('x')}</w:footnote><w:footnote>${p('Xem phụ lục.')}</w:footnote>`,
      ),
    };
    expect(await blocks(p('Khối thi đua số 1 họp.'), parts)).toEqual([
      'header SỞ NỘI VỤ',
      'paragraph Khối thi đua số 1 họp.',
      'paragraph Xem phụ lục.',
      'footer Bản nháp',
    ]);
  });
});

describe('tracked changes are accepted', () => {
  it.each([
    ['inserted', p(`${run('4')}<w:ins w:id="1">${run('2')}</w:ins>`), '42\n'],
    ['deleted', p(`${run('42')}<w:del w:id="1"><w:r><w:delText>35</w:delText></w:r></w:del>`), '42\n'],
    ['moved away', p(`${run('Sở')}<w:moveFrom w:id="1">${run(' Y tế')}</w:moveFrom>`), 'Sở\n'],
    ['moved here', p(`${run('Sở')}<w:moveTo w:id="1">${run(' Y tế')}</w:moveTo>`), 'Sở Y tế\n'],
  ])('%s', async (_, body, expected) => expect(await text(body)).toBe(expected));
});

describe('list numbers are computed', () => {
  const level = (i: number, format: string, shape: string, start = 1): string =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shape}"/></w:lvl>`;
  const abstract = (id: number, ...levels: string[]): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const num = (id: number, of: number, override = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = part(
    'numbering',
    [
      abstract(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'decimal', '%1.%3.')),
      abstract(1, level(0, 'upperRoman', '%1.', 4)),
      abstract(2, level(0, 'bullet', '\uf0b7')),
      abstract(3, level(0, 'bullet', '-')),
      num(1, 0) + num(2, 1) + num(3, 2) + num(4, 3) + num(5, 0, restart),
    ].join(''),
  );
  const numbers = async (...items: [list: number, level: number][]): Promise<string[]> =>
    (await text(items.map(([list, l]) => p('x', numbered(list, l))).join(''), { 'word/numbering.xml': numbering }))
      .trim()
      .split('\n')
      .map((line) => line.replace(/ ?x$/, ''));

  it.each<[string, [number, number][], string[]]>([
    [
      'in order',
      [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      ['1.', '2.', '3.'],
    ],
    [
      'by level, the deeper from the start again',
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
      ['1.', 'a)', 'b)', '2.', 'a)'],
    ],
    [
      'with the numbers above',
      [
        [1, 0],
        [1, 0],
        [1, 2],
      ],
      ['1.', '2.', '2.1.'],
    ],
    [
      'in Roman numbers, from four on',
      [
        [2, 0],
        [2, 0],
        [2, 0],
      ],
      ['IV.', 'V.', 'VI.'],
    ],
    [
      'as bullets',
      [
        [3, 0],
        [4, 0],
      ],
      ['•', '-'],
    ],
    [
      'started again',
      [
        [1, 0],
        [1, 0],
        [5, 0],
      ],
      ['1.', '2.', '1.'],
    ],
    ['of a list that is not there', [[9, 0]], ['']],
    ['taken away', [[0, 0]], ['']],
  ])('%s', async (_, items, expected) => expect(await numbers(...items)).toEqual(expected));

  it('by the style of the paragraph, and not for empty ones', async () => {
    const styles = part(
      'styles',
      `<w:style w:styleId="A"><w:name w:val="Base"/><w:pPr>${numbered(1)}</w:pPr></w:style><w:style w:styleId="B"><w:name w:val="Mục"/><w:basedOn w:val="A"/></w:style>`,
    );
    const item = (content: string): string => p(content, '<w:pStyle w:val="B"/>');
    const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
    expect(await text(item('Sở Y tế') + item('') + item('Sở Nội vụ'), parts)).toBe('1. Sở Y tế\n\n2. Sở Nội vụ\n');
  });
});

describe('tables', () => {
  it('give each cell its row and column', async () => {
    const body = table([
      ['TT', 'Đơn vị', 'Hình thức'],
      ['1', ['', p('Sở Y') + p('tế')], 'Cờ thi đua'],
    ]);
    const document = await read(docxOf(p('Danh sách') + body + p('Hết.')));
    expect(listBlocks(document).slice(1, -1)).toEqual([
      'table-cell 0:0:0 TT',
      'table-cell 0:0:1 Đơn vị',
      'table-cell 0:0:2 Hình thức',
      'table-cell 0:1:0 1',
      'table-cell 0:1:1 Sở Y⏎tế',
      'table-cell 0:1:2 Cờ thi đua',
    ]);
    expect(document.text).toBe('Danh sách\nTT\tĐơn vị\tHình thức\n1\tSở Y\ntế\tCờ thi đua\nHết.\n');
  });

  it('with merged cells: a section row covers its columns, a cell merged down is there once', async () => {
    const section = ['<w:gridSpan w:val="3"/>', p('I. Khối các sở')] as const;
    const down = (kind: string, content: string) => [`<w:vMerge${kind}/>`, p(content)] as const;
    const body = table([
      [section],
      ['1', 'Sở Y tế', down(' w:val="restart"', 'Bằng khen')],
      ['2', 'Sở Nội vụ', down('', '')],
    ]);
    expect(await blocks(body)).toEqual([
      'table-cell 0:0:0+3 I. Khối các sở',
      'table-cell 0:1:0 1',
      'table-cell 0:1:1 Sở Y tế',
      'table-cell 0:1:2 Bằng khen',
      'table-cell 0:2:0 2',
      'table-cell 0:2:1 Sở Nội vụ',
    ]);
  });

  it('are numbered; one that only lays out the head of a paper is none', async () => {
    const head = table([[['', p('UBND TỈNH') + p('Số: 12/TTr')], 'Độc lập - Tự do - Hạnh phúc']]);
    const list = table([
      ['1', 'Sở Y tế'],
      ['2', 'Sở Nội vụ'],
    ]);
    const found = await blocks(head + list + p('và') + list);
    expect(found.filter((line) => line.startsWith('table-cell'))).toHaveLength(8);
    expect(found).toContain('table-cell 0:0:1 Sở Y tế');
    expect(found).toContain('table-cell 1:1:1 Sở Nội vụ');
  });

  it('within a cell keep their own rows', async () => {
    const inner = table([['a', 'b']]);
    expect(await text(table([['1', ['', inner + p('sau')]]]))).toBe('1\na\tb\nsau\n');
  });
});

it('leads "kết" back to where it stands in the parts', async () => {
  const { text: made, alignment } = await read(docxOf(p('tổng ke\u0302\u0301t')));
  const start = made.indexOf('kết');
  expect(toOriginal(alignment, { start, end: start + 3 })).toEqual({ start: 5, end: 10 });
});

it('takes title and author from the properties, and no dates', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:t"><dc:title>Tờ trình</dc:title><dc:creator>Văn thư</dc:creator><dcterms:created>2019-12-03T00:00:00Z</dcterms:created></cp:coreProperties>';
  const { stated } = await read(docxOf(p('Khối.'), { 'docProps/core.xml': core }));
  expect(stated).toEqual({ title: 'Tờ trình', byline: 'Văn thư', published: null, publisher: null });
});

describe('refused with what to do', () => {
  const bomb = Buffer.alloc(210 * 2 ** 20, ' ');
  const entities = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>`;
  const sound = docxOf(p('Khối thi đua số 1 họp.'));
  it.each<[string, () => Buffer, string]>([
    ['a zip bomb', () => docxOf('', { 'word/footnotes.xml': bomb }), 'zip-bomb'],
    ['a zip bomb in a part that nobody reads', () => docxOf('', { 'word/media/a.bmp': bomb }), 'zip-bomb'],
    [
      'a zip bomb that lies of its size',
      () => docxOf('', { 'word/footnotes.xml': { content: bomb, claims: 100 } }),
      'broken-document',
    ],
    [
      'a part that is less than it says',
      () => zipOf({ 'word/document.xml': { content: '<a/>', claims: 5 } }),
      'broken-document',
    ],
    ['an XML entity bomb', () => zipOf({ 'word/document.xml': entities }), 'unsafe-document'],
    [
      'XML that breaks off',
      () => zipOf({ 'word/document.xml': '<w:document xmlns:w="urn:w"><w:body>' }),
      'broken-document',
    ],
    ['an archive that breaks off', () => sound.subarray(0, sound.length - 30), 'broken-document'],
    ['bytes that were changed', () => Buffer.from(sound).fill(0, 60, 90), 'broken-document'],
    ['no text', () => docxOf(p('')), 'no-text'],
    [
      'an old encoding',
      () => docxOf(p('Uû ban nh©n d©n tØnh tæng kÕt phong trµo thi ®ua khen th­ëng')),
      'legacy-encoding',
    ],
  ])('%s', async (_, make, code) => {
    const file = make();
    const began = performance.now();
    await expect(read(file)).rejects.toMatchObject({
      code,
      permanent: true,
      message: expect.stringMatching(/^to-trinh.docx .*[;:,] .*\.$/),
    });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
