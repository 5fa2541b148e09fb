import type Dexie from 'dexie';

import type { Attendance } from '@/domain/attendance';
import { compareEdtf, yearOf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import type { Meeting } from '@/domain/meeting';
import type { PartyActivity } from '@/domain/party-activity';

import type { TableSource } from '../database';
import { distinctIds, rowsById, rowsWhere } from './read-rows';

/** The party's meetings, people and interventions; all empty where it has none. */
export function partyActivity(database: Dexie, partyId: Id): PromiseLike<PartyActivity> {
  return database.transaction('r', database.tables, async (source) => {
    const [delegations, organiserRoles, appointments, ownInterventions] = await Promise.all([
      rowsWhere(source, 'delegations', 'partyId', [partyId]),
      rowsWhere(source, 'organiserRoles', 'partyId', [partyId]),
      rowsWhere(source, 'appointments', 'partyId', [partyId]),
      rowsWhere(source, 'interventions', 'partyId', [partyId]),
    ]);
    const attendances = await rowsWhere(
      source,
      'attendances',
      'delegationId',
      delegations.map(({ id }) => id),
    );
    const interventions = [...ownInterventions, ...(await interventionsByPeople(source, attendances))];
    const [meetings, persons] = await Promise.all([
      rowsById(
        source,
        'meetings',
        distinctIds([...delegations, ...organiserRoles, ...interventions].map((row) => row.meetingId)),
      ),
      personsOf(
        source,
        [...attendances, ...appointments, ...interventions].map((row) => row.personId),
      ),
    ]);
    const inMeeting = groupByMeeting({ delegations, organiserRoles, attendances });
    return {
      meetings: meetings.toSorted(latestFirst).map((meeting) => ({ meeting, ...inMeeting(meeting.id) })),
      appointments,
      interventions,
      ...persons,
    };
  });
}

/** What the party's delegates said at the meeting they sat there for it, where the record leaves open in whose name. */
async function interventionsByPeople(source: TableSource, attendances: readonly Attendance[]) {
  const seats = new Set(attendances.map(({ meetingId, personId }) => `${meetingId} ${personId}`));
  const people = distinctIds(attendances.map(({ personId }) => personId));
  const spoken = await rowsWhere(source, 'interventions', 'personId', people);
  return spoken.filter(
    ({ partyId, meetingId, personId }) => partyId === null && seats.has(`${meetingId} ${personId ?? ''}`),
  );
}

async function personsOf(source: TableSource, named: readonly (Id | null)[]) {
  const ids = distinctIds(named);
  const [persons, personNames] = await Promise.all([
    rowsById(source, 'persons', ids),
    rowsWhere(source, 'personNames', 'personId', ids),
  ]);
  return { persons, personNames };
}

type Grouped<Row> = ReadonlyMap<Id, readonly Row[]>;

function groupByMeeting<D extends InMeeting, O extends InMeeting, A extends InMeeting>(rows: {
  readonly delegations: readonly D[];
  readonly organiserRoles: readonly O[];
  readonly attendances: readonly A[];
}) {
  const delegations = grouped(rows.delegations);
  const organiserRoles = grouped(rows.organiserRoles);
  const attendances = grouped(rows.attendances);
  return (meetingId: Id) => ({
    delegations: delegations.get(meetingId) ?? [],
    organiserRoles: organiserRoles.get(meetingId) ?? [],
    attendances: attendances.get(meetingId) ?? [],
  });
}

interface InMeeting {
  readonly meetingId: Id;
}

function grouped<Row extends InMeeting>(rows: readonly Row[]): Grouped<Row> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.meetingId);
    if (own) own.push(row);
    else groups.set(row.meetingId, [row]);
  }
  return groups;
}

function latestFirst(a: Meeting, b: Meeting): number {
  const aDated = yearOf(a.date) !== null;
  const bDated = yearOf(b.date) !== null;
  if (aDated !== bDated) return aDated ? -1 : 1;
  return (aDated ? compareEdtf(b.date, a.date) : compareEdtf(a.date, b.date)) || (a.id < b.id ? -1 : 1);
}
