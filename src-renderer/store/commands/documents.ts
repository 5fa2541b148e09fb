import { type Document, type MeetingDocument } from '@/domain/document';
import { inLanguage, type Id } from '@/domain/fields';

import { newId } from '../new-id';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command, editKey } from './command';
import { addPart } from './meeting-parts';

type Relation = MeetingDocument['relation'];

export interface NewDocument extends Partial<Omit<Document, 'id' | 'processId' | 'adoptedAtMeetingId'>> {
  readonly type: Document['type'];
  readonly title: Document['title'];
}

/** Records a document with what it is to the meeting. */
export function addDocument(meetingId: Id, facts: NewDocument, relation: Relation): Command<Id> {
  const details = { title: inLanguage(facts.title, 'en'), relation };
  return command({ name: 'add-document', details, about: [meetingId] }, async (recorder) => {
    const meeting = await recorder.get('meetings', meetingId);
    if (!meeting) throw new StoreFailure('not-found', `meetings ${meetingId}`);
    const id = newId();
    const unknown = {
      symbol: null,
      date: null,
      adoptedAtMeetingId: null,
      state: 'not-stated',
      note: null,
    } as const;
    await recorder.add('documents', { ...unknown, ...facts, id, processId: meeting.processId });
    await relate(recorder, meetingId, id, relation);
    return id;
  });
}

/** Changes fields of a document. @param meetingId at which it is changed, for that meeting's history */
export function editDocument(
  document: Pick<Document, 'id' | 'title'>,
  patch: Partial<Omit<Document, 'id' | 'processId'>>,
  meetingId?: Id,
): Command {
  const title = inLanguage(patch.title ?? document.title, 'en');
  const details = { title, field: Object.keys(patch).join(' ') };
  const about = meetingId === undefined ? [document.id] : [document.id, meetingId];
  const coalesce = editKey('documents', document.id, patch);
  return command({ name: 'edit-document', details, about, coalesce }, (recorder) =>
    recorder.change('documents', document.id, patch),
  );
}

/** Takes a document off a meeting; one that no meeting is left for, and that founded nothing, is removed itself. */
export function removeDocument(link: MeetingDocument, title: string): Command {
  const words = { name: 'remove-document', details: { title }, about: [link.meetingId] };
  return command(words, async (recorder) => {
    const { documentId, meetingId } = link;
    await removeWithParts(recorder, 'meetingDocuments', link.id);
    const others = await recorder.where('meetingDocuments', 'documentId', documentId);
    const founded = await recorder.where('processes', 'foundingDocumentId', documentId);
    if (others.length === 0 && founded.length === 0) {
      await removeWithParts(recorder, 'documents', documentId);
      return;
    }
    const document = await recorder.get('documents', documentId);
    const stillAdopted = others.some(
      (other) => other.meetingId === meetingId && other.relation === 'adopted',
    );
    if (document?.adoptedAtMeetingId === meetingId && !stillAdopted) {
      await recorder.change('documents', documentId, { adoptedAtMeetingId: null });
    }
  });
}

async function relate(recorder: Recorder, meetingId: Id, documentId: Id, relation: Relation): Promise<Id> {
  if (relation === 'adopted') {
    await recorder.change('documents', documentId, { adoptedAtMeetingId: meetingId });
  }
  return addPart(recorder, 'meetingDocuments', { meetingId, documentId, relation });
}
