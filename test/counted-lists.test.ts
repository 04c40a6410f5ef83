import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, memberNames, recipientNames as recipientsOf, recordOf } from './record-of.js';

// Names that are counted, over commas, paragraphs and districts; and pages of honours whose headings say whose the lines are. Each pair: what must
// come out, then a text that differs in what the rule asks for.

describe('names of which commas part as many as are counted', () => {
  const given = (count: string, names: string): string[] =>
    recipientsOf(`${count} đơn vị được tặng danh hiệu “Đơn vị Anh hùng LLVT nhân dân”: ${names}.`);
  const names = ['Tiểu đoàn 15', 'Đại đội phà chín', 'Kho K34'];
  it('are all names, also those that no grammar reads', () => expect(given('03', names.join(', '))).toEqual(names));
  it('not where they are more or fewer', () => {
    expect(given('04', names.join(', '))).not.toContain('Đại đội phà chín');
    expect(given('02', names.join(', '))).not.toContain('Đại đội phà chín');
  });
  it('each of the year in its bracket', () =>
    expect(
      awardsOf(
        '03 đơn vị được tặng Huân chương Chiến công hạng Nhì: Tiểu đoàn 15 (1972), Đại đội phà 9 (1975), Kho K34 (2005).',
      ),
    ).toEqual([
      'Huân chương Chiến công hạng Nhì → Tiểu đoàn 15 1972',
      'Huân chương Chiến công hạng Nhì → Đại đội phà 9 1975',
      'Huân chương Chiến công hạng Nhì → Kho K34 2005',
    ]));
  it('also behind the sentence that counts them', () =>
    expect(
      recipientsOf(
        'Chủ tịch nước ký quyết định tặng Huân chương Chiến công hạng Nhì cho 3 đơn vị.\n\nCác đơn vị này gồm: Nhân dân xã Bến Đá (tỉnh Lam Hải), Đội du kích Rừng Sác, Đại đội phà 9.',
      ),
    ).toEqual(['Nhân dân xã Bến Đá (tỉnh Lam Hải)', 'Đội du kích Rừng Sác', 'Đại đội phà 9']));
  it('with the bloc of each behind a dash or in a bracket', () =>
    expect(
      recordOf(
        '3 đơn vị được tặng Cờ thi đua của Trung ương Hội gồm: Hội Chữ thập đỏ tỉnh Bến Đá - dẫn đầu Cụm thi đua 6 tỉnh Bắc Trung Bộ; Hội Chữ thập đỏ các tỉnh Tân Khê, Lam Hải (Cụm Duyên hải Nam Trung Bộ).',
      ).awards.map(({ recipient_full, recipient, bloc }) => [recipient_full ?? recipient, bloc]),
    ).toEqual([
      ['Hội Chữ thập đỏ tỉnh Bến Đá', expect.anything()],
      ['Hội Chữ thập đỏ tỉnh Tân Khê', expect.anything()],
      ['Hội Chữ thập đỏ tỉnh Lam Hải', expect.anything()],
    ]));
});

describe('a list that names fewer than it counts', () => {
  const text = (next: string): string =>
    `Tòa án nhân dân đón nhận Cờ thi đua\n\nDanh sách 4 tập thể được tặng Cờ thi đua của Chính phủ gồm: Vụ Giám đốc kiểm tra I, TAND tối cao; Học viện Tòa án.\n\nẢnh minh họa\n\n${next}\n`;
  it('goes on in the paragraphs below, past a caption', () =>
    expect(recipientsOf(text('TAND tỉnh Bến Đá; TAND huyện Tân Khê, tỉnh Lam Hải.'))).toEqual([
      'Vụ Giám đốc kiểm tra I, TAND tối cao',
      'Học viện Tòa án',
      'TAND tỉnh Bến Đá',
      'TAND huyện Tân Khê, tỉnh Lam Hải',
    ]));
  it('not where they say something else', () =>
    expect(recipientsOf(text('TAND tỉnh Bến Đá; TAND huyện Tân Khê đã tham dự hội nghị.'))).not.toContain(
      'TAND tỉnh Bến Đá',
    ));
});

describe('persons who are counted and named district by district', () => {
  const text = (counts: readonly [number, number]): string =>
    `UBND tỉnh đề nghị truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 4 cá nhân.\n\nCụ thể, huyện Tân Khê có ${counts[0]} trường hợp: bà Đặng Thị Chút (SN 1894, xã Bến Đá), bà Nguyễn Thị Lê (SN 1911).\n\nThị xã Lam Hải có ${counts[1]} trường hợp là bà Phan Thị Nhỏ và bà Huỳnh Thị Mót.\n`;
  it('are all of them', () =>
    expect(recipientsOf(text([2, 2]))).toEqual(['Đặng Thị Chút', 'Nguyễn Thị Lê', 'Phan Thị Nhỏ', 'Huỳnh Thị Mót']));
  it('not where a district counts others', () => expect(recipientsOf(text([2, 5]))).not.toContain('Phan Thị Nhỏ'));
  it('and a rough number counts nobody', () => {
    const had = (count: string): string[] => recipientsOf(`Tỉnh có ${count} bà mẹ được truy tặng Bằng khen.`);
    expect(had('240')).toEqual(['#240']);
    expect(had('hơn 240')).toEqual([]);
  });
});

