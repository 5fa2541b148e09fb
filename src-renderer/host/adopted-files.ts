import type { FileHandle, Result } from './host';

/** Files whose bytes the page itself was given: dropped, pasted, or chosen in the browser's own file input. */
export interface AdoptedFiles {
  adopt(files: readonly File[]): readonly FileHandle[];
  has(handle: FileHandle): boolean;
  read(handle: FileHandle, limit: number): Promise<Result<Uint8Array>>;
}

export function createAdoptedFiles(): AdoptedFiles {
  const files = new Map<string, File>();
  return {
    adopt: (given) =>
      given.map((file) => {
        const token = `page:${crypto.randomUUID()}`;
        files.set(token, file);
        const folder = file.webkitRelativePath.split('/').slice(0, -1).join('/');
        return {
          token,
          name: file.name,
          // Looked up on the disk when it is asked for: of a folder of thousands that takes seconds.
          get size() {
            return file.size;
          },
          ...(folder === '' ? {} : { folder }),
        };
      }),
    has: ({ token }) => files.has(token),
    read: async ({ token, name }, limit) => {
      const file = files.get(token);
      if (file === undefined) return { ok: false, error: { code: 'unknown-token', name } };
      if (file.size > limit) return { ok: false, error: { code: 'too-large', name, limit } };
      try {
        return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        // Moved, changed or made unreadable since it was dropped.
        const gone = error instanceof DOMException && error.name === 'NotFoundError';
        return { ok: false, error: { code: gone ? 'not-found' : 'no-permission', name } };
      }
    },
  };
}
