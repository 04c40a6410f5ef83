import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// What only the layout of a text tells: rules, leaders, columns. Each pair: what must come out, then a text that differs in what the rule asks for.

const given = (text: string): string[] =>
  recordOf(text).awards.map(({ award, recipient, count, status }) => `${award} → ${recipient ?? count} ${status}`);

describe('a table that is ruled with dashes or dots', () => {
  const RULE = '...........................................................';
  const HEADS = 'Trường               Điểm    Vị thứ   Đề nghị của cụm';
  const table = (rule: string, third: string, end = rule, capitals = false): string[] =>
    given(
      `CỤM THI ĐUA SỐ 5\nSố: 04/BC-CTĐ\n\nBÁO CÁO\nKết quả hoạt động của Cụm thi đua số 5 năm 2027\n\n3. Kết quả bình xét cuối năm\n\n ${capitals ? HEADS.toUpperCase() : HEADS}\n ${rule}\n THPT Ba Tơ           97,25   1        Cờ thi đua của UBND tỉnh\n THPT Hoàng Văn Lam   96,80   2        Bằng khen của UBND tỉnh\n THPT Nguyễn Kiều Phú 95,10   3        ${third}\n ${end}\n\nCụm họp vào cuối năm.\n`,
    );
  it('has a row for each line, and a cell under each head', () =>
    expect(table(RULE, 'Giấy khen của Giám đốc Sở')).toEqual([
      'Cờ thi đua của UBND tỉnh → THPT Ba Tơ recommended',
      'Bằng khen của UBND tỉnh → THPT Hoàng Văn Lam recommended',
      'Giấy khen của Giám đốc Sở → THPT Nguyễn Kiều Phú recommended',
    ]));
  it('with nothing where a stroke stands', () => expect(table(RULE, '/')).toHaveLength(2));
  it('also under heads in capitals', () => expect(table(RULE, '/', RULE, true)).toHaveLength(2));
  it('but no row where a name goes over two lines', () =>
    expect(table(RULE, '/\n     Tân Khê').filter((line) => line.includes('Nguyễn'))).toEqual([]));
  it('unlike lines without a rule under the head', () => expect(table('Ghi chú', '/', 'Hết')).toEqual([]));

  const notes = (note: string): string[] =>
    given(
      `CÔNG AN HUYỆN BẾN ĐÁ\nSố: 17/TTr-CAH\n\nTỜ TRÌNH\nVề việc khen thưởng năm 2027\n\nKính gửi: Công an tỉnh Lam Hải.\n\n1. “Chiến sĩ thi đua cơ sở”, gồm các đồng chí:\n\n   Họ và tên            Cấp bậc     Phiếu\n   --------------------------------------\n   Tô Văn Hải           Thiếu tá    11/11\n   Hà Thị Nhàn          Đại úy      07/11 (*)\n   --------------------------------------\n   (*) ${note}\n`,
    );
  it('without those whom a note under it refuses', () =>
    expect(notes('Không đủ 2/3 số phiếu, Hội đồng không trình.')).toEqual([
      'Chiến sĩ thi đua cơ sở → Tô Văn Hải recommended',
    ]));
  it('and with those of whom it says anything else', () => expect(notes('Bỏ phiếu hai lần.')).toHaveLength(2));

  const paper = (annex: string): string[] =>
    recordOf(
      `BỘ TƯ LỆNH QUÂN KHU 12\nSố: 71/QĐ-BTL\n\nQUYẾT ĐỊNH\nVề khen thưởng năm 2027\n\nĐiều 1. Tặng Cờ thi đua của Quân khu cho 3 đơn vị, Bằng khen của Tư lệnh cho 3 tập thể đã có thành tích xuất sắc năm 2027 (Phụ lục I và II).\n\n      Nơi nhận:                                 TƯ LỆNH\n      - Lưu: VT.\n\n${annex}`,
    ).awards.map(({ award, recipient, count, bloc }) => `${award} → ${recipient ?? count}: ${bloc}`);
  const HEAD =
    'PHỤ LỤC I - CỜ THI ĐUA CỦA QUÂN KHU\n\nKhối                                      Đơn vị được tặng\n-------------------------------------------------------------------\n';
  const ROWS =
    'Khối thi đua 1 (Bộ CHQS các tỉnh)         Bộ CHQS tỉnh Lam Hải\nKhối thi đua 2 (các sư đoàn)              Sư đoàn Bộ binh 35\nKhối thi đua 5 (kinh tế - quốc phòng)     -- (khuyết, không có đơn vị đủ\n                                          điều kiện)\n-------------------------------------------------------------------\n';
  const flags = (rows: string): string[] => paper(`${HEAD}${rows}`).filter((line) => line.startsWith('CỜ'));
  const OF_BLOCS = [
    'CỜ THI ĐUA CỦA QUÂN KHU → Bộ CHQS tỉnh Lam Hải: Khối thi đua 1 (Bộ CHQS các tỉnh)',
    'CỜ THI ĐUA CỦA QUÂN KHU → Sư đoàn Bộ binh 35: Khối thi đua 2 (các sư đoàn)',
  ];
  it('under the title of an annex that names the award', () => expect(flags(ROWS)).toEqual(OF_BLOCS));
  it('with those outside of the blocs under them', () =>
    expect(flags(`${ROWS}Ngoài khối: Tiểu đoàn 12\n`)).toEqual([
      ...OF_BLOCS,
      'CỜ THI ĐUA CỦA QUÂN KHU → Tiểu đoàn 12: null',
    ]));
  it('unlike another line under them', () => expect(flags(`${ROWS}Ghi chú: Tiểu đoàn 12\n`)).toEqual(OF_BLOCS));

  const certificates = (title: string, third: string): string[] =>
    paper(
      `${HEAD}${ROWS}                             - 2 -\n${title}\n\n1. Bệnh viện Quân y 95, Cục Hậu cần               (Khối thi đua 3)\n2. Ban CHQS huyện Bến Đá, Bộ CHQS tỉnh Lam\n   ${third}\n3. Hải đội Dân quân thường trực số 8              (không thuộc khối)\n`,
    ).filter((line) => line.toLowerCase().startsWith('bằng khen'));
  const TITLE = 'PHỤ LỤC II - BẰNG KHEN CỦA TƯ LỆNH (tập thể)';
  it('and before the list of another, whose lines name the bloc behind the name', () =>
    expect(certificates(TITLE, 'Hải                                            (Khối thi đua 1)')).toEqual([
      'BẰNG KHEN CỦA TƯ LỆNH → Bệnh viện Quân y 95, Cục Hậu cần: Khối thi đua 3',
      'BẰNG KHEN CỦA TƯ LỆNH → Ban CHQS huyện Bến Đá, Bộ CHQS tỉnh Lam Hải: Khối thi đua 1 (Bộ CHQS các tỉnh)',
      'BẰNG KHEN CỦA TƯ LỆNH → Hải đội Dân quân thường trực số 8: null',
    ]));
  it('unlike the list of those who are refused it', () =>
    expect(
      certificates(TITLE.replace('BẰNG', 'KHÔNG XÉT TẶNG BẰNG'), 'Hải                       (Khối thi đua 1)'),
    ).toEqual(['Bằng khen của Tư lệnh → 3: null']));
});

