import type { Attendance } from '@/domain/attendance';
import { groupedBy } from '@/domain/grouped-by';
import { survivors } from '@/domain/surviving-person';

import { lastSeat } from '@/domain/last-seat';
import type { TableSnapshot } from './table-snapshot';

/**
 * What of a snapshot its own table is written from, and nothing else: the whole register need not cross to another
 * thread for the forty rows of one meeting.
 */
export function rowsOfTable(snapshot: TableSnapshot): TableSnapshot {
  const { kind, meetingId, persons, delegations, attendances } = snapshot;
  const survivorOf = survivors(persons);
  const own =
    kind === 'people'
      ? lastSeats(snapshot, survivorOf)
      : attendances.filter((seat) => seat.meetingId === meetingId);
  const seated = new Set(own.map(({ personId }) => survivorOf(personId)));
  const isWritten = (personId: string) => kind === 'people' || seated.has(survivorOf(personId));
  const delegationIds = new Set(own.map(({ delegationId }) => delegationId));
  const kept = delegations.filter(({ id, meetingId: of }) =>
    kind === 'people' ? delegationIds.has(id) : of === meetingId,
  );
  const appointments = snapshot.appointments.filter(({ personId }) => isWritten(personId));
  const named = new Set([...kept, ...appointments].map(({ partyId }) => partyId));
  return {
    ...snapshot,
    persons: persons.filter(({ id }) => isWritten(id)),
    personNames: snapshot.personNames.filter(({ personId }) => isWritten(personId)),
    appointments,
    delegations: kept,
    attendances: own,
    parties: snapshot.parties.filter(({ id }) => named.has(id)),
    partyNames: snapshot.partyNames.filter(({ partyId }) => named.has(partyId)),
    speakers: [],
  };
}

/**
 * Where everybody came last: without a post on record they are of that party. Ids are ordered by the time they were made;
 * what they are is told by the meeting that was held last.
 */
function lastSeats(
  { delegations, attendances, meetings }: TableSnapshot,
  survivorOf: (id: string) => string,
): readonly Attendance[] {
  const known = new Set(delegations.map(({ id }) => id));
  const last = new Map<string, Attendance>();
  for (const seat of attendances) {
    const personId = survivorOf(seat.personId);
    const before = last.get(personId);
    if (known.has(seat.delegationId) && (!before || before.id < seat.id)) last.set(personId, seat);
  }
  const seats = groupedBy(meetings.length > 0 ? attendances : [], ({ personId }) => survivorOf(personId));
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const ofDirectory = [...seats.values()].flatMap((own) => lastSeat(own, byId)?.attendance ?? []);
  return [...new Set([...last.values(), ...ofDirectory])];
}
