import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';

/** "bloc: award → recipient = full name | status year". */
function awards(text: string): string[] {
  const document = readText(new TextEncoder().encode(text), 'example.txt');
  return toRecord('x', document, extract(document)).awards.map(
    ({ bloc, award, recipient, recipient_full, status, year }) =>
      `${bloc ? `${bloc}: ` : ''}${award} → ${recipient}${recipient_full ? ` = ${recipient_full}` : ''} | ${status} ${year}`,
  );
}

/** Each example: a text, then all that must come out of it and nothing else. */
const EXAMPLES: readonly (readonly [text: string, found: readonly string[]])[] = [
  // columns by their headings
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua của UBND tỉnh\n2 | Sở Nội vụ | Bằng khen của UBND tỉnh',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027', 'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Họ và tên | Đơn vị công tác | Danh hiệu\n1 | Tô Thị Lan | Sở Y tế | Chiến sĩ thi đua cơ sở\n2 | Hà Văn Nhàn | Sở Nội vụ | Chiến sĩ thi đua cấp tỉnh',
    ['Chiến sĩ thi đua cơ sở → Tô Thị Lan | awarded 2027', 'Chiến sĩ thi đua cấp tỉnh → Hà Văn Nhàn | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tập thể | Trực thuộc | Danh hiệu\n1 | Phòng Nghiệp vụ | Sở Y tế | Tập thể lao động xuất sắc\n2 | Khoa Nội | Bệnh viện tỉnh | Tập thể lao động xuất sắc',
    [
      'Tập thể lao động xuất sắc → Phòng Nghiệp vụ = Phòng Nghiệp vụ, Sở Y tế | awarded 2027',
      'Tập thể lao động xuất sắc → Khoa Nội = Khoa Nội, Bệnh viện tỉnh | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Được tặng\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Đề nghị\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Đề xuất tặng\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Bằng khen → Sở Nội vụ | recommended 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Nội dung | Số tiền\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    [],
  ],
  // crosses
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh\n1 | Sở Y tế | x | \n2 | Sở Nội vụ | | X\n3 | Thuế tỉnh | | ',
    ['Cờ thi đua của UBND tỉnh → Sở Y tế | awarded 2027', 'Bằng khen của UBND tỉnh → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh\n1 | Sở Y tế | + | ✓\n2 | Sở Nội vụ | không | *',
    [
      'Cờ thi đua của UBND tỉnh → Sở Y tế | awarded 2027',
      'Bằng khen của UBND tỉnh → Sở Y tế | awarded 2027',
      'Bằng khen của UBND tỉnh → Sở Nội vụ | awarded 2027',
    ],
  ],
  // sections
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tên đơn vị | Ghi chú\nA | CỜ THI ĐUA CỦA UBND TỈNH | \n1 | Sở Y tế | \nB | BẰNG KHEN CỦA UBND TỈNH | \n1 | Sở Nội vụ | \n2 | Thuế tỉnh | ',
    [
      'CỜ THI ĐUA CỦA UBND TỈNH → Sở Y tế | awarded 2027',
      'BẰNG KHEN CỦA UBND TỈNH → Sở Nội vụ | awarded 2027',
      'BẰNG KHEN CỦA UBND TỈNH → Thuế tỉnh | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tên đơn vị | Danh hiệu\nI | Khối thi đua số 1 | \n1 | Sở Y tế | Cờ thi đua\nII | Khối thi đua số 2 | \n1 | Sở Nội vụ | Bằng khen',
    [
      'Khối thi đua số 1: Cờ thi đua → Sở Y tế | awarded 2027',
      'Khối thi đua số 2: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tên đơn vị | Danh hiệu\nI | Tập thể | \n1 | Sở Y tế | Cờ thi đua\nII | Cá nhân | \n1 | Tô Thị Lan | Bằng khen',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Tô Thị Lan | awarded 2027'],
  ],
  // what stands above the table
  [
    'Danh sách khen thưởng năm 2027\n\nB. BẰNG KHEN CỦA UBND TỈNH\n\nTT | Tên đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Sở Nội vụ | 97',
    ['BẰNG KHEN CỦA UBND TỈNH → Sở Y tế | awarded 2027', 'BẰNG KHEN CỦA UBND TỈNH → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Danh sách đề nghị năm 2027\n\nĐề nghị tặng Bằng khen của UBND tỉnh\n\nTT | Tên đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Sở Nội vụ | 97',
    ['Bằng khen của UBND tỉnh → Sở Y tế | recommended 2027', 'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended 2027'],
  ],
  ['Danh sách năm 2027\n\nTT | Tên đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Sở Nội vụ | 97', []],
  // refused
  [
    'Kết quả bình xét năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng | Kết quả\n1 | Sở Y tế | Cờ thi đua | 9/9\n2 | Sở Nội vụ | Bằng khen | Không thông qua',
    ['Cờ thi đua → Sở Y tế | voted 2027'],
  ],
  [
    'Kết quả bình xét năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng | Ghi chú\n1 | Sở Y tế | Cờ thi đua | Đồng ý\n2 | Sở Nội vụ | Bằng khen | Không đề nghị',
    ['Cờ thi đua → Sở Y tế | voted 2027'],
  ],
  // history
  [
    'Báo cáo thành tích của Hợp tác xã Hòa Tân\n\nNăm | Danh hiệu thi đua | Số quyết định\n2025 | Tập thể lao động xuất sắc | Quyết định số 12\n2026 | Cờ thi đua của UBND tỉnh | Quyết định số 15',
    [
      'Tập thể lao động xuất sắc → Hợp tác xã Hòa Tân | awarded 2025',
      'Cờ thi đua của UBND tỉnh → Hợp tác xã Hòa Tân | awarded 2026',
    ],
  ],
  [
    'Báo cáo thành tích của bà Tô Thị Lan\n\nNăm | Hình thức khen thưởng | Số quyết định\n2025 | Bằng khen của UBND tỉnh | Quyết định số 12\n2026 | Chiến sĩ thi đua cơ sở | Quyết định số 15',
    ['Bằng khen của UBND tỉnh → Tô Thị Lan | awarded 2025', 'Chiến sĩ thi đua cơ sở → Tô Thị Lan | awarded 2026'],
  ],
  [
    'Báo cáo thành tích\n\nNăm | Hình thức khen thưởng | Số quyết định\n2025 | Bằng khen của UBND tỉnh | Quyết định số 12',
    [],
  ],
  // names, page breaks and blocs
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Họ và tên | Danh hiệu\n1 | Lò Pó Xa | Bằng khen\n2 | Đội xung kích | Bằng khen\n3 | 12 | Bằng khen\n4 | x | Bằng khen',
    ['Bằng khen → Lò Pó Xa | awarded 2027', 'Bằng khen → Đội xung kích | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Danh hiệu\n1 | Sở Y tế. | Bằng khen\n2 | Bộ môn Toán – Tin; | Bằng khen\n3 | Cộng 5 tập thể | Bằng khen',
    ['Bằng khen → Sở Y tế | awarded 2027', 'Bằng khen → Bộ môn Toán – Tin | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Thuộc khối | Danh hiệu\n1 | Sở Y tế | Khối thi đua số 1 | Bằng khen\n2 | Sở Nội vụ | Khối thi đua số 2 | Bằng khen',
    [
      'Khối thi đua số 1: Bằng khen → Sở Y tế | awarded 2027',
      'Khối thi đua số 2: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | Thuế tỉnh | Cờ thi đua\n\nTrang 1/2\n\n3 | Sở Nội vụ | Bằng khen\n4 | Sở Tư pháp | Bằng khen',
    [
      'Cờ thi đua → Sở Y tế | recommended 2027',
      'Cờ thi đua → Thuế tỉnh | recommended 2027',
      'Bằng khen → Sở Nội vụ | recommended 2027',
      'Bằng khen → Sở Tư pháp | recommended 2027',
    ],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | Thuế tỉnh | Cờ thi đua\n\nTrang 1/2\n\nTrang 2/2\n\n3 | Sở Nội vụ | Bằng khen\n4 | Sở Tư pháp | Bằng khen',
    [
      'Cờ thi đua → Sở Y tế | recommended 2027',
      'Cờ thi đua → Thuế tỉnh | recommended 2027',
      'Bằng khen → Sở Nội vụ | recommended 2027',
      'Bằng khen → Sở Tư pháp | recommended 2027',
    ],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | Thuế tỉnh | Cờ thi đua\n\nHội nghị đã nghe báo cáo của Ban Tổ chức về công tác chuẩn bị cho năm sau.\n\n3 | Sở Nội vụ | Bằng khen\n4 | Sở Tư pháp | Bằng khen',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Cờ thi đua → Thuế tỉnh | recommended 2027'],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | Thuế tỉnh | Cờ thi đua\n\nHội nghị đã nghe báo cáo của Ban Tổ chức về công tác chuẩn bị cho năm sau.',
    ['Cờ thi đua → Sở Y tế | recommended 2027', 'Cờ thi đua → Thuế tỉnh | recommended 2027'],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua\n\nHội nghị đã nghe báo cáo của Ban Tổ chức về công tác chuẩn bị cho năm sau.',
    ['Cờ thi đua → Sở Y tế | recommended 2027'],
  ],
  [
    'Danh sách khen thưởng của Khối thi đua số 1 năm 2027\n\nTT | Tên đơn vị | Danh hiệu\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    [
      'Khối thi đua số 1: Cờ thi đua → Sở Y tế | awarded 2027',
      'Khối thi đua số 1: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nKHỐI THI ĐUA SỐ 1\n\nTT | Tên đơn vị | Danh hiệu\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    [
      'KHỐI THI ĐUA SỐ 1: Cờ thi đua → Sở Y tế | awarded 2027',
      'KHỐI THI ĐUA SỐ 1: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nKHỐI THI ĐUA SỐ 1\n\n(Kèm theo Tờ trình số 12/TTr-UBND)\n\nTT | Tên đơn vị | Danh hiệu\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    [
      'KHỐI THI ĐUA SỐ 1: Cờ thi đua → Sở Y tế | recommended 2027',
      'KHỐI THI ĐUA SỐ 1: Bằng khen → Sở Nội vụ | recommended 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Khối | Danh hiệu\n1 | Sở Y tế | Khối thi đua số 1 | Bằng khen\n2 | Sở Nội vụ | Khối thi đua số 2 | Bằng khen',
    [
      'Khối thi đua số 1: Bằng khen → Sở Y tế | awarded 2027',
      'Khối thi đua số 2: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng của Khối thi đua số 1 năm 2027\n\nTT | Tên đơn vị | Danh hiệu\nI | Khối thi đua số 2 | \n1 | Sở Y tế | Cờ thi đua\nII | Các cơ quan khác | \n1 | Sở Nội vụ | Bằng khen',
    ['Khối thi đua số 2: Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng của Khối thi đua số 1 năm 2027\n\nTT | Tên đơn vị | Danh hiệu\nI | Các sở | \n1 | Sở Y tế | Cờ thi đua\nII | Các ban | \n1 | Sở Nội vụ | Bằng khen',
    [
      'Khối thi đua số 1: Cờ thi đua → Sở Y tế | awarded 2027',
      'Khối thi đua số 1: Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tên đơn vị | Danh hiệu\nCờ thi đua của Chính phủ | | \n1 | Sở Y tế | \nBằng khen của Thủ tướng | | \n1 | Sở Nội vụ | ',
    ['Cờ thi đua của Chính phủ → Sở Y tế | awarded 2027', 'Bằng khen của Thủ tướng → Sở Nội vụ | awarded 2027'],
  ],
  [
    'QUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2027\n\nĐiều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 03 tập thể (có danh sách kèm theo).\n\nDANH SÁCH\n\nTT | Đơn vị | Điểm\n1 | Sở Y tế | 98\n2 | Sở Nội vụ | 97\n3 | Thuế tỉnh | 96',
    [
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | awarded 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ | awarded 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Họ và tên | Chức vụ, đơn vị | Danh hiệu\n1 | Tô Thị Lan | Giám đốc Sở Y tế | Bằng khen\n2 | Hà Văn Nhàn | Giám đốc Sở Nội vụ | Bằng khen',
    ['Bằng khen → Tô Thị Lan | awarded 2027', 'Bằng khen → Hà Văn Nhàn | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tập thể | Đơn vị quản lý | Danh hiệu\n1 | Phòng Nghiệp vụ | Sở Y tế và Sở Nội vụ | Bằng khen\n2 | Khoa Nội | 2 bệnh viện | Bằng khen',
    ['Bằng khen → Phòng Nghiệp vụ | awarded 2027', 'Bằng khen → Khoa Nội | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Danh hiệu\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | \n3 | Thuế tỉnh | Bằng khen',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Thuế tỉnh | awarded 2027'],
  ],
  ['Số hiệu | 12/QĐ-UBND\nLoại văn bản | Quyết định\nTên đơn vị | Sở Y tế', []],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tập thể | Được tặng thưởng\n1 | Sở Y tế | Cờ thi đua\n2 | Sở Nội vụ | Bằng khen',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  // several in a cell
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua; Bằng khen\n2 | Sở Nội vụ | Bằng khen',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Y tế | awarded 2027',
      'Bằng khen → Sở Nội vụ | awarded 2027',
    ],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Đơn vị | Hình thức khen thưởng\n1 | Sở Y tế | Cờ thi đua (đã nhận Bằng khen)\n2 | Sở Nội vụ | Bằng khen',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Bằng khen → Sở Nội vụ | awarded 2027'],
  ],
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Hình thức khen thưởng | Tập thể\n1 | Cờ thi đua | Sở Y tế; Sở Nội vụ\n2 | Bằng khen | Thuế tỉnh',
    [
      'Cờ thi đua → Sở Y tế | awarded 2027',
      'Cờ thi đua → Sở Nội vụ | awarded 2027',
      'Bằng khen → Thuế tỉnh | awarded 2027',
    ],
  ],
  // "Tập thể …" heads a column of crosses, not of names
  [
    'Danh sách khen thưởng năm 2027\n\nTT | Tên tập thể | Cờ thi đua | Tập thể lao động xuất sắc\n1 | Sở Y tế | x |\n2 | Sở Nội vụ | | x',
    ['Cờ thi đua → Sở Y tế | awarded 2027', 'Tập thể lao động xuất sắc → Sở Nội vụ | awarded 2027'],
  ],
  // labels over lines
  [
    'Danh sách đề nghị tặng Bằng khen năm 2027\n\nKhối thi đua số 1:\n- Sở Y tế\n- Sở Nội vụ\nKhối thi đua số 2:\n- Thuế tỉnh',
    [
      'Khối thi đua số 1: Bằng khen → Sở Y tế | recommended 2027',
      'Khối thi đua số 1: Bằng khen → Sở Nội vụ | recommended 2027',
      'Khối thi đua số 2: Bằng khen → Thuế tỉnh | recommended 2027',
    ],
  ],
  [
    'Danh sách đề nghị tặng Bằng khen năm 2027\n\nKhối thi đua số 1\n- Sở Y tế\n- Sở Nội vụ\nKhối thi đua số 2\n- Thuế tỉnh',
    [
      'Khối thi đua số 1: Bằng khen → Sở Y tế | recommended 2027',
      'Khối thi đua số 1: Bằng khen → Sở Nội vụ | recommended 2027',
      'Khối thi đua số 2: Bằng khen → Thuế tỉnh | recommended 2027',
    ],
  ],
  [
    'Danh sách đề nghị khen thưởng năm 2027\n\nCờ thi đua của UBND tỉnh:\nKhối thi đua số 1:\n- Sở Y tế\nKhối thi đua số 2:\n- Thuế tỉnh\nBằng khen của UBND tỉnh:\nKhối thi đua số 1:\n- Sở Nội vụ',
    [
      'Khối thi đua số 1: Cờ thi đua của UBND tỉnh → Sở Y tế | recommended 2027',
      'Khối thi đua số 2: Cờ thi đua của UBND tỉnh → Thuế tỉnh | recommended 2027',
      'Khối thi đua số 1: Bằng khen của UBND tỉnh → Sở Nội vụ | recommended 2027',
    ],
  ],
];

describe('what a table or a list under labels gives', () => {
  it.each(EXAMPLES)('%s', (text, found) => expect(awards(`${text}\n`)).toEqual(found));
});
