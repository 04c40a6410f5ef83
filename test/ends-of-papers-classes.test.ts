import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract/extract.js';
import { readText } from '../src/read/text.js';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// What stands at the end of papers and lists and names nobody who receives; each beside words that do.

const HEAD = `UBND TỈNH LAM HẢI
Số: 73/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Lam Hải, ngày 29 tháng 8 năm 2027`;

const decided = (end: string): string => `${HEAD}

QUYẾT ĐỊNH
Về việc tặng Bằng khen

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Thi đua, Khen thưởng;

QUYẾT ĐỊNH:

Điều 1. Tặng Bằng khen cho 02 tập thể (có danh sách kèm theo).

Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

CHỦ TỊCH
Tô Hải Đăng

DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN
(Kèm theo Quyết định số 73/QĐ-UBND ngày 29 tháng 8 năm 2027)

1. Sở Y tế;
2. Bà Hà Nhàn, Giám đốc Trung tâm Dân số huyện Bến Đá.

${end}`;

describe('behind the list of an annex', () => {
  const LISTED = ['Sở Y tế', 'Hà Nhàn'];
  it.each([
    'Nơi nhận:\n- Như Điều 2;\n- UBND tỉnh Lam Hải;\n- Ban Thi đua - Khen thưởng Trung ương (03 bản);\n- Lưu: VT, Vụ Tổng hợp.',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nKiều Văn Phú',
    'NGƯỜI LẬP BIỂU\nLê Thị Mận\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nKiều Văn Phú',
    '(Danh sách này có 02 tập thể, cá nhân)',
    'Tổng cộng: 02 Bằng khen.\n\nNGƯỜI LẬP BIỂU\nLê Thị Mận\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.',
  ])('nobody receives by "%s"', (end) => expect(recipientNames(decided(end))).toEqual(LISTED));
  it.each([
    ['3. Sở Nội vụ.', 'Sở Nội vụ'],
    ['3. Bà Lê Thị Mận, người lập biểu.', 'Lê Thị Mận'],
  ])('somebody does by "%s"', (end, name) => expect(recipientNames(decided(end))).toEqual([...LISTED, name]));

  it('copies go to whom its last lines name', () => {
    const document = readText(new TextEncoder().encode(decided('Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.')), 'example.txt');
    const [paper] = extract(document).filter(({ kind }) => kind === 'document');
    const copies = paper.arguments.filter(({ role }) => role === 'copied_to').map(({ value }) => value);
    expect(copies).toEqual(['Như Điều 2', 'Lưu: VT']);
  });

  const listed = (label: string): string[] =>
    recipientNames(
      `Chủ tịch UBND tỉnh tặng Bằng khen cho các tập thể sau:\n- Sở Y tế;\n- Sở Xây dựng.\n${label}\n- UBND tỉnh;\n- Sở Nội vụ;\n- Lưu: VT.`,
    );
  it('of a paper that lost its head nobody does', () =>
    expect(listed('Nơi nhận:')).toEqual(['Sở Y tế', 'Sở Xây dựng']));
  it('of a list that goes on they do', () => expect(listed('Khối các huyện:')).toContain('Sở Nội vụ'));
});

describe('who sends a list up', () => {
  const sent = (words: string): string[] =>
    awardLines(
      `UBND TỈNH LAM HẢI\nSỞ NỘI VỤ\nSố: 87/TTr-SNV\nTỜ TRÌNH\nVề việc tặng thưởng năm 2027\nKính gửi: Chủ tịch UBND tỉnh Lam Hải\nSở Nội vụ đề nghị tặng:\n- Cờ thi đua của UBND tỉnh: 01 tập thể;\n- Bằng khen của Chủ tịch UBND tỉnh: 02 tập thể.\n${words}\nGIÁM ĐỐC\nTô Hải`,
    );
  it.each([
    'Sở Nội vụ tỉnh Lam Hải đề nghị Chủ tịch UBND tỉnh Lam Hải xem xét, tặng thưởng cho các tập thể có tên trong danh sách kèm theo Tờ trình này./.',
    'Sở Nội vụ kính trình Chủ tịch UBND tỉnh xem xét, quyết định./.',
  ])('is none of it: "%s"', (words) =>
    expect(sent(words)).toEqual(['Cờ thi đua của UBND tỉnh → #1 2027', 'Bằng khen của Chủ tịch UBND tỉnh → #2 2027']),
  );
  it('is no unit in a line of its own', () =>
    expect(sent('Sở Y tế tỉnh Lam Hải\nSở Xây dựng tỉnh Lam Hải')).toContain(
      'Bằng khen của Chủ tịch UBND tỉnh → Sở Xây dựng tỉnh Lam Hải 2027',
    ));
});

