import { describe, expect, it } from 'vitest';
import { awardLines, memberLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Habits of papers: a portal that shows a paper under a card, and annexes whose headings are shorter than the articles.

describe('the card that a portal sets over a paper', () => {
  const doc = (text: string) => {
    const { kind, number, published, publisher, title, signer } = recordOf(text).doc;
    return [kind, number, published, publisher, title, signer];
  };
  const text = 'Điều 1. Tặng Bằng khen cho Sở Y tế đã có thành tích xuất sắc năm 2027.';
  it('says what the head of the paper would, in two columns', () =>
    expect(
      doc(
        `Số/Ký hiệu | 35/QĐ-UBND\nLoại văn bản | Quyết định\nCơ quan ban hành | Chủ tịch UBND tỉnh Lam Hải\nNgày ban hành | 23/01/2028\nNgười ký | Phó Chủ tịch Tô Văn Hải\nTrích yếu | Về việc tặng Bằng khen\n\n${text}`,
      ),
    ).toEqual([
      'decision',
      '35/QĐ-UBND',
      '2028-01-23',
      'Chủ tịch UBND tỉnh Lam Hải',
      'Về việc tặng Bằng khen',
      'Tô Văn Hải',
    ]));
  it('or in lines with colons, in another order', () =>
    expect(
      doc(
        `Số hiệu văn bản: 45/TTr-SGDĐT\nNgày ban hành: 12/6/2028\nĐơn vị ban hành: Sở Giáo dục và Đào tạo\nNgười ký: Hà Nhàn - Phó Giám đốc\nTrích yếu nội dung: Về việc đề nghị tặng Giấy khen\n\nSở Giáo dục và Đào tạo đề nghị tặng Giấy khen cho Trường THPT Bến Đá.`,
      ),
    ).toEqual([
      'submission',
      '45/TTr-SGDĐT',
      '2028-06-12',
      'Sở Giáo dục và Đào tạo',
      'Về việc đề nghị tặng Giấy khen',
      'Hà Nhàn',
    ]));
  it('names who signed with the post', () =>
    expect(
      recordOf(
        `Số ký hiệu: 35/QĐ-UBND\nNgày ban hành: 23/01/2028\nNgười ký: Tô Văn Hải\nChức vụ người ký: Phó Chủ tịch\n\n${text}`,
      ).officials.map(({ name, titles, act }) => [name, titles, act]),
    ).toEqual([['Tô Văn Hải', ['Phó Chủ tịch'], 'sign']]));
  it('gives its awards the year of the merit', () =>
    expect(
      awardLines(
        `Số/Ký hiệu | 35/QĐ-UBND\nNgày ban hành | 23/01/2028\nCơ quan ban hành | UBND tỉnh Lam Hải\n\n${text}`,
      ),
    ).toEqual(['Bằng khen → Sở Y tế 2027']));
  it('is none where several papers are listed', () =>
    expect(
      doc(
        'Văn bản mới\n\nSố ký hiệu: 35/QĐ-UBND\nNgày ban hành: 23/01/2028\nTrích yếu: Tặng Bằng khen\nSố ký hiệu: 36/QĐ-UBND\nNgày ban hành: 24/01/2028\nTrích yếu: Tặng Cờ thi đua',
      )[1],
    ).toBeNull());
  it('is none over a paper with a head of its own', () =>
    expect(
      doc(
        `Số ký hiệu: 35/QĐ-UBND\nNgày ban hành: 24/01/2028\nLoại văn bản: Quyết định\n\nUBND TỈNH LAM HẢI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 35/QĐ-UBND\nLam Hải, ngày 23 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\n${text}`,
      ),
    ).toEqual(['decision', '35/QĐ-UBND', '2028-01-23', 'UBND TỈNH LAM HẢI', 'Về việc tặng Bằng khen', null]));
});

describe('the heading of an annex table that leaves out the giver', () => {
  const decision = (articles: string, heading: string): string[] =>
    awardLines(
      `UBND TỈNH LAM HẢI\nSố: 35/QĐ-UBND\nLam Hải, ngày 23 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Thi đua, khen thưởng;\n\nQUYẾT ĐỊNH:\n\n${articles}\nĐiều 3. Các tập thể có tên chịu trách nhiệm thi hành Quyết định này.\n\nPHÓ CHỦ TỊCH\nTô Văn Hải\n\n${heading}\nSTT | Tên đơn vị | Ghi chú\n1 | Sở Y tế |\n2 | Thuế tỉnh |`,
    );
  it('is of the award that the only article about it counts', () =>
    expect(
      decision(
        'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 tập thể đã có thành tích xuất sắc năm 2027.',
        'DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN',
      ),
    ).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh 2027',
    ]));
  it('is of another award where it says so', () =>
    expect(
      decision(
        'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 03 cá nhân đã có thành tích xuất sắc năm 2027.',
        'DANH SÁCH ĐƯỢC TẶNG CỜ THI ĐUA',
      ).slice(-2),
    ).toEqual(['CỜ THI ĐUA → Sở Y tế 2027', 'CỜ THI ĐUA → Thuế tỉnh 2027']));
  it('is of neither where two articles count those of two givers', () =>
    expect(
      decision(
        'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 05 cá nhân có thành tích năm 2027.\nĐiều 2. Đề nghị tặng Bằng khen của Thủ tướng Chính phủ cho 07 cá nhân có thành tích năm 2027.',
        'DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN',
      ).filter((line) => /Sở|Thuế/.test(line)),
    ).toEqual(['BẰNG KHEN → Sở Y tế 2027', 'BẰNG KHEN → Thuế tỉnh 2027']));
});