describe('headings on a page of honours', () => {
  const page = (headings: readonly [string, string, string]): string =>
    `BỆNH VIỆN ĐA KHOA BẾN ĐÁ\n\nTrang chủ   Giới thiệu\n\nNHỮNG PHẦN THƯỞNG CAO QUÝ\n\n${headings[0]}\n\n- Năm 1978: Nhà nước tặng Huân chương Lao động hạng Ba\n\n- Năm 2005, 2007: Bộ Y tế tặng Bằng khen\n\n${headings[1]}\n\n- Năm 1982: Nhà nước tặng Huân chương Lao động hạng Nhì\n\n${headings[2]}\n\n- Năm 1990: Nhà nước phong tặng danh hiệu Thầy thuốc ưu tú\n`;
  it('say whose the lines under them are', () =>
    expect(
      awardsOf(
        page([
          '1. BỆNH VIỆN',
          '2. KHOA CHẤN THƯƠNG (NAY LÀ KHOA NGOẠI 2)',
          '* Bác sĩ Hoàng Đình Thuyên – Nguyên Giám đốc bệnh viện:',
        ]),
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 1978',
      'Bằng khen → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 2005',
      'Bằng khen → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 2007',
      'Huân chương Lao động hạng Nhì → KHOA CHẤN THƯƠNG (NAY LÀ KHOA NGOẠI 2) 1982',
      'Thầy thuốc ưu tú → Hoàng Đình Thuyên 1990',
    ]));
  it('and "CÁ NHÂN" that they are nobody\'s in particular', () =>
    expect(awardsOf(page(['1. BỆNH VIỆN', '2. TẬP THỂ', '3. CÁ NHÂN']))).not.toContain(
      'Thầy thuốc ưu tú → BỆNH VIỆN ĐA KHOA BẾN ĐÁ 1990',
    ));
});

describe('several years before an award', () => {
  it('are a row each', () =>
    expect(awardsOf('Các năm 2004, 2006 và 2008, Sở Y tế được tặng Cờ thi đua của Chính phủ.')).toEqual(
      [2004, 2006, 2008].map((year) => `Cờ thi đua của Chính phủ → Sở Y tế ${year}`),
    ));
  it('a span is one', () =>
    expect(awardsOf('Giai đoạn 2004 - 2008, Sở Y tế được tặng Cờ thi đua của Chính phủ.')).toEqual([
      'Cờ thi đua của Chính phủ → Sở Y tế 2008',
    ]));
  it('counts are not told of each', () =>
    expect(awardsOf('Năm 2004, 2006, có 7 tập thể được tặng Cờ thi đua của Chính phủ.')).toHaveLength(1));
});

describe('what a bloc is, behind a dash after its number', () => {
  const members = (name: string): string[] =>
    memberNames(
      `Quyết định tổ chức khối thi đua của tỉnh:\n\n1. ${name}: Văn phòng Tỉnh ủy, Ban Tổ chức, Ban Nội chính.\n`,
    );
  it('is part of its name', () =>
    expect(members('Khối thi đua số 1 - các cơ quan tham mưu, giúp việc Tỉnh ủy (3 đơn vị)')).toHaveLength(3));
  it('places behind the dash are members', () =>
    expect(
      recordOf('Cụm thi đua số 2 - các xã Tân Khê, Bến Đá (2 đơn vị) đã họp tổng kết năm 2025.').blocs[0].name,
    ).not.toContain('Tân Khê (2'));
});

describe('letters that the text explains', () => {
  const text = (explained: string): string =>
    `${explained} (HVT) và Sở Y tế tỉnh Lam Hải dự hội nghị Khối thi đua số 6. Các đơn vị đã thống nhất lựa chọn HVT là đơn vị dẫn đầu năm 2025, nhận Cờ thi đua của Bộ.`;
  it('are as good as the name of the unit', () =>
    expect(recipientsOf(text('Học viện Tân Khê'))).toEqual(['Học viện Tân Khê']));
  it('but no unit where they stand for something else', () =>
    expect(recipientsOf(text('Học, việc, thi đua'))).not.toContain('Học, việc, thi đua'));
});

