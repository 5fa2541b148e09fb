import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { timeSchema } from '@/domain/fields';
import { parseTime } from '@/domain/parse-time';

describe('a time of day as it is typed', () => {
  it.each([
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['9 ч 30', '09:30'],
    ['17-45', '17:45'],
    ['9', '09:00'],
    ['12', '12:00'],
    [' 23:59 ', '23:59'],
  ])('%s is %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each(['', '24:00', '9:60', '99', '960', '12345', 'noon', '9:3'])('“%s” is none', (typed) =>
    expect(parseTime(typed)).toBeNull(),
  );

  it('is always one that can be kept, and reads as itself again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d:. ]{1,5}$/u), (typed) => {
        const time = parseTime(typed);
        if (time === null) return;
        expect(timeSchema.safeParse(time).success).toBe(true);
        expect(parseTime(time)).toBe(time);
      }),
    );
  });
});
