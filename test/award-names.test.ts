import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Names in lists that semicolons part: with the unit above, with where they are, or of no shape that a grammar knows. */
const PARTED: readonly Example[] = [
  [
    'Bộ trưởng tặng Bằng khen cho các tập thể: Nhà máy Z9, Tổng cục Hậu cần; Phòng Nghiệp vụ Y, Sở Y tế; Kho K7, Cục Quân khí.',
    'Bằng khen → Nhà máy Z9, Tổng cục Hậu cần | awarded',
    'Bằng khen → Phòng Nghiệp vụ Y, Sở Y tế | awarded',
    'Bằng khen → Kho K7, Cục Quân khí | awarded',
  ],
  // Common words, commas and "và" up to the house.
  [
    'Bộ trưởng tặng Cờ thi đua cho: Vụ Kiểm sát việc tạm giữ, tạm giam và thi hành án hình sự, Viện Kiểm sát nhân dân tối cao; Thanh tra Bộ.',
    'Cờ thi đua → Vụ Kiểm sát việc tạm giữ, tạm giam và thi hành án hình sự, Viện Kiểm sát nhân dân tối cao | awarded',
    'Cờ thi đua → Thanh tra Bộ | awarded',
  ],
  [
    'Bộ trưởng tặng Cờ thi đua cho: Vụ Tổ chức, đơn vị dẫn đầu; Thanh tra Bộ.',
    'Cờ thi đua → Vụ Tổ chức | awarded',
    'Cờ thi đua → Thanh tra Bộ | awarded',
  ],
  // Departments beside each other.
  [
    'Bộ trưởng tặng Bằng khen cho các tập thể: Sở Y tế, Sở Nội vụ; Công an tỉnh.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
    'Bằng khen → Công an tỉnh | awarded',
  ],
  // The count says that they are three.
  [
    'UBND tỉnh tặng Bằng khen cho 3 tập thể (Phòng Kinh doanh, Xí nghiệp Nước 1, Đội Thi công).',
    'Bằng khen → Phòng Kinh doanh | awarded',
    'Bằng khen → Xí nghiệp Nước 1 | awarded',
    'Bằng khen → Đội Thi công | awarded',
  ],
];

/** A person behind posts and units, and households by the name of one. */
const PERSONS: readonly Example[] = [
  [
    'Đại úy Tô Văn Hải, nguyên Chỉ huy trưởng Nhà giàn DK2/8, Tiểu đoàn DK2, Quân chủng Hải quân, được truy tặng Huân chương Dũng cảm.',
    'Huân chương Dũng cảm → Tô Văn Hải | awarded',
  ],
  [
    'Chủ tịch UBND tỉnh Tô Văn Hải giao Sở Nội vụ, đơn vị vừa được tặng Huân chương Lao động, làm báo cáo.',
    'Huân chương Lao động → Sở Nội vụ | awarded',
  ],
  [
    'UBND huyện tặng Giấy khen cho gia đình ông Tô Văn Hải, xã Tân Khê.',
    'Giấy khen → gia đình ông Tô Văn Hải | awarded',
  ],
];

