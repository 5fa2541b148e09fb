import type Dexie from 'dexie';

import type { AgendaItem } from '@/domain/agenda-item';
import type { EarlierAgenda } from '@/domain/earlier-agenda';
import { edtfSortKey } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { latestFirst } from '@/domain/latest-first';

import { recordTable, type TableSource } from '../database';
import { readInSlices } from './read-in-slices';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/** So many agendas are offered, out of so many of the last meetings. */
const offered = 6;
const lookedThrough = 40;

const read = ['meetings', 'sessions', 'agendaItems', 'interventions', 'notes', 'reviews'] as const;

/**
 * The agendas of the last meetings of the process before this one that have any, latest first, and those from which
 * points of this meeting were carried over, however old.
 */
export function earlierAgendas(database: Dexie, meetingId: Id): PromiseLike<readonly EarlierAgenda[]> {
  const tables = read.map((table) => recordTable(database, table));
  return database.transaction('r', tables, async (source) => {
    const meeting = await recordTable(source, 'meetings').get(meetingId);
    if (!meeting) return [];
    const others = (await readInSlices(source, 'meetings')).filter(
      ({ id, processId, date }) =>
        id !== meetingId &&
        processId === meeting.processId &&
        (meeting.date === null || edtfSortKey(date) <= edtfSortKey(meeting.date)),
    );
    const last = latestFirst(others).slice(0, lookedThrough);
    const lastIds = last.map(({ id }) => id);
    const recent = await rowsWhere(source, 'agendaItems', 'meetingId', lastIds);
    const withAgenda = new Set(recent.map((item) => item.meetingId));
    const chosen = last.filter(({ id }) => withAgenda.has(id)).slice(0, offered);
    const origins = await originMeetings(source, meetingId);
    const older = origins.filter((id) => id !== meetingId && !chosen.some((one) => one.id === id));
    const meetings = [...chosen, ...(await rowsById(source, 'meetings', older))];
    const ids = meetings.map(({ id }) => id);
    const sessions = groupedBy(await rowsWhere(source, 'sessions', 'meetingId', ids), (one) => one.meetingId);
    const points = await rowsWhere(source, 'agendaItems', 'meetingId', ids);
    const items = groupedBy(points, (one) => one.meetingId);
    const became = await whatBecame(source, ids, points);
    return meetings.map((one) => ({
      meeting: one,
      sessions: sessions.get(one.id) ?? [],
      items: items.get(one.id) ?? [],
      ...became(one.id),
    }));
  });
}

/** What was recorded under the points of the meetings, and where they were carried over to. */
async function whatBecame(source: TableSource, meetingIds: readonly Id[], points: readonly AgendaItem[]) {
  const ids = points.map(({ id }) => id);
  const [interventions, notes, reviews, carried] = await Promise.all([
    rowsWhere(source, 'interventions', 'meetingId', meetingIds),
    rowsWhere(source, 'notes', 'meetingId', meetingIds),
    rowsWhere(source, 'reviews', 'meetingId', meetingIds),
    rowsWhere(source, 'agendaItems', 'carriedFromId', ids),
  ]);
  // What came of a note is the note's.
  const said = [...interventions, ...notes.filter(({ interventionId }) => interventionId === null)];
  const targets = await rowsById(source, 'meetings', distinctIds(carried.map(({ meetingId }) => meetingId)));
  const meetings = new Map(targets.map((meeting) => [meeting.id, meeting]));
  const saidAt = groupedBy(said, ({ meetingId }) => meetingId);
  const reviewsAt = groupedBy(reviews, ({ meetingId }) => meetingId);
  const carriedTo = new Map(
    [...groupedBy(carried, ({ carriedFromId }) => carriedFromId ?? '')].map(([id, items]) => [
      id,
      items.flatMap(({ meetingId }) => meetings.get(meetingId) ?? []),
    ]),
  );
  return (meetingId: Id) => {
    const under = groupedBy(saidAt.get(meetingId) ?? [], ({ agendaItemId }) => agendaItemId ?? '');
    return {
      recorded: new Map([...under].flatMap(([id, rows]) => (id === '' ? [] : [[id, rows.length] as const]))),
      reviews: reviewsAt.get(meetingId) ?? [],
      carriedTo,
    };
  };
}

async function originMeetings(source: TableSource, meetingId: Id): Promise<readonly Id[]> {
  const own = await rowsWhere(source, 'agendaItems', 'meetingId', [meetingId]);
  const origins = await rowsById(source, 'agendaItems', distinctIds(own.map((item) => item.carriedFromId)));
  return [...new Set(origins.map((origin) => origin.meetingId))];
}
