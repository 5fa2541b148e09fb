import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entryName } from '@/formats/archive/entry-name';
import { isLeftBehind } from '@/formats/prior-records/left-behind';
import { readPriorRecord, type PriorRecord } from '@/formats/prior-records/read-prior-record';
import { oneByte } from '../../../helpers/one-byte';

const read = (bytes: Uint8Array) => readPriorRecord({ name: 'folder.zip', bytes });
const partsOf = async (bytes: Uint8Array): Promise<readonly PriorRecord[]> => {
  const outcome = await read(bytes);
  if (!outcome.ok || outcome.kind !== 'parts') throw new Error(JSON.stringify(outcome));
  return outcome.parts;
};
const text = (words: string) => strToU8(words);

/** Sets bits of the general flags of every entry, local and central. */
function flagged(bytes: Uint8Array, flag: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let at = 0; at + 8 < copy.length; at += 1) {
    if (copy[at] !== 0x50 || copy[at + 1] !== 0x4b) continue;
    if (copy[at + 2] === 3 && copy[at + 3] === 4) copy[at + 6] = (copy[at + 6] ?? 0) | flag;
    if (copy[at + 2] === 1 && copy[at + 3] === 2) copy[at + 8] = (copy[at + 8] ?? 0) | flag;
  }
  return copy;
}

describe('a folder sent as one file', () => {
  it('gives its files with their folders in the name, and nothing that a system left in it', async () => {
    const zipped = zipSync({
      'Day 1/closing.txt': text('Closing'),
      'Day 1/Thumbs.db': text('x'),
      '__MACOSX/Day 1/._closing.txt': text('x'),
      'Day 1/~$agenda.docx': text('x'),
      '.DS_Store': text('x'),
      'note.txt': [text('Note'), { level: 0 }],
    });
    const parts = await partsOf(zipped);
    expect(parts.map(({ name }) => name)).toEqual([
      'folder.zip › Day 1/closing.txt',
      'folder.zip › note.txt',
    ]);
    expect(parts.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['Closing', 'Note']);
  });

  it('is read with something before it and a comment behind it', async () => {
    const zipped = zipSync({ 'a.txt': text('A') });
    const behind = Uint8Array.from([...zipped, ...text('a comment')]);
    behind[zipped.length - 2] = 9;
    expect(await partsOf(behind)).toMatchObject([{ name: 'folder.zip › a.txt' }]);
  });

  it('may hold another, which is read in its turn', async () => {
    const inner = zipSync({ 'b.txt': text('B') });
    const [part] = await partsOf(zipSync({ 'inner.zip': inner }));
    expect(await readPriorRecord(part ?? { name: '', bytes: inner })).toMatchObject({
      kind: 'parts',
      parts: [{ name: 'folder.zip › inner.zip › b.txt' }],
    });
  });

  it('gives 500 files and tells which are left', async () => {
    const files: Zippable = {};
    for (let at = 0; at < 505; at += 1) files[`${at}.txt`] = [text('x'), { level: 0 }];
    const parts = await partsOf(zipSync(files));
    expect(parts.length).toBe(501);
    const names = ['500.txt', '501.txt', '502.txt', '503.txt', '504.txt'];
    const last = parts.at(-1);
    expect(last).toMatchObject({ name: 'folder.zip', fault: { code: 'too-much-within', count: 5, names } });
    expect(last && (await readPriorRecord(last))).toEqual({ ok: false, error: last?.fault });
  });
});

describe('the name of a file in an archive', () => {
  const named = (rawName: Uint8Array, more: { isUtf8?: boolean; unicodeName?: Uint8Array } = {}) =>
    entryName({ rawName, isUtf8: false, ...more });

  it('is read in the letters of Windows in Russian, of DOS, of the web and of the West', () => {
    expect(named(oneByte('Отчёт/список.txt', 'ibm866'))).toBe('Отчёт/список.txt');
    expect(named(oneByte('Протокол.txt', 'windows-1251'))).toBe('Протокол.txt');
    expect(named(text('Отчёт.txt'))).toBe('Отчёт.txt');
    expect(named(text('Отчёт.txt'), { isUtf8: true })).toBe('Отчёт.txt');
    expect(named(Uint8Array.of(0x52, 0x82, 0x73, 0x75, 0x6d, 0x82))).toBe('Résumé');
    expect(named(text('_____.txt'), { unicodeName: text('Ответ.txt') })).toBe('Ответ.txt');
  });

  it('points nowhere', () => {
    expect(named(text('../../etc/passwd'))).toBe('etc/passwd');
    expect(named(text('C:\\Windows\\..\\a\u0000.txt'))).toBe('Windows/a.txt');
    expect(named(text('/root/./x'))).toBe('root/x');
  });

  it('tells what nobody put there', () => {
    expect(['a/Thumbs.db', '__MACOSX/x', 'a/._b', 'desktop.ini'].every(isLeftBehind)).toBe(true);
    expect(isLeftBehind('a/thumbs.docx')).toBe(false);
  });
});

describe('an archive that cannot be read whole', () => {
  it('is locked, or names the file that is', async () => {
    const locked = flagged(zipSync({ 'a.txt': text('A') }), 1);
    expect(await read(locked)).toEqual({ ok: false, error: { code: 'encrypted', kind: 'zip' } });
    const both = zipSync({ 'a.txt': text('A'), 'b.txt': text('B') });
    const at = both.findLastIndex(
      (byte, place) => byte === 0x50 && both[place + 2] === 1 && both[place + 3] === 2,
    );
    both[at + 8] = (both[at + 8] ?? 0) | 1;
    const [, part] = await partsOf(both);
    expect(await readPriorRecord(part ?? { name: '', bytes: both })).toEqual({
      ok: false,
      error: { code: 'encrypted', kind: 'zip' },
    });
  });

  it('is a bomb where a file grows without end, and is not unpacked', async () => {
    const zipped = zipSync({ 'a.txt': new Uint8Array(8 * 1024 * 1024) });
    expect(await read(zipped)).toEqual({ ok: false, error: { code: 'bomb', kind: 'zip' } });
  });

  it('is a bomb where many files grow without end together, each of them small', async () => {
    const blank = new Uint8Array(1024 * 1024);
    const zipped = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.txt`, blank])));
    expect(await read(zipped)).toEqual({ ok: false, error: { code: 'bomb', kind: 'zip' } });
  });

  it('names the file whose bytes are damaged and gives the others', async () => {
    const zipped = zipSync({ 'a.txt': [text('Alpha'), { level: 0 }], 'b.txt': [text('Beta'), { level: 0 }] });
    const at = zipped.findIndex(
      (_, place) => new TextDecoder().decode(zipped.subarray(place, place + 5)) === 'Alpha',
    );
    zipped[at] = 0x42;
    expect(await partsOf(zipped)).toMatchObject([
      { fault: { code: 'damaged', kind: 'zip' } },
      { name: 'folder.zip › b.txt' },
    ]);
  });

  it('is empty where there is no file in it', async () => {
    expect(await read(zipSync({ 'Thumbs.db': text('x') }))).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
