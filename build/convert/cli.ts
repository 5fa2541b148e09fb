import { convert } from './convert';
import { help, parseOptions } from './options';
import { readOnThread } from './reading-thread';
import { verifyBundles } from './verify-bundles';

// One file is both: the converter, and the thread on which it reads.
if (!readOnThread()) await answer();

async function answer(): Promise<void> {
  const parsed = parseOptions(process.argv.slice(2));
  switch (parsed.kind) {
    case 'help':
      console.log(help);
      break;
    case 'wrong':
      console.error(`${parsed.message}\nnpm run convert -- --help tells more.`);
      process.exitCode = 2;
      break;
    case 'verify':
      process.exitCode = await verifyBundles(parsed.files);
      break;
    case 'run':
      process.exitCode = await convert(parsed.options);
      break;
  }
}
