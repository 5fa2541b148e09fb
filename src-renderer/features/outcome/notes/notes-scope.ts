import { createContext, use, useMemo } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { numberParagraphs, type NumberedParagraph } from '@/domain/number-paragraphs';
import { useSpots } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';

/** What the notes of a meeting are told and edited with; a row takes it only where it is open, or something came of it. */
export interface NotesScope {
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
  readonly spots: ReturnType<typeof useSpots>;
  readonly numbered: readonly NumberedParagraph[];
}

export const NotesContext = createContext<NotesScope | null>(null);

export function useNotesScope(): NotesScope {
  const scope = use(NotesContext);
  if (!scope) throw new Error('No notes around');
  return scope;
}

export function useNewNotesScope(dossier: MeetingDossier, speakers: Speakers): NotesScope {
  const spots = useSpots(dossier);
  return useMemo(
    () => ({ dossier, speakers, spots, numbered: numberParagraphs(dossier.paragraphs) }),
    [dossier, speakers, spots],
  );
}
