import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

/** Who is there, with the titles of each: "Tô Hải: Đại tá; Giám đốc". */
const officialLines = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);

// How histories and portraits tell of awards, in classes; each example beside one that only looks like it.

describe('what was striven for', () => {
  const told = (words: string): string[] =>
    awardLines(`Tin\nVới sự nỗ lực phấn đấu của các thế hệ, Trường Cao đẳng Y tế Lam Hải ${words}`);
  it('was got where examples follow', () =>
    expect(told('vinh dự được đón nhận nhiều phần thưởng như: Huân chương Lao động hạng Nhì (2011).')).toEqual([
      'Huân chương Lao động hạng Nhì → Trường Cao đẳng Y tế Lam Hải 2011',
    ]));
  it('is still to come', () => expect(told('quyết tâm đạt các danh hiệu như: Cờ thi đua của Chính phủ.')).toEqual([]));
});

describe('years of one award', () => {
  const told = (years: string): string[] =>
    awardLines(`Tin\nCông ty Lam Hải được tặng Cờ thi đua của Bộ Công Thương ${years}.`);
  const each = (...years: number[]): string[] =>
    years.map((year) => `Cờ thi đua của Bộ Công Thương → Công ty Lam Hải ${year}`);
  it('stand in a bracket each', () => expect(told('(2004), (2019)')).toEqual(each(2004, 2019)));
  it('are joined by "và"', () => expect(told('(2004), (2009) và (2019)')).toEqual(each(2004, 2009, 2019)));
  it('are many', () =>
    expect(told('trong các năm 2008, 2010, 2012, 2013, 2014, 2015, 2017, 2018')).toEqual(
      each(2008, 2010, 2012, 2013, 2014, 2015, 2017, 2018),
    ));
  it('are a span', () => expect(told('(2004 - 2006)')).toEqual(each(2006)));
});

describe('years behind one of several names', () => {
  const told = (names: string): string[] => awardLines(`Tin\nHuân chương Lao động hạng Ba tặng ${names}.`);
  it('are each a year of its own', () =>
    expect(told('Trường THCS Tân Khê (1995), Trường THCS Bến Đá (1999, 2004 và 2010)')).toEqual([
      'Huân chương Lao động hạng Ba → Trường THCS Tân Khê 1995',
      'Huân chương Lao động hạng Ba → Trường THCS Bến Đá 1999',
      'Huân chương Lao động hạng Ba → Trường THCS Bến Đá 2004',
      'Huân chương Lao động hạng Ba → Trường THCS Bến Đá 2010',
    ]));
  it('are no other numbers', () =>
    expect(told('Trường THCS Tân Khê (1995), Trường THCS Bến Đá (24, 36)')).toEqual([
      'Huân chương Lao động hạng Ba → Trường THCS Tân Khê 1995',
      'Huân chương Lao động hạng Ba → Trường THCS Bến Đá',
    ]));
});

describe('names of forces', () => {
  const told = (who: string): string[] => awardLines(`Tin\n${who} được tặng Huân chương Quân công hạng Ba.`);
  it.each([
    'Lực lượng Cảnh sát giao thông',
    'Lực lượng Cảnh sát cơ động Công an tỉnh Lam Hải',
    'Lực lượng An ninh nhân dân',
    'Lực lượng Kỹ thuật nghiệp vụ',
    'Tổng cục An ninh II',
    'Cục Hậu cần 1',
    'Ban An ninh Khu 5',
    'Tiểu ban Bảo vệ thuộc Ban An ninh Trung ương Cục miền Nam',
  ])('%s', (who) => expect(told(who)).toEqual([`Huân chương Quân công hạng Ba → ${who}`]));
  it('are of nobody in particular', () => expect(told('Các lực lượng tham gia chữa cháy')).toEqual([]));
  it('end before those who are counted', () =>
    expect(awardLines('Tin\nUBND tỉnh tặng Bằng khen cho Phòng Y tế 3 cá nhân.')).toEqual(['Bằng khen → Phòng Y tế']));
});

