import type { Id } from '@/domain/fields';
import { fullName, scriptOf, type Person, type PersonName } from '@/domain/person';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Command } from '../register';
import { command, editKey } from './command';

export function editPerson(id: Id, patch: Partial<Omit<Person, 'id'>>, name: string): Command {
  const coalesce = editKey('persons', id, patch);
  return command({ name: 'edit-person', details: { name }, about: [id], coalesce }, (recorder) =>
    recorder.change('persons', id, patch),
  );
}

/** Adds the person's name in another script. */
export function addPersonName(
  personId: Id,
  facts: Pick<PersonName, 'given' | 'family'> & Partial<Pick<PersonName, 'nameOrder' | 'preferred'>>,
): Command<Id> {
  const whole = { nameOrder: 'given-first', preferred: false, ...facts } as const;
  const details = { name: fullName(whole) };
  return command({ name: 'add-person-name', details, about: [personId] }, async (recorder) => {
    const { order } = placeLast(await recorder.where('personNames', 'personId', personId));
    const id = newId();
    const script = scriptOf(facts.given + facts.family);
    await recorder.add('personNames', { ...whole, id, personId, script, order });
    return id;
  });
}

export function editPersonName(
  name: PersonName,
  patch: Partial<Omit<PersonName, 'id' | 'personId'>>,
): Command {
  const details = { name: fullName({ ...name, ...patch }) };
  const coalesce = editKey('personNames', name.id, patch);
  return command({ name: 'edit-person-name', details, about: [name.personId], coalesce }, (recorder) =>
    recorder.change('personNames', name.id, patch),
  );
}
