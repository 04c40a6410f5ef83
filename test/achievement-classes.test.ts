import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Records of achievement: what the one in the heading had, told below in lines and tables of years; each beside a text that differs little and tells
// of something else.

const statusLines = (text: string): string[] =>
  recordOf(text).awards.map(({ award, recipient, year, status }) => `${award} → ${recipient} ${year} ${status}`);

describe('a numbered name', () => {
  const record = (label: string, line: string): string[] =>
    awardLines(
      `BÁO CÁO\nVề việc xét tặng\n\n1. Bà Hà Nhàn\nSinh năm 1958. Giáo viên Trường THCS Bến Đá.\n${label}\n- Năm học 2006-2007: ${line}.\nKết quả lấy phiếu: 31/31.`,
    );
  it('has what the lines under its label tell', () =>
    expect(record('Tóm tắt thành tích:', 'Chiến sĩ thi đua cấp tỉnh (QĐ số 15/QĐ-UBND ngày 06/9/2007)')).toEqual([
      'Chiến sĩ thi đua cấp tỉnh → Hà Nhàn 2007',
    ]));
  it('has what somebody gave', () =>
    expect(record('Thành tích:', 'được Thủ tướng Chính phủ tặng Bằng khen')).toEqual(['Bằng khen → Hà Nhàn 2007']));
  it('has nothing that the lines only plan', () =>
    expect(record('Tóm tắt thành tích:', 'phấn đấu đạt Chiến sĩ thi đua cấp tỉnh')).toEqual([]));
  it('has no rank', () => expect(record('Tóm tắt thành tích:', 'xếp loại A cấp tỉnh')).toEqual([]));
  it('has not what another had', () =>
    expect(record('Tóm tắt thành tích:', 'Tổ Toán, Trường THCS Bến Đá được tặng Bằng khen')).toEqual([
      'Bằng khen → Tổ Toán, Trường THCS Bến Đá 2007',
    ]));
  it('has not what its parts had', () =>
    expect(record('Tóm tắt thành tích:', '5/5 tổ đạt Tập thể lao động tiên tiến').join()).not.toContain('Hà Nhàn'));
  it('has not what it gives to others', () =>
    expect(record('Khen thưởng:', 'xét tặng Bằng khen cho các tập thể').join()).not.toContain('Hà Nhàn'));
  it('has nothing under a label of what it aims at', () =>
    expect(record('Phương hướng thi đua:', 'Chiến sĩ thi đua cấp tỉnh')).toEqual([]));
});

describe('a record', () => {
  const LABEL = 'Tóm tắt thành tích:';
  const record = (title: string, end = '', label = LABEL, year = 'Năm 2026: '): string[] =>
    awardLines(`${title}\n\n1. Bà Hà Nhàn\n${label}\n- ${year}Chiến sĩ thi đua cơ sở.\n${end}`);
  const had = ['Chiến sĩ thi đua cơ sở → Hà Nhàn 2026'];
  it('goes on below', () =>
    expect(record('BÁO CÁO', '- Năm 2025: Bằng khen.')).toEqual([...had, 'Bằng khen → Hà Nhàn 2025']));
  it('ends where a section begins', () =>
    expect(record('BÁO CÁO', 'II. Kết quả khác\n- Năm 2025: Bằng khen.')).toEqual(had));
  it('is none in a pact, which pledges', () => expect(record('BẢN GIAO ƯỚC THI ĐUA')).toEqual([]));
  it('needs years, unless its label says that all was given', () => {
    expect(record('BÁO CÁO', '', LABEL, '')).toEqual([]);
    expect(record('BÁO CÁO', '', 'Khen thưởng đã có:', '')).toEqual(['Chiến sĩ thi đua cơ sở → Hà Nhàn']);
  });
  it('is of nobody in a list whose lines semicolons end', () =>
    expect(
      awardLines('BÁO CÁO\n\n1. Bà Hà Nhàn;\n2. Ông Tô Hải;\nTóm tắt thành tích:\n- Năm 2026: Chiến sĩ thi đua cơ sở.'),
    ).toEqual([]));
});

