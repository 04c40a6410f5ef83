import { describe, expect, it } from 'vitest';
import { headLines, memberNames, recordOf } from './record-of.js';

// Habits of clerks and newspapers that a twenty-fifth world of documents showed, each in other words than it was met in.

/** "council Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2", those that are refused or revoked behind the others. */
const stages = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(({ stage, award, recipient, recipient_full, bloc }) =>
    [stage, award, '→', recipient_full ?? recipient, '|', bloc ?? 'no bloc'].join(' '),
  );
};

const lines = (...all: string[]): string => all.join('\n');

describe('a paper that names no form', () => {
  const paper = (...under: string[]): string =>
    lines(
      ...['UBND TỈNH LAM HẢI', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'Số: 13/KQ-HĐ', ''],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''],
      ...['Lam Hải, ngày 25 tháng 01 năm 2028', '', ...under, '', 'TM. HỘI ĐỒNG', '(Đã ký)', 'Đỗ Minh Tường'],
    );
  const FLAG = 'council Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2';
  const MERIT = 'council Bằng khen của Chủ tịch UBND tỉnh → Thuế tỉnh | Khối thi đua số 2';
  const ITEMS = ['1. Sở Y tế: Cờ thi đua của UBND tỉnh', '2. Thuế tỉnh: Bằng khen của Chủ tịch UBND tỉnh'];
  const AGREED = 'I. Các tập thể đủ điều kiện, Hội đồng nhất trí đề nghị khen thưởng:';
  it.each([
    [
      'has its text behind a sentence that lists',
      'KẾT QUẢ XÉT KHEN THƯỞNG',
      'Tại phiên họp ngày 25/01/2028, Hội đồng đã xét hồ sơ đề nghị khen thưởng năm 2027 của Khối thi đua số 2 với kết quả như sau:',
      AGREED,
    ],
    [
      'has it from the first section on',
      'TỔNG HỢP KẾT QUẢ',
      'xét khen thưởng năm 2027 đối với Khối thi đua số 2',
      AGREED,
    ],
    [
      'has its bloc in its name',
      'KẾT QUẢ PHIÊN HỌP',
      'năm 2027 đối với Khối thi đua số 2',
      'Hội đồng đã họp xét hồ sơ đề nghị khen thưởng của các đơn vị nói trên, kết quả cụ thể như sau:',
      AGREED,
    ],
  ])('%s', (_, ...above) => expect(stages(paper(...above, ...ITEMS))).toEqual([FLAG, MERIT]));
  it.each([
    [
      ['KẾT QUẢ XÉT KHEN THƯỞNG', 'năm 2027 đối với Khối thi đua số 2', AGREED],
      'KẾT QUẢ XÉT KHEN THƯỞNG năm 2027 đối với Khối thi đua số 2',
    ],
    [['TRÍCH KẾT LUẬN PHIÊN HỌP', 'Khối thi đua số 2 năm 2027:', '1. Nhất trí.'], 'TRÍCH KẾT LUẬN PHIÊN HỌP'],
    [['Kết quả xét khen thưởng', AGREED], null],
    [['KẾT QUẢ XÉT KHEN THƯỞNG', 'năm 2027'], null],
  ])('is called by what stands in capitals under the day, over its text: %j', (under, title) =>
    expect(recordOf(paper(...under)).doc.title?.replace(/\s+/g, ' ') ?? null).toBe(title),
  );
  it('has no head that runs into short lines with numbers', () =>
    expect(
      stages(
        paper(
          ...['KẾT QUẢ PHIÊN HỌP', 'Hội đồng đã xét hồ sơ năm 2027 của Khối thi đua số 2, kết quả:'],
          ...['1. Nhất trí đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.'],
          ...['2. Không nhất trí đề nghị tặng Bằng khen cho Thuế tỉnh.'],
        ),
      ),
    ).toEqual([
      'council Cờ thi đua → Sở Y tế | Khối thi đua số 2',
      'refused Bằng khen → Thuế tỉnh | Khối thi đua số 2',
    ]));
});

describe('what a council voted on', () => {
  const notice = (told: string): string[] =>
    stages(
      lines(
        ...[
          'UBND TỈNH LAM HẢI',
          'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
          'Số: 13/TB-HĐ',
          '',
          'THÔNG BÁO',
          'Kết quả bỏ phiếu',
          told,
        ],
        ...['1. Sở Y tế: Cờ thi đua của UBND tỉnh (15/15 phiếu)'],
      ),
    );
  it.each([
    ['council', 'Kết quả bỏ phiếu kín xét khen thưởng năm 2027 của các thành viên Hội đồng đối với Khối thi đua số 2:'],
    [
      'council',
      'Kết quả bỏ phiếu xét khen thưởng năm 2027 của Hội đồng cho các tập thể thuộc Khối thi đua số 2 như sau:',
    ],
    ['decided', 'Kết quả xét khen thưởng năm 2027 của UBND tỉnh đối với Khối thi đua số 2 như sau:'],
  ])('is %s: %s', (stage, told) =>
    expect(notice(told)).toEqual([`${stage} Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2`]),
  );
});

