import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';

const folder = resolve(import.meta.dirname, '../../../fixtures/prior-records');
const originals = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => new Uint8Array(readFileSync(resolve(folder, name))));

/** A record with some bytes changed, a piece cut out, or its end cut off. */
const mutated = fc
  .record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    cut: fc.tuple(fc.nat(), fc.nat({ max: 300 })),
  })
  .map(({ original, changes, cut: [from, length] }) => {
    const at = from % original.length;
    const bytes = Uint8Array.from([...original.slice(0, at), ...original.slice(at + length)]);
    for (const [place, value] of changes) if (bytes.length > 0) bytes[place % bytes.length] = value;
    return bytes;
  });

describe('a damaged record', () => {
  it('is read or refused, never thrown over, and what is read is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        const outcome = await readPriorRecord({ name: 'damaged', bytes });
        if (outcome.ok && outcome.kind === 'draft')
          expect(validateDraft(outcome.draft, outcome.texts)).toEqual([]);
        else if (!outcome.ok)
          expect([
            'empty',
            'binary',
            'too-large',
            'unsupported',
            'damaged',
            'encrypted',
            'bomb',
            'scan',
          ]).toContain(outcome.error.code);
      }),
      { numRuns: 250 },
    );
  });
});
