import { expect, it } from 'vitest';

import { placeBeside } from '@/features/templates/place-beside';

const list = ['a', 'b', 'c'].map((id) => ({ id }));

it('says after which section one goes that is let go beside another', () => {
  expect(placeBeside(list, 'c', { id: 'a', isAfter: false })).toEqual({ afterId: null });
  expect(placeBeside(list, 'c', { id: 'a', isAfter: true })).toEqual({ afterId: 'a' });
  expect(placeBeside(list, 'a', { id: 'c', isAfter: true })).toEqual({ afterId: 'c' });
});

it('moves nothing where it stands already, nor what is not in the list', () => {
  expect(placeBeside(list, 'b', { id: 'a', isAfter: true })).toBeNull();
  expect(placeBeside(list, 'b', { id: 'c', isAfter: false })).toBeNull();
  expect(placeBeside(list, 'b', { id: 'b', isAfter: true })).toBeNull();
  expect(placeBeside(list, 'x', { id: 'a', isAfter: true })).toBeNull();
});
