import { BundleRefusal } from '../bundle/bundle-outcome';
import { crc32 } from '../bundle/crc32';
import { inflatePart } from '../bundle/inflate-part';
import { readArchiveDirectory, type ArchiveEntry } from './archive-directory';
import { inflatedLimit, isBombRatio } from './bomb-limits';
import { entryName } from './entry-name';

const entriesLimit = 20_000;

/** An archive of which files are taken out one by one. */
export interface Archive {
  /** With their folders, parted by `/`. */
  readonly names: readonly string[];
  /**
   * The file of this name, whatever the case of its letters, as the parts of a document are called; `undefined` where there is none.
   * @throws RangeError where more comes out than was declared or than all may hold; Error where it is damaged
   */
  readonly read: (name: string) => Uint8Array | undefined;
  /** What a file declares to hold, in bytes; 0 where there is none. */
  readonly sizeOf: (name: string) => number;
}

/**
 * Opens a zip archive; nothing is inflated before it is asked for.
 * @throws Error where it is no whole archive
 */
export function openArchive(bytes: Uint8Array): Archive {
  const byName = new Map<string, ArchiveEntry>();
  const names: string[] = [];
  for (const entry of readArchiveDirectory(bytes, entriesLimit).entries) {
    const name = entryName(entry);
    names.push(name);
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), entry);
  }
  let left = inflatedLimit;
  return {
    names,
    read: (name) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return undefined;
      left -= entry.size;
      // Of all that was taken out: many files, each too small to be looked at alone, grow without end together.
      const taken = inflatedLimit - left;
      if (left < 0 || isDense(entry) || isBombRatio(taken, bytes.length))
        throw new RangeError('More than an archive can hold');
      return readEntry(entry);
    },
    sizeOf: (name) => byName.get(name.toLowerCase())?.size ?? 0,
  };
}

function isDense({ size, data }: ArchiveEntry): boolean {
  return data !== undefined && isBombRatio(size, data.length);
}

function readEntry({ method, data, size, crc32: sum, isEncrypted }: ArchiveEntry): Uint8Array {
  if (!data || isEncrypted || (method !== 0 && method !== 8)) throw new Error('Damaged in an archive');
  const content = inflated({ name: '', deflated: method === 8, crc32: sum, size, data });
  // One letter that was turned in transit would be a fact that nobody wrote.
  if (content.length !== size || crc32(content) !== sum) throw new Error('Damaged in an archive');
  return content;
}

function inflated(entry: Parameters<typeof inflatePart>[0]): Uint8Array {
  try {
    return inflatePart(entry);
  } catch (error) {
    if (error instanceof BundleRefusal && error.bundleError.code === 'zip-bomb')
      throw new RangeError('More than was declared');
    throw error;
  }
}
