import { describe, expect, it } from 'vitest';
import { recordOf, statusLines } from './record-of.js';

const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, count, year }) => `${recipient ?? `#${count}`} ${year}`);

const NEWS = 'Tin trong ngày\n\n';

// Each row: a sentence with what must come out, beside others that differ in what the rule asks for.
describe('those who are named behind the time of their award', () => {
  it.each([
    [
      '3 kình ngư được nhận Bằng khen trong sáng ngày 12-8 gồm Tô Văn Hải (bơi ngửa), Hà Thị Nhàn (bơi ếch), Lê Quý Mận (bơi bướm).',
      ['Bằng khen → Tô Văn Hải | awarded', 'Bằng khen → Hà Thị Nhàn | awarded', 'Bằng khen → Lê Quý Mận | awarded'],
    ],
    [
      '2 đơn vị được trao Cờ thi đua tại buổi lễ gồm Sở Y tế và Thuế tỉnh.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Cờ thi đua → Thuế tỉnh | awarded'],
    ],
    [
      '2 giáo viên được nhận Giấy khen tại lễ tổng kết hôm 12-8 gồm Tô Văn Hải và Hà Thị Nhàn.',
      ['Giấy khen → Tô Văn Hải | awarded', 'Giấy khen → Hà Thị Nhàn | awarded'],
    ],
    // what a drive or a paper is made of
    ['2 đơn vị được trao Cờ thi đua vì đã làm tốt các khâu gồm kiểm tra, giám sát.', ['Cờ thi đua → #2 | awarded']],
    [
      '2 đơn vị được trao Cờ thi đua trong phong trào do 5 sở phát động gồm Sở Y tế và Thuế tỉnh.',
      ['Cờ thi đua → #2 | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('grades of one order, and awards in turn', () => {
  it.each([
    [
      'Dịp này, tỉnh truy tặng Huân chương Độc lập hạng Nhất, hạng Nhì, hạng Ba cho ông Tô Văn Hải, bà Hà Thị Nhàn và ông Lê Quý Mận.',
      [
        'Huân chương Độc lập hạng Nhất → Tô Văn Hải | awarded',
        'Huân chương Độc lập hạng Nhì → Hà Thị Nhàn | awarded',
        'Huân chương Độc lập hạng Ba → Lê Quý Mận | awarded',
      ],
    ],
    [
      'Tỉnh trao Huân chương Lao động hạng Nhất cho bà Mã Thị Nga; trao Huân chương Lao động hạng Nhì, hạng Ba cho ông Tô Văn Hải và bà Hà Thị Nhàn.',
      [
        'Huân chương Lao động hạng Nhất → Mã Thị Nga | awarded',
        'Huân chương Lao động hạng Nhì → Tô Văn Hải | awarded',
        'Huân chương Lao động hạng Ba → Hà Thị Nhàn | awarded',
      ],
    ],
    [
      'Bộ trưởng trao Cờ thi đua và Bằng khen lần lượt cho Sở Y tế và Thuế tỉnh.',
      ['Cờ thi đua → Sở Y tế | awarded', 'Bằng khen → Thuế tỉnh | awarded'],
    ],
    // awards of several kinds, or one who has all the grades
    [
      'Bộ trưởng trao Cờ thi đua và Bằng khen cho Sở Y tế và Thuế tỉnh.',
      [
        'Cờ thi đua → Sở Y tế | awarded',
        'Bằng khen → Sở Y tế | awarded',
        'Cờ thi đua → Thuế tỉnh | awarded',
        'Bằng khen → Thuế tỉnh | awarded',
      ],
    ],
    [
      'Sở Y tế được tặng Huân chương Lao động hạng Nhì, hạng Ba.',
      ['Huân chương Lao động hạng Nhì → Sở Y tế | awarded', 'Huân chương Lao động hạng Ba → Sở Y tế | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('the year of those who are called together, and of years past', () => {
  it.each([
    [
      'Đại hội thi đua yêu nước lần thứ IV (2022 - 2027)\n\nSáng 2-10, các tập thể điển hình trong phong trào thi đua 5 năm (2017 - 2022) đã dự Đại hội thi đua yêu nước tỉnh.\nTrong 5 năm qua, Chính phủ tặng Cờ thi đua cho 66 tập thể. UBND tỉnh tặng Bằng khen cho 41 cá nhân.',
      ['#66 2022', '#41 2022'],
    ],
    // as many years are named nowhere
    [
      'Đại hội thi đua yêu nước lần thứ IV (2022 - 2027)\n\nSáng 2-10, các tập thể điển hình trong phong trào thi đua 5 năm (2017 - 2022) đã dự Đại hội thi đua yêu nước tỉnh.\nTrong 3 năm qua, Chính phủ tặng Cờ thi đua cho 66 tập thể.',
      ['#66 2027'],
    ],
    [
      'Gặp mặt già làng tiêu biểu\n\nHuyện Tân Khê đã tổ chức Hội nghị gặp mặt già làng tiêu biểu năm 2019.\nNhân dịp này, UBND huyện đã tặng Giấy khen cho 35 cá nhân tiêu biểu.',
      ['#35 2019'],
    ],
    [
      'Tuyên dương học sinh giỏi\n\nSáng 19/5, tỉnh Bến Đá tổ chức tuyên dương, khen thưởng học sinh đạt giải quốc gia năm học 2022-2023.\nTheo đó, có 58 học sinh được nhận Bằng khen của Chủ tịch UBND tỉnh.',
      ['#58 2023'],
    ],
    [
      'Gặp mặt già làng tiêu biểu\n\nHuyện Tân Khê đã tổ chức Hội nghị gặp mặt già làng, triển khai công tác dân tộc năm 2019.\nNhân dịp này, UBND huyện đã tặng Giấy khen cho 35 cá nhân tiêu biểu.',
      ['#35 null'],
    ],
  ])('%s', (text, found) => expect(yearsOf(text)).toEqual(found));
});

describe('units of a kind that are named by their places', () => {
  it.each([
    [
      '3 Sở Y tế được nhận cờ thi đua đợt này gồm: Hà Nam, Bến Tre và An Giang.',
      [
        'cờ thi đua → Sở Y tế Hà Nam | awarded',
        'cờ thi đua → Sở Y tế Bến Tre | awarded',
        'cờ thi đua → Sở Y tế An Giang | awarded',
      ],
    ],
    [
      'Dịp này, 2 Sở Y tế được Bộ tặng Cờ thi đua: Hà Nam, Bến Tre.',
      ['Cờ thi đua → Sở Y tế Hà Nam | awarded', 'Cờ thi đua → Sở Y tế Bến Tre | awarded'],
    ],
    // places themselves, and units that are named in full
    [
      '2 tỉnh được tặng Cờ thi đua gồm: Hà Nam, Bến Tre.',
      ['Cờ thi đua → Hà Nam | awarded', 'Cờ thi đua → Bến Tre | awarded'],
    ],
    [
      '2 Sở Y tế được tặng Cờ thi đua gồm: Sở Y tế Hà Nam, Sở Y tế Bến Tre.',
      ['Cờ thi đua → Sở Y tế Hà Nam | awarded', 'Cờ thi đua → Sở Y tế Bến Tre | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('as many names as were counted, which commas and semicolons part', () => {
  it.each([
    [
      'Bộ Y tế tặng Bằng khen cho 5 cơ quan báo chí\n\nCụ thể, 5 cơ quan báo chí được khen thưởng gồm: Báo Hà Nam, Báo Bến Tre; Tiếng nói TP.HCM; Báo điện tử Sông Lam và Báo Núi Hồng.',
      [
        'Bằng khen → Báo Hà Nam | awarded',
        'Bằng khen → Báo Bến Tre | awarded',
        'Bằng khen → Tiếng nói TP.HCM | awarded',
        'Bằng khen → Báo điện tử Sông Lam | awarded',
        'Bằng khen → Báo Núi Hồng | awarded',
      ],
    ],
    // a comma within a name
    [
      'Bộ Y tế tặng Bằng khen cho 3 đơn vị\n\nCụ thể, 3 đơn vị được khen thưởng gồm: Sở Văn hóa, Thể thao và Du lịch; Báo Bến Tre; Báo Núi Hồng.',
      [
        'Bằng khen → Sở Văn hóa, Thể thao và Du lịch | awarded',
        'Bằng khen → Báo Bến Tre | awarded',
        'Bằng khen → Báo Núi Hồng | awarded',
      ],
    ],
  ])('%s', (text, found) => expect(statusLines(text)).toEqual(found));
});

describe('places in short right behind the head of a name', () => {
  it.each([
    [
      'UBND tỉnh tặng Giấy khen cho Ban Đại diện Phật giáo TP. Mỹ Tho và các cá nhân.',
      ['Giấy khen → Ban Đại diện Phật giáo TP. Mỹ Tho | awarded'],
    ],
    [
      'UBND tỉnh tặng Giấy khen cho Bảo tàng TP. Huế và Ban Trị sự Phật giáo Q. Tân Bình.',
      ['Giấy khen → Bảo tàng TP. Huế | awarded', 'Giấy khen → Ban Trị sự Phật giáo Q. Tân Bình | awarded'],
    ],
    ['UBND tỉnh tặng Giấy khen cho Bảo tàng tỉnh. TP. Huế vui mừng.', ['Giấy khen → Bảo tàng tỉnh | awarded']],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('who hands over receives nothing, and several are no number', () => {
  it.each([
    ['Chiều 5/12, Sở Y tế tổ chức hội nghị, trao Cờ thi đua, Bằng khen cho 5 tập thể.', ['Bằng khen → #5 | awarded']],
    [
      'Chiều 5/12, tỉnh Hà Nam tiến hành công tác thi đua - khen thưởng, trao tặng Huân chương Lao động hạng Nhất, hạng Ba cho 5 cá nhân.',
      ['Huân chương Lao động hạng Ba → #5 | awarded'],
    ],
    [
      'Hội Nông dân tỉnh đón nhận Huân chương Lao động hạng Nhất và trao Bằng khen.',
      ['Huân chương Lao động hạng Nhất → Hội Nông dân tỉnh | awarded'],
    ],
    // both are given to them
    [
      'Hội Nông dân tỉnh được Bộ tặng Cờ thi đua và trao Bằng khen.',
      ['Cờ thi đua → Hội Nông dân tỉnh | awarded', 'Bằng khen → Hội Nông dân tỉnh | awarded'],
    ],
    [
      'Hội Nông dân tỉnh đón nhận Huân chương Lao động hạng Nhất do Chủ tịch nước trao tặng và Cờ thi đua của Bộ Y tế.',
      [
        'Huân chương Lao động hạng Nhất → Hội Nông dân tỉnh | awarded',
        'Cờ thi đua của Bộ Y tế → Hội Nông dân tỉnh | awarded',
      ],
    ],
    ['Một số đảng viên được tặng Giấy khen.', []],
    ['Một đảng viên được tặng Giấy khen.', ['Giấy khen → #1 | awarded']],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('schools of a university', () => {
  it.each([
    [
      'Trường Đại học Nông lâm, ĐH Huế vinh dự đón nhận Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Trường Đại học Nông lâm, ĐH Huế | awarded'],
    ],
    [
      'Trường ĐH Kinh tế - ĐH Quốc gia Hà Nội được tặng Cờ thi đua.',
      ['Cờ thi đua → Trường ĐH Kinh tế - ĐH Quốc gia Hà Nội | awarded'],
    ],
    [
      'Bộ tặng Cờ thi đua cho Trường Đại học Sư phạm, Đại học Thái Nguyên và Trường Đại học Vinh.',
      [
        'Cờ thi đua → Trường Đại học Sư phạm, Đại học Thái Nguyên | awarded',
        'Cờ thi đua → Trường Đại học Vinh | awarded',
      ],
    ],
    // a university of no schools, and a school of pupils
    [
      'Bộ tặng Cờ thi đua cho Trường Đại học Vinh, Đại học Duy Tân.',
      ['Cờ thi đua → Trường Đại học Vinh | awarded', 'Cờ thi đua → Đại học Duy Tân | awarded'],
    ],
    [
      'Bộ tặng Cờ thi đua cho Trường THPT Bến Đá, Đại học Huế.',
      ['Cờ thi đua → Trường THPT Bến Đá | awarded', 'Cờ thi đua → Đại học Huế | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});
