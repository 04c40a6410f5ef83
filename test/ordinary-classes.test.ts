import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Ways of saying that any clerk uses, each beside one that says something else.

const statuses = (text: string): string[] =>
  recordOf(text).awards.map(({ recipient, status, stage }) => `${recipient} ${status} ${stage}`);

describe('lines without marks under what a meeting chose', () => {
  const under = (above: string): string[] =>
    statuses(
      `Khối thi đua số 2 tổng kết năm 2027.\n${above}:\nSở Y tế và Sở Nội vụ nhận Bằng khen của UBND tỉnh.\nSở Tư pháp nhận Cờ thi đua.`,
    );
  it('are voted', () =>
    expect(under('Sau khi xem xét bảng điểm, hội nghị đã bình bầu')).toEqual([
      'Sở Y tế voted voted',
      'Sở Nội vụ voted voted',
      'Sở Tư pháp voted voted',
    ]));
  it('are given where the vote is past', () =>
    expect(under('Dự hội nghị có các đơn vị đã được bình bầu')).toEqual([
      'Sở Y tế awarded presented',
      'Sở Nội vụ awarded presented',
      'Sở Tư pháp awarded presented',
    ]));
});

describe('lines under a vote of another day', () => {
  it.each([
    'Chủ tịch UBND tỉnh trao thưởng cho các tập thể do Khối suy tôn',
    'Hội nghị trao thưởng cho các đơn vị Khối bình bầu',
  ])('are given: %s', (above) =>
    expect(statuses(`${above}:\nSở Y tế nhận Cờ thi đua của UBND tỉnh.`)).toEqual(['Sở Y tế awarded presented']),
  );
  it('are given where they say who gave it', () =>
    expect(
      statuses(
        'Hội nghị đã bình bầu:\nSở Y tế nhận Cờ thi đua.\nSở Tư pháp nhận Bằng khen của Bộ Tư pháp tại hội nghị.',
      ),
    ).toEqual(['Sở Y tế voted voted', 'Sở Tư pháp awarded presented']));
});

describe('sections under what a list asks for', () => {
  const list = (second: string): string[] =>
    statuses(
      `DANH SÁCH\nCác tập thể được khen thưởng năm 2027\n\nA. ĐỀ NGHỊ CẤP TRÊN KHEN THƯỞNG\nI. CỜ THI ĐUA CỦA CHÍNH PHỦ\n1. Bệnh viện Bến Đá\n${second} BẰNG KHEN CỦA BỘ Y TẾ\n1. Bệnh viện Tân Khê`,
    );
  it('are asked for', () => expect(list('II.')[1]).toBe('Bệnh viện Tân Khê recommended recommended'));
  it('are given beside it', () => expect(list('B.')[1]).toBe('Bệnh viện Tân Khê awarded decided'));
});

describe('what a council is told', () => {
  it('was decided by others', () =>
    expect(
      statuses(
        'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng Sở Y tế\n\nKết quả xét khen thưởng năm 2027 của UBND tỉnh như sau:\n1. Cờ thi đua của UBND tỉnh cho Bệnh viện Bến Đá.',
      ),
    ).toEqual(['Bệnh viện Bến Đá awarded decided']));
  it('is no verdict on another', () =>
    expect(
      statuses(
        'BIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2027\n1. Cờ thi đua của UBND tỉnh cho Sở Y tế: 15/15 phiếu. Đạt. Sở Xây dựng: 5/15 phiếu. Không đạt.',
      ),
    ).toHaveLength(1));
});

describe('what a council considered', () => {
  const minutes = (verdict: string): string[] =>
    statuses(
      `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nBIÊN BẢN\nHọp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2027\nKết quả xét khen thưởng năm 2027 như sau:\n1. Cờ thi đua của UBND tỉnh cho Sở Y tế: 15/15 phiếu đồng ý, đạt 100%. Hội đồng thông qua.\n2. Bằng khen của UBND tỉnh cho Sở Tư pháp: ${verdict}`,
    );
  it('it proposes', () =>
    expect(minutes('15/15 phiếu đồng ý. Hội đồng thông qua.')).toEqual([
      'Sở Y tế recommended council',
      'Sở Tư pháp recommended council',
    ]));
  it.each(['06/15 phiếu đồng ý, đạt 40%. Hội đồng không thông qua.', '06/15 phiếu đồng ý. Không đạt.'])(
    'it refuses by "%s"',
    (verdict) => expect(minutes(verdict)).toEqual(['Sở Y tế recommended council']),
  );
  it('is given where nobody speaks of a council', () =>
    expect(
      statuses('Kết quả xét khen thưởng năm 2027 như sau:\n1. Tặng Cờ thi đua của UBND tỉnh cho Sở Y tế.'),
    ).toEqual(['Sở Y tế awarded decided']));
});

