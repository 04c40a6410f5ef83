import { defineConfig } from 'vite';

// The pages, built into dist/web: what they load is all their own, and nothing is inlined that the content security policy
// would not let in.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    // kB; the charts have a page of their own, and the desk is on the same machine or network.
    chunkSizeWarningLimit: 1000,
    // "use client" is for servers that render pages; ours does not.
    rolldownOptions: { onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning) },
  },
  logLevel: 'warn',
});
