import { expect, it } from 'vitest';
import { counted } from '../src/web/words/counted.js';

it('counts in English: one is one', () => {
  expect([0, 1, 2, 1234].map((count) => counted(count, 'document'))).toEqual([
    ...['0 documents', '1 document', '2 documents', '1,234 documents'],
  ]);
  expect(counted(1, 'document is', 'documents are')).toBe('1 document is');
});
