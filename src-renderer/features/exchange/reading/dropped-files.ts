import type { DropZoneProps } from 'react-aria-components/DropZone';

import type { FileHandle, Host } from '@/host/host';

export type DropItem = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'][number];
type DirectoryDropItem = Extract<DropItem, { readonly kind: 'directory' }>;

/** What was dropped: the files, and the folders that could not be looked through to their end. */
export interface Dropped {
  readonly handles: readonly FileHandle[];
  readonly unreadable: readonly string[];
}

/** Makes handles of what was dropped; folders are gone through with all that is in them. */
export async function droppedFiles(host: Host, items: readonly DropItem[]): Promise<Dropped> {
  const handles: FileHandle[] = [];
  const unreadable: string[] = [];
  const waiting: { readonly folder: string; readonly item: DirectoryDropItem }[] = [];
  for (const item of items) {
    if (item.kind === 'file') handles.push(...host.adoptFiles([await item.getFile()]));
    if (item.kind === 'directory') waiting.push({ item, folder: item.name });
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { folder, item } = next;
    try {
      for await (const entry of item.getEntries()) {
        if (entry.kind === 'directory') waiting.push({ item: entry, folder: `${folder}/${entry.name}` });
        else handles.push(...host.adoptFiles([await entry.getFile()]).map((own) => ({ ...own, folder })));
      }
    } catch {
      // A folder that went away, or may not be read: what was found in it so far is taken.
      unreadable.push(folder);
    }
  }
  return { handles, unreadable };
}
