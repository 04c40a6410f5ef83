import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { toRecord } from '../src/extract/record.js';
import { readText } from '../src/read/text.js';
import { awardsOf } from './awards-of.js';

/** Each pair: a text and all that must come out of it, then one that differs in what the rule asks for. */
const PAIRS: readonly (readonly [text: string, found: readonly string[]])[] = [
  // two awards before one list
  [
    'UBND tỉnh tặng Cờ thi đua, Bằng khen cho Công đoàn các Khu công nghiệp tỉnh.',
    [
      'Cờ thi đua → Công đoàn các Khu công nghiệp tỉnh | awarded',
      'Bằng khen → Công đoàn các Khu công nghiệp tỉnh | awarded',
    ],
  ],
  [
    'UBND tỉnh phát Cờ thi đua, tặng Bằng khen cho Công đoàn các Khu công nghiệp tỉnh.',
    ['Bằng khen → Công đoàn các Khu công nghiệp tỉnh | awarded'],
  ],
  // a refusal of others takes nothing from those before the comma
  [
    'Khối đề nghị tặng Bằng khen cho huyện Tân Khê, không đề nghị tặng Bằng khen cho huyện Bến Đá.',
    ['Bằng khen → huyện Tân Khê | recommended'],
  ],
  ['Khối đề nghị tặng Bằng khen cho huyện Tân Khê, không được chấp thuận.', []],
  // what is set as a goal is nobody's yet
  ['Chỉ tiêu: Hội Nông dân huyện đạt Bằng khen của Trung ương Hội.', []],
  [
    'Kết quả: Hội Nông dân huyện đạt Bằng khen của Trung ương Hội.',
    ['Bằng khen của Trung ương Hội → Hội Nông dân huyện | awarded'],
  ],
  [
    'Chỉ tiêu thi đua: Hội Nông dân huyện đăng ký Bằng khen của Trung ương Hội.',
    ['Bằng khen của Trung ương Hội → Hội Nông dân huyện | registered'],
  ],
  // chosen by the bloc, proposed to whom it gives
  [
    'Công an huyện Bến Đá được Khối thi đua Công an các huyện suy tôn đơn vị dẫn đầu, đề nghị Bộ trưởng Bộ Công an tặng Cờ thi đua.',
    ['Cờ thi đua → Công an huyện Bến Đá | recommended'],
  ],
  [
    'Công an huyện Bến Đá cùng Khối thi đua Công an các huyện suy tôn đơn vị dẫn đầu, đề nghị Bộ trưởng Bộ Công an tặng Cờ thi đua.',
    [],
  ],
  // award, dash, name
  [
    'Cụm đề nghị Trung ương Hội xét tặng: Cờ thi đua - Hội Đông y Long An; Bằng khen - Hội Đông y Bến Tre.',
    ['Cờ thi đua → Hội Đông y Long An | recommended', 'Bằng khen → Hội Đông y Bến Tre | recommended'],
  ],
  ['Cụm đề nghị Trung ương Hội xét tặng Cờ thi đua - Hội Đông y Long An chủ trì việc này.', []],
  // "Ba" of a place counts nothing
  [
    'Cụm trình UBND thị xã tặng cờ cho Quảng Long, tặng Giấy khen cho Ba Đồn.',
    ['cờ → Quảng Long | recommended', 'Giấy khen → Ba Đồn | recommended'],
  ],
  [
    'Cụm trình UBND thị xã tặng cờ cho Quảng Long, tặng Giấy khen cho ba đồn.',
    ['cờ → Quảng Long | recommended', 'Giấy khen → #3 org | recommended'],
  ],
  // a council lets others decide
  ['Hội đồng đồng ý tặng Cờ thi đua cho 21/24 đơn vị được các khối trình.', ['Cờ thi đua → #21 org | recommended']],
  ['Bộ trưởng đồng ý tặng Cờ thi đua cho 21/24 đơn vị được các khối trình.', ['Cờ thi đua → #21 org | awarded']],
  // some of those who were counted
  [
    'Tại đại hội, 5 tập thể và 10 cá nhân được tặng Bằng khen, tiêu biểu: Công an huyện Bến Đá, anh Lê Tấn Tới.',
    ['Bằng khen → Công an huyện Bến Đá | awarded', 'Bằng khen → Lê Tấn Tới | awarded'],
  ],
  [
    'Tại đại hội, 5 tập thể và 10 cá nhân được tặng Bằng khen, tham dự: Công an huyện Bến Đá, anh Lê Tấn Tới.',
    ['Bằng khen → #5 org | awarded', 'Bằng khen → #10 person | awarded'],
  ],
  // who gives flowers receives nothing
  [
    'Giám đốc Sở Y tế tặng Giấy khen cho 10 điều dưỡng, trong đó có bà Hà Thị Nhàn; Liên đoàn Thể thao tặng hoa các đoàn.',
    ['Giấy khen → Hà Thị Nhàn | awarded'],
  ],
  [
    'Giám đốc Sở Y tế tặng Giấy khen cho 10 đơn vị, trong đó có Phòng Tổ chức; Liên đoàn Thể thao.',
    ['Giấy khen → Phòng Tổ chức | awarded', 'Giấy khen → Liên đoàn Thể thao | awarded'],
  ],
  // the district in brackets tells which commune it is
  [
    'UBND tỉnh tặng Bằng khen cho xã An Ninh (huyện Bến Đá), Trạm Y tế xã Tân Khê.',
    ['Bằng khen → xã An Ninh = xã An Ninh (huyện Bến Đá) | awarded', 'Bằng khen → Trạm Y tế xã Tân Khê | awarded'],
  ],
  [
    'UBND tỉnh tặng Bằng khen cho xã An Ninh (98 điểm), Trạm Y tế xã Tân Khê.',
    ['Bằng khen → xã An Ninh | awarded', 'Bằng khen → Trạm Y tế xã Tân Khê | awarded'],
  ],
  // persons by what they are, and by initials of the address
  ['Đảng viên Lê Văn Tám được tặng Giấy khen.', ['Giấy khen → Lê Văn Tám | awarded']],
  ['Đường Lê Văn Tám được tặng Giấy khen.', []],
  [
    'UBND tỉnh tặng Bằng khen cho: Ô. Hà Minh Tuệ, Đội trưởng; B. Lường Thị Vân, cán bộ.',
    ['Bằng khen → Hà Minh Tuệ | awarded', 'Bằng khen → Lường Thị Vân | awarded'],
  ],
  ['B. Nội dung: UBND tỉnh tặng Bằng khen cho Sở Y tế.', ['Bằng khen → Sở Y tế | awarded']],
  [
    'UBND tỉnh tặng Bằng khen cho ông/bà: Trần Tuấn Kiệt - Chủ tịch UBND xã Tân Khê; Mai Thị Nhị - Hiệu trưởng.',
    ['Bằng khen → Trần Tuấn Kiệt | awarded', 'Bằng khen → Mai Thị Nhị | awarded'],
  ],
  ['UBND tỉnh tặng Bằng khen, chúc mừng ông/bà: Trần Tuấn Kiệt - Chủ tịch UBND xã Tân Khê.', []],
  // years of merit
  [
    'Sở khen thưởng\n\nHội nghị của Sở Y tế công bố các quyết định khen thưởng năm 2026. Chi cục Dân số được tặng Cờ thi đua.',
    ['Cờ thi đua → Chi cục Dân số | awarded 2026'],
  ],
  [
    'Sở khen thưởng\n\nHội nghị của Sở Y tế công bố các công trình năm 2026. Chi cục Dân số được tặng Cờ thi đua.',
    ['Cờ thi đua → Chi cục Dân số | awarded'],
  ],
  [
    'Đại hội\n\nHuyện Bến Đá tổ chức Đại hội Thi đua yêu nước giai đoạn 2020-2025. Tại đại hội, Sở Y tế được tặng Cờ thi đua.',
    ['Cờ thi đua → Sở Y tế | awarded 2025'],
  ],
  [
    'Đại hội\n\nHuyện Bến Đá tổ chức Đại hội Đoàn Thanh niên giai đoạn 2020-2025. Tại đại hội, Sở Y tế được tặng Cờ thi đua.',
    ['Cờ thi đua → Sở Y tế | awarded'],
  ],
  [
    'Trường họp\n\nI. Kết quả thực hiện nhiệm vụ năm học 2026-2027\n+ Giáo viên đoàn kết.\n+ Có 18 cán bộ được công nhận Chiến sĩ thi đua cơ sở.\n',
    ['Chiến sĩ thi đua cơ sở → #18 person | awarded 2027'],
  ],
  [
    'Trường họp\n\nI. Triển khai thực hiện nhiệm vụ năm học 2026-2027\n+ Giáo viên đoàn kết.\n+ Có 18 cán bộ được công nhận Chiến sĩ thi đua cơ sở.\n',
    ['Chiến sĩ thi đua cơ sở → #18 person | awarded'],
  ],
  [
    'Theo bản đăng ký thi đua năm 2028, Sở Y tế đăng ký Cờ thi đua; Sở Nội vụ đăng ký Bằng khen.',
    ['Cờ thi đua → Sở Y tế | registered 2028', 'Bằng khen → Sở Nội vụ | registered 2028'],
  ],
];

