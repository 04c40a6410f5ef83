import { describe, expect, it } from 'vitest';
import {
  awardLines as awardsOf,
  headLines,
  memberNames,
  recipientNames as recipientsOf,
  recordOf,
} from './record-of.js';

// How offices, schools and newspapers publish papers on their pages. Each pair: what must come out, then a text that differs in what the rule asks for.

describe('blocs that stand as headings over nothing but names', () => {
  const two = (above: string): string =>
    `${above}\n\nI. KHỐI THI ĐUA NỘI CHÍNH:\n\n1. Sở Tư pháp.\n\n2. Thanh tra tỉnh.\n\nII. KHỐI THI ĐUA TỔNG HỢP:\n\n1. Sở Nội vụ.\n\n2. Sở Tài chính.\n`;
  const all = ['Sở Tư pháp', 'Thanh tra tỉnh', 'Sở Nội vụ', 'Sở Tài chính'];
  it.each([
    'UBND tỉnh ban hành Quyết định về việc tổ chức cụm, khối thi đua trên địa bàn tỉnh:',
    'Các khối thi đua của tỉnh từ năm 2027:',
  ])('are made up of them: "%s"', (above) => expect(memberNames(two(above))).toEqual(all));
  it.each(['Danh sách đề nghị tặng Cờ thi đua của các khối thi đua:', 'Các đơn vị nộp báo cáo:'])(
    'not where the text says something else of them: "%s"',
    (above) => expect(memberNames(two(above))).toEqual([]),
  );
});

describe('words that ran together', () => {
  it('are read apart, and quoted each as it stands', () =>
    expect(recipientsOf('Tỉnh đề nghị tặng:\n1. Huân chương Lao động hạng Nhì choTrường Mầm non Xuân Mai.')).toEqual([
      'Trường Mầm non Xuân Mai',
    ]));
  it('also in small letters', () =>
    expect(awardsOf('Tỉnh tặng Cờ thi đuacủa Chính phủ cho Sở Y tế vì đã hoàn thành nhiệm vụ côngtác.')).toEqual([
      'Cờ thi đua của Chính phủ → Sở Y tế',
    ]));
  it('names of other tongues are whole', () =>
    expect(memberNames('Khối thi đua số 1 gồm 3 đơn vị: Samsung Bến Đá, Facebook Bến Đá và Sở Y tế.')).toContain(
      'Samsung Bến Đá',
    ));
});

