import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award → recipient | bloc" */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, bloc }) =>
      `${award} → ${recipient === null ? `#${count}` : (recipient_full ?? recipient)}${bloc ? ` | ${bloc}` : ''}`,
  );
const blocsOf = (text: string): (string | undefined)[] => recordOf(text).blocs.map(({ name }) => name);
const headsOf = (text: string): string[] => recordOf(text).heads.map(({ org, role }) => `${org} ${role}`);
const officialsOf = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);

const decision = (...lines: string[]): string => ['QUYẾT ĐỊNH', ...lines].join('\n');
const minutes = (...lines: string[]): string =>
  ['BIÊN BẢN', 'V/v họp Khối thi đua số 7 năm 2013', 'Khối thi đua số 7 họp bình xét thi đua năm 2013.', ...lines].join(
    '\n',
  );
const LEADERS = 'Điều 1. Tặng Cờ thi đua cho các đơn vị dẫn đầu các khối thi đua:';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('blocs in the lists of papers', () => {
  it.each([
    // labels before a colon
    [
      decision(LEADERS, '1/ Khối nông - lâm: Hợp tác xã Bến Đá', '2/ Khối huyện, thị: huyện Tân Khê'),
      ['Khối nông - lâm', 'Khối huyện, thị'],
    ],
    [decision(LEADERS, '1/ Khối nông - lâm: Hợp tác xã Bến Đá', '2/ Huyện Tân Khê'), []],
    [decision('Điều 1. Tặng Giấy khen cho các lớp:', '1/ Khối 11: lớp 11A', '2/ Khối 12: lớp 12A'), []],
    // with a number of members
    [
      'Phân công các khối thi đua:\n1. Khối Kinh tế (03 đơn vị): Sở A, Sở B\n- Khối trưởng: Sở Y tế;\n2. Khối Văn xã (02 đơn vị): Sở C\n- Khối trưởng: Sở Nội vụ.',
      ['Khối Kinh tế', 'Khối Văn xã'],
    ],
    ['Phân công các khối thi đua:\n- Khối trưởng: Sở Y tế;\n- Khối phó: Sở Nội vụ.', []],
    // over the lines of each
    [
      decision(LEADERS, '1. Khối Kinh tế', '- Phòng Công Thương', '2. Khối Văn xã', '- Phòng Y tế'),
      ['Khối Kinh tế', 'Khối Văn xã'],
    ],
    [decision(LEADERS, '1. Khối Kinh tế', '- Phòng Công Thương', '2. Phòng Y tế'), []],
    // behind a comma at the end of the line
    [
      decision(LEADERS, '- Hợp tác xã Bến Đá, khối nông - lâm;', '- Phòng Y tế, khối hành chính.'),
      ['khối nông - lâm', 'khối hành chính'],
    ],
    [decision(LEADERS, '- Hợp tác xã Bến Đá, khối nông - lâm;', '- Phòng Y tế.'), []],
  ])('%s', (text, expected) => expect(blocsOf(text)).toEqual(expected));
});

