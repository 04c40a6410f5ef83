import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "role year org", and the bloc before it where the text has several. */
function headsOf(text: string): string[] {
  const { heads, blocs } = recordOf(text);
  return heads.map((h) => `${blocs.length > 1 ? `${h.bloc}: ` : ''}${h.role} ${h.year} ${h.org_full ?? h.org}`);
}

const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.';
const SIGNS = 'Khối thi đua số 3 ký giao ước thi đua năm 2028.';

// Each pair: what must come out, and nothing else; then a text that differs in what the rule asks for.
describe('heads in short texts', () => {
  it.each([
    // a role goes with the bloc of the role before it in its clause
    [
      'Năm 2028, Thuế tỉnh là Trưởng khối thi đua số 3, Sở Y tế là Phó khối; Khối thi đua số 4 do Sở Nội vụ làm Trưởng khối.',
      [
        'khối thi đua số 3: head 2028 Thuế tỉnh',
        'khối thi đua số 3: deputy 2028 Sở Y tế',
        'Khối thi đua số 4: head 2028 Sở Nội vụ',
      ],
    ],
    [
      'Năm 2028, Thuế tỉnh là Trưởng khối thi đua số 3; Khối thi đua số 4 do Sở Nội vụ làm Trưởng khối, Sở Y tế là Phó khối.',
      [
        'khối thi đua số 3: head 2028 Thuế tỉnh',
        'Khối thi đua số 4: head 2028 Sở Nội vụ',
        'Khối thi đua số 4: deputy 2028 Sở Y tế',
      ],
    ],
    // in turn, year by year
    [
      `${SIGNS} Các đơn vị luân phiên làm Khối trưởng: năm 2027 - Thuế tỉnh, năm 2028 - Sở Y tế, năm 2029 là Sở Nội vụ.`,
      ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế', 'head 2029 Sở Nội vụ'],
    ],
    [`${SIGNS} Các đơn vị báo cáo Khối trưởng: năm 2027, Thuế tỉnh vượt thu; năm 2028, Sở Y tế xây thêm trạm.`, []],
    // who comes next, with the year in brackets
    [
      `${WEIGHS} Thuế tỉnh là Khối trưởng kế tiếp (2029), Sở Y tế - Khối phó.`,
      ['head 2029 Thuế tỉnh', 'deputy 2029 Sở Y tế'],
    ],
    [`${WEIGHS} Thuế tỉnh là Khối trưởng tiếp theo.`, ['head 2028 Thuế tỉnh']],
    [`${WEIGHS} Thuế tỉnh là Khối trưởng.`, ['head 2027 Thuế tỉnh']],
    // who led before
    [`${WEIGHS} Khối trưởng năm 2028 là Thuế tỉnh (thay Sở Y tế).`, ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế']],
    [`${WEIGHS} Khối trưởng năm 2028 là Thuế tỉnh (cùng Sở Y tế).`, ['head 2028 Thuế tỉnh']],
    [
      `${SIGNS} Khối trưởng năm nay là Thuế tỉnh, nhận bàn giao từ Sở Y tế.`,
      ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế'],
    ],
    [`${SIGNS} Khối trưởng năm nay là Thuế tỉnh, nhận hồ sơ của Sở Y tế.`, ['head 2028 Thuế tỉnh']],
    [`${SIGNS} Thuế tỉnh - nguyên Khối trưởng - gửi hoa.`, ['head 2027 Thuế tỉnh']],
    [`${SIGNS} Thuế tỉnh - đơn vị Khối trưởng - gửi hoa.`, ['head 2028 Thuế tỉnh']],
    // a headline without a year adds nothing to a text with one
    [
      'Khối thi đua số 3: Thuế tỉnh làm Khối trưởng\n\nSáng 5-12-2027, Khối thi đua số 3 tổng kết năm 2027. Hội nghị bầu Thuế tỉnh làm Khối trưởng năm 2028.\n',
      ['head 2028 Thuế tỉnh'],
    ],
    [
      'Khối thi đua số 3: Thuế tỉnh làm Khối trưởng\n\nSáng 5-12-2027, Khối thi đua số 3 tổng kết năm 2027. Hội nghị bầu Sở Y tế làm Khối phó năm 2028.\n',
      ['head 2027 Thuế tỉnh', 'deputy 2028 Sở Y tế'],
    ],
  ] as const)('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('one bloc under several names', () => {
  it.each([
    ['Ngày 5-12-2027, Khối thi đua 3 tỉnh Long An họp. Khối thi đua 3 gồm Thuế tỉnh và Sở Y tế.', 1],
    ['Ngày 5-12-2027, Cụm thi đua 3 tỉnh Long An, Bến Tre, Tiền Giang họp. Cụm thi đua 3 gồm Thuế tỉnh và Sở Y tế.', 2],
    // the title describes what the text numbers, or says in other words
    ['Cụm thi đua bảo hiểm miền Đông tổng kết\n\nSáng 5-12-2027, Cụm thi đua số 6 tổng kết năm 2027.\n', 1],
    ['Cụm thi đua bảo hiểm miền Đông tổng kết\n\nSáng 5-12-2027, Khối thi đua số 6 tổng kết năm 2027.\n', 2],
    [
      'Khối thi đua các huyện miền núi họp\n\nSáng 5-12-2027, Khối thi đua miền núi thấp của tỉnh tổng kết năm 2027.\n',
      1,
    ],
    ['Khối thi đua các huyện miền núi họp\n\nSáng 5-12-2027, Khối thi đua ven biển của tỉnh tổng kết năm 2027.\n', 2],
  ])('%s', (text, blocs) => expect(recordOf(text).blocs.length).toBe(blocs));
});

describe('the year of a bloc that meets in the midst of it', () => {
  it.each([
    [
      'Khối thi đua số 3 họp\n\nNgày 17/5/2028, Khối thi đua số 3 sơ kết 6 tháng đầu năm.\n\nSở Y tế được tặng Cờ thi đua năm 2027.\n',
      2028,
    ],
    ['Khối thi đua số 3 họp\n\nKhối thi đua số 3 sơ kết công tác.\n\nSở Y tế được tặng Cờ thi đua năm 2027.\n', 2027],
    [
      'Khối thi đua số 3 họp\n\nNgày 5/3/2028, Khối thi đua số 3 ký giao ước thi đua năm 2028.\n\nTrước đó, khối đã tổng kết năm 2027.\n',
      2028,
    ],
    [
      'Khối thi đua số 3 họp\n\nNgày 5/3/2028, Khối thi đua số 3 ký giao ước thi đua năm 2028.\n\nKhối đã tổng kết năm 2027.\n',
      2027,
    ],
    ['Khối thi đua số 3 họp ngày 9/9/2028. Sở Y tế đảm nhận Khối phó từ năm 2029.', 2028],
    ['Khối thi đua số 3 họp ngày 9/9/2028. Sở Y tế phụ trách hội trại từ năm 2029.', 2029],
  ])('%s', (text, year) => expect(recordOf(text).blocs[0].year).toBe(year));
});
