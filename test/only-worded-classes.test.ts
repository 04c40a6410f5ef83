import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Other words that hand an award over, and lines under those who had them; each beside what only looks like it.

describe('words that hand over', () => {
  it('are "dành cho"', () =>
    expect(awardLines('Bằng khen của Chủ tịch UBND tỉnh dành cho Sở Y tế và Sở Nội vụ.')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ]));
  it('name somebody', () => expect(awardLines('Bằng khen là phần thưởng dành cho các tập thể xuất sắc.')).toEqual([]));
  const praised = (who: string, form: string): string[] =>
    awardLines(`Khen thưởng ${who} bằng hình thức ${form} của Chủ tịch UBND tỉnh.`);
  it('are the form, behind those who are counted and named', () =>
    expect(praised('cho 2 tập thể: Sở Y tế, Sở Nội vụ', 'tặng Bằng khen')).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ]));
  it('are the form, behind those who are named', () =>
    expect(praised('cho Sở Y tế, Sở Nội vụ', 'Bằng khen')).toHaveLength(2));
  it('give nothing in another form', () =>
    expect(awardLines('Biểu dương 2 tập thể: Sở Y tế, Sở Nội vụ bằng hình thức tặng quà, như Bằng khen.')).toEqual([]));
  it('count all of them', () =>
    expect(awardLines('Năm 2024, Chủ tịch UBND tỉnh tặng Bằng khen cho cả 2 đơn vị: Sở Nội vụ, Sở Xây dựng.')).toEqual([
      'Bằng khen → Sở Nội vụ 2024',
      'Bằng khen → Sở Xây dựng 2024',
    ]));
  it('lead to nobody else', () =>
    expect(
      awardLines('Năm 2024, Chủ tịch UBND tỉnh tặng Bằng khen, cả 2 đơn vị: Sở Nội vụ, Sở Xây dựng cùng dự.'),
    ).toEqual([]));
});

describe('titles in lines', () => {
  const lines = '\n- Năm học 2020 - 2021: Tập thể lao động xuất sắc\n- Năm học 2021 - 2022: Tập thể lao động xuất sắc';
  const both = [
    'Tập thể lao động xuất sắc → Trường THCS Bến Đá 2021',
    'Tập thể lao động xuất sắc → Trường THCS Bến Đá 2022',
  ];
  it('are of the house that the heading names', () =>
    expect(awardLines(`Các danh hiệu thi đua của Trường THCS Bến Đá:${lines}`)).toEqual(both));
  it('are of nobody where who gives them is named', () =>
    expect(awardLines(`Các danh hiệu thi đua của UBND tỉnh Bến Đá:${lines}`)).toEqual([]));
  it('are of the unit of the form', () =>
    expect(awardLines(`Đơn vị: Trường THCS Bến Đá\nCác danh hiệu thi đua đã đạt được:${lines}`)).toEqual(both));
  it('are of nobody where a person is told of above', () =>
    expect(
      awardLines(`Ông Tô Hải công tác tại Trường THCS Bến Đá.\nCác danh hiệu thi đua đã đạt được:${lines}`),
    ).not.toEqual(both));
});

describe('a paper without its head', () => {
  const sections = (first: string, second: string): string[] =>
    awardLines(`${first} ĐỀ NGHỊ UBND TỈNH TẶNG CỜ THI ĐUA NĂM 2024
1. Sở Nội vụ
2. Sở Y tế
${second} ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN NĂM 2024
1. Sở Tư pháp`);
  it('begins with its first section', () =>
    expect(sections('I.', 'II.')).toEqual([
      'CỜ THI ĐUA → Sở Nội vụ 2024',
      'CỜ THI ĐUA → Sở Y tế 2024',
      'BẰNG KHEN → Sở Tư pháp 2024',
    ]));
});

describe('merit over a list', () => {
  const listed = (lead: string): string[] =>
    awardLines(`Công ty Điện lực Bến Đá tổ chức Hội nghị

Thứ hai, 20/03/2017 09:31

Ngày 17/3/2017, Công ty Điện lực Bến Đá tổ chức Hội nghị.

Tại hội nghị, ${lead}:

- Cờ thi đua của UBND tỉnh: Điện lực Tân Khê;

- Bằng khen của Chủ tịch UBND tỉnh: ông Tô Văn Hải;`);
  it('says of what year all are', () =>
    expect(listed('các tập thể, cá nhân có thành tích xuất sắc năm 2016 đã được vinh danh và trao thưởng')).toEqual([
      'Cờ thi đua của UBND tỉnh → Điện lực Tân Khê 2016',
      'Bằng khen của Chủ tịch UBND tỉnh → Tô Văn Hải 2016',
    ]));
  it('is not told where others are named', () =>
    expect(listed('các đơn vị nghe báo cáo năm 2016, sau đó trao')).not.toContain(
      'Cờ thi đua của UBND tỉnh → Điện lực Tân Khê 2016',
    ));
});

describe('who is meant behind a comma', () => {
  const post = (clause: string): string[] =>
    awardLines(
      `Đồn Biên phòng Bến Đá phá án. Với chiến công này, đồn được Giám đốc Công an tỉnh tặng Giấy khen, ${clause} tặng Bằng khen.`,
    );
  it('is the post, of which nobody else is told', () =>
    expect(post('được Tư lệnh BĐBP')).toEqual([
      'Giấy khen → Đồn Biên phòng Bến Đá',
      'Bằng khen → Đồn Biên phòng Bến Đá',
    ]));
  it('is none that a name opens', () =>
    expect(post('Ban chuyên án được Tư lệnh BĐBP')).toEqual(['Giấy khen → Đồn Biên phòng Bến Đá']));
  it('is no people of the place', () =>
    expect(
      awardLines(
        'Đảng bộ xã Bến Đá được Huyện ủy tặng Giấy khen; cán bộ và nhân dân trong xã được UBND tỉnh tặng Cờ thi đua năm 2023.',
      ),
    ).toEqual(['Giấy khen → Đảng bộ xã Bến Đá']));
  it('is the company of whoever leads it', () =>
    expect(
      awardLines(
        'Bà Tô Thị Sương, Giám đốc Công ty TNHH Dừa Bến Đá, mở lò năm 1986. Công ty của bà được Bộ Công Thương tặng Bằng khen năm 2012.',
      ),
    ).toEqual(['Bằng khen → Công ty TNHH Dừa Bến Đá 2012']));
  it('is nobody whom a speaker speaks for', () =>
    expect(
      awardLines(
        'Bà Hà Ngọc Nhàn, Chủ tịch Hội LHPN huyện cho biết: "Mỗi năm cô Út Sương ủng hộ quỹ. Chúng tôi đang đề nghị Thủ tướng Chính phủ tặng Bằng khen cho cô giai đoạn 2009 - 2013".',
      ),
    ).toEqual(['Bằng khen → Út Sương 2013']));
});

describe('what somebody joined', () => {
  const told = (verb: string): string[] => {
    const text = `Ông Tô Văn Hải ${verb} Hội Cựu chiến binh xã và được UBND tỉnh tặng Bằng khen năm 2019.`;
    return [...awardLines(text), ...recordOf(text).officials.map(({ act }) => act)];
  };
  it('receives nothing, and is no meeting', () => expect(told('tham gia')).toEqual(['Bằng khen → Tô Văn Hải 2019']));
  it('is named beside the one', () => expect(told('cùng')).toContain('Bằng khen → Hội Cựu chiến binh xã 2019'));
});