describe('a line that opens with "Gồm" under the name of a bloc', () => {
  const report = (line: string): string[] =>
    memberLines(
      `SỞ CÔNG THƯƠNG\nSố: 18/BC-SCT\nBến Đá, ngày 02 tháng 5 năm 2028\n\nBÁO CÁO\nKết quả các Khối thi đua năm 2027\n\n1. Khối thi đua số 1 (họp ngày 13/4/2028)\n${line}\n- Khối trưởng năm 2028: Công ty Bến Đá.\n\n2. Khối thi đua số 2 (họp ngày 14/4/2028)\n- Khối trưởng năm 2028: Công ty Tân Khê.`,
    );
  it('names its members behind a dash too', () =>
    expect(report('- Gồm Công ty Bến Đá, Xí nghiệp Xây lắp và Bệnh viện Đa khoa.')).toEqual([
      'Khối thi đua số 1: Công ty Bến Đá',
      'Khối thi đua số 1: Xí nghiệp Xây lắp',
      'Khối thi đua số 1: Bệnh viện Đa khoa',
    ]));
  it('names farms by their numbers', () =>
    expect(report('- Gồm NT III, NT V và NT VI.')).toEqual([
      'Khối thi đua số 1: NT III',
      'Khối thi đua số 1: NT V',
      'Khối thi đua số 1: NT VI',
    ]));
  it('names a centre by the trade that it looks after', () =>
    expect(report('- Gồm Công ty Bến Đá, Trung tâm Y tế mía đường và Văn phòng Công ty.')).toEqual([
      'Khối thi đua số 1: Công ty Bến Đá',
      'Khối thi đua số 1: Trung tâm Y tế mía đường',
      'Khối thi đua số 1: Văn phòng Công ty',
    ]));
  it('names none where it lists what was done', () =>
    expect(report('- Gồm hội nghị tổng kết, ký giao ước và trao thưởng.')).toEqual([]));
});

describe('letters that a legend in a bracket explains', () => {
  const text = (legend: string): string[] =>
    memberNames(
      `Các khối thi đua tổng kết năm 2027\n\nKết quả như sau ${legend}:\n\nKhối thi đua số 1 gồm 2 đơn vị: NT I, XN Bến Đá.`,
    );
  it('are written out', () =>
    expect(text('(NT: Nông trường; XN: Xí nghiệp)')).toEqual(['Nông trường I', 'Xí nghiệp Bến Đá']));
  it('also behind commas', () =>
    expect(text('(NT: Nông trường, XN: Xí nghiệp)')).toEqual(['Nông trường I', 'Xí nghiệp Bến Đá']));
  it('are no legend where what stands behind the colon is something else', () =>
    expect(text('(NT: 12 điểm; XN: 14 điểm)')).toEqual(['NT I', 'XN Bến Đá']));
});

