import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Honours of the one whose page or life it is, in lines that name nobody.

describe('lines under a heading of honours', () => {
  const found = [
    'Huân chương Kháng chiến hạng Nhất → Tô Văn Hải',
    'Huân chương Lao động hạng Nhì → Tô Văn Hải 1987',
    'Nhà giáo Nhân dân → Tô Văn Hải 1990',
  ];
  const lines =
    '- Huân chương Kháng chiến hạng Nhất\n- Huân chương Lao động hạng Nhì (1987)\n- Nhà giáo Nhân dân (1990)';
  it.each([
    'Tiểu sử\nGiáo sư Tô Văn Hải sinh năm 1935 tại Bến Tre. Ông nguyên là Viện trưởng Viện Cơ học.\nKhen thưởng:',
    'Giáo sư Tô Văn Hải (1935 - 2010), quê ở Bến Tre.\nCác phần thưởng đã được tặng',
    'Giáo sư Tô Văn Hải\nKhen thưởng:',
  ])('are of whom a life is told: %s', (above) => expect(awardLines(`${above}\n${lines}`)).toEqual(found));
  it('are of another whose name stands over them', () =>
    expect(awardLines(`Ông Tô Văn Hải sinh năm 1935.\nBà Hà Thị Nhàn\nKhen thưởng:\n${lines}`)).toEqual(
      found.map((line) => line.replace('Tô Văn Hải', 'Hà Thị Nhàn')),
    ));
  it('may say what there is', () =>
    expect(
      awardLines('Bà Hà Thị Nhàn sinh năm 1940.\nTiêu chuẩn khen thưởng:\n- Giấy khen: hoàn thành tốt nhiệm vụ'),
    ).toEqual([]));
});

describe('a label of honours over its own line', () => {
  const school = [
    'Huân chương Lao động hạng Ba → Trường THPT Bến Đá 1995',
    'Cờ thi đua của Bộ → Trường THPT Bến Đá 2010',
  ];
  const honours = 'Huân chương Lao động hạng Ba năm 1995, Cờ thi đua của Bộ năm 2010.';
  it.each([
    `Trường THPT Bến Đá\nThành tích nổi bật: ${honours}`,
    `Trường THPT Bến Đá\nKhen thưởng: Được tặng ${honours}`,
    `Trường THPT Bến Đá được thành lập năm 1972.\nKhen thưởng: ${honours}`,
    `Trường THPT Bến Đá\nTrường có 30 lớp.\nThành tích: được tặng ${honours}`,
  ])('tells of the house: %s', (text) => expect(awardLines(text)).toEqual(school));
  it.each([
    ['Khen thưởng: Huân chương Lao động hạng Ba (1995), Bằng khen của Bộ (2010).', ' 1995', ' 2010'],
    ['Khen thưởng: được tặng Huân chương Lao động hạng Ba, Bằng khen của Bộ.', '', ''],
  ])('tells of somebody: %s', (line, first, second) =>
    expect(awardLines(`Ông Tô Văn Hải sinh năm 1940, quê Bến Tre.\n${line}`)).toEqual([
      `Huân chương Lao động hạng Ba → Tô Văn Hải${first}`,
      `Bằng khen của Bộ → Tô Văn Hải${second}`,
    ]),
  );
  it.each([
    ['Khen thưởng: Bằng khen cho tập thể hoàn thành nhiệm vụ, Giấy khen cho cá nhân.', []],
    ['Hình thức khen thưởng: Huân chương Lao động, Bằng khen, Giấy khen.', []],
    ['Mục tiêu: Huân chương Lao động hạng Ba năm 2030.', []],
    ['Phần thưởng: Xí nghiệp 2 được tặng Huân chương Lao động năm 2000.', ['Huân chương Lao động → Xí nghiệp 2 2000']],
  ])('tells of nobody, or of another: %s', (line, found) =>
    expect(awardLines(`Công ty Mía đường Bến Đá thành lập năm 1990.\n${line}`)).toEqual(found),
  );
});

describe('a sentence without a subject', () => {
  it.each([
    [
      'Trường THPT Bến Đá thành lập năm 1972. Được tặng Huân chương Lao động hạng Ba năm 1995.',
      'Trường THPT Bến Đá 1995',
    ],
    [
      'Ông Tô Văn Hải là cán bộ lâu năm của ngành. Được tặng Huân chương Lao động hạng Ba và nhiều bằng khen.',
      'Tô Văn Hải',
    ],
  ])('goes on about the one before: %s', (text, whose) =>
    expect(awardLines(text)).toEqual([`Huân chương Lao động hạng Ba → ${whose}`]),
  );
  it.each([
    ['Sở Y tế phối hợp với Sở Nội vụ tổ chức hội nghị. Được tặng Bằng khen dịp này là các tập thể xuất sắc.', []],
    ['Ông Tô Văn Hải, Giám đốc Sở Y tế phát biểu. Được nhận Bằng khen lần này có 5 tập thể.', ['Bằng khen → #5']],
  ])('has its own behind the award: %s', (text, found) => expect(awardLines(text)).toEqual(found));
});

