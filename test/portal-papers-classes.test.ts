import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recordOf } from './record-of.js';

// What portals and their papers write: kinds of zones and schools in letters, past awards in the line of a proposal, ballots under blanks, honours laid on a table.

const blocNames = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);

describe('kinds of units in letters', () => {
  const met = (bloc: string): string[] => blocNames(`Ngày 15/12/2028, ${bloc} tổ chức hội nghị tổng kết năm 2028.`);
  it.each([
    'Khối thi đua Ban Quản lý các KCN, KKT khu vực Tây Nguyên',
    'Cụm thi đua Ban Quản lý các KCN, KCX và KKT phía Nam',
    'Khối thi đua Công đoàn các KCN, KKT',
    'Cụm thi đua Hiệu trưởng các trường THCS, THPT khu vực miền Đông',
  ])('stay in the name of the bloc behind a comma: %s', (bloc) => expect(met(bloc)).toEqual([bloc]));
  it.each(['LĐLĐ huyện Tân Khê', 'KKT Bến Đá', 'BQL Khu kinh tế Tân Khê'])(
    'are none where the comma parts the bloc from %s',
    (unit) =>
      expect(blocNames(`Dẫn đầu Khối thi đua Công đoàn các KCN, ${unit} được tặng Cờ thi đua năm 2028.`)).toEqual([
        'Khối thi đua Công đoàn các KCN',
      ]),
  );
});

describe('boards of zones', () => {
  it.each([
    'BQL các Khu kinh tế và Khu công nghiệp tỉnh Lam Hải',
    'Ban Quản lý các Khu chế xuất và Khu công nghiệp thành phố Bến Đá',
    'Ban Quản lý các Cụm công nghiệp, Khu công nghiệp tỉnh Lam Hải',
  ])('manage two kinds: %s', (board) =>
    expect(headLines(`Hội nghị Khối thi đua số 3 bầu ${board} làm Khối trưởng năm 2028.`)).toEqual([
      `head 2028 ${board}`,
    ]),
  );
  it('are called again in letters behind "Trưởng Ban"', () =>
    expect(
      headLines(
        'Ngày 15/12/2028, Khối thi đua số 3 tổng kết năm 2028. Ông Tô Hải - Trưởng Ban BQL Khu kinh tế tỉnh Lam Hải, Khối trưởng chủ trì Hội nghị.',
      ),
    ).toEqual(['head 2028 BQL Khu kinh tế tỉnh Lam Hải']));
  it('are one beside another', () =>
    expect(
      headLines(
        'Hội nghị Khối thi đua số 3 bầu BQL các Khu công nghiệp và Sở Y tế làm Khối trưởng, Khối phó năm 2028.',
      ).join(),
    ).not.toContain('BQL các Khu công nghiệp và'));
});

