import { expect, test } from 'vitest';

import { formatEdtf } from '@/domain/format-edtf';

test.each([
  ['2015-09-22', '22 September 2015', '22 сентября 2015 г.'],
  ['2019-05-14/2019-05-15', '14–15 May 2019', '14–15 мая 2019 г.'],
  ['2019-04-30/2019-05-02', '30 April – 2 May 2019', '30 апреля – 2 мая 2019 г.'],
  ['2019-12-31/2020-01-02', '31 December 2019 – 2 January 2020', '31 декабря 2019 г. – 2 января 2020 г.'],
  ['2019-12', 'December 2019', 'декабрь 2019 г.'],
  ['2013', '2013', '2013 г.'],
  ['XXXX-09-22', '22 September', '22 сентября'],
  ['XXXX-02-29', '29 February', '29 февраля'],
  ['2013?', '2013 (?)', '2013 г. (?)'],
  ['spring 2014', 'spring 2014', 'spring 2014'],
])('%s is written %s and %s', (value, english, russian) => {
  expect([formatEdtf(value, 'en'), formatEdtf(value, 'ru')]).toEqual([english, russian]);
});
