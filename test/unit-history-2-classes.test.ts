import { describe, expect, it } from 'vitest';
import { awardLines, headLines, recordOf } from './record-of.js';

// Curricula, histories of units and reports of achievements; each example beside one that only looks like it.

describe('a table of years with a cell in each line', () => {
  const life = (label: string, heads: readonly string[]): string[] =>
    awardLines(
      [
        'LÝ LỊCH KHOA HỌC',
        label,
        'Hà Thị Nhàn',
        'Nơi sinh: Bến Đá',
        'IV. KHEN THƯỞNG',
        ...heads,
        '2023',
        'Bằng khen',
        'Bộ trưởng Bộ Y tế',
        '2026',
        'Thầy thuốc ưu tú',
        'Chủ tịch nước',
        'V. GIẢNG DẠY',
        'Các môn: Nội khoa',
      ].join('\n'),
    );
  const had = ['Năm', 'Hình thức', 'Cấp khen'];
  it('tells what the one in the line under the label had', () =>
    expect(life('Họ và tên:', had)).toEqual(['Bằng khen → Hà Thị Nhàn 2023', 'Thầy thuốc ưu tú → Hà Thị Nhàn 2026']));
  it('is of nobody under another label', () => expect(life('Người hướng dẫn:', had)).toEqual([]));
  it('tells nothing under heads of other things', () =>
    expect(life('Họ và tên:', ['Năm', 'Tên sách', 'Nhà xuất bản'])).toEqual([]));

  const spaced = (awards: string): string[] =>
    awardLines(
      `SƠ YẾU LÝ LỊCH\n\nHọ và tên: Hà Thị Nhàn\n\nKHEN THƯỞNG\n\nNăm\n\n${awards}\n\nQuyết định\n\n2023\n\nChiến sĩ thi đua cơ sở\n\nQĐ số 12/QĐ-UBND ngày 15/8/2023\n\n2024\n\nChiến sĩ thi đua cấp tỉnh\n\nQĐ số 13/QĐ-UBND ngày 15/8/2024`,
    );
  it('may have an empty line behind each cell', () =>
    expect(spaced('Danh hiệu thi đua')).toEqual([
      'Chiến sĩ thi đua cơ sở → Hà Thị Nhàn 2023',
      'Chiến sĩ thi đua cấp tỉnh → Hà Thị Nhàn 2024',
    ]));
  it('tells nothing of what is aimed at', () => expect(spaced('Danh hiệu phấn đấu')).toEqual([]));

  it('leaves its last cell empty before the next heading', () =>
    expect(
      awardLines(
        [
          'BÁO CÁO THÀNH TÍCH',
          'Tên đơn vị: Trường Tiểu học Bến Đá',
          '1. Danh hiệu thi đua:',
          'Năm học',
          'Danh hiệu thi đua',
          'Số, ngày, tháng, năm của quyết định công nhận; cơ quan ban hành quyết định',
          '2024 – 2025',
          'Tập thể Lao động tiên tiến',
          'QĐ số 1422/QĐ-UBND ngày 15/8/2025 của Chủ tịch UBND huyện',
          '2025 – 2026',
          'Tập thể Lao động xuất sắc',
          '2. Hình thức khen thưởng:',
          'Năm',
          'Hình thức khen thưởng',
          'Quyết định',
          '2024',
          'Bằng khen',
          'QĐ số 2066/QĐ-UBND ngày 08/10/2024',
          '2025',
          'Giấy khen',
          'QĐ số 311/QĐ-SGDĐT ngày 17/11/2025',
        ].join('\n'),
      ),
    ).toEqual([
      'Tập thể Lao động tiên tiến → Trường Tiểu học Bến Đá 2025',
      'Tập thể Lao động xuất sắc → Trường Tiểu học Bến Đá 2026',
      'Bằng khen → Trường Tiểu học Bến Đá 2024',
      'Giấy khen → Trường Tiểu học Bến Đá 2025',
    ]));
});

