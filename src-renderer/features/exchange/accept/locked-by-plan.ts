import type { Id } from '@/domain/fields';
import { isPrinted, type MeetingLock } from '@/domain/paper-life';
import type { RecordSet } from '@/domain/records';
import type { PlannedReviews } from '@/formats/worker/plan-reviews';

interface Row {
  readonly id: Id;
  readonly meetingId?: Id | null;
}

/**
 * The meetings of which a plan would write what an approved text keeps as it is: the store would refuse the whole of it.
 * @param part the register as far as the plan was made from it @param locks of the meetings that are joined
 */
export function lockedByPlan(
  { add, change }: Pick<PlannedReviews, 'add' | 'change'>,
  part: RecordSet,
  locks: ReadonlyMap<Id, MeetingLock>,
): ReadonlySet<Id> {
  const touched = new Set<Id>();
  const touch = (table: string, row: Row | undefined) => {
    const meetingId = table === 'meetings' ? row?.id : row?.meetingId;
    if (typeof meetingId === 'string' && locks.get(meetingId)?.tables.has(table)) touched.add(meetingId);
  };
  if (locks.size === 0) return touched;
  for (const [table, rows] of Object.entries<readonly Row[]>(add)) for (const row of rows) touch(table, row);
  const there = new Map(
    Object.values<readonly Row[]>(part).flatMap((rows) => rows.map((row) => [row.id, row])),
  );
  for (const { table, id, patch } of change)
    if (Object.keys(patch).some((field) => isPrinted(table, field))) touch(table, there.get(id));
  return touched;
}