/** What brackets say of several awards, and who is many and unnamed. */
const CLAUSES: readonly Example[] = [
  [
    'Hội đồng thống nhất đề nghị khen thưởng 12 trường hợp (Cờ thi đua của Chính phủ: 02 tập thể; Bằng khen của Bộ trưởng đối với 04 tập thể, 06 cá nhân).',
    'Cờ thi đua của Chính phủ → #2 org | recommended',
    'Bằng khen của Bộ trưởng → #4 org | recommended',
    'Bằng khen của Bộ trưởng → #6 person | recommended',
  ],
  [
    'Khối đề nghị tặng Cờ thi đua (Trường THPT Lê Lợi), Bằng khen (Trường THPT Gò Me).',
    'Cờ thi đua → Trường THPT Lê Lợi | recommended',
    'Bằng khen → Trường THPT Gò Me | recommended',
  ],
  // Who gave it.
  ['Trường THPT Lê Lợi được tặng Cờ thi đua (Bộ Y tế).', 'Cờ thi đua → Trường THPT Lê Lợi | awarded'],
  [
    'Khối bình chọn Sở Y tế đề nghị tặng Cờ thi đua; các đơn vị còn lại đề nghị tặng Bằng khen.',
    'Cờ thi đua → Sở Y tế | recommended',
  ],
  ['Mỗi hội chọn 01 chi hội đề nghị tặng Bằng khen của Tổng hội; 02 chi hội đề nghị tặng Giấy khen của Hội.'],
  // Handed on with the chair.
  ['Lãnh đạo Sở Y tế trao Cờ cho Sở Nội vụ làm Khối trưởng năm 2028.'],
  ['Lãnh đạo UBND tỉnh trao Cờ thi đua cho Sở Nội vụ năm 2028.', 'Cờ thi đua → Sở Nội vụ | awarded 2028'],
  [
    'Có 17 lượt tập thể, 29 lượt cá nhân được UBND tỉnh tặng Bằng khen.',
    'Bằng khen → #17 org | awarded',
    'Bằng khen → #29 person | awarded',
  ],
];

/** The people of a unit, written at length, and the unit alone. */
const STAFF: readonly Example[] = [
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể sau:\n1. Tập thể cán bộ, công nhân Nhà máy Giấy Bến Đá;\n2. Cán bộ, chiến sĩ Đồn Biên phòng Tân Khê;\n3. Sở Y tế.',
    'Bằng khen → Tập thể cán bộ, công nhân Nhà máy Giấy Bến Đá = Nhà máy Giấy Bến Đá | awarded',
    'Bằng khen → Cán bộ, chiến sĩ Đồn Biên phòng Tân Khê | awarded',
    'Bằng khen → Sở Y tế | awarded',
  ],
];

/** Letters of the number of a paper, in a line that the title runs into. */
const NOBODY: readonly Example[] = [
  ['QUYẾT ĐỊNH\ntặng thi đua và Bằng khen cho các tập thể, cá nhân\nSố: 1187/QĐ-UBND Trăng,'],
];

const OPENING = 'Tin thi đua\n\nNgày 06/7/2028, Sở Y tế họp.\n';

/** Lines of awards under the one who had them, or behind the one whom they name. */
const HELD: readonly Example[] = [
  [
    `${OPENING}Các hình thức khen thưởng của ông Tô Văn Hải:\n- Năm 2026: Bằng khen của Bộ trưởng;\n- Năm 2027: Huân chương Lao động hạng Ba.`,
    'Bằng khen của Bộ trưởng → Tô Văn Hải | awarded 2026',
    'Huân chương Lao động hạng Ba → Tô Văn Hải | awarded 2027',
  ],
  [
    `${OPENING}Thành tích khen thưởng đã đạt được của Sở Nội vụ:\n- Bằng khen của Bộ trưởng năm 2026.`,
    'Bằng khen của Bộ trưởng → Sở Nội vụ | awarded 2026',
  ],
  // What a body gives.
  [`${OPENING}Các hình thức khen thưởng của Bộ Y tế:\n- Bằng khen của Bộ trưởng;\n- Cờ thi đua của Bộ.`],
  [
    `${OPENING}Trường THPT Lê Lợi đã được tặng:\n1. Cờ thi đua của Chính phủ năm 2026;\n2. Huân chương Lao động hạng Ba năm 2027.`,
    'Cờ thi đua của Chính phủ → Trường THPT Lê Lợi | awarded 2026',
    'Huân chương Lao động hạng Ba → Trường THPT Lê Lợi | awarded 2027',
  ],
  [
    `${OPENING}Trường THPT Lê Lợi phấn đấu được tặng:\n1. Cờ thi đua của Chính phủ năm 2026;\n2. Huân chương Lao động hạng Ba năm 2027.`,
  ],
  [
    `${OPENING}Kết quả công tác khen thưởng năm 2027\n- Sở Nội vụ: Huân chương Lao động hạng Ba; Cờ thi đua của UBND tỉnh năm 2026.\n- Sở Tài chính: Bằng khen của Bộ trưởng cho 4 cá nhân.`,
    'Huân chương Lao động hạng Ba → Sở Nội vụ | awarded 2027',
    'Cờ thi đua của UBND tỉnh → Sở Nội vụ | awarded 2026',
    'Bằng khen của Bộ trưởng → #4 person | awarded 2027',
  ],
];

