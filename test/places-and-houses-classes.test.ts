import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { memberNames, recordOf } from './record-of.js';

// A place or a house as the subject of what is told of it, persons told apart by their lives, and columns of signatures one below the other.

type Row = readonly [text: string, rows: readonly string[]];
const all = (read: (text: string) => readonly string[], rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(read(`${text}\n`)).toEqual(expected));
};

const COMMUNE = 'Xã Tân Khê có 8 thôn.';
describe('a place that speaks for itself', () =>
  all(awardsOf, [
    [`${COMMUNE} Năm 2028 xã được UBND tỉnh tặng Bằng khen.`, ['Bằng khen → Xã Tân Khê | awarded 2028']],
    [
      `${COMMUNE} Năm 2028 xã về đích nông thôn mới, được UBND tỉnh tặng Bằng khen.`,
      ['Bằng khen → Xã Tân Khê | awarded 2028'],
    ],
    [
      `${COMMUNE} Nhiều năm liền xã dẫn đầu phong trào của huyện, được tặng Cờ thi đua của UBND huyện.`,
      ['Cờ thi đua của UBND huyện → Xã Tân Khê | awarded'],
    ],
    [
      `${COMMUNE} Năm 2028, xã hội hóa được đẩy mạnh, Hội Nông dân được tặng Giấy khen.`,
      ['Giấy khen → Hội Nông dân | awarded 2028'],
    ],
    [
      `${COMMUNE} Năm 2028, xã có ông Tô Văn Hải được UBND tỉnh tặng Bằng khen.`,
      ['Bằng khen → Tô Văn Hải | awarded 2028'],
    ],
  ]));

describe('authorities that hold the ceremony of their place', () =>
  all(awardsOf, [
    [
      'Ngày 20/11, Đảng ủy, HĐND, UBND, UBMTTQ xã Tân Khê tổ chức Lễ đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → xã Tân Khê | awarded'],
    ],
    [
      'Ngày 20/11, Đảng ủy - HĐND - UBND xã Tân Khê tổ chức Lễ đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → xã Tân Khê | awarded'],
    ],
    [
      'Ngày 20/11, Trường THPT Bến Đá tổ chức Lễ đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded'],
    ],
  ]));

describe('a house behind those whom it counts', () =>
  all(awardsOf, [
    [
      'Sở Y tế có 5 tập thể được tặng Bằng khen của UBND tỉnh; năm 2027 được tặng Cờ thi đua của Bộ Y tế.',
      ['Cờ thi đua của Bộ Y tế → Sở Y tế | awarded 2027', 'Bằng khen của UBND tỉnh → #5 org | awarded'],
    ],
    [
      'Sở Y tế có 5 tập thể được tặng Bằng khen của UBND tỉnh, được tặng Cờ thi đua của Bộ Y tế.',
      ['Bằng khen của UBND tỉnh → #5 org | awarded', 'Cờ thi đua của Bộ Y tế → #5 org | awarded'],
    ],
  ]));

const BADGE = 'Huy hiệu 50 năm tuổi Đảng';
describe('persons told apart by a piece of their lives', () =>
  all(awardsOf, [
    [
      `Cụ Tô Văn Hải sinh năm 1936 vào Đảng ngày 3/2/1961 và cụ Hà Thị Lan sinh năm 1930 được trao tặng ${BADGE}.`,
      [`${BADGE} → Tô Văn Hải | awarded`, `${BADGE} → Hà Thị Lan | awarded`],
    ],
    [
      `Ông Tô Văn Hải, sinh năm 1936, cho biết bà Hà Thị Lan được trao tặng ${BADGE}.`,
      [`${BADGE} → Hà Thị Lan | awarded`],
    ],
  ]));

describe('the same house with its commune and without', () =>
  all(awardsOf, [
    [
      'Tại Trường THPT Bến Đá, xã Tân Khê, ông Tô Hải trao Huân chương Lao động hạng Nhì cho Trường THPT Bến Đá, xã Tân Khê. Trường THPT Bến Đá đã đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Trường THPT Bến Đá, xã Tân Khê | awarded'],
    ],
    [
      'Trao Huân chương Lao động hạng Nhì cho Trường THPT Bến Đá, xã Tân Khê và Trường THPT Lam Sơn, xã Tân Khê.',
      [
        'Huân chương Lao động hạng Nhì → Trường THPT Bến Đá, xã Tân Khê | awarded',
        'Huân chương Lao động hạng Nhì → Trường THPT Lam Sơn, xã Tân Khê | awarded',
      ],
    ],
  ]));

const MET = 'Cụm thi đua số 3 họp bình xét thi đua năm học 2027 - 2028.';
describe('members that are called by their kind', () =>
  all(memberNames, [
    [
      `${MET}\nĐại diện các trường trong cụm: THCS Bến Đá, THCS Lam Sơn, THCS Tân Khê.`,
      ['THCS Bến Đá', 'THCS Lam Sơn', 'THCS Tân Khê'],
    ],
    [`${MET}\nCác xã thuộc cụm: Tân Khê, Bến Đá, Lam Sơn.`, ['xã Tân Khê', 'xã Bến Đá', 'xã Lam Sơn']],
    [`${MET}\nCác trường ngoài cụm: THCS Bến Đá, THCS Lam Sơn, THCS Tân Khê.`, []],
  ]));

const MINUTES =
  'CỤM THI ĐUA SỐ 3\nSố: 02/BB-CTĐ3\n\nBIÊN BẢN\nBình xét thi đua năm học 2027 - 2028\n\nCác đơn vị nhất trí.\n\n';
describe('signatures whose columns were written one row below the other', () =>
  all(
    (text) => {
      const { doc } = recordOf(text);
      return [`${doc.clerk} | ${doc.signer}`];
    },
    [
      [`${MINUTES}THƯ KÝ\nCHỦ TỌA\nTrần Thị Hoa\nLê Văn Hùng`, ['Trần Thị Hoa | Lê Văn Hùng']],
      [`${MINUTES}CHỦ TỌA\nLê Văn Hùng\nTHƯ KÝ\nTrần Thị Hoa`, ['Trần Thị Hoa | Lê Văn Hùng']],
    ],
  ));
