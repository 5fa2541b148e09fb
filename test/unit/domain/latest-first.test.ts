import { expect, test } from 'vitest';

import { latestFirst } from '@/domain/latest-first';

test('meetings stand the latest first, those of an unknown year last and as in the year', () => {
  const dates = ['2015-09-22', null, 'XXXX-11-21', '2019-05-14/2019-05-15', 'XXXX-02-03', '2019'];
  const rows = dates.map((date, index) => ({ id: String(index), date }));
  const expected = ['2019-05-14/2019-05-15', '2019', '2015-09-22', 'XXXX-02-03', 'XXXX-11-21', null];
  expect(latestFirst(rows).map(({ date }) => date)).toEqual(expected);
  expect(latestFirst(rows.toReversed()).map(({ date }) => date)).toEqual(expected);
});
