import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// What the press says in passing: years that no day tells, individuals, crews, sectors and badges of the Party.

describe('what a house got over the years', () => {
  const told = (words: string): string[] =>
    awardLines(
      `Trường THCS Bến Đá đón nhận Huân chương Lao động hạng Ba\nSáng 18/11/2025, Trường THCS Bến Đá đón nhận Huân chương Lao động hạng Ba.\n${words}`,
    ).slice(1);
  it.each([
    'Trải qua 62 năm xây dựng và trưởng thành, Trường đã được Thủ tướng Chính phủ tặng Bằng khen.',
    'Trong những năm qua, Trường đã được Thủ tướng Chính phủ tặng Bằng khen.',
    'Nhà trường nhiều lần được Thủ tướng Chính phủ tặng Bằng khen.',
    'Thành lập từ năm 1963, trải qua 62 năm, Trường THCS Bến Đá có bề dày thành tích. Trường cũng đã được Thủ tướng Chính phủ tặng Bằng khen.',
  ])('is of no year: %s', (words) => expect(told(words)).toEqual(['Bằng khen → Trường THCS Bến Đá']));
  it.each([
    'Dịp này, Trường được Thủ tướng Chính phủ tặng Bằng khen.',
    'Trải qua 62 năm xây dựng, tại buổi lễ, Trường được Thủ tướng Chính phủ tặng Bằng khen.',
    'Trường được Thủ tướng Chính phủ tặng Bằng khen.',
  ])('is of the day: %s', (words) => expect(told(words)).toEqual(['Bằng khen → Trường THCS Bến Đá 2025']));
});

describe('individuals and crews', () => {
  const told = (whom: string): string[] =>
    awardLines(`Chủ tịch UBND tỉnh tặng Bằng khen cho ${whom}.`).map((line) => line.replace('Bằng khen → ', ''));
  it.each([
    ['cá nhân ông Tô Văn Hải', ['Tô Văn Hải']],
    ['cá nhân đồng chí Tô Văn Hải – Giám đốc Trung tâm Cứu nạn', ['Tô Văn Hải']],
    ['tập thể đội cứu nạn tàu SAR 27-01', ['tập thể đội cứu nạn tàu SAR 27-01']],
    ['tập thể tàu cá QNg-98465 TS và thuyền trưởng Tô Văn Hải', ['tập thể tàu cá QNg-98465 TS', 'Tô Văn Hải']],
    ['đội cứu nạn vì đã cứu người', []],
    ['cá nhân có thành tích', []],
  ])('%s', (whom, names) => expect(told(whom)).toEqual(names));
});

describe('a whole sector', () => {
  it.each([
    [
      'Ngành Kiểm sát nhân dân đã vinh dự được Đảng, Nhà nước trao tặng Huân chương Sao vàng.',
      'Ngành Kiểm sát nhân dân',
    ],
    [
      'Năm 2010, ngành Giao thông vận tải Sơn La được tặng Huân chương Sao vàng.',
      'ngành Giao thông vận tải Sơn La 2010',
    ],
  ])('gets it: %s', (text, whose) => expect(awardLines(text)).toEqual([`Huân chương Sao vàng → ${whose}`]));
  it.each([
    ['Hai bác sĩ của ngành Y tế được tặng Bằng khen.', ['Bằng khen → #2']],
    ['Ngành Y tế có 5 cá nhân được tặng Bằng khen.', ['Bằng khen → #5']],
    ['Ngành Y tế trao Bằng khen cho Sở Nội vụ.', ['Bằng khen → Sở Nội vụ']],
  ])('does not: %s', (text, found) => expect(awardLines(text)).toEqual(found));
});

describe('years in the Party', () => {
  it.each([
    [
      'Huy hiệu 60 tuổi Đảng cho 2 đảng viên, Huy hiệu 50 tuổi Đảng cho ông Tô Văn Hải',
      ['Huy hiệu 60 tuổi Đảng → #2', 'Huy hiệu 50 tuổi Đảng → Tô Văn Hải'],
    ],
    ['Huy hiệu 75, 70, 65 và 60 năm tuổi Đảng cho 25 đảng viên', ['Huy hiệu 75, 70, 65 và 60 năm tuổi Đảng → #25']],
    ['Huy hiệu 60 tuổi trẻ cho 2 đoàn viên', []],
  ])('%s', (words, found) => expect(awardLines(`Đảng ủy xã trao ${words}.`)).toEqual(found));
});

describe('persons in lines without a marker', () => {
  const lead = 'Chủ tịch nước truy tặng danh hiệu Anh hùng Lao động cho 4 cá nhân.\nCác cá nhân gồm:';
  const lines =
    'Thượng tướng Tô Văn Hải (Tạ Thái An), nguyên tư lệnh Mặt trận Tây Nguyên.\nThượng tướng Lê Văn Quý, nguyên tư lệnh Mặt trận Tây Nguyên, nguyên tư lệnh Quân đoàn 3.\nĐại tá Đỗ Văn Sơn, nguyên chính ủy Lữ đoàn xe tăng 203, thuộc Quân đoàn 2.\nLiệt sĩ Vũ Văn Bảy, nguyên tiểu đội trưởng Đại đội 4.';
  it('receive with what they were', () =>
    expect(awardLines(`${lead}\n${lines}\nTrao đổi với báo chí, đại diện lãnh đạo cho biết lễ sẽ diễn ra.`)).toEqual(
      ['Tô Văn Hải', 'Lê Văn Quý', 'Đỗ Văn Sơn', 'Vũ Văn Bảy'].map((name) => `Anh hùng Lao động → ${name}`),
    ));
  it('end where somebody does something', () =>
    expect(
      awardLines(`${lead}\nThượng tướng Tô Văn Hải, nguyên tư lệnh.\nĐại tá Đỗ Văn Sơn trao quà cho các gia đình.`),
    ).not.toContain('Anh hùng Lao động → Đỗ Văn Sơn'));
});

describe('prizes of several sorts', () => {
  const told = (words: string): string[] => awardLines(`Công ty Mía đường Bến Đá đã được Nhà nước ${words}.`);
  it.each(['tặng nhiều danh hiệu và phần thưởng cao quý', 'trao nhiều phần thưởng, danh hiệu cao quý'])(
    'lead to those that are named: %s',
    (words) =>
      expect(
        told(`${words}: Huân chương Lao động hạng Nhì (năm 1993); Huân chương Độc lập hạng Ba (năm 2003)`),
      ).toEqual([
        'Huân chương Lao động hạng Nhì → Công ty Mía đường Bến Đá 1993',
        'Huân chương Độc lập hạng Ba → Công ty Mía đường Bến Đá 2003',
      ]),
  );
  it('lead nowhere where others follow', () => expect(told('tặng nhiều danh hiệu và phần thưởng cao quý')).toEqual([]));
});

describe('an award that was given again', () => {
  it.each([
    ['hai lần (1966, 1986)', ['Anh hùng Lao động → Tô Văn Hải 1966', 'Anh hùng Lao động → Tô Văn Hải 1986']],
    ['hai lần vào năm 1966 và 1986', ['Anh hùng Lao động → Tô Văn Hải 1966', 'Anh hùng Lao động → Tô Văn Hải 1986']],
    ['hai lần', ['Anh hùng Lao động → Tô Văn Hải']],
  ])('has each of its years: %s', (times, found) =>
    expect(awardLines(`Ông Tô Văn Hải được phong danh hiệu Anh hùng Lao động ${times}.`)).toEqual(found),
  );
});
