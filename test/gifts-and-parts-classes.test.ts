import { describe, expect, it } from 'vitest';
import { awardLines, recipientNames, recordOf } from './record-of.js';

// What is handed over beside an award, and parts of a whole; each beside a sentence that only looks alike.

describe('a gift before the award', () => {
  const handed = (gift: string): string[] => awardLines(`UBND xã ${gift} Giấy khen cho ông Tô Hải.`);
  it.each([
    'tặng hoa và',
    'tặng hoa,',
    'trao phần thưởng và',
    'trao 5 triệu đồng kèm',
    'trao số tiền 5.000.000 đồng và',
    'trao Quyết định của Chủ tịch UBND xã và',
    'trao cúp, huy chương và',
    'thưởng 2 triệu đồng và tặng',
  ])('goes with it: %s', (gift) => expect(handed(gift)).toEqual(['Giấy khen → Tô Hải']));
  it('has others who receive it', () => {
    expect(awardLines('UBND xã trao 20 suất quà cho học sinh nghèo và Giấy khen.')).toEqual([]);
    expect(awardLines('Ông Tô Hải cất hoa và Giấy khen vào tủ.')).toEqual([]);
  });
  it('is received with it', () =>
    expect(awardLines('Chị Hà Nhàn được UBND xã thưởng 1 triệu đồng và Giấy khen.')).toEqual(['Giấy khen → Hà Nhàn']));
  it('is received without it', () =>
    expect(awardLines('Chị Hà Nhàn được UBND xã thưởng 1 triệu đồng, bà Lan cất Giấy khen.')).toEqual([]));
  it('stands behind who receives both', () =>
    expect(awardLines('Công an tỉnh trao thưởng cho Công an xã Bến Đá 30 triệu đồng và Giấy khen.')).toEqual([
      'Giấy khen → Công an xã Bến Đá',
    ]));
  it('stands behind who receives only that', () =>
    expect(awardLines('Công an tỉnh trao thưởng Công an xã Bến Đá 30 triệu đồng và Giấy khen cho 5 chiến sĩ.')).toEqual(
      ['Giấy khen → #5'],
    ));
  it('stands between the award and who receives both', () =>
    expect(awardLines('UBND xã trao Giấy khen, tặng hoa cho chị Hà Nhàn.')).toEqual(['Giấy khen → Hà Nhàn']));
  it('is for another', () =>
    expect(awardLines('Em Tô Hải được trao Giấy khen, tặng hoa cho cô Hà Nhàn.')).toEqual(['Giấy khen → Tô Hải']));
});

describe('a part of a whole', () => {
  const counts = (text: string): string[] => awardLines(`${text} được UBND huyện tặng Giấy khen.`);
  it.each([
    'Toàn huyện có 25 trường, trong đó có 3 trường',
    'Hội có 45 trường với 2.300 hội viên, trong đó 3 trường',
    'Xã có 12 trường, 3 trường',
    'Xã có 12 trường học, 3 trường',
  ])('receives, and not the whole: %s', (text) => expect(counts(text)).toEqual(['Giấy khen → #3']));
  it('is told of those who receive', () =>
    expect(counts('25 đơn vị, trong đó có 3 trường')).toEqual(['Giấy khen → #25']));
  it('is none of another kind', () =>
    expect(counts('Xã có 12 hội viên, 3 trường')).toEqual(['Giấy khen → #12', 'Giấy khen → #3']));
});

