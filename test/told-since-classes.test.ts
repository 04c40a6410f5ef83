import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Classes of wordings in news that look back: each beside one that differs as little as possible and must not match.

/** The awards of news of July 2027. */
const told = (text: string): string[] => awardLines(`TIN\nNgày đăng: 09/07/2027\n\n${text}`);

describe('what was given since the year began', () => {
  const given = (opens: string): string[] =>
    told(
      `${opens} UBND tỉnh đã tặng Bằng khen cho phường Bến Đá về thành tích xóa nhà tạm năm 2026; UBND các xã tặng Giấy khen cho 214 tập thể.`,
    );
  it('is of the year of the paper, whatever year the merit of another is of', () =>
    expect(given('Về khen thưởng, từ đầu năm đến nay')).toEqual([
      'Bằng khen → phường Bến Đá 2026',
      'Giấy khen → #214 2027',
    ]));
  it('is of the year that is named, where one is', () => {
    expect(given('Trong đợt này,').at(-1)).toBe('Giấy khen → #214 2026');
    expect(told('Từ đầu năm đến nay, UBND tỉnh tặng Cờ thi đua năm 2026 cho Sở Y tế.')).toEqual([
      'Cờ thi đua → Sở Y tế 2026',
    ]);
  });
});

describe('the reason of an award', () => {
  const reasons = (joint: string): (string | null)[] =>
    recordOf(
      `UBND tỉnh tặng Bằng khen cho Sở Y tế về thành tích chống dịch${joint} UBND huyện tặng Giấy khen cho Trạm Y tế xã Bến Đá.`,
    ).awards.map(({ reason }) => reason);
  it('is not that of the one before a semicolon', () =>
    expect(reasons(';')).toEqual(['về thành tích chống dịch', null]));
});

describe('a title of many years', () => {
  it('has no year of its own', () =>
    expect(told('Năm 2025, Tổ Toán được tặng Giấy khen. Tổ Văn nhiều năm là Tập thể lao động tiên tiến.')).toEqual([
      'Giấy khen → Tổ Toán 2025',
      'Tập thể lao động tiên tiến → Tổ Văn',
    ]));
});

describe('a year that words point back to', () => {
  const sequel = (words: string): string[] =>
    told(`Năm 2022, bà Hà Nhàn được UBND tỉnh tặng Bằng khen${words} Hội Nông dân Việt Nam tặng Kỷ niệm chương.`).map(
      (line) => line.replace(' → Hà Nhàn', ''),
    );
  it('is that of the award before', () => {
    for (const words of ['. Cùng năm, bà được', '. Bà cũng được', '. Năm đó, bà được', '; cũng trong năm ấy được'])
      expect(sequel(words)).toEqual(['Bằng khen 2022', 'Kỷ niệm chương 2022']);
  });
  it('or the one after it', () => {
    for (const words of [', năm sau được', '. Năm sau đó, bà được', '. Một năm sau, bà được'])
      expect(sequel(words)).toEqual(['Bằng khen 2022', 'Kỷ niệm chương 2023']);
    expect(sequel('. Ba năm sau, bà được')[1]).toBe('Kỷ niệm chương 2025');
  });
  it('is none where the words say something else', () => {
    expect(sequel('. Năm sau cao hơn năm trước, bà được')[1]).toBe('Kỷ niệm chương 2027');
    expect(sequel('. Mới đây, bà được')[1]).toBe('Kỷ niệm chương 2027');
    expect(sequel('. Năm 2026, bà cũng được')[1]).toBe('Kỷ niệm chương 2026');
  });
});

describe('the leaders to whom an award is handed', () => {
  const handed = (whom: string): string[] =>
    told(`Đồng chí Tô Hải trao Cờ thi đua năm 2026 ${whom}.`).map((line) => line.replace(/.*→ | 2026/g, ''));
  it('receive it for their unit', () =>
    expect(handed('cho lãnh đạo Trung tâm Kiểm soát bệnh tật tỉnh')).toEqual(['Trung tâm Kiểm soát bệnh tật tỉnh']));
  it('are the recipient as a collective', () =>
    expect(handed('cho tập thể lãnh đạo Trung tâm Kiểm soát bệnh tật tỉnh')).toEqual([
      'tập thể lãnh đạo Trung tâm Kiểm soát bệnh tật tỉnh',
    ]));
});

describe('a team with a long name in small letters', () => {
  const given = (whom: string): string[] =>
    told(`Năm 2026, UBND tỉnh tặng Bằng khen cho ${whom}.`).map((line) => line.replace(/.*→ | 2026/g, ''));
  it('goes up to whose it is', () =>
    expect(given('Đội xung kích sửa chữa lưới điện Điện lực Bến Đá')).toEqual([
      'Đội xung kích sửa chữa lưới điện Điện lực Bến Đá',
    ]));
  it('is none where only a sentence follows', () =>
    expect(given('Đội đã tích cực tham gia phòng chống thiên tai trên địa bàn')).toEqual([]));
});
