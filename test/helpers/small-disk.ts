import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { withTemporaryFolder } from './temporary-folder';

/** Whether a disk of its own can be put into a folder here: the superuser's right, on Linux, and in few containers. */
export const canMount = mountsHere();

function mountsHere(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  // In a space of its own, so that trying leaves nothing behind.
  return spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

/** A folder with a disk of so many bytes in it, which is taken out again. Only where `canMount`. */
export async function withSmallDisk(
  bytes: number,
  use: (disk: string, folder: string) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', disk]);
    try {
      await use(disk, folder);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
}

/** The same, after `prepare` has put into it what it holds from then on: nothing in it can be written. */
export async function withReadOnlyDisk(
  prepare: (disk: string) => Promise<void>,
  use: (disk: string) => Promise<void>,
): Promise<void> {
  await withSmallDisk(1024 ** 2, async (disk) => {
    await prepare(disk);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await use(disk);
  });
}

/** A file that the system lets nobody replace while `use` runs, as Windows does while a program has it open. */
export async function whileHeld(path: string, use: () => Promise<void>): Promise<void> {
  execFileSync('mount', ['--bind', path, path]);
  try {
    await use();
  } finally {
    execFileSync('umount', [path]);
  }
}
