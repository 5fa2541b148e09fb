import type { Attendance } from '@/domain/attendance';

/** What the strip tells, in the order in which it tells it. */
export const countedStates = [
  'present',
  'remote',
  'excused',
  'absent',
  'confirmed',
  'invited',
] as const satisfies readonly Attendance['state'][];

/** How many are present, remote, excused, …; states that nobody is in are left out, except present. */
export function countAttendance(
  attendances: readonly Pick<Attendance, 'state'>[],
): readonly { readonly state: Attendance['state']; readonly count: number }[] {
  return countedStates
    .map((state) => ({ state, count: attendances.filter((one) => one.state === state).length }))
    .filter(({ state, count }) => count > 0 || state === 'present');
}
