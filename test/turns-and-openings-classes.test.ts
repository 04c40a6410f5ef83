import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// A turn of giving and who is in it; ranks and titles that stand before those who receive; what a sentence about them opens with.

const three = (award: string, mark = '→'): string[] =>
  ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Văn Quý'].map((name) => `${award} ${mark} ${name}`);

describe('a turn of giving', () => {
  it.each([
    'Trong đợt phong tặng danh hiệu Nghệ nhân ưu tú lần này, tỉnh Bắc Ninh có 3 nghệ nhân gồm ông Tô Văn Hải, bà Hà Thị Nhàn và ông Lê Văn Quý.',
    'Trong đợt phong tặng danh hiệu Nghệ nhân ưu tú lần thứ ba, tỉnh Bắc Ninh có 3 nghệ nhân: Tô Văn Hải, Hà Thị Nhàn và Lê Văn Quý.',
    'Trong danh sách được phong tặng danh hiệu Nghệ nhân ưu tú đợt này có ông Tô Văn Hải, bà Hà Thị Nhàn và ông Lê Văn Quý.',
    'Trong đợt truy tặng danh hiệu Nghệ nhân ưu tú năm nay, cả tỉnh có 3 người là Tô Văn Hải, Hà Thị Nhàn và Lê Văn Quý.',
  ])('names those who are in it: %s', (text) => expect(awardLines(text)).toEqual(three('Nghệ nhân ưu tú')));
  it('counts those who are in it', () =>
    expect(awardLines('Trong đợt trao tặng Huân chương Lao động hạng Ba lần này, toàn tỉnh có 12 tập thể.')).toEqual([
      'Huân chương Lao động hạng Ba → #12',
    ]));
  it.each([
    'Trong đợt trao tặng Huân chương Lao động hạng Ba lần này, tỉnh có 3 cá nhân không đủ điều kiện.',
    'Trong đợt trao tặng Huân chương Lao động hạng Ba lần này có sự tham gia của 3 đơn vị.',
    'Trong đợt xét tặng danh hiệu Nghệ nhân ưu tú lần này, tỉnh Bắc Ninh có 12 hồ sơ.',
    'Trong đợt phát động thi đua lần này có 3 đơn vị: Sở Y tế, Sở Nội vụ và Sở Tư pháp.',
  ])('has nobody in it: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('what those are who receive', () => {
  it.each([
    'Được phong tặng danh hiệu Nghệ nhân nhân dân đợt này là các nghệ nhân: Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý.',
    'Được phong tặng danh hiệu Nghệ nhân nhân dân đợt này là các nghệ nhân ưu tú: Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý.',
    'Được phong tặng danh hiệu Nghệ nhân nhân dân đợt này có các nghệ nhân Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý.',
    'Được phong tặng danh hiệu Nghệ nhân nhân dân đợt này gồm các nghệ nhân: Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý.',
    'Chủ tịch nước phong tặng danh hiệu Nghệ nhân nhân dân cho các nghệ nhân ưu tú: Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý.',
  ])('is no other award: %s', (text) => expect(awardLines(text)).toEqual(three('Nghệ nhân nhân dân')));
});

describe('ranks and posts that a number counts', () => {
  const told = (those: string): string[] => awardLines(`Nhận Huân chương Quân công hạng Ba lần này gồm: ${those}.`);
  it.each([
    '3 thượng tướng, thứ trưởng Bộ Quốc phòng: Tô Văn Hải, Hà Thị Nhàn, Lê Văn Quý',
    '2 thượng tướng, thứ trưởng Bộ Quốc phòng: Tô Văn Hải, Hà Thị Nhàn; trung tướng Lê Văn Quý, Tư lệnh Quân khu 5',
    '03 Trung tướng gồm Tô Văn Hải, nguyên Tư lệnh Quân khu 9; Hà Thị Nhàn, nguyên Cục trưởng; Lê Văn Quý, Phó Tư lệnh Quân khu 5',
  ])('lead to their names: %s', (those) => expect(told(those)).toEqual(three('Huân chương Quân công hạng Ba')));
  it('are as many as those who are named', () => {
    expect(told('3 thượng tướng, thứ trưởng Bộ Quốc phòng: Tô Văn Hải, Hà Thị Nhàn')).toEqual([]);
  });
});

describe('those of many whom a place has', () => {
  const both = ['Bằng khen → Tô Văn Hải', 'Bằng khen → Hà Thị Nhàn'];
  it.each([
    'Bến Tre có 2 đại diện là anh Tô Văn Hải và chị Hà Thị Nhàn',
    'Bến Tre có anh Tô Văn Hải và chị Hà Thị Nhàn',
    'tỉnh Bến Tre có 2 cá nhân gồm: anh Tô Văn Hải và chị Hà Thị Nhàn',
  ])('are named alone: %s', (whose) =>
    expect(awardLines(`Trong số 45 cá nhân được nhận Bằng khen lần này, ${whose}.`)).toEqual(both),
  );
  it('are not those who only went there', () =>
    expect(awardLines('Trong số 45 cá nhân được nhận Bằng khen lần này, Bến Tre có anh Tô Văn Hải dự lễ.')).toEqual([
      'Bằng khen → #45',
    ]));
});

describe('a sentence that opens with what its subject is', () => {
  it.each([
    'Tự hào là đơn vị 3 lần được phong tặng danh hiệu Anh hùng LLVTND',
    'Là một trong những đơn vị đầu tiên được phong tặng danh hiệu Anh hùng LLVTND',
    'Là đơn vị hai lần được phong tặng danh hiệu Anh hùng LLVTND',
  ])('says what it has: %s', (opening) =>
    expect(awardLines(`${opening}, Trung đoàn 95 luôn hoàn thành xuất sắc nhiệm vụ.`)).toEqual([
      'Anh hùng LLVTND → Trung đoàn 95',
    ]),
  );
  it('may speak of others', () =>
    expect(
      awardLines('Là đơn vị được tặng Huân chương Lao động hạng Ba, ông Tô Văn Hải, Giám đốc Sở Y tế, phát biểu.'),
    ).toEqual([]));
});

describe('letters behind a number', () => {
  const told = (what: string): string[] =>
    awardLines(`Giành ${what}, đoàn Bến Tre được Chủ tịch UBND tỉnh tặng Bằng khen.`);
  it.each([['3 HCV'], ['3 HCV, 2 HCB'], ['120 KPI'], ['HCV']])('are what it counts: %s', (what) =>
    expect(told(what)).toEqual(['Bằng khen → đoàn Bến Tre']),
  );
  it('are a name behind a year', () =>
    expect(awardLines('Năm 2027 PVN được Chủ tịch UBND tỉnh tặng Bằng khen.')).toEqual(['Bằng khen → PVN 2027']));
});

describe('pride behind an award', () => {
  it.each([
    ['Cờ thi đua của Chính phủ là vinh dự lớn của Sở Y tế.', ['Cờ thi đua của Chính phủ → Sở Y tế']],
    [
      'Huân chương Lao động hạng Nhất là niềm tự hào của thầy và trò Trường THPT Bến Đá.',
      ['Huân chương Lao động hạng Nhất → Trường THPT Bến Đá'],
    ],
    ['Huân chương Lao động là phần thưởng cao quý của Nhà nước.', []],
    ['Cờ thi đua của Chính phủ là mơ ước của Sở Y tế.', []],
  ])('%s', (text, found) => expect(awardLines(text)).toEqual(found));
});

describe('what somebody says of an award', () => {
  it.each([
    ['Nói về niềm vinh dự được nhận danh hiệu Nghệ nhân Ưu tú, bà Hà Thị Nhàn bộc bạch: "Tôi rất vui".', 1],
    ['Chia sẻ khi được tặng danh hiệu Nhà giáo Ưu tú, bà Hà Thị Nhàn cho biết sẽ cố gắng.', 1],
    ['Nói về niềm vinh dự được nhận Cờ thi đua của Chính phủ, bà Hà Thị Nhàn bộc bạch: "Tôi rất vui".', 0],
    ['Nói về việc xét tặng danh hiệu Nghệ nhân Ưu tú, bà Hà Thị Nhàn cho biết hồ sơ còn thiếu.', 0],
  ])('is of persons alone: %s', (text, found) => expect(awardLines(text)).toHaveLength(found));
});

describe('what goes on without its verb', () => {
  it.each([
    [
      'Công ty Mía đường Bến Đá được tặng Huân chương Lao động hạng Nhì; ông Lê Văn Quý, Giám đốc Công ty, hạng Ba.',
      ['Huân chương Lao động hạng Nhì → Công ty Mía đường Bến Đá', 'Huân chương Lao động hạng Ba → Lê Văn Quý'],
    ],
    [
      'Thiếu tá Tô Văn Hải 5 lần được tặng danh hiệu Chiến sĩ thi đua cơ sở, 1 Bằng khen của Bộ Quốc phòng.',
      ['Chiến sĩ thi đua cơ sở → Tô Văn Hải', 'Bằng khen của Bộ Quốc phòng → Tô Văn Hải'],
    ],
    [
      'Sở Y tế 5 lần được tặng danh hiệu Tập thể lao động xuất sắc, 25 Bằng khen của Bộ.',
      ['Tập thể lao động xuất sắc → Sở Y tế'],
    ],
    [
      'Phó Chủ tịch nước trao Huân chương Lao động hạng Nhất cho đại diện Tổng công ty Cà phê và các cá nhân Tô Văn Hải, Hà Thị Nhàn.',
      ['Tổng công ty Cà phê', 'Tô Văn Hải', 'Hà Thị Nhàn'].map((name) => `Huân chương Lao động hạng Nhất → ${name}`),
    ],
  ])('%s', (text, found) => expect(awardLines(text)).toEqual(found));
});

describe('persons whom a number counts by what they are to another', () => {
  it.each([
    ['HLV Lê Văn Quý và 2 học trò Tô Văn Hải, Đỗ Văn Sơn', ['Lê Văn Quý', 'Tô Văn Hải', 'Đỗ Văn Sơn']],
    ['Ông Lê Văn Quý và hai con trai Lê Văn Sơn, Lê Văn Bảy', ['Lê Văn Quý', 'Lê Văn Sơn', 'Lê Văn Bảy']],
    ['Ông Lê Văn Quý và 5 năm sau Tô Văn Hải', ['Tô Văn Hải']],
  ])('stand beside him: %s', (who, names) =>
    expect(awardLines(`${who} được UBND tỉnh tặng Bằng khen.`)).toEqual(names.map((name) => `Bằng khen → ${name}`)),
  );
});

describe('orders of other states', () => {
  it.each(['Mặt trời mọc', 'Bắc Đẩu bội tinh', 'Ít-xa-la hạng Nhất', 'Phát triển hạng Nhì'])(
    'have their whole name: %s',
    (name) =>
      expect(awardLines(`Ngày 6/6, Đại sứ trao Huân chương ${name} cho ông Tô Văn Hải.`)).toEqual([
        `Huân chương ${name} → Tô Văn Hải`,
      ]),
  );
});