describe('names of a proposal', () => {
  const proposed = (end: string): string[] =>
    statusLines(
      `TỜ TRÌNH\nSở Y tế đề nghị UBND tỉnh tặng Bằng khen cho 02 cá nhân sau đây:\n\n1. Ông Tô Hải\nTóm tắt thành tích:\n- Năm 2025: Chiến sĩ thi đua cơ sở.\n2. Bà Hà Nhàn\n- Năm 2026: Lao động tiên tiến.\n${end}`,
    );
  it('go on behind what each had', () =>
    expect(proposed('Trân trọng.')).toEqual([
      'Bằng khen → Tô Hải null recommended',
      'Chiến sĩ thi đua cơ sở → Tô Hải 2025 awarded',
      'Bằng khen → Hà Nhàn null recommended',
      'Lao động tiên tiến → Hà Nhàn 2026 awarded',
    ]));
  it('end with the records', () => expect(proposed('Sở Y tế kính trình.')).toHaveLength(4));
  it('may be proposed in their records', () =>
    expect(proposed('Đề nghị: Giấy khen của Giám đốc Sở.').at(-1)).toBe(
      'Giấy khen của Giám đốc Sở → Hà Nhàn null recommended',
    ));
});

describe('"Họ và tên:"', () => {
  const annex = (head: string, rows: string): string[] =>
    awardLines(
      `QUYẾT ĐỊNH\nVề việc tặng Giấy khen\nGIÁM ĐỐC SỞ Y TẾ\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Giấy khen cho ông Tô Hải, Bệnh viện Bến Đá.\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nGIÁM ĐỐC\n(Đã ký)\nKiều Văn Phú\n\n${head}\nHọ và tên: Tô Hải            Năm sinh: 1971\n${rows}`,
    ).slice(1);
  const TITLE = 'TRÍCH NGANG THÀNH TÍCH';
  const HEAD = 'Năm      Danh hiệu                 Quyết định';
  it('heads a table of years behind who signed', () =>
    expect(
      annex(
        TITLE,
        `1. Danh hiệu thi đua\n${HEAD}\n2010     Không đăng ký             -\n2012     Chiến sĩ thi đua cơ sở    Số 19/QĐ-SYT ngày 14/01/2013`,
      ),
    ).toEqual(['Chiến sĩ thi đua cơ sở → Tô Hải 2012']));
  it('heads rows without a head', () =>
    expect(annex(TITLE, '2. Hình thức khen thưởng\n2009     Bằng khen    Số 8/QĐ-UBND ngày 25/12/2009')).toEqual([
      'Bằng khen → Tô Hải 2009',
    ]));
  it('heads no discipline', () =>
    expect(annex(TITLE, '3. Kỷ luật: không. Năm 2008 bị rút tên khỏi danh sách xét Bằng khen.')).toEqual([]));
  it('is given by nobody who decides on something else', () =>
    expect(
      recordOf(
        `QUYẾT ĐỊNH\nVề việc tặng Giấy khen\nGIÁM ĐỐC SỞ Y TẾ\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Giấy khen cho ông Tô Hải.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n(Đã ký)\nKiều Văn Phú\n\n${TITLE}\nHọ và tên: Tô Hải\n- Năm 2019: Chiến sĩ thi đua cơ sở.`,
      ).awards.map(({ granter }) => granter),
    ).toEqual(['GIÁM ĐỐC SỞ Y TẾ', null]));
});

describe('a table of years whose cells blanks part', () => {
  const table = (head: string): string[] =>
    awardLines(
      `BÁO CÁO THÀNH TÍCH\n\nTên đơn vị: Bệnh viện Bến Đá\nCÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n${head}\n2022     Tập thể lao động xuất sắc      Số 12/QĐ-UBND ngày 03/3/2023 của\n                                        Chủ tịch UBND tỉnh\n2023     Tập thể lao động tiên tiến     Đang trình`,
    );
  it('tells what the unit had', () =>
    expect(table('Năm      Danh hiệu thi đua              Số, ngày, tháng, năm của quyết định')[0]).toBe(
      'Tập thể lao động xuất sắc → Bệnh viện Bến Đá 2022',
    ));
  it('is none under another head', () =>
    expect(table('Năm      Số giường                      Số, ngày, tháng, năm của quyết định')).not.toContain(
      'Tập thể lao động tiên tiến → Bệnh viện Bến Đá 2023',
    ));
});

