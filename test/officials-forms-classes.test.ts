import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Officials by the forms in which those who are there are named: every place of the title, every frame, and near misses of each.

/** "Tô Văn Hải (Giám đốc Sở Y tế) attend" */
const officialsOf = (text: string): string[] =>
  recordOf(`Sáng 12/3, Sở Nội vụ tổ chức hội nghị tổng kết phong trào thi đua năm 2027.\n\n${text}\n`).officials.map(
    ({ name, titles, act }) => `${name} (${titles.join(' | ')}) ${act}`,
  );

const FRAMES: readonly (readonly [string, (who: string) => string, string])[] = [
  ['list', (who) => `Dự hội nghị có ${who}.`, 'attend'],
  ['chair', (who) => `${who[0].toUpperCase()}${who.slice(1)} chủ trì hội nghị.`, 'chair'],
  ['governed', (who) => `Hội nghị diễn ra dưới sự chủ trì của ${who}.`, 'chair'],
  ['behind a clause', (who) => `Thay mặt UBND tỉnh, ${who} trao Bằng khen cho Sở Y tế.`, 'present'],
  ['inverted', (who) => `Điều hành hội nghị là ${who}.`, 'chair'],
  ['lines', (who) => `Dự hội nghị có:\n- ${who};\n- Đại diện các phòng, ban.`, 'attend'],
];

describe('a title, a comma and the name', () => {
  it.each(FRAMES)('%s', (_, frame, act) => {
    for (const title of ['Giám đốc Sở Tài chính', 'Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh', 'Trưởng Khối thi đua'])
      for (const [called, name] of [
        ['ông Tô Hải', 'Tô Hải'],
        ['bà Hà Thị Nhàn', 'Hà Thị Nhàn'],
        ['đồng chí Lò Văn Pó', 'Lò Văn Pó'],
      ]) {
        const text = frame(`${title}, ${called}`);
        expect(officialsOf(text).sort(), text).toEqual([`${name} (${title.replace(', ', ' | ')}) ${act}`]);
      }
  });

  it.each([
    // his rank stands behind the word by which he is called
    [
      'Dự hội nghị có Phó Giám đốc Công an tỉnh, đồng chí Đại tá Tô Văn Hải.',
      ['Tô Văn Hải (Phó Giám đốc Công an tỉnh | Đại tá) attend'],
    ],
    [
      'Dự hội nghị có Giám đốc Sở Tài chính, ông Tô Hải và Chánh Thanh tra tỉnh, bà Hà Thị Nhàn.',
      ['Tô Hải (Giám đốc Sở Tài chính) attend', 'Hà Thị Nhàn (Chánh Thanh tra tỉnh) attend'],
    ],
    // the comma ends what somebody else does
    ['Theo đề nghị của Giám đốc Sở Tài chính, ông Tô Hải được tặng Bằng khen.', []],
    [
      'Thừa ủy quyền của Chủ tịch nước, ông Tô Hải trao Huân chương Lao động hạng Ba cho Sở Y tế.',
      ['Tô Hải () present'],
    ],
    [
      'Thừa ủy quyền Chủ tịch nước, Thủ tướng Chính phủ, ông Tô Hải trao Huân chương Lao động hạng Ba cho Sở Y tế.',
      ['Tô Hải () present'],
    ],
    // the comma parts two of a list
    [
      'Dự hội nghị có Chủ tịch UBND tỉnh, ông Tô Hải, Giám đốc Sở Tài chính.',
      ['Tô Hải (Giám đốc Sở Tài chính) attend'],
    ],
    // so many offices are of several
    [
      'Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, ông Tô Hải chịu trách nhiệm thi hành.',
      [],
    ],
  ] as const)('%s', (text, officials) => expect(officialsOf(text)).toEqual(officials));
});
