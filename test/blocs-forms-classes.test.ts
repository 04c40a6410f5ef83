import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Members and heads of blocs by who stands in which place: every form with every unit, and near misses that must stay empty.

const BLOC = 'Khối thi đua số 6 tỉnh Lam Hải tổng kết công tác thi đua năm 2027.\n\n';
const heads = (text: string): string[] =>
  recordOf(text).heads.map(({ org, role, year }) => `${org} ${role} ${year ?? '-'}`);
const members = (text: string): string[] => recordOf(text).members.map(({ org }) => org);
const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);

/** Two units that lead, one after the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Sở Ngoại vụ', 'Bưu điện tỉnh'],
  ['Trường Cao đẳng Sư phạm', 'Hội Luật gia tỉnh'],
  ['xã Bến Đá', 'phường Kim Bình'],
];

/** How a sentence names two units with their roles, and what is told of `[first, second]`. */
const HEADS: readonly (readonly [(a: string, b: string) => string, readonly [string, string][]])[] = [
  [
    (a, b) => `${a} thôi làm Khối trưởng; đơn vị kế nhiệm năm 2028 là ${b}.`,
    [
      ['first', 'head 2027'],
      ['second', 'head 2028'],
    ],
  ],
  [
    (a, b) => `${a} thôi giữ Khối trưởng. Đơn vị kế nhiệm là ${b}.`,
    [
      ['first', 'head 2027'],
      ['second', 'head 2028'],
    ],
  ],
  [
    (a, b) => `${a} thôi làm Khối trưởng, thay thế là ${b}.`,
    [
      ['first', 'head 2027'],
      ['second', 'head 2028'],
    ],
  ],
  [
    (a, b) => `Các đại biểu đồng tình giữ nguyên ${a} làm Khối trưởng và ${b} làm Khối phó trong năm 2028.`,
    [
      ['first', 'head 2027'],
      ['first', 'head 2028'],
      ['second', 'deputy 2027'],
      ['second', 'deputy 2028'],
    ],
  ],
  [
    (a, b) => `Hậu cần do ${a}, Khối trưởng năm 2027, và ${b}, Khối phó, cùng lo liệu.`,
    [
      ['first', 'head 2027'],
      ['second', 'deputy 2027'],
    ],
  ],
  [
    (a) => `${a}, Khối phó năm nay, được tín nhiệm bầu làm Khối trưởng năm 2028.`,
    [
      ['first', 'deputy 2027'],
      ['first', 'head 2028'],
    ],
  ],
  [
    (a, b) => `Nếu như năm 2026 ${a} làm Khối trưởng thì sang năm 2027 nhiệm vụ này do ${b} đảm nhận.`,
    [
      ['first', 'head 2026'],
      ['second', 'head 2027'],
    ],
  ],
  [
    (a, b) => `Phân công nhiệm vụ năm sau:\n- Khối trưởng: ${a};\n- Khối phó: ${b}.`,
    [
      ['first', 'head 2028'],
      ['second', 'deputy 2028'],
    ],
  ],
];