describe('farms by letters and number', () => {
  const news = (text: string): string[] => recipientNames(`Khối thi đua số 2 tổng kết năm 2027\n\n${text}`);
  it('receive', () => expect(news('Tập đoàn tặng Bằng khen: NT IV, NT 8.')).toEqual(['NT IV', 'NT 8']));
  it('are one with what is written out', () =>
    expect(
      news(
        'Tập đoàn trao Bằng khen cho NT V. Trong năm, Tập đoàn tặng Bằng khen cho Nông trường V và Xí nghiệp Xây lắp.',
      ),
    ).toEqual(['Nông trường V', 'Xí nghiệp Xây lắp']));
  it('are none without a number', () => expect(news('Tập đoàn tặng Bằng khen: NT.')).toEqual([]));
});

describe('a section behind sections with numbers that a bloc heads each', () => {
  const report = (section: string) =>
    recordOf(
      `CÔNG TY TNHH BẾN ĐÁ\nSố: 18/BC-CT\nBến Đá, ngày 02 tháng 5 năm 2028\n\nBÁO CÁO\nKết quả các Khối thi đua năm 2027\n\n1. Khối thi đua số 1 (họp ngày 13/4/2028)\n- Tổng công ty tặng Cờ thi đua cho Xí nghiệp Xây lắp.\n\n2. Khối thi đua số 2 (họp ngày 14/4/2028)\n- Tổng công ty tặng Bằng khen cho Xí nghiệp Than.\n${section}`,
    ).awards.map(({ recipient, bloc }) => `${recipient}: ${bloc}`);
  const before = ['Xí nghiệp Xây lắp: Khối thi đua số 1', 'Xí nghiệp Than: Khối thi đua số 2'];
  it('is of none of them', () =>
    expect(report('\n3. Đăng ký thi đua năm 2028: Xí nghiệp Gạch đăng ký Cờ thi đua của Chính phủ.')).toEqual([
      ...before,
      'Xí nghiệp Gạch: null',
    ]));
  it('is of the last where its numbers begin anew', () =>
    expect(report('1. Tổng công ty tặng Giấy khen cho Xí nghiệp Gạch.')).toEqual([
      ...before,
      'Xí nghiệp Gạch: Khối thi đua số 2',
    ]));
});

describe('a day and a place in the bracket behind the name of a bloc', () => {
  const held = (heading: string) =>
    recordOf(
      `Kết quả các Khối thi đua năm 2027\n\nCông ty báo cáo kết quả như sau:\n\n1. ${heading}\n- Khối trưởng năm 2028: Công ty Tân Khê.`,
    ).meetings.map(({ date, venue }) => [date, venue]);
  it('say that it met', () =>
    expect(held('Khối thi đua số 2 (ngày 20/4/2028, tại Sở Y tế)')).toEqual([['2028-04-20', 'Sở Y tế']]));
  it('say nothing of it without a place', () =>
    expect(held('Khối thi đua số 2 (thành lập ngày 20/4/2020)')).toEqual([]));
});

describe('a bracket that tells which bloc one of several who receive leads', () => {
  const blocs = (text: string): string[] =>
    recordOf(text).awards.map(({ recipient, recipient_full, bloc }) => `${recipient_full ?? recipient}: ${bloc}`);
  const expected = ['Sở Y tế: null', 'Sở Xây dựng: Khối thi đua số 4', 'Thanh tra tỉnh: null'];
  it('tells nothing of the others in a sentence', () =>
    expect(
      blocs(
        'UBND tỉnh tặng Cờ thi đua cho các đơn vị: Sở Y tế; Sở Xây dựng (đơn vị dẫn đầu Khối thi đua số 4); Thanh tra tỉnh.',
      ),
    ).toEqual(expected));
  it('tells nothing of the others in the lines of a list', () =>
    expect(
      blocs(
        'SỞ NỘI VỤ\nSố: 63/TTr-SNV\nBến Đá, ngày 29 tháng 12 năm 2027\n\nTỜ TRÌNH\nVề việc đề nghị tặng Cờ thi đua\n\nSở Nội vụ đề nghị Chủ tịch UBND tỉnh tặng Cờ thi đua cho 3 tập thể, gồm:\n\nSở Y tế; Sở Xây dựng (dẫn đầu Khối thi đua số 4); Thanh tra tỉnh.',
      ),
    ).toEqual(expected));
  it('leaves those of whom the text is about in their bloc', () =>
    expect(
      blocs(
        'Khối thi đua số 4 tổng kết năm 2027. UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Sở Xây dựng thuộc Khối thi đua số 4.',
      ),
    ).toEqual(['Sở Y tế: Khối thi đua số 4', 'Sở Xây dựng: Khối thi đua số 4']));
});

