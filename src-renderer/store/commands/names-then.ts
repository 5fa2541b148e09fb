import type { Id } from '@/domain/fields';
import { sameNameThen, thenOf, type NameThen } from '@/domain/name-then';
import { fullName, type PersonName } from '@/domain/person';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import { mergeGroups } from '../person-groups';
import type { Command, Recorder } from '../register';
import { command } from './command';

interface FormerName {
  readonly personId: Id;
  /** As it was before it became another. */
  readonly name: NameThen;
  /** Meeting whose list prints the name of today all the same: the one that is being written. */
  readonly except?: Id | null;
}

/**
 * Lets the lists of meetings that were held go on printing a name that has become another since, by marriage, say. The
 * person keeps it as a further name, so that they are found by it. A list that has a name of then in that script keeps
 * that.
 */
export function keepNameThen({ personId, name, except = null }: FormerName): Command {
  const words = { name: 'keep-name-then', details: { name: fullName(name) }, about: [personId] };
  return command(words, async (recorder) => {
    await addFormerName(recorder, personId, name);
    for (const seat of await seatsHeld(recorder, personId, except)) {
      if (seat.namesThen.some(({ script }) => script === name.script)) continue;
      await recorder.change('attendances', seat.id, { namesThen: [...seat.namesThen, thenOf(name)] });
    }
  });
}

/** Takes that back: it was a spelling that is set right, and every list prints it as it is now. */
export function printNameOfToday({ personId, name }: Omit<FormerName, 'except'>): Command {
  const words = { name: 'print-name-of-today', details: { name: fullName(name) }, about: [personId] };
  return command(words, async (recorder) => {
    const ids = await idsOf(recorder, personId);
    for (const id of ids) {
      for (const seat of await recorder.where('attendances', 'personId', id)) {
        const left = seat.namesThen.filter((one) => !sameNameThen(one, name));
        if (left.length < seat.namesThen.length)
          await recorder.change('attendances', seat.id, { namesThen: left });
      }
    }
    const names = await recorder.where('personNames', 'personId', personId);
    const former = names.find((one) => sameNameThen(one, name) && !one.preferred);
    if (former && names.length > 1) await recorder.remove('personNames', former.id);
  });
}

async function addFormerName(recorder: Recorder, personId: Id, name: NameThen): Promise<void> {
  const names = await recorder.where('personNames', 'personId', personId);
  if (names.some((one) => sameNameThen(one, name))) return;
  const { order, moved } = placeLast(names);
  for (const sibling of moved) await recorder.change('personNames', sibling.id, { order: sibling.order });
  const { script, given, family, nameOrder } = name;
  const former: PersonName = {
    id: newId(),
    personId,
    script,
    given,
    family,
    nameOrder,
    preferred: false,
    order,
  };
  await recorder.add('personNames', former);
}

/** Where the person sat, or somebody merged into them, at meetings that were held. */
async function seatsHeld(recorder: Recorder, personId: Id, except: Id | null) {
  const seats = [];
  for (const id of await idsOf(recorder, personId)) {
    for (const seat of await recorder.where('attendances', 'personId', id)) {
      const meeting = seat.meetingId === except ? undefined : await recorder.get('meetings', seat.meetingId);
      if (meeting?.stateOfAffairs === 'held') seats.push(seat);
    }
  }
  return seats;
}

async function idsOf(recorder: Recorder, personId: Id): Promise<readonly Id[]> {
  return (await mergeGroups(recorder, [personId])).map(({ id }) => id);
}
