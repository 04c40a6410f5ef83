import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, memberNames, recordOf } from './record-of.js';

// What is said in other words. Each pair: what must come out, then a text that differs in what the rule asks for.

const BLOC = 'Khối thi đua số 3 tổng kết năm 2027.';
const headsOf = (text: string): string[] => recordOf(text).heads.map(({ org, role, year }) => `${role} ${year} ${org}`);

describe('who is chosen', () => {
  it('as what', () =>
    expect(awardsOf(`${BLOC} Khối nhất trí suy tôn Trung đoàn Bộ binh 991 là “Đơn vị quyết thắng” năm 2027.`)).toEqual([
      'Đơn vị quyết thắng → Trung đoàn Bộ binh 991 2027',
    ]));
  it('not as who leads', () =>
    expect(awardsOf(`${BLOC} Khối nhất trí suy tôn Trung đoàn Bộ binh 991 là đơn vị dẫn đầu.`)).toEqual([]));
  it('"dừng ở mức" proposes all the same', () =>
    expect(awardsOf(`${BLOC} Sở Y tế dừng ở mức đề nghị Bằng khen của Chủ tịch UBND tỉnh.`)).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế 2027',
    ]));
  it('"dừng" alone takes back', () =>
    expect(awardsOf(`${BLOC} Khối dừng đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Y tế.`)).toEqual([]));
  it('behind "thì đề xuất cho"', () =>
    expect(awardsOf(`${BLOC} Còn Cờ thi đua của UBND tỉnh thì đề xuất cho Sở Y tế.`)).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2027',
    ]));
  it('not behind "thì chờ"', () =>
    expect(awardsOf(`${BLOC} Còn Cờ thi đua của UBND tỉnh thì chờ Sở Y tế.`)).toEqual([]));
  it('"với" joins the last of those who are named', () =>
    expect(awardsOf(`${BLOC} Hai đơn vị được trình UBND tỉnh tặng Bằng khen là Sở Nội vụ với Sở Tư pháp.`)).toEqual([
      'Bằng khen → Sở Nội vụ 2027',
      'Bằng khen → Sở Tư pháp 2027',
    ]));
  it('and no one with whom something is done', () =>
    expect(
      awardsOf(`${BLOC} Đơn vị được trình UBND tỉnh tặng Bằng khen là Sở Nội vụ với Sở Tư pháp phối hợp thực hiện.`),
    ).toEqual(['Bằng khen → Sở Nội vụ 2027']));
  it('"được đề nghị tăng" is a slip', () =>
    expect(awardsOf(`${BLOC} Sở Y tế được đề nghị tăng Giấy khen của Giám đốc Sở.`)).toEqual([
      'Giấy khen của Giám đốc Sở → Sở Y tế 2027',
    ]));
  it('"đề nghị tăng" asks for more', () =>
    expect(awardsOf(`${BLOC} Sở Y tế đề nghị tăng Cờ thi đua cho Khối.`)).toEqual([]));
  it('"trình tên" proposes', () =>
    expect(awardsOf(`${BLOC}\n- Bằng khen của LĐLĐ tỉnh: trình tên CĐCS Tân Khê và chị Lù Thị Mẩy`)).toEqual([
      'Bằng khen của LĐLĐ tỉnh → CĐCS Tân Khê 2027',
      'Bằng khen của LĐLĐ tỉnh → Lù Thị Mẩy 2027',
    ]));
});

describe('lines of votes', () => {
  const lines = (first: string, second: string): string[] =>
    awardsOf(`Cụm thi đua số 5 tổng kết năm 2027. Kết quả suy tôn theo thứ tự số phiếu:\n${first}\n${second}\n`);
  it('each with who receives before the dash', () =>
    expect(
      lines(
        '(i) Thuế tỉnh Lam Hải - nhận Cờ thi đua của Chính phủ: 8/9',
        '(ii) Thuế tỉnh Tân Khê - nhận Cờ thi đua của Bộ Tài chính: 9/9',
      ),
    ).toEqual([
      'Cờ thi đua của Chính phủ → Thuế tỉnh Lam Hải 2027',
      'Cờ thi đua của Bộ Tài chính → Thuế tỉnh Tân Khê 2027',
    ]));
  it('but for those who have too few', () =>
    expect(
      lines(
        '(i) Thuế tỉnh Lam Hải - nhận Cờ thi đua của Chính phủ: 8/9',
        '(ii) Thuế tỉnh Tân Khê - Cờ thi đua của Bộ Tài chính: 4/9, không đạt',
      ),
    ).toEqual(['Cờ thi đua của Chính phủ → Thuế tỉnh Lam Hải 2027']));
});

