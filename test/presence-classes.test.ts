import { describe, expect, it } from 'vitest';
import { recordOf } from './record-of.js';

const OPENING = 'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải tổng kết năm 2027.';
const news = (...lines: string[]): string => [OPENING, ...lines].join('\n');
const membersOf = (text: string): string[] => recordOf(text).members.map((m) => m.org_full ?? m.org);

const THREE = ['Sở Y tế', 'Thuế tỉnh', 'Sở Nội vụ'];
const FOUR = [...THREE, 'Sở Tư pháp'];

// Each pair: what must come out, then a text that differs in what the rule asks for.
describe('members role by role', () => {
  it.each([
    [news('Dự họp có Sở Y tế (Khối trưởng), Thuế tỉnh (Khối phó), Sở Nội vụ và Sở Tư pháp (thành viên).'), FOUR],
    [news('Dự họp có Sở Y tế (Khối trưởng), Thuế tỉnh (Khối phó), Sở Nội vụ và Sở Tư pháp (khách mời).'), []],
    [news('Dự họp có Sở Y tế (Tổ trưởng), Thuế tỉnh (Tổ phó), Sở Nội vụ và Sở Tư pháp (thành viên).'), []],
    [news('Tham gia có Khối trưởng – Sở Y tế, Khối phó – Thuế tỉnh, các thành viên – Sở Nội vụ, Sở Tư pháp.'), FOUR],
    [news('Tham gia có Khối trưởng – Sở Y tế, Khối phó – Thuế tỉnh, các vị khách – Sở Nội vụ, Sở Tư pháp.'), []],
    [news('☑ Khối trưởng: Sở Y tế', '☑ Khối phó: Thuế tỉnh', '☑ Thành viên: Sở Nội vụ • Sở Tư pháp'), FOUR],
    [news('- Thành viên: Sở Nội vụ, Sở Tư pháp', '- Khối trưởng: Sở Y tế'), ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế']],
    [news('☑ Khối trưởng: Sở Y tế', '☑ Khối phó: Thuế tỉnh', '☑ Khách mời: Sở Nội vụ • Sở Tư pháp'), []],
  ])('%s', (text, found) => expect([...membersOf(text)].sort()).toEqual([...found].sort()));
});

describe('members by who came and who did not', () => {
  it.each([
    [
      news('Tất cả đơn vị thành viên có mặt, trừ Sở Y tế vắng có lý do; các đơn vị có mặt: Thuế tỉnh, Sở Nội vụ.'),
      THREE,
    ],
    [news('Tất cả khách mời đều có mặt, trừ Sở Y tế vắng có lý do; các đơn vị có mặt: Thuế tỉnh, Sở Nội vụ.'), []],
    [news('Các đơn vị thành viên dự đông đủ, chỉ Sở Y tế vắng.'), ['Sở Y tế']],
    [news('Các đơn vị thành viên dự đông đủ, chỉ Sở Y tế phát biểu.'), []],
    [news('Có mặt đầy đủ các thành viên: Sở Y tế; Thuế tỉnh – Khối trưởng; Sở Nội vụ.'), THREE],
    [news('Quay phim đầy đủ các thành viên: Sở Y tế; Thuế tỉnh – Khối trưởng; Sở Nội vụ.'), []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('members that are counted in words', () => {
  it.each([
    [
      'Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải họp với đủ ba thành viên là Sở Y tế, Thuế tỉnh, Sở Nội vụ.',
      THREE,
    ],
    ['Chiều 5-12-2027, Khối thi đua số 3 tỉnh Lam Hải họp với ba khách mời là Sở Y tế, Thuế tỉnh, Sở Nội vụ.', []],
    [news('- “Mái nhà chung của chúng ta có ba thành viên: Sở Y tế, Thuế tỉnh và Sở Nội vụ.”'), THREE],
    [news('- “Tổ thẩm định của chúng ta có ba thành viên: Sở Y tế, Thuế tỉnh và Sở Nội vụ.”'), []],
    [news('- “Mái nhà chung của chúng ta có bốn thành viên: Sở Y tế, Thuế tỉnh và Sở Nội vụ.”'), []],
  ])('%s', (text, found) => expect(membersOf(text)).toEqual(found));
});

describe('marks that posts draw', () => {
  const awardsOf = (text: string): string[] =>
    recordOf(text).awards.map((one) => `${one.recipient}: ${one.award} ${one.stage}`);
  const over = 'Chúc mừng các tập thể đã có quyết định khen thưởng năm 2027:';
  it.each([
    [
      news(
        over,
        '★ Sở Y tế → Cờ thi đua của Chính phủ + Bằng khen của UBND tỉnh',
        '★ Thuế tỉnh → Bằng khen của UBND tỉnh',
      ),
      [
        'Sở Y tế: Cờ thi đua của Chính phủ decided',
        'Sở Y tế: Bằng khen của UBND tỉnh decided',
        'Thuế tỉnh: Bằng khen của UBND tỉnh decided',
      ],
    ],
    [
      news('Kết quả suy tôn:', '👉 Bằng khen của UBND tỉnh → Thuế tỉnh • Sở Nội vụ'),
      ['Thuế tỉnh: Bằng khen của UBND tỉnh voted', 'Sở Nội vụ: Bằng khen của UBND tỉnh voted'],
    ],
    // a way that papers go
    [news('Quy trình: Sở Y tế → Sở Nội vụ → UBND tỉnh → Cờ thi đua.'), []],
  ])('%s', (text, found) => expect(awardsOf(text)).toEqual(found));

  it('are quoted as they stand', () => {
    const { awards } = recordOf(news(over, '★ “Hòa Bình” → Giấy khen', '★ Sở Y tế → Bằng khen của UBND tỉnh'));
    expect(awards.find(({ recipient }) => recipient === 'Sở Y tế')?.evidence.flatMap(({ quotes }) => quotes)).toContain(
      'Bằng khen của UBND tỉnh',
    );
  });
});

describe('names of blocs end with their line', () => {
  const blocsOf = (text: string): string[] => recordOf(text).blocs.map(({ name }) => name);
  it.each([
    [
      'Khen thưởng năm 2027 - Khối thi đua các trường huyện Tân Khê\nPhòng Nội vụ huyện Tân Khê chúc mừng 02 tập thể.',
      'Khối thi đua các trường huyện Tân Khê',
    ],
    [
      'Thông báo về khen thưởng các tập thể thuộc Cụm thi đua số 1 tỉnh\nTính đến ngày 10/03/2027, các cấp đã khen thưởng.',
      'Cụm thi đua số 1 tỉnh',
    ],
  ])('%s', (text, name) => expect(blocsOf(text)).toEqual([name]));
});
