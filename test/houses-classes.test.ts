import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

// What a house, or a person, has received over the years: whose the lines are, where it was handed over, and who only stands beside it.

type Row = readonly [text: string, rows: readonly string[]];
const all = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (text, expected) => expect(awardsOf(`${text}\n`)).toEqual(expected));
};

describe('lines of years under the name of a house', () =>
  all([
    [
      'Viện Khoa học Lam Hải\nNhững danh hiệu cao quý mà Viện đã được Nhà nước trao tặng\n• Huân chương Lao động hạng nhất năm 1982.\n• Huân chương Độc lập hạng nhì năm 1992.',
      [
        'Huân chương Lao động hạng nhất → Viện Khoa học Lam Hải | awarded 1982',
        'Huân chương Độc lập hạng nhì → Viện Khoa học Lam Hải | awarded 1992',
      ],
    ],
    [
      'Trường THPT Lương Sơn\nNăm 2007: Khởi công xây dựng trường.\nNăm học 2010-2011: Bằng khen của Chủ tịch UBND tỉnh.',
      ['Bằng khen của Chủ tịch UBND tỉnh → Trường THPT Lương Sơn | awarded 2011'],
    ],
    [
      'Trường THPT Bến Đá\nThành tích:\n- Nhiều năm được công nhận danh hiệu Tập thể lao động tiên tiến.\n- Năm 2003 được tặng Bằng khen của Bộ trưởng.',
      [
        'Tập thể lao động tiên tiến → Trường THPT Bến Đá | awarded',
        'Bằng khen của Bộ trưởng → Trường THPT Bến Đá | awarded 2003',
      ],
    ],
    // of its pupils
    [
      'Trường THPT Bến Đá\nThành tích:\n- Nhiều năm học sinh được tặng Bằng khen của UBND tỉnh.\n- Năm 2003 được tặng Bằng khen của Bộ trưởng.',
      ['Bằng khen của Bộ trưởng → Trường THPT Bến Đá | awarded 2003'],
    ],
    // how many it gave, what it plans, whom it gave them to
    ['Trường THPT Lương Sơn\nNăm 2010: Cờ thi đua: 2; Bằng khen: 5', []],
    ['Kế hoạch phấn đấu của Trường THPT Lương Sơn\nNăm 2027: Bằng khen của Chủ tịch UBND tỉnh', []],
    ['Sở Y tế Lam Hải\nNăm 2010: Khai trương cơ sở mới.\nNăm 2011: Bằng khen của Bộ Y tế', []],
  ]));

describe('lines under a sentence about the people of a house', () =>
  all([
    [
      'Trường Tiểu học Lam Hải\nNhiều năm qua, các thế hệ thầy cô giáo đã thực hiện tốt mọi nhiệm vụ và được các cấp khen thưởng:\n- Chất lượng giáo dục luôn trong tốp đầu.\n- Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba năm 2001.',
      ['Huân chương Lao động hạng Ba → Trường Tiểu học Lam Hải | awarded 2001'],
    ],
    [
      'Trường Tiểu học Lam Hải\nCác thế hệ thầy cô giáo quyết tâm phấn đấu để được các cấp khen thưởng:\n- Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba năm 2031.',
      [],
    ],
  ]));

describe('lines under one person and who that is', () =>
  all([
    [
      '* Giáo sư Lê Văn Điềm – Nguyên Giám đốc bệnh viện:\n- Năm 1989: Nhà nước phong tặng danh hiệu Thầy thuốc Ưu tú\n- Năm 2008: Nhà nước tặng thưởng Huân chương Lao động hạng Ba\n* Bác sĩ Đoàn Thị Ngọc – Giám đốc bệnh viện:\n- Năm 2000: Nhà nước phong tặng danh hiệu Thầy thuốc Ưu tú',
      [
        'Thầy thuốc Ưu tú → Lê Văn Điềm | awarded 1989',
        'Huân chương Lao động hạng Ba → Lê Văn Điềm | awarded 2008',
        'Thầy thuốc Ưu tú → Đoàn Thị Ngọc | awarded 2000',
      ],
    ],
  ]));

