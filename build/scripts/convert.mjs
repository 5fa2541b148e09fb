// npm run convert -- FILES --out FOLDER [--to …]: the readers and writers without a window.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';
import { isOutdated } from './newest-source.mjs';
import { packageBin } from './package-bin.mjs';
import { OUT } from './paths.mjs';
import { run } from './run.mjs';
import { say, stop } from './say.mjs';

const CLI = join(OUT, 'convert/cli.mjs');

await ensurePackages();
if (isOutdated(CLI)) {
  say('Building the converter');
  const args = [
    packageBin('vite', 'bin/vite.js'),
    'build',
    '-c',
    'build/vite/convert.config.ts',
    '-l',
    'warn',
  ];
  if ((await run(process.execPath, args)) !== 0)
    stop('The converter could not be built; the reason stands above.');
}
// The folders people name are relative to where they stand, which npm keeps here.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv = [process.argv[0] ?? 'node', CLI, ...process.argv.slice(2)];
await import(pathToFileURL(CLI).href);