describe('awards in news', () => {
  it.each(PAIRS)('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('a digest by places', () => {
  const blocOfAward = (text: string): string | null | undefined => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).awards.at(-1)?.bloc;
  };
  it.each([
    [
      'Tin vắn\n\n* Long An: Ngày 5/12, Khối thi đua số 3 của tỉnh tổng kết năm 2027 tại trụ sở Sở Y tế tỉnh.\n\n* Bến Tre: UBND tỉnh tặng Bằng khen cho Sở Nội vụ vì có nhiều thành tích trong cải cách hành chính.\n',
      null,
    ],
    [
      'Tin vắn\n\n* Ghi nhận: Ngày 5/12, Khối thi đua số 3 của tỉnh tổng kết năm 2027 tại trụ sở Sở Y tế tỉnh.\n\n* Kết quả: UBND tỉnh tặng Bằng khen cho Sở Nội vụ vì có nhiều thành tích trong cải cách hành chính.\n',
      'Khối thi đua số 3 của tỉnh',
    ],
  ])('%s', (text, bloc) => expect(blocOfAward(text)).toBe(bloc));
});

describe('Công an as "CA"', () => {
  const members = (text: string): string[] => {
    const document = readText(new TextEncoder().encode(text), 'example.txt');
    return toRecord('x', document, extract(document)).members.map((m) => m.org_full ?? m.org);
  };
  it.each([
    [
      'Ngày 5-12-2027, Cụm thi đua số 5 (gồm CA các tỉnh Long An, Bến Tre, Tiền Giang) tổng kết năm 2027.',
      ['CA tỉnh Long An', 'CA tỉnh Bến Tre', 'CA tỉnh Tiền Giang'],
    ],
    ['Ngày 5-12-2027, Cụm thi đua số 5 (gồm Ca 1, Ca 2) tổng kết năm 2027.', ['Ca 1', 'Ca 2']],
  ])('%s', (text, found) => expect(members(text)).toEqual(found));
});
