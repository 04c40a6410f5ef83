import { describe, expect, it } from 'vitest';
import { headLines, memberLines, recordOf, statusLines } from './record-of.js';

/** "award → recipient: bloc" */
const blocsOfAwards = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, count, bloc }) => `${recipient ?? `#${count}`}: ${bloc}`);
const yearsOf = (text: string): string[] =>
  recordOf(text).awards.map(({ award, recipient, year }) => `${award} ${year} ${recipient}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name} | ${titles.join(', ')} | ${act}`);

const DECISION = 'Số: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nV/v khen thưởng\n\nQUYẾT ĐỊNH:\n';
const PLAN =
  'UBND TỈNH LAM HẢI\nCỤM THI ĐUA SỐ 9\nSố: 01/KH-CTĐ9\n\nBến Đá, ngày 09 tháng 02 năm 2028\n\nKẾ HOẠCH\nTổ chức hoạt động của Cụm thi đua số 9 năm 2028\n\n';
const SUBMISSION =
  'TRƯỜNG ĐẠI HỌC BẾN ĐÁ\nSố: 15/TTr-ĐHBĐ\n\nBến Đá, ngày 11 tháng 9 năm 2027\n\nTỜ TRÌNH\nVề việc xét tặng danh hiệu thi đua năm học 2026-2027\n\nKính gửi: Bộ Giáo dục và Đào tạo\n\n';

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('awards', () => {
  it.each([
    // half of a name that addresses nobody
    ['UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Lăng Cô.', ['Bằng khen → Đồn Biên phòng Lăng Cô | awarded']],
    [
      'UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Lăng, cô Hà Thị Nhàn.',
      ['Bằng khen → Đồn Biên phòng Lăng | awarded', 'Bằng khen → Hà Thị Nhàn | awarded'],
    ],
    // a union in small letters with the unit that it belongs to
    [
      'UBND tỉnh tặng Bằng khen cho Sở Y tế, công đoàn Công ty Bến Đá và chi bộ Sở Nội vụ.',
      [
        'Bằng khen → Sở Y tế | awarded',
        'Bằng khen → công đoàn Công ty Bến Đá | awarded',
        'Bằng khen → chi bộ Sở Nội vụ | awarded',
      ],
    ],
    ['UBND tỉnh tặng Bằng khen cho công đoàn, Công ty Bến Đá.', ['Bằng khen → Công ty Bến Đá | awarded']],
    // the branches of one in several provinces
    [
      'Thống đốc tặng Bằng khen cho NHNN Chi nhánh các tỉnh Bạc Liêu, Cà Mau.',
      ['Bằng khen → NHNN Chi nhánh tỉnh Bạc Liêu | awarded', 'Bằng khen → NHNN Chi nhánh tỉnh Cà Mau | awarded'],
    ],
    [
      'Thống đốc tặng Bằng khen cho NHNN Chi nhánh tỉnh Bạc Liêu.',
      ['Bằng khen → NHNN Chi nhánh tỉnh Bạc Liêu | awarded'],
    ],
    // as many bare names in a bracket as are counted
    [
      'UBND huyện tặng Giấy khen cho 2 phòng (Nội vụ, Tài chính - Kế hoạch).',
      ['Giấy khen → Phòng Nội vụ | awarded', 'Giấy khen → Phòng Tài chính - Kế hoạch | awarded'],
    ],
    ['UBND huyện tặng Giấy khen cho 3 phòng (Nội vụ, Tài chính - Kế hoạch).', ['Giấy khen → #3 | awarded']],
    // who is named of each part; where all parts only count, the whole
    [
      'Tặng Cờ thi đua của Bộ cho 16 đơn vị, trong đó vùng 1 có Sở Y tế Lam Hải, vùng 5 có Sở Y tế Tân Khê.',
      ['Cờ thi đua của Bộ → Sở Y tế Lam Hải | awarded', 'Cờ thi đua của Bộ → Sở Y tế Tân Khê | awarded'],
    ],
    ['Tặng Cờ thi đua của Bộ cho 16 đơn vị, trong đó vùng 1 có 7 đơn vị.', ['Cờ thi đua của Bộ → #16 | awarded']],
    [
      'Trong số 9 tập thể được suy tôn danh hiệu Đơn vị quyết thắng có Tiểu đoàn 14, Đại đội 20.',
      ['Đơn vị quyết thắng → Tiểu đoàn 14 | voted', 'Đơn vị quyết thắng → Đại đội 20 | voted'],
    ],
    ['Trong số 9 tập thể được tặng Cờ thi đua có 3 doanh nghiệp.', ['Cờ thi đua → #9 | awarded']],
    // shown to all, passed on, and what is only how it goes
    [
      'Sở Nội vụ lấy ý kiến về việc khen thưởng Huân chương Lao động hạng Ba đối với Trường THPT Bến Đá.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | recommended'],
    ],
    [
      'Sở Nội vụ trình cấp có thẩm quyền xem xét khen thưởng Huân chương Lao động hạng Ba cho Trường THPT Bến Đá.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | recommended'],
    ],
    ['Hội đồng họp lần thứ nhất để xem xét khen thưởng Cờ thi đua của tỉnh cho các khối thi đua.', []],
    [
      'Điều 3. Chuyển Ban Thường vụ Tỉnh ủy xét tặng Bằng khen đối với Đảng bộ Điện lực Bến Đá.',
      ['Bằng khen → Đảng bộ Điện lực Bến Đá | recommended'],
    ],
    [
      'Điều 2. Giao Sở Y tế làm đầu mối.\nĐiều 3. Việc bình xét, đề nghị tặng Cờ thi đua đối với đơn vị nêu trên thực hiện tại khối cũ.',
      [],
    ],
    // "là những đơn vị …" of those whom it names
    [
      'Hội nghị suy tôn Sở Y tế, Sở Nội vụ là những đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua.',
      ['Cờ thi đua → Sở Y tế | recommended', 'Cờ thi đua → Sở Nội vụ | recommended'],
    ],
    ['Hội nghị chọn những đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua.', []],
    // who gives gets nothing by it
    ['Hội Người cao tuổi tỉnh tổ chức giải cờ tướng, trao cờ cho 11 đoàn.', []],
    // a label that says of which kind those are who come under it
    [
      `${DECISION}Điều 1. Tặng Giấy khen của UBND huyện cho:\na) Tổ chức cơ sở đảng đạt "Trong sạch, vững mạnh":\n1- Chi bộ Sở Y tế;\n2- Đảng bộ Bưu điện tỉnh;`,
      [
        'Giấy khen của UBND huyện → Chi bộ Sở Y tế | awarded',
        'Giấy khen của UBND huyện → Đảng bộ Bưu điện tỉnh | awarded',
      ],
    ],
    // others who are counted behind what somebody does and where
    [
      `${DECISION}Điều 1. Tặng Giấy khen của UBND huyện cho các cá nhân sau:\n1- Ông Tô Văn Hải, Quản đốc, Công ty Bến Đá\n2- Bà Hà Thị Nhàn, công nhân ly tâm, Nhà máy đường Tân Khê\n   và 27 công nhân khác.`,
      [
        'Giấy khen của UBND huyện → Tô Văn Hải | awarded',
        'Giấy khen của UBND huyện → Hà Thị Nhàn | awarded',
        'Giấy khen của UBND huyện → #27 | awarded',
      ],
    ],
    // what is asked of a body in a line of its own
    [
      `${SUBMISSION}1. Thuộc thẩm quyền của Trường\nHiệu trưởng đã quyết định công nhận Lao động tiên tiến cho 58 cá nhân.\n\n2. Đề nghị Bộ trưởng Bộ Giáo dục và Đào tạo\n2.1. Tặng Bằng khen cho Khoa Sư phạm.`,
      ['Lao động tiên tiến → #58 | awarded', 'Bằng khen → Khoa Sư phạm | recommended'],
    ],
    // a plan lists what its members registered for, and gives nothing
    [
      `${PLAN}2. Tổng hợp đăng ký thi đua:\n| Danh hiệu, hình thức đăng ký | Đơn vị |\n| Cờ thi đua của UBND tỉnh | UBND xã Tân Khê |`,
      ['Cờ thi đua của UBND tỉnh → UBND xã Tân Khê | registered'],
    ],
    [`${PLAN}2. Hình thức khen thưởng:\n| Hình thức | Đơn vị |\n| Cờ thi đua của UBND tỉnh | UBND xã Tân Khê |`, []],
    // all the words for the staff of a unit that was named before
    [
      'Bệnh viện Đa khoa Bến Đá họp mặt.\n\nÔng Tô Hải trao Bằng khen cho tập thể cán bộ, viên chức Bệnh viện.',
      ['Bằng khen → Bệnh viện Đa khoa Bến Đá | awarded'],
    ],
    ['Trung tâm Văn hóa Bến Đá họp mặt.\n\nÔng Tô Hải trao Bằng khen cho tập thể cán bộ, viên chức Bệnh viện.', []],
    // what a council passes of so many
    [
      '2. Cờ thi đua của UBND tỉnh: trong 24 hồ sơ, Hội đồng nhất trí đề nghị Chủ tịch UBND tỉnh tặng 19 tập thể.',
      ['Cờ thi đua của UBND tỉnh → #19 | recommended'],
    ],
    ['2. Cờ thi đua của UBND tỉnh: trong 24 hồ sơ, các khối đề nghị 19 tập thể nộp bổ sung.', []],
    [
      '4. Bằng khen của UBND tỉnh: đồng ý đề nghị 88 tập thể, 203 cá nhân.',
      ['Bằng khen của UBND tỉnh → #88 | recommended', 'Bằng khen của UBND tỉnh → #203 | recommended'],
    ],
    // chosen before they are named
    [
      'Hội nghị suy tôn 02 đồng chí sau đạt danh hiệu Chiến sĩ thi đua cơ sở: ông Tô Văn Hải; bà Hà Thị Nhàn.',
      ['Chiến sĩ thi đua cơ sở → Tô Văn Hải | voted', 'Chiến sĩ thi đua cơ sở → Hà Thị Nhàn | voted'],
    ],
    // files that were sent back
    ['Đối với đề nghị tặng Bằng khen cho Công ty Bến Đá, Sở Nội vụ đã trả lại hồ sơ.', []],
    // outvoted
    [
      'TT | Tên đơn vị | Hình thức đề nghị | Số phiếu\n1 | Sở Y tế | Cờ thi đua của Chính phủ | 7/7\n2 | Sở Nội vụ | Cờ thi đua của Chính phủ | 3/7',
      ['Cờ thi đua của Chính phủ → Sở Y tế | recommended'],
    ],
    [
      'TT | Tên đơn vị | Hình thức đề nghị | Số phiếu đồng ý | Số phiếu không đồng ý\n1 | Sở Y tế | Cờ thi đua của Chính phủ | 7/7 | 0/7',
      ['Cờ thi đua của Chính phủ → Sở Y tế | recommended'],
    ],
    // two titles of one minister, and bodies of faith
    [
      'Kết quả đề nghị khen thưởng năm 2027:\n\n* Bằng khen của Bộ trưởng, Chủ nhiệm UBDT: Ban Dân tộc tỉnh Lam Hải.',
      ['Bằng khen của Bộ trưởng, Chủ nhiệm UBDT → Ban Dân tộc tỉnh Lam Hải | recommended'],
    ],
    [
      'Cụm bình chọn Ban Trị sự Phật giáo Hòa Hảo tỉnh và Tòa Giám mục Long Xuyên nhận Bằng khen của UBND tỉnh.',
      [
        'Bằng khen của UBND tỉnh → Ban Trị sự Phật giáo Hòa Hảo tỉnh | voted',
        'Bằng khen của UBND tỉnh → Tòa Giám mục Long Xuyên | voted',
      ],
    ],
    // what follows from an award takes nothing back
    [
      'Sở Y tế đã được Thủ tướng Chính phủ tặng Bằng khen nên xin rút khỏi danh sách đề nghị.',
      ['Bằng khen → Sở Y tế | awarded'],
    ],
    ['Sở Y tế bị kỷ luật nên bị thu hồi Bằng khen của UBND tỉnh.', []],
    // troops by their arms
    [
      'Hội nghị suy tôn Tiểu đoàn bộ binh 14 và đại đội trinh sát 20 đạt danh hiệu Đơn vị quyết thắng.',
      ['Đơn vị quyết thắng → Tiểu đoàn bộ binh 14 | voted', 'Đơn vị quyết thắng → đại đội trinh sát 20 | voted'],
    ],
    // who decided stands between the award and those who get it
    [
      'Riêng Bằng khen của UBND tỉnh, Ban Thường vụ đã ban hành Quyết định số 15 tặng cho 36 tập thể, 58 cá nhân.',
      ['Bằng khen của UBND tỉnh → #36 | awarded', 'Bằng khen của UBND tỉnh → #58 | awarded'],
    ],
    ['UBND tỉnh tặng Bằng khen cho HTX Nông nghiệp Tân Khê 2.', ['Bằng khen → HTX Nông nghiệp Tân Khê 2 | awarded']],
    // what one is by trade
    [
      'UBND tỉnh tặng Bằng khen cho anh Tô Hải, thợ nguội Công ty Bến Đá và chị Hà Nhàn.',
      ['Bằng khen → Tô Hải | awarded', 'Bằng khen → Hà Nhàn | awarded'],
    ],
  ])('%s', (text, expected) => {
    expect(statusLines(text)).toEqual(expected);
  });

  it.each([
    // of the heads of a table, what was given before, and when
    [
      'TT | Họ và tên | Đã được khen | Hình thức đề nghị\n1 | Tô Văn Hải | Bằng khen của Bộ Y tế năm 2024 | Chiến sĩ thi đua cấp tỉnh',
      ['Bằng khen của Bộ Y tế 2024 Tô Văn Hải', 'Chiến sĩ thi đua cấp tỉnh null Tô Văn Hải'],
    ],
    [
      'TT | Họ và tên | Ghi chú | Hình thức đề nghị\n1 | Tô Văn Hải | Bằng khen của Bộ Y tế năm 2024 | Chiến sĩ thi đua cấp tỉnh',
      ['Chiến sĩ thi đua cấp tỉnh null Tô Văn Hải'],
    ],
    // honours under the one who has them
    [
      'Những phần thưởng cao quý của Trường THPT Bến Đá:\n- Huân chương Lao động hạng Ba năm 2016;\n- Cờ thi đua của Chính phủ năm 2019;\n- Nhiều Bằng khen của UBND tỉnh.',
      ['Huân chương Lao động hạng Ba 2016 Trường THPT Bến Đá', 'Cờ thi đua của Chính phủ 2019 Trường THPT Bến Đá'],
    ],
    [
      'Những phần thưởng cao quý của Đảng và Nhà nước:\n- Huân chương Lao động hạng Ba năm 2016;\n- Cờ thi đua của Chính phủ năm 2019.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected);
  });

  it.each([
    // a bracket says of which bloc one is, and nothing of those who come next
    [
      'Hội đồng không thông qua đối với xã Tân Khê (Cụm thi đua số 5), do thiếu phiếu.\n\nUBND tỉnh tặng Bằng khen cho xã Bến Đá. Sở Y tế (Khối thi đua số 1) được tặng Cờ thi đua.',
      ['xã Bến Đá: null', 'Sở Y tế: Khối thi đua số 1'],
    ],
    // a rank in a bloc is of its sentence
    [
      'Sở Nội vụ họp. Cán bộ có mặt. Đại biểu có mặt. Khách có mặt. Ban có mặt. Tổ có mặt. Nhóm có mặt.\n\nPhường Bến Đá được tặng Cờ thi đua do dẫn đầu Cụm thi đua số 9. UBND phường tặng Giấy khen cho 14 tập thể.',
      ['Phường Bến Đá: Cụm thi đua số 9', '#14: null'],
    ],
    // what stands behind a list of blocs is of none of them, unless it speaks of one
    [
      '- Khối thi đua số 1 gồm Sở Y tế, Sở Nội vụ.\n\n- Khối thi đua số 2 gồm Sở Tài chính, Sở Tư pháp.\n\n- Khối thi đua số 3 gồm Thuế tỉnh, Kho bạc tỉnh.\n\nTrước đó, UBND tỉnh tặng Bằng khen cho Thanh tra tỉnh.',
      ['Thanh tra tỉnh: null'],
    ],
    [
      '- Khối thi đua số 1 gồm Sở Y tế, Sở Nội vụ.\n\n- Khối thi đua số 2 gồm Sở Tài chính, Sở Tư pháp.\n\n- Khối thi đua số 3 gồm Thuế tỉnh, Kho bạc tỉnh.\n\nKhối đã đề nghị UBND tỉnh tặng Bằng khen cho Thuế tỉnh.',
      ['Thuế tỉnh: Khối thi đua số 3'],
    ],
    // numbered lines under words that speak of the bloc
    [
      'Các khối họp.\n\n+ Khối thi đua các sở: Khối họp ngày 5/1.\n\n+ Cụm thi đua số 2: họp ngày 6/1.\n\nKết quả chấm điểm của Cụm:\n1. Xã Bến Đá: 97 điểm – đề nghị UBND tỉnh tặng Cờ thi đua.\n2. Xã Tân Khê: 91 điểm.',
      ['Xã Bến Đá: Cụm thi đua số 2'],
    ],
    // both of an entry, where semicolons part the entries
    [
      'UBND tỉnh tặng Cờ thi đua cho: Sở Y tế (Khối thi đua số 1); Thuế tỉnh, Kho bạc tỉnh (Khối thi đua số 3).',
      ['Sở Y tế: Khối thi đua số 1', 'Thuế tỉnh: Khối thi đua số 3', 'Kho bạc tỉnh: Khối thi đua số 3'],
    ],
    // a submission that only cites what a bloc decided
    [
      `${SUBMISSION}Căn cứ kết quả bình xét của Cụm thi đua số 5 các trường đại học tại Tờ trình số 4, kính trình Bộ tặng Bằng khen cho Khoa Sư phạm.\n\n2. Đề nghị tặng Cờ thi đua cho Khoa Luật.`,
      ['Khoa Sư phạm: Cụm thi đua số 5 các trường đại học', 'Khoa Luật: null'],
    ],
  ])('%s', (text, expected) => {
    expect(blocsOfAwards(text)).toEqual(expected);
  });
});

