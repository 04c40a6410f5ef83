import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { recordOf } from './record-of.js';

const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.';
const SITS = 'Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027\n\n';
const AGREES = `${SITS}Hội đồng thống nhất đề nghị Thủ tướng Chính phủ tặng Bằng khen cho Sở Y tế.`;
const ASKED = 'Bằng khen → Sở Y tế | recommended 2027';

// Classes of errors that a ninth set of texts showed; the pairs differ in what the rule asks for.
describe('awards, as the press tells of them', () => {
  it.each([
    // who stands alone before a colon receives, unless other words govern it or a number stands before the award
    [
      `${WEIGHS} Kết quả: Sở Y tế: đề nghị UBND tỉnh tặng Cờ thi đua; Sở Nội vụ (6/7 phiếu): đề nghị tặng Bằng khen.`,
      ['Cờ thi đua → Sở Y tế | recommended 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
    ],
    [`${WEIGHS} Ý kiến của Sở Y tế: đề nghị UBND tỉnh tặng Cờ thi đua.`, []],
    [`${WEIGHS} Sở Y tế: đề nghị UBND tỉnh tặng 3 Cờ thi đua.`, []],
    // who considers a proposal gets nothing by it
    [
      `${WEIGHS} Khối suy tôn Sở Y tế để Hội đồng Thi đua - Khen thưởng tỉnh xem xét, đề nghị tặng Cờ thi đua.`,
      ['Cờ thi đua → Sở Y tế | recommended 2027'],
    ],
    [
      `${WEIGHS} Khối suy tôn Sở Y tế để Hội đồng Thi đua - Khen thưởng ngành Y tế xét, đề nghị tặng Cờ thi đua.`,
      ['Cờ thi đua → Sở Y tế | recommended 2027'],
    ],
    [
      `${WEIGHS} Khối suy tôn Sở Y tế để Sở Nội vụ thẩm định, đề nghị tặng Cờ thi đua.`,
      ['Cờ thi đua → Sở Y tế | recommended 2027'],
    ],
    [
      `${WEIGHS} Khối suy tôn Sở Y tế, Sở Nội vụ dẫn đầu, đề nghị tặng Cờ thi đua.`,
      ['Cờ thi đua → Sở Y tế | recommended 2027', 'Cờ thi đua → Sở Nội vụ | recommended 2027'],
    ],
    // in news of a session the next sentence goes on with what the council proposes
    [`${AGREES} Chủ tịch UBND tỉnh tặng Giấy khen cho 46 tập thể.`, [ASKED, 'Giấy khen → #46 org | recommended 2027']],
    [`${AGREES} Chủ tịch UBND tỉnh đã tặng Giấy khen cho 46 tập thể.`, [ASKED, 'Giấy khen → #46 org | awarded 2027']],
    // a year counts nothing
    [
      'Khối thi đua số 3 tổng kết năm 2027\nHội Nông dân tỉnh được tặng Bằng khen.',
      ['Bằng khen → Hội Nông dân tỉnh | awarded 2027'],
    ],
    // troops by their head alone give, as companies do
    [
      `${WEIGHS} Phòng Hậu cần được tặng Cờ thi đua của Quân khu.`,
      ['Cờ thi đua của Quân khu → Phòng Hậu cần | awarded 2027'],
    ],
    [`${WEIGHS} Phòng Hậu cần được tặng Cờ thi đua của quân khu bạn.`, ['Cờ thi đua → Phòng Hậu cần | awarded 2027']],
    // as many persons as were counted, whatever parts the last of them
    [
      `${WEIGHS} Sở tặng Giấy khen cho 2 cá nhân. Đó là: ông Tô Hải, Phó phòng Nội vụ và bà Lê Thị Tâm, chuyên viên.`,
      ['Giấy khen → Tô Hải | awarded 2027', 'Giấy khen → Lê Thị Tâm | awarded 2027'],
    ],
    [`${WEIGHS} Bộ trưởng tặng Bằng khen cho 12 Sở Y tế.`, ['Bằng khen → #12 org | awarded 2027']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('heads, as the press tells of them', () => {
  const headsOf = (text: string): string[] => recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org}`);
  it.each([
    // who is put up for the office has it, who puts others up has not
    [`${WEIGHS} Sở Y tế được giới thiệu làm Khối trưởng năm 2028.`, ['head 2028 Sở Y tế']],
    [`${WEIGHS} Sở Y tế đã giới thiệu Khối trưởng năm 2028.`, []],
    [`${WEIGHS} Sở Y tế đề cử Sở Nội vụ làm Khối trưởng năm 2028.`, ['head 2028 Sở Nội vụ']],
    // a place is no verb that chooses
    [`${WEIGHS} Khối có 2 xã: Tân Khê, Bến Đá, xã Bến Đá làm Khối trưởng.`, ['head 2027 xã Bến Đá']],
    [`${WEIGHS} Khối có tân ban điều hành, xã Bến Đá làm Khối trưởng.`, ['head 2028 xã Bến Đá']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('the year of a bloc that pledges', () => {
  const yearOf = (text: string): number | null | undefined => recordOf(text).blocs[0]?.year;
  it.each([
    ['Ngày 22-2, Cụm thi đua số 6 ký giao ước năm 2028. Cụm sẽ tổ chức sơ kết, tổng kết, kiểm tra chéo.', 2028],
    ['Ngày 22-2, Cụm thi đua số 6 ký giao ước năm 2028. Cụm đã tổ chức gặp mặt, tổng kết, kiểm tra chéo.', 2027],
    ['Ngày 22-2, Cụm thi đua số 6 ký giao ước năm 2028.\n\nQua phong trào năm 2027, có nhiều gương tốt.', 2028],
    ['Ngày 22-2, Cụm thi đua số 6 họp mặt.\n\nQua phong trào năm 2027, có nhiều gương tốt.', 2027],
  ])('%s', (text, year) => expect(yearOf(text)).toBe(year));
});

describe('officials, as the press and minutes name them', () => {
  const officialsOf = (text: string): string[] =>
    recordOf(text).officials.map((o) => `${o.name} ${o.act}: ${o.titles.join(' | ')}`);
  const MINUTES = 'SỞ TƯ PHÁP\nBIÊN BẢN HỌP HỘI ĐỒNG THI ĐUA KHEN THƯỞNG\n';
  it.each([
    // the unit behind the comma is that of the title, where somebody acts
    [`${WEIGHS} Ông Tô Hải, Chỉ huy trưởng, Bộ CHQS tỉnh phát biểu.`, ['Tô Hải speak: Chỉ huy trưởng, Bộ CHQS tỉnh']],
    [`${WEIGHS} Dự có ông Tô Hải, Chỉ huy trưởng, Bộ CHQS tỉnh.`, ['Tô Hải attend: Chỉ huy trưởng']],
    [
      `${WEIGHS} Phó Chủ tịch T.Ư MTTQ Việt Nam Tô Văn Hải phát biểu.`,
      ['Tô Văn Hải speak: Phó Chủ tịch T.Ư MTTQ Việt Nam'],
    ],
    // a bracket that tells who stays away says nothing of those who are listed behind it
    [
      `${MINUTES}Tham dự có 7 đồng chí (vắng 01 đồng chí), gồm:\n1. Đ/c Tống Thị Hoa, Chánh Văn phòng;`,
      ['Tống Thị Hoa attend: Chánh Văn phòng'],
    ],
    [`${MINUTES}Tham dự có 7 đồng chí, vắng 01 đồng chí:\n1. Đ/c Tống Thị Hoa, Chánh Văn phòng;`, []],
  ])('%s', (text, found) => expect(officialsOf(text)).toEqual(found));
});

describe('what a page makes of names', () => {
  // a blank is lost behind the number of a bloc
  it.each([
    [`${WEIGHS} Khối thi đua số 3biểu quyết xong.`, ['Khối thi đua số 3']],
    [`${WEIGHS} Khối thi đua số 3B biểu quyết xong.`, ['Khối thi đua số 3', 'Khối thi đua số 3B']],
  ])('%s', (text, names) => expect(recordOf(text).blocs.map((b) => b.name)).toEqual(names));

  // two units under an article: a part, and the whole
  it.each([
    ['Phòng Nghiệp vụ - Ban TĐKT', 'Phòng Nghiệp vụ - Ban TĐKT'],
    ['Phòng Nghiệp vụ - Lê Quang', null],
  ])('%s', (line, publisher) =>
    expect(recordOf(`Khối thi đua số 3 họp\n\nNgày 5/12/2027, ${WEIGHS}\n\n${line}\n`).doc.publisher).toBe(publisher),
  );

  // the Front's centre and the Buddhist church, in short
  it.each([
    ['BTS GHPGVN tỉnh Lam Hải', 'BTS GHPGVN tỉnh Lam Hải'],
    ['Trung ương MTTQ Việt Nam', 'Trung ương MTTQ Việt Nam'],
    ['lãnh đạo GHPGVN tỉnh Lam Hải và', null],
  ])('%s', (unit, recipient) =>
    expect(awardsOf(`${WEIGHS} ${unit} được tặng Bằng khen.`)[0]?.includes(`→ ${recipient} |`) ?? false).toBe(
      recipient !== null,
    ),
  );
});

describe('names of women of the highlands', () => {
  it.each([
    ["Chủ tịch UBND xã Ksor H'Luyên chủ trì hội nghị.", ["Ksor H'Luyên"]],
    ["Chủ tịch UBND huyện Ea H'leo chủ trì hội nghị.", []],
  ])('%s', (text, names) => expect(recordOf(`${WEIGHS} ${text}`).officials.map((o) => o.name)).toEqual(names));
});
