import { comparePeriods, overlaps } from './period';
import type { Appointment } from './person';

/**
 * Pairs of appointments held at one time. It is unusual and not wrong, so it is pointed out. Those whose period is not
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
      .filter((other) => overlaps(one, other))
      .map((other) => [one, other] as const),
  );
}
