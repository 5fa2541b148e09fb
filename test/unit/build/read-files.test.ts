import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

import { readFiles } from '../../../build/convert/read-files';

vi.mock(import('@/formats/prior-records/read-prior-record'), async (load) => {
  const whole = await load();
  return {
    ...whole,
    readPriorRecord: (file) => {
      if (file.name.startsWith('bad')) throw new RangeError('Invalid array length');
      return whole.readPriorRecord(file);
    },
  };
});

test('a file on which its reader fails leaves the others read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-files-'));
  const names = ['bad.txt', 'note.txt'];
  for (const name of names) await writeFile(join(folder, name), `The words of ${name}.`);
  const files = await readFiles(names.map((name) => ({ name, path: join(folder, name) })));
  await rm(folder, { recursive: true });
  expect(files.map(({ outcome }) => (outcome.ok ? outcome.kind : outcome.error))).toEqual([
    { code: 'failed' },
    'draft',
  ]);
});
