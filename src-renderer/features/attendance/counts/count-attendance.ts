import type { AttendanceState } from '@/domain/attendance';

/** What the strip tells, in the order in which it tells it. */
export const countedStates = [
  'present',
  'remote',
  'excused',
  'absent',
  'confirmed',
  'invited',
] as const satisfies readonly AttendanceState[];

/**
 * How many are present, remote, excused, …; states that nobody is in are left out, except present, and so are those who
 * do not come on the day (`null`).
 */
export function countAttendance(
  people: readonly { readonly state: AttendanceState | null }[],
): readonly { readonly state: AttendanceState; readonly count: number }[] {
  return countedStates
    .map((state) => ({ state, count: people.filter((one) => one.state === state).length }))
    .filter(({ state, count }) => count > 0 || state === 'present');
}
