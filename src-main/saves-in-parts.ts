import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { FileHandle, Result } from '../src-preload/contract';
import { beginAtomicWrite, type WritingFile } from './atomic-write';

/** Files of one window that come in parts: one large message would hold the page up while it is copied. */
export interface SavesInParts {
  /** Which page of the window it is, counted: what one asked for is of no use to the next. */
  readonly page: number;
  /**
   * @param size in bytes, of all parts together
   * @param page that asked, as `page` was before the user chose the place
   * @returns what names the writing
   */
  begin(path: string, size: number, page: number): Promise<Result<string>>;
  /** Adds a part; where it cannot be written, nothing of the file is left. */
  add(writing: string, bytes: Uint8Array): Promise<Result<null>>;
  /** Puts the file in its place, once all of it is there: else nothing of it is left. @param token as in `writeToHandle` */
  end(writing: string, token: (path: string) => string): Promise<Result<FileHandle>>;
  giveUp(writing: string): Promise<void>;
  /** Whatever is under way: the page that sent the parts is gone. */
  giveUpAll(): void;
}

interface Save {
  readonly path: string;
  readonly file: WritingFile;
  /** Bytes that are still to come. */
  left: number;
  /** What was asked before is done when this is: what is asked meanwhile waits for it. */
  turn: Promise<unknown>;
}

const unknown = { ok: false, error: { code: 'unknown-token' } } as const;

export function createSavesInParts(): SavesInParts {
  const saves = new Map<string, Save>();
  let current = 0;
  const failed = async (writing: string, { path, file }: Save): Promise<Result<never>> => {
    saves.delete(writing);
    await file.giveUp();
    return { ok: false, error: { code: 'failed', name: basename(path) } };
  };
  /** One step after another: the file is put in its place only when all that was asked before is in it. */
  const inTurn = <T>(writing: string, step: (save: Save) => Promise<Result<T>>): Promise<Result<T>> => {
    const save = saves.get(writing);
    if (!save) return Promise.resolve(unknown);
    const answer = save.turn.then(() => (saves.get(writing) === save ? step(save) : unknown));
    save.turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    get page() {
      return current;
    },
    async begin(path, size, page) {
      const begun = await beginAtomicWrite(path);
      if (!begun.ok) return begun;
      if (page !== current) {
        await begun.value.giveUp();
        return unknown;
      }
      const writing = randomUUID();
      saves.set(writing, { path, file: begun.value, left: size, turn: Promise.resolve() });
      return { ok: true, value: writing };
    },
    add: (writing, bytes) =>
      inTurn(writing, async (save) => {
        save.left -= bytes.byteLength;
        if (save.left < 0) return failed(writing, save);
        const written = await save.file.write(bytes);
        if (!written.ok) saves.delete(writing);
        return written;
      }),
    end: (writing, token) =>
      inTurn<FileHandle>(writing, async (save) => {
        if (save.left !== 0) return failed(writing, save);
        saves.delete(writing);
        const finished = await save.file.finish();
        if (!finished.ok) return finished;
        const { path } = save;
        return { ok: true, value: { token: token(path), name: basename(path), size: finished.value.size } };
      }),
    async giveUp(writing) {
      const save = saves.get(writing);
      saves.delete(writing);
      await save?.turn;
      await save?.file.giveUp();
    },
    giveUpAll() {
      current += 1;
      for (const { file } of saves.values()) file.giveUpNow();
      saves.clear();
    },
  };
}