describe('the line of somebody who is proposed', () => {
  const proposed = (...lines: string[]): string[] =>
    awardLines(
      `TỜ TRÌNH\nVề việc đề nghị khen thưởng\n\nKính gửi: Chủ tịch UBND tỉnh\n\nSở Y tế đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho:\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}`,
    ).filter((line) => !line.endsWith('→ Sở Y tế'));
  it('tells of which years the merit is, and what he had before', () =>
    expect(
      proposed(
        'Trạm Y tế xã Tân Khê. Có thành tích xuất sắc từ năm 2026 đến năm 2027. Đã được tặng: Giấy khen của Giám đốc Sở Y tế năm 2024; Tập thể lao động xuất sắc năm 2025.',
        'Ông Tô Hải, Trưởng khoa Nội. Thành tích: giai đoạn 2025 - 2028. Khen thưởng đã nhận: Chiến sĩ thi đua cơ sở các năm 2024, 2025.',
      ),
    ).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Trạm Y tế xã Tân Khê 2027',
      'Giấy khen của Giám đốc Sở Y tế → Trạm Y tế xã Tân Khê 2024',
      'Tập thể lao động xuất sắc → Trạm Y tế xã Tân Khê 2025',
      'Bằng khen của Chủ tịch UBND tỉnh → Tô Hải 2028',
      'Chiến sĩ thi đua cơ sở → Tô Hải 2024',
      'Chiến sĩ thi đua cơ sở → Tô Hải 2025',
    ]));
  it('says that past awards were given', () =>
    expect(
      recordOf(
        'THÔNG BÁO\nLấy ý kiến Nhân dân\n\nI. Huân chương Lao động hạng Ba: 01 cá nhân\n1. Bà Hà Nhàn, Giám đốc Hợp tác xã Bến Đá. Thành tích từ năm 2023 đến năm 2027. Đã từng được tặng: Bằng khen của Thủ tướng Chính phủ năm 2022.',
      ).awards.map(({ award, year, status }) => `${award} ${year} ${status}`),
    ).toEqual(['Huân chương Lao động hạng Ba 2027 recommended', 'Bằng khen của Thủ tướng Chính phủ 2022 awarded']));
  it.each(['Chưa được tặng: Cờ thi đua của UBND tỉnh.', 'Đã đăng ký: Chiến sĩ thi đua cơ sở năm 2028.'])(
    'says nothing of what he never had: %s',
    (rest) => expect(proposed(`Bà Hà Nhàn, y tá. ${rest}`)).toEqual(['Bằng khen của Chủ tịch UBND tỉnh → Hà Nhàn']),
  );
});

describe('a ballot laid out with blanks', () => {
  const ballot = (...rows: string[]): string[] =>
    awardLines(
      `BIÊN BẢN\nHọp bình xét thi đua năm 2028 của Cụm thi đua số 2\n\nKết quả bỏ phiếu:\n\n${rows.join('\n')}\n\nCuộc họp kết thúc hồi 11 giờ.`,
    );
  const head = 'Hình thức đề nghị                Đơn vị                 Số phiếu';
  it('has awards that fill their column, and units under the one above', () =>
    expect(
      ballot(
        head,
        'Cờ thi đua của UBND tỉnh         Trạm Y tế Bến Đá       6/6',
        '                                 Trạm Y tế Tân Khê      1/6',
        'Bằng khen của Chủ tịch UBND tỉnh Trạm Y tế Anh Hòa      6/6',
        'Tập thể lao động xuất sắc        Trạm Y tế Tân Khê      5/6',
        '                                 Trạm Y tế Phú Lâm      6/6',
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → Trạm Y tế Bến Đá 2028',
      'Bằng khen của Chủ tịch UBND tỉnh → Trạm Y tế Anh Hòa 2028',
      'Tập thể lao động xuất sắc → Trạm Y tế Tân Khê 2028',
      'Tập thể lao động xuất sắc → Trạm Y tế Phú Lâm 2028',
    ]));
  it('may have units that fill theirs', () =>
    expect(
      ballot(
        'Đơn vị                  Điểm     Đề nghị',
        'Sở Y tế                 98,5     Cờ thi đua của UBND tỉnh',
        'Chi cục Kiểm lâm vùng I 96       Bằng khen của Chủ tịch UBND tỉnh',
        'Sở Nội vụ tỉnh Lam Hải  95       Giấy khen',
        'Thanh tra tỉnh          94',
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2028',
      'Bằng khen của Chủ tịch UBND tỉnh → Chi cục Kiểm lâm vùng I 2028',
      'Giấy khen → Sở Nội vụ tỉnh Lam Hải 2028',
    ]));
  it('breaks no name that runs past the place of an empty cell', () =>
    expect(
      ballot(
        'Đơn vị                    Ghi chú      Số phiếu      Đề nghị',
        'Trung tâm Kiểm soát bệnh tật Bến Đá    6/6           Cờ thi đua',
        'Trạm Y tế Tân Khê                      6/6           Giấy khen',
        'Trạm Y tế Phú Lâm         vắng         5/6           Giấy khen',
      ),
    ).toEqual([
      'Cờ thi đua → Trung tâm Kiểm soát bệnh tật Bến Đá 2028',
      'Giấy khen → Trạm Y tế Tân Khê 2028',
      'Giấy khen → Trạm Y tế Phú Lâm 2028',
    ]));
});

