import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// Papers whose awards stand in numbered annexes, under votes or in brackets; each beside one that only looks alike.

/** A decision of a commune with an annex. */
const decision = (article: string, annex: string): string =>
  `ỦY BAN NHÂN DÂN\nXÃ BẾN ĐÁ\n\nSố: 12/QĐ-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBến Đá, ngày 09 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẾN ĐÁ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. ${article}\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTô Hải\n\n${annex}`;

/** Minutes of the council of a hospital. */
const minutes = (text: string): string =>
  `SỞ Y TẾ LAM HẢI\nBỆNH VIỆN BẾN ĐÁ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nBIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng Bệnh viện xét khen thưởng năm 2027\n\n${text}`;

describe('an annex by its number', () => {
  const annex =
    'Phụ lục II\nTẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN\n\nSTT | Tên tập thể, cá nhân | Đơn vị, địa chỉ\nA | TẬP THỂ |\n1 | Trạm Y tế xã | xã Bến Đá\nB | CÁ NHÂN |\n1 | Hà Nhàn | Nhân viên thú y\n';
  const given = (behind: string): string[] =>
    recordOf(decision(`Tặng Giấy khen của Chủ tịch UBND xã cho 01 tập thể, 01 cá nhân ${behind}`, annex)).awards.map(
      ({ award }) => award,
    );
  it('has the award of its article, with who gives it', () =>
    expect(given('theo Phụ lục II.')).toEqual(['Giấy khen của Chủ tịch UBND xã', 'Giấy khen của Chủ tịch UBND xã']));
  it('is another that a decree has', () =>
    expect(given('theo Phụ lục II Nghị định số 98/2023/NĐ-CP.')).toEqual(['GIẤY KHEN', 'GIẤY KHEN']));
});

describe('two titles for two kinds', () => {
  const both = (named: string): string[] =>
    awardLines(
      decision(
        'Công nhận danh hiệu “Tập thể lao động tiên tiến” và “Chiến sĩ thi đua cơ sở” năm 2027 cho 02 tập thể, 01 cá nhân theo Phụ lục I.',
        `Phụ lục I\nDANH HIỆU THI ĐUA NĂM 2027\n\n${named}II. CHIẾN SĨ THI ĐUA CƠ SỞ\n1. Bà Hà Nhàn, giáo viên\n`,
      ),
    );
  it('are told by the annex: no collective has the second', () =>
    expect(both('I. TẬP THỂ LAO ĐỘNG TIÊN TIẾN\n1. Văn phòng UBND xã\n2. Trạm Y tế xã\n')).toEqual([
      'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Văn phòng UBND xã 2027',
      'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Trạm Y tế xã 2027',
      'CHIẾN SĨ THI ĐUA CƠ SỞ → Hà Nhàn 2027',
    ]));
});

