import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

import { droppedFiles, type DropItem } from '@/features/exchange/reading/dropped-files';
import { createAdoptedFiles } from '@/host/adopted-files';
import type { Host } from '@/host/host';

import { withTemporaryFolder } from '../../../helpers/temporary-folder';

type Folder = Extract<DropItem, { readonly kind: 'directory' }>;
type Entry = ReturnType<Folder['getEntries']> extends AsyncIterable<infer E> ? E : never;

const adopted = createAdoptedFiles();
const host = { adoptFiles: (files) => adopted.adopt(files) } as Pick<Host, 'adoptFiles'> as Host;

/** A folder of the disk as it is dropped: its names are listed first, and each file is then fetched by its name. */
function dropped(path: string, onListed: (names: readonly string[]) => Promise<void>): Folder {
  return {
    kind: 'directory',
    name: basename(path),
    async *getEntries(): AsyncGenerator<Entry> {
      const names = (await readdir(path)).toSorted();
      await onListed(names);
      for (const name of names) {
        const own = join(path, name);
        if ((await stat(own)).isDirectory()) yield dropped(own, async () => undefined);
        else {
          const bytes = await readFile(own);
          const file = Object.assign(new File([bytes], name), { webkitRelativePath: '' });
          yield { kind: 'file', type: '', name, getFile: async () => file, getText: () => file.text() };
        }
      }
    },
  };
}

test('a file that goes away while its folder is looked through takes none of the rest with it', () =>
  withTemporaryFolder(async (base) => {
    const folder = join(base, 'Records');
    await mkdir(join(folder, 'd'), { recursive: true });
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd/e.txt', 'f.txt'])
      await writeFile(join(folder, name), name);
    const gone = ['b.txt', 'c.txt'];
    const found = await droppedFiles(host, [
      dropped(folder, async () => {
        const [name] = gone.splice(0, 1);
        if (name !== undefined) await rm(join(folder, name));
      }),
    ]);
    expect(found.handles.map((handle) => `${handle.folder ?? ''}/${handle.name}`)).toEqual([
      'Records/a.txt',
      'Records/f.txt',
      'Records/d/e.txt',
    ]);
    expect(found).toMatchObject({ unreadable: [], changed: ['Records'] });
  }));

test('a folder that goes away itself is named, and what was found in it is kept', () =>
  withTemporaryFolder(async (base) => {
    const [whole, lost] = [join(base, 'Whole'), join(base, 'Lost')];
    for (const folder of [whole, lost]) {
      await mkdir(folder);
      await writeFile(join(folder, 'a.txt'), 'a');
    }
    const found = await droppedFiles(host, [
      dropped(lost, () => rm(lost, { recursive: true })),
      dropped(whole, async () => undefined),
    ]);
    expect(found.handles.map(({ name, folder }) => [folder, name])).toEqual([['Whole', 'a.txt']]);
    expect(found).toMatchObject({ unreadable: ['Lost'], changed: [] });
  }));
