import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recordOf } from './record-of.js';

// Habits of clerks and portals that a further world of documents showed, each in other words than it was met in.

/** "council Cờ thi đua của UBND tỉnh → Sở Y tế", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
};

const MEETING = 'Khối thi đua số 2 họp năm 2027.\n';

describe('so many of whom an award says that there are', () => {
  it.each([
    ['voted', 'Nhận Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được suy tôn: Sở Y tế và Sở Nội vụ.'],
    ['voted', 'Nhận Bằng khen của Chủ tịch UBND tỉnh có hai đơn vị được bình chọn (Sở Y tế, Sở Nội vụ).'],
    ['decided', 'Được tặng Bằng khen của Chủ tịch UBND tỉnh có 2 tập thể là Sở Y tế và Sở Nội vụ.'],
    ['recommended', 'Được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh có 2 tập thể gồm Sở Y tế và Sở Nội vụ.'],
    ['recommended', '- Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được đề nghị tặng: Sở Y tế, Sở Nội vụ.'],
    ['voted', 'Về Bằng khen của Chủ tịch UBND tỉnh, có 2 đơn vị được bình bầu là Sở Y tế và Sở Nội vụ.'],
    ['voted', 'Bằng khen của Chủ tịch UBND tỉnh: 2 đơn vị được bình bầu là Sở Y tế và Sở Nội vụ.'],
  ])('are %s it: %s', (stage, text) =>
    expect(stages(MEETING + text)).toEqual([
      `${stage} Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế`,
      `${stage} Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ`,
    ]),
  );
  it.each([
    'Nhận Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị chưa nộp hồ sơ: Sở Y tế, Sở Nội vụ.',
    'Đề nghị tặng Cờ thi đua của UBND tỉnh có 02 đơn vị không đủ phiếu: Sở Y tế, Sở Nội vụ.',
    'Dự lễ trao Bằng khen của Chủ tịch UBND tỉnh có 02 đơn vị được mời: Sở Y tế, Sở Nội vụ.',
  ])('are not given it where something else is said of them: %s', (text) => expect(stages(MEETING + text)).toEqual([]));
});

describe('a table with its awards in rows over the names', () => {
  const submission = (head: string, ...rows: readonly string[]): string[] =>
    stages(
      ['TỜ TRÌNH', 'Về việc khen thưởng năm 2027', '', 'Sở Nội vụ trình UBND tỉnh khen thưởng:', head, ...rows].join(
        '\n',
      ),
    );
  const ROWS = [
    'I | CỜ THI ĐUA CỦA UBND TỈNH | ',
    '1 | Sở Y tế | Hoàn thành tốt nhiệm vụ',
    'II | BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH | ',
    '1 | Sở Nội vụ | Hoàn thành tốt nhiệm vụ',
    '2 | Thanh tra tỉnh | Hoàn thành tốt nhiệm vụ',
  ];
  it.each([
    'STT | Hình thức khen thưởng / tên tập thể | Thành tích',
    'STT | Danh hiệu thi đua/đơn vị | Thành tích',
    'TT | Danh hiệu, hình thức khen thưởng và tên đơn vị | Ghi chú',
    'STT | Hình thức khen, đơn vị | Tóm tắt thành tích',
    'TT | Danh hiệu - tập thể, cá nhân | Thành tích',
  ])('has a head that tells of both: %s', (head) =>
    expect(submission(head, ...ROWS)).toEqual([
      'recommended CỜ THI ĐUA CỦA UBND TỈNH → Sở Y tế',
      'recommended BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH → Sở Nội vụ',
      'recommended BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH → Thanh tra tỉnh',
    ]),
  );
  it('is another than one whose cells hold award and name', () =>
    expect(
      submission(
        'STT | Hình thức khen thưởng / tên tập thể | Số phiếu',
        '1 | Cờ thi đua của UBND tỉnh: Sở Y tế | 7/7',
        '2 | Bằng khen của Chủ tịch UBND tỉnh: Sở Nội vụ | 7/7',
      ),
    ).toEqual([
      'recommended Cờ thi đua của UBND tỉnh → Sở Y tế',
      'recommended Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ',
    ]));
  it('gives nothing without awards in it', () =>
    expect(
      submission('STT | Hình thức khen thưởng / tên tập thể | Ghi chú', '1 | Sở Y tế | ', '2 | Sở Nội vụ | '),
    ).toEqual([]));
});

describe('a line of a list that a dash parts', () => {
  const list = (...lines: readonly string[]): string[] =>
    stages(['THÔNG BÁO', 'Danh sách các đơn vị được khen thưởng năm 2027:', ...lines].join('\n'));
  it.each(['- được tặng', '– đã được tặng', '- được Chủ tịch nước quyết định tặng'])(
    'is of who opens it: %s',
    (words) =>
      expect(
        list(
          `1. Sở Y tế ${words} Huân chương Lao động hạng Ba;`,
          `2. Trường THPT Bến Đá ${words} Huân chương Lao động hạng Ba.`,
        ),
      ).toEqual([
        'decided Huân chương Lao động hạng Ba → Sở Y tế',
        'decided Huân chương Lao động hạng Ba → Trường THPT Bến Đá',
      ]),
  );
  it('may tell of several awards', () =>
    expect(
      list('1. Sở Y tế - được tặng Bằng khen của Chủ tịch UBND tỉnh và danh hiệu Tập thể lao động xuất sắc.'),
    ).toEqual(['decided Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế', 'decided Tập thể lao động xuất sắc → Sở Y tế']));
  it.each([
    '1. Sở Y tế - không được tặng Cờ thi đua của UBND tỉnh;',
    '1. Sở Y tế - chưa được xét tặng Cờ thi đua của UBND tỉnh;',
    '1. Phòng truyền thống của Sở Y tế - được trang trí Cờ thi đua của UBND tỉnh;',
  ])('gives nothing where it denies or tells of things: %s', (line) =>
    expect(list(line).filter((one) => !one.startsWith('refused'))).toEqual([]),
  );
});

describe('who leads next', () => {
  it.each([
    'Hội nghị cũng đã chọn xong Khối trưởng năm 2028, đó là Sở Tư pháp.',
    'Hội nghị đã chọn được Khối trưởng mới cho năm 2028: Sở Tư pháp.',
    'Nhiệm vụ Khối trưởng năm 2028: khối thống nhất phân công Sở Tư pháp thực hiện.',
    'Nhiệm vụ Khối trưởng năm 2028 do Sở Tư pháp thực hiện.',
    'Khối thống nhất phân công Sở Tư pháp thực hiện nhiệm vụ Khối trưởng năm 2028.',
    'Về nhiệm vụ Khối trưởng năm 2028, hội nghị giao Sở Tư pháp đảm nhiệm.',
    'Vai trò Khối trưởng năm 2028: hội nghị nhất trí giao cho Sở Tư pháp.',
  ])('is told: %s', (text) => expect(headLines(MEETING + text)).toEqual(['head 2028 Sở Tư pháp']));
  it.each([
    'Sở Tư pháp thực hiện nhiệm vụ Khối trưởng giao.',
    'Sở Tư pháp thực hiện nhiệm vụ do Khối trưởng phân công.',
    'Nhiệm vụ Khối trưởng giao: Sở Tư pháp thực hiện báo cáo.',
    'Nhiệm vụ Khối trưởng năm 2028: các đơn vị không giao cho Sở Tư pháp.',
    'Khối trưởng năm 2028: các thành viên đề nghị Sở Tư pháp tham mưu danh sách.',
  ])('is not told: %s', (text) => expect(headLines(MEETING + text)).toEqual([]));
});

describe('what a bloc does again and again', () => {
  const pledge = (text: string): string[] =>
    headLines(
      `Giao ước thi đua năm 2028\n\nNgày đăng: 20/02/2028 - Chuyên mục: Tin tức\n\nKhối thi đua số 2 đã họp và ký giao ước thi đua năm 2028.\nNăm nay, đơn vị giữ vai trò Trưởng khối là Sở Tư pháp.\n${text}`,
    );
  it.each([
    'Sáu tháng một lần, các đơn vị họp sơ kết và kiểm tra việc thực hiện giao ước.',
    'Định kỳ, khối tổ chức sơ kết, rút kinh nghiệm.',
    'Mỗi quý, các đơn vị sơ kết phong trào.',
  ])('is no review of the year before: %s', (text) => expect(pledge(text)).toEqual(['head 2028 Sở Tư pháp']));
  it('is one where it was done this time', () =>
    expect(pledge('Các đơn vị cũng họp sơ kết và kiểm tra việc thực hiện giao ước.')).toEqual([
      'head 2027 Sở Tư pháp',
    ]));
});

describe('members behind their number', () => {
  it.each([
    '1. Số đơn vị thành viên có quyền bầu: 03, gồm Sở Y tế; Sở Nội vụ; Thuế tỉnh.',
    'Số đơn vị thành viên: 03 đơn vị, là Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
    'Tổng số đơn vị thành viên của khối: 03 (Sở Y tế, Sở Nội vụ, Thuế tỉnh).',
    'Số thành viên dự họp: 3/3, gồm: Sở Y tế, Sở Nội vụ, Thuế tỉnh.',
    '- Số lượng thành viên tham gia bỏ phiếu: 03, bao gồm Sở Y tế, Sở Nội vụ và Thuế tỉnh.',
  ])('are named: %s', (text) => expect(memberNames(MEETING + text)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh']));
  it.each([
    'Số đơn vị thành viên vắng mặt: 02, gồm Sở Y tế, Sở Nội vụ.',
    'Số đơn vị thành viên được đề nghị khen thưởng: 02, gồm Sở Y tế, Sở Nội vụ.',
    'Số đơn vị được mời: 02, gồm Sở Y tế, Sở Nội vụ.',
    'Số đơn vị thành viên dự họp: 05, gồm Sở Y tế, Sở Nội vụ.',
  ])('are others where some are told of, or not as many as it says: %s', (text) =>
    expect(memberNames(MEETING + text)).toEqual([]),
  );
});

describe('the other units of a bloc', () => {
  it.each([
    'Sở Y tế (đơn vị Khối trưởng) chủ trì. Tham gia có lãnh đạo các đơn vị khác trong khối: Thuế tỉnh và Sở Xây dựng.',
    'Sở Y tế, đơn vị Khối trưởng, chủ trì; cùng dự có các thành viên khác của khối gồm Thuế tỉnh và Sở Xây dựng.',
    'Sở Y tế (Khối trưởng) chủ trì. Dự họp có các đơn vị khác của khối là Thuế tỉnh và Sở Xây dựng.',
  ])('are its members with the one that leads: %s', (text) =>
    expect(memberNames(MEETING + text)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Sở Xây dựng']),
  );
  it('are not those beyond it', () =>
    expect(
      memberNames(`${MEETING}Sở Y tế (Khối trưởng) chủ trì. Dự có các đơn vị khác ngoài khối: Thuế tỉnh, Sở Xây dựng.`),
    ).toEqual([]));
});

describe('what the members register, line by line', () => {
  const under = (head: string, ...lines: readonly string[]): string[] =>
    memberNames(['Khối thi đua số 2 ký giao ước năm 2027.', head, ...lines].join('\n'));
  it.each([
    'Tại buổi lễ, các đơn vị thành viên công bố bản đăng ký thi đua năm 2027, cụ thể:',
    'Các thành viên của khối đăng ký thi đua như sau:',
    'Từng đơn vị thành viên đăng ký danh hiệu năm 2027:',
  ])('says who they are: %s', (head) =>
    expect(
      under(
        head,
        '• Sở Y tế đăng ký Cờ thi đua của UBND tỉnh;',
        '• Sở Nội vụ: Bằng khen của Chủ tịch UBND tỉnh;',
        '• Thuế tỉnh và Sở Xây dựng không đăng ký.',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Thuế tỉnh', 'Sở Xây dựng']),
  );
  it('is none where others are charged with something', () =>
    expect(
      under(
        'Căn cứ bản đăng ký của các đơn vị thành viên, hội nghị thống nhất:',
        '- Sở Y tế soạn thảo kế hoạch;',
        '- Sở Nội vụ thẩm định.',
      ),
    ).toEqual([]));
  it('is none where awards open the lines', () =>
    expect(
      under(
        'Các đơn vị thành viên đăng ký các hình thức sau:',
        '- Cờ thi đua của UBND tỉnh: Sở Y tế;',
        '- Bằng khen của UBND tỉnh: Sở Nội vụ.',
      ),
    ).toEqual([]));
});

const COUNCIL = 'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh xét khen thưởng năm 2027\n\n';

describe('a heading over what a council refuses', () => {
  it.each([
    'II. Những trường hợp không được Hội đồng thông qua (chưa đủ tiêu chuẩn):',
    'II. Các trường hợp Hội đồng không thông qua (do thiếu hồ sơ):',
    'II. Trường hợp không được Hội đồng nhất trí:',
  ])('refuses all under it: %s', (head) =>
    expect(
      stages(
        `${COUNCIL}I. Những trường hợp được Hội đồng thông qua:\n1. Bằng khen của Chủ tịch UBND tỉnh (01 tập thể):\n- Sở Nội vụ.\n${head}\n1. Cờ thi đua của UBND tỉnh (01 tập thể):\n- Sở Y tế.`,
      ),
    ).toEqual(['council Bằng khen của Chủ tịch UBND tỉnh → Sở Nội vụ', 'refused Cờ thi đua của UBND tỉnh → Sở Y tế']),
  );
  it('does not where it lets them pass', () =>
    expect(
      stages(
        `${COUNCIL}II. Những trường hợp được Hội đồng thông qua (đủ tiêu chuẩn):\n1. Cờ thi đua của UBND tỉnh (01 tập thể):\n- Sở Y tế.`,
      ),
    ).toEqual(['council Cờ thi đua của UBND tỉnh → Sở Y tế']));
});

describe('a table of what is taken back', () => {
  const table = (why: string, reason: string): string[] =>
    stages(
      `QUYẾT ĐỊNH\nVề việc hủy bỏ danh hiệu thi đua năm 2027\n\nĐiều 1. Hủy bỏ danh hiệu thi đua, hình thức khen thưởng đã tặng cho các đơn vị, theo biểu sau:\nSTT | Đơn vị | Danh hiệu, hình thức bị hủy bỏ | ${why}\n1 | Sở Y tế | Bằng khen của UBND tỉnh | ${reason}`,
    );
  it.each([
    ['Lý do', 'Không đủ tiêu chuẩn'],
    ['Nguyên nhân', 'Chưa đủ điều kiện'],
    ['Lý do hủy bỏ', 'Không đạt tỷ lệ phiếu'],
  ])('may say why: %s, %s', (why, reason) =>
    expect(table(why, reason)).toEqual(['revoked Bằng khen của UBND tỉnh → Sở Y tế']),
  );
  it('is another than one of what is asked for, in which it refuses', () =>
    expect(
      stages(
        `${COUNCIL}STT | Đơn vị | Đề nghị tặng | Lý do\n1 | Sở Y tế | Bằng khen của UBND tỉnh | Không đủ tiêu chuẩn\n2 | Sở Nội vụ | Bằng khen của UBND tỉnh | `,
      ),
    ).toEqual(['council Bằng khen của UBND tỉnh → Sở Nội vụ', 'refused Bằng khen của UBND tỉnh → Sở Y tế']));
});

describe('the name of a bloc', () => {
  const bloc = (text: string) => recordOf(text).blocs[0].name;
  it.each([
    'Tặng Cờ thi đua cho Sở Y tế, thuộc Khối thi đua các cơ quan Nội chính tỉnh, về thành tích năm 2027.',
    'Tặng Cờ thi đua cho Sở Y tế thuộc Khối thi đua các cơ quan Nội chính tỉnh về thành tích năm 2027.',
    'Tặng Cờ thi đua cho Sở Y tế, Khối thi đua các cơ quan Nội chính tỉnh, về kết quả công tác năm 2027.',
  ])('ends before what was done: %s', (text) => expect(bloc(text)).toBe('Khối thi đua các cơ quan Nội chính tỉnh'));
  it('goes on over what its members are for', () =>
    expect(bloc('Khối thi đua các cơ quan tham mưu về công tác Đảng tổng kết năm 2027.')).toBe(
      'Khối thi đua các cơ quan tham mưu về công tác Đảng',
    ));
});

describe('who hands over in the place of another', () => {
  const givers = (text: string): string[] =>
    recordOf(text).awards.map(({ granter, award, recipient }) => `${granter}: ${award} → ${recipient}`);
  it.each([
    'Thừa ủy quyền của Thủ tướng Chính phủ, ông Tô Hải, Phó Chủ tịch UBND tỉnh đã trao Bằng khen cho Sở Y tế.',
    'Tại buổi lễ, thừa ủy quyền của Thủ tướng Chính phủ, ông Tô Hải trao Bằng khen cho Sở Y tế.',
    'Tiếp đó, thay mặt Thủ tướng Chính phủ, ông Tô Hải đã trao Bằng khen cho 01 tập thể: Sở Y tế.',
    'Ông Tô Hải, thừa ủy quyền của Thủ tướng Chính phủ, đã trao Bằng khen cho Sở Y tế.',
    'Kế tiếp, thừa ủy quyền của Thủ tướng Chính phủ, ông Tô Hải, Phó Chủ tịch UBND tỉnh trao Bằng khen năm 2027 cho Sở Y tế.',
    'Dịp này, được sự ủy quyền của Thủ tướng Chính phủ, bà Hà Nhàn trao Bằng khen cho Sở Y tế.',
  ])('gives nothing: %s', (text) => expect(givers(text)).toEqual(['Thủ tướng Chính phủ: Bằng khen → Sở Y tế']));
  it('may do so for one, and others for another', () =>
    expect(
      givers(
        'Tại buổi lễ, thừa ủy quyền của Thủ tướng Chính phủ, ông Tô Hải trao Bằng khen cho Sở Y tế; thay mặt UBND tỉnh, bà Hà Nhàn trao Cờ thi đua cho Sở Tư pháp.',
      ),
    ).toEqual(['Thủ tướng Chính phủ: Bằng khen → Sở Y tế', 'UBND tỉnh: Cờ thi đua → Sở Tư pháp']));
  it('may stand for the Government', () =>
    expect(
      givers(
        'Tiếp đó, thừa ủy quyền của Chính phủ, ông Tô Hải, Phó Chủ tịch UBND tỉnh đã trao Cờ thi đua cho Sở Y tế.',
      ),
    ).toEqual(['Chính phủ: Cờ thi đua → Sở Y tế']));
  it('may do so without a comma', () =>
    expect(
      givers(
        'Thừa ủy quyền của Chủ tịch nước, ông Tô Hải trao Huân chương Lao động hạng Ba cho Sở Tư pháp; thừa ủy quyền của Thủ tướng Chính phủ trao Bằng khen cho Sở Y tế.',
      ),
    ).toEqual([
      'Chủ tịch nước: Huân chương Lao động hạng Ba → Sở Tư pháp',
      'Thủ tướng Chính phủ: Bằng khen → Sở Y tế',
    ]));
  it.each([
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, ông Tô Hải trao Cờ thi đua của UBND tỉnh cho Sở Y tế.',
      'UBND tỉnh: Cờ thi đua của UBND tỉnh → Sở Y tế',
    ],
    ['Thay mặt gia đình, ông Tô Hải đã trao Bằng khen cho Sở Y tế.', 'null: Bằng khen → Sở Y tế'],
    ['Bà Hà Nhàn trao Bằng khen cho Sở Y tế, thay mặt UBND tỉnh, ông Tô Hải phát biểu.', 'null: Bằng khen → Sở Y tế'],
  ])('is not who is told of the award, nor of something else: %s', (text, row) => expect(givers(text)).toEqual([row]));
});

describe('the votes behind a name that no list has', () => {
  const list = (line: string): string[] =>
    stages(`${MEETING}Hội nghị nhất trí đề nghị tặng:\n* Cờ thi đua của UBND tỉnh (01 tập thể):\n- ${line}`);
  it.each([
    'Hội ND, số phiếu đồng ý 05/05;',
    'Hội ND, số phiếu 05/05;',
    'Hội ND, tỷ lệ đồng ý 100%;',
    'Hội ND, số điểm 98,5;',
  ])('are no part of it: %s', (line) => expect(list(line)).toEqual(['recommended Cờ thi đua của UBND tỉnh → Hội ND']));
  it('are another thing than a number that is', () =>
    expect(list('Đội Xây dựng số 5;')).toEqual(['recommended Cờ thi đua của UBND tỉnh → Đội Xây dựng số 5']));
});
