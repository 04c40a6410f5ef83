import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// Texts that tell of one, and sentences that point to the award of another.

describe('the one person whom a text names', () => {
  const told = (row: string, more = ''): string[] =>
    awardLines(
      `Trung tướng Tô Văn Hải qua đời\nTrung tướng Tô Văn Hải đã qua đời ngày 21/11/2016.\nÔng nguyên là Bí thư Đảng ủy.${more}\n${row}`,
    );
  it('has the awards of a row', () =>
    expect(
      told('Huân chương Quân công hạng nhì, ba; Huy chương Quân kỳ Quyết thắng; Huy hiệu 70 năm tuổi Đảng.'),
    ).toEqual([
      'Huân chương Quân công hạng nhì → Tô Văn Hải',
      'Huân chương Quân công hạng ba → Tô Văn Hải',
      'Huy chương Quân kỳ Quyết thắng → Tô Văn Hải',
      'Huy hiệu 70 năm tuổi Đảng → Tô Văn Hải',
    ]));
  it('does not where another is named', () =>
    expect(
      told(
        'Huân chương Quân công hạng nhì; Huy hiệu 70 năm tuổi Đảng.',
        '\nBà Hà Thị Nhàn, đồng đội của ông, đến viếng.',
      ),
    ).toEqual([]));
  it('does not where a row says what is to be done', () =>
    expect(told('Huân chương Quân công hạng nhì sẽ được trao cho các đơn vị.')).toEqual([]));
});

describe('an award in lines under another', () => {
  it('has its own grade', () =>
    expect(
      awardLines(
        'Hòa thượng Thích Minh Châu (1918-2012)\nHuân chương Hồ Chí Minh\nHuân chương Độc lập hạng Nhì\nHuân chương Đại đoàn kết',
      ),
    ).toEqual(
      ['Huân chương Hồ Chí Minh', 'Huân chương Độc lập hạng Nhì', 'Huân chương Đại đoàn kết'].map(
        (award) => `${award} → Thích Minh Châu`,
      ),
    ));
});

