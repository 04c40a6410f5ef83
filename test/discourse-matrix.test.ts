import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Whom a word, or nothing, stands for over sentences, and whose the honours are that lines list under a heading.

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** A unit and the nouns that stand for it. */
const UNITS: readonly (readonly [name: string, nouns: readonly string[]])[] = [
  ['Trường THPT Bến Đá', ['nhà trường', 'trường', 'đơn vị', 'tập thể này']],
  ['Công ty Cổ phần Cao su Bến Đá', ['Công ty', 'đơn vị', 'doanh nghiệp']],
  ['Hợp tác xã Nông nghiệp Hòa Tân', ['Hợp tác xã', 'đơn vị']],
  ['xã Tân Mỹ', ['địa phương']],
  ['Hội Nông dân huyện Vân Trạch', ['Hội', 'đơn vị']],
  ['Đồn Biên phòng Cửa Lạch', ['Đồn', 'đơn vị']],
  ['Sở Y tế tỉnh Lam Hải', ['đơn vị']],
  ['Phòng Giáo dục và Đào tạo huyện An Sơn', ['Phòng', 'đơn vị']],
];
const PERSONS: readonly (readonly [word: string, name: string])[] = [
  ['ông', 'Nguyễn Văn Hải'],
  ['bà', 'Trần Thị Lan'],
  ['anh', 'Tạ Quang Vinh'],
  ['chị', 'Phạm Thị Hoa'],
  ['cô', 'Đỗ Thị Thu'],
  ['cụ', 'Hoàng Văn Tư'],
  ['đồng chí', 'Bùi Văn Thành'],
];
/** What stands between the name and the word for it. */
const BETWEEN = [
  'Nhiều mô hình hay đã được triển khai có hiệu quả.',
  'Theo ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh, đây là kết quả đáng trân trọng.',
  'Dự buổi lễ có lãnh đạo Sở Nội vụ và Ban Thường vụ Huyện ủy. Không khí thi đua rất sôi nổi.',
];

describe('a noun for a unit that sentences before tell of', () => {
  const leads = (name: string): string[] => [
    `Vượt khó đi lên\n\nNhắc đến phong trào thi đua, mọi người đều biết đến ${name}.`,
    `Vượt khó đi lên\n\n${capital(name)} nằm ở phía nam huyện, có 45 cán bộ, nhân viên.`,
    `${capital(name)} - điểm sáng thi đua\n\nPhong trào thi đua yêu nước được triển khai sâu rộng.`,
  ];
  const told = (noun: string): (readonly [sentence: string, award: string])[] => [
    [`Với kết quả đó, năm 2019, ${noun} được Thủ tướng Chính phủ tặng Bằng khen.`, 'Bằng khen'],
    [`Ghi nhận thành tích đó, năm 2019 Chủ tịch UBND tỉnh đã tặng Bằng khen cho ${noun}.`, 'Bằng khen'],
    [`Năm 2019, UBND tỉnh đã tặng ${noun} Cờ thi đua.`, 'Cờ thi đua'],
  ];
  const cells = UNITS.flatMap(([name, nouns]) => nouns.map((noun) => [name, noun] as const));
  it.each(cells)('%s: %s', (name, noun) => {
    for (const lead of leads(name))
      for (const between of BETWEEN)
        for (const [sentence, award] of told(noun))
          expect(awardLines(`${lead} ${between} ${sentence}`), `${lead} ${between} ${sentence}`).toEqual([
            `${award} → ${lead.startsWith('Vượt') && !lead.includes(capital(name)) ? name : capital(name)} 2019`,
          ]);
  });

  const lead = 'Vượt khó đi lên\n\nVề thăm Trường THPT Bến Đá, ai cũng ngỡ ngàng. Phong trào thi đua rất sôi nổi.';
  it.each([
    'Năm 2025, đơn vị phấn đấu được Thủ tướng Chính phủ tặng Bằng khen.',
    'Theo quy chế, đơn vị đạt 90 điểm trở lên được xét tặng Cờ thi đua của UBND tỉnh.',
    'Những đơn vị dẫn đầu được UBND tỉnh tặng Cờ thi đua.',
    'Mục tiêu của nhà trường là được tặng Huân chương Lao động hạng Ba.',
    'Tháng tới, Hội đồng sẽ xem xét tặng Bằng khen cho đơn vị xuất sắc nhất.',
    'Đơn vị khác đã được UBND tỉnh tặng Bằng khen từ năm trước.',
  ])('but nothing is read of “%s”', (sentence) => expect(awardLines(`${lead} ${sentence}`)).toEqual([]));
  it('is nobody among several', () =>
    expect(
      awardLines(
        'Thi đua ở Lam Hải\n\nTrường THPT Bến Đá có nhiều đổi mới. Bệnh viện Tân Khê cũng vậy. Năm 2019, UBND tỉnh tặng Cờ thi đua cho đơn vị.',
      ),
    ).toEqual([]));
});

