import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// What notices and reports list under a heading that only says "result", and what letters and days stand for.

const notice = (title: string, lines: string): string =>
  `THÔNG BÁO\n${title}\n\nCăn cứ Biên bản họp Hội đồng Trường Đại học Bến Đá ngày 25/6/2019, Hiệu trưởng thông báo kết quả như sau:\n\n${lines}`;

describe('results that a notice announces by its title', () => {
  const lines =
    '1. Danh hiệu Lao động tiên tiến: 312 viên chức, người lao động.\n2. Tập thể Lao động xuất sắc: Khoa Sư phạm, Phòng Đào tạo.\n3. Bằng khen của UBND tỉnh (đề nghị): ông Tô Văn Hải.';
  const said = (title: string): string[] =>
    recordOf(notice(title, lines)).awards.map(
      ({ recipient, count, status }) => `${recipient ?? `#${count}`} ${status}`,
    );
  it('were given, or asked for where the label says so', () =>
    expect(said('Kết quả xét khen thưởng năm học 2018 - 2019')).toEqual([
      '#312 awarded',
      'Khoa Sư phạm awarded',
      'Phòng Đào tạo awarded',
      'Tô Văn Hải recommended',
    ]));
  it('are none under a title of something else', () => expect(said('Lịch tuyển sinh năm học 2018 - 2019')).toEqual([]));
});

describe('results under a heading of a report', () => {
  const report = (title: string, heading: string): string[] =>
    recipientNames(
      `TRƯỜNG THPT BẾN ĐÁ\n\nBÁO CÁO\n${title}\n\n${heading}\n- Lao động tiên tiến: 65/72 người.\n- Bằng khen UBND tỉnh: thầy Tô Văn Hải.`,
    );
  it.each(['II. Kết quả', 'II. Kết quả đạt được:'])('were given where its title tells of awards: %s', (heading) =>
    expect(report('Tổng kết công tác thi đua, khen thưởng năm học 2014-2015', heading)).toEqual(['#65', 'Tô Văn Hải']),
  );
  it('are none where it does not', () =>
    expect(report('Tổng kết công tác phổ cập năm học 2014-2015', 'II. Kết quả')).toEqual([]));
  it('are none under what is planned', () =>
    expect(report('Tổng kết công tác thi đua, khen thưởng năm học 2014-2015', 'III. Phương hướng')).toEqual([]));
});

describe('what a house has one of', () => {
  const paper = (head: string): string[] =>
    recipientNames(
      `${head}\n\nBÁO CÁO\nTổng kết năm học 2014-2015\n\nNăm học qua, Công đoàn được LĐLĐ tỉnh tặng Bằng khen; Đoàn Thanh niên đã được Tỉnh đoàn tặng Giấy khen.`,
    );
  it('is its own in its report', () => expect(paper('TRƯỜNG THPT BẾN ĐÁ')).toEqual(['Công đoàn', 'Đoàn Thanh niên']));
  it('is nobody where no house reports', () =>
    expect(paper('ỦY BAN NHÂN DÂN HUYỆN TÂN KHÊ')).not.toContain('Công đoàn'));
});

describe('a company named after somebody', () => {
  it('is read whole in a list of units', () =>
    expect(
      recipientNames('Bộ tặng Cờ thi đua cho Công ty CP Dệt may Hà Thị Nhàn, Công ty May 10 và Công ty Dệt 8-3.'),
    ).toEqual(['Công ty CP Dệt may Hà Thị Nhàn', 'Công ty May 10', 'Công ty Dệt 8-3']));
  it('is none where a title stands before it', () =>
    expect(
      recordOf('Dự hội nghị có Giám đốc Công ty CP Dệt may Hà Thị Nhàn, Công ty May 10 và các đơn vị.').officials.map(
        ({ name }) => name,
      ),
    ).toEqual(['Hà Thị Nhàn']));
});

