// npm run bench -- reader [--why SLUG]: what the readers find, against the keys of the measured corpus.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';
import { isOutdated } from './newest-source.mjs';
import { packageBin } from './package-bin.mjs';
import { OUT, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { stop } from './say.mjs';

const CLI = join(OUT, 'bench/cli.mjs');

await ensurePackages();
if (isOutdated(CLI, ['test/bench'])) {
  const vite = packageBin('vite', 'bin/vite.js');
  const args = [vite, 'build', '-c', 'build/vite/bench.config.ts', '-l', 'warn'];
  if ((await run(process.execPath, args)) !== 0)
    stop('The measurements could not be built; the reason stands above.');
}
process.chdir(ROOT);
process.argv = [process.argv[0] ?? 'node', CLI, ...process.argv.slice(2)];
await import(pathToFileURL(CLI).href);
