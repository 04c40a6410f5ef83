import { describe, expect, it } from 'vitest';
import { awardLines, memberLines, recordOf, statusLines } from './record-of.js';

// News of districts, schools, companies and the police: whom and what they name, each beside words that only look like it.

const officials = (text: string): string[] => recordOf(text).officials.map(({ name, act }) => `${name} ${act}`);
const heads = (text: string): string[] =>
  recordOf(text).heads.map(({ org, year, role }) => `${org} ${year}${role === 'deputy' ? ' deputy' : ''}`);

describe('a division of the police', () => {
  const given = (force: string): string[] =>
    awardLines(`UBND tỉnh tặng Bằng khen cho Phòng Cảnh sát hình sự, ${force}.`);
  it('stands beside the police of a district', () =>
    expect(given('Công an huyện Tân Khê')).toEqual([
      'Bằng khen → Phòng Cảnh sát hình sự',
      'Bằng khen → Công an huyện Tân Khê',
    ]));
  it('is one of the police of a province', () =>
    expect(given('Công an tỉnh Lam Hải')).toEqual(['Bằng khen → Phòng Cảnh sát hình sự, Công an tỉnh Lam Hải']));
});

describe('what is taken away', () => {
  it('may be a weapon', () =>
    expect(awardLines('Công an tỉnh tặng Giấy khen cho anh Tô Hải, người dũng cảm tước súng của đối tượng.')).toEqual([
      'Giấy khen → Tô Hải',
    ]));
  it('may be an award', () => expect(awardLines('Công an tỉnh tước Giấy khen của anh Tô Hải.')).toEqual([]));
});

describe('the day of a deed', () => {
  const proposed = (told: string): string[] =>
    awardLines(`Công an tỉnh đề nghị Bộ Công an tặng Bằng khen cho Thượng úy Tô Hải, ${told}.`);
  it('gives the year', () =>
    expect(proposed('người dũng cảm bắt cướp trong đêm 30-9-2027')).toEqual(['Bằng khen → Tô Hải 2027']));
  it('is the last of two', () =>
    expect(proposed('vì đã truy bắt nhóm cướp từ ngày 30-12-2026 đến ngày 02-01-2027')).toEqual([
      'Bằng khen → Tô Hải 2027',
    ]));
  it('is none of a paper', () =>
    expect(proposed('người dũng cảm bắt cướp, theo Tờ trình ngày 30-9-2027')).toEqual(['Bằng khen → Tô Hải']));
  it('is none of a feast', () =>
    expect(proposed('người có thành tích chào mừng ngày 30/4/1975')).toEqual(['Bằng khen → Tô Hải']));
});

describe('a title that some once had', () => {
  it('is old', () =>
    expect(
      awardLines('Sáng 27/2/2027, Bệnh viện Bến Đá gặp mặt. Ba thầy thuốc từng được phong tặng Thầy thuốc Ưu tú.'),
    ).toEqual(['Thầy thuốc Ưu tú → #3']));
  it('is given today', () =>
    expect(
      awardLines('Sáng 27/2/2027, Bệnh viện Bến Đá gặp mặt. Ba thầy thuốc vừa được phong tặng Thầy thuốc Ưu tú.'),
    ).toEqual(['Thầy thuốc Ưu tú → #3 2027']));
});

describe('who comes and receives', () => {
  const told = (act: string): string[] =>
    officials(
      `Dự hội nghị có chị Hà Nhàn, Phó Chủ tịch Hội Phụ nữ tỉnh; anh Tô Hải, Phó Chủ tịch UBND huyện ${act}. Chị Hà Nhàn trao Kỷ niệm chương cho anh Tô Hải.`,
    );
  it('is there to welcome the guests', () => expect(told('phát biểu chào mừng')).toContain('Tô Hải speak'));
  it('directs nothing, though others do', () =>
    expect(
      officials(
        'Đến chung vui và chỉ đạo hội nghị có chị Hà Nhàn, Phó Chủ tịch Hội Phụ nữ tỉnh; anh Tô Hải, Phó Chủ tịch UBND huyện đến dự và phát biểu.',
      ),
    ).toEqual(['Hà Nhàn direct', 'Tô Hải speak']));
  it('directs too where nothing else is said of him', () =>
    expect(
      officials(
        'Đến chung vui và chỉ đạo hội nghị có chị Hà Nhàn, Phó Chủ tịch Hội Phụ nữ tỉnh; anh Tô Hải, Phó Chủ tịch UBND huyện.',
      ),
    ).toEqual(['Hà Nhàn direct', 'Tô Hải direct']));
});

