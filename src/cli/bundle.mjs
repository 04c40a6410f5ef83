// Puts the program that extracts into one file, for the thread that does nothing else (src/stages/extraction/thread.ts): a value of another module
// is looked up each time that code runs which Node has not optimised, and half of what an import runs never is. 2,000 texts take 6.3 ms of processor
// time each so instead of 7.0 (Node 20, 2026-11-30). Part of the build; what other packages hold stays theirs.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = new URL('../../dist/src/stages/extraction/', import.meta.url);

await build({
  configFile: false,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: fileURLToPath(new URL('bundle/', folder)),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: fileURLToPath(new URL('in-thread.js', folder)),
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
    },
  },
});
