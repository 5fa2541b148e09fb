import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';

const read = (bytes: Uint8Array, name = 'record.txt') => readPriorRecord({ name, bytes });
const codeOf = async (bytes: Uint8Array): Promise<unknown> => {
  const outcome = await read(bytes);
  return outcome.ok ? 'read' : outcome.error;
};

describe('a file that is no prior record', () => {
  it('is called empty when there is nothing in it but white space', async () => {
    expect(await codeOf(new Uint8Array())).toEqual({ code: 'empty' });
    expect(await codeOf(strToU8(' \r\n\t\n'))).toEqual({ code: 'empty' });
  });

  it('is called binary when it is named .txt and is no text', async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
    expect(await codeOf(noise)).toEqual({ code: 'binary' });
    expect(await codeOf(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1))).toEqual({ code: 'binary' });
  });

  it('is refused at once when it is 50 MB of text', async () => {
    const size = 50 * 1024 * 1024;
    const bytes = new Uint8Array(size).fill(0x61);
    const before = process.cpuUsage();
    expect(await codeOf(bytes)).toMatchObject({ code: 'too-large', size });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });

  it('is told by content whatever it is called', async () => {
    expect(await codeOf(strToU8('%PDF-1.7\n'))).toEqual({ code: 'damaged', kind: 'pdf' });
    expect(await codeOf(zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }))).toEqual({
      code: 'unsupported',
      kind: 'pptx',
    });
    const words = strToU8('<w:p><w:r><w:t>A note.</w:t></w:r></w:p>');
    expect(await codeOf(zipSync({ 'word/document.xml': words }))).toBe('read');
    expect(await codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('read');
  });

  it('goes another way when it is a bundle', async () => {
    const manifest = strToU8(JSON.stringify({ format: 'rapporteur-bundle/1' }));
    expect(await codeOf(zipSync({ 'manifest.json': manifest }))).toEqual({
      code: 'unsupported',
      kind: 'bundle',
    });
  });

  it('is called damaged when its zip is cut off', async () => {
    const whole = zipSync({ 'word/document.xml': strToU8('x'.repeat(5000)) });
    expect(await codeOf(whole.slice(0, whole.length - 30))).toEqual({ code: 'damaged', kind: 'zip' });
  });
});

describe('a file that is text', () => {
  it('is known by the hash of its original bytes', async () => {
    const bytes = strToU8('A note.\r\nNothing more.');
    const outcome = await read(bytes, 'note.txt');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(outcome).toMatchObject({ ok: true, draft: { sources: [{ file: 'note.txt', sha256 }] } });
  });

  it('has its line ends made LF, and offsets that point into that text', async () => {
    const outcome = await read(strToU8('2nd SOM\r\n\r\nHeld in Ankara on 3 May 2021.\r\n'));
    if (!outcome.ok || outcome.kind !== 'draft') throw new Error('not read');
    const date = outcome.draft.evidence.find(({ path }) => path === '/meetings/0/date');
    expect(outcome.texts[0]?.slice(date?.start, date?.end)).toBe('3 May 2021');
  });

  it('is read as text when it was pasted, even where it looks like a page', async () => {
    const bytes = strToU8('<p>Note</p>');
    const pasted = await readPriorRecord({ name: 'pasted', bytes, pasted: true });
    expect(pasted).toMatchObject({ ok: true, texts: ['<p>Note</p>'] });
    expect(await read(bytes)).toMatchObject({ ok: true, texts: ['Note'] });
  });
});
