import fc from 'fast-check';
import { expect, test } from 'vitest';

import { endOfBlock, keptPartsOf, stepOfBlock } from '@/domain/level-blocks';

interface Entry {
  readonly name: string;
  readonly level: number;
}

const text: readonly Entry[] = ['1', '2', '3', '3 a', '3 a i', '3 b', '4'].map((name) => ({
  name,
  level: name.split(' ').length - 1,
}));

function moved(list: readonly Entry[], name: string, direction: 'up' | 'down'): readonly Entry[] {
  const at = list.findIndex((one) => one.name === name);
  const before = stepOfBlock(list, at, direction);
  if (before === null) return list;
  const end = endOfBlock(list, at);
  const rest = (part: readonly Entry[], from: number) =>
    part.filter((_, index) => index + from < at || index + from >= end);
  return [...rest(list.slice(0, before), 0), ...list.slice(at, end), ...rest(list.slice(before), before)];
}

const names = (list: readonly Entry[]) => list.map(({ name }) => name).join(', ');

test('a step goes past a whole block, and takes along what belongs to it', () => {
  expect(names(moved(text, '4', 'up'))).toBe('1, 2, 4, 3, 3 a, 3 a i, 3 b');
  expect(names(moved(text, '2', 'down'))).toBe('1, 3, 3 a, 3 a i, 3 b, 2, 4');
  expect(names(moved(text, '3', 'up'))).toBe('1, 3, 3 a, 3 a i, 3 b, 2, 4');
  expect(names(moved(text, '3 b', 'up'))).toBe('1, 2, 3, 3 b, 3 a, 3 a i, 4');
  expect(names(moved(text, '3 a', 'down'))).toBe('1, 2, 3, 3 b, 3 a, 3 a i, 4');
});

test('where its own block ends it comes under the next heading, or the one before', () => {
  expect(names(moved(text, '3 b', 'down'))).toBe('1, 2, 3, 3 a, 3 a i, 4, 3 b');
  expect(names(moved(text, '3 a', 'up'))).toBe('1, 2, 3 a, 3 a i, 3, 3 b, 4');
  expect(names(moved(text, '1', 'up'))).toBe(names(text));
  expect(names(moved(text, '4', 'down'))).toBe(names(text));
});

test('a step down takes back one up, nothing is lost, and a block of the first level never parts another', () => {
  const lists = fc
    .array(fc.nat(2), { minLength: 1, maxLength: 12 })
    .map((levels) => [0, ...levels].map((level, index): Entry => ({ name: String(index), level })));
  fc.assert(
    fc.property(lists, fc.nat(12), (list, at) => {
      const one = list[at % list.length];
      if (!one) return;
      const up = moved(list, one.name, 'up');
      expect(names(up.toSorted((a, b) => Number(a.name) - Number(b.name)))).toBe(names(list));
      if (one.level > 0) return;
      if (up !== list) expect(names(moved(up, one.name, 'down'))).toBe(names(list));
      const blockOf = (of: readonly Entry[], name: string) => {
        const start = of.findIndex((entry) => entry.name === name);
        return names(of.slice(start, endOfBlock(of, start)));
      };
      for (const { name, level } of list) {
        if (level === 0) expect(blockOf(up, name)).toBe(blockOf(list, name));
      }
    }),
  );
});

test('of what belongs to an entry only what has a number of its own keeps one when the entry goes', () => {
  const kept = new Set(['2', '3 a', '3 a i']);
  const numbered = text.map((entry) => ({ ...entry, number: kept.has(entry.name) ? entry.name : null }));
  const at = numbered.findIndex(({ name }) => name === '3');
  expect(keptPartsOf(numbered, at).map(({ name }) => name)).toEqual(['3 a', '3 a i']);
  expect(keptPartsOf(numbered, 0)).toEqual([]);
});
