import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // Starting a server, a worker or npm, or reading many made-up texts, takes its time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // What a page shows after a key may take seconds where eight share a processor.
    expect: { poll: { timeout: 10_000 } },
    chaiConfig: { truncateThreshold: 400 },
  },
});
