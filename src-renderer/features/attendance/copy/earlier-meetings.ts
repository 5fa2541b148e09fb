import { compareEdtf } from '@/domain/edtf';
import type { Meeting } from '@/domain/meeting';
import type { MeetingRow } from '@/store/register';

type Here = Pick<Meeting, 'id' | 'type' | 'date'>;

/**
 * The meetings whose attendance can be copied: those before this one, of the same type first, the latest first; any
 * other where this one has no date yet.
 * @param rows latest first
 */
export function earlierMeetings(rows: readonly MeetingRow[], here: Here): readonly MeetingRow[] {
  const usable = rows.filter(
    (row) =>
      row.id !== here.id &&
      row.delegations > 0 &&
      (here.date === null || (row.date !== null && compareEdtf(row.date, here.date) < 0)),
  );
  return [
    ...usable.filter(({ type }) => type === here.type),
    ...usable.filter(({ type }) => type !== here.type),
  ];
}
