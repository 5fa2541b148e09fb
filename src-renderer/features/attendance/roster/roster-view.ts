import type { Attendance, Delegation } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { nameOn } from '@/domain/name-on';
import { listName, personNameFor, type PersonName } from '@/domain/person';
import { inProtocolOrder, type ProtocolSection } from '@/domain/protocol-order';

/** A line of the list. Plain values, so that a line is drawn anew only when it shows something else. */
export interface PersonLineView {
  readonly id: string;
  readonly delegationId: string;
  readonly name: string;
  readonly title: string;
  readonly state: Attendance['state'];
  readonly isHead: boolean;
  readonly attendance: Attendance;
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
}

export interface SectionView {
  readonly section: ProtocolSection;
  readonly delegations: readonly DelegationView[];
}

/** The delegations of a meeting in protocol order with the persons in them, the head first. */
export function rosterView(dossier: MeetingDossier, language: string): readonly SectionView[] {
  const names = new Map<string, PersonName[]>();
  for (const name of dossier.personNames) {
    const own = names.get(name.personId);
    if (own) own.push(name);
    else names.set(name.personId, [name]);
  }
  const people = new Map<string, Attendance[]>();
  for (const attendance of dossier.attendances) {
    const own = people.get(attendance.delegationId);
    if (own) own.push(attendance);
    else people.set(attendance.delegationId, [attendance]);
  }
  const merged = new Map(dossier.persons.map((person) => [person.id, person]));
  const line = (attendance: Attendance): PersonLineView => {
    const person = merged.get(attendance.personId);
    const own =
      names.get(person?.mergedIntoId ?? attendance.personId) ?? names.get(attendance.personId) ?? [];
    const honorific = attendance.honorific ?? person?.honorific ?? null;
    return {
      id: attendance.id,
      delegationId: attendance.delegationId,
      name: [honorific, personName(own, attendance.printedName, language)].filter(Boolean).join(' '),
      title: [attendance.function, attendance.unit, attendance.institution].filter(Boolean).join(', '),
      state: attendance.state,
      isHead: attendance.roles.includes('head-of-delegation'),
      attendance,
    };
  };
  return inProtocolOrder(dossier, language).map(({ section, delegations }) => ({
    section,
    delegations: delegations.map(({ delegation, party }) => {
      const name = nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'short');
      const printed = delegation.printedName ?? '';
      return {
        id: delegation.id,
        name,
        formal: nameOn(party, dossier.partyNames, dossier.meeting.date, language, 'formal'),
        printed: printed === name ? '' : printed,
        code: party.iso3 ?? party.acronym[language.split('-')[0] ?? ''] ?? party.acronym['en'] ?? '',
        delegation,
        people: (people.get(delegation.id) ?? []).toSorted(byRank).map(line),
      };
    }),
  }));
}

function personName(names: readonly PersonName[], printed: string | null, language: string): string {
  const name = personNameFor(names, language);
  return name ? listName(name) : (printed ?? '—');
}

/** Who chairs and who heads stand first; then the order of the list. */
function byRank(a: Attendance, b: Attendance): number {
  return rank(a) - rank(b) || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
}

function rank({ roles }: Attendance): number {
  if (roles.includes('chair')) return 0;
  return roles.includes('head-of-delegation') ? 1 : 2;
}

/** Ids of all lines from top to bottom, delegations and persons: the way of the arrow keys. */
export function linesInOrder(sections: readonly SectionView[]): readonly string[] {
  return sections.flatMap(({ delegations }) =>
    delegations.flatMap(({ id, people }) => [id, ...people.map((person) => person.id)]),
  );
}

/**
 * The line after which a person must stand to move by one among those of the same rank; `undefined` where it is at the
 * end already. `null` is the head of the list.
 */
export function placeOfMove(
  people: readonly PersonLineView[],
  id: string,
  by: -1 | 1,
): string | null | undefined {
  const moved = people.find((person) => person.id === id);
  if (!moved) return undefined;
  const equals = people.filter((person) => rank(person.attendance) === rank(moved.attendance));
  const index = equals.indexOf(moved);
  if (by === 1) return equals[index + 1]?.id;
  return index > 0 ? (equals[index - 2]?.id ?? null) : undefined;
}
