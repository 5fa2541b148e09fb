import { randomUUID } from 'node:crypto';
import type { ReadingInParts, Result } from '../src-preload/contract';
import { openWithin, type OpenedFile } from './read-file';

/** In bytes: so much crosses to the page within a frame. */
const partSize = 1024 ** 2;

/** Files of one window that are read in parts: one large message would hold the page up while it is copied. */
export interface ReadsInParts {
  /** @param path and limit as for `openWithin` */
  begin(path: string, limit: number): Promise<Result<ReadingInParts>>;
  /** The part that follows; with the last one the reading is over. Where it fails it is over too. */
  next(reading: string): Promise<Result<Uint8Array>>;
  giveUp(reading: string): Promise<void>;
  /** Whatever is under way: the page that asked is gone. */
  giveUpAll(): void;
}

interface Read {
  readonly file: OpenedFile;
  /** How many bytes the page has, or is being given. */
  at: number;
}

const unknown = { ok: false, error: { code: 'unknown-token' } } as const;

export function createReadsInParts(): ReadsInParts {
  const reads = new Map<string, Read>();
  /** Which page of the window it is, counted. */
  let page = 0;
  const end = async (reading: string): Promise<void> => {
    const read = reads.get(reading);
    reads.delete(reading);
    await read?.file.close();
  };
  return {
    async begin(path, limit) {
      const asking = page;
      const opened = await openWithin(path, limit);
      if (!opened.ok) return opened;
      if (asking !== page) {
        await opened.value.close();
        return unknown;
      }
      const reading = randomUUID();
      reads.set(reading, { file: opened.value, at: 0 });
      return { ok: true, value: { reading, size: opened.value.size } };
    },
    async next(reading) {
      const read = reads.get(reading);
      if (!read) return unknown;
      const { file, at } = read;
      const bytes = new Uint8Array(Math.min(partSize, file.size - at));
      read.at = at + bytes.byteLength;
      const filled = await file.readInto(bytes, at);
      const isLast = read.at === file.size;
      const whole = filled.ok && isLast ? await file.isAsItWas() : filled;
      if (isLast || !whole.ok) await end(reading);
      return whole.ok ? { ok: true, value: bytes } : whole;
    },
    giveUp: end,
    giveUpAll() {
      page += 1;
      for (const reading of reads.keys()) void end(reading);
    },
  };
}