describe('a golden page', () => {
  const lines =
    'Cờ thi đua Đơn vị xuất sắc năm 2008 của UBND TP.HCM.\nBằng khen của Bộ trưởng Bộ Công Thương hoàn thành tốt nhiệm vụ năm 2008.\nCờ thi đua Đơn vị xuất sắc năm 2009 của UBND TP.HCM.';
  const of = (who: string): string[] => [
    `Cờ thi đua Đơn vị xuất sắc → ${who} 2008`,
    `Bằng khen của Bộ trưởng Bộ Công Thương → ${who} 2008`,
    `Cờ thi đua Đơn vị xuất sắc → ${who} 2009`,
  ];
  it.each([
    ['BẢNG VÀNG THÀNH TÍCH LAHASA ĐÃ ĐẠT ĐƯỢC TỪ NĂM 2008 - 2012', 'LAHASA'],
    [
      'BẢNG VÀNG THÀNH TÍCH LAHASA ĐÃ ĐẠT ĐƯỢC TỪ NĂM 2008 - 2012 TRONG SẢN XUẤT KINH DOANH VÀ CÔNG TÁC XÃ HỘI',
      'LAHASA',
    ],
    ['BẢNG VÀNG THÀNH TÍCH CÔNG TY LAM HẢI ĐÃ ĐẠT ĐƯỢC TỪ NĂM 2008 - 2012', 'CÔNG TY LAM HẢI'],
  ])('names its owner: %s', (heading, who) => expect(awardLines(`${heading}\n${lines}`)).toEqual(of(who)));
  it('says in what they were got', () =>
    expect(awardLines(`BẢNG VÀNG THÀNH TÍCH NCKH ĐÃ ĐẠT ĐƯỢC TỪ NĂM 2008 - 2012\n${lines}`)).toEqual([]));
});

describe('the record of a person', () => {
  const sheet = (head: string): string[] =>
    awardLines(
      `${head}\n- Từ 04/2010 đến nay: Phó Tổng Giám đốc Tập đoàn Lam Hải\nKhen thưởng\n• Huân chương Lao động hạng III\n• Huân chương Chiến sỹ vẻ vang hạng II, hạng III\n• Bằng khen Bộ Công Thương`,
    );
  it('opens with an address', () =>
    expect(sheet('Ông Tô Văn Hải\n- 2007 - 2008: Phó Tổng Giám đốc Công ty Bến Đá')).toEqual([
      'Huân chương Lao động hạng III → Tô Văn Hải',
      'Huân chương Chiến sỹ vẻ vang hạng II → Tô Văn Hải',
      'Huân chương Chiến sỹ vẻ vang hạng III → Tô Văn Hải',
      'Bằng khen Bộ Công Thương → Tô Văn Hải',
    ]));
  it('is not of who stands under a picture', () =>
    expect(
      awardLines(
        'Tin\nÔng Tô Văn Hải\nẢnh chụp trong ngày hội của làng.\nKhen thưởng\n• Huân chương Lao động hạng III',
      ),
    ).toEqual([]));
});

describe('lines of years', () => {
  it.each(['Những mốc son của Trường THPT Lam Hải', 'Trường THPT Lam Hải'])(
    'are of whom the title names: %s',
    (title) =>
      expect(
        awardLines(
          `${title}\n23/10/1995: Thành lập trường (QĐ 47/QĐ-UB UBND tỉnh).\nNăm 2018: Đón nhận Cờ thi đua của Chính phủ.\nNăm 2020: Chủ tịch nước trao tặng Huân chương Lao động hạng Ba.`,
        ),
      ).toEqual([
        'Cờ thi đua của Chính phủ → Trường THPT Lam Hải 2018',
        'Huân chương Lao động hạng Ba → Trường THPT Lam Hải 2020',
      ]),
  );
  it('tell of others', () =>
    expect(
      awardLines(
        'Trường THPT Lam Hải\nNăm 2018: Đăng ký Cờ thi đua của Chính phủ.\nNăm 2020: Công đoàn trường đón nhận Huân chương Lao động hạng Ba.',
      ).filter((line) => line.includes('Trường THPT Lam Hải')),
    ).toEqual([]));
});

