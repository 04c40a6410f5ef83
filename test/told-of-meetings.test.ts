import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Where and when a bloc met. Each pair: what must come out, then a text that differs in what the rule asks for.

const meetingsOf = (text: string): string[] =>
  recordOf(text).meetings.map(({ bloc, date, venue }) => `${bloc}: ${date}, ${venue}`);
const venueOf = (text: string): string | null | undefined => recordOf(text).meetings[0]?.venue;

describe('the place of a meeting', () => {
  it.each([
    ['tại chùa Bến Đá, phường 1, TP. Lam Hải, Khối thi đua số 3 họp.', 'chùa Bến Đá, phường 1, TP. Lam Hải'],
    ['tại chùa Bến Đá, Khối thi đua số 3 họp.', 'chùa Bến Đá'],
    ['tại nơi quen thuộc - hội trường Sở Y tế, Khối thi đua số 3 họp.', 'hội trường Sở Y tế'],
    ['tại khách sạn Bến Đá - Lam Hải, Khối thi đua số 3 họp.', 'khách sạn Bến Đá - Lam Hải'],
    ['Khối thi đua số 3 họp ở Sở Y tế.', 'Sở Y tế'],
    ['Khối thi đua số 3 họp, ai ở Sở Y tế cũng vui.', null],
    ['hội trường Sở Y tế đông vui khác thường: Khối thi đua số 3 về đây sơ kết.', 'Sở Y tế'],
    ['hội trường Sở Y tế đông vui khác thường: Khối thi đua số 3 sơ kết.', null],
  ])('%s', (words, venue) => expect(venueOf(`Ngày 14/3/2027, ${words}\n`)).toBe(venue));
  it.each([
    ['(Bến Đá, 01/3/2027)', 'Bến Đá'],
    ['(lần hai, 01/3/2027)', null],
  ])('stands in a bracket with the day: %s', (bracket, venue) =>
    expect(venueOf(`Tại Hội nghị tổng kết của Khối thi đua số 3 ${bracket}, các đơn vị đã bình chọn Sở Y tế.\n`)).toBe(
      venue,
    ),
  );
});

describe('an anniversary', () => {
  const held = (words: string): string[] =>
    meetingsOf(`Ngày 20/11/2027, Cụm thi đua số 1 ${words} 78 năm Ngày thành lập Hội.\n`);
  it('for which the bloc meets', () =>
    expect(held('tổ chức họp mặt kỷ niệm')).toEqual(['Cụm thi đua số 1: 2027-11-20, null']));
  it('unlike one that it hears of', () => expect(held('hướng tới buổi gặp gỡ')).toEqual([]));
});

describe('the record that a basis cites', () => {
  const decided = (basis: string): string[] =>
    meetingsOf(
      `SỞ Y TẾ\nSố: 12/QĐ-SYT\n\nQUYẾT ĐỊNH\nVề việc tặng Giấy khen trong Khối thi đua số 3\n\nGIÁM ĐỐC SỞ Y TẾ\n\n- Căn cứ ${basis} Khối thi đua số 3 ngày 12-01-2028;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Trong Khối thi đua số 3, tặng Giấy khen cho Bệnh viện Bến Đá.\n\nGIÁM ĐỐC\n(Đã ký)\nTô Văn Hải\n`,
    );
  it('says when the bloc met', () => expect(decided('Biên bản họp')).toEqual(['Khối thi đua số 3: 2028-01-12, null']));
  it('unlike a report', () => expect(decided('Báo cáo của')).toEqual([]));
});

describe('the minutes of a council', () => {
  const minutes = (title: string): string[] =>
    meetingsOf(
      `UBND XÃ BẾN ĐÁ\n\nBIÊN BẢN HỌP ${title}\n\nThời gian: 13h30, ngày 26/11/2027\nĐịa điểm: Trụ sở UBND xã Bến Đá\nChủ trì: Ông Tô Hải - Chủ tịch UBND xã\n\nNỘI DUNG\n\n1. Ông Tô Hải khai mạc.\n2. Các thành viên thảo luận.\n3. Việc khác. Xã là thành viên Cụm thi đua số 11 huyện Tân Khê. Ngày 19/11 Cụm đã họp, bỏ phiếu giới thiệu xã Bến Đá nhận Cờ thi đua của UBND tỉnh.\n`,
    );
  it('tell of the bloc in passing', () =>
    expect(minutes('HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG XÃ')).toEqual(['Cụm thi đua số 11 huyện Tân Khê: 2027-11-19, null']));
  it('unlike its own', () =>
    expect(minutes('CỤM THI ĐUA SỐ 11 HUYỆN TÂN KHÊ')[0]).toContain('2027-11-26, Trụ sở UBND xã Bến Đá'));
});
