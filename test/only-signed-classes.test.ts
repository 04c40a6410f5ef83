import { describe, expect, it } from 'vitest';
import { paperHead } from './paper-head.js';
import { awardLines, headLines, memberNames, recipientNames, recordOf } from './record-of.js';

// What papers of offices, companies and courts say in passing: names that only look otherwise, votes in one line, duties, who signs for whom.

const lines = (...words: string[]): string => words.join('\n');
const head = paperHead(2028);

describe('a commune that is called like a flag', () => {
  it('receives', () =>
    expect(recipientNames('UBND thành phố tặng Bằng khen cho xã Cờ Đỏ, xã Bến Đá.')).toEqual([
      'xã Cờ Đỏ',
      'xã Bến Đá',
    ]));
  it('is a member', () =>
    expect(memberNames('Cụm thi đua số 7 gồm các phường: Tân Mỹ, Anh Hòa và các xã: Cờ Đỏ, Bến Đá.')).toEqual([
      'phường Tân Mỹ',
      'phường Anh Hòa',
      'xã Cờ Đỏ',
      'xã Bến Đá',
    ]));
  it('is none where it is told what the flag is for', () =>
    expect(recipientNames('UBND thành phố tặng xã Cờ Đơn vị xuất sắc.')).not.toContain('xã Cờ'));
});

describe('a woman of a family name after whom places are called', () => {
  const receivers = (row: string): string[] =>
    recipientNames(lines('UBND tỉnh tặng Bằng khen cho:', '1. Ông Tô Hải, giáo viên;', row));
  it('heads a row', () => expect(receivers('2. Bà Triệu Mùi Nhàn, Trưởng thôn Bến Đá.')).toContain('Triệu Mùi Nhàn'));
  it('is no place', () => expect(receivers('2. Bà Rịa Tân Khê.')).not.toContain('Rịa Tân Khê'));
});

describe('the last field of a name', () => {
  const receivers = (name: string): string[] =>
    recipientNames(lines('UBND tỉnh tặng Bằng khen cho:', '1. Sở Y tế;', `2. ${name}.`));
  it('is joined by a dash in small letters', () =>
    expect(receivers('Phòng Thanh tra, bảo vệ - quân sự')).toContain('Phòng Thanh tra, bảo vệ - quân sự'));
  it('is no word for what one did', () =>
    expect(receivers('Phòng Thanh tra, bảo vệ - đạt thành tích cao')).toContain('Phòng Thanh tra, bảo vệ'));
});

describe('votes of one line under an award', () => {
  const asked = (line: string): string[] =>
    awardLines(lines('Cụm thi đua số 2 họp năm 2027.', '2. Đề nghị UBND tỉnh tặng Cờ thi đua:', line));
  it('tell of each whether it passed', () =>
    expect(asked('Sở Y tế 8/8 phiếu; Sở Nội vụ 7/8 phiếu; Thuế tỉnh 3/8 phiếu - không đạt.')).toEqual([
      'Cờ thi đua → Sở Y tế 2027',
      'Cờ thi đua → Sở Nội vụ 2027',
    ]));
  it('are no points', () => expect(asked('Sở Y tế 98 điểm; Sở Nội vụ 97 điểm; Thuế tỉnh 95 điểm.')).toEqual([]));
});

describe('who withdrew', () => {
  const voted = (why: string): string[] =>
    awardLines(
      lines(
        'Khối thi đua số 7 suy tôn đơn vị nhận Bằng khen của UBND tỉnh:',
        '- Sở Y tế: 4/6 phiếu;',
        `- Thuế tỉnh: ${why}.`,
      ),
    );
  it('had another award', () =>
    expect(voted('rút, do đã được Bộ Tài chính tặng Bằng khen năm 2027')).toContain('Bằng khen → Thuế tỉnh 2027'));
  it('had none', () =>
    expect(voted('rút, do chưa được Bộ Tài chính tặng Bằng khen năm 2027').join()).not.toContain('Thuế tỉnh'));
});

describe('what is to be done each year', () => {
  const given = (words: string): string[] =>
    awardLines(
      `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc chia khối thi đua')}Điều 2. Khối trưởng ${words} 01 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua.\n`,
    );
  it('is a duty of who leads', () => expect(given('có nhiệm vụ chấm điểm, bình chọn')).toEqual([]));
  it('was done', () => expect(given('đã bình chọn')).toHaveLength(1));
});

