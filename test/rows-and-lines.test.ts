import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { awardLines as awardsOf, recipientNames as recipientsOf, recordOf } from './record-of.js';

// Rows of tables that pages give away line by line, and lines that name who receives without a marker of their own. Each pair: what must come out, then
// a text that differs in what the rule asks for.

const blocksOf = (text: string): string[] => {
  const { blocks, text: read } = readText(new TextEncoder().encode(text), 'example.txt');
  return blocks.map(({ kind, span }) => `${kind}: ${read.slice(span.start, span.end).trim().replaceAll('\n', ' / ')}`);
};
const LIST =
  'DANH SÁCH\nTập thể, cá nhân được Liên đoàn Lao động tỉnh Lam Hải khen thưởng năm 2025\n(Kèm theo Quyết định số 176/QĐ-LĐLĐ ngày 24 tháng 12 năm 2025)\n\n';

describe('rows whose numbers stand on lines of their own', () => {
  const rows =
    'I\nCỜ THI ĐUA CỦA LĐLĐ TỈNH\n\n1\nLĐLĐ huyện Tân Khê\n\n2\nCông đoàn ngành Giáo dục Lam Hải\n\nII\nBẰNG KHEN CỦA LĐLĐ TỈNH\n\nB\nCá nhân\n\n1\nBùi Thị Nhài\nChủ tịch CĐCS Chi cục Thú y\n\n2\nVõ Tá Nghị\nCông nhân Xí nghiệp Cảng Bến Đá\n\n';
  it('are one line each', () =>
    expect(blocksOf(LIST + rows)).toEqual(
      expect.arrayContaining([
        'heading: I / CỜ THI ĐUA CỦA LĐLĐ TỈNH',
        'list-item: 1 / LĐLĐ huyện Tân Khê',
        'list-item: 2 / Võ Tá Nghị / Công nhân Xí nghiệp Cảng Bến Đá',
      ]),
    ));
  it('and name who receives', () =>
    expect(awardsOf(LIST + rows)).toEqual([
      'CỜ THI ĐUA CỦA LĐLĐ TỈNH → LĐLĐ huyện Tân Khê 2025',
      'CỜ THI ĐUA CỦA LĐLĐ TỈNH → Công đoàn ngành Giáo dục Lam Hải 2025',
      'BẰNG KHEN CỦA LĐLĐ TỈNH → Bùi Thị Nhài 2025',
      'BẰNG KHEN CỦA LĐLĐ TỈNH → Võ Tá Nghị 2025',
    ]));
  it('not what stands under the last of them', () =>
    expect(blocksOf('1\nSở Y tế\n2\nSở Nội vụ\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n')).toContain('list-item: 2 / Sở Nội vụ'));
  it('not numbers of pages, with a page between them', () => {
    const page = `Sở Y tế đã triển khai ${'nhiều phong trào thi đua sôi nổi, '.repeat(6)}được ghi nhận.\n`;
    expect(blocksOf(`1\n${page}2\n${page}3\n${page}`).some((block) => /^list-item: 1 \//.test(block))).toBe(false);
  });
});

describe('rows that open with a year', () => {
  const page = (rows: string): string =>
    `CÔNG TY CỔ PHẦN THỦY SẢN BẾN ĐÁ\nBẢNG VÀNG THÀNH TÍCH\n\nNăm\nHình thức khen thưởng\nSố quyết định\n${rows}`;
  it('tell what was given then', () =>
    expect(
      awardsOf(
        page(
          '1996\nBằng khen của UBND tỉnh Lam Hải\n302/QĐ-UB, 15/4/1996\n2001\nHuân chương Lao động hạng Ba\n412 KT/CTN, 20/8/2001\n2008, 2009\nCờ thi đua của Chính phủ (2 năm liền)\n',
        ),
      ),
    ).toEqual([
      'Bằng khen của UBND tỉnh Lam Hải → CÔNG TY CỔ PHẦN THỦY SẢN BẾN ĐÁ 1996',
      'Huân chương Lao động hạng Ba → CÔNG TY CỔ PHẦN THỦY SẢN BẾN ĐÁ 2001',
      'Cờ thi đua của Chính phủ → CÔNG TY CỔ PHẦN THỦY SẢN BẾN ĐÁ 2008',
      'Cờ thi đua của Chính phủ → CÔNG TY CỔ PHẦN THỦY SẢN BẾN ĐÁ 2009',
    ]));
  it('of the school whose name stands under the one above it, up to the number of the paper', () =>
    expect(
      awardsOf(
        'SỞ GD&ĐT LAM HẢI\nTRƯỜNG THPT BẾN ĐÁ\n\nTHÀNH TÍCH NHÀ TRƯỜNG\n\n2013 - 2014\nTập thể lao động xuất sắc\nSố 2015/QĐ-UBND ngày 29/8/2014\n2014 - 2015\nBằng khen của UBND tỉnh\nSố 2440/QĐ-UBND ngày 19/9/2015\n2015 - 2016\nHuân chương Lao động hạng Ba\nSố 512-KT/CTN ngày 19/11/2016\n',
      ),
    ).toEqual([
      'Tập thể lao động xuất sắc → TRƯỜNG THPT BẾN ĐÁ 2014',
      'Bằng khen của UBND tỉnh → TRƯỜNG THPT BẾN ĐÁ 2015',
      'Huân chương Lao động hạng Ba → TRƯỜNG THPT BẾN ĐÁ 2016',
    ]));
  it('also of a part of it', () =>
    expect(
      awardsOf(
        'Trung đoàn Bộ binh 862: Những phần thưởng cao quý\n\n1995\nTiểu đoàn 1\nBằng khen của Bộ Quốc phòng\n2013\nTrung đoàn Bộ binh 862\nCờ thi đua của Bộ Quốc phòng\n2016\nĐại đội 11, Tiểu đoàn 3\nĐơn vị Quyết thắng\n',
      ),
    ).toEqual([
      'Bằng khen của Bộ Quốc phòng → Tiểu đoàn 1 1995',
      'Cờ thi đua của Bộ Quốc phòng → Trung đoàn Bộ binh 862 2013',
      'Đơn vị Quyết thắng → Đại đội 11, Tiểu đoàn 3 2016',
    ]));
  it('not years of an archive that stand one under another', () =>
    expect(blocksOf('2025\n2024\n2023\nTin tức\n').some((block) => block.startsWith('list-item'))).toBe(false));
});

describe('rows of a table whose cells were lost', () => {
  const table = (head: string, page = ''): string =>
    `${LIST}CHIẾN SĨ THI ĐUA CƠ SỞ\n${head}\n1 Hoàng Thế Vũ Phó Chánh án TAND tỉnh\n2 Vi Văn Tuyên Thẩm phán TAND huyện Tân Khê\n${page}3 Phan Tấn Đạt Thư ký TAND huyện Tân Khê\n`;
  const names = ['Hoàng Thế Vũ', 'Vi Văn Tuyên', 'Phan Tấn Đạt'];
  it('stand under its head', () => expect(recipientsOf(table('TT Họ và tên Chức vụ, đơn vị'))).toEqual(names));
  it('and go on over the end of a page', () =>
    expect(recipientsOf(table('TT Họ và tên Chức vụ, đơn vị', 'Trang 2/3\n'))).toEqual(names));
});

describe('a table given away cell by cell', () => {
  const table = (sections: readonly [string, string], forms: readonly [string, string]): string[] =>
    awardsOf(
      `${LIST}Số TT\nTên đơn vị, họ và tên\nChức danh, nơi công tác\nHình thức\n${sections[0]}\n1\nBưu điện huyện Tân Khê\n-\n${forms[0]}\n2\nCông ty Điện báo Bến Đá\n-\n${forms[0]}\n${sections[1]}\n1\nBùi Thị Mùi\nGiao dịch viên\n${forms[1]}\n2\nPhạm Đình Tựa\nCông nhân\n${forms[1]}\n`,
    );
  it('has sections in one line, over all columns', () =>
    expect(table(['A. CỜ THI ĐUA CỦA LĐLĐ TỈNH', 'B. GIẤY KHEN CỦA GIÁM ĐỐC'], ['500.000', '100.000'])).toEqual([
      'CỜ THI ĐUA CỦA LĐLĐ TỈNH → Bưu điện huyện Tân Khê 2025',
      'CỜ THI ĐUA CỦA LĐLĐ TỈNH → Công ty Điện báo Bến Đá 2025',
      'GIẤY KHEN CỦA GIÁM ĐỐC → Bùi Thị Mùi 2025',
      'GIẤY KHEN CỦA GIÁM ĐỐC → Phạm Đình Tựa 2025',
    ]));
  it('whose column of awards names one that nobody knows, gives no other in its place', () => {
    expect(table(['I. TẬP THỂ', 'II. CÁ NHÂN'], ['Giấy khen', 'Công nhân ưu tú'])).toEqual([
      'Giấy khen → Bưu điện huyện Tân Khê 2025',
      'Giấy khen → Công ty Điện báo Bến Đá 2025',
    ]);
    expect(table(['I. TẬP THỂ', 'II. CÁ NHÂN'], ['Giấy khen', 'Giấy khen'])).toHaveLength(4);
  });
});

describe('a column that says when the merit was', () => {
  const rows = (period: string): string[] =>
    awardsOf(
      `Danh sách tập thể, cá nhân đề nghị khen thưởng để lấy ý kiến nhân dân\n\nB. HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA\n1 | Ban Dân tộc tỉnh Lam Hải | | ${period}\n2 | Ông Sơn Pholl | Trưởng ban Dân vận | ${period}\n`,
    );
  it('gives the year to each row', () =>
    expect(rows('Từ năm 2017 đến năm 2021')).toEqual([
      'HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA → Ban Dân tộc tỉnh Lam Hải 2021',
      'HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA → Sơn Pholl 2021',
    ]));
  it('not years that are told otherwise', () =>
    expect(rows('Sinh năm 1963, vào ngành năm 1984').some((line) => line.endsWith('1984'))).toBe(false));
});

describe('lines that each say their year', () => {
  const told = (lead: string, lines: string): string[] => awardsOf(`Truyền thống Trung đoàn 862\n\n${lead}\n${lines}`);
  const lines = 'Tiểu đoàn 2 (1973)\nĐại đội 16 súng máy phòng không (1979)\n';
  it('are of it', () =>
    expect(told('Các đơn vị được tuyên dương Anh hùng Lao động:', lines)).toEqual([
      'Anh hùng Lao động → Tiểu đoàn 2 1973',
      'Anh hùng Lao động → Đại đội 16 súng máy phòng không 1979',
    ]));
  it('not in a decision, whose brackets may hold years of birth', () =>
    expect(
      awardsOf(
        'UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen năm 2025\n\nĐiều 1. Tặng Bằng khen cho 02 cá nhân có tên sau:\n1. Ông Tô Văn Hải (1973)\n2. Bà Hà Thị Nhàn (1979)\n',
      ),
    ).toEqual(['Bằng khen → Tô Văn Hải 2025', 'Bằng khen → Hà Thị Nhàn 2025']));
});

describe('how many were given one award, year by year', () => {
  const lines = (between: string): string[] =>
    awardsOf(
      `TRƯỜNG MẦM NON BẾN ĐÁ\nNHỮNG THÀNH TỰU NỔI BẬT\n\n- Chiến sĩ thi đua cấp cơ sở:\n+ Năm học 2002 - 2003${between} 2 đồng chí\n+ Năm học 2003 - 2004${between} 5 đồng chí\n`,
    );
  it('is counted in each', () =>
    expect(lines(':')).toEqual(['Chiến sĩ thi đua cấp cơ sở → #2 2003', 'Chiến sĩ thi đua cấp cơ sở → #5 2004']));
  it('not who else is counted', () => expect(lines(' nghỉ hưu')).not.toContain('Chiến sĩ thi đua cấp cơ sở → #2 2003'));
});

describe('persons behind the unit of each', () => {
  const given = (whom: string): string[] =>
    recipientsOf(
      `Chủ tịch UBND phường tặng Giấy khen cho các ${whom}, gồm: khu phố Tân Mỹ (Nguyễn Thị Ba, Lý Văn Tài); Trạm Y tế phường (y sĩ Hồ Quốc Duy).`,
    );
  it('stand in a bracket, where persons were announced', () =>
    expect(given('cá nhân tiêu biểu')).toEqual(['Nguyễn Thị Ba', 'Lý Văn Tài', 'Hồ Quốc Duy']));
  it('and tell who came, where units were', () =>
    expect(given('tập thể tiêu biểu')).toEqual(['khu phố Tân Mỹ', 'Trạm Y tế phường']));

  const voted = (award: string): string[] =>
    recipientsOf(
      `BỆNH VIỆN BẾN ĐÁ\n\nTHÔNG BÁO\nKết quả bình xét thi đua năm 2025\n\n1. ${award}:\n- Khoa Cấp cứu - BS Huỳnh Nhật Tân, CNĐD Võ Thị Tuyền\n- Khoa Nhi (02): BSCKI. Nguyễn Thị Dung và ĐD. Ngô Ngọc Ánh\n`,
    );
  it('stand behind a dash or a colon, where only persons bear the award', () =>
    expect(voted('Chiến sĩ thi đua cơ sở')).toEqual([
      'Huỳnh Nhật Tân',
      'Võ Thị Tuyền',
      'Nguyễn Thị Dung',
      'Ngô Ngọc Ánh',
    ]));
  it('not where units may bear it', () => expect(voted('Giấy khen')).toContain('Khoa Cấp cứu'));

  const under = (lines: string): string[] =>
    recipientsOf(
      `TỜ TRÌNH\nV/v đề nghị khen thưởng năm 2025\n\nIII. BẰNG KHEN CỦA LĐLĐ TỈNH\n2. Cá nhân (03)\n${lines}`,
    );
  it('stand in lines under it', () =>
    expect(
      under(
        '* CĐCS Công ty Điện tử Bến Đá\nĐ/c Vũ Thị Huyền - Chủ tịch CĐCS\nĐ/c Phạm Tiến Dũng - Công nhân\n* CĐCS Công ty May Hoa Cúc\nĐ/c Bùi Thị Nhài - Phó Chủ tịch CĐCS; đ/c Lê Thị Mơ\n',
      ),
    ).toEqual(['Vũ Thị Huyền', 'Phạm Tiến Dũng', 'Bùi Thị Nhài', 'Lê Thị Mơ']));
  it('which receives itself where nobody stands under it', () =>
    expect(under('* CĐCS Công ty Điện tử Bến Đá\n* CĐCS Công ty May Hoa Cúc\n')).toEqual([
      'CĐCS Công ty Điện tử Bến Đá',
      'CĐCS Công ty May Hoa Cúc',
    ]));
});

describe('those whom a line counts and names behind the last name of a list', () => {
  const given = (count: number): string[] =>
    recipientsOf(
      `Giám đốc Công an tỉnh trao Giấy khen cho 2 tập thể:\n- Đội Chữa cháy khu vực Bến Đá;\n- Công an phường Tân Mỹ\nvà ${count} cá nhân: Thiếu tá Mã Anh Quân, Trung úy Phí Đức Toản.\n`,
    );
  it('receive too', () =>
    expect(given(2)).toEqual(['Đội Chữa cháy khu vực Bến Đá', 'Công an phường Tân Mỹ', 'Mã Anh Quân', 'Phí Đức Toản']));
  it('not where the names are not as many', () => expect(given(5)).not.toContain('Mã Anh Quân'));
});

describe('votes behind dots in minutes', () => {
  const minutes = (last: string): string[] =>
    recipientsOf(
      `TÒA ÁN NHÂN DÂN TỐI CAO\nCỤM THI ĐUA SỐ VI\n\nBIÊN BẢN\nHội nghị tổng kết, bình xét thi đua năm 2025\n\nThời gian: từ 13h30 đến 17h00 ngày 30/10/2025.\nĐịa điểm: Hội trường TAND tỉnh Lam Hải.\n\nĐề nghị tặng Cờ thi đua Tòa án nhân dân:\nTAND thành phố Phan Rang - Tháp Chàm, tỉnh Ninh Thuận ... 15/17\nTAND huyện Tân Khê, tỉnh Lam Hải ...... 14/17\n\nĐề nghị tặng Bằng khen của Chánh án Tòa án nhân dân tối cao:\nCá nhân:\nVi Thị Hương - Thẩm phán TAND huyện Tân Khê - 17/17\n${last}`,
    );
  const named = [
    'TAND thành phố Phan Rang - Tháp Chàm, tỉnh Ninh Thuận',
    'TAND huyện Tân Khê, tỉnh Lam Hải',
    'Vi Thị Hương',
  ];
  it('part no list, and persons stand under persons', () =>
    expect(minutes('Nguyễn Hoàng Bảo - Thư ký TAND thị xã Bến Đá - 16/17\n')).toEqual([...named, 'Nguyễn Hoàng Bảo']));
  it('not who did not get enough', () =>
    expect(minutes('Lê Văn Nhượng - Chánh án TAND huyện Tân Mỹ - 05/17 - không đạt\n')).toEqual(named));
});

describe('years in which an award was given', () => {
  it.each([['các năm 2008, 2011 được Chủ tịch UBND tỉnh tặng Bằng khen'], ['Năm 2008, 2011: Bằng khen']])(
    'are several in "%s"',
    (words) =>
      expect(
        awardsOf(`Bà Hà Thị Nhàn đã được tặng:\n- ${words};\n`).filter((line) => line.startsWith('Bằng khen')),
      ).toEqual(['Bằng khen → Hà Thị Nhàn 2008', 'Bằng khen → Hà Thị Nhàn 2011']),
  );
  it('are one for what was merited over years', () =>
    expect(
      awardsOf(
        'Năm 2017, Thủ tướng Chính phủ tặng Bằng khen cho bà Hà Thị Nhàn do có thành tích từ năm 2012 đến năm 2016.',
      ),
    ).toHaveLength(1));
});

describe('"Ni sư" alone', () => {
  const told = (subject: string): string[] =>
    recipientsOf(
      `Ni sư Thích Nữ Liên, bảy mươi mốt tuổi, tay bắt mạch. Năm 2005, ${subject} được Bộ Y tế tặng Bằng khen.`,
    );
  it('is the one who was called so', () => expect(told('Ni sư')).toEqual(['Thích Nữ Liên']));
  it('with a name another', () => expect(told('Ni sư Thích Nữ Hạnh')).toEqual(['Thích Nữ Hạnh']));
});

describe('short news behind stars', () => {
  const news = (mark: string): ReturnType<typeof recordOf> =>
    recordOf(
      `BẢN TIN 24 GIỜ\n\n${mark} Hưng Khê: Sáng 10/1, Khối thi đua số 3 tỉnh Lam Hải tổng kết phong trào thi đua năm 2025 với nhiều kết quả.\n\n${mark} Hội Nông dân thị xã Bến Đá phát động thi đua. Ngày 9/1, Hội Nông dân thị xã tặng Giấy khen cho 18 hộ và 2 chi hội. Các hộ đều có thu nhập cao.\n\n${mark} Tân Mỹ: Xã Tân Mỹ họp mặt kỷ niệm ngày thành lập hợp tác xã nông nghiệp đầu tiên của huyện; dịp này bà Hà Thị Nhàn được UBND tỉnh tặng Bằng khen.\n\n${mark} Giải việt dã báo xuân. Đoàn Bến Đá giành giải Nhất đồng đội nữ.\n`,
    );
  it('have nothing to do with each other', () => {
    const { awards } = news('*');
    expect(awards.map(({ bloc }) => bloc ?? null)).toEqual(awards.map(() => null));
  });
  it('and open no lists', () =>
    expect(news('*').awards.map(({ recipient }) => recipient ?? null)).not.toContain('Giải việt dã báo xuân'));
});

describe('names that commas part, as many as are counted', () => {
  const given = (behind: string): string[] =>
    recipientsOf(
      `Công an tỉnh tặng Giấy khen cho 3 tập thể: Phòng Cảnh sát điều tra tội phạm về ma túy, Công an thành phố Tân Khê, Đồn Biên phòng Bến Đá${behind}.`,
    );
  const names = ['Phòng Cảnh sát điều tra tội phạm về ma túy', 'Công an thành phố Tân Khê', 'Đồn Biên phòng Bến Đá'];
  it('may stand before others who are counted', () => expect(given(' và 11 cá nhân')).toEqual([...names, '#11']));
  it('not where one more is named', () => expect(given(', Sở Y tế và 11 cá nhân')).not.toContain(names[0]));
});

describe('a line of a list', () => {
  const submission = (bracket: string): string[] =>
    recordOf(
      `TỜ TRÌNH\nVề việc khen thưởng năm 2025\n\n1/ Đề nghị tặng Huân chương Lao động hạng Ba cho:\n- Xí nghiệp Đông lạnh Bến Đá (${bracket});\n- Công ty Tân Mỹ.\n`,
    ).awards.flatMap(({ award, recipient, status }) => (status === 'recommended' ? [`${award} → ${recipient}`] : []));
  const both = [
    'Huân chương Lao động hạng Ba → Xí nghiệp Đông lạnh Bến Đá',
    'Huân chương Lao động hạng Ba → Công ty Tân Mỹ',
  ];
  it('says in a bracket what the one has already', () =>
    expect(submission('đã được tặng Bằng khen của Thủ tướng Chính phủ năm 2019')).toEqual(both));
  it('or that the one is refused', () => expect(submission('không đề nghị')).toEqual(both.slice(1)));
});

describe('who is taken off a list', () => {
  const told = (what: string): string[] =>
    recipientsOf(`Hội nghị nhất trí: Sở Tư pháp Lam Hải ${what} Bằng khen của Bộ Tư pháp.`);
  it('gets nothing', () => expect(told('bị đưa ra khỏi danh sách đề nghị tặng')).toEqual([]));
  it('unlike who is put on it', () =>
    expect(told('được đưa vào danh sách đề nghị tặng')).toEqual(['Sở Tư pháp Lam Hải']));
});

describe('a unit that is called by its first word, or only "đơn vị"', () => {
  const told = (lead: string): string[] =>
    recipientsOf(
      `“Lá chắn” nơi biên cương\n\n(Biên phòng) - ${lead} quản lý 27 km đường biên giới.\n\nKết thúc năm đó, Đồn được Thủ tướng Chính phủ tặng Bằng khen. Năm sau, đơn vị được Bộ Quốc phòng tặng Cờ thi đua.\n`,
    );
  it('is the one of which the text tells first', () =>
    expect(told('Đồn Biên phòng Bến Đá')).toEqual(['Đồn Biên phòng Bến Đá', 'Đồn Biên phòng Bến Đá']));
  it('not a place', () => expect(told('Xã Bến Đá')).toEqual([]));
});

describe('persons, as many as are counted', () => {
  const given = (count: number): string[] =>
    recipientsOf(
      `Thủ tướng tặng Bằng khen cho ${count} cá nhân gồm: bà Nguyễn Thị Đông, Phó Giám đốc Đài PT-TH; ông Nguyễn Văn Cường, Phó GĐ 4 Xúc tiến Đầu tư - Thương mại; ông Đỗ Văn Phước, Phó Giám đốc Sở Công thương và ông Lê Văn Nha, Phó Chủ tịch UBND huyện Tân Khê.`,
    );
  it('receive, whatever the text has run together between them', () =>
    expect(given(4)).toEqual(['Nguyễn Thị Đông', 'Nguyễn Văn Cường', 'Đỗ Văn Phước', 'Lê Văn Nha']));
  it('also where they are fewer', () => expect(given(6)).toContain('Lê Văn Nha'));
  it('not where they are more', () => expect(given(3)).not.toContain('Lê Văn Nha'));
});

describe('those who go or work together, in small letters', () => {
  const given = (whom: string): string[] => recipientsOf(`UBND tỉnh tặng Bằng khen cho ${whom} vì đã cứu người.`);
  it.each(['đoàn phượt Phong Vân', 'nhóm hiệp sĩ Tân Đông Hiệp', 'tổ công tác số 3'])(
    'receive by their name: %s',
    (name) => expect(given(name)).toEqual([name]),
  );
  it('not without one', () => expect(given('đội tuyển bóng đá')).toEqual([]));
  it('nor for whom they lead', () => expect(given('tổ trưởng Tô Văn Hải')).toEqual(['Tô Văn Hải']));
});
