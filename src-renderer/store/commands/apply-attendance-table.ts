import type { Id } from '@/domain/fields';

import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { actOfLeaving, personsLeftBare, settleEmptied, type LeftBehind } from './left-behind';
import { refuseNewcomers } from './refuse-newcomers';
import { Room } from './room-of-table';
import { countsOf, type TableChanges, type TableRemoval } from './table-changes';
import { inTurn } from './table-writer';
import { writeTablePosts } from './write-table-posts';

/**
 * Brings a table of attendance in as one step: persons that come, records that change, records that were taken out.
 * @returns what those that left or were taken out leave in the register with nothing to say
 */
export function applyAttendanceTable(meetingId: Id, changes: TableChanges): Command<LeftBehind> {
  const { add, delegations, change, remove, posts } = changes;
  const counts = countsOf(changes);
  const details = {
    added: String(counts.people),
    delegations: String(counts.delegations),
    headcounts: String(counts.headcounts),
    posts: String(counts.posts),
    changed: String(counts.changed),
    removed: String(counts.removed),
  };
  const words = { name: 'apply-attendance-table', details, about: [meetingId] };
  const act = actOfLeaving();
  return command({ ...words, coalesce: act }, async (recorder) => {
    const meeting = await recorder.get('meetings', meetingId);
    if (!meeting) throw new StoreFailure('not-found', `meetings ${meetingId}`);
    const room = await Room.open(recorder, meeting);
    refuseNewcomers(changes, room.everybody());
    // Compared before anything is written: a change beside it may give it another place.
    for (const { target, id, was } of remove) await room.writer.refuseChanged(tableOf(target), id, was);
    for (const { replaces } of add) {
      if (replaces) await room.writer.refuseChanged('attendances', replaces.id, replaces);
    }
    await writeTablePosts(recorder, posts);
    await inTurn(recorder, change, (one) => room.change(one));
    await room.days.settle(recorder);
    await inTurn(recorder, delegations, (one) => room.bring(one));
    await inTurn(recorder, add, (one) => room.add(one));
    const left = [...room.left];
    const gone: Id[] = [];
    for (const { target, id } of remove) {
      if (target === 'delegation') await refuseSeats(recorder, id);
      else {
        const seat = await recorder.get('attendances', id);
        left.push(seat?.delegationId ?? id);
        if (seat) gone.push(seat.personId);
      }
      await removeWithParts(recorder, tableOf(target), id);
    }
    const delegationIds = await settleEmptied(recorder, left);
    await room.heads.settle(recorder);
    return { act, by: 'table', delegationIds, personIds: await personsLeftBare(recorder, gone) };
  });
}

function tableOf(target: TableRemoval['target']) {
  return target === 'delegation' ? 'delegations' : 'attendances';
}

/** The table had a delegation without persons; somebody who came to it since would go with it. */
async function refuseSeats(recorder: Recorder, delegationId: Id): Promise<void> {
  const seats = await recorder.where('attendances', 'delegationId', delegationId);
  if (seats.length > 0) throw new StoreFailure('changed-meanwhile', `delegations ${delegationId}`);
}
