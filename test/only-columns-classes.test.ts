import { describe, expect, it } from 'vitest';
import { recipientNames, recordOf } from './record-of.js';

// Blanks, votes and verdicts that are of something else than those that a rule is for; each beside one that is.

const HEAD = 'DANH SÁCH\nTập thể được tặng Bằng khen năm 2027\n\n';

describe('a wide gap', () => {
  it('parts the lines of a list', () =>
    expect(
      recipientNames(
        `${HEAD}1. Trường THPT Bến Đá          Đơn vị dẫn đầu Cụm thi đua số 1\n2. Sở Y tế                     Đơn vị dẫn đầu Cụm thi đua số 2`,
      ),
    ).toEqual(['Trường THPT Bến Đá', 'Sở Y tế']));
  it.each([
    ['Công ty Cổ phần     Cấp nước Bến Đá', 'UBND tỉnh đã tặng Cờ thi đua cho Công ty Cổ phần     Cấp nước Bến Đá.'],
    ['Trường Trung học cơ sở     Lý Tự Trọng', 'Trường Trung học cơ sở     Lý Tự Trọng được tặng Cờ thi đua.'],
    [
      'Công ty Cổ phần          Cấp nước Bến Đá|Công ty Cổ phần          Môi trường Bến Đá',
      'UBND tỉnh đã tặng Cờ thi đua cho Công ty Cổ phần          Cấp nước Bến Đá và\ntặng thêm Bằng khen cho Công ty Cổ phần          Môi trường Bến Đá.',
    ],
  ])('parts no name of a sentence: %s', (names, text) =>
    expect(recipientNames(text)).toEqual(names.replace(/ +/g, ' ').split('|')),
  );
  it.each([
    'Phòng Cảnh sát     Hình sự, Công an tỉnh|Phòng Tham mưu     Tổng hợp, Công an tỉnh',
    'Phòng Cảnh sát     Hình sự, Công an tỉnh|Trường THPT     Chuyên Lê Quý Đôn, huyện Tân Khê',
    'Trường THPT          Chuyên Lê Quý Đôn, huyện Tân Khê|Trường THCS          Bến Đá, huyện Tân Khê',
  ])('parts no name from its head: %s', (names) =>
    expect(recipientNames(`${HEAD}- ${names.replace('|', '\n- ')}`)).toEqual(names.replace(/ +/g, ' ').split('|')),
  );
});

const statuses = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, status }) => `${recipient} ${status}`);

describe('what a list asks for', () => {
  const list = (first: string, inner: readonly [string, string], last: string): string[] =>
    statuses(
      `DANH SÁCH\nCác tập thể, cá nhân được khen thưởng năm 2027\n\n${first} ĐỀ NGHỊ CẤP TRÊN KHEN THƯỞNG\n${inner[0]} CỜ THI ĐUA CỦA CHÍNH PHỦ\n1. Bệnh viện Bến Đá\n${inner[1]} BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ\n1. Bệnh viện Tân Khê\n${last} GIẤY KHEN CỦA GIÁM ĐỐC SỞ Y TẾ\n1. Bệnh viện Vân Trạch`,
    );
  it.each([
    ['A.', ['I.', 'II.'], 'B.'],
    ['I.', ['A.', 'B.'], 'II.'],
  ] as const)('ends at a heading of its rank: %s', (first, inner, last) =>
    expect(list(first, inner, last)).toEqual([
      'Bệnh viện Bến Đá recommended',
      'Bệnh viện Tân Khê recommended',
      'Bệnh viện Vân Trạch awarded',
    ]),
  );
});

describe('lines under a vote', () => {
  const under = (above: string): string[] => statuses(`${above}:\nSở Y tế nhận Cờ thi đua của UBND tỉnh.`);
  it.each(['Sau khi bình xét, hội nghị đã thống nhất bình bầu', 'Khối thi đua số 2 đã suy tôn'])(
    'of those who meet are voted: %s',
    (above) => expect(under(above)).toEqual(['Sở Y tế voted']),
  );
  it.each([
    'Chủ tịch UBND tỉnh trao thưởng cho các tập thể do Khối suy tôn',
    'Tại hội nghị đã trao thưởng cho các đơn vị Khối bình bầu năm qua',
    'Theo kết quả bình bầu của Khối, hội nghị đã vinh danh',
    'Hội nghị chúc mừng các đơn vị Khối bình bầu',
    'Các đơn vị mà Khối thi đua số 2 đã bình bầu',
  ])('of another day are given: %s', (above) => expect(under(above)).toEqual(['Sở Y tế awarded']));
});

describe('results that a council hears', () => {
  const minutes = (told: string, votes: string): string[] =>
    statuses(
      `Họp Hội đồng Thi đua - Khen thưởng Sở Y tế tháng 3/2028\n\n${told} như sau:\n1. Cờ thi đua của UBND tỉnh cho Bệnh viện Bến Đá${votes}.`,
    );
  it('are its own where it votes', () =>
    expect(minutes('Kết quả xét khen thưởng', ': 15/15 phiếu đồng ý')).toEqual(['Bệnh viện Bến Đá recommended']));
  it.each([
    ['Kết quả xét khen thưởng năm 2027 của UBND tỉnh đối với Ngành', ''],
    ['Chủ tịch Hội đồng thông báo kết quả xét khen thưởng năm 2026', ''],
    ['Hội đồng đã họp, Chủ tịch UBND huyện đã quyết định. Kết quả xét khen thưởng', ''],
    ['Kết quả xét khen thưởng năm 2026 đã công bố', ', do Hội đồng bình xét với 15/15 phiếu đồng ý'],
  ])('are those of others: %s', (told, votes) => expect(minutes(told, votes)).toEqual(['Bệnh viện Bến Đá awarded']));
});

describe('"Không đạt."', () => {
  const left = (line: string): string[] =>
    recipientNames(
      `BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng tỉnh\n\nHội đồng đề nghị khen thưởng:\n1. Bằng khen của UBND tỉnh cho Sở Y tế${line} Không đạt.`,
    );
  it.each([': 06/15 phiếu.', ': 06/15 phiếu đồng ý.', ': 06/15 phiếu đồng ý, đạt 40%.'])(
    'refuses behind the votes: %s',
    (line) => expect(left(line)).toEqual([]),
  );
  it.each([
    ': 15/15 phiếu. Đạt. Sở Giao thông: 5/15 phiếu.',
    ' năm 2027. Sở Giao thông: 5/15 phiếu.',
    '. Chỉ tiêu giường bệnh: 95%.',
    ': 13/15 phiếu đồng ý. Điểm chuyển đổi số 60/100.',
    ': 13/15 phiếu đồng ý, điểm chuyển đổi số 60/100.',
  ])('refuses nobody behind other words: %s', (line) => expect(left(line)).toEqual(['Sở Y tế']));
});
