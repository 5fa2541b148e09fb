import type { Id } from '@/domain/fields';
import type { TableName } from '@/domain/records';

import { countsTable, type TableSource } from './database';
import type { RowWrite } from './write-set';

/** How many parts a meeting has, headings of its outcome set aside. Derived, and kept with the rows, so that a list of meetings need not count them. */
export interface MeetingCounts {
  readonly meetingId: Id;
  readonly delegations: number;
  readonly attendances: number;
  readonly paragraphs: number;
}

type Counted = Exclude<keyof MeetingCounts, 'meetingId'>;

const isCounted = (table: TableName): table is Counted =>
  table === 'delegations' || table === 'attendances' || table === 'paragraphs';

/** Of the tables counted only paragraphs have a heading among their kinds. */
const isNoHeading = (row: RowWrite['before']) => row?.['kind'] !== 'heading';

export const noCounts = { delegations: 0, attendances: 0, paragraphs: 0 } as const;

/** Carries the writes of one command into the counts, inside its transaction. */
export async function countMeetings(source: TableSource, writes: readonly RowWrite[]): Promise<void> {
  const differences = new Map<Id, MeetingCounts>();
  for (const { table, before, after } of writes) {
    if (!isCounted(table)) continue;
    if (isNoHeading(before)) count(differences, table, before?.['meetingId'], -1);
    if (isNoHeading(after)) count(differences, table, after?.['meetingId'], 1);
  }
  if (differences.size === 0) return;
  const ids = [...differences.keys()];
  const current = await countsTable(source).bulkGet(ids);
  const counts = ids.map((meetingId, index) =>
    sum({ ...noCounts, ...current[index], meetingId }, differences.get(meetingId)),
  );
  await countsTable(source).bulkPut(counts.filter((row) => !isNothing(row)));
  await countsTable(source).bulkDelete(counts.filter(isNothing).map((row) => row.meetingId));
}

function count(counts: Map<Id, MeetingCounts>, table: Counted, meetingId: unknown, difference: 1 | -1): void {
  if (typeof meetingId !== 'string') return;
  const own = counts.get(meetingId) ?? { meetingId, ...noCounts };
  counts.set(meetingId, { ...own, [table]: own[table] + difference });
}

function sum(a: MeetingCounts, b: MeetingCounts | undefined): MeetingCounts {
  return {
    meetingId: a.meetingId,
    delegations: a.delegations + (b?.delegations ?? 0),
    attendances: a.attendances + (b?.attendances ?? 0),
    paragraphs: a.paragraphs + (b?.paragraphs ?? 0),
  };
}

function isNothing({ delegations, attendances, paragraphs }: MeetingCounts): boolean {
  return delegations === 0 && attendances === 0 && paragraphs === 0;
}
