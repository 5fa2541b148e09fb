import type { Id } from '@/domain/fields';

import type { Recorder } from '../register';
import { StoreFailure } from '../store-failure';

/**
 * Refuses to remove a person to whom something leads: a meeting that names them, or a record that was merged into
 * theirs, whose id would lead nowhere.
 * @throws StoreFailure `changed-meanwhile`
 */
export async function refuseNamedPerson(recorder: Recorder, id: Id): Promise<void> {
  if (await isNamedPerson(recorder, id))
    throw new StoreFailure('changed-meanwhile', `persons ${id} is named`);
}

/** Whether a meeting names the person, or a record was merged into theirs. */
export async function isNamedPerson(recorder: Recorder, id: Id): Promise<boolean> {
  const leading = await Promise.all([
    recorder.where('attendances', 'personId', id),
    recorder.where('interventions', 'personId', id),
    recorder.where('coSpeakers', 'personId', id),
    recorder.where('notes', 'personId', id),
    recorder.where('paperRemarks', 'personId', id),
    recorder.where('persons', 'mergedIntoId', id),
  ]);
  return leading.flat().length > 0;
}
