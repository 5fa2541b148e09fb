import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { writeNewBeside } from '../../../src-main/write-new';
import { canMount, withReadOnlyDisk, withSmallDisk } from '../../helpers/small-disk';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const bytes = new TextEncoder().encode('new');

test('a file is written beside another under the first number that is free, and nothing else is touched', async () => {
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'minutes.docx');
    await writeFile(path, 'edited');
    await writeFile(join(folder, 'minutes (2).docx'), 'second');
    const written = await writeNewBeside(path, bytes);
    expect(written).toEqual({ ok: true, value: join(folder, 'minutes (3).docx') });
    // Beside a numbered one the count goes on.
    const next = await writeNewBeside(join(folder, 'minutes (2).docx'), bytes);
    expect(next).toEqual({ ok: true, value: join(folder, 'minutes (4).docx') });
    const texts = await Promise.all(
      (await readdir(folder))
        .toSorted()
        .map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
    );
    expect(Object.fromEntries(texts)).toEqual({
      'minutes.docx': 'edited',
      'minutes (2).docx': 'second',
      'minutes (3).docx': 'new',
      'minutes (4).docx': 'new',
    });
  });
});

test('a folder that is not there is an error, and leaves nothing behind', async () => {
  await withTemporaryFolder(async (folder) => {
    const written = await writeNewBeside(join(folder, 'gone', 'minutes.docx'), bytes);
    expect(written).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await readdir(folder)).toEqual([]);
  });
});

test.runIf(canMount)('where the disk is full nothing new lies beside the file', () =>
  withSmallDisk(256 * 1024, async (disk) => {
    const path = join(disk, 'minutes.docx');
    await writeFile(path, 'edited');
    const written = await writeNewBeside(path, new Uint8Array(400_000).fill(7));
    expect(written).toEqual({ ok: false, error: { code: 'disk-full', name: 'minutes.docx' } });
    expect(await readdir(disk)).toEqual(['minutes.docx']);
    expect(await readFile(path, 'utf8')).toBe('edited');
  }),
);

test.runIf(canMount)('on a read-only disk nothing is written, and it is said', () =>
  withReadOnlyDisk(
    (disk) => writeFile(join(disk, 'minutes.docx'), 'edited'),
    async (disk) => {
      const written = await writeNewBeside(join(disk, 'minutes.docx'), bytes);
      expect(written).toEqual({ ok: false, error: { code: 'no-permission', name: 'minutes.docx' } });
      expect(await readdir(disk)).toEqual(['minutes.docx']);
    },
  ),
);
