import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recipientNames, recordOf } from './record-of.js';

// Papers set in narrow columns, reports whose items tell of different things, dossiers, and tables with empty cells.

const statuses = (text: string): string[] =>
  recordOf(text).awards.map(({ award, recipient, status }) => `${award} → ${recipient}: ${status}`);

describe('a name at the end of its block', () => {
  const dossier = (name: string): string =>
    `BÁO CÁO THÀNH TÍCH\n\nTên tập thể: ${name}\n\nI. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG\n\nNăm | Danh hiệu thi đua | Số, ngày, tháng, năm của quyết định\n2026 | Tập thể lao động xuất sắc | QĐ số 12/QĐ-UBND ngày 05/02/2027`;
  it('keeps a last word that is the head of other names', () =>
    expect(recipientNames(dossier('Bệnh viện Phục hồi chức năng Đất Tổ'))).toEqual([
      'Bệnh viện Phục hồi chức năng Đất Tổ',
    ]));
  it('ends where another name follows in its line', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho Bệnh viện Bến Đá Trung tâm Y tế Tân Khê.')[0]).toBe(
      'Bệnh viện Bến Đá',
    ));
});

describe('a narrow column', () => {
  const title = 'Tổng kết hoạt động của Cụm thi đua số 3 các chi nhánh ngân hàng năm 2027';
  const column = [
    'Cụm thi đua số 3 gồm các đơn vị đều đã',
    'hoàn thành tốt kế hoạch được giao trong',
    'năm, tổng nguồn vốn đến cuối năm đã đạt',
    'hơn chín nghìn tỷ đồng, tăng trưởng khá',
    'so với cùng kỳ năm trước, nợ xấu ở mức',
    'thấp, đời sống cán bộ được nâng lên rõ',
    'rệt, phong trào thi đua sôi nổi và đều',
    'khắp. Năm 2027 Cụm do Chi nhánh Bến Đá',
    'làm Cụm trưởng, mọi hoạt động đều được',
    'tổ chức theo quy chế. Ngân hàng đã tặng',
    'Bằng khen cho Trung tâm Y tế huyện Tân',
    'Khê, Giấy khen cho bà Hà Nhàn, chuyên',
    'viên của chi nhánh.',
  ];
  it('goes on in the next line, also where that begins with a capital', () =>
    expect(recipientNames([title, '', ...column].join('\n'))).toEqual(['Trung tâm Y tế huyện Tân Khê', 'Hà Nhàn']));
  it('is none where lines are of every length', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho các đơn vị:\n- Trung tâm Y tế Tân\n- Sở Y tế')).toContain(
      'Sở Y tế',
    ));
  it('names the deputy with the word before the line end', () =>
    expect(headLines('Cụm thi đua số 3 họp. Năm 2027, Sở Y tế làm Cụm trưởng, Sở Nội vụ làm Cụm phó.')).toEqual([
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
    ]));
});

describe('a bracket of two years over two lines', () => {
  const asked = (behind: string): (number | null)[] =>
    recordOf(`Trình Tỉnh uỷ tặng Cờ cho Đảng bộ xã Bến Đá về thành tích 5 năm liền (2023\n${behind}`).awards.map(
      ({ year }) => year,
    );
  it('is of the last', () => expect(asked('- 2027).')).toEqual([2027]));
  it('is none before an item', () => expect(asked('- Đảng bộ xã Tân Khê).')).toEqual([2023]));
});

describe('a section that says what is done with its own lines', () => {
  const minutes = (second: string): string[] =>
    statuses(
      `CỤM THI ĐUA SỐ II\n\nBIÊN BẢN\nHọp bình xét thi đua năm 2027\n\n1. Suy tôn danh hiệu "Cờ thi đua":\n   - Tòa án nhân dân huyện Bến Đá: 04/05 phiếu.\n${second}\n   - Tặng Bằng khen: ông Tô Hải (05/05).`,
    );
  it('proposes, whatever the lines above were voted for', () =>
    expect(minutes('2. Thống nhất đề nghị Hội đồng trình Chánh án Tòa án nhân dân tối cao:').at(-1)).toMatch(
      /Tô Hải: recommended$/,
    ));
  it('votes where it says so', () => expect(minutes('2. Thống nhất suy tôn:').at(-1)).toMatch(/Tô Hải: voted$/));
});

