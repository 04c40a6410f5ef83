import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** "act name: title + title" */
function officials(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).officials.map(
    ({ act, name, titles }) => `${act} ${name}: ${titles.join(' + ')}`,
  );
}

/** Each example: the text, then all officials. */
type Example = readonly [text: string, ...found: string[]];

/** Units that run on behind the head of a title. */
const TITLES: readonly Example[] = [
  ['Dự lễ có ông Tô Hải - Trưởng Ban Công đoàn Quốc phòng.', 'attend Tô Hải: Trưởng Ban Công đoàn Quốc phòng'],
  [
    'Dự lễ có ông Tô Hải, Tổng Giám đốc Tập đoàn Bưu chính - Viễn thông Lam Hải.',
    'attend Tô Hải: Tổng Giám đốc Tập đoàn Bưu chính - Viễn thông Lam Hải',
  ],
  [
    'Dự lễ có bà Vũ Mai, Phó Giám đốc Trung tâm Dịch vụ - Việc làm tỉnh.',
    'attend Vũ Mai: Phó Giám đốc Trung tâm Dịch vụ - Việc làm tỉnh',
  ],
  [
    'Dự lễ có ông Tô Hải, Cục trưởng Cục Điều tra, chống buôn lậu, Tổng cục Hải quan.',
    'attend Tô Hải: Cục trưởng Cục Điều tra, chống buôn lậu, Tổng cục Hải quan',
  ],
  [
    'Dự lễ có ông Tô Hải, Ủy viên dự khuyết TW Đảng, Bí thư Tỉnh ủy.',
    'attend Tô Hải: Ủy viên dự khuyết TW Đảng + Bí thư Tỉnh ủy',
  ],
  [
    'Dự lễ có ông Tô Hải, Phó Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam.',
    'attend Tô Hải: Phó Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam',
  ],
  [
    'Dự lễ có ông Tô Hải, Viện trưởng Viện kiểm sát nhân dân cấp cao 2.',
    'attend Tô Hải: Viện trưởng Viện kiểm sát nhân dân cấp cao 2',
  ],
  ['Dự lễ có GS.TS. Tô Hải, Viện trưởng Viện Dược.', 'attend Tô Hải: GS.TS + Viện trưởng Viện Dược'],
  ['Dự lễ có PGS, TS Tô Hải, Phó Viện trưởng.', 'attend Tô Hải: PGS, TS + Phó Viện trưởng'],
  [
    'Dự lễ có Tiến sĩ Tô Hải, Giám đốc kiêm Kế toán trưởng Công ty Giấy.',
    'attend Tô Hải: Tiến sĩ + Giám đốc kiêm Kế toán trưởng Công ty Giấy',
  ],
  [
    'Dự lễ có Đại tá Tô Hải, Anh hùng Lao động, Chính ủy Trung đoàn 174.',
    'attend Tô Hải: Đại tá + Anh hùng Lao động + Chính ủy Trung đoàn 174',
  ],
  ['Dự lễ có ông Tô Hải, Giám đốc, Bí thư Đảng ủy Sở Y tế.', 'attend Tô Hải: Giám đốc + Bí thư Đảng ủy Sở Y tế'],
  ['Ông Tô Hải - HUV, Chủ tịch UBND huyện phát biểu.', 'speak Tô Hải: HUV + Chủ tịch UBND huyện'],
  ['Bà Vũ Mai - Trưởng Cơ quan Thường trực phía Nam phát biểu.', 'speak Vũ Mai: Trưởng Cơ quan Thường trực phía Nam'],
  // What stands beside a department is not always over it.
  ['Dự lễ có ông Tô Hải, Cục trưởng Cục Thuế, Sở Tài chính.', 'attend Tô Hải: Cục trưởng Cục Thuế'],
];

