import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

/** "award <giver> → recipient | stage" */
const awardsOf = (text: string): string[] => {
  const { awards, withheld } = recordOf(text);
  return [...awards, ...withheld].map(
    ({ award, granter, recipient, count, stage }) =>
      `${award}${granter && !award.includes(granter) ? ` <${granter}>` : ''} → ${recipient ?? `#${count}`} | ${stage}`,
  );
};
const news = (...sentences: string[]): string => `Tin thi đua ở Lam Hải\n${sentences.join('\n')}\n`;
const decision = (...lines: string[]): string =>
  [
    'UBND TỈNH LAM HẢI',
    'Số: 12/QĐ-UBND',
    '',
    'QUYẾT ĐỊNH',
    'Về việc khen thưởng năm 2027',
    '',
    'QUYẾT ĐỊNH:',
    ...lines,
  ].join('\n');

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('an award that opens its clause', () => {
  it.each([
    [
      news(
        'Với Cờ thi đua của UBND tỉnh, Hội đồng biểu quyết thông qua hồ sơ của Sở Y tế và Thuế tỉnh, trình cấp trên.',
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | council', 'Cờ thi đua của UBND tỉnh → Thuế tỉnh | council'],
    ],
    [
      news(
        'Với Cờ thi đua của UBND tỉnh, Hội đồng biểu quyết thông qua kế hoạch của Sở Y tế và Thuế tỉnh, trình cấp trên.',
      ),
      [],
    ],
    [
      news(
        'Đối với danh hiệu Tập thể Lao động xuất sắc, Khối suy tôn Sở Y tế; với Bằng khen, Khối đề nghị tặng Thuế tỉnh.',
      ),
      ['Tập thể Lao động xuất sắc → Sở Y tế | voted', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [news('Với Bằng khen của Thủ tướng Chính phủ, tỉnh đề nghị Sở Y tế tiếp tục phát huy.'), []],
    [
      news('Riêng Huân chương Lao động hạng Ba, Hội đồng thống nhất đề nghị Chủ tịch nước tặng Sở Y tế.'),
      ['Huân chương Lao động hạng Ba <Chủ tịch nước> → Sở Y tế | council'],
    ],
    [
      news('Về Bằng khen của UBND tỉnh, Hội đồng không thông qua hồ sơ của Sở Y tế.'),
      ['Bằng khen của UBND tỉnh → Sở Y tế | refused'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('names that a verb leads to, each with what it gets', () => {
  it.each([
    [
      news('Được vinh danh là Sở Y tế với Cờ thi đua; Thuế tỉnh và Sở Nội vụ với Bằng khen.'),
      ['Cờ thi đua → Sở Y tế | decided', 'Bằng khen → Thuế tỉnh | decided', 'Bằng khen → Sở Nội vụ | decided'],
    ],
    [news('Tham dự buổi lễ là Sở Y tế với Cờ thi đua; Thuế tỉnh và Sở Nội vụ với Bằng khen.'), []],
    [news('Bước lên bục vinh dự là Sở Y tế với Cờ thi đua.'), ['Cờ thi đua → Sở Y tế | presented']],
    [news('Bước lên bục vinh dự là Sở Y tế với Cờ thi đua trên tay.'), []],
    [
      news('Khối đề nghị khen thưởng Sở Y tế với Cờ thi đua; Thuế tỉnh với Bằng khen.'),
      ['Cờ thi đua → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [news('Khối phối hợp cùng Sở Y tế với Cờ thi đua; Thuế tỉnh với Bằng khen.'), []],
    [
      news('Trong số các tập thể được khen thưởng có Sở Y tế (Cờ thi đua), Thuế tỉnh (Bằng khen).'),
      ['Cờ thi đua → Sở Y tế | decided', 'Bằng khen → Thuế tỉnh | decided'],
    ],
    [news('Trong số các tập thể dự lễ trao thưởng có Sở Y tế (Cờ thi đua), Thuế tỉnh (Bằng khen).'), []],
    // "có" behind an award that nobody before it receives
    [news('Vinh dự nhận Cờ thi đua có Sở Y tế.'), ['Cờ thi đua → Sở Y tế | presented']],
    [news('Thuế tỉnh nhận Cờ thi đua, có Sở Y tế chứng kiến.'), ['Cờ thi đua → Thuế tỉnh | presented']],
    // "đến", "tới" with those who stand for a unit
    [
      news('Ông Tô Hải trao Cờ thi đua đến đại diện Sở Y tế, trao Bằng khen tới Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | presented', 'Bằng khen → Thuế tỉnh | presented'],
    ],
    [news('Ông Tô Hải trao Cờ thi đua đến hết năm, sau đó về dự lễ với Sở Y tế.'), []],
    // a province is no decision
    [
      news('Ông Tô Hải, Phó Chủ tịch UBND tỉnh Nam Định trao Cờ thi đua cho Sở Y tế.'),
      ['Cờ thi đua → Sở Y tế | presented'],
    ],
    [
      news('Ông Tô Hải, Phó Chủ tịch UBND tỉnh ký Quyết định trao Cờ thi đua cho Sở Y tế.'),
      ['Cờ thi đua → Sở Y tế | decided'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what a colon leads from', () => {
  it.each([
    [
      news('Ông Tô Hải trao các hình thức khen thưởng: Cờ thi đua (Sở Y tế); Bằng khen (Thuế tỉnh).'),
      ['Cờ thi đua → Sở Y tế | presented', 'Bằng khen → Thuế tỉnh | presented'],
    ],
    [
      news('Ông Tô Hải công bố các hình thức khen thưởng: Cờ thi đua (Sở Y tế); Bằng khen (Thuế tỉnh).'),
      ['Cờ thi đua → Sở Y tế | decided', 'Bằng khen → Thuế tỉnh | decided'],
    ],
    [
      news('Về bình xét: đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bộ Tài chính tặng Bằng khen cho Thuế tỉnh.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | recommended', 'Bằng khen <Bộ Tài chính> → Thuế tỉnh | recommended'],
    ],
    [
      news('Các đơn vị bình xét: UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bộ Tài chính tặng Bằng khen cho Thuế tỉnh.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | voted', 'Bằng khen <Bộ Tài chính> → Thuế tỉnh | voted'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lists within an article', () => {
  it.each([
    // those that follow, and any
    [
      decision('Điều 1. Các tập thể sau bị thu hồi Bằng khen năm 2027: Sở Y tế; Thuế tỉnh.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | revoked', 'Bằng khen <UBND TỈNH LAM HẢI> → Thuế tỉnh | revoked'],
    ],
    [decision('Điều 1. Các tập thể vi phạm bị thu hồi Bằng khen năm 2027: Sở Y tế theo dõi.'), []],
    [
      decision('Điều 1. Việc tặng Bằng khen năm 2027 cho Sở Y tế tại Quyết định số 100/QĐ-UBND bị hủy bỏ.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | revoked'],
    ],
    [decision('Điều 1. Người báo việc tặng Bằng khen năm 2027 cho Sở Y tế bị hủy bỏ được giữ kín.'), []],
    [
      decision('Điều 1. Nay tặng Bằng khen cho 02 tập thể có tên sau đây: 1. Sở Y tế; 2. Thuế tỉnh.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | decided', 'Bằng khen <UBND TỈNH LAM HẢI> → Thuế tỉnh | decided'],
    ],
    [
      decision('Điều 1. Tặng Bằng khen cho các tập thể sau: a) Sở Y tế; b) Thuế tỉnh.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | decided', 'Bằng khen <UBND TỈNH LAM HẢI> → Thuế tỉnh | decided'],
    ],
    // all behind the colon is taken back, up to another verb
    [
      decision(
        'Điều 1. Thu hồi hình thức khen thưởng của 02 trường hợp, gồm: Sở Y tế (Bằng khen); Thuế tỉnh (Cờ thi đua).',
      ),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | revoked', 'Cờ thi đua <UBND TỈNH LAM HẢI> → Thuế tỉnh | revoked'],
    ],
    [
      decision('Điều 1. Thu hồi tiền thưởng của 02 trường hợp: 5 triệu đồng; tặng Sở Y tế Bằng khen.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | decided'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('lines with several names', () => {
  it.each([
    [
      news('Các đơn vị đã được khen thưởng:', '1) Sở Y tế và Thuế tỉnh - Bằng khen của UBND tỉnh.'),
      ['Bằng khen của UBND tỉnh → Sở Y tế | decided', 'Bằng khen của UBND tỉnh → Thuế tỉnh | decided'],
    ],
    [
      news('Các đơn vị đã được khen thưởng:', '1) Sở Y tế và Thuế tỉnh: Bằng khen của UBND tỉnh.'),
      ['Bằng khen của UBND tỉnh → Sở Y tế | decided', 'Bằng khen của UBND tỉnh → Thuế tỉnh | decided'],
    ],
    // where it lies
    [
      news('Các đơn vị đã được khen thưởng:', '1) Đảng bộ xã Tân Khê, huyện Bến Đá - Bằng khen của UBND tỉnh.'),
      ['Bằng khen của UBND tỉnh → Đảng bộ xã Tân Khê, huyện Bến Đá | decided'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('what stands under words that end with a colon', () => {
  it.each([
    // lines that open with an award, without a marker
    [
      news(
        'Hội nghị thống nhất danh sách đề nghị khen thưởng:',
        'Cờ thi đua của UBND tỉnh: 01 đơn vị (Sở Y tế).',
        'Bằng khen của UBND tỉnh: Thuế tỉnh.',
      ),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended'],
    ],
    [
      news(
        'Hội nghị thống nhất kế hoạch trong năm.',
        'Cờ thi đua của UBND tỉnh: 01 đơn vị (Sở Y tế).',
        'Bằng khen của UBND tỉnh: Thuế tỉnh.',
      ),
      [],
    ],
    // names in lines of their own under an award
    [
      news(
        'Sở Nội vụ thông báo danh sách tập thể được khen thưởng năm 2027:',
        '* Cờ thi đua của UBND tỉnh',
        'Sở Y tế',
        '* Bằng khen của UBND tỉnh',
        'Thuế tỉnh',
        'Công an tỉnh',
        'Các đơn vị liên hệ Sở Nội vụ.',
      ),
      [
        'Cờ thi đua của UBND tỉnh → Sở Y tế | decided',
        'Bằng khen của UBND tỉnh → Thuế tỉnh | decided',
        'Bằng khen của UBND tỉnh → Công an tỉnh | decided',
      ],
    ],
    [
      news(
        'Sở Nội vụ nhận xét về hồ sơ năm 2027:',
        '* Cờ thi đua của UBND tỉnh',
        'Sở Y tế',
        '* Bằng khen của UBND tỉnh',
        'Thuế tỉnh',
        'Các đơn vị liên hệ Sở Nội vụ.',
      ),
      [],
    ],
    // what each scored, behind a dash
    [
      news(
        'Khối đề nghị khen thưởng như sau:',
        'I. Cờ thi đua (01)',
        'Sở Y tế - 98,5 điểm',
        'II. Bằng khen (01)',
        'Thuế tỉnh - 97 điểm',
      ),
      ['Cờ thi đua → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [
      news(
        'Khối đề nghị khen thưởng như sau:',
        'I. Cờ thi đua (01)',
        'Sở Y tế chủ trì việc chấm',
        'II. Bằng khen (01)',
        'Thuế tỉnh góp ý',
      ),
      [],
    ],
    // where those live who are counted, and units that receive themselves
    [
      decision(
        'Điều 1. Tặng Giấy khen cho 02 hộ gia đình:',
        'Thôn Đông:',
        '- Hộ ông Tô Hải',
        'Thôn Đoài:',
        '- Hộ bà Hà Nhàn',
      ),
      [
        'Giấy khen <UBND TỈNH LAM HẢI> → Hộ ông Tô Hải | decided',
        'Giấy khen <UBND TỈNH LAM HẢI> → Hộ bà Hà Nhàn | decided',
      ],
    ],
    // so many for each of those before the colon
    [
      news('Khối kính đề nghị xét tặng:', '+ Sở Y tế và Thuế tỉnh: mỗi đơn vị 01 Bằng khen của UBND tỉnh.'),
      ['Bằng khen của UBND tỉnh → Sở Y tế | recommended', 'Bằng khen của UBND tỉnh → Thuế tỉnh | recommended'],
    ],
    [news('Khối kính đề nghị xét tặng:', '+ Theo quy định: mỗi đơn vị 01 Bằng khen của UBND tỉnh.'), []],
    // who had it, not who gave it
    [
      decision('Điều 1. Thu hồi các hình thức khen thưởng sau:', '1. Bằng khen năm 2027 của Sở Y tế.'),
      ['Bằng khen <UBND TỈNH LAM HẢI> → Sở Y tế | revoked'],
    ],
    [decision('Điều 1. Ghi nhận các hình thức khen thưởng sau:', '1. Bằng khen năm 2027 của Sở Y tế.'), []],
    // of whom the whole line tells
    [news('Sở Y tế: đạt 99 điểm; đề nghị tặng Cờ thi đua.'), ['Cờ thi đua → Sở Y tế | recommended']],
    [news('Sở Y tế: chấm Thuế tỉnh 99 điểm; đề nghị tặng Cờ thi đua.'), []],
    [
      news('Sở Y tế dẫn đầu về điểm số và được giới thiệu xét tặng Cờ thi đua.'),
      ['Cờ thi đua → Sở Y tế | recommended'],
    ],
    [news('Sở Y tế thống kê số và các đơn vị được giới thiệu xét tặng Cờ thi đua.'), []],
    // who stands before the colon, whatever the verb behind it
    [news('Sở Y tế: được UBND tỉnh tặng Cờ thi đua.'), ['Cờ thi đua <UBND tỉnh> → Sở Y tế | decided']],
    [news('Ý kiến của Sở Y tế: được UBND tỉnh tặng Cờ thi đua là vinh dự.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

describe('who is meant behind words that describe them', () => {
  it.each([
    [
      news('Xếp sau là Sở Y tế, Thuế tỉnh - hai đơn vị được đề nghị tặng Bằng khen.'),
      ['Bằng khen → Sở Y tế | recommended', 'Bằng khen → Thuế tỉnh | recommended'],
    ],
    [news('Dự có Sở Y tế, Thuế tỉnh - ba đơn vị được đề nghị tặng Bằng khen.'), ['Bằng khen → #3 | recommended']],
    // who issued the decision gave
    [
      news('UBND tỉnh ban hành Quyết định số 120/QĐ-UBND tặng Cờ thi đua cho Sở Y tế.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | decided'],
    ],
    [news('UBND tỉnh dẫn Quyết định số 120/QĐ-UBND tặng Cờ thi đua cho Sở Y tế.'), ['Cờ thi đua → Sở Y tế | decided']],
    [
      news('Khối đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị dẫn đầu là Sở Y tế.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | recommended'],
    ],
    [news('Khối đề nghị UBND tỉnh tặng Cờ thi đua cho đơn vị dẫn đầu là rất xứng đáng.'), []],
    [
      news('UBND tỉnh đã tặng Cờ thi đua cho khối trưởng năm 2027 là Sở Y tế.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | decided'],
    ],
    [news('UBND tỉnh sẽ tặng Cờ thi đua cho khối trưởng năm 2027 là đơn vị được bầu cuối năm.'), []],
    [
      news('Đăng ký Cờ thi đua có Sở Y tế; đăng ký Bằng khen có Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | registered', 'Bằng khen → Thuế tỉnh | registered'],
    ],
    [news('Ngoài Cờ thi đua có Sở Y tế giữ, tỉnh còn nhiều Bằng khen.'), []],
    // the verb before the first award governs the next one too
    [
      news('Ông Tô Hải trao Cờ thi đua cho Sở Y tế và Bằng khen cho Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | presented', 'Bằng khen → Thuế tỉnh | presented'],
    ],
    [
      news('Ông Tô Hải trao Cờ thi đua cho Sở Y tế; Bằng khen tặng Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | presented', 'Bằng khen → Thuế tỉnh | presented'],
    ],
    [
      news('Ông Tô Hải trao Cờ thi đua cho Sở Y tế; tỉnh tặng Bằng khen cho Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | presented', 'Bằng khen <tỉnh> → Thuế tỉnh | decided'],
    ],
    [
      news('Ông Tô Hải ký tặng Cờ thi đua cho Sở Y tế và Bằng khen cho Thuế tỉnh.'),
      ['Cờ thi đua → Sở Y tế | decided', 'Bằng khen → Thuế tỉnh | decided'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

const session = (...sentences: string[]): string =>
  ['Hội đồng Thi đua - Khen thưởng tỉnh họp phiên thứ nhất', ...sentences].join('\n');

describe('the session of a council', () => {
  it.each([
    [
      session('Sở Y tế được Hội đồng đề nghị UBND tỉnh tặng Cờ thi đua.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | council'],
    ],
    [
      session('Sở Y tế được Khối đề nghị UBND tỉnh tặng Cờ thi đua.'),
      ['Cờ thi đua <UBND tỉnh> → Sở Y tế | recommended'],
    ],
    [
      session('Kết quả, Sở Y tế đủ phiếu đề nghị tặng Cờ thi đua; Thuế tỉnh không đủ phiếu đề nghị tặng Bằng khen.'),
      ['Cờ thi đua → Sở Y tế | council', 'Bằng khen → Thuế tỉnh | refused'],
    ],
    [
      session('Hội đồng đã bỏ phiếu thông qua: Sở Y tế (Cờ thi đua), Thuế tỉnh (Bằng khen).'),
      ['Cờ thi đua → Sở Y tế | council', 'Bằng khen → Thuế tỉnh | council'],
    ],
    [session('Hội đồng đã xem qua: Sở Y tế (Cờ thi đua), Thuế tỉnh (Bằng khen).'), []],
    [
      session('Hội đồng nhất trí đề nghị khen thưởng 01 tập thể:', '- Sở Y tế (Cờ thi đua): 13/13 phiếu;'),
      ['Cờ thi đua → Sở Y tế | council'],
    ],
    [session('Hồ sơ của Sở Y tế đề nghị tặng Bằng khen không được thông qua.'), ['Bằng khen → Sở Y tế | refused']],
    [session('Ý kiến của Sở Y tế đề nghị tặng Bằng khen không được thông qua.'), []],
    [
      session('Hội đồng tiến hành bỏ phiếu, kết quả:', '1. Cờ thi đua của UBND tỉnh: Sở Y tế.'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | council'],
    ],
    [
      news('Khối tiến hành bỏ phiếu, kết quả:', '1. Cờ thi đua của UBND tỉnh: Sở Y tế.'),
      ['Cờ thi đua của UBND tỉnh → Sở Y tế | voted'],
    ],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));
});

const council = (issuer: string): string =>
  [
    issuer,
    'Số: 12/TB',
    '',
    'THÔNG BÁO',
    'Kết quả phiên họp xét khen thưởng năm 2027',
    '1. Thống nhất đề nghị cấp có thẩm quyền khen thưởng các tập thể đủ điều kiện, gồm:',
    '- Sở Y tế: Cờ thi đua của UBND tỉnh;',
    '- Thuế tỉnh: Bằng khen của UBND tỉnh.',
  ].join('\n');

const resolution = (issuer: string): string =>
  [
    issuer,
    'Số: 12/NQ',
    '',
    'NGHỊ QUYẾT',
    'Về xét khen thưởng năm 2027',
    'Điều 1. Đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.',
  ].join('\n');

it('what a resolution proposes is passed where a council issues it', () => {
  const steps = (issuer: string): (string | null)[] => recordOf(resolution(issuer)).awards.map(({ stage }) => stage);
  expect(steps('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG')).toEqual(['council']);
  expect(steps('KHỐI THI ĐUA SỐ 3')).toEqual(['recommended']);
});

it('lines under what is agreed on are passed in a paper of a council, proposed in one of others', () => {
  const steps = (issuer: string): (string | null)[] => recordOf(council(issuer)).awards.map(({ stage }) => stage);
  expect(steps('HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG')).toEqual(['council', 'council']);
  expect(steps('KHỐI THI ĐUA SỐ 3')).toEqual(['recommended', 'recommended']);
});
