import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const news = (...lines: string[]): string => [OPENING, ...lines].join('\n');
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
/** "unit role year" */
const headsOf = (text: string): string[] => recordOf(text).heads.map((h) => `${h.org} ${h.role} ${h.year}`);
const minutes = (...lines: string[]): string =>
  [
    `${'UBND TỈNH LAM HẢI'.padEnd(44)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    `${'KHỐI THI ĐUA SỐ 3'.padEnd(44)}Độc lập - Tự do - Hạnh phúc`,
    `${'Số: 12/BB-KTĐ'.padEnd(44)}Lam Hải, ngày 05 tháng 12 năm 2027`,
    '',
    'BIÊN BẢN',
    'Hội nghị tổng kết năm 2027 của Khối thi đua số 3 tỉnh Lam Hải',
    ...lines,
    'Nội dung 1. Nghe báo cáo tổng kết phong trào thi đua của năm.',
  ].join('\n');

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('members by those who come for them', () => {
  it.each([
    [
      news(
        'Đại diện 02 đơn vị thành viên của Khối:',
        '- Bà Hà Thị Nhàn, đại diện Sở Y tế;',
        '- Ông Tô Văn Hải, đại diện lãnh đạo Thuế tỉnh (Khối trưởng năm 2027, chủ trì).',
      ),
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [
      news(
        'Đại diện 02 đơn vị thành viên của Khối:',
        '- Bà Hà Thị Nhàn, nguyên quán Sở Y tế;',
        '- Ông Tô Văn Hải, nguyên quán Thuế tỉnh.',
      ),
      [],
    ],
    [
      news(
        'Đại diện các đơn vị thành viên Khối:',
        '- Bà Hà Thị Nhàn (thay mặt Sở Y tế);',
        '- Ông Tô Văn Hải (thay mặt Thuế tỉnh).',
      ),
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    [news('Khách mời của Khối:', '- Bà Hà Thị Nhàn (thay mặt Sở Y tế);', '- Ông Tô Văn Hải (thay mặt Thuế tỉnh).'), []],
    // between "thành viên" and the colon, or before it, they only attend
    [news('Đủ mặt các thành viên về dự: Sở Y tế; Thuế tỉnh; Sở Nội vụ.'), ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ']],
    [news('Đủ mặt các thành viên giám khảo về dự: Sở Y tế; Thuế tỉnh; Sở Nội vụ.'), []],
    [news('Có mặt đông đủ các thành viên: Sở Y tế; Thuế tỉnh.'), ['Sở Y tế', 'Thuế tỉnh']],
    [news('Chấm điểm chéo các thành viên: Sở Y tế; Thuế tỉnh.'), []],
    // each says whether it came
    [
      news('* Điểm danh khối: Sở Y tế (có mặt); Thuế tỉnh (vắng); Sở Nội vụ (có mặt). Đủ 2/3 đơn vị.'),
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'],
    ],
    [news('* Khách mời của khối: Sở Y tế (có mặt); Thuế tỉnh (vắng); Sở Nội vụ (có mặt).'), []],
    [news('* Chấm điểm khối: Sở Y tế (98 điểm); Thuế tỉnh (97 điểm); Sở Nội vụ (96 điểm).'), []],
    // who leads is named first
    [
      news(
        'Khối năm 2027 có 04 thành viên, gồm Khối trưởng là Sở Y tế cùng các đơn vị: Thuế tỉnh, Sở Nội vụ, Sở Tư pháp.',
      ),
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Sở Tư pháp'],
    ],
    [
      news('Khách mời của Khối có 04 thành viên, gồm Khối trưởng là Sở Y tế cùng các đơn vị: Thuế tỉnh, Sở Nội vụ.'),
      [],
    ],
    [
      news('Khối gồm 4 thành viên: Khối trưởng Sở Y tế, Khối phó Thuế tỉnh và các thành viên Sở Nội vụ, Sở Tư pháp.'),
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Sở Tư pháp'],
    ],
    [
      news('Khối có 4 đơn vị: Khối trưởng là Sở Y tế; Khối phó là Thuế tỉnh; thành viên là Sở Nội vụ và Sở Tư pháp.'),
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Sở Tư pháp'],
    ],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('tables whose rows stand under a role', () => {
  const table = (over: string, ...roles: readonly string[]): string =>
    minutes(
      over,
      'TT | Đơn vị | Đại diện',
      ...roles.flatMap((role, i) => [role, `1 | ${['Sở Y tế', 'Thuế tỉnh'][i]} | Tô Văn Hải`]),
      'CÁC THÀNH VIÊN KHÁC',
      '1 | Sở Nội vụ | Hà Thị Nhàn',
      '2 | Sở Tư pháp | Kiều Văn Phú',
    );
  const OVER = 'Các đơn vị thành viên Khối thi đua số 3 dự hội nghị:';

  it('tell who leads, and whose members all are', () => {
    const text = table(OVER, 'KHỐI TRƯỞNG NĂM 2027', 'KHỐI PHÓ NĂM 2027');
    expect(membersOf(text)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Sở Tư pháp']);
    expect(headsOf(text)).toEqual(['Sở Y tế head 2027', 'Thuế tỉnh deputy 2027']);
    // who heads its rows signs no paper
    expect(recordOf(text).officials.filter(({ act }) => act === 'sign')).toEqual([]);
  });

  it('tell neither where the rows are of other things', () => {
    const text = table('Các cơ quan phục vụ hội nghị:', 'TỔ HẬU CẦN', 'TỔ LỄ TÂN');
    expect(membersOf(text)).toEqual([]);
    expect(headsOf(text)).toEqual([]);
  });

  it('or in a column of duties, beside which a sentence may name an award', () => {
    const rows = (column: string, role: string): string =>
      news(
        'Việc bình xét Bằng khen giao cho thủ trưởng từng đơn vị.',
        'Danh sách và nhiệm vụ năm 2027 như sau:',
        `STT | Tên đơn vị | ${column}`,
        '1 | Sở Y tế | Thành viên',
        `2 | Thuế tỉnh | ${role}`,
      );
    expect(membersOf(rows('Nhiệm vụ trong Khối', 'Khối trưởng'))).toEqual(['Sở Y tế', 'Thuế tỉnh']);
    expect(membersOf(rows('Nhiệm vụ tại sự kiện', 'Trưởng ban'))).toEqual([]);
  });
});

describe('who leads next', () => {
  it.each([
    [news('Hội nghị biểu quyết để Sở Y tế đảm đương công việc Trưởng khối trong năm 2028.'), ['Sở Y tế head 2028']],
    [news('Hội nghị biểu quyết để Sở Y tế chấm điểm công việc Trưởng khối trong năm 2028.'), []],
    [
      news('Trưởng khối năm 2028: các đơn vị nhất trí để Sở Y tế nhận nhiệm vụ từ ngày 01/01/2028.'),
      ['Sở Y tế head 2028'],
    ],
    [news('Trưởng khối năm 2028: các đơn vị nhất trí để Sở Y tế báo cáo phương án từ ngày 01/01/2028.'), []],
    [news('Khối trưởng năm 2028: hội nghị giao Sở Y tế là đầu mối chuẩn bị.'), []],
    [news('Về Khối trưởng năm 2028, các thành viên thống nhất để Sở Y tế đảm nhận.'), ['Sở Y tế head 2028']],
    [news('Về Khối trưởng năm 2028, các thành viên thống nhất để Sở Y tế trình bày.'), []],
    // who is given a role hands none on
    [news('Sở Y tế được trao trọng trách Khối trưởng năm 2028.'), ['Sở Y tế head 2028']],
    [news('Sở Y tế trao nhiệm vụ Khối trưởng cho Thuế tỉnh.'), ['Sở Y tế head 2027', 'Thuế tỉnh head 2028']],
  ])('%s', (text, found) => expect(headsOf(text)).toEqual(found));
});

describe('names of blocs', () => {
  const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  it.each([
    ['Khối thi đua Kinh tế - Kỹ thuật lập danh sách đề nghị khen thưởng.', 'Khối thi đua Kinh tế - Kỹ thuật'],
    ['Khối thi đua Kinh tế - Kỹ thuật công lập đề nghị khen thưởng.', 'Khối thi đua Kinh tế - Kỹ thuật công lập'],
    [
      'Tổng kết Khối thi đua các trường huyện Tân Khê\nHội nghị diễn ra chiều nay.',
      'Khối thi đua các trường huyện Tân Khê',
    ],
    ['Tổng kết Khối thi đua các trường\nhuyện Tân Khê chiều nay.', 'Khối thi đua các trường huyện Tân Khê'],
  ])('%s', (text, name) => expect(blocsOf(text)).toEqual([name]));
});
