import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

/** Each example: the text, then all that must come out of it and nothing else. */
type Example = readonly [text: string, ...found: string[]];

/** Who holds a ceremony gets nothing by it. */
const CEREMONIES: readonly Example[] = [
  ['Sở Y tế và Sở Nội vụ đã tổ chức Lễ trao Bằng khen tặng các bác sĩ.'],
  ['Sở Y tế tổ chức trao Giấy khen tặng các bác sĩ.'],
  ['Sở Y tế tổ chức lễ đón nhận Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['Sở Y tế tổ chức Lễ trao Bằng khen cho 5 cá nhân.', 'Bằng khen → #5 person | awarded'],
];

/** Lists that semicolons part, and a comma before "và". */
const PARTED: readonly Example[] = [
  [
    'Các tập thể Sở Y tế; Sở Nội vụ; Thuế tỉnh vinh dự được nhận Cờ thi đua.',
    'Cờ thi đua → Sở Y tế | awarded',
    'Cờ thi đua → Sở Nội vụ | awarded',
    'Cờ thi đua → Thuế tỉnh | awarded',
  ],
  ['Sở Y tế đạt nhiều kết quả; Sở Nội vụ được tặng Cờ thi đua.', 'Cờ thi đua → Sở Nội vụ | awarded'],
  [
    'UBND tỉnh trao Bằng khen cho Sở Y tế; Sở Nội vụ và 3 cá nhân có công.',
    'Bằng khen → Sở Y tế | awarded',
    'Bằng khen → Sở Nội vụ | awarded',
    'Bằng khen → #3 person | awarded',
  ],
  ['Sở Nội vụ xem xét, trao tặng Bằng khen cho Sở Y tế.', 'Bằng khen → Sở Y tế | awarded'],
];

/** What a vote makes of those whom it names, and what a council lets pass. */
const CHOSEN: readonly Example[] = [
  [
    'Hội nghị bình chọn Sở Y tế và Thuế tỉnh là Tập thể lao động xuất sắc.',
    'Tập thể lao động xuất sắc → Sở Y tế | voted',
    'Tập thể lao động xuất sắc → Thuế tỉnh | voted',
  ],
  ['Hội nghị bình chọn là Tập thể lao động xuất sắc.'],
  ['Hội nghị báo cáo Sở Y tế là Tập thể lao động xuất sắc.'],
  [
    'Hội đồng thông qua danh hiệu Chiến sĩ thi đua cơ sở cho ông Tô Hải.',
    'Chiến sĩ thi đua cơ sở → Tô Hải | recommended',
  ],
  ['Hội đồng thông báo danh hiệu Chiến sĩ thi đua cơ sở cho ông Tô Hải.'],
  ['Hội đồng đã qua danh hiệu Chiến sĩ thi đua cơ sở cho ông Tô Hải.'],
];

/** Those who are named of so many. */
const AMONG: readonly Example[] = [
  ['17 đơn vị được nhận Cờ thi đua, trong đó có Sở Y tế.', 'Cờ thi đua → Sở Y tế | awarded'],
  ['5 cá nhân được tặng Bằng khen (trong đó có ông Tô Văn Hải, Giám đốc Sở Y tế).', 'Bằng khen → Tô Văn Hải | awarded'],
  ['17 đơn vị được nhận Cờ thi đua, trong đó có 5 đơn vị dẫn đầu.', 'Cờ thi đua → #17 org | awarded'],
  ['PMUX vinh dự là 1 trong các doanh nghiệp được nhận Bằng khen.', 'Bằng khen → PMUX | awarded'],
];

/** Agencies and persons that are counted, with what they are called and where they work. */
const COUNTED: readonly Example[] = [
  ['10 Cục Thuế được tặng Cờ thi đua.', 'Cờ thi đua → #10 org | awarded'],
  ['Bộ Tư pháp tặng Cờ thi đua cho 7 Cục Thi hành án dân sự.', 'Cờ thi đua → #7 org | awarded'],
  ['Sở Y tế Lam Hải là 1 trong 8 Sở Y tế được nhận cờ thi đua.', 'cờ thi đua → Sở Y tế Lam Hải | awarded'],
  ['5 cán bộ Sở Y tế nhận Bằng khen.', 'Bằng khen → #5 person | awarded'],
  ['3 nông dân xã Tân Khê nhận Bằng khen.', 'Bằng khen → #3 person | awarded'],
  ['8 Hội Nông dân huyện được nhận Cờ thi đua.', 'Cờ thi đua → #8 org | awarded'],
  [
    'Trường THPT Lê Lợi là một trong 5 trường THPT được Bộ trưởng tặng Bằng khen.',
    'Bằng khen → Trường THPT Lê Lợi | awarded',
  ],
  ['Xã Tân Khê nằm trong số 10 xã được tặng Bằng khen.', 'Bằng khen → Xã Tân Khê | awarded'],
  ['Trong số 10 xã được tặng Bằng khen, nhiều xã ở miền núi.', 'Bằng khen → #10 org | awarded'],
  // The number of a line.
  ['1. Sở Y tế được tặng Cờ thi đua.', 'Cờ thi đua → Sở Y tế | awarded'],
];

/** Those who are named in a bracket or behind a colon. */
const LISTED: readonly Example[] = [
  [
    'Sở trao Giấy khen cho 03 trạm y tế (Trạm Y tế xã Tân Khê; Trạm Y tế xã Phú Lâm và Trạm Y tế xã An Hải).',
    'Giấy khen → Trạm Y tế xã Tân Khê | awarded',
    'Giấy khen → Trạm Y tế xã Phú Lâm | awarded',
    'Giấy khen → Trạm Y tế xã An Hải | awarded',
  ],
  ['Sở trao Giấy khen cho 03 trạm y tế (trong đó có 1 trạm miền núi).', 'Giấy khen → #3 org | awarded'],
  [
    'Sở Y tế trao Giấy khen cho các đơn vị trực thuộc, gồm: Bệnh viện Mắt, Bệnh viện Phổi.',
    'Giấy khen → Bệnh viện Mắt | awarded',
    'Giấy khen → Bệnh viện Phổi | awarded',
  ],
  [
    'Sở Y tế trao Giấy khen cho các bệnh viện tuyến tỉnh: Bệnh viện Mắt; Bệnh viện Phổi.',
    'Giấy khen → Bệnh viện Mắt | awarded',
    'Giấy khen → Bệnh viện Phổi | awarded',
  ],
  ['Sở Y tế trao Giấy khen cho các bệnh viện tuyến tỉnh có thành tích.'],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể: Phòng Y tế, Phòng Nội vụ và các cá nhân: ông Tô Văn Hải, bà Vũ Thị Mai.',
    'Bằng khen → Phòng Y tế | awarded',
    'Bằng khen → Phòng Nội vụ | awarded',
    'Bằng khen → Tô Văn Hải | awarded',
    'Bằng khen → Vũ Thị Mai | awarded',
  ],
  [
    'Bộ trưởng tặng Cờ thi đua 3 tập thể và Bằng khen 9 tập thể.',
    'Cờ thi đua → #3 org | awarded',
    'Bằng khen → #9 org | awarded',
  ],
  [
    'Khen thưởng 2 Cờ thi đua, 5 Bằng khen và 12 Giấy khen cho các đơn vị.',
    'Cờ thi đua → #2 org | awarded',
    'Bằng khen → #5 org | awarded',
    'Giấy khen → #12 org | awarded',
  ],
  ['Khen thưởng 2 Cờ thi đua, 5 Bằng khen và 12 Giấy khen cho các đơn vị, cá nhân.'],
  ['UBND tỉnh tặng 2 Cờ thi đua, 5 Bằng khen và quà cho các đơn vị.'],
];