describe('what a paper says of another', () => {
  const correction = (sign: string): string[] =>
    awardsOf(
      `${BLOC} Đính chính: tại Công văn số 344/${sign} ngày 12/7/2027, đơn vị đăng ký Cờ thi đua của Chính phủ ghi “Sở Y tế” nay sửa lại là “Sở Nội vụ”.`,
    );
  it('names no flag in its sign', () =>
    expect(correction('CV-CTĐ V')).toEqual(['Cờ thi đua của Chính phủ → Sở Nội vụ 2028']));
  it('a flag in letters is one elsewhere', () =>
    expect(awardsOf(`${BLOC} Khối đề nghị tặng CTĐ của UBND tỉnh cho Sở Nội vụ.`)).toEqual([
      'CTĐ của UBND tỉnh → Sở Nội vụ 2027',
    ]));
  const decision = (second: string): string[] =>
    awardsOf(
      `UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề khen thưởng năm 2027\nĐiều 1. Tặng Bằng khen cho Sở Y tế.\nĐiều 2. ${second}\n`,
    ).slice(1);
  it('gives nothing that was printed by mistake', () =>
    expect(decision('Thay cho Quyết định số 98/QĐ-UBND đã in nhầm tên "Sở Thủy sản" được tặng Cờ thi đua.')).toEqual(
      [],
    ));
  it('unlike what it goes on to give', () =>
    expect(decision('"Sở Thủy sản" được tặng Cờ thi đua.')).toEqual(['Cờ thi đua → Sở Thủy sản 2027']));
  it('nor what is not handed over', () =>
    expect(decision('Không tiến hành trao Huy hiệu Đảng cho 02 đảng viên.')).toEqual([]));
  it('unlike what is', () =>
    expect(decision('Tiến hành trao Huy hiệu Đảng cho 02 đảng viên.')).toEqual(['Huy hiệu Đảng → #2 2027']));
});

describe('a decision without a year in its title', () => {
  const paper = (merit: string): string[] =>
    awardsOf(
      `LĐLĐ TỈNH LAM HẢI\nSố: 156/QĐ-LĐ\nBến Đá, ngày 15 tháng 4 năm 2028\nBAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM HẢI\n- Căn cứ Điều lệ Công đoàn Việt Nam;\n- ${merit} năm 2027;\nQUYẾT ĐỊNH\nĐiều 1: Nay tặng Bằng khen cho Công đoàn Sở Thủy sản.\n`,
    );
  it('has the year of the merit that it weighs', () =>
    expect(paper('Xét thành tích trong phong trào thi đua')).toEqual(['Bằng khen → Công đoàn Sở Thủy sản 2027']));
  it('not that of a plan', () =>
    expect(paper('Xét kế hoạch công tác')).toEqual(['Bằng khen → Công đoàn Sở Thủy sản 2028']));
});

describe('those at the head of a bloc in a list of who receives', () => {
  const blocs = (says: string): string[] =>
    recordOf(
      `LĐLĐ TỈNH LAM HẢI\nSố: 156/QĐ-LĐ\nQUYẾT ĐỊNH\nVề khen thưởng năm 2027\nĐiều 1: Tặng Cờ thi đua xuất sắc cho 2 đơn vị sau đây:\n1. Công đoàn Công ty Bến Đá, ${says} khối các Doanh nghiệp quốc doanh\n2. LĐLĐ thị xã Tân Khê, ${says} cụm LĐLĐ các huyện, thị đồng bằng.\n`,
    ).blocs.map(({ name }) => name ?? '');
  it('name it', () =>
    expect(blocs('dẫn đầu')).toEqual(['khối các Doanh nghiệp quốc doanh', 'cụm LĐLĐ các huyện, thị đồng bằng']));
  it('those who only stand near one do not', () => expect(blocs('phụ trách')).toEqual([]));
});

