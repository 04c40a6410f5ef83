import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';
import { headLines, memberNames, recordOf } from './record-of.js';

// What passages of portals and newspapers, of police and prosecutors, of consultations and honours pages, had shown; each in words of our own.

type Row = readonly [text: string, rows: readonly string[]];
const all = (read: (text: string) => string[], rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(read(`${text}\n`)).toEqual(expected));
};
const officialLines = (text: string): string[] =>
  recordOf(text).officials.map(({ name, act, titles }) => `${name} | ${act} | ${titles.join('; ')}`);
const blocLines = (text: string): string[] => recordOf(text).blocs.map(({ name, year }) => `${name} | ${year}`);
const BLOC = 'Cụm thi đua số 5 tổng kết năm 2027.';

describe('those named between semicolons, among whole groups, before the one verb', () =>
  all(officialLines, [
    [
      `${BLOC} Các đồng chí: Tô Văn Hải, Phó Chủ tịch UBND tỉnh; Đại tá Hà Minh, Giám đốc Công an tỉnh; đại diện lãnh đạo các Cục của Bộ Công an; lãnh đạo các đơn vị trong Cụm tham dự hội nghị.`,
      ['Tô Văn Hải | attend | Phó Chủ tịch UBND tỉnh', 'Hà Minh | attend | Đại tá; Giám đốc Công an tỉnh'],
    ],
    [
      `${BLOC} Đồng chí Tô Văn Hải, Phó Chủ tịch UBND tỉnh; Hà Minh, Giám đốc Công an tỉnh bận công tác; lãnh đạo các đơn vị tham dự hội nghị.`,
      ['Tô Văn Hải | other | Phó Chủ tịch UBND tỉnh', 'Hà Minh | other | Giám đốc Công an tỉnh'],
    ],
  ]));

describe('who is in a bloc whose name says of what kind they are', () =>
  all(memberNames, [
    [
      'Khối thi đua các sở (Y tế, Giáo dục và Đào tạo, Nội vụ) tổng kết năm 2027.',
      ['sở Y tế', 'sở Giáo dục và Đào tạo', 'sở Nội vụ'],
    ],
    [
      'Cụm thi đua 3 phòng (Tham mưu, Chính trị, Hậu cần) Bộ CHQS tỉnh tổng kết năm 2027.',
      ['phòng Tham mưu', 'phòng Chính trị', 'phòng Hậu cần'],
    ],
    [
      `${BLOC} Dự hội nghị có đại diện Văn phòng Bộ Công an và công an các tỉnh trong Cụm thi đua số 5 gồm: Thanh Hóa, Nghệ An.`,
      ['Thanh Hóa', 'Nghệ An'],
    ],
  ]));

describe('names of blocs and of roles in them', () => {
  all(blocLines, [
    [
      'Ngày 12/10/2027, Cụm thi đua cơ quan 4 phòng - Bộ CHQS tỉnh tổng kết năm 2027.',
      ['Cụm thi đua cơ quan 4 phòng - Bộ CHQS tỉnh | 2027'],
    ],
  ]);
  all(headLines, [
    [
      'Khối các tổ chức chính trị - xã hội tổng kết năm 2027. Hội Cựu chiến binh tỉnh được bầu là Phó trưởng khối thi đua-khen thưởng năm 2028.',
      ['deputy 2028 Hội Cựu chiến binh tỉnh'],
    ],
  ]);
});

const HONOURS = '- Năm 2016: Cờ thi đua của UBND thành phố\n- Năm 2017, 2018: Bằng khen của Bộ Y tế';
describe('honours that a paper lists of the one it asks more for', () =>
  all(awardsOf, [
    [
      `Ban Thi đua - Khen thưởng lấy ý kiến nhân dân đối với tập thể Trường Cao đẳng Bến Đá, cụ thể:\n${HONOURS}`,
      [
        'Cờ thi đua của UBND thành phố → tập thể Trường Cao đẳng Bến Đá | awarded 2016',
        'Bằng khen của Bộ Y tế → tập thể Trường Cao đẳng Bến Đá | awarded 2017',
        'Bằng khen của Bộ Y tế → tập thể Trường Cao đẳng Bến Đá | awarded 2018',
      ],
    ],
    [`Ban Thi đua - Khen thưởng xin ý kiến của Trường Cao đẳng Bến Đá, cụ thể:\n${HONOURS}`, []],
  ]));