describe('a bracket in a list of guests', () => {
  const listed = (bracket: string): string[] =>
    officials(
      `Tham dự có: Đ/c Hà Nhàn - Phó Chủ tịch UBND tỉnh; đ/c Tô Hải - Phó Giám đốc Sở Y tế (${bracket} hội nghị).`,
    );
  it('says who chairs', () => expect(listed('chủ trì')).toEqual(['Hà Nhàn attend', 'Tô Hải chair']));
  it('says who serves', () => expect(listed('phục vụ')).toEqual(['Hà Nhàn attend', 'Tô Hải attend']));
});

describe('what somebody says of a man', () => {
  const quoted = (mark: string): string[] =>
    officials(
      `Ông Tô Hải, Chủ nhiệm Hợp tác xã Bến Đá, được tặng Bằng khen. Chi bộ nói: ${mark}có ông Tô Hải kéo thì chắc được.`,
    );
  it('brings him to no meeting', () => expect(quoted('“')).toEqual([]));
  it('is said by who answers', () =>
    expect(officials('Còn bà Hà Nhàn, Bí thư Chi bộ bản Bến Đá thì bảo, chi bộ sẽ cố gắng.')).toEqual([
      'Hà Nhàn speak',
    ]));
  it('is nothing where she guards something', () =>
    expect(officials('Còn bà Hà Nhàn, Bí thư Chi bộ bản Bến Đá thì bảo vệ rừng.')).toEqual(['Hà Nhàn other']));
});

describe('a count behind names', () => {
  it('is of others, though they are as many', () =>
    expect(awardLines('UBND huyện tặng Giấy khen cho các phường Bến Đá, Tân Khê và 2 tổ dân phố.')).toEqual([
      'Giấy khen → phường Bến Đá',
      'Giấy khen → phường Tân Khê',
      'Giấy khen → #2',
    ]));
  it('repeats those that a sentence of its own names', () =>
    expect(
      awardLines('UBND huyện tặng Giấy khen cho phường Bến Đá và phường Tân Khê.\n\nẢnh: Trao Giấy khen cho 2 đơn vị.'),
    ).toEqual(['Giấy khen → phường Bến Đá', 'Giấy khen → phường Tân Khê']));
});

describe('a part of a bloc', () => {
  const text = (word: string): string =>
    `Ngày 29 tháng 12 năm 2027, ${word} 2 thuộc Khối thi đua các doanh nghiệp tỉnh Lam Hải tổng kết năm 2027. Công ty Than Bến Đá bàn giao chức Trưởng ${word} cho Công ty Điện lực Tân Khê; Phó ${word} năm 2028 là Công ty Xi măng Vân Trạch.`;
  it('is a bloc of its own, and is led', () => {
    expect(recordOf(text('Tiểu khối')).blocs.map(({ name }) => name)).toEqual(['Tiểu khối 2']);
    expect(heads(text('Tiểu khối'))).toEqual([
      'Công ty Than Bến Đá 2027',
      'Công ty Điện lực Tân Khê 2028',
      'Công ty Xi măng Vân Trạch 2028 deputy',
    ]);
  });
  const parts = (link: string): string[] =>
    recordOf(`Tiểu khối Kinh tế ${link} Khối thi đua các sở tỉnh Lam Hải tổng kết năm 2027.`).blocs.map(
      ({ name }) => name ?? '',
    );
  it('is told by the bloc that it belongs to', () => expect(parts('thuộc')).toEqual(['Tiểu khối Kinh tế']));
  it('may stand beside another', () =>
    expect(parts('và')).toEqual(['Tiểu khối Kinh tế', 'Khối thi đua các sở tỉnh Lam Hải']));
  it('is none where a battalion is', () => expect(heads(text('Tiểu đoàn'))).toEqual([]));
});

