import { describe, expect, it } from 'vitest';
import { isSameTitle } from '../src/extract/rules/official/roster.js';

describe('titles of one person', () => {
  it.each([
    ['chủ tịch hội cgcvn', 'chủ tịch hội cựu giáo chức việt nam', true],
    ['phó chủ tịch ubtư mttq việt nam', 'phó chủ tịch thường trực ủy ban trung ương mttqvn', true],
    ['phó giám đốc sở ldtbxh', 'phó giám đốc sở lao động thương binh xã hội', true],
    ['chủ tịch hội cgcvn', 'chủ tịch hội cựu chiến binh việt nam', false],
    ['phó chủ tịch hội đông y', 'phó giám đốc sở y tế', false],
    ['phó chủ tịch ubnd tỉnh', 'phó chủ tịch ubnd huyện', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(isSameTitle(a, b)).toBe(same);
    expect(isSameTitle(b, a)).toBe(same);
  });
});
