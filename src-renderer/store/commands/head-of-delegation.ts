import type { AttendanceRole } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import type { Recorder } from '../register';

/** A delegation has one head. Every command that seats, moves or names a head keeps to it by these functions. */
export function isHead(roles: readonly AttendanceRole[]): boolean {
  return roles.includes('head-of-delegation');
}

export function rolesWithHead(roles: readonly AttendanceRole[], leads: boolean): AttendanceRole[] {
  const others = roles.filter((role) => role !== 'head-of-delegation' && (role !== 'delegate' || !leads));
  if (leads) return ['head-of-delegation', ...others];
  return others.length > 0 ? others : ['delegate'];
}

/**
 * Roles with which somebody comes to a delegation: where it has a head already, a head comes as a delegate.
 * @param seatId their own seat, where they have one
 */
export async function rolesOnJoining(
  recorder: Recorder,
  delegationId: Id,
  roles: readonly AttendanceRole[],
  seatId: Id | null = null,
): Promise<AttendanceRole[]> {
  if (!isHead(roles)) return [...roles];
  const seats = await recorder.where('attendances', 'delegationId', delegationId);
  const hasHead = seats.some((seat) => seat.id !== seatId && isHead(seat.roles));
  return hasHead ? rolesWithHead(roles, false) : [...roles];
}

/**
 * Makes everybody else in the delegation no longer its head; who was nothing else becomes a delegate. Roles are read
 * from the step itself, so that it also sees what the step has changed before.
 * @param headId seat of the one who is head
 * @param decided seats whose roles the step sets by itself: they are left alone
 */
export async function demoteOtherHeads(
  recorder: Recorder,
  delegationId: Id,
  headId: Id,
  decided: ReadonlySet<Id> = new Set(),
): Promise<void> {
  for (const { id, roles } of await recorder.where('attendances', 'delegationId', delegationId)) {
    if (id === headId || decided.has(id) || !isHead(roles)) continue;
    await recorder.change('attendances', id, { roles: rolesWithHead(roles, false) });
  }
}
