import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileWithin } from '../../../src-main/read-file';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

/** Pipes, devices and /proc are Linux's. */
const onLinux = it.runIf(process.platform === 'linux');

describe('readFileWithin', () => {
  it('reads a file of exactly the limit', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      await writeFile(path, 'abc');
      const read = await readFileWithin(path, 3);
      expect(read.ok && new TextDecoder().decode(read.value)).toBe('abc');
      // A page that takes the buffer behind the bytes must not find more in it.
      expect(read.ok && read.value.buffer.byteLength).toBe(3);
    }));

  it('reads an empty file', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      await writeFile(path, '');
      expect(await readFileWithin(path, 3)).toEqual({ ok: true, value: new Uint8Array() });
    }));

  it('refuses a huge file without reading it', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'huge.bin');
      await writeFile(path, '');
      // Sparse: a terabyte that no memory would hold.
      await truncate(path, 1e12);
      const error = { code: 'too-large', name: 'huge.bin', limit: 50_000_000 };
      expect(await readFileWithin(path, 50_000_000)).toEqual({ ok: false, error });
    }));

  onLinux('refuses a folder, a pipe and a device instead of waiting on them', () =>
    withTemporaryFolder(async (folder) => {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      for (const path of [folder, pipe, '/dev/zero']) {
        expect(await readFileWithin(path, 10)).toMatchObject({ ok: false, error: { code: 'not-supported' } });
      }
    }),
  );

  onLinux('says that a file grew while it was read', async () => {
    // The kernel says that these have no bytes, and then has some.
    const result = await readFileWithin(`/proc/${process.pid}/status`, 1_000_000);
    expect(result).toEqual({ ok: false, error: { code: 'file-in-use', name: 'status' } });
  });

  it('says that a file is gone', () =>
    withTemporaryFolder(async (folder) => {
      const result = await readFileWithin(join(folder, 'gone.txt'), 10);
      expect(result).toEqual({ ok: false, error: { code: 'not-found', name: 'gone.txt' } });
    }));

  it('reads nothing through a link that was put where a file or its folder was', () =>
    withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'chosen'));
      await mkdir(join(folder, 'elsewhere'));
      await writeFile(join(folder, 'elsewhere', 'a.txt'), 'nobody chose this');
      const path = join(folder, 'chosen', 'a.txt');
      const gone = { ok: false, error: { code: 'not-found', name: 'a.txt' } };
      await symlink(join(folder, 'elsewhere', 'a.txt'), path);
      expect(await readFileWithin(path, 100)).toEqual(gone);
      await rm(join(folder, 'chosen'), { recursive: true });
      await symlink(join(folder, 'elsewhere'), join(folder, 'chosen'));
      expect(await readFileWithin(path, 100)).toEqual(gone);
      // The same file by a path of its own is read.
      await rm(join(folder, 'chosen'));
      await rename(join(folder, 'elsewhere'), join(folder, 'chosen'));
      expect(await readFileWithin(path, 100)).toMatchObject({ ok: true });
    }));
});
