import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, memberNames, recipientNames, recordOf } from './record-of.js';

// Annexes, tables and lists of councils and blocs. Each pair: what must come out, then a text that differs in what the rule asks for.

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ bloc, org, role }) => `${bloc}: ${role} ${org}`);

describe('a table that is drawn with bars and rules', () => {
  const table = (rule: string, third: string): string[] =>
    awardsOf(
      `Cụm thi đua số 5 ký giao ước thi đua năm 2027.\n\nII. ĐĂNG KÝ DANH HIỆU THI ĐUA\n${rule}\n| TT | Trường       | Danh hiệu năm 2027         |\n${rule}\n| 1  | THPT Ba Tơ   | Tập thể Lao động xuất sắc; |\n|    |              | Cờ thi đua của UBND tỉnh   |\n| 2  | THPT Sơn Hà  | Tập thể Lao động tiên tiến |\n| 3  | THPT Bến Đá  | ${third.padEnd(26)} |\n${rule}\n`,
    );
  const RULE = '+----+--------------+----------------------------+';
  it('has cells of several lines', () =>
    expect(table(RULE, '(chưa đăng ký)')).toEqual([
      'Tập thể Lao động xuất sắc → THPT Ba Tơ 2027',
      'Cờ thi đua của UBND tỉnh → THPT Ba Tơ 2027',
      'Tập thể Lao động tiên tiến → THPT Sơn Hà 2027',
    ]));
  it('and a row for each number', () =>
    expect(table(RULE, 'Tập thể Lao động tiên tiến')).toContain('Tập thể Lao động tiên tiến → THPT Bến Đá 2027'));
});

describe('annexes by their numbers', () => {
  const paper = (second: string): string[] =>
    awardsOf(
      `CỤC THUẾ TỈNH LAM HẢI\nSố: 86/QĐ-CT\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\nĐiều 1: Công nhận danh hiệu "Tập thể lao động tiên tiến" cho 02 tập thể có tên ở Danh sách số 1.\nĐiều 2: Tặng Giấy khen của Cục trưởng cho các tập thể có tên ở ${second}.\nĐiều 3: Quyết định này có hiệu lực từ ngày ký.\n\nNơi nhận:\n- Lưu: VT.\n\nDANH SÁCH SỐ 1\n(Kèm theo Quyết định số 86/QĐ-CT)\n\nSTT\tTên tập thể\tGhi chú\n1\tPhòng Thanh tra thuế\ta\n2\tĐội Kê khai\tb\n\nDANH SÁCH SỐ 2\n(Kèm theo Quyết định số 86/QĐ-CT)\n\nSTT\tTên tập thể\tGhi chú\n1\tĐội Kế toán thuế\ta\n2\tPhòng Tổng hợp\tb\n`,
    ).map((line) => line.replace(/ 2027$/, ''));
  const FIRST = ['Tập thể lao động tiên tiến → Phòng Thanh tra thuế', 'Tập thể lao động tiên tiến → Đội Kê khai'];
  it('each have the award of their article', () =>
    expect(paper('Danh sách số 2')).toEqual([
      ...FIRST,
      'Giấy khen của Cục trưởng → Đội Kế toán thuế',
      'Giấy khen của Cục trưởng → Phòng Tổng hợp',
    ]));
  it('unlike one that no article names', () =>
    expect(
      paper('Danh sách số 3')
        .slice(2)
        .every((line) => line.startsWith('Tập thể')),
    ).toBe(true));
});

describe('members in a bracket behind their number', () => {
  it.each([
    '(4 đơn vị: Sở Y tế, Sở Nội vụ, Sở Tư pháp, Thanh tra tỉnh)',
    '( 4 đơn vị : Sở Y tế , Sở Nội vụ , Sở Tư pháp , Thanh tra tỉnh )',
  ])('%s', (bracket) =>
    expect(memberNames(`Khối thi đua số 3 ${bracket} tổng kết năm 2027.`)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Tư pháp',
      'Thanh tra tỉnh',
    ]),
  );
  it.each([
    'Khối thi đua số 3 (2 đơn vị: Sở Y tế, Sở Nội vụ) được tặng Cờ thi đua.',
    'Khối thi đua số 3 (2 đơn vị: Sở Y tế, Sở Nội vụ được tặng Cờ thi đua).',
    'Khối thi đua số 3 (4 đơn vị: Sở Y tế, Sở Nội vụ và các đơn vị khác) tổng kết năm 2027.',
  ])('unlike in %s', (text) => expect(memberNames(text)).toEqual([]));
});

