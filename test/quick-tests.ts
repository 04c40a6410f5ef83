const NAMES = [
  ...[
    '*-classes',
    '*-matrix',
    '*-frames',
    '*-lines',
    '*-lists',
    '*-papers',
    'award*',
    'bloc*',
    'document',
    'document-parts',
    'head*',
    'made-up-*',
  ],
  ...[
    'member*',
    'names-*',
    'official*',
    'page-*',
    'paper-*',
    'table-forms',
    'told-*',
    'accepted',
    'annotated',
    'announced',
  ],
  ...[
    'asked-words',
    'batch',
    'cells-in-lines',
    'date',
    'counts-matrix',
    'discourse-matrix',
    'explain',
    'fair-copy',
    'local-rules',
    'meeting',
    'misfits',
  ],
  ...['near-misses', 'news', 'person', 'press-phrases', 'rows-and-lines', 'rules', 'same-title', 'sentences'],
  ...['short-text-heads', 'signature', 'unit-names', 'unit-wholes'],
];

/**
 * The tests of rules and parsers that need no database, have answers of their own and are quick. They change nothing that
 * another could see, so they share what they load: compiling the lexicon for each file takes longer than its tests.
 */
export const QUICK_TESTS: readonly string[] = NAMES.map((name) => `test/${name}.test.ts`);