describe('awards counted one behind another', () => {
  it('are for the same ones', () =>
    expect(awardLines('UBND tỉnh trao 02 Cờ thi đua, 05 Bằng khen cho các tập thể.')).toEqual([
      'Cờ thi đua → #2',
      'Bằng khen → #5',
    ]));
  it('are for nobody in particular beside two kinds', () =>
    expect(awardLines('UBND tỉnh trao 02 Cờ thi đua, 05 Bằng khen cho các tập thể, cá nhân.')).toEqual([]));
});

describe('a line of attendance', () => {
  const heads = (role: string): string[] =>
    recordOf(
      `Khối thi đua số 2 tổng kết năm 2027.\nThành phần dự họp:\n- Hội Nông dân tỉnh: bà Hà Thị Nhàn, Chủ tịch (${role});\n- Sở Y tế: ông Tô Hải, Giám đốc.`,
    ).heads.map(({ org, year, role }) => `${org} ${year} ${role}`);
  it('tells by a bracket what its unit is', () =>
    expect(heads('đơn vị Khối trưởng năm 2028')).toEqual(['Hội Nông dân tỉnh 2028 head']));
  it('tells nothing by what else stands there', () => expect(heads('đơn vị đăng cai năm 2028')).toEqual([]));
});

describe('a column of who rewards', () => {
  it('counts before what the paper announced of awards called so', () =>
    expect(
      recordOf(
        'TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\nSở Nội vụ kính trình xem xét khen thưởng: Bằng khen của Chủ tịch UBND tỉnh cho 01 tập thể; Bằng khen của Thủ tướng Chính phủ cho 01 tập thể (có danh sách kèm theo).\nDANH SÁCH\nTT\tTên đơn vị\tHình thức đề nghị khen thưởng\tCấp khen thưởng\n1\tSở Y tế\tBằng khen\tChủ tịch UBND tỉnh\n2\tSở Tư pháp\tBằng khen\tThủ tướng Chính phủ\n',
      ).awards.map(({ recipient, granter }) => `${recipient} ${granter}`),
    ).toEqual(['Sở Y tế Chủ tịch UBND tỉnh', 'Sở Tư pháp Thủ tướng Chính phủ']));
});

describe('a number that an annex comes to', () => {
  const announced = (number: string): (number | null | undefined)[] =>
    recordOf(
      `TỜ TRÌNH\nVề việc đề nghị khen thưởng năm 2027\nSở Nội vụ kính trình xem xét khen thưởng: Bằng khen của Chủ tịch UBND tỉnh cho ${number} tập thể (có danh sách kèm theo).\nDANH SÁCH\nTT\tTên đơn vị\tHình thức đề nghị khen thưởng\n1\tSở Y tế\tBằng khen của Chủ tịch UBND tỉnh\n2\tSở Tư pháp\tBằng khen của Chủ tịch UBND tỉnh\n`,
    ).awards.map(({ announced }) => announced);
  it('is that of all its rows', () => expect(announced('02')).toEqual([2, 2]));
  it('is kept where rows are missing', () => expect(announced('05')).toEqual([5, 5]));
});

describe('lines that take back', () => {
  const taken = (line: string): (string | null)[] =>
    recordOf(
      `QUYẾT ĐỊNH\nVề việc thu hồi hình thức khen thưởng\nĐiều 1. Thu hồi hình thức khen thưởng năm 2027 đã tặng cho các tập thể, cụ thể:\n1. ${line}.`,
    ).withheld.map(({ recipient }) => recipient);
  it('name who had it in front', () => expect(taken('Sở Y tế: thu hồi Bằng khen của UBND tỉnh')).toEqual(['Sở Y tế']));
  it('name who takes it', () => expect(taken('Sở Nội vụ thu hồi Bằng khen của UBND tỉnh')).toEqual([]));
});