describe('members beside who leads them', () => {
  const ALL = ['Sở Y tế', 'Thuế tỉnh', 'Sở Tư pháp'];
  it.each([
    'Khối thi đua số 2 gồm 03 thành viên, trong đó Sở Y tế được phân công làm Khối trưởng năm 2027; các thành viên khác là Thuế tỉnh và Sở Tư pháp.',
    'Năm 2027, Sở Y tế được giao giữ vai trò Trưởng khối Khối thi đua số 2; các thành viên còn lại là Thuế tỉnh, Sở Tư pháp.',
    'Khối thi đua số 2 có Sở Y tế đảm nhiệm vai trò Khối trưởng; các thành viên còn lại gồm Thuế tỉnh và Sở Tư pháp.',
    'Năm 2027, Khối thi đua số 2 do Sở Y tế được bầu làm Khối trưởng; các đơn vị khác trong khối là: Thuế tỉnh, Sở Tư pháp.',
    'Tại Khối thi đua số 2, Sở Y tế được tín nhiệm cử làm Khối trưởng; các thành viên khác gồm Thuế tỉnh, Sở Tư pháp.',
  ])('are the other ones, however it came to lead: %s', (text) => expect(memberNames(text)).toEqual(ALL));
  it.each([
    'Sở Y tế được giao nhiệm vụ Khối trưởng Khối thi đua số 2; các đại biểu khác là Thuế tỉnh, Sở Tư pháp.',
    'Sở Y tế được giao nhiệm vụ Khối trưởng Khối thi đua số 2; các thành viên khác của Ban giám khảo là Thuế tỉnh, Sở Tư pháp.',
    'Khối thi đua số 2 họp. Các thành viên tổ giúp việc là Thuế tỉnh, Sở Tư pháp.',
    'Khối thi đua số 2 bỏ phiếu. Ý kiến của các thành viên Hội đồng: Thuế tỉnh, Sở Tư pháp.',
  ])('are no members of another body: %s', (text) => expect(memberNames(text)).toEqual([]));
});

describe('units of a bloc that are rewarded', () => {
  const told = (what: string): string[] =>
    memberNames(`Khối thi đua số 2 họp năm 2027. ${what}:\n1. Sở Y tế;\n2. Thuế tỉnh.`);
  it.each([
    'Quyết định khen thưởng cho 02 đơn vị của Khối thi đua số 2',
    'Sở Nội vụ đề nghị tặng thưởng các đơn vị thuộc Khối thi đua số 2 gồm',
    'Biểu dương 02 đơn vị trong Khối thi đua số 2 là',
    'Hội nghị tôn vinh các đơn vị thuộc Khối thi đua số 2 gồm',
  ])('are not all that it has: %s', (what) => expect(told(what)).toEqual([]));
  it.each([
    'Công tác khen thưởng của các đơn vị trong Khối thi đua số 2 gồm',
    'Thông báo này gửi cho các đơn vị thuộc Khối thi đua số 2 gồm',
    'Tổng kết công tác thi đua, khen thưởng các đơn vị thuộc Khối thi đua số 2 gồm',
    'Đánh giá công tác thi đua - khen thưởng đối với các đơn vị thuộc Khối thi đua số 2 gồm',
    'Bàn về khen thưởng có các đơn vị thuộc Khối thi đua số 2 gồm',
  ])('are its members where nobody rewards them: %s', (what) => expect(told(what)).toEqual(['Sở Y tế', 'Thuế tỉnh']));
});

describe('those who came for members, under a heading with a long name', () => {
  const minutes = (heading: string): string[] =>
    memberNames(
      lines(
        'Khối thi đua các cơ quan Văn hóa - Xã hội tỉnh Lam Hải họp bình xét năm 2027.',
        heading,
        '1. Bà Bùi Thị Diệp - Giám đốc Sở Y tế, Khối trưởng;',
        '2. Ông Phạm Xuân Quý - Giám đốc Sở Tư pháp, thành viên;',
      ),
    );
  const BLOC = 'Khối thi đua các cơ quan Văn hóa - Xã hội tỉnh Lam Hải';
  it.each([
    `I. Thành phần: Đại diện 02 đơn vị thành viên của ${BLOC}, gồm:`,
    `1. Thành phần tham dự: Đại diện lãnh đạo các đơn vị thành viên ${BLOC} gồm có:`,
    `II. Đại diện các cơ quan thành viên của ${BLOC} dự họp gồm:`,
  ])('stand for them: %s', (heading) => expect(minutes(heading)).toEqual(['Sở Y tế', 'Sở Tư pháp']));
  it.each([
    `I. Khách mời của các đơn vị thành viên ${BLOC}, gồm:`,
    `II. Các đơn vị thành viên của ${BLOC} thống nhất giao cho những người sau đây soạn thảo quy chế hoạt động và bảng chấm điểm:`,
  ])('are no members: %s', (heading) => expect(minutes(heading)).toEqual([]));
});

