import { inLanguage, type Id } from '@/domain/fields';
import type { Intervention } from '@/domain/intervention';
import type { Project, RelatedEvent, Session } from '@/domain/meeting';
import type { RecordOf } from '@/domain/records';

import type { Command } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { command, editKey } from './command';
import { addPart, movePart, type NewPart } from './meeting-parts';

/** The plain lists of a meeting: added, edited, moved and removed all alike. */
export type ListTable = 'sessions' | 'interventions' | 'projects' | 'relatedEvents';

type Label = Pick<Session, 'id' | 'meetingId'>;

const nouns: Readonly<Record<ListTable, string>> = {
  sessions: 'session',
  interventions: 'intervention',
  projects: 'project',
  relatedEvents: 'related-event',
};

/** Commands `add-session`, `add-intervention`, `add-project`, `add-related-event`; likewise the others below. */
export function addListItem<T extends ListTable>(
  table: T,
  item: NewPart<T>,
  name: string,
  afterId?: Id | null,
): Command<Id> {
  const words = { name: `add-${nouns[table]}`, details: { name }, about: [item.meetingId] };
  return command(words, (recorder) => addPart(recorder, table, item, afterId));
}

export function editListItem<T extends ListTable>(
  table: T,
  { id, meetingId }: Label,
  patch: Partial<RecordOf<T>>,
  name: string,
): Command {
  const details = { name, field: Object.keys(patch).join(' ') };
  const coalesce = editKey(table, id, patch);
  return command({ name: `edit-${nouns[table]}`, details, about: [meetingId], coalesce }, (recorder) =>
    recorder.change(table, id, patch),
  );
}

export function moveListItem(table: ListTable, item: Label, afterId: Id | null, name: string): Command {
  const words = { name: `move-${nouns[table]}`, details: { name }, about: [item.meetingId] };
  return command(words, (recorder) => movePart(recorder, table, item, afterId));
}

export function removeListItem(table: ListTable, { id, meetingId }: Label, name: string): Command {
  const words = { name: `remove-${nouns[table]}`, details: { name }, about: [meetingId] };
  return command(words, (recorder) => removeWithParts(recorder, table, id));
}

/** What names an item of these lists in the history. */
export function listItemName(item: Session | Intervention | Project | RelatedEvent): string {
  if ('name' in item) return item.name;
  return 'title' in item ? inLanguage(item.title, 'en') : (item.printedSpeaker ?? '');
}
