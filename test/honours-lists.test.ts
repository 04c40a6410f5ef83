import { describe, expect, it } from 'vitest';
import { awardLines as awardsOf, memberNames, recipientNames as recipientsOf, recordOf } from './record-of.js';

// What units were given, as their pages list it, and news that are told one after another. Each pair: what must come out, then a text that differs in
// what the rule asks for.

describe('lines that name who, what and when on a golden page', () => {
  const page = (title: string): string =>
    `${title}\nLỮ ĐOÀN CÔNG BINH 9 - QUÂN KHU 7\n\nII. CÁC TẬP THỂ\n1. Tiểu đoàn 1: Huân chương Chiến công hạng Nhất (1986); Bằng khen của Thủ tướng Chính phủ (2009).\n2. Đội rà phá bom mìn số 4: Bằng khen của Bộ Quốc phòng (2011).\n3. Đại đội 7: Cờ thi đua của Quân khu 7 (2012).\n- Đại uý Trần Hữu Diệp, nguyên Đại đội trưởng: Huân chương Dũng cảm (1998).\n`;
  it('tell what was given', () =>
    expect(awardsOf(page('TRANG VÀNG TRUYỀN THỐNG'))).toEqual([
      'Huân chương Chiến công hạng Nhất → Tiểu đoàn 1 1986',
      'Bằng khen của Thủ tướng Chính phủ → Tiểu đoàn 1 2009',
      'Bằng khen của Bộ Quốc phòng → Đội rà phá bom mìn số 4 2011',
      'Cờ thi đua của Quân khu 7 → Đại đội 7 2012',
      'Huân chương Dũng cảm → Trần Hữu Diệp 1998',
    ]));
  it('not on a page of something else', () => expect(awardsOf(page('TRANG TIN NỘI BỘ'))).toEqual([]));
});

describe('orders that stand in lines of their own, without a year', () => {
  const page = (heading: string): string[] =>
    awardsOf(
      `Sở Tư pháp tỉnh Lam Sơn\n\nSở Tư pháp tỉnh Lam Sơn được thành lập năm 1982.\n\n${heading}\n- Huân chương Lao động hạng Ba\n- Huân chương Lao động hạng Nhì\n- Huân chương Độc lập hạng Ba\n`,
    );
  it('are of the house whose page says that it got them', () =>
    expect(page('CÁC PHẦN THƯỞNG CAO QUÝ')).toEqual([
      'Huân chương Lao động hạng Ba → Sở Tư pháp tỉnh Lam Sơn',
      'Huân chương Lao động hạng Nhì → Sở Tư pháp tỉnh Lam Sơn',
      'Huân chương Độc lập hạng Ba → Sở Tư pháp tỉnh Lam Sơn',
    ]));
  it('not under a heading that tells which kinds there are', () =>
    expect(page('Các hình thức khen thưởng:')).toEqual([]));
});

describe('who had the awards below', () => {
  const below = (lead: string): string[] =>
    recipientsOf(
      `Trường Đại học Bến Đá ra đời từ năm 1959.\n\n${lead}\n\n• Huân chương Độc lập hạng Nhì (1978), hạng Ba (1989)\n• Huân chương Hồ Chí Minh (2004)\n`,
    );
  const school = Array.from({ length: 3 }, () => 'Trường Đại học Bến Đá');
  it.each([
    'Ghi nhận công lao, Nhà nước đã tặng thưởng cho Nhà trường:',
    'Nhà nước đã tặng thưởng cho Trường Đại học Bến Đá:',
  ])('is the one to whom "%s"', (lead) => expect(below(lead)).toEqual(school));
  it('or who was recognised', () =>
    expect(
      recipientsOf(
        'Từ khi thành lập đến nay, Công ty Xây dựng Sông Mực đã được Đảng, Nhà nước và các cấp ghi nhận, cụ thể là:\n\n– Huân chương Lao động hạng Nhì năm 2006; Cờ thi đua của Bộ Xây dựng các năm 2009, năm 2010.\n',
      ),
    ).toEqual(Array.from({ length: 3 }, () => 'Công ty Xây dựng Sông Mực')));
  it('not where the sentence plans', () =>
    expect(below('Nhà trường phấn đấu được tặng thưởng:')).not.toContain('Trường Đại học Bến Đá'));
});

