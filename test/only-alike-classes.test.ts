import { describe, expect, it } from 'vitest';
import { awardLines, recordOf } from './record-of.js';

// Sentences that only look like those of a rule, as a second reader of the rules found them; each beside one that the rule is for.

describe('who bears a title', () => {
  it('is named behind a count', () =>
    expect(awardLines('Công nhận 02 cá nhân Lao động tiên tiến: bà Hà Nhàn, ông Tô Hải.')).toEqual([
      'Lao động tiên tiến → Hà Nhàn',
      'Lao động tiên tiến → Tô Hải',
    ]));
  it('is only counted', () =>
    expect(awardLines('Công nhận 02 cá nhân Lao động tiên tiến.')).toEqual(['Lao động tiên tiến → #2']));
});

describe('the year that a decision rewards', () => {
  const years = (announced: string): (number | null)[] =>
    recordOf(
      `Ngày 15/01/2028, UBND huyện tổng kết phong trào thi đua năm 2027. Lãnh đạo huyện công bố quyết định khen thưởng ${announced}. Theo đó, Trường THPT Bến Đá được tặng Giấy khen.`,
    ).awards.map(({ year }) => year);
  it('is none of what is launched', () => expect(years('và ký kết giao ước thi đua năm 2028')).toEqual([2027]));
  it('stands behind it', () => expect(years('phong trào thi đua năm 2026')).toEqual([2026]));
});

describe('votes against', () => {
  const under = (line: string): string[] =>
    awardLines(`Biên bản bỏ phiếu đề nghị tặng Bằng khen của UBND tỉnh:\n1. Sở Nội vụ: 9/9 phiếu\n2. Sở Y tế: ${line}`);
  it('decide without a share', () => expect(under('2 phiếu đồng ý, 7 phiếu không đồng ý')).toHaveLength(1));
  it('are told beside a share that decides', () => expect(under('8/9 phiếu (không đồng ý: 01 phiếu)')).toHaveLength(2));
});

describe('somebody behind "và"', () => {
  const given = (deed: string): string[] => awardLines(`Công an tỉnh tặng Giấy khen cho anh Tô Hải đã ${deed}.`);
  it('was rescued', () => expect(given('cứu cháu bé và chị Hà Nhàn')).toEqual(['Giấy khen → Tô Hải']));
  it('did something too', () =>
    expect(given('cứu cháu bé và chị Hà Nhàn đã báo tin kịp thời')).toEqual([
      'Giấy khen → Tô Hải',
      'Giấy khen → Hà Nhàn',
    ]));
});

describe('two units of a trade', () => {
  it('stand side by side', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho Viễn thông Bến Đá, Công ty Viễn thông Tân Khê.')).toHaveLength(2));
  it('are one with its company', () =>
    expect(awardLines('UBND tỉnh tặng Bằng khen cho Điện lực Bến Đá, Công ty Điện lực Tân Khê.')).toHaveLength(1));
});

describe('who leads next', () => {
  it('receives nothing by that', () =>
    expect(
      awardLines('Trao Cờ thi đua cho các đơn vị trong Khối năm 2027 và bầu Khối trưởng năm 2028 là Sở Y tế.'),
    ).toEqual([]));
  it('is who led before, whatever decision goes with it', () =>
    expect(
      recordOf(
        'Khối thi đua số 2 tổng kết năm 2027. Sở Y tế đã trao quyết định và bàn giao nhiệm vụ Khối trưởng năm 2028 cho Sở Nội vụ.',
      ).heads.map(({ org, year }) => `${org} ${year}`),
    ).toEqual(['Sở Y tế 2027', 'Sở Nội vụ 2028']));
});

describe('what is no name', () => {
  it('is a topic over a proposal', () =>
    expect(awardLines('Khối thi đua số 2 họp:\n4. Công tác Đảng: đề nghị tặng Giấy khen.')).toEqual([]));
  it('is the next word of a line in capitals', () =>
    expect(
      awardLines('Kết quả:\nĐỀ NGHỊ TẶNG BẰNG KHEN CỦA LĐLĐ NĂM 2027\n1. Công đoàn Sở Y tế').every(
        (line) => !line.includes('LĐLĐ NĂM'),
      ),
    ).toBe(true));
});

describe('a period behind a post', () => {
  const officials = (text: string): string[] => recordOf(text).officials.map(({ name }) => name);
  it('is of what somebody says', () =>
    expect(
      officials('Ông Tô Hải, Bí thư Tỉnh ủy: phong trào thi đua giai đoạn 2023 - 2028, tỉnh đạt kết quả.'),
    ).toEqual(['Tô Hải']));
  it('is when somebody held it', () => expect(officials('Ông Tô Hải: Giám đốc từ 1976 đến 1991.')).toEqual([]));
});
