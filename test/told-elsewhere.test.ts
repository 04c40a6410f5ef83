import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What a name, a list or a pronoun takes from elsewhere in the text. Each pair: what must come out, then a text that differs
// in what the rule asks for.

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ bloc, org, year, role }) => `${bloc}: ${org} | ${role} ${year}`);
const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name, year }) => `${name} | ${year}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join('; ')} | ${act}`);
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, recipient_kind, status, year }) =>
      `${award} → ${recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}`,
  );

describe('members', () => {
  const scores = (first: string) =>
    `THÔNG BÁO\nKết quả chấm điểm thi đua năm 2027\nI. CỤM THI ĐUA SỐ 1\n${first}\n2. Phòng Hậu cần: 188 điểm\n`;
  it.each([
    // the units of a bloc, each with its score
    [scores('1. Phòng Tham mưu: 196,5 điểm'), ['Phòng Tham mưu', 'Phòng Hậu cần']],
    [scores('1. Phòng Tham mưu: rút kinh nghiệm'), []],
    // a table of as many rows as a line near over it counts
    [table('(03 đơn vị)'), ['Sở Công Thương', 'Sở Xây dựng', 'Cục Thuế']],
    [table('(05 đơn vị)'), []],
    // the bloc is the subject behind a clause
    [
      'Thực hiện Quyết định số 9, Cụm thi đua số 5 có các phường Bến Đá, Tân Khê; các xã Vân Trạch và Nga Sơn.',
      ['phường Bến Đá', 'phường Tân Khê', 'xã Vân Trạch', 'xã Nga Sơn'],
    ],
    ['Trưa nay Cụm thi đua số 5 có các phường Bến Đá, Tân Khê; các xã Vân Trạch và Nga Sơn đến thăm.', []],
    // of which kind they are
    [
      'Khối thi đua các Báo Đảng miền Tây hiện có 3 cơ quan báo: Cần Thơ, An Giang, Long An.',
      ['báo Cần Thơ', 'báo An Giang', 'báo Long An'],
    ],
    // a short line that lists is no heading
    [
      'Cụm thi đua số 7 tổng kết năm 2027.\nCụm thi đua số 7 gồm các trường mầm non: Hoa Sữa, Sơn Ca, Mai Lâm\nTrong năm học, các trường đã tổ chức 6 chuyên đề cấp cụm và 1 chuyên đề cấp huyện, được giáo viên dự đông đủ.',
      ['trường mầm non Hoa Sữa', 'trường mầm non Sơn Ca', 'trường mầm non Mai Lâm'],
    ],
    // what joins it behind its name
    ['Khối thi đua số 5: bổ sung Công ty Cổ phần Cấp nước Lam Hải.', ['Công ty Cổ phần Cấp nước Lam Hải']],
    ['Khối thi đua số 5: tiễn Công ty Cổ phần Cấp nước Lam Hải.', []],
  ])('%s', (text, members) => expect(membersOf(text)).toEqual(members));

  function table(counted: string): string {
    const rows = ['1 | Sở Công Thương | 980', '2 | Sở Xây dựng | 975', '3 | Cục Thuế | 950'].join('\n');
    return `BẢNG ĐIỂM THI ĐUA NĂM 2027\nKHỐI THI ĐUA KINH TẾ\n${counted}\nSTT | Đơn vị | Tổng điểm\n${rows}\n`;
  }
});