describe('members', () => {
  it.each([
    [
      '- Khối thi đua số 3 (các đơn vị phía Nam) 3 đơn vị: Sở Y tế, Sở Nội vụ, Thuế tỉnh.',
      [
        'Khối thi đua số 3 (các đơn vị phía Nam): Sở Y tế',
        'Khối thi đua số 3 (các đơn vị phía Nam): Sở Nội vụ',
        'Khối thi đua số 3 (các đơn vị phía Nam): Thuế tỉnh',
      ],
    ],
    ['- Khối thi đua số 3 (các đơn vị phía Nam) 4 đơn vị: Sở Y tế, Sở Nội vụ, Thuế tỉnh.', []],
    [
      'Chuyển Sở Y tế từ Khối thi đua số 2 về Khối thi đua số 3; Thuế tỉnh là thành viên mới của Khối thi đua số 2.',
      ['Khối thi đua số 2: Thuế tỉnh', 'Khối thi đua số 3: Sở Y tế'],
    ],
    [
      'Chia thành 3 khối thi đua.\n\nKhối 1: Khối công đoàn các huyện\nGồm công đoàn huyện Bến Đá, công đoàn huyện Tân Khê.\n\nKhối 2: Khối công đoàn ngành\nGồm Công đoàn ngành Y tế, Công đoàn ngành Xây dựng.\n\nKhối 3: Khối công đoàn cơ sở\nGồm CĐCS Công ty Lam Hải, CĐCS Bưu điện tỉnh.',
      [
        'Khối 1: công đoàn huyện Bến Đá',
        'Khối 1: công đoàn huyện Tân Khê',
        'Khối 2: Công đoàn ngành Y tế',
        'Khối 2: Công đoàn ngành Xây dựng',
        'Khối 3: CĐCS Công ty Lam Hải',
        'Khối 3: CĐCS Bưu điện tỉnh',
      ],
    ],
    [
      'Cụm thi đua số 2 họp. Dự có lãnh đạo các công ty trong Cụm (Công ty Điện lực Thanh Hóa, Nghệ An, Hà Tĩnh).',
      [
        'Cụm thi đua số 2: Công ty Điện lực Thanh Hóa',
        'Cụm thi đua số 2: Công ty Điện lực Nghệ An',
        'Cụm thi đua số 2: Công ty Điện lực Hà Tĩnh',
      ],
    ],
    ['Cụm thi đua số 2 họp. Dự có khách của Cụm (Công ty Điện lực Thanh Hóa, Nghệ An, Hà Tĩnh).', []],
    // one that has its own place shares none
    [
      'Cụm thi đua số 6 còn 3 thành viên, gồm Sở Tư pháp TP. Cần Thơ và Sở Tư pháp các tỉnh Vĩnh Long, Cà Mau.',
      [
        'Cụm thi đua số 6: Sở Tư pháp TP. Cần Thơ',
        'Cụm thi đua số 6: Sở Tư pháp tỉnh Vĩnh Long',
        'Cụm thi đua số 6: Sở Tư pháp tỉnh Cà Mau',
      ],
    ],
    [
      `${PLAN}Các đơn vị thành viên của Cụm đăng ký như sau:\nStt | Đơn vị | Đăng ký | Ghi chú\n1 | UBND xã Tân Khê | Cờ thi đua của UBND tỉnh | Cụm trưởng\n2 | UBND xã Bến Đá | chưa gửi |`,
      ['Cụm thi đua số 9: UBND xã Tân Khê', 'Cụm thi đua số 9: UBND xã Bến Đá'],
    ],
    [
      `${PLAN}Các đơn vị sau đã đăng ký:\nStt | Đơn vị | Đăng ký | Ghi chú\n1 | UBND xã Tân Khê | Cờ thi đua của UBND tỉnh | sớm\n2 | UBND xã Bến Đá | chưa gửi |`,
      [],
    ],
  ])('%s', (text, expected) => {
    expect(memberLines(text)).toEqual(expected);
  });
});

