import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to write into the folder, under a name without any path. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The names among these that the folder already has. */
export async function namesTaken(folder: string, outputs: readonly OutputFile[]): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const { name } of outputs) if (await exists(join(folder, name))) taken.push(name);
  return taken;
}

export type Written =
  | { readonly ok: true }
  /** `placed` were written all the same, each whole; none when the disk was full. */
  | { readonly ok: false; readonly message: string; readonly placed: readonly string[] };

/**
 * Writes the files, none of them half: each goes to the disk under a temporary name, and takes its own when all are
 * there. When one of them does not fit, none is written.
 */
export async function writeOutputs(folder: string, outputs: readonly OutputFile[]): Promise<Written> {
  const parts: string[] = [];
  const placed: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, bytes } of outputs) {
      const part = join(folder, `.${name}.${process.pid}.part`);
      parts.push(part);
      await writeThrough(part, bytes);
    }
    for (const [at, { name }] of outputs.entries()) {
      await rename(parts[at] ?? '', join(folder, name));
      placed.push(name);
    }
    return { ok: true };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { ok: false, message: error.message, placed };
  } finally {
    for (const part of parts) await rm(part, { force: true });
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
