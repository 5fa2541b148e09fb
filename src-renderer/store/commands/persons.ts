import type { Id } from '@/domain/fields';
import type { NameThen } from '@/domain/name-then';
import { fullName, scriptOf, type Person, type PersonName } from '@/domain/person';

import { newId } from '../new-id';
import { orderKeys, placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { withScript } from './name-script';
import { keepFormer, takeBackFormer, type FormerName } from './names-then';
import { refuseNamedPerson } from './person-guard';
import { settlePreferred } from './settle-preferred';
import { refuseMerged, standingPerson } from './standing-records';

type NameFacts = Pick<PersonName, 'given' | 'family'> & Partial<Pick<PersonName, 'nameOrder' | 'preferred'>>;

const usualName = { nameOrder: 'given-first', preferred: false } as const;

/** Adds a person with one name; answers with the person's id. */
export function addPerson(facts: NameFacts, honorific: string | null = null): Command<Id> {
  const whole = { ...usualName, ...facts, preferred: true } as const;
  const words = { name: 'add-person', details: { name: fullName(whole) }, about: [] };
  return command(words, async (recorder) => {
    const personId = newId();
    await recorder.add('persons', { id: personId, honorific, mergedIntoId: null, note: null });
    const [order = ''] = orderKeys(1);
    const script = scriptOf(facts.given + facts.family);
    await recorder.add('personNames', { ...whole, id: newId(), personId, script, order });
    return personId;
  });
}

/** Changes fields of a person. @param name as shown, for the words of the history */
export function editPerson(id: Id, patch: Partial<Omit<Person, 'id'>>, name: string): Command {
  const coalesce = editKey('persons', id, patch);
  return command({ name: 'edit-person', details: { name }, about: [id], coalesce }, async (recorder) =>
    recorder.change('persons', await standingPerson(recorder, id), patch),
  );
}

/**
 * Removes a person to whom nothing leads, with their names and appointments. Refused with `changed-meanwhile` where a
 * meeting names them or another record was merged into theirs: its id would lead nowhere.
 */
export function removePerson(id: Id, name: string): Command {
  return command({ name: 'remove-person', details: { name }, about: [id] }, async (recorder) => {
    await refuseMerged(recorder, 'persons', id);
    await refuseNamedPerson(recorder, id);
    await removeWithParts(recorder, 'persons', id);
  });
}

/** Adds the person's name in another script, or another one in the same. */
export function addPersonName(ofId: Id, facts: NameFacts): Command<Id> {
  const whole = { ...usualName, ...facts };
  const details = { name: fullName(whole) };
  return command({ name: 'add-person-name', details, about: [ofId] }, async (recorder) => {
    const personId = await standingPerson(recorder, ofId);
    const { order, moved } = placeLast(await recorder.where('personNames', 'personId', personId));
    for (const sibling of moved) await recorder.change('personNames', sibling.id, { order: sibling.order });
    const id = newId();
    const script = scriptOf(facts.given + facts.family);
    await recorder.add('personNames', { ...whole, id, personId, script, order });
    await settlePreferred(recorder, personId, []);
    return id;
  });
}

/** What a name was before it is changed, letter by letter, and whether it has become another one. */
export interface NameInChange extends Omit<FormerName, 'personId'> {
  readonly isOther: (now: NameThen) => boolean;
}

/**
 * Changes a name; letters of another script make it one of that script. In each script there is one preferred name
 * (`settlePreferred`). Where it becomes another name, lists of meetings held before keep the former one from the same
 * moment (`keepNameThen`), and where it turns out to be a spelling, they do not.
 */
export function editPersonName(
  name: PersonName,
  patch: Partial<Omit<PersonName, 'id' | 'personId'>>,
  former?: NameInChange,
): Command {
  const details = { name: fullName({ ...name, ...patch }) };
  const coalesce = editKey('personNames', name.id, patch);
  const about = [name.personId];
  return command({ name: 'edit-person-name', details, about, coalesce }, async (recorder) => {
    const now = await recorder.get('personNames', name.id);
    const changed = withScript({ ...name, ...now }, patch);
    await recorder.change('personNames', name.id, changed);
    const isMoved = changed.script !== undefined && changed.script !== (now ?? name).script;
    if (isMoved) await settlePreferred(recorder, name.personId, [name.id]);
    if (!former) return;
    const facts = { ...former, personId: name.personId };
    if (former.isOther({ ...name, ...now, ...changed })) await keepFormer(recorder, facts);
    // What other steps kept under the name is theirs.
    else if (former.isOther({ ...name, ...now })) await takeBackFormer(recorder, facts);
  });
}

/** Makes the name the one that the person goes by in its script; in each script there is one. */
export function preferPersonName(name: PersonName): Command {
  const words = { name: 'prefer-person-name', details: { name: fullName(name) }, about: [name.personId] };
  return command(words, async (recorder) => {
    for (const other of await namesOf(recorder, name.personId)) {
      if (other.script !== name.script) continue;
      await recorder.change('personNames', other.id, { preferred: other.id === name.id });
    }
  });
}

/** Removes a name; the last one stays, because nobody would be left to be found. */
export function removePersonName(name: PersonName): Command {
  const words = { name: 'remove-person-name', details: { name: fullName(name) }, about: [name.personId] };
  return command(words, async (recorder) => {
    const names = await namesOf(recorder, name.personId);
    if (names.length < 2) throw new StoreFailure('changed-meanwhile', `personNames ${name.id} is the last`);
    await removeWithParts(recorder, 'personNames', name.id);
    await settlePreferred(recorder, name.personId, []);
  });
}

function namesOf(recorder: Recorder, personId: Id): Promise<readonly PersonName[]> {
  return recorder.where('personNames', 'personId', personId);
}