describe('an item that ends with an award', () => {
  const report = (third: string): string[] =>
    statuses(
      `KHỐI THI ĐUA 15\n\nBÁO CÁO\nKết quả phong trào thi đua năm 2027 của Khối thi đua 15\n\n2. Đầu năm, các đơn vị đã đăng ký thi đua. Các đơn vị còn lại đăng ký Bằng khen${third}\n4. Khen thưởng trong năm:\na) Tổng cục Thuế tặng Giấy khen cho Công ty Tân Khê.`,
    );
  it('heads no item behind it', () =>
    expect(report('.\n3. Công tác xã hội: trao 02 nhà tại huyện Bến Đá.')).toEqual([
      'Giấy khen → Công ty Tân Khê: awarded',
    ]));
  it('heads the lines behind its colon', () =>
    expect(report(':\n- Công ty Bến Đá;')).toContain('Bằng khen → Công ty Bến Đá: registered'));
});

describe('a row without a bloc', () => {
  const blocs = (rows: string): (string | null)[] =>
    recordOf(
      `DANH SÁCH KHEN THƯỞNG NĂM 2027\n\nI. BẰNG KHEN CỦA LĐLĐ TỈNH\nTT\tTên đơn vị\tKhối thi đua\tĐiểm\n1\tSở Y tế\tKhối thi đua số 1\t975\n2\tSở Nội vụ\tKhối thi đua số 2\t970\n${rows}`,
    ).awards.map(({ bloc }) => bloc);
  it('is of none where it has no points either', () =>
    expect(blocs('3\tCông ty Bến Đá\t\t\n4\tCông ty Tân Khê\t\t').slice(2)).toEqual([null, null]));
  it('is of the bloc above where it has', () =>
    expect(blocs('3\tCông ty Bến Đá\t\t960\n4\tCông ty Tân Khê\t\t955').slice(2)).toEqual([
      'Khối thi đua số 2',
      'Khối thi đua số 2',
    ]));
});

describe('badges of years in the Party', () => {
  const years = (award: string): (number | null)[] =>
    recordOf(
      `HUYỆN ỦY BẾN ĐÁ\nSố 318-QĐ/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nBến Đá, ngày 24 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nKhen thưởng đảng viên năm 2027\n\nĐiều 1. Tặng Giấy khen cho ông Tô Hải năm 2027.\n\nDANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG\n(Ban Thường vụ Tỉnh ủy tặng theo Quyết định số 107-QĐ/TU ngày 17/01/2028)\n\nTT   Họ và tên             Sinh năm   Đảng bộ            Tặng\n1    Hà Nhàn               1951       Tân Khê            ${award}\n2    Kiều Phú              1950       Bến Đá             ${award}`,
    ).awards.flatMap(({ recipient, year }) => (recipient === 'Tô Hải' ? [] : [year]));
  it('are of the year of their decision', () => expect(years('Huy hiệu 50 năm')).toEqual([2028, 2028]));
  it('are no certificates, which are of the year under review', () => expect(years('Giấy khen')).toEqual([2027, 2027]));
});

describe('a year in a cell of the row', () => {
  const years = (head: string): (number | null)[] =>
    recordOf(
      `DANH SÁCH KHEN THƯỞNG\n\nTT | Họ và tên | ${head} | Hình thức\n1 | Hà Nhàn | 1951 | Giấy khen\n2 | Kiều Phú | 1950 | Giấy khen`,
    ).awards.map(({ year }) => year);
  it('is one of birth', () => expect(years('Sinh năm')).toEqual([null, null]));
  it('is that of the award where its column says so', () => expect(years('Năm')).toEqual([1951, 1950]));
});

describe('the title of a dossier', () => {
  const lines = (head: string, label: string): string[] =>
    awardLines(
      `SỞ Y TẾ LAM HẢI\nBỆNH VIỆN BẾN ĐÁ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nLam Hải, ngày 16 tháng 3 năm 2028\n\n${head}\nĐỀ NGHỊ TẶNG THƯỞNG HUÂN CHƯƠNG LAO ĐỘNG HẠNG NHÌ\n\n${label}: Bệnh viện Bến Đá\n\nI. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH\n1. Bệnh viện có 11 khoa.`,
    );
  it('asks for the one whose achievements are told', () =>
    expect(lines('BÁO CÁO THÀNH TÍCH', 'Tên tập thể đề nghị')[0]).toContain('→ Bệnh viện Bến Đá'));
  it('asks for nobody where nobody is labelled', () => expect(lines('BÁO CÁO THÀNH TÍCH', 'Trụ sở')).toEqual([]));
});
