import type { FileErrorCode, FileHandle, Result } from './host';

/** A file that is fetched from the disk when it is read. */
export interface LaterFile {
  readonly name: string;
  /** Where in the chosen folder it lies; `''` where it was chosen by itself. */
  readonly folder: string;
  readonly fetch: () => Promise<File>;
}

/** Files whose bytes the page itself was given: dropped, pasted, or chosen by the browser's own means. */
export interface AdoptedFiles {
  adopt(files: readonly File[]): readonly FileHandle[];
  adoptLater(files: readonly LaterFile[]): readonly FileHandle[];
  has(handle: FileHandle): boolean;
  read(handle: FileHandle, limit: number): Promise<Result<Uint8Array>>;
}

export function createAdoptedFiles(): AdoptedFiles {
  const files = new Map<string, () => File | Promise<File>>();
  const own = crypto.randomUUID();
  // Told apart by a number: of thousands that are chosen at once, making an id for each would stop the page.
  const keep = (file: () => File | Promise<File>): string => {
    const token = `page:${own}/${files.size}`;
    files.set(token, file);
    return token;
  };
  return {
    adopt: (given) =>
      given.map((file) => {
        const folder = file.webkitRelativePath.slice(0, -file.name.length - 1);
        return {
          token: keep(() => file),
          name: file.name,
          // Looked up on the disk when it is asked for: of a folder of thousands that takes seconds.
          get size() {
            return file.size;
          },
          ...(folder === '' ? {} : { folder }),
        };
      }),
    adoptLater: (given) =>
      given.map(({ name, folder, fetch }) => ({
        token: keep(fetch),
        name,
        // Known when it is read.
        size: 0,
        ...(folder === '' ? {} : { folder }),
      })),
    has: ({ token }) => files.has(token),
    read: async ({ token, name }, limit) => {
      const fetch = files.get(token);
      if (fetch === undefined) return { ok: false, error: { code: 'unknown-token', name } };
      try {
        const file = await fetch();
        if (file.size > limit) return { ok: false, error: { code: 'too-large', name, limit } };
        return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        return { ok: false, error: { code: codeOf(error), name } };
      }
    },
  };
}

/** Why a file that was chosen cannot be read after all. */
const codes: ReadonlyMap<string, FileErrorCode> = new Map([
  ['NotFoundError', 'not-found'],
  // A folder stands where the file was.
  ['TypeMismatchError', 'not-found'],
  ['NotAllowedError', 'no-permission'],
  ['SecurityError', 'no-permission'],
  // Written to since it was chosen, or not to be read by this user: the browser does not say which.
  ['NotReadableError', 'changed'],
]);

function codeOf(error: unknown): FileErrorCode {
  return (error instanceof DOMException ? codes.get(error.name) : undefined) ?? 'failed';
}
