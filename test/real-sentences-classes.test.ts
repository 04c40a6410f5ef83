import { describe, expect, it } from 'vitest';
import { recordOf, statusLines } from './record-of.js';

const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, count, year }) => `${recipient ?? `#${count}`} ${year}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join(', ')} | ${act}`);

const NEWS = 'Tin trong ngày\n\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('names abroad and of ships', () => {
  it.each([
    // a community of Vietnamese in another country, a mission
    [
      'UBND tỉnh tặng Bằng khen cho Hội người Việt Nam tại Ba Lan và Hội Doanh nghiệp Việt Nam tại Vương quốc Bỉ.',
      [
        'Bằng khen → Hội người Việt Nam tại Ba Lan | awarded',
        'Bằng khen → Hội Doanh nghiệp Việt Nam tại Vương quốc Bỉ | awarded',
      ],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Hội Nông dân Việt Nam tại buổi lễ.',
      ['Bằng khen → Hội Nông dân Việt Nam | awarded'],
    ],
    [
      'UBND tỉnh tặng Bằng khen cho Hội Hữu nghị Việt - Nga và Hội Hữu nghị Lào - Việt.',
      ['Bằng khen → Hội Hữu nghị Việt - Nga | awarded', 'Bằng khen → Hội Hữu nghị Lào - Việt | awarded'],
    ],
    [
      'UBND thành phố tặng Bằng khen cho Hội Liên lạc với người Việt Nam ở nước ngoài thành phố Bến Đá.',
      ['Bằng khen → Hội Liên lạc với người Việt Nam ở nước ngoài thành phố Bến Đá | awarded'],
    ],
    // a ship of the state by its letters
    [
      'Tàu CSB 4039 được Chủ tịch nước tặng Huân chương Chiến công hạng Ba.',
      ['Huân chương Chiến công hạng Ba → Tàu CSB 4039 | awarded'],
    ],
    ['Tàu KN-412 vinh dự nhận Bằng khen của Bộ Nông nghiệp.', ['Bằng khen của Bộ Nông nghiệp → Tàu KN-412 | awarded']],
    [
      'Tàu XB 98765 gặp nạn, Đồn Biên phòng Bến Đá được tặng Bằng khen.',
      ['Bằng khen → Đồn Biên phòng Bến Đá | awarded'],
    ],
    [
      'Chủ tịch nước tặng Huân chương Chiến công cho Đoàn đặc nhiệm phòng, chống ma túy và tội phạm miền Trung.',
      ['Huân chương Chiến công → Đoàn đặc nhiệm phòng, chống ma túy và tội phạm miền Trung | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));

  it.each([
    [
      'Đại sứ Việt Nam tại Lào Tô Văn Hải trao Bằng khen cho bà Hà Thị Nhàn.',
      ['Tô Văn Hải | Đại sứ Việt Nam tại Lào | present'],
    ],
    ['Công sứ Hà Thị Nhàn đã trao Giấy khen cho ông Kiều Phú.', ['Hà Thị Nhàn | Công sứ | present']],
    ['Ông Đinh Công Sứ, Giám đốc Sở Y tế phát biểu.', ['Đinh Công Sứ | Giám đốc Sở Y tế | speak']],
    [
      'Tham dự buổi lễ có ông Tô Văn Hải, Phó Đại sứ CHDCND Lào tại Việt Nam; bà Hà Thị Nhàn, Tham tán Văn hóa Đại sứ quán Lào tại Việt Nam.',
      [
        'Tô Văn Hải | Phó Đại sứ CHDCND Lào tại Việt Nam | attend',
        'Hà Thị Nhàn | Tham tán Văn hóa Đại sứ quán Lào tại Việt Nam | attend',
      ],
    ],
    ['Đại sứ Tô Văn Hải phát biểu tại Lào.', ['Tô Văn Hải | Đại sứ | speak']],
    [
      'Dự buổi lễ có bà Hà Thị Nhàn, Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài.',
      ['Hà Thị Nhàn | Chủ nhiệm Ủy ban Nhà nước về người Việt Nam ở nước ngoài | attend'],
    ],
    // a company in one word with a capital within
    ['Tổng Giám đốc BDBank Tô Văn Hải báo cáo kết quả.', ['Tô Văn Hải | Tổng Giám đốc BDBank | speak']],
    ['Tổng Giám đốc Tô Văn Hải báo cáo kết quả.', ['Tô Văn Hải | Tổng Giám đốc | speak']],
  ])('%s', (text, found) => expect(officialsOf(NEWS + text)).toEqual(found));
});

describe('subjects far from their verb', () => {
  it.each([
    // what it did stands between
    [
      'Công ty Bến Đá thi đua lập nhiều thành tích nên đã được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Công ty Bến Đá | awarded'],
    ],
    [
      'Trung đoàn 17 lập nhiều chiến công, năm 2027 được Bộ Quốc phòng tặng Cờ thi đua.',
      ['Cờ thi đua → Trung đoàn 17 | awarded'],
    ],
    [
      'Toàn thể Công ty Bến Đá hăng hái sản xuất, tạo được dấu ấn quan trọng trong lòng khách hàng, góp phần vào sự phát triển của địa phương và đất nước nên đã được UBND tỉnh tặng Cờ thi đua.',
      ['Cờ thi đua → Công ty Bến Đá | awarded'],
    ],
    // others, whom nobody names
    ['Công ty Bến Đá có nhiều tập thể được tặng Giấy khen.', []],
    ['Sở Y tế biểu dương nhiều thành viên được tặng Giấy khen.', []],
    // a post held besides, behind a comma
    [
      'Đó là ông Tô Văn Hải, chủ tịch HĐQT, kiêm tổng giám đốc công ty, vừa được Nhà nước phong tặng danh hiệu Thầy thuốc nhân dân.',
      ['Thầy thuốc nhân dân → Tô Văn Hải | awarded'],
    ],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));
});

describe('officials', () => {
  it.each([
    // who goes to a place to give
    [
      'Ông Tô Văn Hải, Phó Giám đốc Sở Nội vụ, đã về xã Bến Đá trực tiếp trao tặng Bằng khen cho bà Hà Thị Nhàn.',
      ['Tô Văn Hải | Phó Giám đốc Sở Nội vụ | present'],
    ],
    [
      'Ông Tô Văn Hải, Phó Giám đốc Sở Nội vụ, đã về xã Bến Đá tặng quà.',
      ['Tô Văn Hải | Phó Giám đốc Sở Nội vụ | other'],
    ],
    [
      'Hội đồng họp dưới sự chủ trì của Bộ trưởng Bộ Y tế, Chủ tịch Hội đồng xét duyệt Hà Thị Nhàn.',
      ['Hà Thị Nhàn | Bộ trưởng Bộ Y tế, Chủ tịch Hội đồng xét duyệt | chair'],
    ],
    // who laughs says nothing by it, but before a colon
    ['NSND Hà Thị Nhàn tươi cười trong ngày phong tặng.', []],
    ['Bà Hà Thị Nhàn, Giám đốc Sở Y tế, cười: “Chúng tôi rất vui”.', ['Hà Thị Nhàn | Giám đốc Sở Y tế | speak']],
    // those whom the sentence before counts
    ['Tỉnh có 2 nhà giáo được vinh danh. Đó là: Nhà giáo ưu tú (NGƯT) Tô Văn Hải, Hiệu trưởng Trường THPT Bến Đá.', []],
    [
      'Tỉnh có 2 đại biểu. Đó là ông Tô Văn Hải, Giám đốc Sở Y tế, người chủ trì hội nghị.',
      ['Tô Văn Hải | Giám đốc Sở Y tế | chair'],
    ],
    [
      'Bộ tặng Bằng khen cho các nhà giáo. 2 giáo viên gồm cô giáo Hà Thị Nhàn, Trường Mầm non Bến Đá; thầy giáo Tô Văn Hải, Trường THCS Bến Đá.',
      [],
    ],
    ['Đoàn chủ tịch có 2 đồng chí gồm ông Tô Văn Hải, Giám đốc Sở Y tế.', ['Tô Văn Hải | Giám đốc Sở Y tế | chair']],
  ])('%s', (text, found) => expect(officialsOf(NEWS + text)).toEqual(found));
});

describe('status and year', () => {
  it.each([
    [
      'Thủ tướng đã gửi tờ trình lên Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Trường THPT Bến Đá.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | recommended'],
    ],
    [
      'Tỉnh có 52 người được Hội đồng cấp Nhà nước xét duyệt để tặng danh hiệu Thầy thuốc ưu tú.',
      ['Thầy thuốc ưu tú → #52 | recommended'],
    ],
    ['Tỉnh có 52 người được Chủ tịch nước tặng danh hiệu Thầy thuốc ưu tú.', ['Thầy thuốc ưu tú → #52 | awarded']],
  ])('%s', (text, found) => expect(statusLines(NEWS + text)).toEqual(found));

  it.each([
    // "lần này" is no number of times
    [
      'Trao Huy hiệu Đảng đợt 19-5-2027\n\nTrong đợt trao huy hiệu lần này, có 24 đồng chí nhận Huy hiệu 75 năm tuổi Đảng; 5 đồng chí nhận Huy hiệu 70 năm tuổi Đảng.',
      ['#24 2027', '#5 2027'],
    ],
    // what a page kept in March tells of October is of the year before
    [
      'date 2027-03 Ông Tô Văn Hải cứu hai em nhỏ.\n\nSáng 20-10, UBND xã Bến Đá trao Giấy khen cho ông Tô Văn Hải.',
      ['Tô Văn Hải 2026'],
    ],
    [
      'date 2027-11 Ông Tô Văn Hải cứu hai em nhỏ.\n\nSáng 20-10, UBND xã Bến Đá trao Giấy khen cho ông Tô Văn Hải.',
      ['Tô Văn Hải 2027'],
    ],
    // "Sau quá trình làm việc" of the meeting
    [
      'Cụm thi đua số 3 bình xét\n\nCác đơn vị đã họp bình xét các danh hiệu thi đua năm 2027. Sau quá trình làm việc nghiêm túc, các thành viên đề nghị tặng Cờ thi đua cho Sở Y tế.',
      ['Sở Y tế 2027'],
    ],
  ])('%s', (text, found) => expect(yearsOf(text)).toEqual(found));
});
