import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Note } from '@/domain/note';
import type { Paragraph } from '@/domain/paragraph';
import { detectLanguage } from '@/formats/narrative/detect-language';
import { useText, type Translate } from '@/i18n/use-text';
import { useRun, useUndoNotice, type Run } from '@/pickers/use-run';
import {
  interventionOfNote,
  paragraphOfNote,
  recommendationOfNote,
  removeNote,
  statementOfNote,
} from '@/store/commands/notes';
import { proposeForWords } from '@/formats/narrative/propose-statements';
import type { Speaker, Speakers } from '../speakers/speaker';
import { speakersMeant } from '../speakers/speakers-meant';

export interface NoteActions {
  readonly toIntervention: (note: Note) => Promise<void>;
  /** After the paragraph with the id; at the end when it is left out. */
  readonly toParagraph: (note: Note, afterId?: string) => Promise<void>;
  readonly toStatement: (note: Note, paragraph: Paragraph) => Promise<void>;
  readonly toRecommendation: (note: Note) => Promise<void>;
  readonly remove: (note: Note) => Promise<void>;
}

/**
 * What can be made of a note, each as one step that can be taken back at once. The same from one keystroke to the next,
 * so that the rows of the other notes are not drawn anew.
 */
export function useNoteActions(speakers: Speakers): NoteActions {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const latest = useRef(speakers);
  useEffect(() => {
    latest.current = speakers;
  });
  const meantBy = useCallback((written: string) => speakersMeant(latest.current, written), []);
  return useMemo(() => {
    const actions = noteActions({ t, run, notice });
    return { ...actions, toIntervention: (note: Note) => actions.toIntervention(note, meantBy) };
  }, [t, run, notice, meantBy]);
}

interface Means {
  readonly t: Translate;
  readonly run: Run;
  readonly notice: (text: string) => void;
}

/** Whom letters that were typed surely mean. */
type MeantBy = (written: string) => readonly Speaker[];

function noteActions({ t, run, notice }: Means) {
  const languageOf = (note: Note) => note.language ?? detectLanguage(note.text) ?? 'und';
  return {
    async toIntervention(note: Note, meantBy: MeantBy) {
      const isOpen = note.personId === null && note.partyId === null && note.printedSpeaker !== null;
      const meant = isOpen ? meantBy(note.printedSpeaker ?? '') : [];
      const id = await run(interventionOfNote(note, languageOf(note), meant));
      if (id !== null) notice(t('proceedings.made.intervention'));
    },
    async toParagraph(note: Note, afterId?: string) {
      const id = await run(paragraphOfNote(note, languageOf(note), afterId));
      if (id !== null) notice(t('proceedings.made.paragraph'));
    },
    async toStatement(note: Note, paragraph: Paragraph) {
      const language = languageOf(note);
      const before = paragraph.text[language] ?? '';
      const proposal = proposeForWords(note.text, `${before} ${note.text}`);
      const id = await run(statementOfNote(note, language, paragraph.id, proposal));
      if (id !== null) notice(t('proceedings.made.statement'));
    },
    async toRecommendation(note: Note) {
      const id = await run(recommendationOfNote(note, languageOf(note)));
      if (id !== null) notice(t('proceedings.made.recommendation'));
    },
    async remove(note: Note) {
      if ((await run(removeNote(note))) !== null) notice(t('proceedings.notes.removed'));
    },
  };
}
