import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recordOf } from './record-of.js';

// Papers of a few lines: each sentence that a rule reads stands beside one that differs a little and that it must not read.

const statuses = (text: string): string[] => recordOf(text).awards.map(({ status, year }) => `${status} ${year}`);

describe('a paper called after what it registers', () => {
  const form = (name: string): string[] =>
    statuses(
      `KHỐI THI ĐUA SỐ 2\n${name}\nDanh hiệu thi đua năm 2027\n1. Tập thể Lao động xuất sắc:\n- Trường THPT Bến Đá`,
    );
  it('registers, for its own year', () => expect(form('BẢN ĐĂNG KÝ')).toEqual(['registered 2027']));
  it('is another', () => expect(form('BẢN TỔNG HỢP')).toEqual(['voted 2027']));
});

describe('a list of guests', () => {
  const acts = (title: string): string[] =>
    recordOf(
      `CỤM THI ĐUA SỐ 5 HUYỆN TÂN KHÊ\n${title}\n1. Bà Hà Nhàn - Chủ tịch Hội Phụ nữ xã Bến Đá\n2. Ông Tô Hải - Bí thư Đoàn xã Phú Lâm`,
    ).officials.map(({ name, act }) => `${name} ${act}`);
  it('names who attends', () =>
    expect(acts('DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ')).toEqual(['Hà Nhàn attend', 'Tô Hải attend']));
  it('names who is rewarded', () => expect(acts('DANH SÁCH ĐẠI BIỂU ĐƯỢC KHEN THƯỞNG')).toEqual([]));
});

describe('a number behind a colon', () => {
  const under = (last: string): string[] =>
    awardLines(
      `DANH SÁCH\nGiáo viên đạt danh hiệu thi đua năm học 2026 - 2027\nI. Trường Tiểu học Tân Khê\n1. Lao động tiên tiến: 18 người\n${last}\n1. Chiến sĩ thi đua cơ sở: Tô Hải`,
    );
  it('is all that its line says before the next section', () =>
    expect(under('II. Trường THCS Bến Đá')).toContain('Lao động tiên tiến → #18 2027'));
  it('is said again by the names under it', () =>
    expect(
      awardLines(
        'DANH SÁCH\nGiáo viên đạt danh hiệu năm 2027\n1. Lao động tiên tiến: 2 người\n- Ông Tô Hải\n- Bà Hà Nhàn',
      ),
    ).toEqual(['Lao động tiên tiến → Tô Hải 2027', 'Lao động tiên tiến → Hà Nhàn 2027']));
});

describe('minutes of a council in capitals alone', () => {
  const minutes = (title: string, remark: string): string[] =>
    recordOf(
      `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG SỞ CÔNG THƯƠNG\n${title}\nNgày 03/12/2027, Hội đồng họp xét danh hiệu thi đua năm 2027.\nCác thành viên biểu quyết thông qua:\n- Danh hiệu Chiến sĩ thi đua cơ sở: ông Tô Hải (9/9 phiếu), bà Hà Nhàn (5/9 phiếu${remark}).`,
    ).awards.map(({ recipient, status }) => `${recipient} ${status}`);
  it('propose', () => expect(minutes('BIÊN BẢN HỌP', ' - không đạt')).toEqual(['Tô Hải recommended']));
  it('let those pass of whom no bracket says otherwise', () =>
    expect(minutes('BIÊN BẢN HỌP', '')).toEqual(['Tô Hải recommended', 'Hà Nhàn recommended']));
  it('are news under a headline', () =>
    expect(recordOf('Biên bản họp mới được công bố\nNgày 03/12/2027, Hội đồng họp.').doc.kind).toBe('news'));
});

describe('the place of a union in a cell', () => {
  const leads = (deputy: string): string[] =>
    headLines(
      `DANH SÁCH\nTRƯỞNG KHỐI, PHÓ TRƯỞNG KHỐI CÁC KHỐI THI ĐUA NĂM 2028\nSTT\tKHỐI THI ĐUA\tTRƯỞNG KHỐI\tPHÓ TRƯỞNG KHỐI\n1\tKhối thi đua các hội\tHội Người mù tỉnh\t${deputy}`,
    );
  it('ends before a cell that could go on with it', () =>
    expect(leads('Hội Đông y tỉnh')).toEqual(['head 2028 Hội Người mù tỉnh', 'deputy 2028 Hội Đông y tỉnh']));
  it('ends before any other', () =>
    expect(leads('Sở Y tế')).toEqual(['head 2028 Hội Người mù tỉnh', 'deputy 2028 Sở Y tế']));
});

describe('a letter that returns files', () => {
  const letter = (subject: string, last = ''): string[] =>
    awardLines(
      `PHÒNG NỘI VỤ\nSố: 51/NV-TĐKT\nV/v ${subject} đề nghị khen thưởng\nKính gửi: UBND xã Tân Khê\nPhòng Nội vụ nhận được Tờ trình của UBND xã Tân Khê đề nghị tặng Giấy khen cho ông Tô Hải.\nPhòng Nội vụ trả lại hồ sơ để UBND xã hoàn thiện.${last}`,
    );
  it('proposes none of them', () => expect(letter('trả lại hồ sơ')).toEqual([]));
  it('may propose others behind that', () =>
    expect(letter('trả lại hồ sơ', '\nPhòng Nội vụ đề nghị tặng Giấy khen cho bà Hà Nhàn.')).toEqual([
      'Giấy khen → Hà Nhàn',
    ]));
  it('is another', () => expect(letter('bổ sung hồ sơ')).toEqual(['Giấy khen → Tô Hải']));
});

