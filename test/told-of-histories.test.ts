import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, recordOf } from './record-of.js';

// Histories of parts of companies and portraits of persons. Each pair: what must come out, then a text that differs in what the rule asks
// for.

const headsOf = (text: string): string[] => recordOf(text).heads.map(({ org, role, year }) => `${org} ${role} ${year}`);
const namesOf = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);

describe('honours under a numbered heading', () => {
  const page = (title: string, heading: string, line: string): string[] =>
    awardsOf(`CÔNG TY THỦY NÔNG NAM SÔNG LAM\nGiới thiệu › Lịch sử\n\n${title}\n\n${heading}\n\n${line}\n`);
  it('are those of the branch that the title names', () =>
    expect(
      page(
        'CHI NHÁNH THỦY LỢI BẾN ĐÁ - 60 NĂM MỘT CHẶNG ĐƯỜNG',
        '4. Những phần thưởng cao quý',
        '+ Năm 1985: Huân chương Lao động hạng Ba.\n+ Năm 2008: Cờ thi đua của Bộ Xây dựng.',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba → CHI NHÁNH THỦY LỢI BẾN ĐÁ 1985',
      'Cờ thi đua của Bộ Xây dựng → CHI NHÁNH THỦY LỢI BẾN ĐÁ 2008',
    ]));
  it('unlike a heading of a year', () =>
    expect(
      page(
        'CHI NHÁNH THỦY LỢI BẾN ĐÁ - 60 NĂM MỘT CHẶNG ĐƯỜNG',
        '4. Những phần thưởng cao quý năm 2029 sẽ trao',
        '+ Năm 1985: Huân chương Lao động hạng Ba.',
      ),
    ).toEqual([]));
  it('but for what another had, behind the semicolon of a line', () =>
    expect(
      page(
        'CHI NHÁNH THỦY LỢI BẾN ĐÁ - 60 NĂM MỘT CHẶNG ĐƯỜNG',
        '4. Những phần thưởng cao quý',
        '+ Năm 2015: Cờ thi đua của UBND tỉnh; Công đoàn Chi nhánh được tặng Bằng khen của Bộ Xây dựng.',
      ),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → CHI NHÁNH THỦY LỢI BẾN ĐÁ 2015',
      'Bằng khen của Bộ Xây dựng → Công đoàn Chi nhánh 2015',
    ]));
  it('unlike what nobody but the other had', () =>
    expect(
      page(
        'CHI NHÁNH THỦY LỢI BẾN ĐÁ - 60 NĂM MỘT CHẶNG ĐƯỜNG',
        '4. Những phần thưởng cao quý',
        '+ Năm 2015: Nâng cấp trạm bơm; Công đoàn Chi nhánh được tặng Bằng khen của Bộ Xây dựng.',
      ),
    ).toEqual(['Bằng khen của Bộ Xây dựng → Công đoàn Chi nhánh 2015']));
  it.each([
    ['+ Từ 2011 đến 2017: 7 năm liền đạt danh hiệu Tập thể lao động xuất sắc.', 2017],
    ['+ Năm 2011: sau 7 năm lại đạt danh hiệu Tập thể lao động xuất sắc.', 2011],
  ])('the last year of a span that opens a line: %s', (line, year) =>
    expect(page('CHI NHÁNH THỦY LỢI BẾN ĐÁ - 60 NĂM MỘT CHẶNG ĐƯỜNG', '4. Những phần thưởng cao quý', line)).toEqual([
      `Tập thể lao động xuất sắc → CHI NHÁNH THỦY LỢI BẾN ĐÁ ${year}`,
    ]),
  );
});

describe('who led when', () => {
  it.each([
    '- 1963 - 1975: Ông Tô Văn Hải, Trạm trưởng',
    '- 2010 - nay: Ông Tô Văn Hải, Giám đốc',
    'Từ năm 2004 đến nay: Ông Tô Văn Hải, Giám đốc',
  ])('is no official: %s', (line) => expect(namesOf(`Lãnh đạo qua các thời kỳ\n\n${line}\n`)).toEqual([]));
  it('unlike who stands behind another number', () =>
    expect(namesOf('Lãnh đạo hiện nay\n\n- Phòng 1975: Ông Tô Văn Hải, Trạm trưởng\n')).toEqual(['Tô Văn Hải']));
});

describe('so many times at the head of a bloc', () => {
  const told = (words: string): string[] => headsOf(`Khối thi đua số 3 tổng kết năm 2027. Sở Y tế ${words}.`);
  it.each([
    '3 lần làm Trưởng khối vào các năm 2012, 2015 và 2018',
    'đã ba lần được bầu làm Trưởng khối các năm 2012, 2015 và 2018',
  ])('are one for each year: %s', (words) =>
    expect(told(words)).toEqual(['Sở Y tế head 2012', 'Sở Y tế head 2015', 'Sở Y tế head 2018']),
  );
  it('unlike times that no year is told of', () =>
    expect(told('3 lần làm Trưởng khối với các lớp 2012, 2015 và 2018')).not.toContain('Sở Y tế head 2015'));
});

