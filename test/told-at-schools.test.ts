import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recipientNames, recordOf } from './record-of.js';

// News of schools, hospitals and companies. Each pair: what must come out, then a text that differs in what the rule asks for.

const headsOf = (text: string): string[] =>
  recordOf(text).heads.map(({ org, org_full, role, year }) => `${org_full ?? org} ${role} ${year}`);
const officialsOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles, act }) => `${name}: ${titles.join('; ')}: ${act}`);

describe('a department and its house in a bracket', () => {
  const given = (to: string): string[] => recipientNames(`Sở Y tế tặng Giấy khen cho ${to}.`);
  it('common words between the two are of its name', () =>
    expect(given('khoa Lao ngoài phổi (Bệnh viện Phổi), khoa Cấp tính nữ (Bệnh viện Tâm thần) và 11 cá nhân')).toEqual([
      'khoa Lao ngoài phổi',
      'khoa Cấp tính nữ',
      '#11',
    ]));
  it('unlike words that lead on', () => {
    expect(given('khoa Lao thuộc viện (Bệnh viện Phổi)')).toEqual(['khoa Lao']);
    expect(given('khoa Lao ngoài phổi (đợt 2)')).not.toContain('khoa Lao ngoài phổi');
  });
});

describe('pupils and their classes', () => {
  const given = (who: string): string[] => awardsOf(`${who} nhận Giấy khen của Hiệu trưởng.`);
  it.each([
    'Hai học sinh Tô Gia Hân lớp 9/3 và Hà Nguyên Khang lớp 9/7',
    'Hai học sinh Tô Gia Hân lớp 9A và Hà Nguyên Khang lớp 9B',
  ])('both receive: %s', (who) =>
    expect(given(who)).toEqual([
      'Giấy khen của Hiệu trưởng → Tô Gia Hân',
      'Giấy khen của Hiệu trưởng → Hà Nguyên Khang',
    ]),
  );
  it('unlike a class that no number names', () =>
    expect(given('Cô Tô Gia Hân lớp trưởng và Hà Nguyên Khang lớp 9/7')).not.toContain(
      'Giấy khen của Hiệu trưởng → Tô Gia Hân',
    ));
});

describe('the badge of a city', () => {
  const given = (what: string): string[] =>
    awardsOf(
      `Ông Tô Văn Hải trao Bằng khen của UBND thành phố cho cô Lò Thị Mai và thầy Hà Chí Cường, ${what} cho cô Bạch Kim Loan.`,
    );
  it('is an award, with the verb of the one before', () =>
    expect(given('Huy hiệu Thành phố Bến Đá').at(-1)).toBe('Huy hiệu Thành phố Bến Đá → Bạch Kim Loan'));
  it('unlike a badge of nothing', () =>
    expect(given('huy hiệu cài áo').filter((line) => /Huy hiệu/i.test(line))).toEqual([]));
});

describe('who stands for a school', () => {
  const PAGE = 'TRƯỜNG THCS BẾN ĐÁ\n\nSáng nay, trường THCS Bến Đá dự lễ tổng kết năm học 2026-2027.';
  it('a board alone is nobody', () =>
    expect(awardsOf(`${PAGE}\n\nCô Tô Thị Mai trao Cờ thi đua cho đại diện Ban Giám hiệu.`)).toEqual([]));
  it('unlike what has a name', () =>
    expect(recipientNames(`${PAGE}\n\nCô Tô Thị Mai trao Cờ thi đua cho đại diện Trường THCS Tân Khê.`)).toHaveLength(
      1,
    ));
  it('a headline in capitals names no school behind "nhà trường"', () =>
    expect(
      recipientNames(
        `TRƯỜNG THCS BẾN ĐÁ\n\nTHẦY TRÒ NHÀ TRƯỜNG NÔ NỨC MỪNG NGÀY 20-11 VÀ ĐÓN CỜ THI ĐUA\n\nSáng nay, lễ diễn ra ở sân.`,
      ),
    ).not.toContain('TRƯỜNG NÔ NỨC MỪNG'));
  it('unlike a school', () =>
    expect(
      recipientNames(`THẦY TRÒ TRƯỜNG THCS TÂN KHÊ VUI MỪNG VÀ ĐÓN CỜ THI ĐUA\n\nSáng nay, lễ diễn ra ở sân.`),
    ).toEqual(['TRƯỜNG THCS TÂN KHÊ']));

  const BLOC = `${PAGE}\n\nCụm thi đua số 2 các trường THCS tổng kết năm học 2026-2027.`;
  it.each(['trường ta', 'nhà trường', 'trường mình'])('%s leads a bloc', (school) =>
    expect(headsOf(`${BLOC} Năm học 2027-2028, ${school} được tín nhiệm giao làm Cụm trưởng.`)).toEqual([
      'trường THCS Bến Đá head 2028',
    ]),
  );
  it('unlike one of two schools', () =>
    expect(
      headsOf(
        `TRƯỜNG THCS BẾN ĐÁ\n\nSáng nay, trường THCS Bến Đá đón trường THCS Tân Khê.\n\nCụm thi đua số 2 các trường THCS tổng kết năm học 2026-2027. Năm học 2027-2028, trường ta được tín nhiệm giao làm Cụm trưởng.`,
      ),
    ).toEqual([]));
});

