import { describe, expect, it } from 'vitest';
import { masked, maskedIn } from '../src/domain/personal.js';

describe('what is not for lists', () => {
  it.each([
    ['ông Đỗ Văn Ánh, sinh năm 1975, Giám đốc', 'ông Đỗ Văn Ánh, sinh năm ****, Giám đốc'],
    ['Sinh ngày 12/3/1975', 'Sinh ngày **/*/****'],
    ['sinh ngày 12 tháng 3 năm 1975 tại Bắc Ninh', 'sinh ngày ** tháng * năm **** tại Bắc Ninh'],
    ['Ngày sinh: 01-02-1980', 'Ngày sinh: **-**-****'],
    ['bà Lê Thị Na (SN 1962)', 'bà Lê Thị Na (SN ****)'],
    ['CCCD số 001075012345 cấp năm 2021', 'CCCD số ************ cấp năm 2021'],
    ['Số định danh cá nhân: 001 075 012 345.', 'Số định danh cá nhân: *** *** *** ***.'],
    ['CMND 125478963', 'CMND *********'],
    ['ông A, 034075001234, xã B', 'ông A, ************, xã B'],
  ])('is masked: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
    expect(masked(text)).toHaveLength(text.length);
    expect(masked(masked(text))).toBe(expected);
  });

  it.each([
    'Cờ thi đua năm 2019, 98,5 điểm',
    'Quyết định số 1234/QĐ-UBND ngày 12/3/2019',
    'kỳ tuyển sinh năm 2020',
    'học sinh năm 2019 đạt giải',
    'phát sinh năm 2020',
    'tổng số 123456789012 đồng',
  ])('is not: %s', (text) => expect(masked(text)).toBe(text));

  it('is masked in whatever holds words', () => {
    expect(maskedIn({ titles: ['sinh năm 1970'], count: 1970, none: null })).toEqual({
      titles: ['sinh năm ****'],
      count: 1970,
      none: null,
    });
  });
});
