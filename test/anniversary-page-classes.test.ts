import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recipientNames, recordOf } from './record-of.js';

// Pages on somebody's day of honour: whom they portray, what a house was given over the years, how many receive at the feast, and who leads.

const officials = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);

describe('what a house was given over the years', () => {
  const under = (lead: string): string[] =>
    awardLines(
      `${lead}\n- Huân chương Chiến công hạng Nhất (1967);\n- Bằng khen của Thủ tướng Chính phủ (2007);\nvà nhiều Bằng khen, Giấy khen của tỉnh, của huyện.`,
    );
  it('stands under who was given it', () =>
    expect(under('Ghi nhận chiến công ấy, Nhà nước đã tặng thưởng Đồn Biên phòng Bến Đá:')).toEqual([
      'Huân chương Chiến công hạng Nhất → Đồn Biên phòng Bến Đá 1967',
      'Bằng khen của Thủ tướng Chính phủ → Đồn Biên phòng Bến Đá 2007',
    ]));
  it('stands not under who was told', () =>
    expect(under('Ghi nhận chiến công ấy, Nhà nước đã thông báo Đồn Biên phòng Bến Đá:')).toEqual([]));

  const given = (whom: string): string[] =>
    awardLines(
      `Trường THPT Bến Đá kỷ niệm 20 năm.\n\nĐảng và Nhà nước đã tặng ${whom} Bằng khen của Thủ tướng Chính phủ năm 2004, Huân chương Lao động hạng Ba năm 2009.`,
    );
  it('is of the school that is meant', () =>
    expect(given('nhà trường')).toEqual([
      'Bằng khen của Thủ tướng Chính phủ → Trường THPT Bến Đá 2004',
      'Huân chương Lao động hạng Ba → Trường THPT Bến Đá 2009',
    ]));
  it('is not of all teachers', () => expect(given('các nhà giáo')).toEqual([]));

  it('dates nothing that is given on the day', () =>
    expect(
      awardLines(
        'Ngày 19-11-2027, Thanh tra tỉnh Bến Đá gặp mặt.\n\nThanh tra tỉnh Bến Đá được tặng Huân chương Lao động hạng Nhì năm 2005, Cờ thi đua năm 2017.\n\nDịp này, Thanh tra Chính phủ tặng Cờ thi đua cho Thanh tra huyện Tân Khê.',
      ).at(-1),
    ).toBe('Cờ thi đua → Thanh tra huyện Tân Khê 2027'));

  const times = (when: string): (number | null)[] =>
    recordOf(
      `Trường THPT Bến Đá được Thủ tướng tặng Cờ thi đua năm 2014. ${when} nhà trường được UBND tỉnh tặng Bằng khen.`,
    ).awards.map(({ year }) => year);
  it('is of the year that is pointed to', () => expect(times('Năm ấy')).toEqual([2014, 2014]));
  it('is of none of twenty', () => expect(times('Hai mươi năm ấy')).toEqual([2014, null]));
});

describe('where the feast is held', () => {
  const who = (place: string): string[] =>
    recipientNames(
      `Sáng 19-4-2027, ${place} Bến Đá, huyện Tân Khê, Trường THPT Tân Khê đón nhận Huân chương Lao động hạng Nhì.`,
    );
  it('is told of with a word', () => expect(who('tại xã cửa biển')).toEqual(['Trường THPT Tân Khê']));
  it('is no place that joins in', () => expect(who('xã')).not.toEqual(['Trường THPT Tân Khê']));
});

describe('a portrait', () => {
  const table =
    '+------+------------------------+------------------+\n| Năm  | Hình thức khen thưởng  | Cấp tặng         |\n+------+------------------------+------------------+\n| 2004 | Giấy khen              | Giám đốc Sở Y tế |\n+------+------------------------+------------------+\n';
  const of = (others: string): string[] =>
    recipientNames(
      `Chị Nhàn ở bản Tân Khê\n\nHai mươi năm, y tá Hà Thị Nhàn đi bộ sang các bản. ${others}\n\n${table}`,
    );
  it('names in full whom the title calls by one name', () => expect(of('')).toEqual(['Hà Thị Nhàn']));
  it('has one of that name', () => expect(of('Bà Kiều Thị Nhàn đi cùng.')).toEqual(['Nhàn']));

  const died = (where: string): string[] =>
    recipientNames(
      `Anh Tô Hải, công nhân Công ty Bến Đá, bị thương khi cứu người ${where}, được Chủ tịch nước tặng Huân chương Dũng cảm.`,
    );
  it('tells of a storm by its number', () => expect(died('trong cơn bão số 6')).toEqual(['Tô Hải']));
  it('tells of some of many', () => expect(died('cùng một số hộ')).toEqual([]));
});

