import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { policyMeta } from './build/vite/policy-meta';
import manifest from './package.json' with { type: 'json' };

const root = import.meta.dirname;

// One build must run in the tests' Electron, in the product's and in current browsers. electron-vite derives targets
// from a table that ends below the product's Electron, so they are named here.
const nodeTarget = 'node20.18';
const pageTarget = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      outDir: resolve(root, 'out/main'),
      // Bundled whole, so that the packaged app carries no node_modules.
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve(root, 'src-main/index.ts') }, external: ['electron'] },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload script must be one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'src-preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    base: './',
    define: { __APP_VERSION__: JSON.stringify(manifest.version) },
    resolve: { alias: { '@': resolve(root, 'src-renderer') } },
    plugins: [react(), policyMeta()],
    worker: { format: 'es' },
    server: { host: '127.0.0.1', port: 47815, strictPort: true },
    build: {
      target: pageTarget,
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // Loaded from the disk: to name to the browser beforehand each of the many chunks of a page only keeps the page.
      modulePreload: false,
      // Loaded from the disk, so one large chunk costs nothing that many small ones would not.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: resolve(root, 'src-renderer/index.html') } },
    },
  },
});
