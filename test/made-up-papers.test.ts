import { describe, expect, it } from 'vitest';
import { MADE_UP_PAPERS, type MadeUpPaper } from './made-up-papers.js';
import { recordOf } from './record-of.js';

/**
 * Of a hundred papers at least so many must come out wholly right: all that they say and nothing else. When the floors were set all
 * did.
 */
const FLOORS = { annex: 0.98, awards: 0.98, votes: 0.98, leaders: 0.98 } as const;

function foundIn(part: MadeUpPaper['part'], text: string): string[] {
  const { awards, heads } = recordOf(text);
  if (part === 'leaders') return heads.map((h) => `${h.role} ${h.org_full ?? h.org} ${h.year} [${h.bloc}]`);
  return awards.map(({ award, recipient, recipient_full, count }) => {
    const named = recipient_full ?? recipient ?? `#${count}`;
    return part === 'awards' ? `${award.slice(0, award.indexOf(' ')).toLowerCase()}: ${named}` : named;
  });
}

describe('papers made up of parts', () => {
  it.each(Object.entries(FLOORS))('%s: %d of 1 at least', (name, floor) => {
    const part = name as MadeUpPaper['part'];
    const wrong: string[] = [];
    let all = 0;
    for (const paper of MADE_UP_PAPERS[part]()) {
      all++;
      const found = foundIn(part, paper.text);
      const right = found.length === paper.found.length && paper.found.every((one) => found.includes(one));
      if (!right) wrong.push(`${paper.name}: ${found.join('; ')}`);
    }
    expect(all).toBeGreaterThan(50);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