describe('units and persons by numbers', () => {
  it('have a table each', () =>
    expect(
      awardLines(
        'TÓM TẮT THÀNH TÍCH\n\nI. TẬP THỂ\n1. Trường THPT Bến Đá\nNăm | Danh hiệu | Quyết định\n2021 | Cờ thi đua của UBND tỉnh | Số 12/QĐ-UBND\n2022 | Không đăng ký | -\nII. CÁ NHÂN\n1. Ông Tô Hải, Hiệu trưởng\nNăm | Danh hiệu | Quyết định\n2022 | Chiến sĩ thi đua cơ sở | Số 14/QĐ-SGD',
      ),
    ).toEqual(['Cờ thi đua của UBND tỉnh → Trường THPT Bến Đá 2021', 'Chiến sĩ thi đua cơ sở → Tô Hải 2022']));
});

describe('a bracket behind whom it tells of', () => {
  const told = (bracket: string): string[] =>
    awardLines(
      `Đề nghị tặng Huân chương Lao động hạng Nhất cho Bệnh viện Bến Đá, thành tích từ năm 2021 đến năm 2025 (${bracket}).`,
    ).slice(1);
  it('says what the house had', () =>
    expect(
      told('bệnh viện đã được tặng Huân chương Lao động hạng Nhì năm 2020, Cờ thi đua của Chính phủ năm 2023'),
    ).toEqual([
      'Huân chương Lao động hạng Nhì → Bệnh viện Bến Đá 2020',
      'Cờ thi đua của Chính phủ → Bệnh viện Bến Đá 2023',
    ]));
  it('says what it has not', () => expect(told('bệnh viện chưa được tặng Huân chương Lao động hạng Nhì')).toEqual([]));
});

describe('who is kept out of a submission', () => {
  const cases = (verb: string): string[] =>
    recipientNames(
      `UBND tỉnh ${verb} Tờ trình này các trường hợp: Trường THPT Bến Đá (đề nghị Bằng khen), Sở Y tế (đề nghị Cờ thi đua).`,
    );
  it('is proposed for nothing', () => expect(cases('không đưa vào')).toEqual([]));
  it('is proposed where it is put in', () => expect(cases('đưa vào')).toEqual(['Trường THPT Bến Đá', 'Sở Y tế']));
  it('is told what it had before', () =>
    expect(
      awardLines('Trường hợp ông Tô Hải đã được tặng Bằng khen năm 2012 nên hội nghị không đưa vào danh sách.'),
    ).toEqual(['Bằng khen → Tô Hải 2012']));
});

describe('names', () => {
  it('of an island are no person', () =>
    expect(
      recipientNames('Tặng Bằng khen cho ông Tô Hải, Trưởng khoa Nội Bệnh viện đa khoa khu vực Cù Lao Đá.'),
    ).toEqual(['Tô Hải']));
  it('of persons begin alike', () =>
    expect(recipientNames('Tặng Bằng khen cho ông Tô Hải, Bệnh viện Bến Đá; ông Cù Huy Hà.')).toEqual([
      'Tô Hải',
      'Cù Huy Hà',
    ]));
  it('of the highlands stand apart from their letter', () =>
    expect(recipientNames("Tặng Giấy khen cho H' Rina Êban, công nhân, và bà Hà Nhàn.")[0]).toBe("H' Rina Êban"));
  it('of sewing lines go with their factory', () =>
    expect(recipientNames('Tặng Giấy khen cho:\n1. Nhà máy Sợi\n2. Chuyền may số 7, Xí nghiệp May 2')).toEqual([
      'Nhà máy Sợi',
      'Chuyền may số 7, Xí nghiệp May 2',
    ]));
  it('of awards are whole', () =>
    expect(awardLines('Tặng Huy hiệu Lao động sáng tạo cho ông Tô Hải, thợ cơ khí.')).toEqual([
      'Huy hiệu Lao động sáng tạo → Tô Hải',
    ]));
});

describe('others behind what somebody does', () => {
  const given = (end: string): string[] =>
    recipientNames(`Tặng Giấy khen cho ông Tô Hải, lái xe Phòng Quản trị ${end}.`);
  it('receive too', () => expect(given('và 06 cá nhân khác')).toEqual(['Tô Hải', '#6']));
  it('are others, or nobody', () => expect(given('quản lý 06 cá nhân')).toEqual(['Tô Hải']));
});