describe('heads', () => {
  it.each([
    // in a bracket, who led before
    [
      `${PLAN}2. Cụm trưởng: UBND xã Tân Khê (nhận bàn giao từ UBND xã Bến Đá, Cụm trưởng năm 2027).`,
      ['head 2027 UBND xã Bến Đá', 'head 2028 UBND xã Tân Khê'],
    ],
    // several heads are no title of the one before
    ['Cụm thi đua số 9 họp. Mời đại diện Sở Nội vụ, Cụm trưởng một số cụm thi đua bạn dự.', []],
    ['Điều 4. Giám đốc Sở Nội vụ, Khối trưởng các Khối thi đua số 4, số 7 chịu trách nhiệm thi hành.', []],
    // "this year"
    [
      'Báo cáo tổng kết Cụm thi đua số 1 năm học 2026 - 2027\n\nNăm học này Trường THPT Bến Đá được phân công làm Cụm trưởng.',
      ['head 2027 Trường THPT Bến Đá'],
    ],
    [
      'Báo cáo tổng kết Cụm thi đua số 1 năm học 2026 - 2027\n\nTrường THPT Bến Đá được phân công làm Cụm trưởng.',
      ['head 2028 Trường THPT Bến Đá'],
    ],
    // instead of whom, in the year before
    [
      'Quyết định điều chỉnh các khối thi đua\n\nNgày 20/01/2028, UBND tỉnh chỉ định Thuế tỉnh làm Khối trưởng Khối thi đua số 7 năm 2028 thay Sở Y tế.',
      ['head 2028 Thuế tỉnh', 'head 2027 Sở Y tế'],
    ],
    // the year that a list is for
    [
      'Thông báo kết quả xét khen thưởng năm 2027\n\nHội đồng cũng thống nhất phân công Trưởng, Phó các khối, cụm năm 2028:\n- Khối thi đua số 1: Sở Y tế làm Trưởng khối.\n- Cụm thi đua số 2: Trưởng cụm - phường Bến Đá.',
      ['head 2028 Sở Y tế', 'head 2028 phường Bến Đá'],
    ],
    // the year of the label, and each with its role
    [
      'Biên bản hội nghị tổng kết năm 2027 Cụm thi đua số 5\n\nCụm trưởng, Cụm phó năm 2028: Hội nghị nhất trí bầu Sở Y tế - Cụm trưởng; Sở Nội vụ - Cụm phó.',
      ['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    // its field goes on behind what is a name already
    [
      'Khối thi đua số 2 tổng kết năm 2027. Trung tâm Y tế dự phòng tỉnh làm Khối trưởng năm 2028.',
      ['head 2028 Trung tâm Y tế dự phòng tỉnh'],
    ],
    // all of a sentence go on in a later year
    [
      'Khối thi đua số 9 tổng kết năm 2027. Sở Y tế làm trưởng khối, Sở Nội vụ làm phó khối trong năm 2027 và tiếp tục được tín nhiệm giữ vai trò này trong năm 2028.',
      ['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ', 'head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ'],
    ],
    [
      'Khối thi đua số 9 tổng kết năm 2027. Sở Y tế làm trưởng khối, Sở Nội vụ làm phó khối trong năm 2027 và mong giữ vai trò này trong năm 2028.',
      ['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ'],
    ],
    // taken over in the year with which the sentence opens
    [
      'Báo cáo sơ kết Khối thi đua các sở 6 tháng đầu năm 2028\n\nNăm 2028, Sở Y tế nhận nhiệm vụ Trưởng khối từ Thuế tỉnh.',
      ['head 2027 Thuế tỉnh', 'head 2028 Sở Y tế'],
    ],
  ])('%s', (text, expected) => {
    expect(headLines(text)).toEqual(expected);
  });
});

describe('officials', () => {
  it.each([
    // what governs the first is not of the one behind the semicolon who does something else
    [
      'Hội nghị họp dưới sự chủ trì của ông Tô Văn Hải, Giám đốc Sở Y tế; bà Hà Ngọc Diệp, Phó Giám đốc Sở Nội vụ dự và phát biểu.',
      ['Tô Văn Hải | Giám đốc Sở Y tế | chair', 'Hà Ngọc Diệp | Phó Giám đốc Sở Nội vụ | speak'],
    ],
    [
      'Hội nghị họp dưới sự chủ trì của ông Tô Văn Hải, Giám đốc Sở Y tế và bà Hà Ngọc Diệp, Phó Giám đốc Sở Nội vụ.',
      ['Tô Văn Hải | Giám đốc Sở Y tế | chair', 'Hà Ngọc Diệp | Phó Giám đốc Sở Nội vụ | chair'],
    ],
    [
      'Các đại tá: Tô Văn Hải, Chủ nhiệm Chính trị; Kiều Văn Phú, Chỉ huy trưởng cùng chủ trì hội nghị.',
      ['Tô Văn Hải | đại tá, Chủ nhiệm Chính trị | chair', 'Kiều Văn Phú | đại tá, Chỉ huy trưởng | chair'],
    ],
    [
      'Bà Hà Ngọc Diệp, Vụ trưởng Vụ Thi đua: “Đừng để thi đua thành hình thức!”',
      ['Hà Ngọc Diệp | Vụ trưởng Vụ Thi đua | speak'],
    ],
    [
      'Ông Tô Văn Hải - Giám đốc Sở Y tế xúc động: “Nhờ có anh em, chúng tôi về đích”.',
      ['Tô Văn Hải | Giám đốc Sở Y tế | speak'],
    ],
    [
      'Đại biểu nghe tham luận của ông Tô Văn Hải (Giám đốc Sở Y tế), bà Hà Ngọc Diệp (Phó Giám đốc Sở Nội vụ).',
      ['Tô Văn Hải | Giám đốc Sở Y tế | speak', 'Hà Ngọc Diệp | Phó Giám đốc Sở Nội vụ | speak'],
    ],
    [
      'Khối thi đua số 9, với sự tham dự của bà Hà Ngọc Diệp, Phó Giám đốc Sở Nội vụ, đã thông qua bản giao ước.',
      ['Hà Ngọc Diệp | Phó Giám đốc Sở Nội vụ | attend'],
    ],
    [
      'PV: Thưa ông, công ty làm gì?\n\nÔng Tô Văn Hải, Giám đốc Công ty Bến Đá: Chúng tôi có 84 trạm bơm.',
      ['Tô Văn Hải | Giám đốc Công ty Bến Đá | speak'],
    ],
    [
      'P.V: Thưa ông, công ty làm gì?\n\nÔng Tô Văn Hải, Giám đốc Công ty Bến Đá: 5 năm qua có 84 trạm bơm.',
      ['Tô Văn Hải | Giám đốc Công ty Bến Đá | speak'],
    ],
    [
      'Ông Tô Văn Hải, Giám đốc Công ty Bến Đá: 5 năm qua có 84 trạm bơm.',
      ['Tô Văn Hải | Giám đốc Công ty Bến Đá | other'],
    ],
    [
      'Kính thưa ông Tô Văn Hải, Chủ tịch UBND tỉnh!\n\nThưa các đồng chí!',
      ['Tô Văn Hải | Chủ tịch UBND tỉnh | attend'],
    ],
    [
      'A. BÊN GIAO:\n1. Ông Tô Văn Hải     Chức vụ: Giám đốc Sở Y tế\n2. Bà Hà Ngọc Diệp   Chức vụ: Kế toán trưởng Sở Y tế\n',
      ['Tô Văn Hải | Giám đốc Sở Y tế | attend', 'Hà Ngọc Diệp | Kế toán trưởng Sở Y tế | attend'],
    ],
    [
      'Ông Tô Văn Hải, Viện trưởng Viện Kiểm sát nhân dân tỉnh, ôn lại truyền thống của ngành.',
      ['Tô Văn Hải | Viện trưởng Viện Kiểm sát nhân dân tỉnh | speak'],
    ],
    [
      'Dự có ông Tô Văn Hải, Chủ tịch Hội đồng thi đua dự và phát biểu kết luận.',
      ['Tô Văn Hải | Chủ tịch Hội đồng thi đua | direct'],
    ],
    // one of those whom a council weighs
    ['3. Chiến sĩ thi đua:\n- Ông Tô Văn Hải, Trưởng phòng Nội vụ: không xem xét, do thiếu sáng kiến.', []],
    [
      'Dự có bà Hà Ngọc Diệp, UV BTV Đảng ủy VRG, Phó Chủ tịch Công đoàn Bến Đá.',
      ['Hà Ngọc Diệp | UV BTV Đảng ủy VRG, Phó Chủ tịch Công đoàn Bến Đá | attend'],
    ],
  ])('%s', (text, expected) => {
    expect(officialsOf(text)).toEqual(expected);
  });
});

describe('who signs', () => {
  const paper = (head: string): string =>
    `${head}\nSố: 17/BC\n\nHà Nội, ngày 24 tháng 7 năm 2028\n\nBÁO CÁO\nSơ kết công tác thi đua 6 tháng đầu năm 2028\n\nKhối thi đua số 7 đã họp ngày 18/7/2028.\n\nTL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ TỔ CHỨC\n\nTô Văn Hải`;

  it.each([
    ['KHỐI THI ĐUA SỐ 7', 'Khối thi đua số 7'],
    ['BỘ Y TẾ', null],
  ])('a paper of %s', (head, bloc) => {
    const [signer] = recordOf(paper(head)).officials;
    expect(signer.bloc?.toLowerCase() ?? null).toBe(bloc?.toLowerCase() ?? null);
  });
});
