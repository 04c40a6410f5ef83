import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** Who receives by the lines under a heading: a count as "#3 person", a full name behind "=". */
function recipients(...lines: string[]): string[] {
  const text = ['UBND huyện Nam Lũng tặng Giấy khen cho các tập thể, cá nhân có tên sau:', ...lines, ''].join('\n');
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).awards.map(({ recipient, recipient_full, recipient_kind, count }) =>
    [recipient ?? `#${count} ${recipient_kind}`, ...(recipient_full ? [recipient_full] : [])].join(' = '),
  );
}

/** Each example: lines, then all who receive by them. */
type Example = readonly [lines: readonly string[], found: readonly string[]];

const ENTRIES: readonly Example[] = [
  // "và" at the end of a list joins two; what a comma parts is one unit and those that it belongs to.
  [
    ['1. Sở Y tế;', '2. Trường Mầm non Hoa Sen và Trường Tiểu học Bến Đá.'],
    ['Sở Y tế', 'Trường Mầm non Hoa Sen', 'Trường Tiểu học Bến Đá'],
  ],
  [
    ['- Đảng bộ xã Tề Lỗ, huyện Yên Lạc', '- Chi bộ thôn Đông'],
    ['Đảng bộ xã Tề Lỗ, huyện Yên Lạc', 'Chi bộ thôn Đông'],
  ],
  [['- Tổ dân phố số 3, phường Bến Đá, thành phố Lam Hải'], ['Tổ dân phố số 3, phường Bến Đá, thành phố Lam Hải']],
  [['- Khoa Nội - Trung tâm Y tế huyện'], ['Khoa Nội - Trung tâm Y tế huyện']],
  [['- Công ty Giấy Bến Đá, bà Hà Thị Nhàn'], ['Công ty Giấy Bến Đá']],
  // what a line tells of who receives is no part of the name, though some names hold such words
  [
    [
      '1. Sở Y tế có thành tích xuất sắc trong phong trào thi đua;',
      '2. Thuế tỉnh vì đã hoàn thành xuất sắc nhiệm vụ;',
      '3. Bưu điện tỉnh dẫn đầu phong trào thi đua;',
      '4. Đội sản xuất số 5 luôn vượt chỉ tiêu;',
      '5. Nhà ăn ca có thành tích xuất sắc.',
    ],
    ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh', 'Đội sản xuất số 5', 'Nhà ăn ca'],
  ],
  [
    ['- Trung tâm điều dưỡng người có công;', '- Câu lạc bộ sống vì cộng đồng;', '- Hợp tác xã Đạt Thành.'],
    ['Trung tâm điều dưỡng người có công', 'Câu lạc bộ sống vì cộng đồng', 'Hợp tác xã Đạt Thành'],
  ],
  // no name ends in what would hold it to the next
  [
    [
      '- Tổ sản xuất Nhà máy Giấy của ông Tô Văn Hải;',
      '- Tổ May Nhà máy Giấy do bà Hà Thị Nhàn phụ trách;',
      '- Tổ xe tự do;',
      '- Đội xe của Nhà máy Giấy.',
    ],
    ['Tổ sản xuất Nhà máy Giấy', 'Tổ May Nhà máy Giấy', 'Tổ xe tự do', 'Đội xe của Nhà máy Giấy'],
  ],
  // semicolons part entries, and two of them no more than one
  [['1. Sở Y tế; 2. Thuế tỉnh; 3. Bưu điện tỉnh.'], ['Sở Y tế', 'Thuế tỉnh', 'Bưu điện tỉnh']],
  [['1. Sở Y tế;; 2. Thuế tỉnh.'], ['Sở Y tế', 'Thuế tỉnh']],
  // a line that refuses or takes back names nobody; one that only counts has its number
  [
    ['1. Sở Y tế.', '2. Bảo Việt: 01/05 phiếu (không đề nghị)', '3. Sở Tư pháp.'],
    ['Sở Y tế', 'Sở Tư pháp'],
  ],
  [
    ['1. Sở Y tế.', '2. 5 tập thể thuộc Thuế tỉnh.', '3. Sở Tư pháp.'],
    ['Sở Y tế', '#5 org', 'Sở Tư pháp'],
  ],
];

const LABELS: readonly Example[] = [
  [
    ['a) Giáo viên: thầy Tô Văn Hải, cô Hà Thị Nhàn và 03 giáo viên khác;', 'b) Học sinh: em Lò Thị Mai.'],
    ['Tô Văn Hải', 'Hà Thị Nhàn', '#3 person', 'Lò Thị Mai'],
  ],
  [['a) Giáo viên (khối THCS): thầy Tô Văn Hải, cô Hà Thị Nhàn.'], ['Tô Văn Hải', 'Hà Thị Nhàn']],
  // a year is one too
  [['a) 2027: ông Tô Văn Hải; bà Hà Thị Nhàn.'], ['Tô Văn Hải', 'Hà Thị Nhàn']],
];

