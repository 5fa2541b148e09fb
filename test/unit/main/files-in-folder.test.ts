import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { filesInFolder } from '../../../src-main/files-in-folder';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

test('every file of a folder and of those within it is found, by its place and without links', async () => {
  const found = await withTemporaryFolder(async (base) => {
    const folder = join(base, 'Records');
    await mkdir(join(folder, '2015', 'annexes'), { recursive: true });
    await writeFile(join(folder, 'b.txt'), 'b');
    await writeFile(join(folder, 'a.txt'), 'aa');
    await writeFile(join(folder, '2015', 'annexes', 'list.docx'), '');
    await symlink(folder, join(folder, 'round'));
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    return filesInFolder(folder);
  });
  expect(found.ok && found.value.map(({ name, folder: place, size }) => [place, name, size])).toEqual([
    ['Records/2015/annexes', 'list.docx', 0],
    ['Records', 'a.txt', 2],
    ['Records', 'b.txt', 1],
  ]);
});

test('a folder of more files than anybody means to import is refused, and one that is gone is named', async () => {
  await withTemporaryFolder(async (folder) => {
    for (const name of ['1', '2', '3']) await writeFile(join(folder, name), '');
    expect(await filesInFolder(folder, 2)).toEqual({ ok: false, error: { code: 'too-many', limit: 2 } });
    expect(await filesInFolder(join(folder, 'gone'))).toEqual({
      ok: false,
      error: { code: 'not-found', name: 'gone' },
    });
  });
});

// Renamed, the folder leads to paths longer than the system takes; they are made while it is short.
test.runIf(process.platform === 'linux')(
  'a folder within that cannot be looked into stands for itself, and the rest is found',
  () =>
    withTemporaryFolder(async (base) => {
      const short = join(base, 's');
      const folder = join(base, 'long'.repeat(60));
      const deep = join(...Array.from({ length: 15 }, () => 'd'.repeat(250)));
      await mkdir(join(short, deep), { recursive: true });
      await mkdir(join(short, deep, 'e'.repeat(150)));
      await writeFile(join(short, 'a.txt'), 'a');
      await rename(short, folder);
      const found = await filesInFolder(folder);
      await rename(folder, short);
      expect(found.ok && found.value.map(({ name }) => name)).toEqual(['a.txt', 'e'.repeat(150)]);
    }),
);