describe('what was striven for', () => {
  const unit = 'Lữ đoàn 293';
  it.each([
    `Với tinh thần quyết tâm cao, phấn đấu hoàn thành xuất sắc nhiệm vụ, ${unit} đã được Nhà nước tặng Huân chương Chiến công hạng Nhì.`,
    `${unit} luôn nêu cao tinh thần dũng cảm, mưu trí, sáng tạo, dám nghĩ, dám làm, vượt qua mọi khó khăn, gian khổ, ác liệt của chiến tranh, không ngừng phấn đấu vươn lên, đã được Nhà nước tặng Huân chương Chiến công hạng Nhì.`,
  ])('is past where an award was given: %s', (text) =>
    expect(awardLines(text)).toEqual([`Huân chương Chiến công hạng Nhì → ${unit}`]),
  );
  it.each([
    `${unit} phấn đấu hoàn thành nhiệm vụ, được tặng Huân chương Chiến công hạng Nhì vào năm 2030.`,
    `${unit} cần phấn đấu hoàn thành nhiệm vụ, để đã được giao thì được tặng Huân chương Chiến công hạng Nhì.`,
  ])('is ahead: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('a second thing that the subject got', () => {
  it.each([
    [
      'PGS Tô Văn Hải nhận được nhiều Bằng khen của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế, đạt danh hiệu Chiến sĩ thi đua cấp Bộ.',
      ['Chiến sĩ thi đua cấp Bộ → Tô Văn Hải'],
    ],
    [
      'PGS Tô Văn Hải được tặng Huân chương Chiến công hạng Nhất (2004), Huân chương Quân kỳ quyết thắng (2014), Thầy thuốc Ưu tú (2007).',
      [
        'Huân chương Chiến công hạng Nhất → Tô Văn Hải 2004',
        'Huân chương Quân kỳ quyết thắng → Tô Văn Hải 2014',
        'Thầy thuốc Ưu tú → Tô Văn Hải 2007',
      ],
    ],
    ['UBND tỉnh tặng nhiều Bằng khen, đạt danh hiệu Chiến sĩ thi đua cấp Bộ.', []],
  ])('%s', (text, found) => expect(awardLines(text)).toEqual(found));
  it('stands behind words of achievements', () =>
    expect(
      awardLines(
        'Khoa Kinh tế Trường Đại học Bến Đá là một đơn vị đào tạo.\nHành trình 32 năm nổi bật với nhiều thành tích: Nhiều năm liên tục đạt danh hiệu Tập thể lao động xuất sắc, Bằng khen của Thủ tướng.',
      ),
    ).toEqual([
      'Tập thể lao động xuất sắc → Khoa Kinh tế Trường Đại học Bến Đá',
      'Bằng khen của Thủ tướng → Khoa Kinh tế Trường Đại học Bến Đá',
    ]));
});

describe('words that point to the award above', () => {
  const prize = 'Trung ương Đoàn trao Giải thưởng Lý Tự Trọng cho 87 cán bộ Đoàn.';
  const given = 'Giải thưởng Lý Tự Trọng → #87';
  it.each([
    'Hà Tĩnh có 2 cán bộ Đoàn được nhận phần thưởng cao quý này là anh Tô Văn Hải và chị Hà Thị Nhàn.',
    'Hai người được nhận giải thưởng này là anh Tô Văn Hải và chị Hà Thị Nhàn.',
  ])('name it: %s', (text) =>
    expect(awardLines(`${prize} ${text}`)).toEqual([
      given,
      'Giải thưởng Lý Tự Trọng → Tô Văn Hải',
      'Giải thưởng Lý Tự Trọng → Hà Thị Nhàn',
    ]),
  );
  it.each([
    'Hai người được nhận huân chương này là anh Tô Văn Hải và chị Hà Thị Nhàn.',
    'Anh Tô Văn Hải nói về giải thưởng này.',
    'Lễ diễn ra long trọng. Nhiều người đến. Trời đẹp. Anh Tô Văn Hải được nhận giải thưởng này.',
  ])('do not: %s', (text) => expect(awardLines(`${prize} ${text}`)).toEqual([given]));
  it('do not where two are named above', () =>
    expect(
      awardLines(
        'Bộ trưởng tặng Bằng khen cho 5 tập thể và Kỷ niệm chương cho 7 cá nhân. Ông Tô Văn Hải được nhận phần thưởng cao quý này.',
      ),
    ).toHaveLength(2));
});

describe('those who were rewarded', () => {
  const above = 'Giám đốc Công an tỉnh tặng Giấy khen cho 3 nông dân vì đã dũng cảm bắt cướp.';
  it('have the award of the sentence above', () =>
    expect(
      awardLines(`${above} Ba nông dân được khen thưởng gồm: ông Tô Văn Hải (46 tuổi), Lê Văn Quý và Hà Văn Nhàn.`),
    ).toEqual(['Tô Văn Hải', 'Lê Văn Quý', 'Hà Văn Nhàn'].map((name) => `Giấy khen → ${name}`)));
  it.each([
    `${above} Ông Tô Văn Hải nói về công tác khen thưởng.`,
    `${above} Các cá nhân chưa được khen thưởng gồm: ông Tô Văn Hải và Lê Văn Quý.`,
  ])('are not named: %s', (text) => expect(awardLines(text)).toEqual(['Giấy khen → #3']));
});

describe('lines without a subject', () => {
  it.each([
    [
      'Trung đoàn 174 là một trong những đơn vị tinh nhuệ.\nTiên phong trong các cuộc tấn công\nĐược tặng thưởng Huân chương Chiến công hạng Nhất\nNhận danh hiệu Anh hùng Lực lượng vũ trang nhân dân',
      ['Huân chương Chiến công hạng Nhất → Trung đoàn 174', 'Anh hùng Lực lượng vũ trang nhân dân → Trung đoàn 174'],
    ],
    [
      'Giáo sư Tô Văn Hải sinh năm 1938.\nĐược Chủ tịch nước phong tặng danh hiệu Nhà giáo nhân dân năm 2012 và Huân chương Lao động hạng Nhất.',
      ['Nhà giáo nhân dân → Tô Văn Hải 2012', 'Huân chương Lao động hạng Nhất → Tô Văn Hải'],
    ],
    ['UBND tỉnh tổ chức hội nghị.\nĐược tặng thưởng Huân chương Chiến công hạng Nhất', []],
  ])('tell of whom the text opens with: %s', (text, found) => expect(awardLines(text)).toEqual(found));
  it('have their subject in a sentence that opens with a pronoun', () =>
    expect(
      awardLines(
        'Giáo sư Tô Văn Hải công tác tại Viện Vật lý. Ông được trao tặng nhiều giải thưởng về khoa học (Giải thưởng Lenin năm 1986), được Chủ tịch nước tặng Huân chương Độc lập hạng Nhất (năm 2009).',
      ),
    ).toEqual(['Huân chương Độc lập hạng Nhất → Tô Văn Hải 2009']));
});