describe('the stroked D of other keyboards', () => {
  it('is read in titles and awards, and kept in names', () => {
    const text =
      'Tin\nDự lễ có Ðại tướng Tô Văn Hải, Phó Bí thư Ðảng ủy Quân sự Trung ương, Bộ trưởng Quốc phòng. Ðồng chí Ðỗ Thị Nhàn được tặng Huân chương Ðộc lập hạng Ba.';
    expect(officialLines(text)).toEqual([
      'Tô Văn Hải: Ðại tướng; Phó Bí thư Ðảng ủy Quân sự Trung ương; Bộ trưởng Quốc phòng',
    ]);
    expect(awardLines(text)).toEqual(['Huân chương Ðộc lập hạng Ba → Ðỗ Thị Nhàn']);
  });
});

describe('titles of several', () => {
  const present = (words: string): string[] => officialLines(`Tin\nDự lễ có ${words}`);
  it('are borne beside an office', () =>
    expect(
      present('các đồng chí Ủy viên T.Ư Đảng: Tô Văn Hải, Phó Chủ tịch nước; Hà Thị Nhàn, Bộ trưởng Bộ Y tế.'),
    ).toEqual(['Tô Văn Hải: Ủy viên T.Ư Đảng; Phó Chủ tịch nước', 'Hà Thị Nhàn: Ủy viên T.Ư Đảng; Bộ trưởng Bộ Y tế']));
  it('are the office of all', () =>
    expect(present('các đồng chí Phó Chủ tịch UBND tỉnh: Tô Văn Hải, Hà Thị Nhàn.')).toEqual([
      'Tô Văn Hải: Phó Chủ tịch UBND tỉnh',
      'Hà Thị Nhàn: Phó Chủ tịch UBND tỉnh',
    ]));
  it.each(['Chủ tịch Hội đồng cố vấn', 'Chủ tịch Hội đồng khoa học', 'Bí thư T.Ư Đảng'])('%s', (title) =>
    expect(present(`ông Tô Văn Hải, ${title}.`)).toEqual([`Tô Văn Hải: ${title}`]),
  );
});

describe('words of a name', () => {
  it.each([
    'Ông Tô Văn Hải là Trưởng khoa Bệnh viện Đa khoa Tâm Anh Hà Nội.',
    'Dự lễ có Trưởng ban Giáo dục Tăng Ni Trung ương; Viện trưởng Học viện Phật giáo.',
  ])('name nobody: %s', (text) => expect(officialLines(`Tin\n${text}`)).toEqual([]));
  it('are no address', () =>
    expect(awardLines('Tin\nBệnh viện Đa khoa Tâm Anh Hà Nội được tặng Bằng khen.')).toEqual([
      'Bằng khen → Bệnh viện Đa khoa Tâm Anh Hà Nội',
    ]));
  it('are one', () =>
    expect(officialLines('Tin\nDự lễ có Chủ tịch UBND huyện Bến Đá Ông Tô Hải.')).toEqual([
      'Tô Hải: Chủ tịch UBND huyện Bến Đá',
    ]));
});

describe('days', () => {
  const told = (words: string): string[] => awardLines(`Tin\n${words}`);
  it('open a clause each', () =>
    expect(
      told(
        'Ngày 8/4/2001, Tiểu đoàn 27 được tặng Bằng khen; ngày 9/5/2008, Trung đoàn 29 được tặng Huân chương Bảo vệ Tổ quốc hạng Ba.',
      ),
    ).toEqual(['Bằng khen → Tiểu đoàn 27 2001', 'Huân chương Bảo vệ Tổ quốc hạng Ba → Trung đoàn 29 2008']));
  it.each(['20/11/1982 * 20/11/2025', '20/11/1982 - 20/11/2025', '1982 - 2025'])('are of a feast: %s', (span) =>
    expect(
      told(`Nhân kỷ niệm 43 năm Ngày Nhà giáo (${span}), Trường Tiểu học Lam Sơn đón nhận Cờ thi đua của Chính phủ.`),
    ).toEqual(['Cờ thi đua của Chính phủ → Trường Tiểu học Lam Sơn 2025']),
  );
});