describe('titles of a level', () => {
  it('may name the house in letters', () =>
    expect(awardLines('Năm 2026, ông Tô Văn Hải được công nhận Chiến sĩ thi đua cấp ĐHQG.')).toEqual([
      'Chiến sĩ thi đua cấp ĐHQG → Tô Văn Hải 2026',
    ]));
  it('take no day of issue', () =>
    expect(awardLines('Năm 2026, ông Tô Văn Hải được tặng Giấy khen cấp ngày 12/3/2026.')).toEqual([
      'Giấy khen → Tô Văn Hải 2026',
    ]));
  const student = (is: string): string[] =>
    awardLines(
      `Thầy hướng dẫn 6 NCS. NCS Tô Văn Hải (bảo vệ năm 2024) ${is} Chiến sĩ thi đua cơ sở năm học 2025 - 2026.`,
    );
  it('are borne by who works for a doctorate', () =>
    expect(student('là')).toEqual(['Chiến sĩ thi đua cơ sở → Tô Văn Hải 2026']));
  it('are not where it is an aim', () => expect(student('phấn đấu là')).toEqual([]));
});

describe('a report of achievements', () => {
  const HEAD =
    'PHÒNG GD&ĐT HUYỆN TÂN KHÊ\nTRƯỜNG THCS BẾN ĐÁ\nSố: 19/BC-THCS\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nTân Khê, ngày 27 tháng 5 năm 2027\n\n';
  const TABLE =
    'III. Các hình thức đã được khen thưởng\nNăm học | Danh hiệu thi đua | Quyết định\n2024 – 2025 | Tập thể Lao động tiên tiến | QĐ số 1422/QĐ-UBND ngày 15/8/2025\n2025 – 2026 | Tập thể Lao động tiên tiến | QĐ số 1423/QĐ-UBND ngày 15/8/2026\n\nHIỆU TRƯỞNG\nTô Văn Hải';
  const report = (title: string, body: string): string => `${HEAD}${title}\n\n${body}\n${TABLE}`;
  const asks = (title: string): string[] =>
    awardLines(report(`BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG DANH HIỆU ${title}`, ''));
  it('is of the unit that sends it where it asks for what units are given', () =>
    expect(asks('TẬP THỂ LAO ĐỘNG XUẤT SẮC').slice(-2)).toEqual([
      'Tập thể Lao động tiên tiến → TRƯỜNG THCS BẾN ĐÁ 2025',
      'Tập thể Lao động tiên tiến → TRƯỜNG THCS BẾN ĐÁ 2026',
    ]));
  it('may be of a person else', () => expect(asks('CHIẾN SĨ THI ĐUA CẤP TỈNH')).toEqual([]));

  const TITLE = 'BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM HỌC 2026 – 2027';
  const LEADS =
    'Năm học 2026 – 2027 trường là Cụm trưởng Cụm thi đua số 3. Cụm gồm 2 đơn vị: Trường THCS Bến Đá và Trường THCS Tân Mỹ; Trường THCS Tân Mỹ là Cụm phó.';
  const blocs = (title: string): (string | null)[] => {
    const record = recordOf(report(title, `I. Đặc điểm\n${LEADS}`));
    return [...record.awards, ...record.officials].map(({ bloc }) => bloc ?? null);
  };
  it('tells in passing which bloc the unit leads', () => {
    expect(headLines(report(TITLE, `I. Đặc điểm\n${LEADS}`))).toEqual([
      'head 2027 TRƯỜNG THCS BẾN ĐÁ',
      'deputy 2027 Trường THCS Tân Mỹ',
    ]);
    expect(new Set(blocs(TITLE))).toEqual(new Set([null]));
  });
  it('is of the bloc that its title names', () => {
    const body = `I. Đặc điểm\n${LEADS}\nII. Kết quả\nNăm 2027, Trường THCS Tân Mỹ được tặng Giấy khen của Chủ tịch UBND huyện.`;
    const given = (title: string) => recordOf(report(title, body)).awards.find(({ award }) => award.startsWith('Giấy'));
    expect(given('BÁO CÁO THÀNH TÍCH CỤM THI ĐUA SỐ 3 NĂM HỌC 2026 – 2027')?.bloc).toBe('Cụm thi đua số 3');
    expect(given(TITLE)).toMatchObject({ recipient: 'Trường THCS Tân Mỹ', bloc: null });
  });

  const leads = (words: string): string[] =>
    headLines(`CÔNG TY CP BẾN ĐÁ\n\nCông ty CP Bến Đá được thành lập năm 2006. ${words} Khối thi đua số 6.`);
  it('names the head without its name', () =>
    expect(leads('Năm 2026 Công ty được các đơn vị bầu làm Khối trưởng')).toEqual(['head 2026 Công ty CP Bến Đá']));
  it('means no other companies', () => expect(leads('Năm 2026 các công ty bầu')).toEqual([]));

  const counted = (line: string): string[] =>
    awardLines(`BÁO CÁO\nHội đồng trường đề nghị công nhận:\n- Lao động tiên tiến: ${line}\nIII. Phương hướng`);
  it('counts its staff in letters', () => expect(counted('17 CBGVNV')).toEqual(['Lao động tiên tiến → #17']));
  it('counts nobody in the number of a line', () =>
    expect(counted('1 Trường THCS Bến Đá')).not.toContain('Lao động tiên tiến → #1'));
});

