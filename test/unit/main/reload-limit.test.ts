import { expect, test } from 'vitest';

import { createReloadLimit } from '../../../src-main/reload-limit';

test('a page that dies now and then is loaded again each time', () => {
  const mayReload = createReloadLimit();
  expect([0, 60_000, 120_000, 180_000, 240_000].map(mayReload)).toEqual([true, true, true, true, true]);
});

test('a page that dies whenever it is loaded is given up', () => {
  const mayReload = createReloadLimit();
  expect([0, 500, 1_000, 1_500, 2_000].map(mayReload)).toEqual([true, true, true, false, false]);
});
