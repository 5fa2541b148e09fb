import type { MeetingDossier } from '@/domain/meeting-dossier';
import { normaliseName } from '@/domain/reference/normalise-name';
import { speakerNamed, type Speaker, type Speakers } from './speaker';

/** A speaker that was kept as letters, and whom they mean by now. */
export interface RecognisedSpeaker {
  /** As they are compared. */
  readonly key: string;
  /** As they were written first. */
  readonly written: string;
  /** In so many notes and interventions. */
  readonly count: number;
  readonly speaker: Speaker;
}

/** Speakers of the meeting that were kept as written and are known by now, in the order in which they were written. */
export function findRecognised(
  { notes, interventions, coSpeakers }: MeetingDossier,
  speakers: Speakers,
): readonly RecognisedSpeaker[] {
  const counts = new Map<string, { readonly written: string; readonly count: number }>();
  for (const { personId, partyId, printedSpeaker } of [...notes, ...interventions, ...coSpeakers]) {
    if (personId !== null || partyId !== null || printedSpeaker === null) continue;
    const key = normaliseName(printedSpeaker);
    const { written = printedSpeaker, count = 0 } = counts.get(key) ?? {};
    counts.set(key, { written, count: count + 1 });
  }
  return [...counts].flatMap(([key, { written, count }]) => {
    const speaker = speakerNamed(speakers, written);
    return speaker.printedSpeaker === null && key !== '' ? [{ key, written, count, speaker }] : [];
  });
}