describe('whom the lists of papers name', () => {
  it.each([
    // of a rotating flag in small letters
    [decision('Điều 1: Tặng cờ thi đua luân lưu cho:', '- Sở Y tế'), ['cờ thi đua luân lưu → Sở Y tế']],
    [decision('Điều 1: Bàn giao cờ thi đua luân lưu cho:', '- Sở Y tế'), []],
    // for what it is given, in a bracket with a rank; a doubled marker
    [
      decision(
        'Điều 1. Khen thưởng như sau:',
        'A/- CỜ THI ĐUA (hạng nhất các khối): Sở Y tế',
        'B/- GIẤY KHEN: Sở Tư pháp',
      ),
      ['CỜ THI ĐUA → Sở Y tế', 'GIẤY KHEN → Sở Tư pháp'],
    ],
    // where one is, between semicolons
    [
      decision('Điều 1. Tặng Bằng khen cho:', '- Tập thể: Hợp tác xã Bến Đá, xã Tân Mỹ; Phòng Y tế.'),
      ['Bằng khen → Hợp tác xã Bến Đá, xã Tân Mỹ', 'Bằng khen → Phòng Y tế'],
    ],
    [
      decision('Điều 1. Tặng Bằng khen cho:', '- Tập thể: Hợp tác xã Bến Đá, Sở Y tế; Phòng Y tế.'),
      ['Bằng khen → Hợp tác xã Bến Đá', 'Bằng khen → Sở Y tế', 'Bằng khen → Phòng Y tế'],
    ],
    // persons that dashes part
    [
      decision('Điều 1. Tặng Bằng khen cho:', '- Cá nhân: Ông Tô Hải, xã Tân Mỹ - Bà Hà Nhàn, xã Bến Đá'),
      ['Bằng khen → Tô Hải', 'Bằng khen → Hà Nhàn'],
    ],
    [
      decision('Điều 1. Tặng Bằng khen cho:', '- Cá nhân: Ông Tô Hải, xã Tân Mỹ - huyện Bến Đá'),
      ['Bằng khen → Tô Hải'],
    ],
    // the rest of the title between it and the list
    [
      'DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN\nĐÃ CÓ THÀNH TÍCH XUẤT SẮC NĂM 2027\n\nI. CỤM THI ĐUA SỐ 1\n1. Sở Y tế\nII. CỤM THI ĐUA SỐ 2\n2. Sở Nội vụ\nIII. CÁ NHÂN\n3. Ông Tô Hải',
      ['BẰNG KHEN → Sở Y tế | CỤM THI ĐUA SỐ 1', 'BẰNG KHEN → Sở Nội vụ | CỤM THI ĐUA SỐ 2', 'BẰNG KHEN → Tô Hải'],
    ],
    // a name that ends before the next column
    [
      'DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN\n\n1. Ông Tô Hạt        Trưởng thôn 3\n2. Bà Hà Nguyên      Phó Chủ tịch UBND xã',
      ['BẰNG KHEN → Tô Hạt', 'BẰNG KHEN → Hà Nguyên'],
    ],
    // dots lead on
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 02 đơn vị:',
        '1. Phòng Y tế ........ Cụm thi đua số 1',
        '2. Phòng Nội vụ……… Cụm thi đua số 2',
      ),
      ['Giấy khen → Phòng Y tế | Cụm thi đua số 1', 'Giấy khen → Phòng Nội vụ | Cụm thi đua số 2'],
    ],
    // one for each of those counted
    [
      decision('Điều 1. Khen tặng 02 đơn vị dẫn đầu, mỗi đơn vị 01 Giấy khen:', '1. Phòng Y tế', '2. Phòng Nội vụ'),
      ['Giấy khen → Phòng Y tế', 'Giấy khen → Phòng Nội vụ'],
    ],
    [
      decision('Điều 1. Giới thiệu 02 đơn vị dẫn đầu, mỗi đơn vị 01 Giấy khen:', '1. Phòng Y tế', '2. Phòng Nội vụ'),
      [],
    ],
    // the persons of a unit
    [
      decision('Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các ông, bà:', '- Tổ Toán: Tô Văn Hải, Hà Thị Nhàn'),
      ['Lao động tiên tiến → Tô Văn Hải', 'Lao động tiên tiến → Hà Thị Nhàn'],
    ],
    [
      decision('Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các ông, bà:', '- Tổ Toán: 05 phiếu'),
      // a unit bears no title of persons
      [],
    ],
    [
      decision(
        'Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các cá nhân sau:',
        'Khoa Nội: 1) Tô Văn Hải; 2) Hà Thị Nhàn',
        'Khoa Ngoại: 3) Lê Văn Tú',
      ),
      ['Lao động tiên tiến → Tô Văn Hải', 'Lao động tiên tiến → Hà Thị Nhàn', 'Lao động tiên tiến → Lê Văn Tú'],
    ],
    [
      decision(
        'Điều 1. Công nhận danh hiệu Lao động tiên tiến cho các cá nhân sau:',
        'Phòng Kế toán',
        '1. Tô Văn Hải',
        '2. Hà Thị Nhàn',
        'Phòng Tổ chức',
        '3. Lê Văn Tú',
      ),
      ['Lao động tiên tiến → Tô Văn Hải', 'Lao động tiên tiến → Hà Thị Nhàn', 'Lao động tiên tiến → Lê Văn Tú'],
    ],
    // a spreadsheet's lines
    [
      decision(
        'Điều 1: Tặng Giấy khen cho tập thể, cá nhân:',
        'STT;Họ tên - đơn vị;Thành tích',
        '1;Đội 3, Nông trường 9;đạt 2 tấn/ha',
        '2;Điểu Nhàn, bảo vệ Đội 2;bắt trộm',
      ),
      ['Giấy khen → Đội 3, Nông trường 9', 'Giấy khen → Điểu Nhàn'],
    ],
    [
      decision(
        'Điều 1: Tặng Giấy khen cho tập thể:',
        'STT, Tên đơn vị, Thành tích',
        '1, Sở Y tế, tốt',
        '2, Sở Nội vụ, tốt',
      ),
      ['Giấy khen → Sở Y tế', 'Giấy khen → Sở Nội vụ'],
    ],
    // other bullets
    [
      decision('Điều 1: Tặng Giấy khen cho 02 đơn vị:', '. Phòng Y tế', '. Phòng Nội vụ'),
      ['Giấy khen → Phòng Y tế', 'Giấy khen → Phòng Nội vụ'],
    ],
    [
      decision('Điều 1: Tặng Giấy khen cho 02 đơn vị:', '❖ Phòng Y tế', '❖ Phòng Nội vụ'),
      ['Giấy khen → Phòng Y tế', 'Giấy khen → Phòng Nội vụ'],
    ],
    // letters with a stop, whom a line only counts, classes of a school
    [
      decision(
        'Điều 1. Tặng Giấy khen cho:',
        'a. Tổ Văn;',
        'b. Lớp 12A1, lớp 11B3 đạt lớp xuất sắc;',
        'c. 09 em đạt giải và em Tô Hải (lớp 12B2) vượt khó.',
      ),
      ['Giấy khen → Tổ Văn', 'Giấy khen → Lớp 12A1', 'Giấy khen → lớp 11B3', 'Giấy khen → #9', 'Giấy khen → Tô Hải'],
    ],
    [
      decision('Điều 1. Tặng Giấy khen cho:', 'a. Tổ Văn;', 'b. Em Tô Hải, lớp 12A1;', 'c. 02 em:', '- Em Hà Nhàn'),
      ['Giấy khen → Tổ Văn', 'Giấy khen → Tô Hải', 'Giấy khen → Hà Nhàn'],
    ],
    // a line that goes on with what else is done
    [
      decision(
        'Điều 1. Tặng Giấy khen cho các đồng chí:',
        '1. Tô Văn Hải - Bí thư Chi bộ Bến Đá',
        '2. Hà Thị Nhàn - chuyên viên Đảng ủy',
        'và đề nghị Tỉnh ủy tặng Bằng khen cho Chi bộ Tân Khê.',
      ),
      ['Giấy khen → Tô Văn Hải', 'Giấy khen → Hà Thị Nhàn', 'Bằng khen → Chi bộ Tân Khê'],
    ],
    // by vote
    [
      minutes('Kết quả biểu quyết (giơ tay):', '- Cờ thi đua: Sở Y tế 5/5.'),
      ['Cờ thi đua → Sở Y tế | Khối thi đua số 7'],
    ],
    [minutes('Số điểm của các đơn vị:', '- Cờ thi đua: Sở Y tế 5/5.'), []],
    // a rank says nothing of whose award it is
    [
      decision('Điều 1. Tặng Giấy khen cho Tổ Văn.', 'Điều 2. Trường xếp thứ 2/7 Cụm thi đua số 5.'),
      ['Giấy khen → Tổ Văn'],
    ],
    [
      decision('Điều 1. Tặng Giấy khen cho Tổ Văn.', 'Điều 2. Các đơn vị của Cụm thi đua số 5 thi hành.'),
      ['Giấy khen → Tổ Văn | Cụm thi đua số 5'],
    ],
    // trades in small letters
    [
      decision('Điều 1. Tặng Giấy khen cho:', '- Công ty Vật liệu xây dựng Bến Đá'),
      ['Giấy khen → Công ty Vật liệu xây dựng Bến Đá'],
    ],
  ])('%s', (text, expected) => expect(awardsOf(text)).toEqual(expected));
});