describe('the day on which something began', () => {
  it.each([
    'Được thành lập ngày 22/12/1997, đơn vị có 80 cán bộ.',
    'Tỉnh được tái lập ngày 1/1/1997, Hội có 8 cơ sở.',
    'Sinh ngày 2/9/1950, ông tham gia công tác xã hội từ nhỏ.',
  ])('is no year of an award: %s', (lead) =>
    expect(awardLines(`${lead} Ông Tô Văn Hải được Thủ tướng Chính phủ tặng Bằng khen.`)).toEqual([
      'Bằng khen → Tô Văn Hải',
    ]),
  );
  it('may be the day on which it is handed over', () =>
    expect(awardLines('Ngày 22/12/2017, ông Tô Văn Hải được Thủ tướng Chính phủ tặng Bằng khen.')).toEqual([
      'Bằng khen → Tô Văn Hải 2017',
    ]));
});

describe('honours in letters', () => {
  it.each(['NGƯT', 'NGND', 'TTƯT', 'NSND', 'NNƯT'])('are given: %s', (letters) =>
    expect(awardLines(`Năm 2012, ông Tô Văn Hải được phong tặng danh hiệu ${letters}.`)).toEqual([
      `${letters} → Tô Văn Hải 2012`,
    ]),
  );
  it('are titles before a name', () => {
    const { officials, awards } = recordOf('Dự lễ có NSƯT Tô Văn Hải và NGƯT.TS Hà Thị Nhàn, Hiệu trưởng nhà trường.');
    expect(officials.map(({ name }) => name)).toEqual(['Tô Văn Hải', 'Hà Thị Nhàn']);
    expect(awards).toEqual([]);
  });
});

describe('a title that stands for who bears it', () => {
  const told = (last: string): string[] =>
    recipientNames(`Ông Tô Văn Hải, Giám đốc Bệnh viện, chủ trì buổi lễ. ${last}`);
  it.each([
    'Bản thân Giám đốc được công nhận Chiến sĩ thi đua cấp tỉnh.',
    'Giám đốc nhiều năm liền đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    'Giám đốc Bệnh viện cũng được UBND tỉnh tặng Bằng khen.',
  ])('receives: %s', (last) => expect(told(last)).toEqual(['Tô Văn Hải']));
  it.each([
    'Giám đốc Sở Y tế được UBND tỉnh tặng Bằng khen.',
    'Phó Giám đốc được UBND tỉnh tặng Bằng khen.',
    'Giám đốc chưa được tặng Bằng khen.',
    'Ông Hà Văn Lý, Giám đốc Công ty, đến dự. Giám đốc được UBND tỉnh tặng Bằng khen.',
  ])('is nobody else, and none of two: %s', (last) => expect(told(last)).toEqual([]));
});

describe('a unit by its longest name', () => {
  const fulls = (text: string): (string | null)[] => recordOf(text).awards.map(({ recipient_full }) => recipient_full);
  it('is named in full where the text says of which house it is', () =>
    expect(
      fulls(
        'Đoàn trường THPT Bến Đá trực thuộc Huyện đoàn Tân Khê. Năm 2005, Đoàn trường được Trung ương Đoàn tặng Bằng khen.',
      ),
    ).toEqual(['Đoàn trường THPT Bến Đá']));
  it('is named with the place that ends a line', () =>
    expect(
      fulls('Tên đơn vị: Bệnh viện Bến Đá, tỉnh Phú Thọ.\n\nNăm 2005, Bệnh viện Bến Đá được UBND tỉnh tặng Bằng khen.'),
    ).toEqual(['Bệnh viện Bến Đá, tỉnh Phú Thọ']));
  it('has no name of two', () =>
    expect(
      fulls(
        'Đoàn trường THPT Bến Đá và Đoàn trường THPT Tân Khê kết nghĩa. Năm 2005, Đoàn trường được Trung ương Đoàn tặng Bằng khen.',
      ).filter((full) => full !== null),
    ).toEqual([]));
  it('has not the place of the next one', () =>
    expect(fulls('UBND tỉnh tặng Bằng khen cho Hội Nông dân huyện Tân Khê, thị xã Bến Đá.')).not.toContain(
      'Hội Nông dân huyện Tân Khê, thị xã Bến Đá',
    ));
});
