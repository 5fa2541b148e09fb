import { unzipSync } from 'fflate';

const mebibyte = 1024 * 1024;
/** A workbook of 5,000 persons is some five of these, inflated. */
const inflatedLimit = 200 * mebibyte;
/** Sheets and documents compress well, but not without end. */
const ratioLimit = 200;
const ratioFrom = 4 * mebibyte;

/**
 * By what the archive's directory declares, before anything is inflated; the readers inflate no more than declared.
 * @throws RangeError where it declares more than a table or a document can hold; Error where it is no archive
 */
export function refuseBomb(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize, size }) => {
      total += originalSize;
      const isDense = originalSize > ratioFrom && originalSize > size * ratioLimit;
      if (isDense || total > inflatedLimit) throw new RangeError('More than a table can hold');
      return false;
    },
  });
}
