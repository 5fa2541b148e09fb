import type { Delegation } from '@/domain/attendance';
import type { Id } from '@/domain/fields';

import { orderKeys } from '../order-key';
import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { actOfLeaving, personsLeftBare, type LeftBehind } from './left-behind';
import { addPart, movePart } from './meeting-parts';
import { resolveParty, type PartyChoice } from './party-choice';

const unknown = {
  category: 'unspecified',
  printedName: null,
  capacity: null,
  headcount: null,
  adoption: 'not-stated',
  withoutPeople: 'took-part',
} as const;

export interface NewDelegation extends Partial<Omit<Delegation, 'id' | 'partyId' | 'order'>> {
  readonly meetingId: Id;
  readonly party: PartyChoice;
}

/** Adds a delegation, and the party with its names where the register has none. @param name the party as shown */
export function addDelegation({ party, ...facts }: NewDelegation, name: string): Command<Id> {
  return command(
    { name: 'add-delegation', details: { name }, about: [facts.meetingId] },
    async (recorder) => {
      const partyId = await resolveParty(recorder, party);
      return addPart(recorder, 'delegations', { ...unknown, ...facts, partyId });
    },
  );
}

/** Changes fields of a delegation. @param name the party as shown */
export function editDelegation(
  { id, meetingId }: Pick<Delegation, 'id' | 'meetingId'>,
  patch: Partial<Omit<Delegation, 'id' | 'meetingId'>>,
  name: string,
): Command {
  const details = { name, field: Object.keys(patch).join(' ') };
  const coalesce = editKey('delegations', id, patch);
  return command({ name: 'edit-delegation', details, about: [meetingId], coalesce }, (recorder) =>
    recorder.change('delegations', id, patch),
  );
}

/**
 * Puts a delegation after another one (`null`: at the head). From then on the meeting's delegations stand as set by hand.
 * @param inOrder all delegations of the meeting as they stood so far: where that was in protocol order, they keep it but
 * for the one that is moved
 */
export function moveDelegation(
  delegation: Pick<Delegation, 'id' | 'meetingId'>,
  afterId: Id | null,
  name: string,
  inOrder: readonly Id[] = [],
): Command {
  const { meetingId } = delegation;
  return command({ name: 'move-delegation', details: { name }, about: [meetingId] }, async (recorder) => {
    const meeting = await recorder.get('meetings', meetingId);
    if (meeting && meeting.delegationOrder !== 'by-hand') {
      const keys = orderKeys(inOrder.length);
      for (const [index, id] of inOrder.entries()) {
        const order = keys[index];
        if (order !== undefined) await recorder.change('delegations', id, { order });
      }
      await recorder.change('meetings', meetingId, { delegationOrder: 'by-hand' });
    }
    await movePart(recorder, 'delegations', delegation, afterId);
  });
}

/** Lets the delegations of a meeting stand in protocol order again. */
export function backToProtocolOrder(meetingId: Id): Command {
  return command({ name: 'reset-delegation-order', details: {}, about: [meetingId] }, (recorder) =>
    recorder.change('meetings', meetingId, { delegationOrder: 'protocol' }),
  );
}

/**
 * Removes the delegation with its attendances; the persons stay in the register.
 * @returns those of them of whom nothing else is recorded
 */
export function removeDelegation(
  { id, meetingId }: Pick<Delegation, 'id' | 'meetingId'>,
  name: string,
): Command<LeftBehind> {
  const act = actOfLeaving();
  const words = { name: 'remove-delegation', details: { name }, about: [meetingId] };
  return command({ ...words, coalesce: act }, async (recorder) => {
    const seats = await recorder.where('attendances', 'delegationId', id);
    await removeWithParts(recorder, 'delegations', id);
    const left = seats.map(({ personId }) => personId);
    return { act, delegationIds: [], personIds: await personsLeftBare(recorder, left) };
  });
}
