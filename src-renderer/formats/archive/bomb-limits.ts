const mebibyte = 1024 * 1024;

/** Bytes that come out of one archive at the most; a workbook of 5,000 persons is some five mebibytes. */
export const inflatedLimit = 200 * mebibyte;
/** Sheets and documents compress well, but not without end. */
const ratioLimit = 200;
const ratioFrom = 4 * mebibyte;

/** Whether more comes out of so many packed bytes than of any honest file. */
export function isBombRatio(size: number, packed: number): boolean {
  return size > ratioFrom && size > packed * ratioLimit;
}
