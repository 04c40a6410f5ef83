import { describe, expect, it } from 'vitest';
import { recipientNames } from './record-of.js';

// Blanks, votes and verdicts that are of something else than those that a rule is for; each beside one that is.

const HEAD = 'DANH SÁCH\nTập thể được tặng Bằng khen năm 2027\n\n';

describe('a wide gap', () => {
  it('parts the lines of a list', () =>
    expect(
      recipientNames(
        `${HEAD}1. Trường THPT Bến Đá          Đơn vị dẫn đầu Cụm thi đua số 1\n2. Sở Y tế                     Đơn vị dẫn đầu Cụm thi đua số 2`,
      ),
    ).toEqual(['Trường THPT Bến Đá', 'Sở Y tế']));
  it.each([
    ['Công ty Cổ phần     Cấp nước Bến Đá', 'UBND tỉnh đã tặng Cờ thi đua cho Công ty Cổ phần     Cấp nước Bến Đá.'],
    ['Trường Trung học cơ sở     Lý Tự Trọng', 'Trường Trung học cơ sở     Lý Tự Trọng được tặng Cờ thi đua.'],
    [
      'Công ty Cổ phần          Cấp nước Bến Đá|Công ty Cổ phần          Môi trường Bến Đá',
      'UBND tỉnh tặng Cờ thi đua cho Công ty Cổ phần          Cấp nước Bến Đá và\ntặng Bằng khen cho ngành, cho Công ty Cổ phần          Môi trường Bến Đá.',
    ],
  ])('parts no name of a sentence: %s', (names, text) =>
    expect(recipientNames(text)).toEqual(names.replace(/ +/g, ' ').split('|')),
  );
  it.each([
    'Phòng Cảnh sát     Hình sự, Công an tỉnh|Phòng Tham mưu     Tổng hợp, Công an tỉnh',
    'Phòng Cảnh sát     Hình sự, Công an tỉnh|Trường THPT     Chuyên Lê Quý Đôn, huyện Tân Khê',
    'Trường THPT          Chuyên Lê Quý Đôn, huyện Tân Khê|Trường THCS          Bến Đá, huyện Tân Khê',
  ])('parts no name from its head: %s', (names) =>
    expect(recipientNames(`${HEAD}- ${names.replace('|', '\n- ')}`)).toEqual(names.replace(/ +/g, ' ').split('|')),
  );
});
