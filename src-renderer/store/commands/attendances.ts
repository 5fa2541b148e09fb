import {
  bareAttendance,
  type Attendance,
  type AttendanceRole,
  type AttendanceState,
} from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { letDaysFollow } from './days-follow';
import { demoteOtherHeads, isHead, rolesOnJoining, rolesWithHead } from './head-of-delegation';
import { actOfLeaving, personsLeftBare, settleEmptied, type LeftBehind } from './left-behind';
import { addPart, movePart } from './meeting-parts';
import { resolvePerson, type PersonChoice } from './person-choice';

const unknown = {
  state: 'present',
  roles: ['delegate'],
  ...bareAttendance,
} as const;

export interface NewAttendee extends Partial<
  Omit<Attendance, 'id' | 'meetingId' | 'delegationId' | 'personId' | 'order'>
> {
  readonly delegationId: Id;
  readonly person: PersonChoice;
}

/**
 * Adds a person to a delegation, making the person where the register has none. Where it has a head, a second one comes
 * as a delegate. @param name as shown
 */
export function addAttendee({ person, delegationId, ...facts }: NewAttendee, name: string): Command<Id> {
  return command({ name: 'add-attendee', details: { name }, about: [] }, async (recorder) => {
    const delegation = await recorder.get('delegations', delegationId);
    if (!delegation) throw new StoreFailure('not-found', `delegations ${delegationId}`);
    const { meetingId, partyId } = delegation;
    const personId = await resolvePerson(recorder, person, partyId);
    const honorific = person.kind === 'person' ? null : (person.honorific ?? null);
    const roles = await rolesOnJoining(recorder, delegationId, facts.roles ?? unknown.roles);
    const defaults = { ...unknown, days: [], namesThen: [], honorific };
    const seat = { ...defaults, ...facts, roles, meetingId, delegationId, personId };
    return addPart(recorder, 'attendances', seat);
  });
}

type Seat = Pick<Attendance, 'id' | 'meetingId'>;

/**
 * Changes what is recorded of a person at the meeting. Who is made head takes it over from whoever was it; who is left
 * without a role is a delegate.
 */
export function editAttendance(
  { id, meetingId }: Seat,
  patch: Partial<Omit<Attendance, 'id' | 'meetingId'>>,
  name: string,
): Command {
  const details = { name, field: Object.keys(patch).join(' ') };
  const coalesce = editKey('attendances', id, patch);
  const words = { name: 'edit-attendance', details, about: [meetingId], coalesce };
  return command(words, async (recorder) => {
    const { roles } = patch;
    await recorder.change('attendances', id, roles?.length === 0 ? { ...patch, roles: ['delegate'] } : patch);
    const seat = roles && isHead(roles) ? await recorder.get('attendances', id) : undefined;
    if (seat) await demoteOtherHeads(recorder, seat.delegationId, id);
  });
}

/**
 * Marks one or several persons present, excused, absent, …; their records by day and session follow where they would
 * overrule it. @param name of the person; of no meaning for several
 */
export function setAttendanceState(seats: readonly Seat[], state: AttendanceState, name: string): Command {
  const details = { name, state, count: String(seats.length) };
  const about = meetingsOf(seats);
  const words =
    seats.length === 1
      ? { name: 'set-attendance-state', details, about }
      : { name: 'set-attendance-states', details, about };
  return command(words, async (recorder) => {
    for (const { id } of seats) await recorder.change('attendances', id, { state });
    await letDaysFollow(recorder, seats, state);
  });
}

/** What can be changed for several persons at once; roles are added and taken away, so that the others stay. */
export interface SeatsPatch extends Partial<Pick<Attendance, 'days' | 'publish'>> {
  /** Of a head there is one: see `setHeadOfDelegation`. */
  readonly addRole?: Exclude<AttendanceRole, 'head-of-delegation'>;
  readonly removeRole?: AttendanceRole;
}

/** Changes the same of several persons, as one step. */
export function editAttendances(seats: readonly Seat[], patch: SeatsPatch): Command {
  const { addRole, removeRole, ...fields } = patch;
  const field = Object.keys(fields).join(' ') || 'roles';
  const details = { count: String(seats.length), field };
  return command({ name: 'edit-attendances', details, about: meetingsOf(seats) }, async (recorder) => {
    for (const { id } of seats) {
      const roles = (await recorder.get('attendances', id))?.roles ?? [];
      const changed = rolesAfter(roles, addRole, removeRole);
      const same = changed.length === roles.length && changed.every((role) => roles.includes(role));
      await recorder.change('attendances', id, same ? fields : { ...fields, roles: changed });
    }
  });
}

