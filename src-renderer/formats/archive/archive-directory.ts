/** A file of an archive as its directory declares it; `data` is a view of the archive, still packed. */
export interface ArchiveEntry {
  /** As its bytes stand in the directory; see `entryName`. */
  readonly rawName: Uint8Array;
  readonly isUtf8: boolean;
  /** A name in UTF-8 that some programs add to one in letters of their own. */
  readonly unicodeName?: Uint8Array;
  readonly isEncrypted: boolean;
  /** 0 as it is, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc32: number;
  /** Declared, unpacked, in bytes. */
  readonly size: number;
  /** `undefined` where the archive does not hold what its directory says. */
  readonly data: Uint8Array | undefined;
}

const endSignature = 0x06054b50;
const endLength = 22;
const commentLimit = 0xffff;
const largeEndSignature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const unset = 0xffffffff;

/**
 * The files of a zip as other programs write them: with a comment behind, larger than the old format allows, or inside
 * another program's file. Nothing is unpacked. @param limit entries beyond it are not looked at
 * @throws RangeError or Error where it has no directory
 */
export function readArchiveDirectory(
  bytes: Uint8Array,
  limit: number,
): { readonly entries: readonly ArchiveEntry[]; readonly count: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, size, start } = endOf(view, end);
  // What stands before the archive moves it.
  let at = start;
  if (view.getUint32(at, true) !== entrySignature && count > 0) at = end - size;
  const shift = at - start;
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < Math.min(count, limit); index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Error('The directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, shift));
    at += entryLength + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return { entries, count };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - commentLimit); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new Error('No directory');
}

interface DirectoryEnd {
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

function endOf(view: DataView, end: number): DirectoryEnd {
  const small = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  if (small.start !== unset && small.count !== 0xffff) return small;
  if (end < 20 || view.getUint32(end - 20, true) !== locatorSignature) return small;
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== largeEndSignature) return small;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + entryLength + view.getUint16(at + 28, true);
  const extra = extraFields(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const large = extra.get(1);
  let place = large?.start ?? 0;
  /** Numbers that did not fit stand in a field of their own, in this order. */
  const wide = (value: number): number => {
    if (value !== unset || !large || place + 8 > large.end) return value;
    place += 8;
    return Number(view.getBigUint64(place - 8, true));
  };
  const size = wide(view.getUint32(at + 24, true));
  const packed = wide(view.getUint32(at + 20, true));
  const local = wide(view.getUint32(at + 42, true)) + shift;
  const unicode = extra.get(0x7075);
  const method = view.getUint16(at + 10, true);
  return {
    rawName: bytes.subarray(at + entryLength, nameEnd),
    isUtf8: (flags & 0x800) !== 0,
    ...(unicode && unicode.end - unicode.start > 5
      ? { unicodeName: bytes.subarray(unicode.start + 5, unicode.end) }
      : {}),
    isEncrypted: (flags & 1) !== 0 || method === 99,
    method,
    crc32: view.getUint32(at + 16, true),
    size,
    data: dataOf(bytes, view, local, packed),
  };
}

function extraFields(
  view: DataView,
  from: number,
  to: number,
): ReadonlyMap<number, { readonly start: number; readonly end: number }> {
  const fields = new Map<number, { readonly start: number; readonly end: number }>();
  for (let at = from; at + 4 <= Math.min(to, view.byteLength);) {
    const start = at + 4;
    const end = Math.min(start + view.getUint16(at + 2, true), to);
    fields.set(view.getUint16(at, true), { start, end });
    at = end;
  }
  return fields;
}

function dataOf(bytes: Uint8Array, view: DataView, local: number, packed: number): Uint8Array | undefined {
  if (local < 0 || local + localLength > bytes.length) return undefined;
  if (view.getUint32(local, true) !== localSignature) return undefined;
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}