describe('awards and their years without a verb', () => {
  const COMPANY = 'Công ty Cổ phần Cấp nước Bến Đá (BEDACO) kỷ niệm ngày thành lập.';
  it('are of the one whose record the words before the colon name', () =>
    expect(
      awardsOf(
        `${COMPANY} Nhìn lại bảng vàng thành tích của BEDACO: Huân chương Lao động hạng Ba (2009); Bằng khen của Thủ tướng Chính phủ (2006, 2014).`,
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba → Công ty Cổ phần Cấp nước Bến Đá 2009',
      'Bằng khen của Thủ tướng Chính phủ → Công ty Cổ phần Cấp nước Bến Đá 2006',
      'Bằng khen của Thủ tướng Chính phủ → Công ty Cổ phần Cấp nước Bến Đá 2014',
    ]));
  it('unlike what is only looked for', () =>
    expect(awardsOf(`${COMPANY} Nhìn lại bảng vàng mục tiêu của BEDACO: Huân chương Lao động hạng Ba (2009).`)).toEqual(
      [],
    ));

  const life = (times: number, words: string): string[] =>
    awardsOf(
      `Người ở làng Bến Đá\n\nGần 26 năm nay, y sĩ Tô Thị Mận, nhân viên y tế thôn, đã đỡ đẻ cho cả làng. ${'Ai cũng quý o Mận. '.repeat(times)}\n\n${words}\n`,
    );
  const KEPT =
    'Trong cuốn sổ thấy kẹp mấy tờ giấy ố vàng: Giấy khen của Giám đốc Sở Y tế năm 2004; danh hiệu Chiến sĩ thi đua cơ sở các năm 2012, 2013.';
  it('that are kept at home are of the one whom the text portrays', () =>
    expect(life(3, KEPT)).toEqual([
      'Giấy khen của Giám đốc Sở Y tế → Tô Thị Mận 2004',
      'Chiến sĩ thi đua cơ sở → Tô Thị Mận 2012',
      'Chiến sĩ thi đua cơ sở → Tô Thị Mận 2013',
    ]));
  it('unlike those of whom a text says that is about nobody', () => expect(life(1, KEPT)).toEqual([]));
  it('nor what nobody keeps', () =>
    expect(life(3, 'Trong cuốn sổ thấy mẫu mấy tờ giấy: Giấy khen của Giám đốc Sở Y tế năm 2004.')).toEqual([]));
  it('nor an award without a year', () =>
    expect(life(3, 'Trong cuốn sổ thấy kẹp mấy tờ giấy: Giấy khen của Giám đốc Sở Y tế.')).toEqual([]));

  const GIVEN = 'Tháng 2/2021, o vinh dự được Chủ tịch nước phong tặng danh hiệu Thầy thuốc Ưu tú.';
  it('"o" is who is portrayed', () => expect(life(3, GIVEN)).toEqual(['Thầy thuốc Ưu tú → Tô Thị Mận 2021']));
  it('and nobody in other texts', () => expect(life(1, GIVEN)).toEqual([]));
  it.each([
    ['cũng được nhận danh hiệu này', ['Thầy thuốc Ưu tú → Tô Thị Mận 2021', 'Thầy thuốc Ưu tú → Hà Quốc Trị 2021']],
    ['cũng chưa được nhận danh hiệu này', ['Thầy thuốc Ưu tú → Tô Thị Mận 2021']],
  ])('another of the same day %s', (words, all) =>
    expect(
      life(3, `${GIVEN} Cùng đợt ấy, cả huyện chỉ có thêm bác sĩ Hà Quốc Trị, Trạm trưởng Trạm Y tế xã, ${words}.`),
    ).toEqual(all),
  );
});

describe('two names at the head of a page of honours', () => {
  const page = (first: string, second: string): string[] =>
    awardsOf(
      `${first}\n${second}\n\nNHỮNG THÀNH TÍCH ĐÃ ĐẠT ĐƯỢC\n\n- Năm 2009: Tập thể Lao động xuất sắc\n- Năm 2011: Cờ thi đua của UBND tỉnh\n- Năm 2014: Cờ thi đua của Bộ Y tế\n`,
    );
  const of = (name: string): string[] => [
    `Tập thể Lao động xuất sắc → ${name} 2009`,
    `Cờ thi đua của UBND tỉnh → ${name} 2011`,
    `Cờ thi đua của Bộ Y tế → ${name} 2014`,
  ];
  it('the house over the office that it is under', () =>
    expect(page('BỆNH VIỆN ĐA KHOA BẾN ĐÁ', 'SỞ Y TẾ TỈNH LAM HẢI')).toEqual(of('BỆNH VIỆN ĐA KHOA BẾN ĐÁ')));
  it('the house under that office', () =>
    expect(page('SỞ Y TẾ TỈNH LAM HẢI', 'BỆNH VIỆN ĐA KHOA BẾN ĐÁ')).toEqual(of('BỆNH VIỆN ĐA KHOA BẾN ĐÁ')));
});
