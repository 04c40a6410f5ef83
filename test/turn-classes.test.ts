import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// A turn of giving and who is in it; ranks and titles that stand before those who receive.

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
