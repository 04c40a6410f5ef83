import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { headLines, recordOf } from './record-of.js';

/** "award → recipient (full) | status" */
const awardsOf = (text: string): string[] =>
  recordOf(text).awards.map(
    ({ award, recipient, recipient_full, count, recipient_kind, status }) =>
      `${award} → ${recipient_full ?? recipient ?? `#${count} ${recipient_kind}`} | ${status}`,
  );
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join(', ')} | ${act}`);

const rows = (...lines: string[]): string => lines.join('\n');
const ASKED = 'Sở Nội vụ kính đề nghị UBND tỉnh xét tặng:\n';
const DECISION = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nV/v khen thưởng\n\nQUYẾT ĐỊNH:\n';
const MINUTES = 'BIÊN BẢN HỌP KHỐI THI ĐUA SỐ 5\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('awards', () => {
  it.each([
    // who gives, without "của"
    [
      'Tặng Cờ thi đua LĐLĐ tỉnh cho Công đoàn cơ sở Sở Y tế.',
      ['Cờ thi đua LĐLĐ tỉnh → Công đoàn cơ sở Sở Y tế | awarded'],
    ],
    ['Tặng Cờ thi đua LĐLĐ tỉnh và Công đoàn cơ sở Sở Y tế.', []],
    [`${ASKED}a) Giấy khen Sở Y tế: Bệnh viện Bến Đá.`, ['Giấy khen Sở Y tế → Bệnh viện Bến Đá | recommended']],
    [`${ASKED}a) Giấy khen Bệnh viện Bến Đá: 02 cá nhân.`, []],
    [
      'Tặng Giấy khen của Hội đồng quản trị Công ty cho Tổ Bảo trì.',
      ['Giấy khen của Hội đồng quản trị Công ty → Tổ Bảo trì | awarded'],
    ],
    // one head that all share, in a line of a list and behind "cho"
    [
      `${ASKED}1. Bằng khen của UBND tỉnh:\n- Các Sở: Y tế, Nội vụ;\n- Bệnh viện Bến Đá.`,
      [
        'Bằng khen của UBND tỉnh → Sở Y tế | recommended',
        'Bằng khen của UBND tỉnh → Sở Nội vụ | recommended',
        'Bằng khen của UBND tỉnh → Bệnh viện Bến Đá | recommended',
      ],
    ],
    [
      'Tặng Bằng khen của UBND tỉnh cho Công đoàn các trường THPT: Lê Lợi, Bến Đá.',
      [
        'Bằng khen của UBND tỉnh → Công đoàn trường THPT Lê Lợi | awarded',
        'Bằng khen của UBND tỉnh → Công đoàn trường THPT Bến Đá | awarded',
      ],
    ],
    [
      `${ASKED}1. Bằng khen của UBND tỉnh:\n- Các Huyện đoàn Bến Đá và Tân Khê.`,
      [
        'Bằng khen của UBND tỉnh → Huyện đoàn Bến Đá | recommended',
        'Bằng khen của UBND tỉnh → Huyện đoàn Tân Khê | recommended',
      ],
    ],
    // kinds as labels, without any marker
    [
      `${ASKED}1. Bằng khen của UBND tỉnh:\nTập thể: Thuế tỉnh; Bệnh viện Bến Đá.\nCá nhân: 15 đoàn viên.`,
      [
        'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended',
        'Bằng khen của UBND tỉnh → Bệnh viện Bến Đá | recommended',
        'Bằng khen của UBND tỉnh → #15 person | recommended',
      ],
    ],
    [`${ASKED}1. Bằng khen của UBND tỉnh:\nKinh phí: Thuế tỉnh; Bệnh viện Bến Đá.\nGhi chú: 15 đoàn viên.`, []],
    // a number of several parts: the next section
    [
      'BIÊN BẢN HỌP\n2.2. Đề nghị tặng Giấy khen:\n- Tổ Toán;\n2.4. Học sinh: nhà trường thưởng vở cho 112 học sinh.',
      ['Giấy khen → Tổ Toán | recommended'],
    ],
    [
      'BIÊN BẢN HỌP\n2.2. Đề nghị tặng Giấy khen:\n- Tổ Toán;\n- Tổ Văn.',
      ['Giấy khen → Tổ Toán | recommended', 'Giấy khen → Tổ Văn | recommended'],
    ],
    // those who are counted beside them
    [
      'QUYẾT ĐỊNH\nĐiều 1. Tặng Bằng khen cho 02 đồng chí và 16 quân nhân của Lữ đoàn 6:\n1. Trung tá Tô Văn Hải, Trợ lý;\n2. Đại úy Hà Ngọc Diệp, Y sĩ.',
      ['Bằng khen → #16 person | awarded', 'Bằng khen → Tô Văn Hải | awarded', 'Bằng khen → Hà Ngọc Diệp | awarded'],
    ],
    [
      'QUYẾT ĐỊNH\nĐiều 1. Tặng Bằng khen cho 04 đồng chí và 16 quân nhân của Lữ đoàn 6:\n1. Trung tá Tô Văn Hải, Trợ lý;\n2. Đại úy Hà Ngọc Diệp, Y sĩ.',
      ['Bằng khen → Tô Văn Hải | awarded', 'Bằng khen → Hà Ngọc Diệp | awarded'],
    ],
    // what blocs are to do each year
    [
      'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc lập cụm thi đua\n\nQUYẾT ĐỊNH:\nĐiều 3. Nhiệm vụ của các cụm thi đua\na) Suy tôn 02 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua;\nb) Ký giao ước.',
      [],
    ],
    [
      'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc lập cụm thi đua\n\nQUYẾT ĐỊNH:\nĐiều 3. Kết quả của các cụm thi đua\na) Suy tôn 02 đơn vị đề nghị UBND tỉnh tặng Cờ thi đua;\nb) Ký giao ước.',
      ['Cờ thi đua → #2 org | recommended'],
    ],
    // the frame of a certificate
    ['Đ/c Tô Văn Hải đề nghị mua thêm khung giấy khen.', []],
    // what stands between a unit and what is proposed for it
    [
      `${MINUTES}- Sở Y tế, 98,1 điểm - đề nghị tặng Bằng khen của UBND tỉnh.`,
      ['Bằng khen của UBND tỉnh → Sở Y tế | recommended'],
    ],
    [`${MINUTES}- Sở Y tế, Sở Nội vụ họp - đề nghị tặng Bằng khen của UBND tỉnh.`, []],
    // bullets without a blank; letters of a number are nobody
    [
      `${MINUTES}Kết quả suy tôn như sau:\n-Thuế tỉnh: Cờ thi đua của UBND tỉnh;\n-Sở Y tế: Bằng khen của UBND tỉnh;`,
      ['Cờ thi đua của UBND tỉnh → Thuế tỉnh | voted', 'Bằng khen của UBND tỉnh → Sở Y tế | voted'],
    ],
    // the one of whom more is told
    [
      'Tôi ấn tượng với chị Thạch Thị Sa Rương, được UBND tỉnh tặng Bằng khen.',
      ['Bằng khen → Thạch Thị Sa Rương | awarded'],
    ],
    ['Chị đi cùng với chị Thạch Thị Sa Rương, được UBND tỉnh tặng Bằng khen.', []],
    ['Chị Bùi Thị Thắm làm ở đây. Bộ trưởng tặng chị Thắm Bằng khen.', ['Bằng khen → Bùi Thị Thắm | awarded']],
    // said of merit, before the names
    [
      'Đơn vị mà cụm đề nghị UBND tỉnh tặng Bằng khen về thành tích năm 2027 là Sở Y tế.',
      ['Bằng khen → Sở Y tế | recommended'],
    ],
    ['Đơn vị mà cụm đề nghị UBND tỉnh tặng Bằng khen vào năm 2027 có lẽ là Sở Y tế.', []],
    // as many as the number in front
    [
      `${MINUTES}02 đề nghị tặng Bằng khen của UBND tỉnh - Sở Y tế và Thuế tỉnh; 01 đề nghị tặng Giấy khen - Sở Nội vụ.`,
      [
        'Bằng khen của UBND tỉnh → Sở Y tế | recommended',
        'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended',
        'Giấy khen → Sở Nội vụ | recommended',
      ],
    ],
    [`${MINUTES}03 đề nghị tặng Bằng khen của UBND tỉnh - Sở Y tế và Thuế tỉnh.`, []],
    // to whom, in a line of its own
    [
      `${DECISION}Điều 1: Nay tặng: Bằng khen của Chủ tịch UBND tỉnh\nCho: Sở Y tế và Thuế tỉnh\nVề: Thành tích năm 2027`,
      [
        'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | awarded',
        'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | awarded',
      ],
    ],
    [
      `${DECISION}Điều 1. Tặng Giấy khen của Giám đốc Sở Y tế\nCho: Ông Tô Văn Hải, bác sĩ Bệnh viện Bến Đá`,
      ['Giấy khen của Giám đốc Sở Y tế → Tô Văn Hải | awarded'],
    ],
    // a part of the text is nobody; a block of a town is no bloc
    [
      'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2027\n\nPHẦN B. TẬP THỂ LAO ĐỘNG XUẤT SẮC\n1. Thuế tỉnh Lam Hải',
      ['TẬP THỂ LAO ĐỘNG XUẤT SẮC → Thuế tỉnh Lam Hải | recommended'],
    ],
    [
      `${ASKED}1. Giấy khen:\n- Chi hội phụ nữ khối 12, phường Bến Đá;\n- Thuế tỉnh.`,
      ['Giấy khen → Chi hội phụ nữ khối 12, phường Bến Đá | recommended', 'Giấy khen → Thuế tỉnh | recommended'],
    ],
    // a hand that slips, a font that is read wrongly
    ['Tặng Cờ thi đua cuả Bộ Y tế cho Sở Y tế.', ['Cờ thi đua cuả Bộ Y tế → Sở Y tế | awarded']],
    ['Tặng Bằng khen của Tƣ lệnh Quân khu cho Lữ đoàn 6.', ['Bằng khen của Tƣ lệnh Quân khu → Lữ đoàn 6 | awarded']],
    [
      'Tặng Bằng khen của UBND tỉnh cho Trung tâm Phân tích phân loại hàng hóa.',
      ['Bằng khen của UBND tỉnh → Trung tâm Phân tích phân loại hàng hóa | awarded'],
    ],
    ['Trung tâm Phân tích bị loại khỏi danh sách tặng Bằng khen của UBND tỉnh.', []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    // cells that a stroke parts
    [
      `${MINUTES}Tên đơn vị / Số phiếu / Hình thức đề nghị\nSở Y tế / 6/6 / Cờ thi đua của UBND tỉnh\nThuế tỉnh / 5/6 / Bằng khen của Chủ tịch UBND tỉnh\nỦy ban MTTQ tỉnh / 2/6 / Bằng khen (không đủ phiếu)`,
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | recommended',
        'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | recommended',
      ],
    ],
    // what each registers; votes where marks would stand; a column for each; letters
    [
      'Khối thi đua số 3 đăng ký thi đua năm 2028:\nĐơn vị thành viên | Đăng ký đạt\nSở Y tế | Cờ thi đua của UBND tỉnh\nThuế tỉnh | Hoàn thành tốt nhiệm vụ\nSở Nội vụ | Bằng khen của UBND tỉnh',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | registered', 'Bằng khen của UBND tỉnh → Sở Nội vụ | registered'],
    ],
    [
      `${MINUTES}Kết quả đề nghị khen thưởng:\nTT | Tập thể | Cờ thi đua của UBND tỉnh | Bằng khen của UBND tỉnh\n1 | Sở Y tế | 6/6 phiếu | -\n2 | Thuế tỉnh | 2/6 phiếu | 5/6 phiếu`,
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended'],
    ],
    [
      `${DECISION}Điều 1. Tặng thưởng các tập thể theo Biểu kèm theo.\n\nBIỂU TẶNG THƯỞNG NĂM 2027\nThứ tự\t1\t2\nTên tập thể\tSở Y tế\tThuế tỉnh\nĐược tặng\tBằng khen của UBND tỉnh\tCờ thi đua của UBND tỉnh`,
      ['Bằng khen của UBND tỉnh → Sở Y tế | awarded', 'Cờ thi đua của UBND tỉnh → Thuế tỉnh | awarded'],
    ],
    [
      `${DECISION}Điều 1. Khen thưởng 02 tập thể.\n\nDANH SÁCH\nTT | Tập thể | Được tặng (*)\n1 | Sở Y tế | A\n2 | Thuế tỉnh | B\n(*) Ký hiệu:\nA: Bằng khen của UBND tỉnh.`,
      ['Bằng khen của UBND tỉnh → Sở Y tế | awarded'],
    ],
    // ranks in Roman numbers head no section
    [
      rows(
        `${MINUTES}Kết quả:`,
        ...['TT', 'Tên đơn vị', 'Xếp hạng', 'Hình thức đề nghị'],
        ...['1', 'Sở Y tế', 'I', 'Cờ thi đua của UBND tỉnh'],
        ...['2', 'Thuế tỉnh', 'II', 'Bằng khen của UBND tỉnh'],
        ...['3', 'Sở Nội vụ', 'III'],
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended'],
    ],
    // the same head over the table of the next section
    [
      rows(
        'QUYẾT ĐỊNH\nVề việc tặng danh hiệu thi đua\n\nDANH SÁCH\n',
        'I. Tập thể lao động xuất sắc\nSTT\tĐơn vị\n1\tPhòng Một\n2\tPhòng Hai',
        'II. Tập thể lao động tiên tiến\nSTT\tĐơn vị\n1\tPhòng Ba\n2\tPhòng Bốn',
      ),
      [
        'Tập thể lao động xuất sắc → Phòng Một | awarded',
        'Tập thể lao động xuất sắc → Phòng Hai | awarded',
        'Tập thể lao động tiên tiến → Phòng Ba | awarded',
        'Tập thể lao động tiên tiến → Phòng Bốn | awarded',
      ],
    ],
  ])('of tables: %s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it.each([
    ['có thành tích xuất sắc từ năm 2023 đến năm 2027', 2027],
    ['thuộc Bộ quản lý từ năm 2023 đến năm 2027', null],
  ])('are of the years of merit that stand over "Cụ thể:": %s', (words, year) => {
    const { awards } = recordOf(
      `Số: 12/CV-BYT\n\nV/v lấy ý kiến khen thưởng\n\nKính gửi: Các đơn vị\n\nHội đồng đang hoàn thiện hồ sơ trình cấp có thẩm quyền tặng Huân chương Lao động các hạng cho các tập thể ${words}.\n\nCụ thể:\n\nI. Huân chương Lao động hạng Nhất cho Viện Bến Đá.\nII. Huân chương Lao động hạng Nhì cho 02 tập thể:\n1. Cục Phòng bệnh;\n2. Cục Dân số.`,
    );
    expect(awards.map((award) => award.year)).toEqual([year, year, year]);
  });

  it.each([
    ['căn cứ kết quả suy tôn tại hội nghị Cụm thi đua số 5', null],
    ['căn cứ kết quả bình xét, Cụm thi đua số 5', 'Cụm thi đua số 5'],
  ])('are of no bloc at whose meeting something was decided: %s', (words, bloc) => {
    const { awards } = recordOf(
      `Số: 12/TTr-HPN\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng\n\nThực hiện hướng dẫn số 17/HD; ${words} kính trình xét khen thưởng:\n\nB. Bằng khen của TW Hội:\n1. Hội LHPN huyện Bến Đá\n2. Hội LHPN huyện Tân Khê`,
    );
    expect(awards.map((award) => award.bloc)).toEqual([bloc, bloc]);
  });

  it('are of the bloc that heads the sections over them', () => {
    const section = (bloc: string, award: string, ...units: string[]): string =>
      rows(bloc, `I. ${award}`, ...units.map((unit, i) => `${i + 1}. ${unit}`));
    const { awards } = recordOf(
      rows(
        'QUYẾT ĐỊNH\nVề việc tặng danh hiệu thi đua năm 2027\n\nDANH SÁCH\n',
        section('A. KHỐI THI ĐUA CÁC KHOA', 'Tập thể lao động xuất sắc', 'Khoa Nội', 'Khoa Ngoại'),
        'II. Tập thể lao động tiên tiến\n1. Khoa Sản\n2. Khoa Nhi',
        section('B. KHỐI THI ĐUA CÁC PHÒNG', 'Tập thể lao động tiên tiến', 'Phòng Tổ chức', 'Phòng Kế toán'),
      ),
    );
    expect(awards.map(({ recipient, bloc }) => `${recipient}: ${bloc}`)).toEqual([
      ...['Khoa Nội', 'Khoa Ngoại', 'Khoa Sản', 'Khoa Nhi'].map((unit) => `${unit}: KHỐI THI ĐUA CÁC KHOA`),
      ...['Phòng Tổ chức', 'Phòng Kế toán'].map((unit) => `${unit}: KHỐI THI ĐUA CÁC PHÒNG`),
    ]);
  });
});

describe('members', () => {
  it.each([
    // a place that says of what kind it is
    [
      'Cụm thi đua số 2 gồm Hội Luật gia các tỉnh: Bến Tre, Long An, thành phố Cần Thơ và tỉnh Cà Mau.',
      [
        'Hội Luật gia tỉnh Bến Tre',
        'Hội Luật gia tỉnh Long An',
        'Hội Luật gia thành phố Cần Thơ',
        'Hội Luật gia tỉnh Cà Mau',
      ],
    ],
    [
      'Cụm thi đua số 2 gồm Công an các tỉnh Bến Tre, Long An và UBND huyện Tân Khê.',
      ['Công an tỉnh Bến Tre', 'Công an tỉnh Long An', 'UBND huyện Tân Khê'],
    ],
    // who leads is one of those who are listed
    [
      'Khối thi đua số II (Cục Hải quan các tỉnh: Lạng Sơn, Quảng Ninh; Khối trưởng: Cục Hải quan Quảng Ninh) tổng kết.',
      ['Cục Hải quan tỉnh Lạng Sơn', 'Cục Hải quan tỉnh Quảng Ninh'],
    ],
    // what they are like, before the colon of the bracket
    [
      'Khối thi đua số 6 (các đơn vị sự nghiệp, kiểm định: Viện Nghiên cứu Hải quan, Báo Hải quan) tổng kết.',
      ['Viện Nghiên cứu Hải quan', 'Báo Hải quan'],
    ],
    // branches of a bank, one with a number; letters behind the count; unions of branches
    [
      'Khối thi đua số 8 có 3 thành viên, gồm: Agribank (các chi nhánh: Phú Thọ, Phú Thọ II) và Thuế tỉnh.',
      ['Agribank chi nhánh Phú Thọ', 'Agribank chi nhánh Phú Thọ II', 'Thuế tỉnh'],
    ],
    [
      'Khối thi đua số 3 gồm 2 Công ty Điện lực (PC):\n• PC Thái Nguyên\n• PC Cao Bằng',
      ['Công ty Điện lực Thái Nguyên', 'Công ty Điện lực Cao Bằng'],
    ],
    ['Khối thi đua số 3 gồm 2 Công ty Điện lực (ở xa):\n• PC Thái Nguyên\n• PC Cao Bằng', []],
    [
      'Khối thi đua số 3 có 3 đơn vị là CĐ các ngành: Xây dựng, Y tế; CĐ Viên chức thành phố.',
      ['CĐ ngành Xây dựng', 'CĐ ngành Y tế', 'CĐ Viên chức thành phố'],
    ],
    // by groups, under their number, as each is asked
    [
      'Khối thi đua số 3 ký giao ước. 04 đơn vị thành viên được chia thành hai nhóm. Nhóm thứ nhất có Sở Y tế và Thuế tỉnh. Nhóm thứ hai có Sở Nội vụ và Sở Tư pháp.',
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Sở Tư pháp'],
    ],
    [
      'Khối thi đua số 3 ký giao ước. 05 đơn vị thành viên được chia thành hai nhóm. Nhóm thứ nhất có Sở Y tế và Thuế tỉnh. Nhóm thứ hai có Sở Nội vụ và Sở Tư pháp.',
      [],
    ],
    ['Khối thi đua số 3 qua những con số\n\n02 đơn vị thành viên\nSở Y tế và Thuế tỉnh.', ['Sở Y tế', 'Thuế tỉnh']],
    ['Khối thi đua số 3 qua những con số\n\n03 đơn vị thành viên\nSở Y tế và Thuế tỉnh.', []],
    [
      'Khối thi đua số 3 họp. Ý kiến của từng đơn vị thành viên về dự thảo:\n- Sở Y tế: nhất trí;\n- Thuế tỉnh: đồng ý.',
      ['Sở Y tế', 'Thuế tỉnh'],
    ],
    ['Khối thi đua số 3 họp. Ý kiến của từng đại biểu về dự thảo:\n- Sở Y tế: nhất trí;\n- Thuế tỉnh: đồng ý.', []],
    // a paper that composes blocs anew
    [
      `${DECISION}Điều 1. Củng cố các khối thi đua, gồm:\n1. Khối thi đua số 3: Sở Y tế; Thuế tỉnh; Sở Nội vụ.\n2. Khối thi đua số 4: Hội Nông dân tỉnh; Hội Luật gia tỉnh; Hội Đông y tỉnh.`,
      ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ', 'Hội Nông dân tỉnh', 'Hội Luật gia tỉnh', 'Hội Đông y tỉnh'],
    ],
    [
      `${DECISION}Điều 1. Khen các khối thi đua, gồm:\n1. Khối thi đua số 3: Sở Y tế; Thuế tỉnh; Sở Nội vụ.\n2. Khối thi đua số 4: Hội Nông dân tỉnh; Hội Luật gia tỉnh; Hội Đông y tỉnh.`,
      [],
    ],
    ['Khối thi đua số 6 (các đơn vị sự nghiệp, kiểm định) tổng kết tại Viện Nghiên cứu Hải quan, Báo Hải quan.', []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('heads', () => {
  const CLUSTER = 'Cụm thi đua số 3 tổng kết năm 2027.\n\n';
  it.each([
    // both behind the head
    [
      `${CLUSTER}Cụm thi đua số 3: xã Tân Khê – Cụm trưởng, phường Bến Đá và xã Anh Hòa – Cụm phó.`,
      ['head 2027 xã Tân Khê', 'deputy 2027 phường Bến Đá', 'deputy 2027 xã Anh Hòa'],
    ],
    // by turns
    [
      `${CLUSTER}Hội nghị thống nhất thứ tự luân phiên làm Cụm trưởng:\n- Năm 2028: Sở Y tế;\n- Năm 2029: Thuế tỉnh.`,
      ['head 2028 Sở Y tế', 'head 2029 Thuế tỉnh'],
    ],
    [`${CLUSTER}Hội nghị nghe chuyện Cụm trưởng:\n- Năm 2028: Sở Y tế họp;\n- Năm 2029: Thuế tỉnh họp.`, []],
    // under the line that assigns them
    [
      `${CLUSTER}Phân công nhiệm vụ năm 2028:\nCụm trưởng: Sở Y tế;\nCụm phó: Thuế tỉnh.`,
      ['head 2028 Sở Y tế', 'deputy 2028 Thuế tỉnh'],
    ],
    [`${CLUSTER}Phân công nhiệm vụ năm 2028:\nCụm họp hai lần.\nCụm trưởng: Sở Y tế.`, ['head 2027 Sở Y tế']],
    // by year in a table
    [
      `${CLUSTER}Nhiệm vụ\tNăm 2027\tNăm 2028\nCụm trưởng\tSở Y tế\tThuế tỉnh\nCụm phó\tThuế tỉnh\tSở Nội vụ`,
      ['head 2027 Sở Y tế', 'head 2028 Thuế tỉnh', 'deputy 2027 Thuế tỉnh', 'deputy 2028 Sở Nội vụ'],
    ],
    // who won
    [
      `${CLUSTER}Hội nghị bầu Cụm trưởng năm 2028: Sở Y tế 1/5 phiếu, Thuế tỉnh 4/5 phiếu (trúng cử).`,
      ['head 2028 Thuế tỉnh'],
    ],
    // which is which is not said
    [
      `${CLUSTER}Ông Tô Văn Hải, Giám đốc Sở Y tế và bà Hà Ngọc Diệp, Giám đốc Sở Nội vụ ký biên bản chuyển giao nhiệm vụ Cụm trưởng.`,
      [],
    ],
    [`${CLUSTER}Công ty Dệt Bến Đá hiện là Cụm phó.`, ['deputy 2027 Công ty Dệt Bến Đá']],
  ])('%s', (text, found) => expect(headLines(text)).toEqual(found));

  it('of years to come are no year of the bloc', () => {
    const { blocs } = recordOf(
      'Số: 12/QĐ-UBND\n\nLam Hải, ngày 22 tháng 9 năm 2027\n\nQUYẾT ĐỊNH\nVề việc lập cụm thi đua\n\nQUYẾT ĐỊNH:\nĐiều 1. Chỉ định Cụm trưởng năm 2027:\n- Cụm thi đua số 1: xã Tân Khê – Cụm trưởng.\nTừ năm 2028 trở đi, Cụm trưởng do các thành viên bầu.',
    );
    expect(blocs.map(({ year }) => year)).toEqual([2027]);
  });
});

describe('officials', () => {
  it.each([
    // the office before the honorific
    ['Tới dự hội nghị có Phó Giám đốc Sở Y tế ông Tô Văn Hải.', ['Tô Văn Hải | Phó Giám đốc Sở Y tế | attend']],
    [
      `${MINUTES}Chủ trì: Giám đốc Sở Y tế, Chủ tịch Hội đồng: ông Tô Văn Hải.`,
      ['Tô Văn Hải | Giám đốc Sở Y tế, Chủ tịch Hội đồng | chair'],
    ],
    [`${MINUTES}Khối trưởng: ông Tô Văn Hải.`, []],
    // who sends is another; the kings after whom much is called
    [
      'Thừa ủy nhiệm Chủ tịch nước, Thứ trưởng Bộ Y tế Tô Văn Hải dự hội nghị.',
      ['Tô Văn Hải | Thứ trưởng Bộ Y tế | attend'],
    ],
    [
      'Dự có nguyên Chủ tịch nước, nguyên Bí thư Tỉnh ủy Tô Văn Hải.',
      ['Tô Văn Hải | nguyên Chủ tịch nước, nguyên Bí thư Tỉnh ủy | attend'],
    ],
    [
      'Giám đốc BIDV chi nhánh Hùng Vương Lưu Trọng Nghĩa dự hội nghị.',
      ['Lưu Trọng Nghĩa | Giám đốc BIDV chi nhánh Hùng Vương | attend'],
    ],
    // the title in the line below
    [
      `${MINUTES}Các đại biểu dự:\n1. Ông Tô Văn Hải\n   Phó Giám đốc Sở Y tế\n2. Bà Hà Ngọc Diệp\n   Chuyên viên Sở Nội vụ`,
      ['Tô Văn Hải | Phó Giám đốc Sở Y tế | attend', 'Hà Ngọc Diệp | Chuyên viên Sở Nội vụ | attend'],
    ],
    [`${MINUTES}Các đại biểu dự:\n1. Ông Tô Văn Hải\n   Hội nghị bắt đầu lúc 8 giờ.`, ['Tô Văn Hải |  | attend']],
    // posts and desks
    [
      'Dự có ông Tô Văn Hải, Bí thư Đoàn Thanh niên Công ty; bà Hà Ngọc Diệp, Chánh tòa Hình sự; ông Kiều Phú Sang, Thẩm phán TANDTC.',
      [
        'Tô Văn Hải | Bí thư Đoàn Thanh niên Công ty | attend',
        'Hà Ngọc Diệp | Chánh tòa Hình sự | attend',
        'Kiều Phú Sang | Thẩm phán TANDTC | attend',
      ],
    ],
    [
      `${MINUTES}Thư ký hội nghị: bà Hà Ngọc Diệp, Công chức Văn phòng - Thống kê xã Tân Khê.`,
      ['Hà Ngọc Diệp | Công chức Văn phòng - Thống kê xã Tân Khê | other'],
    ],
    // what somebody says of the agenda
    [
      `${MINUTES}Thành phần dự họp:\n- Ông Tô Văn Hải, Phó Giám đốc Sở Y tế.\nNội dung:\nÝ kiến của ông Tô Văn Hải: đồng ý với phương án.`,
      ['Tô Văn Hải | Phó Giám đốc Sở Y tế | speak'],
    ],
    [
      `${MINUTES}Thành phần dự họp:\n- Ông Tô Văn Hải, Phó Giám đốc Sở Y tế.\nNội dung:\nGóp ý cho ông Tô Văn Hải: đồng ý với phương án.`,
      ['Tô Văn Hải | Phó Giám đốc Sở Y tế | attend'],
    ],
  ])('%s', (text, found) => expect(officialsOf(text)).toEqual(found));
});

describe('what is laid out', () => {
  const found = (text: string): unknown => {
    const { members, heads } = recordOf(text);
    return [members.map(({ org }) => org).sort(), heads.map(({ role, org }) => `${role} ${org}`)];
  };
  const pact = (...lines: string[]): string =>
    rows('BẢN GIAO ƯỚC THI ĐUA', 'CỤM THI ĐUA SỐ 3 NĂM 2027', '', 'Cụm thi đua số 3 thống nhất giao ước:', ...lines);

  it('as columns of those who sign a pledge', () => {
    const signed = ['CỤM TRƯỞNG\tCỤM PHÓ', 'UBND xã Bến Đá\tUBND xã Tân Khê', 'THÀNH VIÊN', 'UBND xã Anh Hòa'];
    expect(found(pact(...signed))).toEqual([
      ['UBND xã Anh Hòa', 'UBND xã Bến Đá', 'UBND xã Tân Khê'],
      ['head UBND xã Bến Đá', 'deputy UBND xã Tân Khê'],
    ]);
    expect(found(pact('CỤM TRƯỞNG', 'CHỦ TỊCH UBND XÃ BẾN ĐÁ', 'Tô Văn Hải'))).toEqual([[], ['head UBND XÃ BẾN ĐÁ']]);
  });

  it.each(['\t', ' | '])('as a form that was filled in, with %j between', (sign) => {
    const form = [
      ['Mục', 'Nội dung'],
      ['Tên khối', 'Khối thi đua số 3'],
      ['Năm bình xét', '2027'],
      ['Thành viên (2 đơn vị)', 'Sở Y tế; Thuế tỉnh'],
      ['Khối trưởng năm 2028', 'Thuế tỉnh'],
    ];
    expect(found(`BIÊN BẢN BÌNH XÉT THI ĐUA\n${rows(...form.map((row) => row.join(sign)))}`)).toEqual([
      ['Sở Y tế', 'Thuế tỉnh'],
      ['head Thuế tỉnh'],
    ]);
    const other = form.map(([label, value]) => [`Ô ${label}`, value]);
    expect(found(`BIÊN BẢN BÌNH XÉT THI ĐUA\n${rows(...other.map((row) => row.join(sign)))}`)).toEqual([[], []]);
  });
});

describe('the lines of a text', () => {
  const paragraphs = (text: string): number => readText(new TextEncoder().encode(text), 'e.txt').blocks.length;
  const BROKEN = [
    'Hội nghị của cụm nhất trí đề nghị cấp trên khen thưởng',
    'các tập thể, cá nhân sau: Lao động tiên tiến: ông Võ',
    'Ngọc Thành (Thủ quỹ), ông Cao Bá Cảnh (Phó phòng Khách',
    'hàng cá nhân), ông Hoàng Bá Nghĩa (Cán bộ tín dụng).',
  ];
  const LONG = `Hội nghị được tổ chức tại hội trường của cơ quan ${'trong không khí đoàn kết và thân mật '.repeat(5)}.`;

  it('are joined where one paragraph alone was broken at a width', () => {
    expect(paragraphs([LONG, ...BROKEN, LONG].join('\n'))).toBe(3);
  });

  it('stay apart where each is one of a list', () => {
    const units = ['Trường Trung học phổ thông Bến Đá Một', 'Trường Trung học phổ thông Bến Đá Hai'];
    expect(paragraphs([LONG, ...units, ...units, LONG].join('\n'))).toBe(6);
  });

  it('keep their capitals where they name a paper, however long', () => {
    const title = 'BIÊN BẢN HỘI NGHỊ TỔNG KẾT PHONG TRÀO THI ĐUA KHỐI THI ĐUA SỐ 7 TỈNH LAM HẢI NĂM 2027';
    const { doc } = recordOf(
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${title}\n\nHôm nay, ngày 23 tháng 01 năm 2028, Khối thi đua số 7 họp.`,
    );
    expect([doc.kind, doc.title]).toEqual(['minutes', title]);
  });
});