describe('who of those counted is named', () => {
  const named = (who: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho ${who}.`);
  it('may be a unit beside a person', () =>
    expect(named('10 tập thể và 25 cá nhân, trong đó có Công an xã Bến Đá và ông Tô Hải')).toEqual([
      'Công an xã Bến Đá',
      'Tô Hải',
    ]));
  it('is none beside them', () => expect(named('5 cá nhân có thành tích và bà Hà Nhàn')).toEqual(['#5', 'Hà Nhàn']));
});

describe('the year of a decision', () => {
  const years = (lead: string): string[] =>
    awardLines(
      `UBND HUYỆN BẾN ĐÁ\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc công nhận danh hiệu thi đua\nCHỦ TỊCH UBND HUYỆN BẾN ĐÁ\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận ${lead}, cụ thể:\n1. Danh hiệu Lao động tiên tiến:\n- Ông Tô Hải\nĐiều 2. Quyết định có hiệu lực từ ngày ký.`,
    );
  it('stands in the lead of its lists', () =>
    expect(years('01 cá nhân đạt danh hiệu thi đua năm 2027')).toEqual(['Lao động tiên tiến → Tô Hải 2027']));
  it('is not that of a plan', () =>
    expect(years('01 cá nhân theo Kế hoạch năm 2027')).toEqual(['Lao động tiên tiến → Tô Hải']));
});

describe('what stands behind a dash', () => {
  const named = (line: string): string[] => recipientNames(`UBND tỉnh tặng Bằng khen cho:\n- Viện ${line};`);
  it('is a deed', () =>
    expect(named('Ứng dụng Công nghệ - Có thành tích xuất sắc năm 2027')).toEqual(['Viện Ứng dụng Công nghệ']));
  it('is part of the name', () =>
    expect(named('Ứng dụng Công nghệ - Viễn thông')).toEqual(['Viện Ứng dụng Công nghệ - Viễn thông']));
});

describe('a short name', () => {
  const registered = (act: string): string[] =>
    awardLines(`Năm 2026, Sở Xây dựng được tặng Giấy khen. Năm 2027, ${act} Cờ thi đua của Chính phủ.`).slice(1);
  it('registers', () => expect(registered('Sở đăng ký')).toEqual(['Cờ thi đua của Chính phủ → Sở Xây dựng 2027']));
  it('asks for others', () => expect(registered('Sở đề nghị tặng')).toEqual([]));
});

describe('counts of stages', () => {
  it('end with those that the council lets pass', () =>
    expect(
      awardLines(
        'Có 5 đơn vị đề nghị tặng Cờ thi đua, Hội đồng thống nhất trình UBND tỉnh tặng Cờ thi đua cho 3 đơn vị.',
      ),
    ).toEqual(['Cờ thi đua → #3']));
  it('are more than those before', () =>
    expect(
      awardLines(
        'Ngoài 9 tập thể được trình tặng Cờ thi đua, Hội đồng thống nhất trình UBND tỉnh tặng Cờ thi đua cho 6 tập thể.',
      ),
    ).toContain('Cờ thi đua → #9'));
  it('are of two that propose', () =>
    expect(
      awardLines(
        'Có 5 đơn vị đề nghị tặng Cờ thi đua, Khối 2 thống nhất trình UBND tỉnh tặng Cờ thi đua cho 3 đơn vị.',
      ),
    ).toEqual(['Cờ thi đua → #5', 'Cờ thi đua → #3']));
  it('speak of households, and not of the village', () =>
    expect(awardLines('Kết quả bình xét Gia đình văn hóa năm 2027: thôn Bến Đá 120/130 hộ.')).toEqual([]));
  it('are votes for a unit', () =>
    expect(awardLines('Kết quả bình xét Cờ thi đua năm 2027: xã Bến Đá 12/13 phiếu.')).toEqual([
      'Cờ thi đua → xã Bến Đá 2027',
    ]));
});

describe('money that goes with an award', () => {
  const given = (bonus: string): string[] =>
    awardLines(`Điều 2: Tặng Giấy khen cho các đơn vị sau, ${bonus}:\n1. Sở Y tế.\n2. Sở Nội vụ.`);
  it('is no quota', () =>
    expect(given('mỗi đơn vị kèm số tiền thưởng 200.000 đồng')).toEqual([
      'Giấy khen → Sở Y tế',
      'Giấy khen → Sở Nội vụ',
    ]));
  it('is one where it says how many', () =>
    expect(awardLines('Điều 2: Mỗi khối được đề nghị tặng Cờ thi đua cho 01 đơn vị.')).toEqual([]));
});

describe('a label that says what is weighed', () => {
  const statuses = (text: string) => recordOf(text).awards.map(({ status }) => status);
  it('is no verb of the awards behind its colon', () => {
    for (const label of ['Về khen thưởng cấp Nhà nước', 'Khen thưởng thường xuyên'])
      expect(
        statuses(`${label}: trình Thủ tướng Chính phủ tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ.`),
      ).toEqual(['recommended', 'recommended']);
  });
  it('says what is given where no proposal follows', () =>
    expect(statuses('Khen thưởng: UBND tỉnh tặng Cờ thi đua cho Sở Y tế, Bằng khen cho Sở Nội vụ.')).toEqual([
      'awarded',
      'awarded',
    ]));
});

describe('lines of who should give what', () => {
  const statuses = (lead: string) =>
    recordOf(
      `Hội đồng ${lead}:\n\n- UBND tỉnh tặng Cờ thi đua cho 02 đơn vị dẫn đầu: Sở Y tế, Sở Nội vụ; Bằng khen cho 06 tập thể.`,
    ).awards.map(({ status }) => status);
  it('propose all that they name, behind a colon too', () =>
    expect(statuses('thống nhất trình')).toEqual(['recommended', 'recommended', 'recommended']));
  it('tell what was given under words that say so', () =>
    expect(statuses('thông báo các quyết định đã ban hành')).not.toContain('recommended'));
});
