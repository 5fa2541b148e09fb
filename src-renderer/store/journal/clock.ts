import type { Id } from '@/domain/fields';

/**
 * A hybrid logical clock (Kulkarni and others, 2014) as a string that sorts: `<milliseconds>-<counter>-<device>`, the
 * first two in base 36 at fixed width. It follows the wall clock, never goes back when that does, and is later than
 * everything this device has seen; the device breaks ties, so all entries of all devices have one order.
 */
interface ClockParts {
  readonly time: number;
  readonly counter: number;
}

const timeWidth = 9;
const counterWidth = 4;
const counterEnd = 36 ** counterWidth;
/** The end of the year 4999. A brought clock near the end of its nine figures would leave no room for a later one. */
const latestTime = Date.UTC(5000, 0, 1) - 1;
const pattern = new RegExp(`^([0-9a-z]{${timeWidth}})-([0-9a-z]{${counterWidth}})-(.+)$`, 'u');

/** The clock of the next entry: later than `last` whatever the wall clock says. `now` in milliseconds since 1970. */
export function tickClock(last: string | null, now: number, device: Id): string {
  const seen = last === null ? null : parseClock(last);
  if (!seen || now > seen.time) return printClock({ time: Math.max(0, Math.floor(now)), counter: 0 }, device);
  const counter = seen.counter + 1;
  return counter < counterEnd
    ? printClock({ time: seen.time, counter }, device)
    : printClock({ time: seen.time + 1, counter: 0 }, device);
}

/** The later of two clocks: what a device has seen after it meets another's entries. */
export function laterClock(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

export function isClock(value: string): boolean {
  return parseClock(value) !== null;
}

function parseClock(value: string): ClockParts | null {
  const match = pattern.exec(value);
  if (!match) return null;
  const time = parseInt(match[1] ?? '', 36);
  return time > latestTime ? null : { time, counter: parseInt(match[2] ?? '', 36) };
}

function printClock({ time, counter }: ClockParts, device: Id): string {
  return [fixed(time, timeWidth), fixed(counter, counterWidth), device].join('-');
}

function fixed(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}
