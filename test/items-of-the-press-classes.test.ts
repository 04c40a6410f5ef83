import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Who receives what in portraits, briefs, tables and captions as newspapers write them.

describe('those who are counted by what they do', () => {
  const given = (who: string): string[] => awardLines(`${who} được tặng Bằng khen của UBND tỉnh.`);
  const org = (count: number): string => `Bằng khen của UBND tỉnh → #${count}`;
  it('receive beside those behind them', () => {
    expect(given('Trong năm, 3 đội sản xuất và 27 công nhân')).toEqual([org(3), org(27)]);
    expect(given('4 chi hội phụ nữ, 12 hội viên')).toEqual([org(4), org(12)]);
    expect(given('2 phân xưởng khai thác, 3 đội cơ giới và 5 thợ lò')).toEqual([org(2), org(3), org(5)]);
  });
  it('do not where somebody makes them', () => expect(given('Trường xây 3 lớp học và 27 học sinh')).toEqual([org(27)]));
});

describe('the house that a title is of', () => {
  const given = (title: string): string[] => awardLines(`Năm 2027, ông Tô Hải được công nhận ${title}.`);
  it('belongs to it', () => {
    for (const title of ['Chiến sĩ thi đua Tập đoàn TKV', 'Chiến sĩ thi đua Tổng công ty Điện lực miền Bắc'])
      expect(given(title)).toEqual([`${title} → Tô Hải 2027`]);
  });
  it('is none where it gives', () =>
    expect(
      awardLines('Năm 2027, ông Tô Hải đạt danh hiệu Chiến sĩ thi đua, Tập đoàn Dầu khí tặng ông Bằng khen.'),
    ).toContain('Chiến sĩ thi đua → Tô Hải 2027'));
});

describe('the badge of a city', () => {
  const given = (badge: string): string[] => awardLines(`UBND thành phố tặng ${badge} cho bà Hà Nhàn.`);
  it('needs no name', () => {
    expect(given('Huy hiệu Thành phố')).toEqual(['Huy hiệu Thành phố → Hà Nhàn']);
    expect(given('Huy hiệu Thành phố Bến Đá')).toEqual(['Huy hiệu Thành phố Bến Đá → Hà Nhàn']);
  });
  it('is none in small letters', () => expect(given('huy hiệu và hoa')).toEqual([]));
});

describe('a place that is called like somebody', () => {
  const given = (who: string): string[] => awardLines(`UBND tỉnh tặng Cờ thi đua cho ${who}.`);
  it('is one in a list of places', () => {
    expect(given('Công an các huyện Con Cuông, Anh Sơn, Tân Kỳ')).toHaveLength(3);
    expect(given('Công an huyện Con Cuông, Anh Sơn, Tân Kỳ')).toHaveLength(3);
    expect(given('Hội Nông dân các huyện Bến Đá, Cô Tô và Tân Khê')).toHaveLength(3);
  });
  it('is somebody in small letters', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho Công an huyện Tân Kỳ, anh Sơn và chị Hoa.')).toContain(
      'Bằng khen → Sơn',
    ));
});

describe('what somebody has gathered in years', () => {
  const had = (whose: string): string[] =>
    awardLines(
      `Chị Hà Nhàn, Điều dưỡng trưởng Khoa Nội vẫn đi từng giường.\n\n${whose}: Giấy khen của Sở Y tế năm 2013; Chiến sĩ thi đua cơ sở 5 năm liền (2016 - 2020); Bằng khen của Bộ Y tế năm 2021 vì thành tích chống dịch COVID-19.`,
    );
  it('is theirs', () => {
    const all = [
      'Giấy khen của Sở Y tế → Hà Nhàn 2013',
      'Chiến sĩ thi đua cơ sở → Hà Nhàn 2020',
      'Bằng khen của Bộ Y tế → Hà Nhàn 2021',
    ];
    expect(had('Nhìn vào “gia tài” của chị mới thấy sự bền bỉ')).toEqual(all);
    expect(had('Bảng vàng của chị')).toEqual(all);
    expect(had('Thành tích của chị')).toEqual(all);
  });
  it('is not where it is hoped for', () => expect(had('Ước mơ của chị')).toEqual([]));
});