describe('who leads and who takes part', () => {
  it.each([
    ['Khối thi đua số 7 họp. Sở Y tế được 5/5 đơn vị biểu quyết làm Khối trưởng năm 2014.', ['Sở Y tế head']],
    // under a role that stands once above
    [
      'THÔNG BÁO\nCử Khối trưởng các khối thi đua năm 2016 như sau:\n1. Khối thi đua số 1: Sở Y tế;\n2. Khối thi đua số 2: Sở Nội vụ.',
      ['Sở Y tế head', 'Sở Nội vụ head'],
    ],
    [
      'THÔNG BÁO\nCác Khối trưởng gửi báo cáo năm 2016 như sau:\n1. Khối thi đua số 1: Sở Y tế theo dõi;\n2. Khối thi đua số 2: Sở Nội vụ theo dõi.',
      [],
    ],
    [
      'THÔNG BÁO\nCử Cụm phó các cụm thi đua như sau:\n- Cụm thi đua các xã vùng cao - xã Tân Mỹ;\n- Cụm thi đua các xã vùng thấp - xã Bến Đá.',
      ['xã Tân Mỹ deputy', 'xã Bến Đá deputy'],
    ],
    ['Khối thi đua số 7 họp. Sở Y tế được 5/5 đơn vị nhắc đến Khối trưởng năm 2014.', []],
  ])('%s', (text, expected) => expect(headsOf(text)).toEqual(expected));

  it.each([
    [decision('Đề nghị Tập đoàn tặng Bằng khen cho Sở Y tế và ông Tô Hải - Giám đốc Sở Y tế.'), []],
    [
      'Dịp này, tỉnh tặng Bằng khen cho Sở Y tế và ông Tô Hải, Giám đốc Sở Y tế; bà Hà Nhàn, Phó Chủ tịch UBND tỉnh trao Cờ thi đua.',
      ['Hà Nhàn'],
    ],
  ])('%s', (text, expected) => expect(officialsOf(text)).toEqual(expected));

  it('ends the members where as many as are counted are named', () => {
    const membersOf = (text: string): string[] => recordOf(text).members.map(({ org }) => org);
    const counted = (number: number): string =>
      `Khối thi đua số 5 có ${number} thành viên là Sở Y tế, Thuế tỉnh và Công an tỉnh; Sở Y tế giữ vai trò Khối trưởng.`;
    expect(membersOf(counted(3))).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Công an tỉnh']);
  });

  it('signs with the mark behind the name', () => {
    const signed = (line: string): unknown =>
      recordOf(
        `UBND TỈNH LAM HẢI\nSố: 12/QĐ-UB\nQUYẾT ĐỊNH\nV/v tặng Bằng khen\nĐiều 1. Tặng Bằng khen cho Sở Y tế.\n\nCHỦ TỊCH\n${line}`,
      ).doc.signer;
    expect(signed('Tô Văn Hải (đã ký)')).toBe('Tô Văn Hải');
    expect(signed('Tô Văn Hải - đã ký')).toBe('Tô Văn Hải');
    expect(signed('TÔ VĂN HẢI (đã ký)')).not.toBe('TÔ VĂN');
  });
});
