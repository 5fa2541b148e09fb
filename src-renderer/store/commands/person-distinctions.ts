import type { Id } from '@/domain/fields';
import type { PersonDistinction } from '@/domain/person-distinction';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command } from './command';
import { standingPerson } from './standing-records';

/** Remembers that two persons are not the same, whatever their names suggest. */
export function distinguishPersons(ofId: Id, otherId: Id, name: string, other: string): Command {
  const words = { name: 'distinguish-persons', details: { name, other }, about: [ofId, otherId] };
  return command(words, async (recorder) => {
    const personId = await standingPerson(recorder, ofId);
    const otherPersonId = await standingPerson(recorder, otherId);
    const known = await recorder.where('personDistinctions', 'personId', personId);
    const reverse = await recorder.where('personDistinctions', 'personId', otherPersonId);
    const isKnown =
      known.some((row) => row.otherPersonId === otherPersonId) ||
      reverse.some((row) => row.otherPersonId === personId);
    if (!isKnown && personId !== otherPersonId) {
      await recorder.add('personDistinctions', { id: newId(), personId, otherPersonId });
    }
  });
}

/** Takes that back: the two may be offered as duplicates again. */
export function forgetDistinction(
  { id, personId, otherPersonId }: PersonDistinction,
  name: string,
  other: string,
): Command {
  const words = { name: 'forget-distinction', details: { name, other }, about: [personId, otherPersonId] };
  return command(words, (recorder) => recorder.remove('personDistinctions', id));
}