describe('years of which a unit was the best and was praised for it', () =>
  all(awardsOf, [
    [
      'Thành tích của Tổ Ngoại ngữ\n- Năm học 2000-2001 là tổ Lao động tiên tiến được Sở Giáo dục khen.\n- Năm học 2003-2004 là Tổ Lao động tiên tiến được Tỉnh khen.',
      ['tổ Lao động tiên tiến → Tổ Ngoại ngữ | awarded 2001', 'Tổ Lao động tiên tiến → Tổ Ngoại ngữ | awarded 2004'],
    ],
    [
      'UBND tỉnh tặng Cờ thi đua cho Công ty Bến Đá các năm: 1983, 1989 và 2003.',
      [
        'Cờ thi đua → Công ty Bến Đá | awarded 1983',
        'Cờ thi đua → Công ty Bến Đá | awarded 1989',
        'Cờ thi đua → Công ty Bến Đá | awarded 2003',
      ],
    ],
    [
      'UBND tỉnh tặng Cờ thi đua cho Công ty Bến Đá có thành tích các năm 1983, 1989 và 2003.',
      ['Cờ thi đua → Công ty Bến Đá | awarded 2003'],
    ],
  ]));

describe('the people of a house, a sector, a place or an army', () =>
  all(awardsOf, [
    ['Bộ tặng Bằng khen cho CBCNV Công ty Bến Đá.', ['Bằng khen → CBCNV Công ty Bến Đá = Công ty Bến Đá | awarded']],
    [
      'Bộ tặng Bằng khen cho CB, CNV Công ty Bến Đá.',
      ['Bằng khen → CB, CNV Công ty Bến Đá = Công ty Bến Đá | awarded'],
    ],
    ['Bộ tặng Bằng khen cho VNPT, CNC Bến Đá.', ['Bằng khen → VNPT | awarded', 'Bằng khen → CNC Bến Đá | awarded']],
    [
      'Bộ tặng Bằng khen cho cán bộ, công nhân viên ngành Giao thông vận tải Sơn La.',
      [
        'Bằng khen → cán bộ, công nhân viên ngành Giao thông vận tải Sơn La = ngành Giao thông vận tải Sơn La | awarded',
      ],
    ],
    ['Bộ tặng Bằng khen cho cán bộ, công nhân viên ngành Giao thông vận tải.', []],
    [
      'Năm 2010, lực lượng vũ trang tỉnh Lam Hải được tặng Huân chương Quân công.',
      ['Huân chương Quân công → lực lượng vũ trang tỉnh Lam Hải | awarded 2010'],
    ],
    [
      'Năm 2010, đồng bào và chiến sĩ huyện Tân Khê được tặng Cờ thi đua của Chính phủ.',
      ['Cờ thi đua của Chính phủ → đồng bào và chiến sĩ huyện Tân Khê | awarded 2010'],
    ],
    [
      'Chủ tịch nước tặng Huân chương Chiến công cho Trung đoàn cao xạ 233, Quân khu 4, Bộ Quốc phòng.',
      ['Huân chương Chiến công → Trung đoàn cao xạ 233, Quân khu 4, Bộ Quốc phòng | awarded'],
    ],
    [
      'Chủ tịch nước tặng Huân chương Chiến công cho Trung đoàn 233, Sở Y tế.',
      ['Huân chương Chiến công → Trung đoàn 233 | awarded', 'Huân chương Chiến công → Sở Y tế | awarded'],
    ],
    ['Bảng vàng ngành Y tế Sơn La\nNhà nước tặng:\n- 502 Huân chương Kháng chiến', []],
  ]));

describe('a head that no comma parts from what it does', () =>
  all(headLines, [
    [`${BLOC} Sở Y tế cụm trưởng Cụm thi đua số 5 năm 2027 chủ trì hội nghị.`, ['head 2027 Sở Y tế']],
    [`${BLOC} Sở Y tế cụm trưởng báo cáo kết quả.`, ['head 2027 Sở Y tế']],
    [`${BLOC} Hoa được tặng Sở Y tế cụm trưởng Cụm thi đua số 5.`, []],
  ]));

describe('how far the name of a bloc goes, and its year', () =>
  all(blocLines, [
    [
      'Khối các trường đại học (ĐH), cao đẳng (CĐ) và trung cấp chuyên nghiệp trên địa bàn tỉnh vừa tổng kết phong trào thi đua năm học 2026 - 2027.',
      ['Khối các trường đại học (ĐH), cao đẳng (CĐ) và trung cấp chuyên nghiệp trên địa bàn tỉnh | 2027'],
    ],
    [
      'Khối các trường đại học (ĐH) và Sở Y tế vừa tổng kết phong trào thi đua năm 2027.',
      ['Khối các trường đại học (ĐH) | 2027'],
    ],
    [
      'Các đơn vị trong Cụm thi đua số 1 họp bình xét, suy tôn tập thể tiêu biểu. Theo đó trong năm 2027, cả 6 đơn vị thuộc Cụm thi đua số 1 đều hoàn thành tốt nhiệm vụ.',
      ['Cụm thi đua số 1 | 2027'],
    ],
    [
      'Các đơn vị trong Cụm thi đua số 1 họp bình xét, suy tôn tập thể tiêu biểu. Hội nghị đã bầu Sở Y tế làm Cụm trưởng Cụm thi đua số 1 năm 2028.',
      ['Cụm thi đua số 1 | 2027'],
    ],
  ]));

