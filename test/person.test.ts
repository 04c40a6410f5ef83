import { describe, expect, it } from 'vitest';
import { lexicon } from '../src/lexicon/lexicon.js';
import { Scan } from '../src/lexicon/scan.js';
import { parsePersons } from '../src/names/person-list.js';
import { parseTitle } from '../src/names/title.js';

/** "Name: title, title" of each person that begins at the first token. */
function persons(text: string): string[] {
  const scan = new Scan(text, lexicon());
  const list = parsePersons(scan, 0, scan.tokens.count);
  return (list?.persons ?? []).map(
    (p) => `${scan.slice(p.name.from, p.name.to)}: ${p.titles.map((t) => scan.slice(t.from, t.to)).join(' + ')}`,
  );
}

function title(text: string): [string, string | null] | null {
  const scan = new Scan(text, lexicon());
  const found = parseTitle(scan, 0, scan.tokens.count);
  return found && [scan.slice(found.from, found.to), found.unit && scan.slice(found.unit.from, found.unit.to)];
}

describe('a title', () => {
  it.each<[string, string, string | null]>([
    ['Giám đốc Sở Y tế phát biểu', 'Giám đốc Sở Y tế', 'Sở Y tế'],
    ['Trưởng Ban Tuyên giáo Tỉnh ủy dự', 'Trưởng Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy'],
    ['Trưởng ban Dân vận Thành ủy dự', 'Trưởng ban Dân vận Thành ủy', 'ban Dân vận Thành ủy'],
    ['Chủ tịch UBND xã Bến Đá nói', 'Chủ tịch UBND xã Bến Đá', 'UBND xã Bến Đá'],
    ['Chánh Văn phòng Tỉnh ủy chủ trì', 'Chánh Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ['Chánh Thanh tra tỉnh chủ trì', 'Chánh Thanh tra tỉnh', 'Thanh tra tỉnh'],
    ['Cục trưởng Cục Thuế tỉnh dự', 'Cục trưởng Cục Thuế tỉnh', 'Cục Thuế tỉnh'],
    ['Trưởng phòng Nội vụ huyện Bến Đá dự', 'Trưởng phòng Nội vụ huyện Bến Đá', 'phòng Nội vụ huyện Bến Đá'],
    ['Bí thư Tỉnh Đoàn dự', 'Bí thư Tỉnh Đoàn', 'Tỉnh Đoàn'],
    ['Phó Bí thư Thường trực Tỉnh ủy dự', 'Phó Bí thư Thường trực Tỉnh ủy', 'Tỉnh ủy'],
    ['Phó Giám đốc phụ trách Sở Y tế dự', 'Phó Giám đốc phụ trách Sở Y tế', 'Sở Y tế'],
    ['nguyên Phó Chủ tịch Hội Nông dân tỉnh', 'nguyên Phó Chủ tịch Hội Nông dân tỉnh', 'Hội Nông dân tỉnh'],
    ['Q. Vụ trưởng Vụ Pháp chế dự', 'Q. Vụ trưởng Vụ Pháp chế', 'Vụ Pháp chế'],
    [
      'Giám đốc Kho bạc Nhà nước khu vực XII dự',
      'Giám đốc Kho bạc Nhà nước khu vực XII',
      'Kho bạc Nhà nước khu vực XII',
    ],
    ['Trưởng Đoàn đại biểu Quốc hội tỉnh dự', 'Trưởng Đoàn đại biểu Quốc hội tỉnh', 'Đoàn đại biểu Quốc hội tỉnh'],
    ['Phó Giám đốc Sở Nội vụ, giải thích thêm', 'Phó Giám đốc Sở Nội vụ', 'Sở Nội vụ'],
  ])('in "%s" is %s and heads %s', (text, written, unit) => expect(title(text)).toEqual([written, unit]));

  it.each([
    ['Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
    ['Hiệu trưởng nhà trường đọc', 'Hiệu trưởng nhà trường'],
    ['Phó Giám đốc Sở dự', 'Phó Giám đốc Sở'],
    ['Thủ tướng Chính phủ tặng', 'Thủ tướng Chính phủ'],
    ['Tỉnh ủy viên, Giám đốc', 'Tỉnh ủy viên'],
  ])('in "%s" names no unit that is led', (text, written) => expect(title(text)).toEqual([written, null]));
});

describe('persons', () => {
  it.each([
    ['Chị Tạ Kim Oanh, Phó Bí thư Huyện đoàn dự', ['Tạ Kim Oanh: Phó Bí thư Huyện đoàn']],
    ['Thầy Tô Trọng Ái, Hiệu trưởng Trường THPT Cù Huy Ngạn, dự', ['Tô Trọng Ái: Hiệu trưởng Trường THPT Cù Huy Ngạn']],
    ['Phó Chủ tịch UBND thành phố Cù Huy Ngạn dự', ['Cù Huy Ngạn: Phó Chủ tịch UBND thành phố']],
    ['Linh mục Đỗ Văn Thuần và Ni sư Thích Nữ An Tịnh dự', ['Đỗ Văn Thuần: ', 'Thích Nữ An Tịnh: ']],
    [
      'Phó Chủ nhiệm, Thư ký Hội Cơ học tỉnh Vũ Đăng Khải phát biểu',
      ['Vũ Đăng Khải: Phó Chủ nhiệm + Thư ký Hội Cơ học tỉnh'],
    ],
    [
      'Thành ủy viên, Trưởng phòng Tài chính thị xã An Sơn Lý Thị Mận dự',
      ['Lý Thị Mận: Thành ủy viên + Trưởng phòng Tài chính thị xã An Sơn'],
    ],
    ['TS. Lưu Gia Bảo- Phó khối trưởng- phát biểu', ['Lưu Gia Bảo: TS + Phó khối trưởng']],
    ['Đồng chí Mai Văn Tựu (Trưởng phòng Nội vụ) dự', ['Mai Văn Tựu: Trưởng phòng Nội vụ']],
    ['Ông Tô Hải, Phó Giám đốc kiêm Kế toán trưởng dự', ['Tô Hải: Phó Giám đốc kiêm Kế toán trưởng']],
    [
      'Ông Tô Hải - Phó Giám đốc Sở Nội vụ kiêm Trưởng ban Tôn giáo dự',
      ['Tô Hải: Phó Giám đốc Sở Nội vụ + Trưởng ban Tôn giáo'],
    ],
    ['TS,BS Cao Minh Tú trình bày', ['Cao Minh Tú: TS,BS']],
    [
      'khối trưởng Khối 8 Thiếu tướng, PGS.TS Hồ Đức Lâm chủ trì',
      ['Hồ Đức Lâm: khối trưởng Khối 8 + Thiếu tướng + PGS.TS'],
    ],
    ['Bà Kim Soo Ah, và ông Wang Li tham dự', ['Kim Soo Ah: ', 'Wang Li: ']],
    ['Y Blăm Niê, H’Rina Êban, Lò A Páo nhận giấy khen', ['Y Blăm Niê: ', 'H’Rina Êban: ', 'Lò A Páo: ']],
    ['ông Khang nói thêm', ['Khang: ']],
    ['Ông Trần Quốc Bộ, Trưởng Khối năm 2027 dự', ['Trần Quốc Bộ: Trưởng Khối năm 2027']],
    ['Phó Chủ tịch UBND thành phố Lê Quang Dũng dự', ['Lê Quang Dũng: Phó Chủ tịch UBND thành phố']],
    ['Chủ tịch UBND phường Lê Hồng Phong Nguyễn Thị Thu dự', ['Nguyễn Thị Thu: Chủ tịch UBND phường Lê Hồng Phong']],
    [
      'Hiệu trưởng Trường Tiểu học Kim Đồng Phạm Thị Vân phát biểu',
      ['Phạm Thị Vân: Hiệu trưởng Trường Tiểu học Kim Đồng'],
    ],
    ['Ông Hứa Văn Đạt, 67 tuổi, Trưởng thôn Bến Đá dự', ['Hứa Văn Đạt: Trưởng thôn Bến Đá']],
  ])('%s', (text, expected) => expect(persons(text)).toEqual(expected));

  it('share one title, and part by semicolons in an announced list', () => {
    expect(persons('Phó Chủ tịch Hội Làm vườn tỉnh Lê Bá Quý, Ngô Thị Thắm dự')).toEqual([
      'Lê Bá Quý: Phó Chủ tịch Hội Làm vườn tỉnh',
      'Ngô Thị Thắm: Phó Chủ tịch Hội Làm vườn tỉnh',
    ]);
    expect(persons('Các đồng chí: Hà Thị Tám - Trưởng ban Dân vận; Lê Bá Quý, Ngô Thị Thắm - Phó Giám đốc dự')).toEqual(
      ['Hà Thị Tám: Trưởng ban Dân vận', 'Lê Bá Quý: Phó Giám đốc', 'Ngô Thị Thắm: Phó Giám đốc'],
    );
    expect(persons('các đồng chí Phó Chủ tịch UBND huyện: Lê Văn Ba, Trần Thị Tư dự')).toEqual([
      'Lê Văn Ba: Phó Chủ tịch UBND huyện',
      'Trần Thị Tư: Phó Chủ tịch UBND huyện',
    ]);
  });

  it('keep the title that leads to the next name for that name', () =>
    expect(
      persons('Chánh án TAND tỉnh Bế Ích Quân, Giám đốc Công an tỉnh - Thiếu tướng Lục Thế Quảng chủ trì'),
    ).toEqual(['Bế Ích Quân: Chánh án TAND tỉnh', 'Lục Thế Quảng: Giám đốc Công an tỉnh + Thiếu tướng']));

  it.each([
    'huyện Trần Văn Thời',
    'Trường THPT Nguyễn Bỉnh Khiêm',
    'Giải thưởng Nguyễn Đức Cảnh',
    'Nguyễn Đức Cảnh',
    'Bà Rịa - Vũng Tàu',
    'Chủ tịch UBND huyện Trần Văn Thời',
    'các đồng chí lãnh đạo Sở Nội vụ',
    'đồng chí Bí thư Tỉnh ủy',
    'các đồng chí Thường trực Hội đồng',
    'Chủ tịch Hồ Chí Minh',
  ])('are not in "%s"', (text) => expect(persons(text)).toEqual([]));
});

describe('a name behind a title that is no place', () => {
  it.each([
    ['Chủ tịch UBND tỉnh Trần Anh - Chủ tịch Hội đồng Thi đua', 'Trần Anh'],
    ['Chủ tịch UBND tỉnh Siu Hương phát biểu', 'Siu Hương'],
    ["Phó Chủ tịch UBND thành phố H'Rina Êban dự", "H'Rina Êban"],
    ['Phó Chủ tịch UBND tỉnh K’Brơi chủ trì', 'K’Brơi'],
    ['Trần Anh, Phó Chủ tịch UBND tỉnh', 'Trần Anh'],
  ])('%s', (text, name) => expect(persons(text)[0]).toMatch(new RegExp(`^${name}: `)));

  it.each([
    'Chủ tịch UBND tỉnh Gia Lai phát biểu',
    'Phó Chủ tịch UBND huyện Si Ma Cai cho biết',
    "Phó Chủ tịch UBND huyện Ea H'leo cho biết",
    'Trần Anh, xã Bến Đá',
  ])('but not in: %s', (text) => expect(persons(text)).toEqual([]));
});
