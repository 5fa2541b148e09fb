import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '@/formats/sheet/read-sheets';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import {
  cell,
  level,
  listed,
  paragraph,
  row,
  wordFile,
  wordLines,
  wordRecord,
} from '../../../helpers/word-file';
import { workTimeOf } from '../../../helpers/work-time';

const errorOf = async (bytes: Uint8Array) => {
  const outcome = await readPriorRecord({ name: 'record.docx', bytes });
  return outcome.ok ? 'read' : outcome.error;
};
const note = wordFile({ body: paragraph('A note.') });

describe('a Word document that cannot be read', () => {
  it('is under a password', async () => {
    const name = strToU8([...'EncryptedPackage'].map((letter) => `${letter}\0`).join(''));
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(name, 1024);
    expect(await errorOf(bytes)).toEqual({ code: 'encrypted', kind: 'docx' });
    expect(await readSheets(bytes, 'a.xlsx')).toEqual({ ok: false, error: { code: 'encrypted' } });
  });

  it('is one of Word 97–2003', async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await errorOf(bytes)).toEqual({ code: 'unsupported', kind: 'old-office' });
  });

  it('is cut off, or altered by one letter on its way', async () => {
    expect(await errorOf(note.slice(0, -30))).toEqual({ code: 'damaged', kind: 'zip' });
    const stored = zipSync({ 'word/document.xml': strToU8(paragraph('On 12 May.')) }, { level: 0 });
    const at = stored.findIndex((byte, place) => byte === 0x31 && stored[place + 1] === 0x32);
    expect(await errorOf(stored)).toBe('read');
    stored[at] = 0x32;
    expect(await errorOf(stored)).toEqual({ code: 'damaged', kind: 'docx' });
  });

  it('has no words, or only pictures of them', async () => {
    expect(await errorOf(wordFile({ body: '<w:p/>' }))).toEqual({ code: 'empty' });
    const scan = '<w:p><w:r><w:drawing><a:blip r:embed="r1"/></w:drawing></w:r></w:p>';
    expect(await errorOf(wordFile({ body: scan + scan }))).toEqual({ code: 'scan', pages: 2 });
  });

  it('unpacks to more than a document can hold, by what it declares or by what it does', async () => {
    const bomb = wordFile({ body: ' '.repeat(30 * 1024 * 1024) });
    expect(await errorOf(bomb)).toEqual({ code: 'bomb', kind: 'docx' });
    const lying = wordFile({ body: paragraph('x'.repeat(100_000)) });
    const view = new DataView(lying.buffer);
    for (let at = lying.length - 22; at > 0; at -= 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 10_000)
        view.setUint32(at + 24, 200, true);
    expect(await errorOf(lying)).toEqual({ code: 'bomb', kind: 'docx' });
  });
});

describe('a Word document that is unusual', () => {
  it('expands nothing that it declares, and fetches nothing', async () => {
    const declared =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const words = `${declared}<w:document><w:body>${paragraph('Held &b; on &c; 12 May &amp; after.')}</w:body></w:document>`;
    const bytes = zipSync({ 'word/document.xml': strToU8(words) });
    expect(await wordLines(bytes)).toEqual(['Held &b; on &c; 12 May & after.']);
  });

  it('is found by its types where its text stands in another part, and read with the parts it names', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/text/main.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/text/main.xml"/></Relationships>`,
      ),
      'text/_rels/main.xml.rels': strToU8(
        `<Relationships><Relationship Id="b" Type="${strict}/numbering" Target="../lists/n.xml"/></Relationships>`,
      ),
      'text/main.xml': strToU8(
        `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${listed('One', 1).replaceAll('w:', 'x:')}</x:body></x:document>`,
      ),
      'lists/n.xml': strToU8(
        `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    });
    const outcome = await readPriorRecord({ name: 'record', bytes });
    expect(outcome).toMatchObject({ ok: true, kind: 'draft', texts: ['1. One'] });
  });

  it('has lost its parts, or names them in other letters', async () => {
    expect(await wordLines(zipSync({ 'word/document.xml': strToU8(listed('One', 1)) }))).toEqual(['One']);
    const parts = unzipSync(note);
    const other = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name.replaceAll('/', '\\').replace('document.xml', 'Document.xml'),
        bytes,
      ]),
    );
    expect(await wordLines(zipSync(other))).toEqual(['A note.']);
  });

  it('is written in UTF-16', async () => {
    const words = `\uFEFF<w:document>${paragraph('Встреча')}</w:document>`;
    const bytes = Uint8Array.from(
      [...words].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    );
    expect(await wordLines(zipSync({ 'word/document.xml': bytes }))).toEqual(['Встреча']);
  });

  it('is nested a hundred thousand deep', async () => {
    for (const name of ['tbl', 'sdt', 'ins', 'txbxContent', 'p', 'AlternateContent', 'fldSimple']) {
      const body = `<w:${name}>`.repeat(100_000) + paragraph('Deep.') + `</w:${name}>`.repeat(100_000);
      expect(await wordLines({ body }), name).toEqual(['Deep.']);
    }
    const cells =
      '<w:tbl><w:tr><w:tc>'.repeat(50_000) + paragraph('Deep.') + '</w:tc></w:tr></w:tbl>'.repeat(50_000);
    expect(await wordLines({ body: cells })).toEqual(['Deep.']);
  });

  it('keeps its words where its XML is broken', async () => {
    const broken = `<w:p><w:pPr><w:numPr><w:r><w:t>One</w:t></w:r></w:p>${paragraph('Two')}</w:tbl></w:tc><w:tbl>${row(cell(paragraph('Three')))}`;
    expect(await wordLines({ body: broken })).toContain('Two');
    expect(await wordLines({ body: broken })).toContain('Three');
  });

  it('has thousands of lists with thousands of levels each, or a line of thousands of paragraphs', async () => {
    const levels = Array.from({ length: 4000 }, (_, at) => level(at, 'decimal', '%1.')).join('');
    const list = (at: number) => `<w:num w:numId="${at}"><w:abstractNumId w:val="0"/></w:num>`;
    const lists = Array.from({ length: 4000 }, (_, at) => list(at)).join('');
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}`;
    const body = listed('One', 3999) + listed('No such level', 1, 9);
    const joined = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a </w:t></w:r></w:p>'.repeat(20_000);
    for (const file of [{ body, parts: { numbering } }, { body: joined }]) {
      let read: Promise<readonly string[]> = Promise.resolve([]);
      const bytes = wordFile(file);
      const spent = workTimeOf(() => {
        read = wordLines(bytes);
      });
      expect((await read).join().slice(0, 20)).toMatch(/^(?:1\. One,No such level|(?:a ){10})$/u);
      expect(spent).toBeLessThan(2000);
    }
  });

  it('of a hundred thousand paragraphs takes seconds, not minutes', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const words = (at: number) =>
      `Delegation ${((at * 7919) % 100_003).toString(36)} noted report ${((at * 104_729) % 1_000_003).toString(36)}.`;
    const body = Array.from({ length: 100_000 }, (_, at) => listed(words(at), 1)).join('');
    const bytes = wordFile({ body, parts: { numbering } });
    let read: Promise<unknown> = Promise.resolve();
    const spent = workTimeOf(() => {
      read = wordRecord(bytes);
    });
    await read;
    // 1.5 s by itself, half as much again beside other tests; what grew with the square would take minutes.
    expect(spent).toBeLessThan(5000);
  });
});