describe('guidance that is asked for', () => {
  it('gives no title', () =>
    expect(awardLines('Đề nghị Sở Nội vụ sớm hướng dẫn bình xét danh hiệu Tập thể lao động xuất sắc.')).toEqual([]));
  it('is another thing than a vote', () =>
    expect(
      awardLines('Đề nghị Sở Nội vụ xét tặng danh hiệu Tập thể lao động xuất sắc cho Phòng Kế toán.'),
    ).toHaveLength(1));
});

describe('a count of several awards', () => {
  const paper = (count: string): string[] =>
    awardLines(
      lines(
        `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027')}Điều 1. Tặng Cờ thi đua của UBND tỉnh và Bằng khen của Chủ tịch UBND tỉnh cho ${count} tập thể có thành tích năm 2027.`,
        '(Danh sách tại Phụ lục kèm theo)',
        '',
        'PHỤ LỤC',
        'I. CỜ THI ĐUA CỦA UBND TỈNH',
        '1. Sở Y tế;',
        '2. Sở Nội vụ.',
        'II. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH',
        '1. Thuế tỉnh.',
      ),
    );
  it('is of those whom their lists name', () => expect(paper('03')).toHaveLength(3));
  it('is not reached by them', () => expect(paper('09').some((line) => line.includes('#9'))).toBe(true));
});

describe('units of one line', () => {
  const given = (count: string): string[] =>
    recipientNames(
      lines(
        `Điều 4. Tặng Giấy khen cho ${count} tập thể và 01 cá nhân:`,
        '- Tập thể: Ban Quân nhu, Cục Hậu cần; Trạm 3, Cục Kỹ thuật.',
        '- Cá nhân: Trung úy Tô Hải.',
      ),
    );
  it('are as many as are counted', () =>
    expect(given('02')).toEqual(['Ban Quân nhu, Cục Hậu cần', 'Trạm 3, Cục Kỹ thuật', 'Tô Hải']));
  it('stand side by side where more are counted', () => expect(given('03')).toContain('Cục Hậu cần'));
});

describe('a union and the one above it', () => {
  const receivers = (line: string): string[] =>
    recipientNames(lines('LĐLĐ tỉnh tặng Bằng khen cho:', `1. ${line};`, '2. Công đoàn Viên chức tỉnh.'));
  it('are one', () =>
    expect(receivers('Công đoàn cơ sở Bệnh viện Bến Đá, Công đoàn ngành Y tế')).toContain(
      'Công đoàn cơ sở Bệnh viện Bến Đá, Công đoàn ngành Y tế',
    ));
  it('are two of one level', () =>
    expect(receivers('Công đoàn cơ sở Bệnh viện Bến Đá, Công đoàn cơ sở Trường Tân Khê')).toHaveLength(3));
  it('are two as departments', () =>
    expect(recipientNames(lines('Khối đề nghị UBND tỉnh tặng Cờ thi đua:', 'Sở Y tế, Sở Nội vụ.'))).toHaveLength(2));
});

describe('who sends a submission', () => {
  const had = (sender: string): string[] =>
    awardLines(
      `${head(sender, 'TTr-CT', 'TỜ TRÌNH', 'V/v đề nghị khen thưởng năm 2027')}Khối thi đua họp ở Công ty Cao su Tân Khê. Năm 2026, Công ty đã được Bộ Nông nghiệp tặng Cờ thi đua.\n`,
    );
  it('calls itself so', () =>
    expect(had('CÔNG TY CAO SU BẾN ĐÁ')).toEqual(['Cờ thi đua → CÔNG TY CAO SU BẾN ĐÁ 2026']));
  it('is no company', () => expect(had('NHÀ MÁY CAO SU BẾN ĐÁ')).toEqual(['Cờ thi đua → Công ty Cao su Tân Khê 2026']));
  it('had one before it asks for another', () =>
    expect(
      awardLines(
        `${head('CÔNG TY CAO SU BẾN ĐÁ', 'TTr-CT', 'TỜ TRÌNH', 'V/v đề nghị khen thưởng năm 2027')}Năm 2026, Công ty đã được Bộ Nông nghiệp tặng Cờ thi đua.\n\nCông ty đề nghị cấp trên khen thưởng các tập thể sau:\n\n1. Cờ thi đua của Chính phủ:\n- Công ty Cao su Bến Đá.\n`,
      ),
    ).toHaveLength(2));
});

