// npm run fuzz [-- RUNS [SEED]]: reads thousands of files with faults, made of all the fixtures. The tests try some of them.
import { ensurePackages } from './ensure-packages.mjs';
import { packageBin } from './package-bin.mjs';
import { run } from './run.mjs';

const [runs = '2000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
await ensurePackages();
console.log(`${runs} files, seed ${seed}`);
process.env.FUZZ_RUNS = runs;
process.env.FUZZ_SEED = seed;
const test = 'test/unit/formats/prior-records/fuzzed-files.test.ts';
process.exitCode = await run(process.execPath, [
  packageBin('vitest', 'vitest.mjs'),
  'run',
  '-c',
  'test/vitest.config.ts',
  test,
]);
