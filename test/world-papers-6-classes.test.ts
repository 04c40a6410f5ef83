import { describe, expect, it } from 'vitest';
import { memberNames, recordOf } from './record-of.js';

// Layouts that a twenty-sixth world of documents showed: tables that are turned or joined, lists under headings, papers in unusual places.

/** "decided Cờ thi đua → Sở Y tế | Khối thi đua số 2", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full, bloc }) =>
    [stage, award, '→', recipient_full ?? recipient, '|', bloc ?? 'no bloc'].join(' '),
  );
};

const lines = (...all: string[]): string => all.join('\n');
const submission = (...under: string[]): string =>
  lines(
    ...['SỞ NỘI VỤ', 'Số: 4/TTr-SNV', '', 'TỜ TRÌNH', 'Đề nghị khen thưởng năm 2027 cho Khối thi đua số 2'],
    ...['Kính gửi: Chủ tịch UBND tỉnh', 'Sở Nội vụ trình danh sách đề nghị khen thưởng năm 2027:', ...under],
  );
const FLAG = 'recommended Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2';
const MERIT = 'recommended Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | Khối thi đua số 2';

describe('a table with an award over its units in one column', () => {
  const table = (head: string): string[] =>
    stages(
      submission(
        `TT | ${head} | Hồ sơ`,
        ...['I | Cờ thi đua của UBND tỉnh | ', '1 | Sở Y tế | 01 bộ'],
        ...['II | Bằng khen của Chủ tịch UBND tỉnh | ', '1 | Thuế tỉnh | 01 bộ'],
      ),
    );
  it.each([
    'Hình thức khen thưởng, tên tập thể đề nghị',
    'Hình thức khen thưởng và tên đơn vị được khen thưởng',
    'Danh hiệu, hình thức khen thưởng, đơn vị được đề nghị',
    'Danh hiệu thi đua / tập thể được tặng thưởng',
    'Hình thức khen - tên đơn vị được đề nghị tặng',
  ])('is headed by both: %s', (head) => expect(table(head)).toEqual([FLAG, MERIT]));
  it.each(['Nội dung hồ sơ', 'Hình thức nộp, tên tệp đính kèm'])('is not headed by other words: %s', (head) =>
    expect(table(head)).toEqual([]),
  );
});

describe('a table on its side', () => {
  const minutes = (above: string, ...rows: string[]): string =>
    lines(
      ...['KHỐI THI ĐUA SỐ 2', 'BIÊN BẢN', 'Chấm điểm thi đua năm 2027', 'Khối thi đua số 2 họp ngày 05/12/2027.'],
      ...[above, ...rows, 'Cuộc họp kết thúc lúc 11 giờ.'],
    );
  const ABOVE = 'Kết quả chấm điểm và đề nghị khen thưởng của Khối thi đua số 2:';
  const UNITS = ['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'];
  it.each([
    ['Đơn vị thành viên | Sở Y tế | Thuế tỉnh | Sở Tư pháp', 'Tổng điểm | 98,5 | 97,0 | 96,5'],
    ['Thành viên\tSở Y tế\tThuế tỉnh\tSở Tư pháp', 'Điểm tự chấm\t98\t97\t96', 'Xếp hạng\t1\t2\t3'],
    ['Các đơn vị trong khối | Sở Y tế | Thuế tỉnh | Sở Tư pháp', 'Ngày nộp báo cáo | 1/12 | 2/12 | 3/12'],
  ])('has a column for each member: %s', (...rows) => expect(memberNames(minutes(ABOVE, ...rows))).toEqual(UNITS));
  it.each([
    ['Đơn vị kiểm tra | Sở Y tế | Thuế tỉnh | Sở Tư pháp', 'Ngày kiểm tra | 1/12 | 2/12 | 3/12'],
    ['Đơn vị thành viên | Điểm | Xếp hạng', 'Tổng điểm | 98 | 1', 'Điểm cộng | 2 | 1'],
    ['Ban Giám khảo | Sở Y tế | Thuế tỉnh | Sở Tư pháp', 'Số phiếu | 3 | 3 | 3'],
  ])('has none where its head is of something else: %s', (...rows) =>
    expect(memberNames(minutes(ABOVE, ...rows))).toEqual([]),
  );
  it.each([
    ['Đề nghị khen thưởng | Cờ thi đua của UBND tỉnh | Bằng khen của Chủ tịch UBND tỉnh | '],
    ['Đề nghị khen thưởng | Cờ thi đua của UBND tỉnh | Bằng khen của Chủ tịch UBND tỉnh | -'],
  ])('leaves who gets nothing without an award: %s', (row) =>
    expect(
      stages(minutes(ABOVE, 'Đơn vị thành viên | Sở Y tế | Thuế tỉnh | Sở Tư pháp', 'Điểm | 98 | 97 | 96', row)),
    ).toEqual([FLAG, MERIT]),
  );
  it('gives nothing where its cells hold other words', () =>
    expect(
      stages(
        minutes(
          ABOVE,
          'Đơn vị thành viên | Sở Y tế | Thuế tỉnh | Sở Tư pháp',
          'Đề nghị khen thưởng | chưa xét | Bằng khen của Chủ tịch UBND tỉnh | chưa xét',
        ),
      ),
    ).toEqual([]));
});

describe('lines of two cells under the award and who gets it', () => {
  it.each([
    ['Danh hiệu, hình thức khen thưởng\tTập thể', '\t'],
    ['Danh hiệu, hình thức khen thưởng | Tập thể', ' | '],
    ['Hình thức khen thưởng\tĐơn vị được suy tôn năm 2027', '\t'],
    ['Danh hiệu | Các đơn vị được đề nghị khen thưởng', ' | '],
    ['Đề nghị tặng\tTên đơn vị', '\t'],
  ])('are a table: %s', (head, between) =>
    expect(
      stages(
        submission(
          head,
          `Cờ thi đua của UBND tỉnh${between}Sở Y tế`,
          `Bằng khen của Chủ tịch UBND tỉnh${between}Thuế tỉnh`,
        ),
      ),
    ).toEqual([FLAG, MERIT]),
  );
  it.each(['\t', ' | '])('have the award of the line above where their own is empty: %j', (between) =>
    expect(
      stages(
        submission(
          `Danh hiệu, hình thức khen thưởng${between}Tập thể`,
          `Bằng khen của Chủ tịch UBND tỉnh${between}Thuế tỉnh`,
          `${between}Sở Tư pháp`,
          'Kính trình xem xét.',
        ),
      ),
    ).toEqual([MERIT, MERIT.replace('Thuế tỉnh', 'Sở Tư pháp')]),
  );
  it.each([
    [['GIÁM ĐỐC\tTRƯỞNG PHÒNG', 'Tô Hải\tHà Nhàn']],
    [['Hình thức nộp hồ sơ\tThời hạn', 'Trực tuyến\t15/01/2028']],
    [['Danh hiệu\tSố lượng', 'Cờ thi đua của UBND tỉnh\t02']],
  ])('are none under other heads: %j', (rows) => expect(stages(submission(...rows))).toEqual([]));
});

describe('who signs a pledge under a heading', () => {
  const pledge = (heading: string, ...rows: string[]): string[] =>
    memberNames(
      lines(
        ...['Giao ước thi đua năm 2027 của Khối thi đua số 2', 'Khối thi đua số 2 thống nhất ký kết các nội dung sau:'],
        ...['Điều 1. Không có hồ sơ quá hạn.', heading, ...rows],
      ),
    );
  const ALL = ['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'];
  it.each([
    ['CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC', 'Sở Y tế | Thuế tỉnh', 'Sở Tư pháp | '],
    ['Các đơn vị thành viên cùng ký giao ước', 'Sở Y tế\tThuế tỉnh', 'Sở Tư pháp'],
    ['ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC THI ĐUA:', 'Sở Y tế\tThuế tỉnh', 'Sở Tư pháp'],
    ['Các cơ quan thành viên ký kết bản giao ước thi đua', 'Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'],
    ['Danh sách các đơn vị thành viên', 'Sở Y tế      Thuế tỉnh', 'Sở Tư pháp'],
    ['Danh sách đơn vị thành viên (kèm điểm)', 'Sở Y tế   995 / 990', 'Thuế tỉnh: 98,5 điểm', 'Sở Tư pháp'],
  ])('is a member, a cell for each: %s', (...rows) => expect(pledge(rows[0], ...rows.slice(1))).toEqual(ALL));
  it.each([
    ['CÁC ĐƠN VỊ THÀNH VIÊN KÝ HỢP ĐỒNG', 'Sở Y tế | Thuế tỉnh', 'Sở Tư pháp | '],
    ['CÁC ĐƠN VỊ CHỨNG KIẾN', 'Sở Y tế | Thuế tỉnh', 'Sở Tư pháp | '],
    ['Các đơn vị thành viên ký giao ước', 'Sở Y tế | Bà Hà Nhàn', 'Thuế tỉnh | Ông Tô Hải'],
    ['Các đơn vị thành viên ký giao ước', 'Sở Y tế | Thuế tỉnh'],
  ])('is none under other words, beside persons, or of two: %s', (...rows) =>
    expect(pledge(rows[0], ...rows.slice(1))).toEqual([]),
  );
  it('does not end in a line that names the author', () =>
    expect(
      recordOf(
        lines(
          ...['Khối thi đua số 2 ký giao ước', 'Ngày 20/2, Khối thi đua số 2 ký giao ước thi đua năm 2027.'],
          ...['Các nội dung được thống nhất cao.', 'CÁC ĐƠN VỊ THÀNH VIÊN KÝ GIAO ƯỚC', 'Sở Y tế | Thuế tỉnh'],
        ),
      ).doc.byline,
    ).toBe(null));
});

describe('units of a bloc that sign', () => {
  it.each([
    'Các đơn vị thuộc Khối thi đua số 2 đã tham gia ký kết giao ước: (1) Sở Y tế; (2) Thuế tỉnh; (3) Sở Tư pháp.',
    'Các đơn vị thành viên của Khối thi đua số 2 cùng ký vào bản giao ước, gồm Sở Y tế, Thuế tỉnh và Sở Tư pháp.',
    'Các cơ quan trong Khối thi đua số 2 lần lượt ký kết: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
  ])('are its members: %s', (text) => expect(memberNames(text)).toEqual(['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp']));
  it.each([
    'Các đơn vị thuộc Khối thi đua số 2 đã ký kết hợp đồng: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
    'Khối thi đua số 2 mời ký kết giao ước: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
    'Hai đại biểu ngoài Khối thi đua số 2 chứng kiến lễ ký kết giao ước: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
  ])('are none that sign something else or look on: %s', (text) => expect(memberNames(text)).toEqual([]));
});

describe('what is taken back of a decision', () => {
  const decision = (...articles: string[]): string[] =>
    stages(
      lines(
        ...['ỦY BAN NHÂN DÂN', 'TỈNH LAM HẢI', 'Số: 27/QĐ-UBND', '', 'QUYẾT ĐỊNH', 'Hủy bỏ một phần quyết định'],
        ...['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI', 'Căn cứ Luật Thi đua, khen thưởng;', 'QUYẾT ĐỊNH:', ...articles],
      ),
    );
  const GONE = 'revoked Bằng khen của Chủ tịch UBND tỉnh → Sở Y tế | Khối thi đua số 2';
  const GAVE = 'Quyết định số 208/QĐ-UBND ngày 15/02/2028 của Chủ tịch UBND tỉnh';
  it.each([
    `Điều 1. Hủy bỏ một phần ${GAVE} khen thưởng năm 2027 cho các tập thể thuộc Khối thi đua số 2, cụ thể: hủy bỏ nội dung tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Y tế.`,
    `Điều 1. Thu hồi một phần ${GAVE} tặng thưởng cho những đơn vị thuộc Khối thi đua số 2, gồm: thu hồi Bằng khen của Chủ tịch UBND tỉnh của Sở Y tế.`,
  ])('is told behind whom the decision was for: %s', (article) => expect(decision(article)).toEqual([GONE]));
  it.each([
    'Điều 1. Các đơn vị thuộc Khối thi đua số 2 vi phạm thì hủy bỏ việc tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Y tế.',
    'Điều 1. Những tập thể nào thuộc Khối thi đua số 2 kê khai sai sẽ bị thu hồi Bằng khen của Chủ tịch UBND tỉnh.',
  ])('is nothing where a rule says what may come: %s', (article) => expect(decision(article)).toEqual([]));
  it.each(['Tập thể bị thu hồi', 'Đơn vị bị hủy bỏ', 'Tên tập thể bị thu hồi'])('is of those under %s', (head) =>
    expect(
      decision(
        'Điều 1. Thu hồi danh hiệu, hình thức khen thưởng năm 2027 của các tập thể thuộc Khối thi đua số 2 dưới đây:',
        `Danh hiệu, hình thức bị thu hồi | ${head}`,
        'Bằng khen của Chủ tịch UBND tỉnh | Sở Y tế',
      ),
    ).toEqual([GONE]),
  );
});

describe('a table of those for whom a council does not ask', () => {
  const council = (heading: string): string[] =>
    stages(
      lines(
        ...['UBND TỈNH LAM HẢI', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 13/BB-HĐ', '', 'BIÊN BẢN'],
        ...['Họp xét khen thưởng năm 2027 của Khối thi đua số 2', 'Hội đồng đã họp xét hồ sơ của Khối thi đua số 2.'],
        ...[heading, 'STT | Tên tập thể | Hình thức khen thưởng', '1 | Sở Y tế | Cờ thi đua của UBND tỉnh'],
      ),
    ).map((line) => line.split(' ')[0]);
  it.each([
    ['Biểu 2. Các tập thể không được Hội đồng nhất trí đề nghị khen thưởng', ['refused']],
    ['Bảng 2. Các trường hợp Hội đồng không nhất trí đề nghị khen thưởng', ['refused']],
    ['Biểu số 2: Các tập thể không được Hội đồng thông qua', ['refused']],
    ['Biểu 1. Các tập thể được Hội đồng nhất trí đề nghị khen thưởng', ['council']],
    ['Năm trước có hai hồ sơ không được Hội đồng thông qua.', ['council']],
  ])('is headed by a line without a stop: %s', (heading, stage) => expect(council(heading)).toEqual(stage));
});

describe('those who received, told of behind', () => {
  const news = (behind: string): string[] =>
    stages(
      lines(
        'Triển khai nhiệm vụ quý II',
        `Ngày 20/3, Khối thi đua số 1 họp triển khai nhiệm vụ. Tại đây, UBND tỉnh đã trao Cờ thi đua của UBND tỉnh cho Sở Y tế. ${behind}`,
      ),
    );
  const GIVEN = 'presented Cờ thi đua của UBND tỉnh → Sở Y tế |';
  it.each([
    ['Đây là các tập thể thuộc Khối thi đua số 2 có thành tích năm 2027.', 'Khối thi đua số 2'],
    ['Đây là những đơn vị tiêu biểu của Khối thi đua số 2 trong năm 2027.', 'Khối thi đua số 2'],
    ['Đó là 3 tập thể có thành tích xuất sắc thuộc Khối thi đua số 2.', 'Khối thi đua số 2'],
    ['Đây là hoạt động thường niên của Khối thi đua số 2.', 'Khối thi đua số 1'],
    ['Đây là các phong trào thuộc Khối thi đua số 2.', 'Khối thi đua số 1'],
    ['Sau đó, các tập thể thuộc Khối thi đua số 2 ký giao ước.', 'Khối thi đua số 1'],
  ])('are of the bloc that it names: %s', (behind, bloc) => expect(news(behind)).toEqual([`${GIVEN} ${bloc}`]));
});

describe('the name of a bloc in capitals', () => {
  it.each([
    'KHỐI THI ĐUA CÁC NGÀNH KINH TẾ TỈNH CAO BẰNG',
    'CỤM THI ĐUA CÁC TRƯỜNG TỈNH CAO BẰNG',
    'KHỐI THI ĐUA NỘI CHÍNH TỈNH CAO BẰNG',
  ])('ends with its place: %s', (name) =>
    expect(recordOf(lines(name, 'BIÊN BẢN HỌP', 'Chủ trì: Sở Y tế - Trưởng khối.')).blocs[0]?.name).toBe(name),
  );
  it('ends before what it is rewarded with', () =>
    expect(recordOf('Tôn vinh KHỐI THI ĐUA NỘI CHÍNH bằng nhiều hình thức').blocs[0]?.name).toBe(
      'KHỐI THI ĐUA NỘI CHÍNH',
    ));
});

describe('a short line over a long one', () => {
  const UNDER = `Ý kiến tại cuộc họp: ${'các đơn vị đã hoàn thành chỉ tiêu giao ước, '.repeat(4)}trên 90%.`;
  it.each(['Các đơn vị thành viên: Hội ND; VKSND; LĐLĐ', 'Đơn vị thành viên: Hội ND; VKSND; Hội CCB'])(
    'lists what semicolons part: %s',
    (line) =>
      expect(memberNames(lines('BIÊN BẢN BÌNH XÉT', 'Tên khối: Khối thi đua số 2', line, '', UNDER))).toHaveLength(3),
  );
});

describe('the page of a store of papers', () => {
  const stored = (between: string, ...rows: readonly (readonly string[])[]) =>
    recordOf(
      lines(
        ...['CHI TIẾT VĂN BẢN', ...rows.map((row) => row.join(between)), 'Nội dung văn bản:'],
        'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Y tế thuộc Khối thi đua số 2.',
      ),
    ).doc;
  const ROWS = [
    ['Số, ký hiệu', '59/QĐ-UBND'],
    ['Ngày ban hành', '15/02/2028'],
    ['Loại văn bản', 'Quyết định'],
    ['Cơ quan ban hành', 'UBND tỉnh Lam Hải'],
    ['Người ký', 'Tô Văn Hải'],
    ['Trích yếu', 'Về việc khen thưởng năm 2027'],
  ];
  it.each([['\t'], [' | '], [': ']])('says what the paper is, behind labels and %j', (between) => {
    const { kind, number, publisher, signer, published, title } = stored(between, ...ROWS);
    expect([kind, number, publisher, signer, published, title]).toEqual([
      ...['decision', '59/QĐ-UBND', 'UBND tỉnh Lam Hải', 'Tô Văn Hải', '2028-02-15', 'Về việc khen thưởng năm 2027'],
    ]);
  });
  it.each([[ROWS.slice(1)], [ROWS.slice(0, 2)], [ROWS.map(([label, value]) => [`${label} của`, value])]])(
    'says nothing by fewer rows or other labels: %j',
    (rows) => expect([stored('\t', ...rows).publisher, stored('\t', ...rows).signer]).toEqual([null, null]),
  );
});

describe('a sheet for the board', () => {
  const sheet = (line: string) =>
    recordOf(
      lines(
        ...[line, 'CÔNG KHAI KẾT QUẢ KHEN THƯỞNG', 'Các tập thể thuộc Khối thi đua số 2 được khen thưởng năm 2027'],
        ...['Được tặng | Tập thể', 'Bằng khen của Chủ tịch UBND tỉnh | Sở Y tế'],
      ),
    ).doc.publisher;
  it.each([
    [
      'Người niêm yết: Văn phòng Sở Nội vụ tỉnh Lam Hải. Ngày niêm yết: 10/03/2028.',
      'Văn phòng Sở Nội vụ tỉnh Lam Hải',
    ],
    ['Đơn vị niêm yết: Sở Nội vụ tỉnh Lam Hải - Ngày niêm yết: 10/03/2028', 'Sở Nội vụ tỉnh Lam Hải'],
    ['Cơ quan niêm yết: UBND xã Bến Đá; Ngày niêm yết: 10/03/2028', 'UBND xã Bến Đá'],
    ['Nội dung niêm yết: Sở Nội vụ tỉnh Lam Hải khen thưởng. Ngày niêm yết: 10/03/2028', null],
    ['Ngày niêm yết: 10/03/2028', null],
  ])('is of who put it up: %s', (line, publisher) => expect(sheet(line)).toBe(publisher));
});

describe('where minutes were made', () => {
  const place = (line: string): string | null =>
    recordOf(
      lines(
        ...['BIÊN BẢN BÌNH XÉT THI ĐUA', 'Tên khối: Khối thi đua số 2', line, 'Các thành viên nhất trí với báo cáo.'],
        ...['', 'THƯ KÝ                                        CHỦ TRÌ', '', 'Tô Hải              Hà Nhàn'],
      ),
    ).doc.place;
  it.each([
    ['Nơi họp: tỉnh Lam Hải; thời gian: ngày 05 tháng 12 năm 2027', 'tỉnh Lam Hải'],
    ['Địa điểm: huyện Bến Đá', 'huyện Bến Đá'],
    ['Biên bản được lập tại tỉnh Lam Hải, vào hồi 16 giờ 30 phút, ngày 05 tháng 12 năm 2027.', 'tỉnh Lam Hải'],
    ['Biên bản này lập tại thành phố Tân Khê, ngày 05 tháng 12 năm 2027.', 'thành phố Tân Khê'],
    ['Địa điểm: Hội trường UBND tỉnh Lam Hải', null],
    ['Nơi họp: tỉnh Lam Hải và các điểm cầu', null],
    ['Hợp đồng được lập tại tỉnh Lam Hải, ngày 05 tháng 12 năm 2027.', null],
  ])('is told in another place than over them: %s', (line, said) => expect(place(line)).toBe(said));
});

describe('an award before a tab and a committee', () => {
  it.each([
    ['\tỦy ban nhân dân huyện Bến Đá', 'UBND tỉnh'],
    [' | Ủy ban nhân dân huyện Bến Đá', 'UBND tỉnh'],
    ['\tTHPT Bến Đá', 'UBND tỉnh'],
  ])('is of the government before it: %j', (behind, granter) =>
    expect(
      recordOf(
        submission('STT\tHình thức khen thưởng\tTập thể', `1\tCờ thi đua của UBND tỉnh${behind}`).replaceAll(
          '\t',
          behind.startsWith(' ') ? ' | ' : '\t',
        ),
      ).awards.map((award) => award.granter),
    ).toEqual([granter]),
  );
  it('is of the Party where the committee is its', () =>
    expect(
      recordOf(
        'Ban Thường vụ Tỉnh ủy Lam Hải họp Khối thi đua số 2. Tặng Bằng khen của Ban Thường vụ Tỉnh ủy cho Sở Y tế.',
      ).awards.map((award) => award.granter),
    ).toEqual(['Ban Thường vụ Tỉnh ủy']));
});
