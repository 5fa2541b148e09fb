import { isLeftBehind } from '@/formats/prior-records/left-behind';
import type { FileHandle, Host, Result } from '@/host/host';
import { mapInSlices, sortInSlices } from '@/store/in-slices';

const mebibyte = 1024 * 1024;
/** Prior records are texts; more than this in one file is none. */
export const recordLimit = 50 * mebibyte;
/** A register with its attached files. */
export const bundleLimit = 1024 * mebibyte;

/** A file that was chosen, dropped or pasted; its bytes are loaded when its turn comes. */
export interface OfferedFile {
  readonly name: string;
  readonly folder: string;
  readonly load: () => Promise<Result<Uint8Array>>;
  readonly pasted?: boolean;
}

/** The files behind handles; what systems leave in a folder is passed over, unless it was chosen by itself. */
export async function offeredFiles(
  host: Host,
  handles: readonly FileHandle[],
): Promise<readonly OfferedFile[]> {
  const wanted = handles.filter(({ name, folder }) => folder === undefined || !isLeftBehind(name));
  return (await inOrder(wanted)).map((handle) => ({
    name: handle.name,
    folder: handle.folder ?? '',
    load: () =>
      host
        .readFile(handle, { limit: isBundleName(handle.name) ? bundleLimit : recordLimit })
        // A host that cannot answer at all leaves the other files to be read.
        .catch((): Result<Uint8Array> => ({ ok: false, error: { code: 'failed' } })),
  }));
}

const never = new AbortController().signal;

/** Files of a folder by their place in it, "file 9" before "file 10"; those chosen one by one as they were chosen. */
async function inOrder(handles: readonly FileHandle[]): Promise<readonly FileHandle[]> {
  if (handles.every(({ folder }) => folder === undefined)) return handles;
  const keyed = await mapInSlices(
    handles,
    (handle) => ({
      handle,
      key: `${handle.folder ?? ''}/${handle.name}`
        .toLowerCase()
        .replace(/\d{1,9}/gu, (digits) => digits.padStart(9, '0')),
    }),
    never,
  );
  const sorted = await sortInSlices(
    keyed ?? [],
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    never,
  );
  return sorted?.map(({ handle }) => handle) ?? handles;
}

export function isBundleName(name: string): boolean {
  return name.toLowerCase().endsWith('.rapporteur');
}