describe('what a line of a list tells behind the name', () => {
  it('is no further name, and ends no list', () =>
    expect(
      recipientsOf(
        'DANH SÁCH 3 ANH HÙNG LAO ĐỘNG\n\n1. Lê Minh Đạt, Trưởng ban chữa máy. Suốt đời tận tuỵ với đầu máy.\n2. Phạm Văn Hoàng, công nhân mỏ. Bắc cầu giữa bom đạn.\n3. Vũ Thị Năm, thợ dệt. Hai năm liền vượt mức khoán.\n',
      ),
    ).toEqual(['Lê Minh Đạt', 'Phạm Văn Hoàng', 'Vũ Thị Năm']));
});

describe('years of persons who were named together', () => {
  const fallen = (bracket: string): string[] =>
    awardsOf(`Bộ tuyên dương Anh hùng Lao động cho ông Tô Văn Hải ${bracket} và bà Hà Thị Nhàn (2010).`);
  it('stand in the bracket behind each', () =>
    expect(fallen('(truy tặng năm 1978)')).toEqual([
      'Anh hùng Lao động → Tô Văn Hải 1978',
      'Anh hùng Lao động → Hà Thị Nhàn 2010',
    ]));
  it('not the year of a birth', () =>
    expect(fallen('(sinh năm 1958)')).not.toContain('Anh hùng Lao động → Tô Văn Hải 1958'));
});

describe('one case of each place', () => {
  const text = (each: string): string =>
    `UBND tỉnh đề nghị truy tặng danh hiệu “Bà mẹ Việt Nam anh hùng” cho 4 cá nhân.\n\nTrong đó thị xã Lam Hải có 2 trường hợp: bà Phan Thị Lãng và bà Trần Thị Hường.\n\nCòn lại ở các huyện Tân Khê, Bến Đá, ${each} 1 trường hợp, gồm: bà Nguyễn Thị Hằng và bà Mai Thị Xữ.\n`;
  it('is as many as there are places', () =>
    expect(recipientsOf(text('mỗi nơi'))).toEqual([
      'Phan Thị Lãng',
      'Trần Thị Hường',
      'Nguyễn Thị Hằng',
      'Mai Thị Xữ',
    ]));
  it('one of all is not', () => expect(recipientsOf(text('có'))).not.toContain('Mai Thị Xữ'));
});

describe('news one after another', () => {
  const digest = (mark: string): string =>
    `TIN VẮN TRONG TỈNH\n\n${mark} Khối thi đua số 3 tổng kết\nNgày 24-4, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2026, đề nghị tặng Cờ thi đua cho Sở Y tế.\n\n${mark} Trao giấy khen người hiến máu\nNgày 21-4, Hội Chữ thập đỏ huyện Tân Khê tặng Giấy khen cho 2 tập thể.\n\n${mark} Truy tặng Huân chương Dũng cảm\nChiều 28-4, tại xã Bến Đá, ông Tô Văn Hải truy tặng Huân chương Dũng cảm cho anh Hà Văn Út.\n`;
  const blocs = (text: string): (string | null)[] => recordOf(text).awards.map(({ bloc }) => bloc ?? null);
  it('have their own blocs', () => expect(blocs(digest('*'))).toEqual([expect.any(String), null, null]));
});

describe('a bloc in a bracket that says who leads it', () => {
  const text = (bracket: string): string =>
    `Hội đồng thống nhất trình UBND tỉnh tặng Cờ thi đua cho:\n1. Trường THCS Bến Đá ${bracket}: 12/13 phiếu.\n\n2. Trình Chủ tịch UBND tỉnh tặng danh hiệu Tập thể lao động xuất sắc cho Trường Mầm non Tân Khê.\n`;
  it('is not of what comes next', () =>
    expect(recordOf(text('(dẫn đầu Khối thi đua các trường THCS)')).awards.at(-1)?.bloc ?? null).toBeNull());
});

describe('a publisher in a name', () => {
  it('is no cultural village', () =>
    expect(
      awardsOf(
        'Bộ tặng Cờ thi đua của Chính phủ cho:\n1. Vụ Pháp chế;\n2. Nhà xuất bản Văn hóa dân tộc;\n3. Cục Di sản.\n',
      ).map((row) => row.split(' → ')[0]),
    ).toEqual(Array.from({ length: 3 }, () => 'Cờ thi đua của Chính phủ')));
});

