import type { PaperRemark, PaperVersion } from '@/domain/paper-version';
import type { Id } from '@/domain/fields';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Author, Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { excerpt } from './excerpt';

/** What a delegation said, before anything was decided of it. */
export type NewRemark = Pick<PaperRemark, 'kind' | 'text'> &
  Partial<Pick<PaperRemark, 'partyId' | 'personId' | 'from' | 'date' | 'place' | 'proposed'>>;

/** Records a remark on a version that was given out; answers with its id. */
export function addRemark(
  version: Pick<PaperVersion, 'id' | 'meetingId'>,
  remark: NewRemark,
  { who }: Pick<Author, 'who'>,
  at: string,
): Command<Id> {
  return command(wordsOf('add-remark', version.meetingId, remark.text), async (recorder) => {
    if (!(await recorder.get('paperVersions', version.id)))
      throw new StoreFailure('not-found', `paperVersions ${version.id}`);
    const { order, moved } = placeLast(await recorder.where('paperRemarks', 'meetingId', version.meetingId));
    for (const other of moved) await recorder.change('paperRemarks', other.id, { order: other.order });
    const id = newId();
    await recorder.add('paperRemarks', {
      id,
      meetingId: version.meetingId,
      versionId: version.id,
      partyId: null,
      personId: null,
      from: null,
      date: null,
      place: null,
      proposed: null,
      decision: 'open',
      answer: null,
      by: who,
      at,
      order,
      ...remark,
    });
    return id;
  });
}

/** Corrects what was recorded of a remark; typing that goes on is one step. */
export function editRemark(
  remark: Pick<PaperRemark, 'id' | 'meetingId' | 'text'>,
  patch: Partial<NewRemark> & Partial<Pick<PaperRemark, 'answer'>>,
): Command {
  const words = wordsOf('edit-remark', remark.meetingId, patch.text ?? remark.text);
  const details = { ...words.details, field: Object.keys(patch).join(' ') };
  const coalesce = editKey('paperRemarks', remark.id, patch);
  return command({ ...words, details, coalesce }, (recorder) =>
    recorder.change('paperRemarks', remark.id, patch),
  );
}

/** Says what became of a remark; `answer` is left as it is where it is left out. */
export function decideRemark(
  remark: Pick<PaperRemark, 'id' | 'meetingId' | 'text'>,
  decision: PaperRemark['decision'],
): Command {
  const words = wordsOf('decide-remark', remark.meetingId, remark.text);
  return command({ ...words, details: { ...words.details, decision } }, (recorder) =>
    recorder.change('paperRemarks', remark.id, { decision }),
  );
}

export function removeRemark(remark: Pick<PaperRemark, 'id' | 'meetingId' | 'text'>): Command {
  return command(wordsOf('remove-remark', remark.meetingId, remark.text), (recorder) =>
    removeWithParts(recorder, 'paperRemarks', remark.id),
  );
}

function wordsOf(name: string, meetingId: Id, text: string) {
  return { name, details: { text: excerpt(text) }, about: [meetingId] };
}