/** Crosses under awards that head columns. */
const CROSSED: readonly Example[] = [
  [
    'BÁO CÁO\nKết quả thi đua\n\nKhối thi đua số 3 đăng ký như sau:\n\nTT | Đơn vị | Cờ thi đua | Bằng khen\n1 | Sở Y tế | x |\n2 | Sở Nội vụ | | x\n3 | Sở Tài chính | |\n',
    'Cờ thi đua → Sở Y tế | registered',
    'Bằng khen → Sở Nội vụ | registered',
  ],
];

/** Whose it is, without "của": a body that gives awards or a whole sector; grades, and that it is given again. */
const GIVEN: readonly [said: string, award: string][] = [
  ['Cờ thi đua UBND tỉnh', 'Cờ thi đua UBND tỉnh'],
  ['Bằng khen Giám đốc Sở', 'Bằng khen Giám đốc Sở'],
  ['Cờ thi đua Bộ Công an', 'Cờ thi đua Bộ Công an'],
  ['Cờ thi đua Tòa án nhân dân', 'Cờ thi đua Tòa án nhân dân'],
  ['Cờ thi đua Tổng Liên đoàn', 'Cờ thi đua Tổng Liên đoàn'],
  ['Bằng khen Viện Dược', 'Bằng khen'],
  ['Cờ thi đua Trường Mầm non Hoa Sen', 'Cờ thi đua'],
  ['Huân chương Độc lập hạng nhì', 'Huân chương Độc lập hạng nhì'],
  ['Huân chương Lao động hạng I', 'Huân chương Lao động hạng I'],
  ['Huân chương Lao động hạng Nhất (lần thứ hai)', 'Huân chương Lao động hạng Nhất'],
  ['Huân chương Lao động hạng Nhất lần thứ 2', 'Huân chương Lao động hạng Nhất'],
  ['Huân chương Lao động hạng Nhất lần 2', 'Huân chương Lao động hạng Nhất'],
];

describe('who receives', () => {
  it.each([...PARTED, ...PERSONS, ...CLAUSES, ...NOBODY, ...STAFF, ...HELD, ...CROSSED])('%s', (text, ...found) => {
    expect(awardsOf(text)).toEqual(found);
  });
});

describe('the name of an award', () => {
  it.each(GIVEN)('in "%s" is "%s"', (said, award) =>
    expect(awardsOf(`Sở Y tế được tặng ${said}.`)).toEqual([`${award} → Sở Y tế | awarded`]),
  );
});

describe('"Lao động giỏi"', () => {
  it('is a title of enterprises, of persons and of teams', () => {
    expect(awardsOf('Giám đốc công nhận danh hiệu Lao động giỏi cho ông Tô Văn Hải.')).toEqual([
      'Lao động giỏi → Tô Văn Hải | awarded',
    ]);
    expect(awardsOf('Giám đốc tặng danh hiệu Tổ, đội lao động giỏi cho Tổ cạo 14.')).toEqual([
      'Tổ, đội lao động giỏi → Tổ cạo 14 | awarded',
    ]);
  });
  it.each([
    'Hội thi tay nghề lao động giỏi đã trao giải cho ông Tô Văn Hải.',
    'Công đoàn phát động phong trào thi đua “Lao động giỏi” tới ông Tô Văn Hải.',
    'Phong trào “Lao động giỏi, lao động sáng tạo” được giao cho ông Tô Văn Hải.',
  ])('and the name of a movement or a contest: %s', (text) => expect(awardsOf(text)).toEqual([]));
});
