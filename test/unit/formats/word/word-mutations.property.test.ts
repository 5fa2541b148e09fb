import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';

const folder = resolve(import.meta.dirname, '../../../fixtures/prior-records');
const originals = ['minutes.docx', 'closing-remarks-en.docx'].map((name) =>
  unzipSync(new Uint8Array(readFileSync(resolve(folder, name)))),
);
const runs = Number(process.env['FUZZ_RUNS'] ?? '60');

/** Pieces of XML that mean something to the reader, whole or not. */
const pieces = [
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:del>',
  '</w:del>',
  '<w:pPr>',
  '<w:sectPr/>',
  '<w:t>12 May 2019\tAlmaty</w:t>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:numPr><w:ilvl w:val="99999999"/><w:numId w:val="1"/></w:numPr>',
  '<w:gridSpan w:val="99999999"/>',
  '<w:gridBefore w:val="-5"/>',
  '<w:sym w:char="D800"/>',
  '<w:footnoteReference w:id="1"/>',
  '<w:txbxContent>',
  '</w:txbxContent>',
  '<mc:AlternateContent><mc:Choice>',
  '<w:vMerge/>',
  '<!DOCTYPE x [',
  '&#1114112;&#55296;',
  '\uFFFF\u0000',
  '<w:start w:val="-1e400"/>',
];

/** Where in which part something is taken away, repeated or put in. */
const changes = fc.array(
  fc.record({
    part: fc.nat(),
    at: fc.nat(),
    length: fc.nat({ max: 400 }),
    how: fc.constantFrom('cut', 'repeat', 'insert'),
    piece: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a Word document whose XML is damaged', () => {
  // A packed part that is changed is told by its sum; here the parts are packed anew, so that the reader meets them.
  it('is read or refused, never thrown over, and what is read is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...originals), changes, async (original, made) => {
        const parts = { ...original };
        const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
        for (const { part, at, length, how, piece } of made) {
          // The text itself is changed as often as all else together.
          const name = part % 2 === 0 ? 'word/document.xml' : (names[part % names.length] ?? '');
          const xml = strFromU8(parts[name] ?? new Uint8Array());
          const from = at % Math.max(1, xml.length);
          const middle =
            how === 'cut' ? '' : how === 'insert' ? piece : xml.slice(from, from + length).repeat(2);
          const after = how === 'insert' ? from : from + length;
          parts[name] = strToU8(xml.slice(0, from) + middle + xml.slice(after));
        }
        const outcome = await readPriorRecord({ name: 'damaged', bytes: zipSync(parts, { level: 1 }) });
        if (outcome.ok && outcome.kind === 'draft')
          expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
        else if (!outcome.ok) expect(['empty', 'damaged']).toContain(outcome.error.code);
      }),
      { numRuns: runs },
    );
  });
});