describe('where a clause opens with a place or an occasion', () =>
  all([
    [
      'Tối 7-10, tại Trường THPT Bến Đá, Công ty Điện lực Lam Hải tổ chức Lễ kỷ niệm 60 năm thành lập và đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Công ty Điện lực Lam Hải | awarded'],
    ],
    [
      'Tối 7-10, tại Nhà hát Lớn Lam Hải, Nhà hát Chèo Bến Đá tổ chức Lễ kỷ niệm 60 năm thành lập Nhà hát và đón nhận Huân chương Lao động hạng Nhì.',
      ['Huân chương Lao động hạng Nhì → Nhà hát Chèo Bến Đá | awarded'],
    ],
    [
      'Nhân kỷ niệm 50 năm thành lập Trường THPT Bến Đá, Công ty Minh Phát được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Công ty Minh Phát | awarded'],
    ],
    // no place: both
    [
      'Sáng 7-10, Trường THPT Bến Đá, Công ty Minh Phát được Chủ tịch nước tặng Huân chương Lao động hạng Ba.',
      [
        'Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded',
        'Huân chương Lao động hạng Ba → Công ty Minh Phát | awarded',
      ],
    ],
    // who works there is not told of
    ['Cán bộ công tác tại Sở Y tế, Sở Nội vụ được tặng Bằng khen của Bộ Nội vụ.', []],
  ]));

describe('who only stands beside what was given', () =>
  all([
    ['Ông Lê Văn Hải là cán bộ của cơ quan được tặng Huân chương Lao động hạng Ba.', []],
    ['Ông Lê Văn Hải công tác tại cơ quan được tặng Huân chương Lao động hạng Ba.', []],
    [
      'Ông Lê Văn Hải là người duy nhất của cơ quan được tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Lê Văn Hải | awarded'],
    ],
    [
      'Ông Lê Văn Hải là cán bộ của cơ quan, được tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Lê Văn Hải | awarded'],
    ],
    ['Trao Bằng khen cho các tập thể, ông Lê Văn Hải nhấn mạnh vai trò của phong trào thi đua.', []],
    [
      'Trao Bằng khen cho các tập thể, ông Lê Văn Hải, Giám đốc Công ty Bến Đá; bà Trần Thị Nhàn, giáo viên.',
      ['Bằng khen → Lê Văn Hải | awarded', 'Bằng khen → Trần Thị Nhàn | awarded'],
    ],
  ]));

describe('about so many behind a count', () =>
  all([
    [
      'Nhà hát có 12 nghệ sĩ được phong tặng danh hiệu Nghệ sĩ Nhân dân, hơn 60 nghệ sĩ được phong tặng danh hiệu Nghệ sĩ Ưu tú.',
      ['Nghệ sĩ Nhân dân → #12 person | awarded'],
    ],
    [
      'Nhà hát có 12 nghệ sĩ được phong tặng danh hiệu Nghệ sĩ Nhân dân, 60 nghệ sĩ được phong tặng danh hiệu Nghệ sĩ Ưu tú.',
      ['Nghệ sĩ Nhân dân → #12 person | awarded', 'Nghệ sĩ Ưu tú → #60 person | awarded'],
    ],
  ]));

describe('words that point back to persons of a trade', () =>
  all([
    [
      'Tỉnh có 3 nghệ nhân được phong tặng Nghệ nhân Ưu tú: Hà Bá Lưu, Trần Thị Nhàn, Lê Văn Khương. Các nghệ nhân trên cũng được Chủ tịch UBND tỉnh tặng Bằng khen.',
      [
        'Nghệ nhân Ưu tú → Hà Bá Lưu | awarded',
        'Bằng khen → Hà Bá Lưu | awarded',
        'Nghệ nhân Ưu tú → Trần Thị Nhàn | awarded',
        'Bằng khen → Trần Thị Nhàn | awarded',
        'Nghệ nhân Ưu tú → Lê Văn Khương | awarded',
        'Bằng khen → Lê Văn Khương | awarded',
      ],
    ],
    // five were honoured, and two are named
    [
      'Tỉnh có 5 nghệ nhân được phong tặng Nghệ nhân Ưu tú, trong đó có Hà Bá Lưu và Trần Thị Nhàn. Các nghệ nhân trên cũng được Chủ tịch UBND tỉnh tặng Bằng khen.',
      ['Nghệ nhân Ưu tú → Hà Bá Lưu | awarded', 'Nghệ nhân Ưu tú → Trần Thị Nhàn | awarded'],
    ],
  ]));

