import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Lists in pages of the press and of schools: whom a count means, where names lie, what goes on to another unit. Each beside a text that only
// looks alike.

describe('names behind what they are counted for', () => {
  const named = ['Bằng khen → Tô Hải', 'Bằng khen → Hà Nhàn'];
  it.each([
    'trong phong trào thi đua “Dạy tốt, học tốt” gồm:',
    'trong phong trào "Đền ơn, đáp nghĩa", gồm:',
    'trong lĩnh vực xây dựng Đảng, gồm:',
    'ở phong trào thi đua xây dựng chính quyền, bao gồm:',
    'gồm:',
  ])('stand behind %s', (words) =>
    expect(awardLines(`2 cá nhân được tặng Bằng khen ${words} thầy Tô Hải (Trường THPT Bến Đá), cô Hà Nhàn.`)).toEqual(
      named,
    ),
  );
  it('are not in a movement that is called after somebody', () =>
    expect(awardLines('2 cá nhân được tặng Bằng khen trong phong trào “Học tập, noi gương Tô Hải”.')).toEqual([
      'Bằng khen → #2',
    ]));
  it('are not behind another sentence in quotation marks', () =>
    expect(awardLines('2 cá nhân được tặng Bằng khen, còn câu lạc bộ “Ao nhà, vườn nhà” có cô Hà Nhàn.')).toEqual([
      'Bằng khen → #2',
    ]));
});

describe('where each of a list lies', () => {
  const full = (text: string): (string | null)[] =>
    recordOf(text).awards.map(({ recipient, recipient_full }) => recipient_full ?? recipient);
  it.each([
    ['các xã: An Sơn (Tân Khê), Phù Lưu (Hàm Bến)', ['xã An Sơn', 'xã Phù Lưu']],
    ['các xã An Sơn (huyện Tân Khê), Phù Lưu (huyện Hàm Bến)', ['xã An Sơn', 'xã Phù Lưu']],
    ['3 xã: An Sơn (Tân Khê), Phù Lưu (Hàm Bến), Kim Bồng', ['xã An Sơn', 'xã Phù Lưu', 'xã Kim Bồng']],
    [
      'Trường Mầm non An Sơn (Tân Khê), Trường THPT Phù Lưu (Mù Hàm Bến)',
      ['Trường Mầm non An Sơn (Tân Khê)', 'Trường THPT Phù Lưu (Mù Hàm Bến)'],
    ],
    // whose, or which: no place
    ['Trường Mầm non An Sơn (Trưởng khối), Trường THPT Phù Lưu', ['Trường Mầm non An Sơn', 'Trường THPT Phù Lưu']],
    ['HTX An Sơn (Nguyễn Văn Hải), HTX Phù Lưu', ['HTX An Sơn', 'HTX Phù Lưu']],
    ['HTX An Sơn (lần 2), HTX Phù Lưu', ['HTX An Sơn', 'HTX Phù Lưu']],
  ])('%s', (list, names) => expect(full(`UBND tỉnh tặng Cờ thi đua cho ${list}.`)).toEqual(names));
});

describe('Roman numbers', () => {
  const full = (list: string): (string | null)[] =>
    recordOf(`Công ty tặng Giấy khen cho ${list}.`).awards.map(
      ({ recipient, recipient_full }) => recipient_full ?? recipient,
    );
  it.each([
    ['Nông trường II, V và Nhà máy Bến Đá', ['Nông trường II', 'Nông trường V', 'Nhà máy Bến Đá']],
    ['Phân xưởng I, III, Xí nghiệp Phân bón', ['Phân xưởng I', 'Phân xưởng III', 'Xí nghiệp Phân bón']],
    ['Trường Mầm non An Sơn, V và Đội 4', ['Trường Mầm non An Sơn']],
  ])('borrow the kind of farm or shop: %s', (list, names) => expect(full(list)).toEqual(names));
});

