import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Who receives what in portraits, briefs, tables and captions as newspapers write them.

describe('those who are counted by what they do', () => {
  const given = (who: string): string[] => awardLines(`${who} được tặng Bằng khen của UBND tỉnh.`);
  const org = (count: number): string => `Bằng khen của UBND tỉnh → #${count}`;
  it('receive beside those behind them', () => {
    expect(given('Trong năm, 3 đội sản xuất và 27 công nhân')).toEqual([org(3), org(27)]);
    expect(given('4 chi hội phụ nữ, 12 hội viên')).toEqual([org(4), org(12)]);
    expect(given('2 phân xưởng khai thác, 3 đội cơ giới và 5 thợ lò')).toEqual([org(2), org(3), org(5)]);
  });
  it('do not where somebody makes them', () =>
    expect(given('Trường xây 3 lớp học và 27 học sinh')).toEqual([org(27)]));
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
