import { describe, expect, it } from 'vitest';

import { lastDay } from '@/features/meetings/agenda/last-day';
import { readSdg } from '@/pickers/tags/read-sdg';
import { readTime } from '@/pickers/read-time';
import { afterMove } from '@/pickers/rows/neighbour';

describe('readTime', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['24:00', null],
    ['soon', null],
  ])('reads “%s” as %s', (text, expected) => {
    expect(readTime(text)).toBe(expected);
  });
});

describe('readSdg', () => {
  it.each([
    ['10', '10'],
    ['SDG 10.7', '10.7'],
    ['ЦУР 8', '8'],
    ['10.c', '10.c'],
    ['18', null],
    ['10.9', null],
    ['migration', null],
  ])('reads “%s” as %s', (text, expected) => {
    expect(readSdg(text)).toBe(expected);
  });
});

describe('the day of a new session', () => {
  it('is that of the session before it, else the first day of the meeting', () => {
    expect(lastDay([{ day: '2019-05-15' }, { day: null }], '2019-05-14/2019-05-15')).toBe('2019-05-15');
    expect(lastDay([], '2019-05-14/2019-05-15')).toBe('2019-05-14');
  });

  it('is left open where the meeting’s day is not known', () => {
    expect(lastDay([], '2019-05')).toBeNull();
    expect(lastDay([], 'XXXX-05-14')).toBeNull();
  });
});

describe('afterMove', () => {
  const ids = ['a', 'b', 'c'];

  it('names the row after which the moved one goes, and null for the head', () => {
    expect(afterMove(ids, 'c', 'up')).toBe('a');
    expect(afterMove(ids, 'b', 'up')).toBeNull();
    expect(afterMove(ids, 'a', 'down')).toBe('b');
  });

  it('does not move beyond the ends', () => {
    expect(afterMove(ids, 'a', 'up')).toBeUndefined();
    expect(afterMove(ids, 'c', 'down')).toBeUndefined();
  });
});
