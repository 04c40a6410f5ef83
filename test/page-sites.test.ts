import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What a site says of itself around a text.

const NEWS = 'Sáng 5/12/2027, Khối thi đua số 3 tổng kết phong trào thi đua. Sở Y tế được bầu làm Trưởng khối.';
const doc = (text: string) => recordOf(text).doc;

describe('over the headline', () => {
  it.each([
    'Liên kết website\nThống kê truy cập\nHôm nay : 17\nTháng 11 : 52\nNăm 2027 : 1.406\nA- A A+ | Tăng tương phản Giảm tương phản',
    'Sign In',
    'En',
    'Giới thiệu',
  ])('what is of the site is no title and no publisher: %s', (site) =>
    expect(doc(`${site}\n\nKhối thi đua số 3 tổng kết năm\n\nThứ 6, 05/12/2027\n\n${NEWS}`)).toMatchObject({
      title: 'Khối thi đua số 3 tổng kết năm',
      publisher: null,
      published: '2027-12-05',
    }),
  );
  it('a line that only begins like one is the title', () =>
    expect(doc(`Giới thiệu gương điển hình của Khối thi đua số 3\n\nThứ 6, 05/12/2027\n\n${NEWS}`).title).toBe(
      'Giới thiệu gương điển hình của Khối thi đua số 3',
    ));
  it.each([
    ['LHND Online - Cơ quan của Hội Nông dân tỉnh', 'LHND Online'],
    ['baolamhai online', 'baolamhai online'],
  ])('an online paper publishes: %s', (line, publisher) =>
    expect(doc(`${line}\n\nKhối thi đua số 3 tổng kết năm\n\n05/12/2027 08:15\n\n${NEWS}`)).toMatchObject({
      title: 'Khối thi đua số 3 tổng kết năm',
      publisher,
    }),
  );
  it('a section that the menu names is no title', () =>
    expect(
      doc(
        `LHND Online\nThời sự | Hoạt động LL | Pháp luật | Quốc tế\n\nHoạt động LL\nKhối thi đua số 3 tổng kết năm\n\n05/12/2027 08:15\n\n${NEWS}`,
      ).title,
    ).toBe('Khối thi đua số 3 tổng kết năm'));
});

describe('the day of a paper', () => {
  const paper = (day: string): string | null =>
    doc(
      `QUYẾT ĐỊNH\nVề việc tặng Cờ thi đua của Chính phủ\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\nXét đề nghị của Chủ tịch UBND tỉnh Lam Hải,\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Cờ thi đua của Chính phủ cho Sở Y tế.\n${day}KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTô Văn Hải\n`,
    ).published;
  it('is not that of the law it goes by', () => expect(paper('')).toBeNull());
  it('may stand over who signs', () => expect(paper('Hà Nội, ngày 12 tháng 3 năm 2009\n')).toBe('2009-03-12'));
});

it('a paper that others copy from is named without the word for it', () =>
  expect(doc(`Khối thi đua số 3 tổng kết năm\n\nTheo lamhai.vn - ${NEWS}`).publisher).toBe('lamhai.vn'));
