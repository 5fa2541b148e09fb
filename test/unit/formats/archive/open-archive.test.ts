import { zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { openArchive } from '@/formats/archive/open-archive';

const mebibyte = 1024 * 1024;

test('parts that are each small are refused where together they grow far beyond their archive', () => {
  const blank = new Uint8Array(3 * mebibyte);
  const names = Array.from({ length: 8 }, (_, at) => `word/part${at}.xml`);
  const archive = openArchive(zipSync(Object.fromEntries(names.map((name) => [name, blank]))));
  let taken = 0;
  expect(() => {
    for (const name of names) taken += archive.read(name)?.length ?? 0;
  }).toThrow(RangeError);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(names.length * blank.length);
});

test('parts that do not shrink are all read, however large they are together', () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 3 * mebibyte }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 0xff;
  });
  const archive = openArchive(zipSync({ 'a.bin': noise, 'b.bin': noise, 'c.bin': noise }));
  for (const name of archive.names) expect(archive.read(name)?.length).toBe(noise.length);
});
