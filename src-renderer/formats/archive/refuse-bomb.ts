import { unzipSync } from 'fflate';
import { inflatedLimit, isBombRatio } from './bomb-limits';

/**
 * By what the archive's directory declares, before anything is inflated; the readers inflate no more than declared.
 * @throws RangeError where it declares more than a table or a document can hold; Error where it is no archive
 */
export function refuseBomb(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize, size }) => {
      total += originalSize;
      if (isBombRatio(originalSize, size) || total > inflatedLimit)
        throw new RangeError('More than a table can hold');
      return false;
    },
  });
}
