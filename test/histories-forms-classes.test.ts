import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Past awards of one holder, as the histories of units and the portraits of persons tell them.

const told = (text: string): string[] =>
  recordOf(`${text}\n`).awards.map(
    ({ award, recipient, count, year }) => `${award} | ${recipient ?? count} | ${year ?? '–'}`,
  );
const SCHOOL = 'Trường THPT Bến Đá có 24 lớp và 61 cán bộ, giáo viên.';
const ORDER = 'Huân chương Lao động hạng Ba';
const FLAG = 'Cờ thi đua của UBND tỉnh';
const PAPER = 'Bằng khen của Chủ tịch UBND tỉnh';

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(told(text)).toEqual(expected));
};

describe('numbers before the awards of one holder', () =>
  all([
    [
      `${SCHOOL}\n\nSau 40 năm, nhà trường được nhận một ${ORDER}, hai ${PAPER} và ba ${FLAG}.`,
      [ORDER, PAPER, FLAG].map((one) => `${one} | Trường THPT Bến Đá | –`),
    ],
    [
      `${SCHOOL}\n\nTừ ngày thành lập, đơn vị đã vinh dự được nhận 03 ${PAPER}, 04 ${FLAG}.`,
      [PAPER, FLAG].map((one) => `${one} | Trường THPT Bến Đá | –`),
    ],
    [
      `Anh Tô Văn Hải là công nhân cơ khí. Anh đã được trao tặng một ${ORDER} và hai ${PAPER}.`,
      [ORDER, PAPER].map((one) => `${one} | Tô Văn Hải | –`),
    ],
    [
      `Xã Tân Khê có 9 thôn.\n\nNhờ đó, xã Tân Khê tự hào đón nhận 02 ${FLAG}, 03 ${PAPER}.`,
      [FLAG, PAPER].map((one) => `${one} | xã Tân Khê | –`),
    ],
    // of a whole district others have them too
    [`Huyện Tân Khê đã đón nhận 05 ${PAPER}, 06 ${FLAG}.`, []],
    [`${SCHOOL}\n\nNăm 2019, nhà trường được nhận năm ${PAPER}.`, []],
    [`${SCHOOL}\n\nNhà trường chưa được nhận một ${ORDER} nào.`, []],
  ]));

describe('awards with the decisions that gave them', () =>
  all([
    [
      `${SCHOOL}\n\nNhà trường được tặng ${PAPER} (Quyết định số 12/QĐ-UBND ngày 4/6/2004), ${FLAG} (Quyết định số 71/QĐ-UBND ngày 9/8/2011).`,
      [`${PAPER} | Trường THPT Bến Đá | 2004`, `${FLAG} | Trường THPT Bến Đá | 2011`],
    ],
    [
      `Bà Hà Thị Nhàn đã được nhận ${PAPER} (theo Quyết định số 12/QĐ-UBND ngày 4/6/2004) và ${ORDER} (theo Quyết định số 9/QĐ-CTN ngày 9/8/2011).`,
      [`${PAPER} | Hà Thị Nhàn | 2004`, `${ORDER} | Hà Thị Nhàn | 2011`],
    ],
    // the years of merit go before those of the decisions
    [
      `Bà Hà Thị Nhàn được tặng ${PAPER} năm 2003 (Quyết định số 12/QĐ-UBND ngày 4/6/2004) và ${ORDER} năm 2010 (Quyết định số 71/QĐ-UBND ngày 9/8/2011).`,
      [`${PAPER} | Hà Thị Nhàn | 2003`, `${ORDER} | Hà Thị Nhàn | 2010`],
    ],
    // the day on which a unit began gives nothing
    [
      `Trường THPT Bến Đá được thành lập theo Quyết định số 12/QĐ-UB ngày 4/6/1979.\n\nNhà trường được trao ${FLAG}.`,
      [`${FLAG} | Trường THPT Bến Đá | –`],
    ],
  ]));

describe('several years before the verb', () =>
  all([
    [
      `${SCHOOL}\n\nĐơn vị các năm 2004, 2009 nhận ${FLAG}; năm 2013 nhận ${ORDER}.`,
      [2004, 2009]
        .map((year) => `${FLAG} | Trường THPT Bến Đá | ${year}`)
        .concat(`${ORDER} | Trường THPT Bến Đá | 2013`),
    ],
    [
      `Trường THPT Bến Đá các năm 2004 và 2009 đã nhận ${FLAG}.`,
      [2004, 2009].map((year) => `${FLAG} | Trường THPT Bến Đá | ${year}`),
    ],
    // the years of what stands before the comma
    [
      `Trường THPT Bến Đá được Bộ Y tế tặng Bằng khen vào các năm 2004 và 2009, nhận ${ORDER} vào năm 2013.`,
      [2004, 2009]
        .map((year) => `Bằng khen | Trường THPT Bến Đá | ${year}`)
        .concat(`${ORDER} | Trường THPT Bến Đá | 2013`),
    ],
    [`Trường THPT Bến Đá các năm 2004, 2009 không nhận ${FLAG}.`, []],
    [`Trường THPT Bến Đá các năm 2004, 2009 đăng ký giữ vững phong trào.`, []],
  ]));

