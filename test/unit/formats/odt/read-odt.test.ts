import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { readRecord } from '../../../helpers/read-record';

// The fixtures were written by LibreOffice, the .rtf and the .odt of a name from one and the same document.
const fixture = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records', name))),
});

const names = `xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:table="urn:b" xmlns:draw="urn:d"
 xmlns:xlink="urn:x"`;
const content = (body: string, styles = '') =>
  `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const packed = (parts: Record<string, string>) => {
  const files: Zippable = { mimetype: strToU8('application/vnd.oasis.opendocument.text') };
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
};
const outcomeOf = (parts: Record<string, string>) =>
  readPriorRecord({ name: 'made.odt', bytes: packed(parts) });
const textOf = async (body: string, styles = ''): Promise<string> => {
  const outcome = await outcomeOf({ 'content.xml': content(body, styles) });
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome));
  expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
  return outcome.texts[0] ?? '';
};

describe('an OpenDocument text', () => {
  it('gives the meeting that the plain text gives', async () => {
    const { draft, texts } = await readRecord(fixture('closing-remarks-en.odt'));
    const plain = await readRecord(fixture('closing-remarks-en.txt'));
    expect(draft.meetings).toEqual(plain.draft.meetings);
    expect(validateDraft(draft, texts)).toEqual([]);
  });

  it('reads as the same document does in Rich Text Format, with the same to tell', async () => {
    const { draft, texts } = await readRecord(fixture('minutes.odt'));
    const other = await readRecord(fixture('minutes.rtf'));
    expect(texts).toEqual(other.texts);
    expect(draft.dropped).toEqual(other.draft.dropped);
    expect(draft.sources[0]?.notes).toEqual(other.draft.sources[0]?.notes);
    expect(draft.sources[0]).toMatchObject({ title: 'Minutes of the coordinators', modified: '2021-06-20' });
  });

  it('may be one XML file instead of an archive', async () => {
    const xml = `<?xml version="1.0"?><office:document ${names} office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:p>Принято   в&#10;Баку &amp; Оше</text:p></office:text></office:body></office:document>`;
    const { texts } = await readRecord({ name: 'flat.fodt', bytes: strToU8(xml) });
    expect(texts).toEqual(['Принято в Баку & Оше']);
  });
});

describe('the numbers of lists', () => {
  const level = (at: number, more: string) =>
    `<text:list-level-style-number text:level="${at}" style:num-suffix="." ${more}/>`;
  const styles = `<text:list-style style:name="L">${level(1, 'style:num-format="1" text:start-value="4"')}
${level(2, 'style:num-format="1" text:display-levels="2"')}</text:list-style>
<text:list-style style:name="R">${level(1, 'style:num-format="а, б, .., аа, бб, ... (ru)"')}</text:list-style>
<text:list-style style:name="P">${level(1, 'style:num-format="I" text:num-list-format="Part %1%:"')}</text:list-style>`;
  const item = (inside: string, more = '') => `<text:list-item ${more}>${inside}</text:list-item>`;
  const list = (inside: string, more = 'text:style-name="L"') => `<text:list ${more}>${inside}</text:list>`;
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const lines = async (body: string) => (await textOf(body, styles)).split('\n\n');

  it('start where the style says, and count their levels', async () => {
    const inner = list(item(p('b')) + item(p('c') + p('c goes on')), '');
    expect(await lines(list(item(p('a') + inner) + item(p('d'))))).toEqual([
      '4. a',
      '4.1. b',
      '4.2. c',
      'c goes on',
      '5. d',
    ]);
  });

  it('go on where the list says so, at any level, and begin anew where it does not', async () => {
    const more = 'text:style-name="L" text:continue-numbering="true"';
    const deeper = list(item(list(item(p('c')), '')), more);
    const body =
      list(item(p('a') + list(item(p('b')), ''))) +
      p('between') +
      deeper +
      list(item(p('d')), more) +
      list(item(p('e')));
    expect(await lines(body)).toEqual(['4. a', '4.1. b', 'between', '4.2. c', '5. d', '4. e']);
  });

  it('take a start of their own, Russian letters, and the words around them', async () => {
    const body =
      list(item(p('x'), 'text:start-value="9"')) +
      list(item(p('y')) + item(p('z')), 'text:style-name="R"') +
      list(`<text:list-header>${p('head')}</text:list-header>${item(p('w'))}`, 'text:style-name="P"');
    expect(await lines(body)).toEqual(['9. x', 'а. y', 'б. z', 'head', 'Part I: w']);
  });
});

describe('what is no text of the document', () => {
  it('is left out: contents, the words for pictures, forms, objects', async () => {
    const body = `<text:table-of-content><text:index-body><text:p>1 Opening 3</text:p></text:index-body></text:table-of-content>
<text:p>Kept <draw:frame><draw:object xlink:href="./Object 1"/><svg:title>a logo</svg:title></draw:frame><text:title>as titled</text:title></text:p>`;
    expect(await textOf(body)).toBe('Kept as titled');
  });

  it('is never fetched, and told of', async () => {
    const image = '<draw:frame><draw:image xlink:href="http://outside.example/a.png"/></draw:frame>';
    const outcome = await outcomeOf({
      'content.xml': content(`<text:p>Words${image}</text:p>`),
      'Basic/Standard/Module1.xml': '<x/>',
    });
    expect(outcome).toMatchObject({
      draft: { sources: [{ notes: [{ code: 'outside-links', count: 1 }, { code: 'macros' }] }] },
    });
  });

  it('does not grow by what the file declares', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY a "&b;&b;&b;">]>';
    const outcome = await outcomeOf({
      'content.xml': content('<text:p>x &a; y</text:p>').replace('?>', `?>${bomb}`),
    });
    expect(outcome).toMatchObject({ ok: true, texts: ['x &a; y'] });
  });
});

describe('a document that cannot be read', () => {
  it('is said to be locked where it is', async () => {
    const outcome = await outcomeOf({
      'content.xml': '\u0001\u0002',
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>',
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'encrypted', kind: 'odt' } });
  });

  it('is not unpacked where it is a bomb', async () => {
    const outcome = await outcomeOf({ 'content.xml': ' '.repeat(20_000_000) });
    expect(outcome).toEqual({ ok: false, error: { code: 'bomb', kind: 'odt' } });
  });

  it('is damaged without its contents, or where they are deeper than any document', async () => {
    const damaged = { ok: false, error: { code: 'damaged', kind: 'odt' } };
    expect(await outcomeOf({ 'styles.xml': '<x/>' })).toEqual(damaged);
    const deep = Array.from({ length: 20_000 }, (_, at) => `<text:p${at % 7}>`).join('');
    expect(await outcomeOf({ 'content.xml': content(deep) })).toEqual(damaged);
  });

  it('is read as far as it goes where its elements end wrongly', async () => {
    expect(await textOf('<text:p>a<text:span>b</text:p></text:h><text:p>c')).toBe('ab\n\nc');
  });
});