describe('a short name that only one member of the bloc can mean', () => {
  const full = (members: string, rest: string): string[] =>
    recordOf(
      `Chiều 17/1/2028, Khối thi đua số 3 gồm các đơn vị: ${members} tổ chức tổng kết năm 2027.\n\n${rest}`,
    ).awards.map(({ recipient, recipient_full }) => `${recipient} = ${recipient_full}`);
  it('is the member', () => {
    const members = 'Agribank Lam Hải, Hội Luật gia tỉnh, Công ty Điện lực Bến Đá, Sở Y tế';
    expect(
      full(members, 'Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho Agribank và Hội Luật gia; Bằng khen cho Sở Y tế.'),
    ).toEqual(['Agribank = Agribank Lam Hải', 'Hội Luật gia = Hội Luật gia tỉnh', 'Sở Y tế = null']);
    expect(
      recordOf(
        `Khối thi đua số 3 gồm các đơn vị: ${members}.\n\nNăm 2028, Công ty Điện lực làm Khối trưởng Khối thi đua số 3.`,
      ).heads.map(({ org_full }) => org_full),
    ).toEqual(['Công ty Điện lực Bến Đá']);
  });
  it.each([
    ['Agribank Lam Hải, Agribank Bến Đá, Sở Y tế', 'Agribank'],
    ['Trường Tiểu học Tân Khê 2, Trường Tiểu học Bến Đá', 'Trường Tiểu học Tân Khê'],
    ['Sở Nông nghiệp và Môi trường, Sở Y tế', 'Sở Nông nghiệp'],
    ['Công ty Điện lực, Công ty Điện lực Bến Đá', 'Công ty Điện lực'],
  ])('stays short where %s are in it', (members, name) =>
    expect(full(members, `Hội nghị đề nghị UBND tỉnh tặng Cờ thi đua cho ${name}.`)).toEqual([`${name} = null`]),
  );
});

describe('a portrait', () => {
  const told = (rest: string): string[] =>
    awardLines(
      `Chuyện của người thợ điện\n\nỞ Bến Đá, ai cũng biết anh Tư Hải. Anh tên thật Tô Văn Hải, sinh năm 1984, tổ trưởng Tổ đường dây số 2. Anh Hải có 11 sáng kiến. Hỏi thì anh Hải cười. ${rest}`,
    );
  it('lays papers on the table, each with its year', () =>
    expect(
      told(
        'Vợ anh mang ra một xấp. Này là Giấy khen của Giám đốc Điện lực Lam Hải năm 2019. Này là Bằng khen của UBND tỉnh năm 2023, Giấy khen của Sở Y tế năm 2025, rồi Bằng khen của Bộ Y tế năm 2028.',
      ),
    ).toEqual([
      'Giấy khen của Giám đốc Điện lực Lam Hải → Tô Văn Hải 2019',
      'Bằng khen của UBND tỉnh → Tô Văn Hải 2023',
      'Giấy khen của Sở Y tế → Tô Văn Hải 2025',
      'Bằng khen của Bộ Y tế → Tô Văn Hải 2028',
    ]));
  it('speaks of a paper first, and then of who got it', () => {
    expect(told('Bằng khen của Bộ Y tế thì anh mới nhận năm 2027.')).toEqual([
      'Bằng khen của Bộ Y tế → Tô Văn Hải 2027',
    ]);
    expect(told('Giấy khen của Sở Y tế thì anh Hải được tặng năm 2026.')).toEqual([
      'Giấy khen của Sở Y tế → Tô Văn Hải 2026',
    ]);
  });
  it('tells what he was each year', () =>
    expect(told('Từ năm 2021 đến năm 2027, năm nào anh cũng là Chiến sĩ thi đua cơ sở.')).toEqual([
      'Chiến sĩ thi đua cơ sở → Tô Văn Hải 2027',
    ]));
  it.each([
    'Này là Bằng khen của bà Nhàn năm 2025.',
    'Đây là Bằng khen đầu tiên của ngành điện.',
    'Bằng khen của Bộ Y tế thì anh chưa nhận.',
    'Huân chương Lao động thì ai chẳng mơ được nhận.',
    'Năm nào anh cũng mong là Chiến sĩ thi đua cơ sở.',
    'Không năm nào anh cũng là Chiến sĩ thi đua cơ sở.',
  ])('gives him nothing: %s', (rest) => expect(told(rest)).toEqual([]));
});

