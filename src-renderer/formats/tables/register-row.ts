import { byOrder } from '@/domain/by-order';
import type { Attendance, Delegation } from '@/domain/attendance';
import { groupedBy } from '@/domain/grouped-by';
import { namesAtMeeting, sameNameThen, type NameThen } from '@/domain/name-then';
import { fullName, personNameFor, type Appointment, type Person, type PersonName } from '@/domain/person';
import { appointmentOn, isPost, postOn, type Post } from '@/domain/post';
import { lastSeat } from '@/domain/last-seat';
import { byRank } from '@/domain/rank';
import { survivors } from '@/domain/surviving-person';
import { timetableOf, type Timetable } from '@/domain/timetable';
import type { Presence } from '@/domain/presence';

import { contactCells, nameCells, postCells, titleCells } from './cells-of-record';
import { writtenPresence, type WrittenPresence } from './attended-days';
import { partyFinder, type PartyFinder } from './party-finder';
import type { TableField } from './table-field';
import type { Locale } from './table-language';
import type { TableSnapshot } from './table-snapshot';
import { consentWords, roleWords, stateWords, wordFor } from './value-words';

/** A row of the app's own table: the record, what it is made of, and its cells as they are written. */
export interface RegisterRow {
  readonly id: string;
  readonly target: 'attendance' | 'delegation' | 'person';
  readonly label: string;
  readonly partyId: string | null;
  /** Who the person is found to be by now, where two records were merged. */
  readonly personId: string | null;
  readonly attendance: Attendance | null;
  /** As its cells say, with what is recorded by day. */
  readonly presence: WrittenPresence | null;
  /** What is recorded of the seat by day and session. */
  readonly presences: readonly Presence[];
  /** Of the meeting, where something is recorded by day. */
  readonly timetable?: Timetable;
  readonly person: Person | null;
  readonly name: PersonName | null;
  readonly names: readonly PersonName[];
  /** The name of then that this list prints, where it is not that of today. */
  readonly nameThen: NameThen | null;
  /** The post in force on the date of the table: at the party of a seat, or anywhere. */
  readonly appointment: Appointment | null;
  readonly appointments: readonly Appointment[];
  /** Whether function, unit and institution are those that the last meeting printed, and of no post. */
  readonly hasPrintedPost?: boolean;
  readonly cells: ReadonlyMap<TableField, string>;
}

/** Every row that a table of the snapshot has, written in the language; in the order of the records. */
export function registerRows(
  snapshot: TableSnapshot,
  language: Locale,
  finder: PartyFinder = partyFinder(snapshot.parties, snapshot.partyNames, { ...snapshot, language }),
): readonly RegisterRow[] {
  const people = peopleOf(snapshot);
  if (snapshot.kind === 'people') {
    return snapshot.persons
      .filter(({ id }) => people.survivorOf(id) === id)
      .map((person) => personRow(person, people, snapshot.date, language, finder));
  }
  const own = snapshot.delegations.filter(({ meetingId }) => meetingId === snapshot.meetingId);
  const seats = groupedBy(
    snapshot.attendances.filter(({ meetingId }) => meetingId === snapshot.meetingId),
    ({ delegationId }) => delegationId,
  );
  const recorded = groupedBy(snapshot.presences, ({ attendanceId }) => attendanceId);
  const timetable = timetableOf(snapshot, snapshot.sessions);
  return own.toSorted(byOrder).flatMap((delegation): readonly RegisterRow[] => {
    const seated = (seats.get(delegation.id) ?? []).toSorted(byRank);
    if (seated.length === 0) return [delegationRow(delegation, finder)];
    return seated.map((seat) => {
      const presences = recorded.get(seat.id) ?? [];
      const presence = writtenPresence(seat, presences, timetable);
      const row = seatRow(seat, presence, delegation, people, snapshot.date, language, finder);
      return presences.length === 0 ? row : { ...row, presences, timetable };
    });
  });
}

type LastSeat = Post & { readonly partyId: string | null };

interface People {
  readonly persons: ReadonlyMap<string, Person>;
  readonly names: ReadonlyMap<string, readonly PersonName[]>;
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
  readonly survivorOf: (id: string) => string;
  readonly lastParty: ReadonlyMap<string, string>;
  /** Where and as what the directory says that the person sat last. */
  readonly lastSeat: (personId: string) => LastSeat | null;
}

function peopleOf(snapshot: TableSnapshot): People {
  const { persons, personNames, appointments, delegations, attendances } = snapshot;
  const meetings = new Map(snapshot.meetings.map((meeting) => [meeting.id, meeting]));
  const survivorOf = survivors(persons);
  const partyOf = new Map(delegations.map(({ id, partyId }) => [id, partyId]));
  const lastParty = new Map<string, string>();
  // Ids are ordered by the time they were made.
  for (const { personId, delegationId } of attendances.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const partyId = partyOf.get(delegationId);
    if (partyId !== undefined) lastParty.set(survivorOf(personId), partyId);
  }
  const seats = groupedBy(meetings.size > 0 ? attendances : [], ({ personId }) => survivorOf(personId));
  return {
    lastParty,
    lastSeat: (personId) => {
      const last = lastSeat(seats.get(personId) ?? [], meetings);
      return last && { ...last.attendance, partyId: partyOf.get(last.attendance.delegationId) ?? null };
    },
    persons: new Map(persons.map((person) => [person.id, person])),
    names: groupedBy(personNames, ({ personId }) => survivorOf(personId)),
    appointments: groupedBy(appointments, ({ personId }) => survivorOf(personId)),
    survivorOf,
  };
}

