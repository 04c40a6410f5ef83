import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, year, status, bloc }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count}`} | ${year} ${status}${bloc ? ` ${bloc}` : ''}`,
  );

const ASKED = `TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2027

UBND huyện kính trình UBND tỉnh khen thưởng cho các tập thể, cá nhân theo danh sách dưới đây:

`;
const GIVEN = 'DANH SÁCH\nCÁC ĐƠN VỊ ĐƯỢC KHEN THƯỞNG NĂM 2027\n\n';

describe('heads in two rows', () => {
  it.each([
    [
      `${ASKED}TT | Tên đơn vị | Đề nghị khen | | Ghi chú
 | | Danh hiệu | Hình thức |
1 | Trạm Y tế xã Bến Đá | | Giấy khen của Giám đốc Sở Y tế |
2 | Phòng Dân số | Tập thể lao động xuất sắc | |
3 | Khoa Nhi | Tập thể lao động xuất sắc | Bằng khen của UBND tỉnh |`,
      [
        'Giấy khen của Giám đốc Sở Y tế → Trạm Y tế xã Bến Đá | 2027 recommended',
        'Tập thể lao động xuất sắc → Phòng Dân số | 2027 recommended',
        'Tập thể lao động xuất sắc → Khoa Nhi | 2027 recommended',
        'Bằng khen của UBND tỉnh → Khoa Nhi | 2027 recommended',
      ],
    ],
    // what each had before is no proposal
    [
      `${ASKED}TT | Họ và tên | Khen thưởng | | Số phiếu
 | | Danh hiệu đã đạt | Hình thức đề nghị |
1 | Trần Hậu Nhàn | | Bằng khen của UBND tỉnh | 11/13
2 | Lê Thị Mai | | Bằng khen của UBND tỉnh | 5/13`,
      ['Bằng khen của UBND tỉnh → Trần Hậu Nhàn | 2027 recommended'],
    ],
    // points, not awards
    [
      `BÁO CÁO
Kết quả chấm điểm năm 2027

TT | Đơn vị | Điểm | | Xếp hạng
 | | Tự chấm | Khối chấm |
1 | Sở Y tế | 98 | 97 | 1
2 | Sở Nội vụ | 95 | 93 | 2`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('names under the award that heads their column', () => {
  it.each([
    [
      `${GIVEN}STT | Khối thi đua | Cờ thi đua của Bộ Y tế | Bằng khen của Bộ trưởng Bộ Y tế
1 | Khối thi đua số 1 | Bệnh viện Bạch Mai | Bệnh viện K; Viện Dinh dưỡng
2 | Khối thi đua số 2 | Bệnh viện Phổi Trung ương | -
 | Tổng | 02 | 02`,
      [
        'Cờ thi đua của Bộ Y tế → Bệnh viện Bạch Mai | 2027 awarded Khối thi đua số 1',
        'Bằng khen của Bộ trưởng Bộ Y tế → Bệnh viện K | 2027 awarded Khối thi đua số 1',
        'Bằng khen của Bộ trưởng Bộ Y tế → Viện Dinh dưỡng | 2027 awarded Khối thi đua số 1',
        'Cờ thi đua của Bộ Y tế → Bệnh viện Phổi Trung ương | 2027 awarded Khối thi đua số 2',
      ],
    ],
    // a head over both, and a bloc over the rows below it
    [
      `DANH SÁCH
ĐỀ NGHỊ KHEN THƯỞNG NĂM 2027

STT | Cụm thi đua | Danh hiệu đề nghị | |
 | | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh |
1 | Cụm thi đua số 3 | Xã Bến Đá | Xã Kim Bình, xã An Khê |
 | | Xã Tân Hòa | |`,
      [
        'Cờ thi đua của UBND tỉnh → Xã Bến Đá | 2027 recommended Cụm thi đua số 3',
        'Bằng khen của UBND tỉnh → Xã Kim Bình | 2027 recommended Cụm thi đua số 3',
        'Bằng khen của UBND tỉnh → xã An Khê | 2027 recommended Cụm thi đua số 3',
        'Cờ thi đua của UBND tỉnh → Xã Tân Hòa | 2027 recommended Cụm thi đua số 3',
      ],
    ],
    // of the year of the row
    [
      `BÁO CÁO
Kết quả khen thưởng của Khối

Năm | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh
2025 | Sở Y tế | Sở Nội vụ
2026 | Sở Tư pháp | Không`,
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | 2025 awarded',
        'Bằng khen của UBND tỉnh → Sở Nội vụ | 2025 awarded',
        'Cờ thi đua của UBND tỉnh → Sở Tư pháp | 2026 awarded',
      ],
    ],
    // numbers that nobody has
    [
      `${GIVEN}STT | Khối thi đua | Cờ thi đua của Bộ Y tế | Bằng khen của Bộ trưởng Bộ Y tế
1 | Khối thi đua số 1 | 2 | 3`,
      [],
    ],
    // who examines, not who receives
    [
      `PHỤ LỤC
THẨM QUYỀN VÀ MỨC THƯỞNG

TT | Danh mục | Cờ thi đua | Bằng khen
1 | Cơ quan thẩm định | Sở Nội vụ | Ban Thi đua`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('a table under each heading', () => {
  it.each([
    [
      `DANH SÁCH
Tập thể, cá nhân được khen thưởng năm học 2026 - 2027

I. DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN

TT
Tên đơn vị
Ghi chú
1
Trường Tiểu học Kim Đồng

2
Trường Mầm non Bến Đá
Đã trình tỉnh xét Tập thể lao động xuất sắc

II. DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ

TT
Họ và tên
Chức vụ, đơn vị
Số QĐ công nhận SKKN
1
Hà Thị Nhàn
Giáo viên Trường Tiểu học Kim Đồng
88/QĐ-PGDĐT
2
Lương Thanh Tuyền
Phó Hiệu trưởng Trường THCS Bến Đá
88/QĐ-PGDĐT`,
      [
        'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Trường Tiểu học Kim Đồng | 2027 awarded',
        'TẬP THỂ LAO ĐỘNG TIÊN TIẾN → Trường Mầm non Bến Đá | 2027 awarded',
        'Tập thể lao động xuất sắc → Trường Mầm non Bến Đá | 2027 recommended',
        'CHIẾN SĨ THI ĐUA CƠ SỞ → Hà Thị Nhàn | 2027 awarded',
        'CHIẾN SĨ THI ĐUA CƠ SỞ → Lương Thanh Tuyền | 2027 awarded',
      ],
    ],
    // notes that propose, and such as tell of what was
    [
      `DANH SÁCH
ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2027

TT | Tên đơn vị | Ghi chú
1 | Trường THCS Kim Bình | Đề nghị tỉnh tặng Bằng khen
2 | Trường THCS Bến Đá | Đã được tặng Bằng khen năm 2026
3 | Trường THCS Vân Trạch | Không đề nghị Bằng khen`,
      [
        'GIẤY KHEN → Trường THCS Kim Bình | 2027 recommended',
        'Bằng khen → Trường THCS Kim Bình | 2027 recommended',
        'GIẤY KHEN → Trường THCS Bến Đá | 2027 recommended',
      ],
    ],
    // a ruled table whose last head says more
    [
      `BÁO CÁO THÀNH TÍCH
Năm 2027

Tên đơn vị: Trạm Y tế xã Bến Đá

III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG

Năm     Danh hiệu thi đua               Số, ngày, tháng, năm của quyết định; cơ quan ban hành
----------------------------------------------------------------------------------------------
2025    Tập thể lao động xuất sắc       QĐ số 204/QĐ-BYT ngày 04/3/2026 của Bộ Y tế
2026    Cờ thi đua của Bộ Y tế          QĐ số 95/QĐ-BYT ngày 26/01/2027 của Bộ Y tế
`,
      [
        'Tập thể lao động xuất sắc → Trạm Y tế xã Bến Đá | 2025 awarded',
        'Cờ thi đua của Bộ Y tế → Trạm Y tế xã Bến Đá | 2026 awarded',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text).sort()).toEqual([...expected].sort());
  });
});

const BALLOT = `PHIẾU LẤY Ý KIẾN

Kính đề nghị ông (bà) cho ý kiến về danh sách đề nghị tặng Bằng khen năm 2027:

`;
describe('choices to be ticked', () => {
  it.each([
    [
      `${BALLOT}- Sở Y tế ( ) Đồng ý ( ) Không đồng ý
- Bà Hà Thị Nhàn, Chánh Văn phòng ( ) Đồng ý ( ) Không đồng ý`,
      ['Bằng khen → Sở Y tế | 2027 recommended', 'Bằng khen → Hà Thị Nhàn | 2027 recommended'],
    ],
    [
      `${BALLOT}1. Sở Y tế    Tán thành ☐    Không tán thành ☐
2. Sở Nội vụ    Tán thành ☐    Không tán thành ☐`,
      ['Bằng khen → Sở Y tế | 2027 recommended', 'Bằng khen → Sở Nội vụ | 2027 recommended'],
    ],
    // a ticked one refuses
    [
      `${BALLOT}- Sở Y tế    [x] Đồng ý    [  ] Không đồng ý
- Sở Nội vụ    [  ] Đồng ý    [x] Không đồng ý`,
      ['Bằng khen → Sở Y tế | 2027 recommended'],
    ],
    [
      `PHIẾU XIN Ý KIẾN

Đề nghị các thành viên Hội đồng cho ý kiến về việc tặng Giấy khen năm 2027 cho các tập thể:

1. Phòng Tài chính    ☐ Đồng ý    ☐ Không đồng ý`,
      ['Giấy khen → Phòng Tài chính | 2027 recommended'],
    ],
  ])('%s', (text, expected) => {
    expect(awardsOf(text)).toEqual(expected);
  });
});

describe('who gives up an award, or is taken off the list', () => {
  it.each([
    ['Ông Trần Văn Nhàn xin thôi nhận danh hiệu Chiến sĩ thi đua cơ sở.', []],
    [
      '02 trường hợp xin thôi nhận CSTĐCS (bà Thị Mai, ông Vũ Đình Khôi) đã bỏ khỏi danh sách theo đơn ngày 17/7/2027.',
      [],
    ],
    ['01 trường hợp được tặng Giấy khen (ông Vũ Đình Khôi) đã được bổ sung vào danh sách.', ['Vũ Đình Khôi']],
  ])('%s', (sentence, expected) => {
    const text = `THÔNG BÁO\nKết quả xét thi đua năm 2027\n\n${sentence}`;
    expect(recordOf(text).awards.map(({ recipient }) => recipient)).toEqual(expected);
  });
});

describe('names of forms', () => {
  it.each([
    ['PHIẾU LẤY Ý KIẾN\nVề việc đề nghị tặng Bằng khen', 'other'],
    ['BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2028', 'other'],
    ['TRÍCH NGANG\nThành tích các cá nhân đề nghị khen thưởng năm 2028', 'list'],
    ['Phiếu lấy ý kiến người dân Bến Đá có gì mới', 'news'],
  ])('%s', (title, kind) => {
    const text = `SỞ Y TẾ BẾN ĐÁ\n\n${title}\n\nBến Đá, ngày 22 tháng 8 năm 2028\n\n1. Khoa Nhi\n2. Khoa Nội\n\nGIÁM ĐỐC\n(đã ký)\nTô Văn Hải`;
    expect(recordOf(text).doc.kind).toBe(kind);
  });

  it('takes the day from the line under the title', () => {
    const { doc } = recordOf(
      'SỞ Y TẾ BẾN ĐÁ\n\nPHIẾU LẤY Ý KIẾN\nVề việc đề nghị tặng Bằng khen\n\nBến Đá, ngày 22 tháng 8 năm 2028\n\nCăn cứ Tờ trình số 15/TTr-SYT, đề nghị ông (bà) cho ý kiến:\n- Khoa Nhi\n\nGIÁM ĐỐC\n(đã ký)\nTô Văn Hải',
    );
    expect(doc.published).toBe('2028-08-22');
  });
});

const REPORT = `BÁO CÁO
Tổng kết công tác thi đua năm 2029

Khối thi đua số 3 báo cáo kết quả năm 2029 như sau.

`;
describe('years of merit beside what was given', () => {
  it.each([
    // of the whole section that the label heads
    [
      `${REPORT}3. Kết quả khen thưởng năm 2028 theo đề nghị của Khối: Sở Nội vụ được UBND tỉnh tặng Cờ thi đua; Sở Y tế được Chủ tịch UBND tỉnh tặng Bằng khen.`,
      ['Cờ thi đua 2028', 'Bằng khen 2028'],
    ],
    [
      `${REPORT}3. Phong trào thi đua năm 2028 được tiếp nối trong toàn Khối: Sở Nội vụ được UBND tỉnh tặng Cờ thi đua.`,
      ['Cờ thi đua 2029'],
    ],
    // in the bracket of the decision, whatever day that has
    [
      'TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2029\n\nSở Y tế được tặng Bằng khen (Quyết định số 15/QĐ-UBND ngày 3/2/2029, thành tích năm 2028).',
      ['Bằng khen 2028'],
    ],
    [
      'TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2029\n\nSở Y tế được tặng Giấy khen (Quyết định số 15/QĐ-UBND ngày 3/2/2029, có thành tích trong năm 2028).',
      ['Giấy khen 2028'],
    ],
    // a lead tells it behind its award
    [
      'PHIẾU LẤY Ý KIẾN\nVề việc đề nghị tặng Bằng khen\n\nBến Đá, ngày 22 tháng 8 năm 2029\n\nCăn cứ Tờ trình số 15/TTr-SNV của Sở Nội vụ đề nghị Hội đồng thông qua danh sách trình Chủ tịch UBND tỉnh tặng Bằng khen, thành tích xuất sắc trong phong trào thi đua giai đoạn 2026 - 2028, đề nghị ông (bà) cho ý kiến:\n\n1. Tập thể đề nghị tặng Bằng khen:\n  1.1. Sở Y tế',
      ['Bằng khen 2028'],
    ],
  ])('%s', (text, expected) => {
    expect(recordOf(text).awards.map(({ award, year }) => `${award} ${year}`)).toEqual(expected);
  });
});

describe('labels with the verb behind them', () => {
  it.each([
    [
      '1. Danh hiệu Chiến sĩ thi đua cơ sở: Hội đồng nhất trí trình 19 cá nhân; danh hiệu Lao động tiên tiến: nhất trí trình 186 cá nhân.',
      ['Chiến sĩ thi đua cơ sở → #19', 'Lao động tiên tiến → #186'],
    ],
    [
      '1. Tập thể lao động xuất sắc: đề nghị Sở Y tế, Sở Nội vụ; Bằng khen: đề nghị ông Tô Hải, bà Hà Nhàn.',
      [
        'Tập thể lao động xuất sắc → Sở Y tế',
        'Tập thể lao động xuất sắc → Sở Nội vụ',
        'Bằng khen → Tô Hải',
        'Bằng khen → Hà Nhàn',
      ],
    ],
    // who is asked to give it
    ['1. Bằng khen: đề nghị Sở Nội vụ xem xét.', []],
    [
      '1. Chiến sĩ thi đua cơ sở: trình 19 cá nhân; Lao động tiên tiến: không trình 3 cá nhân.',
      ['Chiến sĩ thi đua cơ sở → #19'],
    ],
  ])('%s', (line, expected) => {
    const text = `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2027\n\nKết quả bỏ phiếu:\n${line}`;
    expect(
      recordOf(text).awards.map(({ award, recipient, count }) => `${award} → ${recipient ?? `#${count}`}`),
    ).toEqual(expected);
  });
});
