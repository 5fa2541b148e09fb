import { basename } from 'node:path';
import type { FileHandle, Result } from '../src-preload/contract';
import { atomicWrite } from './atomic-write';

/** `token` is called after success only: a file that could not be written must not become writable. */
export async function writeToHandle(
  path: string,
  bytes: Uint8Array,
  token: () => string,
): Promise<Result<FileHandle>> {
  const written = await atomicWrite(path, bytes);
  if (!written.ok) return written;
  return { ok: true, value: { token: token(), name: basename(path), size: written.value.size } };
}
