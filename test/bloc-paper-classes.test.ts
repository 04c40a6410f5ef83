import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => `${m.bloc} ∋ ${m.org_full ?? m.org}`);
const headsOf = (text: string): string[] => recordOf(text).heads.map((h) => `${h.bloc} ${h.role} ${h.year} ${h.org}`);

const paper = (form: string, about: string, ...lines: string[]): string =>
  ['UBND HUYỆN KIM BÌNH', 'Số: 12/UBND-KT', '', form, about, '', ...lines, ''].join('\n');
const divides = (...lines: string[]): string =>
  paper('QUYẾT ĐỊNH', 'Về việc chia khối thi đua và chỉ định Khối trưởng, Khối phó năm 2028', 'QUYẾT ĐỊNH:', ...lines);

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('tables of blocs', () => {
  it.each([
    // a column of blocs, whose cells say nothing of emulation themselves
    [
      divides('TT | Khối, cụm thi đua | Số đơn vị', '1 | Khối Tiểu học | 12', '2 | Khối cơ quan trong huyện | 9'),
      ['Khối Tiểu học', 'Khối cơ quan trong huyện'],
    ],
    [divides('TT | Khối, lớp | Số học sinh', '1 | Khối Tiểu học | 12', '2 | Khối cơ quan trong huyện | 9'), []],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));

  it.each([
    // roles said in short beside a column of blocs, of the year over the table
    [
      divides(
        'Năm 2027:',
        'Cụm, khối | Trưởng | Phó',
        'Khối thi đua số 1 | Phòng Y tế | Phòng Tư pháp',
        'Khối thi đua số 2 | Huyện đoàn | Hội Nông dân huyện',
      ),
      [
        'Khối thi đua số 1 head 2027 Phòng Y tế',
        'Khối thi đua số 1 deputy 2027 Phòng Tư pháp',
        'Khối thi đua số 2 head 2027 Huyện đoàn',
        'Khối thi đua số 2 deputy 2027 Hội Nông dân huyện',
      ],
    ],
    [
      divides(
        'Năm 2027:',
        'Đơn vị | Trưởng | Phó',
        'Khối thi đua số 1 | Phòng Y tế | Phòng Tư pháp',
        'Khối thi đua số 2 | Huyện đoàn | Hội Nông dân huyện',
      ),
      [],
    ],
    // an empty cell opens a row that goes on with the one above, under a head without a bar in front
    [
      divides(
        'TT | Khối thi đua | Khối trưởng | Khối phó',
        '1 | Khối Tiểu học | Trường TH Tân Mỹ | Trường TH Bến Đá,',
        '  |     |     | Trường TH Kim Sơn',
      ),
      [
        'Khối Tiểu học head 2028 Trường TH Tân Mỹ',
        'Khối Tiểu học deputy 2028 Trường TH Bến Đá',
        'Khối Tiểu học deputy 2028 Trường TH Kim Sơn',
      ],
    ],
    [
      divides(
        '| TT | Khối thi đua | Khối trưởng | Khối phó |',
        '| 1 | Khối Tiểu học | Trường TH Tân Mỹ | Trường TH Bến Đá, |',
        '|   |     | Trường TH Kim Sơn |    |',
      ),
      [
        'Khối Tiểu học head 2028 Trường TH Tân Mỹ',
        'Khối Tiểu học deputy 2028 Trường TH Bến Đá',
        'Khối Tiểu học head 2028 Trường TH Kim Sơn',
      ],
    ],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));

  it.each([
    ['Đơn vị | Danh hiệu đăng ký', ['Cờ thi đua → Phòng Y tế', 'Giấy khen → Phòng Nội vụ', 'Giấy khen → Huyện đoàn']],
    ['Đơn vị 2028 | Danh hiệu đăng ký', []],
  ])('rows of two cells under "%s"', (head, found) => {
    const text = paper(
      'GIAO ƯỚC THI ĐUA',
      'Khối thi đua số 3 năm 2028',
      head,
      'Phòng Y tế | Cờ thi đua',
      'Phòng Nội vụ | Giấy khen',
      'Huyện đoàn | Giấy khen',
    );
    expect(recordOf(text).awards.map((a) => `${a.award} → ${a.recipient}`)).toEqual(found);
  });
});

