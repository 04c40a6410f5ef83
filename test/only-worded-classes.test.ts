import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

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
  it('are of nobody where the form names an office that issues it', () =>
    expect(awardLines(`Nơi cấp: Trường THCS Bến Đá\nCác danh hiệu thi đua đã đạt được:${lines}`)).toEqual([]));
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
  it('has a title where no second section follows', () =>
    expect(sections('I.', 'III.')).not.toContain('CỜ THI ĐUA → Sở Nội vụ 2024'));
});