describe('names from which dots lead to their votes', () => {
  const minutes = (third: string, end: string): string[] =>
    given(
      `KHỐI THI ĐUA SỐ 7\nSố 02/BB-KTĐ\n\n            BIÊN BẢN BÌNH XÉT THI ĐUA\n             của Khối thi đua số 7, năm 2027\n\nB. KẾT QUẢ BỎ PHIẾU KÍN (phát ra 07, thu về 07)\n\n I- Cờ thi đua của Bộ Y tế\n      Bệnh viện Bến Đá .......................... 07 phiếu\n      Bệnh viện Tân Khê ......................... 03 phiếu (không đủ quá bán)\n II- Bằng khen của Bộ trưởng Bộ Y tế\n      Bệnh viện Tân Khê ......................... 07 phiếu\n      Bệnh viện Sơn Hà .......................... ${third}\n${end}\n`,
    );
  const PASSED =
    'Khối nhất trí lập hồ sơ các đơn vị đủ phiếu tại mục I, II trình Bộ trưởng Bộ Y tế xem xét, khen thưởng.';
  it('are those of a list, but for the ones who were voted down', () =>
    expect(minutes('02 phiếu (loại)', '')).toEqual([
      'Cờ thi đua của Bộ Y tế → Bệnh viện Bến Đá voted',
      'Bằng khen của Bộ trưởng Bộ Y tế → Bệnh viện Tân Khê voted',
    ]));
  it.each(['không trúng', 'chưa quá bán'])('(%s)', (why) => expect(minutes(`02 phiếu (${why})`, '')).toHaveLength(2));
  it('unlike one of whose votes a bracket says more', () =>
    expect(minutes('07 phiếu (không có phiếu trắng)', '')).toHaveLength(3));
  it('and as many as were not', () => expect(minutes('06 phiếu', '')).toHaveLength(3));
  it('whom a sentence behind them may propose', () =>
    expect(minutes('02 phiếu (loại)', PASSED)).toEqual([
      'Cờ thi đua của Bộ Y tế → Bệnh viện Bến Đá recommended',
      'Bằng khen của Bộ trưởng Bộ Y tế → Bệnh viện Tân Khê recommended',
    ]));
  it.each([
    ['of the section that it names', PASSED.replace('I, II', 'II'), ['voted', 'recommended']],
    ['unlike one about what it does not point to', PASSED.replace(' đủ phiếu tại mục I, II', ''), ['voted', 'voted']],
    ['or what is not sent up', PASSED.replace('trình', 'không trình'), ['voted', 'voted']],
    ['or what others propose', PASSED.replace('Khối nhất trí lập hồ sơ', 'Theo đề nghị của'), ['voted', 'voted']],
  ])('%s', (_, end, stages) =>
    expect(minutes('02 phiếu (loại)', end).map((line) => line.split(' ').at(-1))).toEqual(stages),
  );
});