describe('letters that hand a role on', () => {
  const passed = (who: string): string[] =>
    heads(
      `Khối thi đua số 2 tổng kết năm 2027. Khối gồm 2 đơn vị: Công ty Than Bến Đá (BDCO), Công ty Điện lực Tân Khê.\n\n${who} bàn giao chức Trưởng khối cho Công ty Điện lực Tân Khê.`,
    );
  it('are a company', () => expect(passed('BDCO đã')).toEqual(['BDCO 2027', 'Công ty Điện lực Tân Khê 2028']));
  it('are none in a heading', () => expect(passed('NGHI LỄ BÀN GIAO:')).toEqual(['Công ty Điện lực Tân Khê 2028']));
  it('are none in small letters', () => expect(passed('Hội nghị đã')).toEqual(['Công ty Điện lực Tân Khê 2028']));
});

describe('letters in a title', () => {
  const led = (title: string): string[] =>
    heads(
      `Khối thi đua số 2 tổng kết năm 2027. Khối gồm 2 đơn vị: Công ty Than Bến Đá (BDCO), Công ty Điện lực Tân Khê.\n\nDự có ông Tô Hải, ${title}, Trưởng khối.`,
    );
  it('are the unit that the text has called so', () => expect(led('Phó Tổng Giám đốc BDCO')).toEqual(['BDCO 2027']));
  it('are none that nobody knows', () => expect(led('Phó Tổng Giám đốc TKPC')).toEqual([]));
});

describe('blocs of schools', () => {
  const schools = (of: string): (string | null)[] =>
    recordOf(
      `TỔNG KẾT THI ĐUA NĂM HỌC 2026 - 2027\n\n1. Cụm thi đua số 1 ${of}\nHọp ngày 26/5/2027 tại Trường Tiểu học Bến Đá.`,
    ).blocs.map(({ name }) => name);
  it('are named by the level', () => expect(schools('khối Tiểu học')).toEqual(['Cụm thi đua số 1 khối Tiểu học']));
  it('are none of a load', () => expect(schools('khối lượng lớn')).toEqual(['Cụm thi đua số 1']));
  it('meet on the day that stands under the name', () =>
    expect(
      recordOf(
        'TỔNG KẾT THI ĐUA NĂM HỌC 2026 - 2027\n\n1. Cụm thi đua số 1 khối Tiểu học\nHọp ngày 26/5/2027.\n\n2. Cụm thi đua số 1 khối THCS\nHọp ngày 28/5/2027.\nCụm thi đua số 1 khối THCS có 3 trường.',
      ).meetings.map(({ bloc, date }) => `${bloc} ${date}`),
    ).toEqual(['Cụm thi đua số 1 khối Tiểu học 2027-05-26', 'Cụm thi đua số 1 khối THCS 2027-05-28']));
});

describe('a region called by its place', () => {
  const speaker = (unit: string): string[] =>
    recordOf(`Chi cục trưởng ${unit} Phan Thạnh phát biểu tại hội nghị.`).officials.map(({ name }) => name);
  it('is nobody', () => expect(speaker('Chi cục Thuế khu vực')).toEqual([]));
  it('is no part of a province', () => expect(speaker('Chi cục Thuế tỉnh')).toEqual(['Phan Thạnh']));
});

describe('the issue of a newspaper', () => {
  const publisher = (line: string): string | null =>
    recordOf(
      `${line}\n\nTân Khê vào xuân\n\nNgày 29/12/2027, Khối thi đua số 2 tổng kết phong trào thi đua năm 2027 tại Tân Khê.`,
    ).doc.publisher;
  it('is no part of its name', () => {
    expect(publisher('BẢN TIN THAN BẾN ĐÁ - SỐ XUÂN QUÝ MÃO')).toBe('BẢN TIN THAN BẾN ĐÁ');
    expect(publisher('Bản tin Than Bến Đá - Xuân Giáp Thìn')).toBe('Bản tin Than Bến Đá');
  });
  it('may be a name that only sounds like it', () =>
    expect(publisher('Bản tin Than Bến Đá - Xuân Lộc')).toBe('Bản tin Than Bến Đá - Xuân Lộc'));
});

