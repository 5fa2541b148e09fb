import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: { alias: { '@': resolve(root, 'src-renderer') } },
  define: { __APP_VERSION__: JSON.stringify('0.0.0') },
  test: {
    environment: 'node',
    include: ['test/{unit,integration}/**/*.test.{ts,tsx}'],
    // Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
    setupFiles: ['fake-indexeddb/auto', 'test/helpers/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