describe('the persons of one unit after another', () => {
  const first =
    'Chuyện trong tuần\n\nTheo quyết định, Hội Phụ nữ tỉnh có 2 cá nhân được tặng Giấy khen gồm: bà Hà Nhàn, hội viên; bà Tô Lan, Chi hội trưởng.';
  it.each([
    ['Sở Y tế có 1 cá nhân là ông Lê Tâm, nhân viên bảo vệ.', ['Lê Tâm']],
    ['Sở Y tế có 2 cá nhân: ông Lê Tâm, ông Võ Bình.', ['Lê Tâm', 'Võ Bình']],
    ['Sở Y tế có 1 cá nhân là ông Lê Tâm.\n\nSở Tư pháp có 1 cá nhân là bà Võ Bình.', ['Lê Tâm', 'Võ Bình']],
    ['Sở Y tế có 3 cá nhân là ông Lê Tâm.', []],
    ['Sở Y tế có 1 cá nhân là ông Lê Tâm đến dự.', []],
  ])('have the same: %s', (next, names) =>
    expect(awardLines(`${first}\n\n${next}`)).toEqual(
      ['Hà Nhàn', 'Tô Lan', ...names].map((name) => `Giấy khen → ${name}`),
    ),
  );
  it('have nothing where nobody was counted so', () =>
    expect(awardLines('Bà Hà Nhàn được tặng Giấy khen. Sở Y tế có 1 cá nhân là ông Lê Tâm.')).toEqual([
      'Giấy khen → Hà Nhàn',
    ]));
});

describe('blocs that only label who receives', () => {
  const blocs = (rest: string): (string | null)[] =>
    recordOf(
      `UBND tỉnh tặng Cờ thi đua cho Sở Y tế (Khối thi đua số 1), Sở Nội vụ (Khối thi đua số 2)${rest}`,
    ).awards.map(({ bloc }) => bloc);
  it('end with their award', () =>
    expect(blocs('; tặng Bằng khen cho Thanh tra tỉnh.')).toEqual(['Khối thi đua số 1', 'Khối thi đua số 2', null]));
  it('go on with the next label', () =>
    expect(blocs('; tặng Bằng khen cho Thanh tra tỉnh (Khối thi đua số 1).')).toEqual([
      'Khối thi đua số 1',
      'Khối thi đua số 2',
      'Khối thi đua số 1',
    ]));
});

describe('the count of a whole', () => {
  const page = (count: number, part: string): string[] =>
    awardLines(
      `Đại hội thi đua\n\nNgày 24/9/2020, tỉnh khai mạc đại hội. Tại đại hội có ${count} tập thể được nhận Cờ thi đua của UBND tỉnh vì thành tích trong các phong trào thi đua.\n\nNgành Giáo dục có nhiều trường thi đua dạy tốt, học tốt, được các thầy cô và học sinh hưởng ứng, với nhiều cách làm hay, mới mẻ.\n\n${part}`,
    ).filter((line) => line.includes('#'));
  const three = '3 tập thể được nhận Cờ thi đua của UBND tỉnh gồm: Sở Y tế, Sở Nội vụ, Thanh tra tỉnh.';
  it('is not told beside its part by name', () => expect(page(33, three)).toEqual([]));
  it('is told where others give to those who are named', () =>
    expect(page(33, three.replace('UBND tỉnh', 'Bộ Y tế'))).toHaveLength(1));
  it('is told where fewer than three are named', () =>
    expect(page(33, 'Sở Y tế được nhận Cờ thi đua của UBND tỉnh.')).toHaveLength(1));
});

describe('those who are given something', () => {
  const present = (text: string): string[] => recordOf(`Tin trong ngày\n\n${text}`).officials.map(({ name }) => name);
  it.each(['gồm anh Tô Hải, Hà Lam và Võ Bình', 'là anh Tô Hải, chị Hà Lam', 'gồm: anh Tô Hải, anh Hà Lam'])(
    'hand nothing over: %s',
    (list) =>
      expect(present(`Ông Lê Tâm, Chủ tịch UBND xã trao Giấy khen cho các công dân ${list}.`)).toEqual(['Lê Tâm']),
  );
  it('may hand something over elsewhere', () =>
    expect(
      present(
        'Ông Lê Tâm, Chủ tịch UBND xã trao Giấy khen cho anh Tô Hải, Trưởng thôn. Anh Tô Hải, Trưởng thôn trao quà cho 5 hộ nghèo.',
      ),
    ).toContain('Lê Tâm'));
});

describe('an award with who gives it in a clause', () => {
  it.each([
    'Cờ thi đua do UBND tỉnh tặng Sở Y tế năm 2010.',
    'Cờ thi đua do UBND tỉnh trao tặng Sở Y tế năm 2010.',
    'Cờ thi đua do UBND tỉnh tặng cho Sở Y tế năm 2010.',
    'Cờ thi đua do UBND tỉnh tặng: Sở Y tế, năm 2010.',
  ])('goes to whom it names: %s', (line) => expect(awardLines(line)).toEqual(['Cờ thi đua → Sở Y tế 2010']));
});
