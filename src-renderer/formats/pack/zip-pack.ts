import { zipSync, type Zippable } from 'fflate';

import type { PackFile } from './make-pack';

/** Before any file: the files say by themselves when they were made. */
const epoch = new Date(1980, 0, 1);

/** A pack as one archive. Bundles, workbooks and PDF are packed already and are put in as they are. */
export function zipPack(files: readonly PackFile[]): Uint8Array {
  const parts: Zippable = {};
  for (const { path, bytes } of files)
    parts[path] = [bytes, { mtime: epoch, level: /\.(?:html|vcf)$/u.test(path) ? 6 : 0 }];
  return zipSync(parts);
}
