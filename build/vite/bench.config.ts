import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Bundles the measurements, with the readers they measure, into one file for Node. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { alias: { '@': resolve(root, 'src-renderer') } },
  ssr: { noExternal: true },
  build: {
    ssr: resolve(root, 'test/bench/reader/cli.ts'),
    target: 'node20.18',
    outDir: resolve(root, 'out/bench'),
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
  },
});