describe('chosen with an idiom, in the place of another', () => {
  const told = (words: string): string[] =>
    headsOf(
      `Khối thi đua số 7 đã họp ký giao ước năm 2029. Thuế tỉnh được chọn ${words}, Sở Y tế làm Khối phó thay Sở Nội vụ.`,
    );
  it('leads in the year that they pledge for, the other led before', () =>
    expect(told('mặt gửi vàng làm Khối trưởng')).toEqual([
      'Thuế tỉnh head 2029',
      'Sở Y tế deputy 2029',
      'Sở Nội vụ deputy 2028',
    ]));
  it('unlike what is chosen for something else', () =>
    expect(told('mặt hàng vàng cho Khối trưởng')).not.toContain('Thuế tỉnh head 2029'));
});

describe('who is received, and whose words open a speech', () => {
  const received = (verb: string): string[] =>
    officialsOf(
      `Buổi lễ ${verb} ông Ung Văn Sáu - Trưởng Ban đại diện cha mẹ học sinh, bà Hà Thị Lan - nguyên Hiệu trưởng.`,
    );
  it.each(['vinh dự được đón', 'vinh dự đón'])('%s: they attend', (verb) =>
    expect(received(verb)).toEqual([
      'Ung Văn Sáu: Trưởng Ban đại diện cha mẹ học sinh: attend',
      'Hà Thị Lan: nguyên Hiệu trưởng: attend',
    ]),
  );
  it('unlike those who are still waited for', () =>
    expect(received('chờ đón').some((line) => line.endsWith('attend'))).toBe(false));
  it.each([
    ['Lời mở đầu mộc mạc của', 'Tô Văn Hải: Chủ tịch HĐQT Công ty: speak'],
    ['Lời nhắn mở của', 'Tô Văn Hải: Chủ tịch HĐQT Công ty: other'],
  ])('%s', (words, line) =>
    expect(
      officialsOf(
        `Khối thi đua số 3 họp sáng nay.\n\n${words} Chủ tịch HĐQT Công ty Tô Văn Hải tại lễ kỷ niệm khiến nhiều người rơm rớm.`,
      ),
    ).toEqual([line]),
  );
  it('a degree with a stop goes with the name behind it', () =>
    expect(
      officialsOf('Trình bày báo cáo, DSCKI. Lò Xuân Hướng, Trưởng phòng Tổ chức Sở Y tế nêu rõ kết quả.'),
    ).toEqual(['Lò Xuân Hướng: DSCKI; Trưởng phòng Tổ chức Sở Y tế: speak']));
  it('unlike a word that ends its sentence', () =>
    expect(
      officialsOf('Trình bày báo cáo, KPI. Lò Xuân Hướng, Trưởng phòng Tổ chức Sở Y tế nêu rõ kết quả.'),
    ).not.toContain('Lò Xuân Hướng: DSCKI; Trưởng phòng Tổ chức Sở Y tế: speak'));
});

describe('what the next sentence says an award is for', () => {
  const given = (next: string): string[] =>
    awardsOf(`Ngày 12/4/2029, Công ty Cấp nước Bến Đá đón nhận Huân chương Lao động hạng Nhì. ${next}`);
  it.each([
    'Đây là phần thưởng cho giai đoạn phấn đấu 2023 - 2027.',
    'Đây là sự ghi nhận những nỗ lực trong giai đoạn 2023 - 2027.',
  ])('gives its year: %s', (next) =>
    expect(given(next)).toEqual(['Huân chương Lao động hạng Nhì → Công ty Cấp nước Bến Đá 2027']),
  );
  it.each(['Đây là động lực cho giai đoạn phấn đấu 2030 - 2034.', 'Đó là phần việc của giai đoạn 2023 - 2027.'])(
    'unlike %s',
    (next) => expect(given(next)).toEqual(['Huân chương Lao động hạng Nhì → Công ty Cấp nước Bến Đá 2029']),
  );
});