describe('what is counted and parted by semicolons', () => {
  const given = (names: string, count: number): string[] =>
    recipientsOf(`UBND thành phố tặng Bằng khen cho ${count} tập thể, gồm: ${names}.`);
  const [office, women] = ['Phòng Hành chính, Văn phòng UBND thành phố Bến Đá', 'Ban Tuyên giáo, Hội Phụ nữ thành phố'];
  it('is as many names as are counted', () =>
    expect(given(`Sở Y tế; ${office}; ${women}`, 3)).toEqual(['Sở Y tế', office, women]));
  it('each its own where there are more', () =>
    expect(given('Sở Y tế, Sở Nội vụ; Công an tỉnh', 3)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']));
  it('also in a line that counts them under the sentence, with its end cut off', () => {
    const names = Array.from({ length: 9 }, (_, at) => `Trường Tiểu học Tân Khê ${at + 1}`);
    const text = (count: number): string =>
      `UBND tỉnh tặng Bằng khen cho ${count} tập thể đã có thành tích xuất sắc, gồm:\n${count} tập thể: ${names.join('; ')}`;
    expect(recipientsOf(text(10))).toEqual(names);
    expect(recipientsOf(text(40))).toEqual(['#40']);
  });
  it('and a unit with the one that it says it is of', () => {
    expect(
      recipientsOf('Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Cục 11 thuộc Tổng cục II, Bộ Quốc phòng.'),
    ).toEqual(['Cục 11 thuộc Tổng cục II, Bộ Quốc phòng']);
    expect(recipientsOf('Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Sở Y tế, Bộ Quốc phòng.')).toHaveLength(2);
  });
});

describe('the paper that an award is given by, between the award and the names', () => {
  it('is passed over', () =>
    expect(
      recipientsOf(
        'Hai tập thể được tặng Huân chương Lao động hạng Ba theo Quyết định số 689/QĐ-CTN gồm Sở Y tế; Công an tỉnh.',
      ),
    ).toEqual(['Sở Y tế', 'Công an tỉnh']));
  it('other words are not', () =>
    expect(
      recipientsOf(
        'Hai tập thể được tặng Huân chương Lao động hạng Ba theo đề nghị của hội đồng gồm Sở Y tế; Công an tỉnh.',
      ),
    ).not.toContain('Sở Y tế'));
});

describe('what a higher body is going to be asked for', () => {
  it('is proposed', () =>
    expect(awardsOf('Tỉnh dự kiến đề nghị tặng Huân chương Độc lập hạng Nhất cho quận Tân Khê.')).toEqual([
      'Huân chương Độc lập hạng Nhất → quận Tân Khê',
    ]));
  it('what is only planned is nothing', () =>
    expect(awardsOf('Tỉnh dự kiến tặng Bằng khen cho quận Tân Khê.')).toEqual([]));
});

describe('a household of two', () => {
  it('is one', () =>
    expect(
      recipientsOf('Đề nghị tặng Huân chương Độc lập hạng Ba cho Gia đình ông Tô Văn Hải, bà Hà Thị Nhàn.'),
    ).toEqual(['Gia đình ông Tô Văn Hải, bà Hà Thị Nhàn']));
  it('two persons are two', () =>
    expect(recipientsOf('Đề nghị tặng Bằng khen cho ông Tô Văn Hải, bà Hà Thị Nhàn.')).toHaveLength(2));
});

describe('a page on which somebody shows what it was given', () => {
  const page = (head: string, heading: string): string =>
    `${head}\nTrang chủ   Giới thiệu   Liên hệ\n\n${heading}\n\n- Năm 2024: Tập thể lao động tiên tiến. Được UBND huyện tặng Giấy khen.\n\n- Năm 2025: Tập thể lao động xuất sắc.\n\n- Năm 2026: Cờ thi đua của Chính phủ\n`;
  const school = 'TRƯỜNG TRUNG CẤP NGHỀ BẾN ĐÁ';
  it('names it in its head', () =>
    expect(awardsOf(page(school, 'Thành tích tiêu biểu'))).toEqual([
      `Tập thể lao động tiên tiến → ${school} 2024`,
      `Giấy khen → ${school} 2024`,
      `Tập thể lao động xuất sắc → ${school} 2025`,
      `Cờ thi đua của Chính phủ → ${school} 2026`,
    ]));
  it('or in the heading, also by letters that no list holds', () =>
    expect(
      awardsOf(
        'Thành tích của ULH:\n\nHuân chương Độc lập hạng Nhất năm 2021\n\nHuân chương Độc lập hạng Nhì năm 2010\n\nHuân chương Lao động hạng Ba năm 1996 cho Công đoàn trường\n\nHuân chương Lao động hạng Ba năm 1999\n',
      ),
    ).toEqual(
      expect.arrayContaining([
        'Huân chương Độc lập hạng Nhất → ULH 2021',
        'Huân chương Lao động hạng Ba → Công đoàn trường 1996',
      ]),
    ));
  it('and in a table by years', () =>
    expect(
      awardsOf(
        'BỆNH VIỆN ĐA KHOA BẾN ĐÁ\n\nCác thành tựu đạt được\n\nNăm | Danh hiệu thi đua | Số, ngày, tháng, năm của quyết định công nhận\n2024 | Tập thể lao động tiên tiến | Quyết định số 7/QĐ-SYT ngày 20/01/2025\n2025 | Tập thể lao động xuất sắc | Quyết định số 5/QĐ-UBND ngày 24/02/2026\n2026 | Không xét | \n2027 | Cờ thi đua của Bộ Y tế | Quyết định số 6/QĐ-BYT ngày 14/03/2028\n',
      ),
    ).toEqual([
      'Tập thể lao động tiên tiến → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 2024',
      'Tập thể lao động xuất sắc → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 2025',
      'Cờ thi đua của Bộ Y tế → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 2027',
    ]));
  it('but not without words of honours, nor under a giver', () => {
    expect(awardsOf(page(school, 'Tin tức'))).not.toContain(`Tập thể lao động xuất sắc → ${school} 2025`);
    expect(recipientsOf(page('UBND TỈNH LAM HẢI', 'Thành tích tiêu biểu'))).not.toContain('UBND TỈNH LAM HẢI');
  });
  it('nor what is told of awards as such', () => {
    const told = (lines: string): string[] => recipientsOf(`Trường THPT Bến Đá\n\nKhen thưởng\n\n${lines}`);
    expect(
      told(
        '1. Huân chương Lao động hạng Ba: từ năm 2025 xét 5 năm một lần.\n2. Cờ thi đua của Chính phủ: năm 2025 tặng đơn vị dẫn đầu.\n3. Bằng khen của UBND tỉnh: năm 2025 tối đa 2 tập thể.\n',
      ),
    ).not.toContain('Trường THPT Bến Đá');
    expect(
      told(
        '1. Huân chương Lao động hạng Ba (2005)\n2. Cờ thi đua của Chính phủ năm 2009\n3. Năm 2012: Bằng khen của UBND tỉnh\n',
      ),
    ).toEqual(Array.from({ length: 3 }, () => 'Trường THPT Bến Đá'));
  });
  it('and targets are none', () =>
    expect(
      awardsOf(page(school, 'Thành tích tiêu biểu').replace('Cờ thi đua', 'phấn đấu đạt Cờ thi đua')),
    ).toHaveLength(3));
});

describe('lists that stand in the paper that speaks of them as attached', () => {
  const paper = (between: string): string =>
    `SỞ Y TẾ\nSố: 87/TTr-SYT\n\nTỜ TRÌNH\nĐề nghị tặng Bằng khen năm 2027\n\nSở Y tế đề nghị Bộ Y tế tặng Bằng khen cho 02 cá nhân và 01 tập thể có thành tích năm 2027 (có danh sách kèm theo).\n\n${between}I. Cá nhân bao gồm:\n\n1. Bác sĩ Tô Văn Hải, Phó Giám đốc Bệnh viện Bến Đá\n\n2. Bà Hà Thị Nhàn, hộ sinh\n\nII. Tập thể bao gồm:\n\n1. Trạm Y tế xã Tân Mỹ\n`;
  it('are read right there', () =>
    expect(recipientsOf(paper('Trong đó:\n\n'))).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Trạm Y tế xã Tân Mỹ']));
});

describe('parts of a list with the money that goes with them', () => {
  const list = (label: string): string[] =>
    recipientsOf(
      `SỞ Y TẾ\nSố: 8/QĐ-SYT\n\nQUYẾT ĐỊNH\n\nĐiều 2: Tặng Giấy khen cho các tập thể có tên sau đây, kèm theo tiền thưởng:\n${label}\n- Ban quản trị Hợp tác xã Bến Đá,\n- Trạm Y tế xã Tân Mỹ.\n`,
    );
  it('head their lines', () =>
    expect(list('A- Mức 200.000đ (hai trăm nghìn đồng) một đơn vị:')).toEqual([
      'Ban quản trị Hợp tác xã Bến Đá',
      'Trạm Y tế xã Tân Mỹ',
    ]));
});

describe('units as older newspapers wrote them', () => {
  const text = (unit: string): string =>
    `Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 1998. Hội nghị bầu ${unit} làm khối trưởng năm 1999.`;
  it.each(['cục Thuế', 'sở Kế hoạch và Đầu tư', 'ban Tổ chức chính quyền tỉnh', 'chi nhánh Ngân hàng Nhà nước'])(
    '%s',
    (unit) => expect(headLines(text(unit))).toEqual([`head 1999 ${unit}`]),
  );
  it('no ending of another word is one', () =>
    expect(recipientsOf('Cán bộ Tài chính xã và trụ sở Công an được tặng Bằng khen.')).not.toContain('bộ Tài chính'));
});

describe('members', () => {
  const of = (words: string): string[] => memberNames(`Khối thi đua số 2 tỉnh Lam Hải họp. ${words}`);
  const three = ['Sở Y tế', 'Sở Nội vụ', 'Sở Xây dựng'];
  it.each([
    'Lãnh đạo của 3 đơn vị thành viên có mặt, gồm: Sở Y tế (Khối trưởng), Sở Nội vụ (Khối phó), Sở Xây dựng.',
    'Khối có 03 đầu mối:\nSở Y tế, Sở Nội vụ và Sở Xây dựng.',
    'Các đơn vị thành viên của Khối, cụ thể: Sở Y tế, Sở Nội vụ, Sở Xây dựng.',
  ])('%s', (words) => expect(of(words)).toEqual(three));
  it('the next line names others where their number is another', () =>
    expect(of('Khối có 05 đầu mối:\nSở Y tế, Sở Nội vụ và Sở Xây dựng.')).toEqual([]));
  it('by number', () =>
    expect(of('Khối gồm 04 đơn vị: các Công ty Xây dựng đường thủy số 1, số 3, số 6; Xí nghiệp Nạo vét.')).toEqual([
      'Công ty Xây dựng đường thủy số 1',
      'Công ty Xây dựng đường thủy số 3',
      'Công ty Xây dựng đường thủy số 6',
      'Xí nghiệp Nạo vét',
    ]));
});

describe('who receives', () => {
  it('is not who gives together with another', () =>
    expect(awardsOf('Sở Y tế cùng Tỉnh đoàn tặng Bằng khen cho đội bóng đá thôn Đông vì thành tích.')).toEqual([
      'Bằng khen → đội bóng đá thôn Đông',
    ]));
  it('is told before "là những đơn vị"', () => {
    expect(recipientsOf('Sở Y tế và Sở Nội vụ là những đơn vị được UBND tỉnh tặng Cờ thi đua.')).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
    expect(recipientsOf('Đây là những đơn vị được UBND tỉnh tặng Cờ thi đua.')).toEqual([]);
  });
  it('is each of those before the verb that semicolons part', () =>
    expect(recipientsOf('Tại hội nghị, Trường THPT Bến Đá; Bệnh viện Lam Hải; Sở Y tế được tặng Bằng khen.')).toEqual([
      'Trường THPT Bến Đá',
      'Bệnh viện Lam Hải',
      'Sở Y tế',
    ]));
});

describe('lines at the end of a text', () => {
  it('are of its list, though persons stand in them', () =>
    expect(
      recipientsOf(
        'UBND tỉnh tặng Bằng khen cho 2 tập thể, 2 cá nhân:\nI. Tập thể\n+ Sở Y tế\n+ Sở Nội vụ\nII. Cá nhân\n+ Ông Tô Văn Hải, Giám đốc Sở Y tế\n+ Bà Hà Thị Nhàn, Giám đốc Sở Nội vụ\n',
      ),
    ).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Tô Văn Hải', 'Hà Thị Nhàn']));
  it('the author still signs under it', () =>
    expect(
      recordOf('Sáng 12/3, UBND tỉnh họp bàn về thi đua.\n\nHội nghị đã thảo luận nhiều nội dung.\n\nAnh Tùng\n').doc
        .byline,
    ).toBe('Anh Tùng'));
});

describe('pages that a word processor broke', () => {
  it('go on over their lines, also where the next begins with a capital', () =>
    expect(
      recipientsOf(
        'Kết thúc hội\nnghị, các đơn vị trong cụm đã thảo luận kỹ, chấm điểm công khai, thống nhất đánh giá các đơn vị hoàn thành xuất\nsắc nhiệm vụ, nhất trí đề nghị tặng cờ thi đua năm 2027 cho đơn vị Ủy ban MTTQ\nViệt Nam huyện Tân Khê và đề nghị tặng bằng khen cho các đơn vị có thành tích\ncao trong phong trào thi đua yêu nước, góp phần xây dựng khối đại đoàn kết toàn\ndân tộc trên địa bàn tỉnh, xây dựng nông thôn mới, đô thị văn minh và giữ\ngìn trật tự.\n',
      ),
    ).toContain('Ủy ban MTTQ\nViệt Nam huyện Tân Khê'.replace('\n', ' ')));
});

describe('a fraction', () => {
  it('is no day', () =>
    expect(
      recordOf('Cụm thi đua số 2 tỉnh Lam Hải tổng kết năm 2027. Hội nghị đề nghị 06/6 đơn vị hoàn thành nhiệm vụ.')
        .meetings[0]?.date ?? null,
    ).toBeNull());
});
