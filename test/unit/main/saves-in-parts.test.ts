import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Requests } from '../../../src-preload/contract';
import { createSavesInParts, type SavesInParts } from '../../../src-main/saves-in-parts';
import { partSize, saveInParts } from '../../../src-renderer/host/save-in-parts';
import { canMount, withSmallDisk } from '../../helpers/small-disk';
import { withTemporaryFolder } from '../../helpers/temporary-folder';

const token = (path: string) => `token of ${path}`;
const large = (size: number) => Uint8Array.from({ length: size }, (_, at) => at % 251);

/** The way from the page to the disk, without the pipe between: the path is what the dialog was answered with. */
function bridgeTo(saves: SavesInParts, path: string, asked: string[] = []) {
  const answers: { [C in keyof Requests]?: (request: never) => Promise<unknown> } = {
    'file:save-begin': async ({ size }: Requests['file:save-begin']['request']) => {
      const begun = await saves.begin(path, size, saves.page);
      return begun.ok ? { ok: true, value: { writing: begun.value } } : begun;
    },
    'file:save-part': ({ writing, bytes }: Requests['file:save-part']['request']) =>
      saves.add(writing, structuredClone(bytes)),
    'file:save-end': ({ writing }: Requests['file:save-end']['request']) => saves.end(writing, token),
    'file:save-give-up': async ({ writing }: Requests['file:save-give-up']['request']) => {
      await saves.giveUp(writing);
      return null;
    },
  };
  const request = async (channel: keyof Requests, given: unknown) => {
    asked.push(channel);
    const answer = answers[channel];
    if (!answer) throw new Error(`unexpected ${channel}`);
    return answer(given as never);
  };
  return { request: request as never };
}

const wanted = (bytes: Uint8Array) => ({ suggestedName: 'pack.zip', filters: [], bytes });

describe('a file that is saved in parts', () => {
  it('is the same bytes, told as it goes, and replaces what lay there only when it is whole', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      await writeFile(path, 'the old pack');
      const bytes = large(2 * partSize + 7);
      const told: number[] = [];
      const asked: string[] = [];
      const saved = await saveInParts(bridgeTo(createSavesInParts(), path, asked), {
        ...wanted(bytes),
        onProgress: (done) => void told.push(done),
      });
      expect(saved).toEqual({
        ok: true,
        value: { token: token(path), name: 'pack.zip', size: bytes.length },
      });
      expect((await readFile(path)).equals(bytes)).toBe(true);
      expect(told).toEqual([0, partSize, 2 * partSize]);
      expect(asked).toEqual([
        'file:save-begin',
        'file:save-part',
        'file:save-part',
        'file:save-part',
        'file:save-end',
      ]);
      expect(await readdir(folder)).toEqual(['pack.zip']);
    }));

  it('leaves the old file and nothing beside it where it is cancelled in the middle', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      await writeFile(path, 'the old pack');
      const cancel = new AbortController();
      const saved = await saveInParts(bridgeTo(createSavesInParts(), path), {
        ...wanted(large(3 * partSize)),
        signal: cancel.signal,
        onProgress: (done) => {
          if (done > 0) cancel.abort();
        },
      });
      expect(saved).toEqual({ ok: false, error: { code: 'cancelled' } });
      expect(await readFile(path, 'utf8')).toBe('the old pack');
      expect(await readdir(folder)).toEqual(['pack.zip']);
    }));

  it.runIf(canMount)('leaves the old file and room for another where the disk is full in the middle', () =>
    withSmallDisk(2 * partSize, async (disk) => {
      const path = join(disk, 'pack.zip');
      await writeFile(path, 'the old pack');
      const bridge = bridgeTo(createSavesInParts(), path);
      expect(await saveInParts(bridge, wanted(large(4 * partSize)))).toEqual({
        ok: false,
        error: { code: 'disk-full', name: 'pack.zip' },
      });
      expect(await readFile(path, 'utf8')).toBe('the old pack');
      expect(await readdir(disk)).toEqual(['pack.zip']);
      // What is small enough can be saved there afterwards.
      expect(await saveInParts(bridge, wanted(large(partSize + 1)))).toMatchObject({ ok: true });
    }),
  );

  it('is not put in place where a part is missing or too many came', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const saves = createSavesInParts();
      const begin = async () => {
        const begun = await saves.begin(path, 10, saves.page);
        return begun.ok ? begun.value : '';
      };
      const few = await begin();
      await saves.add(few, large(9));
      const failed = { ok: false, error: { code: 'failed', name: 'pack.zip' } };
      expect(await saves.end(few, token)).toEqual(failed);
      expect(await saves.add(await begin(), large(11))).toEqual(failed);
      expect(await saves.end(few, token)).toEqual({ ok: false, error: { code: 'unknown-token' } });
      expect(await readdir(folder)).toEqual([]);
    }));

  it('is whole also where its end is asked for while parts are still being written', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'pack.zip');
      const saves = createSavesInParts();
      const bytes = large(3 * partSize);
      const begun = await saves.begin(path, bytes.length, saves.page);
      const writing = begun.ok ? begun.value : '';
      const parts = [0, 1, 2].map((at) => bytes.slice(at * partSize, (at + 1) * partSize));
      const [ended] = await Promise.all(
        [...parts.map((part) => saves.add(writing, part)), saves.end(writing, token)].toReversed(),
      );
      expect(ended).toMatchObject({ ok: true, value: { size: bytes.length } });
      expect((await readFile(path)).equals(bytes)).toBe(true);
      expect(await readdir(folder)).toEqual(['pack.zip']);
    }));

  it('leaves nothing where it is given up while a part is being written', () =>
    withTemporaryFolder(async (folder) => {
      const saves = createSavesInParts();
      const begun = await saves.begin(join(folder, 'pack.zip'), 3 * partSize, saves.page);
      const writing = begun.ok ? begun.value : '';
      const adding = [large(partSize), large(partSize)].map((part) => saves.add(writing, part));
      await saves.giveUp(writing);
      expect(await readdir(folder)).toEqual([]);
      for (const added of await Promise.all(adding)) expect(added).toMatchObject({ ok: false });
    }));

  it('leaves nothing where the page that sent it is gone', () =>
    withTemporaryFolder(async (folder) => {
      const saves = createSavesInParts();
      const begun = await saves.begin(join(folder, 'pack.zip'), 10, saves.page);
      expect(begun.ok).toBe(true);
      if (begun.ok) await saves.add(begun.value, large(5));
      expect(await readdir(folder)).toHaveLength(1);
      saves.giveUpAll();
      expect(await readdir(folder)).toEqual([]);
    }));

  it('is not begun for a page that went while the place was chosen', () =>
    withTemporaryFolder(async (folder) => {
      const saves = createSavesInParts();
      const path = join(folder, 'pack.zip');
      const { page } = saves;
      const under = saves.begin(path, 10, page);
      saves.giveUpAll();
      expect(await under).toMatchObject({ ok: false });
      expect(await saves.begin(path, 10, page)).toMatchObject({ ok: false });
      expect(await readdir(folder)).toEqual([]);
      expect(await saves.begin(path, 10, saves.page)).toMatchObject({ ok: true });
      saves.giveUpAll();
    }));
});
