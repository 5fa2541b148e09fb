import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitChanges } from '@/store/journal/split-changes';

const texts = fc.oneof(
  fc.constantFrom('{', '}', '"', '\\', '},{"kind":"add"', '[]', '\\"}', 'Ұлы', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const changes = fc.array(
  fc.record({
    kind: fc.constant('add'),
    id: texts,
    row: fc.dictionary(texts, fc.oneof(texts, fc.array(fc.record({ text: texts })), fc.constant(null))),
  }),
  { maxLength: 6 },
);

it('a list of changes is the same, wherever its text is cut', () => {
  fc.assert(
    fc.property(changes, fc.integer({ min: 1, max: 9 }), (list, size) => {
      const text = JSON.stringify(list);
      const split = splitChanges();
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(pieces.flatMap((piece) => [...split(piece)])).toEqual(JSON.parse(text));
    }),
  );
});
