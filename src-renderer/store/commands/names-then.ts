import type { Id } from '@/domain/fields';
import { sameNameThen, thenOf, type NameThen } from '@/domain/name-then';
import { fullName, type PersonName } from '@/domain/person';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import { mergeGroups } from '../person-groups';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';

export interface FormerName {
  readonly personId: Id;
  /** As it was before it became another. */
  readonly name: NameThen;
  /** Meeting whose list prints the name of today all the same: the one that is being written. */
  readonly except?: Id | null;
  /** Of the further name that this makes, where the person has none like it: that one alone goes when it is taken back. */
  readonly keptId?: Id;
}

/**
 * Lets the lists of meetings that were held go on printing a name that has become another since, by marriage, say. The
 * person keeps it as a further name, so that they are found by it. A list that has a name of then in that script keeps
 * that.
 */
export function keepNameThen(former: FormerName): Command {
  const { personId, name } = former;
  const words = { name: 'keep-name-then', details: { name: fullName(name) }, about: [personId] };
  return command(words, (recorder) => keepFormer(recorder, former));
}

/**
 * Takes that back: it was a spelling that is set right, and every list prints it as it is now. A name that the person had
 * before stays theirs.
 */
export function printNameOfToday(former: FormerName): Command {
  const { personId, name } = former;
  const words = { name: 'print-name-of-today', details: { name: fullName(name) }, about: [personId] };
  return command(words, (recorder) => takeBackFormer(recorder, former));
}

/** A part of a step; see `keepNameThen`. */
export async function keepFormer(recorder: Recorder, former: FormerName): Promise<void> {
  const { personId, name, except = null } = former;
  await addFormerName(recorder, former);
  for (const seat of await seatsHeld(recorder, personId, except)) {
    if (seat.namesThen.some(({ script }) => script === name.script)) continue;
    await recorder.change('attendances', seat.id, { namesThen: [...seat.namesThen, thenOf(name)] });
  }
}

/** A part of a step; see `printNameOfToday`. */
export async function takeBackFormer(
  recorder: Recorder,
  { personId, name, keptId }: FormerName,
): Promise<void> {
  for (const id of await idsOf(recorder, personId)) {
    for (const seat of await recorder.where('attendances', 'personId', id)) {
      const left = seat.namesThen.filter((one) => !sameName(one, name));
      if (left.length < seat.namesThen.length)
        await recorder.change('attendances', seat.id, { namesThen: left });
    }
  }
  const kept = keptId === undefined ? undefined : await recorder.get('personNames', keptId);
  if (kept?.personId === personId && sameName(kept, name) && !kept.preferred)
    await removeWithParts(recorder, 'personNames', kept.id);
}

function sameName(one: NameThen, other: NameThen): boolean {
  return sameNameThen(thenOf(one), thenOf(other));
}

async function addFormerName(
  recorder: Recorder,
  { personId, name, keptId = newId() }: FormerName,
): Promise<void> {
  const names = await recorder.where('personNames', 'personId', personId);
  if (names.some((one) => one.id === keptId || sameName(one, name))) return;
  const { order, moved } = placeLast(names);
  for (const sibling of moved) await recorder.change('personNames', sibling.id, { order: sibling.order });
  const { script, given, family, nameOrder } = thenOf(name);
  const former: PersonName = {
    id: keptId,
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
