import { describe, expect, it } from 'vitest';
import { madeUpAnnexes } from './made-up-annexes.js';
import { recordOf } from './record-of.js';

/**
 * Of a hundred annexes at least so many must come out wholly right: every recipient with its award and nobody else. What was
 * seen when the floors were set: XX of all.
 */
const FLOORS = { decision: 0.5, submission: 0.5 } as const;

describe('annexes of awards, made up of headings, divisions and lines', () => {
  it.each(Object.entries(FLOORS))('%s: %d of 1 at least', (paper, floor) => {
    const wrong: string[] = [];
    let all = 0;
    for (const { division, mark, extra, text, awards } of madeUpAnnexes(paper as keyof typeof FLOORS)) {
      all++;
      const found = recordOf(text)
        .awards.map(({ award, recipient, count }) => `${award.replace(/ của .*/, '')}: ${recipient ?? count}`)
        .sort();
      if (found.join('|') !== awards.join('|')) wrong.push(`${division} / ${mark} / ${extra}: ${found.join('; ')}`);
    }
    expect(all).toBeGreaterThan(500);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