describe('blocs and who leads them', () => {
  const moved = (to: string) =>
    `Khối thi đua số 5 họp. Khối thi đua số 5: chuyển Công ty Than ${to} Khối thi đua số 6. Viễn thông Lam Hải làm Khối trưởng năm 2028.`;
  it.each([
    [
      'Lam Hải phân chia lại các cụm, khối thi đua năm 2028\n02/02/2028\nKhối thi đua số 1 gồm Sở Y tế, Sở Nội vụ; Sở Y tế được giao làm Khối trưởng.',
      ['Khối thi đua số 1: Sở Y tế | head 2028'],
    ],
    [
      'Lam Hải nói về các cụm, khối thi đua năm 2028\n02/02/2028\nKhối thi đua số 1 gồm Sở Y tế, Sở Nội vụ; Sở Y tế làm Khối trưởng.',
      ['Khối thi đua số 1: Sở Y tế | head 2027'],
    ],
    [moved('sang'), ['Khối thi đua số 5: Viễn thông Lam Hải | head 2028']],
    [moved('họp chung với'), ['Khối thi đua số 6: Viễn thông Lam Hải | head 2028']],
    // a number with a letter
    [
      'Khối thi đua các sư đoàn tổng kết năm 2027. Năm 2028, Sư đoàn 350A làm khối trưởng.',
      ['Khối thi đua các sư đoàn: Sư đoàn 350A | head 2028'],
    ],
    ['Khối thi đua các sư đoàn tổng kết năm 2027. Năm 2028, Sư đoàn 350abc làm khối trưởng.', []],
  ])('%s', (text, heads) => expect(headsOf(text)).toEqual(heads));

  it.each([
    ['Khối thi đua các bệnh viện hạng II ngành Y tế tổng kết năm 2027.', 'các bệnh viện hạng II ngành Y tế'],
    ['Khối thi đua các bệnh viện xếp hạng ngành Y tế năm 2027.', 'các bệnh viện'],
    ['Khối thi đua các báo Đảng miền Tây hiện có 7 đơn vị, tổng kết năm 2027.', 'các báo Đảng miền Tây'],
    ['Khối thi đua các báo Đảng miền Tây Hiện Đại tổng kết năm 2027.', 'các báo Đảng miền Tây Hiện Đại'],
  ])('%s', (text, name) => expect(blocsOf(text)).toEqual([`Khối thi đua ${name} | 2027`]));
});

describe('who receives', () => {
  const title = (line: string) =>
    `${line}\nNhững năm qua, nhiều máy móc đã được mua.\nNăm 2026 đơn vị được tặng thưởng Huân chương Lao động hạng Ba.`;
  it.each([
    // a team that only a number names is one of what stands behind the comma
    [
      'Tặng Giấy khen cho: Đội 3, Phòng Cảnh sát hình sự; Công an phường Bạch Hạc.',
      ['Giấy khen → Đội 3, Phòng Cảnh sát hình sự | awarded', 'Giấy khen → Công an phường Bạch Hạc | awarded'],
    ],
    [
      'Tặng Giấy khen cho: Đội 3, Công an phường Bạch Hạc, Đội Tổng hợp, Phòng Cảnh sát hình sự.',
      [
        'Giấy khen → Đội 3, Công an phường Bạch Hạc | awarded',
        'Giấy khen → Đội Tổng hợp | awarded',
        'Giấy khen → Phòng Cảnh sát hình sự | awarded',
      ],
    ],
    // a list of awards behind a colon, and behind a semicolon
    [
      'Trường THPT Bến Đá thành lập năm 1983. Nhà trường đã được tặng thưởng: Huân chương Lao động hạng Ba năm 2001; Cờ thi đua của Chính phủ năm 2005.',
      [
        'Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded 2001',
        'Cờ thi đua của Chính phủ → Trường THPT Bến Đá | awarded 2005',
      ],
    ],
    [
      'Trường THPT Bến Đá thành lập năm 1983. Nhà trường đã nêu gương: Huân chương Lao động hạng Ba năm 2001; Cờ thi đua của Chính phủ năm 2005.',
      [],
    ],
    [
      'Sở Y tế được tặng Cờ thi đua năm 2026; Bằng khen năm 2027.',
      ['Cờ thi đua → Sở Y tế | awarded 2026', 'Bằng khen → Sở Y tế | awarded 2027'],
    ],
    ['Sở Y tế được tặng Cờ thi đua năm 2026; Bằng khen trao sau.', ['Cờ thi đua → Sở Y tế | awarded 2026']],
    // the hospital, not the infirmary that it once was
    [
      'Tiền thân là bệnh xá huyện Bến Đá, Bệnh viện Đa khoa Bến Đá nay có 24 khoa. Năm 2026 Bệnh viện được Bộ Y tế tặng Cờ thi đua.',
      ['Cờ thi đua → Bệnh viện Đa khoa Bến Đá | awarded 2026'],
    ],
    // "đơn vị" of a title that names one
    [
      title('Bưu điện tỉnh Lam Hải đón nhận Huân chương'),
      ['Huân chương Lao động hạng Ba → Bưu điện tỉnh Lam Hải | awarded 2026'],
    ],
    [title('Bưu điện tỉnh Lam Hải và Thuế tỉnh đón nhận Huân chương'), []],
    // "ngành Bưu điện" has the day
    [
      'Bưu điện tỉnh Lam Hải kỷ niệm ngày truyền thống ngành Bưu điện và đón nhận Huân chương Lao động hạng Nhì do Chủ tịch nước tặng.',
      ['Huân chương Lao động hạng Nhì → Bưu điện tỉnh Lam Hải | awarded'],
    ],
    // counts that follow one another, each with its names
    [
      'Chủ tịch UBND tỉnh tặng Bằng khen cho 01 tập thể gồm Công an xã Kế Sách; và 02 cá nhân: ông Lý Văn Bảy, bà Thạch Thị Sa.',
      [
        'Bằng khen → Công an xã Kế Sách | awarded',
        'Bằng khen → Lý Văn Bảy | awarded',
        'Bằng khen → Thạch Thị Sa | awarded',
      ],
    ],
    // of those who mourn, the fallen
    [
      'Ông Tô Hải trao Huân chương Dũng cảm cho thân nhân anh Danh Thành Lộc.',
      ['Huân chương Dũng cảm → Danh Thành Lộc | awarded'],
    ],
    ['Ông Tô Hải trao Huân chương Dũng cảm cùng bạn học anh Danh Thành Lộc.', []],
    // letters that are the society's, and those of a flag
    ['Cụm suy tôn, đề nghị tặng Cờ thi đua cho Hội CTĐ Kiên Giang.', ['Cờ thi đua → Hội CTĐ Kiên Giang | recommended']],
    ['UBND tỉnh tặng CTĐ cho Hội Đông y Kiên Giang.', ['CTĐ → Hội Đông y Kiên Giang | awarded']],
    // prizes with a statute
    ['Anh Trần Đức Mậu được tặng Giải thưởng Lương Định Của.', ['Giải thưởng Lương Định Của → Trần Đức Mậu | awarded']],
    ['Anh Trần Đức Mậu được tặng Giải thưởng Bàn Tay Vàng.', []],
    [
      'LĐLĐ tỉnh đã trao bằng "Lao động sáng tạo" cho anh Lý Quốc Thắng.',
      ['bằng "Lao động sáng tạo" → Lý Quốc Thắng | awarded'],
    ],
    ['LĐLĐ tỉnh đã trao bằng "Lao động thủ công" cho anh Lý Quốc Thắng.', []],
  ])('%s', (text, awards) => expect(awardsOf(text)).toEqual(awards));

  const submission = (heading: string) =>
    `TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\n1. Đề nghị tặng Cờ thi đua của UBND tỉnh:\n- Sở Y tế\n2. ${heading}\n- Sở Công Thương\n`;
  it.each([
    [submission('TRƯỜNG HỢP KHÔNG ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ'), ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027']],
    [
      submission('Đề nghị tặng Cờ thi đua của Chính phủ:'),
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027',
        'Cờ thi đua của Chính phủ → Sở Công Thương | recommended 2027',
      ],
    ],
  ])('%s', (text, awards) => expect(awardsOf(text)).toEqual(awards));
});

