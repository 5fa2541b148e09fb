import type { Attendance, Delegation } from '@/domain/attendance';
import { edtfSortKey, lastDayOf, yearOf } from '@/domain/edtf';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import { meetingLabel } from '@/domain/meeting-reference';
import { fullName, personNameFor, type Appointment, type Person, type PersonName } from '@/domain/person';
import { isPost, latestFirst, postsOn } from '@/domain/post';
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
  /**
   * Parties the person was at, the latest first, with what they were there on the date: by the post in force, else as
   * printed last by then. What only a later meeting says of them is not told of an earlier one.
   */
  readonly parties: ReadonlyMap<string, TitlesAtParty>;
  /** The latest meeting they were at by the date, else at all: "TEG 1 (2019)"; `''` when there is none. */
  readonly lastAt: string;
}

interface Told extends TitlesAtParty {
  readonly partyId: string | undefined;
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
  // A meeting without a date may follow any other; those of its own day are known by then.
  const until = yearOf(date) === null ? '\uffff' : edtfSortKey(lastDayOf(date));
  const attendances = groupedBy(records.attendances, (one) => survivorOf(one.personId));
  return {
    persons: records.persons.filter((person) => survivorOf(person.id) === person.id),
    read(person) {
      const own = names.get(person.id) ?? [];
      const name = personNameFor(own, language);
      const was = (attendances.get(person.id) ?? []).toSorted((a, b) => (when(a) < when(b) ? 1 : -1));
      const before = was.filter((one) => !(when(one) > until));
      const last = [...before, ...was]
        .map((one) => meetings.get(one.meetingId))
        .find((meeting) => meeting !== undefined);
      const held = appointments.get(person.id) ?? [];
      const inForce = postsOn(held, date);
      const parties = partiesOf([
        ...inForce.filter(isPost),
        ...before.map((one) => ({ ...titlesOf(one), partyId: partyOf.get(one.delegationId) })),
        ...[...inForce, ...latestFirst(held)].map(partyAlone),
        ...was.map((one) => partyAlone({ partyId: partyOf.get(one.delegationId) })),
      ]);
      return {
        id: person.id,
        label: name ? fullName(name) : (was[0]?.printedName ?? '—'),
        honorific: person.honorific ?? was[0]?.honorific ?? null,
        names: [...own.map(fullName), ...was.flatMap((one) => one.printedName ?? [])].map(foldedName),
        parties,
        lastAt: last ? meetingLabel(last, language) : '',
      };
    },
  };
}

/** Of each party, in their order, the first titles that say anything. */
function partiesOf(told: readonly Told[]): ReadonlyMap<string, TitlesAtParty> {
  const parties = new Map<string, TitlesAtParty>();
  for (const { partyId, ...titles } of told) {
    if (partyId === undefined) continue;
    const known = parties.get(partyId);
    if (!known || !isPost(known)) parties.set(partyId, titlesOf(titles));
  }
  return parties;
}

function partyAlone({ partyId }: Pick<Told, 'partyId'>): Told {
  return { partyId, function: null, unit: null, institution: null };
}

function titlesOf({ function: title, unit, institution }: TitlesAtParty): TitlesAtParty {
  return { function: title, unit, institution };
}
