import { chmodSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes a folder with all copies in it. They are read-only, and Windows removes no such file; one that a program holds
 * open stays, with the folder it lies in, and the others go.
 * @returns codes of what could not be removed, without names: they end in a log
 */
export function removeCopies(folder: string): readonly string[] {
  const left: string[] = [];
  for (const entry of entriesOf(folder, left)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) left.push(...removeCopies(path));
    else
      attempt(left, () => {
        // A link is removed, and what it leads to left as it is.
        if (entry.isFile()) chmodSync(path, 0o600);
        rmSync(path, { force: true });
      });
  }
  if (left.length === 0) attempt(left, () => rmdirSync(folder));
  return left;
}

function entriesOf(folder: string, left: string[]) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    note(left, error);
    return [];
  }
}

function attempt(left: string[], work: () => void): void {
  try {
    work();
  } catch (error) {
    note(left, error);
  }
}

function note(left: string[], error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Gone already is as good as removed.
  if (code !== 'ENOENT') left.push(code);
}
