import { describe, expect, it } from 'vitest';
import { awardLines } from './record-of.js';

// What houses and persons tell of the awards that they have had; each example beside one that only looks like it.

describe('prizes of the State', () => {
  const told = (words: string): string[] =>
    awardLines(`Nhạc sĩ Hà Nhàn\nNhạc sĩ Hà Nhàn sinh năm 1944. Ông đã được ${words}.`);
  it.each([['về văn học nghệ thuật'], ['về văn học, nghệ thuật'], ['về VHNT'], ['về khoa học và công nghệ']])(
    'keep what they are for: %s',
    (field) =>
      expect(told(`nhận Giải thưởng Nhà nước ${field} năm 1996, Huân chương Kháng chiến chống Pháp hạng Nhì`)).toEqual([
        `Giải thưởng Nhà nước ${field} → Hà Nhàn 1996`,
        'Huân chương Kháng chiến chống Pháp hạng Nhì → Hà Nhàn',
      ]),
  );
  it('do not keep what is told behind them', () =>
    expect(told('nhận Giải thưởng Nhà nước về những đóng góp của mình')).toEqual(['Giải thưởng Nhà nước → Hà Nhàn']));
  it('are two', () =>
    expect(told('trao Giải thưởng Nhà nước về VHNT; Giải thưởng Hồ Chí Minh về VHNT')).toEqual([
      'Giải thưởng Nhà nước về VHNT → Hà Nhàn',
      'Giải thưởng Hồ Chí Minh về VHNT → Hà Nhàn',
    ]));
  it('are bestowed', () =>
    expect(told('phong danh hiệu Anh hùng Lao động năm 1952')).toEqual(['Anh hùng Lao động → Hà Nhàn 1952']));
  it('are no rank', () => expect(told('phong hàm Thiếu tướng năm 1952')).toEqual([]));
});

describe('a row of awards', () => {
  const told = (words: string): string[] =>
    awardLines(`Thành tích\nTừ khi thành lập đến nay, Công ty Mía đường Bến Đá ${words}.`);
  const rows = [
    'Bằng khen → Công ty Mía đường Bến Đá 2012',
    'Cờ thi đua → Công ty Mía đường Bến Đá 2013',
    'Cờ thi đua → Công ty Mía đường Bến Đá 2014',
  ];
  it('goes on behind who gave one in which year', () =>
    expect(
      told(
        'đã được tặng Bằng khen năm 2012 của Thủ tướng Chính phủ; Cờ thi đua các năm 2013, năm 2014 của Bộ Xây dựng',
      ),
    ).toEqual(rows));
  it('does not go on behind somebody else', () =>
    expect(
      told('đã được tặng Bằng khen năm 2012 của Thủ tướng Chính phủ; Xí nghiệp 2 được tặng Cờ thi đua năm 2013'),
    ).toEqual([rows[0], 'Cờ thi đua → Xí nghiệp 2 2013']));
  it.each([
    'những thành tựu nổi bật, cụ thể là:',
    'nhiều danh hiệu cao quý, tiêu biểu như',
    'các thành tích nổi bật, cụ thể:',
  ])('stands behind "%s"', (lead) =>
    expect(told(`đã đạt được ${lead} Bằng khen năm 2012, Cờ thi đua năm 2013`)).toEqual(rows.slice(0, 2)),
  );
  it('is a plan', () =>
    expect(told('phấn đấu đạt những thành tích nổi bật, cụ thể là: Bằng khen năm 2012, Cờ thi đua năm 2013')).toEqual(
      [],
    ));
});

