import { mkdir, symlink, writeFile } from 'node:fs/promises';
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
