import type { Id, Localized } from '@/domain/fields';
import type { FollowedWords } from '@/domain/followed-words';
import type { PrintedField } from '@/domain/printed-field';

import type { StoredRow } from '../migrations/migration';
import type { Command, Recorder } from '../register';
import { StoreFailure } from '../store-failure';
import { toRow, trustRow } from '../stored-row';
import { command } from './command';
import { followWords } from './followed-words';
import { addPart } from './meeting-parts';

/** A text of a record, and what it is to say. */
export type BroughtEdit = PrintedField & {
  readonly id: Id;
  /** BCP 47 tag, of a field that has a text in each language; else `null`. */
  readonly language: string | null;
  /** As it stood when it was decided on. */
  readonly value: string;
  readonly after: string;
  readonly followed: readonly FollowedWords[];
};

/** A paragraph that was added to the outcome in a file. */
export interface BroughtParagraph {
  /** `null` for the head of the outcome. */
  readonly afterId: Id | null;
  readonly level: 0 | 1 | 2;
  readonly text: Localized;
}

export interface BroughtIn {
  readonly meetingId: Id;
  /** Of the file. */
  readonly name: string;
  readonly edits: readonly BroughtEdit[];
  /** In the order of the file: of several below one paragraph each follows the one before. */
  readonly paragraphs: readonly BroughtParagraph[];
}

/**
 * Brings what was accepted of a file that was edited by hand into the register, as one step. Refused as a whole, with
 * `changed-meanwhile`, where a text is no longer as it was when it was decided on or a paragraph stands there already, and with `locked` where an approved text
 * printed it.
 */
export function bringIn({ meetingId, name, edits, paragraphs }: BroughtIn): Command {
  const count = String(edits.length + paragraphs.length);
  return command({ name: 'bring-in', details: { name, count }, about: [meetingId] }, async (recorder) => {
    for (const edit of edits) await writeEdit(recorder, edit);
    if (paragraphs.length > 0) await refuseTaken(recorder, meetingId, paragraphs);
    const last = new Map<Id | null, Id>();
    for (const { afterId, level, text } of paragraphs) {
      const part = { meetingId, kind: 'numbered', level, number: null, text } as const;
      last.set(afterId, await addPart(recorder, 'paragraphs', part, last.get(afterId) ?? afterId));
    }
  });
}

/** A paragraph that stands in its place already was brought in before; what it is to follow may be gone. */
async function refuseTaken(
  recorder: Recorder,
  meetingId: Id,
  paragraphs: readonly BroughtParagraph[],
): Promise<void> {
  const found = await recorder.where('paragraphs', 'meetingId', meetingId);
  const siblings = found.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  for (const { afterId, text } of paragraphs) {
    const at = afterId === null ? -1 : siblings.findIndex(({ id }) => id === afterId);
    const isGone = afterId !== null && at < 0;
    const next = siblings[at + 1]?.text ?? {};
    const isThere = Object.entries(text).some(([tag, words]) => next[tag]?.trim() === words?.trim());
    if (isGone || isThere) throw new StoreFailure('changed-meanwhile', `paragraphs after ${afterId}`);
  }
}

async function writeEdit(recorder: Recorder, edit: BroughtEdit): Promise<void> {
  const { table, id, field, language, value, after, followed } = edit;
  const record = await recorder.get(table, id);
  if (!record) throw new StoreFailure('changed-meanwhile', `${table} ${id}`);
  const row = toRow(record);
  const stored = row[field];
  const texts = typeof stored === 'object' && stored !== null ? (stored as StoredRow) : null;
  if ((language === null ? stored : (texts?.[language] ?? '')) !== value)
    throw new StoreFailure('changed-meanwhile', `${table} ${id} ${field}`);
  const written = language === null ? after : { ...texts, [language]: after };
  await recorder.change(table, id, trustRow(table, { ...row, [field]: written }));
  if (language !== null) await followWords(recorder, language, followed);
}