describe('grades in a bracket', () => {
  const told = (words: string): string[] => awardLines(`Công an huyện Bến Đá được tặng ${words}.`);
  const grade = (word: string): string => `Huân chương Chiến công hạng ${word} → Công an huyện Bến Đá`;
  it.each([
    '3 Huân chương Chiến công (hạng Nhất, Nhì, Ba)',
    'Huân chương Chiến công (hạng Nhất, hạng Nhì, hạng Ba)',
    'Huân chương Chiến công các hạng Nhất, Nhì, Ba',
    '4 Huân chương Chiến công (1 hạng Nhất, 2 hạng Nhì, 1 hạng Ba)',
  ])('are of the one who is named: %s', (words) =>
    expect(told(words)).toEqual([grade('Nhất'), grade('Nhì'), grade('Ba')]),
  );
  it('are counted of those who are counted', () =>
    expect(
      awardLines('Chủ tịch nước tặng Huân chương Chiến công cho 5 tập thể (hạng Nhất 2 tập thể, hạng Nhì 3 tập thể).'),
    ).toEqual(['Huân chương Chiến công hạng Nhất → #2', 'Huân chương Chiến công hạng Nhì → #3']));
  it('may be one', () =>
    expect(told('Huân chương Chiến công (hạng Ba)')).toEqual([
      'Huân chương Chiến công (hạng Ba) → Công an huyện Bến Đá',
    ]));
  it('may be none in particular', () =>
    expect(told('Huân chương Chiến công các hạng')).toEqual([
      'Huân chương Chiến công các hạng → Công an huyện Bến Đá',
    ]));
});

describe('a notice of a death', () => {
  const found = ['Huân chương Độc lập hạng Nhất → Tô Văn Hải', 'Huy hiệu 65 năm tuổi Đảng → Tô Văn Hải'];
  it.each([
    'Huyện ủy vô cùng thương tiếc báo tin: Đồng chí Tô Văn Hải, sinh năm 1930; nguyên Chủ tịch UBND xã; Huân chương Độc lập hạng Nhất; Huy hiệu 65 năm tuổi Đảng; đã từ trần ngày 2/3/2020.',
    'Huyện ủy vô cùng thương tiếc báo tin: Đồng chí Tô Văn Hải, sinh năm 1930, Huân chương Độc lập hạng Nhất, Huy hiệu 65 năm tuổi Đảng, đã từ trần ngày 2/3/2020.',
    'Đồng chí Tô Văn Hải, Huân chương Độc lập hạng Nhất, Huy hiệu 65 năm tuổi Đảng, do tuổi cao sức yếu đã từ trần ngày 2/3/2020.',
  ])('says what somebody had: %s', (text) => expect(awardLines(text)).toEqual(found));
  it.each([
    'Đồng chí Tô Văn Hải, Huân chương Độc lập hạng Nhất, Huy hiệu 65 năm tuổi Đảng và nhiều tặng phẩm được trưng bày.',
    'Ông Tô Văn Hải, bạn của bà Hà Thị Nhàn, Huân chương Độc lập hạng Nhất, kể khi bà đã qua đời.',
  ])('is no other sentence: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('lines of persons with their awards', () => {
  const lines = '- Bác sĩ Hà Thị Nhàn: Thầy thuốc Ưu tú (2010);\n- Bác sĩ Lê Văn Quý: Bằng khen của Thủ tướng (2012).';
  const page = (heading: string): string[] =>
    awardLines(`Khoa Tim mạch Bệnh viện Bến Đá\nKhoa được thành lập năm 1990, có 30 cán bộ.\n${heading}\n${lines}`);
  it('were given under achievements', () =>
    expect(page('Thành tích cá nhân:')).toEqual([
      'Thầy thuốc Ưu tú → Hà Thị Nhàn 2010',
      'Bằng khen của Thủ tướng → Lê Văn Quý 2012',
    ]));
  it.each([['Phân công nhiệm vụ:'], ['Mục tiêu cá nhân:']])('may be anything else: %s', (heading) =>
    expect(page(heading)).toEqual([]),
  );
  it('have the title by which they are called', () =>
    expect(
      recordOf(
        'Danh sách các Anh hùng Lao động của tỉnh:\n1. Tô Văn Hải, Công ty Mía đường\n2. Hà Thị Nhàn, Hợp tác xã Hòa Tân',
      ).awards.map(({ recipient, status }) => `${recipient} ${status}`),
    ).toEqual(['Tô Văn Hải awarded', 'Hà Thị Nhàn awarded']));
  it('may tell of many years', () =>
    expect(
      awardLines(
        'Trường THPT Bến Đá\nThành tích đạt được:\n- Nhiều năm liền đạt Tập thể Lao động xuất sắc.\n- Huân chương Lao động hạng Ba năm 2005.\n- Nhiều bằng khen các cấp.',
      ),
    ).toEqual([
      'Tập thể Lao động xuất sắc → Trường THPT Bến Đá',
      'Huân chương Lao động hạng Ba → Trường THPT Bến Đá 2005',
    ]));
});

describe('many of an award among others', () => {
  it('does not part what one has before and behind it', () =>
    expect(
      awardLines(
        'Đồn Biên phòng Bến Đá được tặng Huân chương Chiến công hạng Nhất; nhiều Huân chương Bảo vệ Tổ quốc; năm 1995 được phong tặng danh hiệu Anh hùng LLVTND.',
      ),
    ).toEqual([
      'Huân chương Chiến công hạng Nhất → Đồn Biên phòng Bến Đá',
      'Anh hùng LLVTND → Đồn Biên phòng Bến Đá 1995',
    ]));
  it('leaves another his own', () =>
    expect(
      awardLines(
        'Đồn Biên phòng Bến Đá được tặng Huân chương Chiến công hạng Nhất; nhiều Huân chương Bảo vệ Tổ quốc; Đồn Biên phòng Tân Khê được tặng Bằng khen.',
      ),
    ).toEqual(['Huân chương Chiến công hạng Nhất → Đồn Biên phòng Bến Đá', 'Bằng khen → Đồn Biên phòng Tân Khê']));
});
