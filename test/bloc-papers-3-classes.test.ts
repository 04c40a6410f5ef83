import { describe, expect, it } from 'vitest';
import { awardLines, headLines, memberLines, recipientNames, recordOf } from './record-of.js';

// Papers that divide blocs, send lists up and tell of results; each habit beside near misses.

describe('a table that rows with nothing but a bloc part', () => {
  const decided = (rows: string): string[] =>
    memberLines(`UBND HUYỆN LAM HẢI
Số: 73/QĐ-UBND
Lam Hải, ngày 3 tháng 2 năm 2027

QUYẾT ĐỊNH
Về việc phân chia khối thi đua năm 2027

Điều 1. Phân chia các cơ quan, đơn vị thành 02 khối thi đua (có Phụ lục kèm theo).

Nơi nhận:
- Như Điều 1;
- Lưu: VT.
CHỦ TỊCH
Tô Hải Đăng


PHỤ LỤC
(Ban hành kèm theo Quyết định số 73/QĐ-UBND ngày 03/02/2027 của Chủ tịch UBND huyện Lam Hải)

${rows}`);

  it('has the members of each under it', () =>
    expect(
      decided(`STT | Cơ quan | Nhiệm vụ
A | Khối thi đua số 1: Các cơ quan Đảng, đoàn thể (03 đơn vị) |
1 | Ban Tổ chức Huyện ủy | Khối trưởng
2 | Huyện đoàn |
3 | Hội Nông dân huyện | Khối phó
B | Khối thi đua số 2: Nội chính (02 đơn vị) |
1 | Công an huyện |
2 | Thanh tra huyện |`),
    ).toEqual([
      'Khối thi đua số 1: Ban Tổ chức Huyện ủy',
      'Khối thi đua số 1: Huyện đoàn',
      'Khối thi đua số 1: Hội Nông dân huyện',
      'Khối thi đua số 2: Công an huyện',
      'Khối thi đua số 2: Thanh tra huyện',
    ]));

  it.each([
    `Danh sách tập thể đề nghị tặng Cờ thi đua của Bộ Y tế năm 2027
TT | Đơn vị | Điểm | Ghi chú
A | Khối thi đua số 1 | |
1 | Sở Y tế | 98 | Khối trưởng
2 | Sở Nội vụ | 97 |
B | Khối thi đua số 2 | |
1 | Công an tỉnh | 99 |
2 | Thanh tra tỉnh | 96 | Khối phó`,
    `Kết quả suy tôn năm 2027:
STT | Đơn vị | Hình thức
I | Khối thi đua số 1 |
1 | Sở Y tế | Cờ thi đua
2 | Sở Nội vụ | Bằng khen
II | Khối thi đua số 2 |
1 | Công an tỉnh | Cờ thi đua
2 | Thanh tra tỉnh | Bằng khen`,
  ])('has none where it tells of awards', (text) => expect(memberLines(text)).toEqual([]));
});

describe('a column of what was given before', () => {
  it('is of its own year in a paper that asks for another award', () =>
    expect(
      awardLines(`UBND XÃ BẾN ĐÁ
Số: 16/TTr-UBND
Bến Đá, ngày 5 tháng 12 năm 2027

TỜ TRÌNH
Về việc đề nghị khen thưởng năm 2027

Kính gửi: Chủ tịch UBND tỉnh Lam Hải.

UBND xã kính trình Chủ tịch UBND tỉnh khen thưởng các tập thể, cá nhân sau:

1. Bằng khen của Chủ tịch UBND tỉnh: 03 cá nhân

TT | Họ và tên | Chức vụ | Đã được tặng
1 | Bà Hà Nhàn | Hiệu trưởng Trường Mầm non Bến Đá |
2 | Ông Tô Hải | Trưởng thôn Bến Đá | Giấy khen của Chủ tịch UBND huyện Tân Khê năm 2024
3 | Ông Kiều Văn Phú | Bí thư Đoàn xã |`),
    ).toEqual([
      'Bằng khen của Chủ tịch UBND tỉnh → Hà Nhàn 2027',
      'Bằng khen của Chủ tịch UBND tỉnh → Tô Hải 2027',
      'Giấy khen của Chủ tịch UBND huyện Tân Khê → Tô Hải 2024',
      'Bằng khen của Chủ tịch UBND tỉnh → Kiều Văn Phú 2027',
    ]));

  it('is what the table tells where no award stands over it', () =>
    expect(
      awardLines(`Thành tích của các đơn vị năm 2027:
TT | Đơn vị | Đã được tặng
1 | Sở Y tế | Cờ thi đua của UBND tỉnh
2 | Sở Nội vụ | Bằng khen của Bộ Nội vụ`),
    ).toEqual(['Cờ thi đua của UBND tỉnh → Sở Y tế 2027', 'Bằng khen của Bộ Nội vụ → Sở Nội vụ 2027']));
});

