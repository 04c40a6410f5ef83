import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { readPdf } from '../src/read/pdf.js';
import { listBlocks } from './blocks.js';
import { lockedPdf, pdfOfLines, pdfOfWords, scannedPdf, type Words } from './pdf-files.js';

const read = (file: Buffer): Promise<SourceDocument> => readPdf(file, 'quyet-dinh.pdf');
const blocks = async (file: Buffer): Promise<string[]> => listBlocks(await read(file));

describe('the text layer', () => {
  it('keeps every letter of Vietnamese, composed', async () => {
    const lines = [
      'Khối thi đua “số 1” – năm 2019…',
      'ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ýỳỷỹỵ đ',
      'ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ÝỲỶỸỴ Đ',
    ];
    expect((await read(pdfOfLines([lines]))).text).toBe(`${lines.join('\n')}\n`);
    expect((await read(pdfOfLines([lines.map((line) => line.normalize('NFD'))]))).text).toBe(`${lines.join('\n')}\n`);
  });

  it('gives each block its page', async () => {
    const pages = [
      ['Khối thi đua số 1 tổng kết năm 2019', 'Sở Y tế được đề nghị tặng Cờ thi đua.'],
      ['Sở Nội vụ được đề nghị tặng Bằng khen.'],
    ];
    expect(await blocks(pdfOfLines(pages))).toEqual([
      'p1 title Khối thi đua số 1 tổng kết năm 2019',
      'p1 paragraph Sở Y tế được đề nghị tặng Cờ thi đua.',
      'p2 paragraph Sở Nội vụ được đề nghị tặng Bằng khen.',
    ]);
  });

  it('never holds the markers that the parser puts between pages', async () => {
    const { text } = await read(pdfOfLines([['Trang đầu có chữ.'], ['Trang giữa có chữ.'], ['Trang cuối có chữ.']]));
    expect(text).toBe('Trang đầu có chữ.\nTrang giữa có chữ.\nTrang cuối có chữ.\n');
  });

  it('tells running heads, feet and page numbers, and moves them out of the paragraph that they cut', async () => {
    const page = (number: number, lines: readonly string[]): string[] => [
      'UBND tỉnh Vĩnh Hòa - Công báo',
      ...lines,
      `Trang ${number}`,
    ];
    const body = [
      [
        'Ngày 19/12/2019, tại thành phố Vĩnh Hòa, Khối thi đua các cơ quan tham',
        'mưu tổng hợp tổ chức hội nghị tổng kết phong trào thi đua năm 2019 và ký',
      ],
      [
        'kết giao ước thi đua năm 2020 với sự có mặt của lãnh đạo 7 đơn vị, trong',
        'đó có Sở Y tế.',
        'Hội nghị bầu Sở Y tế làm Khối trưởng năm 2020.',
      ],
    ];
    expect(await blocks(pdfOfLines(body.map((lines, i) => page(i + 1, lines))))).toEqual([
      'p1 header UBND tỉnh Vĩnh Hòa - Công báo',
      `p1 paragraph ${[...body[0], ...body[1].slice(0, 2)].join('⏎')}`,
      'p1 footer Trang 1',
      'p2 header UBND tỉnh Vĩnh Hòa - Công báo',
      'p2 paragraph Hội nghị bầu Sở Y tế làm Khối trưởng năm 2020.',
      'p2 footer Trang 2',
    ]);
  });

  it('takes the title of the properties, unless it is the name of a file', async () => {
    const titled = async (title: string) =>
      (await read(pdfOfLines([['Khối thi đua.']], { Title: title }))).stated.title;
    expect([
      await titled('Quyết định khen thưởng'),
      await titled('QD khen thuong.doc'),
      await titled('Untitled'),
    ]).toEqual(['Quyết định khen thưởng', null, null]);
  });

  it('of some pages only is read with a note for each page without', async () => {
    const { notes } = await read(pdfOfLines([['Khối thi đua số 1.'], [], ['Khối thi đua số 2.']]));
    expect(notes).toEqual([expect.objectContaining({ code: 'page-without-text', page: 2 })]);
  });

  it('reads 2,000 pages in time', async () => {
    const pages = Array.from({ length: 2000 }, (_, i) => [
      'CÔNG BÁO',
      `Khối thi đua số ${i} họp tổng kết năm 2019.`,
      String(i + 1),
    ]);
    const document = await read(pdfOfLines(pages));
    expect(document.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2000);
  }, 60_000);
});

