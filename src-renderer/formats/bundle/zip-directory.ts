import { bundleLimits } from './bundle-format';
import { refuse } from './bundle-outcome';

/** An entry of a zip archive, as its directory declares it; `data` is a view of the archive, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc32: number;
  /** Declared size, inflated, in bytes. */
  readonly size: number;
  readonly data: Uint8Array;
}

const endLength = 22;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
const encryptedFlag = 1;

/** Whether the bytes begin as those of a zip; an empty zip does not. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === localSignature;
}

/**
 * The entries of a zip archive, without inflating anything. Stricter than an unzip tool, because the loose ends of the
 * format are where archives are made that say one thing to one reader and another to the next: the end record must be
 * the last thing, the directory must adjoin it, entries must not share bytes, local and central names must agree.
 *
 * @throws BundleRefusal `cut-off`, `altered`, `unexpected-part` (doubled names) or `zip-bomb` (entries too many or sharing bytes)
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endSignature) refuse({ code: 'cut-off' });
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  // Also what an archive inside a truncated one looks like, when the cut falls right behind it.
  if (start + size !== end) refuse({ code: 'cut-off' });
  if (count > bundleLimits.parts) refuse({ code: 'zip-bomb', limit: 'parts' });

  const entries: ZipEntry[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) refuse({ code: 'cut-off' });
    const nameLength = view.getUint16(at + 28, true);
    const name = latin1(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    if (names.has(name)) refuse({ code: 'unexpected-part', part: name });
    names.add(name);
    const local = view.getUint32(at + 42, true);
    const data = locate(bytes, local, { name, limit: start, size: view.getUint32(at + 20, true) });
    const method = view.getUint16(at + 10, true);
    const entry = {
      name,
      deflated: method === 8,
      crc32: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data,
    };
    const flags = view.getUint16(at + 8, true);
    const readable =
      (method === 8 || (method === 0 && entry.size === data.length)) && !(flags & encryptedFlag);
    if (!readable) refuse({ code: 'altered', part: name });
    entries.push(entry);
    spans.push({ from: local, to: data.byteOffset - bytes.byteOffset + data.length });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) refuse({ code: 'cut-off' });
  refuseOverlaps(spans);
  return entries;
}

function locate(
  bytes: Uint8Array,
  local: number,
  entry: { readonly name: string; readonly limit: number; readonly size: number },
): Uint8Array {
  const view = viewOf(bytes);
  const part = entry.name;
  if (local + localLength > entry.limit || view.getUint32(local, true) !== localSignature) {
    refuse({ code: 'altered', part });
  }
  const nameLength = view.getUint16(local + 26, true);
  const name = latin1(bytes.subarray(local + localLength, local + localLength + nameLength));
  const start = local + localLength + nameLength + view.getUint16(local + 28, true);
  if (name !== part || start + entry.size > entry.limit) refuse({ code: 'altered', part });
  return bytes.subarray(start, start + entry.size);
}

/** Entries that share bytes unpack to far more than the archive holds, each within its own ratio. */
function refuseOverlaps(spans: readonly { readonly from: number; readonly to: number }[]): void {
  let previous = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from < previous) refuse({ code: 'zip-bomb', limit: 'overlap' });
    previous = to;
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** One character a byte: the names of a bundle are ASCII, and any other must not turn into one of them. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
