import { describe, expect, it } from 'vitest';
import { madeUpLeads, NAMES } from './made-up-leads.js';
import { recordOf } from './record-of.js';

/** Prime to the numbers of leads and of lists: each meets each. Of all 5,600 none was wrong when this was written; 73.9 of a hundred were right before. */
const EVERY = 7;

describe('an award whose recipients the next words, or the next lines, name', () => {
  it('is that of each, and of nobody else', () => {
    const wrong: string[] = [];
    let all = 0;
    let at = 0;
    for (const { lead, list, text } of madeUpLeads()) {
      if (at++ % EVERY !== 0) continue;
      all++;
      const found = recordOf(text).awards.map(({ recipient, count }) => recipient ?? `#${count}`);
      if (found.sort().join('|') !== [...NAMES].sort().join('|')) wrong.push(`${lead} / ${list}: ${text} → ${found}`);
    }
    expect(all).toBe(800);
    expect(wrong).toEqual([]);
  });

  it.each([
    'UBND tỉnh tặng Bằng khen cho 3 tập thể. Cụ thể: các chỉ tiêu kinh tế đều đạt, thu ngân sách tăng 12%.',
    'Sở Nội vụ trao Bằng khen của UBND tỉnh. Các đại biểu dự lễ gồm:\n- Ông Tô Văn Hải, Giám đốc Sở;\n- Bà Hà Thị Nhàn, Phó Giám đốc Sở.',
    'Hội đồng thi đua khen thưởng xét tặng Bằng khen gồm:\n1. Ông Tô Văn Hải, Chủ tịch Hội đồng;\n2. Bà Hà Thị Nhàn, Thư ký.',
    'UBND tỉnh tặng Bằng khen. Trong đó có đóng góp của Sở Y tế và Sở Nội vụ.',
  ])('nobody is given anything by "%s"', (text) => {
    expect(recordOf(text).awards.filter(({ recipient }) => recipient !== null)).toEqual([]);
  });
});
