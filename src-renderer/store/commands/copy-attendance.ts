import type { Attendance, Delegation } from '@/domain/attendance';
import { byOrder } from '@/domain/by-order';
import { delegationForCopied, type CopiedPlace } from '@/domain/copied-place';
import type { Id } from '@/domain/fields';
import { survivors } from '@/domain/surviving-person';

import { newId } from '../new-id';
import { orderBetween } from '../order-key';
import { mergeGroups } from '../person-groups';
import type { Command, Recorder } from '../register';
import { command } from './command';
import { rolesOnJoining } from './head-of-delegation';

/** A person as they come to the meeting they are copied to. */
export type CopiedPerson = Omit<Attendance, 'id' | 'meetingId' | 'delegationId' | 'order'>;

export interface CopiedDelegation extends CopiedPlace {
  /** What it says where nobody is copied with it: only one copied as present is there. */
  readonly withoutPeople: Delegation['withoutPeople'];
  readonly people: readonly CopiedPerson[];
}

/**
 * Brings delegations and persons of another meeting, as one step. A delegation that is there already takes the persons;
 * a person who is there already is left alone: copying twice copies once. The first head of a delegation stays its head.
 * @param from the other meeting as shown
 */
export function copyAttendance(
  meetingId: Id,
  delegations: readonly CopiedDelegation[],
  from: string,
): Command {
  const people = delegations.flatMap((delegation) => delegation.people);
  const details = { meeting: from, count: String(people.length), delegations: String(delegations.length) };
  return command({ name: 'copy-attendance', details, about: [meetingId] }, async (recorder) => {
    const here = [...(await recorder.where('delegations', 'meetingId', meetingId))];
    const seats = await recorder.where('attendances', 'meetingId', meetingId);
    // A seat may still name a record that was merged away: who became of it sits there.
    const groups = await mergeGroups(recorder, [
      ...new Set([...seats, ...people].map((one) => one.personId)),
    ]);
    const whoIs = survivors(groups);
    const seated = new Set(seats.map((seat) => whoIs(seat.personId)));
    const nextSeat = keysAfter(seats);
    const nextDelegation = keysAfter(here);
    for (const { people: copied, withoutPeople, ...place } of delegations) {
      let delegation = delegationForCopied(here, place);
      if (!delegation) {
        delegation = await addDelegation(recorder, { ...place, meetingId, withoutPeople }, nextDelegation());
        here.push(delegation);
      }
      const delegationId = delegation.id;
      for (const person of copied) {
        const personId = whoIs(person.personId);
        if (seated.has(personId)) continue;
        seated.add(personId);
        const seat = { id: newId(), meetingId, delegationId, order: nextSeat() };
        const roles = await rolesOnJoining(recorder, delegationId, person.roles);
        await recorder.add('attendances', { ...person, ...seat, personId, roles });
      }
    }
  });
}

async function addDelegation(
  recorder: Recorder,
  copied: Pick<Delegation, 'meetingId' | 'partyId' | 'category' | 'capacity' | 'withoutPeople'>,
  order: string,
): Promise<Delegation> {
  const { meetingId, partyId, category, capacity, withoutPeople } = copied;
  const unknown = { printedName: null, headcount: null, adoption: 'not-stated' } as const;
  const made = { ...unknown, partyId, category, capacity, withoutPeople, id: newId(), meetingId, order };
  await recorder.add('delegations', made);
  return made;
}

/** Keys for rows put at the end one after another: hundreds at once would have the list read hundreds of times. */
function keysAfter(rows: readonly { readonly id: Id; readonly order: string }[]): () => string {
  let last = rows.toSorted(byOrder).at(-1)?.order ?? null;
  return () => (last = orderBetween(last, null));
}