describe('what a dash says of a company', () => {
  const named = (tail: string): string[] =>
    awardLines(`DANH SÁCH ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA CHÍNH PHỦ NĂM 2027\n1. Công ty Cổ phần May Bến Đá - ${tail}`);
  it('is no part of its name', () =>
    expect(named('Đơn vị dẫn đầu Khối thi đua các doanh nghiệp')).toEqual([
      'CỜ THI ĐUA CỦA CHÍNH PHỦ → Công ty Cổ phần May Bến Đá 2027',
    ]));
  it('is its name', () =>
    expect(named('Tân Khê')).toEqual(['CỜ THI ĐUA CỦA CHÍNH PHỦ → Công ty Cổ phần May Bến Đá - Tân Khê 2027']));
});

describe('articles of a bloc', () => {
  const articles = (name: string): string[] =>
    awardLines(
      `KHỐI THI ĐUA SỐ 2\n${name}\nĐiều 7. Cuối năm, Khối suy tôn 01 đơn vị tiêu biểu, đề nghị UBND tỉnh tặng Cờ thi đua.`,
    );
  it('lay down what is done each year', () => expect(articles('QUY CHẾ HOẠT ĐỘNG')).toEqual([]));
  it('tell what was done', () => expect(articles('KẾT QUẢ HOẠT ĐỘNG')).toEqual(['Cờ thi đua → #1']));
});

describe('a school that reports', () => {
  const report = (subject: string): string[] =>
    awardLines(
      `TRƯỜNG TIỂU HỌC TÂN KHÊ\nSố: 12/BC-THTK\nBÁO CÁO\nKết quả thi đua năm học 2026 - 2027\n${subject} được Chủ tịch UBND tỉnh tặng Bằng khen.`,
    );
  it('speaks of itself', () => expect(report('Trường')).toEqual(['Bằng khen → TRƯỜNG TIỂU HỌC TÂN KHÊ 2027']));
  it('speaks of a part of it', () => expect(report('Lớp')).toEqual([]));
});

describe('a list that is attached', () => {
  const decision = (second: string): string[] =>
    awardLines(
      `Số 511-QĐ/HNDT\nQUYẾT ĐỊNH\nTặng thưởng cho các cá nhân\nĐiều 1. Tặng Bằng khen cho 02 cá nhân có thành tích năm 2027.\n${second}\nDANH SÁCH KÈM THEO\n1. Ông Tô Hải, thôn 3, xã Tân Khê\n2. Bà Hà Nhàn, thôn 7, xã Bến Đá`,
    );
  it('is of the one award that an article counts', () =>
    expect(decision('Điều 2. Văn phòng Hội chịu trách nhiệm thi hành.')).toEqual([
      'Bằng khen → Tô Hải 2027',
      'Bằng khen → Hà Nhàn 2027',
    ]));
  it('may be of either of two', () =>
    expect(decision('Điều 2. Tặng Giấy khen cho 01 cá nhân có thành tích năm 2027.')).toEqual([
      'Bằng khen → #2 2027',
      'Giấy khen → #1 2027',
    ]));
});

describe('where somebody is from', () => {
  const letter = (between: string, cited = ''): string[] =>
    awardLines(`${between} đã được tặng thưởng Huân chương Kháng chiến hạng Nhì${cited}.`);
  it('receives nothing', () =>
    expect(letter('Ông Tô Hải, sinh năm 1948, quê quán xã Tân Khê, huyện Bến Đá,')).toEqual([
      'Huân chương Kháng chiến hạng Nhì → Tô Hải',
    ]));
  it('receives it for itself', () =>
    expect(letter('Xã Tân Khê, huyện Bến Đá,')).toEqual([
      'Huân chương Kháng chiến hạng Nhì → Xã Tân Khê, huyện Bến Đá',
    ]));
  it('has it of the year of the decision', () =>
    expect(letter('Ông Tô Hải', ' theo Quyết định số 236/QĐ-CTN ngày 15/5/1986')).toEqual([
      'Huân chương Kháng chiến hạng Nhì → Tô Hải 1986',
    ]));
  it('and not of another paper', () =>
    expect(letter('Ông Tô Hải', ' theo hồ sơ nộp ngày 15/5/1986')).toEqual([
      'Huân chương Kháng chiến hạng Nhì → Tô Hải',
    ]));
});

describe('the ministry behind a university', () => {
  const order = (tail: string): string[] =>
    awardLines(`Điều 1. Tặng thưởng Huân chương Lao động hạng Nhất cho: Trường Đại học Bến Đá, ${tail}`);
  it('is the one it belongs to', () =>
    expect(order('Bộ Y tế;')).toEqual(['Huân chương Lao động hạng Nhất → Trường Đại học Bến Đá, Bộ Y tế']));
  it('is one of a list', () => expect(order('Bộ Y tế và Bộ Nội vụ;')).toHaveLength(3));
});

