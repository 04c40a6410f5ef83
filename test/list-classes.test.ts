import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, status }) => `${award} → ${recipient ?? `#${count}`} ${status}`,
  );

const paper = (form: string, about: string, ...lines: string[]): string =>
  ['UBND HUYỆN KIM BÌNH', 'Số: 12/UBND-KT', '', form, about, '', ...lines, ''].join('\n');
const decision = (...lines: string[]): string =>
  paper('QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', 'QUYẾT ĐỊNH:', ...lines);
const submission = (about: string, ...lines: string[]): string => paper('TỜ TRÌNH', about, ...lines);
const SIGNED = ['', 'CHỦ TỊCH', 'Tô Văn Hải', ''];

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('annexes with awards of their own', () => {
  it.each([
    // the heading of the annex names in short what the article names with its giver
    [
      decision(
        'Điều 1. Tặng Cờ thi đua của Huyện đoàn cho 02 đơn vị.',
        ...SIGNED,
        'DANH SÁCH KÈM THEO',
        'CỜ THI ĐUA',
        '1. Xã đoàn Tân Mỹ',
        '2. Xã đoàn Bến Đá',
      ),
      ['Cờ thi đua của Huyện đoàn → Xã đoàn Tân Mỹ awarded', 'Cờ thi đua của Huyện đoàn → Xã đoàn Bến Đá awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Bằng khen của Huyện đoàn cho 02 đơn vị.',
        ...SIGNED,
        'DANH SÁCH KÈM THEO',
        'CỜ THI ĐUA',
        '1. Xã đoàn Tân Mỹ',
        '2. Xã đoàn Bến Đá',
      ),
      [
        'Bằng khen của Huyện đoàn → #2 awarded',
        'CỜ THI ĐUA → Xã đoàn Tân Mỹ awarded',
        'CỜ THI ĐUA → Xã đoàn Bến Đá awarded',
      ],
    ],
    // the second list has another award than the one that the article says first
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho 01 tập thể và Giấy khen cho 01 tập thể (Danh sách kèm theo).',
        ...SIGNED,
        'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA',
        '1. Phòng Y tế',
        '',
        'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
        '1. Phòng Nội vụ',
      ),
      ['Cờ thi đua → Phòng Y tế awarded', 'GIẤY KHEN → Phòng Nội vụ awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho 01 tập thể và Giấy khen cho 01 tập thể (Danh sách kèm theo).',
        ...SIGNED,
        'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG CỜ THI ĐUA',
        '1. Phòng Y tế',
        '',
        'DANH SÁCH TẬP THỂ, CÁ NHÂN KHÔNG XÉT GIẤY KHEN',
        '1. Phòng Nội vụ',
      ),
      // the article gives a certificate to one whom no list names
      ['Giấy khen → #1 awarded', 'Cờ thi đua → Phòng Y tế awarded'],
    ],
    // numbered lists, each with its award
    [
      decision(
        'Điều 1. Khen thưởng các tập thể theo Danh sách 1, 2 kèm theo.',
        ...SIGNED,
        'DANH SÁCH 1: TẬP THỂ LAO ĐỘNG TIÊN TIẾN',
        '1. Khoa Nhi',
        '2. Khoa Dược',
        '',
        'DANH SÁCH 2: KHÔNG XÉT THI ĐUA',
        '1. Khoa Sản',
      ),
      ['TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Khoa Nhi awarded', 'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Khoa Dược awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists under an article', () => {
  it.each([
    // sums of money between the award and those who receive it
    [
      decision('Điều 1. Tặng Giấy khen kèm theo tiền thưởng 200.000đ cho:', '1. Trạm Y tế xã Tân Mỹ;'),
      ['Giấy khen → Trạm Y tế xã Tân Mỹ awarded'],
    ],
    [decision('Điều 1. Tặng Giấy khen kèm theo tờ trình 200.000đ cho:', '1. Trạm Y tế xã Tân Mỹ;'), []],
    [
      decision(
        'Điều 1. Tặng Giấy khen, kèm theo tiền thưởng 100.000đ (tập thể) và 50.000đ (cá nhân) cho 2 tập thể, 1 cá nhân, gồm:',
        'A/ TẬP THỂ:',
        'I/ Xã:',
        '1- UBND xã Tân Mỹ',
        'II/ Trường học:',
        '1- Trường Tiểu học Bến Đá',
        'B/ CÁ NHÂN:',
        '1- Bà Hà Nhàn, giáo viên',
      ),
      [
        'Giấy khen → UBND xã Tân Mỹ awarded',
        'Giấy khen → Trường Tiểu học Bến Đá awarded',
        'Giấy khen → Hà Nhàn awarded',
      ],
    ],
    // the place over those of it, while some who were counted are missing
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 02 hộ gia đình:',
        '',
        'Ấp Tân Hòa:',
        '  - Hộ ông Tô Văn Hải',
        'Ấp Tân Bình:',
        '  - Hộ bà Hà Nhàn',
      ),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded', 'Giấy khen → Hộ bà Hà Nhàn awarded'],
    ],
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 01 hộ gia đình:',
        '- Hộ ông Tô Văn Hải',
        'Ấp Tân Bình:',
        '  - Hộ bà Hà Nhàn',
      ),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded'],
    ],
    // a household of two
    [
      decision('Điều 1. Tặng Giấy khen cho:', '- Hộ ông Tô Văn Hải và bà Hà Nhàn, thôn Đông'),
      ['Giấy khen → Hộ ông Tô Văn Hải và bà Hà Nhàn awarded'],
    ],
    [
      decision('Điều 1. Tặng Giấy khen cho:', '- Hộ ông Tô Văn Hải và ông Kiều Phú, thôn Đông'),
      ['Giấy khen → Hộ ông Tô Văn Hải awarded'],
    ],
    // the bloc before the one whom it has the flag for; a unit called "Cụm" that is no bloc
    [
      decision(
        'Điều 1. Tặng Cờ thi đua cho các đơn vị:',
        '- Khối thi đua các phòng: Phòng Kế toán',
        '- Cụm thủy nông Đại Hà, Chi nhánh Kim Bình;',
      ),
      ['Cờ thi đua → Phòng Kế toán awarded', 'Cờ thi đua → Cụm thủy nông Đại Hà, Chi nhánh Kim Bình awarded'],
    ],
    [decision('Điều 1. Tặng Cờ thi đua cho các đơn vị:', '- Khối thi đua các phòng: chưa chọn'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists whose award the title names', () => {
  it.each([
    [
      submission(
        'V/v đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể năm 2027',
        'UBND huyện Kim Bình kính trình UBND tỉnh xem xét, khen tặng:',
        'A- TẬP THỂ (02)',
        '1) Cán bộ và nhân dân xã Tân Mỹ',
        '2) Hội Nông dân xã Bến Đá',
      ),
      ['Bằng khen → Cán bộ và nhân dân xã Tân Mỹ recommended', 'Bằng khen → Hội Nông dân xã Bến Đá recommended'],
    ],
    [
      submission(
        'V/v đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể năm 2027',
        'UBND huyện Kim Bình kính gửi UBND tỉnh xem xét báo cáo của:',
        'A- TẬP THỂ (02)',
        '1) Cán bộ và nhân dân xã Tân Mỹ',
        '2) Hội Nông dân xã Bến Đá',
      ),
      [],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lines that name several', () => {
  const listed = (...lines: string[]): string =>
    decision('Điều 1. Tặng Giấy khen cho các tập thể, cá nhân sau:', ...lines);
  it.each([
    // two of a kind in one line; a unit with the one above is one
    [
      listed('- CĐCS Lâm trường Tân Khê, CĐCS Điện lực Bến Đá'),
      ['Giấy khen → CĐCS Lâm trường Tân Khê awarded', 'Giấy khen → CĐCS Điện lực Bến Đá awarded'],
    ],
    [
      listed('- Hội Nông dân xã Tân Mỹ, Hội Nông dân huyện Kim Bình'),
      ['Giấy khen → Hội Nông dân xã Tân Mỹ, Hội Nông dân huyện Kim Bình awarded'],
    ],
    // the last name with those who are only counted
    [
      listed('1. Bà Hà Nhàn - thủ quỹ', '2. Ông Tô Hải - thủ kho và 15 cán bộ, công chức khác (danh sách lưu).'),
      ['Giấy khen → Hà Nhàn awarded', 'Giấy khen → Tô Hải awarded', 'Giấy khen → #15 awarded'],
    ],
    // fields of one office before the house that it is of
    [
      listed('1. Phòng Quản lý khoa học, Đào tạo và Chỉ đạo tuyến, Bệnh viện Bến Đá', '2. Phòng Kế toán'),
      [
        'Giấy khen → Phòng Quản lý khoa học, Đào tạo và Chỉ đạo tuyến, Bệnh viện Bến Đá awarded',
        'Giấy khen → Phòng Kế toán awarded',
      ],
    ],
    // what those who receive are like, before the colon
    [
      decision('Điều 1. Tặng Giấy khen cho doanh nghiệp nộp thuế tiêu biểu: Công ty Tân Khê, Công ty Bến Đá.'),
      ['Giấy khen → Công ty Tân Khê awarded', 'Giấy khen → Công ty Bến Đá awarded'],
    ],
    [decision('Điều 1. Tặng Giấy khen cho thành tích nộp thuế tiêu biểu: Công ty Tân Khê, Công ty Bến Đá.'), []],
    // each with its own, parted by a semicolon
    [
      'Kết quả khen thưởng các đơn vị được nhận:\n- Sở Y tế: Cờ thi đua; Thuế tỉnh: Bằng khen.\n',
      ['Cờ thi đua → Sở Y tế awarded', 'Bằng khen → Thuế tỉnh awarded'],
    ],
    [
      'Kết quả khen thưởng các đơn vị được nhận:\n- Sở Y tế: Cờ thi đua; Bằng khen.\n',
      ['Cờ thi đua → Sở Y tế awarded', 'Bằng khen → Sở Y tế awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what a council passes', () => {
  const session = (line: string): string =>
    [
      'UBND HUYỆN KIM BÌNH',
      'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
      '',
      'THÔNG BÁO',
      'Kết luận phiên họp Hội đồng Thi đua - Khen thưởng huyện xét khen thưởng năm 2027',
      '',
      'Sau khi thảo luận, Hội đồng thống nhất:',
      line,
      '',
    ].join('\n');
  it.each([
    [
      session('3. Cờ thi đua của UBND tỉnh: các khối đề nghị 29 đơn vị, Hội đồng thông qua 22 đơn vị.'),
      ['Cờ thi đua của UBND tỉnh → #22 recommended'],
    ],
    [session('3. Cờ thi đua của UBND tỉnh: các khối đề nghị 29 đơn vị, Hội đồng không thông qua 22 đơn vị.'), []],
    [session('4. Lao động tiên tiến: thông qua 18/20 cá nhân.'), ['Lao động tiên tiến → #18 recommended']],
    [session('4. Lao động tiên tiến: để lại 18/20 cá nhân.'), []],
    [
      session('5. Chiến sĩ thi đua cơ sở: 14 hồ sơ, Hội đồng nhất trí công nhận 9 cá nhân; 5 hồ sơ trả lại.'),
      ['Chiến sĩ thi đua cơ sở → #9 recommended'],
    ],
    [
      session('6. Danh hiệu "Nông dân giỏi": giới thiệu 02 hộ, đề nghị công nhận: hộ ông Tô Hải, hộ bà Hà Nhàn.'),
      ['Nông dân giỏi → hộ ông Tô Hải recommended', 'Nông dân giỏi → hộ bà Hà Nhàn recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('flags that go round', () => {
  it.each([
    [
      decision('Điều 1. UBND huyện đề nghị UBND tỉnh xét tặng Cờ thi đua luân lưu cho xã Tân Mỹ.'),
      ['Cờ thi đua luân lưu → xã Tân Mỹ recommended'],
    ],
    [decision('Điều 1. UBND huyện đề nghị xã Bến Đá trao Cờ thi đua luân lưu cho xã Tân Mỹ.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what the one who signs gives', () => {
  const results = (line: string): string =>
    paper(
      'THÔNG BÁO',
      'Kết quả bình xét thi đua các khối năm 2027',
      'Sau khi bỏ phiếu kín, UBND huyện thông báo kết quả như sau:',
      line,
    );
  it.each([
    [results('- UBND huyện tặng Giấy khen: xã Tân Mỹ.'), ['Giấy khen → xã Tân Mỹ awarded']],
    [results('- UBND tỉnh tặng Giấy khen: xã Tân Mỹ.'), ['Giấy khen → xã Tân Mỹ voted']],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('tables of awards', () => {
  const notice = (...lines: string[]): string =>
    paper('THÔNG BÁO', 'Kết quả chấm điểm và đề nghị khen thưởng năm 2027', '1. Điểm và xếp hạng', '', ...lines);
  it.each([
    // blanks alone part the columns, each cell under its head
    [
      notice(
        'Hội                      Điểm    Hạng   Đề nghị',
        'Hội Đông y tỉnh          99,0    I      Cờ thi đua của UBND tỉnh',
        'Hội Người mù tỉnh        97,0    II     CTĐ của UBND tỉnh',
        'Hội Luật gia tỉnh        95,0    III    -',
      ),
      ['Cờ thi đua của UBND tỉnh → Hội Đông y tỉnh recommended', 'CTĐ của UBND tỉnh → Hội Người mù tỉnh recommended'],
    ],
    [
      notice(
        'Hội                      Điểm    Hạng   Đề nghị',
        'Hội Đông y tỉnh    99,0    I    Cờ thi đua của UBND tỉnh',
        'Hội Người mù tỉnh        97,0    II     CTĐ của UBND tỉnh',
        'Hội Luật gia tỉnh        95,0    III    -',
      ),
      [],
    ],
    // files that are sent back ask for nothing
    [
      notice(
        'Phòng Nội vụ đề nghị bổ sung các hồ sơ sau:',
        'STT | Tên tập thể | Hình thức đề nghị | Lý do',
        '1 | Hội Đông y xã | Giấy khen | Thiếu biên bản',
      ),
      ['Giấy khen → Hội Đông y xã recommended'],
    ],
    [
      notice(
        'Phòng Nội vụ trả lại các hồ sơ sau:',
        'STT | Tên tập thể | Hình thức đề nghị | Lý do',
        '1 | Hội Đông y xã | Giấy khen | Thiếu biên bản',
      ),
      [],
    ],
    // the whole cell is the name
    [
      decision(
        'DANH SÁCH',
        'TT | Tên tập thể | Hình thức khen thưởng',
        '1 | Tổ Giặt là | Giấy khen',
        '2 | Tổ công đoàn Chuyền 7 | Giấy khen',
      ),
      ['Giấy khen → Tổ Giặt là awarded', 'Giấy khen → Tổ công đoàn Chuyền 7 awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('sections and plans', () => {
  const about = 'V/v đề nghị công nhận danh hiệu thi đua và khen thưởng năm 2027';
  it.each([
    [
      submission(about, 'B. HÌNH THỨC KHEN THƯỞNG', 'I. Giấy khen của Chủ tịch UBND huyện', '1. Hà Nhàn - nhân viên'),
      ['Giấy khen của Chủ tịch UBND huyện → Hà Nhàn recommended'],
    ],
    [
      submission(about, 'B. ĐÃ ĐƯỢC KHEN THƯỞNG', 'I. Giấy khen của Chủ tịch UBND huyện', '1. Hà Nhàn - nhân viên'),
      ['Giấy khen của Chủ tịch UBND huyện → Hà Nhàn awarded'],
    ],
    // what brackets within the words for one refuse
    [
      submission(
        about,
        'Đề nghị tặng Giấy khen:',
        '- Hà Nhàn, giáo viên (26/28)',
        '- Tô Văn Hải, giáo viên (12/28 - không đạt)',
      ),
      ['Giấy khen → Hà Nhàn recommended'],
    ],
    // a plan only sets goals, but for who pledges
    [
      paper('KẾ HOẠCH', 'Phát động thi đua năm 2028', 'Khu phố 3 đăng ký danh hiệu Tập thể lao động tiên tiến.'),
      ['Tập thể lao động tiên tiến → Khu phố 3 registered'],
    ],
    [paper('KẾ HOẠCH', 'Phát động thi đua năm 2028', 'Khu phố 3 đề nghị danh hiệu Tập thể lao động tiên tiến.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('years of awards in papers', () => {
  const yearsOf = (text: string): unknown[] => recordOf(text).awards.map(({ year }) => year);
  const report = (...lines: string[]): string =>
    paper('BÁO CÁO', 'Tổng kết thi đua năm 2027 của Cụm thi đua số 4', 'Cụm thi đua số 4 họp tổng kết.', ...lines);
  it.each([
    // a title that says for what: done, no plan
    [
      paper(
        'QUYẾT ĐỊNH',
        'về việc tặng Giấy khen cho tập thể hoàn thành xuất sắc nhiệm vụ năm 2026',
        'Điều 1. Tặng Giấy khen cho Phòng Y tế.',
      ),
      [2026],
    ],
    // what is told of the beginning of the year is registered for it, else for the next
    [report('1. Đầu năm, các đơn vị đã ký giao ước. Phường Tân Mỹ đăng ký Cờ thi đua.'), [2027]],
    [report('1. Cuối năm, các đơn vị sẽ ký giao ước. Phường Tân Mỹ đăng ký Cờ thi đua.'), [2028]],
    // the heading says for which year
    [report('C. ĐĂNG KÝ NĂM 2029', '1. Phường Tân Mỹ đăng ký Cờ thi đua.'), [2029]],
    [report('C. KẾT LUẬN NĂM 2029', '1. Phường Tân Mỹ đăng ký Cờ thi đua.'), [2028]],
  ])('%s', (text, found) => expect(yearsOf(text)).toEqual(found));
});

describe('votes and those who were chosen', () => {
  const minutes = (...lines: string[]): string =>
    paper(
      'BIÊN BẢN',
      'Họp bình xét thi đua năm 2027',
      '3. Bỏ phiếu kín bình xét:',
      '* Đề nghị UBND tỉnh tặng Cờ thi đua:',
      ...lines,
    );
  it.each([
    [minutes('   Xã Tân Mỹ 12 phiếu; xã Bến Đá 01 phiếu.', '   => Xã Tân Mỹ.'), ['Cờ thi đua → Xã Tân Mỹ recommended']],
    [
      minutes('   Xã Tân Mỹ 12 phiếu; xã Bến Đá 01 phiếu.', '   Họp xong lúc 11 giờ.'),
      ['Cờ thi đua → Xã Tân Mỹ recommended', 'Cờ thi đua → xã Bến Đá recommended'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('persons of ranks and households of trade', () => {
  it.each([
    [
      decision('Điều 1. Tặng Giấy khen cho các cá nhân: Đại tá Tô Văn Hải, Binh nhất Thạch Sa Vươn.'),
      ['Giấy khen → Tô Văn Hải awarded', 'Giấy khen → Thạch Sa Vươn awarded'],
    ],
    [
      decision('Điều 1. Tặng Giấy khen cho các đơn vị: Công ty Tân Khê, hộ kinh doanh Hà Thị Nhàn.'),
      ['Giấy khen → Công ty Tân Khê awarded', 'Giấy khen → hộ kinh doanh Hà Thị Nhàn awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('degrees in letters', () => {
  it.each([
    ['2. DSTH. Hà Thị Nhàn, Công ty Dược Bến Đá', ['Giấy khen → Hà Thị Nhàn awarded']],
    ['2. Công ty Dược Bến Đá', ['Giấy khen → Công ty Dược Bến Đá awarded']],
  ])('%s', (line, found) =>
    expect(
      awardsOf(decision('Điều 1. Tặng Giấy khen cho các cá nhân, tập thể sau:', '1. Bác sĩ Tô Văn Hải', line)),
    ).toEqual(['Giấy khen → Tô Văn Hải awarded', ...found]),
  );
});
