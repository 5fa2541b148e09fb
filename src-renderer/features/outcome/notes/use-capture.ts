import { useState } from 'react';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { wallClock } from '@/domain/wall-clock';
import { keepNote } from '@/store/commands/notes';
import { ofSpeaker } from '@/store/commands/speaker-choice';
import { newId } from '@/store/new-id';
import { useRegister } from '@/store/react/register-context';
import type { AgendaSpot } from '../speakers/place-select';
import { nobody, type Speaker } from '../speakers/speaker';

interface Draft {
  readonly id: string;
  readonly speaker: Speaker;
  readonly text: string;
  /** When the first word was typed. */
  readonly takenAt: string | null;
}

interface Capture {
  readonly draft: Draft;
  readonly spot: AgendaSpot;
  readonly write: (text: string) => void;
  readonly setSpeaker: (speaker: Speaker) => void;
  readonly setSpot: (spot: AgendaSpot) => void;
  /** Ends the note and begins the next, by the same speaker where that is asked for. */
  readonly next: (keepsSpeaker: boolean) => void;
}

const blank = (speaker: Speaker = nobody): Draft => ({ id: newId(), speaker, text: '', takenAt: null });

/**
 * The note that is being written. The register holds it from its first word on, so that nothing is lost when the page
 * or the laptop closes; Enter only begins the next.
 */
export function useCapture({ meeting, notes }: MeetingDossier): Capture {
  const { typing } = useRegister();
  const [draft, setDraft] = useState(blank);
  const last = notes.at(-1);
  const [spot, setSpotTo] = useState<AgendaSpot>({
    sessionId: last?.sessionId ?? null,
    agendaItemId: last?.agendaItemId ?? null,
  });
  const keep = (next: Draft, at: AgendaSpot) => {
    setDraft(next);
    if (next.takenAt === null) return;
    const { id, speaker, text, takenAt } = next;
    const note = { id, meetingId: meeting.id, ...at, language: null, text, takenAt };
    typing.keep(`notes/${id}`, () => ofSpeaker(speaker, (who) => keepNote({ ...note, ...who })));
  };
  return {
    draft,
    spot,
    write: (text) => keep({ ...draft, text, takenAt: draft.takenAt ?? wallClock(new Date()) }, spot),
    setSpeaker: (speaker) => keep({ ...draft, speaker }, spot),
    setSpot(at) {
      setSpotTo(at);
      keep(draft, at);
    },
    next(keepsSpeaker) {
      void typing.flush();
      setDraft(blank(keepsSpeaker ? draft.speaker : nobody));
    },
  };
}
