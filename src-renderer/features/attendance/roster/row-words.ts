import type { Attendance } from '@/domain/attendance';
import type { Translate } from '@/i18n/use-text';
import type { SectionView } from './roster-view';

export interface RowWords {
  /** Roles worth telling, the first of them shown: "Head of delegation · Speaker". */
  readonly roles: string;
  /** On behalf of whom, which days, not to be published. */
  readonly notes: string;
}

/** What the rows have to tell in words, by attendance; made once for a list, because words cost more than rows. */
export function wordsOfRows(sections: readonly SectionView[], t: Translate): ReadonlyMap<string, RowWords> {
  const people = sections.flatMap(({ delegations }) =>
    delegations.flatMap((delegation) => delegation.people),
  );
  return new Map(
    people.map(({ id, attendance }) => [
      id,
      { roles: roleWords(attendance, t), notes: noteWords(attendance, t) },
    ]),
  );
}

/** Being a delegate goes without saying. */
function roleWords({ roles }: Attendance, t: Translate): string {
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
function noteWords({ onBehalfOf, days, publish }: Attendance, t: Translate): string {
  return [
    onBehalfOf ? t('attendance.row.on-behalf', { name: onBehalfOf }) : null,
    days.length > 0 ? t('attendance.row.days', { count: days.length }) : null,
    publish === 'no' ? t('attendance.row.private') : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