describe('officials', () => {
  it.each([
    [
      'Dự có GS.TS Tô Văn Cường, Hiệu trưởng Trường ĐH Nông Lâm Bắc Hà.',
      ['Tô Văn Cường | GS.TS; Hiệu trưởng Trường ĐH Nông Lâm Bắc Hà | attend'],
    ],
    ['Dự có Hiệu trưởng trường Lâm Bắc Hà.', ['Lâm Bắc Hà | Hiệu trưởng trường | attend']],
    // she reports for the bloc, and is proposed for an award
    [
      'Cụm thi đua số 7 tổng kết năm 2027. Đ/c Đào Kim Dung – Hiệu trưởng trường MN Hoa Sữa – Cụm trưởng đọc báo cáo.\nCụm đề nghị UBND tỉnh tặng Bằng khen cho đ/c Đào Kim Dung.',
      ['Đào Kim Dung | Hiệu trưởng trường MN Hoa Sữa; Cụm trưởng | speak'],
    ],
    [
      'Cụm thi đua số 7 tổng kết năm 2027. Đ/c Đào Kim Dung – Hiệu trưởng trường MN Hoa Sữa tâm sự.\nCụm đề nghị UBND tỉnh tặng Bằng khen cho đ/c Đào Kim Dung.',
      [],
    ],
    // what is before a soldier is done to him
    ['Hội nghị tặng Bằng khen cho 2 cá nhân: Thượng úy Tô Quang Vượng, Binh nhất Ngô Xuân Đạt.', []],
  ])('%s', (text, officials) => expect(officialsOf(text)).toEqual(officials));
});
