import { expect, test } from 'vitest';

import { placeOfDrop } from '@/features/outcome/paragraphs/place-of-drop';

const paragraph = (id: string, level: number) => ({ id, kind: 'numbered' as const, level });

test('a paragraph that is dragged goes before or after the one under it, and nowhere where it stands', () => {
  const ids = ['a', 'b', 'c'].map((id) => ({ id, kind: 'numbered' as const, level: 0 }));
  expect(placeOfDrop(ids, 'c', 'a', false)).toBeNull();
  expect(placeOfDrop(ids, 'c', 'a', true)).toBe('a');
  expect(placeOfDrop(ids, 'a', 'b', true)).toBe('b');
  expect(placeOfDrop(ids, 'a', 'b', false)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'a', true)).toBeUndefined();
  expect(placeOfDrop(ids, 'b', 'b', true)).toBeUndefined();
});

test('it takes along what belongs to it, and goes past what belongs to the one it is put after', () => {
  const list = [
    paragraph('1', 0),
    paragraph('1a', 1),
    paragraph('2', 0),
    paragraph('2a', 1),
    paragraph('3', 0),
  ];
  expect(placeOfDrop(list, '1', '2', true)).toBe('2a');
  expect(placeOfDrop(list, '3', '1', true)).toBe('1a');
  expect(placeOfDrop(list, '1', '1a', true)).toBeUndefined();
  expect(placeOfDrop(list, '1', '2', false)).toBeUndefined();
  expect(placeOfDrop(list, '2a', '1', true)).toBe('1');
});

test('it parts no paragraph from what belongs to it, and a part goes under some paragraph', () => {
  const list = [paragraph('1', 0), paragraph('1a', 1), paragraph('1b', 1), paragraph('2', 0)];
  expect(placeOfDrop(list, '2', '1b', false)).toBeUndefined();
  expect(placeOfDrop([...list, paragraph('3', 0)], '3', '1b', false)).toBe('1b');
  expect(placeOfDrop([...list, paragraph('3', 0)], '3', '1a', true)).toBe('1b');
  expect(placeOfDrop(list, '1b', '1', false)).toBeUndefined();
  expect(placeOfDrop(list, '1b', '1a', false)).toBe('1');
});

test('a part goes below no heading, and a heading parts no paragraph from what belongs to it', () => {
  const list = [
    paragraph('1', 0),
    paragraph('1a', 1),
    { id: 'heading', kind: 'heading' as const, level: 0 },
    paragraph('2', 0),
    paragraph('2a', 1),
  ];
  expect(placeOfDrop(list, '1a', 'heading', true)).toBeUndefined();
  expect(placeOfDrop(list, '2a', 'heading', true)).toBeUndefined();
  expect(placeOfDrop(list, '2a', 'heading', false)).toBe('1a');
  expect(placeOfDrop(list, '1a', '2', true)).toBe('2');
  expect(placeOfDrop(list, 'heading', '2', true)).toBe('2a');
  expect(placeOfDrop(list, 'heading', '1', true)).toBeUndefined();
  expect(placeOfDrop(list, '2', 'heading', false)).toBe('1a');
});
