import type Dexie from 'dexie';

import { yearOf } from '@/domain/edtf';
import { latestFirst } from '@/domain/latest-first';

import { countsTable, recordTable } from '../database';
import { noCounts } from '../meeting-counts';
import type { MeetingFilter, MeetingRow } from '../register';
import { foldText } from './fold-text';
import { readInSlices } from './read-in-slices';

/** The list of meetings, latest first, those without a date last. */
export async function meetingRows(database: Dexie, filter: MeetingFilter): Promise<readonly MeetingRow[]> {
  const [meetings, counts] = await database.transaction(
    'r',
    [recordTable(database, 'meetings'), countsTable(database)],
    (transaction) => Promise.all([readInSlices(transaction, 'meetings'), countsTable(transaction).toArray()]),
  );
  const countsOf = new Map(counts.map((row) => [row.meetingId, row]));
  const rows = meetings
    .map(({ id, type, ordinal, title, theme, date, city, country, stateOfAffairs, modality }) => {
      const { delegations, attendances, paragraphs } = countsOf.get(id) ?? noCounts;
      const facts = { id, type, ordinal, title, theme, date, city, country, stateOfAffairs, modality };
      return { ...facts, delegations, attendances, paragraphs };
    })
    .filter((row) => matches(row, filter));
  return latestFirst(rows);
}

function matches(row: MeetingRow, { type, year, place }: MeetingFilter): boolean {
  if (type !== undefined && row.type !== type) return false;
  if (year !== undefined && yearOf(row.date) !== year) return false;
  if (place === undefined || place === '') return true;
  const wanted = foldText(place);
  return [...Object.values(row.city), row.country ?? ''].some((name) => foldText(name).includes(wanted));
}