describe('heads of blocs', () => {
  it.each(HEADS)('%s', (form, told) => {
    for (const [a, b] of PAIRS) {
      const found = heads(`${BLOC}${capital(form(a, b))}\n`).map((one) => one.toLowerCase());
      const expected = told.map(([which, said]) => `${which === 'first' ? a : b} ${said}`.toLowerCase());
      expect(found.sort(), form(a, b)).toEqual(expected.sort());
    }
  });

  it.each([
    'Sở Ngoại vụ thôi làm thư ký; đơn vị kế nhiệm năm 2028 là Bưu điện tỉnh.',
    'Đơn vị kế nhiệm sẽ được thông báo là Khối trưởng sau khi tỉnh đồng ý.',
    'Các đại biểu đồng tình giữ nguyên thang điểm của Khối trưởng và quy chế của Khối phó trong năm 2028.',
    'Nếu năm 2028 Sở Ngoại vụ làm Khối trưởng thì nhiệm vụ này sẽ nặng hơn.',
    'Phân công nhiệm vụ năm sau:\n- Thư ký: Sở Ngoại vụ;\n- Tổ in ấn: Bưu điện tỉnh.',
  ])('none: %s', (text) => expect(heads(`${BLOC}${text}\n`)).toEqual([]));

  it('of all blocs at once, in the year that stands behind the word for them', () => {
    const rows =
      '- Cụm thi đua số 2: cụm trưởng xã Bến Đá, cụm phó xã Tân Khê.\n- Cụm thi đua số 3: cụm trưởng xã Vân Trạch.\n';
    const lead =
      'Sau khi trao đổi với các phòng, UBND huyện Kim Bình phân công cụm trưởng, cụm phó các cụm thi đua năm 2028:';
    expect(heads(`${lead}\n${rows}`)).toEqual([
      'xã Bến Đá head 2028',
      'xã Tân Khê deputy 2028',
      'xã Vân Trạch head 2028',
    ]);
    expect(recordOf(`${lead}\n${rows}`).blocs.map(({ year }) => year)).toEqual([2028, 2028]);
  });

  it.each([
    ['Theo kế hoạch, huyện Kim Bình vừa sắp xếp lại các cụm thi đua năm 2028 ở cấp xã.', 2028],
    ['Thực hiện chương trình công tác, các khối, cụm thi đua năm 2028 đã được chia lại.', 2028],
  ])('the year of blocs: %s', (lead, year) =>
    expect(
      recordOf(`${lead}\n\nCụm thi đua số 2 gồm 2 xã: Bến Đá và Tân Khê.\n`).blocs.map((bloc) => bloc.year ?? null),
    ).toEqual([year]),
  );
});

/** Members of a bloc, in the kind of word that counts them. */
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['đơn vị', ['Sở Ngoại vụ', 'Bưu điện tỉnh', 'Hội Luật gia tỉnh', 'Báo Lam Hải']],
  ['trường', ['Trường THPT Bến Đá', 'Trường THPT Tân Khê', 'Trường THPT Vân Trạch', 'Trường THPT Kim Bình']],
  ['xã', ['xã Bến Đá', 'xã Tân Khê', 'xã Vân Trạch', 'xã Kim Bình']],
];
const COUNTED: readonly ((noun: string, names: readonly string[]) => string)[] = [
  (noun, [first, ...rest]) => `Cùng thi đua trong Khối có ${first} cùng 3 ${noun} khác, gồm: ${rest.join(', ')}.`,
  (noun, [first, ...rest]) => `Trong Khối có ${first} và ba ${noun} khác, gồm: ${rest.join(', ')}.`,
  (noun, names) => `Cả 4 ${noun} thành viên Khối – ${names.join(', ')} – đã nộp báo cáo trước cuộc họp.`,
  (noun, names) => `Toàn bộ 4 ${noun} thành viên của Khối - ${names.join(', ')} - đều ký tên.`,
];

describe('members of blocs', () => {
  it('beside a number of others, and between two dashes', () => {
    for (const [noun, names] of LISTS)
      for (const form of COUNTED)
        expect(members(`${BLOC}${form(noun, names)}\n`).sort(), form(noun, names)).toEqual([...names].sort());
  });

  it.each([
    'Dự họp có Sở Ngoại vụ cùng 3 đơn vị khác, gồm: Bưu điện tỉnh, Hội Luật gia tỉnh và Báo Lam Hải.',
    'Khối trao Giấy khen cho Sở Ngoại vụ cùng 3 đơn vị khác, gồm: Bưu điện tỉnh, Hội Luật gia tỉnh và Báo Lam Hải.',
    'Cả 4 thành viên Ban Giám khảo – Sở Ngoại vụ, Bưu điện tỉnh, Hội Luật gia tỉnh, Báo Lam Hải – đã chấm xong.',
  ])('none: %s', (text) => expect(members(`${BLOC}${text}\n`)).toEqual([]));
});

