import { describe, expect, it } from 'vitest';

import { readDayOfMeeting } from '@/domain/read-day-of-meeting';

const june = '2031-06-10/2031-06-12';

describe('a day written of a meeting', () => {
  it('is completed by the year of the meeting', () => {
    for (const text of ['11 June', 'June 11', '11 июня', '11.06', '11', '11 June 2031', '2031-06-11'])
      expect(readDayOfMeeting(text, june), text).toBe('2031-06-11');
  });

  it('may be outside of the meeting’s days, in its year', () => {
    expect(readDayOfMeeting('9 June', june)).toBe('2031-06-09');
    expect(readDayOfMeeting('11 June', '2031')).toBe('2031-06-11');
  });

  it('takes the year in which the meeting has that day, where it goes over the end of one', () => {
    const winter = '2031-12-30/2032-01-02';
    expect(readDayOfMeeting('1 January', winter)).toBe('2032-01-01');
    expect(readDayOfMeeting('31 декабря', winter)).toBe('2031-12-31');
    expect(readDayOfMeeting('5 January', winter)).toBeNull();
  });

  it('is no day where the year is not known, where there is no such day, or where it is more than one', () => {
    expect(readDayOfMeeting('11 June', null)).toBeNull();
    expect(readDayOfMeeting('11 June', 'XXXX-06')).toBeNull();
    expect(readDayOfMeeting('29 February', '2031')).toBeNull();
    expect(readDayOfMeeting('14', june)).toBeNull();
    expect(readDayOfMeeting('June', june)).toBeNull();
    expect(readDayOfMeeting('10–11 June', june)).toBeNull();
  });
});
