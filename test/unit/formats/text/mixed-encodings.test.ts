import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { decodeRecord } from '@/formats/prior-records/page-charset';
import { decodeText } from '@/formats/text/decode-text';
import { oneByte } from '../../../helpers/one-byte';
import { readRecord } from '../../../helpers/read-record';

const russian = 'Участники совещания договорились провести следующую встречу в Душанбе, Ярлык и Эхо.';
const bytesOf = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function utf32(text: string, isLittle: boolean): Uint8Array {
  const letters = Array.from(text);
  const view = new DataView(new ArrayBuffer(letters.length * 4));
  letters.forEach((letter, at) => view.setUint32(at * 4, letter.codePointAt(0) ?? 0, isLittle));
  return new Uint8Array(view.buffer);
}

describe('rarer encodings', () => {
  it.each([
    ['UTF-32 LE', utf32(`\ufeff${russian}`, true), 'utf-32le', russian],
    ['UTF-32 BE', utf32(`\ufeff${russian}`, false), 'utf-32be', russian],
    ['UTF-32 LE without a mark', utf32(russian, true), 'utf-32le', russian],
    ['MacCyrillic', oneByte(russian, 'x-mac-cyrillic'), 'x-mac-cyrillic', russian],
    ['KOI8-U', oneByte('Учасники наради: Україна, її представники є тут.', 'koi8-u'), 'koi8-u', undefined],
    [
      'windows-1254',
      oneByte('Türkiye Dışişleri Bakanlığı, göç ve sığınma işleri', 'windows-1254'),
      'windows-1254',
      undefined,
    ],
    [
      'windows-1250',
      oneByte('Ministerstwo Spraw Wewnętrznych, współpraca na rzecz uchodźców', 'windows-1250'),
      'windows-1250',
      undefined,
    ],
  ])('%s is found', (_, bytes, encoding, text) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding, ...(text === undefined ? {} : { text }) });
    expect(decoded.ok && decoded.otherLines).toBeFalsy();
  });

  it('leave the words of the usual ones alone', () => {
    for (const text of [
      'Ministère à Genève: où, été, ça, forêt',
      'Außenministerium für Österreich, größere Übung',
    ])
      expect(decodeText(oneByte(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });
});

describe('a file of two encodings', () => {
  it('is read line by line, and says how many lines were of the other', () => {
    const bytes = bytesOf(
      strToU8('Итоги совещания\nВторая строка текста\n'),
      oneByte('Третья строка, скопированная из старого файла\n', 'windows-1251'),
      strToU8('Plain words\nПятая строка'),
    );
    expect(decodeText(bytes)).toEqual({
      ok: true,
      encoding: 'utf-8',
      bom: false,
      text: 'Итоги совещания\nВторая строка текста\nТретья строка, скопированная из старого файла\nPlain words\nПятая строка',
      otherLines: 1,
    });
  });

  it('loses one letter and not the text where a byte is damaged', () => {
    const bytes = strToU8(`${russian}\n${russian}`);
    bytes[bytes.length - 10] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', otherLines: 1 });
    expect(decoded.ok && decoded.text.startsWith(`${russian}\nУчастники совещания`)).toBe(true);
  });

  it('tells its reader so', async () => {
    const bytes = bytesOf(
      strToU8('Третье совещание экспертов, Актау, 3 июня 2021 года\n\n'),
      oneByte('1. Участники подчеркнули важность информирования работников.\n', 'windows-1251'),
      strToU8('2. Участники договорились встретиться снова.\n'),
    );
    const { draft, texts } = await readRecord({ name: 'x', bytes });
    expect(draft.sources[0]?.notes).toEqual([{ code: 'mixed-encoding', count: 1 }]);
    expect(texts[0]).toContain('1. Участники подчеркнули важность');
    expect(validateDraft(draft, texts)).toEqual([]);
  });
});

describe('UTF-8 that was encoded twice', () => {
  const twice = (text: string, encoding: string) =>
    strToU8(new TextDecoder(encoding).decode(strToU8(text)).replace(/[\u0080-\u009f]/gu, (char) => char));

  it.each(['windows-1251', 'windows-1252'])(
    'is put right where every letter of a line fits (%s)',
    (encoding) => {
      const text = 'Астана, встреча старших должностных лиц';
      const decoded = decodeText(bytesOf(twice(text, encoding), strToU8('\nА эта строка написана верно')));
      expect(decoded).toMatchObject({ text: `${text}\nА эта строка написана верно`, otherLines: 1 });
    },
  );

  it('is left where it is uncertain', () => {
    for (const text of ['Стр. 5, ССР, РФ', 'Ãéà', 'РџСЂ'])
      expect(decodeText(strToU8(text))).toEqual({ ok: true, text, encoding: 'utf-8', bom: false });
  });
});

describe('a page that declares its encoding', () => {
  const page = (charset: string, words: string) =>
    `<html><head><meta charset="${charset}"></head><p>${words}</p>`;

  it.each(['windows-1251', 'koi8-r'])('is read by it (%s)', (encoding) => {
    const html = page(encoding, 'Да');
    expect(decodeRecord(oneByte(html, encoding))).toMatchObject({ text: html });
  });

  it('is read as what it is where its template was of another language', () => {
    const html = page('iso-8859-1', russian);
    expect(decodeRecord(oneByte(html, 'windows-1251'))).toMatchObject({ text: html });
  });
});

describe('pages parted by form feeds', () => {
  it('have their numbers and running heads dropped, in their places', async () => {
    const pages = ['First words of the report.', 'More words of it.', 'The last of them.'];
    const text = pages
      .map((words, at) => `Caspian Dialogue – report\n\n${words}\n\n- ${at + 1} -\n`)
      .join('\f');
    const { draft, texts } = await readRecord({ name: 'x', bytes: strToU8(text) });
    expect(texts[0]).toBe(text.replaceAll('\f', '\n'));
    const dropped = draft.dropped.map(({ start, end, why }) => `${why} ${texts[0]?.slice(start, end)}`);
    expect(dropped).toEqual(
      [1, 2, 3].flatMap((at) => ['running-head Caspian Dialogue – report', `page-number - ${at} -`]),
    );
  });
});
