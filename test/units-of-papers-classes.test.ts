import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recipientNames, recordOf } from './record-of.js';

// Classes, workshops, troops and blocs of a house, as decisions, notices and old letters name them.

describe('classes that are commended', () => {
  const under = (line: string): string[] =>
    recipientNames(`QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen của Hiệu trưởng cho:\n${line}`);
  it('stand behind words that say which they are', () =>
    expect(under('a) Các lớp dẫn đầu thi đua: lớp 10A3, lớp 11A1;\nb) Tổ Toán.')).toEqual([
      'lớp 10A3',
      'lớp 11A1',
      'Tổ Toán',
    ]));
  it('are not those of which the label denies it', () =>
    expect(under('a) Các lớp không được khen: lớp 10A3, lớp 11A1.')).toEqual([]));
  const given = (words: string): string[] => recipientNames(`QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen cho ${words}.`);
  it('stand right behind the award', () =>
    expect(given('các lớp 10A3, 11A1 và 12A2')).toEqual(['lớp 10A3', 'Lớp 11A1', 'Lớp 12A2']));
  it('are not the classes of pupils', () => expect(given('các em lớp 10A3, 11A1')).toEqual([]));
});

describe('teachers that a label counts', () => {
  const under = (line: string): string[] =>
    recipientNames(`QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen của Hiệu trưởng cho:\n${line}`);
  it('are those behind its colon', () =>
    expect(under('a) 02 thầy, cô chủ nhiệm có nhiều đóng góp: thầy Tô Hải (lớp 12A2), cô Hà Nhàn (lớp 10A3);')).toEqual(
      ['Tô Hải', 'Hà Nhàn'],
    ));
  it('are as many', () =>
    expect(under('a) 03 thầy, cô chủ nhiệm có nhiều đóng góp: thầy Tô Hải (lớp 12A2), cô Hà Nhàn (lớp 10A3);')).toEqual(
      [],
    ));
});

describe('a number of pupils at the end of a list', () => {
  const under = (bracket: string): string[] =>
    recipientNames(
      `QUYẾT ĐỊNH\nĐiều 1. Tặng Giấy khen của Hiệu trưởng cho:\na) Tổ Toán;\nb) 128 học sinh giỏi và 17 học sinh tích cực ${bracket}.`,
    );
  it('is told where their names stand', () =>
    expect(under('(các lớp niêm yết danh sách)')).toEqual(['Tổ Toán', '#128', '#17']));
  it('is not read where a bracket says something else', () =>
    expect(under('(đã khen năm trước)')).toEqual(['Tổ Toán']));
});

describe('an old letter', () => {
  const letter = (addressed: string): string[] =>
    recipientNames(
      `UBND TỈNH LAM HẢI\nSỞ THỦY SẢN\nSố: 87/CV.TS\nTân Khê, ngày 5 tháng 2 năm 1996\n\n"V/v đề nghị khen thưởng năm 1995"\n\n${addressed} : - Ủy ban nhân dân tỉnh Lam Hải\n- Ban Thi đua tỉnh\n\nSở Thủy sản đề nghị như sau :\n\n1/- Đề nghị Chính phủ tặng thưởng Huân chương Lao động hạng Ba :\n- Xí nghiệp Đông lạnh Bến Đá : vượt 14% kế hoạch.\n`,
    );
  it('is addressed in the southern spelling', () => expect(letter('Kính gởi')).toEqual(['Xí nghiệp Đông lạnh Bến Đá']));
});

describe('the unit that leads its bloc', () => {
  const given = (words: string): string[] => awardLines(`Đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị ${words}.`);
  it('stands behind the bloc', () =>
    expect(given('dẫn đầu Khối thi đua các xí nghiệp: Xí nghiệp Cơ khí Bến Đá')).toEqual([
      'Cờ thi đua → Xí nghiệp Cơ khí Bến Đá',
    ]));
  it('is not told by words of other units', () =>
    expect(given('theo dõi Khối thi đua các xí nghiệp: Xí nghiệp Cơ khí Bến Đá')).toEqual([]));
});

describe('a line of names under an award', () => {
  const under = (line: string): string[] =>
    recipientNames(
      `CÔNG TY CỔ PHẦN BẾN ĐÁ\nSố: 19/TB-TĐKT\n\nTân Khê, ngày 08 tháng 01 năm 2028\n\nTHÔNG BÁO\nKết quả khen thưởng năm 2027\n\nHội đồng kết luận như sau:\n\n1. Tổng Giám đốc đã quyết định tặng:\n\n1.1. Giấy khen của Công ty\n- Phòng Vật tư\n\n1.2. Danh hiệu Tập thể lao động tiên tiến\n${line}\n\n1.3. Giấy khen của Tổng Giám đốc: 38 cá nhân.\n\nNơi nhận:\n- Lưu VT.\n`,
    );
  it('is parted by semicolons', () =>
    expect(under('Tổ Tiện, Phân xưởng Đúc; Phòng Kế toán; Trạm Y tế.')).toEqual([
      'Phòng Vật tư',
      'Tổ Tiện, Phân xưởng Đúc',
      'Phòng Kế toán',
      'Trạm Y tế',
      '#38',
    ]));
  it('is none where it says what they do', () =>
    expect(under('Phòng Kế toán trình bày hồ sơ; Trạm Y tế đề nghị hoãn.')).toEqual(['Phòng Vật tư', '#38']));
});

