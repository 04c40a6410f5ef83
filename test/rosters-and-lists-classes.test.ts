import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberNames, recipientNames, recordOf } from './record-of.js';

// Names of divisions that no list before knew, and lists whose names, years and leaders stand in another form than in the one beside them.

describe('divisions by what they deal with', () => {
  const members = (list: string): string[] => memberNames(`Khối thi đua số 1 gồm 3 đơn vị: ${list}.`);
  it('are courts', () =>
    expect(members('Tòa Hình sự, Tòa Gia đình và người chưa thành niên, Tòa Lao động')).toEqual([
      'Tòa Hình sự',
      'Tòa Gia đình và người chưa thành niên',
      'Tòa Lao động',
    ]));
  it('are of the police', () =>
    expect(
      recipientNames('Giám đốc Công an tỉnh tặng Giấy khen cho Phòng CSĐT tội phạm về TTXH được thành lập năm 2027.'),
    ).toEqual(['Phòng CSĐT tội phạm về TTXH']));
  it('are of a tax department, with their numbers', () =>
    expect(members('Phòng Thanh tra thuế, Phòng Kiểm tra thuế số 1 và Phòng Kiểm tra thuế số 2')).toHaveLength(3));
  it('do no more than that', () =>
    expect(recipientNames('Cục Thuế tặng Giấy khen cho Phòng Kiểm tra thuế đạt kết quả cao.')).toEqual([
      'Phòng Kiểm tra thuế',
    ]));
});

describe('counted names', () => {
  const members = (list: string): string[] => memberNames(`Cụm thi đua số 1 gồm 03 đơn vị:\n${list}`);
  it('are parted by semicolons, whatever stands in them', () =>
    expect(members('Tòa Dân sự; Văn phòng; Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua, Khen thưởng.')).toEqual([
      'Tòa Dân sự',
      'Văn phòng',
      'Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua, Khen thưởng',
    ]));
  it('are as many as the text says', () =>
    expect(members('Tòa Dân sự; Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua, Khen thưởng.')).not.toContain(
      'Phòng Tổ chức - Cán bộ, Thanh tra và Thi đua, Khen thưởng',
    ));
  it('go on over a broken line', () =>
    expect(
      memberNames('Khối thi đua số 3 gồm 03 đơn vị: Phòng Ảnh (A1), Phòng Tranh\nđá quý (A2), Phòng Tượng (A3).'),
    ).toContain('Phòng Tranh\nđá quý'.replace('\n', ' ')));
});

describe('teams of the police', () => {
  const given = (to: string): string[] => recipientNames(`Công an tỉnh tặng Giấy khen cho ${to}.`);
  it('are called by the number of their division', () =>
    expect(given('Đội Trọng án PC02, Đội 2 PC04')).toEqual(['Đội Trọng án PC02', 'Đội 2 PC04']));
  it('stand beside it behind a comma and "và"', () =>
    expect(given('Đội Trọng án và PC02')).toEqual(['Đội Trọng án', 'PC02']));
});

