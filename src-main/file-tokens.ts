import { randomUUID } from 'node:crypto';

/** What the user's choice in a dialog allows: a file chosen to be opened is never written to. */
export type FileAccess = 'read' | 'write';

export interface FileTokens {
  /** Makes a token for a path the user has chosen; the same path gets a new token each time. */
  grant(path: string, access: FileAccess): string;
  /** The path behind a token, or nothing when it was not granted here for this access. */
  pathFor(token: string, access: FileAccess): string | undefined;
}

/** One register of tokens per window, so that a token is worth nothing in another. Saving implies reading back. */
export function createFileTokens(): FileTokens {
  const granted = new Map<string, { readonly path: string; readonly access: FileAccess }>();
  return {
    grant(path, access) {
      const token = randomUUID();
      granted.set(token, { path, access });
      return token;
    },
    pathFor(token, access) {
      const entry = granted.get(token);
      if (entry === undefined) return undefined;
      return access === 'read' || entry.access === 'write' ? entry.path : undefined;
    },
  };
}