describe('a table of counts', () => {
  const counted = (heads: string, above = 'Dịp này có 85 điển hình được khen thưởng, tôn vinh, cụ thể:'): string[] =>
    awardLines(
      `Ngày 2-7-2027, UBND huyện Bến Đá tổ chức Đại hội.\n\n${above}\n\n   Hình thức khen thưởng              ${heads}\n   Giấy khen của Chủ tịch UBND huyện      09         71          05\n`,
    );
  const all = ['#9', '#71', '#5'].map((count) => `Giấy khen của Chủ tịch UBND huyện → ${count} 2027`);
  it('counts by kind under blanks', () => expect(counted('Tập thể    Cá nhân    Hộ gia đình')).toEqual(all));
  it('counts no points', () => expect(counted('Tập thể    Cá nhân    Điểm thưởng')).toEqual([]));
  it('counts nothing that is only planned', () =>
    expect(counted('Tập thể    Cá nhân    Hộ gia đình', 'Dự kiến chỉ tiêu khen thưởng:')).toEqual([]));
  it('counts by kind between bars', () =>
    expect(
      awardLines(
        'Ngày 2-7-2027, UBND huyện Bến Đá khen thưởng:\n\n| Hình thức khen thưởng | Tập thể | Cá nhân |\n| Giấy khen | 09 | 71 |\n',
      ),
    ).toEqual(['Giấy khen → #9 2027', 'Giấy khen → #71 2027']));
});

describe('heroes', () => {
  const list = (count: number): string[] =>
    awardLines(
      `Sáng 26/9/2027, ${count} tập thể, cá nhân đã được trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân, Anh hùng Lao động.\n\nPhó Chủ tịch nước đã trao danh hiệu Anh hùng Lực lượng vũ trang nhân dân cho 2 tập thể, gồm: Công an huyện Tân Khê, Công an huyện Bến Đá.\n\nBí thư Tỉnh ủy đã trao danh hiệu Anh hùng Lao động cho 4 tập thể, cá nhân gồm: Bệnh viện Bến Đá; Công ty Nhựa Tân Khê.\n\nCác cá nhân gồm: Ông Tô Hải, Giám đốc Công ty Tân Khê.\n\nBà Hà Nhàn, tổ trưởng sản xuất Hợp tác xã Bến Đá.`,
    ).map((line) => line.replace(/^Anh hùng (?:Lực lượng vũ trang nhân dân|Lao động) → | 2027$/gu, ''));
  const named = ['Công an huyện Tân Khê', 'Công an huyện Bến Đá', 'Bệnh viện Bến Đá', 'Công ty Nhựa Tân Khê'];
  it('stand in paragraphs of their own', () => expect(list(6)).toEqual([...named, 'Tô Hải', 'Hà Nhàn']));
  it('are more than the lists name', () => expect(list(9)).toEqual(['#9', '#9', ...named, 'Tô Hải', 'Hà Nhàn']));
  it('are none who only speak', () =>
    expect(
      recipientNames(
        'Bí thư Tỉnh ủy đã trao danh hiệu Anh hùng Lao động cho 3 tập thể, cá nhân gồm: Bệnh viện Bến Đá; Công ty Nhựa Tân Khê.\n\nBà Hà Nhàn, tổ trưởng sản xuất Hợp tác xã Bến Đá.',
      ),
    ).toEqual(['Bệnh viện Bến Đá', 'Công ty Nhựa Tân Khê']));
});