describe('flags of two givers', () => {
  it('are two', () =>
    expect(
      awardLines(
        'THÔNG BÁO\nKết quả khen thưởng năm 2027\n\n1. Tổng Giám đốc đã quyết định tặng:\n\n1.1. Cờ thi đua của Công ty\n+ Phân xưởng Cán 650\n+ Phân xưởng Đúc\n\n2. Hội đồng nhất trí trình Bộ Công Thương:\n- Phân xưởng Cán 650: Cờ thi đua của Bộ Công Thương;\n',
      ).filter((line) => line.includes('Cán 650')),
    ).toHaveLength(2));
});

describe('blocs that lines of a list name', () => {
  const heads = (words: string): string[] =>
    headLines(
      `Hội đồng Thi đua Công ty Bến Đá tổng kết năm 2027 của các khối thi đua.\n+ Khối sản xuất chính: Phân xưởng Cán\n+ Khối phụ trợ: Phân xưởng Cơ điện\n${words}`,
    );
  it('are called so again', () =>
    expect(
      heads(
        'Khối sản xuất chính do Phân xưởng Đúc làm Khối trưởng năm 2028, Khối phụ trợ do Xí nghiệp Vận tải làm Khối trưởng.',
      ),
    ).toEqual(['head 2028 Phân xưởng Đúc', 'head 2028 Xí nghiệp Vận tải']));
  it('have each its own head', () =>
    expect(
      recordOf(
        'Công ty Bến Đá tổng kết các khối thi đua.\nKhối thi đua số 1 do Phân xưởng Đúc làm Khối trưởng, Khối thi đua số 2 do Xí nghiệp Vận tải làm Khối trưởng.',
      ).heads.map(({ bloc, org }) => `${bloc}: ${org}`),
    ).toEqual(['Khối thi đua số 1: Phân xưởng Đúc', 'Khối thi đua số 2: Xí nghiệp Vận tải']));
  it('keep the head that they had', () =>
    expect(
      headLines(
        'Công ty Bến Đá tổng kết năm 2027.\nKhối thi đua số 3 giữ nguyên Khối trưởng là Văn phòng Công ty năm 2028.',
      ),
    ).toHaveLength(2));
  it('have a head of whom nothing says that it led before', () =>
    expect(
      headLines('Công ty Bến Đá tổng kết năm 2027.\nKhối thi đua số 3 bầu Khối trưởng là Văn phòng Công ty năm 2028.'),
    ).toHaveLength(1));
});

describe('the year behind who leads', () => {
  const led = (behind: string): string[] =>
    headLines(`Công ty Bến Đá tổng kết năm 2027 của Khối thi đua số 1 do Sở Y tế làm Khối trưởng${behind}.`);
  it('is stated', () => expect(led(' năm 2028')).toEqual(['head 2028 Sở Y tế']));
  it('is that under review', () => expect(led('')).toEqual(['head 2027 Sở Y tế']));
});

describe('troops and the command of a district', () => {
  const given = (troop: string): string[] =>
    recipientNames(`Tặng Bằng khen cho ${troop}, Ban Chỉ huy Quân sự huyện Tân Khê.`);
  it('are two where it is a battalion', () => expect(given('Tiểu đoàn 2')).toHaveLength(2));
  it('are one where it is a company of it', () => expect(given('Đại đội 2')).toHaveLength(1));
});

describe('who joins a bloc', () => {
  const joined = (words: string): string[] => memberLines(`Sở Nội vụ họp các khối thi đua.\n- ${words}`);
  it('is added as a member', () =>
    expect(joined('Bổ sung Quỹ Đầu tư phát triển tỉnh làm thành viên Khối thi đua số 4.')).toEqual([
      'Khối thi đua số 4: Quỹ Đầu tư phát triển tỉnh',
    ]));
  it('is not who stops', () =>
    expect(joined('Quỹ Đầu tư phát triển tỉnh thôi làm thành viên Khối thi đua số 4.')).toEqual([]));
});

describe('two columns of units', () => {
  it('part a small word from the next', () =>
    expect(
      headLines(
        'SỞ NỘI VỤ\nTHÔNG BÁO\nPhân công Khối trưởng, Khối phó năm 2028\n\nKhối, cụm            Khối trưởng/Cụm trưởng        Khối phó/Cụm phó\n---------------------------------------------------------------------\nKhối thi đua số 1    Ban Nội chính Tỉnh ủy         Báo Lam Hải\nKhối thi đua số 3    Hội Chữ thập đỏ tỉnh          Hội Đông y tỉnh\nKhối thi đua số 4    Công ty Điện lực Bến Đá       Bưu điện tỉnh\n---------------------------------------------------------------------\n',
      ),
    ).toContain('head 2028 Hội Chữ thập đỏ tỉnh'));
  it('are none where the words stand together', () =>
    expect(recipientNames('UBND tỉnh tặng Bằng khen cho Tỉnh Hội Đông y.')).toEqual(['Tỉnh Hội Đông y']));
});

describe('who is chosen at length', () => {
  const chosen = (verb: string): string[] =>
    awardLines(
      `Năm 2027, Sở Y tế ${verb} các đơn vị thành viên trong Khối nhất trí suy tôn là đơn vị dẫn đầu, đề nghị UBND tỉnh tặng Cờ thi đua.`,
    );
  it('is the subject of the proposal', () => expect(chosen('được')).toEqual(['Cờ thi đua → Sở Y tế 2027']));
  it('is not who looks on', () => expect(chosen('chứng kiến')).toEqual([]));
});

describe('the office of labour', () => {
  it('belongs to the title before a verb', () =>
    expect(
      recordOf('Hội đồng nghe bà Hà Nhàn - Trưởng phòng Tổ chức lao động trình bày kết quả.').officials.map(
        ({ titles, act }) => `${titles.join()} ${act}`,
      ),
    ).toEqual(['Trưởng phòng Tổ chức lao động speak']));
});
