import { describe, expect, it } from 'vitest';
import { findDates } from '@/formats/narrative/find-dates';
import { foldText } from '@/formats/narrative/fold-text';

const datesOf = (text: string): readonly string[] => findDates(text, foldText(text)).map(({ edtf }) => edtf);

describe('dates in prose', () => {
  it.each([
    ['on 22 September 2015', '2015-09-22'],
    ['14-15 May 2019', '2019-05-14/2019-05-15'],
    ['14–15 May 2019', '2019-05-14/2019-05-15'],
    ['November 21, 2014', '2014-11-21'],
    ['May 14-15, 2019', '2019-05-14/2019-05-15'],
    ['16th and 17th of June 2021', '2021-06-16/2021-06-17'],
    ['28 February to 1 March 2020', '2020-02-28/2020-03-01'],
    ['22 сентября 2015 года', '2015-09-22'],
    ['с 14 по 16 марта 2011 г.', '2011-03-14/2011-03-16'],
    ['в декабре 2019 года', '2019-12'],
    ['December 2019', '2019-12'],
    ['in 2013', '2013'],
    ['в 2013 году', '2013'],
    ['17.03.2011', '2011-03-17'],
    ['2019-05-14', '2019-05-14'],
  ])('%s is %s', (text, edtf) => {
    expect(datesOf(text)).toEqual([edtf]);
  });

  it('keep a missing year missing', () => {
    expect(datesOf('September 22, Astana')).toEqual(['XXXX-09-22']);
    expect(datesOf('27-28 сентября')).toEqual(['XXXX-09-27/XXXX-09-28']);
  });

  it('are not read out of other numbers', () => {
    expect(datesOf('31.02.2011, 2nd TEG in 3 months, resolution 2019, SDG 10, call 2015 at noon')).toEqual(
      [],
    );
    expect(datesOf('they may 5 times march')).toEqual([]);
  });

  it('are ambiguous when slashed both ways', () => {
    expect(findDates('03/04/2011', '03/04/2011')[0]?.ambiguous).toBe(true);
    expect(datesOf('04/25/2011')).toEqual(['2011-04-25']);
  });

  it('carry the time beside them', () => {
    expect(findDates('12 December, 2014 - 17:09', '12 december, 2014 - 17:09')[0]?.time).toBe('17:09');
  });
});
