import type { Attendance, Delegation } from '@/domain/attendance';
import { edtfSortKey } from '@/domain/edtf';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import { fullName, personNameFor, type Appointment, type Person, type PersonName } from '@/domain/person';
import { latestFirst, postsOn } from '@/domain/post';
import { survivors } from '@/domain/surviving-person';
import { foldedName, type FoldedName } from '@/search/match-name';

/** What is read of the register to know its people; see `useKnownPeople`. */
export interface PeopleRecords {
  readonly persons: readonly Person[];
  readonly personNames: readonly PersonName[];
  readonly appointments: readonly Appointment[];
  readonly attendances: readonly Attendance[];
  readonly delegations: readonly Delegation[];
  readonly meetings: readonly Meeting[];
}

export interface TitlesAtParty {
  readonly function: string | null;
  readonly unit: string | null;
  readonly institution: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly label: string;
  readonly honorific: string | null;
  readonly names: readonly FoldedName[];
  /** Parties the person was at, the latest first, with what they were there. */
  readonly parties: ReadonlyMap<string, TitlesAtParty>;
  /** The latest meeting they were at: "TEG 1 (2019)"; `''` when there is none. */
  readonly lastAt: string;
}

interface At {
  readonly date: string | null;
  readonly language: string;
}

/** The people of the register, with what a suggestion has to say of each. Merged records are left out. */
export function knownPeople(records: PeopleRecords, at: At): readonly KnownPerson[] {
  const { persons, read } = peopleReader(records, at);
  return persons.map(read);
}

/** The same for a caller that reads them one by one: the persons, and what gives each. */
export function peopleReader(
  records: PeopleRecords,
  { date, language }: At,
): { readonly persons: readonly Person[]; readonly read: (person: Person) => KnownPerson } {
  const survivorOf = survivors(records.persons);
  const names = groupedBy(records.personNames, (name) => survivorOf(name.personId));
  const appointments = groupedBy(records.appointments, (one) => survivorOf(one.personId));
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const partyOf = new Map(records.delegations.map((delegation) => [delegation.id, delegation.partyId]));
  const when = (attendance: Attendance) => edtfSortKey(meetings.get(attendance.meetingId)?.date ?? null);
  const attendances = groupedBy(records.attendances, (one) => survivorOf(one.personId));
  return {
    persons: records.persons.filter((person) => survivorOf(person.id) === person.id),
    read(person) {
      const own = names.get(person.id) ?? [];
      const name = personNameFor(own, language);
      const was = (attendances.get(person.id) ?? []).toSorted((a, b) => (when(a) < when(b) ? 1 : -1));
      const last = was.map((one) => meetings.get(one.meetingId)).find((meeting) => meeting !== undefined);
      const parties = new Map<string, TitlesAtParty>();
      const keep = (partyId: string | undefined, titles: TitlesAtParty) => {
        if (partyId !== undefined && !parties.has(partyId)) parties.set(partyId, titlesOf(titles));
      };
      const held = appointments.get(person.id) ?? [];
      for (const one of postsOn(held, date)) keep(one.partyId, one);
      for (const one of was) keep(partyOf.get(one.delegationId), one);
      for (const one of latestFirst(held)) keep(one.partyId, one);
      return {
        id: person.id,
        label: name ? fullName(name) : (was[0]?.printedName ?? '—'),
        honorific: person.honorific ?? was[0]?.honorific ?? null,
        names: [...own.map(fullName), ...was.flatMap((one) => one.printedName ?? [])].map(foldedName),
        parties,
        lastAt: last ? meetingReference(last) : '',
      };
    },
  };
}

function titlesOf({ function: title, unit, institution }: TitlesAtParty): TitlesAtParty {
  return { function: title, unit, institution };
}
