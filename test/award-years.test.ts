import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { awardLines } from './record-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** A sentence above says of what year all is told. */
const ABOVE: readonly Example[] = [
  [
    'Năm 2027 là năm đầu nhiệm kỳ. Qua một năm thi đua, 02 tập thể được tặng Cờ thi đua.',
    'Cờ thi đua → #2 org | awarded 2027',
  ],
  [
    'Trong năm 2027, ngành Y tế đã nỗ lực. Kết quả, có 5 cá nhân được tặng Bằng khen.',
    'Bằng khen → #5 person | awarded 2027',
  ],
  [
    'Giai đoạn 2024 - 2028, phong trào đạt nhiều kết quả. Hội có 4 tập thể được tặng Bằng khen.',
    'Bằng khen → #4 org | awarded 2028',
  ],
  [
    'Hội nghị nghe báo cáo kết quả phong trào thi đua năm 2027 và nhiệm vụ năm 2028. Dịp này, 12 tập thể được tặng Bằng khen.',
    'Bằng khen → #12 org | awarded 2027',
  ],
  [
    'Hội nghị tổng kết 5 năm phong trào thi đua (2024 - 2028). Dịp này, Hội tặng Giấy khen cho 23 tập thể.',
    'Giấy khen → #23 org | awarded 2028',
  ],
  [
    'Ngày 6/3/2028, Hội trao thưởng cho các đơn vị có thành tích năm 2027. Tại hội nghị, Hội trao Cờ thi đua cho Sở Y tế.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
  ],
  [
    'Với những thành tích đạt được trong năm 2027, Hội được ghi nhận. Theo đó, 10 cá nhân được tặng Bằng khen.',
    'Bằng khen → #10 person | awarded 2027',
  ],
  [
    'Qua 3 năm thực hiện (2026 - 2028), toàn tỉnh có 25 tập thể được tặng Bằng khen.',
    'Bằng khen → #25 org | awarded 2028',
  ],
  // A life, a plan, a year long before the day of the grant, other years between.
  [
    'Năm 2005, ông Tô Hải về làm ở xã. Mới đây, ông được tặng Bằng khen của Bộ trưởng.',
    'Bằng khen của Bộ trưởng → Tô Hải | awarded',
  ],
  ['Năm 2028, Hội phấn đấu có nhiều đổi mới. Dịp này, 4 tập thể được tặng Bằng khen.', 'Bằng khen → #4 org | awarded'],
  ['Năm 2015, Hội ra đời. Ngày 6/3/2028, Hội trao Cờ thi đua cho Sở Y tế.', 'Cờ thi đua → Sở Y tế | awarded 2028'],
  [
    'Trong năm 2026, Hội được thành lập. Trụ sở xây xong năm 2027. Hội có 4 tập thể được tặng Bằng khen.',
    'Bằng khen → #4 org | awarded',
  ],
];