describe('the proposal of a council that goes on behind one who fell short', () => {
  const minutes = (between: string): string[] =>
    recordOf(
      `TRƯỜNG MẦM NON BẾN ĐÁ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBIÊN BẢN\nHọp Hội đồng bình xét thi đua năm học 2026 - 2027\n\n3. Hội đồng nhất trí đề nghị cấp trên khen thưởng:\n* Chiến sĩ thi đua cơ sở: Gồm 02 đ/c\n+ Hà Nhàn: 09/09 phiếu\n+ Tô Thị Lan: 08/09 phiếu\n${between}\n* Giấy khen của Chủ tịch UBND huyện: đ/c Đào Nguyệt Thu`,
    ).awards.map(({ recipient, status }) => `${recipient}: ${status}`);
  it.each(['Đ/c Tạ Thị Xoan được 04/09 phiếu, không đủ tỉ lệ.', 'Bà Tạ Thị Xoan không đạt số phiếu quy định.'])(
    '%s',
    (line) =>
      expect(minutes(line)).toEqual(['Hà Nhàn: recommended', 'Tô Thị Lan: recommended', 'Đào Nguyệt Thu: recommended']),
  );
  it('ends with a sentence about something else', () =>
    expect(minutes('Bà Tạ Thị Xoan phát biểu ý kiến về sáng kiến.').at(-1)).toBe('Đào Nguyệt Thu: voted'));
});

describe('who speaks in minutes that propose him further down', () => {
  const officials = (text: string) =>
    recordOf(text).officials.map(({ name, titles, act }) => `${name} (${titles.join(', ')}): ${act}`);
  const minutes = (line: string): string =>
    `TRƯỜNG MẦM NON BẾN ĐÁ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nBIÊN BẢN\nHọp Hội đồng bình xét thi đua năm học 2026 - 2027\n\n1. ${line}\n2. Hội đồng nhất trí đề nghị cấp trên khen thưởng:\n* Chiến sĩ thi đua cơ sở: Gồm 02 đ/c\n+ Hà Nhàn: 09/09 phiếu\n+ Tô Thị Lan: 08/09 phiếu`;
  it('sits there', () =>
    expect(officials(minutes('Bà Hà Nhàn – Phó Hiệu trưởng thông qua các văn bản hướng dẫn.'))).toEqual([
      'Hà Nhàn (Phó Hiệu trưởng): speak',
    ]));
  it('leads those who teach children of one age', () =>
    expect(officials(minutes('Bà Lê Thị Mai, tổ trưởng tổ 3 tuổi, phát biểu.'))).toEqual([
      'Lê Thị Mai (tổ trưởng tổ 3 tuổi): speak',
    ]));
  it('is no official for being proposed', () => expect(officials(minutes('Hội đồng nghe báo cáo.'))).toEqual([]));
  it('has no title of what he might have been given', () =>
    expect(
      officials(
        'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng năm 2027\n\nThành phần, gồm các đồng chí:\n1. Đ/c Tô Văn Hải, chức vụ: Phó Cục trưởng;\n\nKhông đủ số phiếu: đ/c Tô Văn Hải (Chiến sĩ thi đua ngành Tư pháp: 3/6 phiếu).',
      ),
    ).toEqual(['Tô Văn Hải (Phó Cục trưởng): attend']));
});

