import { defineConfig } from 'vitest/config';

/**
 * The tests of rules, parsers and local rules that need no database, have answers of their own and are quick: each mutant
 * runs all that reach it. `linear` and `robustness` hold rules too, but take a minute.
 */
export default defineConfig({
  test: {
    include: [
      ...[
        'annotated',
        'asked-words',
        'award*',
        'batch',
        'bloc*',
        'date',
        'document*',
        'explain',
        'fair-copy',
        'head*',
        'local-rules',
      ],
      ...[
        'meeting',
        'member*',
        'names-in-sentences',
        'news',
        'official*',
        'paper-forms',
        'person',
        'rules',
        'same-title',
        'sentences',
      ],
      ...['signature', 'unit-names'],
    ].map((name) => `test/${name}.test.ts`),
    testTimeout: 30_000,
    // They change nothing that another could see, and compiling the lexicon for each takes longer than the tests.
    isolate: false,
  },
});