function delegationRow(delegation: Delegation, finder: PartyFinder): RegisterRow {
  const label = finder.label(delegation.partyId);
  return {
    id: delegation.id,
    target: 'delegation',
    label,
    partyId: delegation.partyId,
    personId: null,
    attendance: null,
    presence: null,
    presences: [],
    person: null,
    name: null,
    names: [],
    nameThen: null,
    appointment: null,
    appointments: [],
    cells: new Map([['party', label]]),
  };
}

function seatRow(
  seat: Attendance,
  presence: WrittenPresence,
  { partyId }: Delegation,
  people: People,
  date: string | null,
  language: Locale,
  finder: PartyFinder,
): RegisterRow {
  const personId = people.survivorOf(seat.personId);
  const person = people.persons.get(personId) ?? null;
  const names = people.names.get(personId) ?? [];
  const name = personNameFor(names, language);
  const printed = personNameFor(namesAtMeeting(names, seat), language);
  const nameThen = seat.namesThen.find((one) => printed !== null && sameNameThen(one, printed)) ?? null;
  const appointments = people.appointments.get(personId) ?? [];
  const appointment = appointmentOn(appointments, { partyId, date });
  const cells: [TableField, string][] = [
    ['party', finder.label(partyId)],
    ['honorific', seat.honorific ?? person?.honorific ?? ''],
    ...nameCells(names, printed, seat.printedName),
    ['function', seat.function ?? ''],
    ['unit', seat.unit ?? ''],
    ['institution', seat.institution ?? ''],
    ['roles', seat.roles.map((role) => wordFor(roleWords, role, language)).join(', ')],
    ['state', wordFor(stateWords, presence.state, language)],
    ['days', presence.days.join(', ')],
    ['on-behalf-of', seat.onBehalfOf ?? ''],
    ['capacity', seat.capacity ?? ''],
    ['publish', wordFor(consentWords, seat.publish, language)],
    ...contactCells(appointment),
  ];
  return {
    id: seat.id,
    target: 'attendance',
    label: printed ? fullName(printed) : (seat.printedName ?? '—'),
    partyId,
    personId,
    attendance: seat,
    presence,
    presences: [],
    person,
    name,
    names,
    nameThen,
    appointment,
    appointments,
    cells: new Map(cells),
  };
}

function personRow(
  person: Person,
  people: People,
  date: string | null,
  language: Locale,
  finder: PartyFinder,
): RegisterRow {
  const names = people.names.get(person.id) ?? [];
  const name = personNameFor(names, language);
  const appointments = people.appointments.get(person.id) ?? [];
  const appointment = appointmentOn(appointments, { date });
  // Without a post on record a person is of the party they last came for.
  const last = people.lastSeat(person.id);
  const partyId = appointment?.partyId ?? last?.partyId ?? people.lastParty.get(person.id) ?? null;
  const printed = printedPost(appointments, last, { date, partyId });
  const cells: [TableField, string][] = [
    ['honorific', person.honorific ?? ''],
    ...nameCells(names, name, null),
    ['party', partyId === null ? '' : finder.label(partyId)],
    ...postCells(appointment, language),
    ...(printed ? titleCells(printed) : []),
    ['note', person.note ?? ''],
  ];
  return {
    id: person.id,
    target: 'person',
    label: name ? fullName(name) : '—',
    partyId,
    personId: person.id,
    attendance: null,
    presence: null,
    presences: [],
    person,
    name,
    names,
    nameThen: null,
    appointment,
    appointments,
    ...(printed ? { hasPrintedPost: true } : {}),
    cells: new Map(cells),
  };
}

/**
 * Where no post in force says what somebody is, what the list of their last meeting printed: the table says what the
 * directory does. It is no post of theirs until somebody makes it one.
 */
function printedPost(
  appointments: readonly Appointment[],
  last: LastSeat | null,
  { date, partyId }: { readonly date: string | null; readonly partyId: string | null },
): Post | null {
  if (last === null || last.partyId !== partyId || !isPost(last)) return null;
  return postOn(appointments, { date }) === null ? last : null;
}

/** The row beside another of the person's posts: the one at the party that it is edited to. */
export function besidePost(row: RegisterRow, appointment: Appointment | null, language: Locale): RegisterRow {
  const cells = row.target === 'person' ? postCells(appointment, language) : contactCells(appointment);
  return { ...row, appointment, cells: new Map([...row.cells, ...cells]) };
}