describe('a section that names no bloc', () => {
  const blocs = (second: string): (string | null)[] =>
    recordOf(
      `THÔNG BÁO\nKết quả xét thi đua năm 2027\n\nI/- KHỐI THI ĐUA SỐ 1\n1. Đề nghị Bộ tặng Bằng khen: Phòng Giáo dục huyện Tân Khê.\n${second}\n1. Đề nghị UBND tỉnh tặng Cờ thi đua: Trường PTTH Bến Đá.\nIII/- CÁ NHÂN\n1. Đề nghị Bộ tặng Huy chương "Vì sự nghiệp giáo dục": 46 người.\nKhối thi đua số 2 họp trong tháng 9.`,
    ).awards.map(({ bloc }) => bloc);
  it('ends the bloc of the one before where blocs head them', () =>
    expect(blocs('II/- KHỐI THI ĐUA SỐ 2')).toEqual(['KHỐI THI ĐUA SỐ 1', 'Khối thi đua số 2', null]));
  it('goes on with the bloc of the first where no other heads the second', () =>
    expect(blocs('II/- CÁC TRƯỜNG PTTH')).toEqual(Array(3).fill('KHỐI THI ĐUA SỐ 1')));
});

describe('a title that only units bear', () => {
  const counted = (line: string): string[] =>
    awardLines(
      `Kết quả năm 2027:\n   II/- KHỐI CÁC TRƯỜNG PTTH\n   3. Đạt danh hiệu Tập thể lao động xuất sắc do Giám đốc Sở công nhận : 12 trường.\n   III/- CÁ NHÂN\n   1. ${line}`,
    );
  it('goes to no number of persons', () =>
    expect(counted('Giáo viên dạy giỏi cấp tỉnh : 154 người (có hội thi riêng).')).toHaveLength(1));
  it('is another than a second one', () =>
    expect(counted('Đề nghị Bộ tặng Bằng khen : 46 người (có hội thi riêng).')).toHaveLength(2));
});

describe('an occupation', () => {
  const given = (line: string): string[] => recipientNames(`Tặng Bằng khen: cô Hà Nhàn, ${line}.`);
  const officials = (line: string): number => recordOf(`Tặng Bằng khen: cô Hà Nhàn, ${line}.`).officials.length;
  it.each(['giáo\nviên Trường Bến Đá', 'giáo viên Trường Bến Đá'])('is one over two lines: "%s"', (words) => {
    expect(given(`${words} và thầy Tô Hải, Hiệu trưởng Trường Tân Khê`)).toEqual(['Hà Nhàn', 'Tô Hải']);
    expect(officials(`${words} và thầy Tô Hải, Hiệu trưởng Trường Tân Khê`)).toBe(0);
  });
});

