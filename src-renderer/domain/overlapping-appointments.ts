import { surelyOverlap } from './certain-order';
import { comparePeriods } from './period';
import type { Appointment } from './person';

/**
 * Pairs of appointments held at one time, whatever the missing parts of their bounds are. It is unusual and not wrong, so it is pointed out. Those whose period is not
 * recorded at all say nothing about it.
 */
export function overlappingAppointments(
  appointments: readonly Appointment[],
): readonly (readonly [Appointment, Appointment])[] {
  const dated = appointments
    .filter(({ from, until }) => from !== null || until !== null)
    .toSorted(comparePeriods);
  return dated.flatMap((one, index) =>
    dated
      .slice(index + 1)
      .filter((other) => surelyOverlap(one, other))
      .map((other) => [one, other] as const),
  );
}