describe('who leads', () => {
  it('hands the seat back to the next', () =>
    expect(headsOf(`${BLOC} Sở Y tế đã bàn giao “ghế” Khối trưởng lại cho Sở Nội vụ.`)).toEqual([
      'head 2027 Sở Y tế',
      'head 2028 Sở Nội vụ',
    ]));
  it('and no seat of another kind', () =>
    expect(headsOf(`${BLOC} Sở Y tế đã bàn giao “ghế” Giám đốc lại cho Sở Nội vụ.`)).toEqual([]));
  it('"đổi từ A sang B"', () =>
    expect(headsOf(`${BLOC} Riêng Khối phó đổi từ Sở Y tế sang Sở Nội vụ.`)).toEqual([
      'deputy 2027 Sở Y tế',
      'deputy 2028 Sở Nội vụ',
    ]));
  it('"gọi tên"', () =>
    expect(headsOf(`${BLOC} Khối trưởng năm 2028 gọi tên Sở Y tế.`)).toEqual(['head 2028 Sở Y tế']));
  it('not whom he calls', () => expect(headsOf(`${BLOC} Khối trưởng gọi điện Sở Y tế.`)).toEqual([]));
  it('of a year in words before a bracket', () =>
    expect(headsOf(`${BLOC} Trưởng Khối thi đua số 3 năm 2026 (Thuế tỉnh) bàn giao hồ sơ.`)).toEqual([
      'head 2026 Thuế tỉnh',
    ]));
  it('else of the year under review', () =>
    expect(headsOf(`${BLOC} Khối trưởng (Thuế tỉnh) bàn giao hồ sơ.`)).toEqual(['head 2027 Thuế tỉnh']));
  it('in the year that is over', () =>
    expect(headsOf(`${BLOC} Năm 2028, Sở Y tế đảm nhận Khối trưởng. Trong năm qua Khối phó là Sở Nội vụ.`)).toEqual([
      'head 2028 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
    ]));
  it('in turn, and who did before', () =>
    expect(
      headsOf(
        `${BLOC}\nKhối trưởng, Khối phó: Năm 2028 do Sở Y tế và Sở Nội vụ lần lượt đảm nhiệm, thay cho Thuế tỉnh và Sở Y tế.`,
      ),
    ).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ', 'head 2027 Thuế tỉnh', 'deputy 2027 Sở Y tế']));
  it('and nobody before where none is said to leave', () =>
    expect(
      headsOf(
        `${BLOC}\nKhối trưởng, Khối phó: Năm 2028 do Sở Y tế và Sở Nội vụ lần lượt đảm nhiệm, cùng Thuế tỉnh và Sở Y tế.`,
      ),
    ).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
});

describe('who leads each of several blocs', () => {
  const heads = (text: string): string[] => recordOf(text).heads.map(({ bloc, org, year }) => `${bloc} ${year} ${org}`);
  const told = (second: string): string[] =>
    heads(
      `Hội đồng Thi đua họp năm 2027. Khối trưởng các khối thi đua năm 2028: Khối thi đua số 1: Sở Y tế; Khối thi đua số 2${second}.`,
    );
  it('stands behind its name', () =>
    expect(told(': giữ nguyên Thuế tỉnh')).toEqual([
      'Khối thi đua số 1 2028 Sở Y tế',
      'Khối thi đua số 2 2028 Thuế tỉnh',
    ]));
  it('and nobody where one bloc alone has a name behind it', () => expect(told(' chưa họp')).toEqual([]));
});

describe('who belongs to a bloc', () => {
  it('kin as many as are counted', () =>
    expect(memberNames(`${BLOC} Khối số 3 là mái nhà chung của 3 anh em: Sở Y tế, Sở Nội vụ và Thuế tỉnh.`)).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
      'Thuế tỉnh',
    ]));
  it('not other things that are counted', () =>
    expect(memberNames(`${BLOC} Khối số 3 có 3 điểm sáng: Sở Y tế, Sở Nội vụ và Thuế tỉnh.`)).toEqual([]));
  it('nor another number of them', () =>
    expect(memberNames(`${BLOC} Khối số 3 là mái nhà chung của 5 anh em: Sở Y tế, Sở Nội vụ và Thuế tỉnh.`)).toEqual(
      [],
    ));
  it('a head before the number is that of each', () =>
    expect(
      memberNames('Cụm thi đua số 6 tổng kết năm 2027. Cụm có công an 3 tỉnh: Bến Đá, Lam Hải và Tân Khê.'),
    ).toEqual(['Công an tỉnh Bến Đá', 'Công an tỉnh Lam Hải', 'Công an tỉnh Tân Khê']));
  it('unless the number is another', () =>
    expect(
      memberNames('Cụm thi đua số 6 tổng kết năm 2027. Cụm có công an 5 tỉnh: Bến Đá, Lam Hải và Tân Khê.'),
    ).toEqual([]));
  it('all who came, where they are all', () =>
    expect(
      memberNames(`${BLOC} Các cơ quan có mặt đầy đủ: Sở Y tế, Sở Nội vụ, Thuế tỉnh - tất cả 3 thành viên của khối.`),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']));
  it('not guests', () =>
    expect(
      memberNames(`${BLOC} Khách mời có mặt đầy đủ: Sở Y tế, Sở Nội vụ, Thuế tỉnh - tất cả 3 đơn vị bạn.`),
    ).toEqual([]));
  it('beside whom the others stand', () =>
    expect(
      memberNames(
        `${BLOC} Khối chúng tôi có 3 đơn vị, ngoài Sở Khoa học và Công nghệ còn có Sở Văn hóa, Thể thao và Du lịch và Thuế tỉnh.`,
      ),
    ).toEqual(['Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Thuế tỉnh']));
  it('no parts of the country', () =>
    expect(
      memberNames('Cụm thi đua số V (Tòa án nhân dân các tỉnh Tây Nguyên và Nam Trung Bộ) họp tổng kết năm 2027.'),
    ).toEqual([]));
  it('unlike provinces', () =>
    expect(
      memberNames('Cụm thi đua số V (Tòa án nhân dân các tỉnh Lâm Đồng và Khánh Hòa) họp tổng kết năm 2027.'),
    ).toEqual(['Tòa án nhân dân tỉnh Lâm Đồng', 'Tòa án nhân dân tỉnh Khánh Hòa']));
  it('blocs that are made are none of that name', () =>
    expect(
      recordOf(
        'V/v chia cụm thi đua các trường trực thuộc Bộ\nCụm 1: Gồm 2 đơn vị\n1. Trường Đại học Bến Đá\n2. Trường Đại học Lam Hải\n',
      ).blocs.map(({ name }) => name),
    ).toEqual(['Cụm 1']));
});

describe('what the head of a sentence says of its clauses', () => {
  const awards = (opens: string): string[] =>
    awardsOf(
      `Cụm thi đua số 5 ký kết giao ước thi đua năm 2028.\n${opens}, Cụm đã thống nhất đề nghị UBND tỉnh tặng Cờ thi đua cho phường Bến Đá; đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho phường Vị Khê.`,
    );
  it('is the year that all are voted for', () =>
    expect(awards('Qua bình xét cuối năm 2027')).toEqual([
      'Cờ thi đua → phường Bến Đá 2027',
      'Bằng khen → phường Vị Khê 2027',
    ]));
  it('unless nobody was voted for', () =>
    expect(awards('Theo quy chế')).toEqual(['Cờ thi đua → phường Bến Đá 2028', 'Bằng khen → phường Vị Khê 2028']));
  const heads = (said: string): string[] =>
    headsOf(
      `Hội nghị tổng kết năm 2027 công bố danh sách ${said} năm 2028. Theo đó, Khối thi đua số 1: Khối trưởng Sở Y tế, Khối phó Sở Nội vụ.`,
    );
  it('is the year of the roles of all blocs', () =>
    expect(heads('đơn vị làm trưởng, phó cụm, khối')).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
  it('and of no others', () =>
    expect(heads('hội viên của các phòng')).toEqual(['head 2027 Sở Y tế', 'deputy 2027 Sở Nội vụ']));
});

describe('blocs by what they hold', () => {
  const named = (text: string): (string | null)[] => recordOf(text).blocs.map(({ name }) => name);
  it('counted, and where they lie', () =>
    expect(named('Khối thi đua 19 Bộ CHQS tỉnh, thành phố trên địa bàn Quân khu đã họp tổng kết năm 2027.')).toEqual([
      'Khối thi đua 19 Bộ CHQS tỉnh, thành phố trên địa bàn Quân khu',
    ]));
  it('unlike a number and the ministry that it is of', () =>
    expect(named('Khối thi đua 19 Bộ Công an đã họp tổng kết năm 2027.')).toEqual(['Khối thi đua 19 Bộ Công an']));
  it('end before the one that the text is about', () =>
    expect(
      named('Tại hội nghị năm 2027 của Khối thi đua các bệnh viện tuyến huyện, Bệnh viện đã được biểu dương.'),
    ).toEqual(['Khối thi đua các bệnh viện tuyến huyện']));
  it('unlike before more that they hold', () =>
    expect(named('Tại hội nghị năm 2027 của Khối thi đua các bệnh viện, Trung tâm Y tế tuyến huyện.')).toEqual([
      'Khối thi đua các bệnh viện, Trung tâm Y tế tuyến huyện',
    ]));
  it('called again by their units', () =>
    expect(named('Khối thi đua số 3 - Khối các công đoàn cơ sở doanh nghiệp đã họp tổng kết năm 2027.')).toEqual([
      'Khối thi đua số 3 - Khối các công đoàn cơ sở doanh nghiệp',
    ]));
  it('not by another number', () =>
    expect(named('Khối thi đua số 3, Khối thi đua số 4 đã họp tổng kết năm 2027.')).toEqual([
      'Khối thi đua số 3',
      'Khối thi đua số 4',
    ]));
});

describe('who receives', () => {
  it('is not who leads, in lines under a list', () =>
    expect(
      awardsOf(
        'Cụm thi đua số 5 họp bình xét năm 2027.\n4. Đề nghị Giám đốc Công an tỉnh tặng Giấy khen cho 12 cán bộ, chiến sĩ (có danh sách kèm theo).\nIV. Cụm trưởng, Cụm phó năm 2028:\n- Cụm trưởng: Công an huyện Bến Đá;\n- Cụm phó: Công an huyện Tân Khê.',
      ),
    ).toEqual(['Giấy khen → #12 2027']));
  it('is who stands in such lines without a role', () =>
    expect(
      awardsOf(
        'Cụm thi đua số 5 họp bình xét năm 2027.\n4. Đề nghị Giám đốc Công an tỉnh tặng Giấy khen cho:\n- Công an huyện Bến Đá;\n- Công an huyện Tân Khê.',
      ),
    ).toEqual(['Giấy khen → Công an huyện Bến Đá 2027', 'Giấy khen → Công an huyện Tân Khê 2027']));
  it('not whose case is returned', () =>
    expect(awardsOf(`${BLOC} Hồ sơ đề nghị tặng Bằng khen cho 02 hộ gia đình của xã Bến Đá bị trả lại.`)).toEqual([]));
  it('unlike one that is passed on', () =>
    expect(awardsOf(`${BLOC} Hồ sơ đề nghị tặng Bằng khen cho 02 hộ gia đình của xã Bến Đá.`)).toEqual([
      'Bằng khen → #2 2027',
    ]));
  it('two awards whose verbs "và" joins', () =>
    expect(
      awardsOf(
        `${BLOC} Đề nghị UBND huyện công nhận Tập thể Lao động tiên tiến và tặng Giấy khen: Trường THCS Bến Đá.`,
      ),
    ).toEqual(['Tập thể Lao động tiên tiến → Trường THCS Bến Đá 2027', 'Giấy khen → Trường THCS Bến Đá 2027']));
  it('a unit before the label of the persons beside it', () =>
    expect(
      awardsOf(`${BLOC} Tập thể Phòng Kế hoạch và các cá nhân: Tô Văn Hải, Hà Thị Nhàn được tặng Giấy khen.`),
    ).toEqual(['Giấy khen → Phòng Kế hoạch 2027', 'Giấy khen → Tô Văn Hải 2027', 'Giấy khen → Hà Thị Nhàn 2027']));
  it('unlike one that speaks of them', () =>
    expect(
      awardsOf(`${BLOC} Phòng Kế hoạch giới thiệu các cá nhân: Tô Văn Hải, Hà Thị Nhàn được tặng Giấy khen.`),
    ).toEqual(['Giấy khen → Tô Văn Hải 2027', 'Giấy khen → Hà Thị Nhàn 2027']));
  it('the last count by the verb behind it', () =>
    expect(
      awardsOf(
        `${BLOC} Công nhận danh hiệu Chiến sĩ thi đua cấp tỉnh cho 11 cá nhân và 102 tập thể đạt danh hiệu Tập thể lao động xuất sắc.`,
      ),
    ).toEqual(['Chiến sĩ thi đua cấp tỉnh → #11 2027', 'Tập thể lao động xuất sắc → #102 2027']));
  it('behind a calling that stands before the name', () =>
    expect(
      awardsOf(
        `${BLOC} Sở Y tế trao Giấy khen cho bác sĩ Tô Thị Lan, Trưởng khoa Nhi, điều dưỡng Hà Tá Quế và 4 cá nhân khác.`,
      ),
    ).toEqual(['Giấy khen → Tô Thị Lan 2027', 'Giấy khen → Hà Tá Quế 2027', 'Giấy khen → #4 2027']));
  it('and one whose calling stands behind it', () =>
    expect(
      awardsOf(`${BLOC} Sở Y tế trao Giấy khen cho bác sĩ Tô Thị Lan, điều dưỡng trưởng và 4 cá nhân khác.`),
    ).toEqual(['Giấy khen → Tô Thị Lan 2027', 'Giấy khen → #4 2027']));
  const officials = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${act} ${name}`);
  it('is no official by a verb that gives', () =>
    expect(
      officials(
        `${BLOC} Khối đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Tô Văn Hải, Giám đốc Sở Y tế.`,
      ),
    ).toEqual([]));
  it('but by what he does', () =>
    expect(
      officials(
        `${BLOC} Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu khai mạc. Ông Tô Văn Hải nhận Bằng khen của UBND tỉnh.`,
      ),
    ).toEqual(['speak Tô Văn Hải']));
});

describe('what is set out for the next year', () => {
  const report = (heading: string, item: string): string[] =>
    awardsOf(
      `BÁO CÁO\nKết quả phong trào thi đua năm 2027 của Cụm thi đua số 3\nPhần thứ hai\n${heading}\n1. ${item}\n`,
    );
  it('gives nobody anything', () =>
    expect(
      report(
        'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028',
        '100% công đoàn đạt vững mạnh, trong đó 2 đơn vị được tặng Cờ thi đua.',
      ),
    ).toEqual([]));
  it('unlike what was reached', () =>
    expect(
      report('KẾT QUẢ, NHIỆM VỤ NĂM 2027', '100% công đoàn đạt vững mạnh, trong đó 2 đơn vị được tặng Cờ thi đua.'),
    ).toEqual(['Cờ thi đua → #2 2027']));
  it('and unlike who is named', () =>
    expect(report('PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2028', 'Sở Y tế được tặng Cờ thi đua năm 2027.')).toEqual([
      'Cờ thi đua → Sở Y tế 2027',
    ]));
});

describe('what only looks like it', () => {
  const stages = (text: string): string[] =>
    recordOf(text).awards.map(({ recipient, status }) => `${recipient} ${status}`);
  it.each([
    [
      'an appeal to those above sends nobody up',
      `${BLOC} Khối suy tôn Sở Y tế nhận Cờ thi đua của UBND tỉnh. Khối trưởng đề nghị các đơn vị trên địa bàn tiếp tục làm tốt công tác thi đua, khen thưởng năm 2028.`,
      ['Sở Y tế voted'],
    ],
    [
      'a vote that passed, with one against',
      `${BLOC} Khối đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế; kết quả bỏ phiếu: đồng ý 8/9, không đồng ý 1/9.`,
      ['Sở Y tế recommended'],
    ],
    [
      'others who are not weighed',
      `${BLOC} Khối đề nghị UBND tỉnh tặng Bằng khen cho 02 hộ của xã Bến Đá, chưa xét các hộ còn lại.`,
      ['null recommended'],
    ],
    [
      'what a report wrote by mistake behind it',
      `${BLOC} Thuế tỉnh được tặng Cờ thi đua của UBND tỉnh, báo cáo ghi nhầm thành Bằng khen.`,
      ['Thuế tỉnh awarded'],
    ],
  ])('%s', (_, text, said) => expect(stages(text)).toEqual(said));
  it('who chairs and receives is an official', () =>
    expect(
      recordOf(
        `${BLOC} Chủ trì hội nghị, đồng chí Tô Văn Hải, Giám đốc Sở Y tế vinh dự đón nhận Bằng khen của Thủ tướng Chính phủ.`,
      ).officials.map(({ name }) => name),
    ).toEqual(['Tô Văn Hải']));
  it('guests beside a bloc are no members', () =>
    expect(
      memberNames(
        `${BLOC} Cùng dự hội nghị của Khối thi đua số 3, ngoài các đơn vị trong khối còn có Sở Nội vụ, Báo Lam Hải và Đài PT-TH tỉnh.`,
      ),
    ).toEqual([]));
  it('heads of divisions set no year', () =>
    expect(headsOf(`${BLOC} Sở Nội vụ đã tập huấn cho trưởng, phó phòng năm 2026. Khối trưởng là Sở Y tế.`)).toEqual([
      'head 2027 Sở Y tế',
    ]));
});
