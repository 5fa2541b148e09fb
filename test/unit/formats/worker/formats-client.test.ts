import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { writeBundle } from '@/formats/bundle/write-bundle';
import type { PaperDocument } from '@/formats/paper/paper';
import { createFormatsClient, type ReadFile } from '@/formats/worker/formats-client';
import type { ReadOutcome } from '@/formats/prior-records/read-prior-record';
import { formatsApi } from '@/formats/worker/formats-api';

import { threads } from '../../../helpers/worker-threads';
import { someContents } from '../bundle/generated-contents';

const text = (words: string) => new TextEncoder().encode(words);
const remarks = (name: string) => ({
  name,
  bytes: text(
    '4th Senior Officials Meeting\n\nClosing Remarks of the Chair\n\n3 June 2017\n\nOsh, Kyrgyzstan\n',
  ),
});

const empty: ReadOutcome = { ok: false, error: { code: 'empty' } };

describe('reading on a thread of its own', () => {
  it('gives one outcome a file, in order, and says how far it is', async () => {
    const { startThread } = threads();
    const client = createFormatsClient(startThread);
    const steps: string[] = [];
    const read = await client.readPriorRecords(
      [remarks('a.txt'), { name: 'b.txt', bytes: text('') }, remarks('c.txt')],
      {
        onProgress: ({ done, total, name }) => steps.push(`${done}/${total} ${name ?? 'ready'}`),
      },
    );
    expect(read.map(({ file, outcome }) => [file.name, outcome.ok])).toEqual([
      ['a.txt', true],
      ['b.txt', false],
      ['c.txt', true],
    ]);
    expect(read[1]?.outcome).toMatchObject({ error: { code: 'empty' } });
    expect(steps).toEqual(['0/3 a.txt', '1/3 b.txt', '2/3 c.txt', '3/3 ready']);
    client.close();
  });

  it('goes on in a new thread when a file brings the thread down', async () => {
    const { startThread, count } = threads((die) => ({
      readPriorRecord: (file) =>
        file.name === 'huge.txt' ? new Promise(() => die()) : formatsApi.readPriorRecord(file),
    }));
    const client = createFormatsClient(startThread);
    const read = await client.readPriorRecords([remarks('a.txt'), remarks('huge.txt'), remarks('c.txt')]);
    expect(read.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual([
      'ok',
      'crashed',
      'ok',
    ]);
    expect(count()).toEqual({ started: 2, ended: 1 });
    client.close();
  });

  it('goes on when a reader throws', async () => {
    const { startThread } = threads(() => ({
      readPriorRecord: (file) =>
        file.name === 'odd.txt' ? Promise.reject(new TypeError('bug')) : formatsApi.readPriorRecord(file),
    }));
    const client = createFormatsClient(startThread);
    const read = await client.readPriorRecords([remarks('odd.txt'), remarks('c.txt')]);
    expect(read.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual(['failed', 'ok']);
    client.close();
  });

  it('stops in the middle of a file when it is cancelled, keeps what was read, and works again', async () => {
    const stop = new AbortController();
    const { startThread, count } = threads(() => ({
      readPriorRecord(file) {
        if (file.name !== 'endless.txt') return formatsApi.readPriorRecord(file);
        queueMicrotask(() => stop.abort());
        return new Promise(() => undefined);
      },
    }));
    const client = createFormatsClient(startThread);
    const read = await client.readPriorRecords([remarks('a.txt'), remarks('endless.txt'), remarks('c.txt')], {
      signal: stop.signal,
    });
    expect(read.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual([
      'ok',
      'cancelled',
      'cancelled',
    ]);
    expect((await client.readPriorRecords([remarks('d.txt')]))[0]?.outcome.ok).toBe(true);
    expect(count().started).toBe(2);
    client.close();
  });

  it('gives up a file that takes too long, and reads the rest in a new thread', async () => {
    const { startThread, count } = threads(() => ({
      readPriorRecord: (file) =>
        file.name === 'endless.txt' ? new Promise(() => undefined) : Promise.resolve(empty),
    }));
    const client = createFormatsClient(startThread);
    const read = await client.readPriorRecords([remarks('endless.txt'), remarks('c.txt')], {
      patience: 1000,
    });
    expect(read.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual([
      'too-long',
      'empty',
    ]);
    expect(count()).toEqual({ started: 2, ended: 1 });
    client.close();
  });

  it('reads a large archive to its end, and not for hours one whose files are made to hold it up', async () => {
    const known = { sha256: '0', mediaType: 'application/zip' };
    const { startThread, count } = threads(() => ({
      readPriorRecord: async ({ name }) => {
        if (name.startsWith('slow')) return new Promise(() => undefined);
        if (!name.endsWith('.zip')) return empty;
        const within = name === 'honest.zip' ? 'a.txt' : 'slow.txt';
        const parts = Array.from({ length: 120 }, () => ({ name: within, bytes: new Uint8Array(1) }));
        return { ok: true, kind: 'parts', parts, ...known };
      },
    }));
    const client = createFormatsClient(startThread);
    const files = ['made to harm.zip', 'honest.zip'].map((name) => remarks(name));
    const read = await client.readPriorRecords(files, { patience: 300 });
    const codes = read.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code));
    expect(codes).toEqual([
      'ok',
      ...Array<string>(120).fill('too-long'),
      'ok',
      ...Array<string>(120).fill('empty'),
    ]);
    // 120 files add twice one file's patience to the first: of the rest none was begun.
    expect(count().ended).toBeLessThan(6);
    client.close();
  });

  it('takes no more out of one file than one may hold, however archives stand within archives', async () => {
    const known = { sha256: '0', mediaType: 'application/zip' };
    const { startThread } = threads(() => ({
      readPriorRecord: async ({ name }) => {
        if (!name.endsWith('.zip')) return empty;
        const within = name === 'outer.zip' ? 'inner.zip' : 'a.txt';
        const parts = Array.from({ length: 60 }, () => ({ name: within, bytes: new Uint8Array(1) }));
        return { ok: true, kind: 'parts', parts, ...known };
      },
    }));
    const client = createFormatsClient(startThread);
    const told: ReadFile[] = [];
    const files = [remarks('outer.zip'), remarks('outer.zip')];
    const kept = await client.readPriorRecords(files, { onRead: async (one) => told.push(one) });
    const left = told.flatMap(({ outcome }) =>
      !outcome.ok && outcome.error.code === 'too-much-within' ? [outcome.error.count] : [],
    );
    // Each of the two files by itself: 60 archives, 60 files in each, and 2,000 in all.
    expect(told.length - left.length).toBe(2 * 2001);
    expect(left.reduce((sum, count) => sum + count, 0)).toBe(2 * (60 + 60 * 60 - 2000));
    // What was handed over is not held besides.
    expect(kept).toEqual([]);
    client.close();
  });

  it('tells by name what stands in a fourth file within files, and reads what stands less deep', async () => {
    const deepest = zipSync({ 'list.txt': text('x'), 'minutes.txt': text('x') });
    const bytes = ['c.zip', 'b.zip', 'a.zip'].reduce((inner, name) => zipSync({ [name]: inner }), deepest);
    const client = createFormatsClient(threads().startThread);
    const read = await client.readPriorRecords([{ name: 'd.zip', bytes }]);
    expect(read.map(({ file, depth, outcome }) => [file.name, depth, outcome.ok])).toEqual([
      ['d.zip', 0, true],
      ['d.zip › a.zip', 1, true],
      ['d.zip › a.zip › b.zip', 2, true],
      ['d.zip › a.zip › b.zip › c.zip', 3, true],
      ['d.zip › a.zip › b.zip › c.zip', 4, false],
    ]);
    const error = { code: 'too-deep', count: 2, names: ['list.txt', 'minutes.txt'] };
    expect(read.at(-1)?.outcome).toEqual({ ok: false, error });
    client.close();
  });

  it('leaves the caller its bytes', async () => {
    const client = createFormatsClient(threads().startThread);
    const file = remarks('a.txt');
    await client.readPriorRecords([file]);
    expect(file.bytes.length).toBeGreaterThan(0);
    client.close();
  });
});

describe('opening what holds up its thread', () => {
  const never = () => new Promise<never>(() => undefined);

  it('gives up a file of tables, and answers again on a new thread', async () => {
    const { startThread } = threads(() => ({
      openSheets: never,
      openRecordTables: never,
    }));
    const client = createFormatsClient(startThread, 100);
    expect(await client.readSheets(text('x'), 'x.xlsx')).toMatchObject({ error: { code: 'failed' } });
    const file = { name: 'x.xlsx', bytes: text('x') };
    expect(await client.openRecordTables(file, [])).toMatchObject({ error: { code: 'failed' } });
    expect(await client.readClipboard({ html: '', text: 'a\tb' })).toMatchObject({ ok: true });
    client.close();
  });
});

describe('bundles on a thread of their own', () => {
  const exportedAt = '2026-01-02T03:04:05.678Z';

  it('are the same as without one', async () => {
    const client = createFormatsClient(threads().startThread);
    const bytes = writeBundle(someContents(), { exportedAt });
    expect(await client.writeBundle(someContents(), exportedAt)).toEqual({ ok: true, value: bytes });
    client.close();
  });

  it('of a register that exceeds what one can hold are said to be too large', async () => {
    const { startThread } = threads(() => ({
      writeBundle: () => Promise.reject(new RangeError('too much')),
    }));
    const client = createFormatsClient(startThread);
    expect(await client.writeBundle(someContents(), exportedAt)).toEqual({
      ok: false,
      error: { code: 'too-large' },
    });
    client.close();
  });
});

describe('papers on a thread of their own', () => {
  const paper: PaperDocument = {} as PaperDocument;

  it('end as a value when a writer throws', async () => {
    const { startThread } = threads(() => ({ writePaper: () => Promise.reject(new Error('bug')) }));
    const client = createFormatsClient(startThread);
    expect(await client.writePaper(paper, 'docx')).toEqual({ ok: false, error: { code: 'failed' } });
    client.close();
  });

  it('end as cancelled when the client is closed', async () => {
    const { startThread } = threads(() => ({ writePaper: () => new Promise(() => undefined) }));
    const client = createFormatsClient(startThread);
    const writing = client.writePaper(paper, 'docx');
    client.close();
    expect(await writing).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