describe('lists of blocs', () => {
  it.each([
    // what the bloc is, over all of its line
    [
      divides(
        'Điều 1. Chia các khối thi đua như sau:',
        'I. KHỐI THI ĐUA I - KHỐI SÀNG TUYỂN, KHO VẬN, CẢNG',
        '1. Phòng Y tế',
      ),
      ['KHỐI THI ĐUA I - KHỐI SÀNG TUYỂN, KHO VẬN, CẢNG'],
    ],
    [
      divides(
        'Điều 1. Chia các khối thi đua như sau:',
        'I. KHỐI THI ĐUA I - KHỐI SÀNG TUYỂN TỔNG KẾT NĂM 2028',
        '1. Phòng Y tế',
      ),
      ['KHỐI THI ĐUA I - KHỐI SÀNG TUYỂN'],
    ],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));

  it.each([
    // as many lines as the bracket counts
    [
      divides(
        'Điều 1. Chia các cụm thi đua:',
        '1. Cụm thi đua số 1 (02 đơn vị)',
        '1.1. Xã Tân Mỹ',
        '1.2. Xã Bến Đá',
        '2. Cụm thi đua số 2 chưa có đơn vị nào.',
      ),
      ['Cụm thi đua số 1 ∋ Xã Tân Mỹ', 'Cụm thi đua số 1 ∋ Xã Bến Đá'],
    ],
    [
      divides(
        'Điều 1. Chia các cụm thi đua:',
        '1. Cụm thi đua số 1 (04 đơn vị)',
        '1.1. Xã Tân Mỹ',
        '1.2. Xã Bến Đá',
        '2. Cụm thi đua số 2 chưa có đơn vị nào.',
      ),
      [],
    ],
    // what the bracket counts stands before each name
    [
      divides('Điều 1. Chia các cụm thi đua:', '1. Cụm thi đua số 1 (02 xã): Ia Hà, Ia Bình.'),
      ['Cụm thi đua số 1 ∋ xã Ia Hà', 'Cụm thi đua số 1 ∋ xã Ia Bình'],
    ],
    // a comma of the name before the bracket of the role
    [
      divides(
        'Điều 1. Chia các khối thi đua:',
        '1. Khối thi đua số 1:',
        '- Viện Khoa học Công nghệ, An toàn mỏ (Khối phó)',
        '- Phòng Y tế',
        '2. Khối thi đua số 2 chưa có đơn vị nào.',
      ),
      ['Khối thi đua số 1 ∋ Viện Khoa học Công nghệ, An toàn mỏ', 'Khối thi đua số 1 ∋ Phòng Y tế'],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('years of heads', () => {
  const notice = (...lines: string[]): string =>
    paper('THÔNG BÁO', 'Về việc điều chỉnh khối thi đua và phân công Khối trưởng, Khối phó năm 2028', ...lines);
  const minutes = (...lines: string[]): string =>
    paper('BIÊN BẢN', 'Họp Khối thi đua số 5 bình xét năm 2027', 'Khối thi đua số 5 họp ngày 5/1/2028.', ...lines);
  it.each([
    // the year of the one before is its own
    [
      notice(
        '+ Khối thi đua số 6: Khối trưởng - Sở Y tế (thay Thuế tỉnh là Khối trưởng năm 2027); Khối phó - Thuế tỉnh.',
      ),
      [
        'Khối thi đua số 6 head 2027 Thuế tỉnh',
        'Khối thi đua số 6 head 2028 Sở Y tế',
        'Khối thi đua số 6 deputy 2028 Thuế tỉnh',
      ],
    ],
    [
      notice('a) Khối thi đua số 6: Sở Y tế làm Khối trưởng thay Thuế tỉnh (Khối trưởng năm 2026).'),
      ['Khối thi đua số 6 head 2026 Thuế tỉnh', 'Khối thi đua số 6 head 2028 Sở Y tế'],
    ],
    // one role in the years that follow
    [
      notice('Khối thi đua số 6:', 'Khối trưởng năm 2028: Sở Y tế; năm 2029: Thuế tỉnh.'),
      ['Khối thi đua số 6 head 2028 Sở Y tế', 'Khối thi đua số 6 head 2029 Thuế tỉnh'],
    ],
    [
      notice('Khối thi đua số 6:', 'Khối trưởng năm 2028: Sở Y tế; năm 2029 chọn: Thuế tỉnh.'),
      ['Khối thi đua số 6 head 2028 Sở Y tế'],
    ],
    // kept on, where the paper assigns roles for the year at hand; "làm" alone tells of that year
    [
      notice('+ Khối thi đua số 7: giữ nguyên Sở Y tế làm Khối trưởng.'),
      ['Khối thi đua số 7 head 2028 Sở Y tế', 'Khối thi đua số 7 head 2027 Sở Y tế'],
    ],
    [notice('+ Khối thi đua số 7: phân công Sở Y tế làm Khối trưởng.'), ['Khối thi đua số 7 head 2028 Sở Y tế']],
    // the heading, or the words that open the article, say the year
    [
      minutes('III. PHÂN CÔNG NĂM 2028', 'Sở Y tế: Khối trưởng; Thuế tỉnh: Khối phó.'),
      ['Khối thi đua số 5 head 2028 Sở Y tế', 'Khối thi đua số 5 deputy 2028 Thuế tỉnh'],
    ],
    [
      minutes('III. CHẤM ĐIỂM NĂM 2028', 'Sở Y tế: Khối trưởng; Thuế tỉnh: Khối phó.'),
      ['Khối thi đua số 5 head 2027 Sở Y tế', 'Khối thi đua số 5 deputy 2027 Thuế tỉnh'],
    ],
    // roles behind each name, and votes that are no name
    [
      minutes('4. Cử Khối trưởng, Khối phó năm 2028: Sở Y tế: Khối trưởng, Thuế tỉnh: Khối phó.'),
      ['Khối thi đua số 5 head 2028 Sở Y tế', 'Khối thi đua số 5 deputy 2028 Thuế tỉnh'],
    ],
    [
      minutes('4. Bầu Khối trưởng năm 2028: xã Tân Mỹ 5/6 phiếu, xã Bến Đá 1/6 phiếu.'),
      ['Khối thi đua số 5 head 2028 xã Tân Mỹ'],
    ],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('blocs and members in lines', () => {
  const led = (line: string): string =>
    paper(
      'THÔNG BÁO',
      'Kết quả thi đua các khối năm 2027',
      line,
      '- Phòng Y tế 98 điểm.',
      '',
      'Cử Phòng Y tế làm khối trưởng năm 2028.',
    );
  it.each([
    [led('1. Khối các cơ quan huyện (9 đơn vị)'), ['Khối các cơ quan huyện']],
    [led('1. Khối các cơ quan huyện (9 điểm)'), []],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));

  const met = (line: string): string =>
    paper('BIÊN BẢN', 'Họp cụm bình xét năm 2027', 'Cụm thi đua số 2 họp bình xét thi đua.', line);
  it.each([
    [
      met('3. Đại diện 3 xã trong cụm: Tân Mỹ, Bến Đá, Hải Lộc (có mặt 3/3)'),
      ['Cụm thi đua số 2 ∋ xã Tân Mỹ', 'Cụm thi đua số 2 ∋ xã Bến Đá', 'Cụm thi đua số 2 ∋ xã Hải Lộc'],
    ],
    [met('3. Đại diện 4 xã trong cụm: Tân Mỹ, Bến Đá, Hải Lộc (có mặt 3/3)'), []],
    [
      met('Thành phần: đại diện Hội Nông dân 2 huyện, thành phố trong cụm (Tân Khê, thành phố Kim Bình).'),
      ['Cụm thi đua số 2 ∋ Hội Nông dân Tân Khê', 'Cụm thi đua số 2 ∋ Hội Nông dân thành phố Kim Bình'],
    ],
    [met('Thành phần: đại diện Hội Nông dân 3 huyện, thành phố trong cụm (Tân Khê, thành phố Kim Bình).'), []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('names in lists of members', () => {
  const two = (line: string): string =>
    divides('Điều 1. Chia các khối thi đua:', line, '2. Khối thi đua số 2 chưa có đơn vị nào.');
  it.each([
    // fields behind a dash, elided and not
    [
      two('1. Khối thi đua số 1 gồm: các trường cao đẳng: Y tế, Kinh tế - Kỹ thuật, Tân Khê.'),
      [
        'Khối thi đua số 1 ∋ trường cao đẳng Y tế',
        'Khối thi đua số 1 ∋ trường cao đẳng Kinh tế - Kỹ thuật',
        'Khối thi đua số 1 ∋ trường cao đẳng Tân Khê',
      ],
    ],
    // a name of several fields where semicolons part the list
    [
      two('1. Khối thi đua số 1 gồm: Trường Trung cấp Văn hóa, Nghệ thuật và Du lịch; Trường Trung cấp Tân Khê.'),
      [
        'Khối thi đua số 1 ∋ Trường Trung cấp Văn hóa, Nghệ thuật và Du lịch',
        'Khối thi đua số 1 ∋ Trường Trung cấp Tân Khê',
      ],
    ],
    [
      two('1. Khối thi đua số 1 gồm: Trường Trung cấp Văn hóa, Bến Đá và Kim Bình; Trường Trung cấp Tân Khê.'),
      [
        'Khối thi đua số 1 ∋ Trường Trung cấp Văn hóa',
        'Khối thi đua số 1 ∋ Bến Đá',
        'Khối thi đua số 1 ∋ Kim Bình',
        'Khối thi đua số 1 ∋ Trường Trung cấp Tân Khê',
      ],
    ],
    // what is added, though no grammar reads the name to its end
    [
      two('1. Bổ sung Ban Quản lý Khu kinh tế mở Bến Đá, Trung tâm Quỹ đất vào Khối thi đua số 3.'),
      ['Khối thi đua số 3 ∋ Ban Quản lý Khu kinh tế mở Bến Đá', 'Khối thi đua số 3 ∋ Trung tâm Quỹ đất'],
    ],
    [two('1. Mời Ban Quản lý Khu kinh tế mở Bến Đá, Trung tâm Quỹ đất vào Khối thi đua số 3.'), []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('heads in lists and duties', () => {
  const two = (line: string): string =>
    divides('Điều 1. Chia các khối thi đua:', line, '2. Khối thi đua số 2 chưa chia.');
  it.each([
    // a field that elides the head of the list before it
    [
      two('1. Khối thi đua số 1, gồm các sở: Xây dựng (Khối phó), Tài chính (Khối trưởng), Công Thương.'),
      ['Khối thi đua số 1 deputy 2028 Xây dựng', 'Khối thi đua số 1 head 2028 Tài chính'],
    ],
    [
      two('1. Khối thi đua số 1, gồm các sở: Xây dựng (Khối phó); phụ trách tài chính (Khối trưởng).'),
      ['Khối thi đua số 1 deputy 2028 Xây dựng'],
    ],
    // whose duties follow
    [
      two('1. Khối thi đua số 1. Đơn vị Khối phó (Thuế tỉnh): phối hợp với các đơn vị.'),
      ['Khối thi đua số 1 deputy 2028 Thuế tỉnh'],
    ],
    [two('1. Khối thi đua số 1. Đơn vị Khối phó (mời Thuế tỉnh): phối hợp với các đơn vị.'), []],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('pacts that all sign', () => {
  const signed = (units: string, names: string): string =>
    paper(
      'BẢN GIAO ƯỚC THI ĐUA',
      'Cụm thi đua số 5 năm 2028',
      'Các đơn vị ký kết giao ước với các nội dung sau.',
      '',
      'ĐẠI DIỆN CÁC ĐƠN VỊ KÝ TÊN',
      units,
      names,
    );
  it.each([
    [
      signed('HTX Tân Mỹ       HTX Bến Đá       HTX Kim Sơn', 'Tô Văn Hải       Hà Thị Nhàn      Kiều Văn Phú'),
      ['Tô Văn Hải sign HTX Tân Mỹ', 'Hà Thị Nhàn sign HTX Bến Đá', 'Kiều Văn Phú sign HTX Kim Sơn'],
    ],
    [
      signed('Ngày 01/02/2028  tại huyện        Kim Bình', 'Tô Văn Hải       Hà Thị Nhàn      Kiều Văn Phú'),
      ['Tô Văn Hải sign '],
    ],
  ])('%s', (text, found) =>
    expect(recordOf(text).officials.map((o) => `${o.name} ${o.act} ${o.titles.join('; ')}`)).toEqual(found),
  );
});

describe('blocs of those who lead', () => {
  const led = (head: string, ...lines: string[]): string =>
    paper('QUYẾT ĐỊNH', 'Về việc khen thưởng năm 2027', `Điều 1. Tặng Cờ thi đua cho các đơn vị ${head}:`, ...lines);
  it.each([
    [
      led('dẫn đầu phong trào', '1. Sở Thủy sản (khối sản xuất)', '2. Công an huyện (khối nội chính)'),
      ['khối sản xuất', 'khối nội chính'],
    ],
    [led('có tên sau', '1. Sở Thủy sản (khối sản xuất)', '2. Công an huyện (khối nội chính)'), []],
    [led('dẫn đầu phong trào', '1. Sở Thủy sản (khối sản xuất)', '2. Công an huyện'), []],
    // by whom blocs were made says of none
    [divides('Điều 1. Bãi bỏ các Quyết định về cụm thi đua của UBND các huyện Tân Khê, Bến Đá.'), []],
  ])('%s', (text, found) => expect(blocsOf(text)).toEqual(found));
});

describe('who stands for a unit in a pact', () => {
  const actsOf = (text: string): unknown[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
  const between = (form: string): string =>
    paper(
      form,
      'Khối thi đua số 3 năm 2028',
      'Chúng tôi gồm các đơn vị trong Khối thi đua số 3:',
      '',
      '1. Thuế tỉnh, do ông Tô Văn Hải, Phó Cục trưởng, làm đại diện;',
      '2. Sở Y tế, do bà Hà Nhàn, Giám đốc;',
    );
  it.each([
    ['GIAO ƯỚC THI ĐUA', ['Tô Văn Hải sign', 'Hà Nhàn sign']],
    ['THÔNG BÁO', ['Tô Văn Hải other', 'Hà Nhàn other']],
  ])('%s', (form, found) => expect(actsOf(between(form))).toEqual(found));
});

describe('signatures of heads', () => {
  const signed = (title: string): string =>
    paper(
      'BÁO CÁO',
      'Sơ kết thi đua năm 2027',
      'Khối thi đua số 7 họp sơ kết năm 2027.',
      '',
      'KHỐI TRƯỞNG',
      title,
      'Tô Văn Hải',
    );
  it.each([
    ['GIÁM ĐỐC BIDV BẾN ĐÁ', ['Khối thi đua số 7 head 2027 BIDV BẾN ĐÁ']],
    ['GIÁM ĐỐC BIDV', ['Khối thi đua số 7 head 2027 BIDV']],
  ])('%s', (title, found) => expect(headsOf(signed(title))).toEqual(found));
});
