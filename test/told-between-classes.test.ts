import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recordOf } from './record-of.js';

// Members and heads that are told by the words between a bloc and names, in whatever wording; and how far the name of a bloc goes.

type Row = readonly [text: string, rows: readonly string[]];
const all = (read: (text: string) => string[], rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(read(`${text}\n`)).toEqual(expected));
};
const NAMES = 'Sở Y tế, Sở Nội vụ và Bưu điện tỉnh';
const THREE = ['Sở Y tế', 'Sở Nội vụ', 'Bưu điện tỉnh'];
const BLOC = 'Cụm thi đua số 12';

describe('words that say no more than that names belong to a bloc', () =>
  all(memberNames, [
    [`Thành phần ${BLOC}: ${NAMES}.`, THREE],
    [`Danh sách ${BLOC}: ${NAMES}.`, THREE],
    [`${BLOC} được thành lập trên cơ sở 3 đơn vị: ${NAMES}.`, THREE],
    [`${BLOC} có sự tham gia của ${NAMES}.`, THREE],
    [`${BLOC} hình thành từ ${NAMES}.`, THREE],
    [`${BLOC} tập hợp các cơ quan: ${NAMES}.`, THREE],
    [`${NAMES} hợp thành ${BLOC}.`, THREE],
    [`${NAMES} là 3 đơn vị của ${BLOC}.`, THREE],
    [`${NAMES} được xếp vào ${BLOC}.`, THREE],
    [`${NAMES} cùng sinh hoạt thi đua trong ${BLOC}.`, THREE],
    [
      `Thành phần ${BLOC}: Phòng GD&ĐT các huyện Bến Đá, Lam Sơn và thị xã Tân Khê (Phòng GD&ĐT huyện Lam Sơn là cụm trưởng).`,
      ['Phòng GD&ĐT huyện Bến Đá', 'Phòng GD&ĐT huyện Lam Sơn', 'Phòng GD&ĐT thị xã Tân Khê'],
    ],
  ]));

describe('words that say more', () =>
  all(memberNames, [
    [`Hội nghị ${BLOC} có sự tham gia của ${NAMES}.`, []],
    [`${BLOC} tổ chức hội nghị có sự tham gia của ${NAMES}.`, []],
    [`Danh sách ${BLOC} được khen thưởng: ${NAMES}.`, []],
    [`Thành phần ${BLOC} mời dự hội nghị: ${NAMES}.`, []],
    [`Danh sách đại biểu ${BLOC}: ${NAMES}.`, []],
    [`${NAMES} không còn sinh hoạt trong ${BLOC}.`, []],
    [`${NAMES} là 3 đơn vị dự họp của ${BLOC}.`, []],
    [`${NAMES} tham gia chấm điểm ${BLOC}.`, []],
    [`${NAMES} được mời sinh hoạt cùng ${BLOC}.`, []],
    [`${BLOC} được thành lập theo Quyết định của UBND tỉnh và Sở Nội vụ.`, []],
    [`Năm 2027, ${BLOC} có Sở Y tế, Sở Nội vụ đăng cai hội thao.`, []],
  ]));

describe('bodies of the Party before the one that says of which committee', () =>
  all(memberNames, [
    [
      'Khối thi đua số 1 gồm Văn phòng, Ban Tổ chức, Ủy ban Kiểm tra, Ban Nội chính Tỉnh ủy và Trường Chính trị tỉnh.',
      [
        'Văn phòng Tỉnh ủy',
        'Ban Tổ chức Tỉnh ủy',
        'Ủy ban Kiểm tra Tỉnh ủy',
        'Ban Nội chính Tỉnh ủy',
        'Trường Chính trị tỉnh',
      ],
    ],
    [
      'Khối thi đua số 1 gồm Văn phòng UBND tỉnh, Ban Tổ chức Tỉnh ủy và Trường Chính trị tỉnh.',
      ['Văn phòng UBND tỉnh', 'Ban Tổ chức Tỉnh ủy', 'Trường Chính trị tỉnh'],
    ],
  ]));

describe('who leads', () =>
  all(headLines, [
    ['Đơn vị trưởng khối năm 2028 của Khối thi đua số 7 là Sở Y tế.', ['head 2028 Sở Y tế']],
    ['Sở Y tế chính thức trở thành Khối trưởng Khối thi đua số 7 năm 2028.', ['head 2028 Sở Y tế']],
    [
      'Bầu trưởng khối, phó khối năm 2028 của Khối thi đua số 7: Sở Y tế và Sở Nội vụ.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [
      'Cụm thi đua số 9 thống nhất luân phiên Cụm trưởng theo thứ tự: năm 2027 Sở Y tế, năm 2028 Sở Nội vụ.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    ['Cụm thi đua số 9 thống nhất luân phiên Cụm trưởng theo thứ tự: năm 2027 tổng kết, năm 2028 sơ kết.', []],
  ]));

describe('how far the name of a bloc goes', () =>
  all(
    (text) => recordOf(text).blocs.map(({ name }) => name),
    [
      ['Khối thi đua Doanh nghiệp số 2 tỉnh Lam Hải họp.', ['Khối thi đua Doanh nghiệp số 2 tỉnh Lam Hải']],
      ['Khối thi đua Doanh nghiệp số 2 tỉnh có 5 đơn vị họp.', ['Khối thi đua Doanh nghiệp số 2']],
      [
        'Khối thi đua các cơ quan Đảng, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tỉnh tổng kết năm 2027.',
        ['Khối thi đua các cơ quan Đảng, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tỉnh'],
      ],
      ['Khối thi đua các cơ quan Đảng, Mặt trận Tổ quốc tỉnh được tặng Cờ thi đua.', ['Khối thi đua các cơ quan Đảng']],
      ['Trưởng khối năm 2028 của Khối thi đua số 7, Sở Y tế, đã phát động thi đua.', ['Khối thi đua số 7']],
    ],
  ));

describe('who takes part in a meeting is no member of a society', () =>
  all(
    (text) => recordOf(text).officials.map(({ name, act }) => `${name}: ${act}`),
    [
      ['Ông Tô Văn Hải, Giám đốc Sở Y tế tham dự hội nghị của Khối thi đua số 3.', ['Tô Văn Hải: attend']],
      ['Ông Tô Văn Hải, Giám đốc Sở Y tế đã tham gia hội nghị của Khối thi đua số 3.', ['Tô Văn Hải: attend']],
      ['Ông Tô Văn Hải, Giám đốc Sở Y tế tham gia Hội Cựu chiến binh từ năm 2027.', ['Tô Văn Hải: other']],
      [
        'Các đồng chí: Tô Văn Hải, Giám đốc Sở Y tế; Hà Thị Lan, Phó Giám đốc Sở Tư pháp tham dự hội nghị của Khối thi đua số 3.',
        ['Tô Văn Hải: attend', 'Hà Thị Lan: attend'],
      ],
      [
        'Ông Tô Văn Hải, Giám đốc Sở Y tế bận công tác; bà Hà Thị Lan, Phó Giám đốc Sở Y tế tham dự hội nghị của Khối thi đua số 3.',
        ['Tô Văn Hải: other', 'Hà Thị Lan: attend'],
      ],
    ],
  ));