describe('a year behind the colon of a label', () => {
  const lines = (text: string): string[] => awardLines(`Các hình thức khen thưởng\n\n${text}`);
  it('is that of all clauses', () =>
    expect(
      lines(
        '3. Đảng, đoàn thể: năm 2026 Công đoàn cơ sở Bến Đá được tặng Bằng khen; Đoàn cơ sở Bến Đá được tặng Giấy khen.',
      ),
    ).toEqual(['Bằng khen → Công đoàn cơ sở Bến Đá 2026', 'Giấy khen → Đoàn cơ sở Bến Đá 2026']));
  it('is not one that stands further down', () =>
    expect(
      lines('3. Đảng, đoàn thể: Công đoàn cơ sở Bến Đá được tặng Bằng khen; năm 2026 Sở Y tế được tặng Giấy khen.')[0],
    ).toBe('Bằng khen → Công đoàn cơ sở Bến Đá'));
});

describe('orders for a war of long ago', () => {
  it('are of the year of the decision that gives them in an article', () =>
    expect(
      awardLines(
        'CHỦ TỊCH NƯỚC\nSố: 287 KT/CTN\nHà Nội, ngày 19 tháng 8 năm 1999\n\nQUYẾT ĐỊNH\nVề việc tặng thưởng Huân chương\n\nQUYẾT ĐỊNH:\n\nĐiều 1: Tặng thưởng Huân chương Kháng chiến hạng Nhất cho 02 xã:\nXã Bến Đá, huyện Tân Khê;\nXã Kim Bình, huyện Tân Khê.\nĐiều 2: Văn phòng Chủ tịch nước thi hành.',
      ),
    ).toEqual([
      'Huân chương Kháng chiến hạng Nhất → Xã Bến Đá, huyện Tân Khê 1999',
      'Huân chương Kháng chiến hạng Nhất → Xã Kim Bình, huyện Tân Khê 1999',
    ]));
  it('are of no year in news of who has them', () =>
    expect(
      awardLines('19/8/2027\n\nXã Bến Đá đổi mới\n\nXã Bến Đá được tặng Huân chương Kháng chiến hạng Nhất.'),
    ).toEqual(['Huân chương Kháng chiến hạng Nhất → Xã Bến Đá']));
});

describe('lines of an annex', () => {
  const decision = (lines: string, article = ''): string[] =>
    recipientNames(
      `THỦ TƯỚNG CHÍNH PHỦ\nSố: 1598/QĐ-TTg\nHà Nội, ngày 27 tháng 11 năm 2027\n\nQUYẾT ĐỊNH\nVề việc tặng thưởng Cờ thi đua\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ${article}Tặng Cờ thi đua của Chính phủ cho các tập thể có tên trong danh sách kèm theo.\n\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTô Văn Hải\n\nDANH SÁCH\nđơn vị được tặng Cờ thi đua của Chính phủ\n\n${lines}`,
    );
  it('keep the number and the command of a post of the border guard', () =>
    expect(decision('1. Sở Y tế;\n2. Đồn Biên phòng Cửa khẩu Bến Đá (593), Bộ đội Biên phòng tỉnh Lam Hải;')).toEqual([
      'Sở Y tế',
      'Đồn Biên phòng Cửa khẩu Bến Đá (593), Bộ đội Biên phòng tỉnh Lam Hải',
    ]));
  it('end with what else the page has', () =>
    expect(
      decision(
        '1. Sở Y tế;\n2. Sở Nội vụ.\n\nTải về | In trang | Văn bản cùng lĩnh vực: Quyết định số 42/QĐ-TTg về việc tặng Cờ thi đua của Chính phủ cho 07 tập thể',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('are not of who gives', () =>
    expect(decision('1. Sở Y tế;\n2. Sở Nội vụ.', 'Ban Chấp hành Trung ương Hội ')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('keep the faculty of what is part of it', () =>
    expect(decision('1. Bộ môn Toán, Khoa Cơ bản;\n2. Khoa Luật.')).toEqual(['Bộ môn Toán, Khoa Cơ bản', 'Khoa Luật']));
});