/** Posts before names, parted by commas. */
const ROWS: readonly Example[] = [
  [
    'Dự lễ có Phó Bí thư Huyện ủy Lê Văn Tú, Chủ tịch UBND huyện Đỗ Minh Hải.',
    'attend Lê Văn Tú: Phó Bí thư Huyện ủy',
    'attend Đỗ Minh Hải: Chủ tịch UBND huyện',
  ],
  [
    'Dự lễ có Phó Chủ tịch UBND tỉnh Trần Đức Lương, Giám đốc Sở Nội vụ Lê Hà và Trưởng phòng Y tế Tô Văn Hải.',
    'attend Trần Đức Lương: Phó Chủ tịch UBND tỉnh',
    'attend Lê Hà: Giám đốc Sở Nội vụ',
    'attend Tô Văn Hải: Trưởng phòng Y tế',
  ],
  [
    'Tham dự có Chánh Văn phòng UBND tỉnh Vũ Mai, Giám đốc Sở Y tế Lê Văn Nam.',
    'attend Vũ Mai: Chánh Văn phòng UBND tỉnh',
    'attend Lê Văn Nam: Giám đốc Sở Y tế',
  ],
  [
    'Dự lễ có ông Tô Hải, Phó Chủ tịch UBND tỉnh Hà Nam, và các đại biểu.',
    'attend Tô Hải: Phó Chủ tịch UBND tỉnh Hà Nam',
  ],
  // Behind a name the post is his, with the commune that is named after a person.
  ['Bà Lê Thị Diệp, Chủ tịch UBND xã Phạm Văn Hai phát biểu.', 'speak Lê Thị Diệp: Chủ tịch UBND xã Phạm Văn Hai'],
];

/** What they do. */
const ACTS: readonly Example[] = [
  [
    'Đoàn Chủ tịch điều hành hội nghị gồm: ông Tô Hải, Giám đốc Sở Y tế; bà Vũ Mai, Giám đốc Sở Nội vụ.',
    'chair Tô Hải: Giám đốc Sở Y tế',
    'chair Vũ Mai: Giám đốc Sở Nội vụ',
  ],
  ['Đoàn Chủ tịch UBND tỉnh đến thăm gia đình ông Tô Hải, Giám đốc Sở Y tế.', 'other Tô Hải: Giám đốc Sở Y tế'],
  ['Đoàn Công ty Bến Đá do ông Tô Hải, Giám đốc làm trưởng đoàn tham dự lễ ký giao ước.', 'attend Tô Hải: Giám đốc'],
  ['Phong trào do ông Tô Hải, Giám đốc Sở Y tế phát động đã dẫn đầu cả tỉnh.', 'speak Tô Hải: Giám đốc Sở Y tế'],
];

/** Those who are honoured are no officials. */
const HONOURED: readonly Example[] = [
  ['Các cá nhân được tuyên dương gồm: bà Lê Thị Yên - Chủ tịch Hội; ông Tô Hải - Giám đốc Công ty Bến Đá.'],
  ['10 cán bộ đạt giải thưởng Bến Đá gồm các ông, bà: Lê Thị Yên - Chủ tịch Hội; Tô Văn Hải - Giám đốc Sở Y tế.'],
  ['Công ty có 2 cá nhân được tặng Bằng khen là ông Tô Hải - Trưởng phòng Kỹ thuật và bà Vũ Mai - Đội trưởng.'],
  [
    'Ông Phạm Chí Dũng, Phó Chủ tịch Hội trao Kỷ niệm chương cho 02 cá nhân là ông Tô Hải – Trưởng phòng Tổ chức và bà Vũ Mai – Trưởng phòng Y tế và trao Cờ thi đua cho Công ty Bến Đá.',
    'present Phạm Chí Dũng: Phó Chủ tịch Hội',
  ],
  // They attend where others are honoured.
  [
    'Tham dự lễ tuyên dương các cá nhân được tặng Bằng khen có ông Tô Hải, Giám đốc Sở Y tế.',
    'attend Tô Hải: Giám đốc Sở Y tế',
  ],
  ['Tại Lễ đón nhận Huân chương có ông Tô Hải, Giám đốc Sở Y tế.', 'attend Tô Hải: Giám đốc Sở Y tế'],
];

describe('officials', () => {
  for (const [name, examples] of Object.entries({ titles: TITLES, rows: ROWS, acts: ACTS, honoured: HONOURED }))
    it.each(examples)(`${name}: %s`, (text, ...found) => {
      expect(officials(text)).toEqual(found);
    });
});

const COUNCIL = 'BIÊN BẢN\nHọp Hội đồng Thi đua, Khen thưởng\n\nThành phần:\n';