/** Names of awards in small letters, and of all sorts. */
const NAMES: readonly Example[] = [
  [
    'Sở tặng kỷ niệm chương vì sự nghiệp y tế cho 12 cá nhân.',
    'kỷ niệm chương vì sự nghiệp y tế → #12 person | awarded',
  ],
  [
    'Hội tặng kỷ niệm chương vì sự phát triển của phụ nữ cho 12 cá nhân.',
    'kỷ niệm chương vì sự phát triển của phụ nữ → #12 person | awarded',
  ],
  ['Sở tặng kỷ niệm chương vì sự nỗ lực của cán bộ cho 12 cá nhân.', 'kỷ niệm chương → #12 person | awarded'],
  ['Hội đồng đề nghị tặng Huân chương các loại cho 5 cá nhân.', 'Huân chương các loại → #5 person | recommended'],
];

/** What stands above governs; one unit under two names is one. */
const TOLD: readonly Example[] = [
  [
    'Hội đồng bỏ phiếu đề nghị khen thưởng năm 2027. Cụ thể:\n- Tặng Cờ thi đua cho Sở Y tế.\n- Tặng Bằng khen cho Sở Nội vụ.',
    'Cờ thi đua → Sở Y tế | recommended 2027',
    'Bằng khen → Sở Nội vụ | recommended 2027',
  ],
  [
    'Hội nghị đề nghị các đơn vị làm tốt công tác thi đua. Cụ thể: Sở Y tế được tặng Cờ thi đua.',
    'Cờ thi đua → Sở Y tế | awarded',
  ],
  [
    'Sở Lao động - Thương binh và Xã hội tỉnh Lam Hải nhận Cờ thi đua.\nSở LĐ-TB&XH Lam Hải nhận Cờ thi đua.',
    'Cờ thi đua → Sở Lao động - Thương binh và Xã hội tỉnh Lam Hải | awarded',
  ],
  [
    'Sở GD&ĐT Phú Lâm nhận Cờ thi đua.\nSở Giáo dục và Đào tạo Lam Hải nhận Cờ thi đua.',
    'Cờ thi đua → Sở GD&ĐT Phú Lâm | awarded',
    'Cờ thi đua → Sở Giáo dục và Đào tạo Lam Hải | awarded',
  ],
  [
    'Bộ trưởng tặng Bằng khen cho Trường Lê Duẩn và Trường Bác Ái.',
    'Bằng khen → Trường Lê Duẩn | awarded',
    'Bằng khen → Trường Bác Ái | awarded',
  ],
];