describe('those who receive at the feast', () => {
  const to = (whom: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${whom}.`);
  it('are one of several offices', () =>
    expect(to('Phòng Thanh tra xét khiếu tố II và ông Tô Hải')).toEqual(['Phòng Thanh tra xét khiếu tố II', 'Tô Hải']));
  it('are an office with what it did', () =>
    expect(to('Phòng Thanh tra đạt thành tích quý II và năm 2027')).toEqual(['Phòng Thanh tra']));
  it('are inspectors', () => expect(to('23 thanh tra viên')).toEqual(['#23']));
  it('are no inspections', () => expect(to('23 thanh tra')).toEqual([]));
  it('are workers by name', () =>
    expect(to('kỹ sư Tô Hải và công nhân Hà Thị Nhàn')).toEqual(['Tô Hải', 'Hà Thị Nhàn']));
  it('are those of an embassy', () =>
    expect(to('bà Hà Nhàn, Tham tán Đại sứ quán Lào tại Việt Nam và 3 cán bộ')).toEqual(['Hà Nhàn', '#3']));
  it('are houses in small letters', () =>
    expect(to('các bệnh viện đa khoa huyện: Bến Đá, Tân Khê')).toEqual([
      'bệnh viện đa khoa huyện Bến Đá',
      'bệnh viện đa khoa huyện Tân Khê',
    ]));
  it('are persons of places', () =>
    expect(recipientNames('09 cá nhân của 6 xã, phường, đặc khu được UBND tỉnh tặng Bằng khen.')).toEqual(['#9']));
  it('bear a post that the next line names', () =>
    expect(
      recipientNames(
        [
          'Ngày 18/11/2027, Trường Trung học phổ thông Bến Đá tổ chức lễ kỷ niệm 20 năm ngày thành lập, với sự tham',
          'dự của đông đảo các thế hệ giáo viên và học sinh; nhiều người từ rất xa cũng đã kịp về thăm lại mái trường',
          'cũ, gặp lại các thầy cô đã dạy mình và cùng nhau ôn lại những năm tháng gian khó của những ngày đầu tiên',
          'khi trường chỉ có vài lớp học. Chủ tịch UBND tỉnh tặng Bằng khen cho cô giáo Hà Thị Nhàn, nguyên',
          'Tổ trưởng Tổ Văn và 6 cá nhân khác.',
        ].join('\n'),
      ),
    ).toEqual(['Hà Thị Nhàn', '#6']));
  it('are given it after death', () =>
    expect(
      awardLines(
        'Ngày 12/8/2027, bà Hà Nhàn trao Huy hiệu "Tuổi trẻ dũng cảm" của Trung ương Đoàn truy tặng anh Tô Hải.',
      ),
    ).toEqual(['Huy hiệu "Tuổi trẻ dũng cảm" của Trung ương Đoàn → Tô Hải 2027']));
  it('have a badge that is told by its years', () =>
    expect(
      awardLines(
        'Sáng 5/11/2027, Đảng ủy xã trao Huy hiệu 75 năm tuổi Đảng cho đồng chí Tô Hải. Bí thư Đảng ủy gắn Huy hiệu Đảng cho đồng chí Tô Hải và đồng chí Hà Nhàn.',
      ),
    ).toEqual(['Huy hiệu 75 năm tuổi Đảng → Tô Hải 2027', 'Huy hiệu Đảng → Hà Nhàn 2027']));
  it('have it of the Chamber', () =>
    expect(
      awardLines('Ông Tô Hải trao Bằng khen của Phòng Thương mại và Công nghiệp Việt Nam cho Công ty Bến Đá.'),
    ).toEqual(['Bằng khen của Phòng Thương mại và Công nghiệp Việt Nam → Công ty Bến Đá']));

  const asked = (award: string): (number | null)[] =>
    recordOf(
      `Ngày 12/8/2027, Chủ tịch UBND tỉnh truy tặng Bằng khen cho anh Tô Hải.\n\nUBND tỉnh đã có tờ trình đề nghị Chủ tịch nước truy tặng Huân chương ${award} cho anh Tô Hải.`,
    ).awards.map(({ year }) => year);
  it('were brave once', () => expect(asked('Dũng cảm')).toEqual([2027, 2027]));
  it('worked for long', () => expect(asked('Lao động hạng Ba')).toEqual([2027, null]));
});

describe('officials of the feast', () => {
  const speaks = (opening: string): string[] =>
    officials(
      `${opening} ông Tô Hải, Chánh Thanh tra tỉnh cho biết: toàn ngành đã có nhiều tiến bộ.\n\nUBND tỉnh đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Tô Hải.`,
    );
  it('look back on the day of the house', () => expect(speaks('Ôn lại truyền thống của ngành,')).toEqual(['Tô Hải']));
  it('are not quoted for what they get', () => expect(speaks('Kể lại chuyện của mình,')).toEqual([]));

  const gives = (address: string): string[] =>
    officials(
      `Ông Kiều Văn Phú, Chủ tịch UBND tỉnh về xã viếng người quên mình cứu trẻ.\n\nTại nhà ${address} Tô Hải ở thôn Tân Khê, Chủ tịch UBND tỉnh Kiều Văn Phú thắp hương. Ông đã trao 30 triệu đồng và Bằng khen của Chủ tịch UBND tỉnh cho gia đình.`,
    );
  it('are none whom the pronoun cannot mean', () => expect(gives('anh')).toEqual(['Kiều Văn Phú']));
  it('are those whom it may mean', () => expect(gives('ông')).toEqual(['Kiều Văn Phú', 'Tô Hải']));

  it('bear a name behind that of a place', () =>
    expect(officials('Bí thư Đảng ủy Than Quảng Ninh Ngô Sỹ Hải phát biểu.')).toEqual(['Ngô Sỹ Hải']));
  it('bear the name of a place', () =>
    expect(officials('Bí thư Đảng ủy Sở Y tế Ninh Ngô Hải phát biểu.')).toEqual(['Ninh Ngô Hải']));
});

describe('who leads the bloc of the house', () => {
  const cluster = 'Cụm thi đua số 7 tổng kết phong trào thi đua năm 2027 và bàn nhiệm vụ năm 2028.\n\n';
  const role = (opening: string): string[] =>
    headLines(`${cluster}${opening} Sở Y tế làm Cụm trưởng, Sở Nội vụ giúp việc với vai Cụm phó.`);
  it('does so in the year that opens the sentence', () =>
    expect(role('Sang năm 2028,')).toEqual(['head 2028 Sở Y tế', 'deputy 2028 Sở Nội vụ']));

  const others = (year: number): string[] =>
    headLines(
      `Ngày 9/3/2028, Cụm thi đua số 7 tổ chức Hội nghị ký kết giao ước thi đua năm 2028.\n\nHội nghị do bà Hà Thị Nhàn - Chủ tịch UBND xã Tân Khê (đơn vị Cụm trưởng) chủ trì.\n\nNăm 2028: xã Tân Khê là Cụm trưởng.\nNăm ${year} phường Bến Đá là Cụm trưởng.`,
    );
  it('does so in the year that the text states', () =>
    expect(others(2027)).toEqual(['head 2028 xã Tân Khê', 'head 2027 phường Bến Đá']));
  it('may have done so in a year of which nothing is said', () => expect(others(2026)).toHaveLength(3));

  it('may be named by letters', () =>
    expect(
      headLines(
        'Khối thi đua số 5 gồm Công ty Gỗ Tân Khê (TANO), Sở Y tế tổng kết năm 2027. TANO được đề nghị UBND tỉnh tặng Cờ thi đua và được bầu làm Khối phó năm 2028.',
      ),
    ).toEqual(['deputy 2028 Công ty Gỗ Tân Khê']));
});

describe('what a site puts around the text', () => {
  const teaser = 'Khối thi đua các doanh nghiệp: Trao cờ thi đua cho 2 công ty';
  const page = (head: string): string[] =>
    awardLines(`UBND tỉnh tặng Bằng khen cho Sở Y tế.\n\nHà Nhàn\n${head}\n${teaser}`);
  it('points to the article before', () => expect(page('Bài viết trước')).toEqual(['Bằng khen → Sở Y tế']));

  it('hides no day at the head of a paragraph', () =>
    expect(
      recordOf(
        'Sở Y tế dự Hội nghị tổng kết Khối thi đua số 5\n\nKHOI 5 (1).JPG\n\nNgày 14/02/2028, tại Khách sạn Bến Đá, Sở Y tế đã dự Hội nghị tổng kết phong trào thi đua năm 2027 của Khối thi đua số 5.',
      ).meetings.map(({ date }) => date),
    ).toEqual(['2028-02-14']));

  const published = (caption: string): string | null =>
    recordOf(
      `Hội Nông dân tỉnh Bến Đá được đề nghị tặng Cờ thi đua\n![](anh/hoi-3.jpg) |\n${caption}\n\nBĐO - 26/12/2027\n\nHội Nông dân tỉnh được đề nghị tặng Cờ thi đua.`,
    ).doc.title;
  it('is told of a picture', () =>
    expect(published('| Bà Hà Nhàn trao Cờ thi đua cho các đơn vị. |')).toBe(
      'Hội Nông dân tỉnh Bến Đá được đề nghị tặng Cờ thi đua',
    ));
});