describe('some of those who were counted', () => {
  const told = (behind: string): string[] =>
    awardLines(`UBND tỉnh tặng Bằng khen cho 4 cá nhân. Lễ trao diễn ra trang trọng. ${behind}`);
  it('are named by so many', () => {
    const both = ['Bằng khen → Tô Hải', 'Bằng khen → Hà Nhàn'];
    expect(told('Trong 4 người, có bác sĩ Tô Hải (Bệnh viện Bến Đá), bác sĩ Hà Nhàn.')).toEqual(both);
    expect(told('Trong số 4 cá nhân có ông Tô Hải và bà Hà Nhàn.')).toEqual(both);
  });
  it('are others where others are counted', () => {
    expect(told('Trong 9 người được cứu có ông Tô Hải.')).toEqual(['Bằng khen → #4']);
    expect(told('Trong 4 người có 2 bác sĩ.')).toEqual(['Bằng khen → #4']);
  });
  it('attend nothing by that', () =>
    expect(recordOf('Khoa có 6 người. Trong 6 người, có ông Tô Hải.').officials).toEqual([]));
  it('attend where they are guests', () =>
    expect(recordOf('Hội nghị đã họp. Trong 60 đại biểu có ông Tô Hải, Giám đốc Sở Y tế.').officials).toHaveLength(1));
});

describe('the year of what was given', () => {
  const of = (clause: string): string[] =>
    awardLines(
      `20/01/2028 - 15:56\n\nNgày 18-1, Cụm thi đua số 11 tỉnh Lam Hải tổng kết phong trào thi đua năm 2027. Báo cáo tại hội nghị cho biết, ${clause}.`,
    );
  it('stands behind "trong" and a comma', () => {
    expect(of('trong năm 2027, xã Bến Đá được Chủ tịch nước tặng Huân chương Lao động hạng Ba')).toEqual([
      'Huân chương Lao động hạng Ba → xã Bến Đá 2027',
    ]);
    expect(of('trong năm 2026 xã Bến Đá được tặng Bằng khen của UBND tỉnh')).toEqual([
      'Bằng khen của UBND tỉnh → xã Bến Đá 2026',
    ]);
  });
  const orders = (second: string): string[] =>
    awardLines(
      `05/09/2028\n\n● Sáng 5-9, Trường THPT Bến Đá đón nhận Huân chương Lao động hạng Nhì vì thành tích từ năm 2023 đến năm 2027.${second}`,
    );
  it('is of each order by itself in paragraphs of their own', () =>
    expect(orders('\n\n● Trường THPT Tân Khê đón nhận Huân chương Lao động hạng Nhì.')).toEqual([
      'Huân chương Lao động hạng Nhì → Trường THPT Bến Đá 2027',
      'Huân chương Lao động hạng Nhì → Trường THPT Tân Khê 2028',
    ]));
  it('is the same in one', () =>
    expect(orders(' Dịp này, Trường THPT Tân Khê cũng đón nhận Huân chương Lao động hạng Nhì.').at(-1)).toBe(
      'Huân chương Lao động hạng Nhì → Trường THPT Tân Khê 2027',
    ));
});

describe('a table without numbers whose cells stand in lines', () => {
  const under = (...lines: readonly string[]): string[] =>
    awardLines(`Các đơn vị đăng ký như sau:\n\n${lines.join('\n')}\n\nHội nghị kết thúc cùng ngày.`);
  it('names who registers for what', () =>
    expect(
      under(
        ...['Đơn vị', 'Đăng ký', 'Ghi chú', 'Sở Y tế', 'Cờ thi đua của UBND tỉnh', 'Hồ sơ 5 năm'],
        ...['Thuế tỉnh', 'Bằng khen của UBND tỉnh', '', 'Sở Nội vụ', 'Tập thể lao động xuất sắc'],
        ...['Bưu điện tỉnh', 'Không đăng ký', 'Đang sắp xếp tổ chức'],
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế',
      'Bằng khen của UBND tỉnh → Thuế tỉnh',
      'Tập thể lao động xuất sắc → Sở Nội vụ',
    ]));
  it('may have two columns', () =>
    expect(
      under('Tên đơn vị', 'Danh hiệu đăng ký', 'Sở Y tế', 'Cờ thi đua', 'Thuế tỉnh', 'Bằng khen của UBND tỉnh'),
    ).toEqual(['Cờ thi đua → Sở Y tế', 'Bằng khen của UBND tỉnh → Thuế tỉnh']));
  it('is none where the lines are of a menu', () =>
    expect(awardLines('Đơn vị\nĐăng ký\nTin tức\nSở Y tế\nLiên hệ\nThuế tỉnh\nThư viện ảnh')).toEqual([]));
});