describe('a unit and those above it, where semicolons part the names', () => {
  const given = (names: string): string[] => recipientsOf(`Phong tặng danh hiệu Anh hùng Lao động cho ${names}.`);
  const [company, academy] = [
    'Công ty Bến Đá (trước đây là Xí nghiệp Bến Đá), Bộ Giao thông Vận tải',
    'Viện Dầu khí Việt Nam, Tập đoàn Dầu khí Việt Nam, Bộ Công Thương',
  ];
  it('are one, over a bracket and two steps', () =>
    expect(given(`${company}; ${academy}`)).toEqual([company, academy]));
  it('not where they stand beside each other', () =>
    expect(given('Sở Y tế (trước đây là Ty Y tế), Sở Nội vụ; Công an tỉnh')).toHaveLength(3));
});

describe('those who have what was told of one of them', () => {
  const text = (others: string): string =>
    `Trường Tiểu học Tân Khê được Thủ tướng Chính phủ tặng Bằng khen.\n\n2 tập thể được khen thưởng gồm ${others}.\n`;
  it('are named with it', () =>
    expect(recipientsOf(text('Trường Tiểu học Tân Khê và Trường Mầm non Bến Đá (xã Lam Hải)'))).toEqual([
      'Trường Tiểu học Tân Khê',
      'Trường Mầm non Bến Đá (xã Lam Hải)',
    ]));
  it('not where it is not among them', () =>
    expect(recipientsOf(text('Trường Tiểu học Vân Trạch và Trường Mầm non Bến Đá'))).toEqual([
      'Trường Tiểu học Tân Khê',
    ]));
  it('mothers behind those who take it for them', () =>
    expect(
      recipientsOf(
        'Tỉnh trao danh hiệu "Bà mẹ Việt Nam anh hùng" cho thân nhân của 02 Mẹ được truy tặng gồm: Mẹ Trần Thị Lành, Mẹ Lê Thị Dìm.',
      ),
    ).toEqual(['Trần Thị Lành', 'Lê Thị Dìm']));
});

describe('the year of an award', () => {
  const one = (sentence: string): string[] => awardsOf(sentence);
  it('is the last of several that follow each other', () =>
    expect(one('Sở Y tế được nhận Cờ thi đua của UBND tỉnh trong 3 năm liền 2009, 2010, 2011.')).toEqual([
      'Cờ thi đua của UBND tỉnh → Sở Y tế 2011',
    ]));
  it('is each of several that do not', () =>
    expect(one('Sở Y tế được nhận Cờ thi đua của UBND tỉnh các năm 2009, 2011.')).toHaveLength(2));
  it('is none that another year is weighed against', () => {
    const told = (words: string): string[] =>
      one(`Tỉnh có 40 hộ đạt 89% (tăng 2% ${words} năm 2013); Sở Y tế được UBND tỉnh tặng Bằng khen.`);
    expect(told('so với')).toEqual(['Bằng khen → Sở Y tế']);
  });
  it('is that of what the sentence before gives it for', () => {
    const given = (why: string): string[] =>
      one(
        `Thứ Sáu, 31/08/2012\n\nChủ tịch nước vừa ký Quyết định số 1307 ngày 22/8/2012 tặng Huân chương Lao động các hạng cho 2 tập thể ${why}.\n\nCụ thể, tặng Huân chương Lao động hạng Nhì cho Sở Y tế.\n`,
      );
    expect(given('vì những đóng góp từ năm 2007 đến năm 2011')).toContain(
      'Huân chương Lao động hạng Nhì → Sở Y tế 2011',
    );
    expect(given('của tỉnh')).toContain('Huân chương Lao động hạng Nhì → Sở Y tế 2012');
  });
  it('of what was given is that of the day on which the news begin, however far behind it stands', () => {
    const filler = Array.from({ length: 9 }, (_, i) => `Trường có ${i + 2} tổ chuyên môn.`).join(' ');
    const news = (day: string): string[] =>
      one(
        `Trường THPT Bến Đá kỷ niệm ngày thành lập\n\nNgày ${day}, Trường THPT Bến Đá tổ chức lễ kỷ niệm.\n\n${filler}\n\nNhân dịp này, 4 cá nhân được tặng Giấy khen.\n`,
      );
    expect(news('16/11/2019')).toEqual(['Giấy khen → #4 2019']);
    expect(news('16/11')).toEqual(['Giấy khen → #4']);
  });
  it('is that of the heading of its section, not of a day that was told before', () => {
    const school = (heading: string): string[] =>
      one(
        `Trường THPT Bến Đá được thành lập theo Quyết định số 134/QĐ-UBND ngày 13/07/2005.\n\n${heading}\n\n+ Có 18 GV được công nhận Chiến sĩ thi đua cơ sở.\n`,
      );
    expect(school('I. Kết quả thực hiện nhiệm vụ năm học 2012 - 2013')).toEqual(['Chiến sĩ thi đua cơ sở → #18 2013']);
    expect(school('I. Kết quả thực hiện nhiệm vụ')).toEqual(['Chiến sĩ thi đua cơ sở → #18']);
  });
});