describe('members whose head is abbreviated before their places', () => {
  const members = (head: string): string[] =>
    memberNames(`Cụm thi đua số VII gồm ${head} Bình Thuận, Ninh Thuận và Tòa án quân sự Khu vực 2 Quân khu 7.`);
  it('have it in full', () =>
    expect(members('Tòa án nhân dân (TAND) các tỉnh')).toEqual([
      'Tòa án nhân dân tỉnh Bình Thuận',
      'Tòa án nhân dân tỉnh Ninh Thuận',
      'Tòa án quân sự Khu vực 2 Quân khu 7',
    ]));
  it('a bracket of other words is none', () =>
    expect(members('Tòa án nhân dân (đơn vị mới) các tỉnh')).not.toContain('Tòa án nhân dân tỉnh Bình Thuận'));
});

describe('whose page of honours it is', () => {
  const lines =
    'I. CÁC PHẦN THƯỞNG CAO QUÝ CỦA LỮ ĐOÀN\n+ Năm 1979: Huân chương Chiến công hạng Nhì\n+ Năm 1985: Huân chương Chiến công hạng Ba\n+ Năm 2014: Cờ thi đua của Chính phủ\n';
  const page = (under: string): string[] =>
    recipientsOf(
      `Bạn đang ở: Trang chủ / Trang vàng\n\nTRANG VÀNG TRUYỀN THỐNG\n${under}\n(30/4/1975 - 30/4/2015)\n\n${lines}`,
    );
  it('stands under its heading', () =>
    expect(page('LỮ ĐOÀN CÔNG BINH 9 - QUÂN KHU 7')).toEqual(
      Array.from({ length: 3 }, () => 'LỮ ĐOÀN CÔNG BINH 9 - QUÂN KHU 7'),
    ));
  it('not where nobody is named', () => expect(page('MỞ ĐƯỜNG THẮNG LỢI')).toEqual([]));
  it('in the heading next to the lines rather than in a menu', () =>
    expect(
      awardsOf(
        'Trang chủ\nGiới thiệu\nThành tựu nổi bật\nTin tức\nTRƯỜNG MẦM NON BẾN ĐÁ\n\n1. Thành tích nổi bật của Trường Mầm non Hoa Mua:\n- Năm 2004 được Thủ tướng Chính phủ tặng bằng khen\n- Năm 2005: Cờ thi đua của UBND tỉnh\n- Năm 2006: Tập thể lao động tiên tiến\n',
      ),
    ).toContain('bằng khen → Trường Mầm non Hoa Mua 2004'));
  it('and who led it when, is there for nobody to meet', () => {
    const led = (years: string) =>
      recordOf(
        `TRANG VÀNG\nLỮ ĐOÀN CÔNG BINH 9\n\n${lines}\nCHỈ HUY LỮ ĐOÀN\nĐồng chí Lê Quang Mẫn, Lữ đoàn trưởng${years}\n`,
      ).officials.map(({ name }) => name);
    expect(led(' (1975 - 1982)')).toEqual([]);
    expect(led(' phát biểu tại buổi lễ.')).toEqual(['Lê Quang Mẫn']);
  });
  it('with a year in the bracket behind each whom a line names', () => {
    const named = (bracket: string): string[] =>
      awardsOf(`TRANG VÀNG\nLỮ ĐOÀN CÔNG BINH 9\n\n${lines}* Nhà giáo Ưu tú: TS. Đinh Thị Thanh ${bracket}.\n`);
    expect(named('(2001)')).toContain('Nhà giáo Ưu tú → Đinh Thị Thanh 2001');
    expect(named('(sinh năm 1961)')).not.toContain('Nhà giáo Ưu tú → Đinh Thị Thanh 1961');
  });
  it('with whom it names before a colon, and others where it names none', () =>
    expect(
      awardsOf(
        'Trung đoàn Bộ binh 862: Những phần thưởng cao quý\n\n1. Trung đoàn Bộ binh 862 được tặng thưởng:\nHuân chương Quân công hạng Nhì (1975)\nHuân chương Chiến công hạng Nhất (1968)\n\n2. Các đơn vị được tuyên dương Anh hùng Lao động:\nTiểu đoàn 2 (1973)\n',
      ),
    ).toEqual([
      'Huân chương Quân công hạng Nhì → Trung đoàn Bộ binh 862 1975',
      'Huân chương Chiến công hạng Nhất → Trung đoàn Bộ binh 862 1968',
      'Anh hùng Lao động → Tiểu đoàn 2 1973',
    ]));
});