/** What they do, told by the words before and behind their names. */
const DEEDS: readonly Example[] = [
  [
    'Hội nghị do đồng chí Tô Hải, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Chủ tịch Hội đồng chủ trì.',
    'chair Tô Hải: Phó Bí thư Tỉnh ủy + Chủ tịch UBND tỉnh + Chủ tịch Hội đồng',
  ],
  [
    'Chủ nhiệm Văn phòng Quốc hội Tô Hải, Khối trưởng Khối thi đua năm 2027 báo cáo tóm tắt kết quả phong trào của Khối.',
    'speak Tô Hải: Chủ nhiệm Văn phòng Quốc hội + Khối trưởng Khối thi đua năm 2027',
  ],
  [
    'Khai mạc Hội nghị, đồng chí Tô Hải - Viện trưởng, Chủ tịch Hội đồng thi đua khen thưởng Viện nói rõ việc chia Khối là cần thiết.',
    'speak Tô Hải: Viện trưởng + Chủ tịch Hội đồng thi đua khen thưởng Viện',
  ],
  ['Bế mạc Hội nghị, ông Tô Hải, Giám đốc Sở Y tế yêu cầu các đơn vị cố gắng.', 'speak Tô Hải: Giám đốc Sở Y tế'],
  [
    'Phát biểu chỉ đạo hội nghị, Thiếu tướng Tô Hải, Phó Cục trưởng đánh giá cao kết quả.',
    'direct Tô Hải: Thiếu tướng + Phó Cục trưởng',
  ],
  [
    'Thi đua luôn được coi trọng (Ảnh: Phó Tổng Giám đốc Tô Hải phát biểu chỉ đạo một hội nghị của Ngành)',
    'direct Tô Hải: Phó Tổng Giám đốc',
  ],
  // flowers are no award
  [
    'Đồng chí Vũ Mai, Vụ trưởng Vụ 14 tặng hoa chúc mừng Khối trưởng Khối thi đua số 3 năm 2027.',
    'attend Vũ Mai: Vụ trưởng Vụ 14',
  ],
  [
    'Ông Tô Hải, Giám đốc Sở Y tế trao Cờ thi đua; bà Vũ Mai, Phó Giám đốc trao Bằng khen.',
    'present Tô Hải: Giám đốc Sở Y tế',
    'present Vũ Mai: Phó Giám đốc',
  ],
  [
    'Tới dự có các đồng chí: Tô Hải, Giám đốc Sở Y tế; Vũ Mai, Phó Giám đốc Sở Tư pháp; Lò Văn Pá, Chánh Thanh tra tỉnh.',
    'attend Tô Hải: Giám đốc Sở Y tế',
    'attend Vũ Mai: Phó Giám đốc Sở Tư pháp',
    'attend Lò Văn Pá: Chánh Thanh tra tỉnh',
  ],
  // minutes: who was not there, who spoke later, and titles behind "chức vụ"
  [
    `${COUNCIL}- Ông Tô Hải, Chủ tịch Công đoàn\n- Bà Vũ Mai, Kế toán trưởng (vắng có lý do)\n\nI. NỘI DUNG\n1. Chủ trì tuyên bố lý do.\n2. Ông Tô Hải trình bày báo cáo tổng kết năm 2027.\n3. Ông Lò Văn Pá, Trưởng phòng Kỹ thuật góp ý.`,
    'speak Tô Hải: Chủ tịch Công đoàn',
    'speak Lò Văn Pá: Trưởng phòng Kỹ thuật',
  ],
  [
    `${COUNCIL}1. Đ/c Tô Hải, chức vụ: Phó Giám đốc Sở, Phó Chủ tịch Hội đồng;\n2. Đ/c Vũ Mai, Ủy viên, thư ký Hội đồng.\n\nHội đồng bỏ phiếu.`,
    'attend Tô Hải: Phó Giám đốc Sở + Phó Chủ tịch Hội đồng',
    'attend Vũ Mai: Ủy viên + thư ký Hội đồng',
  ],
];

describe('what officials do', () => {
  it.each(DEEDS)('%s', (text, ...found) => expect(officials(text)).toEqual(found));
});