// What papers of a twenty-eighth world showed: how councils, letters and news of blocs tell of awards.
describe('awards of councils, letters and blocs', () =>
  all(awardsOf, [
    [
      'Khối thi đua số 3 tổng kết năm 2027. Tại hội nghị, các đơn vị nhất trí đề nghị tặng các hình thức khen thưởng năm 2027: Cờ thi đua của UBND tỉnh cho Sở Y tế; Bằng khen của Chủ tịch UBND tỉnh cho Sở Tư pháp.',
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027',
        'Bằng khen của Chủ tịch UBND tỉnh → Sở Tư pháp | recommended 2027',
      ],
    ],
    [
      'Khối thi đua số 3 tổng kết năm 2027. Tại hội nghị, UBND tỉnh đã tặng các hình thức khen thưởng năm 2027: Cờ thi đua của UBND tỉnh cho Sở Y tế.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | awarded 2027'],
    ],
    [
      'UBND tỉnh tặng Cờ thi đua cho các đơn vị Sở Tài chính; Sở Nội vụ; Sở Y tế.',
      ['Cờ thi đua → Sở Tài chính | awarded', 'Cờ thi đua → Sở Nội vụ | awarded', 'Cờ thi đua → Sở Y tế | awarded'],
    ],
    [
      'UBND tỉnh tặng Cờ thi đua cho các tập thể Sở Tài chính; Sở Nội vụ được tặng Bằng khen.',
      ['Cờ thi đua → Sở Tài chính | awarded', 'Bằng khen → Sở Nội vụ | awarded'],
    ],
    [
      'UBND tỉnh đã khen thưởng các tập thể, gồm:\nTT | Danh hiệu, hình thức khen thưởng | Số lượng | Tập thể được khen thưởng\n1 | Cờ thi đua của Chính phủ | 01 tập thể | Sở Y tế\n2 | Bằng khen của Bộ Y tế | 02 tập thể | Sở Tài chính; Sở Nội vụ',
      [
        'Cờ thi đua của Chính phủ → Sở Y tế | awarded',
        'Bằng khen của Bộ Y tế → Sở Tài chính | awarded',
        'Bằng khen của Bộ Y tế → Sở Nội vụ | awarded',
      ],
    ],
    [
      'Sở Nội vụ đề nghị Cụm thi đua các huyện, thị xã, thành phố thông báo đến các tập thể được khen thưởng năm 2027:\n- Cờ thi đua của Chính phủ: Sở Y tế.\n- Bằng khen của Bộ Y tế: Sở Tài chính.',
      ['Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027', 'Bằng khen của Bộ Y tế → Sở Tài chính | awarded 2027'],
    ],
    [
      'Sở Nội vụ đề nghị Khối thi đua Kinh tế tỉnh thông báo đến các tập thể được khen thưởng năm 2027:\n- Cờ thi đua của Chính phủ: Sở Y tế.\n- Bằng khen của Bộ Y tế: Sở Tài chính.',
      ['Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027', 'Bằng khen của Bộ Y tế → Sở Tài chính | awarded 2027'],
    ],
    [
      'Khối thi đua Kinh tế tỉnh đề nghị tặng các tập thể và thông báo kết quả năm 2027:\n- Cờ thi đua của Chính phủ: Sở Y tế.\n- Bằng khen của Bộ Y tế: Sở Tài chính.',
      [
        'Cờ thi đua của Chính phủ → Sở Y tế | recommended 2027',
        'Bằng khen của Bộ Y tế → Sở Tài chính | recommended 2027',
      ],
    ],
  ]));

describe('the name of a bloc before who acts', () =>
  all(blocLines, [
    [
      'Ghi nhận thành tích năm 2027 của các tập thể thuộc Cụm thi đua các huyện, thị xã, thành phố, lãnh đạo tỉnh An Giang đã trao Bằng khen của UBND tỉnh cho Sở Xây dựng.',
      ['Cụm thi đua các huyện, thị xã, thành phố | 2027'],
    ],
    [
      'Cụm thi đua các huyện, thị xã, thành phố tổng kết năm 2027.',
      ['Cụm thi đua các huyện, thị xã, thành phố | 2027'],
    ],
  ]));
