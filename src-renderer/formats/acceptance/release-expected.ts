import type { Attendance } from '@/domain/attendance';
import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { NamedAtMeeting } from '@/domain/named-at-meeting';
import { bareAppointment } from '@/domain/person';
import type { Claim } from '@/domain/source';
import { saysItCame, saysItStayedAway } from '@/domain/taking-part';

import type { AcceptingMeeting } from './accepting';
import { meetingPeriod } from './meeting-period';
import { survivorsIn } from './plan-builder';
import { resolveKnownParty } from './resolve-party';

/**
 * Where a text says that a delegation took part, and all who are seated in it are those whom an agenda expected, they would
 * say that nobody of it came. They leave their seats and stay named at the meeting, with the places that expect them: as they
 * are where that text came first. Whoever was seated or told more closely by hand stays.
 */
export function releaseExpected(accepting: AcceptingMeeting): void {
  const { plan, meetingId, meeting } = accepting;
  if (plan.row('meetings', meetingId)?.stateOfAffairs === 'planned') return;
  meeting.delegations.forEach(({ party, attendance }, index) => {
    const path = `${accepting.path}/delegations/${index}`;
    if (saysItStayedAway(attendance) || accepting.isLeftOut(path)) return;
    const partyId = resolveKnownParty(accepting, party, accepting.language(path));
    const delegation = plan
      .where('delegations', 'meetingId', meetingId)
      .find((row) => row.partyId === partyId && saysItCame(row));
    if (!delegation) return;
    const seats = plan.where('attendances', 'delegationId', delegation.id);
    if (!seats.every((seat) => isExpectedBySourcesAlone(accepting, seat))) return;
    const sources = accepting.evidence.under(path).flatMap((one) => accepting.sources[one.source] ?? []);
    const by = [...new Set(sources.flatMap(({ id, known }) => (known ? [] : [id])))];
    for (const seat of seats) release(accepting, seat, delegation.partyId, by);
  });
}

function isExpectedBySourcesAlone({ plan }: AcceptingMeeting, seat: Attendance): boolean {
  const isByHand =
    seat.onBehalfOf !== null ||
    seat.capacity !== null ||
    seat.days.length > 0 ||
    seat.namesThen.length > 0 ||
    seat.publish !== 'not-asked' ||
    plan.where('presences', 'attendanceId', seat.id).length > 0;
  return seat.state === 'invited' && !isByHand && placesOf(plan.claimsOf(seat.id)).length > 0;
}

/** @param by the sources that say that the delegation came */
function release(
  { plan, meetingId }: AcceptingMeeting,
  seat: Attendance,
  partyId: Id,
  by: readonly Id[],
): void {
  const personId = survivorsIn(plan, 'persons')(seat.personId);
  const { honorific, function: post, unit, institution, roles, state } = seat;
  const places = placesOf(plan.claimsOf(seat.id));
  const name = seat.printedName ?? '';
  const value = { name, honorific, function: post, unit, institution, roles, state } satisfies NamedAtMeeting;
  const own = plan.where('appointments', 'personId', personId).find((row) => row.partyId === partyId);
  const period = meetingPeriod(plan.row('meetings', meetingId)?.date ?? null);
  const appointment =
    own ??
    plan.add('appointments', {
      id: plan.newId(),
      personId,
      partyId,
      ...bareAppointment,
      ...period,
      function: post,
      unit,
      institution,
    });
  for (const place of places) {
    const claim = (table: 'persons' | 'appointments', recordId: string, said: JournalValue): Claim =>
      plan.add('claims', { ...place, id: plan.newId(), table, recordId, field: '', value: said });
    claim('persons', personId, { ...value, roles: [...roles] });
    claim('appointments', appointment.id, true);
  }
  plan.remove('attendances', seat.id, by);
}

/** The places at which sources seat somebody. */
function placesOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ table, field }) => table === 'attendances' && field === '');
}
