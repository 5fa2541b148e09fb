import { postWords } from '@/domain/post';
import type { Attendance, Delegation } from '@/domain/attendance';
import { nameWithHonorific } from '@/domain/honorific';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { groupedBy } from '@/domain/grouped-by';
import { isExpected, presenceAt, stateAt, takesPart, wholeMeeting, type Moment } from '@/domain/moment';
import { namesAtMeeting } from '@/domain/name-then';
import { nameOn } from '@/domain/name-on';
import { peopleWithoutNames } from '@/domain/people-without-names';
import { listName, personNameFor, type PersonName } from '@/domain/person';
import type { Presence } from '@/domain/presence';
import { inProtocolOrder, type ProtocolSection } from '@/domain/protocol-order';
import { byRank } from '@/domain/rank';
import { survivorOf } from '@/domain/survivor-of';
import { isRepresented, saysItStayedAway } from '@/domain/taking-part';
import { timetableOf } from '@/domain/timetable';

/** A line of the list. Plain values, so that a line is drawn anew only when it shows something else. */
export interface PersonLineView {
  readonly id: string;
  readonly delegationId: string;
  readonly name: string;
  readonly title: string;
  /** How they stand at the moment the list speaks of; `null` on a day they do not come for. */
  readonly state: Attendance['state'] | null;
  readonly isHead: boolean;
  readonly attendance: Attendance;
  /** Their own row for the day or session the list speaks of. */
  readonly presence: Presence | null;
  /** All that is recorded of them by day and session. */
  readonly presences: readonly Presence[];
}

export interface DelegationView {
  readonly id: string;
  readonly name: string;
  /** Formal name on the date: what a list of participants prints where nothing else is recorded. */
  readonly formal: string;
  /** As that meeting's document prints it, where it differs. */
  readonly printed: string;
  readonly code: string;
  readonly delegation: Delegation;
  readonly people: readonly PersonLineView[];
  /** How many came to the meeting without a name, whichever of its days the list speaks of. */
  readonly nameless: number;
  /**
   * Whether papers of the meeting, once it was held, name the delegation (`isRepresented`); else why not: nobody is left
   * in it, nobody of it came, nobody of it is marked as having come while some were expected, it sent its apologies, or it
   * was absent without any. `remote` is one that papers name, which took part from afar with nobody named.
   */
  readonly standing: 'listed' | 'remote' | 'nobody' | 'nobody-came' | 'nobody-marked' | 'excused' | 'absent';
}

export interface SectionView {
  readonly section: ProtocolSection;
  readonly delegations: readonly DelegationView[];
}

/**
 * The delegations of a meeting in protocol order with the persons in them, the head first. A merged person stands under
 * the name of whom they were merged into.
 */
export function rosterView(
  dossier: MeetingDossier,
  language: string,
  moment: Moment = wholeMeeting,
): readonly SectionView[] {
  const names = groupedBy(dossier.personNames, (name) => name.personId);
  const people = groupedBy(dossier.attendances, (attendance) => attendance.delegationId);
  const presences = groupedBy(dossier.presences, (presence) => presence.attendanceId);
  const persons = new Map(dossier.persons.map((person) => [person.id, person]));
  const timetable = timetableOf(dossier.meeting, dossier.sessions);
  const line = (attendance: Attendance): PersonLineView => {
    const survivor = survivorOf(persons, attendance.personId);
    const own = names.get(survivor) ?? names.get(attendance.personId) ?? [];
    const honorific = attendance.honorific ?? persons.get(survivor)?.honorific ?? null;
    const recorded = presences.get(attendance.id) ?? [];
    return {
      id: attendance.id,
      delegationId: attendance.delegationId,
      name: nameWithHonorific(
        honorific,
        personName(namesAtMeeting(own, attendance), attendance.printedName, language),
        language,
      ),
      title: postWords(attendance),
      state: stateAt(attendance, recorded, moment, timetable),
      isHead: attendance.roles.includes('head-of-delegation'),
      attendance,
      presence: presenceAt(recorded, moment),
      presences: recorded,
    };
  };
  // Whom the papers count: those who came, before the meeting also those who are expected.
  const counts = (attendance: Attendance) => {
    const state = stateAt(attendance, presences.get(attendance.id) ?? [], wholeMeeting, timetable);
    return takesPart(state) || (dossier.meeting.stateOfAffairs !== 'held' && isExpected(state));
  };
  const standingOf = (delegation: Delegation, own: readonly Attendance[]): DelegationView['standing'] => {
    const { withoutPeople } = delegation;
    if (own.length === 0 && (withoutPeople === 'remote' || saysItStayedAway(withoutPeople)))
      return withoutPeople;
    if (dossier.meeting.stateOfAffairs !== 'held') return 'listed';
    const states = own.map((one) => stateAt(one, presences.get(one.id) ?? [], wholeMeeting, timetable));
    if (isRepresented(delegation, states.map(takesPart), dossier.meeting)) return 'listed';
    if (own.length === 0) return 'nobody';
    // Of whom it was only confirmed that they will come it is not known whether they did.
    return states.some(isExpected) ? 'nobody-marked' : 'nobody-came';
  };
  return inProtocolOrder(dossier, language).map(({ section, delegations }) => ({
    section,
    delegations: delegations.map(({ delegation, party }) => {
      const name = nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short');
      const printed = delegation.printedName ?? '';
      const own = people.get(delegation.id) ?? [];
      return {
        id: delegation.id,
        name,
        formal: nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'formal'),
        printed: printed === name ? '' : printed,
        code: party.iso3 ?? party.acronym[language.split('-')[0] ?? ''] ?? party.acronym['en'] ?? '',
        delegation,
        people: own.toSorted(byRank).map(line),
        nameless: peopleWithoutNames(delegation, own.filter(counts).length),
        standing: standingOf(delegation, own),
      };
    }),
  }));
}

function personName(names: readonly PersonName[], printed: string | null, language: string): string {
  const name = personNameFor(names, language);
  return name ? listName(name) : (printed ?? '—');
}

/** Ids of all lines from top to bottom, delegations and persons: the way of the arrow keys. */
export function linesInOrder(sections: readonly SectionView[]): readonly string[] {
  return sections.flatMap(({ delegations }) =>
    delegations.flatMap(({ id, people }) => [id, ...people.map((person) => person.id)]),
  );
}

/** The lines of persons from top to bottom: what a range is drawn over. */
export function peopleInOrder(sections: readonly SectionView[]): readonly PersonLineView[] {
  return sections.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people));
}

/** The first delegations, until they have so many lines; the one that goes beyond is whole. */
export function firstLines(sections: readonly SectionView[], count: number): readonly SectionView[] {
  let left = count;
  return sections
    .map(({ section, delegations }) => ({
      section,
      delegations: delegations.filter(({ people }) => {
        const fits = left > 0;
        left -= 1 + people.length;
        return fits;
      }),
    }))
    .filter(({ delegations }) => delegations.length > 0);
}

export interface FoundLine {
  readonly delegation: DelegationView;
  /** `null` for the line of the delegation itself. */
  readonly person: PersonLineView | null;
}

export function findLine(sections: readonly SectionView[], id: string): FoundLine | null {
  for (const { delegations } of sections) {
    for (const delegation of delegations) {
      if (delegation.id === id) return { delegation, person: null };
      const person = delegation.people.find((one) => one.id === id);
      if (person) return { delegation, person };
    }
  }
  return null;
}
