import { configDefaults, defineConfig } from 'vitest/config';
import { QUICK_TESTS } from './test/quick-tests.js';

export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    // Starting a server, a worker or npm, or reading many made-up texts, takes its time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // What a page shows after a key may take seconds where eight share a processor.
    expect: { poll: { timeout: 10_000 } },
    chaiConfig: { truncateThreshold: 400 },
    projects: [
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...QUICK_TESTS],
        },
      },
      { extends: true, test: { name: 'quick', include: [...QUICK_TESTS], isolate: false } },
    ],
  },
});
