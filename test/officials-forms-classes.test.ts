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
    [
      'Dự hội nghị có Chính ủy Sư đoàn 95 - đồng chí Đại tá Tô Văn Hải.',
      ['Tô Văn Hải (Chính ủy Sư đoàn 95 | Đại tá) attend'],
    ],
    [
      'Dự hội nghị có ông Tô Văn Hải - Giám đốc Sở Tài chính, cùng với bà Hà Thị Nhàn - Chánh Thanh tra tỉnh.',
      ['Tô Văn Hải (Giám đốc Sở Tài chính) attend', 'Hà Thị Nhàn (Chánh Thanh tra tỉnh) attend'],
    ],
    [
      'Ông Tô Văn Hải, Giám đốc Sở Tài chính, cùng với bà con thôn Bến Đá chủ trì hội nghị.',
      ['Tô Văn Hải (Giám đốc Sở Tài chính) chair'],
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

describe('a unit called by all its works', () => {
  const after: readonly (readonly [string, string])[] = [
    ['. Năm qua có nhiều đổi mới.', 'attend'],
    ['; đại diện các sở, ngành.', 'attend'],
    [' và Chánh Thanh tra tỉnh Hà Thị Nhàn.', 'attend'],
  ];
  it.each([
    'Viện trưởng Viện Nghiên cứu, đào tạo và chuyển giao công nghệ',
    'Giám đốc Trung tâm Khảo nghiệm, tập huấn và tư vấn chăn nuôi',
    'Trưởng ban Quản lý các khu công nghiệp, khu nghỉ dưỡng và khu vui chơi tỉnh',
    'Chủ tịch Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh',
  ])('%s', (title) => {
    for (const [rest, act] of after) {
      const text = `Dự hội nghị có ông Tô Văn Hải, ${title}${rest}`;
      expect(officialsOf(text), text).toContain(`Tô Văn Hải (${title}) ${act}`);
    }
    expect(officialsOf(`Ông Tô Văn Hải (${title}) chủ trì hội nghị.`)).toEqual([`Tô Văn Hải (${title}) chair`]);
  });

  it.each([
    // what he does, or others
    ['Ông Tô Văn Hải, Giám đốc Trung tâm Khảo nghiệm, trao quà và chúc mừng các hộ.', 'Giám đốc Trung tâm Khảo nghiệm'],
    ['Dự hội nghị có ông Tô Văn Hải, Giám đốc Sở Tài chính, bạn bè và người thân.', 'Giám đốc Sở Tài chính'],
    ['Dự hội nghị có ông Tô Văn Hải, Viện trưởng Viện Nghiên cứu, lãnh đạo các sở.', 'Viện trưởng Viện Nghiên cứu'],
  ])('%s', (text, title) => expect(recordOf(text).officials.flatMap(({ titles }) => titles)).toEqual([title]));
});

describe('names that nothing introduces, before a title', () => {
  const opened: readonly (readonly [string, (who: string) => string, string])[] = [
    ['list', (who) => `Dự hội nghị có ${who}.`, 'attend'],
    ['clause', (who) => `Kết luận hội nghị, ${who} yêu cầu các đơn vị đổi mới cách làm.`, 'direct'],
    ['governed', (who) => `Hội nghị diễn ra dưới sự chủ trì của ${who}.`, 'chair'],
    ['subject', (who) => `${who} chủ trì hội nghị.`, 'chair'],
  ];
  it.each(opened)('%s', (_, frame, act) => {
    for (const name of ['Tô Hải', 'Yamada Kenta', 'Đỗ Bùi Nhật Minh Quân', 'Lars Holmgren'])
      for (const who of [`${name} – Giám đốc Sở Tài chính`, `${name} (Giám đốc Sở Tài chính)`]) {
        const text = frame(who);
        expect(officialsOf(text), text).toEqual([`${name} (Giám đốc Sở Tài chính) ${act}`]);
      }
  });

  it.each([
    'Đoàn công tác tại Tô Hải, Giám đốc Sở Tài chính và các phòng đã trao đổi.',
    'Hội nghị diễn ra ở xã Tân Khê, Chủ tịch UBND xã vắng mặt.',
    'Trường THPT Tô Hải (Hiệu trưởng mới được bổ nhiệm) dẫn đầu phong trào.',
  ])('nobody: %s', (text) => expect(officialsOf(text)).toEqual([]));
});

describe('family names behind "tỉnh" and "huyện"', () => {
  it.each([
    ['Phó Chủ tịch UBND tỉnh', 'Lê Nguyễn Hoàng Gia Bảo'],
    ['Trưởng phòng Nội vụ huyện', 'Võ Trần Hoàng Thiên Phú'],
  ])('%s %s', (title, name) =>
    expect(officialsOf(`${title} ${name} chủ trì hội nghị.`)).toEqual([`${name} (${title}) chair`]),
  );
});

describe('who is sent or directs what ends', () => {
  it.each([
    ['Trưởng đại diện Tổ chức Plan tại Việt Nam', 'Trưởng đại diện Tổ chức Plan tại Việt Nam'],
    ['Giám đốc Dự án Rừng ngập mặn', 'Giám đốc Dự án Rừng ngập mặn'],
    ['Giám đốc Sở Tài chính tại Hà Nội', 'Giám đốc Sở Tài chính'],
  ])('%s', (written, title) =>
    expect(officialsOf(`Dự hội nghị có ông Tô Văn Hải, ${written}.`)).toEqual([`Tô Văn Hải (${title}) attend`]),
  );
});

describe('teachers behind the school they lead', () => {
  const schools = ['Trường THCS Tân Khê', 'Trường Mầm non Hoa Mai', 'Trường Tiểu học Lê Lai'];
  it.each(['cô Hà Thị Nhàn', 'thầy Tô Văn Hải', 'cô Lê Mai Chi'])('%s', (called) => {
    const name = called.slice(called.indexOf(' ') + 1);
    for (const school of schools) {
      const text = `Tham dự hội nghị có Hiệu trưởng ${school} ${called}.`;
      expect(officialsOf(text), text).toEqual([`${name} (Hiệu trưởng ${school}) attend`]);
    }
  });

  it.each([
    'Trường THCS Tân Khê cô giáo và học sinh đều vui.',
    'Tham dự hội nghị có học sinh Trường THCS Tân Khê thầy cô dìu dắt.',
  ])('nobody: %s', (text) => expect(officialsOf(text)).toEqual([]));
});
