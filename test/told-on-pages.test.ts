import { describe, expect, it } from 'vitest';
import { readText } from '../src/read/text.js';
import { awardLines as awardsOf, memberNames, recipientNames, recordOf } from './record-of.js';

// Pages of honours, lives and papers that were read from scans. Each pair: what must come out, then a text that differs in what the rule
// asks for.

const titlesOf = (text: string): string[] =>
  recordOf(text).officials.map(({ name, titles }) => `${name}: ${titles.join('; ')}`);
const cellsOf = (text: string): number => {
  const { blocks } = readText(new TextEncoder().encode(text), 'example.txt');
  return blocks.filter(({ cell }) => cell !== null).length;
};

describe('many prizes, of which a colon leads to each', () => {
  it.each(['tặng nhiều phần thưởng cao quý', 'trao tặng nhiều giải thưởng', 'tặng thưởng nhiều danh hiệu'])(
    '%s',
    (verb) =>
      expect(
        awardsOf(
          `Trường THPT Kim Sơn được Nhà nước ${verb}: Huân chương Lao động hạng Ba (1998), Cờ thi đua của Chính phủ (2003).`,
        ),
      ).toEqual([
        'Huân chương Lao động hạng Ba → Trường THPT Kim Sơn 1998',
        'Cờ thi đua của Chính phủ → Trường THPT Kim Sơn 2003',
      ]),
  );
  it('unlike what they are for', () =>
    expect(awardsOf('Trường THPT Kim Sơn được tặng nhiều sách vở: Cờ thi đua treo ở phòng truyền thống.')).toEqual([]));
});

describe('as many awards as years', () => {
  it('are one each', () =>
    expect(
      awardsOf(
        'Bảo tàng Bến Đá được tặng Huân chương Chiến công hạng Hai (1961), 2 Bằng khen của Bộ Quốc phòng (1985, 2004).',
      ),
    ).toEqual([
      'Huân chương Chiến công hạng Hai → Bảo tàng Bến Đá 1961',
      'Bằng khen của Bộ Quốc phòng → Bảo tàng Bến Đá 1985',
      'Bằng khen của Bộ Quốc phòng → Bảo tàng Bến Đá 2004',
    ]));
  it('unlike more of them, of which nobody knows who has which', () =>
    expect(
      awardsOf(
        'Bảo tàng Bến Đá được tặng Huân chương Chiến công hạng Hai (1961), 5 Bằng khen của Bộ Quốc phòng (1985, 2004).',
      ),
    ).toEqual(['Huân chương Chiến công hạng Hai → Bảo tàng Bến Đá 1961']));
});

