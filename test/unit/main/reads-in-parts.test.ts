import { appendFile, rm, writeFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReadsInParts, type ReadsInParts } from '../../../src-main/reads-in-parts';
import type { Requests } from '../../../src-preload/contract';
import { readInParts } from '../../../src-renderer/host/read-in-parts';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const mebibyte = 1024 ** 2;
const large = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 251);

interface Asked {
  /** Bytes of each part that crossed. */
  readonly parts: number[];
  /** Done before the part of that number is read. */
  readonly before?: (part: number) => Promise<void>;
}

/** The way from the disk to the page, without the pipe between; the token is the path. */
function bridgeTo(reads: ReadsInParts, asked: Asked = { parts: [] }) {
  const answers: { [C in keyof Requests]?: (request: never) => Promise<unknown> } = {
    'file:read-begin': ({ token, limit }: Requests['file:read-begin']['request']) =>
      reads.begin(token, limit),
    'file:read-part': async ({ reading }: Requests['file:read-part']['request']) => {
      await asked.before?.(asked.parts.length);
      const part = await reads.next(reading);
      if (part.ok) asked.parts.push(part.value.byteLength);
      return structuredClone(part);
    },
    'file:read-give-up': async ({ reading }: Requests['file:read-give-up']['request']) => {
      await reads.giveUp(reading);
      return null;
    },
  };
  const request = async (channel: keyof Requests, given: unknown) => {
    const answer = answers[channel];
    if (!answer) throw new Error(`unexpected ${channel}`);
    return answer(given as never);
  };
  return { request: request as never };
}

function withFile(bytes: Uint8Array, work: (path: string) => Promise<void>): Promise<void> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'register.rapporteur');
    await writeFile(path, bytes);
    await work(path);
  });
}

describe('a file that is read in parts', () => {
  it('is the same bytes, no part of them large', () =>
    withFile(large(2 * mebibyte + 7), async (path) => {
      const asked = { parts: [] };
      const read = await readInParts(bridgeTo(createReadsInParts(), asked), { token: path, limit: 1e9 });
      expect(read.ok && Buffer.compare(read.value, large(2 * mebibyte + 7))).toBe(0);
      expect(asked.parts).toEqual([mebibyte, mebibyte, 7]);
    }));

  it('has no part too many where its end is the end of one', () =>
    withFile(large(2 * mebibyte), async (path) => {
      const asked = { parts: [] };
      expect(
        await readInParts(bridgeTo(createReadsInParts(), asked), { token: path, limit: 1e9 }),
      ).toMatchObject({ ok: true });
      expect(asked.parts).toEqual([mebibyte, mebibyte]);
    }));

  it('may have become empty since it was chosen', () =>
    withFile(new Uint8Array(), async (path) => {
      const read = await readInParts(bridgeTo(createReadsInParts()), { token: path, limit: 1e9 });
      expect(read).toEqual({ ok: true, value: new Uint8Array() });
    }));

  it('is refused before a byte is read where it is too large or gone', () =>
    withFile(large(10), async (path) => {
      const asked = { parts: [] };
      const bridge = bridgeTo(createReadsInParts(), asked);
      expect(await readInParts(bridge, { token: path, limit: 9 })).toEqual({
        ok: false,
        error: { code: 'too-large', name: 'register.rapporteur', limit: 9 },
      });
      await rm(path);
      expect(await readInParts(bridge, { token: path, limit: 9 })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
      expect(asked.parts).toEqual([]);
    }));

  const changes = {
    'grows by a byte': (path: string) => appendFile(path, 'x'),
    shrinks: (path: string) => writeFile(path, large(mebibyte + 1)),
    'is written to, its size as it was': async (path: string) => {
      await writeFile(path, large(2 * mebibyte + 7).toReversed());
      // However coarse the times of the disk are.
      await utimes(path, new Date(0), new Date(0));
    },
  };
  it.each(Object.entries(changes))('is not taken for whole when it %s meanwhile', (_, change) =>
    withFile(large(2 * mebibyte + 7), async (path) => {
      const before = async (part: number) => {
        if (part === 1) await change(path);
      };
      const reads = createReadsInParts();
      const read = await readInParts(bridgeTo(reads, { parts: [], before }), { token: path, limit: 1e9 });
      // The bytes of a file that were taken for whole are not to be printed.
      expect(read.ok ? 'whole' : read.error).toEqual({ code: 'file-in-use', name: 'register.rapporteur' });
    }),
  );

  it('is forgotten with its last part, when it is given up, and with the page that asked', () =>
    withFile(large(mebibyte + 1), async (path) => {
      const reads = createReadsInParts();
      const begin = async () => {
        const begun = await reads.begin(path, 1e9);
        return begun.ok ? begun.value.reading : '';
      };
      const unknown = { ok: false, error: { code: 'unknown-token' } };
      const read = await begin();
      await reads.next(read);
      expect(await reads.next(read)).toMatchObject({ ok: true });
      expect(await reads.next(read)).toEqual(unknown);
      const givenUp = await begin();
      await reads.giveUp(givenUp);
      expect(await reads.next(givenUp)).toEqual(unknown);
      const left = await begin();
      reads.giveUpAll();
      expect(await reads.next(left)).toEqual(unknown);
      const late = reads.begin(path, 1e9);
      reads.giveUpAll();
      expect(await late).toEqual(unknown);
    }));
});