describe('an award told of before who received it', () =>
  all([
    [
      `${SCHOOL}\n\n${FLAG} là phần thưởng đầu tiên nhà trường được nhận, vào năm 2002.`,
      [`${FLAG} | Trường THPT Bến Đá | 2002`],
    ],
    [
      `Chị Hà Thị Nhàn dạy học ở xã Tân Khê. ${PAPER} là phần thưởng lớn nhất mà chị từng được nhận, vào năm 2006.`,
      [`${PAPER} | Hà Thị Nhàn | 2006`],
    ],
    [
      `${PAPER} là phần thưởng đầu tiên Trường THPT Bến Đá được trao, năm 2002.`,
      [`${PAPER} | Trường THPT Bến Đá | 2002`],
    ],
    [`${SCHOOL}\n\n${FLAG} là phần thưởng mà nhà trường chưa từng được nhận.`, []],
    [`${SCHOOL}\n\n${FLAG} là phần thưởng mà tập thể nào cũng mong được nhận.`, []],
    [`${SCHOOL}\n\n${FLAG} là phần thưởng mà nhà trường sẽ được nhận.`, []],
  ]));

describe('a board that lists years and awards', () =>
  all([
    [
      `${SCHOOL}\n\nỞ tiền sảnh, bảng vàng thành tích của nhà trường ghi: năm 2003 - ${PAPER}; năm 2008 - ${FLAG}.`,
      [`${PAPER} | Trường THPT Bến Đá | 2003`, `${FLAG} | Trường THPT Bến Đá | 2008`],
    ],
    [
      `Bảng vàng truyền thống của Công ty May Bến Đá: năm 2003 – ${PAPER}; năm 2008 – ${FLAG}.`,
      [`${PAPER} | Công ty May Bến Đá | 2003`, `${FLAG} | Công ty May Bến Đá | 2008`],
    ],
    [`${SCHOOL}\n\nTiêu chuẩn của từng năm gồm: năm 2003 - ${PAPER}; năm 2008 - ${FLAG}.`, []],
  ]));

describe('honours under the life of one', () => {
  const lines = `Khen thưởng\nNăm 2001: ${PAPER}\nNăm 2008: ${ORDER}`;
  all([
    [
      `Hẹn mãi chúng tôi mới gặp được ông Tô Văn Hải ở xã Tân Khê.\n\nÔng đã mổ hơn 3.000 ca.\n\n${lines}`,
      [`${PAPER} | Tô Văn Hải | 2001`, `${ORDER} | Tô Văn Hải | 2008`],
    ],
    // of two nobody knows whose they are
    [`Ông Tô Văn Hải và bà Hà Thị Nhàn cùng mở lớp dạy hát ở làng.\n\nHai người chưa quản ngại.\n\n${lines}`, []],
  ]);
});

describe('a noun for the unit, whatever tells of it', () => {
  it.each([
    'đơn vị lần lượt được nhận',
    'đơn vị tự hào đón nhận',
    'không phụ lòng tin của nhân dân, đơn vị được nhận',
    'ghi nhận những đóng góp ấy, đơn vị hai lần được nhận',
  ])('%s', (words) =>
    expect(told(`${SCHOOL}\n\n${words[0].toUpperCase()}${words.slice(1)} ${FLAG} năm 2009.`)).toEqual([
      `${FLAG} | Trường THPT Bến Đá | 2009`,
    ]),
  );
  all([
    [
      `Không phụ lòng tin của nhân dân, Trường THPT Bến Đá được nhận ${FLAG} năm 2009.`,
      [`${FLAG} | Trường THPT Bến Đá | 2009`],
    ],
    [
      `${SCHOOL}\n\nĐoàn Thanh niên nhà trường cũng nhận ${PAPER} năm 2009.`,
      [`${PAPER} | Đoàn Thanh niên nhà trường | 2009`],
    ],
    // of another one that is named
    [`Trường THPT Bến Đá họp.\n\nSở Y tế được bầu chọn là đơn vị nhận ${FLAG} năm 2009.`, [`${FLAG} | Sở Y tế | 2009`]],
  ]);
});