describe('why all of an article are rewarded', () => {
  const years = (more = ''): string[] =>
    awardLines(
      `CHỦ TỊCH NƯỚC\nSố: 1204/QĐ-CTN\nQUYẾT ĐỊNH\nVề việc tặng thưởng Huân chương Lao động\nĐiều 1. Tặng thưởng Huân chương Lao động hạng Nhất cho: Trường THPT Bến Đá;\nTặng thưởng Huân chương Lao động hạng Ba cho: ông Tô Hải,\nĐã có thành tích xuất sắc trong công tác từ năm 2022 đến năm 2026.${more}`,
    ).map((line) => line.slice(-4));
  it('is told once, in the last line', () => expect(years()).toEqual(['2026', '2026']));
  it('is told of one article among others', () =>
    expect(years('\nĐiều 2. Tặng thưởng Huân chương Dũng cảm cho ông Hà Nhàn.').slice(-1)).not.toEqual(['2026']));
  it('is told of each', () =>
    expect(
      years('\nTặng thưởng Huân chương Lao động hạng Ba cho: bà Hà Nhàn,\nĐã có thành tích năm 2020.'),
    ).not.toEqual(['2026', '2026', '2026']));
});

describe('who is chosen', () => {
  const minutes = (below: string): string[] =>
    headLines(
      `BIÊN BẢN BẦU KHỐI TRƯỞNG, KHỐI PHÓ\nNgày 22/11/2027, đại diện các đơn vị trong Khối thi đua số 2 tiến hành bầu Khối trưởng, Khối phó năm 2028.\n${below}\n- Khối trưởng: Sở Y tế (7/7 phiếu);\n- Khối phó: Sở Nội vụ (6/7 phiếu).`,
    );
  it('leads in the year that the result is of', () =>
    expect(minutes('Kết quả:')).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
  it('is none of those who lead now', () =>
    expect(minutes('Thành phần tham dự:')).toEqual(['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ']));
});

describe('titles and rewards in two columns', () => {
  const rows = (title: string, reward: string): string[] =>
    awardLines(
      `DANH SÁCH KHEN THƯỞNG NĂM 2027\nSTT | Tên tập thể | ${title} | ${reward}\n1 | Sở Y tế | Tập thể Lao động xuất sắc | Bằng khen\n2 | Sở Nội vụ | Tập thể Lao động tiên tiến |`,
    );
  it('are both given', () =>
    expect(rows('Danh hiệu', 'Hình thức khen thưởng')).toEqual([
      'Tập thể Lao động xuất sắc → Sở Y tế 2027',
      'Bằng khen → Sở Y tế 2027',
      'Tập thể Lao động tiên tiến → Sở Nội vụ 2027',
    ]));
  it('are what was asked for, and what was given', () =>
    expect(rows('Danh hiệu đề nghị', 'Kết quả')).not.toContain('Bằng khen → Sở Y tế 2027'));
});

describe('a list of those who have a title', () => {
  const list = (words: string): string[] =>
    awardLines(
      `Điều 1. Tặng Giấy khen cho 02 hộ gia đình ${words} danh hiệu Gia đình văn hóa:\n1. Hộ ông Tô Hải;\n2. Hộ bà Hà Nhàn.`,
    );
  it('names who gets the certificate too', () =>
    expect(list('đạt')).toEqual([
      'Giấy khen → Hộ ông Tô Hải',
      'Gia đình văn hóa → Hộ ông Tô Hải',
      'Giấy khen → Hộ bà Hà Nhàn',
      'Gia đình văn hóa → Hộ bà Hà Nhàn',
    ]));
  it('names others behind a semicolon', () =>
    expect(list('tiêu biểu; công nhận')).not.toContain('Giấy khen → Hộ ông Tô Hải'));
});

describe('those who carry a decision out', () => {
  const leads = (tail: string): string[] =>
    headLines(
      `Điều 1. Khối thi đua số 1 có 10 đơn vị năm 2028.\nĐiều 3. Giám đốc Sở Nội vụ, Trưởng các khối thi đua ${tail}.`,
    );
  it('lead nothing by that', () => expect(leads('chịu trách nhiệm thi hành Quyết định này')).toEqual([]));
  it('are one person elsewhere', () => expect(leads('chủ trì hội nghị')).toEqual(['head 2028 Sở Nội vụ']));
});

describe('what is refused behind its proposal', () => {
  const letter = (who: string): string[] =>
    awardLines(
      `UBND tỉnh nhận được Tờ trình đề nghị tặng Cờ thi đua cho Hợp tác xã Bến Đá.\nUBND tỉnh không xem xét tặng Cờ thi đua đối với ${who}.`,
    );
  it('is proposed no more', () => expect(letter('Hợp tác xã Bến Đá')).toEqual([]));
  it('is that of another', () => expect(letter('Hợp tác xã Tân Khê')).toEqual(['Cờ thi đua → Hợp tác xã Bến Đá']));
});