describe('a bloc in an article of a decision', () => {
  const blocs = (...articles: string[]): (string | null)[] =>
    recordOf(
      `${head('UBND TỈNH LAM HẢI', 'QĐ-UBND', 'QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027')}${articles.join('\n\n')}\n`,
    ).awards.map(({ bloc }) => bloc);
  const gives = 'Điều 2. Tặng Bằng khen cho Sở Y tế.';
  it('is only charged with something', () =>
    expect(blocs('Điều 1. Khối thi đua các sở có trách nhiệm rút kinh nghiệm.', gives)).toEqual([null]));
  it('is what the paper is about', () =>
    expect(blocs('Điều 1. Khối thi đua các sở đã hoàn thành nhiệm vụ.', gives)).toEqual(['Khối thi đua các sở']));
  const led = (join: string): (string | null)[] =>
    blocs(
      `Điều 1. Đề nghị Bộ Y tế tặng Cờ thi đua cho Sở Y tế, đơn vị dẫn đầu Khối thi đua các sở${join}tặng Bằng khen cho Thuế tỉnh.`,
    );
  it('is led by another', () => expect(led(', và ')).toEqual(['Khối thi đua các sở', null]));
});

describe('the year of a list', () => {
  const years = (award: string): (number | null)[] =>
    recordOf(
      lines(
        'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM HẢI',
        '',
        'DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG THÀNH TÍCH NĂM 2027',
        '(Kèm theo Quyết định số 388/QĐ-TLĐ ngày 17 tháng 3 năm 2028)',
        '',
        `A. ${award}`,
        '(Theo Quyết định số 401/QĐ-TLĐ ngày 21/3/2028)',
        '',
        '1. Ông Tô Hải, Giám đốc Sở Y tế;',
        '2. Bà Hà Nhàn, giáo viên.',
      ),
    ).awards.map(({ year }) => year);
  it('is not of a medal for no one year', () =>
    expect(years('KỶ NIỆM CHƯƠNG “VÌ SỰ NGHIỆP XÂY DỰNG TỔ CHỨC CÔNG ĐOÀN”')).toEqual([2028, 2028]));
  it('is of a certificate', () => expect(years('BẰNG KHEN CỦA TỔNG LIÊN ĐOÀN')).toEqual([2027, 2027]));
});

describe('heads of a year', () => {
  const heads = (bracket: string): string[] =>
    headLines(`Cụm thi đua số 2 tổng kết năm 2027. Năm 2028, Sở Y tế làm Cụm trưởng, Sở Nội vụ làm Cụm phó${bracket}.`);
  it('lead in the one that the sentence opens with', () =>
    expect(heads(' (Cụm trưởng năm 2026 là Thuế tỉnh)')).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2028 Sở Nội vụ',
      'head 2026 Thuế tỉnh',
    ]));
  it('have it without the bracket', () => expect(heads('')).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
});