describe('the table of an annex', () => {
  const COLUMNS = [60, 100, 380];
  const row = (y: number, ...cells: string[]): Words[] =>
    cells.flatMap((text, i) => (text === '' ? [] : [{ x: COLUMNS[i], y, text }]));
  const head: Words[] = [{ x: 250, y: 800, text: 'DANH SÁCH' }, ...row(780, 'TT', 'Tên đơn vị', 'Hình thức')];

  it('comes row by row, also over several lines and pages', async () => {
    const first = [
      ...head,
      ...row(760, '1', 'Sở Y tế', 'Cờ thi đua'),
      ...row(740, '2', 'Sở Giáo dục và', 'Bằng khen'),
      ...row(726, '', 'Đào tạo'),
      ...row(706, '3', 'Nhân dân và cán bộ', 'Cờ thi đua'),
    ];
    const second = [
      ...row(800, '', 'huyện Hòa Lâm'),
      ...row(780, '4', 'Sở Nội vụ', 'Bằng khen'),
      { x: 60, y: 750, text: 'Danh sách gồm có 4 tập thể.' },
    ];
    expect(await blocks(pdfOfWords([first, second]))).toEqual([
      'p1 title DANH SÁCH',
      'p1 paragraph TT Tên đơn vị Hình thức',
      'p1 list-item 1 Sở Y tế Cờ thi đua',
      'p1 list-item 2 Sở Giáo dục và Bằng khen⏎Đào tạo',
      'p1 list-item 3 Nhân dân và cán bộ Cờ thi đua⏎huyện Hòa Lâm',
      'p2 list-item 4 Sở Nội vụ Bằng khen',
      'p2 paragraph Danh sách gồm có 4 tập thể.',
    ]);
  });

  it('ends where sentences begin', async () => {
    const sentence =
      'Chủ tịch UBND tỉnh biểu dương các tập thể có tên nói trên đã dẫn đầu phong trào thi đua năm 2019.';
    const words = [
      ...head,
      ...row(760, '1', 'Sở Y tế', 'Cờ thi đua'),
      ...row(740, '2', 'Sở Nội vụ', 'Bằng khen'),
      { x: 60, y: 700, text: sentence },
    ];
    expect((await blocks(pdfOfWords([words]))).slice(-2)).toEqual([
      'p1 list-item 2 Sở Nội vụ Bằng khen',
      `p1 paragraph ${sentence}`,
    ]);
  });
});

describe('refused with what to do', () => {
  const sound = pdfOfLines([['Khối thi đua số 1 tổng kết năm 2019.']]);
  it.each<[string, Buffer, string, RegExp]>([
    ['a password', lockedPdf(), 'encrypted-document', /asks for a password; import an unlocked copy\.$/],
    ['a file that was cut off', sound.subarray(0, sound.length / 2), 'broken-document', /get a sound copy/],
    ['a file of nothing but its mark', Buffer.from('%PDF-1.4\n'), 'broken-document', /get a sound copy/],
    ['a scan', scannedPdf(), 'scanned-pdf', /Import a copy with a text layer\.$/],
    ['no pages', pdfOfLines([]), 'broken-document', /get a sound copy/],
    [
      'an old encoding',
      pdfOfLines([['Uû ban nh©n d©n tØnh tæng kÕt phong trµo thi ®ua n¨m 2003']]),
      'legacy-encoding',
      /TCVN3/,
    ],
  ])('%s', async (_, file, code, says) => {
    await expect(read(file)).rejects.toMatchObject({ code, permanent: true, message: expect.stringMatching(says) });
  });
});
