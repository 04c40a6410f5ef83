import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Pages and passages that tell what a house had over the years, and whose each honour is.

describe('a page of a school under the kinds of what it had', () => {
  const page = (title: string, ...lines: readonly string[]): string[] =>
    awardLines(
      [
        'Trường Tiểu học Bến Đá',
        'TP. Tân Khê',
        title,
        'Đăng lúc: 09:30 12/09/2029',
        ...lines.map((line) => `- ${line}`),
      ].join('\n\n'),
    );
  const lines = [
    'Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba năm 2022.',
    'Năm học 2023-2024: được tặng Cờ thi đua của UBND tỉnh;',
    'Năm học 2026 - 2027: Cờ thi đua của Chính phủ; Bằng khen của Tổng LĐLĐ Việt Nam (Công đoàn nhà trường)',
  ];
  it('gives them to the school', () =>
    expect(page('Huân, huy chương, danh hiệu thi đua', ...lines)).toEqual([
      'Huân chương Lao động hạng Ba → Trường Tiểu học Bến Đá 2022',
      'Cờ thi đua của UBND tỉnh → Trường Tiểu học Bến Đá 2024',
      'Cờ thi đua của Chính phủ → Trường Tiểu học Bến Đá 2027',
      'Bằng khen của Tổng LĐLĐ Việt Nam → Công đoàn nhà trường 2027',
    ]));
  it('is none where the title tells how they are given', () =>
    expect(page('Hướng dẫn về huân, huy chương, danh hiệu thi đua', ...lines)).toEqual([
      'Bằng khen của Tổng LĐLĐ Việt Nam → Công đoàn nhà trường 2027',
    ]));
  it('tells what its parts had', () =>
    expect(
      page(
        'Huân, huy chương, danh hiệu thi đua',
        ...lines,
        'Chi bộ đạt danh hiệu “Trong sạch vững mạnh” 5 năm liền được Tỉnh ủy tặng Bằng khen năm 2024',
        'Liên đội được Trung ương Đoàn tặng Bằng khen (năm học 2027-2028)',
      ).filter((line) => !line.includes('Trường') && !line.includes('nhà trường')),
    ).toEqual(['Bằng khen → Chi bộ 2024', 'Bằng khen → Liên đội 2028']));
});

describe('a part of the house', () => {
  const given = (who: string): string[] =>
    recipientNames(`Trường Tiểu học Bến Đá\n\nThành tích\n\n- ${who} được Trung ương Đoàn tặng Bằng khen năm 2027.`);
  it('is named by what it is', () => {
    expect(given('Liên đội')).toEqual(['Liên đội']);
    expect(given('Chi bộ')).toEqual(['Chi bộ']);
  });
  it('is none of many', () => expect(given('Các liên đội')).toEqual([]));
});

describe('a list of honours', () => {
  const had = (list: string): string[] => awardLines(`Ông Tô Hải được tặng ${list}.`);
  const held = (list: string): string[] => awardLines(`Lữ đoàn 9 được tặng thưởng: ${list}.`);
  it('goes on behind what one was for', () =>
    expect(
      held('Huân chương Lao động hạng Ba (2021) về thành tích chống bão lụt; Cờ thi đua của Chính phủ năm 2023'),
    ).toEqual(['Huân chương Lao động hạng Ba → Lữ đoàn 9 2021', 'Cờ thi đua của Chính phủ → Lữ đoàn 9 2023']));
  it('goes on behind so many years', () =>
    expect(
      had('danh hiệu Chiến sĩ thi đua cơ sở 5 năm liền (2023 - 2027); Bằng khen của Bộ Y tế vì có thành tích năm 2024'),
    ).toEqual(['Chiến sĩ thi đua cơ sở → Tô Hải 2027', 'Bằng khen của Bộ Y tế → Tô Hải 2024']));
  it('ends where others come', () =>
    expect(had('Huân chương Lao động hạng Ba (2021) về thành tích chống bão lụt; Bằng khen cho gia đình')).toEqual([
      'Huân chương Lao động hạng Ba → Tô Hải 2021',
    ]));
});

describe('many who are unnamed', () => {
  const given = (rest: string): string[] =>
    awardLines(`Ngày 26/3/2028, 6 cá nhân được tặng Bằng khen của Bộ Y tế, ${rest}.`);
  it('are none of those before', () => {
    expect(given('nhiều lượt cá nhân đạt Chiến sĩ thi đua cơ sở')).toEqual(['Bằng khen của Bộ Y tế → #6 2028']);
    expect(given('nhiều đồng chí được tặng danh hiệu Dũng sĩ')).toEqual(['Bằng khen của Bộ Y tế → #6 2028']);
  });
  it('are not meant by how often', () =>
    expect(
      awardLines('Sở Y tế được tặng Bằng khen của Bộ Y tế, nhiều năm liền đạt danh hiệu Tập thể lao động xuất sắc.'),
    ).toHaveLength(2));
});

