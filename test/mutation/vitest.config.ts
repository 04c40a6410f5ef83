import { defineConfig } from 'vitest/config';

/** The tests of rules and parsers: those that need no database and have answers of their own. */
export default defineConfig({
  test: {
    include: [
      ...['rules', 'award', 'bloc', 'document', 'explain', 'fixtures', 'head', 'meeting', 'member', 'news', 'official'],
      ...['person', 'sentences', 'unit-names', 'held-out'],
    ].map((name) => `test/${name}.test.ts`),
    testTimeout: 30_000,
    // They change nothing that another could see, and compiling the lexicon for each takes longer than the tests.
    isolate: false,
  },
});
