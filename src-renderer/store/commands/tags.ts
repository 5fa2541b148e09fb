import type { Id } from '@/domain/fields';
import type { Tag } from '@/domain/meeting';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command } from './command';

/** Tags a meeting or one of its statements; a tag that is there already is not added twice. */
export function addTag(tag: Omit<Tag, 'id'>): Command<Id> {
  const { meetingId, statementId, kind, value } = tag;
  return command({ name: 'add-tag', details: { kind, value }, about: [meetingId] }, async (recorder) => {
    const same = (await recorder.where('tags', 'meetingId', meetingId)).find(
      (other) => other.statementId === statementId && other.kind === kind && other.value === value,
    );
    if (same) return same.id;
    const id = newId();
    await recorder.add('tags', { ...tag, id });
    return id;
  });
}

export function removeTag({ id, meetingId, kind, value }: Tag): Command {
  return command({ name: 'remove-tag', details: { kind, value }, about: [meetingId] }, (recorder) =>
    recorder.remove('tags', id),
  );
}