describe('those who are counted by a title for life', () => {
  const three = ['Tô Văn Hải', 'Hà Thị Nhàn', 'Lê Thị Mai'];
  const had = (title: string): string[] => three.map((name) => `${title} → ${name}`);
  it('are new to it', () =>
    expect(awardLines('Tin\n3 NSND mới là: Tô Văn Hải, Hà Thị Nhàn (Hà Nhàn), Lê Thị Mai.')).toEqual(had('NSND')));
  const above = 'Tin\nChủ tịch nước phong tặng danh hiệu “Nghệ nhân nhân dân”, “Nghệ nhân ưu tú” cho 62 nghệ nhân.';
  it('are those of a title that was given above', () =>
    expect(
      awardLines(
        `${above} Trong đó, 03 Nghệ nhân nhân dân, gồm: Tô Văn Hải (xã Bến Đá), Hà Thị Nhàn (xã Tân Khê) và Lê Thị Mai.`,
      ),
    ).toEqual(had('Nghệ nhân nhân dân')));
  it.each([
    'Chương trình có sự tham gia của 3 NSND: Tô Văn Hải, Hà Thị Nhàn, Lê Thị Mai.',
    'Ban giám khảo có 3 NSND là Tô Văn Hải, Hà Thị Nhàn, Lê Thị Mai.',
    '3 NSND: Tô Văn Hải, Hà Thị Nhàn, Lê Thị Mai cùng biểu diễn.',
    'Huyện Bến Đá trao quà cho 3 Mẹ Việt Nam anh hùng gồm: Tô Văn Hải, Hà Thị Nhàn, Lê Thị Mai.',
  ])('only come, or get a gift: %s', (line) => expect(awardLines(`Tin\n${line}`)).toEqual([]));
  it('are honoured by it', () =>
    expect(
      awardLines(
        'Tin\nHuyện Bến Đá truy tặng danh hiệu vinh dự Nhà nước cho 3 Mẹ Việt Nam anh hùng gồm: mẹ Tô Thị Lê, trú ở xã Tân Khê; mẹ Hà Thị Nhàn và mẹ Lê Thị Mai, trú ở xã Bến Đá.',
      ),
    ).toEqual(['Tô Thị Lê', 'Hà Thị Nhàn', 'Lê Thị Mai'].map((name) => `Mẹ Việt Nam anh hùng → ${name}`)));
  const honoured = (words: string): string[] =>
    awardLines(`Tin\nCác Nghệ nhân ưu tú ${words}: Tô Văn Hải; Hà Thị Nhàn, Lê Thị Mai.`);
  it.each([
    'được phong tặng đợt này gồm',
    'được truy tặng gồm',
    'tại xã Bến Đá được truy tặng',
    'của Bến Đá được phong tặng là',
  ])('are called by what they are given: %s', (words) => expect(honoured(words)).toEqual(had('Nghệ nhân ưu tú')));
  it.each(['được mời gồm', 'được tặng quà gồm', 'tại xã Bến Đá gồm', 'chưa được phong tặng gồm'])(
    'are called by what they were given before: %s',
    (words) => expect(honoured(words)).toEqual([]),
  );
  it.each(['NSND và NSƯT', '"NSND", "NSƯT"'])('have one of the two: %s', (titles) =>
    expect(awardLines(`Tin\nNhà nước phong tặng danh hiệu ${titles} cho 256 nghệ sĩ.`)).toEqual([]),
  );
  it('have each its own', () =>
    expect(awardLines('Tin\nNhà nước phong tặng danh hiệu NSND cho 22 nghệ sĩ và NSƯT cho 234 nghệ sĩ.')).toEqual([
      'NSND → #22',
      'NSƯT → #234',
    ]));
  it('are told apart', () =>
    expect(awardLines('Nghệ sĩ Tô Văn Hải\nÔng Tô Văn Hải được tặng các danh hiệu NSUT, NSND.')).toEqual([
      'NSUT → Tô Văn Hải',
      'NSND → Tô Văn Hải',
    ]));
});

describe('a list of persons', () => {
  const told = (words: string): string[] => awardLines(`Tin\nUBND huyện tặng Giấy khen cho: ${words}.`);
  const both = ['Giấy khen → Hà Thị Nhàn', 'Giấy khen → Lê Thị Mai'];
  it('goes on behind where one lives with two who live elsewhere', () =>
    expect(told('bà Hà Thị Nhàn, trú ở xã Tân Khê; bà Lê Thị Mai và bà Tô Thị Lê, trú ở xã Bến Đá')).toEqual([
      ...both,
      'Giấy khen → Tô Thị Lê',
    ]));
  it('goes on behind the same verb', () =>
    expect(
      awardLines('Tin\nUBND huyện truy tặng Giấy khen cho bà Hà Thị Nhàn và trao tặng cho bà Lê Thị Mai.'),
    ).toEqual(both));
  it('ends where another award is given', () =>
    expect(
      awardLines(
        'Tin\nUBND huyện truy tặng Giấy khen cho bà Hà Thị Nhàn và trao tặng cho bà Lê Thị Mai Kỷ niệm chương “Vì sự nghiệp giáo dục”.',
      ),
    ).toEqual(['Giấy khen → Hà Thị Nhàn', 'Kỷ niệm chương “Vì sự nghiệp giáo dục” → Lê Thị Mai']));
  it('ends where gifts are given', () =>
    expect(awardLines('Tin\nUBND huyện truy tặng Giấy khen cho bà Hà Thị Nhàn và trao quà cho bà Lê Thị Mai.')).toEqual(
      [both[0]],
    ));
});

