import { defineConfig } from 'vitest/config';

/**
 * The tests of rules, parsers and local rules that need no database, have answers of their own and are quick: each mutant
 * runs all that reach it. `linear` and `robustness` hold rules too, but take a minute.
 */
export default defineConfig({
  test: {
    include: [
      ...[
        '*-classes',
        '*-frames',
        '*-lines',
        '*-lists',
        '*-papers',
        'award*',
        'bloc*',
        'document*',
        'head*',
        'made-up-*',
      ],
      ...['member*', 'names-*', 'official*', 'page-*', 'paper-*', 'table-forms', 'told-*'],
      ...[
        'annotated',
        'announced',
        'asked-words',
        'batch',
        'cells-in-lines',
        'date',
        'explain',
        'fair-copy',
        'local-rules',
      ],
      ...[
        'meeting',
        'misfits',
        'near-misses',
        'news',
        'person',
        'press-phrases',
        'rows-and-lines',
        'rules',
        'same-title',
      ],
      ...['sentences', 'short-text-heads', 'signature', 'unit-names'],
    ].map((name) => `test/${name}.test.ts`),
    testTimeout: 120_000,
    // They change nothing that another could see, and compiling the lexicon for each takes longer than the tests.
    isolate: false,
  },
});
