import type { Id } from '@/domain/fields';
import type { RecordSet } from '@/domain/records';

import type { TableSource } from '../database';
import { rowsWhere } from './read-rows';

const outcome = [
  'paragraphs',
  'statements',
  'tags',
  'interventions',
  'coSpeakers',
  'recommendationOrigins',
  'claims',
] as const;
const room = ['delegations', 'attendances', 'claims'] as const;

/** The outcome of meetings, what was said there, and what sources state of it; read by the index of the meeting. */
export async function outcomeRecords(source: TableSource, meetingIds: readonly Id[]): Promise<RecordSet> {
  return recordsOfMeetings(source, outcome, meetingIds);
}

/** Who came to meetings, and what sources state of it; read by the index of the meeting. */
export async function roomRecords(source: TableSource, meetingIds: readonly Id[]): Promise<RecordSet> {
  return recordsOfMeetings(source, room, meetingIds);
}

async function recordsOfMeetings(
  source: TableSource,
  tables: readonly (typeof outcome | typeof room)[number][],
  meetingIds: readonly Id[],
): Promise<RecordSet> {
  const found = await Promise.all(
    tables.map(async (table) => [table, await rowsWhere(source, table, 'meetingId', meetingIds)] as const),
  );
  // Each list was read from the table it stands under.
  return Object.fromEntries<unknown>(found);
}