describe('a pronoun, a given name or nothing for a person of sentences before', () => {
  const leads = (word: string, name: string): string[] => [
    `Gương sáng\n\nAi ở xã Tân Mỹ cũng biết ${word} ${name}.`,
    `${name} - người giữ lửa phong trào\n\nCăn nhà nhỏ nằm cuối con hẻm lúc nào cũng rộn tiếng cười.`,
  ];
  const between = [
    'Công việc tuy vất vả nhưng nhiều niềm vui.',
    'Theo lãnh đạo Hội Nông dân xã, đây là mô hình hiệu quả. Nhiều hộ đã học theo.',
  ];
  it.each(PERSONS)('%s %s', (word, name) => {
    const given = name.split(' ').at(-1);
    for (const lead of leads(word, name))
      for (const gap of between)
        for (const who of [`${word} được`, `${given} được`, 'được'])
          expect(
            awardLines(`${lead} ${gap} Năm 2019, ${who} UBND tỉnh tặng Bằng khen.`),
            `${lead} ${gap} ${who}`,
          ).toEqual([`Bằng khen → ${name} 2019`]);
  });
  it('is not who is addressed otherwise', () =>
    expect(
      awardLines(
        'Lê Quang Minh - người giữ lửa phong trào\n\nÔng Trần Văn Bình, Chủ tịch UBND xã, đánh giá cao việc làm này. Năm 2019, anh được Thủ tướng Chính phủ tặng Bằng khen.',
      ),
    ).toEqual(['Bằng khen → Lê Quang Minh 2019']));
  it.each(['Cả hai người đều được', 'Các cá nhân nêu trên đều được', 'Hai cá nhân nói trên được'])('%s', (who) =>
    expect(
      awardLines(
        `Tin trong ngày\n\nTối 12/3, anh Lê Quang Minh và anh Tạ Quang Vinh đã dũng cảm cứu người bị đuối nước. ${who} Chủ tịch UBND tỉnh tặng Bằng khen.`,
      ),
    ).toEqual(['Bằng khen → Lê Quang Minh', 'Bằng khen → Tạ Quang Vinh']),
  );
  it.each(['Cả hai đơn vị đều được', 'Hai đơn vị trên đều được'])('%s', (who) =>
    expect(
      awardLines(
        `Tin trong ngày\n\nTrong phong trào thi đua vừa qua, Sở Y tế và Sở Nội vụ đạt nhiều kết quả. ${who} Chủ tịch UBND tỉnh tặng Bằng khen.`,
      ),
    ).toEqual(['Bằng khen → Sở Y tế', 'Bằng khen → Sở Nội vụ']),
  );
});

const HEADINGS = [
  ...['THÀNH TÍCH ĐÃ ĐẠT ĐƯỢC', 'Khen thưởng:', 'Các phần thưởng cao quý:', 'Danh hiệu:', 'III. THÀNH TÍCH'],
  ...['NHỮNG DANH HIỆU ĐÃ ĐẠT ĐƯỢC', 'Huân, huy chương:', '* Khen thưởng:', 'Đã được tặng thưởng:'],
];
const LINES: readonly ((award: string, year: number) => string)[] = [
  (award, year) => `- ${year}: ${award}`,
  (award, year) => `${year} ${award}`,
  (award, year) => `+ ${award} (${year})`,
  (award, year) => `01 ${award} năm ${year}`,
  (award, year) => `Năm ${year}: ${award};`,
  (award, year) => `${award}      ${year}`,
  (award, year) => `${year}      ${award}      Quyết định số 123/QĐ-UBND`,
  (award, year) => `- Năm ${year}, được tặng ${award}`,
];
const list = (line: (award: string, year: number) => string): string =>
  [line('Huân chương Lao động hạng Ba', 1997), line('Bằng khen của UBND tỉnh', 2003)].join('\n');
const had = (who: string): string[] => [
  `Huân chương Lao động hạng Ba → ${who} 1997`,
  `Bằng khen của UBND tỉnh → ${who} 2003`,
];

describe('honours in lines under a heading', () => {
  const pages: readonly (readonly [page: string, who: string])[] = [
    ['Trường THPT Bến Đá\n\nQuá trình hình thành và phát triển\n\nThành lập năm 1985.', 'Trường THPT Bến Đá'],
    ['Lịch sử Trường THPT Bến Đá\n\nHiện nay có 45 cán bộ, nhân viên.', 'Trường THPT Bến Đá'],
    ['Tên đơn vị: Hợp tác xã Hòa Tân\nĐịa chỉ: xã Tân Mỹ', 'Hợp tác xã Hòa Tân'],
    ['LÝ LỊCH KHOA HỌC\n\nHọ và tên: Tô Văn Tám\n\nNgày sinh: 12/3/1960', 'Tô Văn Tám'],
    ['Chân dung nhà giáo Tô Văn Tám\n\nĐồng nghiệp luôn quý trọng một người tận tụy với nghề.', 'Tô Văn Tám'],
  ];
  it.each(pages)('%s', (page, who) => {
    for (const heading of HEADINGS)
      for (const line of LINES)
        expect(awardLines(`${page}\n\n${heading}\n\n${list(line)}`), `${heading} ${line('X', 1)}`).toEqual(had(who));
  });

  const awards = '- Huân chương Lao động hạng Ba\n- Bằng khen của UBND tỉnh\n- Tập thể Lao động xuất sắc';
  it.each([
    'Trường THPT Bến Đá\n\nKế hoạch thi đua năm 2025\n\nDanh hiệu:',
    'Trường THPT Bến Đá\n\nDanh hiệu phấn đấu:',
    'Trường THPT Bến Đá\n\nHình thức khen thưởng:',
    'Điều kiện xét chọn\n\nDanh hiệu:',
    'QUY CHẾ THI ĐUA, KHEN THƯỞNG\n\nĐiều 5. Các hình thức khen thưởng',
    'Trường THPT Bến Đá chuẩn bị hội nghị tổng kết\n\nTin liên quan:',
  ])('but not under “%s”', (above) => expect(awardLines(`${above}\n\n${awards}`)).toEqual([]));
});