describe('many whom nobody counts', () => {
  it('are not those who were counted before', () =>
    expect(
      awardsOf(
        'Có 13 giáo viên được tặng danh hiệu Nhà giáo ưu tú và nhiều cán bộ, viên chức được tặng Huy chương Vì sự nghiệp Giáo dục.',
      ),
    ).toEqual(['Nhà giáo ưu tú → #13']));
  it('unlike many years', () =>
    expect(
      awardsOf('Sở Y tế được tặng Cờ thi đua của Chính phủ và nhiều năm liền được tặng Cờ thi đua của Bộ Y tế.'),
    ).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế', 'Cờ thi đua của Bộ Y tế → Sở Y tế']));
  it.each(['02 – 03 khoa', 'từ 2 đến 3 khoa'])('nor a range: %s', (some) =>
    expect(awardsOf(`Năm 2027, ${some} được đề nghị tặng Bằng khen.`)).toEqual([]),
  );
  it('unlike the third row', () =>
    expect(awardsOf('Năm 2027, 3 khoa được đề nghị tặng Bằng khen.')).toEqual(['Bằng khen → #3 2027']));
});

describe('the titles of boards of schools and of the Party', () => {
  it.each([
    'Chủ tịch Hội đồng trường',
    'Phó Bí thư Đảng ủy Khối Đại học, Cao đẳng TP. Hồ Chí Minh',
    'Bí thư Đảng ủy Khối Dân - Chính - Đảng thành phố',
  ])('%s', (title) => expect(titlesOf(`Tham dự có ông Tô Văn Hải, ${title}.`)).toEqual([`Tô Văn Hải: ${title}`]));
  it('unlike the post behind a comma', () =>
    expect(titlesOf('Tham dự có ông Tô Văn Hải, Bí thư Đảng ủy Khối, Trưởng ban Tổ chức.')).toEqual([
      'Tô Văn Hải: Bí thư Đảng ủy Khối; Trưởng ban Tổ chức',
    ]));
});

describe('how a company fares', () => {
  it('is no part of its name', () =>
    expect(recipientNames('Tặng Bằng khen cho Công ty Thủy điện Bến Đá phát triển bền vững.')).toEqual([
      'Công ty Thủy điện Bến Đá',
    ]));
  it('unlike what it does', () =>
    expect(recipientNames('Tặng Bằng khen cho Công ty Đầu tư phát triển hạ tầng Bến Đá.')).toEqual([
      'Công ty Đầu tư phát triển hạ tầng Bến Đá',
    ]));
});

describe('a page of honours', () => {
  const LINES =
    'Anh hùng Lao động (năm 2005)\n1 Huân chương Độc lập hạng Nhì\nCờ Chính phủ (2008)\nCờ thi đua Bộ Công Thương (2014)';
  it('is of the letters in its heading, and what has no year has none', () =>
    expect(awardsOf(`THÀNH TÍCH EVNBD\n${LINES}`)).toEqual([
      'Anh hùng Lao động → EVNBD 2005',
      'Huân chương Độc lập hạng Nhì → EVNBD',
      'Cờ Chính phủ → EVNBD 2008',
      'Cờ thi đua Bộ Công Thương → EVNBD 2014',
    ]));
  it('unlike of a word', () => expect(awardsOf(`THÀNH TÍCH CHUNG\n${LINES}`)).toEqual([]));
  const BELOW =
    'Anh hùng Lao động\nNăm 2010\n🏅\nHuân chương Độc lập hạng Ba\nNăm 2008\n🥇\nCờ thi đua của Bộ Y tế\nNăm 2019, 2020\n';
  it('may have each year below its award, under an icon', () =>
    expect(awardsOf(`Bệnh viện Phụ sản Bến Đá\n\nThành tích đạt được\n⭐\n${BELOW}`)).toEqual([
      'Anh hùng Lao động → Bệnh viện Phụ sản Bến Đá 2010',
      'Huân chương Độc lập hạng Ba → Bệnh viện Phụ sản Bến Đá 2008',
      'Cờ thi đua của Bộ Y tế → Bệnh viện Phụ sản Bến Đá 2019',
      'Cờ thi đua của Bộ Y tế → Bệnh viện Phụ sản Bến Đá 2020',
    ]));
  it('unlike above', () =>
    expect(
      awardsOf(
        'Bệnh viện Phụ sản Bến Đá\n\nThành tích đạt được\nNăm 2010\nAnh hùng Lao động\nNăm 2008\nHuân chương Độc lập hạng Ba\nNăm 2019\nCờ thi đua của Bộ Y tế\n',
      ),
    ).toEqual([
      'Anh hùng Lao động → Bệnh viện Phụ sản Bến Đá 2010',
      'Huân chương Độc lập hạng Ba → Bệnh viện Phụ sản Bến Đá 2008',
      'Cờ thi đua của Bộ Y tế → Bệnh viện Phụ sản Bến Đá 2019',
    ]));
  const prose = (names: string): string =>
    `Thành tích đạt được\n${BELOW}\nĐịnh hướng\nCán bộ ${names} luôn giữ vững phẩm chất. Xây dựng ${names} trở thành địa chỉ tin cậy.`;
  it('is of the one that its prose names again and again', () =>
    expect(new Set(recipientNames(prose('bệnh viện Phụ sản Bến Đá')))).toEqual(new Set(['bệnh viện Phụ sản Bến Đá'])));
  it('unlike of two', () =>
    expect(recipientNames(`${prose('bệnh viện Phụ sản Bến Đá')} Cán bộ bệnh viện Nhi Lam Hải cũng vậy.`)).toEqual([]));
});

describe('a life', () => {
  const life = (heading: string): string[] =>
    awardsOf(
      `Ông Tô Văn Hải\nThành viên Hội đồng thành viên\n - Quê quán: Bến Đá\n${heading}\n• Anh hùng Lao động\n• Bằng khen Bộ Công Thương\n`,
    );
  it('has its awards under their heading', () =>
    expect(life('Khen thưởng')).toEqual(['Anh hùng Lao động → Tô Văn Hải', 'Bằng khen Bộ Công Thương → Tô Văn Hải']));
  it('unlike what it aims at', () => expect(life('Mục tiêu phấn đấu')).toEqual([]));
});

describe('lists of papers read from scans', () => {
  const HEAD = 'DANH SÁCH 02 CÁ NHÂN ĐƯỢC PHONG TẶNG\nDANH HIỆU ANH HÙNG LỰC LƯỢNG VŨ TRANG NHÂN DÂN\n\n';
  it('say what is done in the first line and what it is in the second', () =>
    expect(
      recipientNames(`${HEAD}1- Đồng chí: Tô Văn Hải Sinh năm 1930.\n2- Đồng chí: Hà Thị Nhàn Sinh năm 1937.\n`),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('unlike where nothing is done', () =>
    expect(
      recipientNames(`DANH SÁCH 02 CÁ NHÂN\nDANH HIỆU ANH HÙNG LAO ĐỘNG\n\n1- Tô Văn Hải\n2- Hà Thị Nhàn\n`),
    ).toEqual([]));
  const PAPER =
    'UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc truy tặng danh hiệu Anh hùng Lao động\nĐiều 1. Truy tặng danh hiệu Anh hùng Lao động cho:\n1- 29 cá nhân (có danh sách kèm theo);\nĐã có thành tích đặc biệt xuất sắc.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.\n\nCHỦ TỊCH\n\nĐỗ Văn Bảy\n\nNơi nhận:\n\n- Sở Nội vụ;\n- Lưu: VT.\n\n7\n\n';
  it('go on where an annex has lost its head', () =>
    expect(
      recipientNames(`${PAPER}88.\tLiệt sĩ Tô Văn Hải, nguyên Đội trưởng.\n89.\tBà Hà Thị Nhàn, nguyên Y tá.\n`),
    ).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('unlike what counts nobody on', () =>
    expect(recipientNames(`${PAPER}Ghi chú: ông Tô Văn Hải và bà Hà Thị Nhàn nhận văn bản.\n`)).toEqual(['#29']));
  const rows = (between: string): string[] => [
    ...recipientNames(
      `DANH SÁCH TRUY TẶNG\nANH HÙNG LAO ĐỘNG\n\n1\tLiệt sỹ Tô Văn Hải, nguyên Đội trưởng\n2\tLiệt sỹ Hà Thị Nhàn, nguyên Y tá\n${between}3\tLiệt sỹ Kiều Phú Vân, nguyên Du kích\n`,
    ),
  ];
  it('go on behind a stroke that was taken for a letter', () =>
    expect(rows('R\n')).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn', 'Kiều Phú Vân']));
  it('have nobody where a name cannot be read', () =>
    expect(
      recipientNames(
        'DANH SÁCH TRUY TẶNG\nANH HÙNG LAO ĐỘNG\n\n1\tLiệt sỹ Tô Văn Hải, nguyên Đội trưởng\n2\tLiệt sỹ ề Hải, nguyên Trung đội trưởng, Đội 198 Thanh niên xung phong\n3\tLiệt sỹ Kiều Phú Vân, nguyên Du kích\n',
      ),
    ).toEqual(['Tô Văn Hải', 'Kiều Phú Vân']));
});

describe('counts in lines of an article', () => {
  const counted = (lines: string): readonly string[] =>
    recipientNames(
      `QUYẾT ĐỊNH\nVề việc tặng Bằng khen\n\nĐiều 1. Tặng Bằng khen cho:\n${lines}\nĐiều 2. Quyết định này có hiệu lực.\n`,
    );
  it('are each of a kind', () => expect(counted('- 29 cá nhân;\n- 15 tập thể.')).toEqual(['#29', '#15']));
  it('unlike over their names', () =>
    expect(counted('- 02 tập thể:\n+ Sở Y tế;\n+ Sở Nội vụ.')).toEqual(['Sở Y tế', 'Sở Nội vụ']));
  it('have brackets that say what is meant', () =>
    expect(
      recipientNames('Tặng Bằng khen cho 12 huyện (thị xã); 143 xã (phường, thị trấn); 26 đơn vị và 04 cá nhân.'),
    ).toEqual(['#12', '#143', '#26', '#4']));
  it('unlike a clause of their own', () =>
    expect(awardsOf('Tặng Bằng khen cho 12 tập thể; 5 cá nhân được tặng Giấy khen.')).toEqual([
      'Bằng khen → #12',
      'Giấy khen → #5',
    ]));
  it('win over ranks that each of many blocs has', () =>
    expect(recipientNames('Tặng Bằng khen cho 46 tập thể hạng nhì, hạng ba.')).toEqual(['#46']));
  it('unlike ranks without a count', () =>
    expect(recipientNames('Tặng Bằng khen cho các đơn vị xếp hạng nhì, hạng ba.')).toEqual(['#2']));
  it('begin again behind "cho"', () =>
    expect(
      recipientNames(
        'Tặng Giấy khen cho 02 tập thể gồm: Phòng Nội vụ và Phòng Y tế; cho 02 cá nhân: ông Tô Hải, bà Hà Nhàn.',
      ),
    ).toEqual(['Phòng Nội vụ', 'Phòng Y tế', 'Tô Hải', 'Hà Nhàn']));
});

describe('what a council did not pass', () => {
  const session = (heading: string): string[] =>
    awardsOf(
      `THÔNG BÁO\nKết quả họp Hội đồng Thi đua - Khen thưởng\n\nHội đồng thống nhất như sau:\n\n4. ${heading}:\n- Cờ thi đua của Chính phủ: Sở Y tế (5/13 phiếu);\n\n5. Đề nghị tặng Bằng khen: Sở Nội vụ.\n`,
    );
  it.each(['Chưa thông qua', 'Chưa nhất trí'])('%s', (heading) =>
    expect(session(heading)).toEqual(['Bằng khen → Sở Nội vụ']),
  );
  it('unlike what it passed', () =>
    expect(session('Đề nghị khen thưởng')).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế', 'Bằng khen → Sở Nội vụ']));
});

describe('units of a commune', () => {
  it.each(['Đoàn xã', 'Đoàn phường Bến Đá'])('a board of the youth gives: %s', (youth) =>
    expect(awardsOf(`Tặng Giấy khen của Ban Thường vụ ${youth} cho Chi đoàn Ấp Tân Khê.`)).toEqual([
      `Giấy khen của Ban Thường vụ ${youth} → Chi đoàn Ấp Tân Khê`,
    ]),
  );
  it.each(['Chi bộ khối Sơn Tiến', 'Chi bộ khu 4', 'Chi bộ khu phố 5'])('a cell of a quarter: %s', (cell) =>
    expect(recipientNames(`Tặng Giấy khen cho ${cell}.`)).toEqual([cell]),
  );
  it('unlike a bloc', () =>
    expect(recipientNames('Tặng Giấy khen cho Sở Y tế dẫn đầu khối Sơn Tiến.')).toEqual(['Sở Y tế']));
  it('one of no bloc beside those whose bloc a bracket says', () =>
    expect(
      recordOf('Tặng Cờ thi đua cho xã Bến Đá (Cụm thi đua số 2) và Đảng ủy xã Tân Khê.').awards.map(
        ({ bloc }) => bloc,
      ),
    ).toEqual(['Cụm thi đua số 2', null]));
  it('unlike where no bracket does', () =>
    expect(
      recordOf('Cụm thi đua số 2 tặng Giấy khen cho xã Bến Đá và xã Tân Khê.').awards.map(({ bloc }) => bloc),
    ).toEqual(['Cụm thi đua số 2', 'Cụm thi đua số 2']));
});

describe('tables of papers', () => {
  const HEADS =
    'TỜ TRÌNH\nĐề nghị khen thưởng năm 2027\n\nTT  Họ và tên        Bằng khen     Chiến sĩ thi đua  Tỷ lệ\n';
  const ROWS =
    '1   Tô Văn Hải       x                               100%\n2   Hà Thị Nhàn                     x                 96%\n3   Kiều Phú Vân     x                               96%\n';
  it('have heads in two lines', () =>
    expect(awardsOf(`${HEADS}                     của Bộ Y tế   cấp tỉnh          phiếu\n${ROWS}`)).toEqual([
      'Bằng khen của Bộ Y tế → Tô Văn Hải 2027',
      'Chiến sĩ thi đua cấp tỉnh → Hà Thị Nhàn 2027',
      'Bằng khen của Bộ Y tế → Kiều Phú Vân 2027',
    ]));
  it('or in one', () =>
    expect(awardsOf(`${HEADS}${ROWS}`)).toEqual([
      'Bằng khen → Tô Văn Hải 2027',
      'Chiến sĩ thi đua → Hà Thị Nhàn 2027',
      'Bằng khen → Kiều Phú Vân 2027',
    ]));
  const bars = (rows: readonly (readonly string[])[]): string =>
    rows
      .flat()
      .map((cell) => `${cell}\n|\n`)
      .join('');
  it('have bars in lines of their own', () =>
    expect(
      cellsOf(
        bars([
          ['TT', 'Tập thể', 'Đơn vị'],
          ['1', 'Đội 1', 'Công an huyện\nBến Đá'],
          ['2', 'Đội 2', 'Công an huyện Tân Khê'],
        ]),
      ),
    ).toBe(9));
  it('unlike bars that part the head of a paper', () =>
    expect(cellsOf(bars([['TT', 'BỘ CÔNG AN', 'Số: 12/QĐ', 'Bến Đá, ngày 3 tháng 2 năm 2027']]))).toBe(0));
  const PACT =
    'BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2027\n\nIII. ĐĂNG KÝ DANH HIỆU THI ĐUA:\nSTT Đơn vị Danh hiệu, hình thức khen thưởng\n';
  it('whose columns were read across have names that go on behind the award', () =>
    expect(
      recordOf(
        `${PACT}1 Trung tâm Bảo trợ xã hội Cờ thi đua của UBND tỉnh\ntổng hợp\n2 Trung tâm Điều dưỡng Bằng khen của UBND tỉnh\n3 Sở Y tế Tập thể lao động xuất sắc\n`,
      ).awards.map(({ recipient, recipient_full, status }) => `${recipient_full ?? recipient} ${status}`),
    ).toEqual([
      'Trung tâm Bảo trợ xã hội tổng hợp registered',
      'Trung tâm Điều dưỡng registered',
      'Sở Y tế registered',
    ]));
  it('unlike a line that opens with a capital', () =>
    expect(
      recordOf(
        `${PACT}1 Trung tâm Bảo trợ xã hội Cờ thi đua của UBND tỉnh\nTổng hợp\n2 Trung tâm Điều dưỡng Bằng khen của UBND tỉnh\n`,
      ).awards.map(({ recipient_full }) => recipient_full),
    ).toEqual([null, null]));
});

describe('a text set with an empty line behind each', () => {
  const LINES = [
    'BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2027',
    'Căn cứ vào chức năng, nhiệm vụ và các chỉ tiêu Sở giao năm 2027, Khối thi đua',
    'số III gồm 03 đơn vị: Trung tâm Bảo trợ xã hội tổng hợp, Trung tâm Điều dưỡng',
    'người có công, Trường Trung cấp nghề số 3 cùng nhau đăng ký giao ước thi đua với',
    'các chỉ tiêu sau:',
    ...Array.from({ length: 12 }, (_, i) => `${i + 1}) Chỉ tiêu thứ ${i + 1} của các đơn vị;`),
    'Các đơn vị trong Khối cùng nhau phấn đấu để hoàn thành mọi chỉ tiêu mà Sở giao và',
    'tổ chức bình xét vào cuối năm.',
  ];
  const NAMES = [
    'Trung tâm Bảo trợ xã hội tổng hợp',
    'Trung tâm Điều dưỡng người có công',
    'Trường Trung cấp nghề số 3',
  ];
  it('is read as one without', () => expect(memberNames(LINES.join('\n\n'))).toEqual(NAMES));
  it('unlike one with an empty line between its paragraphs', () => {
    const { blocks } = readText(
      new TextEncoder().encode(
        Array.from({ length: 20 }, (_, i) => `Đoạn thứ ${i} của bài viết về phong trào thi đua, kết thúc ở đây`).join(
          '\n\n',
        ),
      ),
      'example.txt',
    );
    expect(blocks.length).toBe(20);
  });
});

describe('a sentence in brackets', () => {
  it('tells what it tells', () =>
    expect(awardsOf('(Năm 2027, Sở Y tế được UBND tỉnh tặng Cờ thi đua.)')).toEqual(['Cờ thi đua → Sở Y tế 2027']));
  it('unlike a bracket in another', () => expect(awardsOf('Sở Nội vụ (được UBND tỉnh khen) tham dự.')).toEqual([]));
  it('names who bears a title', () =>
    expect(awardsOf('Khối đăng ký 01 Chiến sĩ thi đua cấp tỉnh (ông Tô Hải, Phó Giám đốc Sở).')).toEqual([
      'Chiến sĩ thi đua cấp tỉnh → Tô Hải',
    ]));
  it('unlike fewer than are counted', () =>
    expect(awardsOf('Khối đăng ký 03 Chiến sĩ thi đua cấp tỉnh (ông Tô Hải, Phó Giám đốc Sở).')).toEqual([
      'Chiến sĩ thi đua cấp tỉnh → #3',
    ]));
});

describe('rows of a sheet', () => {
  const sheet = (rows: string): string[] =>
    recordOf(
      `DANH SÁCH THÀNH TÍCH THI ĐUA NĂM HỌC 2026-2027\n\nSTT\tHọ và tên\tDanh hiệu thi đua\tNăm học\tGhi chú\n${rows}`,
    ).awards.map(({ recipient, status, year }) => `${recipient} ${status} ${year}`);
  const ROWS = '1\tTô Văn Hải\tLao động tiên tiến\t2026-2027\t\n2\tHà Thị Nhàn\tLao động tiên tiến\t';
  it('have years and remarks of their own', () =>
    expect(sheet(`${ROWS}2025-2026\tĐang đề nghị\n`)).toEqual([
      'Tô Văn Hải awarded 2027',
      'Hà Thị Nhàn recommended 2026',
    ]));
  it('unlike remarks about something else', () =>
    expect(sheet(`${ROWS}2026-2027\tNhập bổ sung\n`)).toEqual(['Tô Văn Hải awarded 2027', 'Hà Thị Nhàn awarded 2027']));
  const voted = (head: string): readonly string[] =>
    recipientNames(
      `BIÊN BẢN\nHọp bình xét thi đua năm học 2026 - 2027\n\n* Danh hiệu Chiến sĩ thi đua cơ sở: Gồm 02 đ/c\nKết quả như sau:\n${head}\n1 Tô Văn Hải Hiệu trưởng 38/38 100%\n2 Hà Thị Nhàn Giáo viên 37/38 97,4%\n* Các tổ tiếp tục thi đua.\n`,
    );
  it('stand under heads that a page ran together', () =>
    expect(voted('STT Họ và tên Chức vụ Số phiếu Tỷ lệ')).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']));
  it('unlike under words about the meeting', () =>
    expect(voted('Hội nghị giải lao 15 phút rồi họp tiếp.')).toEqual(['#2']));
});

describe('boards of zones', () => {
  it.each(['BQL Khu kinh tế Bến Đá và các KCN Lam Hải', 'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh'])(
    '%s',
    (board) => expect(recipientNames(`Tặng Bằng khen cho ${board}.`)).toEqual([board]),
  );
  it('unlike others beside one', () =>
    expect(recipientNames('Tặng Bằng khen cho BQL Khu kinh tế Bến Đá và các cá nhân.')).toEqual([
      'BQL Khu kinh tế Bến Đá',
    ]));
});

describe('a row that parts a table of blocs', () => {
  const table = (section: string): readonly string[] =>
    recordOf(
      `QUYẾT ĐỊNH\nVề việc kiện toàn các cụm, khối thi đua năm 2027\n\nTT | Tên cụm, khối | Thành viên | Đơn vị trưởng\n${section}\n1 | Cụm thi đua số 1 | huyện Bến Đá, huyện Tân Khê | huyện Bến Đá\n2 | Cụm thi đua số 2 | huyện Kim Sơn, huyện Lam Hải | huyện Kim Sơn\n`,
    ).blocs.map(({ name }) => name);
  it('is no bloc', () => expect(table('I | CỤM THI ĐUA CÁC HUYỆN')).toEqual(['Cụm thi đua số 1', 'Cụm thi đua số 2']));
  it('unlike a row with its members', () =>
    expect(table('I | CỤM THI ĐUA CÁC SỞ | Sở Y tế, Sở Nội vụ | Sở Y tế')).toEqual([
      'CỤM THI ĐUA CÁC SỞ',
      'Cụm thi đua số 1',
      'Cụm thi đua số 2',
    ]));
});

describe('the number of a session', () => {
  const year = (session: string, reviews: string): number | null =>
    recordOf(
      `THÔNG BÁO\nKết quả họp Hội đồng Thi đua - Khen thưởng tỉnh ${session}\n\nNgày 25-3-2022, Hội đồng họp xét khen thưởng các cụm, khối thi đua${reviews}. Trình tặng Cờ thi đua cho Sở Y tế (Khối thi đua số 2).`,
    ).blocs[0].year;
  it('says nothing of the year that it looks back on', () =>
    expect(year('lần thứ nhất năm 2022', ' năm 2021')).toBe(2021));
  it('unlike the year that it is about', () => expect(year('về khen thưởng năm 2020', '')).toBe(2020));
});

describe('a portrait', () => {
  const told = (title: string): string[] =>
    awardsOf(
      `${title}\n\nÔng tập kết ra Bắc năm 1954 và học ngành y.\n\nNăm 1990, ông được phong tặng danh hiệu Thầy thuốc ưu tú.\n`,
    );
  it('is of the one in its title', () =>
    expect(told('Thạch Văn Sang (sinh năm 1936)')).toEqual(['Thầy thuốc ưu tú → Thạch Văn Sang 1990']));
  it('unlike of two', () => expect(told('Thạch Văn Sang và Tô Văn Hải')).toEqual([]));
});

describe('whom the words behind a verb speak of', () => {
  const given = (whom: string): string[] =>
    awardsOf(
      `Công ty Thủy điện Bến Đá được thành lập năm 1979. Nhà nước tặng ${whom} Huân chương Lao động hạng Nhì năm 1999.`,
    );
  it('is the one of its kind', () =>
    expect(given('Công ty')).toEqual(['Huân chương Lao động hạng Nhì → Công ty Thủy điện Bến Đá 1999']));
  it('unlike of another kind', () => expect(given('Bệnh viện')).toEqual([]));
  it('is named without its letters', () =>
    expect(
      awardsOf(
        'Công ty Thủy điện Bến Đá - SVHPC (tiền thân là Nhà máy Bến Đá) được tặng Cờ thi đua của Chính phủ năm 2012.',
      ),
    ).toEqual(['Cờ thi đua của Chính phủ → Công ty Thủy điện Bến Đá 2012']));
  it('unlike with another part of its name', () =>
    expect(awardsOf('Công ty Thủy điện Bến Đá - Lam Hải được tặng Cờ thi đua của Chính phủ năm 2012.')).toEqual([
      'Cờ thi đua của Chính phủ → Công ty Thủy điện Bến Đá - Lam Hải 2012',
    ]));
});

describe('flags of games', () => {
  it.each(['cờ đăng cai năm 2028', 'Cờ vô địch', 'cờ giải phong cách'])('are no awards: %s', (flag) =>
    expect(awardsOf(`Ban tổ chức trao ${flag} cho Sở Y tế.`)).toEqual([]),
  );
  it('unlike those of emulation', () =>
    expect(awardsOf('Ban tổ chức trao Cờ thi đua cho Sở Y tế.')).toEqual(['Cờ thi đua → Sở Y tế']));
});

describe('degrees before a name in a list', () => {
  const listed = (line: string): readonly string[] =>
    recipientNames(`Đồng chí được trao tặng Huân chương Độc lập hạng Ba:\n+ ${line}\n`);
  it.each(['GS.TSKH. Tạ Quang Hiển, nguyên Viện trưởng', 'TTƯT. Tạ Quang Hiển, nguyên Giám đốc'])('%s', (line) =>
    expect(listed(line)).toEqual(['Tạ Quang Hiển']),
  );
  it('unlike a sentence that ends', () =>
    expect(listed('Hội trường A. Tạ Quang Hiển phát biểu.')).not.toEqual(['Tạ Quang Hiển']));
});

describe('who a decision goes by', () => {
  const heads = (text: string): string[] => recordOf(text).heads.map(({ org, org_full }) => org_full ?? org);
  it('does not lead', () =>
    expect(heads('Theo phân công của UBND tỉnh, Sở Y tế được bầu làm Khối trưởng Khối thi đua số 9 năm 2028.')).toEqual(
      ['Sở Y tế'],
    ));
  it('unlike two who lead', () =>
    expect(heads('Sở Nội vụ, Sở Y tế được bầu làm Khối trưởng Khối thi đua số 9 năm 2028.')).toEqual([
      'Sở Nội vụ',
      'Sở Y tế',
    ]));
});

describe('a signature in one line', () => {
  const signed = (line: string): string[] =>
    recordOf(
      `ỦY BAN NHÂN DÂN TỈNH LAM HẢI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Thi đua, Khen thưởng;\nQUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen cho Sở Y tế.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n${line}\n`,
    ).officials.map(({ name, act }) => `${name} ${act}`);
  it.each([
    'Nơi nhận: - Sở Y tế; - Lưu: VT. | CHỦ TỊCH Hoàng Văn Thái',
    '| CHỦ TỊCH (Đã ký) Hoàng Văn Thái |',
    'KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hoàng Văn Thái',
  ])('%s', (line) => expect(signed(line)).toEqual(['Hoàng Văn Thái sign']));
  it('unlike who is named after somebody', () => expect(signed('CHỦ TỊCH Hồ Chí Minh')).toEqual([]));
});

describe('a bloc merged over rows', () => {
  const blocs = (second: string): (string | null)[] =>
    recordOf(
      `THÔNG BÁO\nKết quả xét thi đua năm 2027\n\nCác khối thi đua đề nghị UBND tỉnh tặng:\n\nKhối thi đua | Đơn vị | Điểm | Hình thức\nKhối thi đua số 1 | Trường Hoa Sen | 96 | Cờ thi đua\n${second} | Trường Vĩnh Tân | 94 | Bằng khen\n`,
    ).awards.map(({ bloc }) => bloc);
  it('is of those under it', () => expect(blocs('')).toEqual(['Khối thi đua số 1', 'Khối thi đua số 1']));
  it('unlike of a row with its own', () =>
    expect(blocs('Khối thi đua số 2')).toEqual(['Khối thi đua số 1', 'Khối thi đua số 2']));
});

describe('a page of few honours', () => {
  const page = (heading: string, lines: string): string[] =>
    awardsOf(`TRƯỜNG MẦM NON HOA SEN\n\n${heading}\n\n${lines}\n`);
  it('says of each year, also of several and of how many', () => {
    expect(
      page('THÀNH TÍCH NỔI BẬT', 'Năm học 2003-2004; 2008 - 2009 trường được tặng Cờ thi đua của UBND tỉnh.'),
    ).toEqual([
      'Cờ thi đua của UBND tỉnh → TRƯỜNG MẦM NON HOA SEN 2004',
      'Cờ thi đua của UBND tỉnh → TRƯỜNG MẦM NON HOA SEN 2009',
    ]);
    expect(page('THÀNH TÍCH NỔI BẬT', '- 12 năm liền được công nhận Tập thể lao động tiên tiến.')).toEqual([
      'Tập thể lao động tiên tiến → TRƯỜNG MẦM NON HOA SEN',
    ]);
  });
  it('names persons with their years, and counts with those they open with', () => {
    expect(
      page(
        'NHỮNG THÀNH TỰU CỦA NHÀ TRƯỜNG',
        '- Chiến sĩ thi đua cấp tỉnh: cô Hà Thị Nhàn (năm học 2005 - 2006)\n- Lao động tiên tiến\n   + Năm học 2006 - 2007: 7Đ/c\n   + Năm học 2007 - 2008: 9 Đ/c',
      ),
    ).toEqual([
      'Chiến sĩ thi đua cấp tỉnh → Hà Thị Nhàn 2006',
      'Lao động tiên tiến → #7 2007',
      'Lao động tiên tiến → #9 2008',
    ]);
  });
  it.each([
    [
      'Giải đáp pháp luật về thi đua, khen thưởng',
      'Tập thể lao động xuất sắc năm 2012 thì được đề nghị tặng Bằng khen.',
    ],
    ['Thành tích cá nhân', 'Bằng khen của UBND tỉnh năm 2011'],
    ['Ông Tô Hải công tác tại trường từ năm 1990.\n\nThành tích đạt được', 'Bằng khen của UBND tỉnh năm 2011'],
    ['THÀNH TÍCH NỔI BẬT', 'Cụm thi đua số 2 họp năm 2027.\nBằng khen của UBND tỉnh năm 2027.'],
  ])('unlike %s', (heading, lines) => expect(page(heading, lines)).toEqual([]));
});

describe('numbered awards for one', () => {
  const given = (whom: string): string[] => awardsOf(`Bộ Y tế tặng 02 Cờ thi đua và 03 Bằng khen cho ${whom}.`);
  it('are all of that one', () =>
    expect(given('Bệnh viện Bến Đá')).toEqual(['Cờ thi đua → Bệnh viện Bến Đá', 'Bằng khen → Bệnh viện Bến Đá']));
  it('unlike those for several', () =>
    expect(given('Bệnh viện Bến Đá và Trạm Y tế Tân Khê').filter((line) => line.startsWith('Cờ'))).toEqual([]));
});

describe('so many of what only persons have', () => {
  const lines = (heading: string, line: string): string[] =>
    awardsOf(
      `Trường THPT Bến Đá\n\n${heading}\n- Huân chương Lao động hạng Nhất năm 2000\n- ${line}\n- Cờ thi đua của UBND tỉnh năm 2003\n`,
    );
  const WON = 'BẢNG VÀNG THÀNH TÍCH';
  it('is of as many of them', () =>
    expect(lines(WON, '18 Huy chương Kháng chiến hạng Nhất')).toContain('Huy chương Kháng chiến hạng Nhất → #18'));
  it('unlike what units have too, and what is only said to be', () => {
    expect(lines(WON, '4 Cờ thi đua của UBND tỉnh').filter((line) => line.includes('#'))).toEqual([]);
    expect(
      lines('Phân bổ chỉ tiêu', '18 Huy chương Kháng chiến hạng Nhất').filter((line) => line.includes('#')),
    ).toEqual([]);
  });
});

describe('members to whom a letter is addressed', () => {
  const letter = (to: string): string[] =>
    memberNames(
      `UBND TỈNH LAM HẢI\nKHỐI THI ĐUA SỐ 3\nSố: 05/CV-KTĐ\nLam Hải, ngày 23 tháng 5 năm 2027\n\nKính gửi: ${to}\n\nKhối trưởng kính mời các đơn vị dự họp.\n`,
    );
  it.each([
    'Các đơn vị thành viên Khối thi đua số 3:\n- Sở Y tế;\n- Sở Nội vụ;\n- Sở Tư pháp.',
    'Thủ trưởng các đơn vị thành viên Khối thi đua số 3 (Sở Y tế, Sở Nội vụ, Sở Tư pháp)',
  ])('%s', (to) => expect(letter(to)).toEqual(['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp']));
  it.each([
    '\n- Các đơn vị thành viên Khối thi đua số 3;\n- Sở Nội vụ;\n- Sở Tư pháp.',
    'Khối thi đua số 3:\n- Sở Y tế;\n- Sở Nội vụ.',
  ])('unlike %s', (to) => expect(letter(to)).toEqual([]));
});

describe('what only looks like it', () => {
  it.each([
    'BIÊN BẢN\nHọp Khối thi đua số 2\n1. Không đề nghị khen thưởng:\n1. Sở Y tế: Cờ thi đua của Chính phủ;\n2. Sở Nội vụ: Bằng khen của UBND tỉnh.',
    'Cô Hà Thị Nhàn\nPhó Hiệu trưởng\n\nNhà trường có 30 lớp.\n\nKhen thưởng\n- Bằng khen của Bộ Giáo dục và Đào tạo năm 2014\n',
    'THÀNH TÍCH NCKH\nBằng khen của Bộ Y tế (2008)\nCờ thi đua của Bộ Y tế (2010)\nCờ thi đua của Chính phủ (2012)\n',
  ])('gives nothing: %s', (text) => expect(awardsOf(text)).toEqual([]));
  it('keeps addressees with numbers out of the annex', () =>
    expect(
      recipientNames(
        'UBND TỈNH LAM HẢI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc tặng Bằng khen\nĐiều 1. Tặng Bằng khen cho 12 cá nhân (có danh sách kèm theo).\n\nCHỦ TỊCH\n\nĐỗ Văn Bảy\n\nNơi nhận:\n\n1. Sở Nội vụ;\n2. Ban Thi đua - Khen thưởng tỉnh;\n',
      ),
    ).toEqual(['#12']));
  it('keeps tellers out of the list', () =>
    expect(
      recipientNames(
        'BIÊN BẢN\nHọp bình xét thi đua\n* Danh hiệu Lao động tiên tiến: 02 đ/c\nHội đồng bầu Ban kiểm phiếu gồm:\n1. Đ/c Tô Văn Hải\n2. Đ/c Hà Thị Nhàn\n',
      ),
    ).toEqual(['#2']));
  it('keeps a class from a range', () =>
    expect(awardsOf('Năm 2027, Khối 9 – 05 học sinh được tặng Giấy khen.')).toEqual(['Giấy khen → #5 2027']));
});
