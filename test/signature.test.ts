import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { readText } from '../src/read/text.js';

/** Who signs by the lines at the end of a decision, for whom (as it is written now), and as what. */
function signed(...lines: string[]) {
  const head = ['SỞ Y TẾ LAM HẢI', 'Số: 12/QĐ-SYT', '', 'QUYẾT ĐỊNH', 'Về việc khen thưởng', ''];
  const text = [...head, 'Điều 1. Tặng Giấy khen cho ông Lò Văn Pá.', '', ...lines, ''].join('\n');
  const said = extract(readText(new TextEncoder().encode(text), 'example.txt')).filter(
    ({ kind }) => kind === 'document',
  );
  const valuesOf = (role: string) =>
    said.flatMap((claim) => claim.arguments.filter((one) => one.role === role).map((one) => one.value));
  const [signer = null] = valuesOf('signer');
  return [signer, valuesOf('authority'), valuesOf('signer_title')];
}

describe('a signature', () => {
  it.each([
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], ['KT. GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC']],
    [['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], ['KT. GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC']],
    [['KÝ THAY GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], ['KT. GIÁM ĐỐC'], ['PHÓ GIÁM ĐỐC']],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], []],
    [['T/M BAN GIÁM ĐỐC', 'GIÁM ĐỐC'], ['TM. BAN GIÁM ĐỐC'], ['GIÁM ĐỐC']],
    [['THAY MẶT BAN GIÁM ĐỐC', 'GIÁM ĐỐC'], ['TM. BAN GIÁM ĐỐC'], ['GIÁM ĐỐC']],
    [['ĐẠI DIỆN BAN GIÁM ĐỐC', 'GIÁM ĐỐC'], ['TM. BAN GIÁM ĐỐC'], ['GIÁM ĐỐC']],
    [['T/L GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], ['TL. GIÁM ĐỐC'], ['CHÁNH VĂN PHÒNG']],
    [['THỪA LỆNH GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], ['TL. GIÁM ĐỐC'], ['CHÁNH VĂN PHÒNG']],
    [['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'], ['TUQ. GIÁM ĐỐC'], ['CHÁNH VĂN PHÒNG']],
    [['Q. GIÁM ĐỐC'], ['Q. GIÁM ĐỐC'], ['Q. GIÁM ĐỐC']],
    [['QUYỀN GIÁM ĐỐC'], ['Q. GIÁM ĐỐC'], ['QUYỀN GIÁM ĐỐC']],
    // for nobody: a sign alone, and words that stand for every head
    [['KT.', 'GIÁM ĐỐC'], [], ['GIÁM ĐỐC']],
    [['THỦ TRƯỞNG ĐƠN VỊ'], [], []],
    // a title over two lines
    [['CHỦ TỊCH', 'HỘI LUẬT GIA TỈNH'], [], ['CHỦ TỊCH HỘI LUẬT GIA TỈNH']],
  ])('under %j is of him who signs for %j as %j', (titles, authority, signerTitles) =>
    expect(signed(...titles, 'Tô Văn Hải')).toEqual(['Tô Văn Hải', authority, signerTitles]),
  );

  it.each([
    ['Tô Văn Hải', 'Tô Văn Hải'],
    ['PGS.TS. Tô Văn Hải.', 'Tô Văn Hải'],
    ['Thiếu tướng, PGS. TS. Thầy thuốc nhân dân Tô Văn Hải', 'Tô Văn Hải'],
    ['Đã ký: Tô Văn Hải', 'Tô Văn Hải'],
    ['(đã ký, đóng dấu)\nTô Văn Hải', 'Tô Văn Hải'],
    ['Công Tằng Tôn Nữ Thị Lan', 'Công Tằng Tôn Nữ Thị Lan'],
    ['Phan Lưu', 'Phan Lưu'],
    ['Ông Tô Văn Hải', 'Tô Văn Hải'],
    // named elsewhere as a street or a school
    ['Phan Đăng Lưu', 'Phan Đăng Lưu'],
  ])('in the words "%s" is of %s', (line, name) => expect(signed('GIÁM ĐỐC', line)).toEqual([name, [], ['GIÁM ĐỐC']]));

  it.each([
    ...[
      'Phan',
      'Trường Phan Đăng Lưu',
      'Tô Văn Hải 2027',
      'Tô Văn Hải chủ trì',
      'Ông Tô Văn Hải trao quà',
      'Khánh Hòa',
    ],
    ...['Trưởng Khối Tô Văn Hải', 'Bà Giám đốc Hà Thị Nhàn', 'Đồng chí Trưởng Khối Hà Thị Nhàn'],
  ])('is none in "%s"', (line) => expect(signed('GIÁM ĐỐC', line)).toEqual([null, [], []]));
});