describe('true records beside near misses', () => {
  const awards = (text: string): string[] =>
    recordOf(text).awards.map(({ award, recipient, count }) => `${award}: ${count ?? recipient}`);
  it.each([
    ['Bằng khen của Bộ trưởng Bộ Y tế đã đến tay bà Hà Nhàn và 4 cá nhân khác.', ['Hà Nhàn', '4']],
    ['Sáng nay, Giấy khen của Chủ tịch UBND huyện về tay Trường THPT Bến Đá.', ['Trường THPT Bến Đá']],
    ['Sở Ngoại vụ chỉ hoàn thành nhiệm vụ, trong khi đó Sở Y tế được UBND tỉnh tặng Cờ thi đua.', ['Sở Y tế']],
    ['Sở Y tế được UBND tỉnh tặng Cờ thi đua, trong khi đó Bằng khen đã cấp cho Sở Ngoại vụ bị hủy.', ['Sở Y tế']],
    [
      'Sở Y tế và Bưu điện tỉnh lần lượt được UBND tỉnh tặng Cờ thi đua và Bằng khen; hồ sơ xét tặng Bằng khen gửi về Sở Ngoại vụ.',
      ['Sở Y tế', 'Bưu điện tỉnh'],
    ],
    ['Gói quà của huyện đã đến tay bà Hà Nhàn và 4 cá nhân khác.', []],
    ['Bằng khen của Bộ trưởng Bộ Y tế chưa đến tay bà Hà Nhàn.', []],
    ['Ông Tô Hải đề nghị Sở Ngoại vụ sớm gửi báo cáo, chuẩn bị tốt cho công tác bình xét Cờ thi đua.', []],
    ['Tập thể Sở Ngoại vụ đang nỗ lực để sớm được đón nhận Huân chương Lao động hạng Ba.', []],
  ] as const)('%s', (text, recipients) =>
    expect(awards(`${text}\n`).map((one) => one.split(': ')[1])).toEqual(recipients),
  );

  it.each([
    [
      '2. Trong vai trò Khối trưởng năm 2027, phường Kim Bình đã chủ động lo chương trình.',
      ['phường Kim Bình head 2027'],
    ],
    ['Cũng tại đây, trong vai trò Khối trưởng năm 2027, Bưu điện tỉnh đã đọc thư ngỏ.', ['Bưu điện tỉnh head 2027']],
    ['2. Trong vai trò khách mời năm 2027, phường Kim Bình đã chủ động lo chương trình.', []],
  ] as const)('%s', (text, found) => expect(heads(`${BLOC}${text}\n`)).toEqual(found));

  it.each([
    ['Căn cứ kết quả chấm điểm năm 2027, Cụm thi đua số 4 xin báo cáo như sau:', true],
    ['Căn cứ kết quả chấm điểm của Cụm thi đua số 4, Sở Ngoại vụ xin báo cáo như sau:', false],
  ])('whose paper it is: %s', (lead, own) => {
    const text = `Kính gửi: Sở Nội vụ\n\n${lead}\n\nBưu điện tỉnh được trình cấp trên tặng Bằng khen của UBND tỉnh.\n`;
    expect(recordOf(text).awards.map(({ bloc }) => (bloc ?? null) !== null)).toEqual([own]);
  });
});

describe('"xây dựng" at the end of a name', () => {
  it.each([
    ['Viện Kinh tế xây dựng bàn giao nhiệm vụ Khối trưởng năm 2028 cho Sở Ngoại vụ.', 'Viện Kinh tế xây dựng'],
    ['Vụ Vật liệu xây dựng giữ vai trò Khối trưởng năm 2028.', 'Vụ Vật liệu xây dựng'],
    ['Năm 2028, Chi cục Giám định xây dựng là Khối trưởng.', 'Chi cục Giám định xây dựng'],
    ['Khối trưởng năm 2028: Sở Ngoại vụ xây dựng kế hoạch chung.', 'Sở Ngoại vụ'],
    ['Năm 2028, Sở Ngoại vụ làm Khối trưởng xây dựng quy chế mới.', 'Sở Ngoại vụ'],
  ])('%s', (text, org) => expect(recordOf(`${BLOC}${text}\n`).heads.map((head) => head.org)).toContain(org));
});
