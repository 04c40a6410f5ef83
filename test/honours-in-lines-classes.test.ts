import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Honours of the one whose page or life it is, in lines that name nobody.

describe('lines under a heading of honours', () => {
  const found = [
    'Huân chương Kháng chiến hạng Nhất → Tô Văn Hải',
    'Huân chương Lao động hạng Nhì → Tô Văn Hải 1987',
    'Nhà giáo Nhân dân → Tô Văn Hải 1990',
  ];
  const lines =
    '- Huân chương Kháng chiến hạng Nhất\n- Huân chương Lao động hạng Nhì (1987)\n- Nhà giáo Nhân dân (1990)';
  it.each([
    'Tiểu sử\nGiáo sư Tô Văn Hải sinh năm 1935 tại Bến Tre. Ông nguyên là Viện trưởng Viện Cơ học.\nKhen thưởng:',
    'Giáo sư Tô Văn Hải (1935 - 2010), quê ở Bến Tre.\nCác phần thưởng đã được tặng',
    'Giáo sư Tô Văn Hải\nKhen thưởng:',
  ])('are of whom a life is told: %s', (above) => expect(awardLines(`${above}\n${lines}`)).toEqual(found));
  it('are of nobody below the name of another', () =>
    expect(awardLines(`Ông Tô Văn Hải sinh năm 1935.\nBà Hà Thị Nhàn\nKhen thưởng:\n${lines}`)).toEqual([]));
  it('may say what there is', () =>
    expect(
      awardLines('Bà Hà Thị Nhàn sinh năm 1940.\nTiêu chuẩn khen thưởng:\n- Giấy khen: hoàn thành tốt nhiệm vụ'),
    ).toEqual([]));
});

describe('a label of honours over its own line', () => {
  const school = [
    'Huân chương Lao động hạng Ba → Trường THPT Bến Đá 1995',
    'Cờ thi đua của Bộ → Trường THPT Bến Đá 2010',
  ];
  const honours = 'Huân chương Lao động hạng Ba năm 1995, Cờ thi đua của Bộ năm 2010.';
  it.each([
    `Trường THPT Bến Đá\nThành tích nổi bật: ${honours}`,
    `Trường THPT Bến Đá\nKhen thưởng: Được tặng ${honours}`,
    `Trường THPT Bến Đá được thành lập năm 1972.\nKhen thưởng: ${honours}`,
    `Trường THPT Bến Đá\nTrường có 30 lớp.\nThành tích: được tặng ${honours}`,
  ])('tells of the house: %s', (text) => expect(awardLines(text)).toEqual(school));
  it.each([
    ['Khen thưởng: Huân chương Lao động hạng Ba (1995), Bằng khen của Bộ (2010).', ' 1995', ' 2010'],
    ['Khen thưởng: được tặng Huân chương Lao động hạng Ba, Bằng khen của Bộ.', '', ''],
  ])('tells of somebody: %s', (line, first, second) =>
    expect(awardLines(`Ông Tô Văn Hải sinh năm 1940, quê Bến Tre.\n${line}`)).toEqual([
      `Huân chương Lao động hạng Ba → Tô Văn Hải${first}`,
      `Bằng khen của Bộ → Tô Văn Hải${second}`,
    ]),
  );
  it.each([
    ['Khen thưởng: Bằng khen cho tập thể hoàn thành nhiệm vụ, Giấy khen cho cá nhân.', []],
    ['Hình thức khen thưởng: Huân chương Lao động, Bằng khen, Giấy khen.', []],
    ['Mục tiêu: Huân chương Lao động hạng Ba năm 2030.', []],
    ['Phần thưởng: Xí nghiệp 2 được tặng Huân chương Lao động năm 2000.', ['Huân chương Lao động → Xí nghiệp 2 2000']],
  ])('tells of nobody, or of another: %s', (line, found) =>
    expect(awardLines(`Công ty Mía đường Bến Đá thành lập năm 1990.\n${line}`)).toEqual(found),
  );
});

describe('a sentence without a subject', () => {
  it.each([
    [
      'Trường THPT Bến Đá thành lập năm 1972. Được tặng Huân chương Lao động hạng Ba năm 1995.',
      'Trường THPT Bến Đá 1995',
    ],
    [
      'Ông Tô Văn Hải là cán bộ lâu năm của ngành. Được tặng Huân chương Lao động hạng Ba và nhiều bằng khen.',
      'Tô Văn Hải',
    ],
  ])('goes on about the one before: %s', (text, whose) =>
    expect(awardLines(text)).toEqual([`Huân chương Lao động hạng Ba → ${whose}`]),
  );
  it.each([
    ['Sở Y tế phối hợp với Sở Nội vụ tổ chức hội nghị. Được tặng Bằng khen dịp này là các tập thể xuất sắc.', []],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu. Được nhận Bằng khen lần này có 5 tập thể.', ['Bằng khen → #5']],
  ])('has its own behind the award: %s', (text, found) => expect(awardLines(text)).toEqual(found));
});
