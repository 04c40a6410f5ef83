import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Names that go on in the next line or past a comma. Each pair: what must come out, then a text that differs in what the rule asks for.

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

describe('who issues a paper, over two lines of a column', () => {
  const publisher = (first: string, second: string): string | null =>
    recordOf(`${first}\t${MOTTO[0]}\n${second}\t${MOTTO[1]}\n\nSố: 05/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n`).doc
      .publisher;
  it.each([
    ['KHỐI THI ĐUA CÁC CÔNG TY CÀ PHÊ,', 'BAN QUẢN LÝ RỪNG ĐẶC DỤNG'],
    ['NGÂN HÀNG CÔNG THƯƠNG VIỆT NAM', 'CHI NHÁNH TỈNH LAM HẢI'],
    ['KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP', 'TRỰC THUỘC UBND TỈNH'],
  ])('%s / %s', (first, second) => expect(publisher(first, second)).toBe(`${first} ${second}`));
  it.each([
    ['KHỐI THI ĐUA CÁC CÔNG TY CÀ PHÊ', 'BAN QUẢN LÝ RỪNG ĐẶC DỤNG', 'BAN QUẢN LÝ RỪNG ĐẶC DỤNG'],
    ['UBND TỈNH LAM HẢI', 'CHI NHÁNH NGÂN HÀNG CÔNG THƯƠNG', 'CHI NHÁNH NGÂN HÀNG CÔNG THƯƠNG'],
    ['KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP', 'SỞ Y TẾ', 'SỞ Y TẾ'],
  ])('unlike %s / %s', (first, second, whole) => expect(publisher(first, second)).toBe(whole));
});