const AT_LENGTH: readonly Example[] = [
  // those who work there, or the people of a place
  [
    ['- Tập thể cán bộ, công nhân Nhà máy Giấy', '- Tập thể Nhân dân và cán bộ xã Tân Khê'],
    ['Tập thể cán bộ, công nhân Nhà máy Giấy = Nhà máy Giấy', 'Tập thể Nhân dân và cán bộ xã Tân Khê'],
  ],
  // a household with the places behind it
  [
    ['- Gia đình ông Tô Hải, thôn Đông, xã Tân Mỹ', '- Hộ bà Lò Thị Mai'],
    ['Gia đình ông Tô Hải = Gia đình ông Tô Hải, thôn Đông, xã Tân Mỹ', 'Hộ bà Lò Thị Mai'],
  ],
  [['- Gia đình ông Tô Hải'], ['Gia đình ông Tô Hải']],
  [
    ['- Hộ ông Lò Văn Pá và bà Lò Thị Mai, bản Lũng'],
    ['Hộ ông Lò Văn Pá và bà Lò Thị Mai = Hộ ông Lò Văn Pá và bà Lò Thị Mai, bản Lũng'],
  ],
  // what the person does
  [
    ['- Nữ hộ sinh Võ Thị Mười', '- Thợ xây Lò Văn Pá'],
    ['Võ Thị Mười', 'Lò Văn Pá'],
  ],
  [['- Thợ lò bậc sáu Võ Thị Mười'], ['Võ Thị Mười']],
  [['- Bác sĩ khoa Nội, khoa Ngoại Võ Thị Mười'], []],
  // words in quotation marks in the midst of a name
  [
    ['- Ban Vận động “Ngày vì người nghèo” huyện Nam Lũng', '- Thuế tỉnh'],
    ['Ban Vận động “Ngày vì người nghèo” huyện Nam Lũng', 'Thuế tỉnh'],
  ],
  [
    ['- Ban Vận động "Ngày vì người nghèo" huyện Nam Lũng', '- Thuế tỉnh'],
    ['Ban Vận động "Ngày vì người nghèo" huyện Nam Lũng', 'Thuế tỉnh'],
  ],
  // verbs and commas within them tell nothing
  [
    ['- Hội Nông dân "Được tặng bò, tặng lại bê" xã Tân Khê', '- Thuế tỉnh'],
    ['Hội Nông dân "Được tặng bò, tặng lại bê" xã Tân Khê', 'Thuế tỉnh'],
  ],
  [
    ['- Hội Nông dân “Được tặng bò, tặng lại bê” xã Tân Khê', '- Thuế tỉnh'],
    ['Hội Nông dân “Được tặng bò, tặng lại bê” xã Tân Khê', 'Thuế tỉnh'],
  ],
  // up to a person or a number of others
  [
    ['- Sở Y tế ông Tô Văn Hải', '- Thuế tỉnh'],
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  [
    ['- Công ty Giấy Bến Đá 5 tập thể', '- Thuế tỉnh'],
    ['Công ty Giấy Bến Đá', 'Thuế tỉnh'],
  ],
  // "Chỉ" that is no "only"
  [
    ['1. Sở Y tế.', '2. Ban Chỉ đạo phong trào “Toàn dân đoàn kết” huyện Nam Lũng;', '3. Thuế tỉnh.'],
    ['Sở Y tế', 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết” huyện Nam Lũng', 'Thuế tỉnh'],
  ],
  [['- Ban Chỉ huy phòng thủ dân sự xã Tân Khê.'], ['Ban Chỉ huy phòng thủ dân sự xã Tân Khê']],
  [['- Xí nghiệp 4 Công ty Than Bến Đá'], ['Xí nghiệp 4 Công ty Than Bến Đá']],
  // commas in the midst of a name
  [
    ['- Khu Quản lý đường bộ IX, Cục Đường bộ', '- Thuế tỉnh'],
    ['Khu Quản lý đường bộ IX, Cục Đường bộ', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Kiểm sát án tham nhũng, chức vụ, Viện Kiểm sát Phú Lâm', '- Thuế tỉnh'],
    ['Vụ Kiểm sát án tham nhũng, chức vụ, Viện Kiểm sát Phú Lâm', 'Thuế tỉnh'],
  ],
  [
    ['- Phòng Quản lý Tiêu chuẩn, Công nghệ và Đo lường, Sở Khoa học và Công nghệ'],
    ['Phòng Quản lý Tiêu chuẩn, Công nghệ và Đo lường, Sở Khoa học và Công nghệ'],
  ],
  // "các vụ, việc", "phòng, chống": up to the unit that it belongs to, behind words only
  [
    ['- Vụ Thực hành quyền công tố và kiểm sát điều tra án tham nhũng, chức vụ, VKSND Phú Lâm', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố và kiểm sát điều tra án tham nhũng, chức vụ, VKSND Phú Lâm', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Kiểm sát việc giải quyết các vụ, việc dân sự, hôn nhân và gia đình, VKSND Phú Lâm.', '- Thuế tỉnh'],
    ['Vụ Kiểm sát việc giải quyết các vụ, việc dân sự, hôn nhân và gia đình, VKSND Phú Lâm', 'Thuế tỉnh'],
  ],
  [
    ['- Phòng Tham mưu phòng, chống ma túy, Công an Phú Lâm', '- Thuế tỉnh'],
    ['Phòng Tham mưu phòng, chống ma túy, Công an Phú Lâm', 'Thuế tỉnh'],
  ],
  [
    ['- Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, Công an tỉnh;', '- Thuế tỉnh'],
    ['Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, Công an tỉnh', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Thực hành quyền công tố án tham nhũng, đã hoàn thành nhiệm vụ, VKSND Phú Lâm', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố án tham nhũng', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Thực hành quyền công tố án tham nhũng, 14 phiếu, VKSND Phú Lâm', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố án tham nhũng', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Thực hành quyền công tố án tham nhũng, chức vụ, ông Tô Văn Hải', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố án tham nhũng, chức vụ', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Thực hành quyền công tố án tham nhũng, chức vụ, 5 tập thể', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố án tham nhũng, chức vụ', 'Thuế tỉnh'],
  ],
  [
    ['- Vụ Thực hành quyền công tố án tham nhũng, chức vụ', '- Thuế tỉnh'],
    ['Vụ Thực hành quyền công tố án tham nhũng, chức vụ', 'Thuế tỉnh'],
  ],
  [
    ['- Đội Xây dựng phong trào bảo vệ an ninh, là lá cờ đầu, Công an huyện', '- Thuế tỉnh'],
    ['Đội Xây dựng phong trào bảo vệ an ninh', 'Thuế tỉnh'],
  ],
  // a dash in the midst of a name, and one before what is said of it
  [
    ['- Đội xe - máy mỏ Núi Bợm', '- Đội thợ lò - mỏ Núi Bợm'],
    ['Đội xe - máy mỏ Núi Bợm', 'Đội thợ lò - mỏ Núi Bợm'],
  ],
  [
    ['- Sở Y tế – Đơn vị dẫn đầu', '- Thuế tỉnh - đơn vị thứ hai'],
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  [['- Sở Y tế, đơn vị dẫn đầu'], ['Sở Y tế']],
  [
    ['- Sở Y tế 95 điểm', '- Thuế tỉnh 90 điểm'],
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  // no grammar knows it
  [
    ['- Nhà ăn ca', '- Lớp 12A3'],
    ['Nhà ăn ca', 'Lớp 12A3'],
  ],
  [
    ['- Nhà ăn ca.', '- Lớp 12A3.'],
    ['Nhà ăn ca', 'Lớp 12A3'],
  ],
  [
    ['- Nhà ăn ca, phân xưởng lò', '- Lớp 12A3 (khóa 5)'],
    ['Nhà ăn ca, phân xưởng lò', 'Lớp 12A3'],
  ],
  // between lines that are counted, as long as it goes on
  [
    ['1. Sở Y tế', '2. Câu lạc bộ thơ Đường, phường Bến Đá', '3. Thuế tỉnh'],
    ['Sở Y tế', 'Câu lạc bộ thơ Đường', 'Thuế tỉnh'],
  ],
  [
    ['1. Sở Y tế', '2. Câu lạc bộ “Ông bà cháu”, phường Bến Đá (mới lập)', '3. Thuế tỉnh'],
    ['Sở Y tế', 'Câu lạc bộ “Ông bà cháu”, phường Bến Đá', 'Thuế tỉnh'],
  ],
  // a line that no grammar reads ends no list
  [
    ['1. Sở Y tế', '2. câu lạc bộ thơ Đường', '3. Thuế tỉnh'],
    ['Sở Y tế', 'Thuế tỉnh'],
  ],
  // one word, or lines that are not marked, name nobody
  [['- Nhà', '- Lớp'], []],
  [['Lớp 12A3', 'Nhà ăn ca'], []],
  // it tells rather than names
  [['- Nhà ăn ca được khen', '- Lớp 12A3'], []],
  [['- bếp ăn ca', '- Lớp 12A3'], []],
];

describe('lines of a list', () => {
  it.each(ENTRIES)('by entries: %j', (lines, found) => expect(recipients(...lines)).toEqual(found));
  it.each(LABELS)('behind a label: %j', (lines, found) => expect(recipients(...lines)).toEqual(found));
  it.each(AT_LENGTH)('that name at length: %j', (lines, found) => expect(recipients(...lines)).toEqual(found));
});
