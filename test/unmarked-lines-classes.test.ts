import { describe, expect, it } from 'vitest';
import { recipientNames, recordOf } from './record-of.js';

// Lines that a page lost the marks of, under what leads to them: every lead, every way to name somebody, every way to part the lines.

const NAMES = ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Quang Phú'];
const LEADS = [
  'Chủ tịch UBND tỉnh đã tặng Bằng khen cho 3 cá nhân:',
  'Chủ tịch UBND tỉnh tặng Bằng khen cho các cá nhân sau:',
  'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 cá nhân có thành tích xuất sắc năm 2027, gồm:',
  'Danh sách 3 cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh:',
  '3 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen gồm:',
  'Chủ tịch UBND tỉnh đã tặng Bằng khen cho 3 cá nhân. Cụ thể:',
  'Trao Bằng khen của Chủ tịch UBND tỉnh cho:',
];
const ENTRIES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `Ông ${name}, Giám đốc Sở Nội vụ`,
  (name) => `${name} - Giám đốc Sở Nội vụ`,
  (name) => `Đại úy ${name}, Phòng Cảnh sát giao thông`,
  (name) => `Ông ${name}, người đã dũng cảm cứu 3 em nhỏ khỏi đuối nước`,
];
const PARTED: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.join('\n'),
  (lines) => lines.map((line) => `${line}.`).join('\n'),
  (lines) => `\n${lines.map((line) => `${line}.`).join('\n\n')}`,
];
const page = (lead: string, lines: string): string =>
  `Lam Hải khen thưởng các cá nhân tiêu biểu

Ngày 12/5/2027, UBND tỉnh Lam Hải tổ chức hội nghị tổng kết.

${lead}
${lines}

Hội nghị kết thúc cùng ngày.
`;

describe('lines without a mark', () => {
  it.each(LEADS)('under "%s"', (lead) => {
    for (const entry of ENTRIES)
      for (const parted of PARTED) expect(recipientNames(page(lead, parted(NAMES.map(entry))))).toEqual(NAMES);
  });

  it.each([
    ['Ông Tô Văn Hải phát biểu tại hội nghị.\nBà Hà Thị Nhàn trao quà cho các em.'],
    ['Bà Hà Thị Nhàn đề nghị các em cố gắng.\nÔng Tô Văn Hải dự hội nghị.'],
  ])('that do something are none: %s', (lines) =>
    expect(recipientNames(page('Chủ tịch UBND tỉnh tặng Bằng khen cho các cá nhân sau:', lines))).toEqual([]),
  );

  it('one name under the end of a page wrote it', () =>
    expect(
      recordOf(`Ngày 12/5/2027, UBND tỉnh Lam Hải tặng Bằng khen cho Sở Y tế.

Tô Văn Hải
`).awards.map(({ recipient }) => recipient),
    ).toEqual(['Sở Y tế']));
});

describe('lines of awards under a pronoun', () => {
  it.each(['Ông', 'Đồng chí'])('"%s đã được Nhà nước tặng thưởng:"', (pronoun) =>
    expect(
      recordOf(`${pronoun} Tô Văn Hải sinh năm 1940, nguyên Bí thư Tỉnh ủy Lam Hải.

Để ghi nhận những công lao, ${pronoun.toLowerCase()} đã được Đảng, Nhà nước tặng thưởng:

– Huân chương Quyết thắng hạng Nhất;

– Huân chương Độc lập hạng Ba.`).awards.map(({ award, recipient }) => `${award}: ${recipient}`),
    ).toEqual(['Huân chương Quyết thắng hạng Nhất: Tô Văn Hải', 'Huân chương Độc lập hạng Ba: Tô Văn Hải']),
  );
  it('but not where many are told of', () =>
    expect(
      recipientNames(`Ông Tô Văn Hải là Giám đốc. Ông cho biết các tập thể đã được Nhà nước tặng thưởng:
- Huân chương Độc lập hạng Ba;`),
    ).toEqual([]));
});

describe('persons by what they all are', () => {
  it.each([
    [
      'các cầu thủ Chương Thị Kiều, Huỳnh Như và Nguyễn Thị Tuyết Dung',
      ['Chương Thị Kiều', 'Huỳnh Như', 'Nguyễn Thị Tuyết Dung'],
    ],
    ['các vận động viên Tô Thị Thảo, Hà Bích Thùy và Lê Hải Yến', ['Tô Thị Thảo', 'Hà Bích Thùy', 'Lê Hải Yến']],
  ])('"%s"', (words, names) =>
    expect(recipientNames(`Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho ${words}.`)).toEqual(names),
  );
  it.each(['các địa phương Tân Khê, Bến Đá và Lam Sơn', 'các đơn vị thuộc huyện Lê Lợi, Trần Phú'])(
    '"%s" are none',
    (words) =>
      expect(
        recordOf(`Tặng Bằng khen cho ${words}.`).awards.filter(({ recipient_kind }) => recipient_kind === 'person'),
      ).toEqual([]),
  );
});

describe('citizens of a city', () => {
  it('called so over their names', () =>
    expect(
      recipientNames(
        page(
          '10 Công dân Thủ đô ưu tú năm 2027 gồm:',
          'Ông Tô Văn Hải, Giám đốc Hợp tác xã\n\nBà Hà Thị Nhàn, công nhân',
        ),
      ),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('who are not called so by a title', () =>
    expect(recipientNames('10 công dân của phường Bến Đá gồm: ông Tô Văn Hải và bà Hà Thị Nhàn.')).toEqual([]));
});
