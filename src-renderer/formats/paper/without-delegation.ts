import { bareAttendance, type Attendance } from '@/domain/attendance';
import { namedWithoutSeat } from '@/domain/named-without-seat';
import { takesPart } from '@/domain/moment';

import type { MinutesContext } from './minutes-context';
import { listedName } from './person-title';
import { isExpected } from './present-people';

/**
 * Those who took part and sat in no delegation: interpreters, moderators, guests. Who is merely named or quoted is none of
 * them. They are given as seats in no delegation, so that a list tells of them as of everybody else; by name.
 */
export function seatsWithoutDelegation(context: MinutesContext): readonly Attendance[] {
  const { dossier, frame, language } = context;
  const seats = namedWithoutSeat(dossier).flatMap(({ personId, named }): readonly Attendance[] => {
    const { state } = named;
    if (state === null || !(takesPart(state) || isExpected(context, state))) return [];
    const roles = named.roles.map((role) => frame.role[role]);
    const seat: Attendance = {
      ...bareAttendance,
      id: personId,
      meetingId: dossier.meeting.id,
      delegationId: '',
      personId,
      state,
      roles: [],
      printedName: named.name === '' ? null : named.name,
      namesThen: [],
      honorific: named.honorific,
      // Whom no function tells of is told of by what they did there.
      function: named.function ?? (roles.length > 0 ? roles.join(', ') : null),
      unit: named.unit,
      institution: named.institution,
      order: '',
    };
    return [seat];
  });
  const { compare } = new Intl.Collator(language);
  const nameOf = (seat: Attendance) => listedName(context, seat)?.name ?? '';
  return seats.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
