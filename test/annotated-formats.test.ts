import { expect, it } from 'vitest';
import { SETS, wrongIn } from './annotated.js';

it('annotated web pages, Word files and PDFs are read as they are annotated', async () => {
  const paths = SETS.get('fixtures (other formats)') ?? [];
  expect(paths).toHaveLength(9);
  const { counts, errors } = await wrongIn(paths);
  expect(errors).toEqual([]);
  expect(counts).toEqual({});
});