describe('a number of several parts', () => {
  const list = (number: string): string[] =>
    given(
      `CÔNG AN HUYỆN BẾN ĐÁ\nSố: 17/TTr-CAH\n\nTỜ TRÌNH\nVề việc khen thưởng năm 2027\n\nKính gửi: Công an tỉnh Lam Hải.\n\n1. Đề nghị tặng Cờ thi đua của Bộ Công an: 01 đơn vị\n   - Công an huyện Bến Đá.\n2. Đề nghị công nhận danh hiệu “Đơn vị quyết thắng”: 02 đơn vị\n   ${number}1. Đội Tổng hợp;\n   ${number}2. Đội An ninh.\n`,
    );
  it('stands under the one that it goes on with', () =>
    expect(list('2.')).toEqual([
      'Cờ thi đua của Bộ Công an → Công an huyện Bến Đá recommended',
      'Đơn vị quyết thắng → Đội Tổng hợp recommended',
      'Đơn vị quyết thắng → Đội An ninh recommended',
    ]));
  it('unlike one of another', () => expect(list('5.')).toContain('Đơn vị quyết thắng → 2 recommended'));
});

describe('a share of those of a kind', () => {
  const paper = (share: string): string[] =>
    given(
      `CÔNG AN HUYỆN BẾN ĐÁ\nSố: 17/TTr-CAH\n\nTỜ TRÌNH\nVề việc khen thưởng năm 2027\n\n1. Đề nghị công nhận danh hiệu “Đơn vị tiên tiến”: ${share}.\n`,
    );
  it('is a count', () => expect(paper('05/07 đội còn lại')).toEqual(['Đơn vị tiên tiến → 5 recommended']));
  it('unlike a day and month', () => expect(paper('07/05 đội còn lại')).toEqual([]));
});

describe('the lines of a ballot', () => {
  const minutes = (lines: string): string[] =>
    given(
      `UBND XÃ BẾN ĐÁ\nHỘI ĐỒNG THI ĐUA, KHEN THƯỞNG\n\nBIÊN BẢN\nHọp Hội đồng Thi đua, Khen thưởng xã năm 2027\n\nThời gian: 13h30, ngày 26/11/2027\n\n(3) Biểu quyết bằng giơ tay, kết quả:\n\n[Nội dung]                                    [Đồng ý]  [Kết luận]\n-- Trình Chủ tịch UBND tỉnh --\n${lines}\n(4) Việc khác: không có.\n`,
    ).map((line) => line.replace(/ recommended$/, ''));
  const ABOVE =
    'Tập thể Lao động xuất sắc:\n   Trường Tiểu học Bến Đá                       9/9      Trình\n   Trạm Y tế xã Bến Đá                          5/9      Không trình\nBằng khen của Chủ tịch UBND tỉnh:\n   Bà Tô Thị Hải, nghệ nhân                     8/9      Trình\n';
  const PASSED = [
    'Tập thể Lao động xuất sắc → Trường Tiểu học Bến Đá',
    'Bằng khen của Chủ tịch UBND tỉnh → Tô Thị Hải',
  ];
  it('stand under their award, and give nothing where it was voted down', () => expect(minutes(ABOVE)).toEqual(PASSED));
  it('unlike those that were not', () =>
    expect(minutes(ABOVE.replace('Không trình', 'Trình'))).toContain(
      'Tập thể Lao động xuất sắc → Trạm Y tế xã Bến Đá',
    ));

  const second = (indent: string, line: string): string[] =>
    minutes(
      `CSTĐ cơ sở: đ/c Hà Văn Nhàn                   9/9      Thông qua\n${indent}${line}\nTập thể LĐTT: Phòng Kinh tế; Trường Mầm non Sơn Ca   9/9      Thông qua\n`,
    );
  const BELOW = ['Tập thể LĐTT → Phòng Kinh tế', 'Tập thể LĐTT → Trường Mầm non Sơn Ca'];
  const LINE = 'đ/c Kiều Văn Phú (kế toán)        7/9      Thông qua';
  it('go on with the award of the line above where they are set in', () =>
    expect(second(' '.repeat(12), LINE)).toEqual(['CSTĐ cơ sở → Hà Văn Nhàn', 'CSTĐ cơ sở → Kiều Văn Phú', ...BELOW]));
  it.each([
    ['unlike where they are not', '', LINE],
    ['or where it was not passed', ' '.repeat(12), LINE.replace('Thông', 'Không thông')],
  ])('%s', (_, indent, line) => expect(second(indent, line)).toEqual(['CSTĐ cơ sở → Hà Văn Nhàn', ...BELOW]));

  it.each([
    [
      'may be broken',
      'Danh hiệu Đơn vị quyết thắng\n   cho Trường Tiểu học Bến Đá                   9/9      Trình\n',
      1,
    ],
    [
      'unlike two that stop',
      'Danh hiệu Đơn vị quyết thắng.\n   cho Trường Tiểu học Bến Đá                   9/9      Trình\n',
      0,
    ],
  ])('%s', (_, lines, awards) => expect(minutes(lines)).toHaveLength(awards));
});
