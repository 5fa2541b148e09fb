import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/**
 * These leave nothing behind: values in and values out, or a database of their own that is closed after them. So one
 * process reads the app's modules once for all of them, which takes a third of the time. Each of the others has a process
 * of its own: they set the clock or stand in for parts of the platform.
 */
const TOGETHER = [
  'test/unit/{domain,features,formats,i18n,pickers,search,ui}/**/*.test.{ts,tsx}',
  'test/integration/{bundle,exchange,paper,store,tables}/**/!(failing-command|live-queries|queries|typing-in-register).test.ts',
];

export default defineConfig({
  root,
  resolve: { alias: { '@': resolve(root, 'src-renderer') } },
  define: { __APP_VERSION__: JSON.stringify('0.0.0') },
  test: {
    environment: 'node',
    pool: 'forks',
    // The runner keeps one core for itself, which of two is half of what there is.
    maxWorkers: '100%',
    // Before anything imports Dexie, which looks for IndexedDB once, when it is loaded.
    setupFiles: ['fake-indexeddb/auto', 'test/helpers/fixed-seed.ts'],
    // Properties are tried on many cases; a busy machine may take several times as long as a quiet one.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: TOGETHER,
          isolate: false,
          setupFiles: ['test/helpers/close-registers.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/{unit,integration}/**/*.test.{ts,tsx}'],
          exclude: TOGETHER,
        },
      },
    ],
  },
});
