import { describe, expect, it } from 'vitest';
import { decodeText } from '@/formats/text/decode-text';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { oneByte } from '../../../helpers/one-byte';

const fixture = (name: string): Uint8Array =>
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/prior-records', name));
const russian = 'Участники совещания договорились провести следующую встречу в Душанбе.';

/** UTF-16 by hand, because Node writes only the little-endian form. */
function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('decoding text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(russian), 'utf-8', false],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${russian}`), 'utf-8', true],
    ['UTF-16 LE without a mark', utf16(russian, false), 'utf-16le', false],
    ['UTF-16 BE without a mark', utf16(russian, true), 'utf-16be', false],
    ['UTF-16 LE with a mark', utf16(`\ufeff${russian}`, false), 'utf-16le', true],
    ['UTF-16 BE with a mark', utf16(`\ufeff${russian}`, true), 'utf-16be', true],
    ['windows-1251', oneByte(russian, 'windows-1251'), 'windows-1251', false],
    ['KOI8-R', oneByte(russian, 'koi8-r'), 'koi8-r', false],
    ['DOS 866', oneByte(russian, 'ibm866'), 'ibm866', false],
    ['ISO 8859-5', oneByte(russian, 'iso-8859-5'), 'iso-8859-5', false],
  ])('finds %s', (_, bytes, encoding, bom) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: russian, encoding, bom });
  });

  it.each(['Выполнено', 'Да', 'Закон принят 5 мая', 'Министерство труда', 'ещё нет; см. ниже'])(
    'finds the encoding of few words among plain letters: %s',
    (words) => {
      const text = `Reference;Status now;What was done\nSOM 3 (2016), para. 2;${words};${words}`;
      for (const encoding of ['windows-1251', 'koi8-r'])
        expect(decodeText(oneByte(text, encoding))).toMatchObject({ text, encoding });
    },
  );

  it('finds windows-1252 by its accents and its typographic quotation marks', () => {
    const text = '“Les États réaffirment leur détermination”, a déclaré le Président à Genève.';
    const marks: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94 };
    const bytes = Uint8Array.from(text, (char) => marks[char] ?? char.charCodeAt(0));
    expect(decodeText(bytes)).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it('finds UTF-16 of plain English', () => {
    expect(decodeText(utf16('Closing Remarks of the Chair', false))).toMatchObject({ encoding: 'utf-16le' });
  });

  it('reads one text the same in every encoding', () => {
    const plain = decodeText(fixture('press-release-ru.txt'));
    for (const name of ['press-release-ru.windows-1251.txt', 'press-release-ru.utf-16le.txt']) {
      expect(decodeText(fixture(name))).toMatchObject({ text: plain.ok ? plain.text : '' });
    }
    expect(decodeText(fixture('press-release-ru.koi8-r.txt'))).toMatchObject({
      ok: true,
      encoding: 'koi8-r',
    });
  });

  it('makes CRLF and lone CR one LF', () => {
    expect(decodeText(new TextEncoder().encode('a\r\nb\rc\n'))).toMatchObject({ text: 'a\nb\nc\n' });
  });
});
