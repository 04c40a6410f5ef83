import { expect, it } from 'vitest';
import { summaryOf } from '../src/web/document/summary.js';
import { ENGLISH } from '../src/web/words/english.js';
import { VIETNAMESE } from '../src/web/words/vietnamese.js';

const said = (role: string, value: string | number) => ({ role, kind: 'value' as const, written: null, value });

it('the line of a claim says once what its status and its step are both called', () => {
  const award = (status: string, stage: string) => ({
    kind: 'award' as const,
    arguments: [
      ...[said('award', 'Cờ thi đua'), said('recipient', 'Sở Y tế')],
      ...[said('status', status), said('stage', stage), said('year', 2022)],
    ],
  });
  expect(summaryOf(award('voted', 'voted'), VIETNAMESE)).toBe('Cờ thi đua → Sở Y tế (bình xét, 2022)');
  expect(summaryOf(award('voted', 'voted'), ENGLISH)).toBe('Cờ thi đua → Sở Y tế (voted, 2022)');
  expect(summaryOf(award('awarded', 'decided'), ENGLISH)).toMatch(/\(.+, .+, 2022\)$/);
});