describe('a history of a unit', () => {
  const table = (lead: string): string[] =>
    awardLines(
      `Lịch sử hình thành\n\nNhà máy Cơ khí Bến Đá được thành lập năm 1975, trực thuộc Tổng cục Hậu cần.\n\n${lead}\n     Năm        Hình thức khen thưởng                     Ghi chú\n     1984       Huân chương Lao động hạng Ba\n     1989       Huân chương Lao động hạng Nhì             QĐ 88/CTN\n     1993       Bằng khen của Thủ tướng Chính phủ\n`,
    );
  it('leads to a table of what the unit was given', () =>
    expect(
      table(
        'Trong 30 năm qua, Đảng và Nhà nước, Quân đội đã ghi nhận thành tích của Nhà máy bằng những phần thưởng cao quý:',
      ),
    ).toEqual([
      'Huân chương Lao động hạng Ba → Nhà máy Cơ khí Bến Đá 1984',
      'Huân chương Lao động hạng Nhì → Nhà máy Cơ khí Bến Đá 1989',
      'Bằng khen của Thủ tướng Chính phủ → Nhà máy Cơ khí Bến Đá 1993',
    ]));
  it('leads to nothing that it still works for', () =>
    expect(
      table('Nhà máy phấn đấu để Đảng và Nhà nước ghi nhận thành tích của Nhà máy bằng những phần thưởng cao quý:'),
    ).toEqual([]));

  const columns = (gap: string, year: string): string[] =>
    awardLines(
      `Các đơn vị trực thuộc:\n     Xí nghiệp Sợi${gap}Huân chương Lao động hạng Ba${year}\n     Phân xưởng Nhuộm     -\nCá nhân:\n     Ông Tô Văn Hải, Quản đốc${gap}Chiến sĩ thi đua toàn quốc (1995), Bằng Lao động sáng tạo (1996)`,
    );
  it('sets who and what in two columns', () =>
    expect(columns('          ', ' (1997)')).toEqual([
      'Huân chương Lao động hạng Ba → Xí nghiệp Sợi 1997',
      'Chiến sĩ thi đua toàn quốc → Tô Văn Hải 1995',
      'Bằng Lao động sáng tạo → Tô Văn Hải 1996',
    ]));
  it('sets nothing in columns without a gap, or without a year', () => {
    expect(columns(' ', ' (1997)')).toEqual([]);
    expect(columns('          ', '')).not.toContain('Huân chương Lao động hạng Ba → Xí nghiệp Sợi');
  });

  const medal = (words: string): string[] => awardLines(`Có 214 người được tặng Huy chương Vì sự nghiệp ${words}.`);
  it('names a medal of the army in full', () =>
    expect(medal('Hậu cần quân đội')).toEqual(['Huy chương Vì sự nghiệp Hậu cần quân đội → #214']));
  it('names no more than the medal', () =>
    expect(medal('Hậu cần trao tại Hà Nội')).toEqual(['Huy chương Vì sự nghiệp Hậu cần → #214']));
});

