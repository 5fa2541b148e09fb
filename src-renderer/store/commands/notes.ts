import type { DraftStatement } from '@/domain/draft';
import type { Id, Localized } from '@/domain/fields';
import type { Note } from '@/domain/note';
import { isHeading } from '@/domain/paragraph';
import { spokenAfter } from '@/domain/spoken-order';

import { placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { addCoSpeakers } from './co-speakers';
import { command, editKey } from './command';
import { writeText } from './edit-record';
import { excerpt } from './excerpt';
import { addPart, movePart } from './meeting-parts';
import { addRecommendation } from './recommendations';
import { resolveSpeaker, type SpeakerChoice } from './speaker-choice';
import { addStatement } from './statements';
import { takeUpStatements } from './take-up-statements';

/** A note as it is being written, before it has a place among the others. */
export type WrittenNote = Pick<
  Note,
  | 'id'
  | 'meetingId'
  | 'sessionId'
  | 'agendaItemId'
  | 'personId'
  | 'partyId'
  | 'printedSpeaker'
  | 'language'
  | 'text'
  | 'takenAt'
>;

const nothingCame = { interventionId: null, paragraphId: null, statementId: null, recommendationId: null };

/**
 * Keeps a note while it is written: the first words add it, later ones change it, and one that was emptied again goes.
 * All of it is one step of Undo, however long its writer listens between two words.
 */
export function keepNote(note: WrittenNote): Command {
  const words = { name: 'take-note', details: { text: excerpt(note.text) }, about: [note.meetingId] };
  return command({ ...words, coalesce: `notes/${note.id}`, unhurried: true }, async (recorder) => {
    const known = await recorder.get('notes', note.id);
    if (note.text.trim() === '') {
      if (known) await removeWithParts(recorder, 'notes', note.id);
    } else if (known) await recorder.change('notes', note.id, note);
    else {
      const { order, moved } = placeLast(await recorder.where('notes', 'meetingId', note.meetingId));
      for (const other of moved) await recorder.change('notes', other.id, { order: other.order });
      await recorder.add('notes', { ...nothingCame, ...note, order });
    }
  });
}

/** A note of another time takes the intervention that was made of it to its place in the order in which they were spoken. */
export function editNote(note: Note, patch: Partial<Omit<Note, 'id' | 'meetingId' | 'order'>>): Command {
  const details = { text: excerpt(patch.text ?? note.text), field: Object.keys(patch).join(' ') };
  const coalesce = editKey('notes', note.id, patch);
  return command({ name: 'edit-note', details, about: [note.meetingId], coalesce }, async (recorder) => {
    await recorder.change('notes', note.id, patch);
    const now = await recorder.get('notes', note.id);
    if (patch.takenAt === undefined || !now || now.interventionId === null) return;
    const intervention = { id: now.interventionId, meetingId: now.meetingId };
    const after = await placeOf(recorder, now);
    if (after !== undefined) await movePart(recorder, 'interventions', intervention, after);
  });
}

/** Takes a note away; what was made of it stays. */
export function removeNote(note: Note): Command {
  return command({ ...wordsOf('remove-note', note) }, (recorder) =>
    removeWithParts(recorder, 'notes', note.id),
  );
}

/**
 * Makes an intervention of the note: its speaker, its place in the agenda, its words, as a paraphrase. It stands where it
 * was spoken.
 * @param meant who its speaker as typed surely stands for, the first speaker first; empty for the speaker of the note
 */
export function interventionOfNote(
  note: Note,
  language: string,
  meant: readonly SpeakerChoice[] = [],
): Command<Id> {
  return command(wordsOf('note-to-intervention', note), async (recorder) => {
    const { meetingId, sessionId, agendaItemId, personId, partyId, printedSpeaker } = note;
    const said = { kind: 'statement', verbatim: false, language: note.language } as const;
    const [first, ...others] = meant;
    const speaker = first ? await resolveSpeaker(recorder, first) : { personId, partyId, printedSpeaker };
    const text = { [language]: note.text };
    const part = { meetingId, sessionId, agendaItemId, ...speaker, ...said, text };
    const id = await addPart(recorder, 'interventions', part, await placeOf(recorder, note));
    for (const other of others)
      await addCoSpeakers(recorder, { meetingId, interventionId: id }, [
        await resolveSpeaker(recorder, other),
      ]);
    await recorder.change('notes', note.id, { interventionId: id });
    return id;
  });
}

/** Where the intervention of a note stands among the others; see `spokenAfter`. */
async function placeOf(recorder: Recorder, note: Note): Promise<Id | null | undefined> {
  const { meetingId, interventionId } = note;
  const others = (await recorder.where('interventions', 'meetingId', meetingId)).filter(
    ({ id }) => id !== interventionId,
  );
  return spokenAfter(note, others, await recorder.where('notes', 'meetingId', meetingId));
}

/** Makes a paragraph of the note, after the one with the id; at the end when it is left out. */
export function paragraphOfNote(note: Note, language: string, afterId?: Id): Command<Id> {
  return command(wordsOf('note-to-paragraph', note), async (recorder) => {
    const own = { kind: 'numbered', level: 0, number: null } as const;
    const part = { ...own, meetingId: note.meetingId, text: { [language]: note.text } };
    const id = await addPart(recorder, 'paragraphs', part, afterId);
    await recorder.change('notes', note.id, { paragraphId: id });
    return id;
  });
}

/** Adds the note's words to the end of a paragraph and marks them as a statement of it. */
export function statementOfNote(
  note: Note,
  language: string,
  paragraphId: Id,
  proposal: DraftStatement,
): Command<Id> {
  return command(wordsOf('note-to-statement', note), async (recorder) => {
    const paragraph = await recorder.get('paragraphs', paragraphId);
    if (!paragraph || isHeading(paragraph)) throw new StoreFailure('not-found', `paragraphs ${paragraphId}`);
    const before = (paragraph.text[language] ?? '').trimEnd();
    const words = note.text.trim();
    const text = before === '' ? words : `${before} ${words}`;
    await writeText(recorder, 'paragraphs', paragraphId, 'text', language, text);
    const { actor = null, verb = null, class: kind = null, qualifier = null, followUp } = proposal;
    const facts = { actor, verb, class: kind, qualifier, ...(followUp ? { followUp } : {}) };
    const id = await addStatement({ paragraphId, language, text: words, ...facts }).run(recorder);
    await recorder.change('notes', note.id, { statementId: id });
    return id;
  });
}

/**
 * Makes a recommendation of the note; what was made of the note before is where it comes from. Where its statement is the
 * origin of a recommendation already, the note leads to that one: a statement is taken up once.
 */
export function recommendationOfNote(note: Note, language: string): Command<Id> {
  return command(wordsOf('note-to-recommendation', note), async (recorder) => {
    const id = await takenUp(recorder, note, { [language]: note.text });
    await recorder.change('notes', note.id, { recommendationId: id });
    return id;
  });
}

async function takenUp(recorder: Recorder, note: Note, text: Localized): Promise<Id> {
  const { statementId, paragraphId, meetingId } = note;
  const statement = statementId === null ? undefined : await recorder.get('statements', statementId);
  if (statement) {
    const [known] = await recorder.where('recommendationOrigins', 'statementId', statement.id);
    const [made] = await takeUpStatements([{ statement, reaffirms: null, text }]).run(recorder);
    const id = known?.recommendationId ?? made;
    if (id !== undefined) return id;
  }
  const meeting = await recorder.get('meetings', meetingId);
  if (!meeting) throw new StoreFailure('not-found', `meetings ${meetingId}`);
  return addRecommendation({ processId: meeting.processId, text }, [{ meetingId, paragraphId }]).run(
    recorder,
  );
}

function wordsOf(name: string, note: Note) {
  return { name, details: { text: excerpt(note.text) }, about: [note.meetingId] };
}