/** Who proposes for others, whom the text does not name. */
const PROPOSED: readonly Example[] = [
  ['Sở Nội vụ sẽ trình UBND tỉnh tặng Bằng khen cho đơn vị năm 2027.'],
  ['Hội Nông dân tỉnh đề nghị Trung ương Hội tặng Cờ thi đua cho huyện.'],
  ['Sở Nội vụ đề nghị UBND tỉnh tặng Bằng khen cho Sở Y tế.', 'Bằng khen → Sở Y tế | recommended'],
  ['Khối suy tôn Sở Y tế, đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị.', 'Cờ thi đua → Sở Y tế | recommended'],
  [
    'Sở Y tế được đề nghị UBND tỉnh tặng Cờ thi đua cho thành tích năm 2027.',
    'Cờ thi đua → Sở Y tế | recommended 2027',
  ],
];

const TABLES = {
  proposed: PROPOSED,
  ceremonies: CEREMONIES,
  parted: PARTED,
  chosen: CHOSEN,
  among: AMONG,
  counted: COUNTED,
  listed: LISTED,
  names: NAMES,
  told: TOLD,
};

describe('awards', () => {
  for (const [name, examples] of Object.entries(TABLES))
    it.each(examples)(`${name}: %s`, (text, ...found) => {
      expect(awardsOf(text).sort()).toEqual(found.sort());
    });
});
