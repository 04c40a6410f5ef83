import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | status year", and the bloc of each where it has one. */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, count, recipient_kind, status, year, bloc }) =>
      `${award} → ${recipient ?? `#${count} ${recipient_kind}`} | ${status}${year ? ` ${year}` : ''}${bloc ? ` | ${bloc}` : ''}`,
  );

const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map((o) => `${o.name}: ${o.titles.join(', ')}`);

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map((h) => `${h.role} ${h.year} ${h.org_full ?? h.org}`);

const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

const JOINT =
  'Ngày 15/7/2027, Khối thi đua số 7 và Khối thi đua số 8 họp chung.\n\nỞ Khối thi đua số 8, kết quả cao hơn.\n\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('awards of several blocs', () => {
  it.each([
    [`${JOINT}Nhân dịp này, bà Mây trao Cờ thi đua cho Sở Y tế.`, ['Cờ thi đua → Sở Y tế | awarded 2027']],
    [
      `${JOINT}Tại khối, bà Mây trao Cờ thi đua cho Sở Y tế.`,
      ['Cờ thi đua → Sở Y tế | awarded 2027 | Khối thi đua số 8'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('units in lists', () => {
  it.each([
    // places that share the head of a list part at "và", also where no list knows them
    [
      'Ngày 5/1/2028, Cụm thi đua số 3 gồm Văn phòng Đảng ủy các phường: Hòa Lam, Bình Khê và Vĩnh Lũng tổng kết năm 2027.',
      ['Văn phòng Đảng ủy phường Hòa Lam', 'Văn phòng Đảng ủy phường Bình Khê', 'Văn phòng Đảng ủy phường Vĩnh Lũng'],
    ],
    [
      'Ngày 5/1/2028, Cụm thi đua số 3 gồm Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường tổng kết năm 2027.',
      ['Sở Khoa học và Công nghệ', 'Sở Nông nghiệp và Môi trường'],
    ],
    // the bracket behind the words of the bloc's name
    [
      'Ngày 5/1/2028, khối thi đua 3 Sư đoàn Bộ binh (Sư đoàn 305, Sư đoàn 312, Sư đoàn 327) tổng kết năm 2027.',
      ['Sư đoàn 305', 'Sư đoàn 312', 'Sư đoàn 327'],
    ],
    ['Ngày 5/1/2028, khối thi đua 3 Sư đoàn Bộ binh (Sư đoàn 305 chủ trì) tổng kết năm 2027.', []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));

  it.each([
    // one school of two levels
    ['Trường THCS và THPT Bến Đá được tặng Cờ thi đua.', ['Cờ thi đua → Trường THCS và THPT Bến Đá | awarded']],
    [
      'Trường PTDT nội trú THCS và THPT huyện Tân Khê được tặng Cờ thi đua.',
      ['Cờ thi đua → Trường PTDT nội trú THCS và THPT huyện Tân Khê | awarded'],
    ],
    [
      'Trường THPT Lê Bá Quý và THPT Bến Đá được tặng Cờ thi đua.',
      ['Cờ thi đua → Trường THPT Lê Bá Quý | awarded', 'Cờ thi đua → THPT Bến Đá | awarded'],
    ],
    // unions of the school or the agency at hand
    ['Công đoàn trường được tặng Bằng khen.', ['Bằng khen → Công đoàn trường | awarded']],
    ['Công đoàn mạnh được tặng Bằng khen.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('flags of movements, and lists in which one has an award of its own', () => {
  it.each([
    [
      'Trung đoàn 5 được tặng Cờ đơn vị xuất sắc trong phong trào thi đua Quyết thắng năm 2027.',
      ['Cờ đơn vị xuất sắc trong phong trào thi đua Quyết thắng → Trung đoàn 5 | awarded 2027'],
    ],
    [
      'Trung đoàn 5 được tặng Cờ đơn vị xuất sắc trong phong trào thi đua năm 2027.',
      ['Cờ đơn vị xuất sắc → Trung đoàn 5 | awarded 2027'],
    ],
    [
      'Sở tặng Bằng khen cho Sở Y tế, Thuế tỉnh (Cờ thi đua), 15 phòng và 40 cá nhân.',
      [
        'Bằng khen → Sở Y tế | awarded',
        'Cờ thi đua → Thuế tỉnh | awarded',
        'Bằng khen → #15 org | awarded',
        'Bằng khen → #40 person | awarded',
      ],
    ],
    [
      'Sở tặng Bằng khen cho Sở Y tế, Thuế tỉnh (dẫn đầu thi đua), 15 phòng và 40 cá nhân.',
      [
        'Bằng khen → Sở Y tế | awarded',
        'Bằng khen → Thuế tỉnh | awarded',
        'Bằng khen → #15 org | awarded',
        'Bằng khen → #40 person | awarded',
      ],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards in sentences of the press', () => {
  it.each([
    // a year right before who receives counts nobody
    ['Năm 2027 Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
    ['Cả nước có 27 Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → #27 org | awarded']],
    // each of several years
    [
      'Sở Y tế được tặng Bằng khen (các năm 2019, 2021 và 2023).',
      [
        'Bằng khen → Sở Y tế | awarded 2019',
        'Bằng khen → Sở Y tế | awarded 2021',
        'Bằng khen → Sở Y tế | awarded 2023',
      ],
    ],
    ['Sở Y tế được tặng Bằng khen (2019 - 2023).', ['Bằng khen → Sở Y tế | awarded 2023']],
    // the second day of an anniversary tells the year, where nothing else does
    [
      'Sáng 22-11, Sở Y tế kỷ niệm 40 năm thành lập (22-11-1987 / 22-11-2027) và đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Sở Y tế | awarded 2027'],
    ],
    [
      'Sáng 22-11, Sở Y tế kỷ niệm 40 năm thành lập và đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Sở Y tế | awarded'],
    ],
    // what it is called stands between the verb and the award
    [
      'Sở Y tế được trao tặng phần thưởng cao quý của Nhà nước là Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Sở Y tế | awarded'],
    ],
    ['Sở Y tế được trao tặng xe máy cao quý hơn Huân chương Lao động hạng Ba.', []],
    // who stands for its name
    [
      'Lữ đoàn 299 kỷ niệm ngày truyền thống. Trải qua 40 năm, lữ đoàn đã được tặng Huân chương Chiến công hạng Ba.',
      ['Huân chương Chiến công hạng Ba → Lữ đoàn 299 | awarded'],
    ],
    [
      'Ban Quản lý dự án Bến Đá kỷ niệm 10 năm. Ban đã hai lần được tặng Cờ thi đua.',
      ['Cờ thi đua → Ban Quản lý dự án Bến Đá | awarded'],
    ],
    ['Ban Quản lý dự án Bến Đá kỷ niệm 10 năm. Ban nhạc hai lần được tặng Cờ thi đua.', []],
    // couples, and those who were not named
    [
      'Dịp này, chị Hà Thị Nhàn (công nhân), vợ chồng ông Tô Hải - bà Lò Thị Mây được Bộ Y tế tặng Bằng khen; số còn lại nhận Giấy khen.',
      ['Bằng khen → Hà Thị Nhàn | awarded', 'Bằng khen → Tô Hải | awarded', 'Bằng khen → Lò Thị Mây | awarded'],
    ],
    // how many agreed, and how many votes there were
    ['Kết quả, Sở Y tế được 100% đại biểu nhất trí đề nghị tặng Bằng khen.', ['Bằng khen → Sở Y tế | recommended']],
    ['Sở Y tế đạt số phiếu cao nhất, được đề nghị tặng Bằng khen.', ['Bằng khen → Sở Y tế | recommended']],
    ['Cụm giới thiệu Sở Y tế đề nghị tặng Bằng khen.', ['Bằng khen → Sở Y tế | recommended']],
    ['Cụm đề nghị Sở Y tế đề nghị tặng Bằng khen.', []],
    // where those who receive stand
    ['UBND tỉnh trao Bằng khen đến Sở Y tế.', ['Bằng khen → Sở Y tế | awarded']],
    ['UBND tỉnh trao Bằng khen đến hết tháng này.', []],
    ['UBND tỉnh tặng cho Sở Y tế Bằng khen.', ['Bằng khen → Sở Y tế | awarded']],
    ['Trước ý kiến đề nghị tặng cho Sở Y tế Bằng khen, Khối giải thích.', []],
    ['Trong số các đơn vị được tặng Bằng khen có Sở Y tế.', ['Bằng khen → Sở Y tế | awarded']],
    ['Về tập thể, Sở Y tế được tặng Bằng khen.', ['Bằng khen → Sở Y tế | awarded']],
    ['Về Sở Y tế được tặng Bằng khen.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('awards of lists and histories', () => {
  it.each([
    // some orders of one grade are all the unit's own
    [
      'Lữ đoàn 299 đã được tặng thưởng 2 Huân chương Chiến công hạng Ba.',
      ['Huân chương Chiến công hạng Ba → Lữ đoàn 299 | awarded'],
    ],
    ['Lữ đoàn 299 đã được tặng thưởng 22 Huân chương Chiến công hạng Ba.', []],
    // a reason at the end of a list is that of all
    [
      'Bộ tặng Bằng khen cho các cá nhân: ông Tô Hải, Giám đốc Sở Y tế; bà Hà Nhàn (Bệnh viện Phổi) vì đã có công.',
      ['Bằng khen → Tô Hải | awarded', 'Bằng khen → Hà Nhàn | awarded'],
    ],
    // the words under the last line of a list are about all its lines
    [
      'QUYẾT ĐỊNH\nVề việc tặng Cờ thi đua\n\nĐiều 1. Tặng Cờ thi đua cho 02 tập thể:\n- Ban Khoa giáo;\n- Trung tâm Quảng cáo,\nđã hoàn thành xuất sắc nhiệm vụ năm 2027.\n',
      ['Cờ thi đua → Ban Khoa giáo | awarded 2027', 'Cờ thi đua → Trung tâm Quảng cáo | awarded 2027'],
    ],
    // each count with its name, and numbers in brackets
    [
      'Bộ tặng Bằng khen cho 01 tập thể là Sở Y tế và 01 cá nhân là ông Tô Hải.',
      ['Bằng khen → Sở Y tế | awarded', 'Bằng khen → Tô Hải | awarded'],
    ],
    [
      'Bộ tặng Bằng khen cho 01 tập thể là Sở Y tế và 01 cá nhân.',
      ['Bằng khen → Sở Y tế | awarded', 'Bằng khen → #1 person | awarded'],
    ],
    [
      'Bộ tặng Bằng khen cho (1) Sở Y tế, (2) Sở Nội vụ.',
      ['Bằng khen → Sở Y tế | awarded', 'Bằng khen → Sở Nội vụ | awarded'],
    ],
    // a dash for the verb
    [
      'Sở Y tế được đề nghị tặng Cờ thi đua của Chính phủ; Sở Nội vụ - Cờ thi đua của UBND tỉnh.',
      ['Cờ thi đua của Chính phủ → Sở Y tế | recommended', 'Cờ thi đua của UBND tỉnh → Sở Nội vụ | recommended'],
    ],
    [
      'Sở Y tế được đề nghị tặng Cờ thi đua của Chính phủ; Sở Nội vụ nói về Cờ thi đua của UBND tỉnh.',
      ['Cờ thi đua của Chính phủ → Sở Y tế | recommended'],
    ],
    [
      'Cờ thi đua của UBND tỉnh được Khối thống nhất đề nghị tặng cho Sở Y tế.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended'],
    ],
    // headlines
    [
      'Sở Y tế: Đón nhận Huân chương Lao động hạng Ba\n\nLễ được tổ chức trọng thể.',
      ['Huân chương Lao động hạng Ba → Sở Y tế | awarded'],
    ],
    ['Sở Y tế: Trao tặng Huân chương Lao động hạng Ba\n\nLễ được tổ chức trọng thể.', []],
    ['Sở Y tế đón Huân chương Lao động hạng Ba.', ['Huân chương Lao động hạng Ba → Sở Y tế | awarded']],
    // to whom a paper goes, in one line
    ['Nơi nhận: - Sở Y tế; - Ban Thi đua - Khen thưởng (để tặng Bằng khen).', []],
    ['Truy tặng Huân chương Dũng cảm cho liệt sĩ Tô Hải.', ['Huân chương Dũng cảm → Tô Hải | awarded']],
    [
      'UBND tỉnh tặng Giấy khen cho Chi đoàn cơ sở Trường Chính trị.',
      ['Giấy khen → Chi đoàn cơ sở Trường Chính trị | awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('names that end before what is done', () => {
  it.each([
    ['Công ty Bến Đá chèo lái khối, được tặng Cờ thi đua.', ['Cờ thi đua → Công ty Bến Đá | awarded']],
    ['Công ty Bến Đá vươn lên và được tặng Cờ thi đua.', ['Cờ thi đua → Công ty Bến Đá | awarded']],
    ['Bộ Công an tặng Cờ cho Lữ đoàn 189, Sở Nội vụ.', ['Cờ → Lữ đoàn 189 | awarded', 'Cờ → Sở Nội vụ | awarded']],
    ['Bộ Công an tặng Cờ cho Phòng 9, Sở Nội vụ.', ['Cờ → Phòng 9, Sở Nội vụ | awarded']],
    ['Bộ Công an tặng Cờ cho Trại tạm giam CA tỉnh Lam Hải.', ['Cờ → Trại tạm giam CA tỉnh Lam Hải | awarded']],
    [
      'UBND huyện tặng Giấy khen cho Phòng Tài chính - Kế hoạch, Đài Truyền thanh huyện.',
      ['Giấy khen → Phòng Tài chính - Kế hoạch | awarded', 'Giấy khen → Đài Truyền thanh huyện | awarded'],
    ],
    [
      'UBND tỉnh tặng Cờ cho Tỉnh đội Lam Hải, Đồn Công an Bến Đá, Nhà Thiếu nhi tỉnh.',
      ['Cờ → Tỉnh đội Lam Hải | awarded', 'Cờ → Đồn Công an Bến Đá | awarded', 'Cờ → Nhà Thiếu nhi tỉnh | awarded'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    ['Thượng tá Giàng A Sử, Trưởng CA huyện Bến Đá dự.', ['Giàng A Sử: Thượng tá, Trưởng CA huyện Bến Đá']],
    // who speaks at the end of a text wrote nothing
    ['Khối đạt kết quả.\n\nÔng Tô Hải, PGĐ Sở Y tế phát biểu chỉ đạo.', ['Tô Hải: PGĐ Sở Y tế']],
    ['Ông Giàng A Sử, Trưởng ca 2 dự.', ['Giàng A Sử: Trưởng ca 2']],
    [
      'Đến dự có Ô. Tô Hải, Phó Chủ tịch và B. Hoa Thị Liễu, Giám đốc Sở Y tế.',
      ['Tô Hải: Phó Chủ tịch', 'Hoa Thị Liễu: Giám đốc Sở Y tế'],
    ],
    [
      'Ông Tô Hải, Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ dự.',
      ['Tô Hải: Trưởng Ban Thi đua - Khen thưởng, Sở Nội vụ'],
    ],
    ['Ông Tô Hải, Trưởng BHXH cơ sở Bến Đá dự.', ['Tô Hải: Trưởng BHXH cơ sở Bến Đá']],
  ])('%s', (text, found) => expect(officialsOf(`Khối thi đua số 3 họp. ${text}`)).toEqual(found));
});

describe('heads in sentences of the press', () => {
  const WEIGHS = 'Khối thi đua số 3 tổng kết năm 2027.\n\n';
  it.each([
    // one name in its bracket, though "và" stands in it
    [
      'Khối gồm 3 đơn vị: Ban CHQS Viện Khoa học Đo đạc và Bản đồ (Khối trưởng); Ban CHQS Sở Y tế; Ban CHQS Thuế tỉnh.',
      ['head 2027 Ban CHQS Viện Khoa học Đo đạc và Bản đồ'],
    ],
    ['Sở Y tế được chọn đăng cai và làm Khối trưởng năm 2028.', ['head 2028 Sở Y tế']],
    ['Sở Y tế được chọn vinh danh và làm báo cáo Khối trưởng năm 2028.', []],
    [
      'Khối trưởng năm 2026 là Sở Nội vụ; Sở Y tế được phân công làm Khối phó năm nay.',
      ['head 2026 Sở Nội vụ', 'deputy 2027 Sở Y tế'],
    ],
    [
      'Sở Y tế được giao cầm trịch Khối trưởng năm sau, thay cho Sở Nội vụ.',
      ['head 2028 Sở Y tế', 'head 2027 Sở Nội vụ'],
    ],
    // who stands down, and who takes its place
    [
      'Sở Y tế thôi giữ Khối trưởng sau 3 năm, Sở Nội vụ được anh em tín nhiệm thay thế từ năm 2028.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    ['Sở Y tế thôi giữ Khối trưởng sau 3 năm, Sở Nội vụ được anh em tín nhiệm.', ['head 2027 Sở Y tế']],
    [
      'Khối họp bầu bổ sung. Sở Y tế xin thôi nhiệm vụ Khối trưởng; các thành viên bầu Sở Nội vụ thay thế.',
      ['head 2027 Sở Y tế', 'head 2027 Sở Nội vụ'],
    ],
    [
      'Khối họp bổ sung. Sở Y tế xin thôi nhiệm vụ Khối trưởng; các thành viên bầu Sở Nội vụ thay thế.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    ['Sở Y tế kế nhiệm Sở Nội vụ làm Khối trưởng năm 2028.', ['head 2028 Sở Y tế', 'head 2027 Sở Nội vụ']],
    ['Sở Y tế và Sở Nội vụ đảm đương vị trí Khối trưởng và Khối phó.', ['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ']],
    ['Từ ngày 01/01/2029, Sở Y tế làm Khối trưởng.', ['head 2029 Sở Y tế']],
    ['Ngày 01/01/2029, Sở Y tế làm Khối trưởng.', ['head 2027 Sở Y tế']],
    // the role of the sentence before
    [
      'Năm 2027, Sở Y tế làm Trưởng khối. Sang năm 2028, Sở Nội vụ đảm nhận trọng trách này.',
      ['head 2027 Sở Y tế', 'head 2028 Sở Nội vụ'],
    ],
    ['Năm 2027, Sở Y tế làm Trưởng khối. Sang năm 2028, Sở Nội vụ đảm nhận công trình này.', ['head 2027 Sở Y tế']],
    ['Hội nghị nghe Sở Y tế - đơn vị giữ vai trò Khối trưởng năm 2026 báo cáo.', ['head 2026 Sở Y tế']],
  ])('%s', (text, found) => expect(headsOf(`${WEIGHS}${text}`)).toEqual(found));

  it.each([
    ['ký giao ước thi đua năm 2028', 2028],
    ['gặp mặt', null],
  ])('a title that pledges tells the year: %s', (words, year) => {
    const { blocs } = recordOf(
      `Khối thi đua số 3 ${words}\n\nNgày 18/2, 9 đơn vị trong khối đã đặt bút. Sở Y tế - đơn vị Khối trưởng năm 2027 - báo cáo.`,
    );
    expect(blocs.map((bloc) => bloc.year)).toEqual([year]);
  });
});

describe('blocs that are called by their members alone', () => {
  const MEETS = 'Ngày 2/4/2028, Khối thi đua';
  it.each([
    [
      `${MEETS} gồm 16 công ty, doanh nghiệp của tỉnh Lam Hải đã tổ chức hội nghị tổng kết năm 2027.`,
      ['Khối thi đua gồm 16 công ty, doanh nghiệp của tỉnh Lam Hải'],
    ],
    [`${MEETS} gồm 16 đơn vị của tỉnh Lam Hải đã tổ chức hội nghị tổng kết năm 2027.`, []],
    [
      `${MEETS} số 3 tổng kết năm 2027. Khối thi đua gồm 16 công ty của tỉnh Lam Hải đã bầu Khối trưởng.`,
      ['Khối thi đua số 3'],
    ],
  ])('%s', (text, found) => expect(recordOf(text).blocs.map((bloc) => bloc.name)).toEqual(found));
});

it.each([
  ['13/03/2028', '2028-03-13'],
  ['13/03', null],
])('a line under the text that holds nothing but a day tells of the publication: %s', (line, published) => {
  const text = `Tin thi đua\n\nSở Y tế họp sáng nay với sự có mặt của nhiều đại biểu trong tỉnh.\n\n${line}\n`;
  expect(recordOf(text).doc.published).toBe(published);
});