describe('who gives behind the award', () => {
  const givers = (behind: string): (string | null | undefined)[] =>
    recordOf(`Sở Y tế nhận danh hiệu “Tập thể Lao động xuất sắc” do ${behind} năm 2027.`).awards.map(
      ({ granter }) => granter,
    );
  it('recognises it', () => expect(givers('Chủ tịch UBND tỉnh công nhận')).toEqual(['Chủ tịch UBND tỉnh']));
  it('only hands it over', () => expect(givers('Phó Chủ tịch UBND tỉnh trao')).toEqual([null]));
});

describe('blocs without "thi đua"', () => {
  const leads = (head: string, lines: string): string[] =>
    recordOf(`Sở Nội vụ thông báo về phong trào thi đua.\n${head}\n${lines}`).heads.map(
      ({ bloc, org, role }) => `${bloc} ${org} ${role}`,
    );
  const LINES =
    '1. Khối Tổng hợp: Sở Tài chính (Khối trưởng), Sở Tư pháp (Khối phó).\n2. Khối các doanh nghiệp: Công ty Bến Đá.';
  it('are led by the only unit of their line, under who is to lead', () =>
    expect(leads('II. Phân công Khối trưởng năm 2028', LINES)).toEqual([
      'Khối Tổng hợp Sở Tài chính head',
      'Khối Tổng hợp Sở Tư pháp deputy',
      'Khối các doanh nghiệp Công ty Bến Đá head',
    ]));
  it('are led by nobody under other words', () =>
    expect(leads('II. Thành viên các khối năm 2028', LINES)).toEqual([
      'Khối Tổng hợp Sở Tài chính head',
      'Khối Tổng hợp Sở Tư pháp deputy',
    ]));
  it('are listed where the text says that blocs compete', () =>
    expect(
      recordOf(
        'Kết quả thi đua các khối năm 2027\n1. Khối Tổng hợp: Sở Y tế nhất.\n2. Khối Nội chính: Sở Tư pháp nhất.',
      ).blocs.length,
    ).toBe(2));
  it('are none where units of a place are sorted', () =>
    expect(
      recordOf(
        'Kết quả thu thuế các khối năm 2027\n1. Khối Tổng hợp: Sở Y tế nhất.\n2. Khối Nội chính: Sở Tư pháp nhất.',
      ).blocs.length,
    ).toBe(0));
});

describe('khối and cụm that compete in nothing', () => {
  it.each([
    'Kết quả phong trào thi đua giữa các khối phố năm 2027\n1. Khối An Bình: nhất.\n2. Khối An Hòa: nhì.',
    'Kết quả phong trào thi đua các cụm dân cư năm 2027\n1. Cụm Đông: xóm 1 nhất.\n2. Cụm Tây: xóm 5 nhất.',
    'Tổ chức phong trào thi đua giữa các khối năm học 2027-2028\n1. Khối Một: cô Hà Nhàn (Khối trưởng).\n2. Khối Hai: cô Tô Lan (Khối trưởng).',
    'BỆNH VIỆN BẾN ĐÁ\nPhong trào thi đua\n1. Khối Ngoại: Khoa Ngoại tổng hợp (Trưởng khối), Khoa Chấn thương.',
  ])('are no blocs: %s', (text) => expect(recordOf(text).blocs).toEqual([]));
});

describe('those who come behind a name', () => {
  const counted = (line: string): string[] =>
    awardLines(
      `UBND tỉnh tặng Bằng khen cho 02 cá nhân:\n- Ông Tô Hải, thuyền trưởng tàu Bến Đá${line};\n- Bà Hà Nhàn.`,
    );
  it('were with him', () => expect(counted(' và 05 ngư dân cùng tàu')).toContain('Bằng khen → #5'));
  it('were saved by him', () =>
    expect(counted(', đã cứu 01 thuyền trưởng và 05 ngư dân cùng tàu')).toEqual([
      'Bằng khen → Tô Hải',
      'Bằng khen → Hà Nhàn',
    ]));
});

describe('two awards in one bracket', () => {
  const given = (whom: string): string[] =>
    awardLines(`Khối thi đua số 1 suy tôn: ${whom} (Cờ thi đua và Bằng khen của UBND tỉnh).`);
  it('are both of the one before', () =>
    expect(given('Sở Y tế')).toEqual(['Cờ thi đua → Sở Y tế', 'Bằng khen của UBND tỉnh → Sở Y tế']));
  it('are of nobody in particular behind two', () => expect(given('Sở Y tế và Sở Nội vụ')).toEqual([]));
});
