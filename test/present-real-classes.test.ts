import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

// Who is there as pages name them: titles of which no list holds all the words, and persons who are named for what they get.

/** "Tô Văn Hải (Giám đốc Sở Y tế) attend" */
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} (${titles.join(' | ')}) ${act}`);

/** Where a title may stand, and what its holder does there. */
const PLACES: readonly (readonly [string, (title: string) => string])[] = [
  ['in a list', (title) => `Tham dự hội nghị có ông Tô Văn Hải, ${title}; bà Hà Thị Nhàn, Phó Giám đốc Sở Y tế.`],
  ['before another', (title) => `Đồng chí Tô Văn Hải, ${title}, Trưởng đoàn công tác phát biểu chỉ đạo hội nghị.`],
  ['before the verb', (title) => `Đồng chí Tô Văn Hải - ${title} nhấn mạnh kết quả của các đơn vị.`],
  ['before the name', (title) => `Phát biểu tại buổi lễ, ${title} Tô Văn Hải biểu dương các đơn vị.`],
];

describe('a title runs on up to a mark, a verb or a name', () => {
  it.each(PLACES)('%s', (_, place) => {
    for (const title of [
      'Phó Bí thư Quân ủy Trung ương',
      'Ủy viên Thường vụ Quân ủy Trung ương',
      'Chính ủy Hải quân',
      'Tư lệnh Quân chủng Phòng không - Không quân',
      'Vụ phó Vụ truyền thông và Thi đua, khen thưởng',
      'Phó cục trưởng Cục công tác phía nam',
      'Trưởng ban công tác đại biểu Quốc hội',
      'Trưởng ban Dân nguyện của Quốc hội',
      'Phó Trưởng ban Thường trực, Ban Kinh tế Trung ương',
      'Phó Trưởng ban thường trực - Ban chỉ đạo Vận động hiến máu tình nguyện tỉnh',
      'Phó Trưởng Ban Nội chính tỉnh ủy',
      'Trưởng ban tuyên giáo thành ủy',
      'Trưởng ban Tôn giáo chính phủ',
      'Trưởng Ban Đối ngoại và Kiều bào cơ quan Ủy ban Trung ương MTTQ Việt Nam',
      'Tổng giám đốc Công ty CP thương mại và Dịch vụ du lịch Bến Đá',
      'Giám đốc Nhà hát múa rối Bến Đá',
      'Giám đốc Đài khí tượng thủy văn khu vực',
      'Bí thư Trung ương Đoàn',
      'nguyên UVTW Đảng',
      'UVBCH TW Đảng',
      'UV.BCH Trung ương Đoàn',
      'UV. BTV Thành ủy',
      'Người phát ngôn Bộ Ngoại giao',
      'Trưởng Ban vận động Quỹ Vì người nghèo tỉnh',
      'Trưởng ban Quản lý dự án Đầu tư xây dựng các công trình giao thông tỉnh',
      'Giám đốc Ban QLDA đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn tỉnh',
    ]) {
      const text = place(title);
      const hai = recordOf(text).officials.find(({ name }) => name === 'Tô Văn Hải');
      expect(hai?.titles[0], text).toBe(title);
    }
  });

  it.each([
    // a verb, an adverb or another sentence begins
    ['Ông Tô Văn Hải, Trưởng ban nhắc nhở các đơn vị, biểu dương Sở Y tế.', ['Tô Văn Hải (Trưởng ban) speak']],
    ['Ông Tô Văn Hải, Chủ tịch Hội trân trọng cảm ơn các đại biểu.', ['Tô Văn Hải (Chủ tịch Hội) speak']],
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế và Đoàn công tác đã trao Bằng khen cho Khoa Nhi.',
      ['Tô Văn Hải (Giám đốc Sở Y tế) present'],
    ],
    ['Đồng chí Tô Văn Hải, Trưởng ban công tác tại Bến Đá, chủ trì hội nghị.', ['Tô Văn Hải (Trưởng ban) chair']],
    ['Ông Tô Văn Hải, Trưởng ban vận động các hộ hiến đất, phát biểu.', ['Tô Văn Hải (Trưởng ban) speak']],
    // the units of a list, none of which completes the title
    ['Dự có ông Tô Văn Hải, Trưởng ban, Ban Dân vận, Ban Tổ chức Tỉnh ủy.', ['Tô Văn Hải (Trưởng ban) attend']],
    // "Ban Chỉ đạo" for what there is to fight; here its head speaks
    ['Ông Tô Văn Hải, Trưởng Ban Chỉ đạo phát biểu.', ['Tô Văn Hải (Trưởng Ban Chỉ đạo) speak']],
    // family names that other names begin with
    [
      'Bí thư Trung ương Đoàn Nguyễn Minh Hải trao huy hiệu Tuổi trẻ dũng cảm cho anh Phú.',
      ['Nguyễn Minh Hải (Bí thư Trung ương Đoàn) present'],
    ],
    ['Chủ tịch UBND tỉnh Đoàn Ngọc Hải trao Bằng khen cho Sở Y tế.', ['Đoàn Ngọc Hải (Chủ tịch UBND tỉnh) present']],
    [
      'Phó Chủ tịch UBND tỉnh Bến Đá Hoàng Đức Hải trao Bằng khen cho Sở Y tế.',
      ['Hoàng Đức Hải (Phó Chủ tịch UBND tỉnh Bến Đá) present'],
    ],
    // of a company, in which no other capital stands
    [
      'Đồng chí Tô Văn Hải, Phó Bí thư Đảng ủy Công ty CP than Mông Dương cùng các đồng chí đã trao Bằng khen cho tổ lò.',
      ['Tô Văn Hải (Phó Bí thư Đảng ủy Công ty CP than Mông Dương) present'],
    ],
    // other states
    [
      'Dự buổi lễ có Phó Thủ tướng nước CHDCND Lào Khăm-phỉ Xay-nha-vông; Bộ trưởng Quốc phòng Tô Văn Hải.',
      ['Khăm-phỉ Xay-nha-vông (Phó Thủ tướng nước CHDCND Lào) attend', 'Tô Văn Hải (Bộ trưởng Quốc phòng) attend'],
    ],
    // what parts two titles
    [
      'Dự hội nghị có đồng chí Tô Văn Hải – Huyện ủy viên- Ủy viên Ban chấp hành LĐLĐ tỉnh Bến Đá - Chủ tịch LĐLĐ huyện.',
      ['Tô Văn Hải (Huyện ủy viên | Ủy viên Ban chấp hành LĐLĐ tỉnh Bến Đá | Chủ tịch LĐLĐ huyện) attend'],
    ],
    [
      'Bà Hà Thị Nhàn, Giám đốc Sở Tư pháp tỉnh Bến Đá/Phó trưởng Khu vực thi đua phát biểu.',
      ['Hà Thị Nhàn (Giám đốc Sở Tư pháp tỉnh Bến Đá | Phó trưởng Khu vực thi đua) speak'],
    ],
    [
      'Tham dự có Chủ tịch Hội đồng trường Đại học Bến Đá TP.HCM - PGS.TS Tô Văn Hải.',
      ['Tô Văn Hải (Chủ tịch Hội đồng trường Đại học Bến Đá TP.HCM | PGS.TS) attend'],
    ],
    [
      'Hội đồng họp dưới sự chủ trì của Bộ trưởng Bộ Y tế Hà Thị Nhàn, - Chủ tịch Hội đồng và các Phó Chủ tịch.',
      ['Hà Thị Nhàn (Bộ trưởng Bộ Y tế | Chủ tịch Hội đồng) chair'],
    ],
    // one title, in words and in letters
    [
      'Ông Tô Văn Hải – Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh dự.\n\nĐồng chí Tô Văn Hải, TUV, Phó Chủ tịch UBND tỉnh trao Bằng khen cho Sở Y tế.',
      ['Tô Văn Hải (Tỉnh ủy viên | Phó Chủ tịch UBND tỉnh) present'],
    ],
    // who took the picture
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế, chủ trì hội nghị.\n\nÔng Tô Văn Hải, Giám đốc Sở Y tế HÀ MINH\n\nHội nghị thông qua kế hoạch.',
      ['Tô Văn Hải (Giám đốc Sở Y tế) chair'],
    ],
  ])('%s', (text, officials) => {
    expect(officialsOf(text)).toEqual(officials);
  });
});

describe('who is named for what he gets, or is dead, is no official', () => {
  it.each([
    'Ba cá nhân thời kỳ kháng chiến được đề nghị truy tặng đó là: Đồng chí Tô Văn Hải, nguyên Tiểu đoàn trưởng Tiểu đoàn 9; Liệt sĩ Hà Minh Tú, nguyên Tiểu đội trưởng.',
    'Các cá nhân được xét phong tặng lần này là: ông Tô Văn Hải, nguyên Bí thư Huyện ủy Bến Đá; bà Hà Thị Nhàn, nguyên Chủ tịch Hội Phụ nữ huyện.',
    'Danh sách 10 công dân ưu tú được trao thưởng năm 2027\n1. Ông Tô Văn Hải - Chủ tịch HĐQT Công ty Cổ phần Bến Đá (SN: 1962)\n2. Bà Hà Thị Nhàn - Giám đốc Bệnh viện Phụ sản Bến Đá (SN: 1966)\n',
    'Trong sử sách của huyện có ba người: (1) Anh hùng Lao động (AHLĐ) Tô Văn Hải - Chủ nhiệm Hợp tác xã Bến Đá. (2) Bà Hà Thị Nhàn - Giám đốc Công ty Than (được tuyên dương năm 2020).',
    'Các đồng chí Thiếu tá Tô Văn Hải, Tổ trưởng Tổ Dù; Trung tá Hà Minh Tú, giáo viên Dù thuộc Trung tâm Cứu nạn được truy tặng Huân chương Chiến công hạng nhì.',
    'Riêng 02 trường hợp: BSCKII. Tô Văn Hải, nguyên Giám đốc Sở Y tế tỉnh Bến Đá và TS. Hà Minh Tú, Phó Vụ trưởng, Hội đồng đề nghị bổ sung hồ sơ, làm rõ thông tin.',
    'Tỉnh có bốn người được phong tặng danh hiệu nghệ sĩ ưu tú.\n\nĐó là Đạo diễn Tô Văn Hải - Giám đốc Sở Văn hóa Bến Đá, Chỉ đạo nghệ thuật Hà Minh Tú - Trưởng Đoàn Văn công Bến Đá và nghệ sĩ Hà Hải Yến.',
    'Đoàn đại biểu tỉnh Bến Đá có 7 người có uy tín tiêu biểu gồm các ông: Tô Văn Hải, dân tộc Mông, xã Tân Khê; Hà Minh Tú, dân tộc Nùng, thị trấn Tân Khê.',
    'Đồng chí Tô Văn Hải - nguyên Bí thư Tỉnh ủy Bến Đá đã từ trần vào hồi 16h30 phút ngày 8/3/2027.',
  ])('%s', (text) => {
    expect(officialsOf(text)).toEqual([]);
  });

  it.each([
    // of whom another speaks, or to whose family he gives
    [
      'Ông Tô Văn Hải, Trưởng Công an huyện Bến Đá, cho biết Thượng úy Hà Minh Tú (31 tuổi) đã được thăng quân hàm.',
      ['Tô Văn Hải (Trưởng Công an huyện Bến Đá) speak'],
    ],
    [
      'Đồng chí Tô Văn Hải, Trưởng Ban Đối ngoại Trung ương đã trao Huân chương tới đại diện gia đình các đồng chí Hà Thế Sơn và Lý Đức Thắng và nhấn mạnh: cán bộ của Ban tiếp tục phát huy truyền thống.',
      ['Tô Văn Hải (Trưởng Ban Đối ngoại Trung ương) present'],
    ],
    [
      'Chủ tịch nước Tô Văn Hải ký quyết định tặng Huân chương Lao động cho đội tuyển bóng đá nữ, HLV trưởng Hà Văn Chung và các cầu thủ đã lập thành tích.',
      ['Tô Văn Hải (Chủ tịch nước) sign'],
    ],
    [
      'Công an phường trao giấy khen cho anh Hà Văn Hòa. Ghi nhận hành động đẹp của anh Hòa, Giám đốc Công an tỉnh Bến Đá, Đại tá Tô Văn Hải đã chỉ đạo khen thưởng.',
      ['Tô Văn Hải (Giám đốc Công an tỉnh Bến Đá | Đại tá) direct'],
    ],
    [
      'Theo đại tá Tô Văn Hải, Phó Giám đốc Công an tỉnh, Trung tá Hà Minh Tú, Đội trưởng Đội 2, đã nhảy xuống sông cứu người.',
      ['Tô Văn Hải (đại tá | Phó Giám đốc Công an tỉnh) speak', 'Hà Minh Tú (Trung tá | Đội trưởng Đội 2) other'],
    ],
    [
      'Theo ông Tô Văn Hải, Chánh Thanh tra tỉnh và bà Hà Thị Nhàn, Giám đốc Sở Y tế, cả khối đã hoàn thành chỉ tiêu.',
      ['Tô Văn Hải (Chánh Thanh tra tỉnh) speak', 'Hà Thị Nhàn (Giám đốc Sở Y tế) speak'],
    ],
    ['Danh sách đề nghị khen thưởng: ông Tô Văn Hải - Giám đốc Công ty Than; bà Hà Thị Nhàn - Hiệu trưởng.', []],
    // a flag is a unit's: who takes it stands there for it
    [
      'Chủ tịch Hội Phụ nữ tỉnh Hà Thị Nhàn (thứ 3 từ phải sang) nhận Cờ đơn vị xuất sắc năm 2027.',
      ['Hà Thị Nhàn (Chủ tịch Hội Phụ nữ tỉnh) attend'],
    ],
    ['Đồng chí Hà Thị Nhàn, Hiệu trưởng Trường THCS Bến Đá nhận Bằng khen của UBND tỉnh.', []],
    // the dash of a date parts no clauses: what the ceremony is for
    [
      'Sáng 31/3, Thủ tướng Tô Văn Hải dự và phát biểu ý kiến tại lễ kỷ niệm 60 năm (1/4/1963-1/4/2023) và đón nhận danh hiệu Anh hùng Lao động của Ngân hàng Bến Đá.',
      ['Tô Văn Hải (Thủ tướng) speak'],
    ],
    // who is there all the same
    [
      'Dự buổi lễ có Anh hùng Lao động Tô Văn Hải - Chủ nhiệm Hợp tác xã Bến Đá.',
      ['Tô Văn Hải (Anh hùng Lao động | Chủ nhiệm Hợp tác xã Bến Đá) attend'],
    ],
    [
      'Ông Tô Văn Hải, Giám đốc Sở Y tế, được tín nhiệm giữ chức Trưởng khối năm 2028.',
      ['Tô Văn Hải (Giám đốc Sở Y tế) other'],
    ],
    [
      'Bà Hà Thị Nhàn, Giám đốc Sở Nội vụ, cho biết ông Tô Văn Hải, Chủ tịch UBND tỉnh sẽ dự lễ.',
      ['Hà Thị Nhàn (Giám đốc Sở Nội vụ) speak', 'Tô Văn Hải (Chủ tịch UBND tỉnh) attend'],
    ],
  ])('%s', (text, officials) => {
    expect(officialsOf(text)).toEqual(officials);
  });
});

/** "B Khối thi đua số 3 2027", "M Sở Y tế", "H Sở Y tế 2027 head" */
const blocsOf = (text: string): string[] => {
  const { blocs, members, heads } = recordOf(text);
  return [
    ...blocs.map(({ name, year }) => `B ${name} ${year}`),
    ...members.map(({ org }) => `M ${org}`),
    ...heads.map(({ org, year, role }) => `H ${org} ${year} ${role}`),
  ];
};

describe('a bracket behind the name of a bloc', () => {
  it.each([
    [
      'Cụm thi đua các thành phố trực thuộc Trung ương (Cần Thơ, Đà Nẵng và Hà Nội) tổng kết năm 2027.',
      ['B Cụm thi đua các thành phố trực thuộc Trung ương 2027', 'M Cần Thơ', 'M Đà Nẵng', 'M Hà Nội'],
    ],
    [
      'Cụm thi đua các huyện (Tân Khê, Bến Đá, Hải Âu, Anh Sơn) tổng kết năm 2027.',
      ['B Cụm thi đua các huyện 2027', 'M Tân Khê', 'M Bến Đá', 'M Hải Âu', 'M Anh Sơn'],
    ],
    [
      'Cụm thi đua 4 phòng (Tham mưu, Chính trị, Hậu cần, Kỹ thuật) tổng kết năm 2027.',
      ['B Cụm thi đua 4 phòng 2027', 'M Tham mưu', 'M Chính trị', 'M Hậu cần', 'M Kỹ thuật'],
    ],
    [
      'Cụm thi đua các tỉnh Gia Lai, Kon Tum, Đắk Lắk tổng kết năm 2027.',
      ['B Cụm thi đua các tỉnh Gia Lai, Kon Tum, Đắk Lắk 2027', 'M Gia Lai', 'M Kon Tum', 'M Đắk Lắk'],
    ],
    // once above and once in other words
    [
      'Cụm thi đua các thành phố (Cần Thơ, Đà Nẵng, Hà Nội) tổng kết năm 2027.\n\nCụm thi đua các thành phố gồm 3 thành phố: Cần Thơ, Đà Nẵng và Hà Nội.',
      ['B Cụm thi đua các thành phố 2027', 'M Cần Thơ', 'M Đà Nẵng', 'M Hà Nội'],
    ],
    // of what kind it is
    ['Cụm thi đua số 5 (Bắc Trung Bộ) tổng kết năm 2027.', ['B Cụm thi đua số 5 (Bắc Trung Bộ) 2027']],
    [
      'Khối thi đua số 3 (các cơ quan Đảng, đoàn thể) tổng kết năm 2027.',
      ['B Khối thi đua số 3 (các cơ quan Đảng, đoàn thể) 2027'],
    ],
    ['Khối thi đua các trường THPT (18 đơn vị) tổng kết năm 2027.', ['B Khối thi đua các trường THPT 2027']],
  ])('%s', (text, record) => {
    expect(blocsOf(text)).toEqual(record);
  });
});

describe('the name of a bloc ends', () => {
  const told = 'Khối thi đua các sở tỉnh Bến Đá ký giao ước thi đua năm 2027.';
  it.each([
    // before the verb behind "do"
    [
      'Sở Y tế, đơn vị làm Khối trưởng Khối Kinh tế - Kỹ thuật tổ chức lễ ký giao ước thi đua khối năm 2027. Đoàn giúp các hộ do Khối Kinh tế - Kỹ thuật đỡ đầu các xã.',
      ['B Khối Kinh tế - Kỹ thuật 2027', 'H Sở Y tế 2027 head'],
    ],
    // before a year and a dash
    [
      'Hội nghị tổng kết Khối thi đua các trường THPT - Năm học 2026 - 2027 đã diễn ra.',
      ['B Khối thi đua các trường THPT 2027'],
    ],
    // a capital that opens what is to be done
    [
      `${told} Các đơn vị trong Khối Tiếp tục quán triệt tư tưởng về thi đua.`,
      ['B Khối thi đua các sở tỉnh Bến Đá 2027'],
    ],
    [
      'Hội nghị đã nghe báo cáo thi đua của Khối 9 trong năm 2027. Công ty Than được bầu làm Khối phó năm 2028.',
      ['B Khối 9 2027', 'H Công ty Than 2028 deputy'],
    ],
    ['Nhà trường nghe báo cáo thi đua của Khối 9 trong năm 2027.', []],
  ])('%s', (text, record) => {
    expect(blocsOf(text)).toEqual(record);
  });
});

describe('who leads a bloc', () => {
  const heads = (text: string): string[] =>
    blocsOf(`Khối thi đua số 9 tổng kết năm 2027. ${text}`).filter((line) => line.startsWith('H'));
  it.each([
    // the last of several verbs of one subject
    [
      'Trong đó, Công ty Hải Âu là doanh nghiệp đạt thành tích tốt nhất, được đề nghị tặng cờ thi đua, đồng thời được bầu làm Khối phó năm 2028.',
      ['H Công ty Hải Âu 2028 deputy'],
    ],
    [
      'Sở Y tế dẫn đầu phong trào, được đề nghị tặng Cờ thi đua, và được bầu làm Khối trưởng năm 2028.',
      ['H Sở Y tế 2028 head'],
    ],
    // another subject, or none
    ['Sở Y tế được đề nghị tặng Cờ thi đua, Sở Nội vụ được bầu làm Khối trưởng năm 2028.', ['H Sở Nội vụ 2028 head']],
    ['Sở Y tế đạt thành tích tốt nhất, không được bầu làm Khối trưởng năm 2028.', []],
    [
      'Thay mặt đơn vị Trưởng khối, đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy phát động thi đua.',
      ['H Ban Tuyên giáo Tỉnh ủy 2027 head'],
    ],
    ['Thay mặt đơn vị khách mời, đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy phát động thi đua.', []],
  ])('%s', (text, record) => {
    expect(heads(text)).toEqual(record);
  });
});