/** Makes the person head of their delegation; who was it before becomes a delegate. A delegation has one head. */
export function setHeadOfDelegation(seat: Seat & Pick<Attendance, 'delegationId'>, name: string): Command {
  const words = { name: 'set-head-of-delegation', details: { name }, about: [seat.meetingId] };
  return command(words, async (recorder) => {
    await demoteOtherHeads(recorder, seat.delegationId, seat.id);
    const roles = (await recorder.get('attendances', seat.id))?.roles ?? [];
    if (isHead(roles)) return;
    await recorder.change('attendances', seat.id, { roles: rolesWithHead(roles, true) });
  });
}

/**
 * Moves the person to after another, in the same delegation or another of the meeting. The head of one delegation comes
 * to another that has a head as a delegate.
 * @param between the delegations as shown, where it is another
 * @returns the delegation that they left, where nobody is left in it
 */
export function moveAttendance(
  seat: Seat,
  delegationId: Id,
  afterId: Id | null,
  name: string,
  between: { readonly from: string; readonly party: string } | null = null,
): Command<LeftBehind> {
  const about = [seat.meetingId];
  const act = actOfLeaving();
  const words = between
    ? { name: 'move-to-delegation', details: { name, ...between }, about }
    : { name: 'move-attendance', details: { name }, about };
  return command({ ...words, coalesce: act }, async (recorder) => {
    const left = await moveSeat(recorder, seat, delegationId, afterId);
    return { act, by: 'move', delegationIds: await settleEmptied(recorder, left), personIds: [] };
  });
}

/** @returns the delegation that they left, where it is another */
async function moveSeat(
  recorder: Recorder,
  seat: Seat,
  delegationId: Id,
  afterId: Id | null,
): Promise<readonly Id[]> {
  const moved = await recorder.get('attendances', seat.id);
  if (!moved) throw new StoreFailure('not-found', `attendances ${seat.id}`);
  const isComing = moved.delegationId !== delegationId;
  if (isComing) {
    const roles = await rolesOnJoining(recorder, delegationId, moved.roles, seat.id);
    await recorder.change('attendances', seat.id, { delegationId, roles });
  }
  await movePart(recorder, 'attendances', seat, afterId);
  return isComing ? [moved.delegationId] : [];
}

/**
 * Moves several persons to after another (`null`: the head of the list), in the order given, as one step.
 * @param party as shown
 * @returns the delegations that they left, in which nobody is left
 */
export function moveAttendances(
  seats: readonly Seat[],
  delegationId: Id,
  afterId: Id | null,
  party: string,
): Command<LeftBehind> {
  const details = { count: String(seats.length), party };
  const act = actOfLeaving();
  const words = { name: 'move-attendances', details, about: meetingsOf(seats), coalesce: act };
  return command(words, async (recorder) => {
    let place = afterId;
    const left: Id[] = [];
    for (const seat of seats) {
      left.push(...(await moveSeat(recorder, seat, delegationId, place)));
      place = seat.id;
    }
    const people = seats.length;
    return { act, by: 'move', people, delegationIds: await settleEmptied(recorder, left), personIds: [] };
  });
}

/**
 * Takes persons off the meeting; they stay in the register, and so does a delegation that is left without anybody
 * (`settleEmptied`). @param name of the person; of no meaning for several
 */
export function removeAttendances(seats: readonly Seat[], name: string): Command<LeftBehind> {
  const details = { name, count: String(seats.length) };
  const about = meetingsOf(seats);
  const words =
    seats.length === 1
      ? { name: 'remove-attendance', details, about }
      : { name: 'remove-attendances', details, about };
  const act = actOfLeaving();
  return command({ ...words, coalesce: act }, async (recorder) => {
    const left: Attendance[] = [];
    for (const { id } of seats) {
      const seat = await recorder.get('attendances', id);
      if (seat) left.push(seat);
      await removeWithParts(recorder, 'attendances', id);
    }
    const places = left.map(({ delegationId }) => delegationId);
    return {
      act,
      people: left.length,
      delegationIds: await settleEmptied(recorder, places),
      personIds: await personsLeftBare(
        recorder,
        left.map(({ personId }) => personId),
      ),
    };
  });
}

function meetingsOf(seats: readonly Seat[]): readonly Id[] {
  return [...new Set(seats.map((seat) => seat.meetingId))];
}

/** Being a delegate goes without saying: the role stands where there is no other. */
function rolesAfter(
  roles: readonly AttendanceRole[],
  added: AttendanceRole | undefined,
  removed: AttendanceRole | undefined,
): AttendanceRole[] {
  const kept = roles.filter((role) => role !== removed && role !== added);
  const all = added === undefined ? kept : [...kept, added];
  const telling = all.filter((role) => role !== 'delegate');
  if (telling.length === 0) return ['delegate'];
  return added === undefined || added === 'delegate' ? all : telling;
}
