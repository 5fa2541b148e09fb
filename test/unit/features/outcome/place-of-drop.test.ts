import { expect, test } from 'vitest';

import { placeOfDrop } from '@/features/outcome/paragraphs/place-of-drop';

test('a paragraph that is dragged goes before or after the one under it, and nowhere where it stands', () => {
  const ids = ['a', 'b', 'c'].map((id) => ({ id, level: 0 }));
  expect(placeOfDrop(ids, 'c', 'a', false)).toBeNull();
  expect(placeOfDrop(ids, 'c', 'a', true)).toBe('a');
  expect(placeOfDrop(ids, 'a', 'b', true)).toBe('b');
  expect(placeOfDrop(ids, 'a', 'b', false)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'a', true)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'b', true)).toBeUndefined();
});

test('it takes along what belongs to it, and goes past what belongs to the one it is put after', () => {
  const list = [
    { id: '1', level: 0 },
    { id: '1a', level: 1 },
    { id: '2', level: 0 },
    { id: '2a', level: 1 },
    { id: '3', level: 0 },
  ];
  expect(placeOfDrop(list, '1', '2', true)).toBe('2a');
  expect(placeOfDrop(list, '3', '1', true)).toBe('1a');
  expect(placeOfDrop(list, '1', '1a', true)).toBeUndefined();
  expect(placeOfDrop(list, '1', '2', false)).toBeUndefined();
  expect(placeOfDrop(list, '2a', '1', true)).toBe('1');
});

test('it parts no paragraph from what belongs to it, and a part goes under some paragraph', () => {
  const list = [
    { id: '1', level: 0 },
    { id: '1a', level: 1 },
    { id: '1b', level: 1 },
    { id: '2', level: 0 },
  ];
  expect(placeOfDrop(list, '2', '1b', false)).toBeUndefined();
  expect(placeOfDrop([...list, { id: '3', level: 0 }], '3', '1b', false)).toBe('1b');
  expect(placeOfDrop([...list, { id: '3', level: 0 }], '3', '1a', true)).toBe('1b');
  expect(placeOfDrop(list, '1b', '1', false)).toBeUndefined();
  expect(placeOfDrop(list, '1b', '1a', false)).toBe('1');
});