describe('parts of a company', () => {
  const led = (unit: string): string[] =>
    recipientNames(
      `Điều 1: Tặng Cờ thi đua của Công ty cho 2 đơn vị dẫn đầu 2 khối thi đua trong đợt:\n   - Khối khai thác, đào lò:       ${unit}\n   - Khối cơ giới, vận tải:        Phân xưởng Vận tải 5\n\nĐiều 2: Tặng Giấy khen cho Tổ Xúc.`,
    ).slice(0, 1);
  it.each(['Công trường Đào lò 2', 'Phòng Trắc địa, Địa chất', 'Phòng Trắc địa'])('are "%s" in full', (unit) =>
    expect(led(unit)).toEqual([unit]),
  );
  it('are two where the second has a head', () =>
    expect(recipientNames('Tặng Cờ thi đua cho Công trường Xúc, Phòng Địa chất.')).toEqual([
      'Công trường Xúc',
      'Phòng Địa chất',
    ]));
  it('are none where one is given a task', () =>
    expect(
      recordOf('Khối thi đua số 2 phân công trường Bến Đá làm Khối trưởng năm 2028.').heads.map(({ org }) => org),
    ).toEqual(['trường Bến Đá']));
});

describe('who tells of a title in minutes', () => {
  const told = (line: string): string[] =>
    recipientNames(`BIÊN BẢN\nV/v bình xét thi đua năm 2027\n\nHôm nay, ngày 24/5/2028, Hội đồng họp.\n\n1/. ${line}`);
  it.each([
    'Thầy Tô Hải thông qua các văn bản hướng dẫn: Lao động tiên tiến không hạn chế số lượng nhưng phải có đăng ký.',
    'Thầy Tô Hải trình bày tiêu chuẩn: Lao động tiên tiến.',
  ])('bears none: "%s"', (line) => expect(told(line)).toEqual([]));
  it('is another than who is voted for', () => expect(told('Thầy Tô Hải: Lao động tiên tiến.')).toEqual(['Tô Hải']));
});

describe('votes behind an award', () => {
  const voted = (line: string): string[] => awardLines(`Biên bản họp xét thi đua:\n- ${line}`);
  it.each([
    'Đề nghị Chiến sĩ thi đua cấp tỉnh: cô Hà Nhàn 6/15 phiếu, không đủ phiếu; thầy Tô Hải 14/15 phiếu, đủ phiếu.',
    'Đề nghị Chiến sĩ thi đua cấp tỉnh: thầy Tô Hải (14/15 phiếu); cô Hà Nhàn (6/15 phiếu, không đạt).',
    'Đề nghị Chiến sĩ thi đua cấp tỉnh cho: cô Hà Nhàn 6/15 phiếu; thầy Tô Hải 14/15 phiếu.',
  ])('decide for each: "%s"', (line) => {
    expect(voted(line)).toEqual(['Chiến sĩ thi đua cấp tỉnh → Tô Hải']);
  });
  it('refuse who is told to have too few', () =>
    expect(
      recordOf(
        'Biên bản họp xét thi đua:\n- Đề nghị Chiến sĩ thi đua cấp tỉnh: cô Hà Nhàn 9/15 phiếu, không đủ phiếu; thầy Tô Hải 14/15 phiếu.',
      ).withheld.map(({ recipient }) => recipient),
    ).toEqual(['Hà Nhàn']));
  it('decide nothing where all of it is refused', () =>
    expect(voted('Không đề nghị Chiến sĩ thi đua cấp tỉnh: cô Hà Nhàn 6/15 phiếu; thầy Tô Hải 14/15 phiếu.')).toEqual(
      [],
    ));
});

describe('who asks the levels above', () => {
  const asked = (words: string): string[] =>
    recordOf(`Với những thành tích nêu trên, Trường THPT Bến Đá kính đề nghị ${words}.`).awards.map(
      ({ award, recipient, status }) => `${status} ${award} → ${recipient}`,
    );
  it.each([
    'các cấp xem xét, trình Thủ tướng',
    'Hội đồng các cấp xét, đề nghị Thủ tướng',
    'cấp có thẩm quyền trình Thủ tướng',
  ])('is proposed: "%s"', (words) =>
    expect(asked(`${words} Chính phủ tặng Bằng khen`)).toEqual(['recommended Bằng khen → Trường THPT Bến Đá']),
  );
  it('asks for another', () =>
    expect(asked('các cấp xem xét, trình Thủ tướng Chính phủ tặng Bằng khen cho ông Tô Hải')).toEqual([
      'recommended Bằng khen → Tô Hải',
    ]));
  it('asks for none', () => expect(asked('các cấp xem xét, tạo điều kiện')).toEqual([]));
});

