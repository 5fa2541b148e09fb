import { expect, test } from 'vitest';

import { placeOfDrop } from '@/features/outcome/paragraphs/place-of-drop';

test('a paragraph that is dragged goes before or after the one under it, and nowhere where it stands', () => {
  const ids = ['a', 'b', 'c'];
  expect(placeOfDrop(ids, 'c', 'a', false)).toBeNull();
  expect(placeOfDrop(ids, 'c', 'a', true)).toBe('a');
  expect(placeOfDrop(ids, 'a', 'b', true)).toBe('b');
  expect(placeOfDrop(ids, 'a', 'b', false)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'a', true)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'b', true)).toBeUndefined();
});
