// Mutants in ranges of the rules and parsers that a seed draws: docs/measurements/mutants.md tells how to run it and what came out.
// SOVANG_MUTATION_SEED draws others, SOVANG_MUTATION_RANGES more or fewer of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEED = Number(process.env.SOVANG_MUTATION_SEED ?? 1);
const RANGES = Number(process.env.SOVANG_MUTATION_RANGES ?? 8);
/** Lines of a range: a function or two. */
const LENGTH = 14;
const FOLDERS = ['src/extract', 'src/names'];

/** Ranges that do not meet, "src/names/title.ts:12-25", from files drawn by their length. */
function ranges() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  ).sort();
  const lines = files.flatMap((file) => {
    const count = readFileSync(file, 'utf8').split('\n').length - 1;
    return Array.from(
      { length: Math.floor(count / LENGTH) },
      (_, i) => `${file}:${1 + i * LENGTH}-${(i + 1) * LENGTH}`,
    );
  });
  let state = SEED;
  const chosen = new Set();
  while (chosen.size < Math.min(RANGES, lines.length)) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.add(lines[Math.floor((state / 2 ** 32) * lines.length)]);
  }
  return [...chosen].sort();
}

export default {
  mutate: ranges(),
  testRunner: 'vitest',
  // It would rewrite the paths in it with the compiler's old interface, which TypeScript 7 has no more; there are none.
  tsconfigFile: 'none',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  // Nothing checks types on the way; and it would write into the pages among the tests.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // Tables are read once when a module is loaded: their mutants would need every test for each word of them.
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/mutation.json' },
  tempDirName: 'dist/stryker',
  thresholds: { high: 90, low: 75, break: 75 },
  timeoutMS: 120_000,
  // All tests run once under the instruments, which a slow machine takes its time for.
  dryRunTimeoutMinutes: 40,
};