describe('a row of the awards that a unit had', () => {
  const had = (award: string, decision: string): string[] =>
    recordOf(
      `BÁO CÁO THÀNH TÍCH\nĐề nghị tặng Bằng khen\n\nTên đơn vị: Hợp tác xã Bến Đá\n\nNăm\tDanh hiệu thi đua\tSố, ngày, tháng, năm của quyết định; cơ quan ban hành\n2026\tCờ thi đua của UBND tỉnh\tQĐ số 187/QĐ-UBND ngày 24/02/2027\n2027\t${award}\t${decision}`,
    ).awards.map(({ year, status }) => `${year} ${status}`);
  it.each([
    ['Đang trình Tập thể lao động xuất sắc', '-'],
    ['Tập thể lao động xuất sắc', 'Đang đề nghị'],
  ])('is proposed: "%s" "%s"', (award, decision) =>
    expect(had(award, decision)).toEqual(['2026 awarded', '2027 recommended']),
  );
  it('is given by a decision', () =>
    expect(had('Tập thể lao động xuất sắc', 'QĐ số 12/QĐ-UBND theo đề nghị của Sở Nội vụ')).toEqual([
      '2026 awarded',
      '2027 awarded',
    ]));
  it('is refused', () => expect(had('Không đạt Tập thể lao động xuất sắc', '-')).toEqual(['2026 awarded']));
});

describe('the case of one who is named', () => {
  const told = (words: string): string[] => awardLines(`Trường hợp ${words} hội nghị không đưa vào danh sách.`);
  it('is told', () =>
    expect(told('ông Tô Hải, Hội Đông y đã được tặng Bằng khen năm 2026 nên')).toEqual(['Bằng khen → Tô Hải 2026']));
  it.each([
    'ông Tô Hải, Hội Đông y đã được tặng Bằng khen năm 2026 thì',
    'ông Tô Hải đã được đề nghị tặng Bằng khen nên',
    'cá nhân đã được tặng Bằng khen năm 2026 nên',
  ])('is supposed: "%s"', (words) => expect(told(words)).toEqual([]));
});

describe('a farm that is called like somebody', () => {
  const given = (unit: string): string[] => recipientNames(`Tặng Bằng khen cho các tập thể sau:\n1. ${unit}`);
  it.each(['Lâm trường Cô Ba, huyện Tân Khê.', 'Nông trường Ông Quế, huyện Tân Khê.'])('receives: "%s"', (unit) =>
    expect(given(unit)).toEqual([unit.slice(0, -1)]),
  );
  it('is led by somebody', () =>
    expect(
      recordOf('Giám đốc Lâm trường Bà Hà Nhàn phát biểu tại hội nghị.').officials.map(({ name }) => name),
    ).toEqual(['Hà Nhàn']));
});

describe('who signs minutes', () => {
  const acts = (first: string, second: string): string[] =>
    recordOf(
      `BIÊN BẢN\nHọp xét thi đua\n\nHôm nay, ngày 24/5/2028, Hội đồng họp.\n- Thầy Tô Hải Đăng – Hiệu trưởng – Chủ tịch Hội đồng\n- Cô Hà Thị Nhàn – Thư ký Hội đồng trường\n\n${first}                                    ${second}\n(ký tên, đóng dấu)                         (ký tên)\n\nTô Hải Đăng                            Hà Thị Nhàn\n`,
    ).officials.map(({ name, titles, act }) => `${name} ${titles.at(-1)} ${act}`);
  it('led the meeting', () =>
    expect(acts('Chủ tọa', 'Thư ký')).toEqual([
      'Tô Hải Đăng Chủ tịch Hội đồng chair',
      'Hà Thị Nhàn Thư ký Hội đồng trường other',
    ]));
  it('only signs', () => expect(acts('HIỆU TRƯỞNG', 'THƯ KÝ')[0]).toBe('Tô Hải Đăng Chủ tịch Hội đồng sign'));
});
