import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Lists of awards without table marks: names under their award, awards under their name, both in one line, by whatever marks the lines.

/** What opens the lines of a list. */
const MARKS = ['- ', '+ ', '• ', '1. ', '1/ ', 'a) ', 'I. ', '', '    '];
const marked = (mark: string, index: number): string =>
  mark
    .replace('1', `${index + 1}`)
    .replace('a)', `${'abc'[index]})`)
    .replace('I', ['I', 'II', 'III'][index]);
const lines = (mark: string, of: readonly string[], end = ''): string =>
  of.map((one, i) => marked(mark, i) + one + end).join('\n');

const PAGE = 'KHEN THƯỞNG NĂM 2023\n\n';
const NEWS =
  'Hội nghị tổng kết công tác năm 2023\n\nHội nghị đã diễn ra thành công tốt đẹp.\n\nNhân dịp này, các tập thể, cá nhân có thành tích xuất sắc đã được khen thưởng, cụ thể như sau:\n';
const UNITS: readonly (readonly [line: string, name: string])[] = [
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['Trường THPT Bến Đá (dẫn đầu khối)', 'Trường THPT Bến Đá'],
  ['Hội Nông dân huyện An Sơn', 'Hội Nông dân huyện An Sơn'],
];
const PERSONS: readonly (readonly [line: string, name: string])[] = [
  ['Ông Nguyễn Văn Hải, Giám đốc Sở Y tế', 'Nguyễn Văn Hải'],
  ['Trần Thị Lan, Phó Trưởng phòng', 'Trần Thị Lan'],
  ['Đồng chí Phạm Văn Tư (Hiệu trưởng)', 'Phạm Văn Tư'],
];
const texts = (of: readonly (readonly [string, string])[]): string[] => of.map(([line]) => line);
const rows = (award: string, of: readonly (readonly [string, string])[], year = 2023): string[] =>
  of.map(([, name]) => `${award} → ${name} ${year}`);

describe('names under their award', () => {
  const heads = [
    'Bằng khen của Chủ tịch UBND tỉnh:',
    'Bằng khen của Chủ tịch UBND tỉnh (03 cá nhân)',
    '* Tặng Bằng khen của Chủ tịch UBND tỉnh cho 03 cá nhân, gồm:',
    'Hình thức Bằng khen của Chủ tịch UBND tỉnh cho 03 cá nhân gồm',
  ];
  it.each(MARKS.flatMap((mark) => heads.map((head) => [mark, head] as const)))('by “%s” under “%s”', (mark, head) => {
    for (const lead of [PAGE, NEWS])
      for (const end of ['', ';'])
        expect(awardLines(`${lead}${head}\n${lines(mark, texts(PERSONS), end)}\n`), lead + head).toEqual(
          rows('Bằng khen của Chủ tịch UBND tỉnh', PERSONS),
        );
  });
  it.each(MARKS.filter((mark) => mark.trim() !== ''))('of each kind, by “%s”', (mark) =>
    expect(
      awardLines(
        `${PAGE}Giấy khen:\nTập thể:\n${lines(mark, texts(UNITS))}\nCá nhân:\n${lines(mark, texts(PERSONS))}\n`,
      ),
    ).toEqual([...rows('Giấy khen', UNITS), ...rows('Giấy khen', PERSONS)]),
  );
});

describe('awards under the one who has them', () => {
  const had: readonly (readonly [line: string, row: string])[] = [
    ['Năm 2009: Bằng khen của Chủ tịch UBND tỉnh', 'Bằng khen của Chủ tịch UBND tỉnh → NAME 2009'],
    ['Huân chương Lao động hạng Ba (2013)', 'Huân chương Lao động hạng Ba → NAME 2013'],
    ['Giấy khen năm 2015', 'Giấy khen → NAME 2015'],
  ];
  it.each(['- ', '+ ', '1/ ', 'I. '])('by “%s”', (mark) => {
    const list = lines(mark, texts(had));
    const of = ['Trường THPT Bến Đá', 'Trần Thị Lan'];
    expect(awardLines(`${PAGE}1. ${of[0]}:\n${list}\n2. ${of[1]}:\n${list}\n`)).toEqual(
      of.flatMap((name) => had.map(([, row]) => row.replace('NAME', name))),
    );
  });
});