describe('a submission that goes by something', () => {
  const submission = (told: string): string[] =>
    stages(
      lines(
        ...['SỞ NỘI VỤ', 'Số: 4/TTr-SNV', '', 'TỜ TRÌNH', 'Đề nghị khen thưởng năm 2027'],
        ...['Kính gửi: Chủ tịch UBND tỉnh', told, '1. Sở Y tế: Cờ thi đua của UBND tỉnh;'],
      ),
    );
  it.each([
    'Căn cứ hồ sơ do Khối thi đua số 2 gửi đến, Sở Nội vụ kính trình Chủ tịch UBND tỉnh khen thưởng cho 01 tập thể thuộc Khối thi đua số 2:',
    'Căn cứ kết quả thẩm định, Sở Nội vụ trình Chủ tịch UBND tỉnh tặng thưởng cho 01 đơn vị trong Khối thi đua số 2 như sau:',
    'Căn cứ hướng dẫn hằng năm, Sở Nội vụ đề nghị khen thưởng năm 2027 cho các đơn vị thuộc Khối thi đua số 2 có tên sau:',
  ])('is about the bloc whose units it is for: %s', (told) =>
    expect(submission(told)).toEqual(['recommended Cờ thi đua của UBND tỉnh → Sở Y tế | Khối thi đua số 2']),
  );
  it.each([
    'Căn cứ kết quả bình xét của Khối thi đua số 2 và các ngành, Sở Nội vụ trình Chủ tịch UBND tỉnh tặng thưởng cho 01 đơn vị như sau:',
    'Căn cứ ý kiến của các đơn vị thuộc Khối thi đua số 2, Sở Nội vụ trình Chủ tịch UBND tỉnh tặng thưởng cho 01 đơn vị như sau:',
    'Căn cứ biên bản họp đối với 05 đơn vị thuộc Khối thi đua số 2, Sở Nội vụ trình Chủ tịch UBND tỉnh tặng thưởng:',
  ])('is not about the bloc that it goes by: %s', (told) =>
    expect(submission(told)).toEqual(['recommended Cờ thi đua của UBND tỉnh → Sở Y tế | no bloc']),
  );
});

describe('who proposed a decision', () => {
  const proposers = (basis: string): readonly string[] =>
    recordOf(
      lines(
        ...['ỦY BAN NHÂN DÂN', 'TỈNH LAM HẢI', 'Số: 7/QĐ-UBND', '', 'QUYẾT ĐỊNH', 'Về việc khen thưởng', ''],
        ...['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM HẢI', 'Căn cứ Luật Thi đua, khen thưởng;', basis, 'QUYẾT ĐỊNH:'],
        'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho Sở Y tế.',
      ),
    ).doc.proposers;
  it.each([
    ['Xét Tờ trình số 18/TTr-SNV của Giám đốc Sở Nội vụ,', ['Giám đốc Sở Nội vụ']],
    ['Xét Tờ trình số 18/TTr-SNV ngày 05 tháng 01 năm 2028 của Giám đốc Sở Nội vụ,', ['Giám đốc Sở Nội vụ']],
    ['Xét tờ trình của Sở Nội vụ và Sở Y tế,', ['Sở Nội vụ', 'Sở Y tế']],
    ['Xét Tờ trình số 18/TTr-SNV,', []],
    ['Xét Tờ trình số 18/TTr-SNV, hồ sơ của Sở Y tế,', []],
    ['Xét thành tích của Sở Y tế,', []],
  ])('is told behind its submission: %s', (basis, names) => expect(proposers(basis)).toEqual(names));
});

describe('a name whose last word would begin a verb', () => {
  it.each([
    ['Với vai trò Khối trưởng năm 2027, Trường THCS Đại Đồng chủ trì hội nghị.', 'Trường THCS Đại Đồng'],
    ['Với vai trò Khối trưởng năm 2027, Công ty Phương Đồng chủ trì hội nghị.', 'Công ty Phương Đồng'],
    ['Với vai trò Khối trưởng năm 2027, THPT Lam Đồng chủ tọa hội nghị.', 'THPT Lam Đồng'],
    ['Với vai trò Khối trưởng năm 2027, THPT Lam Hải đồng chủ trì hội nghị.', 'THPT Lam Hải'],
  ])('ends behind it: %s', (text, name) =>
    expect(headLines(`Khối thi đua số 2 họp. ${text}`)).toEqual([`head 2027 ${name}`]),
  );
  it('goes on where the rest is no verb by itself', () =>
    expect(memberNames('Khối thi đua số 2 gồm 2 đơn vị: Phòng Tiếp nhận hồ sơ và Phòng Tổng hợp.')).toEqual([
      'Phòng Tiếp nhận hồ sơ',
      'Phòng Tổng hợp',
    ]));
});