describe('a pact', () => {
  const pact = (...second: string[]) =>
    recordOf(
      lines(
        'CỤM THI ĐUA SỐ 2',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '',
        'GIAO ƯỚC THI ĐUA NĂM 2028',
        '',
        'Hưởng ứng phong trào thi đua, hôm nay, ngày 26 tháng 02 năm 2028, tại Bến Đá, các đơn vị ký kết giao ước thi đua.',
        '',
        'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ KẾT',
        '',
        'SỞ Y TẾ',
        'Giám đốc',
        'Tô Văn Hải',
        '',
        'SỞ NỘI VỤ',
        ...second,
        'Hà Thị Nhàn',
        '',
        'SỞ TƯ PHÁP',
        'Giám đốc',
        'Kiều Văn Phú',
        '',
      ),
    );
  const signers = (...second: string[]): string[] => pact(...second).officials.map(({ name }) => name);
  it('is signed for another, too', () =>
    expect(signers('KT. Giám đốc', 'Phó Giám đốc')).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Văn Phú']));
  it('is signed by none where a line says no title', () =>
    expect(signers('KT. Giám đốc', 'đã ký thay')).not.toContain('Kiều Văn Phú'));
  it('is of the day that it was signed', () => expect(pact('Giám đốc').doc.published).toBe('2028-02-26'));
});

describe('what a council lets pass', () => {
  const passed = (words: string): string[] =>
    awardLines(
      `${head('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'TB-HĐTĐKT', 'THÔNG BÁO', 'Kết luận của Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh tại phiên họp')}2. Về Cờ thi đua của UBND tỉnh: trong số 26 đơn vị được các khối suy tôn, Hội đồng ${words} 23 đơn vị.\n`,
    );
  it('is counted under its award', () => expect(passed('thông qua')).toEqual(['Cờ thi đua của UBND tỉnh → #23']));
  it('is nothing that it refuses', () => expect(passed('không thông qua')).toEqual([]));
});

describe('a name over two lines', () => {
  const named = (words: string): string[] =>
    recordOf(
      lines(
        'THÔNG BÁO',
        'Kết luận của Chủ tịch UBND tỉnh tại phiên họp',
        '',
        'Ngày 24/02/2028, tại Phòng họp số 2 UBND tỉnh, Hội đồng Thi đua - Khen thưởng',
        `tỉnh họp phiên thường kỳ xét khen thưởng thành tích năm 2027. Đồng chí ${words} - Chủ tịch UBND tỉnh, Chủ tịch Hội đồng chủ trì phiên họp. Dự họp có đồng`,
        'chí Hà Nhàn - Phó Chủ tịch UBND tỉnh, Phó Chủ tịch thứ nhất Hội đồng và',
        '10/13 thành viên Hội đồng.',
      ),
    ).officials.map(({ name }) => name.replace(/\s+/gu, ' '));
  it('breaks behind two family names', () => expect(named('Phan Trần\nVạn Hải')).toContain('Phan Trần Vạn Hải'));
  it('ends with a given name', () => expect(named('Phan Hải\nVạn Nhàn')).not.toContain('Phan Hải Vạn Nhàn'));
});

describe('meetings that a report tells of', () => {
  const meetings = (...told: string[]): string[] =>
    recordOf(
      `${head('CỤM THI ĐUA SỐ 2', 'BC-CTĐ', 'BÁO CÁO', 'Tổng kết phong trào thi đua năm 2027 của Cụm thi đua số 2')}Cụm thi đua số 2 gồm 5 xã.\n\nI. KẾT QUẢ\n\n${told.join('\n\n')}\n`,
    ).meetings.map(({ date }) => date ?? '-');
  const ONE = 'Kinh tế phát triển. Văn hóa tiến bộ. Giao thông tốt hơn. An ninh vững chắc.';
  it('are of its members', () =>
    expect(meetings(ONE, 'Ngày 22/12/2027, tại UBND xã Bến Đá, các xã họp bình xét, thống nhất.')).toEqual([
      '2027-12-22',
    ]));
  it('are none of others', () =>
    expect(meetings(ONE, 'Ngày 22/12/2027, tại UBND xã Bến Đá, các xã trồng cây.')).toEqual([]));
  it('are on the day of the pact, and on that of the review', () =>
    expect(
      meetings(
        'Ngay sau khi sáp nhập (01/7/2027), UBND xã Bến Đá (Cụm trưởng) đã tổ chức ký kết giao ước thi đua ngày 12/9/2027 tại xã Bến Đá.',
        'Ngày 06/01/2028, tại UBND xã Tân Khê, Cụm họp tổng kết.',
      ),
    ).toEqual(['2027-09-12', '2028-01-06']));
  it('are on the first day where none stands aside', () =>
    expect(meetings('Ngày 01/7/2027, Cụm đã tổ chức ký kết giao ước thi đua, gửi về tỉnh ngày 12/9/2027.')).toEqual([
      '2027-07-01',
    ]));
  it('are of the bloc, and not of a council beside it', () => {
    const cited = (council: string): string[] =>
      recordOf(
        `${head('CÔNG TY CAO SU BẾN ĐÁ', 'TTr-CT', 'TỜ TRÌNH', 'V/v đề nghị khen thưởng năm 2027')}Căn cứ kết quả bình xét của ${council} tại phiên họp ngày 08/01/2028 và kết quả bình chọn của Khối thi đua các công ty cao su tại hội nghị tổng kết ngày 04/01/2028 ở Công ty Cao su Tân Khê.\n`,
      ).meetings.map(({ date, venue }) => `${date} ${venue}`);
    expect(cited('Hội đồng Thi đua - Khen thưởng Công ty')).toEqual(['2028-01-04 Công ty Cao su Tân Khê']);
  });
});