describe('a name and an award in one line', () => {
  const pairs: readonly (readonly [award: string, line: string, name: string])[] = [
    ['Bằng khen', 'Ông Nguyễn Văn Hải', 'Nguyễn Văn Hải'],
    ['Huân chương Lao động hạng Ba', 'Trường THPT Bến Đá', 'Trường THPT Bến Đá'],
    ['Giấy khen', 'Sở Nội vụ', 'Sở Nội vụ'],
  ];
  const read = pairs.map(([award, , name]) => `${award} → ${name} 2023`);
  const joints = [': ', ' - ', ' – ', '\t', '     '];
  it.each(MARKS.flatMap((mark) => joints.map((joint) => [mark, joint] as const)))(
    'by “%s”, parted by “%s”',
    (mark, joint) => {
      for (const lead of [PAGE, NEWS]) {
        expect(
          awardLines(
            `${lead}${lines(
              mark,
              pairs.map(([award, line]) => line + joint + award),
            )}\n`,
          ),
        ).toEqual(read);
        expect(
          awardLines(
            `${lead}${lines(
              mark,
              pairs.map(([award, line]) => award + joint + line),
              ';',
            )}\n`,
          ),
        ).toEqual(read);
      }
    },
  );
  it('in brackets', () =>
    expect(
      awardLines(
        `${PAGE}${lines(
          '- ',
          pairs.map(([award, line]) => `${line} (${award})`),
        )}\n`,
      ),
    ).toEqual(read));
  it('several behind one', () =>
    expect(
      awardLines(
        `${PAGE}- Cờ thi đua (02 tập thể) – Sở Nội vụ, Trường THPT Bến Đá.\n- Giấy khen cho: Ông Nguyễn Văn Hải; bà Trần Thị Lan.\n`,
      ),
    ).toEqual([
      'Cờ thi đua → Sở Nội vụ 2023',
      'Cờ thi đua → Trường THPT Bến Đá 2023',
      'Giấy khen → Nguyễn Văn Hải 2023',
      'Giấy khen → Trần Thị Lan 2023',
    ]));
});

describe('but nothing is read of', () => {
  it.each([
    'Khối thi đua số 1 gồm các đơn vị:\n- Sở Y tế\n- Sở Nội vụ',
    'Dự lễ trao Bằng khen có:\n- Ông Nguyễn Văn Hải, Giám đốc Sở Y tế\n- Bà Trần Thị Lan',
    'Phấn đấu năm 2025:\n- Sở Y tế: Cờ thi đua\n- Sở Nội vụ: Bằng khen',
    'Không đủ điều kiện:\nBằng khen của Chủ tịch UBND tỉnh:\n- Sở Y tế\n- Sở Nội vụ',
    'Không đủ điều kiện khen thưởng:\nSở Y tế:\n- Cờ thi đua\n- Bằng khen',
    'Giải Nhất:\n- Sở Y tế\nGiải Nhì:\n- Sở Nội vụ',
  ])('%s', (list) => {
    expect(awardLines(`Thông tin chung\n\n${list}\n`)).toEqual([]);
    expect(awardLines(`${PAGE}${list}\n`)).toEqual([]);
  });
  it.each([
    'Tiêu chuẩn khen thưởng năm 2023\n\n1. Cờ thi đua: tặng cho đơn vị dẫn đầu.\n2. Giấy khen: Sở, ban, ngành',
    'Phân công nhiệm vụ khen thưởng\n\nSở Nội vụ: Bằng khen\nBan Thi đua: Cờ thi đua',
    'Các hình thức khen thưởng của tỉnh\n\nUBND tỉnh: Cờ thi đua\nChủ tịch UBND tỉnh: Bằng khen\nSở Y tế: Giấy khen',
    'Thi đua khen thưởng\n\nHuân chương Lao động\nHuân chương Độc lập\nBằng khen\nSở Y tế\nSở Nội vụ',
    'Liên hệ nhận hiện vật khen thưởng\n\nBằng khen: Bà Trần Thị Lan, Sở Nội vụ\nCờ thi đua: Ông Nguyễn Văn Hải',
  ])('%s', (text) => expect(awardLines(`${text}\n`)).toEqual([]));
});