describe('a club', () => {
  const given = (to: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${to} và ông Tô Hải.`);
  it('is of a hamlet that has a capital', () =>
    expect(given('Câu lạc bộ Cồng chiêng Thôn Bến Đá')).toEqual(['Câu lạc bộ Cồng chiêng Thôn Bến Đá', 'Tô Hải']));
  it('stands before one', () =>
    expect(given('Câu lạc bộ Cồng chiêng, Thôn Bến Đá')).not.toContain('Câu lạc bộ Cồng chiêng Thôn Bến Đá'));
});

describe('short degrees', () => {
  it('are no names', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho CNĐD. Hà Văn Nhàn và ông Tô Hải.')).toEqual([
      'Hà Văn Nhàn',
      'Tô Hải',
    ]));
  it('are so before a stop only', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho Khoa Nội. Hà Văn Nhàn có mặt.')).toEqual(['Khoa Nội']));
});

describe('operating theatres', () => {
  const given = (to: string): string[] => recipientNames(`Bộ Y tế tặng Bằng khen cho ${to} - Bệnh viện Bến Đá.`);
  it('are one department', () => expect(given('Khoa Phẫu thuật, Gây mê hồi sức')).toHaveLength(1));
  it('are two with a head each', () => expect(given('Khoa Phẫu thuật, Khoa Gây mê hồi sức')).toHaveLength(2));
});

describe('a place over two lines', () => {
  const bloc = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  it('is that of the bloc', () =>
    expect(bloc('Hồi 14h, Khối thi đua số 3 Công an tỉnh Thanh\nHóa tổ chức ký kết giao ước thi đua.')).toEqual([
      'Khối thi đua số 3 Công an tỉnh Thanh Hóa',
    ]));
  it('ends where another sentence begins', () =>
    expect(bloc('Hồi 14h, Khối thi đua số 3 Công an tỉnh Thanh Hóa\nHội tổ chức ký kết giao ước thi đua.')).toEqual([
      'Khối thi đua số 3 Công an tỉnh Thanh Hóa',
    ]));
});

describe('the leader in a table', () => {
  const heads = (cell: string): string[] =>
    headLines(
      `Phân công nhiệm vụ năm 2028:\n\nCụm | Cụm trưởng | Cụm phó\nCụm thi đua số 1 | ${cell} | Sở Nội vụ\nCụm thi đua số 2 | Sở Y tế | Sở Tư pháp`,
    ).filter((line) => line.startsWith('head'));
  it('may be an office by no more than that', () =>
    expect(heads('Văn phòng')).toEqual(['head 2028 Văn phòng', 'head 2028 Sở Y tế']));
  it('is none that is said of it', () => expect(heads('Văn phòng phẩm')).toEqual(['head 2028 Sở Y tế']));
});

describe('a division by its number', () => {
  const heads = (called: string): string[] =>
    headLines(
      `Khối thi đua số 3 có 03 đơn vị: Phòng Kỹ thuật hình sự (${called}), Phòng Hậu cần (PH10), Phòng Tham mưu (PV01). Ông Tô Hải, Trưởng phòng PC09, Khối trưởng năm 2027, chủ trì.`,
    );
  it('is what the text says that the number stands for', () =>
    expect(heads('PC09')).toEqual(['head 2027 Phòng Kỹ thuật hình sự']));
  it('is no more where it says nothing', () => expect(heads('PC07')).toEqual(['head 2027 phòng PC09']));
});

describe('an annex', () => {
  const decision = (annex: string): string[] =>
    recipientNames(
      `QUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN KHÊ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Tặng Giấy khen cho 02 cá nhân${annex}.\n\nĐiều 2. Các ông, bà có tên chịu trách nhiệm thi hành./.\n\nCHỦ TỊCH\nHà Nhàn\n\nDANH SÁCH KHEN THƯỞNG\n\nSTT | Họ và tên | Chức vụ\n1 | Bùi Thị Hiền | Trưởng thôn\n2 | Tô Văn Hải | Chủ hộ`,
    );
  it('goes with the article', () => expect(decision(' (kèm danh sách)')).toEqual(['Bùi Thị Hiền', 'Tô Văn Hải']));
  it('is none where the article speaks of another', () =>
    expect(decision(' (kèm hiện vật)')).not.toEqual(['Bùi Thị Hiền', 'Tô Văn Hải']));
});

describe('what a council leaves out', () => {
  const asked = (behind: string): string[] =>
    recipientNames(
      `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng Công ty xét khen thưởng năm 2027\n\n3. Ý kiến khác\n- Ông Tô Hải đề nghị bổ sung Bằng khen cho Đội Vận hành; ${behind}.`,
    );
  it('gets nothing', () => expect(asked('qua thảo luận, Hội đồng không đưa vào danh sách')).toEqual([]));
  it('is another whom it names', () =>
    expect(asked('riêng Phòng Kế hoạch, Hội đồng không đưa vào danh sách')).toEqual(['Đội Vận hành']));
});

describe('the year of a line', () => {
  const years = (said: string): (number | null)[] =>
    recordOf(
      `ĐỀ NGHỊ TẶNG HUÂN CHƯƠNG LAO ĐỘNG\n\nI. Huân chương Lao động hạng Ba\n1. Ông Tô Hải, Giám đốc Sở Y tế${said}.\n2. Trường THPT Bến Đá (thành tích từ năm 2021 đến năm 2025).`,
    ).awards.map(({ year }) => year);
  it('is the last of its merit', () => expect(years(', thành tích từ năm 2018 đến năm 2022')).toEqual([2022, 2025]));
  it('is none of the merit that a report is about', () =>
    expect(years(', báo cáo thành tích năm 2026')[0]).not.toBe(2022));
});

describe('titles', () => {
  const titles = (said: string): (readonly string[])[] =>
    recordOf(`Khối thi đua số 2 họp. Thành phần:\n- Bà Hà Nhàn, ${said};\n- Ông Tô Hải, Giám đốc Sở Y tế.`)
      .officials.filter(({ name }) => name === 'Hà Nhàn')
      .map((official) => official.titles);
  it('have the committee behind two fields', () =>
    expect(titles('Phó Trưởng ban Tổ chức - Tuyên giáo Ủy ban MTTQ Việt Nam tỉnh')).toEqual([
      ['Phó Trưởng ban Tổ chức - Tuyên giáo Ủy ban MTTQ Việt Nam tỉnh'],
    ]));
  it('have what somebody serves in', () =>
    expect(
      recordOf(
        'Khối thi đua số 2 họp. Thành phần:\n- Thư ký: Bà Hà Nhàn, cán bộ Mặt trận huyện Tân Khê.',
      ).officials.map((official) => official.titles),
    ).toEqual([['cán bộ Mặt trận huyện Tân Khê']]));
  it('end before what is done', () =>
    expect(titles('Phó Trưởng ban Tổ chức - Tuyên giáo, dự')).toEqual([['Phó Trưởng ban Tổ chức - Tuyên giáo']]));
});

describe('what every hamlet has', () => {
  const given = (whom: string): string[] => awardLines(`Cụm thi đua số 3 bình xét: ${whom} nhận Giấy khen.`);
  it('is counted', () => expect(given('08 Ban Công tác Mặt trận khóm, ấp')).toEqual(['Giấy khen → #8']));
  it('is named by its place', () =>
    expect(given('Ban Công tác Mặt trận ấp Bến Đá')).toEqual(['Giấy khen → Ban Công tác Mặt trận ấp Bến Đá']));
});

describe('a part of a report', () => {
  const blocs = (heading: string): (string | null)[] =>
    recordOf(
      `PHẦN II - BÌNH XÉT\n\n1. Khối thi đua các phòng bình bầu Phòng Kế hoạch đạt Cờ thi đua.\n2. Khối thi đua các đội bình bầu Đội Vận hành đạt Cờ thi đua.\n\n${heading}\n\n- Giấy khen của Cục trưởng: 38 tập thể.`,
    )
      .awards.filter(({ count }) => count !== null)
      .map(({ bloc }) => bloc);
  it('leaves the blocs of the part above', () => expect(blocs('PHẦN III - KHEN THƯỞNG TOÀN NGÀNH')).toEqual([null]));
  it('goes on with the last where no part begins', () =>
    expect(blocs('Phần thưởng cho các đội:')).toEqual(['Khối thi đua các đội']));
});

describe('a bloc by the end of its name', () => {
  const heads = (of: string): string[] =>
    recordOf(
      `Khối thi đua các Chi cục phía Bắc và Khối thi đua các Chi cục phía Nam tổng kết năm 2027. Năm 2028, Sở Y tế làm Khối trưởng ${of}.`,
    ).heads.map(({ bloc }) => bloc ?? '');
  it('is the one that ends so', () => expect(heads('khối phía Bắc')).toEqual(['Khối thi đua các Chi cục phía Bắc']));
  it('is none that no name ends in', () =>
    expect(heads('khối phía Đông')).not.toContain('Khối thi đua các Chi cục phía Bắc'));
});

describe('badges of the Party', () => {
  const given = (count: string): string[] =>
    awardLines(
      `Tỉnh ủy tặng Huy hiệu Đảng cho ${count} đảng viên. Tặng Huy hiệu 50 năm tuổi Đảng cho ông Tô Hải. Tặng Huy hiệu 40 năm tuổi Đảng cho bà Hà Nhàn và bà Tô Lan.`,
    );
  it('are those that are named by years', () => expect(given('03').some((line) => line.includes('#'))).toBe(false));
  it('are more', () => expect(given('25').some((line) => line.includes('#25'))).toBe(true));
});