describe('no award', () => {
  it('is of the year of a birth', () =>
    expect(
      awardLines(
        'Tin\nNgười được tặng danh hiệu Nghệ nhân ưu tú là bà Hà Thị Nhàn (sinh năm 1968, trú tại xã Bến Đá).',
      ),
    ).toEqual(['Nghệ nhân ưu tú → Hà Thị Nhàn']));
  it('is that of a battle', () =>
    expect(
      awardLines(
        'Tin\nNhân kỷ niệm 40 năm chiến thắng Bến Đá (1968-2008), Đại đội 317 được tặng Bằng khen của UBND tỉnh.',
      ),
    ).toEqual(['Bằng khen của UBND tỉnh → Đại đội 317 2008']));
  it('is that of the authorities who hold the ceremony, and the place has it', () =>
    expect(
      awardLines(
        'Tin\nHuyện ủy, HĐND, UBND, Ủy ban MTTQ huyện Bến Đá long trọng tổ chức Lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba.',
      ),
    ).toEqual(['Huân chương Lao động hạng Ba → huyện Bến Đá']));
  it('is taken from one who holds it alone', () =>
    expect(
      awardLines('Tin\nBệnh viện Bến Đá long trọng tổ chức Lễ kỷ niệm và đón nhận Huân chương Lao động hạng Ba.'),
    ).toEqual(['Huân chương Lao động hạng Ba → Bệnh viện Bến Đá']));
});

describe('a clause behind a semicolon', () => {
  const told = (who: string): string[] =>
    awardLines(
      `Chị Lê Thị Mai\nChị Lê Thị Mai là cán bộ xã Bến Đá. Nhiều năm liền ${who} hoàn thành xuất sắc nhiệm vụ; được Hội Nông dân tỉnh và Tỉnh đoàn… tặng Bằng khen.`,
    );
  it('is of whom a pronoun means', () => expect(new Set(told('chị'))).toEqual(new Set(['Bằng khen → Lê Thị Mai'])));
  it('is of nobody whom the text knows', () => expect(told('các con của chị')).toEqual([]));
});

describe('what is told of a life', () => {
  const two = ['Huân chương Độc lập hạng Nhất → Tô Văn Hải', 'Huy hiệu 40 năm tuổi Đảng → Tô Văn Hải'];
  it('ends with what one had', () =>
    expect(
      awardLines(
        'TIN BUỒN\nGia đình vô cùng thương tiếc báo tin:\nĐồng chí Tô Văn Hải, sinh ngày 13-8-1947; quê quán: xã Bến Đá; nguyên Bí thư Huyện ủy; Huân chương Độc lập hạng Nhất; Huy hiệu 40 năm tuổi Đảng.',
      ),
    ).toEqual(two));
  it('goes on with a sentence of awards', () =>
    expect(
      awardLines(
        'Tin\nÔng Tô Văn Hải sinh năm 1947. Danh hiệu khác: Huân chương Độc lập hạng Nhất; Huy hiệu 40 năm tuổi Đảng.',
      ),
    ).toEqual(two));
  it('tells in a bracket when it was given', () =>
    expect(
      awardLines('Tin\nÔng Tô Văn Hải sinh năm 1947. Danh hiệu khác: Huân chương Sao vàng (truy tặng 2007).'),
    ).toEqual(['Huân chương Sao vàng → Tô Văn Hải 2007']));
  it('goes on with what an award is', () =>
    expect(awardLines('Tin\nÔng Tô Văn Hải sinh năm 1947. Huân chương Độc lập có ba hạng.')).toEqual([]));
});

describe('lines of awards', () => {
  const under = (lead: string): string[] =>
    awardLines(
      `Giới thiệu\nBinh đoàn 99 thành lập năm 1959. ${lead}\n• Huân chương Hồ Chí Minh\n• Huân chương Sao vàng`,
    );
  it('stand under a sentence that ends with a stop', () =>
    expect(under('Binh đoàn được Nhà nước tặng thưởng nhiều danh hiệu cao quý.')).toEqual([
      'Huân chương Hồ Chí Minh → Binh đoàn 99',
      'Huân chương Sao vàng → Binh đoàn 99',
    ]));
  it('are of many', () => expect(under('Các đơn vị được Nhà nước tặng thưởng nhiều danh hiệu cao quý.')).toEqual([]));
});

describe('names', () => {
  const told = (who: string): string[] => awardLines(`Tin\n${who} được tặng Huân chương Lao động hạng Nhì.`);
  it.each([
    'Lực lượng TNXP Nghệ An',
    'Tập thể bộ đội Trường Sơn',
    'Vụ Đánh giá, Thẩm định và Giám định công nghệ',
    'GS.VS Tô Văn Hải',
  ])('%s', (who) => expect(told(who)).toEqual([`Huân chương Lao động hạng Nhì → ${who.replace('GS.VS ', '')}`]));
  it('are of those who were soldiers', () =>
    expect(told('Nguyên là bộ đội Trường Sơn, ông Tô Văn Hải')).toEqual([
      'Huân chương Lao động hạng Nhì → Tô Văn Hải',
    ]));
});