describe('a role of the bloc that is described behind it', () => {
  const text = (whose: string): string[] =>
    headsOf(
      `1. Khối thi đua các nông trường có 4 đơn vị.\n2. Khối thi đua các xí nghiệp có 5 đơn vị.\nHội đồng chỉ định Nông trường Trà Thanh làm trưởng khối ${whose} năm 2027.`,
    );
  it('is of that one', () =>
    expect(text('các nông trường')).toEqual(['Khối thi đua các nông trường: head Nông trường Trà Thanh']));
  it('unlike where nothing describes it', () =>
    expect(text('')).toEqual(['Khối thi đua các xí nghiệp: head Nông trường Trà Thanh']));
});

describe('"Trình" at the head of a line', () => {
  const list = (line: string): string[] =>
    recordOf(
      `THÔNG BÁO\nKết quả họp Hội đồng năm 2027\n\na) ${line}:\n- Bà Thị Brơi, công nhân;\n- Ông Nguyễn Hữu Phải, quản đốc.\nb) Công ty đã ra Quyết định số 6 công nhận Lao động giỏi: 46 người.\n`,
    ).awards.map(({ recipient, count, status }) => `${recipient ?? count} ${status}`);
  it('asks a ministry, and not for what was decided', () =>
    expect(list('Trình Bộ Nông nghiệp và PTNT tặng Bằng khen')).toEqual([
      'Thị Brơi recommended',
      'Nguyễn Hữu Phải recommended',
      '46 awarded',
    ]));
  it('unlike the family name', () =>
    expect(recipientNames('Bộ Y tế tặng Bằng khen cho: Trình Trường Giang, Tô Hải, Hà Nhàn.')).toEqual([
      'Trình Trường Giang',
      'Tô Hải',
      'Hà Nhàn',
    ]));
});

describe('what one had in a bracket', () => {
  const line = (bracket: string): string[] =>
    awardsOf(
      `Đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhì năm 2027:\n1. Trường Lê Lai: có thành tích từ năm học 2020-2021 đến năm học 2024-2025${bracket}.\n2. Bà Hà Thị Nhàn, Phó Chủ tịch Hội Nông dân tỉnh (đã được tặng Bằng khen của Thủ tướng Chính phủ năm 2018).\n`,
    );
  const ASKED = 'Huân chương Lao động hạng Nhì → Trường Lê Lai 2025';
  it('is of its own year', () => {
    expect(line('')).toContain('Bằng khen của Thủ tướng Chính phủ → Hà Thị Nhàn 2018');
    expect(line(' (đã được tặng Huân chương Lao động hạng Ba năm 2015)')).toContain(ASKED);
  });
  it('unlike the year of what is asked for', () =>
    expect(line('')).toContain('Huân chương Lao động hạng Nhì → Hà Thị Nhàn 2027'));
});

describe('degrees with a stop within, letters of enterprises', () => {
  it.each(['B.S Lâm Kim Sol', 'T.S Lâm Kim Sol', 'Dược tá Quan Chí Hùng'])('%s', (name) =>
    expect(recipientNames(`Đề nghị Bộ Y tế tặng Bằng khen:\n- Bệnh viện Bến Đá\n- ${name}\n`)).toEqual([
      'Bệnh viện Bến Đá',
      name.replace(/^(?:\S\.S|Dược tá) /, ''),
    ]),
  );
  it('CĐ TCT', () =>
    expect(
      recipientNames('Đề nghị Tổng Liên đoàn tặng Cờ thi đua cho CĐ TCT Cảng Bến Đá, CĐ TCT Dầu thực vật.'),
    ).toEqual(['CĐ TCT Cảng Bến Đá', 'CĐ TCT Dầu thực vật']));
  it('a certificate that is made out', () =>
    expect(recipientNames('Anh Kha Vĩnh Tuyền được Tổng Liên đoàn cấp Bằng Lao động sáng tạo.')).toEqual([
      'Kha Vĩnh Tuyền',
    ]));
});