describe('what a unit and its people had', () => {
  const page = (origin: string, section: string): string[] =>
    awardLines(
      [
        'Bệnh viện Đa khoa Bến Đá - 12 năm xây dựng và phát triển',
        `Bệnh viện Đa khoa Bến Đá được thành lập năm 2006, ${origin} Bệnh viện khu vực Tân Khê.`,
        'Với sự cố gắng của tập thể cán bộ, viên chức, Bệnh viện đã được các cấp, các ngành ghi nhận và khen thưởng:',
        section,
        '- UBND tỉnh tặng Bằng khen vì đã có thành tích xuất sắc trong năm 2008.',
        '- Năm 2013: Được UBND tỉnh tặng Cờ thi đua.',
        '- Chi đoàn Bệnh viện: năm 2014 được Tỉnh đoàn tặng Bằng khen.',
      ].join('\n'),
    );
  const own = (unit: string): string[] => [
    `Bằng khen → ${unit} 2008`,
    `Cờ thi đua → ${unit} 2013`,
    'Bằng khen → Chi đoàn Bệnh viện 2014',
  ];
  it('stands under its units', () =>
    expect(page('trên cơ sở chia tách từ', '* Về tập thể:')).toEqual(own('Bệnh viện Đa khoa Bến Đá')));
  it('does not stand under its people', () =>
    expect(page('trên cơ sở chia tách từ', '* Về cá nhân:')).toEqual(['Bằng khen → Chi đoàn Bệnh viện 2014']));
});

describe('honours from abroad', () => {
  const given = (award: string): string[] => awardLines(`Năm 2026, Công ty Bến Đá được tặng ${award}.`);
  it('name the state that gave them', () => {
    expect(given('Huân chương Lao động hạng Ba của Nhà nước CHDCND Lào')).toEqual([
      'Huân chương Lao động hạng Ba của Nhà nước CHDCND Lào → Công ty Bến Đá 2026',
    ]);
    expect(given('Huân chương Hữu nghị của Chính phủ Hoàng gia Campuchia')).toEqual([
      'Huân chương Hữu nghị của Chính phủ Hoàng gia Campuchia → Công ty Bến Đá 2026',
    ]);
  });
  it('name the head of a province there', () =>
    expect(given('Bằng khen của Tỉnh trưởng tỉnh Sekong')).toEqual([
      'Bằng khen của Tỉnh trưởng tỉnh Sekong → Công ty Bến Đá 2026',
    ]));
  it('are no state of law', () =>
    expect(given('Huân chương Lao động hạng Nhì của Nhà nước pháp quyền')).toEqual([
      'Huân chương Lao động hạng Nhì → Công ty Bến Đá 2026',
    ]));
  const team = (title: string): string[] =>
    awardLines(`Năm 2026, ông Tô Văn Hải, ${title} được Chủ tịch Tập đoàn tặng Giấy khen.`);
  it('go to the head of a team with a number', () =>
    expect(team('Đội trưởng đội sản xuất số 4')).toEqual(['Giấy khen → Tô Văn Hải 2026']));
  it('go to him whatever he is', () =>
    expect(team('Đội trưởng đội bạn, xếp số 4')).toEqual(['Giấy khen → Tô Văn Hải 2026']));
});

describe('a year that is told apart', () => {
  const given = (words: string): string[] =>
    awardLines(`Từ năm 2020 đến 2024 xã Tân Mỹ 5 năm liền được UBND huyện tặng Giấy khen, ${words}.`);
  it('is of what follows it', () => {
    const both = ['Giấy khen → xã Tân Mỹ 2024', 'Bằng khen → xã Tân Mỹ 2023'];
    expect(given('riêng năm 2023 được UBND tỉnh tặng Bằng khen')).toEqual(both);
    expect(given('đến năm 2025 được UBND tỉnh tặng Bằng khen')).toEqual([both[0], 'Bằng khen → xã Tân Mỹ 2025']);
  });
  it('may be a goal', () =>
    expect(given('phấn đấu đến năm 2026 được UBND tỉnh tặng Bằng khen')).toEqual(['Giấy khen → xã Tân Mỹ 2024']));
});
