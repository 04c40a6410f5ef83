import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recordOf } from './record-of.js';

// Forms and phrases that a twenty-seventh world of documents showed: cases with a number, councils over lists, awards that are the subject.

/** "decided Cờ thi đua → Sở Y tế | Khối thi đua số 2", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full }) =>
    [stage, award, '→', recipient_full ?? recipient].join(' '),
  );
};

const lines = (...all: string[]): string => all.join('\n');
const FLAG = 'Cờ thi đua của UBND tỉnh → Sở Y tế';
const MERIT = 'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh';

describe('a council over a list', () => {
  const notice = (heading: string): string[] =>
    stages(
      lines(
        ...['UBND TỈNH LAM HẢI', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 14/TB-HĐTĐKT', '', 'THÔNG BÁO'],
        ...['Kết quả xét khen thưởng năm 2027 của Khối thi đua số 2'],
        ...['Hội đồng Thi đua - Khen thưởng tỉnh thông báo kết quả xét khen thưởng năm 2027 của Khối thi đua số 2.'],
        ...[heading, '1. Cờ thi đua của UBND tỉnh cho 01 đơn vị gồm:', '- Sở Y tế.'],
      ),
    );
  it.each([
    'A. Hội đồng đồng ý đề nghị tặng:',
    'I. Hội đồng đã tán thành đề nghị tặng:',
    'Hội đồng chấp thuận đề nghị khen thưởng như sau:',
    '1. Hội đồng kết luận đề nghị tặng:',
    'B. Hội đồng thống nhất đề nghị tặng thưởng:',
  ])('passes on what stands below: %s', (heading) => expect(notice(heading)).toEqual([`council ${FLAG}`]));
  it.each(['B. Hội đồng không đồng ý đề nghị tặng:', 'II. Hội đồng không tán thành việc đề nghị tặng:'])(
    'refuses it: %s',
    (heading) => expect(notice(heading)).toEqual([`refused ${FLAG}`]),
  );
  it.each(['A. Khối thi đua số 2 đề nghị tặng:', 'I. Các đơn vị đề nghị Hội đồng xét tặng:'])(
    'passes nothing that others ask for: %s',
    (heading) => expect(notice(heading).filter((line) => line.startsWith('council'))).toEqual([]),
  );
});

describe('a line that a noun and its number open', () => {
  const minutes = (...cases: string[]): string[] =>
    stages(
      lines(
        ...['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 14/BB-HĐ', '', 'BIÊN BẢN PHIÊN HỌP', 'Xét khen thưởng năm 2027'],
        ...[
          'Hội đồng Thi đua - Khen thưởng tỉnh họp xét khen thưởng năm 2027 đối với các tập thể thuộc Khối thi đua số 2.',
        ],
        ...['Hội đồng xem xét từng trường hợp và biểu quyết như sau:', ...cases],
      ),
    );
  it.each([
    ['Trường hợp 1: Sở Y tế', 'Trường hợp 2: Thuế tỉnh'],
    ['Trường hợp thứ nhất - Sở Y tế', 'Trường hợp thứ hai - Thuế tỉnh'],
    ['Hồ sơ số 1: Sở Y tế', 'Hồ sơ số 2: Thuế tỉnh'],
    ['Tập thể thứ 1. Sở Y tế', 'Tập thể thứ 2. Thuế tỉnh'],
    ['Đơn vị thứ nhất: Sở Y tế', 'Đơn vị thứ hai: Thuế tỉnh'],
  ])('is one of a list: %s', (first, second) => {
    expect(
      minutes(
        `${first}, Cờ thi đua của UBND tỉnh: 12/12 phiếu tán thành, Hội đồng thông qua.`,
        `${second}, Bằng khen của Chủ tịch UBND tỉnh: 3/12 phiếu tán thành, Hội đồng không thông qua.`,
      ),
    ).toEqual([`council ${FLAG}`, `refused ${MERIT}`]);
  });
  it.each([
    'Trường hợp 1 đơn vị đề nghị Cờ thi đua của UBND tỉnh không đủ hồ sơ thì trả lại Sở Y tế.',
    'Hồ sơ: Cờ thi đua của UBND tỉnh gồm 02 bộ gửi Sở Y tế.',
  ])('is none without its number or mark: %s', (line) => expect(minutes(line)).toEqual([]));
});

describe('an award that is chosen for somebody', () => {
  const told = (sentence: string): string[] =>
    stages(lines('Khối thi đua số 2 tổng kết năm 2027', 'Khối thi đua số 2 bình xét thi đua năm 2027.', sentence));
  it.each([
    'Cờ thi đua của UBND tỉnh được suy tôn cho Sở Y tế.',
    'Theo đó, Cờ thi đua của UBND tỉnh được bình chọn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh được các thành viên bỏ phiếu suy tôn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh đã được bình xét cho Sở Y tế với số phiếu tuyệt đối.',
    'Kết quả, Cờ thi đua của UBND tỉnh được hội nghị bình bầu cho Sở Y tế.',
  ])('is voted: %s', (sentence) => expect(told(sentence)).toEqual([`voted ${FLAG}`]));
  it('goes to each for whom one is', () =>
    expect(
      told(
        'Cờ thi đua của UBND tỉnh được suy tôn cho Sở Y tế; Bằng khen của Chủ tịch UBND tỉnh được suy tôn cho Thuế tỉnh.',
      ),
    ).toEqual([`voted ${FLAG}`, `voted ${MERIT}`]));
  it.each([
    'Cờ thi đua của UBND tỉnh không được suy tôn cho Sở Y tế.',
    'Cờ thi đua của UBND tỉnh sẽ được suy tôn cho đơn vị có điểm cao nhất.',
    'Cờ thi đua của UBND tỉnh được bình xét hằng năm, hồ sơ gửi cho Sở Y tế.',
  ])('is not where none was: %s', (sentence) =>
    expect(told(sentence).filter((line) => line.startsWith('voted'))).toEqual([]),
  );
});

const MEMBERS = ['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'];
const minutesOf = (...under: string[]): string =>
  lines('KHỐI THI ĐUA SỐ 2', 'BIÊN BẢN HỌP', 'Khối thi đua số 2 họp xét khen thưởng năm 2027.', ...under);

describe('those who came for the members', () => {
  const PERSONS = [
    '1. Đ/c Tô Hải, chức vụ: Giám đốc, đơn vị: Sở Y tế;',
    '2. Đ/c Hà Nhàn, chức vụ: Phó Trưởng Thuế, đơn vị: Thuế tỉnh;',
    '3. Đ/c Kiều Phú, chức vụ: Giám đốc, đơn vị: Sở Tư pháp.',
  ];
  it.each([
    'Thành viên tham dự: 3/3 đơn vị thành viên, gồm các đồng chí:',
    'Thành phần: Đại diện 03 đơn vị thành viên của Khối thi đua số 2, gồm:',
    'Thành phần tham dự: Các đơn vị thành viên, gồm các ông, bà:',
    'Tham dự có 03 đơn vị thành viên gồm các ông (bà):',
    'Thành viên có mặt: 03/03 đơn vị, gồm các đồng chí:',
  ])('say who the members are: %s', (above) => expect(memberNames(minutesOf(above, ...PERSONS))).toEqual(MEMBERS));
  it.each([
    'Thành phần mời: Khách mời của các đơn vị thành viên, gồm các đồng chí:',
    'Thành viên Tổ giúp việc gồm các đồng chí:',
    'Thành viên Hội đồng tham dự: 03/05 đồng chí, gồm:',
    'Thành viên vắng mặt: 03/03 đồng chí, gồm:',
  ])('are others where the words are of others: %s', (above) =>
    expect(memberNames(minutesOf(above, ...PERSONS))).toEqual([]),
  );
  it.each([
    ['- Ông Tô Hải - Giám đốc - Đơn vị: Sở Y tế;', '- Bà Hà Nhàn - Cơ quan: Thuế tỉnh;', '- Bà Lê Na - Sở Tư pháp.'],
    [
      '1. Ông Tô Hải, chức vụ Giám đốc, đơn vị công tác: Sở Y tế;',
      '2. Bà Hà Nhàn, đơn vị Thuế tỉnh;',
      '3. Bà Lê Na, Giám đốc Sở Tư pháp.',
    ],
    [
      '+ Đ/c Tô Hải, đại diện Sở Y tế;',
      '+ Đ/c Hà Nhàn, Thuế tỉnh;',
      '+ Đ/c Lê Na, chức vụ: Giám đốc, cơ quan công tác: Sở Tư pháp.',
    ],
  ])('stand for a unit that a label names: %s', (...persons) =>
    expect(memberNames(minutesOf('Thành phần: Các đơn vị thành viên, gồm:', ...persons))).toEqual(MEMBERS),
  );
});

describe('a label of the members that are there', () => {
  it.each([
    ['Thành viên tham dự: 03/03 đơn vị, gồm:', '1. Sở Y tế;', '2. Thuế tỉnh;', '3. Sở Tư pháp.'],
    ['Thành viên dự họp: 3 đơn vị, gồm Sở Y tế, Thuế tỉnh và Sở Tư pháp.'],
    ['Thành viên có mặt: 03/03 đơn vị (Sở Y tế, Thuế tỉnh, Sở Tư pháp).'],
    ['- Thành viên tham dự hội nghị: 3/3 đơn vị: Sở Y tế, Thuế tỉnh, Sở Tư pháp.'],
  ])('counts as many as it names: %s', (...all) => expect(memberNames(minutesOf(...all))).toEqual(MEMBERS));
  it.each([
    ['Thành viên tham dự: 04/05 đơn vị, gồm:', '1. Sở Y tế;', '2. Thuế tỉnh;', '3. Sở Tư pháp.'],
    ['Thành viên Hội đồng: 03 đơn vị, gồm Sở Y tế, Thuế tỉnh và Sở Tư pháp.'],
  ])('is not believed where it counts others: %s', (...all) => expect(memberNames(minutesOf(...all))).toEqual([]));
});

describe('those who vote', () => {
  it.each([
    'Các đơn vị thành viên tham gia bỏ phiếu: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
    'Các đơn vị thành viên tham gia bình xét, suy tôn: Sở Y tế; Thuế tỉnh; Sở Tư pháp.',
    '03 đơn vị thành viên tham gia biểu quyết: Sở Y tế, Thuế tỉnh và Sở Tư pháp.',
    'Thành viên tham gia chấm điểm: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
  ])('are members: %s', (line) => expect(memberNames(minutesOf(line))).toEqual(MEMBERS));
  it.each([
    'Các đơn vị thành viên đề nghị mời tham gia bỏ phiếu: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
    'Các đại biểu tham gia bỏ phiếu: Sở Y tế, Thuế tỉnh, Sở Tư pháp.',
  ])('are none where others do, or may: %s', (line) => expect(memberNames(minutesOf(line))).toEqual([]));
});

describe('who was elected, by the votes under a heading', () => {
  const elected = (...under: string[]): string[] => headLines(minutesOf(...under));
  const HEAD = ['head 2028 Sở Y tế'];
  it.each([
    ['II. KẾT QUẢ BẦU KHỐI TRƯỞNG NĂM 2028', '- Sở Y tế: 05/05 phiếu, đạt 100%.'],
    ['2. Kết quả bầu Khối trưởng năm 2028:', '- Sở Y tế: 4/5 phiếu;', '- Thuế tỉnh: 1/5 phiếu.'],
    ['3. Bầu Khối trưởng năm 2028', '+ Thuế tỉnh: 1/5 phiếu;', '+ Sở Y tế: 4/5 phiếu.'],
    ['Nội dung thứ ba: Bầu Khối trưởng năm 2028.', 'Kết quả: Sở Y tế (05/05 phiếu).'],
    ['Nội dung thứ ba: Bầu Khối trưởng năm 2028.', 'Kết quả: Sở Y tế trúng cử.'],
  ])('leads: %s', (...under) => expect(elected(...under)).toEqual(HEAD));
  it.each([
    ['Kết quả bầu Khối trưởng năm 2028:', '- Sở Y tế: 2/5 phiếu;', '- Thuế tỉnh: 2/5 phiếu.'],
    ['Tặng hoa Khối trưởng năm 2028:', '- Sở Y tế: 5/5 phiếu.'],
    ['Kết quả bầu Khối trưởng năm 2028:', 'Sở Y tế trình bày báo cáo.'],
  ])('is nobody without most of the votes: %s', (...under) => expect(elected(...under)).toEqual([]));
});

describe('roles in lines over the other members', () => {
  it.each([
    [
      '- Đơn vị Trưởng Khối: Sở Y tế;',
      '- Đơn vị Phó Khối: Thuế tỉnh;',
      '- Các đơn vị thành viên khác của Khối thi đua số 2: Sở Tư pháp và Sở Xây dựng.',
    ],
    [
      '1. Cơ quan Khối trưởng: Sở Y tế',
      '2. Cơ quan Khối phó: Thuế tỉnh',
      '3. Các đơn vị thành viên: Sở Tư pháp, Sở Xây dựng',
    ],
    ['- Khối trưởng: Sở Y tế;', '- Khối phó: Thuế tỉnh;', '- Các đơn vị thành viên còn lại: Sở Tư pháp, Sở Xây dựng.'],
  ])('are of members too: %s', (...under) =>
    expect(memberNames(minutesOf(...under))).toEqual([...MEMBERS, 'Sở Xây dựng']),
  );
  it('are of nobody where a line between tells something else', () =>
    expect(
      memberNames(
        minutesOf(
          '- Đơn vị Khối trưởng: Sở Y tế;',
          'Bộ phận giúp việc họp riêng.',
          '- Các đơn vị thành viên: Thuế tỉnh, Sở Tư pháp.',
        ),
      ),
    ).toEqual(['Thuế tỉnh', 'Sở Tư pháp']));
});

describe('who helps the one that leads', () => {
  const led = (sentence: string): string[] =>
    headLines(lines('Ngày 20-2-2027, Khối thi đua số 2 ký kết giao ước thi đua năm 2027.', sentence));
  it.each([
    ['Giúp việc cho Khối trưởng trong năm 2027 là Sở Y tế - Khối phó.', 'deputy 2027 Sở Y tế'],
    ['Hỗ trợ Khối trưởng năm 2027 là Sở Y tế (Khối phó).', 'deputy 2027 Sở Y tế'],
    ['Khối trưởng là Thuế tỉnh; giúp Khối trưởng là Sở Y tế.', 'head 2027 Thuế tỉnh'],
  ])('does not lead: %s', (sentence, head) => expect(led(sentence)).toEqual([head]));
  it.each(['Hội nghị giao nhiệm vụ cho Khối trưởng là Sở Y tế.', 'Khối trưởng năm 2027 là Sở Y tế.'])(
    'is told in other words than: %s',
    (sentence) => expect(led(sentence)).toEqual(['head 2027 Sở Y tế']),
  );
});

describe('the year of a pledge', () => {
  const yearOf = (sentence: string): number | null =>
    recordOf(
      lines(
        'Giao ước thi đua',
        'Ngày 20-2-2027, Khối thi đua số 2 phát động và ký kết giao ước thi đua năm 2027.',
        sentence,
      ),
    ).blocs[0].year;
  it.each([
    'Sơ kết 6 tháng được tổ chức vào tuần cuối tháng 6.',
    'Kết quả được sơ kết vào tháng 6, tổng kết vào tháng 12.',
    'Hội nghị tổng kết dự kiến tổ chức vào đầu tháng 12.',
    'Việc tổng kết, bình xét thực hiện vào quý IV.',
  ])('is its own where a review is only set: %s', (sentence) => expect(yearOf(sentence)).toBe(2027));
  it('is the one before where the meeting looks back', () =>
    expect(yearOf('Hội nghị đã tổng kết phong trào thi đua năm 2026 vào đầu giờ sáng.')).toBe(2026));
});

describe('the year of a bloc whose merit a decision tells', () => {
  const decision = (merit: string): (number | null)[] =>
    recordOf(
      lines(
        ...[
          'ỦY BAN NHÂN DÂN',
          'TỈNH LAM HẢI',
          'Số: 15/QĐ-UBND',
          'Lam Hải, ngày 15 tháng 02 năm 2028',
          '',
          'QUYẾT ĐỊNH',
        ],
        ...['Về việc tặng thưởng', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI', 'Căn cứ Luật Thi đua, khen thưởng;'],
        ...['QUYẾT ĐỊNH:', 'Điều 1. Tặng thưởng Cờ thi đua của UBND tỉnh cho:', '1. Sở Y tế,', merit],
      ),
    ).awards.map(({ year }) => year);
  it.each([
    'Đã hoàn thành xuất sắc toàn diện nhiệm vụ công tác, dẫn đầu phong trào thi đua năm 2027 của Khối thi đua số 2.',
    'Đã hoàn thành xuất sắc nhiệm vụ công tác năm 2027 của Khối thi đua số 2.',
    'Đã hoàn thành tốt nhiệm vụ trong phong trào thi đua năm 2027 của Khối thi đua số 2.',
  ])('is that of what was done: %s', (merit) => expect(decision(merit)).toEqual([2027]));
});

describe('a bloc before what its units lack or meet', () => {
  it.each([
    'Sở Nội vụ thấy có 03 tập thể thuộc Khối thi đua các cơ quan Nội chính đủ điều kiện khen thưởng.',
    'Các đơn vị trong Khối thi đua các cơ quan Nội chính đủ tiêu chuẩn đều được xét.',
    'Hồ sơ của Khối thi đua các cơ quan Nội chính chưa đủ thành phần.',
  ])('ends there: %s', (sentence) =>
    expect(recordOf(sentence).blocs.map(({ name }) => name)).toEqual(['Khối thi đua các cơ quan Nội chính']),
  );
});

describe('a page on which an office speaks', () => {
  const page = (sentence: string): [string, string | null] => {
    const { kind, publisher } = recordOf(
      lines(
        'Danh mục quyết định khen thưởng',
        '(Cập nhật lúc: 12:18 10/03/2028)',
        sentence,
        '- Quyết định tặng Cờ thi đua cho Sở Y tế.',
      ),
    ).doc;
    return [kind, publisher];
  };
  it.each([
    'Sở Nội vụ tỉnh Lam Hải thông tin các quyết định khen thưởng mới ban hành:',
    'Sở Nội vụ tỉnh Lam Hải công khai danh sách khen thưởng năm 2027 như sau:',
    'Sở Nội vụ tỉnh Lam Hải trân trọng thông báo kết quả khen thưởng:',
    'Sở Nội vụ tỉnh Lam Hải xin thông báo:',
  ])('is its notice: %s', (sentence) => expect(page(sentence)).toEqual(['notice', 'Sở Nội vụ tỉnh Lam Hải']));
  it.each([
    'Theo Sở Nội vụ tỉnh Lam Hải, các quyết định vừa ban hành gồm:',
    'Sở Nội vụ tỉnh Lam Hải thông tin về kết quả khen thưởng trong buổi họp báo sáng nay.',
  ])('is news where it is spoken of: %s', (sentence) => expect(page(sentence)[0]).toBe('news'));
});

describe('the title of a paper', () => {
  const titleOf = (...under: string[]): string | null =>
    recordOf(lines('BIÊN BẢN KIỂM PHIẾU', 'Suy tôn đơn vị dẫn đầu tại Hội nghị của Khối thi đua số 2', ...under)).doc
      .title;
  const TITLE = 'Suy tôn đơn vị dẫn đầu tại Hội nghị của Khối thi đua số 2';
  it.each([
    'Hội nghị do Sở Y tế, Khối trưởng năm 2027, chủ trì ngày 05/12/2027.',
    'Cuộc họp diễn ra tại Sở Y tế.',
    'Ban kiểm phiếu tiến hành kiểm phiếu lúc 9 giờ.',
    'Hội đồng tiến hành họp xét chiều 5/12.',
  ])('ends before what tells of the meeting: %s', (line) => expect(titleOf(line, 'Số phiếu phát ra: 05.')).toBe(TITLE));
  it.each(['và bầu Khối trưởng năm 2028', 'năm 2027 tại Hội nghị tổng kết'])('goes on with which it was: %s', (line) =>
    expect(titleOf(line, '', 'Số phiếu phát ra: 05.')).toBe(`${TITLE} ${line}`),
  );
});

describe('what stands in brackets before the day', () => {
  const opened = (bracket: string): (string | null)[] => {
    const { publisher, place } = recordOf(
      lines(
        'Khối thi đua số 2 ký giao ước',
        `(${bracket}) - Sáng 20/2, Khối thi đua số 2 ký giao ước thi đua năm 2027.`,
      ),
    ).doc;
    return [publisher, place];
  };
  it.each(['Sóc Trăng', 'Bắc Ninh', 'Điện Biên'])('is a place: %s', (place) =>
    expect(opened(place)).toEqual([null, place]),
  );
  it.each(['Báo Sóc Trăng', 'HNM', 'Sóc Trăng Online', 'Cổng TTĐT tỉnh'])('is who publishes it: %s', (publisher) =>
    expect(opened(publisher)).toEqual([publisher, null]),
  );
});

describe('roles told one by one', () => {
  const told = (sentence: string): string[] =>
    memberNames(lines('Khối thi đua số 2 ký giao ước thi đua năm 2027.', sentence));
  it.each([
    'Khối trưởng là Sở Y tế; Khối phó là Thuế tỉnh; thành viên là các đơn vị Sở Tư pháp và Sở Xây dựng.',
    'Khối trưởng năm 2027 là Sở Y tế, Khối phó là Thuế tỉnh, các thành viên là Sở Tư pháp và Sở Xây dựng.',
    'Khối trưởng là Sở Y tế; Khối phó là Thuế tỉnh; thành viên gồm Sở Tư pháp, Sở Xây dựng.',
    'Khối trưởng là Sở Y tế, Khối phó là Thuế tỉnh và thành viên là Sở Tư pháp, Sở Xây dựng.',
    'Khối trưởng: Sở Y tế; Khối phó: Thuế tỉnh; thành viên: Sở Tư pháp, Sở Xây dựng.',
  ])('are of members: %s', (sentence) =>
    expect(told(sentence)).toEqual([...MEMBERS.slice(0, 2), 'Sở Tư pháp', 'Sở Xây dựng']),
  );
  it.each([
    'Khối trưởng là Sở Y tế; thành viên Hội đồng là Sở Tư pháp và Sở Xây dựng.',
    'Tổ trưởng là Sở Y tế; thành viên là Sở Tư pháp và Sở Xây dựng.',
    'Khối trưởng là Sở Y tế; khách mời là các đơn vị Sở Tư pháp và Sở Xây dựng.',
  ])('are none of other bodies: %s', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('how somebody came to lead', () => {
  const led = (sentence: string): string[] =>
    headLines(lines('Khối thi đua số 2 tổng kết thi đua năm 2027.', sentence));
  it.each([
    'Đơn vị Khối trưởng năm 2028 theo kết quả bầu là Sở Y tế.',
    'Khối trưởng năm 2028 theo phân công của tỉnh là Sở Y tế.',
    'Khối trưởng năm 2028 qua bỏ phiếu kín là Sở Y tế.',
    'Khối trưởng năm 2028, theo sự thống nhất của các thành viên, là Sở Y tế.',
  ])('may stand before who it is: %s', (sentence) => expect(led(sentence)).toEqual(['head 2028 Sở Y tế']));
  it.each([
    'Khối trưởng theo dõi việc thực hiện, đầu mối tiếp nhận là Sở Y tế.',
    'Khối trưởng theo quy chế chủ trì họp; nơi họp là Sở Y tế.',
  ])('is not what the one that leads does: %s', (sentence) => expect(led(sentence)).toEqual([]));
});

describe('the gist of a decision in a cell', () => {
  const register = (head: string, ...gists: string[]): string[] =>
    recordOf(
      lines(
        ...['SỞ NỘI VỤ', 'Số: 7/TB-SNV', '', 'THÔNG BÁO', 'Các quyết định khen thưởng đã ban hành'],
        ...['Sở Nội vụ thông báo các quyết định khen thưởng tập thể thuộc Khối thi đua số 2 đã được ban hành:'],
        ...[`STT | Ngày ban hành | ${head}`, ...gists.map((gist, i) => `${i + 1} | 15/02/2028 | ${gist}`)],
      ),
    ).awards.map(({ award, recipient, year }) => `${award} → ${recipient} ${year}`);
  it.each(['Trích yếu', 'Nội dung quyết định', 'Trích yếu nội dung'])(
    'has the year of what was done, and each who has it: %s',
    (head) =>
      expect(
        register(
          head,
          'Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế đã có thành tích xuất sắc năm 2027',
          'Tặng Bằng khen của Chủ tịch UBND tỉnh cho Thuế tỉnh và Sở Tư pháp vì có thành tích năm 2026',
        ),
      ).toEqual([
        'Cờ thi đua của UBND tỉnh → Sở Y tế 2027',
        'Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh 2026',
        'Bằng khen của Chủ tịch UBND tỉnh → Sở Tư pháp 2026',
      ]),
  );
  it('has that of its decision where it tells no other', () =>
    expect(register('Trích yếu', 'Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2028',
    ]));
});