describe('what came in another year', () => {
  const had = (behind: string): string[] =>
    awardLines(`Năm 2019, Trường Tiểu học Bến Đá được tặng Huân chương Lao động hạng Ba${behind}.`);
  const first = 'Huân chương Lao động hạng Ba → Trường Tiểu học Bến Đá 2019';
  it('stands behind the year and "là"', () => {
    const second = 'Huân chương Lao động hạng Nhì → Trường Tiểu học Bến Đá 2024';
    expect(had('; năm 2024 là Huân chương Lao động hạng Nhì')).toEqual([first, second]);
    expect(had(' và năm 2024 là Huân chương Lao động hạng Nhì')).toEqual([first, second]);
    expect(had(', năm 2024 là Cờ thi đua của Chính phủ')).toEqual([
      first,
      'Cờ thi đua của Chính phủ → Trường Tiểu học Bến Đá 2024',
    ]);
  });
  it('is none where it is aimed at', () =>
    expect(had(', phấn đấu năm 2024 là Huân chương Lao động hạng Nhì')).toEqual([first]));
  it('may have come late', () =>
    expect(
      awardLines('Liệt sĩ Tô Hải, trinh sát, mãi đến năm 2012 mới được truy tặng Huân chương Chiến công.'),
    ).toEqual(['Huân chương Chiến công → Tô Hải 2012']));
});

describe('somebody told of', () => {
  const told = (sentence: string): string[] =>
    awardLines(`Cô Hà Nhàn được nhiều người nhắc đến. ${sentence} được Bộ Y tế tặng Bằng khen năm 2024.`);
  it('is pictured in other words', () => {
    expect(told('Người con của xã Bến Đá ấy vừa')).toEqual(['Bằng khen → Hà Nhàn 2024']);
    expect(told('Người phụ nữ này đã')).toEqual(['Bằng khen → Hà Nhàn 2024']);
  });
  it('is none of many', () => expect(told('Người dân xã Bến Đá ấy')).not.toContain('Bằng khen → Hà Nhàn 2024'));
  it('bore a title in years of a row', () =>
    expect(awardLines('Cô Hà Nhàn 4 năm liền (2020 - 2023) là Chiến sĩ thi đua cơ sở.')).toEqual([
      'Chiến sĩ thi đua cơ sở → Hà Nhàn 2023',
    ]));
  it('is not one of those counted before by what he does most', () => {
    const record = recordOf(
      'Trung đoàn có 21 đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở. Trong số những người hăng hái nhất có Đại úy Tô Hải.',
    );
    expect(record.awards.map(({ count }) => count)).toEqual([21]);
    expect(record.officials).toEqual([]);
  });
});

describe('a digest of headlines behind stars', () => {
  const items = (second: string): string =>
    `* Tổng kết Khối thi đua các ngân hàng\n\nNgày 19-12-2027, Khối thi đua các ngân hàng tỉnh Lam Hải tổng kết công tác năm 2027. Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Ngân hàng Bến Đá.\n\n${second}\n\n* Bến Đá: 34 hộ được hỗ trợ trâu giống\n\nTừ nguồn vốn 135, UBND huyện vừa cấp 34 con trâu giống cho hộ nghèo.`;
  const blocs = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc);
  it('has the bloc in its own item alone', () => {
    const digest = items(
      '* Trường Mầm non 19-5 nhận Huân chương\n\nSáng 20-12, Trường Mầm non 19-5 đón nhận Huân chương Lao động hạng Ba.',
    );
    expect(blocs(digest)).toEqual(['Khối thi đua các ngân hàng tỉnh Lam Hải', null]);
  });
});

describe('so many persons over a table', () => {
  const over = (lead: string): string[] =>
    awardLines(
      `1.846 người được công nhận danh hiệu Lao động tiên tiến. ${lead}\n\nTT | Tên | Danh hiệu | Ghi chú\n1 | Phân xưởng Vận tải | Tập thể Lao động xuất sắc |\n2 | Phân xưởng Khai thác | Tập thể Lao động xuất sắc |`,
    );
  it('are not the collectives that it lists', () =>
    expect(over('Các tập thể, cá nhân dưới đây được cấp trên khen thưởng:')).toEqual([
      'Lao động tiên tiến → #1846',
      'Tập thể Lao động xuất sắc → Phân xưởng Vận tải',
      'Tập thể Lao động xuất sắc → Phân xưởng Khai thác',
    ]));
});

describe('what stands over a text', () => {
  const body = 'Chiều 14/01, UBND tỉnh trao thưởng cho các tập thể có thành tích xuất sắc trong đấu tranh chuyên án.';
  it('may be sections parted by a stroke', () =>
    expect(
      recordOf(
        `Công an tỉnh Lam Hải\nAn ninh trật tự / Tin hoạt động\n\nKhen thưởng các lực lượng phá án\n\n14:08 | 15/01/2026\n\n${body}`,
      ).doc.title,
    ).toBe('Khen thưởng các lực lượng phá án'));
  it('is no publisher where it numbers a picture', () => {
    expect(recordOf(`(Ảnh 1) ${body}`).doc.publisher).toBeNull();
    expect(recordOf(`(PLO) ${body}`).doc.publisher).toBe('PLO');
  });
});
