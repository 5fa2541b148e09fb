import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord, type PriorRecord } from '@/formats/prior-records/read-prior-record';

const folder = resolve(import.meta.dirname, '../../../fixtures/prior-records');
const bytesOf = (name: string) => new Uint8Array(readFileSync(resolve(folder, name)));
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Documents by the text that is mutated, and how it becomes a file again: an archive is whole, what is in it is not. */
const documents: readonly {
  readonly name: string;
  readonly text: string;
  readonly file: (text: string) => Uint8Array;
  readonly pieces: readonly string[];
}[] = [
  {
    name: 'rtf',
    text: latin(bytesOf('minutes.rtf')),
    file: (text) => strToU8(text, true),
    pieces: [
      '{',
      '}',
      '\\par',
      '\\u-99999?',
      "\\'",
      '\\bin9 ',
      '{\\*\\',
      '\\row',
      '\\cell',
      '{\\footnote',
      '\\uc999 ',
    ],
  },
  {
    name: 'odt',
    text: strFromU8(unzipSync(bytesOf('minutes.odt'))['content.xml'] ?? new Uint8Array()),
    file: (text) => {
      const mimetype = strToU8('application/vnd.oasis.opendocument.text');
      return zipSync({ mimetype, 'content.xml': strToU8(text) }, { level: 0 });
    },
    pieces: [
      '<text:p>',
      '</text:p>',
      '<text:list>',
      '</table:table>',
      '&#x110000;',
      '<![CDATA[',
      '<!--',
      '<draw:text-box>',
    ],
  },
  {
    name: 'mail',
    text: latin(bytesOf('letter-with-annex.eml')).slice(0, 6000),
    file: (text) => strToU8(text, true),
    pieces: [
      '\r\n\r\n',
      '--',
      '> ',
      'From: a\n',
      'Content-Type: message/rfc822\r\n',
      '=?utf-8?B?//?=',
      '-- \n',
      '\u00ff',
    ],
  },
  {
    name: 'calendar',
    text: strFromU8(bytesOf('meetings.ics')),
    file: (text) => strToU8(text),
    pieces: [
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'DTSTART:99999999T999999Z\n',
      'SUMMARY:SOM\n',
      '\\',
      ';',
      'RRULE:X\n',
      'STATUS:CONFIRMED\n',
    ],
  },
  {
    name: 'contacts',
    text: strFromU8(bytesOf('contacts.vcf')),
    file: (text) => strToU8(text),
    pieces: ['BEGIN:VCARD\n', 'END:VCARD\n', 'N:;;;;\n', '=\n', 'ENCODING=QUOTED-PRINTABLE:', ';', '\\', '"'],
  },
];

type Change = readonly [at: number, length: number, to: number, piece: number];

/** Pieces cut out, moved elsewhere, said twice; signs of the format put where they do not belong. */
function mutated(text: string, pieces: readonly string[], changes: readonly Change[]): string {
  let changed = text;
  for (const [at, length, to, piece] of changes) {
    if (changed === '') return changed;
    const start = at % changed.length;
    const part = changed.slice(start, start + length);
    if (piece % 3 === 0) changed = changed.slice(0, start) + changed.slice(start + length);
    const place = to % (changed.length + 1);
    const put = piece % 3 === 1 ? part : (pieces[piece % pieces.length] ?? '');
    changed = changed.slice(0, place) + put + changed.slice(place);
  }
  return changed;
}

const change = fc.tuple(fc.nat(), fc.nat({ max: 400 }), fc.nat(), fc.nat({ max: 100 }));

/** What is read is accounted for, and so is each file within it. */
async function expectSound(file: PriorRecord): Promise<void> {
  const waiting = [file];
  for (let next = waiting.pop(), depth = 0; next && depth < 30; next = waiting.pop(), depth += 1) {
    const outcome = await readPriorRecord(next);
    if (!outcome.ok || outcome.kind === 'table') continue;
    if (outcome.kind === 'draft') expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
    waiting.push(...(outcome.parts ?? []));
  }
}

describe.each(documents)('a file of $name that was written wrongly', ({ name, text, file, pieces }) => {
  it('is read or refused, never thrown over, and what is read is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        await expectSound({ name, bytes: file(mutated(text, pieces, changes)) });
      }),
      { numRuns: 40 },
    );
  });
});