describe('the year of a decision by its number', () =>
  all([
    [
      'Chủ tịch nước đã ký Quyết định số 205/2005/QĐ-CTN tặng Huân chương Lao động hạng Ba cho Sở Y tế Lam Hải.',
      ['Huân chương Lao động hạng Ba → Sở Y tế Lam Hải | awarded 2005'],
    ],
    [
      'Tại Quyết định số 1205/QĐ-CTN năm 2005, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Sở Y tế Lam Hải.',
      ['Huân chương Lao động hạng Ba → Sở Y tế Lam Hải | awarded 2005'],
    ],
    // of the rules
    [
      'Thực hiện Quyết định số 39/2012/QĐ-TTg ban hành Quy chế xét tặng, UBND tỉnh tặng Bằng khen cho Sở Y tế Lam Hải.',
      ['Bằng khen → Sở Y tế Lam Hải | awarded'],
    ],
    [
      'Căn cứ Quyết định số 51/2010/QĐ-UBND về thi đua, khen thưởng, UBND tỉnh tặng Bằng khen cho Sở Y tế Lam Hải.',
      ['Bằng khen → Sở Y tế Lam Hải | awarded'],
    ],
  ]));

describe('of whom a pronoun goes on to tell', () =>
  all([
    [
      'Nghệ sĩ Quế Trâm sinh năm 1981. Năm 2011, cô chính thức được Nhà nước phong tặng danh hiệu Nghệ sĩ Ưu tú.',
      ['Nghệ sĩ Ưu tú → Quế Trâm | awarded 2011'],
    ],
    [
      'Nghệ nhân Hà Bá Lưu gắn bó với nghề gốm từ nhỏ. Năm 2001, ông được phong tặng danh hiệu Nghệ nhân Ưu tú.',
      ['Nghệ nhân Ưu tú → Hà Bá Lưu | awarded 2001'],
    ],
    // he hands an order over
    [
      'Nghệ nhân Hà Bá Lưu gắn Huân chương lên lá cờ của Sở Y tế. Năm 2001, ông được phong tặng danh hiệu Nghệ nhân Ưu tú.',
      [],
    ],
  ]));

describe('what somebody was worthy of and got', () =>
  all([
    [
      'Trường THPT Bến Đá xứng đáng được Đảng, Nhà nước trao tặng Huân chương Lao động hạng Ba (2005), Cờ thi đua của Chính phủ (2010).',
      [
        'Huân chương Lao động hạng Ba → Trường THPT Bến Đá | awarded 2005',
        'Cờ thi đua của Chính phủ → Trường THPT Bến Đá | awarded 2010',
      ],
    ],
    ['Bà Trần Thị Nhàn rất xứng đáng được tặng Huân chương Lao động hạng Ba.', []],
    ['Trường THPT Bến Đá xứng đáng được tặng Huân chương Lao động hạng Ba năm 2027.', []],
  ]));

describe('grades that come to the number of the orders', () =>
  all([
    [
      'Lãnh đạo đơn vị đã trao 13 Huân chương Bảo vệ Tổ quốc (3 hạng Nhất, 10 hạng Ba) cho cán bộ, sĩ quan.',
      [
        'Huân chương Bảo vệ Tổ quốc hạng Nhất → #3 person | awarded',
        'Huân chương Bảo vệ Tổ quốc hạng Ba → #10 person | awarded',
      ],
    ],
    [
      'UBND tỉnh trao 5 Huân chương Lao động (2 hạng Nhì, 3 hạng Ba) cho các tập thể.',
      ['Huân chương Lao động hạng Nhì → #2 org | awarded', 'Huân chương Lao động hạng Ba → #3 org | awarded'],
    ],
    ['UBND tỉnh trao 6 Huân chương Lao động (2 hạng Nhì, 3 hạng Ba) cho các tập thể.', []],
  ]));