describe('the year of what came over the years', () => {
  const told = (others: string): (number | null)[] =>
    recordOf(
      `Ngày 26/3/2028, Công ty Bến Đá kỷ niệm 30 năm thành lập. Công ty Bến Đá được tặng Huân chương Lao động hạng Ba (2018)${others}; 6 cá nhân được tặng Bằng khen của Bộ Y tế.`,
    )
      .awards.filter(({ count }) => count === 6)
      .map(({ year }) => year);
  it('is not that of the day', () => expect(told(', Cờ thi đua của Chính phủ (2023)')).toEqual([null]));
  it('is that of the day where one alone was before', () => expect(told('')).not.toEqual([null]));
  const teachers = (sentence: string): (number | null)[] =>
    recordOf(
      `Trường THPT Bến Đá kỷ niệm 40 năm thành lập\n\nNgày 16/11/2028, Trường THPT Bến Đá tổ chức lễ kỷ niệm. Nhà trường được tặng Huân chương Lao động hạng Ba năm 2006, Cờ thi đua năm 2012. ${sentence}`,
    )
      .awards.filter(({ count }) => count === 3)
      .map(({ year }) => year);
  it('is told by no ceremony', () =>
    expect(teachers('3 nhà giáo của trường được phong tặng danh hiệu Nhà giáo ưu tú.')).toEqual([null]));
  it('is told by its own sentence', () =>
    expect(teachers('Năm 2027, 3 nhà giáo của trường được phong tặng danh hiệu Nhà giáo ưu tú.')).toEqual([2027]));
  it('is none of "nhiều năm"', () =>
    expect(
      recordOf(
        'Ngày 16/11/2028, Sở Y tế nhiều năm được Bộ Y tế tặng Bằng khen. Sở Nội vụ được Bộ Nội vụ tặng Bằng khen.',
      ).awards.map(({ year }) => year),
    ).toEqual([null, 2028]));
});

describe('orders of all grades', () => {
  it('are counted beside one of a unit and one of a soldier', () =>
    expect(
      awardLines(
        'Lữ đoàn 9 được tặng Huân chương Chiến công hạng Nhất. Đồng chí Tô Hải được tặng Huân chương Chiến công hạng Ba. 48 tập thể và 215 chiến sĩ được tặng Huân chương Chiến công các hạng.',
      ).filter((line) => line.includes('#')),
    ).toHaveLength(2));
});

describe('an order without its grade', () => {
  const page = (list: string): string[] =>
    awardLines(
      `BỆNH VIỆN BẾN ĐÁ\n\nCÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG:\nTừ năm 2022 đến nay, Bệnh viện Bến Đá đã được tặng các phần thưởng: Huân chương Lao động.\nNăm | Hình thức khen thưởng | Quyết định |\n2024 | Bằng khen của Chủ tịch UBND tỉnh | Quyết định số 381/QĐ-UBND |\n2029 | ${list} | Quyết định số 1187/QĐ-CTN |`,
    ).filter((line) => line.startsWith('Huân'));
  it('is the one of the list below', () => expect(page('Huân chương Lao động hạng III')).toHaveLength(1));
  it('stands where the list has none', () => expect(page('Cờ thi đua của Chính phủ')).toHaveLength(1));
});

describe('so many units of places', () => {
  const given = (who: string): string[] => recipientNames(`Sở Y tế được tặng Bằng khen; ${who} được tặng Giấy khen.`);
  it('are named in full', () =>
    expect(given('2 Chi nhánh huyện Tân Khê, Bến Đá')).toEqual([
      'Sở Y tế',
      'Chi nhánh huyện Tân Khê',
      'Chi nhánh huyện Bến Đá',
    ]));
  it('are not named where they are more', () =>
    expect(given('3 Chi nhánh huyện Tân Khê, Bến Đá')).not.toContain('Chi nhánh huyện Bến Đá'));
});

describe('households that are counted', () => {
  const given = (who: string): string[] => recipientNames(`UBND tỉnh tặng Giấy khen cho ${who}.`);
  it('live somewhere', () => {
    expect(given('30 hộ gia đình xã Bến Đá')).toEqual(['#30']);
    expect(given('30 gia đình CCB')).toEqual(['#30']);
  });
  it('are named by who heads them', () => expect(given('2 gia đình bà Hà Nhàn, ông Tô Hải')).not.toContain('#2'));
});

describe('what a place strives for', () => {
  const given = (rest: string): string[] => awardLines(`Bản Bến Đá được công nhận danh hiệu Làng văn hóa ${rest}.`);
  it('comes behind what it has', () =>
    expect(given('năm 2027 và đang phấn đấu trở thành bản kiểu mẫu')).toEqual(['Làng văn hóa → Bản Bến Đá 2027']));
  it('is all of the sentence', () =>
    expect(awardLines('Bản Bến Đá đang phấn đấu được công nhận danh hiệu Làng văn hóa.')).toEqual([]));
});

describe('names', () => {
  it('of posts at gates by letters', () =>
    expect(recipientNames('Sở Y tế tặng Bằng khen cho Đồn Biên phòng CKQT Tân Khê.')).toEqual([
      'Đồn Biên phòng CKQT Tân Khê',
    ]));
  it('of ferries', () =>
    expect(recipientNames('02 đơn vị được tặng Bằng khen: Đại đội 3 (1972), Bến phà Bến Đá 2 (1978).')).toEqual([
      'Đại đội 3',
      'Bến phà Bến Đá 2',
    ]));
  it('of one in a town once', () =>
    expect(
      awardLines(
        'Ngày 16/11/2026, Trường THPT Bến Đá (TP. Tân Khê) tổ chức lễ và đón nhận Huân chương Lao động hạng Nhất.\nÔng Tô Hải trao Huân chương Lao động hạng Nhất cho Trường THPT Bến Đá.',
      ),
    ).toHaveLength(1));
});
