import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseHumanDate } from '@/domain/parse-human-date';
import { shortYearDate } from '@/domain/short-year-date';

describe('a date with a year of two figures', () => {
  it.each(
    Object.entries({
      '15.03.26': '2026-03-15',
      '15/03/26': '2026-03-15',
      '15-03-26': '2026-03-15',
      ' 15.03.26 г.': '2026-03-15',
      '03.26': '2026-03',
      '03/26': '2026-03',
      '15 марта 26 г.': '2026-03-15',
      '15 марта 26': '2026-03-15',
      'март 26 г.': '2026-03',
      'March ’26': '2026-03',
      '14-15.05.19': '2019-05-14/2019-05-15',
      '03/15/26': '2026-03-15',
    }),
  )('proposes “%s” as %s', (text, date) => {
    expect(shortYearDate(text)).toBe(date);
  });

  it.each([
    '',
    '26',
    '15.03.2026',
    '2026-03',
    '15.03',
    '31.02.26',
    '15.03.48',
    '15.03.99',
    'March 26',
    '26 марта',
    '17.26',
    'май 2024 г.',
    '15 марта 2024 г.',
  ])('proposes nothing for “%s”', (text) => {
    expect(shortYearDate(text)).toBeNull();
  });

  it('is the day that is written in full, whatever the day', () => {
    const day = fc.date({ min: new Date('2011-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('.', '/', '-'), (date, mark) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        const written = [dayOfMonth, month, year.slice(2)].join(mark);
        expect(shortYearDate(written)).toBe(parseHumanDate(`${dayOfMonth}.${month}.${year}`));
      }),
    );
  });
});
