import { describe, expect, it } from 'vitest';
import { awardLines, statusLines } from './record-of.js';

// Notices that ask the people, councils, lists and reports of blocs as portals and newspapers publish them.

describe('lists on which somebody is asked', () => {
  it.each([
    [
      'Sở Nội vụ lấy ý kiến đối với 2 tập thể được các địa phương đề nghị UBND tỉnh xét, trình Thủ tướng Chính phủ tặng Bằng khen.',
      ['Bằng khen → #2 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến về 12 cá nhân được đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → #12 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến nhân dân đối với 12 cá nhân đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → #12 | recommended'],
    ],
    [
      'Sở Nội vụ lấy ý kiến nhân dân đối với Trường THPT Bến Đá được UBND huyện đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Trường THPT Bến Đá | recommended'],
    ],
    [
      'Bộ Tư pháp thăm dò dư luận đối với ông Tô Hải được đề nghị tặng Huân chương Lao động hạng Ba.',
      ['Huân chương Lao động hạng Ba → Tô Hải | recommended'],
    ],
    [
      'Sở Nội vụ thông báo về 2 tập thể và 3 cá nhân được đề nghị tặng Bằng khen của Thủ tướng Chính phủ.',
      ['Bằng khen của Thủ tướng Chính phủ → #2 | recommended', 'Bằng khen của Thủ tướng Chính phủ → #3 | recommended'],
    ],
    [
      'Ban Thi đua lấy ý kiến đối với 11 tập thể, cá nhân được đề nghị tặng danh hiệu Anh hùng Lao động.',
      ['Anh hùng Lao động → #11 | recommended'],
    ],
  ])('are of those who are on them: %s', (text, lines) => expect(statusLines(text)).toEqual(lines));
  it.each([
    'Sở Nội vụ lấy ý kiến đối với 12 cá nhân, đề nghị các xã gửi văn bản trước ngày 5/9.',
    'Quy định mức thưởng đối với 01 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ là 3,5 lần mức lương cơ sở.',
    'Sở Nội vụ phúc đáp ý kiến đối với 4 tập thể chưa được đề nghị tặng Cờ thi đua.',
    'Hội đồng không thống nhất đối với 3 cá nhân được đề nghị tặng Bằng khen.',
    'Hướng dẫn đối với các tập thể được đề nghị tặng Cờ thi đua của Chính phủ.',
  ])('are none: %s', (text) => expect(awardLines(text)).toEqual([]));
});

describe('who has a list before them', () => {
  it.each([
    'Hội đồng tỉnh đã thông qua danh sách đề nghị xét tặng Cờ thi đua của Chính phủ; Cờ thi đua của UBND tỉnh và Bằng khen đối với các tập thể.',
    'Ban Thường vụ Huyện ủy đã cho ý kiến về danh sách đề nghị xét tặng Cờ thi đua của UBND tỉnh.',
    'Hội đồng huyện thống nhất danh sách đề nghị xét tặng Cờ thi đua của UBND tỉnh; Bằng khen của UBND tỉnh.',
  ])('receives nothing by it: %s', (text) => expect(awardLines(text)).toEqual([]));
  it.each([
    'Sở Y tế có tên trong danh sách đề nghị tặng Cờ thi đua của Chính phủ.',
    'Sở Y tế được đưa vào danh sách đề nghị tặng Cờ thi đua của Chính phủ.',
  ])('is another than who is on it: %s', (text) =>
    expect(awardLines(text)).toEqual(['Cờ thi đua của Chính phủ → Sở Y tế']),
  );
  it('is another than those who are named behind it', () =>
    expect(awardLines('Hội đồng tỉnh thông qua danh sách đề nghị tặng Cờ thi đua, gồm: Sở Y tế, Sở Nội vụ.')).toEqual([
      'Cờ thi đua → Sở Y tế',
      'Cờ thi đua → Sở Nội vụ',
    ]));
});

describe('counts over a list that never comes', () => {
  const told = (lines: string): string[] =>
    awardLines(
      `Năm 2026, có 3 tập thể và 2 cá nhân được tặng Bằng khen của Bộ trưởng, 57 cá nhân được tặng Kỷ niệm chương.\n\n${lines}`,
    );
  const counts = [
    'Bằng khen của Bộ trưởng → #3 2026',
    'Bằng khen của Bộ trưởng → #2 2026',
    'Kỷ niệm chương → #57 2026',
  ];
  it.each(['Danh sách cụ thể như sau:', 'Danh sách cụ thể như sau:\n\nÝ kiến góp ý gửi về Bộ trước ngày 29/6/2026.'])(
    'stand: %s',
    (lines) => expect(told(lines).toSorted()).toEqual(counts.toSorted()),
  );
  it('give way to the names', () =>
    expect(
      awardLines(
        'Năm 2026, có 2 tập thể được tặng Bằng khen của Bộ trưởng.\n\nDanh sách cụ thể như sau:\n\n1. Vụ Pháp chế\n2. Vụ Tổ chức cán bộ',
      ),
    ).toEqual(['Bằng khen của Bộ trưởng → Vụ Pháp chế 2026', 'Bằng khen của Bộ trưởng → Vụ Tổ chức cán bộ 2026']));
});

describe('a count of two titles together', () => {
  const asked =
    'Sở Nội vụ lấy ý kiến đối với 11 tập thể, cá nhân được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân và Anh hùng Lao động.';
  it('only sums up those of each', () =>
    expect(
      awardLines(
        `${asked}\n\nTheo danh sách, có 4 tập thể được đề nghị tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân và 7 tập thể được đề nghị tặng danh hiệu Anh hùng Lao động.`,
      ),
    ).toEqual(['Anh hùng Lực lượng vũ trang nhân dân → #4', 'Anh hùng Lao động → #7']));
});
