import fc from 'fast-check';
import { expect, test } from 'vitest';

import { byOrder, type Ordered } from '@/domain/by-order';
import { orderKeys, placeAfter, placeLast } from '@/store/order-key';

import { fixedId } from '../../helpers/fixed-id';

/** Keys as this app makes them, ties as two laptops make them, and keys that another program made. */
const arbitraryList: fc.Arbitrary<readonly Ordered[]> = fc
  .array(fc.constantFrom(...orderKeys(6), '1', '2', 'zz', '~'), { maxLength: 8 })
  .map((orders) => orders.map((order, index) => ({ id: fixedId('a', index), order })));

const newcomer = fixedId('b', 0);

function withPlace(list: readonly Ordered[], afterId: string | null): readonly string[] {
  const place = placeAfter(list, afterId);
  const moved = new Map(place.moved.map((item) => [item.id, item.order]));
  return [
    ...list.map(({ id, order }) => ({ id, order: moved.get(id) ?? order })),
    { id: newcomer, order: place.order },
  ]
    .toSorted(byOrder)
    .map(({ id }) => id);
}

test('a newcomer stands right after the one it is put after, and all others keep their order', () => {
  fc.assert(
    fc.property(arbitraryList, fc.nat(), (list, at) => {
      const before = list.toSorted(byOrder).map(({ id }) => id);
      const afterId = list.length === 0 ? null : (before[at % (before.length + 1)] ?? null);
      const index = afterId === null ? 0 : before.indexOf(afterId) + 1;
      expect(withPlace(list, afterId)).toEqual(before.toSpliced(index, 0, newcomer));
    }),
  );
});

test('a list of sound keys is not written anew', () => {
  const list = orderKeys(5).map((order, index) => ({ id: fixedId('a', index), order }));
  for (const { id } of list) expect(placeAfter(list, id).moved).toEqual([]);
  expect(placeLast(list).moved).toEqual([]);
});

test('one put after something that is gone stands last', () => {
  const list = orderKeys(2).map((order, index) => ({ id: fixedId('a', index), order }));
  expect(withPlace(list, fixedId('c', 1)).at(-1)).toBe(newcomer);
});
