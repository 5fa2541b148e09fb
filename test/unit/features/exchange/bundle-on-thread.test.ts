import { describe, expect, it } from 'vitest';

import { readBundle, type BundleProgress } from '@/formats/bundle/read-bundle';
import { writeBundle } from '@/formats/bundle/write-bundle';
import { bundleApi, type BundleApi } from '@/features/exchange/bundle/bundle-api';
import { readOnThread } from '@/features/exchange/bundle/read-on-thread';
import { schemaVersion } from '@/store/migrations/migrations';
import { upgradeRow } from '@/store/migrations/upgrade-row';

import { threadsOf } from '../../../helpers/worker-threads';
import { someContents } from '../../formats/bundle/generated-contents';

const schema = { schemaVersion, migrateRecord: upgradeRow };
const never = () => new Promise<never>(() => undefined);

function bundle(): Uint8Array {
  return writeBundle(someContents(), { exportedAt: '2026-01-02T03:04:05.678Z' });
}

function reading(api: (die: () => void) => Partial<BundleApi> = () => ({}), patience?: number) {
  const { startThread, count } = threadsOf((die) => ({ ...bundleApi, ...api(die) }));
  const steps: BundleProgress[] = [];
  const stop = new AbortController();
  const read = (bytes: Uint8Array) =>
    readOnThread(bytes, {
      signal: stop.signal,
      onProgress: (progress) => steps.push(progress),
      startThread,
      ...(patience === undefined ? {} : { patience }),
    });
  return { read, steps, count, stop };
}

describe('a bundle on a thread of its own', () => {
  it('is read as without one, tells of each of its parts, and leaves no thread behind', async () => {
    const { read, steps, count } = reading();
    const outcome = await read(bundle());
    expect(outcome).toEqual(readBundle(bundle(), schema));
    const total = steps[0]?.total ?? 0;
    expect(total).toBeGreaterThan(2);
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, at) => at));
    expect(count()).toEqual({ started: 1, ended: 1 });
  });

  it('of an older schema is brought to that of today there', async () => {
    const { read } = reading();
    const older = writeBundle(
      { ...someContents(), schemaVersion: schemaVersion - 1 },
      { exportedAt: '2026-01-02T03:04:05.678Z' },
    );
    const outcome = await read(older.slice());
    expect(outcome).toEqual(readBundle(older, schema));
    expect(outcome).toMatchObject({ ok: true, contents: { schemaVersion } });
  });

  it('that is damaged is refused by name', async () => {
    expect(await reading().read(bundle().slice(0, -100))).toEqual({ ok: false, error: { code: 'cut-off' } });
  });

  it('ends in the middle when it is cancelled', async () => {
    const { read, stop, count } = reading(() => ({
      read() {
        queueMicrotask(() => stop.abort());
        return never();
      },
    }));
    expect(await read(bundle())).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await read(bundle())).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(count()).toEqual({ started: 1, ended: 1 });
  });

  it('is given up where it holds up its thread, and said to have broken where the thread dies', async () => {
    expect(await reading(() => ({ read: never }), 50).read(bundle())).toEqual({
      ok: false,
      error: { code: 'too-long' },
    });
    const dying = reading((die) => ({
      read() {
        die();
        return never();
      },
    }));
    expect(await dying.read(bundle())).toEqual({ ok: false, error: { code: 'crashed' } });
  });
});
