import { describe, expect, it } from 'vitest';
import { awardsOf } from './awards-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';

/** Each example: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // one to one, and in brackets
  [
    'Sở Y tế và Sở Nội vụ theo thứ tự được tặng Cờ thi đua và Bằng khen.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Sở Y tế và Sở Nội vụ được tặng Cờ thi đua và Bằng khen.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Y tế | awarded 2027',
      'Cờ thi đua → Sở Nội vụ | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh khen thưởng 3 trường hợp (Cờ thi đua cho Sở Y tế; Bằng khen cho bà Tô Thị Lan và ông Hà Văn Nhàn).',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Bằng khen → Tô Thị Lan | awarded 2027',
      'Bằng khen → Hà Văn Nhàn | awarded 2027',
    ],
  ],
  [
    'Khối đề nghị khen thưởng 5 trường hợp (Cờ thi đua cho 1 tập thể; Bằng khen cho 4 cá nhân).',
    ['Cờ thi đua → #1 org | recommended 2027', 'Bằng khen → #4 person | recommended 2027'],
  ],
  ['Khối không đề nghị khen thưởng 5 trường hợp (Cờ thi đua cho 1 tập thể; Bằng khen cho 4 cá nhân).', []],
  [
    'Khối bình xét 2 trường hợp (Cờ thi đua cho Sở Y tế; Bằng khen cho Sở Nội vụ).',
    ['Cờ thi đua → Sở Y tế | voted 2027', 'Bằng khen → Sở Nội vụ | voted 2027'],
  ],
  ['Đề nghị UBND tỉnh khen thưởng 2 đơn vị (Sở Y tế, Sở Nội vụ).', []],
  [
    'Khối đề nghị tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ.',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ; đề nghị Chính phủ tặng Cờ thi đua cho Thuế tỉnh.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
      'Cờ thi đua → Thuế tỉnh | recommended 2027',
    ],
  ],
  // who stands before the verb
  ['Sở Y tế được đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Sở Y tế không được đề nghị tặng Cờ thi đua.', []],
  ['Sở Y tế chưa được tặng Cờ thi đua.', []],
  [
    'xã Thọ Lập là đơn vị dẫn đầu cụm, được đề nghị UBND tỉnh tặng Cờ thi đua.',
    ['Cờ thi đua → xã Thọ Lập | recommended 2027'],
  ],
  ['Các đơn vị được tặng Cờ thi đua.', []],
  ['Bộ Y tế tặng Cờ thi đua.', []],
  ['UBND tỉnh ra quyết định tặng Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế tổ chức Lễ trao Bằng khen cho bà Tô Thị Lan.', ['Bằng khen → Tô Thị Lan | awarded 2027']],
  ['Sở Y tế tổ chức trao Bằng khen cho bà Tô Thị Lan.', ['Bằng khen → Tô Thị Lan | awarded 2027']],
  ['Sở Y tế tổ chức Lễ đón nhận Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Tại Sở Y tế, bà Tô Thị Lan được tặng Bằng khen.', ['Bằng khen → Tô Thị Lan | awarded 2027']],
  ['Tại tỉnh Phú Lâm, Hội Nông dân tỉnh được tặng Cờ thi đua.', ['Cờ thi đua → Hội Nông dân tỉnh | awarded 2027']],
  ['Tại huyện Tân Khê, Hội Nông dân huyện được tặng Bằng khen.', ['Bằng khen → Hội Nông dân huyện | awarded 2027']],
  ['Theo Sở Nội vụ, Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Ông Hà Văn Nhàn nói Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Ông Hà Văn Nhàn, Giám đốc Sở Y tế, được tặng Bằng khen.', ['Bằng khen → Hà Văn Nhàn | awarded 2027']],
  ['Bà Tô Thị Lan, người vừa được tặng Bằng khen, phát biểu.', ['Bằng khen → Tô Thị Lan | awarded 2027']],
  [
    'Bà Tô Thị Lan làm việc ở Sở Y tế, người vừa được tặng Bằng khen, phát biểu.',
    ['Bằng khen → Tô Thị Lan | awarded 2027'],
  ],
  [
    'Sở Y tế, Sở Nội vụ là 2 đơn vị được tặng Cờ thi đua.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Cờ thi đua → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Ba đơn vị dẫn đầu (Sở Y tế, Sở Nội vụ, Thuế tỉnh) được tặng Cờ thi đua.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Cờ thi đua → Sở Nội vụ | awarded 2027',
      'Cờ thi đua → Thuế tỉnh | awarded 2027',
    ],
  ],
  [
    '3 cơ quan dẫn đầu (Sở Y tế, Sở Nội vụ, Thuế tỉnh) được tặng Cờ thi đua.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Cờ thi đua → Sở Nội vụ | awarded 2027',
      'Cờ thi đua → Thuế tỉnh | awarded 2027',
    ],
  ],
  ['3 cơ quan dẫn đầu được tặng Cờ thi đua.', ['Cờ thi đua → #3 org | awarded 2027']],
  ['Sở Y tế là 1 trong các đơn vị được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế là một trong những đơn vị được nhận Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế là một trong 3 đơn vị được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế chưa từng lỡ hẹn, được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế được suy tôn là đơn vị dẫn đầu, đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Sở Y tế suy tôn Thuế tỉnh, đề nghị tặng Cờ thi đua.', ['Cờ thi đua → Thuế tỉnh | recommended 2027']],
  [
    'Sở Y tế được Khối trình UBND tỉnh để đề nghị Chính phủ tặng Cờ thi đua.',
    ['Cờ thi đua → Sở Y tế | recommended 2027'],
  ],
  ['Sở Y tế trình UBND tỉnh để đề nghị Chính phủ tặng Cờ thi đua.', []],
  ['Sở Y tế tăng 12%, được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế có 12% cán bộ được tặng Bằng khen.', []],
  ['Chi hội Phụ nữ do chị Tô Thị Lan gây dựng được tặng Bằng khen.', ['Bằng khen → Chi hội Phụ nữ | awarded 2027']],
  ['5 cô giáo của Trường Tiểu học Tân Khê được tặng Bằng khen.', ['Bằng khen → #5 person | awarded 2027']],
  ['Các trường còn lại của Trường Tiểu học Tân Khê được tặng Bằng khen.', []],
  ['Ông Hà Văn Nhàn thay mặt khối trưởng trao Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế dẫn đầu các cụm thi đua, được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  [
    'Trường Tiểu học Tân Khê có nhiều cố gắng. Năm 2026, trường được tặng Bằng khen.',
    ['Bằng khen → Trường Tiểu học Tân Khê | awarded 2026'],
  ],
  [
    'Ông Hà Văn Nhàn là Giám đốc Sở Y tế. Ông được tặng Bằng khen năm 2026.',
    ['Bằng khen → Hà Văn Nhàn | awarded 2026'],
  ],
  // one to one
  [
    'Năm 2026, Sở Y tế và Sở Nội vụ lần lượt được tặng Cờ thi đua và Bằng khen.',
    ['Cờ thi đua → Sở Y tế | awarded 2026', 'Bằng khen → Sở Nội vụ | awarded 2026'],
  ],
  [
    'Năm 2026, Sở Y tế và Sở Nội vụ theo thứ tự được tặng Cờ thi đua và Bằng khen.',
    ['Cờ thi đua → Sở Y tế | awarded 2026', 'Bằng khen → Sở Nội vụ | awarded 2026'],
  ],
  [
    'Năm 2026, Sở Y tế và Sở Nội vụ được tặng Cờ thi đua và Bằng khen.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2026',
      'Bằng khen → Sở Y tế | awarded 2026',
      'Cờ thi đua → Sở Nội vụ | awarded 2026',
      'Bằng khen → Sở Nội vụ | awarded 2026',
    ],
  ],
  [
    'Năm 2026, Sở Y tế và Sở Nội vụ lần lượt được tặng Cờ thi đua.',
    ['Cờ thi đua → Sở Y tế | awarded 2026', 'Cờ thi đua → Sở Nội vụ | awarded 2026'],
  ],
  // awards of one verb in a row
  [
    'Năm 2026, Sở Y tế được tặng Huân chương Lao động hạng Ba, Cờ thi đua của Chính phủ và Bằng khen của UBND tỉnh.',
    [
      'Huân chương Lao động hạng Ba → Sở Y tế | awarded 2026',
      'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2026',
      'Bằng khen của UBND tỉnh → Sở Y tế | awarded 2026',
    ],
  ],
  [
    'Sở Y tế được tặng Huân chương Lao động hạng Ba năm 2018, Cờ thi đua của Chính phủ năm 2023.',
    ['Huân chương Lao động hạng Ba → Sở Y tế | awarded 2018', 'Cờ thi đua của Chính phủ → Sở Y tế | awarded 2023'],
  ],
  [
    'Sở Y tế được tặng Cờ thi đua, còn Sở Nội vụ được đề nghị tặng Bằng khen.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
  ],
  ['Sở Y tế được tặng Cờ thi đua và nhiều Bằng khen.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế được tặng Cờ thi đua và 16 Bằng khen.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Sở Y tế được tặng nhiều Bằng khen.', []],
  [
    '2 người được tặng danh hiệu Thầy thuốc Nhân dân và 8 người danh hiệu Thầy thuốc Ưu tú.',
    ['Thầy thuốc Nhân dân → #2 person | awarded 2027', 'Thầy thuốc Ưu tú → #8 person | awarded 2027'],
  ],
  [
    'Sở Y tế được tặng Cờ thi đua, được đề nghị tặng Bằng khen.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Y tế | recommended 2027'],
  ],
  [
    'Sở Y tế được tặng Cờ thi đua; được đề nghị tặng Huân chương Lao động hạng Ba.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Huân chương Lao động hạng Ba → Sở Y tế | recommended 2027'],
  ],
  ['Khối trao 02 Cờ thi đua; Bằng khen cho Sở Y tế.', ['Bằng khen → Sở Y tế | awarded 2027']],
  ['Cuối năm, Khối sẽ chọn 1 đơn vị để đề nghị tặng Cờ thi đua.', []],
  [
    '2 đơn vị được đề nghị tặng Cờ thi đua (Sở Y tế, Thuế tỉnh).',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Cờ thi đua → Thuế tỉnh | recommended 2027'],
  ],
  ['Có 35% cán bộ của Sở Y tế đạt danh hiệu Chiến sĩ thi đua cơ sở.', []],
  [
    'UBND tỉnh tặng Cờ thi đua cho Sở Y tế và Bằng khen cho bà Tô Thị Lan.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Tô Thị Lan | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho các đơn vị: Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Cờ thi đua → Sở Nội vụ | awarded 2027',
      'Cờ thi đua → Thuế tỉnh | awarded 2027',
    ],
  ],
  ['UBND tỉnh không tặng Cờ thi đua cho Sở Y tế.', []],
  ['UBND tỉnh thu hồi Cờ thi đua của Sở Y tế.', []],
  ['Nếu được tặng Cờ thi đua, Sở Y tế sẽ phát huy.', []],
  ['Sở Y tế phấn đấu đạt Cờ thi đua.', []],
  ['Sở Y tế đăng ký Cờ thi đua năm 2028.', ['Cờ thi đua → Sở Y tế | registered 2028']],
  ['Khối suy tôn Sở Y tế nhận Cờ thi đua.', ['Cờ thi đua → Sở Y tế | voted 2027']],
  ['Khối suy tôn Sở Y tế, đề nghị UBND tỉnh tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Khối giới thiệu Sở Y tế nhận Cờ thi đua.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Hội đồng thông qua việc tặng Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Sở Y tế vinh dự đón nhận Cờ thi đua của Chính phủ.', ['Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027']],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể và 5 cá nhân.',
    ['Bằng khen → #3 org | awarded 2027', 'Bằng khen → #5 person | awarded 2027'],
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể, 5 cá nhân và 2 hộ gia đình.',
    [
      'Bằng khen → #3 org | awarded 2027',
      'Bằng khen → #5 person | awarded 2027',
      'Bằng khen → #2 household | awarded 2027',
    ],
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế và 2 tập thể khác.',
    ['Bằng khen → Sở Y tế | awarded 2027', 'Bằng khen → #2 org | awarded 2027'],
  ],
  [
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể: Sở Y tế, Sở Nội vụ, Thuế tỉnh.',
    [
      'Bằng khen → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
      'Bằng khen → Thuế tỉnh | awarded 2027',
    ],
  ],
  ['Chủ tịch UBND tỉnh tặng Bằng khen cho 03 tập thể, trong đó có Sở Y tế.', ['Bằng khen → Sở Y tế | awarded 2027']],
  // years
  ['Năm học 2026-2027, Trường THPT Bến Đá được tặng Cờ thi đua.', ['Cờ thi đua → Trường THPT Bến Đá | awarded 2027']],
  [
    'Giai đoạn 2022-2026, Sở Y tế được tặng Bằng khen của UBND tỉnh.',
    ['Bằng khen của UBND tỉnh → Sở Y tế | awarded 2026'],
  ],
  ['Ngày 3-2-2027, Sở Y tế được tặng Cờ thi đua năm 2026.', ['Cờ thi đua → Sở Y tế | awarded 2026']],
  [
    'Sở Y tế được tặng Cờ thi đua năm 2025 và Bằng khen năm 2026.',
    ['Cờ thi đua → Sở Y tế | awarded 2025', 'Bằng khen → Sở Y tế | awarded 2026'],
  ],
  [
    'Trong 5 năm (2022-2026), Sở Y tế được tặng Huân chương Lao động hạng Ba.',
    ['Huân chương Lao động hạng Ba → Sở Y tế | awarded 2026'],
  ],
  ['Tổng kết năm 2026, Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2026']],
  ['Sở Y tế được Chính phủ tặng Cờ thi đua năm 2026.', ['Cờ thi đua → Sở Y tế | awarded 2026']],
  [
    'Phát động phong trào thi đua năm 2028, UBND tỉnh tặng Cờ thi đua năm 2027 cho Sở Y tế.',
    ['Cờ thi đua → Sở Y tế | awarded 2027'],
  ],
  // what takes it back or is only planned
  ['Sở Y tế bị thu hồi Cờ thi đua.', []],
  ['Hội đồng không đồng ý đề nghị tặng Cờ thi đua cho Sở Y tế.', []],
  ['Mỗi khối được chọn 1 đơn vị để đề nghị tặng Cờ thi đua.', []],
  ['Đơn vị dẫn đầu sẽ được tặng Cờ thi đua.', []],
  ['Để được tặng Cờ thi đua, đơn vị phải hoàn thành nhiệm vụ.', []],
  ['Sở Y tế quyết tâm giành Cờ thi đua năm 2028.', []],
  ['Ông Tô Văn Hải đề nghị các đơn vị thi đua để đạt Cờ thi đua.', []],
  ['Theo tiêu chuẩn, Cờ thi đua được tặng cho đơn vị dẫn đầu.', []],
  ['Sở Y tế xếp thứ nhất, Sở Nội vụ xếp thứ hai.', []],
  ['Sở Y tế đoạt giải Nhất hội thi.', []],
  ['Tặng hoa và quà cho Sở Y tế.', []],
  // lists under a line
  [
    'UBND tỉnh tặng Cờ thi đua cho các đơn vị:\n- Sở Y tế\n- Sở Nội vụ',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Cờ thi đua → Sở Nội vụ | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Cờ thi đua cho 2 đơn vị:\n1. Sở Y tế;\n2. Sở Nội vụ.',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Cờ thi đua → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Đề nghị UBND tỉnh tặng Bằng khen cho các cá nhân:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế\n- Bà Hà Thị Mai, Giám đốc Sở Nội vụ',
    ['Bằng khen → Tô Văn Hải | recommended 2027', 'Bằng khen → Hà Thị Mai | recommended 2027'],
  ],
  [
    'Kết quả bình xét:\n- Cờ thi đua của UBND tỉnh: Sở Y tế\n- Bằng khen của UBND tỉnh: Sở Nội vụ, Thuế tỉnh',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | voted 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | voted 2027',
      'Bằng khen của UBND tỉnh → Thuế tỉnh | voted 2027',
    ],
  ],
  [
    'Khối thống nhất đề nghị:\n- Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế\n- Tặng Bằng khen của UBND tỉnh cho Sở Nội vụ',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027', 'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended 2027'],
  ],
  [
    'Đề nghị tặng thưởng:\nCờ thi đua của UBND tỉnh:\n1. Sở Y tế\nBằng khen của UBND tỉnh:\n1. Sở Nội vụ\n2. Thuế tỉnh',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended 2027',
      'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended 2027',
    ],
  ],
  [
    'Các đơn vị đăng ký thi đua năm 2028:\n- Sở Y tế: Cờ thi đua của UBND tỉnh\n- Sở Nội vụ: Bằng khen của UBND tỉnh',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | registered 2028', 'Bằng khen của UBND tỉnh → Sở Nội vụ | registered 2028'],
  ],
  // who gives
  ['Sở Y tế được UBND tỉnh tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  [
    'Sở Y tế được Bộ Y tế, UBND tỉnh tặng Bằng khen.',
    ['Bằng khen → Sở Y tế | awarded 2027', 'Bằng khen → Sở Y tế | awarded 2027'],
  ],
  ['Sở Y tế được cấp trên tặng Bằng khen.', ['Bằng khen → Sở Y tế | awarded 2027']],
  [
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Sở Y tế.',
    ['Huân chương Lao động hạng Ba → Sở Y tế | awarded 2027'],
  ],
  [
    'Thừa ủy quyền của Chủ tịch nước, ông Tô Văn Hải trao Huân chương Lao động hạng Ba cho Sở Y tế.',
    ['Huân chương Lao động hạng Ba → Sở Y tế | awarded 2027'],
  ],
  ['Thay mặt UBND tỉnh, ông Tô Văn Hải trao Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  // persons
  [
    'UBND tỉnh tặng Bằng khen cho ông Tô Văn Hải, Giám đốc Sở Y tế và bà Hà Thị Mai, Giám đốc Sở Nội vụ.',
    ['Bằng khen → Tô Văn Hải | awarded 2027', 'Bằng khen → Hà Thị Mai | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho Sở Y tế, ông Tô Văn Hải và 2 cá nhân khác.',
    [
      'Bằng khen → Sở Y tế | awarded 2027',
      'Bằng khen → Tô Văn Hải | awarded 2027',
      'Bằng khen → #2 person | awarded 2027',
    ],
  ],
  [
    'Các ông, bà: Tô Văn Hải, Hà Thị Mai được tặng Bằng khen.',
    ['Bằng khen → Tô Văn Hải | awarded 2027', 'Bằng khen → Hà Thị Mai | awarded 2027'],
  ],
  ['Tập thể Phòng Nghiệp vụ, Sở Y tế được tặng Giấy khen.', ['Giấy khen → Phòng Nghiệp vụ, Sở Y tế | awarded 2027']],
  [
    'Tập thể cán bộ, nhân viên Công ty Điện lực Lam Hải được tặng Bằng khen.',
    ['Bằng khen → Tập thể cán bộ, nhân viên Công ty Điện lực Lam Hải | awarded 2027'],
  ],
  [
    'Nhân dân và cán bộ xã Bến Đá được tặng Huân chương Lao động hạng Ba.',
    ['Huân chương Lao động hạng Ba → Nhân dân và cán bộ xã Bến Đá | awarded 2027'],
  ],
  [
    '12 tập thể, 25 cá nhân được tặng Giấy khen.',
    ['Giấy khen → #12 org | awarded 2027', 'Giấy khen → #25 person | awarded 2027'],
  ],
  [
    'Một tập thể và hai cá nhân được đề nghị tặng Bằng khen.',
    ['Bằng khen → #1 org | recommended 2027', 'Bằng khen → #2 person | recommended 2027'],
  ],
  ['100% đơn vị đạt danh hiệu Tập thể lao động tiên tiến.', []],
  ['Gia đình ông Tô Văn Hải được tặng Bằng khen.', ['Bằng khen → Gia đình ông Tô Văn Hải | awarded 2027']],
  ['5 hộ gia đình được tặng Giấy khen.', ['Giấy khen → #5 household | awarded 2027']],
  // a word among capitals is no verb
  ['UBND tỉnh tặng Bằng khen cho Công ty Tiến Đạt Phát.', ['Bằng khen → Công ty Tiến Đạt Phát | awarded 2027']],
  ['SỞ Y TẾ ĐẠT CỜ THI ĐUA.', ['CỜ THI ĐUA → SỞ Y TẾ | awarded 2027']],
  ['Trường Bác Ái được tặng Bằng khen.', ['Bằng khen → Trường Bác Ái | awarded 2027']],
  ['Hội đồng thông qua danh sách đề nghị tặng Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Hội đồng thông qua Cờ thi đua cho Sở Y tế.', ['Cờ thi đua → Sở Y tế | recommended 2027']],
  ['Thông qua phong trào thi đua, Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Hội đồng thông tin Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Hội đồng thông qua báo cáo; Sở Y tế được tặng Cờ thi đua.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  // names in lines that hold commas
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Chi cục Tiêu chuẩn, Công nghệ và Đo lường, Sở Khoa học và Công nghệ\n- Phòng Nghiệp vụ, Sở Y tế',
    [
      'Bằng khen → Chi cục Tiêu chuẩn, Công nghệ và Đo lường, Sở Khoa học và Công nghệ | awarded 2027',
      'Bằng khen → Phòng Nghiệp vụ, Sở Y tế | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Tổ Vận hành, đã có thành tích\n- Lớp 12A3, có nhiều cố gắng',
    ['Bằng khen → Tổ Vận hành | awarded 2027', 'Bằng khen → Lớp 12A3 | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Tổ Vận hành, Giám đốc Tô Văn Hải\n- Lớp 12A3, ông Hà Văn Nhàn chủ nhiệm',
    ['Bằng khen → Tổ Vận hành | awarded 2027', 'Bằng khen → Lớp 12A3 | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Nhà ăn ca\n- Đội xe - máy mỏ Núi Bợm\n- Lớp 12A3',
    [
      'Bằng khen → Nhà ăn ca | awarded 2027',
      'Bằng khen → Đội xe - máy mỏ Núi Bợm | awarded 2027',
      'Bằng khen → Lớp 12A3 | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n1. Nhà ăn ca;\n2. Tổ KCS;\n3. Lớp 12A3.',
    [
      'Bằng khen → Nhà ăn ca | awarded 2027',
      'Bằng khen → Tổ KCS | awarded 2027',
      'Bằng khen → Lớp 12A3 | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\na) Nhà ăn ca\nb) Tổ KCS (phân xưởng 2)\nc) Lớp 12A3',
    [
      'Bằng khen → Nhà ăn ca | awarded 2027',
      'Bằng khen → Tổ KCS | awarded 2027',
      'Bằng khen → Lớp 12A3 | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các cá nhân:\n- Tô Văn Hải, Sở Y tế\n- Hà Thị Mai - Sở Nội vụ\n- Lê Quang Hiển (Thuế tỉnh)',
    [
      'Bằng khen → Tô Văn Hải | awarded 2027',
      'Bằng khen → Hà Thị Mai | awarded 2027',
      'Bằng khen → Lê Quang Hiển | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các cá nhân:\n1. Tô Văn Hải - Giám đốc Sở Y tế;\n2. Hà Thị Mai, chuyên viên Sở Nội vụ.',
    ['Bằng khen → Tô Văn Hải | awarded 2027', 'Bằng khen → Hà Thị Mai | awarded 2027'],
  ],
  // sums and counts
  [
    'UBND tỉnh tặng Cờ thi đua cho 2 tập thể, Bằng khen cho 3 tập thể và 5 cá nhân.',
    ['Cờ thi đua → #2 org | awarded 2027', 'Bằng khen → #3 org | awarded 2027', 'Bằng khen → #5 person | awarded 2027'],
  ],
  ['UBND tỉnh tặng 2 Cờ thi đua, 8 Bằng khen cho các tập thể, cá nhân.', []],
  [
    'UBND tỉnh tặng 8 Bằng khen cho 3 tập thể và 5 cá nhân.',
    ['Bằng khen → #3 org | awarded 2027', 'Bằng khen → #5 person | awarded 2027'],
  ],
  [
    'Có 3 tập thể và 5 cá nhân được tặng Bằng khen, 2 tập thể được tặng Cờ thi đua.',
    ['Bằng khen → #3 org | awarded 2027', 'Bằng khen → #5 person | awarded 2027', 'Cờ thi đua → #2 org | awarded 2027'],
  ],
  ['Khối có 1 tập thể được tặng Cờ thi đua là Sở Y tế.', ['Cờ thi đua → Sở Y tế | awarded 2027']],
  ['Tổng cộng 289 Bằng khen cho cá nhân được trao.', []],
  // names with quotes, words of the unit
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Ban Vận động “Ngày vì người nghèo” huyện Tân Khê\n- Quỹ “Vì trẻ thơ” tỉnh',
    [
      'Bằng khen → Ban Vận động “Ngày vì người nghèo” huyện Tân Khê | awarded 2027',
      'Bằng khen → Quỹ “Vì trẻ thơ” tỉnh | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Phòng Nghiệp vụ Sở Y tế, ông Tô Văn Hải làm trưởng phòng\n- Sở Nội vụ',
    ['Bằng khen → Phòng Nghiệp vụ Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Vụ Kiểm sát án tham nhũng, chức vụ, Viện Kiểm sát nhân dân tỉnh\n- Sở Nội vụ',
    [
      'Bằng khen → Vụ Kiểm sát án tham nhũng, chức vụ, Viện Kiểm sát nhân dân tỉnh | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n- Đảng bộ xã Bến Đá, huyện Tân Khê\n- Chi bộ thôn Hòa Tân, Đảng bộ xã Bến Đá',
    [
      'Bằng khen → Đảng bộ xã Bến Đá, huyện Tân Khê | awarded 2027',
      'Bằng khen → Chi bộ thôn Hòa Tân, Đảng bộ xã Bến Đá | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho:\n- Gia đình ông Tô Văn Hải, thôn Đông, xã Bến Đá\n- Bà Hà Thị Mai',
    [
      'Bằng khen → Gia đình ông Tô Văn Hải = Gia đình ông Tô Văn Hải, thôn Đông, xã Bến Đá | awarded 2027',
      'Bằng khen → Hà Thị Mai | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các cá nhân:\n- Nữ hộ sinh Hà Thị Mai\n- Bác sĩ Tô Văn Hải',
    ['Bằng khen → Hà Thị Mai | awarded 2027', 'Bằng khen → Tô Văn Hải | awarded 2027'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho các tập thể:\n1. Tập thể cán bộ, công nhân Nhà máy Giấy\n2. Tập thể Sở Y tế',
    [
      'Bằng khen → Tập thể cán bộ, công nhân Nhà máy Giấy = Nhà máy Giấy | awarded 2027',
      'Bằng khen → Sở Y tế | awarded 2027',
    ],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho:\n- Sở Y tế; Sở Nội vụ;\n- Ông Tô Văn Hải; bà Hà Thị Mai.',
    [
      'Bằng khen → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
      'Bằng khen → Tô Văn Hải | awarded 2027',
      'Bằng khen → Hà Thị Mai | awarded 2027',
    ],
  ],
  // labels over lines
  [
    'Đề nghị UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân sau:\nTập thể:\n- Sở Y tế\n- Sở Nội vụ\nCá nhân:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế',
    [
      'Bằng khen → Sở Y tế | recommended 2027',
      'Bằng khen → Sở Nội vụ | recommended 2027',
      'Bằng khen → Tô Văn Hải | recommended 2027',
    ],
  ],
  [
    'Đề nghị UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân sau:\n2 tập thể:\n- Sở Y tế\n- Sở Nội vụ\n1 cá nhân:\n- Ông Tô Văn Hải, Giám đốc Sở Y tế',
    [
      'Bằng khen → Sở Y tế | recommended 2027',
      'Bằng khen → Sở Nội vụ | recommended 2027',
      'Bằng khen → Tô Văn Hải | recommended 2027',
    ],
  ],
  [
    'Kết quả bình xét như sau:\nCờ thi đua của UBND tỉnh:\n- Sở Y tế\nBằng khen của UBND tỉnh:\n- Sở Nội vụ\n- Thuế tỉnh',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | voted 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | voted 2027',
      'Bằng khen của UBND tỉnh → Thuế tỉnh | voted 2027',
    ],
  ],
  [
    'Kết quả bình xét như sau:\nCờ thi đua của UBND tỉnh\n- Sở Y tế\nBằng khen của UBND tỉnh\n- Sở Nội vụ\n- Thuế tỉnh',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | voted 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | voted 2027',
      'Bằng khen của UBND tỉnh → Thuế tỉnh | voted 2027',
    ],
  ],
  [
    'Kết quả bình xét như sau:\n1. Cờ thi đua của UBND tỉnh:\n- Sở Y tế\n2. Bằng khen của UBND tỉnh:\n- Sở Nội vụ\n- Thuế tỉnh',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | voted 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | voted 2027',
      'Bằng khen của UBND tỉnh → Thuế tỉnh | voted 2027',
    ],
  ],
  [
    'Kết quả bình xét như sau:\nCờ thi đua của UBND tỉnh được trao cho các đơn vị sau:\n- Sở Y tế\n- Thuế tỉnh',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | awarded 2027', 'Cờ thi đua của UBND tỉnh → Thuế tỉnh | awarded 2027'],
  ],
];

describe('who receives what in a sentence', () => {
  it.each(EXAMPLES)('%s', (sentence, found) => expect(awardsOf(`${OPENING} ${sentence}\n`)).toEqual(found));
});
