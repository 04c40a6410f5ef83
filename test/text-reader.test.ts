import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../src/domain/document.js';
import { readText } from '../src/read/text.js';
import { toOriginal } from '../src/text/alignment.js';
import { listBlocks } from './blocks.js';
import { inTcvn3, inVni, inWindows1258 } from './old-encodings.js';

const read = (content: string | Uint8Array): SourceDocument =>
  readText(typeof content === 'string' ? Buffer.from(content) : content, 'bai-bao.txt');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const codes = (document: SourceDocument): string[] => document.notes.map(({ code }) => code);

const NEWS = `Khối thi đua số 1 tổng kết năm 2019
Ngày 20/12, Khối thi đua số 1 tổ chức tổng kết. Sở Y tế được đề nghị tặng Cờ thi đua.
`;

describe('encodings', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(NEWS), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${NEWS}`), 'utf-8'],
    ['UTF-8, decomposed', Buffer.from(NEWS.normalize('NFD')), 'utf-8'],
    ['UTF-8 with Windows line ends', Buffer.from(NEWS.replaceAll('\n', '\r\n')), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${NEWS}`), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\ufeff${NEWS}`).swap16(), 'utf-16be'],
    ['UTF-16 without a mark', utf16(NEWS), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(NEWS).swap16(), 'utf-16be'],
    ['UTF-16, decomposed', utf16(NEWS.normalize('NFD')), 'utf-16le'],
    ['windows-1258', inWindows1258(NEWS), 'windows-1258'],
  ])('%s', (_, bytes, encoding) => {
    const document = read(bytes);
    expect([document.text, document.encoding, document.notes]).toEqual([NEWS, encoding, []]);
  });

  it.each<[string, Uint8Array]>([
    ['TCVN3', inTcvn3(NEWS)],
    ['VNI', inVni(NEWS)],
    // As a typist left them, not from the tables of the project.
    ['TCVN3', Buffer.from('Uû ban nh©n d©n tØnh tæng kÕt phong trµo thi ®ua, khen th\xadëng n¨m 2003', 'latin1')],
    ['VNI', Buffer.from('Uûy ban nhaân daân tænh toång keát phong traøo thi ñua, khen thöôûng naêm 2003', 'latin1')],
  ])('%s is refused by its name, as bytes and as letters', (encoding, bytes) => {
    const refusal = expect.objectContaining({
      code: 'legacy-encoding',
      permanent: true,
      message: expect.stringMatching(new RegExp(`^bai-bao.txt is written in ${encoding}, .* convert it to Unicode`)),
    });
    expect(() => read(bytes)).toThrow(refusal);
    // Saved as UTF-8 by an editor that took it for windows-1252.
    expect(() => read(Buffer.from(Buffer.from(bytes).toString('latin1')))).toThrow(refusal);
  });

  it.each([
    'Le général René Carpentier a été décoré à Besançon où l’été était déjà là.',
    'Señor Muñoz comió jalapeños en la montaña con su compañero.',
    'Größe, Straße, Übermut und Ärger über Öl.',
    'Sở Y tế',
  ])('"%s" is no old encoding', (text) => expect(read(text).text).toBe(text));

  it('a foreign text of one byte a letter is refused, not guessed', () => {
    expect(() =>
      read(Buffer.from('Привет мир, это награда области', 'utf8').map((b) => (b < 0x80 ? b : b | 0x60))),
    ).toThrow(
      expect.objectContaining({ code: 'unsupported-encoding', message: expect.stringContaining('save it as UTF-8') }),
    );
  });
});

describe('damage', () => {
  it('broken UTF-8 is read with a note that counts the places', () => {
    const bytes = Buffer.from(NEWS);
    bytes[bytes.indexOf('ế') + 1] = 0x41;
    const document = read(bytes);
    expect(document.text).toMatch(/\ufffd/);
    expect(codes(document)).toEqual(['broken-utf8']);
    expect(document.notes[0].message).toContain('look for a better copy');
  });

  it('NUL bytes become U+FFFD, and lead back to where they were', () => {
    const document = read('Sở\0Y tế đề nghị.');
    expect(document.text).toBe('Sở\ufffdY tế đề nghị.');
    expect(codes(document)).toEqual(['replaced-characters']);
    expect(toOriginal(document.alignment, { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  it('lone surrogates become U+FFFD, from UTF-16 and from bytes that are no UTF-8', () => {
    const wide = read(Buffer.concat([utf16('\ufeffSở Y tế '), Buffer.of(0x3d, 0xd8), utf16(' đề nghị.')]));
    expect(wide.text).toBe('Sở Y tế \ufffd đề nghị.');
    const bytes = Buffer.concat([Buffer.from(NEWS), Buffer.of(0xed, 0xa0, 0xbd)]);
    expect(read(bytes).text).toBe(`${NEWS}\ufffd\ufffd\ufffd`);
  });

  it('characters beyond the basic plane become one U+FFFD each', () => {
    const document = read('Chúc mừng \u{1f389}\u{1f389} Sở Y tế');
    expect(document.text).toBe('Chúc mừng \ufffd\ufffd Sở Y tế');
    expect(document.notes[0].message).toContain('2 characters are');
  });

  it('an odd byte at the end of UTF-16 is dropped with a note', () => {
    expect(codes(read(Buffer.concat([utf16(`\ufeff${NEWS}`), Buffer.of(0x41)])))).toEqual(['odd-length']);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing but blanks', Buffer.from(' \n\u200b\t\ufeff'), 'no-text'],
    [
      'a program',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array(500).fill(0), ...Array(500).fill(7)]),
      'binary-file',
    ],
    ['noise', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256)), 'binary-file'],
  ])('%s is refused', (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code, permanent: true }));
  });
});

describe('blocks', () => {
  it('news: kicker, title, date, heading, list, caption, byline, other news', () => {
    const text = `SỞ NỘI VỤ VĨNH HÒA