describe('a division with what it belongs to in one word', () => {
  it.each([
    ['Chi cục Thú y; Phòng Kế hoạch, Tài chính Sở; Hạt Kiểm lâm huyện Bến Đá', 'Phòng Kế hoạch, Tài chính Sở'],
    ['Chi cục Thú y; Phòng Tổ chức cán bộ Tổng cục; Hạt Kiểm lâm huyện Bến Đá', 'Phòng Tổ chức cán bộ Tổng cục'],
    [
      'Chi cục Thú y; Phòng Tổ chức cán bộ Sở Nông nghiệp; Hạt Kiểm lâm huyện Bến Đá',
      'Phòng Tổ chức cán bộ Sở Nông nghiệp',
    ],
  ])('is read whole, and who follows too: "%s"', (names, whole) =>
    expect(recipientNames(`Chủ tịch UBND tỉnh tặng Bằng khen cho: ${names}.`)).toEqual([
      'Chi cục Thú y',
      whole,
      'Hạt Kiểm lâm huyện Bến Đá',
    ]),
  );
});

describe('a border post with letters for what it is of', () => {
  it.each(['Đồn BPCK quốc tế Bến Đá', 'Đồn BPCK cảng Tân Khê', 'Đồn BPCK Lam Hải', 'Đồn Biên phòng CKQT Lam Sơn'])(
    'is "%s"',
    (post) => expect(recipientNames(`Bộ trưởng tặng Bằng khen cho ${post} và Sở Y tế.`)).toEqual([post, 'Sở Y tế']),
  );
});

describe('who was made deputy and leads next', () => {
  const led = (words: string): string[] =>
    headLines(
      `Khối thi đua số 3 tổng kết năm 2027. Sở Y tế được phân công làm Khối trưởng, Sở Nội vụ làm Khối phó. ${words}`,
    );
  it('was deputy before', () =>
    expect(led('Hội nghị bàn giao nhiệm vụ Khối trưởng năm 2028 cho Sở Nội vụ.')).toEqual([
      'head 2027 Sở Y tế',
      'deputy 2027 Sở Nội vụ',
      'head 2028 Sở Nội vụ',
    ]));
  it('is deputy next where nobody else is named', () =>
    expect(led('Hội nghị kết thúc.')).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));
});

describe('who receives before the verb', () => {
  it.each([
    [
      'Riêng Thiếu tá Tô Hải, người nhiều năm gắn bó với mô hình “Thanh niên biên cương”, được UBND tỉnh tặng Bằng khen.',
      'Tô Hải',
    ],
    [
      'Riêng Thiếu tá Tô Hải, Đội trưởng Vận động quần chúng Đồn Biên phòng Bến Đá, người nhiều lần được nhắc đến ở phong trào “Phụ nữ giúp nhau”, được UBND tỉnh tặng Bằng khen.',
      'Tô Hải',
    ],
    [
      'Mô hình hay của Hội Phụ nữ xã Bến Đá được nhân rộng; “Phụ nữ xã Tân Khê” được UBND tỉnh tặng Bằng khen.',
      'Phụ nữ xã Tân Khê',
    ],
    ['07 tập thể khoa, phòng, trạm y tế được Bộ trưởng Bộ Y tế tặng Bằng khen.', '#7'],
    ['05 tập thể phòng, khoa, trường mầm non được Bộ trưởng tặng Bằng khen.', '#5'],
    ['Trạm Y tế xã Bến Đá được Bộ trưởng Bộ Y tế tặng Bằng khen.', 'Trạm Y tế xã Bến Đá'],
  ])('"%s": %s', (text, who) => expect(recipientNames(text)).toEqual([who]));
});

describe('the notice of a council', () => {
  const told = (words: string): string[] =>
    recordOf(`SỞ Y TẾ LAM HẢI
HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG
Số: 21/TB-HĐTĐKT
Lam Hải, ngày 28 tháng 12 năm 2027

THÔNG BÁO
Kết quả họp xét thi đua, khen thưởng năm 2027 của Hội đồng Thi đua - Khen thưởng Sở

1. Nhất trí trình UBND tỉnh tặng Cờ thi đua cho Trung tâm Y tế huyện Bến Đá.
2. ${words}`).awards.map(({ recipient, status, year }) => `${recipient}: ${status} ${year}`);
  const FIRST = 'Trung tâm Y tế huyện Bến Đá: recommended 2027';
  it('recalls what was achieved in years before', () =>
    expect(
      told(
        'Ghi nhận thành tích các năm trước của các tập thể: Bệnh viện Mắt Lam Hải (Cờ thi đua của Bộ Y tế năm 2026), Chi cục Dân số (Bằng khen của Thủ tướng Chính phủ năm 2025).',
      ),
    ).toEqual([FIRST, 'Bệnh viện Mắt Lam Hải: awarded 2026', 'Chi cục Dân số: awarded 2025']));
  it('and asks for others', () =>
    expect(
      told(
        'Các tập thể có thành tích xuất sắc: Bệnh viện Mắt Lam Hải (Cờ thi đua của Bộ Y tế), Chi cục Dân số (Bằng khen của Bộ Y tế).',
      ),
    ).toEqual([FIRST, 'Bệnh viện Mắt Lam Hải: recommended 2027', 'Chi cục Dân số: recommended 2027']));
});