describe('what somebody is called by', () => {
  const told = (words: string): string[] => awardLines(`Tin\n${words}`);
  it.each([
    ['Bác sĩ Hồng Vân mổ tim cho trẻ. Bác sĩ đã đón nhận Huân chương Lao động hạng Ba.', 'Hồng Vân'],
    [
      'Nhạc sĩ Tô Hồng Vân sinh ở Bến Đá. Năm 2012, nhạc sĩ được tặng Huân chương Lao động hạng Ba.',
      'Tô Hồng Vân 2012',
    ],
    ['Năm 2006, nghệ sĩ Hồng Vân vào đoàn. Sau đó ông được tặng Huân chương Lao động hạng Ba.', 'Hồng Vân'],
    ['Hồng Vân (sinh năm 1957 tại Bến Đá) là nhạc sĩ. Ông được tặng Huân chương Lao động hạng Ba.', 'Hồng Vân'],
    [
      'Hồng Vân (sinh 1957) là nhạc sĩ. Từ năm 2001, ông dạy đàn. Ông được tặng Huân chương Lao động hạng Ba.',
      'Hồng Vân',
    ],
  ])('stands for the one: %s', (text, who) => expect(told(text)).toEqual([`Huân chương Lao động hạng Ba → ${who}`]));
  it.each([
    'Bác sĩ Hồng Vân và bác sĩ Tô Hải mổ tim cho trẻ. Bác sĩ được tặng Huân chương Lao động hạng Ba là niềm vui.',
    'Bác sĩ Hồng Vân mổ tim cho trẻ. Nhiều bác sĩ được tặng Huân chương Lao động hạng Ba.',
    'Tân Khê (sinh thái rừng ngập mặn) là vùng đất nghèo. Ông được tặng Huân chương Lao động hạng Ba.',
  ])('stands for nobody: %s', (text) => expect(told(text)).toEqual([]));
});

describe('a school', () => {
  const told = (words: string): string[] => awardLines(`Tin\n${words} đón nhận Cờ thi đua.`);
  it.each(['Ngày 20/11, ', 'Sáng nay, ', 'Nhân kỷ niệm 43 năm Ngày Nhà giáo (1982 - 2025), '])(
    'is in a ward behind what says when: %s',
    (when) =>
      expect(told(`${when}Trường Tiểu học Bến Đá, phường Tân Khê`).map((line) => line.replace(/ \d+$/u, ''))).toEqual([
        'Cờ thi đua → Trường Tiểu học Bến Đá, phường Tân Khê',
      ]),
  );
  it('is one of a list', () =>
    expect(told('Trường THCS Lam Hải, Trường Tiểu học Bến Đá, phường Tân Khê')).toEqual([
      'Cờ thi đua → Trường THCS Lam Hải',
      'Cờ thi đua → Trường Tiểu học Bến Đá',
      'Cờ thi đua → phường Tân Khê',
    ]));
});

describe('the committee and the command of a house', () => {
  const told = (who: string): string[] => awardLines(`Tin\n${who} tổ chức lễ đón nhận Huân chương Quân công hạng Ba.`);
  it.each([
    'Đảng ủy, Bộ Tư lệnh Bộ đội Biên phòng',
    'Đảng ủy, Ban Giám đốc Công an tỉnh Lam Hải',
    'Đảng ủy - Ban Chỉ huy Quân sự huyện Bến Đá',
  ])('are one: %s', (who) => expect(told(who)).toEqual([`Huân chương Quân công hạng Ba → ${who}`]));
  it('are two houses', () =>
    expect(told('Đảng ủy xã Bến Đá, Ban Chỉ huy Quân sự huyện Tân Khê')).toEqual([
      'Huân chương Quân công hạng Ba → Đảng ủy xã Bến Đá',
      'Huân chương Quân công hạng Ba → Ban Chỉ huy Quân sự huyện Tân Khê',
    ]));
});
