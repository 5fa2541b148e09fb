import type { Attendance } from '@/domain/attendance';
import type { Translate } from '@/i18n/use-text';

/** Being a delegate goes without saying. */
export function roleWords({ roles }: Attendance, t: Translate): string {
  const order = ['chair', 'head-of-delegation', 'national-coordinator'];
  return roles
    .filter((role) => role !== 'delegate')
    .toSorted((a, b) => rank(order, a) - rank(order, b))
    .map((role) => t(`domain.attendance-role.${role}`))
    .join(' · ');
}

function rank(order: readonly string[], role: string): number {
  const index = order.indexOf(role);
  return index === -1 ? order.length : index;
}

/** What else a row has to tell of a person. */
export function noteWords({ onBehalfOf, days, publish }: Attendance, t: Translate): string {
  return [
    onBehalfOf ? t('attendance.row.on-behalf', { name: onBehalfOf }) : null,
    days.length > 0 ? t('attendance.row.days', { count: days.length }) : null,
    publish === 'no' ? t('attendance.row.private') : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
