import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Rows of a table that count those whom they name, blocs that rows and annexes take from elsewhere, and names in two spellings.

const blocsOf = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc);

describe('a number beside the names of a cell', () => {
  const row = (amount: string, names: string, heads = 'Được tặng | Số lượng | Tên đơn vị'): string[] =>
    awardLines(
      `THÔNG BÁO\nKết quả khen thưởng năm 2027\n\nKết quả như sau:\nSTT | ${heads}\n1 | Cờ thi đua của UBND tỉnh | 1 | Thanh tra tỉnh\n2 | Bằng khen của Chủ tịch UBND tỉnh | ${amount} | ${names}`,
    ).slice(1);
  it('is theirs between semicolons', () =>
    expect(row('2', 'Sở Y tế; Sở Xây dựng')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Xây dựng 2027',
    ]));
  it('parts what may be a unit of the other', () =>
    expect(row('2', 'Sở Tư pháp, Công an tỉnh', 'Hình thức khen thưởng | Số lượng | Đơn vị')).toHaveLength(2));
  it('leaves one name whole', () =>
    expect(row('1', 'Phòng Chính trị, Công an tỉnh')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Phòng Chính trị, Công an tỉnh 2027',
    ]));
  it('is that of others where it is not theirs', () => expect(row('3', 'Sở Y tế; Sở Xây dựng')).toEqual([]));
  it('counts with a noun too', () => expect(row('02 tập thể', 'Sở Y tế; Sở Xây dựng')).toHaveLength(2));
});

describe('an annex', () => {
  const annex = (whose: string, heading: string): (string | null)[] =>
    blocsOf(
      `ỦY BAN NHÂN DÂN TỈNH LAM HẢI\nSố: 91/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Cờ thi đua của UBND tỉnh cho 1 tập thể, Bằng khen của Chủ tịch UBND tỉnh cho 1 tập thể đạt thành tích năm 2027${whose}. Danh sách ban hành kèm theo Quyết định này.\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n\nCHỦ TỊCH\nTô Hải\n\nDANH SÁCH KHEN THƯỞNG\n(Ban hành kèm theo Quyết định số 91/QĐ-UBND)\nA. ${heading}\n- Hội CCB.\nB. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH\n- Sở Y tế.`,
    );
  const bloc = 'Khối thi đua các cơ quan Nội chính tỉnh';
  it('is of the bloc that its article names', () =>
    expect(annex(`, thuộc ${bloc}`, 'CỜ THI ĐUA CỦA UBND TỈNH')).toEqual([bloc, bloc]));
  it('is of none where the article says none', () =>
    expect(annex('', 'CỜ THI ĐUA CỦA UBND TỈNH')).toEqual([null, null]));
});

describe('a giver in two spellings', () => {
  const counted = (giver: string): string[] =>
    awardLines(
      `UBND HUYỆN HÒA THỦY\nSố: 91/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN HÒA THỦY\nCăn cứ Luật Thi đua, khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Giấy khen của ${giver} cho 2 tập thể. Danh sách ban hành kèm theo Quyết định này.\n\nCHỦ TỊCH\nTô Hải\n\nDANH SÁCH KHEN THƯỞNG\nA. GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN HÒA THỦY\n- Trường Trung học cơ sở Bến Đá;\n- Trường Trung học cơ sở Tân Khê.`,
    );
  it('is one', () => expect(counted('Chủ tịch UBND huyện Hoà Thuỷ')).toHaveLength(2));
  it('is not another', () => expect(counted('Chủ tịch UBND huyện Hòa Thuận')).toHaveLength(3));
});

describe('an empty cell for the bloc', () => {
  const rows = (first: string, second: string): (string | null)[] =>
    blocsOf(
      `PHỤ LỤC\nTẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2027\n\nTT | Tên đơn vị | Khối thi đua\n1 | Sở Y tế | ${first}\n2 | Sở Tư pháp | ${second}\n3 | Thuế tỉnh | Khối thi đua số 2\n4 | Trường THPT Bến Đá | `,
    );
  it('says that there is none, where rows repeat the name', () =>
    expect(rows('Khối thi đua số 1', 'Khối thi đua số 1').at(-1)).toBeNull());
  it('goes on with the one above, where no row does', () =>
    expect(rows('Khối thi đua số 1', '')).toEqual([
      'Khối thi đua số 1',
      'Khối thi đua số 1',
      'Khối thi đua số 2',
      'Khối thi đua số 2',
    ]));
});

describe('a column that a year heads', () => {
  const rows = (head: string): string[] =>
    awardLines(
      `KẾ HOẠCH\nHoạt động năm 2028 của Khối thi đua số 5\n\nTT | Đơn vị | Nhiệm vụ | ${head}\n1 | Sở Y tế | Khối trưởng | Cờ thi đua của UBND tỉnh\n2 | Thuế tỉnh | Thành viên | (chưa đăng ký)`,
    );
  it('holds what was registered', () =>
    expect(rows('Đăng ký năm 2028')).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2028']));
  it('may hold anything', () => expect(rows('Chỉ tiêu năm 2028')).toEqual([]));
});
