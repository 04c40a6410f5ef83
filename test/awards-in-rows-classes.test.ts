import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Lines of awards under the one who had them: every kind of holder, every lead, every form of a line, every way to part them.

const HOLDERS: readonly (readonly [string, string, string])[] = [
  ['Ông Tô Văn Hải sinh năm 1940 tại xã Tân Khê, nguyên Bí thư Tỉnh ủy Lam Hải.', 'ông', 'Tô Văn Hải'],
  ['Bà Hà Thị Nhàn sinh năm 1950, nguyên Giám đốc Sở Y tế.', 'bà', 'Hà Thị Nhàn'],
  ['Đồng chí Tô Văn Hải, sinh năm 1940, nguyên Bí thư Tỉnh ủy Lam Hải, đã từ trần.', 'đồng chí', 'Tô Văn Hải'],
  ['Trường THPT Bến Đá được thành lập năm 1960 tại xã Tân Khê.', 'nhà trường', 'Trường THPT Bến Đá'],
  ['Trung đoàn 95 được thành lập năm 1945.', 'đơn vị', 'Trung đoàn 95'],
];
const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);
const LEADS: readonly ((who: string) => string)[] = [
  (who) => `${capital(who)} đã được Đảng, Nhà nước tặng thưởng:`,
  (who) => `${capital(who)} đã được tặng thưởng nhiều phần thưởng cao quý:`,
  (who) => `Với những thành tích đạt được, ${who} đã vinh dự được Đảng và Nhà nước trao tặng:`,
  (who) => `${capital(who)} đã đạt được các danh hiệu:`,
  (who) => `${capital(who)} được tặng nhiều phần thưởng cao quý như:`,
  (who) => `Ghi nhận những đóng góp đó, ${who} được Nhà nước tặng thưởng các danh hiệu, phần thưởng sau:`,
];
const AWARDS = ['Huân chương Lao động hạng Nhì', 'Huân chương Lao động hạng Ba', 'Bằng khen của Thủ tướng Chính phủ'];
const YEARS = [2001, 2006, 2011];
const FORMS: readonly ((award: string, year: number) => string)[] = [
  (award) => award,
  (award, year) => `${award} năm ${year}`,
  (award, year) => `${award} (${year})`,
  (award, year) => `Năm ${year}: ${award}`,
  (award) => `01 ${award}`,
];
const PARTED: readonly ((lines: readonly string[]) => string)[] = [
  (lines) => lines.map((line) => `- ${line}`).join('\n'),
  (lines) => `\n${lines.map((line) => `– ${line};`).join('\n\n')}`,
  (lines) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n'),
  (lines) => lines.join('\n'),
];

describe('lines of awards', () => {
  it.each(HOLDERS)('%s', (intro, who, name) => {
    for (const lead of LEADS)
      for (const form of FORMS)
        for (const parted of PARTED) {
          const text = `${intro}\n\n${lead(who)}\n${parted(AWARDS.map((award, i) => form(award, YEARS[i])))}\n\nBuổi lễ kết thúc cùng ngày.\n`;
          const { awards } = recordOf(text);
          expect(
            awards.map(({ award, recipient }) => `${award}: ${recipient}`),
            text,
          ).toEqual(AWARDS.map((award) => `${award}: ${name}`));
          if (form(AWARDS[0], 1999).includes('1999')) expect(awards.map(({ year }) => year)).toEqual(YEARS);
        }
  });

  it.each([
    'Ông đã được tặng thưởng 01 Huân chương Lao động hạng Nhì; 01 Huân chương Lao động hạng Ba; 01 Bằng khen của Thủ tướng Chính phủ.',
    'Ông được Nhà nước tặng thưởng các danh hiệu, phần thưởng sau: Huân chương Lao động hạng Nhì; Huân chương Lao động hạng Ba; Bằng khen của Thủ tướng Chính phủ.',
    'Ông được tặng những phần thưởng xứng đáng dưới đây: Huân chương Lao động hạng Nhì, Huân chương Lao động hạng Ba và Bằng khen của Thủ tướng Chính phủ.',
  ])('in one line: %s', (line) =>
    expect(recordOf(`${HOLDERS[0][0]}\n\n${line}\n`).awards.map(({ recipient }) => recipient)).toEqual(
      AWARDS.map(() => 'Tô Văn Hải'),
    ),
  );

  it.each([
    // a number behind ";" counts what others get
    [
      'Trường THPT Bến Đá được tặng 01 Huân chương Lao động hạng Nhì; 05 Bằng khen cho các cá nhân.',
      ['Huân chương Lao động hạng Nhì'],
    ],
    ['Trong năm, tỉnh được tặng 01 Huân chương Lao động hạng Nhì; 25 Cờ thi đua; 146 Bằng khen.', []],
  ] as const)('of others: %s', (line, own) =>
    expect(
      recordOf(`${line}\n`)
        .awards.filter(({ recipient }) => recipient)
        .map(({ award }) => award),
    ).toEqual(own),
  );

  it('of which somebody else only tells are none of theirs', () =>
    expect(
      recordOf(`Ông Tô Văn Hải là Giám đốc Sở Nội vụ. Ông cho biết tiêu chuẩn xét tặng:
- Huân chương Lao động hạng Nhì;
- Huân chương Lao động hạng Ba;`).awards,
    ).toEqual([]));
  it('under "Đồng chí được tặng …:" over a name are of that one', () =>
    expect(
      recordOf(`Đồng chí Hà Nhàn khai mạc hội nghị.

Đồng chí được tặng Huân chương Độc lập hạng Ba:
- Tô Văn Hải, nguyên Bí thư Tỉnh ủy.`).awards.map(({ recipient }) => recipient),
    ).toEqual(['Tô Văn Hải']));
});
