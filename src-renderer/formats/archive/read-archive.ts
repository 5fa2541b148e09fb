import { crc32 } from '../bundle/crc32';
import { inflatePart } from '../bundle/inflate-part';
import type { PriorRecord, ReadError } from '../prior-records/read-prior-record';
import type { FormatOutcome } from '../prior-records/record-text';
import { readArchiveDirectory, type ArchiveEntry } from './archive-directory';
import { notRead } from '../prior-records/files-within';
import { isLeftBehind } from '../prior-records/left-behind';
import { inflatedLimit, isBombRatio } from './bomb-limits';
import { entryName } from './entry-name';

/** More files than a secretariat sends as one. */
const fileLimit = 500;
/** Entries looked at; the others of such a directory are counted. */
const entryLimit = 20_000;

/** Reads a zip that is no document: a folder sent as one file. Its files are read each in its turn. */
export async function readArchive({ name, bytes }: PriorRecord): Promise<FormatOutcome> {
  const { entries, count } = readArchiveDirectory(bytes, entryLimit);
  const files = entries.flatMap((entry) => {
    const path = entryName(entry);
    return path === '' || isFolder(entry) || isLeftBehind(path) ? [] : [{ entry, path }];
  });
  const declared = files.reduce((sum, { entry }) => sum + entry.size, 0);
  // Many files, each too small to be looked at alone, grow without end together.
  if (files.some(({ entry }) => isDense(entry)) || isBombRatio(declared, bytes.length)) return failed('bomb');
  if (files.length === 0) return { ok: false, error: { code: 'empty' } };
  if (files.every(({ entry }) => entry.isEncrypted)) return failed('encrypted');
  const parts: PriorRecord[] = [];
  const left: { readonly name: string }[] = [];
  let total = 0;
  for (const { entry, path } of files) {
    if (parts.length >= fileLimit || total + entry.size > inflatedLimit) left.push({ name: path });
    else {
      total += entry.size;
      parts.push({ name: `${name} › ${path}`, ...unpacked(entry) });
    }
  }
  const unseen = Math.max(0, count - entries.length);
  if (left.length + unseen > 0) parts.push(notRead(name, 'too-much-within', left, unseen));
  return { ok: true, kind: 'parts', parts };
}

function failed(code: 'bomb' | 'encrypted'): FormatOutcome {
  return { ok: false, error: { code, kind: 'zip' } };
}

function isFolder({ rawName, size }: ArchiveEntry): boolean {
  const last = rawName.at(-1);
  return size === 0 && (last === 0x2f || last === 0x5c);
}

function isDense({ size, data }: ArchiveEntry): boolean {
  return data !== undefined && isBombRatio(size, data.length);
}

function unpacked(entry: ArchiveEntry): Pick<PriorRecord, 'bytes' | 'fault'> {
  const without = (fault: ReadError) => ({ bytes: new Uint8Array(), fault });
  const { method, data } = entry;
  if (entry.isEncrypted) return without({ code: 'encrypted', kind: 'zip' });
  if (method !== 0 && method !== 8) return without({ code: 'unsupported', kind: 'archive' });
  if (!data || (method === 0 && data.length !== entry.size)) return without({ code: 'damaged', kind: 'zip' });
  try {
    const bytes = inflatePart({
      name: '',
      deflated: method === 8,
      crc32: entry.crc32,
      size: entry.size,
      data,
    });
    return crc32(bytes) === entry.crc32 ? { bytes } : without({ code: 'damaged', kind: 'zip' });
  } catch {
    return without({ code: 'damaged', kind: 'zip' });
  }
}