/** The last words of a sentence are for all that is given at once. */
const LAST: readonly Example[] = [
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ năm 2027.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  [
    'UBND huyện tặng Giấy khen cho 4 tập thể; tặng danh hiệu Lao động tiên tiến cho 12 cá nhân năm 2027.',
    'Giấy khen → #4 org | awarded 2027',
    'Lao động tiên tiến → #12 person | awarded 2027',
  ],
  [
    'Hội đồng Thi đua thống nhất đề nghị tặng Cờ thi đua cho 11 tập thể; tặng Bằng khen cho 61 tập thể có thành tích năm 2027.',
    'Cờ thi đua → #11 org | recommended 2027',
    'Bằng khen → #61 org | recommended 2027',
  ],
  [
    'Công đoàn tặng Cờ thi đua năm 2027 cho Sở Y tế; Bằng khen cho Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  // What one had, each in its time; another clause, a year of its own, a pledge.
  [
    'Sở Y tế được tặng Huân chương Lao động hạng Ba, Cờ thi đua năm 2027.',
    'Huân chương Lao động hạng Ba → Sở Y tế | awarded',
    'Cờ thi đua → Sở Y tế | awarded 2027',
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế; Sở Nội vụ được tặng Bằng khen năm 2027.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  [
    'UBND tỉnh tặng Cờ thi đua năm 2026 cho Sở Y tế, Bằng khen cho Sở Nội vụ năm 2027.',
    'Cờ thi đua → Sở Y tế | awarded 2026',
    'Bằng khen → Sở Nội vụ | awarded 2027',
  ],
  ['Hội trao Kỷ niệm chương cho ông Tô Hải và ký giao ước thi đua năm 2028.', 'Kỷ niệm chương → Tô Hải | awarded'],
];

const PASSES = 'Hội đồng thống nhất đề nghị tặng Bằng khen cho 18 cá nhân.';
const PASSED = 'Bằng khen → #18 person | recommended';

/** When a council sits is not what it looks back on. */
const COUNCILS: readonly Example[] = [
  [
    `Hội đồng Thi đua tỉnh họp phiên thứ hai năm 2028\n\nHội đồng xem xét khen thưởng tổng kết kinh tế - xã hội năm 2027. ${PASSES}`,
    `${PASSED} 2027`,
  ],
  [
    `Hội đồng Thi đua tỉnh họp lần thứ nhất năm 2028\n\nHội đồng xem xét khen thưởng tổng kết 2027. ${PASSES}`,
    `${PASSED} 2027`,
  ],
  [
    `Hội đồng Thi đua huyện họp đợt 1 năm 2028\n\nHội đồng xét khen thưởng thành tích năm 2027. ${PASSES}`,
    `${PASSED} 2027`,
  ],
  [`Hội đồng Thi đua tỉnh họp phiên đầu năm 2028\n\n${PASSES}`, `${PASSED} 2028`],
  [`Hội đồng Thi đua tỉnh họp xét khen thưởng năm 2027\n\nNgày 6/3/2028, hội đồng họp. ${PASSES}`, `${PASSED} 2027`],
];

/** What the decision, the campaign, the unit itself was told of. */
const TOLD: readonly Example[] = [
  [
    'UBND tỉnh tặng Cờ thi đua cho các đơn vị có thành tích xuất sắc năm 2027. 8 đơn vị xếp thứ nhất. Theo đó, nhận Cờ thi đua có: Sở Y tế.',
    'Cờ thi đua → Sở Y tế | awarded 2027',
  ],
  [
    'Thực hiện đợt thi đua cao điểm từ ngày 01/4 đến ngày 30/6/2027, Chi cục kính trình:\n\n1. Tặng Giấy khen cho Sở Y tế.\n',
    'Giấy khen → Sở Y tế | recommended 2027',
  ],
  [
    'Đợt thi đua cao điểm có 300 người. Hồ sơ nhận đến ngày 30/6/2028.\n\nĐề nghị tặng Giấy khen cho Sở Y tế.\n',
    'Giấy khen → Sở Y tế | recommended',
  ],
  [
    'Cụm thi đua số 3 tổng kết năm 2027. Hợp tác xã Bến Đá (huyện Tân Khê) năm 2025 đã được tặng Bằng khen.',
    'Bằng khen → Hợp tác xã Bến Đá = Hợp tác xã Bến Đá (huyện Tân Khê) | awarded 2025',
  ],
  [
    'Cụm thi đua số 3 tổng kết năm 2027. Hợp tác xã Bến Đá (thành lập năm 2010) đã được tặng Bằng khen.',
    'Bằng khen → Hợp tác xã Bến Đá | awarded 2027',
  ],
];

describe('the year of an award', () => {
  it.each(TOLD)('told elsewhere: %s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
  it.each(ABOVE)('of sentences above: %s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
  it.each(LAST)('at the end: %s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
  it.each(COUNCILS)('of a council: %s', (text, ...found) => {
    expect(awardsOf(text).sort()).toEqual(found.sort());
  });
});

describe('one of several short news', () => {
  const years = (first: string): string[] =>
    awardLines(
      `TIN VẮN\nThứ Ba, ngày 27/02/2028\n\n* ${first}\n\n* Khối thi đua các tôn giáo quận 8. Sáng 26/2, Khối thi đua các tôn giáo quận 8 tổng kết phong trào thi đua năm 2027. Sở Y tế được suy tôn.\n\n* Giải việt dã báo xuân. Vận động viên Bàn Thị Lúa về nhất cự ly 10 km nữ.\n`,
    );
  it('says of what year it is, or when it was', () => {
    expect(years('Bệnh viện Bến Đá gặp mặt. Sáng 26/2, bà Hà Nhàn trao Giấy khen cho Khoa Nội.')).toEqual([
      'Giấy khen → Khoa Nội 2028',
    ]);
    expect(
      years(
        'Xã Tân Khê gặp mặt. Sáng 26/2, xã Tân Khê tổng kết phong trào hiến máu năm 2026. Dịp này, UBND xã tặng Giấy khen cho Khoa Nội.',
      ),
    ).toEqual(['Giấy khen → Khoa Nội 2026']);
  });
  it('unlike the news of one bloc, which share its year', () =>
    expect(
      awardLines('Sáng 26/2/2028, Khối thi đua số 3 tổng kết năm 2027. Hội nghị đề nghị tặng Giấy khen cho Khoa Nội.'),
    ).toEqual(['Giấy khen → Khoa Nội 2027']));
});

describe('several years that are told before the award', () => {
  it.each<Example>([
    ['Trong các năm 2018, 2019 xã Bến Đá được UBND tỉnh tặng Cờ thi đua.', 'xã Bến Đá 2018', 'xã Bến Đá 2019'],
    ['Hai năm 2018 và 2019, xã Bến Đá được UBND tỉnh tặng Cờ thi đua.', 'xã Bến Đá 2018', 'xã Bến Đá 2019'],
    ['2 năm liền (2018, 2019) xã Bến Đá được UBND tỉnh tặng Cờ thi đua.', 'xã Bến Đá 2018', 'xã Bến Đá 2019'],
    [
      'Trường THPT Bến Đá liên tục 3 năm liền (2017, 2018, 2019) được UBND tỉnh tặng Cờ thi đua.',
      'Trường THPT Bến Đá 2017',
      'Trường THPT Bến Đá 2018',
      'Trường THPT Bến Đá 2019',
    ],
    // a span is one, and so is what was done in several years
    ['2 năm liền (2018 - 2019) xã Bến Đá được UBND tỉnh tặng Cờ thi đua.', 'xã Bến Đá 2019'],
    ['Xã Bến Đá có thành tích 2 năm liền (2018, 2019) được UBND tỉnh tặng Cờ thi đua.', 'Xã Bến Đá 2019'],
  ])('%s', (text, ...found) => expect(awardLines(text)).toEqual(found.map((one) => `Cờ thi đua → ${one}`)));
});
