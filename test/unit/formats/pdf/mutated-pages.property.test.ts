import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { oneByte } from '../../../helpers/one-byte';
import { tinyPdf } from '../../../helpers/tiny-pdf';

const folder = resolve(import.meta.dirname, '../../../fixtures');
const printed = readdirSync(resolve(folder, 'pdf')).map(
  (name) => new Uint8Array(readFileSync(resolve(folder, 'pdf', name))),
);
const tiny = tinyPdf({
  pages: [
    { lines: [[60, 700, 'The second meeting was held in Aktau on 3 June 2021.']] },
    { hasPicture: true },
  ],
});
const page = new Uint8Array(readFileSync(resolve(folder, 'prior-records/noisy-page.html')));
const texts = [
  page,
  strToU8('# Meeting\n\n## Summary\n\n| a | b |\n|--|--|\n| **c** | [d](e) |\n\n1. Participants agreed.\n'),
  Uint8Array.from([
    ...strToU8('Итоги второго совещания экспертов\n'),
    ...oneByte('Участники договорились о встрече в Актау\n\f2\n', 'windows-1251'),
  ]),
];

/** Bytes changed, a piece cut out, one doubled, or the end cut off. */
const mutated = (originals: readonly Uint8Array[]) =>
  fc
    .record({
      original: fc.constantFrom(...originals),
      changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
      cut: fc.tuple(fc.nat(), fc.nat({ max: 400 })),
      doubled: fc.tuple(fc.nat(), fc.nat({ max: 200 })),
    })
    .map(({ original, changes, cut, doubled }) => {
      const at = cut[0] % original.length;
      const from = doubled[0] % original.length;
      const bytes = Uint8Array.from([
        ...original.subarray(0, at),
        ...original.subarray(at + cut[1]),
        ...original.subarray(from, from + doubled[1]),
      ]);
      for (const [place, value] of changes) if (bytes.length > 0) bytes[place % bytes.length] = value;
      return bytes;
    });

async function readsOrRefuses(bytes: Uint8Array): Promise<void> {
  const outcome = await readPriorRecord({ name: 'damaged', bytes });
  if (outcome.ok && outcome.kind === 'draft') expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
  else if (!outcome.ok)
    expect(['empty', 'binary', 'unsupported', 'damaged', 'encrypted', 'scan', 'bomb']).toContain(
      outcome.error.code,
    );
}

describe('a damaged file', () => {
  it('in PDF is read or refused, never thrown over, and what is read is accounted for', async () => {
    await fc.assert(fc.asyncProperty(mutated([tiny, tiny, ...printed]), readsOrRefuses), { numRuns: 60 });
  });

  it('that is a page or a text is too', async () => {
    await fc.assert(fc.asyncProperty(mutated(texts), readsOrRefuses), { numRuns: 150 });
  });
});
