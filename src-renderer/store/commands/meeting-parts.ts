import type { Ordered } from '@/domain/by-order';
import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import { newId } from '../new-id';
import { placeAfter, placeLast, type Place } from '../order-key';
import type { Recorder } from '../register';
import { toRow, trustRow } from '../stored-row';

/** Tables whose rows are an ordered list within one meeting. */
export type PartTable = {
  [T in TableName]: RecordOf<T> extends { readonly meetingId: Id; readonly order: string } ? T : never;
}[TableName];

/** A part before it has a place. One whose id is given is shown before the register holds it. */
export type NewPart<T extends PartTable> = Omit<RecordOf<T>, 'id' | 'order'> & { readonly id?: Id };

/** Adds a part at the end of its meeting's list, or after the part with the id (`null`: at the head). */
export async function addPart<T extends PartTable>(
  recorder: Recorder,
  table: T,
  part: NewPart<T>,
  afterId?: Id | null,
): Promise<Id> {
  const siblings = await partsOf(recorder, table, part.meetingId);
  const place = afterId === undefined ? placeLast(siblings) : placeAfter(siblings, afterId);
  const id = part.id ?? newId();
  await makeRoom(recorder, table, place);
  await recorder.add(table, trustRow(table, { ...toRow(part), id, order: place.order }));
  return id;
}

/** Moves a part to after the part with the id; `null` moves it to the head. */
export async function movePart(
  recorder: Recorder,
  table: PartTable,
  part: { readonly id: Id; readonly meetingId: Id },
  afterId: Id | null,
): Promise<void> {
  if (part.id === afterId) return;
  const others = (await partsOf(recorder, table, part.meetingId)).filter(({ id }) => id !== part.id);
  const place = placeAfter(others, afterId);
  await makeRoom(recorder, table, place);
  await recorder.change(table, part.id, { order: place.order });
}

function partsOf(recorder: Recorder, table: PartTable, meetingId: Id): Promise<readonly Ordered[]> {
  return recorder.where(table, 'meetingId', meetingId);
}

async function makeRoom(recorder: Recorder, table: PartTable, { moved }: Place): Promise<void> {
  for (const { id, order } of moved) await recorder.change(table, id, { order });
}
