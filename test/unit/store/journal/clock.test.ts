import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isClock, laterClock, tickClock } from '@/store/journal/clock';

import { fixedId } from '../../../helpers/fixed-id';

const arbitraryNow = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const device = fixedId('d', 1);

describe('the clock', () => {
  test('only goes forward, whatever the wall clock does and whatever it meets', () => {
    const meeting = fc.option(fc.record({ now: arbitraryNow, device: fc.nat(3) }));
    fc.assert(
      fc.property(fc.array(fc.tuple(arbitraryNow, meeting)), (events) => {
        let last: string | null = null;
        for (const [now, met] of events) {
          const seen = met ? tickClock(null, met.now, fixedId('d', met.device)) : null;
          const next = tickClock(laterClock(last, seen), now, device);
          if (last !== null) expect(next > last).toBe(true);
          if (seen !== null) expect(next > seen).toBe(true);
          expect(isClock(next)).toBe(true);
          last = next;
        }
      }),
    );
  });

  test('follows the wall clock where it can', () => {
    fc.assert(
      fc.property(arbitraryNow, arbitraryNow, (a, b) => {
        fc.pre(a !== b);
        expect(tickClock(null, a, device) < tickClock(null, b, device)).toBe(a < b);
      }),
    );
  });

  test('goes on to the next millisecond when one is full', () => {
    const full = `${(1000).toString(36).padStart(9, '0')}-zzzz-${device}`;
    const next = tickClock(full, 1000, device);
    expect(next > full).toBe(true);
    expect(next).toBe(tickClock(null, 1001, device));
  });

  test('tells two devices apart in the same instant', () => {
    expect(tickClock(null, 1000, fixedId('d', 1))).not.toBe(tickClock(null, 1000, fixedId('d', 2)));
  });

  test('is none where no later one could be written: this device would have to go back behind it', () => {
    const last = `${'z'.repeat(9)}-zzzz-${device}`;
    expect(isClock(last)).toBe(false);
    expect(isClock(tickClock(null, Date.UTC(4999, 11, 31), device))).toBe(true);
  });

  test('is known from other text', () => {
    expect(['', 'x', '2015-09-22', '000000000-0000-'].map(isClock)).toEqual([false, false, false, false]);
  });
});
