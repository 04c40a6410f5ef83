import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// How papers lay out their lists: lines under a bloc, under the heading of an article or of a section, tables parted by tabs, columns of
// those who sign. Each pair: what must come out, then a text that differs in what the rule asks for.

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ org, org_full, year, role }) => `${org_full ?? org} | ${role} ${year}`);
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, recipient_kind, status, year }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}`,
  );
const awardsByBloc = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, bloc }) => `${recipient} | ${bloc}`);

describe('members in papers', () => {
  const division = (first: string, then: string) =>
    `QUYẾT ĐỊNH\nVề việc kiện toàn các khối thi đua năm 2027\nDANH SÁCH CÁC KHỐI THI ĐUA\n${first}\n1. Sở Y tế\n2. Sở Nội vụ\n\nKhối thi đua số 9: Thuế tỉnh, Bưu điện tỉnh.\n\n${then}\nGồm: thành phố Bến Đá, các huyện Tân Khê, Vân Trạch.\n`;
  const minutes = (...lines: string[]) => `BIÊN BẢN\nHọp Khối thi đua số 5 năm 2027\n${lines.join('\n')}\n`;
  it.each([
    [
      division('I. Khối thi đua số 1: Các cơ quan Đảng (02 đơn vị)', 'II. Cụm thi đua các huyện (03 đơn vị)'),
      ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Bưu điện tỉnh', 'thành phố Bến Đá', 'huyện Tân Khê', 'huyện Vân Trạch'],
    ],
    [
      division('I. Khối thi đua số 1: Các cơ quan Đảng (02 đơn vị)', 'II. Thành phần tổ giúp việc'),
      ['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Bưu điện tỉnh'],
    ],
    // who stays away stands in brackets
    [
      minutes(
        'Tham dự: đại diện 2/3 đơn vị thành viên (Thuế tỉnh vắng):',
        '1. Ông Tô Quốc Kỳ – GĐ Công ty Than',
        '2. Bà Hà Chi – Phó TGĐ Công ty Mía',
      ),
      ['Công ty Than', 'Công ty Mía'],
    ],
    [
      minutes(
        'Khách mời (Thuế tỉnh vắng):',
        '1. Ông Tô Quốc Kỳ – GĐ Công ty Than',
        '2. Bà Hà Chi – Phó TGĐ Công ty Mía',
      ),
      [],
    ],
    // so many of so many places
    [
      'Cụm thi đua số 3 họp. Các đơn vị trong cụm: Chủ tịch, công chức VP-TK của 3/3 xã: Châu Quang, Châu Đình, Châu Thái.',
      ['xã Châu Quang', 'xã Châu Đình', 'xã Châu Thái'],
    ],
    ['Cụm thi đua số 3 họp. Khách mời: Chủ tịch, công chức VP-TK của 3/4 xã: Châu Quang, Châu Đình, Châu Thái.', []],
    // those who pledge
    [
      'Khối thi đua các bệnh viện tỉnh ký giao ước năm 2027. Chúng tôi gồm đại diện 2 bệnh viện: Bệnh viện Nhi, Bệnh viện Tâm thần, cùng nhau ký kết.',
      ['Bệnh viện Nhi', 'Bệnh viện Tâm thần'],
    ],
    [
      'Khối thi đua các bệnh viện tỉnh ký giao ước năm 2027. Đoàn khách gồm đại diện 2 bệnh viện: Bệnh viện Nhi, Bệnh viện Tâm thần, cùng nhau ra về.',
      [],
    ],
    // who leads is named in short too: see heads
    ['Khối thi đua số 6 có 2 Cục Thuế: Bến Đá (Khối trưởng), Lam Hải.', ['Cục Thuế Bến Đá', 'Cục Thuế Lam Hải']],
    // schools by who owns them
    [
      'Bổ sung trường Mầm non tư thục Hoa Phượng, trường Tiểu học dân lập Hải Đăng vào Cụm thi đua số 5.',
      ['trường Mầm non tư thục Hoa Phượng', 'trường Tiểu học dân lập Hải Đăng'],
    ],
  ])('%s', (text, members) => expect(membersOf(text)).toEqual(members));
});

describe('heads in papers', () => {
  const report = (heading: string) =>
    `BÁO CÁO\nTổng kết Khối thi đua số 11 năm 2027\nKhối thi đua số 11 đã hoạt động tốt.\n${heading}\n- Trưởng khối: Sở Y tế; Phó khối: Thuế tỉnh.\n`;
  const assigned = (about: string) =>
    `QUYẾT ĐỊNH\nVề việc phân công các cụm thi đua năm 2028\nĐiều 3. Phân công Cụm trưởng, Cụm phó năm 2028:\n- Cụm thi đua số 2: Sở Y tế, ${about}; Thuế tỉnh, Cụm phó.\n`;
  it.each([
    [
      'Khối thi đua số 6 tổng kết năm 2027. Khối có 2 Cục Thuế: Bến Đá (Khối trưởng), Lam Hải.',
      ['Cục Thuế Bến Đá | head 2027'],
    ],
    ['Khối thi đua số 6 tổng kết năm 2027. Khối có 2 Cục Thuế: Bến Đá (chủ nhà), Lam Hải.', []],
    [report('4. Năm 2028'), ['Sở Y tế | head 2028', 'Thuế tỉnh | deputy 2028']],
    [report('4. Tổ chức năm 2028 chưa bàn'), ['Sở Y tế | head 2027', 'Thuế tỉnh | deputy 2027']],
    [assigned('Cụm trưởng'), ['Sở Y tế | head 2028', 'Thuế tỉnh | deputy 2028']],
    [
      assigned('Cụm trưởng (thay Bưu điện tỉnh)'),
      ['Bưu điện tỉnh | head 2027', 'Sở Y tế | head 2028', 'Thuế tỉnh | deputy 2028'],
    ],
    // given the role in this year, as another has it in the next
    [
      'Khối thi đua số 3 tổng kết năm 2027. Sở Y tế được giao làm Khối trưởng. Khối thống nhất cử Thuế tỉnh làm Khối trưởng năm 2028.',
      ['Sở Y tế | head 2027', 'Thuế tỉnh | head 2028'],
    ],
    [
      'Khối thi đua số 3 tổng kết năm 2027. Sở Y tế được giao làm Khối trưởng. Khối thống nhất mời Thuế tỉnh đến dự năm 2028.',
      ['Sở Y tế | head 2028'],
    ],
  ])('%s', (text, heads) => expect(headsOf(text).sort()).toEqual([...heads].sort()));
});

describe('awards in papers', () => {
  const pact = (heading: string, first: string) =>
    `BẢN GIAO ƯỚC THI ĐUA\nKHỐI THI ĐUA SỐ 2 NĂM 2027\n${heading}\n- ${first}: Cờ thi đua của UBND tỉnh.\n`;
  it.each([
    // an article with a name and no sentence heads its lines; the pact has the year of its title
    [
      pact('Điều 2. Đăng ký danh hiệu', 'Tòa án nhân dân tỉnh, Thuế tỉnh'),
      [
        'Cờ thi đua của UBND tỉnh → Tòa án nhân dân tỉnh | registered 2027',
        'Cờ thi đua của UBND tỉnh → Thuế tỉnh | registered 2027',
      ],
    ],
    [pact('Điều 2. Chế độ hội họp', 'Tòa án nhân dân tỉnh, Thuế tỉnh'), []],
    // those whom nobody names
    [
      pact('Các đơn vị đăng ký:', 'Các đơn vị còn lại (03 đơn vị)'),
      ['Cờ thi đua của UBND tỉnh → #3 org | registered 2027'],
    ],
    [pact('Các đơn vị đăng ký:', 'Các đơn vị còn lại (chưa rõ)'), []],
    // letters with a comma
    [
      'TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\nKính gửi: UBND tỉnh\n3. Đề nghị tặng Bằng khen (03):\nTập thể\na, Sở Y tế\nb, Thuế tỉnh\nCá nhân\na, Ông Tô Hải – Trưởng thôn Đông\n',
      [
        'Bằng khen → Sở Y tế | recommended 2027',
        'Bằng khen → Thuế tỉnh | recommended 2027',
        'Bằng khen → Tô Hải | recommended 2027',
      ],
    ],
    // lines that only semicolons part
    [
      'THÔNG BÁO\nKết quả bình xét năm 2027\nKhối thi đua số 3 đã họp.\n2. Hình thức suy tôn:\nSở Y tế: Cờ thi đua;\nThuế tỉnh: Bằng khen.\n',
      ['Cờ thi đua → Sở Y tế | voted 2027', 'Bằng khen → Thuế tỉnh | voted 2027'],
    ],
    [
      'THÔNG BÁO\nKết quả bình xét năm 2027\nKhối thi đua số 3 đã họp.\n2. Hình thức gửi giấy:\nSở Y tế: gửi thư;\nThuế tỉnh: gửi phim.\n',
      [],
    ],
    // money for each is no quota
    [
      'QUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\nĐiều 1. Tặng Giấy khen cho 02 tập thể, mỗi tập thể thưởng 200.000đ.\n',
      ['Giấy khen → #2 org | awarded 2027'],
    ],
    ['QUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\nĐiều 1. Tặng Giấy khen cho 02 tập thể, mỗi tập thể một cái.\n', []],
    // a table parted by tabs, with rows that only name the section
    [
      'THÔNG BÁO\nKết quả họp Hội đồng Thi đua năm 2027\nHội đồng thống nhất trình UBND tỉnh khen thưởng các đơn vị sau:\n\nĐơn vị\tĐiểm\tHình thức\nKhối thi đua các sở\t\t\nSở Y tế\t297\tCờ thi đua của UBND tỉnh\nThuế tỉnh\t291\tBằng khen\n',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027', 'Bằng khen → Thuế tỉnh | recommended 2027'],
    ],
    [
      'THÔNG BÁO\nKết quả họp Hội đồng Thi đua năm 2027\nHội đồng nghe báo cáo của các đơn vị sau:\n\nĐơn vị\tĐiểm\tGhi chú\nKhối thi đua các sở\t\t\nSở Y tế\t297\tCờ thi đua của UBND tỉnh\nThuế tỉnh\t291\tBằng khen\n',
      [],
    ],
  ])('%s', (text, awards) => expect(awardsOf(text)).toEqual(awards));

  const annex = (second: string) =>
    `QUYẾT ĐỊNH\nVề việc tặng Cờ thi đua năm 2027\nDANH SÁCH\nTập thể được tặng Cờ thi đua năm 2027\nA- CỜ THI ĐUA CỦA UBND TỈNH:\n + Khối thi đua số 1:\n   1- Sở Y tế\n + Khối thi đua số 2:\n   ${second}- Công an tỉnh\n`;
  const leading = (label: string) =>
    `QUYẾT ĐỊNH\nVề việc khen thưởng năm 2027\nĐiều 1. Tặng Cờ thi đua của UBND tỉnh cho 02 tập thể:\n- ${label}: Sở Y tế\n- Thuế tỉnh\n`;
  it.each([
    // counted on over the blocs that divide the list
    [annex('2'), ['Sở Y tế | Khối thi đua số 1', 'Công an tỉnh | Khối thi đua số 2']],
    [leading('Đơn vị dẫn đầu Khối thi đua các sở'), ['Sở Y tế | Khối thi đua các sở', 'Thuế tỉnh | null']],
  ])('%s', (text, found) => expect(awardsByBloc(text)).toEqual(found));
});

describe('who attends', () => {
  const minutes = (line: string) => `BIÊN BẢN\nHọp Cụm thi đua số 5 năm 2027\nI/ THÀNH PHẦN THAM DỰ:\n${line}\n`;
  it.each([
    [minutes('- Bà Hà Lệ Quyên: Phó Giám đốc Sở Y tế'), ['Hà Lệ Quyên | Phó Giám đốc Sở Y tế | attend']],
    [minutes('- Bà Hà Lệ Quyên: phụ trách hậu cần'), ['Hà Lệ Quyên |  | attend']],
  ])('%s', (text, found) =>
    expect(recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join('; ')} | ${act}`)).toEqual(
      found,
    ),
  );
});

describe('who signs', () => {
  const pact = (over: string) =>
    `GIAO ƯỚC THI ĐUA\nKHỐI THI ĐUA SỐ 2 TỈNH LAM HẢI NĂM 2027\n\nHôm nay, ngày 21 tháng 02 năm 2027, Khối thi đua số 2 tỉnh Lam Hải thống nhất giao ước.\n\n${over}\n\nBỘ CHỈ HUY QUÂN SỰ TỈNH              CÔNG AN TỈNH\n    CHỈ HUY TRƯỞNG                   GIÁM ĐỐC\n  Đại tá Nông Quốc Uy                Trần Hữu Định\n\nSỞ TƯ PHÁP\n     GIÁM ĐỐC\n  Ma Thế Lượng\n`;
  it.each([
    [
      pact('         ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC'),
      ['Nông Quốc Uy', 'Ma Thế Lượng', 'Trần Hữu Định'].map((name) => `${name} | Khối thi đua số 2 tỉnh Lam Hải`),
    ],
  ])('%s', (text, found) =>
    expect(recordOf(text).officials.map(({ name, bloc }) => `${name} | ${bloc}`)).toEqual(found),
  );
});