describe('who hands over', () => {
  const acts = (rest: string): string[] =>
    recordOf(
      `Sở Y tế gặp mặt\n\nChiều 26/02/2028, Bệnh viện Bến Đá tổ chức Lễ kỷ niệm. Tới dự có các đồng chí: Tô Văn Hải, Phó Bí thư Tỉnh ủy; Kiều Văn Phú, Giám đốc Sở Y tế.\n\n${rest}`,
    ).officials.map(({ name, act }) => `${name} ${act}`);
  it.each([
    'Cũng tại buổi lễ, đồng chí Giám đốc Sở Y tế trao Bằng khen của Bộ Y tế cho Khoa Nhi.',
    'Đồng chí Giám đốc Sở Y tế trao Bằng khen của Bộ Y tế cho Khoa Nhi.',
  ])('may be called by the office: %s', (rest) =>
    expect(acts(rest)).toEqual(['Tô Văn Hải attend', 'Kiều Văn Phú present']),
  );
  it.each([
    'Cũng tại buổi lễ, đồng chí Giám đốc Bệnh viện Bến Đá trao Bằng khen của Bộ Y tế cho Khoa Nhi.',
    'Khoa Nhi được đồng chí Giám đốc Sở Y tế khen ngợi.',
  ])('is nobody else: %s', (rest) => expect(acts(rest)).toEqual(['Tô Văn Hải attend', 'Kiều Văn Phú attend']));
  it.each([
    'đồng chí Tô Văn Hải chúc mừng, tặng Bệnh viện bức tranh thêu, mong Bệnh viện sớm đạt danh hiệu Anh hùng Lao động.',
    'đồng chí Tô Văn Hải tặng Bệnh viện một chiếc đồng hồ, mong Bệnh viện sớm nhận Cờ thi đua.',
  ])('gives no award with a gift and a wish: %s', (rest) =>
    expect(acts(`Phát biểu tại buổi lễ, ${rest}`)).toEqual(['Tô Văn Hải speak', 'Kiều Văn Phú attend']),
  );
});

describe('the day of a meeting', () => {
  const days = (text: string): string[] => recordOf(text).meetings.map(({ date, venue }) => `${date} ${venue}`);
  it('stands below the one on which the page was put up, under a headline', () =>
    expect(
      days(
        'Tin tức\n\nCụm thi đua số 4 tổng kết phong trào thi đua\n14:05 13/12/2028\n\nNgày 12/12, tại Sở Y tế, Cụm thi đua số 4 tổ chức hội nghị tổng kết năm 2028.',
      ),
    ).toEqual(['2028-12-12 Sở Y tế']));
  const report = (rest: string): string[] =>
    days(
      `KHỐI THI ĐUA SỐ 6\nSố: 05/BC-K6\n\nBÁO CÁO\nKết quả hoạt động năm 2028\n\nThực hiện hướng dẫn của Sở Nội vụ về tổng kết năm 2028, Khối thi đua số 6 báo cáo như sau:\n\n1. Các đơn vị đã hoàn thành nhiệm vụ.\n${rest}`,
    );
  it('comes further down in a report', () =>
    expect(report('Ngày 06/12/2028, tại Sở Y tế, Khối đã họp chấm điểm.')).toEqual(['2028-12-06 Sở Y tế']));
  it('is nowhere in one that tells of other days', () =>
    expect(report('Ngày 06/12/2028, Khối nộp báo cáo.').filter((day) => day.includes('12-06'))).toEqual([]));
});