describe('dossiers, titles in numbers, what is striven for', () => {
  it.each([
    [
      'Hội đồng đã thông qua danh sách 77 hồ sơ đề nghị xét tặng danh hiệu Nghệ sĩ nhân dân và 1.303 hồ sơ đề nghị xét tặng danh hiệu Nghệ sĩ ưu tú.',
      ['Nghệ sĩ nhân dân → #77 | recommended', 'Nghệ sĩ ưu tú → #1303 | recommended'],
    ],
    ['Hội đồng nhận được 57 hồ sơ đề nghị khen thưởng của các đơn vị, trong đó có đề nghị tặng danh hiệu.', []],
    ['Kết quả có 380 LĐTT; 80 CSTĐCS.', ['LĐTT → #380 | awarded', 'CSTĐCS → #80 | awarded']],
    ['Kết quả có 380 ý kiến; 80 CSTĐCS được nghe.', []],
    [
      'Theo dự thảo giao ước thi đua, Khối phấn đấu đạt 6 chỉ tiêu như: 100% đơn vị hoàn thành nhiệm vụ; có 1 đơn vị được đề nghị tặng Cờ thi đua của Chính phủ.',
      [],
    ],
    [
      'Qua 20 năm xây dựng, phấn đấu và trưởng thành, Sở Y tế được tặng Cờ thi đua của UBND tỉnh.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | awarded'],
    ],
    ['Xây dựng kế hoạch, phấn đấu năm 2028 Sở Y tế được tặng Cờ thi đua của UBND tỉnh.', []],
    [
      'Nhờ phấn đấu bền bỉ, Sở Y tế được tặng Cờ thi đua của UBND tỉnh; Sở Nội vụ được tặng Bằng khen.',
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | awarded', 'Bằng khen → Sở Nội vụ | awarded'],
    ],
  ])('%s', (text, lines) => expect(statusLines(text)).toEqual(lines));
});

describe('a bloc of the bodies of a field', () => {
  it('needs no "các"', () =>
    expect(
      memberLines(
        'Khối cơ quan Nội chính tỉnh vừa sơ kết phong trào thi đua. Khối có 2 đơn vị gồm: Công an tỉnh, Tòa án nhân dân tỉnh.',
      ),
    ).toEqual(['Khối cơ quan Nội chính tỉnh: Công an tỉnh', 'Khối cơ quan Nội chính tỉnh: Tòa án nhân dân tỉnh']));
  it('is no agency of the Party or of the youth', () =>
    expect(
      recordOf('Đảng ủy Khối cơ quan Nội chính tỉnh và Đoàn Khối cơ quan Văn hóa tổ chức hội nghị thi đua.').blocs,
    ).toEqual([]));
});

describe('prizes behind a semicolon, the dead through their families', () => {
  it.each([
    [
      'Hội CCB tỉnh đã được Nhà nước tặng nhiều phần thưởng cao quý; trong đó có 2 Huân chương Lao động hạng Nhất và hạng Nhì.',
      ['Huân chương Lao động hạng Nhất → Hội CCB tỉnh', 'Huân chương Lao động hạng Nhì → Hội CCB tỉnh'],
    ],
    ['Hội CCB tỉnh có nhiều hoạt động; trong đó có đề tài về Huân chương Lao động.', []],
    [
      'Chủ tịch nước truy tặng Huân chương Độc lập cho gia đình các đồng chí Ngô Thế Sơn và Nguyễn Đức Thắng.',
      ['Huân chương Độc lập → Ngô Thế Sơn', 'Huân chương Độc lập → Nguyễn Đức Thắng'],
    ],
    ['UBND tỉnh tặng Giấy khen cho gia đình ông Tô Hải.', ['Giấy khen → gia đình ông Tô Hải']],
  ])('%s', (text, lines) => expect(awardLines(text)).toEqual(lines));
});
