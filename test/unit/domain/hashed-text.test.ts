import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '@/domain/canonical-json';
import { hashedPieces, hashedText } from '@/domain/hashed-text';
import type { JournalEntry } from '@/domain/journal';

describe('the text of an entry that is hashed', () => {
  it('is its canonical JSON without the hash, whatever fields it has, and one piece a change', () => {
    const entry = fc.record({
      changes: fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 }),
      details: fc.dictionary(fc.string(), fc.string()),
      command: fc.string(),
      later: fc.option(fc.jsonValue(), { nil: undefined }),
      hash: fc.string(),
    });
    fc.assert(
      fc.property(entry, (generated) => {
        // Of another version, or of none: the text is that of what stands there.
        const one = generated as unknown as JournalEntry;
        expect(hashedText(one)).toBe(canonicalJson({ ...one, hash: undefined }));
        expect([...hashedPieces(one)].length).toBeGreaterThanOrEqual(one.changes.length);
      }),
    );
  });
});
