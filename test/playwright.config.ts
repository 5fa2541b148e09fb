import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { TEST_ADDRESS, TEST_PORT } from './helpers/test-address';

const root = resolve(import.meta.dirname, '..');
/** Those that hold a limit of time; two of them at once would measure one another. */
const MEASURED = '**/large-*.spec.ts';
const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: 'e2e',
  outputDir: resolve(root, 'test-results'),
  fullyParallel: false,
  workers: 1,
  forbidOnly: inCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: inCi ? [['list'], ['json', { outputFile: resolve(root, 'test-results/report.json') }]] : 'list',
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: ['**/*.electron.spec.ts', MEASURED] },
    { name: 'measured', testMatch: MEASURED },
    { name: 'electron', testMatch: '**/*.electron.spec.ts' },
  ],
  webServer: {
    command: `node build/scripts/serve.mjs --port=${TEST_PORT}`,
    cwd: root,
    url: TEST_ADDRESS,
    reuseExistingServer: !inCi,
    timeout: 20_000,
  },
});
