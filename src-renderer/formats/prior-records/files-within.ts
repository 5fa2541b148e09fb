import type { PriorRecord, ReadError } from './read-prior-record';

/** A file that waits to be read, and how many files it stands in. */
export interface NestedFile {
  readonly file: PriorRecord;
  readonly depth: number;
}

/** What was taken out of one file that was asked for, however deep it stood. */
export interface Taken {
  readonly bytes: number;
  readonly files: number;
}

export const nothingTaken: Taken = { bytes: 0, files: 0 };

/** A message within an archive within a message: further in there is hardly anything a secretariat has put there. */
const depthLimit = 3;
/** Archives within archives multiply; each alone keeps within its own limits. */
const limits: Taken = { bytes: 200 * 1024 * 1024, files: 2000 };
/** As many as one reads in a line. */
const namesTold = 10;

/**
 * The files within one that was read, to be read next, as far as the file that was asked for may hold any more. Those
 * that are not read are told of as one, by name: it has no bytes, and its reading ends in the reason.
 * @param taken of the file that was asked for, so far
 */
export function filesWithin(
  { file, depth }: NestedFile,
  parts: readonly PriorRecord[],
  taken: Taken,
): { readonly waiting: readonly NestedFile[]; readonly taken: Taken } {
  const waiting: NestedFile[] = [];
  const left: PriorRecord[] = [];
  let { bytes, files } = taken;
  for (const part of parts) {
    const size = bytes + part.bytes.length;
    // Where a reader left files out itself, that is told whatever the limits.
    const standsForOthers = part.fault !== undefined && 'names' in part.fault;
    const isTooDeep = depth >= depthLimit && part.fault === undefined;
    if (!standsForOthers && (isTooDeep || files + 1 > limits.files || size > limits.bytes)) left.push(part);
    else {
      bytes = size;
      files += 1;
      waiting.push({ file: part, depth: depth + 1 });
    }
  }
  if (left.length > 0)
    waiting.push({
      file: notRead(file.name, depth >= depthLimit ? 'too-deep' : 'too-much-within', left),
      depth: depth + 1,
    });
  return { waiting, taken: { bytes, files } };
}

/**
 * Stands for files that are not read.
 * @param name of the file that they stand in
 * @param unnamed how many there are besides
 */
export function notRead(
  name: string,
  code: Extract<ReadError, { readonly names: readonly string[] }>['code'],
  left: readonly { readonly name: string }[],
  unnamed = 0,
): PriorRecord {
  const names = left.slice(0, namesTold).map((one) => nameWithin(one.name, name));
  return { name, bytes: new Uint8Array(), fault: { code, count: left.length + unnamed, names } };
}

/** "letter.eml › annex.pdf" without what it stands in, which is named already. */
function nameWithin(name: string, outer: string): string {
  const before = `${outer} › `;
  return name.startsWith(before) ? name.slice(before.length) : name;
}