describe('an authority that only begins the name in the head', () => {
  const publisher = (authority: string): string | null =>
    recordOf(
      `ỦY BAN NHÂN DÂN\t${MOTTO[0]}\nTỈNH LAM HẢI\t${MOTTO[1]}\n\nSố: 87/QĐ-UB\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\n${authority}\n\nCăn cứ Luật Thi đua;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Bằng khen cho Sở Y tế.\n`,
    ).doc.publisher;
  it('has the whole of it', () => expect(publisher('ỦY BAN NHÂN DÂN TỈNH')).toBe('ỦY BAN NHÂN DÂN TỈNH LAM HẢI'));
  it('unlike another one', () =>
    expect(publisher('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH')).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'));
});

describe('a bloc named past a comma, as in the head', () => {
  const blocs = (head: string): string[] =>
    recordOf(
      `${head}\n\nBIÊN BẢN\nHỌP BÌNH XÉT NĂM 2027\n\nNgày 16/12/2027, Cụm thi đua các Công ty Cà phê, Ban Quản lý rừng đặc dụng tỉnh Lam Hải tiến hành họp.\n`,
    ).blocs.map(({ name }) => name);
  const WHOLE = 'Cụm thi đua các Công ty Cà phê, Ban Quản lý rừng đặc dụng tỉnh Lam Hải';
  it.each([
    `CỤM THI ĐUA CÁC CÔNG TY CÀ PHÊ,\t${MOTTO[0]}\nBAN QUẢN LÝ RỪNG ĐẶC DỤNG\t${MOTTO[1]}`,
    `${MOTTO[0]}\n${MOTTO[1]}\n\nCỤM THI ĐUA CÁC CÔNG TY CÀ PHÊ,\nBAN QUẢN LÝ RỪNG ĐẶC DỤNG`,
  ])('%s', (head) => expect(blocs(head)).toEqual([WHOLE]));
  it.each([
    `CỤM THI ĐUA CÁC CÔNG TY CÀ PHÊ\t${MOTTO[0]}\nTỈNH LAM HẢI\t${MOTTO[1]}`,
    `CỤM THI ĐUA CÁC CÔNG TY CÀ PHÊ,\t${MOTTO[0]}\nTRẠM KHUYẾN NÔNG\t${MOTTO[1]}`,
  ])('unlike under %s', (head) => expect(blocs(head)).not.toContain(WHOLE));
});

describe('a company whose name could be that of a person', () => {
  const officials = (line: string): string[] =>
    recordOf(`Cụm thi đua số 3 họp tổng kết năm 2027. Thành phần:\n- ${line}\n`).officials.map(
      ({ name, titles }) => `${name}: ${titles.join(' | ')}`,
    );
  it('behind its director', () =>
    expect(officials('Ông Nguyễn Tấn Biểu, Giám đốc Công ty TNHH MTV Cà phê Ka Nang, Cụm phó;')).toEqual([
      'Nguyễn Tấn Biểu: Giám đốc Công ty TNHH MTV Cà phê Ka Nang | Cụm phó',
    ]));
  it('unlike a director without a name yet', () =>
    expect(officials('Giám đốc Công ty TNHH MTV Cà phê Ka Nang, Cụm phó;')).toEqual([
      'Ka Nang: Giám đốc Công ty TNHH MTV Cà phê | Cụm phó',
    ]));
});

describe('a proposal that is talked down behind a semicolon', () => {
  const awards = (end: string): string[] =>
    awardsOf(`Cụm thi đua số 3 họp ngày 5/12/2027. Ông Sáng đề nghị tặng Bằng khen cho Sở Y tế; ${end}`);
  it.each(['sau khi thảo luận, Cụm biểu quyết 2/6, không thông qua.', 'kết quả biểu quyết 2/6, Cụm không nhất trí.'])(
    '%s',
    (end) => expect(awards(end)).toEqual([]),
  );
  it.each([
    'sau khi thảo luận, Cụm biểu quyết 6/6, thông qua.',
    'sau khi thảo luận, Cụm không thông qua Bằng khen cho Sở Nội vụ.',
  ])('unlike %s', (end) => expect(awards(end)).toHaveLength(1));
});

describe('a section under an empty line of a table that blanks part', () => {
  const awards = (number: string): string[] =>
    awardsOf(
      `QUYẾT ĐỊNH\nVề việc tặng Giấy khen năm 2027\nĐiều 1. Tặng Giấy khen của Giám đốc Sở Y tế cho 04 tập thể (có danh sách kèm theo).\n\nNơi nhận:\n- Lưu: VT.\n\nDANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN NĂM 2027\n\nTT   Tên tập thể                         Ghi chú\n\nI. Cụm thi đua số 1 (các bệnh viện)\n1    Bệnh viện Bến Đá                    Nhì cụm\n2    Bệnh viện Phổi Lam Hải\n\nII. Cụm thi đua số 2 (các trung tâm y tế)\n${number}    Trung tâm Y tế huyện Tân Khê        Nhất cụm\n`,
    ).map((line) => line.replace(/^.*→ | 2027$/g, ''));
  it('goes on with the row that counts on', () =>
    expect(awards('3')).toEqual(['Bệnh viện Bến Đá', 'Bệnh viện Phổi Lam Hải', 'Trung tâm Y tế huyện Tân Khê']));
  it('unlike one with another number', () => expect(awards('7')).not.toContain('Trung tâm Y tế huyện Tân Khê'));
});

describe('who signs by a role', () => {
  const titles = (post: string, role: string): readonly string[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 05/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n\nĐồng chí Mai Văn Túc, ${post} chủ trì hội nghị của Khối thi đua số 3.\n\nNơi nhận:\t${role}\n- Lưu: VT.\n\tMai Văn Túc\n`,
    ).officials.flatMap((one) => one.titles);
  it('has it beside the post that the text tells', () =>
    expect(titles('Giám đốc Sở Y tế', 'KHỐI TRƯỞNG')).toEqual(['Giám đốc Sở Y tế', 'KHỐI TRƯỞNG']));
  it.each([
    ['Giám đốc Sở Y tế', 'GIÁM ĐỐC'],
    ['Trưởng Khối thi đua số 3', 'KHỐI TRƯỞNG'],
  ])('unlike %s who signs as %s', (post, role) => expect(titles(post, role)).toEqual([post]));
});

describe('what a paper registers', () => {
  const awards = (subject: string): string[] =>
    awardsOf(
      `KHỐI THI ĐUA SỐ 3\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/KTĐ\tLam Hải, ngày 29 tháng 3 năm 2027\nV/v ${subject}\n\nKính gửi: Sở Nội vụ.\n\nKhối thi đua số 3 tổng hợp đăng ký thi đua của các đơn vị như sau:\n\n1. Đăng ký của cá nhân\n- Chiến sĩ thi đua cấp tỉnh: 05 cá nhân;\n- Bằng khen của Chủ tịch UBND tỉnh: 11 cá nhân.\n`,
    ).slice(0, 1);
  it('is for the year of its title', () =>
    expect(awards('đăng ký thi đua năm 2027')).toEqual(['Chiến sĩ thi đua cấp tỉnh → #5 2027']));
  it('unlike under a title that looks back', () =>
    expect(awards('tổng kết phong trào thi đua năm 2027 và đăng ký')).toEqual(['Chiến sĩ thi đua cấp tỉnh → #5 2028']));
});

describe('a bloc whose leader compiles something', () => {
  const heads = (end: string): string[] =>
    recordOf(`Năm 2027, Đài PT-TH Lam Hải, Khối trưởng Khối thi đua các đơn vị sự nghiệp, ${end} báo cáo.`).blocs.map(
      ({ name }) => name,
    );
  it('ends before that', () =>
    expect(heads('tổng hợp kết quả, trình Sở Nội vụ')).toEqual(['Khối thi đua các đơn vị sự nghiệp']));
  it('unlike one of such units', () =>
    expect(heads('tổng hợp của tỉnh đã')).toEqual(['Khối thi đua các đơn vị sự nghiệp, tổng hợp của tỉnh']));
});

describe('a broadcaster by its letters', () => {
  const heads = (director: string): string[] =>
    recordOf(
      `KHỐI THI ĐUA SỐ 3\nSố: 05/BC-KTĐ\n\nBÁO CÁO\nTổng kết năm 2027\n\nĐài Phát thanh - Truyền hình Lam Hải là Khối trưởng Khối thi đua số 3 năm 2027.\n\nNơi nhận:\tKHỐI TRƯỞNG\n- Lưu: VT.\tGIÁM ĐỐC ${director}\n\n\tMai Văn Túc\n`,
    ).heads.map(({ org }) => org);
  it('is one unit', () => expect(heads('ĐÀI PT-TH LAM HẢI')).toEqual(['Đài Phát thanh - Truyền hình Lam Hải']));
  it('unlike another', () => expect(heads('ĐÀI PT-TH BẾN ĐÁ')).toHaveLength(2));
});

describe('members under a number of people', () => {
  const members = (count: string): string[] =>
    recordOf(
      `Cụm thi đua Công đoàn cơ sở Cảng thuộc Liên đoàn Lao động thành phố gồm 2 CĐCS ${count}:\n  1. Công đoàn Công ty CP Cảng Bến Đá\n  2. Công đoàn Công ty CP Cảng Tân Khê\n`,
    ).members.map(({ org }) => org);
  it.each(['với 5.347 đoàn viên', 'và 12.500 đoàn viên'])('%s', (count) =>
    expect(members(count)).toEqual(['Công đoàn Công ty CP Cảng Bến Đá', 'Công đoàn Công ty CP Cảng Tân Khê']),
  );
  it('unlike under another sentence', () => expect(members('vững mạnh. Có 5 đoàn viên')).toEqual([]));
});

describe('what a cooperative deals in, with commas', () => {
  const names = (line: string): string[] =>
    awardsOf(
      `QUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\nĐiều 1: Tặng Bằng khen của UBND tỉnh cho 2 đơn vị:\n1- ${line};\n2- Trường THCS Bến Đá.\n`,
    ).map((award) => award.replace(/^.*→ | 2027$/g, ''));
  it.each([
    'Hợp tác xã chăn nuôi, dịch vụ và chế biến thủy sản Tân Khê, huyện Bến Đá',
    'HTX trồng trọt, dịch vụ Tân Khê',
  ])('%s', (line) => expect(names(line)).toEqual([line, 'Trường THCS Bến Đá']));
  it('unlike one without a name behind them', () =>
    expect(names('Hợp tác xã chăn nuôi, dịch vụ và chế biến thủy sản')[0]).not.toContain('Trường'));
  it('unlike the place of one', () =>
    expect(names('Hợp tác xã chăn nuôi Tân Khê, huyện Bến Đá')[0]).toBe('Hợp tác xã chăn nuôi Tân Khê, huyện Bến Đá'));
});

describe('a refusal behind whose they are', () => {
  const awards = (owner: string): string[] =>
    awardsOf(
      `Cụm thi đua số 3 báo cáo năm 2027. Hồ sơ đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho 02 hộ gia đình ${owner} bị trả lại do không đủ điều kiện.`,
    );
  it('is of them', () => expect(awards('của xã Tân Khê')).toEqual([]));
  it('unlike behind others', () => expect(awards('; xã Tân Khê')).toHaveLength(1));
});
