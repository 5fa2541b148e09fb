import type { DropZoneProps } from 'react-aria-components/DropZone';

import type { FileHandle, Host } from '@/host/host';

export type DropItem = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number];
type DirectoryDropItem = Extract<DropItem, { readonly kind: 'directory' }>;
type FolderEntry =
  ReturnType<DirectoryDropItem['getEntries']> extends AsyncIterable<infer Entry> ? Entry : never;

/** What was dropped: the files, and the folders out of which something was lost on the way. */
export interface Dropped {
  readonly handles: readonly FileHandle[];
  /** Folders that could not be looked through to their end. */
  readonly unreadable: readonly string[];
  /** Folders from which something went away while they were looked through; all the rest of them is there. */
  readonly changed: readonly string[];
}

/** Makes handles of what was dropped; folders are gone through with all that is in them. */
export async function droppedFiles(host: Host, items: readonly DropItem[]): Promise<Dropped> {
  const handles: FileHandle[] = [];
  const unreadable: string[] = [];
  const changed: string[] = [];
  const waiting: { readonly folder: string; readonly item: DirectoryDropItem }[] = [];
  for (const item of items) {
    if (item.kind === 'file') handles.push(...host.adoptFiles([await item.getFile()]));
    if (item.kind === 'directory') waiting.push({ item, folder: item.name });
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { folder, item } = next;
    const end = await lookThrough(item, async (entry) => {
      if (entry.kind === 'directory') waiting.push({ item: entry, folder: `${folder}/${entry.name}` });
      else handles.push(...host.adoptFiles([await entry.getFile()]).map((own) => ({ ...own, folder })));
    });
    if (end === 'unreadable') unreadable.push(folder);
    if (end === 'changed') changed.push(folder);
  }
  return { handles, unreadable, changed };
}

/** So often in a row a folder is looked through anew without anything new being found in it. */
const attempts = 3;

/**
 * Takes each entry of a folder once. The listing ends at an entry that went away since it was made, whatever comes after
 * that; a listing made anew has the rest without it.
 */
async function lookThrough(
  item: DirectoryDropItem,
  take: (entry: FolderEntry) => Promise<void>,
): Promise<'whole' | 'changed' | 'unreadable'> {
  const taken = new Set<string>();
  for (let vain = 0, isFirst = true; vain < attempts; isFirst = false) {
    const before = taken.size;
    try {
      for await (const entry of item.getEntries()) {
        if (taken.has(entry.name)) continue;
        await take(entry);
        taken.add(entry.name);
      }
      return isFirst ? 'whole' : 'changed';
    } catch {
      vain = taken.size > before ? 0 : vain + 1;
    }
  }
  // A folder that went away, or may not be read: what was found in it so far is taken.
  return 'unreadable';
}
