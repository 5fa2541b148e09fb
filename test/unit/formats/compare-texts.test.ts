import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareTexts } from '@/formats/versions/compare-texts';

test('a changed text is told by its words, with a few of those around them', () => {
  const before = `Участники отметили ${'важность сотрудничества '.repeat(20)}и поручили Секретариату подготовить записку.`;
  const after = before
    .replace('подготовить записку', 'представить концептуальную записку')
    .replace('важ-', '');
  const { passages, added, removed } = compareTexts(before, after);
  expect([added, removed]).toEqual([2, 1]);
  expect(passages).toHaveLength(1);
  expect(passages[0]?.segments.map(({ kind, text }) => [kind, text])).toEqual([
    [
      'same',
      'важность сотрудничества важность сотрудничества важность сотрудничества и поручили Секретариату'
        .split(' ')
        .slice(-8)
        .join(' '),
    ],
    ['removed', 'подготовить'],
    ['added', 'представить концептуальную'],
    ['same', 'записку.'],
  ]);
});

test('how words are parted and what stands between them is no change', () => {
  const text = 'The Participants agreed on border co-operation, and thanked the host.';
  const printed = text.replace('Participants', 'Partici-\npants').replace('co-operation,', 'cooperation –');
  expect(compareTexts(text, printed)).toMatchObject({ passages: [], added: 0, removed: 0 });
});

test('every word of either text is the same, added or removed', () => {
  const texts = fc.array(fc.constantFrom('states', 'agreed', 'on', 'borders', 'совет', '3'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const { added, removed } = compareTexts(a.join(' '), b.join('\n'));
      expect(a.length - removed).toBe(b.length - added);
    }),
  );
});
