import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

import { readFiles } from '../../../build/convert/read-files';
import { startReadingThread } from '../../../build/convert/reading-thread';

const comlink = (file: string) =>
  pathToFileURL(resolve(import.meta.dirname, '../../../node_modules/comlink/dist/esm', file)).href;

/** A thread whose reader does to its files what a file made for it might do to a real one. */
const reader = `
import { parentPort } from 'node:worker_threads';
import { expose } from '${comlink('comlink.mjs')}';
import endpoint from '${comlink('node-adapter.mjs')}';
expose({
  readPriorRecord: async ({ name, bytes }) => {
    if (name === 'huge.txt') for (const held = []; ; ) held.push({ more: [name, held.length] });
    if (name === 'endless.txt') for (;;);
    if (name === 'bad.txt') throw new RangeError('Invalid array length');
    return { ok: true, kind: 'draft', texts: [new TextDecoder().decode(bytes)] };
  },
}, endpoint(parentPort));
`;

test('a file that fills the memory, is read without end or breaks its reader leaves the others read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-files-'));
  const script = join(folder, 'reader.mjs');
  await writeFile(script, reader);
  const names = ['huge.txt', 'a.txt', 'endless.txt', 'b.txt', 'bad.txt', 'c.txt'];
  for (const name of names) await writeFile(join(folder, name), `The words of ${name}.`);
  const files = await readFiles(
    [...names, 'gone.txt'].map((name) => ({ name, path: join(folder, name) })),
    { startThread: () => startReadingThread(pathToFileURL(script), 32), patience: 3000 },
  );
  await rm(folder, { recursive: true });
  const told = files.map(({ outcome }) =>
    outcome.ok ? outcome.kind === 'draft' && outcome.texts[0] : outcome.error.code,
  );
  expect(told).toEqual([
    'crashed',
    'The words of a.txt.',
    'too-long',
    'The words of b.txt.',
    'failed',
    'The words of c.txt.',
    'not-found',
  ]);
});
