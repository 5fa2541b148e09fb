import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import type { TableAddition, TableChange, TableChanges } from './table-changes';
import { TableWriter } from './table-writer';

/** Brings a table of people in as one step. */
export function applyPeopleTable({ add, change, remove }: TableChanges): Command {
  const details = {
    added: String(add.length),
    changed: String(change.length),
    removed: String(remove.length),
  };
  return command({ name: 'apply-people-table', details, about: [] }, async (recorder) => {
    const writer = await TableWriter.open(recorder);
    for (const one of change) await changePerson(writer, one);
    for (const one of add) await addPerson(writer, one);
    for (const { id } of remove) await removePerson(recorder, id);
  });
}

async function addPerson(writer: TableWriter, addition: TableAddition): Promise<void> {
  const personId = await writer.person(addition);
  if (addition.party === null) return;
  const partyId = await writer.party(addition.party);
  // Somebody at a party holds a post there, also where the table does not say which.
  if (addition.personId === null) await writer.addPost(personId, partyId, addition.post);
  else await writer.fillPost(personId, partyId, addition.post);
}

async function changePerson(writer: TableWriter, change: TableChange): Promise<void> {
  const { personId, appointmentId, party, post, person, was } = change;
  await writer.change('persons', personId, person, was.person);
  await writer.changeNames(change);
  const partyId = party === null ? change.partyId : await writer.party(party);
  if (appointmentId !== null) {
    const patch = party !== null && partyId !== null ? { ...post, partyId } : post;
    await writer.change('appointments', appointmentId, patch, was.appointment);
  } else if (partyId !== null && (party !== null || Object.keys(post).length > 0)) {
    await writer.addPost(personId, partyId, post);
  }
}

/** Only somebody of whom no meeting knows: with a person would go where they sat. */
async function removePerson(recorder: Recorder, id: string): Promise<void> {
  const seats = await recorder.where('attendances', 'personId', id);
  const said = await recorder.where('interventions', 'personId', id);
  if (seats.length + said.length > 0) throw new StoreFailure('changed-meanwhile', `persons ${id}`);
  await removeWithParts(recorder, 'persons', id);
}
