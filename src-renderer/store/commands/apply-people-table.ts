import type { Id } from '@/domain/fields';

import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command } from './command';
import { refuseNamedPerson } from './person-guard';
import { refuseNewcomers } from './refuse-newcomers';
import type { TableAddition, TableChange, TableChanges } from './table-changes';
import { countsOf } from './table-changes';
import { inTurn, TableWriter } from './table-writer';
import { writeTablePosts } from './write-table-posts';

/**
 * Brings a table of people in as one step.
 * @param date EDTF; the posts in force on it are the ones that are meant
 * @param reviewId of the review it was decided in, by which the history knows that it was brought in
 */
export function applyPeopleTable(changes: TableChanges, date: string, reviewId?: Id): Command {
  const { add, change, remove, posts } = changes;
  const counts = countsOf(changes);
  const details = {
    added: String(counts.people),
    posts: String(counts.posts),
    changed: String(counts.changed),
    removed: String(counts.removed),
  };
  const about = reviewId === undefined ? [] : [reviewId];
  return command({ name: 'apply-people-table', details, about }, async (recorder) => {
    const writer = await TableWriter.open(recorder, date);
    refuseNewcomers(changes, writer.people());
    await writeTablePosts(recorder, posts);
    await inTurn(recorder, change, (one) => changePerson(writer, one));
    await inTurn(recorder, add, (one) => addPerson(writer, one));
    for (const { id, was } of remove) {
      await writer.refuseChanged('persons', id, was);
      await removePerson(recorder, id);
    }
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
  const { personId, appointmentId, party, post, newPost, person, was } = change;
  await writer.change('persons', personId, person, was.person);
  await writer.changeNames(change);
  // Another party is another post: the one that is recorded, with its dates, was held all the same.
  if (party !== null) await writer.addPost(personId, await writer.party(party), newPost);
  else if (appointmentId !== null) {
    await writer.change('appointments', appointmentId, post, was.appointment);
  } else if (change.partyId !== null && Object.keys(post).length > 0) {
    await writer.addPost(personId, change.partyId, post);
  }
}

/** Only somebody to whom nothing leads: with a person would go where they sat. */
async function removePerson(recorder: Recorder, id: string): Promise<void> {
  await refuseNamedPerson(recorder, id);
  await removeWithParts(recorder, 'persons', id);
}
