import { chmod, lstat, mkdir, open, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomicWrite, type AtomicWriteSystem } from '../../../src-main/atomic-write';
import { writeToHandle } from '../../../src-main/write-to-handle';
import { canMount, whileHeld, withReadOnlyDisk, withSmallDisk } from '../../helpers/small-disk';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

/** Devices and /proc, where the kernel really fails, are Linux's. */
const onLinux = it.runIf(process.platform === 'linux');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file whose disk is really full: the kernel answers every byte written to this device with ENOSPC. */
const fullDisk: AtomicWriteSystem = {
  openForWriting: async (path) => {
    await writeFile(path, '');
    return open('/dev/full', 'w');
  },
};

describe('atomicWrite', () => {
  it('makes a new file', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'minutes.txt');
      expect(await atomicWrite(path, bytes('minutes'))).toEqual({ ok: true, value: { size: 7 } });
      expect(await readFile(path, 'utf8')).toBe('minutes');
      expect(await readdir(folder)).toEqual(['minutes.txt']);
    }));

  it('replaces a file and keeps its mode', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'minutes.txt');
      await writeFile(path, 'old');
      await chmod(path, 0o640);
      await atomicWrite(path, bytes('new'));
      expect(await readFile(path, 'utf8')).toBe('new');
      expect((await stat(path)).mode & 0o777).toBe(0o640);
    }));

  it('never shows a part: who had the file open goes on reading the old one', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'minutes.txt');
      await writeFile(path, 'the old contents');
      const reader = await open(path, 'r');
      await atomicWrite(path, bytes('new'));
      expect(await reader.readFile('utf8')).toBe('the old contents');
      await reader.close();
    }));

  onLinux('leaves the old file untouched and nothing beside it when the disk is full', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'minutes.txt');
      await writeFile(path, 'old');
      const result = await atomicWrite(path, bytes('new'), fullDisk);
      expect(result).toEqual({ ok: false, error: { code: 'disk-full', name: 'minutes.txt' } });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['minutes.txt']);
    }),
  );

  it.runIf(canMount)('keeps the old file where the new one fits only in part, and writes what fits', () =>
    withSmallDisk(256 * 1024, async (disk) => {
      const path = join(disk, 'register.rapporteur');
      const saved = (size: number) =>
        writeToHandle(path, new Uint8Array(size).fill(7), () => 'a token of this file');
      const old = 'o'.repeat(100_000);
      await writeFile(path, old);
      // There is room for a part of it, and the disk is full in the middle.
      expect(await saved(250_000)).toEqual({
        ok: false,
        error: { code: 'disk-full', name: 'register.rapporteur' },
      });
      expect(await readFile(path, 'utf8')).toBe(old);
      expect(await readdir(disk)).toEqual(['register.rapporteur']);
      expect(await saved(120_000)).toMatchObject({ ok: true, value: { size: 120_000 } });
      expect((await stat(path)).size).toBe(120_000);
    }),
  );

  it.runIf(canMount)(
    'keeps a file that another program holds, says so, and replaces it once it is let go',
    () =>
      withTemporaryFolder(async (folder) => {
        const path = join(folder, 'minutes.docx');
        await writeFile(path, 'as it was edited');
        await whileHeld(path, async () => {
          const error = { code: 'file-in-use', name: 'minutes.docx' };
          expect(await atomicWrite(path, bytes('new'))).toEqual({ ok: false, error });
        });
        expect(await readFile(path, 'utf8')).toBe('as it was edited');
        expect(await readdir(folder)).toEqual(['minutes.docx']);
        expect((await atomicWrite(path, bytes('new'))).ok).toBe(true);
      }),
  );

  it.runIf(canMount)('says that a disk is read-only, and leaves what lies on it', () =>
    withReadOnlyDisk(
      (disk) => writeFile(join(disk, 'pack.zip'), 'of last year'),
      async (disk) => {
        for (const name of ['pack.zip', 'new.zip']) {
          const error = { code: 'no-permission', name };
          expect(await atomicWrite(join(disk, name), bytes('new'))).toEqual({ ok: false, error });
        }
        expect(await readdir(disk)).toEqual(['pack.zip']);
        expect(await readFile(join(disk, 'pack.zip'), 'utf8')).toBe('of last year');
      },
    ),
  );

  it('follows a link and leaves it a link', () =>
    withTemporaryFolder(async (folder) => {
      const target = join(folder, 'shared/minutes.txt');
      const link = join(folder, 'minutes.txt');
      await mkdir(join(folder, 'shared'));
      await writeFile(target, 'old');
      await symlink('shared/minutes.txt', link);
      expect((await atomicWrite(link, bytes('new'))).ok).toBe(true);
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
      expect(await readFile(target, 'utf8')).toBe('new');
    }));

  it('makes the file that a dangling link points to', () =>
    withTemporaryFolder(async (folder) => {
      const link = join(folder, 'minutes.txt');
      await symlink('elsewhere.txt', link);
      expect((await atomicWrite(link, bytes('new'))).ok).toBe(true);
      expect((await lstat(link)).isSymbolicLink()).toBe(true);
      expect(await readFile(join(folder, 'elsewhere.txt'), 'utf8')).toBe('new');
    }));

  onLinux('refuses a folder and a device, which a rename would destroy', () =>
    withTemporaryFolder(async (folder) => {
      const code = 'not-supported';
      expect(await atomicWrite(folder, bytes('x'))).toMatchObject({ ok: false, error: { code } });
      expect(await atomicWrite('/dev/full', bytes('x'))).toMatchObject({ ok: false, error: { code } });
    }),
  );

  it('says that a folder is gone', () =>
    withTemporaryFolder(async (folder) => {
      const result = await atomicWrite(join(folder, 'gone/minutes.txt'), bytes('x'));
      expect(result).toEqual({ ok: false, error: { code: 'not-found', name: 'minutes.txt' } });
    }));

  onLinux('says that a place may not be written to, even by the superuser', async () => {
    // Not a folder without write permission, which root may write to all the same.
    const result = await atomicWrite('/proc/minutes.txt', bytes('x'));
    expect(result.ok ? 'written' : result.error.code).toMatch(/^(?:no-permission|not-found)$/u);
  });

  it('writes a file whose name is as long as a name may be', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'x'.repeat(255));
      expect((await atomicWrite(path, bytes('new'))).ok).toBe(true);
    }));
});
