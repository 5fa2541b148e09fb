import { basename } from 'node:path';
import type { FileError, FileErrorCode } from '../src-preload/contract';

const CODES: ReadonlyMap<string, FileErrorCode> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EBUSY', 'file-in-use'],
  ['ETXTBSY', 'file-in-use'],
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  // A link stands where a file was chosen.
  ['ELOOP', 'not-found'],
]);

/**
 * The expected failure behind an error of the file system. Windows answers EPERM when another program holds the file
 * open, which for the user is a different matter from a missing right.
 */
export function fileErrorOf(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform,
): FileError {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = platform === 'win32' && errno === 'EPERM' ? 'file-in-use' : (CODES.get(errno) ?? 'failed');
  return { code, name: basename(path) };
}