Khối thi đua số 1 tổng kết công tác năm 2019
Thứ Sáu, 20/12/2019 | 08:12
Ngày 19/12, Khối thi đua số 1 tổ chức hội nghị tổng kết. Khối gồm:
- Sở Y tế;
- Sở Nội vụ.
Ảnh: Toàn cảnh hội nghị
Hội nghị bầu Sở Y tế làm Khối trưởng năm 2020.
Hoài Thu
Tin liên quan
Khối thi đua số 5 ký kết giao ước thi đua
Cụm thi đua số 2 tặng Giấy khen cho 4 tập thể`;
    expect(listBlocks(read(text)).map((line) => line.split(' ')[0])).toEqual(
      'header title header paragraph list-item list-item caption paragraph byline boilerplate boilerplate boilerplate'.split(
        ' ',
      ),
    );
  });

  it('an official paper: head, form, title, heading', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH VĨNH HÒA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-UBND
QUYẾT ĐỊNH
VỀ VIỆC TẶNG CỜ THI ĐUA
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Thi đua, Khen thưởng;
I. KHỐI CÁC SỞ
Điều 1. Tặng Cờ thi đua cho Sở Y tế.`;
    expect(listBlocks(read(text)).map((line) => line.split(' ')[0])).toEqual(
      'header header header header header heading title heading paragraph heading paragraph'.split(' '),
    );
  });

  it('lines that were broken at a width are one paragraph, and its text keeps their ends', () => {
    const text = `Ngày 19/12/2019, tại thành phố Vĩnh Hòa, Khối thi đua các cơ
quan tham mưu tổng hợp tổ chức hội nghị tổng kết phong trào
thi đua năm 2019, ký kết giao ước thi đua năm 2020 với sự có
mặt của lãnh đạo 7 đơn vị.
Sở Nội vụ được bầu làm Khối trưởng.`;
    const document = read(text);
    expect(listBlocks(document)).toHaveLength(2);
    expect(document.text).toBe(text);
  });

  it.each([
    ['bars', '| TT | Đơn vị | Hình thức |\n| 1 | Sở Y tế | Cờ thi đua |\n'],
    ['bars between', 'TT | Đơn vị | Hình thức\n1 | Sở Y tế | Cờ thi đua\n'],
    ['tabs', 'TT\tĐơn vị\tHình thức\n1\tSở Y tế\tCờ thi đua\n'],
  ])('a table written with %s has rows and columns', (_, text) => {
    const cells = listBlocks(read(text)).map((line) => line.replace(/[|\s]+$/, ''));
    expect(cells.map((line) => line.replace('| ', ''))).toEqual([
      'table-cell 0:0:0 TT',
      'table-cell 0:0:1 Đơn vị',
      'table-cell 0:0:2 Hình thức',
      'table-cell 0:1:0 1',
      'table-cell 0:1:1 Sở Y tế',
      'table-cell 0:1:2 Cờ thi đua',
    ]);
  });

  it('two columns are a table where a number stands in front of each line under "STT"', () => {
    const cells = (text: string) => listBlocks(read(text)).filter((line) => line.startsWith('table-cell'));
    expect(cells('STT | Tên tập thể\n01 | Sở Y tế\n02 | Sở Nội vụ\n')).toHaveLength(6);
    expect(cells('STT | Tên tập thể\nHọp | 08:12\n02 | Sở Nội vụ\n')).toEqual([]);
  });

  it('the name of a section covers the rest of its row', () => {
    const text = 'TT | Đơn vị | Hình thức\nI | Khối các sở | |\n1 | Sở Y tế | Cờ thi đua\n';
    expect(listBlocks(read(text))[4]).toMatch(/^table-cell 0:1:1\+\d Khối các sở/);
  });

  it('a row between tabs of which only the middle is filled goes on with its table, an indented paragraph does not', () => {
    const rows = (line: string) =>
      listBlocks(read(`TT\tĐơn vị\tGhi chú\n1\tSở Nội vụ\tĐủ hồ sơ\n${line}\n1\tSở Y tế\tĐủ hồ sơ\n`)).filter((one) =>
        one.startsWith('table-cell 0:3:'),
      );
    expect(rows('\tCờ thi đua\t')).toHaveLength(3);
    expect(rows('\tKính trình xem xét.')).toHaveLength(0);
  });

  it('a line without cells between rows that are numbered anew is a row of its own, one that goes on with a cell is none', () => {
    const cells = (line: string, number: number) =>
      listBlocks(read(`TT | Đơn vị | Điểm\n1 | Sở Nội vụ | 98\n${line}\n${number} | Sở Y tế | 97\n`)).filter((one) =>
        one.startsWith('table-cell'),
      );
    expect(cells('KHỐI PHÓ NĂM 2028', 1)[6]).toBe('table-cell 0:2:0+3 KHỐI PHÓ NĂM 2028');
    expect(cells('II. Khối phó', 2)).toHaveLength(10);
    expect(cells('Chi cục Văn thư', 2)).toHaveLength(6);
    expect(cells('Kính trình xem xét.', 1)).toHaveLength(6);
  });
});
