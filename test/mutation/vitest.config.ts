import { defineConfig } from 'vitest/config';
import { QUICK_TESTS } from '../quick-tests.js';

/**
 * What each mutant runs of the tests that reach it. `linear` and `robustness` hold rules too, but take a minute.
 */
export default defineConfig({
  test: { include: [...QUICK_TESTS], testTimeout: 120_000, isolate: false },
});
