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