describe('a line with a mark over a number', () => {
  const counted = (next: string): string[] =>
    recipientNames(
      `Khối thi đua số 2 báo cáo kết quả năm 2027.\n3. Về khen thưởng, trong năm các đơn vị đã được:\n- Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể.\n${next}`,
    );
  it('ends where the longer list goes on', () =>
    expect(counted('4. Tồn tại: huyện Bến Đá nộp báo cáo chậm, có 02 cán bộ bị kỷ luật.')).toEqual(['#12']));
  it('is over names that begin at one', () =>
    expect(counted('1. Sở Y tế;\n2. Sở Nội vụ.')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
});

describe('a bracket under a name', () => {
  const list = (bracket: string): string[] =>
    recordOf(
      `SỞ Y TẾ LAM HẢI\n\nDANH SÁCH\nCác tập thể đề nghị khen thưởng năm 2027\n(Kèm theo Tờ trình số 37/TTr-SYT ngày 30 tháng 10 năm 2027 của Giám đốc Sở Y tế)\n\nI. CỜ THI ĐUA CỦA UBND TỈNH\n1. Bệnh viện Bến Đá\n${bracket}\n\nII. TẬP THỂ LAO ĐỘNG XUẤT SẮC\n1. Bệnh viện Tân Khê\n`,
    ).awards.map(({ award, recipient, status, year }) => `${award} → ${recipient} ${status} ${year}`);
  const proposed = [
    'CỜ THI ĐUA CỦA UBND TỈNH → Bệnh viện Bến Đá recommended 2027',
    'TẬP THỂ LAO ĐỘNG XUẤT SẮC → Bệnh viện Tân Khê recommended 2027',
  ];
  it('tells what it had before, and nothing of those below', () =>
    expect(list('(Đơn vị dẫn đầu ngành. Năm 2025 đã được tặng Bằng khen của Bộ Y tế.)')).toEqual([
      proposed[0],
      'Bằng khen của Bộ Y tế → Bệnh viện Bến Đá awarded 2025',
      proposed[1],
    ]));
  it('tells no more than how it did', () =>
    expect(list('(Đơn vị dẫn đầu ngành. Năm 2025 đã vượt mọi chỉ tiêu.)')).toEqual(proposed));
});

describe('those who are counted in a bracket', () => {
  const given = (bracket: string): string[] =>
    recipientNames(`Sở Y tế đề nghị UBND tỉnh tặng Bằng khen cho 17 cá nhân (${bracket}).`);
  it('are others where they are fewer', () => expect(given('05 cá nhân không được xét')).toEqual(['#17']));
  it('are they where they are as many', () => expect(given('17 cá nhân không được xét')).toEqual([]));
});

describe('what was put before a council', () => {
  const passed = (vote: string): string[] =>
    awardLines(
      minutes(
        `1. Thư ký thông qua danh sách đề nghị của các khoa: 17 cá nhân đề nghị Lao động tiên tiến.\n2. ${vote}\na) Đề nghị Giám đốc Bệnh viện công nhận danh hiệu Lao động tiên tiến cho 15 cá nhân.\n`,
      ),
    );
  it('is overtaken by the vote', () =>
    expect(passed('Sau khi kiểm phiếu, Hội đồng nhất trí:')).toEqual(['Lao động tiên tiến → #15 2027']));
  it('stands where nobody voted', () =>
    expect(passed('Các khoa có ý kiến:')).toContain('Lao động tiên tiến → #17 2027'));
});

describe('a proposal that waits', () => {
  const given = (end: string): string[] =>
    recipientNames(`Việc đề nghị Cờ thi đua của UBND tỉnh cho Bệnh viện Bến Đá ${end}.`);
  it('is none yet', () => expect(given('chờ kết quả bình xét của Khối')).toEqual([]));
  it('is one where all agree', () => expect(given('được Khối nhất trí')).toEqual(['Bệnh viện Bến Đá']));
});

describe('how a flag will be voted on', () => {
  const pact = (title: string): string[] =>
    recipientNames(
      `KHỐI THI ĐUA SỐ 2\n\n${title}\nKhối thi đua số 2 năm 2028\n\n2. Khối chấm điểm chéo và bỏ phiếu chọn 01 đơn vị dẫn đầu đề nghị tặng Cờ thi đua.\n`,
    );
  it('is laid down in a pact', () => expect(pact('GIAO ƯỚC THI ĐUA')).toEqual([]));
  it('is told in minutes', () => expect(pact('BIÊN BẢN BÌNH XÉT')).toEqual(['#1']));
});

describe('who stayed away', () => {
  const members = (above: string): string[] =>
    recordOf(
      `BIÊN BẢN\nHội nghị tổng kết Khối thi đua số 2 năm 2027\n\nA. Thành phần\n- ${above}:\n+ Ông Tô Hải, Giám đốc Sở Y tế;\n+ Bà Hà Nhàn, Phó Giám đốc Sở Nội vụ.\n- Vắng: Sở Tư pháp (không lý do).\n`,
    ).members.map(({ org }) => org);
  it('is a member among members', () =>
    expect(members('Các đơn vị thành viên của Khối (có mặt 2/3 đơn vị)')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Sở Tư pháp',
    ]));
  it('is none among guests', () => expect(members('Khách mời của hội nghị')).toEqual([]));
});

describe('a room of two fields', () => {
  const titles = (post: string): readonly string[] =>
    recordOf(`Khối thi đua số 2 họp, dự có ông Tô Hải, Trưởng phòng ${post}.`).officials[0].titles;
  it('is named whole, with its house', () =>
    expect(titles('Hành chính nhân sự Vietcombank Bến Đá')).toEqual([
      'Trưởng phòng Hành chính nhân sự Vietcombank Bến Đá',
    ]));
  it('ends before a verb', () => expect(titles('Hành chính nhân danh Khối')).toEqual(['Trưởng phòng Hành chính']));
});

describe('the head of a paper', () => {
  const publisher = (head: string): string | null =>
    recordOf(
      `${head}\nSố: 12/BC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Đá, ngày 09 tháng 01 năm 2028\n\nBÁO CÁO\nTổng kết phong trào thi đua năm 2027\n\nNăm 2027 đạt kết quả tốt.\n`,
    ).doc.publisher;
  it('names a committee with its province', () =>
    expect(publisher('ỦY BAN NHÂN DÂN\nTỈNH LAM HẢI')).toBe('ỦY BAN NHÂN DÂN TỈNH LAM HẢI'));
  it('names a hospital with its region', () =>
    expect(publisher('SỞ Y TẾ LAM HẢI\nBỆNH VIỆN ĐA KHOA\nKHU VỰC BẾN ĐÁ')).toBe('BỆNH VIỆN ĐA KHOA KHU VỰC BẾN ĐÁ'));
});

describe('who signs', () => {
  const signer = (closing: string): string | null =>
    recordOf(
      `SỞ Y TẾ LAM HẢI\nSố: 12/QĐ-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Đá, ngày 09 tháng 01 năm 2028\n\nQUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\n\nĐiều 1. Tặng Giấy khen cho bà Hà Nhàn.\n\n${closing}\n`,
    ).doc.signer;
  it('may be of the family Ông', () => expect(signer('GIÁM ĐỐC\n\nÔng Ích Khang')).toBe('Ông Ích Khang'));
  it('is named without Ông before a family name', () => expect(signer('GIÁM ĐỐC\n\nÔng Tô Hải')).toBe('Tô Hải'));
  const parties = (over: string): string | null =>
    recordOf(
      `KHỐI THI ĐUA SỐ 2\n\nGIAO ƯỚC THI ĐUA\nKhối thi đua số 2 năm 2028\n\nChúng tôi cam kết thực hiện bản Giao ước này./.\n\n                     ${over}\n\nSỞ Y TẾ                                   SỞ NỘI VỤ\n   GIÁM ĐỐC                                  PHÓ GIÁM ĐỐC\n Tô Văn Hải                                Hà Thị Nhàn\n\n                     SỞ TƯ PHÁP\n                      GIÁM ĐỐC\n                     Kiều Văn Phú\n`,
    ).doc.signer;
  it('is nobody where all sign for their units', () => expect(parties('ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC')).toBeNull());
});
