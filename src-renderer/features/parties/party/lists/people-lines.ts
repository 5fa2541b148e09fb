import type { Attendance } from '@/domain/attendance';
import { compareEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { fullName, personNameFor, type Appointment, type PersonName } from '@/domain/person';
import type { PartyActivity } from '@/domain/party-activity';
import { isPost, latestFirst, postOn, postWords } from '@/domain/post';

/** A person who holds or held an appointment at the party, or sat in its delegation. */
export interface PersonLine {
  readonly personId: Id;
  readonly name: string;
  /** Of the post in force today, else of the last one, else as printed at the last meeting that printed any. */
  readonly function: string;
  readonly when: 'now' | 'earlier' | 'printed';
  readonly appointment: Appointment | null;
  /** How many they took part in (`tookPart`). */
  readonly meetings: number;
  /** EDTF date of the last meeting attended for the party. */
  readonly last: string | null;
  /** EDTF date of the one that printed the function. */
  readonly printed: string | null;
}

/** Everybody's seats in the party's delegations; with none for those who were only appointed. */
export function peopleOf({ meetings, appointments }: PartyActivity): ReadonlyMap<Id, readonly Attendance[]> {
  const seats = new Map<Id, Attendance[]>(appointments.map(({ personId }) => [personId, []]));
  for (const attendance of meetings.flatMap(({ attendances }) => attendances)) {
    const own = seats.get(attendance.personId);
    if (own) own.push(attendance);
    else seats.set(attendance.personId, [attendance]);
  }
  return seats;
}

/** The people of a party: those appointed today first, then those seen last. */
export function peopleLines(activity: PartyActivity, today: string, language: string): readonly PersonLine[] {
  const names = new Map<Id, PersonName[]>();
  for (const name of activity.personNames)
    names.set(name.personId, [...(names.get(name.personId) ?? []), name]);
  const dates = new Map(activity.meetings.map(({ meeting }) => [meeting.id, meeting.date]));
  const dateOf = (seat: Attendance | undefined) => (seat && dates.get(seat.meetingId)) ?? null;
  const appointments = new Map<Id, Appointment[]>();
  for (const one of activity.appointments)
    appointments.set(one.personId, [...(appointments.get(one.personId) ?? []), one]);
  const present = new Set(activity.meetings.flatMap((line) => [...line.present]));
  const collator = new Intl.Collator(language);
  return [...peopleOf(activity)]
    .map(([personId, seats]): PersonLine => {
      const name = personNameFor(names.get(personId) ?? [], language);
      const sorted = seats.toSorted((a, b) =>
        compareEdtf(dates.get(a.meetingId) ?? null, dates.get(b.meetingId) ?? null),
      );
      const seat = sorted.findLast(isPost) ?? sorted.at(-1);
      const held = appointments.get(personId) ?? [];
      const current = postOn(held, { date: today });
      // Contact details alone say nothing of what somebody is, and of when only where nothing was printed.
      const appointment =
        current ?? latestFirst(held).find(isPost) ?? (seat ? null : latestFirst(held)[0]) ?? null;
      const said = appointment ?? seat;
      return {
        personId,
        name: name ? fullName(name) : (seat?.printedName ?? '—'),
        function: said ? postWords(said) : '',
        when: current ? 'now' : appointment ? 'earlier' : 'printed',
        appointment,
        meetings: new Set(seats.flatMap(({ id, meetingId }) => (present.has(id) ? [meetingId] : []))).size,
        last: dateOf(sorted.at(-1)),
        printed: dateOf(seat),
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.when === 'now') - Number(a.when === 'now') ||
        compareEdtf(b.last, a.last) ||
        collator.compare(a.name, b.name),
    );
}
