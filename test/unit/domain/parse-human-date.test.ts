import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatEdtf } from '@/domain/format-edtf';
import { impossibleDay, parseHumanDate } from '@/domain/parse-human-date';

const read: Readonly<Record<string, string>> = {
  '22 September 2015': '2015-09-22',
  '22nd of September, 2015': '2015-09-22',
  'Tuesday, 22 Sept. 2015': '2015-09-22',
  'September 22, 2015': '2015-09-22',
  '22 сентября 2015 г.': '2015-09-22',
  '22-го сентября 2015 года': '2015-09-22',
  '22.09.2015': '2015-09-22',
  '22/9/2015': '2015-09-22',
  '09/22/2015': '2015-09-22',
  '2015-09-22': '2015-09-22',
  '14-15 мая 2019': '2019-05-14/2019-05-15',
  '14–15 May 2019': '2019-05-14/2019-05-15',
  'May 14–15, 2019': '2019-05-14/2019-05-15',
  'с 14 по 15 мая 2019 г.': '2019-05-14/2019-05-15',
  '14 and 15 May 2019': '2019-05-14/2019-05-15',
  '14-15.05.2019': '2019-05-14/2019-05-15',
  '2019-05-14 – 2019-05-15': '2019-05-14/2019-05-15',
  '30 May – 2 June 2019': '2019-05-30/2019-06-02',
  '30 May to 2 June 2019': '2019-05-30/2019-06-02',
  '30 мая — 2 июня 2019 года': '2019-05-30/2019-06-02',
  '28 декабря 2019 г. – 3 января 2020 г.': '2019-12-28/2020-01-03',
  '2019-05': '2019-05',
  'May 2019': '2019-05',
  'май 2019': '2019-05',
  '05.2019': '2019-05',
  'май–июнь 2019': '2019-05/2019-06',
  '2013': '2013',
  '2013 г.': '2013',
  '2013–2014': '2013/2014',
  '22 September': 'XXXX-09-22',
  '22 сентября': 'XXXX-09-22',
  '14–15 мая': 'XXXX-05-14/XXXX-05-15',
  'xxxx-09-22': 'XXXX-09-22',
  '22 September 2015 (?)': '2015-09-22?',
};

describe('parseHumanDate', () => {
  it.each(Object.entries(read))('reads “%s” as %s', (text, expected) => {
    expect(parseHumanDate(text)).toBe(expected);
  });

  it.each([
    '',
    '22',
    'soon',
    '31 February 2015',
    '22.09.15',
    '14 May 2019 – May',
    '15–14 May 2019',
    '22 23 May',
  ])('refuses “%s” and guesses nothing', (text) => {
    expect(parseHumanDate(text)).toBeNull();
  });

  it('reads back every day and range as the field prints it, in both languages', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.nat(90), fc.constantFrom('en-GB', 'ru-RU'), (start, length, language) => {
        const end = new Date(start.getTime() + length * 86_400_000);
        const edtf = iso(start) === iso(end) ? iso(start) : `${iso(start)}/${iso(end)}`;
        expect(parseHumanDate(formatEdtf(edtf, language))).toBe(edtf);
      }),
    );
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['31.02.2024', { first: '2024-02-01', day: 31 }],
    ['2024-02-31', { first: '2024-02-01', day: 31 }],
    ['31 апреля 2025', { first: '2025-04-01', day: 31 }],
    ['30 February', { first: 'XXXX-02-01', day: 30 }],
  ])('is told from what is no date: %s', (text, none) => {
    expect(parseHumanDate(text)).toBeNull();
    expect(impossibleDay(text)).toEqual(none);
  });

  it.each(['29.02.2024', 'soon', '31.13.2024', '2024', '30–31 February 2024'])(
    'is none of these: %s',
    (text) => {
      expect(impossibleDay(text)).toBeNull();
    },
  );
});
