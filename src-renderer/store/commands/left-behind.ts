import { isEmptied, saidOfEmptied } from '@/domain/emptied-delegation';
import type { Id } from '@/domain/fields';

import type { Command, Recorder } from '../register';
import { newId } from '../new-id';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { isNamedPerson } from './person-guard';

/** What taking people off a list, or out of a delegation, leaves in the register with nothing to say. */
export interface LeftBehind {
  /** Names the act that left it: `actOfLeaving`. */
  readonly act: string;
  /** Delegations in which nobody is left, of which no headcount says that they came. */
  readonly delegationIds: readonly Id[];
  /** What was done by which people left, where they were not taken off the list. */
  readonly by?: 'move' | 'table';
  /** How many people left; one where it is not told. */
  readonly people?: number;
  /** Persons whom nothing else in the register names, and of whom it knows no more than their name. */
  readonly personIds: readonly Id[];
}

/**
 * A key of its own for one act by which people leave: with the removal of what it leaves behind it is one step of Undo, as
 * long as nothing comes between the two.
 */
export const actOfLeaving = (): string => `leaving/${newId()}`;

/**
 * Settles the delegations that somebody has just left: whoever was the last of one leaves nothing behind that says that
 * the party took part. A headcount says so by itself.
 * @returns those in which nobody is left
 */
export async function settleEmptied(
  recorder: Recorder,
  delegationIds: readonly Id[],
): Promise<readonly Id[]> {
  const emptied: Id[] = [];
  for (const id of new Set(delegationIds)) {
    if (!(await isEmpty(recorder, id))) continue;
    emptied.push(id);
    await recorder.change('delegations', id, saidOfEmptied);
  }
  return emptied;
}

async function isEmpty(recorder: Recorder, id: Id): Promise<boolean> {
  const delegation = await recorder.get('delegations', id);
  if (!delegation) return false;
  return isEmptied(delegation, (await recorder.where('attendances', 'delegationId', id)).length);
}

/** Of persons, those of whom the register holds nothing but who they are. */
export async function personsLeftBare(recorder: Recorder, personIds: readonly Id[]): Promise<readonly Id[]> {
  const bare: Id[] = [];
  for (const id of new Set(personIds)) if (await isBare(recorder, id)) bare.push(id);
  return bare;
}

async function isBare(recorder: Recorder, id: Id): Promise<boolean> {
  const person = await recorder.get('persons', id);
  if (!person || person.mergedIntoId !== null || (person.note ?? '').trim() !== '') return false;
  const posts = await recorder.where('appointments', 'personId', id);
  return posts.length === 0 && !(await isNamedPerson(recorder, id));
}

const stepsBy = { move: 'move-and-remove-left', table: 'table-and-remove-left' } as const;
const stepOf = (people: number) => (people > 1 ? 'remove-people-and-left' : 'remove-left-behind');

/**
 * Removes what was left behind, as far as it still has nothing: in one step with the act that left it, where nothing was
 * done since.
 */
export function removeLeftBehind(
  { act, by, people = 1, delegationIds, personIds }: LeftBehind,
  name: string,
): Command {
  const counts = { delegations: String(delegationIds.length), count: String(personIds.length) };
  const details = { name, ...counts, people: String(people) };
  const words = { name: by ? stepsBy[by] : stepOf(people), details, about: [], coalesce: act };
  return command({ ...words, unhurried: true }, async (recorder) => {
    for (const id of delegationIds) {
      if (await isEmpty(recorder, id)) await removeWithParts(recorder, 'delegations', id);
    }
    for (const id of await personsLeftBare(recorder, personIds))
      await removeWithParts(recorder, 'persons', id);
  });
}
